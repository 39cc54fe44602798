"""The service as a process, killed in the middle of polling and of sending, and started again."""

import asyncio
import itertools
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from tests.telegram.conversations import SENT, STEPS, act, count_all
from tests.telegram.emulator import Emulator
from tests.telegram.people import Person

TOKEN = "7001:public"
PEOPLE = 6
PATIENCE = 60


@asynccontextmanager
async def running(folder: Path, telegram: Emulator) -> AsyncIterator[asyncio.subprocess.Process]:
    """Give the started service; kills it at the end, if it still runs."""
    settings = {
        "LOTSE_DATA": str(folder),
        "LOTSE_PORT": "18300",
        "LOTSE_TELEGRAM_TOKEN": TOKEN,
        "LOTSE_TELEGRAM_API": telegram.url,
    }
    ours = {name: value for name, value in os.environ.items() if not name.startswith("LOTSE_")}
    service = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        env={**ours, **settings},
        cwd=folder,
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        yield service
    finally:
        if service.returncode is None:
            service.kill()
        await service.wait()


async def killed(service: asyncio.subprocess.Process) -> float:
    service.send_signal(signal.SIGKILL)
    await service.wait()
    return time.monotonic()


def a_minute_passes(folder: Path) -> None:
    """End the leases of the letters that the killed process had claimed."""
    database = sqlite3.connect(folder / "lotse.db")
    with database:
        database.execute("UPDATE outbox SET free_at = 0 WHERE done_at IS NULL")
    database.close()


async def everybody(people: list[Person], step: int) -> None:
    """Have everybody take one step, and see the question it leads to."""
    await everybody_acts(people, step)
    await everybody_sees(people, step)


async def everybody_acts(people: list[Person], step: int) -> None:
    what, value, _ = STEPS[step]
    await asyncio.gather(*[act(person, what, value) for person in people])


async def everybody_sees(people: list[Person], step: int) -> None:
    await asyncio.gather(*[person.expects(STEPS[step][2], seconds=PATIENCE) for person in people])


async def test_a_process_killed_while_polling_and_while_sending_loses_nothing(tmp_path: Path) -> None:
    async with Emulator(callback_seconds=PATIENCE) as telegram:
        account = telegram.bot(TOKEN)
        people = [telegram.person(account, id=number) for number in range(1, PEOPLE + 1)]
        async with running(tmp_path, telegram) as service:
            await everybody(people, 0)
            await everybody(people, 1)
            with nothing_can_be_written(tmp_path):
                await everybody_acts(people, 2)
                await account.wait_until_polled(people[-1].last_update)
                await asyncio.sleep(0.5)  # in which a careless bot would confirm what it has not kept
                ends = [await killed(service)]
            assert len(account.waiting) == PEOPLE
        a_minute_passes(tmp_path)
        async with running(tmp_path, telegram) as service:
            await everybody_sees(people, 2)
            held = telegram.fault(method="sendMessage", when="after", status="timeout", count=3)
            await everybody_acts(people, 3)
            await account.wait_until_polled(people[-1].last_update)
            unconfirmed = telegram.fault(method="getUpdates", status="timeout", count=None)
            await held.wait_until_met(3)
            ends.append(await killed(service))
            assert account.waiting, "all was confirmed before the kill"
        held.stop()
        unconfirmed.stop()
        a_minute_passes(tmp_path)
        async with running(tmp_path, telegram):
            for step in (3, 4, 5, 6):
                await (everybody_sees if step == 3 else everybody)(people, step)
        counted = count_all(telegram, people)
        assert (counted.lost, counted.disordered) == (0, 0)
        assert counted.doubled >= held.met
        times = [pair for person in people for pair in repetitions(telegram, person)]
        assert len(times) == counted.doubled
        assert [pair for pair in times if not any(pair[0] < end < pair[1] for end in ends)] == []
        assert telegram.violations == []


@contextmanager
def nothing_can_be_written(folder: Path) -> Iterator[None]:
    """Hold the database, so that a turn that has begun cannot be kept."""
    database = sqlite3.connect(folder / "lotse.db", isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        database.execute("ROLLBACK")
        database.close()


def repetitions(telegram: Emulator, person: Person) -> list[tuple[float, float]]:
    """Give when messages of one text were sent, each with the time of the one before."""
    sent = [call for call in telegram.calls(SENT, chat=person.id) if call.outcome.startswith("ok")]
    return [
        (first.at, again.at)
        for first, again in itertools.pairwise(sorted(sent, key=lambda call: (call.arguments["text"], call.at)))
        if first.arguments["text"] == again.arguments["text"]
    ]
