"""The later messages of an appointment, planned as outbox rows: two reminders, and the question the day after."""

from datetime import datetime

from dialogs.office import ZONE, Office
from dialogs.rules.reminders import Due, feedback_question, reminders_of
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.letters import outbox


def plan(tx: Transaction, booked: Booked, office: Office, now: datetime) -> None:
    """Plan them for an appointment that was booked or moved ``now`` (aware); each once, also when called again."""
    due = reminders_of(
        booked.start,
        first_minutes=office.first_reminder_minutes,
        second_minutes=office.second_reminder_minutes,
        now=now,
    )
    for which, moment in (("first", due.first), ("second", due.second)):
        if moment is not None:
            _plan(tx, booked, f"reminder_{which}", moment)
    _plan(tx, booked, "feedback", feedback_question(booked.start))


def withdraw(tx: Transaction, appointment_id: str) -> None:
    """Take the reminders back that have not gone out; the question the day after stays."""
    found = appointments.find(tx, appointment_id)
    for which in ("first", "second"):
        outbox.withdraw(tx, unique_key=_key(f"reminder_{which}", appointment_id, found.sequence if found else 0))


def _plan(tx: Transaction, booked: Booked, kind: str, moment: Due) -> None:
    outbox.later(
        tx,
        conversation_id=booked.conversation_id,
        office_id=booked.office_id,
        kind=kind,
        unique_key=_key(kind, booked.id, booked.sequence),
        due_at=moment.at,
        zone=ZONE.key,
        local_due=moment.local,
        appointment_id=booked.id,
    )


def _key(kind: str, appointment_id: str, sequence: int) -> str:
    return f"{kind}:{appointment_id}:{sequence}"
