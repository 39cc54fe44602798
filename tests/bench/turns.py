"""A turn through the whole stack, beside the bare transaction of the same statements on the same driver."""

import asyncio
import gc
import time
from collections.abc import Iterator
from typing import cast

from bot.conversation.turn import Turns
from bot.languages.catalogs import Catalogs
from bot.port import Inbound, Page
from dialogs.engine.conversation import Opened, Tapped
from storage.engine.database import Database
from tests.bench.bare import Recorder, replay
from tests.bench.engines import NOW, OFFICES, Engine, engines
from tests.bench.table import Measured, Row

WAY = frozenset({"self", "yes", "16_17", "area-trier", "asyl", "de"})
STEPS = 6
"""Taps from the welcome to the topic, in German, which is always offered; free times are a benchmark of their own."""

PEOPLE = 160
CATALOGS = Catalogs.load()


def rows() -> Iterator[Row]:
    """Give a row for each engine, one person at a time and 32 at once."""
    with engines() as both:
        for engine in both:
            for at_once in (1, 32):
                yield asyncio.run(measured(engine, at_once))


async def measured(engine: Engine, at_once: int) -> Row:
    """Let people walk to the topic and time every turn; then the same statements alone."""
    with engine.database() as database:
        recorder = Recorder(database)
        await walk(turns_of(cast("Database", recorder)), at_once, [])
    with engine.database() as database:
        await walk(turns_of(database), at_once, [], prefix="warm", people=at_once)
        gc.collect()
        gc.freeze()
        seconds: list[float] = []
        begun = time.perf_counter()
        await walk(turns_of(database), at_once, seconds, prefix="timed")
        wall = time.perf_counter() - begun
        gc.unfreeze()
    floor = replay(engine.copy(), recorder.turns[: len(seconds)], at_once=at_once)
    what = f"turn, {engine.name}, " + ("one at a time" if at_once == 1 else f"{at_once} at once")
    return Row(what, Measured(tuple(seconds)), floor, "ratio at most 2", f"{len(seconds) / wall:.0f} turns/s")


def turns_of(database: Database) -> Turns:
    """Give the real turns on a database."""
    return Turns(database=database, offices=OFFICES, catalogs=CATALOGS, now=lambda: NOW)


async def walk(
    turns: Turns,
    at_once: int,
    seconds: list[float],
    *,
    prefix: str = "person",
    people: int = PEOPLE,
    steps: int = STEPS,
) -> None:
    """Let people walk the way, so many at the same time, noting how long each turn took."""
    numbers = iter(range(people))

    async def one_after_the_other() -> None:
        for number in numbers:
            await person(turns, f"{prefix} {number}", seconds, steps)

    await asyncio.gather(*[one_after_the_other() for _ in range(at_once)])


async def person(turns: Turns, address: str, seconds: list[float], steps: int) -> None:
    """Walk so many steps of the way."""
    begun = time.perf_counter()
    taken = await turns.take(Inbound("web", address, f"{address}/open", Opened(language="de")))
    seconds.append(time.perf_counter() - begun)
    for step in range(steps):
        event = tapped(taken.page)
        begun = time.perf_counter()
        taken = await turns.take(Inbound("web", address, f"{address}/{step}", event))
        seconds.append(time.perf_counter() - begun)


def tapped(page: Page) -> Tapped:
    """Tap the option of the open question that lies on the way."""
    question = page.messages[-1]
    option = next(button.id for button in question.buttons if button.id in WAY)
    return Tapped(question.question, option)
