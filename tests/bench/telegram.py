"""The public bot beside what its libraries offer: the same intake of six turns, 32 people, and a kill in the middle.

Each bot has a process and, where there are two, a core of its own; people and Bot API have the other. A turn is from
the update's arrival to the next question's. Lotse's turns are durable, the others keep their state in memory.
"""

import asyncio
import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.bench.table import Measured, Row
from tests.bench.telegram_api import Api, Clocked, Hook
from tests.bench.telegram_bots import TURNS

PEOPLE = 320
AT_ONCE = 32
KILLED_AT_TURN = 3
ANSWERS = ("/start de", "für mich", "ja", "17", "54290", "Duldung")
"""What people write, for Lotse's questions; the others take anything."""


@dataclass(frozen=True)
class Contender:
    """One bot: how it is started, what its row is called, what is aimed for beside it."""

    kind: str
    name: str
    aim: str = ""
    keeps_state: bool = True


CONTENDERS = (
    Contender("echo", "Telegram: aiogram, echo, keeps nothing", keeps_state=False),
    Contender("lotse", "Telegram: Lotse, durable", "not below the echo; p99 50 ms"),
    Contender("fsm", "Telegram: aiogram FSM in memory"),
    Contender("dialog", "Telegram: aiogram_dialog in memory", "Lotse twice its rate"),
    Contender("ptb", "Telegram: python-telegram-bot, PicklePersistence"),
)


def rows() -> Iterator[Row]:
    """Give a row for each bot: how long a turn takes with 32 people, and how many conversations a kill costs."""
    floor: Measured | None = None
    for contender in CONTENDERS:
        if contender.kind == "dialog" and importlib.util.find_spec("aiogram_dialog") is None:
            sys.stderr.write("aiogram_dialog is not installed (it is no requirement): its row is left out\n")
            continue
        measured, note = asyncio.run(measure(contender))
        yield Row(contender.name, measured, floor, contender.aim, note)
        floor = floor or measured


async def measure(contender: Contender) -> tuple[Measured, str]:
    async with Api() as api:
        with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder:
            async with Bot(contender.kind, api.port, Path(folder)) as bot:
                await rush(bot, Clocked(api), range(1_000, 1_000 + 2 * AT_ONCE))
                clocked, calls = Clocked(api, first=10_000), api.calls
                begun, worked = time.perf_counter(), bot.processor_seconds()
                await rush(bot, clocked, range(2_000, 2_000 + PEOPLE))
                wall, worked = time.perf_counter() - begun, bot.processor_seconds() - worked
                turns, calls = len(clocked.seconds), api.calls - calls
        lost = f", a kill costs {await killed(contender, api)} of {AT_ONCE}" if contender.keeps_state else ""
    core = f", {turns / worked:.0f}/s of its core" if worked else ""
    return Measured(tuple(clocked.seconds)), f"{turns / wall:.0f} turns/s{core}, {calls / turns:.1f} calls a turn{lost}"


async def rush(bot: "Bot", clocked: Clocked, numbers: Sequence[int]) -> None:
    """Let people hold the intake, so many at once."""
    left = iter(numbers)

    async def one_after_the_other() -> None:
        hook = await bot.hook()
        for number in left:
            for words in ANSWERS:
                assert await clocked.turn(hook, number, words), f"no answer to {words!r}"
        hook.close()

    await asyncio.gather(*[one_after_the_other() for _ in range(AT_ONCE)])


async def killed(contender: Contender, api: Api) -> int:
    """Kill the bot while everybody waits for an answer, start it again, and count whose intake does not go on.

    As Telegram does, what the bot did not acknowledge is delivered again.
    """
    clocked = Clocked(api)
    numbers = range(9_000, 9_000 + AT_ONCE)
    with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder:
        async with Bot(contender.kind, api.port, Path(folder)) as bot:
            hooks = [await bot.hook() for _ in numbers]
            for words in ANSWERS[:KILLED_AT_TURN]:
                await asyncio.gather(
                    *[clocked.turn(hook, number, words) for hook, number in zip(hooks, numbers, strict=True)]
                )
            updates = [clocked.written(number, ANSWERS[KILLED_AT_TURN]) for number in numbers]
            posts = [asyncio.create_task(hook.post(update)) for hook, update in zip(hooks, updates, strict=True)]
            await asyncio.sleep(0.01)
            bot.kill()
            taken = await asyncio.gather(*posts)
        async with Bot(contender.kind, api.port, Path(folder)) as bot:
            hooks = [await bot.hook() for _ in numbers]
            for hook, update, known in zip(hooks, updates, taken, strict=True):
                if not known:
                    await hook.post(update)
            await asyncio.sleep(1)
            for words in ANSWERS[KILLED_AT_TURN + 1 :]:
                await asyncio.gather(
                    *[clocked.turn(hook, number, words) for hook, number in zip(hooks, numbers, strict=True)]
                )
    return sum(len(set(api.chat(number).messages)) < TURNS for number in numbers)


class Bot:
    """A bot in a process of its own."""

    def __init__(self, kind: str, api: int, folder: Path) -> None:
        self._command = [sys.executable, "-m", "tests.bench.telegram_bots", kind, str(api), str(folder)]
        self._process: subprocess.Popen[str] | None = None
        self._port, self._path, self._secret = 0, "", ""

    async def __aenter__(self) -> Self:
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)  # noqa: ASYNC220 -- starts at once
        assert self._process.stdout is not None
        said = (await asyncio.to_thread(self._process.stdout.readline)).rstrip("\n")
        port, self._path, self._secret = said.split(" ")
        self._port = int(port)
        if hasattr(os, "sched_setaffinity") and len(os.sched_getaffinity(0)) > 1:
            others = sorted(os.sched_getaffinity(0))[1:]
            os.sched_setaffinity(self._process.pid, set(others))
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process is not None
        self._process.kill()
        await asyncio.to_thread(self._process.communicate)

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()

    async def hook(self) -> Hook:
        """Open a connection over which it is called."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        return Hook(reader, writer, self._path, self._secret)

    def processor_seconds(self) -> float:
        """Give the processor time it has used (proc(5): fields 14 and 15, in clock ticks); 0 where none is told."""
        assert self._process is not None
        try:
            fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return 0.0
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
