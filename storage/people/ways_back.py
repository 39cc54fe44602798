"""Ways back: the link and the code by which somebody finds their ticket again, later or on another device.

A conversation has one link and one code. Both are kept sealed, so that the same ones can be shown again, and as keyed
hashes, by which they are found; using them does not use them up. On a device that comes by one of them the ticket
opens first, as a *guest* of the conversation; the conversation itself opens once a fact was named that the person gave.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from sqlalchemy import LargeBinary, UniqueConstraint, delete, exists, func, or_, select, update
from sqlmodel import Field, col

from storage.calendar.booked import AppointmentRow
from storage.engine.instants import Instant
from storage.engine.references import as_written, code
from storage.engine.table import RowReader, Sealed, Table, add, add_once, given, one_of
from storage.engine.transaction import Transaction
from storage.intakes import still_waiting
from storage.intakes.intakes import IntakeRow
from storage.intakes.live_chats import LiveChatRow
from storage.intakes.still_waiting import WaitingRow
from storage.people.erasure import erase, has_something
from storage.people.reach import ReachRow
from storage.people.tables import AddressRow, ConversationRow

Kind: TypeAlias = Literal["link", "code", "old code"]
"""An old code was given out by an earlier version: it opens, but cannot be shown again."""

CODE_LENGTH = 10
TOKEN_BYTES = 16
"""128 random bits; written, they are 22 characters."""
TOKEN_LENGTH = 22
LASTS = timedelta(hours=24)
"""How long a way back lasts after the appointment has ended or an answer was due; in the middle, from now on."""
QUESTION_LASTS = timedelta(days=14)
"""How long somebody on the waiting list has for saying that they still wait: until they are asked again."""
ANSWER_LASTS = timedelta(days=7)
"""How long what the team has written can be read by the link in its letter, though the intake is closed with it."""
TRIES = 3
"""Wrong facts after which the ticket is all that opens, whatever link or device they come from, until the person says
on a device of their own that it was them, or ends it there."""
PROMISED = ("waiting", "message", "call_back", "crisis", "professional")
"""Intakes after which the person waits to hear from the team."""
PURPOSE = "resume code"


class WayBackRow(Table, table=True):
    """A link or a code that leads to one conversation."""

    __tablename__ = "way_back"
    __table_args__ = (UniqueConstraint("conversation_id", "kind"), UniqueConstraint("digest"))

    id: str = Field(primary_key=True)
    conversation_id: str = Field(foreign_key="conversation.id", ondelete="CASCADE")
    kind: str
    digest: bytes = Field(sa_type=LargeBinary)
    sealed: bytes | None = Field(sa_type=LargeBinary)
    expires_at: datetime = Field(sa_type=Instant, index=True)


@dataclass(frozen=True, slots=True)
class WayBack:
    """What leads back to a conversation."""

    token: str
    """What the link ends with."""
    code: str
    """Ten characters that can be typed."""
    until: datetime
    """Aware."""


@dataclass(frozen=True, slots=True)
class Device:
    """One device as its conversation knows it."""

    conversation: str
    guest_of: str | None
    """The conversation whose ticket alone it shows; None for a device of the conversation's own."""
    own: bool
    """True where the person said that nobody else uses it."""
    elsewhere_at: datetime | None
    """When the conversation was opened on another device, until the person has answered to that."""


@dataclass(frozen=True, slots=True)
class _Kept:
    kind: str
    written: str
    expires_at: datetime


