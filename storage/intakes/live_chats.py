"""Talks: what a counsellor and a client write to each other beside the bot, sealed, for as long as the intake lives."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from sqlalchemy import Index, LargeBinary, case, func, or_, select, text, update
from sqlmodel import Field, col

from storage.engine.instants import MICROSECOND, Instant
from storage.engine.table import RowReader, Sealed, Table, add, given, insertion, values_of
from storage.engine.transaction import Transaction
from storage.letters.outbox import OutboxRow
from storage.team import audit
from storage.team.staff import StaffMember

SILENCE_ENDS = timedelta(hours=24)
"""After so long without a word the bot listens again."""
ON = text("is_open")

Delivered: TypeAlias = Literal["waiting", "sent", "seen", "ready", "failed"]


class LiveChatRow(Table, table=True):
    """The talk of one intake; a person has at most one that is open."""

    __tablename__ = "talk"
    __table_args__ = (
        Index("uq_talk_open", "conversation_id", unique=True, sqlite_where=ON, postgresql_where=ON),
        Index(None, "conversation_id"),
    )

    intake_id: str = Field(primary_key=True, foreign_key="intake.id", ondelete="CASCADE")
    conversation_id: str = Field(foreign_key="conversation.id", ondelete="CASCADE")
    staff_id: str | None = Field(foreign_key="staff_member.id")
    """Who of the staff wrote last: they are told of answers."""
    is_open: bool
    last_at: datetime = Field(sa_type=Instant)
    unread_since: datetime | None = Field(sa_type=Instant)
    """When the client wrote the first word that nobody has read; empty where all is read."""


class LiveChatMessageRow(Table, table=True):
    """One message of a talk; its content is one sealed value."""

    __tablename__ = "talk_message"
    __table_args__ = (Index(None, "intake_id", "at"),)

    id: str = Field(primary_key=True)
    intake_id: str = Field(foreign_key="talk.intake_id", ondelete="CASCADE")
    staff_id: str | None = Field(foreign_key="staff_member.id")
    """Who wrote it; empty for the client."""
    at: datetime = Field(sa_type=Instant)
    content: bytes = Field(sa_type=LargeBinary)
    read_at: datetime | None = Field(sa_type=Instant)
    """When somebody of the staff first saw the client's words."""
    read_by: str | None = Field(foreign_key="staff_member.id")


@dataclass(frozen=True, slots=True)
class LiveChat:
    """The talk of an intake as it stands."""

    intake_id: str
    conversation_id: str
    staff_id: str | None
    is_open: bool
    """True while the client's words go to the counsellor instead of the bot."""
    last_at: datetime
    unread_since: datetime | None


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message of a talk."""

    id: str
    staff_id: str | None
    at: datetime
    content: dict[str, Any]
    """{"words": ...} or {"phrase": its id, "values": {...}}."""
    delivered: Delivered
    """Of the staff's: what became of it. The client's are always "sent"."""
    read_at: datetime | None
    read_by: str | None


TALK = RowReader(LiveChat, LiveChatRow)
OF = TALK.select().where(col(LiveChatRow.intake_id) == given("intake_id"))
OPEN_OF = TALK.select().where(
    col(LiveChatRow.conversation_id) == given("conversation_id"), ON, col(LiveChatRow.last_at) > given("since")
)
LATEST_OF = (
    TALK.select()
    .where(col(LiveChatRow.conversation_id) == given("conversation_id"))
    .order_by(col(LiveChatRow.last_at).desc(), col(LiveChatRow.intake_id))
    .limit(1)
)
CLOSE = update(LiveChatRow).where(ON).values(is_open=False)
END = CLOSE.where(col(LiveChatRow.intake_id) == given("intake_id"))
END_OF = CLOSE.where(col(LiveChatRow.conversation_id) == given("conversation_id"))
CLOSE_OTHERS = END_OF.where(col(LiveChatRow.intake_id) != given("intake_id"))
BEGIN = insertion(
    LiveChatRow,
    "ON CONFLICT (intake_id) DO UPDATE SET staff_id = excluded.staff_id, is_open = talk.is_open OR excluded.is_open, "
    "last_at = excluded.last_at",
)
LATEST = select(func.max(col(LiveChatMessageRow.at))).where(col(LiveChatMessageRow.intake_id) == given("intake_id"))
HEARD = (
    update(LiveChatRow)
    .where(col(LiveChatRow.intake_id) == given("intake_id"))
    .values(last_at=given("now"), unread_since=func.coalesce(col(LiveChatRow.unread_since), given("now")))
)
KEEP_INTAKE = "UPDATE intake SET updated_at = :now WHERE id = :intake_id"
SAID = RowReader(
    ChatMessage,
    LiveChatMessageRow,
    content=Sealed(LiveChatMessageRow.content, LiveChatMessageRow.id, dict),
    delivered=case(
        (or_(col(LiveChatMessageRow.staff_id).is_(None), col(OutboxRow.id).is_(None)), "sent"),
        (col(OutboxRow.seen_at).is_not(None), "seen"),
        (col(OutboxRow.outcome).is_(None), "waiting"),
        (col(OutboxRow.outcome) == "sent", "sent"),
        (col(OutboxRow.outcome) == "ready", "ready"),
        else_="failed",
    ),
)
MESSAGES = (
    SAID.select()
    .outerjoin_from(LiveChatMessageRow, OutboxRow, col(OutboxRow.about) == col(LiveChatMessageRow.id))
    .where(col(LiveChatMessageRow.intake_id) == given("intake_id"))
    .order_by(col(LiveChatMessageRow.at), col(LiveChatMessageRow.id))
)
MESSAGE = select(col(LiveChatMessageRow.content)).where(col(LiveChatMessageRow.id) == given("id"))
READ = (
    update(LiveChatMessageRow)
    .where(
        col(LiveChatMessageRow.intake_id) == given("intake_id"),
        col(LiveChatMessageRow.staff_id).is_(None),
        col(LiveChatMessageRow.read_at).is_(None),
    )
    .values(read_at=given("now"), read_by=given("staff_id"))
)
ALL_READ = update(LiveChatRow).where(col(LiveChatRow.intake_id) == given("intake_id")).values(unread_since=None)
LAST_OF_CLIENT = LATEST.where(col(LiveChatMessageRow.staff_id).is_(None))


def of(tx: Transaction, intake_id: str, now: datetime) -> LiveChat | None:
    """Give the talk of an intake; None where nobody has written yet. A day of silence has ended it."""
    return _alive(TALK.one(tx, OF, intake_id=intake_id), now)


def open_of(tx: Transaction, conversation_id: str, now: datetime) -> LiveChat | None:
    """Give the talk a person is in now; None while the bot listens."""
    return TALK.one(tx, OPEN_OF, conversation_id=conversation_id, since=now - SILENCE_ENDS)


def latest_of(tx: Transaction, conversation_id: str, now: datetime) -> LiveChat | None:
    """Give a person's latest talk, open or not; None where they never had one."""
    return _alive(TALK.one(tx, LATEST_OF, conversation_id=conversation_id), now)


