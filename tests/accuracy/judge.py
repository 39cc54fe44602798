"""Judge what became of typed words against what a case expects: right, unclear (asked again) or wrong."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, TypeAlias

from persiantools.jdatetime import JalaliDate

from dialogs.rules.writing import plain
from tests.accuracy.readings import said

OWN = Path(__file__).parent / "cases.csv"
COSTLY = Path(__file__).parent / "costly.csv"
"""Answers that cost most where they are read wrong: who is meant, papers, days that shall not be."""
Verdict: TypeAlias = Literal["right", "unclear", "wrong"]
BEST: tuple[Verdict, ...] = ("right", "unclear", "wrong")
NOTHING = frozenset({"unclear", "question", "greeting", "thanks", "none", "empty", "skip"})
"""What decides nothing: the person is answered and asked again, or the question is left open."""
ALIKE = {
    "daypart:evening": "daypart:afternoon",
    "daypart:noon": "daypart:afternoon",
    "daypart:any": "any-day",
    "lang:fa": "lang:fa_AF",
}
"""What the service takes as the same on purpose."""


@dataclass(frozen=True, slots=True)
class Case:
    """One row: words typed at a step in a language, and what they mean."""

    step: str
    language: str
    words: str
    expected: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A case, what became of its words, and whether that is right."""

    case: Case
    given: str
    verdict: Verdict


def cases(path: Path = OWN) -> Iterator[Case]:
    """Read the rows of a CSV with the columns step, lang, input, expected (note)."""
    with path.open(encoding="utf-8-sig", newline="") as opened:
        for row in csv.DictReader(opened):
            yield Case(row["step"], row["lang"], row["input"], row["expected"].strip())


def judged(*paths: Path) -> list[Judged]:
    """Read every case of the files, without any of our own, as the service does, and judge it."""
    every = (case for path in paths or (OWN, COSTLY) for case in cases(path))
    return [judge(case, said(case.step, case.language, case.words)) for case in every]


def judge(case: Case, given: str) -> Judged:
    """Judge one reading; asking back with the right meaning among several is unclear, not wrong.

    Of several meanings that are expected, parted by "|", each is right.
    """
    verdicts = {_verdict(_same(expected), _same(given), case.step) for expected in case.expected.split("|")}
    return Judged(case, given, min(verdicts, key=BEST.index))


def _verdict(expected: str, given: str, step: str) -> Verdict:
    kind, _, value = expected.partition(":")
    if given == expected or _right(kind, value, given):
        return "right"
    if given.partition(":")[0].endswith("?") and (value in given.partition(":")[2].split(",") or kind.endswith("?")):
        return "unclear"
    if _decides_nothing(given) or (step == "crisis" and given.startswith("urgent:")):
        return "unclear"
    return "wrong"


def _right(kind: str, value: str, given: str) -> bool:  # noqa: C901, PLR0911 -- a table of kinds, a line each
    match kind:
        case "ask" if given.partition(":")[0].endswith("?"):
            return True
        case "unclear" | "empty" | "reject" | "ask" | "town?":
            return _decides_nothing(given) or given.startswith(("town?:", "time-closed:", "day-closed:"))
        case "none":
            return given in NOTHING
        case "crisis" | "urgent" | "check":
            return given.startswith("crisis:") or (value == "deadline" and given == "urgent:deadline") or (
                kind == "check" and given == "cmd:stop"
            )  # fmt: skip
        case "skip" | "decline":
            return given in {"skip", "cmd:skip"} or given.startswith("decline:")
        case "status" if value in {"unclear", "other"}:
            return _decides_nothing(given) or given == "status:other"
        case "place" if value in {"unknown", "none"}:
            return _decides_nothing(given) or given in {"place:unknown", "place:none", "crisis:"}
        case "time-closed" | "day-closed":
            return _decides_nothing(given)
        case "lang-unsupported":
            return given == f"lang:{value}"
        case "topic?" | "day?" | "time?" | "date?" | "lang?":
            offered = given.partition(":")[2].split(",")
            return given.startswith(f"{kind}:") and set(value.split(",")) <= set(offered)
        case "town" | "name" | "area":
            return given.startswith(f"{kind}:") and plain(given.partition(":")[2]) == plain(value)
        case _:
            return False


def _decides_nothing(given: str) -> bool:
    return given in NOTHING or given.startswith(("decline:", "ask:"))


def _same(written: str) -> str:
    """Write two names of one thing the same way: a Solar Hijri year as the Gregorian days it is."""
    kind, _, value = written.partition(":")
    if kind == "birthyear" and value.endswith("sh"):
        first, after = (_first_day(int(value[:4]) + more) for more in (0, 1))
        return f"birthyear:{first.isoformat()}/{date.fromordinal(after.toordinal() - 1).isoformat()}"
    return "abroad:" if kind == "abroad" else ALIKE.get(written, written)


def _first_day(year: int) -> date:
    return date.fromordinal(JalaliDate(year, 1, 1).to_gregorian().toordinal())  # type: ignore[no-untyped-call]
