"""Busy times: what an .ics text says about when somebody has something else. Only spans come out, never what it is."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from bot.appointments.own_calendars.feed import UID_ENDS
from dialogs.office import ZONE

if TYPE_CHECKING:
    from icalendar import Calendar, Component

MOST_SPANS = 5_000
"""More than somebody has in three months; a calendar with more is not read, so that nobody's trick costs us time."""
TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY"})
"""Repetitions no talk or meeting has, which would be written out by the million."""

WHEN = frozenset({"DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"})
"""What says when an event is: one that cannot be read could be at any time, so that nothing can be said to be free."""

BusySpan = tuple[datetime, datetime]


class Unreadable(Exception):
    """The text is no calendar, or none that can be read."""


def busy_spans(texts: Iterable[bytes], start: datetime, end: datetime) -> list[BusySpan]:
    """Give the busy spans of calendars between two aware instants: UTC, in order, those that touch joined.

    Repetitions are written out. Cancelled events, those marked as free, and our own feed's do not count; a day-long one
    counts from midnight to midnight here. Raises Unreadable.
    """
    spans: list[BusySpan] = []
    for text in texts:
        for span in _spans(text, start, end):
            spans.append(span)
            if len(spans) > MOST_SPANS:
                raise Unreadable("too many events")
    return joined([(max(begin, start), min(finish, end)) for begin, finish in spans if begin < end and finish > start])


def joined(spans: Iterable[BusySpan]) -> list[BusySpan]:
    """Join spans that touch or overlap."""
    together: list[BusySpan] = []
    for start, end in sorted(spans):
        if together and start <= together[-1][1]:
            together[-1] = (together[-1][0], max(end, together[-1][1]))
        elif start < end:
            together.append((start, end))
    return together


def _spans(text: bytes, start: datetime, end: datetime) -> Iterator[BusySpan]:
    from icalendar import Calendar  # noqa: PLC0415 -- costs 0.12 s, and only who has a calendar needs it

    if not text.rstrip().upper().endswith(b"END:VCALENDAR"):
        raise Unreadable("cut off, or no calendar at all")
    try:
        calendars: Sequence[Calendar] = Calendar.from_ical(text, multiple=True)
        for calendar in calendars:
            yield from _of_calendar(calendar, start, end)
    except Exception as problem:  # whatever a library makes of a stranger's text
        raise Unreadable(str(problem)) from problem


def _of_calendar(calendar: "Calendar", start: datetime, end: datetime) -> Iterator[BusySpan]:
    import recurring_ical_events  # noqa: PLC0415 -- costs half a second

    if calendar.name != "VCALENDAR" or _repeats_too_often(calendar):
        raise Unreadable("no calendar, or one that repeats every minute")
    if any(name in WHEN for event in calendar.walk("VEVENT") for name, _problem in event.errors):
        raise Unreadable("an event whose time cannot be read")
    for event in recurring_ical_events.of(calendar).between(start, end):
        if _is_busy(event):
            yield instant_of(event["DTSTART"].dt), instant_of(event["DTEND"].dt)
    for part in calendar.walk("VFREEBUSY"):
        yield from _free_busy(part)


def _repeats_too_often(calendar: "Calendar") -> bool:
    rules = (event.get("RRULE") for event in calendar.walk("VEVENT"))
    return any(
        TOO_OFTEN.intersection(str(freq).upper() for freq in recurrence.get("FREQ", ()))
        for rule in rules
        if rule is not None
        for recurrence in (rule if isinstance(rule, list) else [rule])
    )


def _is_busy(event: "Component") -> bool:
    return (
        str(event.get("TRANSP", "")).upper() != "TRANSPARENT"
        and str(event.get("STATUS", "")).upper() != "CANCELLED"
        and not str(event.get("UID", "")).endswith(UID_ENDS)
    )


def _free_busy(part: "Component") -> Iterator[BusySpan]:
    """Read what some servers publish instead of events."""
    given = part.get("FREEBUSY", [])
    for value in given if isinstance(given, list) else [given]:
        if str(value.params.get("FBTYPE", "BUSY")).upper() == "FREE":
            continue
        begin, last = value.dt if hasattr(value, "dt") else (value.start, value.end)
        yield instant_of(begin), instant_of(begin + last if isinstance(last, timedelta) else last)


def instant_of(when: Any) -> datetime:  # noqa: ANN401 -- a date or a datetime, with or without a zone
    """Place what a calendar says: a day begins at midnight here, and a clock without a zone is ours."""
    if isinstance(when, datetime):
        return (when if when.tzinfo else when.replace(tzinfo=ZONE)).astimezone(UTC)
    if isinstance(when, date):
        return datetime.combine(when, time(0), ZONE).astimezone(UTC)
    raise Unreadable("no time")
