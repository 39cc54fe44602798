"""Conversations: who writes from where, what they have answered so far, and which updates were seen."""

import secrets
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import delete, select, update
from sqlmodel import col

from storage.engine.instants import minute_of_day, time_of_day
from storage.engine.table import Changed, RowReader, Sealed, add, given, insertion, values_of
from storage.engine.transaction import Transaction
from storage.people.erasure import erase
from storage.people.tables import TO_NUDGE, AddressRow, ConversationRow, SeenUpdateRow
from storage.people.ways_back import new_address

__all__ = [
    "Kept",
    "address_of",
    "address_on",
    "addresses_of",
    "already_seen",
    "erase",
    "find",
    "forget_at",
    "has_chat",
    "hours_of",
    "keep_discreet",
    "keep_hours",
    "leave",
    "mark_unreachable",
    "of_id",
    "open_for",
    "open_without_address",
    "save",
    "to_nudge",
]


@dataclass(frozen=True, slots=True)
class Kept:
    """A conversation as it is kept between two turns."""

    id: str
    version: int
    """Counts the turns."""
    state: dict[str, Any] | None
    """The dialogs' state as JSON; None for a conversation that has not had a turn."""
    office: str
    """The id of the office it belongs to by now; empty while none is known."""
    touched_at: datetime | None
    """When its last turn was; None when there was none."""
    discreet: bool
    """True where others see the person's phone: every letter is time and code only."""
    guest_of: str | None
    """The conversation whose ticket alone it shows; None for a conversation."""


@dataclass(frozen=True, slots=True)
class _Opened(Kept):
    """A conversation with what else is looked at when it is opened from one of its addresses."""

    forget_at: datetime | None
    address_id: str
    current: bool
    unreachable_at: datetime | None


@dataclass(frozen=True, slots=True)
class _Reached:
    """Where a person can be reached."""

    channel: str
    address: str


HERE = (
    col(AddressRow.conversation_id) == col(ConversationRow.id),
    col(AddressRow.channel) == given("channel"),
    col(AddressRow.digest) == given("digest"),
)
SEALED_STATE = Sealed(ConversationRow.state, ConversationRow.id, dict, empty=None)
OFFICE = Changed(ConversationRow.office_id, lambda office_id: office_id or "")
KEPT = RowReader(Kept, ConversationRow, state=SEALED_STATE, office=OFFICE)
FIND = KEPT.select().where(*HERE)
OF_ID = KEPT.select().where(col(ConversationRow.id) == given("id"))
OPENED = RowReader(
    _Opened,
    ConversationRow,
    state=SEALED_STATE,
    office=OFFICE,
    address_id=AddressRow.id,
    current=AddressRow.current,
    unreachable_at=AddressRow.unreachable_at,
)
OPEN = OPENED.select().where(*HERE).with_for_update(of=ConversationRow)
SEEN = insertion(SeenUpdateRow, "ON CONFLICT DO NOTHING")
ADD_ADDRESS = insertion(AddressRow, "ON CONFLICT (channel, digest) DO NOTHING")
TAKE_BACK = delete(ConversationRow).where(col(ConversationRow.id) == given("id"))
AT = (col(AddressRow.channel) == given("channel"), col(AddressRow.digest) == given("digest"))
RENEW_DIGEST = update(AddressRow).where(*AT).values(digest=given("new_digest"))
CHANGE = update(ConversationRow).where(col(ConversationRow.id) == given("id"))
FORGET_AT = CHANGE.values(forget_at=given("when"))
DISCREET = CHANGE.values(discreet=given("discreet"))
HOURS = CHANGE.values(write_from=given("write_from"), write_until=given("write_until"))
HOURS_OF = select(col(ConversationRow.write_from), col(ConversationRow.write_until)).where(
    col(ConversationRow.id) == given("id")
)
LEAVE_OTHERS = (
    update(AddressRow)
    .where(col(AddressRow.conversation_id) == given("conversation_id"), col(AddressRow.id) != given("address_id"))
    .values(current=False)
)
SWITCH = (
    update(AddressRow)
    .where(col(AddressRow.id) == given("address_id"))
    .values(current=True, active_at=given("now"), unreachable_at=None)
)
SAVE = CHANGE.where(col(ConversationRow.version) == given("version")).values(
    version=col(ConversationRow.version) + 1,
    state=given("state"),
    office_id=given("office_id"),
    touched_at=given("now"),
    unfinished=given("unfinished"),
)
SILENT = (
    select(col(ConversationRow.id))
    .where(TO_NUDGE, col(ConversationRow.touched_at) <= given("silent_since"))
    .order_by(col(ConversationRow.touched_at))
    .limit(given("limit"))
    .with_for_update(skip_locked=True)
)
NUDGE = (
    update(ConversationRow)
    .where(col(ConversationRow.id).in_(SILENT))
    .values(nudged_at=given("now"))
    .returning(col(ConversationRow.id))
)
UNREACHABLE = update(AddressRow).where(*AT).values(unreachable_at=given("now"))
LEAVE = delete(AddressRow).where(*AT)
REACHED = RowReader(_Reached, AddressRow, address=Sealed(AddressRow.sealed, AddressRow.id))
REACHABLE = (
    REACHED.select()
    .where(col(AddressRow.conversation_id) == given("conversation_id"), col(AddressRow.unreachable_at).is_(None))
    .limit(1)
)
ADDRESS_OF = REACHABLE.order_by(col(AddressRow.current).desc(), col(AddressRow.active_at).desc())
IN_ORDER = ADDRESS_OF.limit(None)
ADDRESS_ON = REACHABLE.where(col(AddressRow.channel) == given("channel")).order_by(col(AddressRow.active_at).desc())


