"""Office changes: what coordinators change of their office over its file, as numbered versions.

A version is never rewritten. It holds only what it changes, as TOML; what an office is like follows from its file and
all versions that have come into effect, in their order. See bot/office/versions.py.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, Index, delete, func, or_, select, type_coerce, update
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import RowReader, Table, add, given
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


CHANGE = RowReader(OfficeChange, OfficeChangeRow)
NUMBER = select(func.coalesce(func.max(col(OfficeChangeRow.number)), 0) + 1).where(
    col(OfficeChangeRow.office_id) == given("office_id")
)
THIS = (col(OfficeChangeRow.office_id) == given("office_id"), col(OfficeChangeRow.number) == given("number"))
EFFECT = (
    update(OfficeChangeRow)
    .where(*THIS, col(OfficeChangeRow.effective_at).is_(None))
    .values(effective_at=given("when"), effected_by=given("staff_id"))
)
DISCARD = delete(OfficeChangeRow).where(
    *THIS, or_(col(OfficeChangeRow.effective_at).is_(None), col(OfficeChangeRow.effective_at) > given("now"))
)
FIND = CHANGE.select().where(*THIS)
OF_OFFICE = (
    CHANGE.select()
    .where(col(OfficeChangeRow.office_id) == given("office_id"))
    .order_by(col(OfficeChangeRow.number).desc())
)
IN_EFFECT = (
    CHANGE.select()
    .where(col(OfficeChangeRow.effective_at) <= given("now"))
    .order_by(col(OfficeChangeRow.office_id), col(OfficeChangeRow.effective_at), col(OfficeChangeRow.number))
)
MARK = select(
    func.count(),
    func.coalesce(type_coerce(func.max(col(OfficeChangeRow.effective_at)), BigInteger), 0),
    func.coalesce(func.sum(col(OfficeChangeRow.number)), 0),
).where(col(OfficeChangeRow.effective_at) <= given("now"))


def draft(tx: Transaction, member: StaffMember, content: str, now: datetime) -> int:
    """Keep a change of the staff member's office as a draft; gives its number."""
    while True:
        row = tx.one(NUMBER, office_id=member.office_id)
        number = row[0] if row else 1
        change = OfficeChangeRow(
            office_id=member.office_id,
            number=number,
            content=content,
            made_by=member.id,
            made_at=now,
            effective_at=None,
            effected_by=None,
        )
        try:
            with tx.attempt():
                add(tx, change)
        except Duplicate:
            continue
        return number


def put_into_effect(tx: Transaction, member: StaffMember, number: int, when: datetime) -> bool:
    """Let a draft of the staff member's office count from ``when`` on; False where it is no draft any more."""
    return tx.run(EFFECT, when=when, staff_id=member.id, office_id=member.office_id, number=number) == 1


def discard(tx: Transaction, member: StaffMember, number: int, now: datetime) -> bool:
    """Delete a draft, or a change that is still to come, of the staff member's office; False for any other."""
    return tx.run(DISCARD, office_id=member.office_id, number=number, now=now) == 1


def find(tx: Transaction, member: StaffMember, number: int) -> OfficeChange | None:
    """Give a version of the staff member's office; None where there is none."""
    return CHANGE.one(tx, FIND, office_id=member.office_id, number=number)


def of_office(tx: Transaction, member: StaffMember) -> list[OfficeChange]:
    """Give all versions of the staff member's office, the newest first."""
    return CHANGE.many(tx, OF_OFFICE, office_id=member.office_id)


def in_effect(tx: Transaction, now: datetime) -> list[OfficeChange]:
    """Give what counts now, of all offices, in the order in which it came into effect."""
    return CHANGE.many(tx, IN_EFFECT, now=now)


def mark(tx: Transaction, now: datetime) -> tuple[int, int, int]:
    """Give a mark that is another one once anything else counts; cheap enough to be asked for every few seconds."""
    number, latest, total = tx.one(MARK, now=now) or (0, 0, 0)
    return number, int(latest), int(total)
