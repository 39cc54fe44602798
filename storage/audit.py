"""The access log: which member of staff looked at or changed what, kept for twelve months, without content."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, Integer
from sqlmodel import Field

from storage.instants import Instant, instant_of, micros
from storage.table import Table
from storage.transaction import Transaction

Number = BigInteger().with_variant(Integer, "sqlite")
"""The type of a counted id: 64 bits on both engines."""


class AuditRow(Table, table=True):
    """One look or change."""

    __tablename__ = "audit"
    __table_args__ = ({"sqlite_autoincrement": True},)

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
    """One line of the log about an intake."""

    at: datetime
    staff_id: str | None
    """None for what the client or the service itself did."""
    what: str


LOOKS_OF = """
SELECT at, staff_id, what FROM audit WHERE intake_id = ? ORDER BY at DESC, id DESC LIMIT ?
"""
LOOKS_OF_PERSON = """
SELECT at, staff_id, what FROM audit WHERE staff_id IS NOT NULL AND intake_id IN (
    SELECT id FROM intake WHERE conversation_id = ?
) ORDER BY at DESC, id DESC LIMIT ?
"""
NOTE = "INSERT INTO audit (at, staff_id, office_id, what, intake_id) VALUES (?, ?, ?, ?, ?)"


def note(
    tx: Transaction, *, staff_id: str | None, office_id: str, what: str, intake_id: str | None, now: datetime
) -> None:
    """Write down that a member of staff (None: the service) did ``what`` ("looked", "taken", ...) with an intake."""
    tx.run(NOTE, (micros(now), staff_id, office_id, what, intake_id))


def of_intake(tx: Transaction, intake_id: str, *, limit: int) -> list[Noted]:
    """Give what the log holds about an intake, the newest first."""
    return [Noted(instant_of(row[0]), row[1], row[2]) for row in tx.many(LOOKS_OF, (intake_id, limit))]


def of_person(tx: Transaction, conversation_id: str, *, limit: int) -> list[Noted]:
    """Give what staff did with all a person handed over, the newest first: for the person's own eyes."""
    return [Noted(instant_of(row[0]), row[1], row[2]) for row in tx.many(LOOKS_OF_PERSON, (conversation_id, limit))]
