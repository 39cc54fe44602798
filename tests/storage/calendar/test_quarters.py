"""Which quarter-hours a time touches."""

from datetime import UTC, datetime

import pytest

from storage.calendar.quarters import quarters


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), 60, range(4)),
        (datetime(1970, 1, 1, tzinfo=UTC), 70, range(5)),
        (datetime(1970, 1, 1, 0, 14, tzinfo=UTC), 1, range(1)),
        (datetime(1970, 1, 1, 0, 14, tzinfo=UTC), 2, range(2)),
        (datetime(1970, 1, 1, 23, 45, tzinfo=UTC), 30, range(95, 97)),
        (datetime(1970, 1, 1, 0, 0, tzinfo=UTC), 0, range(0)),
    ],
)
def test_a_span_touches_every_quarter_it_reaches_into(start: datetime, minutes: int, expected: range) -> None:
    assert quarters(start, minutes) == expected
