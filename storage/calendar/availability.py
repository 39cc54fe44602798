"""Availability: what counsellors change about their times from day to day, beside the rules of the office file."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal, TypeAlias

from sqlalchemy import Index
from sqlmodel import Field

from storage.engine.instants import Instant, instant_of, micros
from storage.engine.table import Table
from storage.engine.transaction import Row, Transaction, marks

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
class Away:
    """A span in which a counsellor is not to be booked; aware, UTC, end exclusive."""

    id: str
    staff_id: str
    reason: Reason
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Offered:
    """Times of one local day a counsellor offers in addition, local time, end exclusive."""

    id: str
    staff_id: str
    day: date
    start: time
    end: time
    site: str


ADD_ABSENCE = "INSERT INTO absence (id, staff_id, reason, start_at, end_at) VALUES (?, ?, ?, ?, ?)"
ADD_OPENING = """
INSERT INTO extra_opening (id, staff_id, day, start_minute, end_minute, site) VALUES (?, ?, ?, ?, ?, ?)
"""
ABSENCES = """
SELECT id, staff_id, reason, start_at, end_at FROM absence
WHERE staff_id IN ({marks}) AND start_at < ? AND end_at > ? ORDER BY start_at, id
"""
OPENINGS = """
SELECT id, staff_id, day, start_minute, end_minute, site FROM extra_opening
WHERE staff_id IN ({marks}) AND day >= ? AND day <= ? ORDER BY day, start_minute, id
"""
IS_AWAY = "SELECT 1 FROM absence WHERE staff_id = ? AND reason = 'away' AND start_at < ? AND end_at > ? LIMIT 1"
TAKE_BACK_ABSENCE = "DELETE FROM absence WHERE staff_id = ? AND id = ?"
TAKE_BACK_OPENING = "DELETE FROM extra_opening WHERE staff_id = ? AND id = ?"
COME_BACK = "DELETE FROM absence WHERE staff_id = ? AND reason = 'away' AND start_at < ? AND end_at > ?"


def be_away(tx: Transaction, staff_id: str, start: datetime, end: datetime, *, reason: Reason = "away") -> None:
    """Take a span of aware instants out of what can be booked with a counsellor; what is booked stays booked."""
    if end > start:
        tx.run(ADD_ABSENCE, (secrets.token_hex(8), staff_id, reason, micros(start), micros(end)))


def come_back(tx: Transaction, staff_id: str, start: datetime, end: datetime) -> int:
    """Take back every absence that touches a span (times only withdrawn stay so); give how many."""
    return tx.run(COME_BACK, (staff_id, micros(end), micros(start)))


def offer(tx: Transaction, staff_id: str, day: date, start: time, end: time, *, site: str) -> None:
    """Offer more times on a local day, at a site."""
    span = (start.hour * 60 + start.minute, end.hour * 60 + end.minute)
    tx.run(ADD_OPENING, (secrets.token_hex(8), staff_id, day.isoformat(), *span, site))


def take_back(tx: Transaction, staff_id: str, change_id: str) -> bool:
    """Undo one change of a counsellor's own; False when there is none of that id any more."""
    return bool(tx.run(TAKE_BACK_ABSENCE, (staff_id, change_id)) + tx.run(TAKE_BACK_OPENING, (staff_id, change_id)))


def absences(tx: Transaction, staff_ids: Sequence[str], start: datetime, end: datetime) -> list[Away]:
    """Give what is taken out of a span of aware instants, earliest first."""
    sql = ABSENCES.replace("{marks}", marks(len(staff_ids)))
    rows = tx.many(sql, (*(staff_ids or ("",)), micros(end), micros(start)))
    return [Away(row[0], row[1], row[2], instant_of(row[3]), instant_of(row[4])) for row in rows]


def openings(tx: Transaction, staff_ids: Sequence[str], first: date, last: date) -> list[Offered]:
    """Give what is offered in addition on local days, both included, earliest first."""
    sql = OPENINGS.replace("{marks}", marks(len(staff_ids)))
    rows = tx.many(sql, (*(staff_ids or ("",)), first.isoformat(), last.isoformat()))
    return [_offered(row) for row in rows]


def is_away(tx: Transaction, staff_id: str, start: datetime, end: datetime) -> bool:
    """Tell whether a counsellor is away in any part of a span of aware instants."""
    return tx.one(IS_AWAY, (staff_id, micros(end), micros(start))) is not None


def _offered(row: Row) -> Offered:
    change_id, staff_id, day, start, end, site = row
    local = date.fromisoformat(day) if isinstance(day, str) else day  # SQLite keeps text
    return Offered(change_id, staff_id, local, _time(start), _time(end), site)


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
