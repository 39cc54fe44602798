"""When somebody on the waiting list is asked, told of the end, and when that is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.rules.waiting import Silence, ends, lasts, silence
from tests.dialogs.small_world import OFFICES

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.mark.parametrize(("weeks", "told_after"), [(2, 7), (8, 49), (52, 357)])
def test_somebody_is_asked_after_two_weeks_and_told_a_week_before_the_end(weeks: int, told_after: int) -> None:
    office = replace(OFFICES[0], wait_weeks=weeks)
    assert silence(office, NOW) == Silence(NOW - 14 * DAY, NOW - told_after * DAY)
    assert lasts(office) == weeks * 7 * DAY


@pytest.mark.parametrize(
    ("silent", "left"),
    [(49 * DAY, 7 * DAY), (49 * DAY - timedelta(minutes=1), 7 * DAY + timedelta(minutes=1)), (80 * DAY, 7 * DAY)],
)
def test_it_ends_after_the_offices_weeks_and_never_less_than_a_week_after_one_is_told(
    silent: timedelta, left: timedelta
) -> None:
    assert ends(OFFICES[0], NOW - silent, NOW) == NOW + left