def write(
    tx: Transaction,
    member: StaffMember,
    *,
    intake_id: str,
    conversation_id: str,
    content: dict[str, Any],
    now: datetime,
    opens: bool = True,
) -> str:
    """Keep what a member of staff writes and give its id; sending it is the caller's.

    ``opens`` makes it a talk in which the bot is silent; without it, it is said once and the bot goes on listening.
    """
    if opens:
        tx.run(CLOSE_OTHERS, conversation_id=conversation_id, intake_id=intake_id)
    row = LiveChatRow(
        intake_id=intake_id,
        conversation_id=conversation_id,
        staff_id=member.id,
        is_open=opens,
        last_at=now,
        unread_since=None,
    )
    tx.run(BEGIN, **values_of(row))
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what="wrote", intake_id=intake_id, now=now)
    return _add(tx, intake_id, member.id, content, now)


def hear(tx: Transaction, conversation_id: str, words: str, now: datetime) -> LiveChat | None:
    """Keep what the client says in their open talk and give it as it was before; None where the bot listens."""
    talk = open_of(tx, conversation_id, now)
    if talk is None:
        return None
    tx.run(HEARD, intake_id=talk.intake_id, now=now)
    _add(tx, talk.intake_id, None, {"words": words}, now)
    return talk


def end(tx: Transaction, member: StaffMember, intake_id: str, now: datetime) -> bool:
    """End the talk of an intake; False where none is open."""
    ended = bool(tx.run(END, intake_id=intake_id))
    if ended:
        audit.note(tx, staff_id=member.id, office_id=member.office_id, what="talk_ended", intake_id=intake_id, now=now)
    return ended


def leave(tx: Transaction, conversation_id: str) -> bool:
    """End the talk a person is in, because they want the bot back; False where none is open."""
    return bool(tx.run(END_OF, conversation_id=conversation_id))


def messages(tx: Transaction, intake_id: str) -> list[ChatMessage]:
    """Give all that was written about an intake, the oldest first. Whose look it is, is the caller's to note."""
    return SAID.many(tx, MESSAGES, intake_id=intake_id)


def content_of(tx: Transaction, message_id: str) -> dict[str, Any] | None:
    """Give what a message says; None for one that is gone."""
    row = tx.one(MESSAGE, id=message_id)
    return None if row is None else dict(tx.keys.open_json(f"talk_message.content/{message_id}", row[0]))


def read(tx: Transaction, member: StaffMember, intake_id: str, now: datetime) -> None:
    """Note that a member of staff has the client's words before them."""
    tx.run(READ, intake_id=intake_id, staff_id=member.id, now=now)
    tx.run(ALL_READ, intake_id=intake_id)


def last_of_client(tx: Transaction, intake_id: str) -> datetime | None:
    """Give when the client wrote last in this talk; None where they have not."""
    row = tx.one(LAST_OF_CLIENT, intake_id=intake_id)
    return row[0] if row else None


def _add(tx: Transaction, intake_id: str, staff_id: str | None, content: dict[str, Any], now: datetime) -> str:
    message_id, (latest,) = secrets.token_hex(8), tx.one(LATEST, intake_id=intake_id) or (None,)
    row = LiveChatMessageRow(
        id=message_id,
        intake_id=intake_id,
        staff_id=staff_id,
        at=now if latest is None else max(now, latest + MICROSECOND),  # in the order of writing, also at one instant
        content=tx.keys.seal_json(f"talk_message.content/{message_id}", content),
        read_at=None,
        read_by=None,
    )
    add(tx, row)
    tx.run(KEEP_INTAKE, intake_id=intake_id, now=now)
    return message_id


def _alive(talk: LiveChat | None, now: datetime) -> LiveChat | None:
    """Give a talk as it is after a day of silence."""
    return talk if talk is None or talk.last_at > now - SILENCE_ENDS else replace(talk, is_open=False)
