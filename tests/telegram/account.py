"""A bot's account at Telegram: what it is called, what waits for it, and how that reaches it."""

import asyncio
import contextlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.telegram.bell import Bell

Update = dict[str, Any]

ORDINARY = frozenset({"message", "edited_message", "channel_post", "edited_channel_post", "callback_query"}) | {
    "my_chat_member",
    "inline_query",
}
"""What a bot gets that names no kinds."""
TAKEN = range(200, 300)


class Refused(Exception):
    """A request that Telegram answers with an error."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are posted to."""

    url: str
    secret: str
    connections: int


@dataclass(slots=True)
class Waiting:
    """An update on its way to the bot."""

    update: Update
    chat: int
    delivered: int = 0

    @property
    def id(self) -> int:
        number: int = self.update["update_id"]
        return number


@dataclass(slots=True)
class Account:
    """One bot: its queue of updates, its webhook or its poll, and what it has set about itself."""

    token: str
    username: str
    retry_seconds: float
    """How long a webhook that did not take an update is left alone. The real wait is longer and grows."""
    webhook: Webhook | None = None
    waiting: list[Waiting] = field(default_factory=list)
    said_about_itself: dict[tuple[str, str], Any] = field(default_factory=dict)
    """Names, descriptions, commands, by method and language code."""
    conflicts: int = 0
    """How many polls were ended because another one began."""
    posts: list[tuple[int, int]] = field(default_factory=list)
    """What was posted to the webhook: update id and HTTP status, 0 where nobody answered."""
    polled: list[list[int]] = field(default_factory=list)
    """The update ids that each answered poll carried, for all that carried some."""
    reachable: Callable[[], bool] = lambda: True
    allowed: frozenset[str] = ORDINARY
    times: int = 1
    """How often each update is delivered: confirmations before the last time are lost on the way."""
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(700_000_001))
    _poll: "asyncio.Future[None] | None" = None
    _news: Bell = field(default_factory=Bell)
    _taken: Bell = field(default_factory=Bell)
    _given: Bell = field(default_factory=Bell)
    _set: Bell = field(default_factory=Bell)
    _couriers: dict[int, "asyncio.Task[None]"] = field(default_factory=dict)
    _gate: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(40))
    _session: aiohttp.ClientSession | None = None

    @property
    def id(self) -> int:
        return int(self.token.partition(":")[0])

    @property
    def user(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.username,
            "username": self.username,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    def push(self, kind: str, content: dict[str, Any], chat: int) -> int:
        """Leave an update for the bot; gives its id. A kind the bot does not want is not kept, as at Telegram."""
        number = next(self._numbers)
        if kind in self.allowed:
            self.waiting.append(Waiting({"update_id": number, kind: content}, chat))
            self._news.ring()
            self._dispatch()
        return number

    async def wait_until_called(self, seconds: float = 10) -> None:
        """Wait until the bot has set a webhook; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while self.webhook is None:
                await self._set.rung()

    async def wait_until_polled(self, update: int, seconds: float = 30) -> None:
        """Wait until an update is on its way to the bot, taken or not; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not any(update in batch for batch in self.polled):
                await self._given.rung()

    async def wait_until_taken(self, update: int, seconds: float = 10) -> None:
        """Wait until the bot has confirmed an update; raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while any(queued.id == update for queued in self.waiting):
                await self._taken.rung()

    # Polling

    async def poll(self, *, offset: int, limit: int, seconds: float, allowed: list[str] | None) -> list[Update]:
        """Answer one getUpdates; raises Refused where a webhook is set or another poll begins."""
        if self.webhook:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._want(allowed)
        self._end_poll()
        mine = self._poll = asyncio.get_running_loop().create_future()
        self._confirm(offset)
        if offset < 0:
            self.waiting = self.waiting[offset:]
        try:
            await self._news_for(mine, seconds)
            if mine.done():
                self.conflicts += 1
                raise Refused(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
        finally:
            if self._poll is mine:
                self._poll = None
        given = self.waiting[:limit]
        for queued in given:
            queued.delivered += 1
        if given:
            self.polled.append([queued.id for queued in given])
            self._given.ring()
        return [queued.update for queued in given]

    def _confirm(self, offset: int) -> None:
        """Forget what an offset confirms; what is to be delivered more often waits on, as if this had been lost."""
        self.waiting = [queued for queued in self.waiting if queued.id >= offset or queued.delivered < self.times]
        self._taken.ring()

    async def _news_for(self, mine: "asyncio.Future[None]", seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not self.waiting and not mine.done():
                    await self._news.rung()

    def _end_poll(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
            self._news.ring()

    def _want(self, allowed: list[str] | None) -> None:
        if allowed is not None:
            self.allowed = frozenset(allowed) or ORDINARY

    # Webhook

    def set_webhook(self, webhook: Webhook | None, *, allowed: list[str] | None, drop: bool) -> None:
        """Post updates to an address from now on, or to none."""
        self._want(allowed)
        if drop:
            self.waiting.clear()
        for courier in self._couriers.values():
            courier.cancel()
        self._couriers.clear()
        self.webhook = webhook
        self._set.ring()
        if webhook:
            self._gate = asyncio.Semaphore(webhook.connections)
            self._end_poll()
        self._dispatch()

    def _dispatch(self) -> None:
        if self.webhook is None:
            return
        for chat in {queued.chat for queued in self.waiting} - set(self._couriers):
            courier = asyncio.get_running_loop().create_task(self._carry(chat, self.webhook))
            self._couriers[chat] = courier

    async def _carry(self, chat: int, webhook: Webhook) -> None:
        """Post one chat's updates in their order, the first one again until it is taken."""
        while (first := next((queued for queued in self.waiting if queued.chat == chat), None)) is not None:
            async with self._gate:
                status = await self._post(first.update, webhook) if self.reachable() else 0
            self.posts.append((first.id, status))
            first.delivered += status in TAKEN
            if status not in TAKEN:
                await asyncio.sleep(self.retry_seconds)
            elif first.delivered >= self.times:
                self.waiting.remove(first)
                self._taken.ring()
        del self._couriers[chat]

    async def _post(self, update: Update, webhook: Webhook) -> int:
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10))
        try:
            async with self._session.post(webhook.url, json=update, headers=headers) as answer:
                await answer.read()
                return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return 0

    async def close(self) -> None:
        """End every poll and every delivery."""
        self.set_webhook(None, allowed=None, drop=True)
        if self._session is not None:
            await self._session.close()
