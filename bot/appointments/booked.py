"""A booked appointment as the dialogs see it."""

from dialogs.engine.facts import Appointment
from dialogs.office import Mode
from dialogs.rules.slots import Slot
from storage.calendar.appointments import Booked
from storage.engine.codes import known_code


def appointment_of(booked: Booked) -> Appointment:
    """Give a booked appointment as the dialogs see it."""
    slot = Slot(
        start=booked.start,
        counsellor=booked.counsellor_id,
        minutes=int((booked.end - booked.start).total_seconds()) // 60,
        site=booked.site,
        mode=known_code(Mode, booked.mode, "appointment.mode"),
        kind=booked.kind,
        buffer=booked.buffer_minutes,
        interpreter=booked.interpreter,
    )
    return Appointment(booked.id, slot, booked.office_id, booked.code, booked.state, booked.reminders)
