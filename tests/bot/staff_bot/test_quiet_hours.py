"""When somebody rests, and until when."""

from datetime import UTC, datetime, time

import pytest

from bot.office.days import holidays_of
from bot.staff_bot.quiet_hours import rest_ends
from dialogs.office import ZONE
from storage.team.staff_chats import Rhythm
from tests.bot.staff_bot.chats import TRIER


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("rhythm", "now", "ends"),
    [
        (Rhythm(), "2027-03-22T18:59", None),
        (Rhythm(), "2027-03-22T19:00", "2027-03-23T07:00"),
        (Rhythm(), "2027-03-23T06:59", "2027-03-23T07:00"),
        (Rhythm(), "2027-03-23T07:00", None),
        (Rhythm(), "2027-03-25T20:00", "2027-03-30T07:00"),  # Good Friday and Easter Monday
        (Rhythm(), "2027-03-28T02:30", "2027-03-30T07:00"),  # the night the clocks go forward
        (Rhythm(quiet_from=time(18), quiet_until=time(8, 30)), "2027-03-20T12:00", "2027-03-22T08:30"),
        (Rhythm(quiet_from=time(12), quiet_until=time(13)), "2027-03-22T12:30", "2027-03-22T13:00"),
        (Rhythm(quiet_from=time(12), quiet_until=time(13)), "2027-03-20T12:30", "2027-03-22T07:00"),
        (Rhythm(quiet_from=time(0), quiet_until=time(0)), "2027-03-28T03:30", None),
    ],
)
def test_rest_ends_with_the_next_working_morning(rhythm: Rhythm, now: str, ends: str | None) -> None:
    assert holidays_of(TRIER, berlin(now))
    assert rest_ends(rhythm, TRIER, berlin(now)) == (berlin(ends).astimezone(UTC) if ends else None)
