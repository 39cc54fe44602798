"""Offers to the waiting list: times that became free, and to whom each was offered, once, and what they said."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from sqlalchemy import Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field

from storage.choices import choice
from storage.engine.instants import Instant, instant_of, micros
from storage.engine.table import Table
from storage.engine.transaction import Row, Transaction, marks

State: TypeAlias = Literal["open", "accepted", "declined", "expired", "withdrawn", "gone"]
"""Expired: no answer in time. Withdrawn: the staff stopped it. Gone: the time was taken in spite of it."""
OPEN = text("state = 'open'")


class FreedTimeRow(Table, table=True):
    """A span of a counsellor's that became free: what is offered to the waiting list lies in one of these."""

    __tablename__ = "freed_time"
    __table_args__ = (Index(None, "end_at"),)

    counsellor_id: str = Field(primary_key=True)
    start_at: datetime = Field(sa_type=Instant, primary_key=True)
    end_at: datetime = Field(sa_type=Instant, primary_key=True)
    freed_at: datetime = Field(sa_type=Instant)


class SlotOfferRow(Table, table=True):
    """A time offered to a person. They get one at a time, and none twice; no time is offered to two at once."""

    __tablename__ = "slot_offer"
    __table_args__ = (
        UniqueConstraint("intake_id", "counsellor_id", "start_at", name="uq_slot_offer_once"),
        Index("uq_slot_offer_person", "intake_id", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
        Index("uq_slot_offer_time", "counsellor_id", "start_at", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
        Index(None, "office_id", "made_at"),
        Index(None, "conversation_id"),
    )

    id: str = Field(primary_key=True)
    office_id: str = Field(foreign_key="office.id")
    intake_id: str = Field(foreign_key="intake.id", ondelete="CASCADE")
    conversation_id: str = Field(foreign_key="conversation.id", ondelete="CASCADE")
    counsellor_id: str
    start_at: datetime = Field(sa_type=Instant)
    slot: bytes = Field(sa_type=LargeBinary)
    """The slot's JSON, sealed: it may name the language an interpreter is needed for."""
    state: str
    made_at: datetime = Field(sa_type=Instant)
    until_at: datetime = Field(sa_type=Instant)


class StoppedWaitingRow(Table, table=True):
    """A person on the waiting list who is offered nothing any more, because the staff said so."""

    __tablename__ = "stopped_waiting"

    intake_id: str = Field(primary_key=True, foreign_key="intake.id", ondelete="CASCADE")


class PausedOffersRow(Table, table=True):
    """An office that offers freed times to nobody for now."""

    __tablename__ = "paused_offers"

    office_id: str = Field(primary_key=True, foreign_key="office.id", ondelete="CASCADE")


@dataclass(frozen=True, slots=True)
class Freed:
    """A span that became free; aware, UTC, end exclusive."""

    counsellor_id: str
    start: datetime
    end: datetime
    at: datetime
    """When it became free: who joined the list later could choose it in the chat."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A time offered to a person. Raises UnknownCode for a state that is none."""

    id: str
    office_id: str
    intake_id: str
    conversation_id: str
    slot: list[Any]
    """JSON of a dialogs.rules.slots.Slot."""
    state: State
    made_at: datetime
    until: datetime

    def __post_init__(self) -> None:
        """Refuse a state that is none."""
        choice(State, self.state, "slot_offer.state")


COLUMNS = "id, office_id, intake_id, conversation_id, slot, state, made_at, until_at"
FREE = """
INSERT INTO freed_time (counsellor_id, start_at, end_at, freed_at) VALUES (?, ?, ?, ?)
ON CONFLICT (counsellor_id, start_at, end_at) DO UPDATE SET freed_at = excluded.freed_at
"""
FREE_ONCE = """
INSERT INTO freed_time (counsellor_id, start_at, end_at, freed_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
"""
FREED = """
SELECT counsellor_id, start_at, end_at, freed_at FROM freed_time
WHERE counsellor_id IN ({marks}) AND end_at > ? ORDER BY start_at, counsellor_id
"""
MAKE = """
INSERT INTO slot_offer (id, office_id, intake_id, conversation_id, counsellor_id, start_at, slot, state, made_at,
    until_at)
VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?) ON CONFLICT DO NOTHING
"""
FIND = "SELECT {columns} FROM slot_offer WHERE id = ?".replace("{columns}", COLUMNS)
LOCK = FIND + " AND state = 'open' FOR UPDATE"
OPEN_OF = """
SELECT {columns} FROM slot_offer WHERE conversation_id = ? AND state = 'open' AND until_at > ?
ORDER BY made_at DESC, id LIMIT 1
""".replace("{columns}", COLUMNS)
OF_INTAKES = """
SELECT {columns} FROM slot_offer WHERE intake_id IN ({marks}) ORDER BY made_at, id
""".replace("{columns}", COLUMNS)
CLOSE = "UPDATE slot_offer SET state = ? WHERE id = ? AND state = 'open'"
EXPIRE = "UPDATE slot_offer SET state = 'expired' WHERE state = 'open' AND until_at <= ?"
STOP = "INSERT INTO stopped_waiting (intake_id) VALUES (?) ON CONFLICT DO NOTHING"
GO_ON = "DELETE FROM stopped_waiting WHERE intake_id = ?"
STOPPED = "SELECT intake_id FROM stopped_waiting WHERE intake_id IN ({marks})"
PAUSE = "INSERT INTO paused_offers (office_id) VALUES (?) ON CONFLICT DO NOTHING"
UNPAUSE = "DELETE FROM paused_offers WHERE office_id = ?"
PAUSED = "SELECT 1 FROM paused_offers WHERE office_id = ?"
RELEASE = """
DELETE FROM occupied_quarter WHERE conversation_id = ? AND counsellor_id = ? AND until = ? AND appointment_id IS NULL
"""


def freed(tx: Transaction, counsellor_id: str, start: datetime, end: datetime, now: datetime) -> None:
    """Note that a span of aware instants became free; again, where it had been before."""
    if end > now:
        tx.run(FREE, (counsellor_id, micros(start), micros(end), micros(now)))


def freed_once(tx: Transaction, counsellor_id: str, start: datetime, end: datetime, now: datetime) -> None:
    """Note that a span was found free, unless it is known already."""
    tx.run(FREE_ONCE, (counsellor_id, micros(start), micros(end), micros(now)))


def freed_times(tx: Transaction, counsellor_ids: Sequence[str], now: datetime) -> list[Freed]:
    """Give the spans of these counsellors that became free and are not over, in order."""
    sql = FREED.replace("{marks}", marks(len(counsellor_ids)))
    rows = tx.many(sql, (*(counsellor_ids or (None,)), micros(now)))
    return [Freed(row[0], instant_of(row[1]), instant_of(row[2]), instant_of(row[3])) for row in rows]


def make(
    tx: Transaction,
    *,
    office_id: str,
    intake_id: str,
    conversation_id: str,
    counsellor_id: str,
    start: datetime,
    slot: list[Any],
    until: datetime,
    now: datetime,
) -> str:
    """Offer a time to a person and give the offer's id; empty where they have an offer, or had this one before.

    Holding the time and telling the person is the caller's, in the same transaction.
    """
    offer_id = secrets.token_hex(8)
    sealed = tx.keys.seal_json(f"slot_offer.slot/{offer_id}", slot)
    about = (office_id, intake_id, conversation_id, counsellor_id, micros(start), sealed, micros(now), micros(until))
    return offer_id if tx.run(MAKE, (offer_id, *about)) else ""


def find(tx: Transaction, offer_id: str) -> Offer | None:
    """Give an offer in whatever state; None for an unknown id."""
    row = tx.one(FIND, (offer_id,))
    return None if row is None else _offer(tx, row)


def lock(tx: Transaction, offer_id: str, now: datetime) -> Offer | None:
    """Give an open offer whose time is not over, kept from others until the transaction ends; else None."""
    row = tx.one(LOCK, (offer_id,))
    offer = None if row is None else _offer(tx, row)
    return offer if offer is not None and offer.until > now else None


def open_of(tx: Transaction, conversation_id: str, now: datetime) -> Offer | None:
    """Give what a person may accept now; None where nothing is offered to them."""
    row = tx.one(OPEN_OF, (conversation_id, micros(now)))
    return None if row is None else _offer(tx, row)


def of_intakes(tx: Transaction, intake_ids: Sequence[str]) -> dict[str, list[Offer]]:
    """Give what these people were offered, the oldest first, by intake."""
    found: dict[str, list[Offer]] = {intake_id: [] for intake_id in intake_ids}
    sql = OF_INTAKES.replace("{marks}", marks(len(intake_ids)))
    for row in tx.many(sql, tuple(intake_ids) or (None,)):
        found[row[2]].append(_offer(tx, row))
    return found


def close(tx: Transaction, offer: Offer, state: State, counsellor_id: str) -> bool:
    """Note what became of an open offer and give back what it held; False where it was not open any more."""
    tx.run(RELEASE, (offer.conversation_id, counsellor_id, micros(offer.until)))
    return bool(tx.run(CLOSE, (state, offer.id)))


def expire(tx: Transaction, now: datetime) -> int:
    """Note which offers nobody answered in time, and give their number; what they held ends by itself."""
    return tx.run(EXPIRE, (micros(now),))


def stop(tx: Transaction, intake_id: str) -> None:
    """Offer a person nothing any more."""
    tx.run(STOP, (intake_id,))


def go_on(tx: Transaction, intake_id: str) -> None:
    """Offer a person freed times again."""
    tx.run(GO_ON, (intake_id,))


def stopped(tx: Transaction, intake_ids: Sequence[str]) -> set[str]:
    """Give which of these people are offered nothing."""
    sql = STOPPED.replace("{marks}", marks(len(intake_ids)))
    return {row[0] for row in tx.many(sql, tuple(intake_ids) or (None,))}


def pause(tx: Transaction, office_id: str) -> None:
    """Have an office offer nothing by itself."""
    tx.run(PAUSE, (office_id,))


def unpause(tx: Transaction, office_id: str) -> None:
    """Have an office offer freed times again."""
    tx.run(UNPAUSE, (office_id,))


def is_paused(tx: Transaction, office_id: str) -> bool:
    """Tell whether an office offers nothing for now."""
    return tx.one(PAUSED, (office_id,)) is not None


def _offer(tx: Transaction, row: Row) -> Offer:
    offer_id, office_id, intake_id, conversation_id, sealed, state, made_at, until_at = row
    slot = tx.keys.open_json(f"slot_offer.slot/{offer_id}", sealed)
    at, until = instant_of(made_at), instant_of(until_at)
    return Offer(offer_id, office_id, intake_id, conversation_id, slot, state, at, until)
