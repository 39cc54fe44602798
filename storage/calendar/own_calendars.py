"""Counsellors' own calendars: the secret address of the feed they subscribe to, and where their busy times are read."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import LargeBinary, delete, func, select, update
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import RowReader, Sealed, Table, add_once, given, one_of, put
from storage.engine.transaction import Transaction
from storage.team.staff import MEMBERS, StaffMember, StaffRow


class FeedRow(Table, table=True):
    """The secret part of a feed's address: sealed to be shown again, and a keyed hash to be found by."""

    __tablename__ = "calendar_feed"

    staff_id: str = Field(primary_key=True, foreign_key="staff_member.id", ondelete="CASCADE")
    digest: bytes = Field(sa_type=LargeBinary, unique=True)
    sealed: bytes = Field(sa_type=LargeBinary)


class SourceRow(Table, table=True):
    """A calendar outside whose times are busy times; its address, user and password are one sealed value."""

    __tablename__ = "calendar_source"

    staff_id: str = Field(primary_key=True, foreign_key="staff_member.id", ondelete="CASCADE")
    sealed: bytes = Field(sa_type=LargeBinary)
    asked_at: datetime = Field(sa_type=Instant)
    """When it was asked last; also tells an answer that comes late that another address was entered meanwhile."""
    read_at: datetime | None = Field(sa_type=Instant)
    """When it was read last; the busy times are of then."""
    failed_since: datetime | None = Field(sa_type=Instant)
    problem: str
    """Why it cannot be read, as a code; empty while it can."""


class BusyRow(Table, table=True):
    """A span in which a counsellor has something else. Nothing is kept of what it is."""

    __tablename__ = "busy_span"

    staff_id: str = Field(primary_key=True, foreign_key="staff_member.id", ondelete="CASCADE")
    start_at: datetime = Field(primary_key=True, sa_type=Instant)
    end_at: datetime = Field(primary_key=True, sa_type=Instant)


@dataclass(frozen=True, slots=True)
class CalendarAccount:
    """Where a calendar is, and how one gets in."""

    address: str
    user: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class CalendarSource:
    """A calendar outside, and how reading it went."""

    staff_id: str
    account: CalendarAccount
    asked_at: datetime
    read_at: datetime | None
    failed_since: datetime | None
    problem: str


@dataclass(frozen=True, slots=True)
class Busy:
    """A span in which a counsellor has something else; aware, UTC, end exclusive."""

    staff_id: str
    start: datetime
    end: datetime


FEED = select(col(FeedRow.sealed)).where(col(FeedRow.staff_id) == given("staff_id"))
STOP_FEED = delete(FeedRow).where(col(FeedRow.staff_id) == given("staff_id"))
FEED_OWNER = (
    MEMBERS.select()
    .join(FeedRow, col(FeedRow.staff_id) == col(StaffRow.id))
    .where(one_of(FeedRow.digest, "digests"), col(StaffRow.active))
)
SOURCE = RowReader(
    CalendarSource,
    SourceRow,
    account=Sealed(SourceRow.sealed, SourceRow.staff_id, lambda stored: CalendarAccount(**stored)),
)
DISCONNECT = delete(SourceRow).where(col(SourceRow.staff_id) == given("staff_id"))
SOURCES = SOURCE.select().where(one_of(SourceRow.staff_id, "staff_ids")).order_by(col(SourceRow.staff_id))
NEXT_TO_READ = (
    select(col(SourceRow.staff_id))
    .join(StaffRow, col(StaffRow.id) == col(SourceRow.staff_id))
    .where(col(SourceRow.asked_at) <= given("asked_before"), col(StaffRow.active))
    .order_by(col(SourceRow.asked_at))
    .limit(given("limit"))
    .with_for_update(of=SourceRow, skip_locked=True)
)
TAKE_TO_READ = update(SourceRow).where(col(SourceRow.staff_id).in_(NEXT_TO_READ)).values(asked_at=given("now"))
TO_READ = SOURCE.returning(TAKE_TO_READ)
ASKED_THEN = update(SourceRow).where(
    col(SourceRow.staff_id) == given("staff_id"), col(SourceRow.asked_at) == given("asked_at")
)
WAS_READ = ASKED_THEN.values(read_at=given("now"), failed_since=None, problem="")
FAILED = ASKED_THEN.values(
    failed_since=func.coalesce(col(SourceRow.failed_since), given("now")), problem=given("problem")
)
FORGET_BUSY = delete(BusyRow).where(col(BusyRow.staff_id) == given("staff_id"))
BUSY_TIME = RowReader(Busy, BusyRow, start=BusyRow.start_at, end=BusyRow.end_at)
BUSY = (
    BUSY_TIME.select()
    .where(
        one_of(BusyRow.staff_id, "staff_ids"),
        col(BusyRow.start_at) < given("end"),
        col(BusyRow.end_at) > given("start"),
    )
    .order_by(col(BusyRow.start_at), col(BusyRow.end_at), col(BusyRow.staff_id))
)


