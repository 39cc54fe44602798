"""The gates: what is heard of danger in every language, as it was measured, and what is no danger."""

from functools import lru_cache

import pytest

from tests.accuracy.danger import STRANGERS, Heard, heard, ordinary, percent, report, table

LOUD = {"ar": 97, "fa": 98, "kmr": 98, "ps": 98, "ru": 98, "sq": 98, "ti": 98, "uk": 98, "vi": 96}
"""Least percent of danger that brings the card or the question, where it is not all."""
ANY = {"ar": 98, "kmr": 98, "sq": 98, "ti": 98, "vi": 96}
"""Least percent that brings at least the line with the numbers, where it is not all."""


@lru_cache(maxsize=1)
def rows() -> tuple[Heard, ...]:
    return tuple(heard())


LANGUAGES = sorted({row.case.language for row in rows()})


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_heard_in_every_language(language: str) -> None:
    danger = [row for row in rows() if row.case.language == language and row.kind not in {"", "near"}]
    assert len(danger) > 30
    assert percent(danger, "card", "ask") >= LOUD.get(language, 100)
    assert percent(danger, "card", "ask", "line") >= ANY.get(language, 100)


@pytest.mark.parametrize("kind", sorted({row.kind for row in rows()} - {"", "near"}))
def test_danger_of_every_kind_is_heard(kind: str) -> None:
    danger = [row for row in rows() if row.kind == kind]
    assert percent(danger, "card", "ask") >= 98


def test_what_only_sounds_like_danger_brings_hardly_ever_more_than_a_line() -> None:
    near = [row for row in rows() if row.kind == "near"]
    assert percent(near, "card") <= 1
    assert percent(near, "ask", "line") <= 5


def test_what_strangers_say_is_heard_as_the_readme_promises() -> None:
    strangers = heard(STRANGERS)
    danger, near = ([row for row in strangers if (row.kind == "near") is close] for close in (False, True))
    assert (len(danger), len(near)) == (506, 230)
    assert percent(danger, "card", "ask") > 90
    assert percent(near, "card") < 16


def test_ordinary_answers_are_left_alone() -> None:
    assert percent(ordinary(), "card", "ask", "line") < 0.5


def test_the_report_counts_by_language_kind_and_strength_and_tells_the_time() -> None:
    *tables, spent = report()
    assert [len(each.splitlines()) for each in tables] == [len(LANGUAGES) + 2, 13, len(LANGUAGES) + 2, 19, 25, 25]
    assert float(spent.split()[0]) < 10
    assert table([], "kind", lambda row: row.kind).splitlines()[-1].startswith("all")
