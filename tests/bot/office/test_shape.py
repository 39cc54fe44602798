"""Whatever does not belong where it stands in an office file is found there, and never breaks the reading."""

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import fields
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from bot.office.faults import Code, Fault
from bot.office.shape import read_shape
from bot.office.toml_lines import Path
from dialogs.office import ZONE, Absence, Hours, Office
from dialogs.text import Words
from tests.bot.office.faulty_offices import MINIMAL

STRANGE: tuple[object, ...] = (
    *(5, 4.5, True, "x", "", [], [5], {}, {"x": 5}),
    *(date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC), time(9)),
)


def tables() -> dict[str, Any]:
    return tomllib.loads(MINIMAL)


def places(value: Any, place: Path = ()) -> Iterator[Path]:
    """Go through the places of everything in a file."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for part, content in inner:
        yield (*place, part)
        yield from places(content, (*place, part))


def with_value(place: Path, value: object) -> dict[str, Any]:
    """Give the smallest office with something else at one place."""
    changed: Any = deepcopy(tables())
    table = changed
    for part in place[:-1]:
        table = table[part]
    table[place[-1]] = value
    return dict(changed)


@pytest.mark.parametrize("value", STRANGE, ids=repr)
def test_what_does_not_belong_is_found_where_it_stands(value: object) -> None:
    for place in places(tables()):
        office, faults = read_shape(with_value(place, value))
        assert (office is None) == bool(faults)
        there = [fault for fault in faults if place[: len(fault.place)] == fault.place[: len(place)]]
        assert bool(there) == bool(faults), (place, faults)
        assert all(str(fault) for fault in faults)


def test_every_key_that_has_no_default_is_missed() -> None:
    required = {"sites", "kinds", "counsellors", "areas", "hours", "walk_in", "id", "name", "town", "carrier", "sample"}
    required |= {"address", "phone", "email", "land", "law", "consent_age", "supervisor", "privacy_link"}
    assert required <= {item.name for item in fields(Office)}
    _, faults = read_shape({})
    assert {fault.place: fault for fault in faults} == {
        (key,): Fault((key,), Code.MISSING, {"key": key}) for key in required
    }


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"hours": [{"weekday": "Friday", "start": time(22), "end": "24:00"}]}, (Hours(4, time(22), time(0)),)),
        ({"hours": [{"weekday": "monday", "start": "9:05", "end": "12:00"}]}, (Hours(0, time(9, 5), time(12)),)),
    ],
)
def test_days_and_times_are_read_as_people_write_them(changes: dict[str, Any], expected: tuple[Hours, ...]) -> None:
    office, faults = read_shape(tables() | changes)
    assert faults == []
    assert office is not None
    assert office.hours == expected


def test_an_instant_means_local_time_unless_it_says_another() -> None:
    closures = [
        {"start": datetime(2026, 7, 1, 9), "end": datetime(2026, 7, 1, 10, tzinfo=UTC)},
        {"first_day": date(2026, 3, 29), "last_day": date(2026, 3, 29), "counsellor": "anna"},
    ]
    office, _ = read_shape(tables() | {"closures": closures})
    assert office is not None
    assert office.closures == (
        Absence(datetime(2026, 7, 1, 9, tzinfo=ZONE), datetime(2026, 7, 1, 10, tzinfo=UTC)),
        Absence(datetime(2026, 3, 29, tzinfo=ZONE), datetime(2026, 3, 30, tzinfo=ZONE), "anna"),
    )


def test_texts_keep_every_language() -> None:
    office, _ = read_shape(tables() | {"notices": [{"en": "Closed", "de": "Zu", "fa_AF": "بسته"}]})
    assert office is not None
    assert office.notices == (Words.of({"de": "Zu", "en": "Closed", "fa_AF": "بسته"}),)


def test_all_that_is_wrong_with_a_text_is_said_at_once() -> None:
    _, faults = read_shape(tables() | {"notices": [{"en": " ", "ar": 5}]})
    assert faults == [
        Fault(("notices", 0), Code.NO_GERMAN),
        Fault(("notices", 0, "en"), Code.EMPTY_TEXT, {"language": "en"}),
        Fault(("notices", 0, "ar"), Code.EMPTY_TEXT, {"language": "ar"}),
    ]
