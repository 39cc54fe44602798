"""The appointment as a calendar file (.ics), for the person's own calendar and its alarm.

Its title says neither who gives the advice nor what it is about: a calendar is read by others. Under it stand the code,
and where the person alone looks at it the office and its telephone number.
"""

from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dialogs.office import Office
from storage.calendar.appointments import Booked

if TYPE_CHECKING:
    from icalendar import Alarm, Timezone

TITLE = "Termin"
"""German in every language, and all that a calendar shows at a glance: families, schools and flatmates read it."""

FILE_NAME = "termin.ics"
MEDIA_TYPE = "text/calendar; charset=utf-8"


def calendar_file(appointment: Booked, office: Office, *, now: datetime, names_office: bool) -> bytes:
    """Write the calendar file of an appointment, RFC 5545, times local with their VTIMEZONE.

    The UID lasts and SEQUENCE counts the moves, so that a calendar replaces the older entry instead of keeping both;
    a cancelled appointment is written with STATUS:CANCELLED and no alarms. ``now`` is aware, UTC. ``names_office`` is
    False where others see the person's phone, or the file passes through others' hands.
    """
    from icalendar import Calendar, Event  # noqa: PLC0415 -- costs 0.12 s, and the first answer needs none

    zone = ZoneInfo(appointment.zone)
    cancelled = appointment.state == "cancelled"
    event = Event()
    event.add("uid", f"{appointment.id}@termin")
    event.add("dtstamp", now)
    event.add("dtstart", appointment.start.astimezone(zone))
    event.add("dtend", appointment.end.astimezone(zone))
    event.add("summary", TITLE)
    reach = (office.name, office.number(appointment.site)) if names_office else ()
    event.add("description", "\n".join((f"Code {appointment.code}", *reach)))
    event.add("sequence", appointment.sequence)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")
    room = office.room_link(appointment.room)
    if appointment.mode == "person":
        event.add("location", office.site(appointment.site).address)
    elif appointment.mode == "phone" and appointment.client_calls:
        event.add("location", office.number(appointment.site))
    elif room:
        event.add("location", room)
        event.add("url", room)
    if not cancelled:
        for minutes in (office.first_reminder_minutes, office.second_reminder_minutes):
            event.add_component(_alarm(minutes))
    calendar = Calendar()
    calendar.add("prodid", "-//Termin//Kalender//DE")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(_timezone(zone.key))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


@cache
def _timezone(zone: str) -> "Timezone":
    """Give a zone's VTIMEZONE, reckoned once: it takes longer than all the rest of a file."""
    from icalendar import Timezone  # noqa: PLC0415 -- as above

    return Timezone.from_tzid(zone)


def _alarm(minutes: int) -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415 -- as above

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", TITLE)
    alarm.add("trigger", timedelta(minutes=-minutes))
    return alarm
