"""Fetches a bot's updates (long polling), for both bots: what is told to Telegram as arrived is kept.

Updates are taken in committed transactions, in order per chat and with chats side by side; only then does the offset
move, which is how Telegram learns that they arrived (Bot API, getUpdates). Killed anywhere in between, an update comes
again, and who takes it knows it by its number. Each bot's library stays in that bot's own module, behind ``Fetches``.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from bot.channels.telegram.pace import Pace
from bot.log import Log
from bot.port import TryLater
from storage.engine.transaction import Unavailable

POLL_SECONDS = 25
"""How long Telegram holds a request for updates while there are none."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds between attempts while Telegram is gone; doubled each time and spread."""
CONFLICT_WAIT = 10.0
SAY_CONFLICT_AGAIN = 600.0
"""Seconds until a conflict is said again: two that poll end each other's requests every few seconds."""
CONFIRM_SECONDS = 3
"""How long the last word to Telegram may take, as the process wants to end."""
ATTEMPTS = 3
"""How often an update that cannot be taken, for no fault of the world, is tried before it is given up."""

Update = TypeVar("Update")
Result = TypeVar("Result")


class UnknownToken(Exception):
    """Telegram knows no bot of this token."""


class FetchedElsewhere(Exception):
    """Somebody else fetches this bot's updates (409 Conflict)."""


@dataclass(frozen=True, slots=True)
class Arrived(Generic[Update]):
    """One update as it was fetched, with its number and the chat whose updates are taken in order (0 for none)."""

    number: int
    chat: int
    update: Update | None
    """None for one that cannot be read: it is over."""


class Fetches(Protocol[Update]):
    """One bot account behind its library. Every call of it is made within ``calling``."""

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """What a call to Telegram can end with, besides an answer."""

    @property
    def passing(self) -> tuple[type[Exception], ...]:
        """What passes by itself: an update that met it comes again, however often."""

    def calling(self) -> AbstractContextManager[None]:
        """Turn the library's own errors into UnknownToken, FetchedElsewhere and TryLater, and leave others be."""

    async def fetch(self, *, offset: int | None, seconds: int, limit: int | None = None) -> Sequence[Arrived[Update]]:
        """Ask for updates from ``offset`` on, waiting so long for the first; raises the library's errors."""

    async def take(self, update: Update, /) -> None:
        """Take an update; when this returns it is kept, or it never will be."""


