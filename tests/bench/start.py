"""From the command to the first answer, and what ten thousand conversations leave in memory."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

from tests.bench.table import Measured, Row

RUNS = 7
PARTS = "import sqlmodel, pydantic_settings, starlette.applications, uvicorn, jinja2, typer"
CONVERSATIONS = 10_000


def rows() -> Iterator[Row]:
    """Give a row for the start and one for memory."""
    with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder:
        first = started(folder)
        again = Measured(tuple(started(folder) for _ in range(RUNS)))
    floor = Measured(tuple(imported() for _ in range(RUNS)))
    note = f"the very first, tables made: {first:.2f} s; floor: load the libraries"
    yield Row("start to the first page of the chat", again, floor, "under 1 s", note)
    yield from [asyncio.run(_memory())]


def started(folder: str) -> float:
    """Start the service, fetch the chat, stop; give the seconds to the page."""
    environment = {**os.environ, "LOTSE_DATA": folder, "LOTSE_PORT": "18300"}
    begun = time.perf_counter()
    service = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert service.stdout is not None
    address = next(line.split()[1] for line in service.stdout if line.startswith("Chat:"))
    with urlopen(f"{address}chat", timeout=10) as page:  # noqa: S310 -- our own program
        page.read()
    seconds = time.perf_counter() - begun
    service.terminate()
    service.communicate()
    return seconds


def imported() -> float:
    """Load nothing but the libraries."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", PARTS], check=True)
    return time.perf_counter() - begun


async def _memory() -> Row:
    from tests.bench.engines import engines
    from tests.bench.turns import turns_of, walk

    with engines() as both, both[0].database() as database:
        turns = turns_of(database)
        await walk(turns, 32, [], prefix="warm", people=200)
        before, seconds = resident(), list[float]()
        await walk(turns, 32, seconds, people=CONVERSATIONS, steps=1)
        grown = resident() - before
    what = f"{CONVERSATIONS:,} conversations, SQLite, 32 at once"
    return Row(what, Measured(tuple(seconds)), None, "flat", f"memory {before:.0f} MiB, {grown:+.1f} MiB afterwards")


def resident() -> float:
    """Give this process's memory in MiB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
