"""Free times at the boundaries: nights of summer time, midnight, ends of openings, lead times, emergencies, wishes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dialogs.office import ZONE, Absence, Kind, Mode, Opening
from dialogs.rules.openings import QUARTER
from dialogs.rules.slots import Calendar, Slot, Wishes, free_days, times_of_day
from tests.dialogs.rules.small_office import (
    BEFORE,
    EMERGENCY,
    FIRST,
    FRIDAY,
    MONDAY,
    SHORT,
    SITES,
    TALK,
    TUESDAY,
    WEDNESDAY,
    clocks,
    free_slots,
    local,
    office,
    opening,
    person,
    shown,
    times,
)


def quarters(start: str, minutes: int) -> set[int]:
    first = int(local(start).timestamp()) // QUARTER
    return set(range(first, first + -(-minutes // 15)))


@pytest.mark.parametrize(
    ("start", "end", "kind", "expected"),
    [
        ("09:00", "10:00", "talk", ["09:00"]),
        ("09:00", "10:15", "talk", ["09:00", "09:15"]),
        ("09:00", "09:59", "talk", []),
        ("09:00", "09:45", "short", ["09:00", "09:15"]),
        ("09:05", "10:20", "talk", ["09:15"]),
        ("09:00", "09:50", "call", ["09:00", "09:15", "09:30"]),
        ("22:00", "00:00", "talk", ["22:00", "22:15", "22:30", "22:45", "23:00"]),
        ("23:15", "00:00", "talk", []),
        ("00:00", "01:00", "talk", ["00:00"]),
    ],
)
def test_a_talk_lies_on_quarter_hours_and_may_end_exactly_with_its_opening(
    start: str, end: str, kind: str, expected: list[str]
) -> None:
    one = office(person("a", opening(MONDAY, start, end)), horizon_days=2)
    mode: Mode = "phone" if kind == "call" else "person"
    assert times(one, Wishes(kind=kind, mode=mode), BEFORE) == [f"04-13 {clock}" for clock in expected]


def test_the_buffer_may_reach_beyond_the_opening_but_not_into_what_is_taken() -> None:
    one = office(person("a", opening(MONDAY, "09:00", "11:00")), horizon_days=2)
    assert times(one, Wishes(kind="talk"), BEFORE)[-1] == "04-13 10:00"
    taken = {"a": quarters("2026-04-13T11:00", 15)}
    assert times(one, Wishes(kind="talk"), BEFORE, taken=taken)[-1] == "04-13 09:45"


def test_what_one_counsellor_has_taken_does_not_block_another() -> None:
    two = office(person("a", opening(MONDAY, "09:00", "10:00")), person("b", opening(MONDAY, "09:00", "10:00")))
    calendar = Calendar(office=two, now=local(BEFORE), taken={"a": quarters("2026-04-13T09:00", 70)})
    assert [slot.counsellor for slot in free_slots(calendar, Wishes(kind="talk"))][:1] == ["b"]


@pytest.mark.parametrize(
    ("now", "lead", "first"),
    [
        ("2026-04-13T09:00", 0, "04-13 09:00"),
        ("2026-04-13T09:01", 0, "04-13 09:15"),
        ("2026-04-13T09:00", 60, "04-13 10:00"),
        ("2026-04-13T09:01", 60, "04-13 10:15"),
        ("2026-04-13T12:30", 60, "04-20 09:00"),
    ],
)
def test_the_lead_time_moves_the_first_start(now: str, lead: int, first: str) -> None:
    kinds = (replace(SHORT, lead_minutes=lead),)
    one = office(person("a", opening(MONDAY, "09:00", "13:00")), kinds=kinds)
    assert times(one, Wishes(kind="short"), now)[0] == first


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-04-15T08:00", "04-16 09:00"),  # Wednesday to Thursday
        ("2026-04-17T08:00", "04-20 09:00"),  # Friday to Monday, though Saturday has an opening
        ("2026-04-18T08:00", "04-20 09:00"),  # Saturday
        ("2026-04-02T08:00", "04-07 09:00"),  # Maundy Thursday: Good Friday and Easter Monday are holidays
    ],
)
def test_a_first_talk_is_offered_from_the_next_working_day(now: str, first: str) -> None:
    daily = tuple(opening(day, "09:00", "10:00") for day in range(6))
    easter = {date(2026, 4, 3), date(2026, 4, 6)}
    assert times(office(person("a", *daily)), Wishes(kind="first"), now, holidays=easter)[0] == first


@pytest.mark.parametrize(
    ("now", "closures", "first"),
    [
        ("2026-04-13T08:00", (), "04-16 09:00"),  # Monday: Tuesday, Wednesday, Thursday
        ("2026-04-16T08:00", (), "04-21 09:00"),  # Thursday: Friday, Monday, Tuesday
        ("2026-04-18T08:00", (), "04-22 09:00"),  # Saturday: Monday, Tuesday, Wednesday
        ("2026-04-29T08:00", (), "05-05 09:00"),  # Wednesday before 1 May: Thursday, Monday, Tuesday
        ("2026-04-13T08:00", (Absence(local("2026-04-14T00:00"), local("2026-04-15T00:00")),), "04-17 09:00"),
    ],
)
def test_an_interpreter_is_asked_three_working_days_before(now: str, closures: tuple[Absence, ...], first: str) -> None:
    daily = tuple(opening(day, "09:00", "10:15") for day in range(5))
    one = office(person("a", *daily), closures=closures)
    calendar = Calendar(office=one, now=local(now), holidays={date(2026, 5, 1)})
    slot = free_slots(calendar, Wishes(kind="first", language="fa_AF"))[0]
    assert (shown(slot), slot.minutes, slot.interpreter) == (first, 75, "fa_AF")


@pytest.mark.parametrize(
    ("language", "interpreter"),
    [("de", ""), ("de_simple", ""), ("ar", ""), ("fa_AF", ""), ("fa", ""), ("ti", "ti")],
)
def test_no_interpreter_comes_where_the_counsellor_speaks_the_language(language: str, interpreter: str) -> None:
    daily = tuple(opening(day, "09:00", "10:15") for day in range(5))
    one = office(person("a", *daily, languages=("de", "ar", "fa_AF")))
    calendar = Calendar(office=one, now=local("2026-04-13T08:00"))
    slot = free_slots(calendar, Wishes(kind="first", language=language))[0]
    assert slot.interpreter == interpreter


def test_the_language_goes_before_the_site_and_the_site_before_the_day() -> None:
    three = office(
        person("near", opening(MONDAY, "09:00", "10:15", "konz")),
        person("far", opening(TUESDAY, "09:00", "10:15", "hermeskeil"), languages=("de", "ar")),
        person("middle", opening(WEDNESDAY, "09:00", "10:15", "trier"), languages=("de", "ar")),
        person("own", opening(FRIDAY, "09:00", "10:15", "konz"), languages=("de", "ar")),
        horizon_days=10,
    )
    calendar = Calendar(office=three, now=local("2026-04-12T08:00"))
    found = free_slots(calendar, Wishes(kind="first", language="ar", site="konz"))
    order = list(dict.fromkeys((slot.counsellor, slot.start.astimezone(ZONE).day) for slot in found))
    assert order == [("own", 17), ("middle", 15), ("middle", 22), ("far", 14), ("far", 21), ("near", 20)]


def test_on_the_phone_every_site_is_as_near() -> None:
    two = office(
        person("own", opening(TUESDAY, "09:00", "10:00", "konz")),
        person("other", opening(MONDAY, "09:00", "10:00", "wittlich")),
        horizon_days=4,
    )
    calendar = Calendar(office=two, now=local(BEFORE))
    assert [slot.counsellor for slot in free_slots(calendar, Wishes(kind="talk", mode="phone", site="konz"))] == [
        "other",
        "own",
    ]


@pytest.mark.parametrize(
    ("wish", "expected"), [("", ["w", "m", "x"]), ("woman", ["w"]), ("man", ["m"])], ids=["any", "woman", "man"]
)
def test_the_wish_for_a_woman_or_a_man_is_kept(wish: Literal["", "woman", "man"], expected: list[str]) -> None:
    rule = opening(MONDAY, "09:00", "10:00")
    three = office(person("w", rule, gender="woman"), person("m", rule, gender="man"), person("x", rule))
    calendar = Calendar(office=replace(three, horizon_days=2), now=local(BEFORE))
    assert [slot.counsellor for slot in free_slots(calendar, Wishes(kind="talk", wish=wish))] == expected


def test_a_wish_nobody_can_fulfil_hides_nobody() -> None:
    one = office(person("m", opening(MONDAY, "09:00", "10:00"), gender="man"), horizon_days=2)
    assert times(one, Wishes(kind="talk", wish="woman"), BEFORE) == ["04-13 09:00"]


def test_before_is_the_day_that_is_too_late() -> None:
    one = office(person("a", opening(MONDAY, "09:00", "10:00"), opening(TUESDAY, "09:00", "10:00")), horizon_days=9)
    assert times(one, Wishes(kind="talk", before=date(2026, 4, 14)), BEFORE) == ["04-13 09:00"]
    assert times(one, Wishes(kind="talk", before=date(2026, 4, 1)), BEFORE) == []


def test_the_horizon_is_the_last_day_offered() -> None:
    one = office(person("a", opening(MONDAY, "09:00", "10:00")), horizon_days=15)
    assert times(one, Wishes(kind="talk"), BEFORE) == ["04-13 09:00", "04-20 09:00", "04-27 09:00"]
    assert times(replace(one, horizon_days=14), Wishes(kind="talk"), BEFORE) == ["04-13 09:00", "04-20 09:00"]


@pytest.mark.parametrize(
    ("kind", "mode", "expected"),
    [
        ("talk", "person", ["04-13 09:00", "04-13 11:00"]),
        ("talk", "video", ["04-13 09:00"]),
        ("short", "person", ["04-13 09:00", "04-13 09:15", "04-13 09:30"]),
        ("call", "person", []),
        ("unknown", "person", []),
    ],
)
def test_kinds_and_modes_come_from_the_opening_and_the_kind(kind: str, mode: Mode, expected: list[str]) -> None:
    rules = (
        opening(MONDAY, "09:00", "10:00"),
        opening(MONDAY, "11:00", "12:00", modes=("person",), kinds=("talk",)),
    )
    one = office(person("a", *rules), horizon_days=2)
    assert times(one, Wishes(kind=kind, mode=mode), BEFORE) == expected


class TestHeldBack:
    KINDS = (TALK, EMERGENCY, FIRST)
    RULES = (opening(MONDAY, "09:00", "11:00"), opening(TUESDAY, "09:00", "11:00"))

    def test_the_first_start_of_the_day_is_kept_for_emergencies(self) -> None:
        one = office(person("a", *self.RULES), kinds=self.KINDS, horizon_days=1)
        assert times(one, Wishes(kind="talk"), BEFORE)[0] == "04-13 09:45"
        assert times(one, Wishes(kind="emergency"), BEFORE)[0] == "04-13 09:00"
        assert times(one, Wishes(kind="talk", urgent=True), BEFORE)[0] == "04-13 09:00"

    def test_a_used_one_is_not_replaced_by_another(self) -> None:
        one = office(person("a", *self.RULES), kinds=self.KINDS, horizon_days=1)
        taken = {"a": quarters("2026-04-13T09:00", 40)}
        assert times(one, Wishes(kind="talk"), BEFORE, taken=taken)[0] == "04-13 09:45"

    def test_each_site_keeps_its_own(self) -> None:
        two = office(
            person("a", opening(MONDAY, "09:00", "11:00")),
            person("b", opening(MONDAY, "09:00", "11:00")),
            person("c", opening(MONDAY, "10:00", "12:00", "konz")),
            kinds=self.KINDS,
            horizon_days=1,
        )
        found = free_slots(Calendar(office=two, now=local(BEFORE)), Wishes(kind="talk"))
        firsts = {name: min(shown(slot) for slot in found if slot.counsellor == name) for name in "abc"}
        assert firsts == {"a": "04-13 09:45", "b": "04-13 09:00", "c": "04-13 10:45"}

    def test_two_are_kept_where_the_kind_says_so(self) -> None:
        kinds = (TALK, replace(EMERGENCY, held_back=2))
        one = office(person("a", *self.RULES), kinds=kinds, horizon_days=1)
        assert times(one, Wishes(kind="talk"), BEFORE) == []
        assert times(replace(one, kinds=(SHORT, kinds[1])), Wishes(kind="short"), BEFORE)[0] == "04-13 10:30"

    def test_none_is_kept_while_the_counsellor_is_away_or_where_the_opening_is_for_other_kinds(self) -> None:
        away = Absence(local("2026-04-13T09:00"), local("2026-04-13T10:00"))
        absent = office(person("a", *self.RULES, absences=(away,)), kinds=self.KINDS, horizon_days=1)
        assert times(absent, Wishes(kind="emergency"), BEFORE)[0] == "04-13 10:00"
        assert times(absent, Wishes(kind="talk"), BEFORE) == []
        only_talks = office(
            person("a", opening(MONDAY, "09:00", "11:00", kinds=("talk",))), kinds=self.KINDS, horizon_days=1
        )
        assert times(only_talks, Wishes(kind="talk"), BEFORE)[0] == "04-13 09:00"

    def test_an_urgent_first_talk_may_be_today_after_the_lead_time_of_emergencies(self) -> None:
        one = office(person("a", *self.RULES), kinds=self.KINDS, horizon_days=1)
        assert times(one, Wishes(kind="first", urgent=True), "2026-04-13T09:05")[0] == "04-13 09:45"
        assert times(one, Wishes(kind="first"), "2026-04-13T09:05")[0] == "04-14 09:45"


def test_the_times_of_a_day_come_in_order_and_each_once_with_the_best_counsellor() -> None:
    two = office(
        person("far", opening(MONDAY, "09:00", "10:30", "wittlich")),
        person("own", opening(MONDAY, "09:15", "10:15", "trier")),
        horizon_days=9,
    )
    calendar = Calendar(office=two, now=local(BEFORE))
    found = times_of_day(calendar, Wishes(kind="talk", site="trier"), date(2026, 4, 13))
    assert [(shown(slot), slot.counsellor) for slot in found] == [
        ("04-13 09:00", "far"),
        ("04-13 09:15", "own"),
        ("04-13 09:30", "far"),
    ]


def test_a_day_outside_the_horizon_has_no_times() -> None:
    one = office(person("a", opening(MONDAY, "09:00", "10:00")), horizon_days=2)
    calendar = Calendar(office=one, now=local(BEFORE))
    assert times_of_day(calendar, Wishes(kind="talk"), date(2026, 4, 20)) == ()


def test_free_days_are_those_with_a_free_time() -> None:
    one = office(person("a", opening(MONDAY, "09:00", "10:00"), opening(FRIDAY, "09:00", "10:00")), horizon_days=10)
    taken = {"a": quarters("2026-04-17T09:00", 15)}
    calendar = Calendar(office=one, now=local(BEFORE), taken=taken)
    assert free_days(calendar, Wishes(kind="talk")) == (date(2026, 4, 13), date(2026, 4, 20))


def test_a_slot_survives_being_stored_and_names_itself_shortly() -> None:
    one = office(person("abcdefghij-1", opening(MONDAY, "09:00", "10:00")), horizon_days=2)
    (slot,) = free_slots(Calendar(office=one, now=local(BEFORE)), Wishes(kind="talk", language="de"))
    assert Slot.from_json(slot.to_json()) == slot
    assert (slot.id, len(slot.id)) == ("4py4-abcdefghij-1", 17)


rules = some.builds(
    lambda day, first, length, place: Opening(
        day, time(first // 4, first % 4 * 15), _clock(min(first + length, 96)), SITES[place].id
    ),
    some.integers(0, 6),
    clocks,
    some.integers(1, 40),
    some.integers(0, 3),
)


def _clock(quarter: int) -> time:
    return time(quarter // 4 % 24, quarter % 4 * 15)


@given(
    openings=some.lists(some.lists(rules, max_size=4), min_size=1, max_size=3),
    now=some.datetimes(datetime(2026, 3, 20), datetime(2026, 11, 5), timezones=some.just(UTC)),
    booked=some.lists(some.tuples(some.integers(0, 2), some.integers(0, 10 * 96), some.integers(1, 8)), max_size=30),
    kind=some.sampled_from([TALK, SHORT, replace(TALK, buffer_minutes=25), replace(SHORT, minutes=20)]),
    urgent=some.booleans(),
)
def test_no_offered_time_is_taken_or_outside_an_opening(
    openings: list[list[Opening]], now: datetime, booked: list[tuple[int, int, int]], kind: Kind, *, urgent: bool
) -> None:
    people = [person(f"p{number}", *own) for number, own in enumerate(openings)]
    one = office(*people, kinds=(kind, EMERGENCY), horizon_days=9)
    base = int(now.timestamp()) // QUARTER
    taken: dict[str, set[int]] = {}
    for number, offset, length in booked:
        taken.setdefault(f"p{number}", set()).update(range(base + offset, base + offset + length))
    found = free_slots(Calendar(office=one, now=now, taken=taken), Wishes(kind=kind.id, urgent=urgent))
    assert len({(slot.counsellor, slot.start) for slot in found}) == len(found)
    for slot in found:
        first = int(slot.start.timestamp())
        assert slot.start >= now
        assert first % QUARTER == 0
        needed = range(first // QUARTER, -(-(first + (slot.minutes + slot.buffer) * 60) // QUARTER))
        assert taken.get(slot.counsellor, set()).isdisjoint(needed)
        assert any(_within(slot, rule) for rule in one.counsellor(slot.counsellor).openings)


def _within(slot: Slot, rule: Opening) -> bool:
    """Tell from the written rule alone whether a talk lies in an opening."""
    start, end = slot.start.astimezone(ZONE), slot.end.astimezone(ZONE)
    closes = datetime.combine(start.date() + timedelta(days=rule.end == time(0)), rule.end, ZONE)
    return (
        start.weekday() == rule.weekday
        and slot.site == rule.site
        and start.time() >= rule.start
        and end.astimezone(UTC) <= closes.astimezone(UTC)
    )
