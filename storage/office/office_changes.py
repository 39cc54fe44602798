"""Office changes: what coordinators change of their office over its file, as numbered versions.

A version is never rewritten. It holds only what it changes, as TOML; what an office is like follows from its file and
all versions that have come into effect, in their order. See bot/office/versions.py.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from storage.engine.instants import Instant, instant_of, instant_or_none, micros
from storage.engine.table import Table
from storage.engine.transaction import Duplicate, Transaction
from storage.team.staff import StaffMember


class OfficeChangeRow(Table, table=True):
    """One version: a draft until somebody puts it into effect, then as it is for good."""

    __tablename__ = "office_change"
    __table_args__ = (Index(None, "office_id", "effective_at"),)

    office_id: str = Field(primary_key=True, foreign_key="office.id")
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    content: str
    """What it changes, as TOML; nothing of a client."""
    made_by: str = Field(foreign_key="staff_member.id")
    made_at: datetime = Field(sa_type=Instant)
    effective_at: datetime | None = Field(sa_type=Instant)
    """From when it counts; empty for a draft."""
    effected_by: str | None = Field(foreign_key="staff_member.id")


@dataclass(frozen=True, slots=True)
class OfficeChange:
    """One version of an office."""

    office_id: str
    number: int
    content: str
    made_by: str
    made_at: datetime
    effective_at: datetime | None
    effected_by: str | None


NUMBER = "SELECT COALESCE(MAX(number), 0) + 1 FROM office_change WHERE office_id = ?"
DRAFT = """
INSERT INTO office_change (office_id, number, content, made_by, made_at, effective_at, effected_by)
VALUES (?, ?, ?, ?, ?, NULL, NULL)
"""
EFFECT = """
UPDATE office_change SET effective_at = ?, effected_by = ?
WHERE office_id = ? AND number = ? AND effective_at IS NULL
"""
DISCARD = """
DELETE FROM office_change WHERE office_id = ? AND number = ? AND (effective_at IS NULL OR effective_at > ?)
"""
COLUMNS = "office_id, number, content, made_by, made_at, effective_at, effected_by"
IN_EFFECT = """
SELECT {columns} FROM office_change WHERE effective_at <= ? ORDER BY office_id, effective_at, number
""".replace("{columns}", COLUMNS)
MARK = """
SELECT COUNT(*), COALESCE(MAX(effective_at), 0), COALESCE(SUM(number), 0) FROM office_change WHERE effective_at <= ?
"""
OF_OFFICE = "SELECT {columns} FROM office_change WHERE office_id = ? ORDER BY number DESC".replace("{columns}", COLUMNS)
FIND = "SELECT {columns} FROM office_change WHERE office_id = ? AND number = ?".replace("{columns}", COLUMNS)


def draft(tx: Transaction, staff: StaffMember, content: str, now: datetime) -> int:
    """Keep a change of the staff member's office as a draft; gives its number."""
    while True:
        row = tx.one(NUMBER, (staff.office_id,))
        number = int(row[0]) if row else 1
        try:
            with tx.attempt():
                tx.run(DRAFT, (staff.office_id, number, content, staff.id, micros(now)))
        except Duplicate:
            continue
        return number


def put_into_effect(tx: Transaction, staff: StaffMember, number: int, when: datetime) -> bool:
    """Let a draft of the staff member's office count from ``when`` on; False where it is no draft any more."""
    return tx.run(EFFECT, (micros(when), staff.id, staff.office_id, number)) == 1


def discard(tx: Transaction, staff: StaffMember, number: int, now: datetime) -> bool:
    """Delete a draft, or a change that is still to come, of the staff member's office; False for any other."""
    return tx.run(DISCARD, (staff.office_id, number, micros(now))) == 1


def find(tx: Transaction, staff: StaffMember, number: int) -> OfficeChange | None:
    """Give a version of the staff member's office; None where there is none."""
    row = tx.one(FIND, (staff.office_id, number))
    return None if row is None else _change(row)


def of_office(tx: Transaction, staff: StaffMember) -> list[OfficeChange]:
    """Give all versions of the staff member's office, the newest first."""
    return [_change(row) for row in tx.many(OF_OFFICE, (staff.office_id,))]


def in_effect(tx: Transaction, now: datetime) -> list[OfficeChange]:
    """Give what counts now, of all offices, in the order in which it came into effect."""
    return [_change(row) for row in tx.many(IN_EFFECT, (micros(now),))]


def mark(tx: Transaction, now: datetime) -> tuple[int, int, int]:
    """Give a mark that is another one once anything else counts; cheap enough to be asked for every few seconds."""
    row = tx.one(MARK, (micros(now),))
    return (0, 0, 0) if row is None else (int(row[0]), int(row[1]), int(row[2]))


def _change(row: tuple[str, int, str, str, int, int | None, str | None]) -> OfficeChange:
    return OfficeChange(*row[:4], instant_of(row[4]), instant_or_none(row[5]), row[6])
