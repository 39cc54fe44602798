"""Staff chats: which messenger chat belongs to which member of staff, and when they want to hear from it."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import LargeBinary
from sqlmodel import Field

from storage.engine.instants import Instant, micros
from storage.engine.references import as_written, code
from storage.engine.table import Table
from storage.engine.transaction import Transaction, marks
from storage.team.staff import INVITE, StaffMember, find

CODE_LENGTH = 10
CODE_LASTS = timedelta(hours=24)


class StaffChatRow(Table, table=True):
    """A chat that was linked by a one-time code: one a member of staff. Sealed, and found by a keyed hash.

    Administrators, who see no intakes, are strangers there.
    """

    __tablename__ = "staff_chat"

    id: str = Field(primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE", unique=True)
    digest: bytes = Field(sa_type=LargeBinary, unique=True)
    sealed: bytes = Field(sa_type=LargeBinary)
    linked_at: datetime = Field(sa_type=Instant)


class StaffRhythmRow(Table, table=True):
    """When a member of staff wants to hear from the bot; minutes are those of the local day."""

    __tablename__ = "staff_rhythm"

    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE", primary_key=True)
    quiet_from: int
    quiet_until: int
    agenda_at: int | None
    covered_by: str | None = Field(foreign_key="staff_member.id", ondelete="SET NULL")
    covered_until: date | None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a member of staff wants to hear from the bot, local time."""

    quiet_from: time = time(19)
    quiet_until: time = time(7)
    """Equal to ``quiet_from`` for no quiet hours."""
    agenda_at: time | None = None
    """When the day's agenda comes; None for never."""
    covered_by: str | None = None
    """The id of the colleague who gets the notices instead."""
    covered_until: date | None = None
    """The last day of that."""

    def is_quiet(self, clock: time) -> bool:
        """Tell whether a local time of day lies in the quiet hours; they may reach over midnight."""
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= clock < self.quiet_until
        return clock >= self.quiet_from or clock < self.quiet_until


REDEEM = "DELETE FROM login_link WHERE digest IN ({marks}) AND expires_at > ? RETURNING staff_id"
UNLINK = "DELETE FROM staff_chat WHERE staff_id = ?"
UNLINK_CHAT = "DELETE FROM staff_chat WHERE digest IN ({marks})"
LINK = "INSERT INTO staff_chat (id, staff_id, digest, sealed, linked_at) VALUES (?, ?, ?, ?, ?)"
MEMBER = """
SELECT staff_member.id, office_id, name, role FROM staff_chat JOIN staff_member ON staff_member.id = staff_id
WHERE digest IN ({marks}) AND active AND role <> 'administrator'
"""
ADDRESS = """
SELECT staff_chat.id, sealed FROM staff_chat JOIN staff_member ON staff_member.id = staff_id
WHERE staff_id = ? AND active
"""
LINKED = """
SELECT staff_member.id, office_id, name, role FROM staff_chat JOIN staff_member ON staff_member.id = staff_id
WHERE office_id = ? AND active AND role <> 'administrator' ORDER BY name, staff_member.id
"""
RHYTHM = """
SELECT quiet_from, quiet_until, agenda_at, covered_by, covered_until FROM staff_rhythm WHERE staff_id = ?
"""
KEEP = """
INSERT INTO staff_rhythm (staff_id, quiet_from, quiet_until, agenda_at, covered_by, covered_until)
VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (staff_id) DO UPDATE SET quiet_from = excluded.quiet_from,
quiet_until = excluded.quiet_until, agenda_at = excluded.agenda_at, covered_by = excluded.covered_by,
covered_until = excluded.covered_until
"""


def issue_code(tx: Transaction, staff_id: str, now: datetime) -> str:
    """Make a code that links one chat to a member of staff: 10 signs, 24 hours, once. Raises LookupError."""
    if find(tx, staff_id) is None:
        raise LookupError(f"nobody on the staff has the id {staff_id!r}")
    written = code(CODE_LENGTH)
    tx.run(INVITE, (tx.keys.digest("staff chat code", written), staff_id, micros(now + CODE_LASTS)))
    return written


def link(tx: Transaction, typed: str, address: str, now: datetime) -> StaffMember | None:
    """Use a code up and link the chat it came from; None for a code that does not count.

    A member of staff has one chat and a chat one member of staff: what was linked before is not any more.
    """
    digests = tx.keys.digests("staff chat code", as_written(typed))
    redeemed = tx.many(REDEEM.replace("{marks}", marks(len(digests))), (*digests, micros(now)))
    member = find(tx, redeemed[0][0]) if redeemed else None
    if member is None:
        return None
    unlink(tx, member.id)
    unlink_chat(tx, address)
    chat_id = secrets.token_hex(8)
    sealed = tx.keys.seal(f"staff_chat.sealed/{chat_id}", address.encode())
    tx.run(LINK, (chat_id, member.id, tx.keys.digest("staff chat", address), sealed, micros(now)))
    return member


def unlink(tx: Transaction, staff_id: str) -> None:
    """Forget the chat of a member of staff."""
    tx.run(UNLINK, (staff_id,))


def unlink_chat(tx: Transaction, address: str) -> None:
    """Forget a chat, whoever it belongs to."""
    digests = tx.keys.digests("staff chat", address)
    tx.run(UNLINK_CHAT.replace("{marks}", marks(len(digests))), digests)


def member_at(tx: Transaction, address: str) -> StaffMember | None:
    """Give who a chat belongs to; None for a stranger and for somebody who has left."""
    digests = tx.keys.digests("staff chat", address)
    row = tx.one(MEMBER.replace("{marks}", marks(len(digests))), digests)
    return None if row is None else StaffMember(*row)


def address_of(tx: Transaction, staff_id: str) -> str:
    """Give the chat of a member of staff; empty where none is linked."""
    row = tx.one(ADDRESS, (staff_id,))
    return "" if row is None else tx.keys.open(f"staff_chat.sealed/{row[0]}", row[1]).decode()


def linked(tx: Transaction, office_id: str) -> list[StaffMember]:
    """Give who of an office can be written to, by name."""
    return [StaffMember(*row) for row in tx.many(LINKED, (office_id,))]


def rhythm_of(tx: Transaction, staff_id: str) -> Rhythm:
    """Give when a member of staff wants to hear from the bot."""
    row = tx.one(RHYTHM, (staff_id,))
    if row is None:
        return Rhythm()
    quiet_from, quiet_until, agenda_at, covered_by, covered_until = row
    until = date.fromisoformat(covered_until) if isinstance(covered_until, str) else covered_until  # SQLite's is text
    return Rhythm(
        _time(quiet_from), _time(quiet_until), None if agenda_at is None else _time(agenda_at), covered_by, until
    )


def keep_rhythm(tx: Transaction, staff_id: str, rhythm: Rhythm) -> None:
    """Keep when a member of staff wants to hear from the bot."""
    agenda_at = None if rhythm.agenda_at is None else _minutes(rhythm.agenda_at)
    until = None if rhythm.covered_until is None else rhythm.covered_until.isoformat()
    hours = (_minutes(rhythm.quiet_from), _minutes(rhythm.quiet_until), agenda_at)
    tx.run(KEEP, (staff_id, *hours, rhythm.covered_by, until))


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
