"""What is planned for an appointment keeps the night and the distance, whatever a row says when it is due."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.appointments.reminders import planned
from dialogs.letters import LETTERS, AboutAppointment
from dialogs.office import ZONE
from dialogs.rules.reminders import APART, QUIET_FROM, QUIET_UNTIL
from tests.dialogs.small_world import OFFICES

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=ZONE)


def another(due: str, like: str = "reminder_first") -> AboutAppointment:
    """Give one more kind, which thinks of neither the night nor the others."""
    kind = LETTERS[like]
    assert isinstance(kind, AboutAppointment)
    return replace(kind, name="another", due=lambda start, office, now: local(due).astimezone(UTC))  # noqa: ARG005 -- as a row is asked


def wall_clocks(start: str, *more: AboutAppointment, now: datetime = LONG_AGO) -> dict[str, str]:
    due = planned((*LETTERS.values(), *more), local(start), OFFICES[0], now)
    return {letter.name: f"{when.astimezone(ZONE):%Y-%m-%dT%H:%M}" for letter, when in due}


USUAL = {
    "reminder_first": "2026-04-14T14:30",
    "reminder_again": "2026-04-15T11:30",
    "reminder_second": "2026-04-15T12:30",
    "feedback": "2026-04-16T16:00",
}


def test_what_is_planned_for_an_appointment() -> None:
    assert wall_clocks("2026-04-15T14:30") == USUAL


@pytest.mark.parametrize(
    ("due", "also"),
    [
        ("2026-04-15T10:30", {"another": "2026-04-15T10:30"}),
        ("2026-04-15T10:31", {}),
        ("2026-04-15T12:30", {}),
        ("2026-04-14T12:30", {"another": "2026-04-14T12:30"}),
        ("2026-04-14T12:31", {}),
        # The night's goes to the evening before; 7:30 is by day, 20:00 is not.
        ("2026-04-14T19:59", {"another": "2026-04-14T19:59"}),
        ("2026-04-14T20:00", {"another": "2026-04-14T19:30"}),
        ("2026-04-15T03:00", {"another": "2026-04-14T19:30"}),
        ("2026-04-15T07:29", {"another": "2026-04-14T19:30"}),
        ("2026-04-15T07:30", {"another": "2026-04-15T07:30"}),
    ],
)
def test_a_further_reminder_keeps_the_night_and_the_distance(due: str, also: dict[str, str]) -> None:
    assert wall_clocks("2026-04-15T14:30", another(due)) == USUAL | also


def test_the_later_of_two_close_reminders_stays() -> None:
    assert wall_clocks("2026-04-15T14:30", another("2026-04-14T16:29")) == {
        "another": "2026-04-14T16:29",
        "reminder_second": "2026-04-15T12:30",
        "feedback": "2026-04-16T16:00",
    }


@pytest.mark.parametrize(("now", "comes"), [("2026-04-14T19:29", True), ("2026-04-14T19:30", False)])
def test_one_whose_evening_before_has_passed_is_left_out(now: str, comes: bool) -> None:
    found = wall_clocks("2026-04-15T14:30", another("2026-04-15T03:00"), now=local(now))
    assert ("another" in found) is comes


def test_what_does_not_remind_comes_beside_a_reminder_but_not_at_night() -> None:
    assert wall_clocks("2026-04-15T14:30", another("2026-04-15T12:00", "feedback"))["another"] == "2026-04-15T12:00"
    assert wall_clocks("2026-04-15T14:30", another("2026-04-16T22:00", "feedback"))["another"] == "2026-04-16T19:30"


@pytest.mark.parametrize("first", [130, 240, 12 * 60, 24 * 60])
def test_at_any_start_none_is_in_the_night_and_reminders_lie_apart(first: int) -> None:
    office = replace(OFFICES[0], first_reminder_minutes=first)
    for quarter in range(4 * 24 * 3):
        start = local("2026-10-24T00:00") + timedelta(minutes=15 * quarter)
        due = list(planned(LETTERS.values(), start, office, LONG_AGO))
        assert all(QUIET_UNTIL <= when.astimezone(ZONE).time() < QUIET_FROM for _, when in due)
        reminding = sorted(when for letter, when in due if letter.reminder and not letter.repeats)
        assert all(later - sooner >= APART for sooner, later in pairwise(reminding))
