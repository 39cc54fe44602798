"""How fast the bot may send: Telegram's limits as token buckets, and the wait it asks for (Bot API FAQ).

One message a second in one chat and thirty in all, of one process; several processes together are held back by
Telegram's own "too many requests", which is honoured here for the whole bot.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.port import TryLater

LONGEST_WAIT = 5.0
"""Seconds a sending waits here; for longer it goes back to the outbox."""
CHATS = 10_000
"""Chats whose last messages are remembered; then those that are long full again are forgotten."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a second in the long run, and so many at once."""

    each_second: float
    at_once: int


IN_A_CHAT = Rate(1, 6)
"""A question, its ticket, calendar file and place come together; then one a second."""
IN_ALL = Rate(30, 30)


class Bucket:
    """Tokens that come back by and by. Taking one that is not there yet means waiting for it."""

    __slots__ = ("_at", "_left", "rate")

    def __init__(self, rate: Rate, now: float) -> None:
        self.rate = rate
        self._left, self._at = float(rate.at_once), now

    def take(self, now: float) -> float:
        """Take a token; gives the seconds until it is there."""
        self._left = min(self._left + (now - self._at) * self.rate.each_second, self.rate.at_once) - 1
        self._at = now
        return max(-self._left / self.rate.each_second, 0.0)

    def give_back(self) -> None:
        """Put back a token that was not used."""
        self._left += 1

    def is_full(self, now: float) -> bool:
        """Tell whether nothing is owed any more."""
        return self._left + (now - self._at) * self.rate.each_second >= self.rate.at_once


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
        self._in_a_chat = in_a_chat
        self._clock = clock
        self._sleep = sleep
        self._all = Bucket(in_all, clock())
        self._chats: dict[int, Bucket] = {}
        self._held_until = 0.0

    async def turn(self, chat: int) -> None:
        """Wait until a message may be sent to a chat; raises TryLater where that takes long."""
        await self.held()
        now = self._clock()
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = self._chats[chat] = self._new(now)
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

    def _new(self, now: float) -> Bucket:
        if len(self._chats) >= CHATS:
            self._chats = {chat: bucket for chat, bucket in self._chats.items() if not bucket.is_full(now)}
        return Bucket(self._in_a_chat, now)
