"""The public holidays of an office's Land, in this year and the next as its own clock counts them."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.office.days import holidays_of
from dialogs.office import Office


def test_holidays_are_those_of_the_land(offices: tuple[Office, ...], now: datetime) -> None:
    trier = holidays_of(offices[0], now)
    assert {date(2027, 3, 26), date(2027, 5, 27), date(2027, 11, 1), date(2028, 1, 1)} <= trier
    assert {day.year for day in trier} == {2027, 2028}
    berlin = holidays_of(replace(offices[0], land="BE"), now)
    assert date(2027, 3, 8) in berlin - trier
    assert date(2027, 5, 27) in trier - berlin


def test_the_year_changes_at_midnight_in_germany(offices: tuple[Office, ...]) -> None:
    last = datetime(2027, 12, 31, 22, 59, 59, tzinfo=UTC)
    first = datetime(2027, 12, 31, 23, 0, tzinfo=UTC)
    years = [{day.year for day in holidays_of(offices[0], moment)} for moment in (last, first)]
    assert years == [{2027, 2028}, {2028, 2029}]
