"""What the public Telegram bot has shown in a chat: the numbers of its messages, so that it can edit and delete them.

No words and no chat id are kept: the chat is a keyed hash, the message a number, and both are forgotten after two days,
since Telegram lets a bot delete its messages for 48 hours (Bot API, deleteMessage).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, LargeBinary
from sqlmodel import Field

from storage.engine.instants import Instant, micros
from storage.engine.table import Table
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


SHOWN = """
SELECT message_id, letter, question FROM telegram_message WHERE chat = ? ORDER BY message_id DESC LIMIT ?
"""
NUMBERS = "SELECT message_id FROM telegram_message WHERE chat = ? AND sent_at > ? ORDER BY message_id"
NOTE = """
INSERT INTO telegram_message (chat, message_id, letter, question, sent_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (chat, message_id) DO UPDATE SET letter = excluded.letter, question = excluded.question
"""
CLOSE = "UPDATE telegram_message SET question = '' WHERE chat = ? AND message_id = ?"
FORGET = "DELETE FROM telegram_message WHERE chat = ? AND message_id <= ?"
OLD = "DELETE FROM telegram_message WHERE sent_at <= ?"


def shown(tx: Transaction, chat: str) -> list[ShownMessage]:
    """Give the bot's newest messages in a chat, the newest first."""
    return [ShownMessage(*row) for row in tx.many(SHOWN, (_digest(tx, chat), LOOKED_AT))]


def note(tx: Transaction, chat: str, message_id: int, *, letter: int, question: str, now: datetime) -> None:
    """Note that a message was sent, or shows another question now."""
    tx.run(NOTE, (_digest(tx, chat), message_id, letter, question, micros(now)))


def close(tx: Transaction, chat: str, message_id: int) -> None:
    """Note that a message asks nothing any more."""
    tx.run(CLOSE, (_digest(tx, chat), message_id))


def deletable(tx: Transaction, chat: str, now: datetime) -> list[int]:
    """Give the numbers of the messages that can still be deleted, oldest first."""
    return [row[0] for row in tx.many(NUMBERS, (_digest(tx, chat), micros(now - LIVES)))]


def forget(tx: Transaction, chat: str, until: int) -> None:
    """Forget the messages of a chat up to this number, which are deleted."""
    tx.run(FORGET, (_digest(tx, chat), until))


def forget_old(tx: Transaction, now: datetime) -> int:
    """Forget what can not be deleted any more; gives the number."""
    return tx.run(OLD, (micros(now - LIVES),))


def _digest(tx: Transaction, chat: str) -> bytes:
    return tx.keys.digest("telegram chat", chat)
