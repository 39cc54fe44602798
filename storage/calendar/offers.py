"""Offers to the waiting list: times that became free, and to whom each was offered, once, and what they said."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from sqlalchemy import Index, LargeBinary, UniqueConstraint, delete, select, text, update
from sqlmodel import Field, col

from storage.calendar.quarters import Mode, OccupiedQuarterRow, Time
from storage.engine.codes import known_code
from storage.engine.instants import Instant
from storage.engine.table import RowReader, Sealed, Table, add_once, given, one_of, put
from storage.engine.transaction import Transaction

OfferState: TypeAlias = Literal["open", "accepted", "declined", "expired", "withdrawn", "gone"]
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
    """The time as JSON, sealed: it may name the language an interpreter is needed for."""
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
class FreedTime:
    """A span that became free; aware, UTC, end exclusive."""

    counsellor_id: str
    start: datetime
    end: datetime
    at: datetime
    """When it became free: who joined the list later could choose it in the chat."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A time offered to a person. Raises UnknownCode for a state or mode that is none."""

    id: str
    office_id: str
    intake_id: str
    conversation_id: str
    time: Time
    state: OfferState
    made_at: datetime
    until: datetime

    def __post_init__(self) -> None:
        """Refuse a state or mode that is none."""
        known_code(OfferState, self.state, "slot_offer.state")
        known_code(Mode, self.time.mode, "slot_offer.slot")


def _as_json(time: Time) -> list[Any]:
    """Write a time as a list, of which the row's secret is the interpreter's language."""
    about = (time.minutes, time.site, time.mode, time.kind, time.buffer, time.interpreter)
    return [time.start.isoformat(), time.counsellor_id, *about]


def _from_json(stored: Sequence[Any]) -> Time:
    start, counsellor_id, minutes, site, mode, kind, buffer, interpreter = stored
    return Time(counsellor_id, datetime.fromisoformat(start), minutes, buffer, kind, mode, site, interpreter)


FREED = RowReader(
    FreedTime, FreedTimeRow, start=FreedTimeRow.start_at, end=FreedTimeRow.end_at, at=FreedTimeRow.freed_at
)
FREED_TIMES = (
    FREED.select()
    .where(one_of(FreedTimeRow.counsellor_id, "counsellor_ids"), col(FreedTimeRow.end_at) > given("now"))
    .order_by(col(FreedTimeRow.start_at), col(FreedTimeRow.counsellor_id))
)
OFFER = RowReader(
    Offer,
    SlotOfferRow,
    time=Sealed(SlotOfferRow.slot, SlotOfferRow.id, _from_json),
    until=SlotOfferRow.until_at,
)
FIND = OFFER.select().where(col(SlotOfferRow.id) == given("id"))
LOCK = FIND.where(col(SlotOfferRow.state) == "open").with_for_update()
OPEN_OF = (
    OFFER.select()
    .where(
        col(SlotOfferRow.conversation_id) == given("conversation_id"),
        col(SlotOfferRow.state) == "open",
        col(SlotOfferRow.until_at) > given("now"),
    )
    .order_by(col(SlotOfferRow.made_at).desc(), col(SlotOfferRow.id))
    .limit(1)
)
OF_INTAKES = (
    OFFER.select()
    .where(one_of(SlotOfferRow.intake_id, "intake_ids"))
    .order_by(col(SlotOfferRow.made_at), col(SlotOfferRow.id))
)
CLOSE = (
    update(SlotOfferRow)
    .where(col(SlotOfferRow.id) == given("id"), col(SlotOfferRow.state) == "open")
    .values(state=given("state"))
)
EXPIRE = (
    update(SlotOfferRow)
    .where(col(SlotOfferRow.state) == "open", col(SlotOfferRow.until_at) <= given("now"))
    .values(state="expired")
)
GO_ON = delete(StoppedWaitingRow).where(col(StoppedWaitingRow.intake_id) == given("intake_id"))
STOPPED = select(col(StoppedWaitingRow.intake_id)).where(one_of(StoppedWaitingRow.intake_id, "intake_ids"))
UNPAUSE = delete(PausedOffersRow).where(col(PausedOffersRow.office_id) == given("office_id"))
PAUSED = select(col(PausedOffersRow.office_id)).where(col(PausedOffersRow.office_id) == given("office_id"))
RELEASE = delete(OccupiedQuarterRow).where(
    col(OccupiedQuarterRow.conversation_id) == given("conversation_id"),
    col(OccupiedQuarterRow.counsellor_id) == given("counsellor_id"),
    col(OccupiedQuarterRow.until) == given("until"),
    col(OccupiedQuarterRow.appointment_id).is_(None),
)


