"""Erasing a person: everything that is known of them goes at once; a past or cancelled date stays without a person."""

from datetime import datetime

from storage.calendar.appointments import Booked, cancel_all_of
from storage.engine.instants import micros
from storage.engine.transaction import Transaction

LETTERS = "DELETE FROM outbox WHERE appointment_id IN (SELECT id FROM appointment WHERE conversation_id = ?)"
APPOINTMENTS = (
    "UPDATE appointment SET conversation_id = NULL, interpreter = NULL, updated_at = ? WHERE conversation_id = ?"
)
CONVERSATION = "DELETE FROM conversation WHERE id = ?"
SOMETHING = """
SELECT 1 FROM appointment WHERE conversation_id = ?
UNION ALL SELECT 1 FROM intake WHERE conversation_id = ? LIMIT 1
"""


def erase(tx: Transaction, conversation_id: str, now: datetime) -> list[Booked]:
    """Delete a conversation with its addresses, letters, intakes, codes and holds; give the appointments cancelled.

    Appointments still to come are cancelled and their times are free again; all of them lose the person. Whoever
    wants to answer the person afterwards opens a new conversation for their address.
    """
    tx.run(LETTERS, (conversation_id,))
    cancelled = cancel_all_of(tx, conversation_id, now)
    tx.run(APPOINTMENTS, (micros(now), conversation_id))
    tx.run(CONVERSATION, (conversation_id,))  # ON DELETE CASCADE: addresses, codes, letters, intakes and holds go too
    return cancelled


def has_something(tx: Transaction, conversation_id: str) -> bool:
    """Tell whether an appointment or an intake hangs on a conversation."""
    return tx.one(SOMETHING, (conversation_id, conversation_id)) is not None
