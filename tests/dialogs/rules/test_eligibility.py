from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.rules.eligibility import (
    age_on,
    birthday,
    born_between,
    decide,
    near_a_border,
    possible_ages,
    turns_27_on,
)
from dialogs.rules.reading import JSON

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("born", "day", "age", "outcome"),
    [
        ("1999-03-15", "2026-03-14", 26, "in_target"),
        ("1999-03-15", "2026-03-15", 27, "refer"),
        ("2000-02-29", "2027-02-28", 26, "in_target"),
        ("2000-02-29", "2027-03-01", 27, "refer"),
        ("1996-02-29", "2023-02-28", 26, "in_target"),
        ("1996-02-29", "2023-03-01", 27, "refer"),
        ("2012-02-29", "2024-02-28", 11, "ask_counsellor"),
        ("2012-02-29", "2024-02-29", 12, "in_target"),
        ("2014-03-15", "2026-03-14", 11, "ask_counsellor"),
        ("2014-03-15", "2026-03-15", 12, "in_target"),
        ("1999-01-01", "2025-12-31", 26, "in_target"),
        ("1999-01-01", "2026-01-01", 27, "refer"),
        ("2015-03-16", "2026-03-15", 10, "parents"),
    ],
)
def test_the_table_of_the_law_holds_to_the_day(born: str, day: str, age: int, outcome: str) -> None:
    birth, on = date.fromisoformat(born), date.fromisoformat(day)
    assert (age_on(birth, on), decide({"born": born}, on)) == (age, outcome)


@given(st.dates(date(1950, 1, 1), date(2026, 1, 1)), st.integers(0, 60))
def test_the_day_before_a_birthday_one_is_a_year_younger(born: date, years: int) -> None:
    turns = birthday(born, years)
    assert (age_on(born, turns), age_on(born, turns - timedelta(days=1))) == (years, years - 1)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("u12", "parents"),
        ("12_15", "in_target"),
        ("16_17", "in_target"),
        ("18_25", "in_target"),
        ("26", "in_target"),
        ("27p", "refer"),
        ({"age": 10}, "parents"),
        ({"age": 11}, "ask_counsellor"),
        ({"age": 12}, "in_target"),
        ({"age": 26}, "in_target"),
        ({"age": 27}, "refer"),
        ({"born": "1998"}, "refer"),
        ({"born": "1999"}, "ask_counsellor"),
        ({"born": "2000"}, "in_target"),
        ({"born": "2014"}, "ask_counsellor"),
        ({"born": "2013"}, "in_target"),
        ({"born": "1999-11"}, "ask_counsellor"),
        ({"born": "1999-10"}, "refer"),
        ({"born": "1999-12"}, "in_target"),
        ({"born": "1999-03-21/2000-03-20"}, "ask_counsellor"),
        (None, "ask_counsellor"),
        ("something else", "ask_counsellor"),
    ],
)
def test_whoever_may_belong_is_never_refused(answer: JSON, outcome: str) -> None:
    assert decide(answer, TODAY) == outcome


def test_an_age_said_before_may_have_grown_by_the_day_of_the_appointment() -> None:
    said = date(2026, 11, 23)
    assert [possible_ages({"age": 26}, said + timedelta(days=days), said) for days in (0, 1, 365, 366)] == [
        (26, 26),
        (26, 27),
        (26, 27),
        (26, 28),
    ]
    assert decide({"age": 26}, date(2026, 12, 3), said) == "ask_counsellor"
    assert decide("18_25", date(2026, 12, 3), said) == "in_target"


@pytest.mark.parametrize(
    ("born", "first", "last"),
    [
        ("2000-02", date(2000, 2, 1), date(2000, 2, 29)),
        ("2001", date(2001, 1, 1), date(2001, 12, 31)),
        ("2001-05-06", date(2001, 5, 6), date(2001, 5, 6)),
        ("2009-03-21/2010-03-20", date(2009, 3, 21), date(2010, 3, 20)),
    ],
)
def test_a_birth_date_covers_the_days_it_allows(born: str, first: date, last: date) -> None:
    assert born_between(born) == (first, last)


@pytest.mark.parametrize("nonsense", ["", "2000-13", "May", "2000-02-30", "/"])
def test_what_is_no_birth_date_is_an_error(nonsense: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        born_between(nonsense)


@pytest.mark.parametrize(
    ("born", "last"),
    [
        ("2000-02-29", date(2027, 2, 28)),
        ("1999-12-01", date(2026, 11, 30)),
        ("1999-12", date(2026, 12, 30)),
        ("1999", date(2026, 12, 30)),
    ],
)
def test_the_last_day_is_the_one_before_the_latest_27th_birthday(born: str, last: date) -> None:
    assert turns_27_on(born) == last + timedelta(days=1)


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("26", True),
        ({"age": 11}, True),
        ({"age": 12}, True),
        ({"age": 13}, False),
        ({"age": 25}, False),
        ({"age": 27}, True),
        ({"age": 28}, False),
        ("u12", False),
        ("27p", False),
        ("18_25", False),
        ({"born": "1999"}, True),
        ({"born": "2000"}, True),  # 26 today, perhaps 27 in January
        ({"born": "2001"}, False),
        ({"born": "2014"}, True),
        ({"born": "1999-11-23"}, False),
        (None, False),
    ],
)
def test_the_birth_date_is_asked_only_where_it_can_change_the_decision(answer: JSON, asked: bool) -> None:
    assert near_a_border(answer, TODAY) is asked
