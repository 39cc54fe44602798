"""Local time and working days: what a wall clock means, "the next working day", "three working days before"."""

from collections.abc import Container, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from dialogs.office import ZONE, Absence

SATURDAY: Final = 5
LONGEST_SEARCH: Final = 366
"""Days after which the search for a working day gives up: an office closed for a year has none."""


def instant(day: date, clock: time) -> datetime:
    """Give the moment at which a wall clock in Germany shows this, aware, UTC.

    A time that the spring night leaves out becomes the moment of the change; one that the autumn night has twice is
    its first. Summer time begins and ends at 01:00 UTC, a full hour (directive 2000/84/EC).
    """
    moment = datetime.combine(day, clock, ZONE).astimezone(UTC)
    if moment.astimezone(ZONE).time() == clock:
        return moment
    return moment.replace(minute=0, second=0, microsecond=0)


def midnight(day: date) -> datetime:
    """Give the beginning of a local day, aware, UTC."""
    return instant(day, time(0))


def is_working_day(day: date, holidays: Container[date], closures: Iterable[Absence] = ()) -> bool:
    """Tell whether a local day is Monday to Friday, no holiday and not wholly within a closure of the office."""
    if day.weekday() >= SATURDAY or day in holidays:
        return False
    start, end = midnight(day), midnight(day + timedelta(days=1))
    return not any(not away.counsellor and away.start <= start and end <= away.end for away in closures)


def latest_day_before(day: date, count: int, holidays: Container[date], closures: Iterable[Absence] = ()) -> date:
    """Give the last working day on which ``day`` still lies ``count`` working days ahead, or further."""
    closures, found = tuple(closures), day
    for _ in range(LONGEST_SEARCH):
        if working_days_later(found, count, holidays, closures) <= day and is_working_day(found, holidays, closures):
            break
        found -= timedelta(days=1)
    return found


def working_days_later(day: date, count: int, holidays: Container[date], closures: Iterable[Absence] = ()) -> date:
    """Give the working day that is ``count`` working days after ``day``, which itself is not counted.

    One working day after a Friday, Saturday or Sunday is Monday. Gives the last day looked at where an office has no
    working day for a year.
    """
    closures = tuple(closures)
    for _ in range(LONGEST_SEARCH):
        if count <= 0:
            break
        day += timedelta(days=1)
        count -= is_working_day(day, holidays, closures)
    return day
