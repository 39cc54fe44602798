"""Ways to a person: where somebody can be reached who does not look at the page, once they have shown it is theirs."""

import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Index, LargeBinary, UniqueConstraint, delete, select, update
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import RowReader, Sealed, Table, add, given, one_of
from storage.engine.transaction import Transaction
from storage.people.tables import AddressRow

CODE_DIGITS = 6
CODE_LASTS = timedelta(minutes=30)
TRIES = 3
"""Wrong codes after which an address is forgotten and has to be given again."""


INVITATION_LASTS = timedelta(hours=24)
INVITED = "invited:"
"""Begins what stands in the place of an address until a chat takes it."""


class ReachRow(Table, table=True):
    """One address of one person on one channel. A parent's number may serve two children: it is not unique."""

    __tablename__ = "reach"
    __table_args__ = (UniqueConstraint("conversation_id", "channel", "digest"), Index(None, "channel", "digest"))

    id: str = Field(primary_key=True)
    conversation_id: str = Field(foreign_key="conversation.id", ondelete="CASCADE", index=True)
    channel: str
    sealed: bytes = Field(sa_type=LargeBinary)
    digest: bytes = Field(sa_type=LargeBinary)
    made_at: datetime = Field(sa_type=Instant)
    confirmed_at: datetime | None = Field(sa_type=Instant)
    """When the person showed that it is theirs; nothing but the code is sent there before."""
    stopped_at: datetime | None = Field(sa_type=Instant)
    """When they took it back."""
    gone_at: datetime | None = Field(sa_type=Instant)
    """When its channel said that nothing reaches it any more."""
    code_digest: bytes | None = Field(sa_type=LargeBinary)
    code_until: datetime | None = Field(sa_type=Instant)
    code_tries: int = 0


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to a person, with its address in clear. Times are aware, UTC."""

    id: str
    conversation_id: str
    channel: str
    address: str
    made_at: datetime
    confirmed_at: datetime | None
    stopped_at: datetime | None
    gone_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether letters go there: confirmed, not taken back, not gone."""
        return self.confirmed_at is not None and self.stopped_at is None and self.gone_at is None


@dataclass(frozen=True, slots=True)
class _DoorChat:
    """A chat of an earlier release, kept as an address."""

    id: str
    conversation_id: str
    channel: str
    address: str


DOOR_CHAT = RowReader(_DoorChat, AddressRow, address=Sealed(AddressRow.sealed, AddressRow.id))
DOOR_CHATS = DOOR_CHAT.select().where(col(AddressRow.channel) == "telegram_door")
DROP_ADDRESS = delete(AddressRow).where(col(AddressRow.id) == given("id"))
REACH = RowReader(Reach, ReachRow, address=Sealed(ReachRow.sealed, ReachRow.id))
IN_ORDER = REACH.select().order_by(col(ReachRow.made_at), col(ReachRow.id))
OF_CONVERSATION = IN_ORDER.where(col(ReachRow.conversation_id) == given("conversation_id"))
AT = IN_ORDER.where(col(ReachRow.channel) == given("channel"), one_of(ReachRow.digest, "digests"))
FIND = REACH.select().where(col(ReachRow.id) == given("id"))
SAME = select(col(ReachRow.id)).where(
    col(ReachRow.conversation_id) == given("conversation_id"),
    col(ReachRow.channel) == given("channel"),
    one_of(ReachRow.digest, "digests"),
)
CHANGE = update(ReachRow).where(col(ReachRow.id) == given("id"))
CONFIRM = CHANGE.values(
    confirmed_at=given("now"), stopped_at=None, gone_at=None, code_digest=None, code_until=None, code_tries=0
)
STOP = CHANGE.where(col(ReachRow.stopped_at).is_(None)).values(stopped_at=given("now"))
GO_ON = CHANGE.values(stopped_at=None)
GONE = CHANGE.where(col(ReachRow.gone_at).is_(None)).values(gone_at=given("now"))
RENEW = CHANGE.values(sealed=given("sealed"), digest=given("digest"))
SET_CODE = CHANGE.values(code_digest=given("digest"), code_until=given("until"), code_tries=0)
ASKED = (
    select(col(ReachRow.id), col(ReachRow.code_digest), col(ReachRow.code_tries))
    .where(
        col(ReachRow.conversation_id) == given("conversation_id"),
        col(ReachRow.code_digest).is_not(None),
        col(ReachRow.code_until) > given("now"),
    )
    .order_by(col(ReachRow.code_until).desc())
    .limit(1)
)
ASKED_LOCKED = ASKED.with_for_update()
"""For whoever counts a try: two at once are two. A page that only looks may lock nothing."""
COUNT_TRY = CHANGE.values(code_tries=col(ReachRow.code_tries) + 1)
FORGET_CODES = (
    update(ReachRow)
    .where(col(ReachRow.conversation_id) == given("conversation_id"))
    .values(code_digest=None, code_until=None, code_tries=0)
)
FORGET_CODE = CHANGE.values(code_digest=None, code_until=None, code_tries=0)
FORGET = delete(ReachRow).where(col(ReachRow.id) == given("id"))
FORGET_UNCONFIRMED = delete(ReachRow).where(col(ReachRow.id) == given("id"), col(ReachRow.confirmed_at).is_(None))
UNCONFIRMED = delete(ReachRow).where(
    col(ReachRow.confirmed_at).is_(None), col(ReachRow.stopped_at).is_(None), col(ReachRow.made_at) <= given("before")
)


