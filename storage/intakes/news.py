"""News: whether something changed at an office's desk, asked every few seconds, without opening or noting anything."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import col

from storage.calendar.booked import AppointmentRow
from storage.engine.table import given
from storage.engine.transaction import Transaction
from storage.intakes import live_chats
from storage.intakes.intakes import IntakeRow, as_kept
from storage.intakes.live_chats import LiveChatRow


@dataclass(frozen=True, slots=True)
class News:
    """What waits for an office's team."""

    new: int
    """Intakes that nobody has taken."""
    crises: tuple[str, ...]
    """References of those in a crisis, the oldest first."""


WAITING = (
    select(col(IntakeRow.reference), col(IntakeRow.urgency))
    .where(col(IntakeRow.office_id) == given("office_id"), col(IntakeRow.state) == "new")
    .order_by(col(IntakeRow.created_at), col(IntakeRow.id))
)
INTAKES = select(func.count(), func.max(col(IntakeRow.updated_at))).where(
    col(IntakeRow.office_id) == given("office_id")
)
UNREAD = (
    select(func.count(), func.max(col(LiveChatRow.unread_since)))
    .join_from(LiveChatRow, IntakeRow, col(LiveChatRow.intake_id) == col(IntakeRow.id))
    .where(col(IntakeRow.office_id) == given("office_id"), col(LiveChatRow.unread_since).is_not(None))
)
APPOINTMENTS = select(func.count(), func.max(col(AppointmentRow.updated_at))).where(
    col(AppointmentRow.office_id) == given("office_id")
)
ID = select(col(IntakeRow.id)).where(
    col(IntakeRow.office_id) == given("office_id"), col(IntakeRow.reference) == given("reference")
)


def of_office(tx: Transaction, office_id: str) -> News:
    """Give what waits for an office's team."""
    waiting = tx.many(WAITING, office_id=office_id)
    return News(len(waiting), tuple(reference for reference, urgency in waiting if urgency == "crisis"))


def of_inbox(tx: Transaction, office_id: str) -> object:
    """Give what is another whenever an office's inbox looks another."""
    return tx.one(INTAKES, office_id=office_id), tx.one(UNREAD, office_id=office_id)


def of_appointments(tx: Transaction, office_id: str) -> object:
    """Give what is another whenever an office's appointments look another."""
    return tx.one(APPOINTMENTS, office_id=office_id)


def of_talk(tx: Transaction, office_id: str, reference: str) -> object:
    """Give what is another whenever the talk of an intake looks another; None where there is no such intake."""
    found = tx.one(ID, office_id=office_id, reference=as_kept(reference))
    if found is None:
        return None
    lines: list[tuple[str, datetime | None, str]] = [
        (message.id, message.read_at, message.delivered) for message in live_chats.messages(tx, found[0])
    ]
    return lines
