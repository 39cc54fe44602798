"""Many people want the same free time at the same instant: exactly one gets it."""

import asyncio
import time
from collections.abc import Iterator
from datetime import timedelta

from storage.calendar import appointments
from storage.calendar.appointments import SlotTaken, Time
from storage.engine.database import Database, Transaction
from tests.bench.engines import NOW, OFFICES, Engine, engines
from tests.bench.table import Measured, Row


def rows() -> Iterator[Row]:
    """Give a row for each engine and number of people; raises AssertionError unless exactly one wins."""
    with engines() as both:
        for engine in both:
            for people in (20, 100, 500):
                yield asyncio.run(race(engine, people))


async def race(engine: Engine, people: int) -> Row:
    """Let so many book one time; then as many book times of their own, which is the floor."""
    with engine.database() as database:
        won, seconds = await rush(database, [0] * people)
        assert won == 1, f"{won} of {people} people got the same time on {engine.name}"
        own, floor = await rush(database, list(range(1, people + 1)))
        assert own == people
    what = f"{people} people on one time, {engine.name}"
    return Row(what, Measured((seconds,)), Measured((floor,)), "exactly one wins", "one won; floor: a time for each")


async def rush(database: Database, hours: list[int]) -> tuple[int, float]:
    """Let one person for each number book that hour from now on, all at once; give how many did, and the seconds."""

    def book(tx: Transaction, hour: int) -> bool:
        try:
            appointments.book(
                tx,
                Time(
                    counsellor_id=OFFICES[0].counsellors[0].id,
                    start=NOW + timedelta(hours=hour),
                    minutes=45,
                    buffer=15,
                    kind=OFFICES[0].kinds[0].id,
                    mode="person",
                    site=OFFICES[0].sites[0].id,
                ),
                office_id=OFFICES[0].id,
                conversation_id=None,
                first_talk=True,
                zone="Europe/Berlin",
                now=NOW,
            )
        except SlotTaken:
            return False
        return True

    begun = time.perf_counter()
    won = await asyncio.gather(*[database.write(lambda tx, hour=hour: book(tx, hour)) for hour in hours])  # type: ignore[misc]
    return sum(won), time.perf_counter() - begun
