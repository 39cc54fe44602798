"""Office hours in words: one line a span, never a range with a dash (it turns around in right-to-left texts)."""

from datetime import date, timedelta

from dialogs.office import Hours, Office
from dialogs.text import Line, Weekday, text

MONDAY = date(2024, 1, 1)


def walk_in_lines(office: Office) -> tuple[Line, ...]:
    """Say when one may come without an appointment; a line to call where there is no such time."""
    if not office.walk_in:
        return (text("🕒 Please call us to arrange a time."),)
    return (text("🕒 Without an appointment:"), *(_span(hours) for hours in office.walk_in))


def office_hour_lines(office: Office) -> tuple[Line, ...]:
    """Say when the team answers the telephone."""
    return tuple(_span(hours) for hours in office.hours)


def _span(hours: Hours) -> Line:
    day = MONDAY + timedelta(days=hours.weekday)
    return text("{weekday}, from {start} to {end}", weekday=Weekday(day), start=hours.start, end=hours.end)
