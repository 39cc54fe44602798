"""The days of an office: its public holidays, and when its team is there."""

from datetime import date, datetime
from functools import lru_cache

from dialogs.engine.facts import TeamTimes
from dialogs.office import ZONE, Office
from dialogs.rules.office_hours import open_until, opens_at, reply_by

YEARS_AHEAD = 2


def holidays_of(office: Office, now: datetime) -> frozenset[date]:
    """Give the public holidays of the office's Land in this year and the next (package holidays); ``now`` is aware."""
    return _holidays(office.land, now.astimezone(ZONE).year)


@lru_cache(maxsize=64)
def _holidays(land: str, year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 -- costs 0.13 s, and the first answer needs none

    return frozenset(holidays.country_holidays("DE", subdiv=land, years=range(year, year + YEARS_AHEAD)))


def team_times(office: Office, now: datetime) -> TeamTimes:
    """Say when the team of an office is there and by when it answers; ``now`` is aware."""
    closed = holidays_of(office, now)
    until = open_until(now, office, closed)
    opens = None if until else opens_at(now, office, closed)
    return TeamTimes(until, opens, reply_by(now, office, closed), closed)
