"""Times and appointments as the dialogs see them, and as storage keeps them."""

from dialogs.engine.facts import Appointment
from dialogs.rules.slots import Slot
from storage.calendar.appointments import Booked, Time


def time_of(slot: Slot) -> Time:
    """Give what storage holds, books, offers and moves to for a free time of the dialogs."""
    return Time(
        counsellor_id=slot.counsellor,
        start=slot.start,
        minutes=slot.minutes,
        buffer=slot.buffer,
        kind=slot.kind,
        mode=slot.mode,
        site=slot.site,
        interpreter=slot.interpreter,
    )


def slot_of(time: Time) -> Slot:
    """Give the free time of the dialogs for what storage holds, books and offers."""
    return Slot(
        start=time.start,
        counsellor=time.counsellor_id,
        minutes=time.minutes,
        site=time.site,
        mode=time.mode,
        kind=time.kind,
        buffer=time.buffer,
        interpreter=time.interpreter,
    )


def appointment_of(booked: Booked) -> Appointment:
    """Give a booked appointment as the dialogs see it."""
    slot = slot_of(booked.time)
    return Appointment(
        booked.id,
        slot,
        booked.office_id,
        booked.code,
        booked.state,
        booked.reminders,
        booked.room,
        booked.client_calls,
    )
