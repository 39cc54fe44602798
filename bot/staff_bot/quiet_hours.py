"""When a counsellor is left alone: quiet hours of their own, weekends and public holidays."""

from datetime import datetime, time, timedelta

from bot.office.days import holidays_of
from dialogs.office import ZONE, Office
from dialogs.rules.working_days import LONGEST_SEARCH, instant, is_working_day
from storage.team.staff_chats import Rhythm

MORNING = time(7)
"""When a working day begins for somebody whose quiet hours do not say so."""


def rest_ends(rhythm: Rhythm, office: Office, now: datetime) -> datetime | None:
    """Give when the rest that ``now`` (aware) lies in ends, aware, UTC; None outside of it.

    Rest is the quiet hours, and all of a day on which the office does not work. Whoever has turned their quiet hours
    off has none at all.
    """
    if rhythm.quiet_from == rhythm.quiet_until:
        return None
    local, holidays = now.astimezone(ZONE), holidays_of(office, now)
    if is_working_day(local.date(), holidays, office.closures) and not rhythm.is_quiet(local.time()):
        return None
    for days in range(LONGEST_SEARCH):
        day = local.date() + timedelta(days=days)
        if is_working_day(day, holidays, office.closures):
            for clock in sorted({MORNING, rhythm.quiet_until}):
                if not rhythm.is_quiet(clock) and (moment := instant(day, clock)) > now:
                    return moment
    return None
