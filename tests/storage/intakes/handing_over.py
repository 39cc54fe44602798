"""A person who has handed an intake over."""

from datetime import datetime

from storage.engine.database import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.people.conversations import Kept


def handed_over(tx: Transaction, person: Kept, now: datetime) -> IntakeRecord:
    return intakes.create(
        tx,
        office_id="trier",
        conversation_id=person.id,
        appointment_id=None,
        kind="message",
        urgency="normal",
        payload={},
        promised_at=None,
        now=now,
    )
