"""Playing a complete first contact from its first line over the answers given: what every turn does again."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dialogs.engine.advance import look
from dialogs.engine.conversation import State
from storage.people import conversations
from tests.bench.engines import Engine, _sqlite
from tests.bench.table import Row, timed
from tests.bench.turns import STEPS, turns_of, walk
from tests.dialogs.small_world import world

RUNS = 2_000


def rows() -> Iterator[Row]:
    """Give the row of the play, beside a coroutine that awaits as often and decides nothing."""
    state = answered()
    known, answers = world(state), len(state.frames[-1].answers)
    played = timed(lambda: look(state, known), runs=RUNS, warm=50)
    floor = timed(lambda: drive(nothing(answers)), runs=RUNS, warm=50)
    note = f"{answers} answers, with its page; floor: await as often"
    yield Row("play a first contact again", played, floor, "under 100 µs", note)


def answered() -> State:
    """Walk to the topic in a real conversation and give what is kept of it."""
    with (
        tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder,
        Engine("", _sqlite(Path(folder))).database() as kept,
    ):
        asyncio.run(walk(turns_of(kept), 1, [], people=1, steps=STEPS))
        found = kept.read_now(lambda tx: conversations.find(tx, "web", "person 0"))
    assert found is not None
    assert found.state is not None
    return State.from_json(found.state)


class Step:
    """Something to await that is answered at once."""

    def __await__(self) -> Any:
        return (yield self)


async def nothing(steps: int) -> None:
    """Await so often."""
    for _ in range(steps):
        await Step()


def drive(coroutine: Any) -> None:
    """Answer every step until the end."""
    try:
        while True:
            coroutine.send(None)
    except StopIteration:
        return
