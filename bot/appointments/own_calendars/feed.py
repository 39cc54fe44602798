"""The feed: a counsellor's appointments as a calendar to subscribe to, under a secret address outside the login.

Whoever has the address sees when and where, and the code of the front desk; no names, no topics, no languages.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.appointments.calendar_file import TITLE
from dialogs.office import Office
from storage.calendar.appointments import Booked

FRESH = timedelta(minutes=15)
"""How often a calendar program is asked to come again."""
UID_ENDS = "@termin"
"""How every UID of ours ends; busy times read from elsewhere that end so are our own and are left out."""


def feed(appointments: Iterable[Booked], office: Office, *, now: datetime) -> bytes:
    """Write the feed, RFC 5545: UIDs that last, SEQUENCE counting the moves, cancelled ones marked and not busy."""
    from icalendar import Calendar, Event  # noqa: PLC0415 -- costs 0.12 s, and the first page needs none

    calendar = Calendar()
    calendar.add("prodid", "-//Termin//Kalender//DE")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"{TITLE}e")
    calendar.add("refresh-interval", FRESH, {"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT15M")
    for appointment in appointments:
        zone, cancelled, event = ZoneInfo(appointment.zone), appointment.state == "cancelled", Event()
        event.add("uid", f"{appointment.id}{UID_ENDS}")
        event.add("dtstamp", now)
        event.add("dtstart", appointment.start.astimezone(zone))
        event.add("dtend", appointment.end.astimezone(zone))
        event.add("summary", f"abgesagt: {TITLE} {appointment.code}" if cancelled else f"{TITLE} {appointment.code}")
        event.add("sequence", appointment.sequence + cancelled)
        event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
        event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
        event.add("class", "PRIVATE")
        if appointment.mode == "person" and any(site.id == appointment.site for site in office.sites):
            event.add("location", office.site(appointment.site).address)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
