"""A booked appointment as the dialogs see it."""

from dialogs.engine.facts import Appointment
from dialogs.rules.slots import Slot
from storage.calendar.appointments import Booked


def appointment_of(booked: Booked) -> Appointment:
    """Give a booked appointment as the dialogs see it."""
    slot = Slot(
        start=booked.start,
        counsellor=booked.counsellor_id,
        minutes=int((booked.end - booked.start).total_seconds()) // 60,
        site=booked.site,
        mode=booked.mode,
        kind=booked.kind,
        buffer=booked.buffer_minutes,
        interpreter=booked.interpreter,
    )
    return Appointment(booked.id, slot, booked.office_id, booked.code, booked.state, booked.reminders)
