"""Staff chats: which messenger chat belongs to which member of staff, and when they want to hear from it."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import LargeBinary, delete
from sqlmodel import Field, col

from storage.engine.instants import Instant, minute_of_day, time_of_day
from storage.engine.references import as_written, code
from storage.engine.table import Changed, RowReader, Sealed, Table, add, given, one_of, put
from storage.engine.transaction import Transaction
from storage.team.staff import MEMBERS, LoginLinkRow, StaffMember, StaffRow, find, redeem

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


@dataclass(frozen=True, slots=True)
class _Chat:
    """A linked chat."""

    address: str


UNLINK = delete(StaffChatRow).where(col(StaffChatRow.staff_id) == given("staff_id"))
UNLINK_CHAT = delete(StaffChatRow).where(one_of(StaffChatRow.digest, "digests"))
LINKED_MEMBERS = MEMBERS.select().where(
    col(StaffChatRow.staff_id) == col(StaffRow.id), col(StaffRow.active), col(StaffRow.role) != "administrator"
)
MEMBER = LINKED_MEMBERS.where(one_of(StaffChatRow.digest, "digests"))
LINKED = LINKED_MEMBERS.where(col(StaffRow.office_id) == given("office_id")).order_by(
    col(StaffRow.name), col(StaffRow.id)
)
CHAT = RowReader(_Chat, StaffChatRow, address=Sealed(StaffChatRow.sealed, StaffChatRow.id))
ADDRESS = CHAT.select().where(
    col(StaffRow.id) == col(StaffChatRow.staff_id), col(StaffRow.id) == given("staff_id"), col(StaffRow.active)
)
RHYTHM = RowReader(
    Rhythm,
    StaffRhythmRow,
    quiet_from=Changed(StaffRhythmRow.quiet_from, time_of_day),
    quiet_until=Changed(StaffRhythmRow.quiet_until, time_of_day),
    agenda_at=Changed(StaffRhythmRow.agenda_at, lambda minute: None if minute is None else time_of_day(minute)),
)
RHYTHM_OF = RHYTHM.select().where(col(StaffRhythmRow.staff_id) == given("staff_id"))


def issue_code(tx: Transaction, staff_id: str, now: datetime) -> str:
    """Make a code that links one chat to a member of staff: 10 signs, 24 hours, once. Raises LookupError."""
    if find(tx, staff_id) is None:
        raise LookupError(f"nobody on the staff has the id {staff_id!r}")
    written = code(CODE_LENGTH)
    digest = tx.keys.digest("staff chat code", written)
    add(tx, LoginLinkRow(digest=digest, staff_id=staff_id, expires_at=now + CODE_LASTS))
    return written


def link(tx: Transaction, typed: str, address: str, now: datetime) -> StaffMember | None:
    """Use a code up and link the chat it came from; None for a code that does not count.

    A member of staff has one chat and a chat one member of staff: what was linked before is not any more.
    """
    member = redeem(tx, tx.keys.digests("staff chat code", as_written(typed)), now)
    if member is None:
        return None
    unlink(tx, member.id)
    unlink_chat(tx, address)
    chat_id = secrets.token_hex(8)
    row = StaffChatRow(
        id=chat_id,
        staff_id=member.id,
        digest=tx.keys.digest("staff chat", address),
        sealed=tx.keys.seal(f"staff_chat.sealed/{chat_id}", address.encode()),
        linked_at=now,
    )
    add(tx, row)
    return member


def unlink(tx: Transaction, staff_id: str) -> None:
    """Forget the chat of a member of staff."""
    tx.run(UNLINK, staff_id=staff_id)


def unlink_chat(tx: Transaction, address: str) -> None:
    """Forget a chat, whoever it belongs to."""
    tx.run(UNLINK_CHAT, digests=tx.keys.digests("staff chat", address))


def member_at(tx: Transaction, address: str) -> StaffMember | None:
    """Give who a chat belongs to; None for a stranger and for somebody who has left."""
    return MEMBERS.one(tx, MEMBER, digests=tx.keys.digests("staff chat", address))


def address_of(tx: Transaction, staff_id: str) -> str:
    """Give the chat of a member of staff; empty where none is linked."""
    chat = CHAT.one(tx, ADDRESS, staff_id=staff_id)
    return "" if chat is None else chat.address


def linked(tx: Transaction, office_id: str) -> list[StaffMember]:
    """Give who of an office can be written to, by name."""
    return MEMBERS.many(tx, LINKED, office_id=office_id)


def rhythm_of(tx: Transaction, staff_id: str) -> Rhythm:
    """Give when a member of staff wants to hear from the bot."""
    return RHYTHM.one(tx, RHYTHM_OF, staff_id=staff_id) or Rhythm()


def keep_rhythm(tx: Transaction, staff_id: str, rhythm: Rhythm) -> None:
    """Keep when a member of staff wants to hear from the bot."""
    row = StaffRhythmRow(
        staff_id=staff_id,
        quiet_from=minute_of_day(rhythm.quiet_from),
        quiet_until=minute_of_day(rhythm.quiet_until),
        agenda_at=None if rhythm.agenda_at is None else minute_of_day(rhythm.agenda_at),
        covered_by=rhythm.covered_by,
        covered_until=rhythm.covered_until,
    )
    put(tx, row)
