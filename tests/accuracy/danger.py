"""How danger is heard: of what is typed in danger, close by, and as an ordinary answer, by language and kind."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogs.rules.danger.rules import STRENGTHS, Strength
from dialogs.rules.emergencies import hear_danger
from tests.accuracy.judge import COSTLY, OWN, Case, cases

DANGER = Path(__file__).parent / "danger.csv"
"""What the stems were made with."""
STRANGERS = Path(__file__).parent / "strangers.csv"
"""Sayings by somebody who knew no stem; no stem was made from them. Only these say what the next person may expect."""
CODES = {"any": "", "sr": "sr_Latn", "de-simple": "de@simple"}
NO_DANGER = ("none", "cmd:")


@dataclass(frozen=True, slots=True)
class Heard:
    """A case, and how strong a danger was heard in it."""

    case: Case
    strength: Strength

    @property
    def kind(self) -> str:
        """Give which danger it is; "near" for what only sounds like one, empty for an ordinary answer."""
        if self.case.step not in {"danger", "crisis"}:
            return "help" if self.case.expected == "crisis:help" else ""
        return "near" if self.case.expected == "none" else self.case.expected.partition(":")[2]


def heard(path: Path = DANGER) -> list[Heard]:
    """Listen to every case of a file."""
    return [
        Heard(case, hear_danger(case.words, CODES.get(case.language, case.language)).strength) for case in cases(path)
    ]


def ordinary() -> list[Heard]:
    """Listen to every ordinary answer there is a case of."""
    return [row for path in (OWN, COSTLY) for row in heard(path) if not row.kind]


def percent(rows: Sequence[Heard], *strengths: Strength) -> float:
    """Give how many of the rows were heard so strongly."""
    return 100 * sum(row.strength in strengths for row in rows) / max(1, len(rows))


def table(rows: Sequence[Heard], name: str, of: Callable[[Heard], str]) -> str:
    """Count what is heard by something of the rows, the whole last."""
    lines = [f"{name:<12}  rows   card    ask   line   none  card or ask %  any %"]
    for group in (*sorted({of(row) for row in rows}), ""):
        those = [row for row in rows if group in {"", of(row)}]
        numbers = "  ".join(f"{sum(row.strength == each for row in those):5}" for each in reversed(STRENGTHS))
        loud, any_ = percent(those, "card", "ask"), percent(those, "card", "ask", "line")
        lines.append(f"{group or 'all':<12} {len(those):5}  {numbers}  {loud:13.1f}  {any_:5.1f}")
    return "\n".join(lines)


def report(path: Path = DANGER) -> Iterator[str]:
    """Give the tables over a file of cases, and how long a row takes once the stems are read."""
    rows = heard(path)
    began = time.process_time()
    heard(path)
    spent = 1_000 * (time.process_time() - began) / max(1, len(rows))
    danger = [row for row in rows if row.kind not in {"", "near"}]
    yield table(danger, "danger", lambda row: row.case.language)
    yield table(danger, "kind", lambda row: row.kind)
    yield table([row for row in rows if row.kind == "near"], "close by", lambda row: row.case.language)
    yield table(ordinary(), "ordinary", lambda row: row.case.step)
    strangers = heard(STRANGERS)
    yield table([row for row in strangers if row.kind != "near"], "strangers'", lambda row: row.case.language)
    yield table([row for row in strangers if row.kind == "near"], "close by", lambda row: row.case.language)
    yield f"{spent:.2f} milliseconds a row"
