"""The gates: what is read of typed answers, over our own cases; ``make accuracy`` prints the whole report."""

from functools import lru_cache

import pytest

from tests.accuracy.judge import COSTLY, Case, Judged, judge, judged

NEVER_WRONG = ("yesno", "crisis", "birthdate", "language")
"""Steps where a wrong reading does harm."""


@lru_cache(maxsize=1)
def everything() -> list[Judged]:
    return judged()


@pytest.mark.parametrize("step", NEVER_WRONG)
def test_nothing_is_read_wrong_where_it_does_harm(step: str) -> None:
    assert [row for row in everything() if row.case.step == step and row.verdict == "wrong"] == []


def test_no_costly_answer_is_read_wrong() -> None:
    costly = [row for row in judged(COSTLY) if row.verdict == "wrong"]
    assert costly == []


def test_at_least_nine_in_ten_are_read_right() -> None:
    right = [row for row in everything() if row.verdict == "right"]
    assert len(right) >= 0.9 * len(everything())


def test_nearly_every_word_of_danger_is_heard() -> None:
    danger = [row for row in everything() if row.case.step == "crisis" and row.case.expected != "none"]
    assert len([row for row in danger if row.verdict == "right"]) >= 0.97 * len(danger)


def test_every_language_has_cases_of_its_own() -> None:
    assert len(everything()) >= 400
    assert len({row.case.language for row in everything()}) >= 20


@pytest.mark.parametrize(
    ("expected", "given", "verdict"),
    [
        ("yes", "yes", "right"),
        ("yes", "unclear", "unclear"),
        ("yes", "no", "wrong"),
        ("unclear", "question", "right"),
        ("unclear", "yes", "wrong"),
        ("reject:age", "age:5", "wrong"),
        ("day:2026-12-03", "day?:2026-12-03,2026-12-10", "unclear"),
        ("day:2026-12-03", "day?:2026-12-04,2026-12-11", "wrong"),
        ("crisis:suicide", "crisis:", "right"),
        ("crisis:suicide", "none", "unclear"),
        ("none", "crisis:", "wrong"),
        ("birthyear:1388sh", "birthyear:2009-03-21/2010-03-20", "right"),
        ("birthyear:1388sh", "birthyear:2009", "wrong"),
        ("lang-unsupported:am", "lang:am", "right"),
        ("cmd:back", "cmd:stop", "wrong"),
    ],
)
def test_the_judge_tells_right_from_unclear_and_wrong(expected: str, given: str, verdict: str) -> None:
    step = "crisis" if "crisis" in expected + given else "any"
    assert judge(Case(step, "de", "", expected), given).verdict == verdict
