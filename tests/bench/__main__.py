"""Run every benchmark and print the table; with names as arguments, only those: ``python -m tests.bench slots``."""

import sys
from collections.abc import Callable, Iterable, Mapping

from tests.bench import desk, play, race, reminders, slots, slow_network, start, telegram, turns, ways, web
from tests.bench.table import Row, lines

BENCHMARKS: Mapping[str, Callable[[], Iterable[Row]]] = {
    "start": start.rows,
    "play": play.rows,
    "turns": turns.rows,
    "web": web.rows,
    "slow": slow_network.rows,
    "slots": slots.rows,
    "race": race.rows,
    "reminders": reminders.rows,
    "ways": ways.rows,
    "telegram": telegram.rows,
    "desk": desk.rows,
}


def main(names: list[str]) -> int:
    """Run the benchmarks of these names, all without names; 1 for a name that is not there."""
    if unknown := [name for name in names if name not in BENCHMARKS]:
        sys.stderr.write(f"no benchmark named {', '.join(unknown)} - there are: {', '.join(BENCHMARKS)}\n")
        return 1
    rows: list[Row] = []
    for name in names or BENCHMARKS:
        sys.stderr.write(f"{name} ...\n")
        rows.extend(BENCHMARKS[name]())
    sys.stdout.write("\n".join(lines(rows)) + "\n")
    return 0


sys.exit(main(sys.argv[1:]))
