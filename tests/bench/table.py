"""One line of the table of benchmarks, and how its numbers are taken."""

import gc
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Measured:
    """How long single runs took, in seconds; ``each`` is how many things one run did."""

    seconds: tuple[float, ...]
    each: int = 1

    @property
    def median(self) -> float:
        """The middle of all runs, seconds for one thing."""
        return median(self.seconds) / self.each

    @property
    def p99(self) -> float:
        """What 99 of 100 runs stay under, seconds for one thing."""
        return sorted(self.seconds)[min(len(self.seconds) - 1, int(len(self.seconds) * 0.99))] / self.each


@dataclass(frozen=True, slots=True)
class Row:
    """One benchmark: what was done, how long it took, the floor beside it, and what was aimed for."""

    what: str
    measured: Measured
    floor: Measured | None = None
    aim: str = ""
    note: str = ""


def timed(work: Callable[[], object], *, runs: int, each: int = 1, warm: int = 1) -> Measured:
    """Run ``work`` again and again, the garbage collector held off as after the service's start."""
    for _ in range(warm):
        work()
    seconds = []
    gc.collect()
    gc.freeze()
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    gc.unfreeze()
    return Measured(tuple(seconds), each)


async def timed_each(works: Sequence[Callable[[], Awaitable[object]]]) -> Measured:
    """Await one work after the other, timing each."""
    seconds = []
    for work in works:
        begun = time.perf_counter()
        await work()
        seconds.append(time.perf_counter() - begun)
    return Measured(tuple(seconds))


def shown(seconds: float) -> str:
    """Write a time with three digits that matter."""
    for factor, unit in ((1, "s "), (1e3, "ms"), (1e6, "µs")):
        if seconds * factor >= 1 or unit == "µs":
            return f"{seconds * factor:.3g} {unit}"
    raise AssertionError(seconds)


HEAD = ("what", "median", "p99", "floor", "ratio", "aim", "")


def cells(row: Row) -> tuple[str, ...]:
    """Give a row as the table shows it."""
    return (
        row.what,
        shown(row.measured.median),
        shown(row.measured.p99),
        shown(row.floor.median) if row.floor else "-",
        f"{row.measured.median / row.floor.median:.1f}" if row.floor else "-",
        row.aim,
        row.note,
    )


def lines(rows: Sequence[Row]) -> list[str]:
    """Give the table as lines, the columns aligned."""
    table = [HEAD, *(cells(row) for row in rows)]
    widths = [max(len(cell[column]) for cell in table) for column in range(len(HEAD))]
    return [
        "  ".join(
            cell.ljust(width) if column in {0, 5, 6} else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(cell_row, widths, strict=True))
        ).rstrip()
        for cell_row in table
    ]
