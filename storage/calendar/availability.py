"""Availability: what counsellors change about their times from day to day, beside the rules of the office file."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal, TypeAlias

from sqlalchemy import Index, delete, select
from sqlmodel import Field, col

from storage.engine.instants import Instant, minute_of_day, time_of_day
from storage.engine.table import Changed, RowReader, Table, add, given, one_of
from storage.engine.transaction import Transaction

Reason: TypeAlias = Literal["away", "withdrawn"]
"""Not there at all, or only not to be booked. Why somebody is away is nobody's business and is not kept."""


class AbsenceRow(Table, table=True):
    """A span in which a counsellor is not to be booked."""

    __tablename__ = "absence"
    __table_args__ = (Index(None, "staff_id", "end_at"),)

    id: str = Field(primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE")
    reason: str
    start_at: datetime = Field(sa_type=Instant)
    end_at: datetime = Field(sa_type=Instant)


class ExtraOpeningRow(Table, table=True):
    """Times of one day a counsellor offers in addition; minutes are those of the local day."""

    __tablename__ = "extra_opening"
    __table_args__ = (Index(None, "staff_id", "day"),)

    id: str = Field(primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE")
    day: date
    start_minute: int
    end_minute: int
    site: str


@dataclass(frozen=True, slots=True)
class StaffAbsence:
    """A span in which a counsellor is not to be booked; aware, UTC, end exclusive."""

    id: str
    staff_id: str
    reason: Reason
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class OfferedTime:
    """Times of one local day a counsellor offers in addition, local time, end exclusive."""

    id: str
    staff_id: str
    day: date
    start: time
    end: time
    site: str


AWAY = RowReader(StaffAbsence, AbsenceRow, start=AbsenceRow.start_at, end=AbsenceRow.end_at)
TOUCHES = (col(AbsenceRow.start_at) < given("end"), col(AbsenceRow.end_at) > given("start"))
ABSENCES = (
    AWAY.select()
    .where(one_of(AbsenceRow.staff_id, "staff_ids"), *TOUCHES)
    .order_by(col(AbsenceRow.start_at), col(AbsenceRow.id))
)
IS_AWAY = (
    select(col(AbsenceRow.id))
    .where(col(AbsenceRow.staff_id) == given("staff_id"), col(AbsenceRow.reason) == "away", *TOUCHES)
    .limit(1)
)
COME_BACK = delete(AbsenceRow).where(
    col(AbsenceRow.staff_id) == given("staff_id"), col(AbsenceRow.reason) == "away", *TOUCHES
)
TAKE_BACK_ABSENCE = delete(AbsenceRow).where(
    col(AbsenceRow.staff_id) == given("staff_id"), col(AbsenceRow.id) == given("id")
)
OFFERED = RowReader(
    OfferedTime,
    ExtraOpeningRow,
    start=Changed(ExtraOpeningRow.start_minute, time_of_day),
    end=Changed(ExtraOpeningRow.end_minute, time_of_day),
)
OPENINGS = (
    OFFERED.select()
    .where(
        one_of(ExtraOpeningRow.staff_id, "staff_ids"),
        col(ExtraOpeningRow.day) >= given("first"),
        col(ExtraOpeningRow.day) <= given("last"),
    )
    .order_by(col(ExtraOpeningRow.day), col(ExtraOpeningRow.start_minute), col(ExtraOpeningRow.id))
)
TAKE_BACK_OPENING = delete(ExtraOpeningRow).where(
    col(ExtraOpeningRow.staff_id) == given("staff_id"), col(ExtraOpeningRow.id) == given("id")
)


def be_away(tx: Transaction, staff_id: str, start: datetime, end: datetime, *, reason: Reason = "away") -> None:
    """Take a span of aware instants out of what can be booked with a counsellor; what is booked stays booked."""
    if end > start:
        row_id = secrets.token_hex(8)
        add(tx, AbsenceRow(id=row_id, staff_id=staff_id, reason=reason, start_at=start, end_at=end))


def come_back(tx: Transaction, staff_id: str, start: datetime, end: datetime) -> int:
    """Take back every absence that touches a span (times only withdrawn stay so); give how many."""
    return tx.run(COME_BACK, staff_id=staff_id, start=start, end=end)


def offer(tx: Transaction, staff_id: str, day: date, start: time, end: time, *, site: str) -> None:
    """Offer more times on a local day, at a site."""
    row = ExtraOpeningRow(
        id=secrets.token_hex(8),
        staff_id=staff_id,
        day=day,
        start_minute=minute_of_day(start),
        end_minute=minute_of_day(end),
        site=site,
    )
    add(tx, row)


def take_back(tx: Transaction, staff_id: str, change_id: str) -> bool:
    """Undo one change of a counsellor's own; False when there is none of that id any more."""
    statements = (TAKE_BACK_ABSENCE, TAKE_BACK_OPENING)
    return any(tx.run(statement, staff_id=staff_id, id=change_id) for statement in statements)


def absences(tx: Transaction, staff_ids: Sequence[str], start: datetime, end: datetime) -> list[StaffAbsence]:
    """Give what is taken out of a span of aware instants, earliest first."""
    return AWAY.many(tx, ABSENCES, staff_ids=staff_ids, start=start, end=end)


def openings(tx: Transaction, staff_ids: Sequence[str], first: date, last: date) -> list[OfferedTime]:
    """Give what is offered in addition on local days, both included, earliest first."""
    return OFFERED.many(tx, OPENINGS, staff_ids=staff_ids, first=first, last=last)


def is_away(tx: Transaction, staff_id: str, start: datetime, end: datetime) -> bool:
    """Tell whether a counsellor is away in any part of a span of aware instants."""
    return tx.one(IS_AWAY, staff_id=staff_id, start=start, end=end) is not None
