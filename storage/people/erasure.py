"""Erasing a person: everything that is known of them goes at once; a past or cancelled date stays without a person."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlmodel import col

from storage.calendar.appointments import Booked, cancel_all_of
from storage.calendar.booked import AppointmentRow
from storage.engine.table import given
from storage.engine.transaction import Transaction
from storage.intakes.intakes import IntakeRow
from storage.people.tables import ConversationRow

OWN = select(col(AppointmentRow.id)).where(col(AppointmentRow.conversation_id) == given("conversation_id"))
OWN_INTAKES = select(col(IntakeRow.id)).where(col(IntakeRow.conversation_id) == given("conversation_id"))
APPOINTMENTS = (
    update(AppointmentRow)
    .where(col(AppointmentRow.conversation_id) == given("conversation_id"))
    .values(conversation_id=None, interpreter=None, updated_at=given("now"))
)
CONVERSATION = delete(ConversationRow).where(col(ConversationRow.id) == given("conversation_id"))


def erase(tx: Transaction, conversation_id: str, now: datetime) -> list[Booked]:
    """Delete a conversation with its addresses, letters, intakes, codes and holds; give the appointments cancelled.

    Appointments still to come are cancelled and their times are free again; all of them lose the person. Whoever
    wants to answer the person afterwards opens a new conversation for their address.
    """
    cancelled = cancel_all_of(tx, conversation_id, now)
    tx.run(APPOINTMENTS, conversation_id=conversation_id, now=now)
    # ON DELETE CASCADE: addresses, codes, letters, intakes and holds go too
    tx.run(CONVERSATION, conversation_id=conversation_id)
    return cancelled


def has_something(tx: Transaction, conversation_id: str) -> bool:
    """Tell whether an appointment or an intake hangs on a conversation."""
    return any(tx.one(query, conversation_id=conversation_id) is not None for query in (OWN, OWN_INTAKES))
