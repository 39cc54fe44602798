"""Where an appointment stands: for a row of today, a line of the calendar, and the appointment's own page."""

from typing import Literal

from bot.team.speech import Speech
from storage.calendar.booked import Booked

Standing = Literal["unanswered", "confirmed", "late", "arrived", "missed", "done", "cancelled"]


def standing_of(booked: Booked, say: Speech) -> tuple[Standing, str]:
    """Give where an appointment stands, as a code and in the desk's language."""
    standing: Standing
    if booked.state != "booked":
        standing = booked.state
    else:
        standing = "late" if booked.late_minutes else "confirmed" if booked.confirmed else "unanswered"
    return standing, {
        "unanswered": say("not answered"),
        "confirmed": say("confirmed"),
        "late": say("{minutes} min late", minutes=booked.late_minutes),
        "arrived": say("arrived"),
        "missed": say("did not come"),
        "done": say("done"),
        "cancelled": say("cancelled"),
    }[standing]
