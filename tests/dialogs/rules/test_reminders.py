"""When later messages are due, around quiet hours and both nights of summer time (2026: 29 March, 25 October)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs.office import ZONE
from dialogs.rules.reminders import feedback_question, first_reminder, missed_message, nudge, second_reminder
from tests.dialogs.small_world import OFFICES

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
DAY, TWO_HOURS = 24 * 60, 120


def local(moment: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=ZONE, fold=fold)


def due(wall_clock: str, utc: str) -> datetime:
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert on_the_clock(moment) == wall_clock
    return moment


def on_the_clock(moment: datetime | None) -> str | None:
    return None if moment is None else f"{moment.astimezone(ZONE):%Y-%m-%dT%H:%M}"


def reminders(
    start: str, booked: datetime = LONG_AGO, first: int = DAY, second: int = TWO_HOURS
) -> tuple[datetime | None, datetime | None]:
    office = replace(OFFICES[0], first_reminder_minutes=first, second_reminder_minutes=second)
    return first_reminder(local(start), office, booked), second_reminder(local(start), office, booked)


def wall_clocks(
    start: str, booked: datetime = LONG_AGO, first: int = DAY, second: int = TWO_HOURS
) -> tuple[str | None, str | None]:
    before, shortly_before = reminders(start, booked, first, second)
    return on_the_clock(before), on_the_clock(shortly_before)


@pytest.mark.parametrize(
    ("start", "first", "second"),
    [
        ("2026-04-15T14:30", "2026-04-14T14:30", "2026-04-15T12:30"),
        # 7:30 is the first moment that is not quiet; earlier goes to the evening before.
        ("2026-04-15T09:30", "2026-04-14T09:30", "2026-04-15T07:30"),
        ("2026-04-15T09:15", "2026-04-14T09:15", "2026-04-14T19:30"),
        ("2026-04-15T07:30", "2026-04-14T07:30", "2026-04-14T19:30"),
        ("2026-04-15T07:15", "2026-04-13T19:30", "2026-04-14T19:30"),
        # 20:00 is quiet; 19:59 is not.
        ("2026-04-15T19:59", "2026-04-14T19:59", "2026-04-15T17:59"),
        ("2026-04-15T20:00", "2026-04-14T19:30", "2026-04-15T18:00"),
        ("2026-04-15T22:00", "2026-04-14T19:30", "2026-04-15T19:30"),
        ("2026-04-16T00:30", "2026-04-14T19:30", "2026-04-15T19:30"),
    ],
)
def test_reminders_are_never_in_quiet_hours(start: str, first: str, second: str) -> None:
    assert wall_clocks(start) == (first, second)


@pytest.mark.parametrize(
    ("start", "first", "second"),
    [
        ("2026-04-15T14:30", "2026-04-13T14:30", "2026-04-15T11:30"),
        ("2026-04-15T10:15", "2026-04-13T10:15", "2026-04-14T19:30"),
        ("2026-03-30T10:30", "2026-03-28T10:30", "2026-03-30T07:30"),
    ],
)
def test_the_pair_of_48_and_3_hours_is_possible(start: str, first: str, second: str) -> None:
    assert wall_clocks(start, first=48 * 60, second=180) == (first, second)


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        # In spring only 23 hours pass from 9:00 to 9:00, in autumn 25.
        (
            "2026-03-29T12:00",
            (due("2026-03-28T12:00", "2026-03-28T11:00"), due("2026-03-29T10:00", "2026-03-29T08:00")),
        ),
        (
            "2026-03-30T12:00",
            (due("2026-03-29T12:00", "2026-03-29T10:00"), due("2026-03-30T10:00", "2026-03-30T08:00")),
        ),
        (
            "2026-10-25T12:00",
            (due("2026-10-24T12:00", "2026-10-24T10:00"), due("2026-10-25T10:00", "2026-10-25T09:00")),
        ),
        (
            "2026-10-26T09:00",
            (due("2026-10-25T09:00", "2026-10-25T08:00"), due("2026-10-25T19:30", "2026-10-25T18:30")),
        ),
        (
            "2026-03-29T09:00",
            (due("2026-03-28T09:00", "2026-03-28T08:00"), due("2026-03-28T19:30", "2026-03-28T18:30")),
        ),
    ],
)
def test_a_day_before_is_the_same_wall_clock_time_across_summer_time(
    start: str, expected: tuple[datetime, datetime]
) -> None:
    assert reminders(start) == expected


@pytest.mark.parametrize(
    ("booked", "expected"),
    [
        ("2026-04-14T14:29", ("2026-04-14T14:30", "2026-04-15T12:30")),
        ("2026-04-14T14:30", (None, "2026-04-15T12:30")),
        ("2026-04-15T12:29", (None, "2026-04-15T12:30")),
        ("2026-04-15T12:30", (None, None)),
        ("2026-04-15T14:30", (None, None)),
    ],
)
def test_a_reminder_whose_time_has_passed_is_left_out(booked: str, expected: tuple[str | None, str | None]) -> None:
    assert wall_clocks("2026-04-15T14:30", local(booked)) == expected


def test_an_early_talk_booked_in_the_evening_before_has_no_reminder() -> None:
    assert wall_clocks("2026-04-15T08:00", local("2026-04-14T19:31")) == (None, None)


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (TWO_HOURS + 120, ("2026-04-15T10:30", "2026-04-15T12:30")),
        (TWO_HOURS + 119, (None, "2026-04-15T12:30")),
        (TWO_HOURS, (None, "2026-04-15T12:30")),
        (10, (None, "2026-04-15T12:30")),
    ],
)
def test_of_two_reminders_within_two_hours_the_second_stays(
    first: int, expected: tuple[str | None, str | None]
) -> None:
    assert wall_clocks("2026-04-15T14:30", first=first) == expected


def test_of_two_moved_to_the_same_evening_the_second_stays() -> None:
    assert wall_clocks("2026-04-15T09:00", first=12 * 60) == (None, "2026-04-14T19:30")


@pytest.mark.parametrize(
    ("noticed", "expected"),
    [
        ("2026-04-15T15:10", "2026-04-15T15:10"),
        ("2026-04-15T19:59", "2026-04-15T19:59"),
        ("2026-04-15T20:00", "2026-04-16T07:30"),
        ("2026-04-15T00:10", "2026-04-15T07:30"),
        ("2026-04-15T07:30", "2026-04-15T07:30"),
        ("2026-10-24T23:00", "2026-10-25T07:30"),
    ],
)
def test_the_word_after_a_missed_talk_waits_for_the_morning(noticed: str, expected: str) -> None:
    found = missed_message(local(noticed))
    assert (on_the_clock(found), found) == (expected, local(expected).astimezone(UTC))


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-04-15T09:00", due("2026-04-16T16:00", "2026-04-16T14:00")),
        ("2026-03-28T23:00", due("2026-03-29T16:00", "2026-03-29T14:00")),
        ("2026-10-24T09:00", due("2026-10-25T16:00", "2026-10-25T15:00")),
    ],
)
def test_the_question_how_it_was_comes_the_day_after(start: str, expected: datetime) -> None:
    assert feedback_question(local(start), OFFICES[0], LONG_AGO) == expected


@pytest.mark.parametrize(
    ("last_words", "expected"),
    [
        ("2026-04-15T10:00", "2026-04-15T13:00"),
        ("2026-04-15T05:00", "2026-04-15T09:00"),
        ("2026-04-15T06:01", "2026-04-15T09:01"),
        ("2026-04-15T15:59", "2026-04-15T18:59"),
        ("2026-04-15T16:00", "2026-04-16T09:00"),
        ("2026-04-15T22:30", "2026-04-16T09:00"),
        ("2026-10-24T23:30", "2026-10-25T09:00"),
        ("2026-03-29T01:30", "2026-03-29T09:00"),
    ],
)
def test_the_nudge_comes_three_hours_later_by_day(last_words: str, expected: str) -> None:
    found = nudge(local(last_words))
    assert (on_the_clock(found), found) == (expected, local(expected).astimezone(UTC))
