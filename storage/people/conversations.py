"""Conversations: who writes from where, what they have answered so far, and which updates were seen."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field

from storage.engine.instants import Instant, instant_of, micros
from storage.engine.table import Table
from storage.engine.transaction import Transaction
from storage.people.erasure import erase
from storage.people.resume_codes import issue_resume_code, redeem_resume_code

__all__ = [
    "Kept",
    "address_of",
    "address_on",
    "already_seen",
    "erase",
    "find",
    "forget_at",
    "issue_resume_code",
    "leave",
    "mark_unreachable",
    "open_for",
    "redeem_resume_code",
    "save",
    "to_nudge",
]


class SeenUpdateRow(Table, table=True):
    """An update that was taken: the same id is never taken twice within a channel."""

    __tablename__ = "seen_update"
    __table_args__ = (Index(None, "seen_at"), {"sqlite_with_rowid": False})

    channel: str = Field(primary_key=True)
    update_id: str = Field(primary_key=True)
    seen_at: datetime = Field(sa_type=Instant)


class ConversationRow(Table, table=True):
    """One person's conversation, over all their devices."""

    __tablename__ = "conversation"
    __table_args__ = (
        Index(None, "touched_at"),
        Index(
            "ix_conversation_to_nudge",
            "touched_at",
            sqlite_where=text("unfinished AND nudged_at IS NULL"),
            postgresql_where=text("unfinished AND nudged_at IS NULL"),
        ),
    )

    id: str = Field(primary_key=True)
    version: int
    state: bytes | None = Field(sa_type=LargeBinary)
    office_id: str | None = Field(foreign_key="office.id")
    created_at: datetime = Field(sa_type=Instant)
    touched_at: datetime | None = Field(sa_type=Instant)
    unfinished: bool
    nudged_at: datetime | None = Field(sa_type=Instant)
    forget_at: datetime | None = Field(sa_type=Instant)


class AddressRow(Table, table=True):
    """Where answers go: a web session, a chat. Sealed, and found by a keyed hash."""

    __tablename__ = "address"
    __table_args__ = (UniqueConstraint("channel", "digest"),)

    id: str = Field(primary_key=True)
    channel: str
    digest: bytes = Field(sa_type=LargeBinary)
    sealed: bytes = Field(sa_type=LargeBinary)
    conversation_id: str = Field(foreign_key="conversation.id", ondelete="CASCADE", index=True)
    active_at: datetime = Field(sa_type=Instant)
    """When the person began to use it; while they stay, nothing is written."""
    current: bool
    """True for the one used last."""
    unreachable_at: datetime | None = Field(sa_type=Instant)


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


SEEN = "INSERT INTO seen_update (channel, update_id, seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
OPEN = """
SELECT conversation.id, version, state, office_id, touched_at, forget_at, address.id, current, unreachable_at
FROM address JOIN conversation ON conversation.id = address.conversation_id
WHERE channel = ? AND digest = ? FOR UPDATE OF conversation
"""
FIND = """
SELECT conversation.id, version, state, office_id, touched_at
FROM address JOIN conversation ON conversation.id = address.conversation_id
WHERE channel = ? AND digest = ?
"""
CREATE = """
INSERT INTO conversation (id, version, state, office_id, created_at, touched_at, unfinished, nudged_at, forget_at)
VALUES (?, 0, NULL, NULL, ?, NULL, TRUE, NULL, NULL)
"""
CREATE_ADDRESS = """
INSERT INTO address (id, channel, digest, sealed, conversation_id, active_at, current, unreachable_at)
VALUES (?, ?, ?, ?, ?, ?, TRUE, NULL) ON CONFLICT (channel, digest) DO NOTHING
"""
TAKE_BACK = "DELETE FROM conversation WHERE id = ?"
RENEW_DIGEST = "UPDATE address SET digest = ? WHERE channel = ? AND digest = ?"
COME_BACK = "UPDATE conversation SET forget_at = NULL WHERE id = ?"
LEAVE_OTHERS = "UPDATE address SET current = FALSE WHERE conversation_id = ? AND id <> ?"
SWITCH = "UPDATE address SET current = TRUE, active_at = ?, unreachable_at = NULL WHERE id = ?"
SAVE = """
UPDATE conversation SET version = version + 1, state = ?, office_id = ?, touched_at = ?, unfinished = ?
WHERE id = ? AND version = ?
"""
FORGET_AT = "UPDATE conversation SET forget_at = ? WHERE id = ?"
TO_NUDGE = """
UPDATE conversation SET nudged_at = ? WHERE id IN (
    SELECT id FROM conversation
    WHERE unfinished AND nudged_at IS NULL AND touched_at <= ?
    ORDER BY touched_at LIMIT ? FOR UPDATE SKIP LOCKED
) RETURNING id
"""
UNREACHABLE = "UPDATE address SET unreachable_at = ? WHERE channel = ? AND digest = ?"
LEAVE = "DELETE FROM address WHERE channel = ? AND digest = ?"
ADDRESS_OF = """
SELECT id, channel, sealed FROM address
WHERE conversation_id = ? AND unreachable_at IS NULL ORDER BY current DESC, active_at DESC LIMIT 1
"""


ADDRESS_ON = """
SELECT id, channel, sealed FROM address
WHERE conversation_id = ? AND unreachable_at IS NULL AND channel = ? ORDER BY active_at DESC LIMIT 1
"""


class Overtaken(Exception):  # noqa: N818 -- it says what is the case
    """A conversation was saved or erased since it was opened: it was not opened in this transaction."""


