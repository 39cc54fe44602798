"""Quarter hours: what an appointment or a hold occupies of a counsellor's time; no two may share one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field

from storage.engine.instants import Instant, instant_or_none, micros
from storage.engine.table import Table
from storage.engine.transaction import Duplicate, Transaction, marks

QUARTER = 900
"""Seconds; a quarter's number is its Unix time divided by this."""
HOLD_LASTS = timedelta(minutes=10)


class SlotTaken(Exception):  # noqa: N818 -- it says what is the case
    """Somebody else has, or holds, part of the wanted time."""


class OccupiedQuarterRow(Table, table=True):
    """One quarter hour of a counsellor. Its primary key is the promise: one time, one person."""

    __tablename__ = "occupied_quarter"
    __table_args__ = (
        CheckConstraint(
            "(appointment_id IS NOT NULL AND until IS NULL) OR (conversation_id IS NOT NULL AND until IS NOT NULL)",
            name="appointment_or_hold",
        ),
        Index(
            "ix_occupied_quarter_hold",
            "conversation_id",
            sqlite_where=text("until IS NOT NULL"),
            postgresql_where=text("until IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    counsellor_id: str = Field(primary_key=True)
    """Counsellors stand in the office's file, so this points to no table."""
    quarter: int = Field(primary_key=True)
    office_id: str = Field(foreign_key="office.id")
    appointment_id: str | None = Field(foreign_key="appointment.id", ondelete="CASCADE", index=True)
    conversation_id: str | None = Field(foreign_key="conversation.id", ondelete="CASCADE")
    """Who holds it; empty for an appointment's."""
    until: datetime | None = Field(sa_type=Instant)
    """When a hold ends; empty for an appointment's."""


RELEASE = "DELETE FROM occupied_quarter WHERE conversation_id = ? AND until IS NOT NULL"
EXPIRED = "DELETE FROM occupied_quarter WHERE counsellor_id = ? AND quarter >= ? AND quarter < ? AND until <= ?"
OCCUPY = (
    "INSERT INTO occupied_quarter (counsellor_id, quarter, office_id, appointment_id, conversation_id, until) VALUES "
)
ONE_ROW = "(?, ?, ?, ?, ?, ?)"
FREE = "DELETE FROM occupied_quarter WHERE appointment_id = ?"
TAKEN = """
SELECT counsellor_id, quarter FROM occupied_quarter
WHERE counsellor_id IN ({marks}) AND quarter >= ? AND quarter < ?
AND (until IS NULL OR (until > ? AND conversation_id <> ?))
"""
HOLDERS = """
SELECT DISTINCT appointment_id, until FROM occupied_quarter
WHERE counsellor_id = ? AND quarter >= ? AND quarter < ? AND (until IS NULL OR until > ?)
"""


@dataclass(frozen=True, slots=True)
class Holder:
    """What stands in the way: an appointment, or until ``until`` somebody who is choosing a time."""

    appointment_id: str | None
    until: datetime | None


def quarters(start: datetime, minutes: int) -> range:
    """Give the numbers of the quarter hours a span touches."""
    seconds = micros(start) // 1_000_000
    return range(seconds // QUARTER, -(-(seconds + minutes * 60) // QUARTER))


def hold(
    tx: Transaction,
    *,
    office_id: str,
    conversation_id: str,
    counsellor_id: str,
    start: datetime,
    minutes: int,
    buffer: int,
    now: datetime,
    lasts: timedelta = HOLD_LASTS,
) -> None:
    """Keep a time for a person, instead of any other held for them; raises SlotTaken and then keeps the earlier one."""
    wanted = quarters(start, minutes + buffer)
    with tx.attempt():
        release(tx, conversation_id)
        until = micros(now + lasts)
        occupy(tx, wanted, now, office_id=office_id, counsellor_id=counsellor_id, holder=conversation_id, until=until)


def release(tx: Transaction, conversation_id: str) -> None:
    """Give back what is held for a person, if anything is."""
    tx.run(RELEASE, (conversation_id,))


def occupy(
    tx: Transaction,
    wanted: range,
    now: datetime,
    *,
    office_id: str,
    counsellor_id: str,
    appointment_id: str | None = None,
    holder: str | None = None,
    until: int | None = None,
) -> None:
    """Take quarters for an appointment or for a holder; ended holds make room. Raises SlotTaken: call in an attempt."""
    tx.run(EXPIRED, (counsellor_id, wanted.start, wanted.stop, micros(now)))
    values: list[object] = []
    for quarter in wanted:  # in order, so that two who want overlapping times cannot wait for each other
        values += (counsellor_id, quarter, office_id, appointment_id, holder, until)
    try:
        tx.run(OCCUPY + ", ".join([ONE_ROW] * len(wanted)), values)
    except Duplicate as problem:
        raise SlotTaken(f"{counsellor_id} is not free any more") from problem


def holders(tx: Transaction, counsellor_id: str, wanted: range, now: datetime) -> list[Holder]:
    """Say what occupies any of these quarters of a counsellor."""
    rows = tx.many(HOLDERS, (counsellor_id, wanted.start, wanted.stop, micros(now)))
    return [Holder(row[0], instant_or_none(row[1])) for row in rows]


def free(tx: Transaction, appointment_id: str) -> None:
    """Give back what an appointment occupies."""
    tx.run(FREE, (appointment_id,))


def taken(
    tx: Transaction,
    counsellor_ids: Sequence[str],
    start: datetime,
    end: datetime,
    *,
    conversation_id: str = "",
    now: datetime,
) -> dict[str, set[int]]:
    """Give the quarters (Unix seconds // 900) that are not free in a span, by counsellor.

    Ended holds are left out, and so is what is held for ``conversation_id`` itself.
    """
    occupied: dict[str, set[int]] = {counsellor_id: set() for counsellor_id in counsellor_ids}
    span = quarters(start, 0).start, quarters(end, 0).stop
    sql = TAKEN.replace("{marks}", marks(len(counsellor_ids)))
    for counsellor_id, quarter in tx.many(sql, (*(counsellor_ids or (None,)), *span, micros(now), conversation_id)):
        occupied[counsellor_id].add(quarter)
    return occupied
