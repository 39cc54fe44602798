"""Counsellors' own calendars: the secret address of the feed they subscribe to, and where their busy times are read."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import LargeBinary
from sqlmodel import Field

from storage.engine.instants import Instant, instant_of, instant_or_none, micros
from storage.engine.table import Table
from storage.engine.transaction import Row, Transaction, marks
from storage.team.staff import StaffMember


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
class Account:
    """Where a calendar is, and how one gets in."""

    address: str
    user: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A calendar outside, and how reading it went."""

    staff_id: str
    account: Account
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


FEED = "SELECT sealed FROM calendar_feed WHERE staff_id = ?"
SET_FEED = """
INSERT INTO calendar_feed (staff_id, digest, sealed) VALUES (?, ?, ?)
ON CONFLICT (staff_id) DO UPDATE SET digest = excluded.digest, sealed = excluded.sealed
"""
STOP_FEED = "DELETE FROM calendar_feed WHERE staff_id = ?"
FEED_OWNER = """
SELECT staff_member.id, office_id, name, role FROM calendar_feed JOIN staff_member ON staff_member.id = staff_id
WHERE digest IN ({marks}) AND active
"""
COLUMNS = "staff_id, sealed, asked_at, read_at, failed_since, problem"
CONNECT = """
INSERT INTO calendar_source (staff_id, sealed, asked_at, read_at, failed_since, problem)
VALUES (?, ?, ?, NULL, NULL, '')
ON CONFLICT (staff_id) DO UPDATE
SET sealed = excluded.sealed, asked_at = excluded.asked_at, read_at = NULL, failed_since = NULL, problem = ''
"""
DISCONNECT = "DELETE FROM calendar_source WHERE staff_id = ?"
SOURCES = "SELECT {columns} FROM calendar_source WHERE staff_id IN ({marks}) ORDER BY staff_id".replace(
    "{columns}", COLUMNS
)
TO_READ = """
UPDATE calendar_source SET asked_at = ? WHERE staff_id IN (
    SELECT staff_id FROM calendar_source JOIN staff_member ON staff_member.id = staff_id
    WHERE asked_at <= ? AND active ORDER BY asked_at LIMIT ? FOR UPDATE OF calendar_source SKIP LOCKED
) RETURNING {columns}
""".replace("{columns}", COLUMNS)
WAS_READ = """
UPDATE calendar_source SET read_at = ?, failed_since = NULL, problem = '' WHERE staff_id = ? AND asked_at = ?
"""
FAILED = """
UPDATE calendar_source SET failed_since = COALESCE(failed_since, ?), problem = ? WHERE staff_id = ? AND asked_at = ?
"""
FORGET_BUSY = "DELETE FROM busy_span WHERE staff_id = ?"
ADD_BUSY = "INSERT INTO busy_span (staff_id, start_at, end_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
BUSY = """
SELECT staff_id, start_at, end_at FROM busy_span
WHERE staff_id IN ({marks}) AND start_at < ? AND end_at > ? ORDER BY start_at, end_at, staff_id
"""


def feed_secret(tx: Transaction, staff_id: str) -> str:
    """Give the secret part of a feed's address; empty where there is no feed."""
    row = tx.one(FEED, (staff_id,))
    return tx.keys.open(f"calendar_feed.sealed/{staff_id}", row[0]).decode() if row else ""


def renew_feed(tx: Transaction, staff_id: str) -> str:
    """Make the address of a feed, or another one in its place: the one before leads nowhere from now on."""
    secret = secrets.token_urlsafe(32)
    sealed = tx.keys.seal(f"calendar_feed.sealed/{staff_id}", secret.encode())
    tx.run(SET_FEED, (staff_id, tx.keys.digest("calendar feed", secret), sealed))
    return secret


def stop_feed(tx: Transaction, staff_id: str) -> None:
    """Let a feed's address lead nowhere."""
    tx.run(STOP_FEED, (staff_id,))


def feed_owner(tx: Transaction, secret: str) -> StaffMember | None:
    """Give whose feed an address leads to; None for one that leads nowhere, or to somebody who has left."""
    digests = tx.keys.digests("calendar feed", secret)
    row = tx.one(FEED_OWNER.replace("{marks}", marks(len(digests))), digests)
    return None if row is None else StaffMember(*row)


def connect(tx: Transaction, staff_id: str, account: Account, now: datetime) -> Source:
    """Read busy times from this calendar from now on; those of another one before are forgotten."""
    value = {"address": account.address, "user": account.user, "password": account.password}
    tx.run(CONNECT, (staff_id, tx.keys.seal_json(f"calendar_source.sealed/{staff_id}", value), micros(now)))
    tx.run(FORGET_BUSY, (staff_id,))
    return Source(staff_id, account, now, None, None, "")


def disconnect(tx: Transaction, staff_id: str) -> None:
    """Forget a calendar and its busy times."""
    tx.run(DISCONNECT, (staff_id,))
    tx.run(FORGET_BUSY, (staff_id,))


def sources(tx: Transaction, staff_ids: Sequence[str]) -> list[Source]:
    """Give the calendars of these counsellors, as far as they have one."""
    sql = SOURCES.replace("{marks}", marks(len(staff_ids)))
    return [_source(tx, row) for row in tx.many(sql, tuple(staff_ids) or ("",))]


def to_read(tx: Transaction, now: datetime, asked_before: datetime, *, limit: int) -> list[Source]:
    """Give calendars that were not asked since then, each to one process only."""
    return [_source(tx, row) for row in tx.many(TO_READ, (micros(now), micros(asked_before), limit))]


def was_read(tx: Transaction, source: Source, spans: Iterable[tuple[datetime, datetime]], now: datetime) -> bool:
    """Keep the busy times just read instead of those before; False where another address was entered meanwhile."""
    if not tx.run(WAS_READ, (micros(now), source.staff_id, micros(source.asked_at))):
        return False
    tx.run(FORGET_BUSY, (source.staff_id,))
    for start, end in spans:
        tx.run(ADD_BUSY, (source.staff_id, micros(start), micros(end)))
    return True


def failed(tx: Transaction, source: Source, problem: str, now: datetime) -> None:
    """Note that a calendar could not be read; the busy times known last stay."""
    tx.run(FAILED, (micros(now), problem, source.staff_id, micros(source.asked_at)))


def busy(tx: Transaction, staff_ids: Sequence[str], start: datetime, end: datetime) -> list[Busy]:
    """Give the busy times that touch a span of aware instants, earliest first."""
    sql = BUSY.replace("{marks}", marks(len(staff_ids)))
    rows = tx.many(sql, (*(staff_ids or ("",)), micros(end), micros(start)))
    return [Busy(row[0], instant_of(row[1]), instant_of(row[2])) for row in rows]


def is_busy(tx: Transaction, staff_id: str, start: datetime, end: datetime) -> bool:
    """Tell whether a counsellor has something else in any part of a span of aware instants."""
    return bool(busy(tx, [staff_id], start, end))


def _source(tx: Transaction, row: Row) -> Source:
    staff_id, sealed, asked_at, read_at, failed_since, problem = row
    account = Account(**tx.keys.open_json(f"calendar_source.sealed/{staff_id}", sealed))
    times = (instant_of(asked_at), instant_or_none(read_at), instant_or_none(failed_since))
    return Source(staff_id, account, *times, problem)