KEPT = RowReader(_Kept, WayBackRow, written=Sealed(WayBackRow.sealed, WayBackRow.id))
OF_CONVERSATION = KEPT.select().where(
    col(WayBackRow.conversation_id) == given("conversation_id"), col(WayBackRow.expires_at) > given("now")
)
FIND = select(col(WayBackRow.conversation_id)).where(
    one_of(WayBackRow.digest, "digests"), col(WayBackRow.expires_at) > given("now")
)
IS_OPEN = (
    select(col(WayBackRow.id))
    .where(col(WayBackRow.conversation_id) == given("conversation_id"), col(WayBackRow.expires_at) > given("now"))
    .limit(1)
)
EXTEND = (
    update(WayBackRow)
    .where(col(WayBackRow.conversation_id) == given("conversation_id"))
    .values(expires_at=given("until"))
)
DROP = delete(WayBackRow).where(col(WayBackRow.conversation_id) == given("conversation_id"))
DROP_EXPIRED = DROP.where(col(WayBackRow.expires_at) <= given("now"))
EXPIRED = delete(WayBackRow).where(col(WayBackRow.expires_at) <= given("before"))
LAST_END = select(func.max(col(AppointmentRow.end_at))).where(
    col(AppointmentRow.conversation_id) == given("conversation_id"),
    col(AppointmentRow.state) == "booked",
    col(AppointmentRow.end_at) > given("now"),
)
LAST_PROMISE = select(func.max(col(IntakeRow.promised_at))).where(
    col(IntakeRow.conversation_id) == given("conversation_id"),
    col(IntakeRow.state) != "closed",
    col(IntakeRow.kind).in_(PROMISED),
)
ASKED_LAST = (
    select(col(WaitingRow.asked_at), col(WaitingRow.ends_at))
    .join(IntakeRow, col(IntakeRow.id) == col(WaitingRow.intake_id))
    .where(col(IntakeRow.conversation_id) == given("conversation_id"), col(IntakeRow.state) != "closed")
)
LAST_WORDS = select(func.max(col(LiveChatRow.last_at))).where(
    col(LiveChatRow.conversation_id) == given("conversation_id")
)
THEIR_INTAKE = (col(IntakeRow.conversation_id) == given("conversation_id"), col(IntakeRow.state) != "closed")
OWED = select(
    or_(
        exists().where(
            col(AppointmentRow.conversation_id) == given("conversation_id"),
            col(AppointmentRow.state) == "booked",
            col(AppointmentRow.end_at) > given("now"),
        ),
        exists().where(
            *THEIR_INTAKE, col(IntakeRow.kind).in_(PROMISED), col(IntakeRow.promised_at) > given("promised_after")
        ),
        exists().where(*THEIR_INTAKE, col(IntakeRow.kind) == "waiting", col(IntakeRow.appointment_id).is_(None)),
        exists().where(
            col(LiveChatRow.conversation_id) == given("conversation_id"), col(LiveChatRow.last_at) > given("said_after")
        ),
    )
)

LOCK = select(col(ConversationRow.id)).where(col(ConversationRow.id) == given("id")).with_for_update()
OF_ADDRESS = (
    select(col(AddressRow.id), col(AddressRow.conversation_id))
    .where(col(AddressRow.channel) == given("channel"), one_of(AddressRow.digest, "digests"))
    .with_for_update()
)
LEAVE_ALL = update(AddressRow).where(col(AddressRow.conversation_id) == given("conversation_id")).values(current=False)
ATTACH = (
    update(AddressRow)
    .where(col(AddressRow.id) == given("address_id"))
    .values(
        conversation_id=given("conversation_id"),
        current=True,
        active_at=given("now"),
        unreachable_at=None,
        came_at=given("now"),
        elsewhere_at=None,
        own=False,
    )
)
ANY_ADDRESS = select(col(AddressRow.id)).where(col(AddressRow.conversation_id) == given("conversation_id")).limit(1)
TELL_OTHERS = (
    update(AddressRow)
    .where(
        col(AddressRow.conversation_id) == given("conversation_id"),
        col(AddressRow.id) != given("address_id"),
        col(AddressRow.elsewhere_at).is_(None),
    )
    .values(elsewhere_at=given("now"))
)
DEVICE = RowReader(Device, AddressRow, conversation=AddressRow.conversation_id, guest_of=ConversationRow.guest_of)
DEVICE_AT = (
    DEVICE.select()
    .join(ConversationRow, col(ConversationRow.id) == col(AddressRow.conversation_id))
    .where(col(AddressRow.channel) == given("channel"), one_of(AddressRow.digest, "digests"))
)
AT = (col(AddressRow.channel) == given("channel"), one_of(AddressRow.digest, "digests"))
KEEP_OWN = update(AddressRow).where(*AT).values(own=given("own"))
FORGET_ELSEWHERE = update(AddressRow).where(*AT).values(elsewhere_at=None)
DETACH = delete(AddressRow).where(
    col(AddressRow.conversation_id) == given("conversation_id"), col(AddressRow.came_at) >= given("since")
)
WAYS_SINCE = delete(ReachRow).where(
    col(ReachRow.conversation_id) == given("conversation_id"),
    or_(col(ReachRow.made_at) >= given("since"), col(ReachRow.confirmed_at) >= given("since")),
)
GUESTS = delete(ConversationRow).where(col(ConversationRow.guest_of) == given("conversation_id"))
GUESTS_OVER = delete(ConversationRow).where(
    col(ConversationRow.guest_of).is_not(None),
    ~exists().where(
        col(WayBackRow.conversation_id) == col(ConversationRow.guest_of), col(WayBackRow.expires_at) > given("before")
    ),
)
WRONG = select(col(ConversationRow.wrong_facts)).where(col(ConversationRow.id) == given("conversation_id"))
NOTE_WRONG = (
    update(ConversationRow)
    .where(col(ConversationRow.id) == given("conversation_id"))
    .values(wrong_facts=given("number"))
)


