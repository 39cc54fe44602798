"""The later messages of an appointment, planned as outbox rows: those whose kind says when it is due."""

from datetime import datetime

from dialogs.letters import LETTERS, AboutAppointment
from dialogs.office import Office
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.letters import outbox


def plan(tx: Transaction, booked: Booked, office: Office, now: datetime) -> None:
    """Plan them for an appointment that was booked or moved ``now`` (aware); each once, also when called again."""
    if booked.conversation_id is None:
        return
    for letter in LETTERS.values():
        if isinstance(letter, AboutAppointment) and letter.due is not None:
            when = letter.due(booked.start, office, now)
            if when is not None:
                key = f"{letter.name}:{booked.id}:{booked.sequence}"
                outbox.plan(tx, letter, booked.conversation_id, when, unique_key=key, appointment_id=booked.id)


def withdraw(tx: Transaction, appointment_id: str) -> None:
    """Take the reminders back that have not gone out; the question the day after stays."""
    outbox.withdraw(tx, appointment_id=appointment_id, reminds=True)
