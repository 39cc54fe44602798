"""What the public Telegram bot has shown in a chat: the numbers of its messages, so that it can edit and delete them.

No words and no chat id are kept: the chat is a keyed hash, the message a number, and both are forgotten after two days,
since Telegram lets a bot delete its messages for 48 hours (Bot API, deleteMessage).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, LargeBinary, delete, select, update
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import RowReader, Table, given, insertion
from storage.engine.transaction import Transaction

LIVES = timedelta(hours=48)
"""How long Telegram lets a bot delete what it sent."""
LOOKED_AT = 20
"""Messages looked at when something new is to be shown: what lies further back is out of sight."""
KEYBOARD = "#keyboard"
"""Stands for the question in the row of a message that carries a reply keyboard, until that is removed."""


class TelegramMessageRow(Table, table=True):
    """One message of the bot in one chat."""

    __tablename__ = "telegram_message"

    chat: bytes = Field(primary_key=True, sa_type=LargeBinary)
    message_id: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    letter: int = Field(sa_type=BigInteger)
    """The outbox letter it is a part of: a letter that was interrupted goes on after its last part."""
    question: str
    """The key of the question that can still be answered there; empty for none."""
    sent_at: datetime = Field(sa_type=Instant, index=True)


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """One message as the bot remembers it."""

    message_id: int
    letter: int
    question: str


SHOWN = RowReader(ShownMessage, TelegramMessageRow)
OF_CHAT = col(TelegramMessageRow.chat) == given("chat")
NEWEST = SHOWN.select().where(OF_CHAT).order_by(col(TelegramMessageRow.message_id).desc()).limit(LOOKED_AT)
NUMBERS = (
    select(col(TelegramMessageRow.message_id))
    .where(OF_CHAT, col(TelegramMessageRow.sent_at) > given("since"))
    .order_by(col(TelegramMessageRow.message_id))
)
NOTE = insertion(
    TelegramMessageRow,
    "ON CONFLICT (chat, message_id) DO UPDATE SET letter = excluded.letter, question = excluded.question",
)
CLOSE = (
    update(TelegramMessageRow)
    .where(OF_CHAT, col(TelegramMessageRow.message_id) == given("message_id"))
    .values(question="")
)
FORGET = delete(TelegramMessageRow).where(OF_CHAT, col(TelegramMessageRow.message_id) <= given("until"))
OLD = delete(TelegramMessageRow).where(col(TelegramMessageRow.sent_at) <= given("before"))


def shown(tx: Transaction, chat: str) -> list[ShownMessage]:
    """Give the bot's newest messages in a chat, the newest first."""
    return SHOWN.many(tx, NEWEST, chat=_digest(tx, chat))


def note(tx: Transaction, chat: str, message_id: int, *, letter: int, question: str, now: datetime) -> None:
    """Note that a message was sent, or shows another question now."""
    what = {"letter": letter, "question": question, "sent_at": now}
    tx.run(NOTE, chat=_digest(tx, chat), message_id=message_id, **what)


def close(tx: Transaction, chat: str, message_id: int) -> None:
    """Note that a message asks nothing any more."""
    tx.run(CLOSE, chat=_digest(tx, chat), message_id=message_id)


def deletable(tx: Transaction, chat: str, now: datetime) -> list[int]:
    """Give the numbers of the messages that can still be deleted, oldest first."""
    return [number for (number,) in tx.many(NUMBERS, chat=_digest(tx, chat), since=now - LIVES)]


def forget(tx: Transaction, chat: str, until: int) -> None:
    """Forget the messages of a chat up to this number, which are deleted."""
    tx.run(FORGET, chat=_digest(tx, chat), until=until)


def forget_old(tx: Transaction, now: datetime) -> int:
    """Forget what can not be deleted any more; gives the number."""
    return tx.run(OLD, before=now - LIVES)


def _digest(tx: Transaction, chat: str) -> bytes:
    return tx.keys.digest("telegram chat", chat)