class Polling(Generic[Update]):
    """Fetches updates until it is stopped, and does beside them what nobody waits for."""

    def __init__(self, bot: Fetches[Update], *, pace: Pace, log: Log, conflict: str) -> None:
        """Join the parts; ``conflict`` is what operators read where somebody else fetches too."""
        self._bot = bot
        self._pace = pace
        self._log = log
        self._conflict = conflict
        self._conflict_said_until = 0.0
        self._stopping = asyncio.Event()
        self._offset: int | None = None
        self._failed: dict[int, int] = {}
        """How often taking an update has failed, by its number."""
        self._failures: tuple[type[Exception], ...] = (*bot.failures, Unavailable)
        self._refusals: tuple[type[Exception], ...] = (*bot.failures, UnknownToken, FetchedElsewhere)
        self._passing: tuple[type[Exception], ...] = (*bot.passing, TryLater, Unavailable)
        self._wait = Waits()
        self._besides: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Fetch and take updates until ``stop``; raises UnknownToken."""
        while (fetched := await self.insistently(self._fetch)) is not None:
            if fetched and not await self._take_all(fetched):
                await self._pause(self._wait.longer())
        await self._confirm()

    def stop(self) -> None:
        """Let ``run`` end after the updates it is taking."""
        self._stopping.set()

    async def stopped(self) -> None:
        """Wait for ``stop``."""
        await self._stopping.wait()

    async def close(self) -> None:
        """Let go of what runs beside."""
        for task in self._besides:
            task.cancel()
        await asyncio.gather(*self._besides, return_exceptions=True)

    async def insistently(self, work: Callable[[], Coroutine[Any, Any, Result]]) -> Result | None:
        """Do a work again and again until it is done; None where it is to stop before. Raises UnknownToken."""
        while not self._stopping.is_set():
            try:
                with self._bot.calling():
                    done = await self._unless_stopped(work())
            except FetchedElsewhere:
                await self._say_conflict()
            except TryLater as asked:
                await self._pause(asked.seconds)
            except self._failures as cause:
                self._log.warning("Telegram or the database cannot be reached", cause=cause)
                await self._pause(self._wait.longer())
            else:
                self._wait.reset()
                return done
        return None

    # Beside the updates

    def beside(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something nobody waits for."""
        task = asyncio.create_task(work)
        self._besides.add(task)
        task.add_done_callback(self._besides.discard)

    async def quietly(self, call: Awaitable[object]) -> None:
        """Let a call fail that nothing hangs on; when Telegram asks to wait, everything does."""
        try:
            with self._bot.calling():
                await call
        except TryLater as asked:
            self._pace.hold(asked.seconds)
        except self._refusals:
            pass

    # Taking

    async def _fetch(self) -> Sequence[Arrived[Update]]:
        return await self._bot.fetch(offset=self._offset, seconds=POLL_SECONDS)

    async def _take_all(self, fetched: Sequence[Arrived[Update]]) -> bool:
        """Take a batch and move the offset behind what is kept; False where something has to come again."""
        chats: dict[int, list[Arrived[Update]]] = {}
        for arrived in fetched:
            chats.setdefault(arrived.chat, []).append(arrived)
        ends = await asyncio.gather(*[self._take_in_order(updates) for updates in chats.values()])
        again = [number for number in ends if number is not None]
        self._offset = min(again, default=max(arrived.number for arrived in fetched) + 1)
        if not again:
            self._failed.clear()
        return not again

    async def _take_in_order(self, updates: Sequence[Arrived[Update]]) -> int | None:
        """Take one chat's updates; gives the first that has to come again. None after it is taken before it."""
        for arrived in updates:
            try:
                if arrived.update is not None:
                    with self._bot.calling():
                        await self._bot.take(arrived.update)
            except Exception as problem:  # noqa: BLE001 -- whatever it was, the others are to be taken
                if self._again(arrived.number, problem):
                    return arrived.number
        return None

    def _again(self, number: int, problem: Exception) -> bool:
        """Tell whether an update that failed is to come again; one that fails for good must not hold up the others."""
        if isinstance(problem, self._passing):
            self._log.warning("update not taken yet", cause=problem)
            return True
        self._failed[number] = self._failed.get(number, 0) + 1
        self._log.exception("update not taken", attempt=self._failed[number], cause=problem)
        return self._failed[number] < ATTEMPTS

    async def _confirm(self) -> None:
        """Tell Telegram what has been kept, so that it does not come again."""
        if self._offset is not None:
            with suppress(TimeoutError):
                last = self._bot.fetch(offset=self._offset, limit=1, seconds=0)
                await asyncio.wait_for(self.quietly(last), CONFIRM_SECONDS)

    async def _say_conflict(self) -> None:
        now = asyncio.get_running_loop().time()
        if now >= self._conflict_said_until:
            self._log.error(self._conflict)
            self._conflict_said_until = now + SAY_CONFLICT_AGAIN
        await self._pause(CONFLICT_WAIT)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _unless_stopped(self, work: Coroutine[Any, Any, Result]) -> Result | None:
        """Wait for a work; None, and the work is given up, as soon as it is to stop."""
        working, stopping = asyncio.create_task(work), asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return working.result() if working.done() else None
        finally:
            for task in (working, stopping):
                task.cancel()
            await asyncio.gather(working, stopping, return_exceptions=True)


class Waits:
    """Waits that double up to a minute, spread so that many do not come back at once."""

    def __init__(self) -> None:
        self._next = FIRST_WAIT

    def longer(self) -> float:
        """Give the next wait in seconds."""
        wait, self._next = self._next, min(self._next * 2, LONGEST_WAIT)
        return wait * random.uniform(0.75, 1.25)  # noqa: S311 -- spreads, keeps no secret

    def reset(self) -> None:
        """Begin with the shortest again."""
        self._next = FIRST_WAIT
