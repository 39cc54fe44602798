"""What was entered into a form of the desk, at its boundaries, and what is said where it cannot be used."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from types import SimpleNamespace
from typing import Any

import pytest

from bot.desk import form_values
from bot.desk.form_values import NotUsable
from bot.team.speech import Speech


def entered(**form: str) -> Any:
    office = SimpleNamespace(counsellors=(SimpleNamespace(id="nora"), SimpleNamespace(id="karim")))
    return SimpleNamespace(form=form, speech=Speech("en", lambda msgid: msgid), office=office)


QUARTERS = "Times lie on quarter hours: 14:00, 14:15, 14:30, 14:45."
A_TIME = "Please enter a time such as 14:30."
A_NUMBER = "Please enter a number from 2 to 12."
Reader = Callable[[Any], object]


@pytest.mark.parametrize(
    ("read", "form", "value"),
    [
        (lambda visit: form_values.day(visit, "on"), {"on": " 2027-03-22 "}, date(2027, 3, 22)),
        (lambda visit: form_values.day_or_none(visit, "on"), {"on": "2027-03-22"}, date(2027, 3, 22)),
        (lambda visit: form_values.day_or_none(visit, "on"), {"on": "  "}, None),
        (lambda visit: form_values.day_or_none(visit, "on"), {}, None),
        (lambda visit: form_values.clock(visit, "at"), {"at": "14:45"}, time(14, 45)),
        (lambda visit: form_values.clock_or(visit, "at", time(9)), {"at": "00:00"}, time(0)),
        (lambda visit: form_values.clock_or(visit, "at", time(9)), {"at": ""}, time(9)),
        (form_values.span, {"start": "14:00", "end": "14:15"}, (time(14), time(14, 15))),
        (form_values.span, {"start": "23:45", "end": "00:00"}, (time(23, 45), time(0))),
        (form_values.span, {"start": "00:00", "end": "00:00"}, (time(0), time(0))),
        (lambda visit: form_values.choice(visit, "of", {"": 0, "a": 1}), {}, 0),
        (lambda visit: form_values.number(visit, "count", 2, 12), {"count": "2"}, 2),
        (lambda visit: form_values.number(visit, "count", 2, 12), {"count": " 12 "}, 12),
        (lambda visit: form_values.number(visit, "count", 2, 12), {}, 2),
        (form_values.counsellor, {"of": "karim"}, "karim"),
    ],
)
def test_what_can_be_used_is_read(read: Reader, form: dict[str, str], value: object) -> None:
    assert read(entered(**form)) == value


@pytest.mark.parametrize(
    ("read", "form", "said"),
    [
        (lambda visit: form_values.day(visit, "on"), {}, "Please enter a day."),
        (lambda visit: form_values.day(visit, "on"), {"on": "2027-02-29"}, "Please enter a day."),
        (lambda visit: form_values.day_or_none(visit, "on"), {"on": "22.3.2027"}, "Please enter a day."),
        (lambda visit: form_values.clock(visit, "at"), {}, A_TIME),
        (lambda visit: form_values.clock(visit, "at"), {"at": "24:15"}, A_TIME),
        (lambda visit: form_values.clock(visit, "at"), {"at": "14:05"}, QUARTERS),
        (lambda visit: form_values.clock(visit, "at"), {"at": "14:00:01"}, QUARTERS),
        (lambda visit: form_values.clock(visit, "at"), {"at": "14:00+01:00"}, QUARTERS),
        (lambda visit: form_values.clock_or(visit, "at", time(9)), {"at": "soon"}, A_TIME),
        (form_values.span, {"start": "14:00", "end": "14:00"}, "The end lies before the beginning."),
        (form_values.span, {"start": "14:15", "end": "14:00"}, "The end lies before the beginning."),
        (lambda visit: form_values.choice(visit, "of", {"a": 1}), {}, "Please choose one of the list."),
        (lambda visit: form_values.number(visit, "count", 2, 12), {"count": "1"}, A_NUMBER),
        (lambda visit: form_values.number(visit, "count", 2, 12), {"count": "13"}, A_NUMBER),
        (lambda visit: form_values.number(visit, "count", 2, 12), {"count": "-3"}, A_NUMBER),
        (lambda visit: form_values.number(visit, "count", 2, 12), {"count": "²"}, A_NUMBER),
        (form_values.counsellor, {"of": "leyla"}, "Please choose one of the list."),
        (form_values.counsellor, {}, "Please choose one of the list."),
    ],
)
def test_what_cannot_be_used_is_answered_with_what_to_enter(read: Reader, form: dict[str, str], said: str) -> None:
    with pytest.raises(NotUsable) as refused:
        read(entered(**form))
    assert refused.value.words == said


def test_a_local_day_and_time_are_an_instant() -> None:
    assert form_values.moment(date(2027, 3, 27), time(9)) == datetime(2027, 3, 27, 8, tzinfo=UTC)
    assert form_values.moment(date(2027, 3, 28), time(9)) == datetime(2027, 3, 28, 7, tzinfo=UTC)
