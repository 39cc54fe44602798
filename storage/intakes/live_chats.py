"""Talks: what a counsellor and a client write to each other beside the bot, sealed, for as long as the intake lives."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field

from storage.engine.instants import Instant, instant_of, instant_or_none, micros
from storage.engine.table import Table
from storage.engine.transaction import Row, Transaction, marks
from storage.team import audit
from storage.team.staff import StaffMember

SILENCE_ENDS = timedelta(hours=24)
"""After so long without a word the bot listens again."""
ON = text("is_open")

Delivered: TypeAlias = Literal["waiting", "sent", "failed"]


class TalkRow(Table, table=True):
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


class TalkMessageRow(Table, table=True):
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
class Talk:
    """The talk of an intake as it stands."""

    intake_id: str
    conversation_id: str
    staff_id: str | None
    is_open: bool
    """True while the client's words go to the counsellor instead of the bot."""
    last_at: datetime
    unread_since: datetime | None


@dataclass(frozen=True, slots=True)
class Said:
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


COLUMNS = "intake_id, conversation_id, staff_id, is_open, last_at, unread_since"
OF = "SELECT {columns} FROM talk WHERE intake_id = ?".replace("{columns}", COLUMNS)
OPEN_OF = """
SELECT {columns} FROM talk WHERE conversation_id = ? AND is_open AND last_at > ?
""".replace("{columns}", COLUMNS)
LATEST_OF = """
SELECT {columns} FROM talk WHERE conversation_id = ? ORDER BY last_at DESC, intake_id LIMIT 1
""".replace("{columns}", COLUMNS)
CLOSE_OTHERS = "UPDATE talk SET is_open = FALSE WHERE conversation_id = ? AND is_open AND intake_id <> ?"
BEGIN = """
INSERT INTO talk (intake_id, conversation_id, staff_id, is_open, last_at, unread_since) VALUES (?, ?, ?, ?, ?, NULL)
ON CONFLICT (intake_id) DO UPDATE SET staff_id = excluded.staff_id, is_open = talk.is_open OR excluded.is_open,
    last_at = excluded.last_at
"""
ADD = """
INSERT INTO talk_message (id, intake_id, staff_id, at, content, read_at, read_by) VALUES (?, ?, ?, ?, ?, NULL, NULL)
"""
LATEST = "SELECT MAX(at) FROM talk_message WHERE intake_id = ?"
HEARD = "UPDATE talk SET last_at = ?, unread_since = COALESCE(unread_since, ?) WHERE intake_id = ?"
KEEP_INTAKE = "UPDATE intake SET updated_at = ? WHERE id = ?"
END = "UPDATE talk SET is_open = FALSE WHERE intake_id = ? AND is_open"
END_OF = "UPDATE talk SET is_open = FALSE WHERE conversation_id = ? AND is_open"
MESSAGES = """
SELECT talk_message.id, talk_message.staff_id, talk_message.at, talk_message.content, talk_message.read_at,
    talk_message.read_by, outbox.id, outbox.outcome
FROM talk_message LEFT JOIN outbox ON outbox.about = talk_message.id
WHERE talk_message.intake_id = ? ORDER BY talk_message.at, talk_message.id
"""
MESSAGE = "SELECT content FROM talk_message WHERE id = ?"
READ = "UPDATE talk_message SET read_at = ?, read_by = ? WHERE intake_id = ? AND staff_id IS NULL AND read_at IS NULL"
ALL_READ = "UPDATE talk SET unread_since = NULL WHERE intake_id = ?"
UNREAD = "SELECT intake_id, unread_since FROM talk WHERE unread_since IS NOT NULL AND intake_id IN ({marks})"
LAST_OF_CLIENT = "SELECT MAX(at) FROM talk_message WHERE intake_id = ? AND staff_id IS NULL"


def of(tx: Transaction, intake_id: str, now: datetime) -> Talk | None:
    """Give the talk of an intake; None where nobody has written yet. A day of silence has ended it."""
    row = tx.one(OF, (intake_id,))
    return None if row is None else _talk(row, now)


def open_of(tx: Transaction, conversation_id: str, now: datetime) -> Talk | None:
    """Give the talk a person is in now; None while the bot listens."""
    row = tx.one(OPEN_OF, (conversation_id, micros(now - SILENCE_ENDS)))
    return None if row is None else _talk(row, now)