class Overtaken(Exception):
    """A conversation was saved or erased since it was opened: it was not opened in this transaction."""


def already_seen(tx: Transaction, channel: str, update_id: str, now: datetime) -> bool:
    """Note that an update is taken; True when it was before, so that this delivery is a repetition."""
    return tx.run(SEEN, channel=channel, update_id=update_id, seen_at=now) == 0


def open_for(tx: Transaction, channel: str, address: str, now: datetime) -> Kept:
    """Give the conversation of an address, a new one for a new address, locked until the transaction ends."""
    digests = tx.keys.digests("address", address)
    opened = _open(tx, channel, digests[0]) or _of_older_digest(tx, channel, digests)
    if opened is None:
        created = _create(tx, channel, address, digests[0], now)
        if created is not None:
            return created
        opened = _open(tx, channel, digests[0])
        if opened is None:
            raise Overtaken(f"a conversation on {channel} was erased while it was being opened")
    if opened.forget_at is not None:
        tx.run(FORGET_AT, id=opened.id, when=None)
    if not opened.current or opened.unreachable_at is not None:
        tx.run(LEAVE_OTHERS, conversation_id=opened.id, address_id=opened.address_id)
        tx.run(SWITCH, address_id=opened.address_id, now=now)
    return Kept(
        opened.id,
        opened.version,
        opened.state,
        opened.office,
        opened.touched_at,
        opened.discreet,
        guest_of=opened.guest_of,
    )


def open_without_address(
    tx: Transaction, state: dict[str, Any], *, office: str, discreet: bool = False, now: datetime
) -> str:
    """Make a conversation of somebody the team enters, who writes from nowhere yet; gives its id.

    It has nothing open, so that nobody is nudged, and is kept as long as an appointment or an intake of it.
    """
    row = _new(now)
    row.state = tx.keys.seal_json(f"conversation.state/{row.id}", state)
    row.office_id, row.touched_at, row.unfinished, row.discreet = office, now, False, discreet
    add(tx, row)
    return row.id


def find(tx: Transaction, channel: str, address: str) -> Kept | None:
    """Give the conversation of an address without opening it; None where there is none."""
    for digest in tx.keys.digests("address", address):
        if (kept := KEPT.one(tx, FIND, channel=channel, digest=digest)) is not None:
            return kept
    return None


def of_id(tx: Transaction, conversation_id: str) -> Kept | None:
    """Give a conversation without opening it; None where it is erased."""
    return KEPT.one(tx, OF_ID, id=conversation_id)


def keep_discreet(tx: Transaction, conversation_id: str, *, discreet: bool) -> None:
    """Note whether others see the person's phone: then every letter is time and code only."""
    tx.run(DISCREET, id=conversation_id, discreet=discreet)


def keep_hours(tx: Transaction, conversation_id: str, hours: tuple[time, time] | None) -> None:
    """Note from when until when, local, a person may be written to unasked; None for the whole day."""
    start, end = (minute_of_day(hours[0]), minute_of_day(hours[1])) if hours else (None, None)
    tx.run(HOURS, id=conversation_id, write_from=start, write_until=end)


def hours_of(tx: Transaction, conversation_id: str) -> tuple[time, time] | None:
    """Give from when until when, local, a person may be written to unasked; None for the whole day."""
    start, end = tx.one(HOURS_OF, id=conversation_id) or (None, None)
    return None if start is None or end is None else (time_of_day(start), time_of_day(end))