# The link and the code


def issue(tx: Transaction, conversation_id: str, now: datetime, *, waits_until: datetime | None = None) -> WayBack:
    """Give the link and the code of a conversation, the same as before while they last, and how long that is now.

    They last until a day after the end of the last open appointment or of the waiting, or after the day by which
    somebody was promised an answer, may say that they still wait, or can read what the team wrote; for a conversation
    in the middle 24 hours. To be called whenever one of these changes. ``waits_until`` is when the waiting ends of
    somebody who says nothing more; only the offices know how long that is, so while somebody waits what was given once
    is kept.
    """
    until = lasts(tx, conversation_id, now, waits_until=waits_until)
    tx.run(DROP_EXPIRED, conversation_id=conversation_id, now=now)
    tx.run(EXTEND, conversation_id=conversation_id, until=until)
    there = {kept.kind for kept in KEPT.many(tx, OF_CONVERSATION, conversation_id=conversation_id, now=now)}
    if "link" not in there:
        _make(tx, conversation_id, "link", secrets.token_urlsafe(TOKEN_BYTES), until)
    if "code" not in there:
        _make(tx, conversation_id, "code", code(CODE_LENGTH), until)
    found = of(tx, conversation_id, now)
    if found is None:
        raise LookupError(conversation_id)
    return found


def of(tx: Transaction, conversation_id: str, now: datetime) -> WayBack | None:
    """Give the link and the code of a conversation as they were issued last; None where there are none that last."""
    kept = {each.kind: each for each in KEPT.many(tx, OF_CONVERSATION, conversation_id=conversation_id, now=now)}
    if "link" not in kept or "code" not in kept:
        return None
    return WayBack(kept["link"].written, kept["code"].written, kept["code"].expires_at)


def lasts(tx: Transaction, conversation_id: str, now: datetime, *, waits_until: datetime | None = None) -> datetime:
    """Say until when a way back lasts, as things are now (``waits_until`` as in :func:`issue`)."""
    if waits_until is None and still_waiting.of_person(tx, conversation_id, now):
        there = of(tx, conversation_id, now)
        waits_until = None if there is None else there.until - LASTS
    hangs = [waits_until, _latest(tx, LAST_END, conversation_id, now), _latest(tx, LAST_PROMISE, conversation_id, now)]
    words = _latest(tx, LAST_WORDS, conversation_id, now)
    hangs += [words and words + ANSWER_LASTS]
    for asked_at, ends_at in tx.many(ASKED_LAST, conversation_id=conversation_id):
        hangs += [asked_at and asked_at + QUESTION_LASTS, ends_at]
    return max((now, *(at for at in hangs if at is not None))) + LASTS


