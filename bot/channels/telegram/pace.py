"""How fast the bot may send: Telegram's limits as token buckets, and the wait it asks for (Bot API FAQ).

One message a second in one chat and thirty in all, of one process; several processes together are held back by
Telegram's own "too many requests", which is honoured here for the whole bot.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable

from bot.port import TryLater
from bot.token_buckets import Bucket, Buckets, Rate

LONGEST_WAIT = 5.0
"""Seconds a sending waits here; for longer it goes back to the outbox."""
CHATS = 10_000
"""Chats whose last messages are remembered."""


IN_A_CHAT = Rate(burst=6, per_second=1)
"""A question, its ticket, calendar file and place come together; then one a second."""
IN_ALL = Rate(burst=30, per_second=30)


class Pace:
    """Lets sendings go when they may."""

    def __init__(
        self,
        *,
        in_a_chat: Rate = IN_A_CHAT,
        in_all: Rate = IN_ALL,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._all = Bucket(in_all, clock())
        self._chats = Buckets(in_a_chat, CHATS)
        self._held_until = 0.0

    async def turn(self, chat: int) -> None:
        """Wait until a message may be sent to a chat; raises TryLater where that takes long."""
        await self.held()
        now = self._clock()
        bucket = self._chats.of(chat, now)
        wait = max(bucket.take(now), self._all.take(now))
        if wait > LONGEST_WAIT:
            bucket.give_back()
            self._all.give_back()
            raise TryLater(wait)
        if wait:
            await self._sleep(wait)
            await self.held()

    async def held(self) -> None:
        """Wait while Telegram has asked to; raises TryLater where that takes long."""
        while (left := self._held_until - self._clock()) > 0:
            if left > LONGEST_WAIT:
                raise TryLater(left)
            await self._sleep(left)

    @property
    def is_held(self) -> bool:
        """True while Telegram has asked to wait."""
        return self._held_until > self._clock()

    def hold(self, seconds: float) -> None:
        """Send nothing for so long: Telegram says there was too much (429), and not whether in one chat or in all."""
        self._held_until = max(self._held_until, self._clock() + seconds)
