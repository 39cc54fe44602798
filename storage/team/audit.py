"""The access log: which member of staff looked at or changed what, kept for twelve months, without content."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, Integer
from sqlmodel import Field

from storage.engine.instants import Instant, instant_of, micros
from storage.engine.table import Table
from storage.engine.transaction import Transaction

Number = BigInteger().with_variant(Integer, "sqlite")
"""The type of a counted id: 64 bits on both engines."""


class AuditRow(Table, table=True):
    """One look or change."""

    __tablename__ = "audit"
    __table_args__ = (
        Index(None, "office_id", "id"),
        Index(None, "staff_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    at: datetime = Field(sa_type=Instant, index=True)
    staff_id: str | None = Field(foreign_key="staff_member.id")
    """Empty for what the service itself did."""
    office_id: str = Field(foreign_key="office.id")
    what: str
    intake_id: str | None
    """Points to no table: the log outlives what it is about."""


@dataclass(frozen=True, slots=True)
class Noted:
    """One line of the log."""

    id: int
    at: datetime
    staff_id: str | None
    """None for what the client or the service itself did."""
    name: str
    """Empty for what no member of staff did."""
    what: str
    reference: str
    """Of the intake it is about; empty where it is about none, or the intake has been deleted."""
    about_intake: bool


NOTE = "INSERT INTO audit (at, staff_id, office_id, what, intake_id) VALUES (?, ?, ?, ?, ?)"

LINES = """
SELECT audit.id, at, staff_id, COALESCE(name, ''), what, COALESCE(reference, ''), intake_id
FROM audit LEFT JOIN staff_member ON staff_member.id = staff_id LEFT JOIN intake ON intake.id = intake_id
"""
PAGE = LINES + "WHERE audit.office_id = ? AND audit.id < ? {who} {what} ORDER BY audit.id DESC LIMIT ?"
LOOKS_OF = LINES + "WHERE intake_id = ? ORDER BY at DESC, audit.id DESC LIMIT ?"
LOOKS_OF_PERSON = LINES + ("WHERE staff_id IS NOT NULL AND conversation_id = ? ORDER BY at DESC, audit.id DESC LIMIT ?")
OF_ONE = "AND staff_id = ?"
WITHOUT_LISTS = "AND what <> 'listed'"
NEWEST = 2**62


def note(
    tx: Transaction, *, staff_id: str | None, office_id: str, what: str, intake_id: str | None, now: datetime
) -> None:
    """Write down that a member of staff (None: the service) did ``what`` ("looked", "taken", ...) with an intake."""
    tx.run(NOTE, (micros(now), staff_id, office_id, what, intake_id))


def page(
    tx: Transaction, office_id: str, *, staff_id: str = "", before: int = 0, lists: bool = False, limit: int
) -> list[Noted]:
    """Give lines of an office's log, the newest first: of one colleague, older than one line, with looks at lists."""
    sql = PAGE.replace("{who}", OF_ONE if staff_id else "").replace("{what}", "" if lists else WITHOUT_LISTS)
    rows = tx.many(sql, (office_id, before or NEWEST, *((staff_id,) if staff_id else ()), limit))
    return [_noted(row) for row in rows]


def of_intake(tx: Transaction, intake_id: str, *, limit: int) -> list[Noted]:
    """Give what the log holds about an intake, the newest first."""
    return [_noted(row) for row in tx.many(LOOKS_OF, (intake_id, limit))]


def of_person(tx: Transaction, conversation_id: str, *, limit: int) -> list[Noted]:
    """Give what staff did with all a person handed over, the newest first: for the person's own eyes."""
    return [_noted(row) for row in tx.many(LOOKS_OF_PERSON, (conversation_id, limit))]


def _noted(row: tuple[Any, ...]) -> Noted:
    return Noted(row[0], instant_of(row[1]), row[2], row[3], row[4], row[5], row[6] is not None)