def already_seen(tx: Transaction, channel: str, update_id: str, now: datetime) -> bool:
    """Note that an update is taken; True when it was before, so that this delivery is a repetition."""
    return tx.run(SEEN, (channel, update_id, micros(now))) == 0


def open_for(tx: Transaction, channel: str, address: str, now: datetime) -> Kept:
    """Give the conversation of an address, a new one for a new address, locked until the transaction ends."""
    digests = tx.keys.digests("address", address)
    row = tx.one(OPEN, (channel, digests[0])) or _of_older_digest(tx, channel, digests)
    if row is None:
        created = _create(tx, channel, address, digests[0], now)
        if created is not None:
            return created
        row = tx.one(OPEN, (channel, digests[0]))
        if row is None:
            raise Overtaken(f"a conversation on {channel} was erased while it was being opened")
    *kept, forget_at, address_id, current, unreachable_at = row
    if forget_at is not None:
        tx.run(COME_BACK, (row[0],))
    if not current or unreachable_at is not None:
        tx.run(LEAVE_OTHERS, (row[0], address_id))
        tx.run(SWITCH, (micros(now), address_id))
    return _kept(tx, kept)


def find(tx: Transaction, channel: str, address: str) -> Kept | None:
    """Give the conversation of an address without opening it; None where there is none."""
    for digest in tx.keys.digests("address", address):
        if row := tx.one(FIND, (channel, digest)):
            return _kept(tx, row)
    return None


def save(tx: Transaction, kept: Kept, state: dict[str, Any], *, office: str, now: datetime, unfinished: bool) -> int:
    """Keep the state after a turn and give the new version; ``office`` may be empty.

    ``unfinished`` says that a dialog is open: such a conversation is nudged once and forgotten after a day. Raises
    Overtaken unless ``kept`` was opened in this transaction.
    """
    sealed = tx.keys.seal_json(f"conversation.state/{kept.id}", state)
    if tx.run(SAVE, (sealed, office or None, micros(now), unfinished, kept.id, kept.version)) != 1:
        raise Overtaken(f"conversation {kept.id} is not at version {kept.version} any more")
    return kept.version + 1


def forget_at(tx: Transaction, conversation_id: str, when: datetime) -> None:
    """Have the sweep erase a conversation at ``when``, unless the person comes back before.

    One with an appointment or an intake is kept as long as these are.
    """
    tx.run(FORGET_AT, (micros(when), conversation_id))


def to_nudge(tx: Transaction, now: datetime, silent_since: datetime, limit: int) -> list[str]:
    """Give unfinished conversations silent since ``silent_since``; each is given once in its life."""
    return [row[0] for row in tx.many(TO_NUDGE, (micros(now), micros(silent_since), limit))]


def mark_unreachable(tx: Transaction, channel: str, address: str, now: datetime) -> None:
    """Note that nothing can be sent to an address (blocked, gone) until the person writes from there again."""
    for digest in tx.keys.digests("address", address):
        tx.run(UNREACHABLE, (micros(now), channel, digest))


def leave(tx: Transaction, channel: str, address: str) -> None:
    """Take an address away from its conversation: that device shows it no more, other devices and a code still do."""
    for digest in tx.keys.digests("address", address):
        tx.run(LEAVE, (channel, digest))


def address_of(tx: Transaction, conversation_id: str) -> tuple[str, str] | None:
    """Give (channel, address) the person used last and can be reached at; None where there is none."""
    return _reached(tx, tx.one(ADDRESS_OF, (conversation_id,)))


def address_on(tx: Transaction, conversation_id: str, channel: str) -> tuple[str, str] | None:
    """Give (channel, address) of one channel the person can be reached on, used last or not; None where none is."""
    return _reached(tx, tx.one(ADDRESS_ON, (conversation_id, channel)))


def _reached(tx: Transaction, row: Sequence[Any] | None) -> tuple[str, str] | None:
    if row is None:
        return None
    address_id, channel, sealed = row
    return channel, tx.keys.open(f"address.sealed/{address_id}", sealed).decode("utf-8", "surrogatepass")


def _create(tx: Transaction, channel: str, address: str, digest: bytes, now: datetime) -> Kept | None:
    """Make a conversation; None when somebody else made the address's conversation meanwhile."""
    conversation_id, address_id, at = secrets.token_hex(8), secrets.token_hex(8), micros(now)
    sealed = tx.keys.seal(f"address.sealed/{address_id}", address.encode("utf-8", "surrogatepass"))
    tx.run(CREATE, (conversation_id, at))
    if tx.run(CREATE_ADDRESS, (address_id, channel, digest, sealed, conversation_id, at)):
        return Kept(conversation_id, 0, None, "", None)
    tx.run(TAKE_BACK, (conversation_id,))
    return None


def _of_older_digest(tx: Transaction, channel: str, digests: tuple[bytes, ...]) -> tuple[Any, ...] | None:
    """Find an address of before a rotation of the keys, and give it the primary key's digest."""
    for older in digests[1:]:
        if tx.run(RENEW_DIGEST, (digests[0], channel, older)):
            return tx.one(OPEN, (channel, digests[0]))
    return None


def _kept(tx: Transaction, row: Sequence[Any]) -> Kept:
    conversation_id, version, state, office, touched_at = row
    return Kept(
        conversation_id,
        version,
        None if state is None else tx.keys.open_json(f"conversation.state/{conversation_id}", state),
        office or "",
        None if touched_at is None else instant_of(touched_at),
    )
