"""Wall clocks at both nights of summer time, and working days around holidays and closures."""

from datetime import UTC, date, datetime, time

import pytest

from dialogs.office import ZONE, Absence
from dialogs.rules.working_days import instant, is_working_day, latest_day_before, midnight, working_days_later

EASTER = frozenset({date(2027, 3, 26), date(2027, 3, 29)})
"""Good Friday and Easter Monday."""
THURSDAY, TUESDAY = date(2027, 3, 25), date(2027, 3, 30)


def closure(first: str, last: str, counsellor: str = "") -> Absence:
    """Close from a local moment until another."""
    start, end = (datetime.fromisoformat(moment).replace(tzinfo=ZONE) for moment in (first, last))
    return Absence(start, end, counsellor)


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        (date(2027, 1, 4), time(9), datetime(2027, 1, 4, 8, tzinfo=UTC)),
        (date(2027, 7, 5), time(9), datetime(2027, 7, 5, 7, tzinfo=UTC)),
        (date(2027, 3, 28), time(1, 59), datetime(2027, 3, 28, 0, 59, tzinfo=UTC)),
        (date(2027, 3, 28), time(2), datetime(2027, 3, 28, 1, tzinfo=UTC)),
        (date(2027, 3, 28), time(2, 30), datetime(2027, 3, 28, 1, tzinfo=UTC)),
        (date(2027, 3, 28), time(2, 59), datetime(2027, 3, 28, 1, tzinfo=UTC)),
        (date(2027, 3, 28), time(3), datetime(2027, 3, 28, 1, tzinfo=UTC)),
        (date(2027, 10, 31), time(2, 30), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),
        (date(2027, 10, 31), time(3), datetime(2027, 10, 31, 2, tzinfo=UTC)),
    ],
)
def test_a_wall_clock_is_an_instant_also_in_the_nights_of_summer_time(
    day: date, clock: time, expected: datetime
) -> None:
    assert instant(day, clock) == expected


def test_the_day_the_clocks_go_forward_is_an_hour_shorter() -> None:
    assert (midnight(date(2027, 3, 29)) - midnight(date(2027, 3, 28))).total_seconds() == 23 * 3600


@pytest.mark.parametrize(
    ("day", "closures", "works"),
    [
        (THURSDAY, (), True),
        (date(2027, 3, 26), (), False),
        (date(2027, 3, 27), (), False),
        (date(2027, 3, 28), (), False),
        (TUESDAY, (), True),
        (TUESDAY, (closure("2027-03-30T00:00", "2027-03-31T00:00"),), False),
        (TUESDAY, (closure("2027-03-30T00:15", "2027-03-31T00:00"),), True),
        (TUESDAY, (closure("2027-03-30T00:00", "2027-03-30T23:45"),), True),
        (TUESDAY, (closure("2027-03-30T00:00", "2027-03-31T00:00", "nora"),), True),
    ],
)
def test_a_working_day_is_no_weekend_no_holiday_and_not_wholly_closed(
    day: date, closures: tuple[Absence, ...], *, works: bool
) -> None:
    assert is_working_day(day, EASTER, closures) is works


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (THURSDAY, 0, THURSDAY),
        (date(2027, 3, 27), 0, date(2027, 3, 27)),
        (THURSDAY, 1, TUESDAY),
        (date(2027, 3, 28), 1, TUESDAY),
        (date(2027, 3, 24), 3, date(2027, 3, 31)),
    ],
)
def test_working_days_are_counted_over_a_long_weekend(day: date, count: int, expected: date) -> None:
    assert working_days_later(day, count, EASTER) == expected


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (TUESDAY, 1, THURSDAY),
        (date(2027, 3, 31), 1, TUESDAY),
        (date(2027, 3, 31), 3, date(2027, 3, 24)),
        (date(2027, 3, 28), 1, date(2027, 3, 24)),
    ],
)
def test_the_last_day_to_order_on_lies_so_many_working_days_before(day: date, count: int, expected: date) -> None:
    assert latest_day_before(day, count, EASTER) == expected


def test_a_search_in_an_office_that_never_opens_ends() -> None:
    for_ever = (closure("2027-01-01T00:00", "2030-01-01T00:00"),)
    assert working_days_later(THURSDAY, 1, EASTER, for_ever) == date(2028, 3, 25)
