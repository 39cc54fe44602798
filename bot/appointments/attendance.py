"""What became of an appointment: the client came, or did not and gets one friendly message."""

from datetime import datetime, timedelta

from dialogs.letters import MISSED
from dialogs.rules.reminders import missed_message
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.database import Transaction
from storage.letters import outbox

LATE_MINUTES = 15
"""What "late" means where nobody said how late."""
THINK_AGAIN = timedelta(hours=1)
"""The friendly message waits so long, so that a wrong tap at the desk can be taken back before anybody reads it."""


def arrived(tx: Transaction, appointment_id: str, now: datetime) -> None:
    """Note that the client came; a message about not coming is withdrawn. Raises NoSuchAppointment."""
    appointments.set_state(tx, appointment_id, "arrived", now)
    _withdraw(tx, appointment_id)


def missed(tx: Transaction, appointment_id: str, now: datetime) -> None:
    """Note that the client did not come and plan one friendly message, once; raises NoSuchAppointment.

    Who has no conversation any more, or wants no reminders, gets none. The question how the talk was needs no
    withdrawing: it loses its sense by itself when it is due.
    """
    appointments.set_state(tx, appointment_id, "missed", now)
    booked = appointments.find(tx, appointment_id)
    if booked is None or booked.conversation_id is None or not booked.reminders:
        return
    when, key = missed_message(now + THINK_AGAIN), f"{MISSED.name}:{appointment_id}"
    outbox.plan(tx, MISSED, booked.conversation_id, when, unique_key=key, appointment_id=appointment_id)


def done(tx: Transaction, appointment_id: str, now: datetime) -> None:
    """Note that the talk has taken place; raises NoSuchAppointment."""
    appointments.set_state(tx, appointment_id, "done", now)
    _withdraw(tx, appointment_id)


def late(tx: Transaction, appointment_id: str, now: datetime) -> None:  # noqa: ARG001 -- as the others
    """Note that the client called to say they come late."""
    appointments.run_late(tx, appointment_id, LATE_MINUTES)


def put_back(tx: Transaction, before: Booked, now: datetime) -> bool:
    """Take back what was noted last; False where the appointment cannot be as before any more."""
    _withdraw(tx, before.id)
    return appointments.put_back(
        tx, before.id, before.state, late_minutes=before.late_minutes, confirmed=before.confirmed, now=now
    )


def _withdraw(tx: Transaction, appointment_id: str) -> None:
    outbox.withdraw(tx, kind=MISSED.name, appointment_id=appointment_id)