def save(tx: Transaction, kept: Kept, state: dict[str, Any], *, office: str, now: datetime, unfinished: bool) -> int:
    """Keep the state after a turn and give the new version; ``office`` may be empty.

    ``unfinished`` says that a dialog is open: such a conversation is nudged once and forgotten after a day. Raises
    Overtaken unless ``kept`` was opened in this transaction.
    """
    sealed = tx.keys.seal_json(f"conversation.state/{kept.id}", state)
    what = {"state": sealed, "office_id": office or None, "unfinished": unfinished}
    if tx.run(SAVE, id=kept.id, version=kept.version, now=now, **what) != 1:
        raise Overtaken(f"conversation {kept.id} is not at version {kept.version} any more")
    return kept.version + 1


def forget_at(tx: Transaction, conversation_id: str, when: datetime) -> None:
    """Have the sweep erase a conversation at ``when``, unless the person comes back before.

    One with an appointment or an intake is kept as long as these are.
    """
    tx.run(FORGET_AT, id=conversation_id, when=when)


def to_nudge(tx: Transaction, now: datetime, silent_since: datetime, limit: int) -> list[str]:
    """Give unfinished conversations silent since ``silent_since``; each is given once in its life."""
    nudged = tx.many(NUDGE, now=now, silent_since=silent_since, limit=limit)
    return [conversation_id for (conversation_id,) in nudged]


def mark_unreachable(tx: Transaction, channel: str, address: str, now: datetime) -> None:
    """Note that nothing can be sent to an address (blocked, gone) until the person writes from there again."""
    for digest in tx.keys.digests("address", address):
        tx.run(UNREACHABLE, now=now, channel=channel, digest=digest)


def leave(tx: Transaction, channel: str, address: str) -> None:
    """Take an address away from its conversation: that device shows it no more, other devices and a code still do."""
    for digest in tx.keys.digests("address", address):
        tx.run(LEAVE, channel=channel, digest=digest)


def address_of(tx: Transaction, conversation_id: str) -> tuple[str, str] | None:
    """Give (channel, address) the person used last and can be reached at; None where there is none."""
    reached = REACHED.one(tx, ADDRESS_OF, conversation_id=conversation_id)
    return None if reached is None else (reached.channel, reached.address)


def addresses_of(tx: Transaction, conversation_id: str) -> list[tuple[str, str]]:
    """Give (channel, address) of all from which a person can be reached, the one used last first."""
    return [
        (reached.channel, reached.address) for reached in REACHED.many(tx, IN_ORDER, conversation_id=conversation_id)
    ]


def address_on(tx: Transaction, conversation_id: str, channel: str) -> tuple[str, str] | None:
    """Give (channel, address) of one channel the person can be reached on, used last or not; None where none is."""
    reached = REACHED.one(tx, ADDRESS_ON, conversation_id=conversation_id, channel=channel)
    return None if reached is None else (reached.channel, reached.address)


def has_chat(tx: Transaction, conversation_id: str) -> bool:
    """Tell whether somebody has ever written from anywhere: not one whom the team entered and who did not come yet."""
    kept = of_id(tx, conversation_id)
    return kept is not None and (kept.version > 0 or address_of(tx, conversation_id) is not None)


def _open(tx: Transaction, channel: str, digest: bytes) -> _Opened | None:
    return OPENED.one(tx, OPEN, channel=channel, digest=digest)


def _create(tx: Transaction, channel: str, address: str, digest: bytes, now: datetime) -> Kept | None:
    """Make a conversation; None when somebody else made the address's conversation meanwhile."""
    row = _new(now)
    add(tx, row)
    if tx.run(ADD_ADDRESS, **values_of(new_address(tx, row.id, channel, address, digest, now))):
        return Kept(row.id, 0, None, "", None, discreet=False, guest_of=None)
    tx.run(TAKE_BACK, id=row.id)
    return None


def _new(now: datetime) -> ConversationRow:
    return ConversationRow(
        id=secrets.token_hex(8),
        version=0,
        state=None,
        office_id=None,
        created_at=now,
        touched_at=None,
        unfinished=True,
        nudged_at=None,
        forget_at=None,
        discreet=False,
        guest_of=None,
    )


def _of_older_digest(tx: Transaction, channel: str, digests: tuple[bytes, ...]) -> _Opened | None:
    """Find an address of before a rotation of the keys, and give it the primary key's digest."""
    for older in digests[1:]:
        if tx.run(RENEW_DIGEST, channel=channel, digest=older, new_digest=digests[0]):
            return _open(tx, channel, digests[0])
    return None