def latest_of(tx: Transaction, conversation_id: str, now: datetime) -> Talk | None:
    """Give a person's latest talk, open or not; None where they never had one."""
    row = tx.one(LATEST_OF, (conversation_id,))
    return None if row is None else _talk(row, now)


def write(
    tx: Transaction,
    staff: StaffMember,
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
        tx.run(CLOSE_OTHERS, (conversation_id, intake_id))
    tx.run(BEGIN, (intake_id, conversation_id, staff.id, opens, micros(now)))
    audit.note(tx, staff_id=staff.id, office_id=staff.office_id, what="wrote", intake_id=intake_id, now=now)
    return _add(tx, intake_id, staff.id, content, now)


def hear(tx: Transaction, conversation_id: str, words: str, now: datetime) -> Talk | None:
    """Keep what the client says in their open talk and give it as it was before; None where the bot listens."""
    talk = open_of(tx, conversation_id, now)
    if talk is None:
        return None
    tx.run(HEARD, (micros(now), micros(now), talk.intake_id))
    _add(tx, talk.intake_id, None, {"words": words}, now)
    return talk


def end(tx: Transaction, staff: StaffMember, intake_id: str, now: datetime) -> bool:
    """End the talk of an intake; False where none is open."""
    ended = bool(tx.run(END, (intake_id,)))
    if ended:
        audit.note(tx, staff_id=staff.id, office_id=staff.office_id, what="talk_ended", intake_id=intake_id, now=now)
    return ended


def leave(tx: Transaction, conversation_id: str) -> bool:
    """End the talk a person is in, because they want the bot back; False where none is open."""
    return bool(tx.run(END_OF, (conversation_id,)))


def messages(tx: Transaction, intake_id: str) -> list[Said]:
    """Give all that was written about an intake, the oldest first. Whose look it is, is the caller's to note."""
    return [_said(tx, row) for row in tx.many(MESSAGES, (intake_id,))]


def content_of(tx: Transaction, message_id: str) -> dict[str, Any] | None:
    """Give what a message says; None for one that is gone."""
    row = tx.one(MESSAGE, (message_id,))
    return None if row is None else dict(tx.keys.open_json(f"talk_message.content/{message_id}", row[0]))


def read(tx: Transaction, staff: StaffMember, intake_id: str, now: datetime) -> None:
    """Note that a member of staff has the client's words before them."""
    tx.run(READ, (micros(now), staff.id, intake_id))
    tx.run(ALL_READ, (intake_id,))


def unread(tx: Transaction, intake_ids: list[str]) -> dict[str, datetime]:
    """Give since when a client's words wait unread, by intake; as far as they do."""
    rows = tx.many(UNREAD.replace("{marks}", marks(len(intake_ids))), tuple(intake_ids) or (None,))
    return {row[0]: instant_of(row[1]) for row in rows}


def last_of_client(tx: Transaction, intake_id: str) -> datetime | None:
    """Give when the client wrote last in this talk; None where they have not."""
    row = tx.one(LAST_OF_CLIENT, (intake_id,))
    return instant_or_none(row[0]) if row else None


def _add(tx: Transaction, intake_id: str, staff_id: str | None, content: dict[str, Any], now: datetime) -> str:
    message_id, (latest,) = secrets.token_hex(8), tx.one(LATEST, (intake_id,)) or (None,)
    sealed = tx.keys.seal_json(f"talk_message.content/{message_id}", content)
    at = max(micros(now), (latest or 0) + 1)  # in the order of writing, also where two are written at once
    tx.run(ADD, (message_id, intake_id, staff_id, at, sealed))
    tx.run(KEEP_INTAKE, (micros(now), intake_id))
    return message_id


def _talk(row: Row, now: datetime) -> Talk:
    intake_id, conversation_id, staff_id, is_open, last_at, unread_since = row
    last = instant_of(last_at)
    alive = bool(is_open) and last > now - SILENCE_ENDS
    return Talk(intake_id, conversation_id, staff_id, alive, last, instant_or_none(unread_since))


def _said(tx: Transaction, row: Row) -> Said:
    message_id, staff_id, at, sealed, read_at, read_by, letter, outcome = row
    delivered: Delivered = "sent"
    if staff_id is not None and letter is not None:
        delivered = "waiting" if outcome is None else "sent" if outcome == "sent" else "failed"
    content = tx.keys.open_json(f"talk_message.content/{message_id}", sealed)
    return Said(message_id, staff_id, instant_of(at), content, delivered, instant_or_none(read_at), read_by)