def freed(tx: Transaction, counsellor_id: str, start: datetime, end: datetime, now: datetime) -> None:
    """Note that a span of aware instants became free; again, where it had been before."""
    if end > now:
        put(tx, FreedTimeRow(counsellor_id=counsellor_id, start_at=start, end_at=end, freed_at=now))


def freed_once(tx: Transaction, counsellor_id: str, start: datetime, end: datetime, now: datetime) -> None:
    """Note that a span was found free, unless it is known already."""
    add_once(tx, FreedTimeRow(counsellor_id=counsellor_id, start_at=start, end_at=end, freed_at=now))


def freed_times(tx: Transaction, counsellor_ids: Sequence[str], now: datetime) -> list[FreedTime]:
    """Give the spans of these counsellors that became free and are not over, in order."""
    return FREED.many(tx, FREED_TIMES, counsellor_ids=counsellor_ids, now=now)


def make(
    tx: Transaction,
    time: Time,
    *,
    office_id: str,
    intake_id: str,
    conversation_id: str,
    until: datetime,
    now: datetime,
) -> str:
    """Offer a time to a person and give the offer's id; empty where they have an offer, or had this one before.

    Holding the time and telling the person is the caller's, in the same transaction.
    """
    offer_id = secrets.token_hex(8)
    row = SlotOfferRow(
        id=offer_id,
        office_id=office_id,
        intake_id=intake_id,
        conversation_id=conversation_id,
        counsellor_id=time.counsellor_id,
        start_at=time.start,
        slot=tx.keys.seal_json(f"slot_offer.slot/{offer_id}", _as_json(time)),
        state="open",
        made_at=now,
        until_at=until,
    )
    return offer_id if add_once(tx, row) else ""


def find(tx: Transaction, offer_id: str) -> Offer | None:
    """Give an offer in whatever state; None for an unknown id."""
    return OFFER.one(tx, FIND, id=offer_id)


def lock(tx: Transaction, offer_id: str, now: datetime) -> Offer | None:
    """Give an open offer whose time is not over, kept from others until the transaction ends; else None."""
    offer = OFFER.one(tx, LOCK, id=offer_id)
    return offer if offer is not None and offer.until > now else None


def open_of(tx: Transaction, conversation_id: str, now: datetime) -> Offer | None:
    """Give what a person may accept now; None where nothing is offered to them, or what this version cannot read."""
    return next(iter(OFFER.many(tx, OPEN_OF, conversation_id=conversation_id, now=now)), None)


def of_intakes(tx: Transaction, intake_ids: Sequence[str]) -> dict[str, list[Offer]]:
    """Give what these people were offered, the oldest first, by intake."""
    found: dict[str, list[Offer]] = {intake_id: [] for intake_id in intake_ids}
    for offer in OFFER.many(tx, OF_INTAKES, intake_ids=intake_ids):
        found[offer.intake_id].append(offer)
    return found


def close(tx: Transaction, offer: Offer, state: OfferState) -> bool:
    """Note what became of an open offer and give back what it held; False where it was not open any more."""
    whose = {"conversation_id": offer.conversation_id, "counsellor_id": offer.time.counsellor_id}
    tx.run(RELEASE, until=offer.until, **whose)
    return bool(tx.run(CLOSE, id=offer.id, state=state))


def expire(tx: Transaction, now: datetime) -> int:
    """Note which offers nobody answered in time, and give their number; what they held ends by itself."""
    return tx.run(EXPIRE, now=now)


def stop(tx: Transaction, intake_id: str) -> None:
    """Offer a person nothing any more."""
    add_once(tx, StoppedWaitingRow(intake_id=intake_id))


def go_on(tx: Transaction, intake_id: str) -> None:
    """Offer a person freed times again."""
    tx.run(GO_ON, intake_id=intake_id)


def stopped(tx: Transaction, intake_ids: Sequence[str]) -> set[str]:
    """Give which of these people are offered nothing."""
    return {intake_id for (intake_id,) in tx.many(STOPPED, intake_ids=intake_ids)}


def pause(tx: Transaction, office_id: str) -> None:
    """Have an office offer nothing by itself."""
    add_once(tx, PausedOffersRow(office_id=office_id))


def unpause(tx: Transaction, office_id: str) -> None:
    """Have an office offer freed times again."""
    tx.run(UNPAUSE, office_id=office_id)


def is_paused(tx: Transaction, office_id: str) -> bool:
    """Tell whether an office offers nothing for now."""
    return tx.one(PAUSED, office_id=office_id) is not None
