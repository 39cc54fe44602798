"""Quarter hours: what an appointment or a hold occupies of a counsellor's time; no two may share one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from sqlalchemy import CheckConstraint, Index, and_, or_, select, text
from sqlmodel import Field, col

from storage.engine.instants import Instant, micros
from storage.engine.table import RowReader, Table, given, one_of
from storage.engine.transaction import Duplicate, Transaction

Mode: TypeAlias = Literal["person", "phone", "video"]
"""How a talk takes place."""
QUARTER = 900
"""Seconds; a quarter's number is its Unix time divided by this."""
HOLD_LASTS = timedelta(minutes=10)


class SlotTaken(Exception):
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


@dataclass(frozen=True, slots=True)
class Time:
    """A time of a counsellor's, and what it is for: what can be held, booked, offered, and an appointment moved to."""

    counsellor_id: str
    start: datetime
    """Aware."""
    minutes: int
    """How long the talk is, without the buffer."""
    buffer: int
    """Minutes kept free after it."""
    kind: str
    """Id of a kind of appointment of the office."""
    mode: Mode
    site: str
    interpreter: str = ""
    """The language an interpreter is needed for; empty for none."""

    @property
    def end(self) -> datetime:
        """When the talk ends, aware."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def quarters(self) -> range:
        """The numbers of the quarter hours it occupies, with the buffer."""
        return quarters(self.start, self.minutes + self.buffer)


@dataclass(frozen=True, slots=True)
class Holder:
    """What stands in the way: an appointment, or until ``until`` somebody who is choosing a time."""

    appointment_id: str | None
    until: datetime | None


RELEASE = "DELETE FROM occupied_quarter WHERE conversation_id = :conversation_id AND until IS NOT NULL"
EXPIRED = """
DELETE FROM occupied_quarter
WHERE counsellor_id = :counsellor_id AND quarter >= :first AND quarter < :stop AND until <= :now
"""
OCCUPY = (
    "INSERT INTO occupied_quarter (counsellor_id, quarter, office_id, appointment_id, conversation_id, until) VALUES "
)
ONE_ROW = "(:counsellor_id, :{quarter}, :office_id, :appointment_id, :conversation_id, :until)"
FREE = "DELETE FROM occupied_quarter WHERE appointment_id = :appointment_id"
TAKEN = select(col(OccupiedQuarterRow.counsellor_id), col(OccupiedQuarterRow.quarter)).where(
    one_of(OccupiedQuarterRow.counsellor_id, "counsellor_ids"),
    col(OccupiedQuarterRow.quarter) >= given("first"),
    col(OccupiedQuarterRow.quarter) < given("stop"),
    or_(
        col(OccupiedQuarterRow.until).is_(None),
        and_(
            col(OccupiedQuarterRow.until) > given("now"),
            col(OccupiedQuarterRow.conversation_id) != given("conversation_id"),
        ),
    ),
)
HOLDER = RowReader(Holder, OccupiedQuarterRow)
HOLDERS = (
    HOLDER.select()
    .where(
        col(OccupiedQuarterRow.counsellor_id) == given("counsellor_id"),
        col(OccupiedQuarterRow.quarter) >= given("first"),
        col(OccupiedQuarterRow.quarter) < given("stop"),
        or_(col(OccupiedQuarterRow.until).is_(None), col(OccupiedQuarterRow.until) > given("now")),
    )
    .distinct()
)


def quarters(start: datetime, minutes: int) -> range:
    """Give the numbers of the quarter hours a span touches."""
    seconds = micros(start) // 1_000_000
    return range(seconds // QUARTER, -(-(seconds + minutes * 60) // QUARTER))


def hold(
    tx: Transaction,
    time: Time,
    *,
    office_id: str,
    conversation_id: str,
    now: datetime,
    lasts: timedelta = HOLD_LASTS,
) -> None:
    """Keep a time for a person, instead of any other held for them; raises SlotTaken and then keeps the earlier one."""
    with tx.attempt():
        release(tx, conversation_id)
        occupy(tx, time, now, office_id=office_id, holder=conversation_id, until=now + lasts)


def release(tx: Transaction, conversation_id: str) -> None:
    """Give back what is held for a person, if anything is."""
    tx.run(RELEASE, conversation_id=conversation_id)


def occupy(
    tx: Transaction,
    time: Time,
    now: datetime,
    *,
    office_id: str,
    appointment_id: str | None = None,
    holder: str | None = None,
    until: datetime | None = None,
) -> None:
    """Take a time for an appointment or for a holder; ended holds make room. Raises SlotTaken: call in an attempt."""
    wanted = time.quarters
    tx.run(EXPIRED, counsellor_id=time.counsellor_id, first=wanted.start, stop=wanted.stop, now=now)
    numbered = {f"quarter_{place}": quarter for place, quarter in enumerate(wanted)}
    rows = ", ".join(ONE_ROW.replace("{quarter}", name) for name in numbered)
    whose = {"office_id": office_id, "appointment_id": appointment_id, "conversation_id": holder, "until": until}
    try:  # in order, so that two who want overlapping times cannot wait for each other
        tx.run(OCCUPY + rows, counsellor_id=time.counsellor_id, **whose, **numbered)
    except Duplicate as problem:
        raise SlotTaken(f"{time.counsellor_id} is not free any more") from problem


def holders(tx: Transaction, time: Time, now: datetime) -> list[Holder]:
    """Say what occupies any part of a time."""
    span = {"first": time.quarters.start, "stop": time.quarters.stop}
    return HOLDER.many(tx, HOLDERS, counsellor_id=time.counsellor_id, now=now, **span)


def free(tx: Transaction, appointment_id: str) -> None:
    """Give back what an appointment occupies."""
    tx.run(FREE, appointment_id=appointment_id)


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
    asked = {"counsellor_ids": counsellor_ids, "conversation_id": conversation_id, "now": now}
    for counsellor_id, quarter in tx.many(TAKEN, first=quarters(start, 0).start, stop=quarters(end, 0).stop, **asked):
        occupied[counsellor_id].add(quarter)
    return occupied
