"""When an offer of a freed time is sent, until when it is held, and whom it fits."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dialogs.office import ZONE
from dialogs.rules.offers import Freed, Waiting, answer_until, fitting, sent_from
from dialogs.rules.slots import Calendar, Slot, Wishes
from tests.dialogs.small_world import OFFICES

TRIER = OFFICES[0]
NORA = TRIER.counsellors[0]


def local(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=ZONE).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "until", "sent"),
    [
        ("2026-11-23T07:59:59", None, "2026-11-23T08:00:00"),
        ("2026-11-23T08:00:00", "2026-11-23T10:00:00", "2026-11-23T08:00:00"),
        ("2026-11-23T12:34:56", "2026-11-23T14:34:56", "2026-11-23T12:34:56"),
        ("2026-11-23T17:59:59", "2026-11-23T19:59:59", "2026-11-23T17:59:59"),
        ("2026-11-23T18:00:00", "2026-11-23T20:00:00", "2026-11-23T18:00:00"),
        ("2026-11-23T18:00:01", None, "2026-11-24T08:00:00"),
        ("2026-11-23T20:00:00", None, "2026-11-24T08:00:00"),
        ("2026-11-23T23:59:59", None, "2026-11-24T08:00:00"),
        ("2026-11-24T00:00:00", None, "2026-11-24T08:00:00"),
        pytest.param("2026-11-28T09:00:00", "2026-11-28T11:00:00", "2026-11-28T09:00:00", id="a Saturday"),
        pytest.param("2026-12-31T18:30:00", None, "2027-01-01T08:00:00", id="the last evening of a year"),
        pytest.param("2027-03-27T22:00:00", None, "2027-03-28T08:00:00", id="the night clocks go forward"),
        pytest.param("2027-10-30T22:00:00", None, "2027-10-31T08:00:00", id="the night clocks go back"),
    ],
)
def test_an_offer_is_answered_within_two_hours_of_one_day(now: str, until: str | None, sent: str) -> None:
    assert (answer_until(local(now)), sent_from(local(now))) == (local(until) if until else None, local(sent))


NOW = local("2026-11-23T10:00:00")
UNTIL = NOW + timedelta(hours=2)
JOINED = NOW - timedelta(days=2)
FREED_AT = NOW - timedelta(minutes=1)


def freed(start: str, end: str, *, at: datetime = FREED_AT, counsellor: str = NORA.id) -> Freed:
    return Freed(counsellor, local(start), local(end), at)


def person(**changes: Any) -> Waiting:
    wishes = Wishes(kind="erstgespraech", mode="person", language="de", site="trier")
    values: dict[str, Any] = {"wishes": wishes, "since": JOINED} | changes
    return Waiting(**values)


def found(who: Waiting, *spans: Freed, until: datetime = UNTIL) -> str:
    slot = fitting(Calendar(office=TRIER, now=NOW), who, spans, until)
    return f"{slot.start.astimezone(ZONE):%a %H:%M} {slot.counsellor}" if slot else ""


def some_slot() -> Slot:
    slot = fitting(Calendar(office=TRIER, now=NOW), person(), [freed("2026-11-24T00:00", "2026-11-28T00:00")], UNTIL)
    assert slot is not None
    return slot


def around(slot: Slot, **changes: Any) -> Freed:
    return Freed(slot.counsellor, slot.start, slot.end, FREED_AT)._replace(**changes)


def test_what_became_free_is_found_and_nothing_else() -> None:
    slot = some_slot()
    at = f"{slot.start.astimezone(ZONE):%a %H:%M} {slot.counsellor}"
    assert found(person(), around(slot)) == at
    assert found(person()) == ""
    assert found(person(), around(slot, counsellor="nobody")) == ""


@pytest.mark.parametrize(("after", "fits"), [(timedelta(0), False), (timedelta(microseconds=1), True)])
def test_who_joined_later_could_choose_it_in_the_chat(after: timedelta, fits: bool) -> None:
    slot = some_slot()
    assert bool(found(person(since=FREED_AT - after), around(slot))) is fits


def test_nothing_that_overlaps_an_earlier_offer_is_offered_again() -> None:
    slot = some_slot()
    had = frozenset({(slot.counsellor, slot.start, slot.end)})
    assert found(person(had=had), around(slot)) == ""
    elsewhere = frozenset({("somebody", slot.start, slot.end)})
    assert found(person(had=elsewhere), around(slot)) != ""


@pytest.mark.parametrize(("hours", "fits"), [(1, True), (0.99, False)])
def test_there_is_an_hour_between_the_last_moment_to_accept_and_the_talk(hours: float, fits: bool) -> None:
    slot = some_slot()
    at = f"{slot.start.astimezone(ZONE):%a %H:%M} {slot.counsellor}"
    assert (found(person(), around(slot), until=slot.start - timedelta(hours=hours)) == at) is fits


def test_the_wished_part_of_the_day_is_kept_to() -> None:
    span = freed("2026-11-24T00:00", "2026-11-28T00:00")
    times = {part: found(person(daypart=part), span) for part in ("am", "pm", "any")}
    assert times["am"] == "" or times["am"].split()[1] < "12:00"
    assert times["pm"].split()[1] >= "12:00"
    assert times["any"]


def test_a_time_freed_for_today_can_be_taken_today() -> None:
    slot = some_slot()
    today = slot.start.replace(hour=7, minute=0)
    calendar = Calendar(office=TRIER, now=today)
    fits = fitting(calendar, person(since=today - timedelta(days=1)), [around(slot, at=today)], today)
    assert fits == replace(slot)
