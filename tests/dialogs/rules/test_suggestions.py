"""Which of the free times are suggested."""

from datetime import time
from typing import Any

import pytest

from dialogs.office import ZONE, Office
from dialogs.rules.slots import Calendar, Wishes
from dialogs.rules.suggestions import suggested_slots
from tests.dialogs.rules.small_office import (
    BEFORE,
    EMERGENCY,
    FRIDAY,
    MONDAY,
    TALK,
    local,
    office,
    opening,
    person,
    shown,
)


class TestSuggestions:
    WEEK = tuple(
        opening(day, start, end) for day in range(5) for start, end in (("09:00", "12:00"), ("13:00", "18:00"))
    )

    def suggested(self, of: Office, now: str = BEFORE, **wishes: Any) -> list[str]:
        calendar = Calendar(office=of, now=local(now))
        return [shown(slot) for slot in suggested_slots(calendar, Wishes(kind="talk", **wishes))]

    def test_three_differ_in_day_and_time_of_day(self) -> None:
        assert self.suggested(office(person("a", *self.WEEK))) == ["04-13 09:00", "04-14 13:00", "04-15 16:00"]

    def test_on_a_single_day_they_are_spread_over_it(self) -> None:
        one_day = office(person("a", *self.WEEK[:2]), horizon_days=1)
        assert self.suggested(one_day) == ["04-13 09:00", "04-13 13:00", "04-13 16:00"]

    def test_what_little_there_is_is_offered(self) -> None:
        one_hour = office(person("a", opening(MONDAY, "09:00", "10:15")), horizon_days=1)
        assert self.suggested(one_hour) == ["04-13 09:00", "04-13 09:15"]

    def test_the_same_time_of_two_counsellors_is_offered_once(self) -> None:
        two = office(person("a", self.WEEK[0]), person("b", opening(MONDAY, "09:00", "10:00")), horizon_days=1)
        assert self.suggested(two) == ["04-13 09:00", "04-13 09:30", "04-13 11:00"]

    @pytest.mark.parametrize(
        ("prefer", "earliest", "latest"), [("pupil", time(14), time(18)), ("parent", time(9), time(11, 30))]
    )
    def test_they_lean_to_the_hours_of_pupils_and_parents(self, prefer: str, earliest: time, latest: time) -> None:
        calendar = Calendar(office=office(person("a", *self.WEEK)), now=local(BEFORE))
        wishes = Wishes(kind="talk", prefer="pupil" if prefer == "pupil" else "parent")
        clocks = [slot.start.astimezone(ZONE).time() for slot in suggested_slots(calendar, wishes)]
        assert len(clocks) == 3
        assert all(earliest <= clock <= latest for clock in clocks)

    def test_an_urgent_person_is_offered_the_soonest_that_lie_apart(self) -> None:
        one = office(person("a", *self.WEEK), kinds=(TALK, EMERGENCY))
        assert self.suggested(one, urgent=True) == ["04-13 09:00", "04-13 11:00", "04-13 13:00"]

    def test_a_speaker_goes_before_an_earlier_interpreter(self) -> None:
        two = office(
            person("a", *self.WEEK),
            person("b", opening(FRIDAY, "09:00", "10:00"), languages=("de", "ar")),
            horizon_days=6,
        )
        calendar = Calendar(office=two, now=local(BEFORE))
        found = suggested_slots(calendar, Wishes(kind="talk", language="ar"))
        assert [(shown(slot), slot.counsellor) for slot in found] == [
            ("04-15 13:00", "a"),
            ("04-16 16:00", "a"),
            ("04-17 09:00", "b"),
        ]
