"""When later messages are due: reminders, a word after a missed talk, the question the day after, the one nudge."""

from datetime import UTC, datetime, time, timedelta
from typing import Final

from dialogs.office import ZONE, Office
from dialogs.rules.working_days import instant

QUIET_FROM, QUIET_UNTIL = time(20), time(7, 30)
"""Nothing is sent from the first to the second, local time."""
EVENING: Final = time(19, 30)
"""When a reminder is sent that would fall into the night: early enough that a late sender is still before the quiet."""
APART: Final = timedelta(hours=2)
"""Two reminders of one appointment lie at least so far apart; held where they are planned, whatever their rows say."""
AGAIN: Final = timedelta(hours=1)
"""So long before the second reminder the first one is repeated by another way where it was not seen."""
ASK_AT: Final = time(16)
"""When the day-after question is asked: pupils are out of school."""
SILENCE: Final = timedelta(hours=3)
NUDGE_FROM, NUDGE_UNTIL = time(9), time(19)


def first_reminder(start: datetime, office: Office, now: datetime) -> datetime | None:
    """Give when an appointment's first reminder is due, UTC; None where it is left out.

    ``start`` and ``now`` (when it was booked or moved) are aware; the office's minutes before the start are read on the
    wall clock, so that "24 hours before 9:00" is 9:00 in the nights of summer time too. What would fall into the quiet
    hours is sent the evening before them. A reminder whose time has passed is left out, and the first one where it lies
    within two hours of the second, also where that one's time has passed.
    """
    first = _before(start, office.first_reminder_minutes)
    second = _before(start, office.second_reminder_minutes)
    return first if first > now and second - first >= APART else None


def second_reminder(start: datetime, office: Office, now: datetime) -> datetime | None:
    """Give when an appointment's second reminder is due, UTC, read as the first; None where its time has passed."""
    second = _before(start, office.second_reminder_minutes)
    return second if second > now else None


def first_reminder_again(start: datetime, office: Office, now: datetime) -> datetime | None:
    """Give when a first reminder that was not seen goes out by another way, UTC: an hour before the second one.

    None where there is no first reminder. Read as the others; what would fall into the quiet hours goes out with the
    second reminder, which then takes the other way itself.
    """
    first, second = first_reminder(start, office, now), second_reminder(start, office, now)
    if first is None or second is None or second - AGAIN <= first:
        return None
    return second - AGAIN if before_the_night(second - AGAIN) == second - AGAIN else None


def before_the_night(moment: datetime) -> datetime:
    """Give the evening before the quiet hours for a moment within them, UTC; any other as it is."""
    local = _wall_clock(moment)
    return moment if QUIET_UNTIL <= local.time() < QUIET_FROM else _by_day(local)


def feedback_question(start: datetime, office: Office, now: datetime) -> datetime:  # noqa: ARG001 -- as the reminders
    """Give when it is asked how the talk was, UTC: the afternoon of the day after."""
    return _placed(datetime.combine(_wall_clock(start).date() + timedelta(days=1), ASK_AT))


def missed_message(noticed: datetime) -> datetime:
    """Give when the friendly word after a missed talk is due, UTC: when the team noticed it, outside quiet hours."""
    local = _wall_clock(noticed)
    if local.time() >= QUIET_FROM:
        return _placed(datetime.combine(local.date() + timedelta(days=1), QUIET_UNTIL))
    return _placed(max(local, datetime.combine(local.date(), QUIET_UNTIL)), not_before=noticed)


def nudge(last_words: datetime) -> datetime:
    """Give when somebody who fell silent in the middle is nudged, once, UTC: after three hours, from 9:00 to 19:00."""
    moment = last_words + SILENCE
    local = _wall_clock(moment)
    if local.time() >= NUDGE_UNTIL:
        return _placed(datetime.combine(local.date() + timedelta(days=1), NUDGE_FROM))
    return _placed(max(local, datetime.combine(local.date(), NUDGE_FROM)), not_before=moment)


def _wall_clock(moment: datetime) -> datetime:
    """Read a moment off the wall clock in Germany: a naive local time."""
    return moment.astimezone(ZONE).replace(tzinfo=None)


def _before(start: datetime, minutes: int) -> datetime:
    """Give the moment so many minutes before, by the wall clock; instead of quiet hours, the evening before them."""
    return _by_day(_wall_clock(start) - timedelta(minutes=minutes))


def _by_day(local: datetime) -> datetime:
    """Place a wall-clock time; instead of quiet hours, the evening before them."""
    if local.time() >= QUIET_FROM:
        return _placed(datetime.combine(local.date(), EVENING))
    if local.time() < QUIET_UNTIL:
        return _placed(datetime.combine(local.date() - timedelta(days=1), EVENING))
    return _placed(local)


def _placed(local: datetime, not_before: datetime | None = None) -> datetime:
    """Place a wall-clock time; one that an autumn night has twice is its second where the first has passed."""
    moment = instant(local.date(), local.time())
    return not_before.astimezone(UTC) if not_before is not None and moment < not_before else moment
