"""When later messages are due: reminders, a word after a missed talk, the question the day after, the one nudge."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final

from dialogs.office import ZONE
from dialogs.rules.working_days import instant

QUIET_FROM, QUIET_UNTIL = time(20), time(7, 30)
"""Nothing is sent from the first to the second, local time."""
EVENING: Final = time(19, 30)
"""When a reminder is sent that would fall into the night: early enough that a late sender is still before the quiet."""
APART: Final = timedelta(hours=2)
"""Two reminders of one appointment lie at least so far apart."""
ASK_AT: Final = time(16)
"""When the day-after question is asked: pupils are out of school."""
SILENCE: Final = timedelta(hours=3)
NUDGE_FROM, NUDGE_UNTIL = time(9), time(19)


@dataclass(frozen=True, slots=True)
class Due:
    """A moment to send something at."""

    at: datetime
    """Aware, UTC."""
    local: str
    """The same on the wall clock in Europe/Berlin: "2026-12-03T14:30"."""


@dataclass(frozen=True, slots=True)
class Reminders:
    """When the two reminders of an appointment are due; None for one that is left out."""

    first: Due | None
    second: Due | None


def reminders_of(start: datetime, *, first_minutes: int, second_minutes: int, now: datetime) -> Reminders:
    """Give when an appointment's reminders are due.

    ``start`` and ``now`` (when it was booked or moved) are aware; the minutes before the start are read on the wall
    clock, so that "24 hours before 9:00" is 9:00 in the nights of summer time too. What would fall into the quiet
    hours is sent the evening before them. A reminder whose time has passed is left out, and the first one where it
    lies within two hours of the second.
    """
    first = _before_quiet(_wall_clock(start) - timedelta(minutes=first_minutes))
    second = _before_quiet(_wall_clock(start) - timedelta(minutes=second_minutes))
    sends_first = first.at > now and second.at - first.at >= APART
    return Reminders(first if sends_first else None, second if second.at > now else None)


def missed_message(noticed: datetime) -> Due:
    """Give when the friendly word after a missed talk is due: as soon as the team noticed it, outside quiet hours."""
    local = _wall_clock(noticed)
    if local.time() >= QUIET_FROM:
        return _due(datetime.combine(local.date() + timedelta(days=1), QUIET_UNTIL))
    return _due(max(local, datetime.combine(local.date(), QUIET_UNTIL)), not_before=noticed)


def feedback_question(start: datetime) -> Due:
    """Give when it is asked how the talk was: the afternoon of the day after."""
    return _due(datetime.combine(_wall_clock(start).date() + timedelta(days=1), ASK_AT))


def nudge(last_words: datetime) -> Due:
    """Give when somebody who fell silent in the middle is nudged, once: after three hours, between 9:00 and 19:00."""
    moment = last_words + SILENCE
    local = _wall_clock(moment)
    if local.time() >= NUDGE_UNTIL:
        return _due(datetime.combine(local.date() + timedelta(days=1), NUDGE_FROM))
    return _due(max(local, datetime.combine(local.date(), NUDGE_FROM)), not_before=moment)


def _wall_clock(moment: datetime) -> datetime:
    """Read a moment off the wall clock in Germany: a naive local time."""
    return moment.astimezone(ZONE).replace(tzinfo=None)


def _before_quiet(local: datetime) -> Due:
    """Move what would fall into quiet hours to the evening before they end."""
    if local.time() >= QUIET_FROM:
        return _due(datetime.combine(local.date(), EVENING))
    if local.time() < QUIET_UNTIL:
        return _due(datetime.combine(local.date() - timedelta(days=1), EVENING))
    return _due(local)


def _due(local: datetime, not_before: datetime | None = None) -> Due:
    """Place a wall-clock time; one that an autumn night has twice is its second where the first has passed."""
    moment = instant(local.date(), local.time())
    if not_before is not None and moment < not_before:
        moment = not_before.astimezone(UTC)
    return Due(moment, _wall_clock(moment).strftime("%Y-%m-%dT%H:%M"))
