"""Print how well typed answers are read: ``make accuracy``, with ``CASES=file``, ``DANGER=file`` over other files."""

import argparse
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.accuracy.danger import DANGER, report
from tests.accuracy.judge import Case, Judged, judged


def table(rows: Sequence[Judged], name: str, of: Callable[[Case], str]) -> str:
    """Count right, unclear and wrong readings by something of their cases, the whole last."""
    counts = Counter((of(row.case), row.verdict) for row in rows)
    lines = [f"{name:<12}  cases  right  unclear  wrong  right %"]
    for group in (*sorted({of(row.case) for row in rows}), ""):
        right, unclear, wrong = (
            sum(number for (of_it, verdict), number in counts.items() if verdict == wanted and group in {"", of_it})
            for wanted in ("right", "unclear", "wrong")
        )
        whole = right + unclear + wrong
        lines.append(f"{group or 'all':<12}  {whole:5}  {right:5}  {unclear:7}  {wrong:5}  {100 * right / whole:7.1f}")
    return "\n".join(lines)


def main() -> None:
    """Judge the cases and print the tables, then every row that is not right."""
    options = argparse.ArgumentParser(prog="make accuracy", description=__doc__)
    options.add_argument("--cases", type=Path, help="CSV: step, lang, input, expected, note")
    options.add_argument("--danger", type=Path, default=DANGER, help="the like, of words of danger and close by")
    options.add_argument("--quiet", action="store_true", help="print only the tables, not the rows that are not right")
    chosen = options.parse_args()
    rows = judged(*filter(None, [chosen.cases]))
    tables = (table(rows, "step", lambda case: case.step), table(rows, "language", lambda case: case.language))
    for what in (*tables, *report(chosen.danger)):
        print(what, end="\n\n")  # noqa: T201 -- this is what the command is for
    for row in rows if not chosen.quiet else ():
        if row.verdict != "right":
            case = row.case
            print(f"{row.verdict:<7}  {case.step} {case.language}: {case.words!r} is {case.expected}, read {row.given}")  # noqa: T201 -- as above


if __name__ == "__main__":
    main()