def is_owed(tx: Transaction, conversation_id: str, now: datetime) -> bool:
    """Tell whether something hangs on a conversation for which to come back: an appointment, a promise, words."""
    found = tx.one(
        OWED,
        conversation_id=conversation_id,
        now=now,
        promised_after=now - LASTS,
        said_after=now - ANSWER_LASTS,
    )
    return found is not None and bool(found[0])


def find(tx: Transaction, written: str, now: datetime) -> str | None:
    """Give the conversation that a link's token or a code leads to, however it was typed; None where to none."""
    value = written if len(written) == TOKEN_LENGTH else as_written(written)
    found = tx.one(FIND, digests=tx.keys.digests(PURPOSE, value), now=now)
    return None if found is None else found[0]


def is_open(tx: Transaction, conversation_id: str, now: datetime) -> bool:
    """Tell whether a conversation has a way back that lasts: its guests go on no longer than that."""
    return tx.one(IS_OPEN, conversation_id=conversation_id, now=now) is not None


def forget_expired(tx: Transaction, before: datetime) -> int:
    """Delete links and codes that have had their time; gives the number."""
    return tx.run(EXPIRED, before=before)


def forget_guests(tx: Transaction, before: datetime) -> int:
    """Delete the guests of conversations to which no way back leads any more; gives the number."""
    return tx.run(GUESTS_OVER, before=before)


# The devices


def device(tx: Transaction, channel: str, address: str) -> Device | None:
    """Say what an address shows; None for one that shows nothing."""
    return DEVICE.one(tx, DEVICE_AT, channel=channel, digests=tx.keys.digests("address", address))


def attach(tx: Transaction, conversation_id: str, channel: str, address: str, now: datetime) -> bool:
    """Let an address go on with a conversation, and have its other devices say so; False where it is gone meanwhile.

    What the address had before is erased when nothing hangs on it (an appointment, an intake, another device).
    """
    if tx.one(LOCK, id=conversation_id) is None:
        return False
    address_id = _lead(tx, conversation_id, channel, address, now)
    if address_id:
        tx.run(TELL_OTHERS, conversation_id=conversation_id, address_id=address_id, now=now)
    return True


def be_guest(  # noqa: PLR0917 -- of whom, where, as what, since when
    tx: Transaction,
    conversation_id: str,
    channel: str,
    address: str,
    state: Mapping[str, Any],
    office: str,
    now: datetime,
) -> None:
    """Let an address see the ticket of a conversation and nothing else, and have the conversation's devices say so.

    ``state`` is the dialogs' own for that device, ``office`` may be empty.
    """
    guest_id = secrets.token_hex(8)
    row = ConversationRow(
        id=guest_id,
        version=0,
        state=tx.keys.seal_json(f"conversation.state/{guest_id}", state),
        office_id=office or None,
        created_at=now,
        touched_at=now,
        unfinished=False,
        nudged_at=None,
        forget_at=None,
        guest_of=conversation_id,
    )
    add(tx, row)
    _lead(tx, guest_id, channel, address, now)
    tx.run(TELL_OTHERS, conversation_id=conversation_id, address_id="", now=now)


def keep_own(tx: Transaction, channel: str, address: str, *, own: bool) -> None:
    """Note whether nobody but the person uses a device."""
    tx.run(KEEP_OWN, channel=channel, digests=tx.keys.digests("address", address), own=own)


def was_me(tx: Transaction, channel: str, address: str) -> None:
    """Note that the person knows of the other device: this one says so no more, and facts may be tried again."""
    tx.run(FORGET_ELSEWHERE, channel=channel, digests=tx.keys.digests("address", address))
    here = device(tx, channel, address)
    if here is not None:
        tx.run(NOTE_WRONG, conversation_id=here.conversation, number=0)


