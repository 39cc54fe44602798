"""What can go wrong at Telegram or on the way there, planted for a number of requests."""

import asyncio
from dataclasses import dataclass, field
from typing import Literal

from tests.telegram.bell import Bell
from tests.telegram.facts import METHODS

Kind = int | Literal["502html", "drop", "timeout"]


@dataclass(slots=True)
class Fault:
    """One fault: which requests it meets, how many of them, and whether they are carried out all the same."""

    method: str | None
    chat: int | None
    left: int | None
    """How many more requests it meets; None for all until it is stopped."""
    when: Literal["before", "after"]
    status: Kind
    retry_after: int
    every: int
    """It meets every n-th of the requests it fits."""
    fitted: int = 0
    met: int = 0
    _bell: Bell = field(default_factory=Bell)

    def meets(self, method: str, chat: int | None) -> bool:
        """Tell whether this request is met; counts it."""
        if self.left == 0 or (self.chat is not None and chat != self.chat):
            return False
        if self.method != method and not (self.method is None and method in METHODS and method != "getUpdates"):
            return False
        self.fitted += 1
        if self.fitted % self.every:
            return False
        self.met += 1
        self._bell.ring()
        if self.left is not None:
            self.left -= 1
        return True

    async def wait_until_met(self, times: int, seconds: float = 30) -> None:
        """Wait until it has met so many requests; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while self.met < times:
                await self._bell.rung()

    def stop(self) -> None:
        """Meet nothing any more."""
        self.left = 0
