"""Instants and times of day go into numbers and come back equal, to the microsecond."""

from datetime import UTC, datetime, time, timedelta, timezone

import pytest

from storage.engine.instants import instant_of, instant_or_none, micros, minute_of_day, time_of_day

BERLIN_IN_SUMMER = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("instant", "stored"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), 0),
        (datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), -1),
        (datetime(1970, 1, 1, 2, tzinfo=BERLIN_IN_SUMMER), 0),
        (datetime(2027, 3, 22, 9, 7, 12, 345678, tzinfo=UTC), 1_805_706_432_345_678),
        (datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), 253_402_300_799_999_999),
    ],
)
def test_an_instant_is_microseconds_since_1970_and_comes_back_in_utc(instant: datetime, stored: int) -> None:
    assert micros(instant) == stored
    assert (instant_of(stored), instant_of(stored).tzinfo) == (instant, UTC)
    assert instant_or_none(stored) == instant


def test_no_instant_stays_none_and_1970_is_one() -> None:
    assert instant_or_none(None) is None
    assert instant_or_none(0) == datetime(1970, 1, 1, tzinfo=UTC)


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(TypeError):
        micros(datetime(2027, 3, 22))


@pytest.mark.parametrize(("clock", "minute"), [(time(0), 0), (time(9, 15), 555), (time(23, 59), 1439)])
def test_a_time_of_day_is_minutes_since_midnight(clock: time, minute: int) -> None:
    assert (minute_of_day(clock), time_of_day(minute)) == (minute, clock)


def test_the_end_of_a_day_is_midnight() -> None:
    assert time_of_day(1440) == time(0)