def end_elsewhere(tx: Transaction, channel: str, address: str, now: datetime) -> bool:
    """Take the conversation away from every device that came to it since this one was told, and from all guests.

    The link and the code they came by open nothing any more; there are new ones, and letters, which carry the new link,
    go by no way that was added since one of them was let in. False where this device was told of nothing: whoever came
    last ends nobody.
    """
    here = device(tx, channel, address)
    if here is None or here.guest_of is not None or here.elsewhere_at is None:
        return False
    if tx.run(DETACH, conversation_id=here.conversation, since=here.elsewhere_at):
        tx.run(WAYS_SINCE, conversation_id=here.conversation, since=here.elsewhere_at)
    tx.run(GUESTS, conversation_id=here.conversation)
    until = lasts(tx, here.conversation, now)
    tx.run(DROP, conversation_id=here.conversation)
    was_me(tx, channel, address)
    issue(tx, here.conversation, now, waits_until=until - LASTS)
    return True


# The fact


def tries_left(tx: Transaction, conversation_id: str) -> int:
    """Say how many facts may still be tried to open a conversation, from all devices together."""
    return max(TRIES - _wrong(tx, conversation_id), 0)


def note_wrong(tx: Transaction, conversation_id: str) -> None:
    """Count a wrong fact."""
    tx.run(NOTE_WRONG, conversation_id=conversation_id, number=_wrong(tx, conversation_id) + 1)


def lock(tx: Transaction, conversation_id: str) -> bool:
    """Keep a conversation from others until the transaction ends; False where it is gone."""
    return tx.one(LOCK, id=conversation_id) is not None


def _wrong(tx: Transaction, conversation_id: str) -> int:
    found = tx.one(WRONG, conversation_id=conversation_id)
    return 0 if found is None else int(found[0])


def _make(tx: Transaction, conversation_id: str, kind: Kind, written: str, until: datetime) -> None:
    """Keep a link or a code; where somebody else made one meanwhile, theirs holds."""
    row_id = secrets.token_hex(8)
    row = WayBackRow(
        id=row_id,
        conversation_id=conversation_id,
        kind=kind,
        digest=tx.keys.digest(PURPOSE, written),
        sealed=tx.keys.seal(f"way_back.sealed/{row_id}", written.encode()),
        expires_at=until,
    )
    add_once(tx, row)


def _latest(tx: Transaction, query: object, conversation_id: str, now: datetime) -> datetime | None:
    found = tx.one(query, conversation_id=conversation_id, now=now)  # type: ignore[call-overload]  # one of two above
    return found[0] if found else None


def _lead(tx: Transaction, target: str, channel: str, address: str, now: datetime) -> str:
    """Have an address lead to a conversation; gives the address's id, empty where it led there before."""
    digests = tx.keys.digests("address", address)
    known = tx.one(OF_ADDRESS, channel=channel, digests=digests)
    if known is None:
        tx.run(LEAVE_ALL, conversation_id=target)
        row = new_address(tx, target, channel, address, digests[0], now)
        row.came_at = now
        add(tx, row)
        return row.id
    address_id, former = known
    if former == target:
        return ""
    tx.run(LEAVE_ALL, conversation_id=target)
    tx.run(ATTACH, conversation_id=target, address_id=address_id, now=now)
    if tx.one(ANY_ADDRESS, conversation_id=former) is None and not has_something(tx, former):
        erase(tx, former, now)
    return address_id


def new_address(  # noqa: PLR0917 -- of whom, where, since when
    tx: Transaction, conversation_id: str, channel: str, address: str, digest: bytes, now: datetime
) -> AddressRow:
    """Make the row of an address from which somebody begins to write now."""
    address_id = secrets.token_hex(8)
    return AddressRow(
        id=address_id,
        channel=channel,
        digest=digest,
        sealed=tx.keys.seal(f"address.sealed/{address_id}", address.encode("utf-8", "surrogatepass")),
        conversation_id=conversation_id,
        active_at=now,
        current=True,
        unreachable_at=None,
        came_at=None,
        elsewhere_at=None,
    )
