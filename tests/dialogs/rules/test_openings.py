"""When somebody is there: openings by the week and once, holidays, absences, closures, nights of summer time."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from dialogs.office import ZONE, Absence, ExtraOpening
from dialogs.rules.slots import Calendar, Wishes
from tests.dialogs.rules.small_office import BEFORE, MONDAY, SUNDAY, free_slots, local, office, opening, person, times

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(
    ("day", "start", "end", "expected"),
    [
        # Spring: 02:00 to 02:59 do not exist; from 01:00 to 04:00 two hours pass.
        (SPRING, "01:00", "04:00", ["01:00", "01:15", "01:30", "01:45", "03:00"]),
        (SPRING, "02:00", "03:00", []),
        (SPRING, "02:15", "04:00", ["03:00"]),
        (SPRING, "00:00", "02:30", ["00:00", "00:15", "00:30", "00:45", "01:00"]),
        # Autumn: 02:00 to 02:59 come twice; each is offered once, and the talk lasts an hour whatever the clock shows.
        (AUTUMN, "02:00", "03:00", ["02:00", "02:15", "02:30", "02:45"]),
        (AUTUMN, "01:00", "02:00", ["01:00"]),
        (AUTUMN, "02:45", "04:00", ["02:45", "03:00"]),
    ],
)
def test_nights_of_summer_time_give_no_impossible_and_no_doubled_time(
    day: date, start: str, end: str, expected: list[str]
) -> None:
    one = office(person("a", opening(SUNDAY, start, end)), horizon_days=2)
    calendar = Calendar(office=one, now=local(f"{day - timedelta(days=1)}T08:00"))
    slots = free_slots(calendar, Wishes(kind="talk"))
    assert [slot.start.astimezone(ZONE).strftime("%H:%M") for slot in slots] == expected
    assert all(slot.end - slot.start == timedelta(hours=1) for slot in slots)


@pytest.mark.parametrize(("day", "utc"), [(date(2026, 3, 27), 8), (date(2026, 3, 30), 7), (date(2026, 10, 26), 8)])
def test_nine_oclock_stays_nine_oclock_across_the_change(day: date, utc: int) -> None:
    one = office(person("a", opening(day.weekday(), "09:00", "10:00")), horizon_days=4)
    calendar = Calendar(office=one, now=local(f"{day - timedelta(days=2)}T08:00"))
    expected = datetime.combine(day, time(utc), UTC)
    assert [slot.start for slot in free_slots(calendar, Wishes(kind="talk"))] == [expected]


def test_an_opening_of_every_second_week_counts_from_the_week_it_begins_in() -> None:
    rule = opening(MONDAY, "09:00", "10:00", every_second_week=True, valid_from=date(2026, 4, 1))
    assert times(office(person("a", rule)), Wishes(kind="talk"), "2026-03-30T08:00") == ["04-13 09:00", "04-27 09:00"]


def test_an_opening_holds_from_its_first_to_its_last_day() -> None:
    rule = opening(MONDAY, "09:00", "10:00", valid_from=date(2026, 4, 20), valid_until=date(2026, 4, 27))
    assert times(office(person("a", rule)), Wishes(kind="talk"), BEFORE) == ["04-20 09:00", "04-27 09:00"]


def test_a_holiday_has_no_weekly_openings_but_extra_ones() -> None:
    extra = ExtraOpening(date(2026, 4, 13), time(14), time(15), "konz")
    one = office(person("a", opening(MONDAY, "09:00", "10:00"), extra=(extra,)), horizon_days=9)
    holiday = {date(2026, 4, 13)}
    assert times(one, Wishes(kind="talk"), BEFORE, holidays=holiday) == ["04-13 14:00", "04-20 09:00"]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-04-13T10:00", "2026-04-13T11:00", ["09:00", "11:00"]),
        ("2026-04-13T10:15", "2026-04-13T11:00", ["09:00", "09:15", "11:00"]),
        ("2026-04-13T09:10", "2026-04-13T10:50", ["11:00"]),
        ("2026-04-12T00:00", "2026-04-13T10:30", ["10:30", "10:45", "11:00"]),
        ("2026-04-13T00:00", "2026-04-14T00:00", []),
        ("2026-04-13T12:00", "2026-04-13T13:00", [f"{9 + n // 4:02}:{n % 4 * 15:02}" for n in range(9)]),
    ],
)
def test_an_absence_or_a_closure_cuts_away_every_talk_it_touches(start: str, end: str, expected: list[str]) -> None:
    away = Absence(local(start), local(end))
    rule = opening(MONDAY, "09:00", "12:00")
    clocks = [f"04-13 {clock}" for clock in expected]
    absent = office(person("a", rule, absences=(away,)), horizon_days=2)
    closed = office(person("a", rule), closures=(away,), horizon_days=2)
    assert times(absent, Wishes(kind="talk"), BEFORE) == clocks
    assert times(closed, Wishes(kind="talk"), BEFORE) == clocks


def test_a_closure_for_one_counsellor_leaves_the_others() -> None:
    away = Absence(local("2026-04-13T00:00"), local("2026-04-14T00:00"), counsellor="a")
    rule = opening(MONDAY, "09:00", "10:00")
    two = office(person("a", rule), person("b", rule), closures=(away,), horizon_days=2)
    slots = free_slots(Calendar(office=two, now=local(BEFORE)), Wishes(kind="talk"))
    assert [slot.counsellor for slot in slots] == ["b"]
