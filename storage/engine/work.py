"""Errands: work on its way to the database's thread, and its outcome on the way back."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any, TypeVar

from storage.engine.transaction import Transaction, Unavailable

T = TypeVar("T")
logger = logging.getLogger(__name__)

PATIENCE = 9.5
"""Seconds from asking for a piece of work until Unavailable: just under the ten a person waits without doubt."""


class Errand:
    """One piece of work: who waits for it, until when, and how it went."""

    __slots__ = ("_callbacks", "_error", "_future", "_result", "deadline", "loop", "work")

    def __init__(self, work: Callable[[Transaction], Any], loop: asyncio.AbstractEventLoop | None) -> None:
        self.work = work
        self.deadline = time.monotonic() + PATIENCE
        self.loop = loop
        """Where the outcome is waited for; None for a thread that waits by itself."""
        self._future: Any = loop.create_future() if loop else Future()
        self._result: Any = None
        self._error: BaseException | None = None
        self._callbacks: list[Callable[[], object]] = []

    @property
    def late(self) -> bool:
        """True once whoever waits has waited long enough."""
        return time.monotonic() >= self.deadline

    def succeed(self, result: object, callbacks: list[Callable[[], object]]) -> None:
        """Note the outcome of a work that is committed, or about to be."""
        self._result, self._callbacks, self._error = result, callbacks, None

    def fail(self, error: BaseException) -> None:
        """Note that nothing of the work was kept."""
        self._error, self._callbacks = error, []

    async def outcome(self) -> Any:  # noqa: ANN401 -- the work's own result
        """Wait in the event loop."""
        return await self._future

    def outcome_now(self) -> Any:  # noqa: ANN401 -- the work's own result
        """Wait in this thread."""
        return self._future.result()

    def deliver(self) -> None:
        """Run what should follow the commit and wake whoever waits."""
        for callback in self._callbacks:
            try:
                callback()
            except Exception:
                logger.exception("what should follow a commit failed; the work itself is kept")
        if self._future.done():  # cancelled, or given up as Unavailable
            return
        if self._error is not None:
            self._future.set_exception(self._error)
        else:
            self._future.set_result(self._result)

    def give_up(self) -> None:
        """Tell whoever waits that no answer came in time; what becomes of the work is not known."""
        if not self._future.done():
            self._future.set_exception(Unavailable("the database gives no answer"))

    @classmethod
    def deliver_all(cls, errands: Iterable["Errand"]) -> None:
        """Deliver outcomes from the database's thread: one call into each event loop, however many wait there."""
        of_loop: dict[asyncio.AbstractEventLoop, list[Errand]] = {}
        for errand in errands:
            if errand.loop is None:
                errand.deliver()
            else:
                of_loop.setdefault(errand.loop, []).append(errand)
        for loop, waiting in of_loop.items():
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(_deliver_each, waiting)


def _deliver_each(errands: list[Errand]) -> None:
    for errand in errands:
        errand.deliver()