def feed_secret(tx: Transaction, staff_id: str) -> str:
    """Give the secret part of a feed's address; empty where there is no feed."""
    row = tx.one(FEED, staff_id=staff_id)
    return tx.keys.open(f"calendar_feed.sealed/{staff_id}", row[0]).decode() if row else ""


def renew_feed(tx: Transaction, staff_id: str) -> str:
    """Make the address of a feed, or another one in its place: the one before leads nowhere from now on."""
    secret = secrets.token_urlsafe(32)
    sealed = tx.keys.seal(f"calendar_feed.sealed/{staff_id}", secret.encode())
    put(tx, FeedRow(staff_id=staff_id, digest=tx.keys.digest("calendar feed", secret), sealed=sealed))
    return secret


def stop_feed(tx: Transaction, staff_id: str) -> None:
    """Let a feed's address lead nowhere."""
    tx.run(STOP_FEED, staff_id=staff_id)


def feed_owner(tx: Transaction, secret: str) -> StaffMember | None:
    """Give whose feed an address leads to; None for one that leads nowhere, or to somebody who has left."""
    return MEMBERS.one(tx, FEED_OWNER, digests=tx.keys.digests("calendar feed", secret))


def connect(tx: Transaction, staff_id: str, account: CalendarAccount, now: datetime) -> CalendarSource:
    """Read busy times from this calendar from now on; those of another one before are forgotten."""
    value = {"address": account.address, "user": account.user, "password": account.password}
    sealed = tx.keys.seal_json(f"calendar_source.sealed/{staff_id}", value)
    row = SourceRow(staff_id=staff_id, sealed=sealed, asked_at=now, read_at=None, failed_since=None, problem="")
    put(tx, row)
    tx.run(FORGET_BUSY, staff_id=staff_id)
    return CalendarSource(staff_id, account, now, None, None, "")


def disconnect(tx: Transaction, staff_id: str) -> None:
    """Forget a calendar and its busy times."""
    tx.run(DISCONNECT, staff_id=staff_id)
    tx.run(FORGET_BUSY, staff_id=staff_id)


def sources(tx: Transaction, staff_ids: Sequence[str]) -> list[CalendarSource]:
    """Give the calendars of these counsellors, as far as they have one."""
    return SOURCE.many(tx, SOURCES, staff_ids=staff_ids)


def to_read(tx: Transaction, now: datetime, asked_before: datetime, *, limit: int) -> list[CalendarSource]:
    """Give calendars that were not asked since then, each to one process only."""
    return SOURCE.many(tx, TO_READ, now=now, asked_before=asked_before, limit=limit)


def was_read(
    tx: Transaction, source: CalendarSource, spans: Iterable[tuple[datetime, datetime]], now: datetime
) -> bool:
    """Keep the busy times just read instead of those before; False where another address was entered meanwhile."""
    if not tx.run(WAS_READ, now=now, staff_id=source.staff_id, asked_at=source.asked_at):
        return False
    tx.run(FORGET_BUSY, staff_id=source.staff_id)
    for start, end in spans:
        add_once(tx, BusyRow(staff_id=source.staff_id, start_at=start, end_at=end))
    return True


def failed(tx: Transaction, source: CalendarSource, problem: str, now: datetime) -> None:
    """Note that a calendar could not be read; the busy times known last stay."""
    tx.run(FAILED, now=now, problem=problem, staff_id=source.staff_id, asked_at=source.asked_at)


def busy(tx: Transaction, staff_ids: Sequence[str], start: datetime, end: datetime) -> list[Busy]:
    """Give the busy times that touch a span of aware instants, earliest first."""
    return BUSY_TIME.many(tx, BUSY, staff_ids=staff_ids, start=start, end=end)


def is_busy(tx: Transaction, staff_id: str, start: datetime, end: datetime) -> bool:
    """Tell whether a counsellor has something else in any part of a span of aware instants."""
    return bool(busy(tx, [staff_id], start, end))