def add_way(
    tx: Transaction, conversation_id: str, channel: str, address: str, now: datetime, *, confirmed: bool
) -> str:
    """Keep an address of a person and give the way's id; one that was there keeps its id, and is open again if sure.

    ``confirmed`` says that it surely is theirs: a device that subscribed, a chat that pressed START. Others have to
    send a code back (:func:`issue_code`, :func:`confirm`).
    """
    digests = tx.keys.digests("reach", address)
    known = tx.one(SAME, conversation_id=conversation_id, channel=channel, digests=digests)
    if known is not None:
        way_id: str = known[0]
        sealed = tx.keys.seal(f"reach.sealed/{way_id}", address.encode())
        tx.run(RENEW, id=way_id, sealed=sealed, digest=digests[0])
        if confirmed:
            tx.run(CONFIRM, id=way_id, now=now)
        return way_id
    way_id = secrets.token_hex(8)
    row = ReachRow(
        id=way_id,
        conversation_id=conversation_id,
        channel=channel,
        sealed=tx.keys.seal(f"reach.sealed/{way_id}", address.encode()),
        digest=digests[0],
        made_at=now,
        confirmed_at=now if confirmed else None,
        stopped_at=None,
        gone_at=None,
        code_digest=None,
        code_until=None,
    )
    add(tx, row)
    return way_id


def of_conversation(tx: Transaction, conversation_id: str) -> list[Reach]:
    """Give every way to a person, open or not, the oldest first."""
    return REACH.many(tx, OF_CONVERSATION, conversation_id=conversation_id)


def at(tx: Transaction, channel: str, address: str) -> list[Reach]:
    """Give the ways of an address: one for each person it serves, the oldest first."""
    return REACH.many(tx, AT, channel=channel, digests=tx.keys.digests("reach", address))


def find(tx: Transaction, way_id: str) -> Reach | None:
    """Give a way; None where it went with its conversation."""
    return REACH.one(tx, FIND, id=way_id)


def stop(tx: Transaction, way_id: str, now: datetime) -> None:
    """Note that a person took a way back."""
    tx.run(STOP, id=way_id, now=now)


def go_on(tx: Transaction, way_id: str) -> None:
    """Use a way again that a person had taken back."""
    tx.run(GO_ON, id=way_id)


def mark_gone(tx: Transaction, way_id: str, now: datetime) -> None:
    """Note that nothing reaches an address any more, until the person gives it again."""
    tx.run(GONE, id=way_id, now=now)


def issue_code(tx: Transaction, way_id: str, now: datetime) -> str:
    """Make the six digits that show that an address is the person's; an earlier code of it counts no more."""
    code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
    tx.run(SET_CODE, id=way_id, digest=tx.keys.digest(f"reach code {way_id}", code), until=now + CODE_LASTS)
    return code


def confirm(tx: Transaction, conversation_id: str, code: str, now: datetime) -> str:
    """Take a code that a person typed: gives the id of the way it opens, empty where it is wrong or too late.

    After :data:`TRIES` wrong codes the address is forgotten, or, if it was open before, its code.
    """
    asked = tx.one(ASKED_LOCKED, conversation_id=conversation_id, now=now)
    if asked is None:
        return ""
    way_id, digest, tries = asked
    if any(hmac.compare_digest(digest or b"", each) for each in tx.keys.digests(f"reach code {way_id}", code)):
        tx.run(FORGET_CODES, conversation_id=conversation_id)  # of a number mistyped before, nobody asks any more
        tx.run(CONFIRM, id=way_id, now=now)
        return way_id
    tx.run(COUNT_TRY, id=way_id)
    if tries + 1 >= TRIES:
        tx.run(FORGET_CODE, id=way_id)
        tx.run(FORGET_UNCONFIRMED, id=way_id)
    return ""


def waiting_for_code(tx: Transaction, conversation_id: str, now: datetime) -> Reach | None:
    """Give the way whose code can still be typed, the one it was sent to last; None where there is none."""
    asked = tx.one(ASKED, conversation_id=conversation_id, now=now)
    return None if asked is None else find(tx, asked[0])


def invite(tx: Transaction, conversation_id: str, channel: str, now: datetime) -> str:
    """Make a token by which a chat on a channel is joined to a person (:func:`accept`): once, within a day."""
    token = secrets.token_urlsafe(16)
    add_way(tx, conversation_id, channel, f"{INVITED}{token}", now, confirmed=False)
    return token


def accept(tx: Transaction, channel: str, token: str, address: str, now: datetime) -> Reach | None:
    """Join the chat that brings a token to its person; None for a token that does not count."""
    invited = next(iter(at(tx, channel, f"{INVITED}{token}")), None)
    if invited is None or invited.made_at + INVITATION_LASTS <= now:
        return None
    forget(tx, invited.id)
    return find(tx, add_way(tx, invited.conversation_id, channel, address, now, confirmed=True))


def adopt_door_chats(tx: Transaction, now: datetime) -> int:
    """Take chats that were kept as addresses of an earlier release as ways; gives the number."""
    chats = DOOR_CHAT.many(tx, DOOR_CHATS)
    for chat in chats:
        add_way(tx, chat.conversation_id, chat.channel, chat.address, now, confirmed=True)
        tx.run(DROP_ADDRESS, id=chat.id)
    return len(chats)


def forget(tx: Transaction, way_id: str) -> None:
    """Delete a way."""
    tx.run(FORGET, id=way_id)


def forget_unconfirmed(tx: Transaction, now: datetime) -> int:
    """Delete addresses that nobody has shown to be theirs within a day; gives the number."""
    return tx.run(UNCONFIRMED, before=now - INVITATION_LASTS)
