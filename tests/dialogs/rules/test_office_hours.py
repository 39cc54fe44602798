"""When the team is there and by when it answers: weekends, holidays, closures."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

import pytest

from bot.office.file import read_offices
from dialogs.office import ZONE, Absence, Hours, Office
from dialogs.rules.office_hours import is_open, open_until, opens_at, reminded_at, reply_by
from dialogs.rules.working_days import instant, working_days_later

OFFICES = Path(__file__).parents[3] / "bot" / "offices"
HOURS = (
    Hours(0, time(9), time(12)),
    Hours(0, time(13), time(16)),
    Hours(3, time(9), time(12)),
    Hours(3, time(12), time(0)),
)
HOLIDAYS = frozenset({date(2026, 4, 3), date(2026, 4, 6)})
"""Good Friday and Easter Monday."""


def local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=ZONE)


@cache
def office() -> Office:
    return replace(read_offices(OFFICES / "fachdienst-dorsten.toml")[0], hours=HOURS)


@pytest.mark.parametrize(
    ("now", "until", "opens"),
    [
        ("2026-04-13T08:59", None, "2026-04-13T09:00"),
        ("2026-04-13T09:00", "2026-04-13T12:00", "2026-04-13T13:00"),
        ("2026-04-13T11:59", "2026-04-13T12:00", "2026-04-13T13:00"),
        ("2026-04-13T12:00", None, "2026-04-13T13:00"),
        ("2026-04-13T16:00", None, "2026-04-16T09:00"),
        # Spans that touch are one; an end at 00:00 is midnight.
        ("2026-04-16T10:00", "2026-04-17T00:00", "2026-04-16T12:00"),
        ("2026-04-16T23:59", "2026-04-17T00:00", "2026-04-20T09:00"),
        # Easter Monday is a holiday.
        ("2026-04-06T10:00", None, "2026-04-09T09:00"),
    ],
)
def test_the_team_is_there_in_its_hours(now: str, until: str | None, opens: str) -> None:
    assert open_until(local(now), office(), HOLIDAYS) == (local(until) if until else None)
    assert opens_at(local(now), office(), HOLIDAYS) == local(opens)
    assert is_open(local(now), office(), HOLIDAYS) is (until is not None)


def test_a_closure_cuts_the_hours() -> None:
    closed = replace(office(), closures=(Absence(local("2026-04-13T11:00"), local("2026-04-13T14:00")),))
    assert open_until(local("2026-04-13T10:00"), closed, HOLIDAYS) == local("2026-04-13T11:00")
    assert open_until(local("2026-04-13T11:30"), closed, HOLIDAYS) is None
    assert opens_at(local("2026-04-13T11:30"), closed, HOLIDAYS) == local("2026-04-13T14:00")


def test_an_office_without_hours_never_opens() -> None:
    assert opens_at(local("2026-04-13T11:30"), replace(office(), hours=()), HOLIDAYS) is None


@pytest.mark.parametrize(
    ("now", "days", "expected"),
    [
        ("2026-04-13T08:00", 2, "2026-04-15"),
        ("2026-04-13T23:00", 2, "2026-04-15"),
        ("2026-04-16T08:00", 2, "2026-04-20"),
        ("2026-04-18T08:00", 1, "2026-04-20"),
        ("2026-04-02T08:00", 1, "2026-04-07"),
        ("2026-04-02T08:00", 2, "2026-04-08"),
    ],
)
def test_the_team_answers_within_working_days(now: str, days: int, expected: str) -> None:
    assert reply_by(local(now), replace(office(), reply_days=days), HOLIDAYS) == date.fromisoformat(expected)


def test_a_week_of_closure_has_no_working_day() -> None:
    away = Absence(local("2026-04-13T00:00"), local("2026-04-18T00:00"))
    assert reply_by(local("2026-04-12T08:00"), replace(office(), closures=(away,)), ()) == date(2026, 4, 21)


def test_a_counsellors_absence_is_no_closure_of_the_office() -> None:
    away = Absence(local("2026-04-13T00:00"), local("2026-04-18T00:00"), counsellor="hanna")
    assert reply_by(local("2026-04-12T08:00"), replace(office(), closures=(away,)), ()) == date(2026, 4, 14)


def test_the_search_for_a_working_day_ends_even_where_there_is_none() -> None:
    forever = Absence(local("2026-01-01T00:00"), local("2030-01-01T00:00"))
    assert working_days_later(date(2026, 4, 13), 1, (), (forever,)) == date(2027, 4, 14)


@pytest.mark.parametrize(
    ("day", "clock", "utc"),
    [
        ("2026-03-29", "01:59", "2026-03-29T00:59"),
        ("2026-03-29", "02:00", "2026-03-29T01:00"),
        ("2026-03-29", "02:30", "2026-03-29T01:00"),
        ("2026-03-29", "03:00", "2026-03-29T01:00"),
        ("2026-10-25", "01:59", "2026-10-24T23:59"),
        ("2026-10-25", "02:30", "2026-10-25T00:30"),
        ("2026-10-25", "03:00", "2026-10-25T02:00"),
    ],
)
def test_a_wall_clock_time_is_one_moment_even_where_it_is_skipped_or_comes_twice(
    day: str, clock: str, utc: str
) -> None:
    moment = instant(date.fromisoformat(day), time.fromisoformat(clock))
    assert moment == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("promised", "reminded"),
    [
        # Monday 9 to 12 and 13 to 16, Thursday 9 to midnight.
        ("2026-04-13T17:00", "2026-04-13T09:00"),
        ("2026-04-13T19:59", "2026-04-13T11:59"),
        ("2026-04-13T20:00", "2026-04-13T10:00"),
        ("2026-04-13T23:59", "2026-04-13T15:59"),
        ("2026-04-14T00:00", "2026-04-13T14:00"),
        ("2026-04-15T23:59", "2026-04-13T14:00"),
        ("2026-04-16T23:59", "2026-04-16T15:59"),
        # Easter Monday is a holiday, Thursday before it the last day anybody was there.
        ("2026-04-06T23:59", "2026-04-02T22:00"),
    ],
)
def test_the_team_is_reminded_of_a_promise_in_its_hours_before_it_ends(promised: str, reminded: str) -> None:
    assert reminded_at(local(promised), office(), HOLIDAYS) == local(reminded)


def test_an_office_without_hours_is_reminded_all_the_same() -> None:
    closed = replace(office(), hours=())
    assert reminded_at(local("2026-04-13T23:59"), closed, HOLIDAYS) == local("2026-04-13T15:59")
