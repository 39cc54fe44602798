"""Takes updates, by fetching them or by being called, and never tells Telegram they arrived before they are kept.

Fetched (long polling): each update is taken in a committed turn, in order per chat and with chats side by side; only
then does the offset move, which is how Telegram learns that they arrived. Called (webhook): the turn is committed, then
Telegram gets its 200. Killed anywhere in between, the update comes again, and the turn knows it by its number.
"""

import asyncio
import hmac
import json
import random
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from hashlib import sha256
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods.base import TelegramMethod
from aiogram.types import Update
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.telegram_public.updates import ALLOWED, chat_of
from bot.log import Log
from bot.port import TryLater
from storage.engine.transaction import Unavailable

log = Log("telegram")

POLL_SECONDS = 25
"""How long Telegram holds a request for updates while there are none."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds between attempts while Telegram is gone; doubled each time and spread."""
CONFLICT_WAIT = 10.0
SAY_CONFLICT_AGAIN = 600.0
"""Seconds until a conflict is said again: two that poll end each other's requests every few seconds."""
ATTEMPTS = 3
"""How often an update that cannot be taken, for no fault of the database, is tried before it is given up."""
BODY = 2**20
"""Bytes of a call at the most: an update is a few thousand."""
CONNECTIONS = 40
"""Calls Telegram may make at the same time."""
CONFLICT = (
    "somebody else fetches this bot's updates, so that people get no answers: run one `lotse run` or `lotse telegram` "
    "per token (or set LOTSE_TELEGRAM_WEBHOOK=true, which several can share), and see that no other program uses it"
)
NO_SUCH_BOT = "LOTSE_TELEGRAM_TOKEN: Telegram knows no bot of this token - copy it from @BotFather (/mybots, API Token)"

PASSING = (
    Unavailable, TryLater, TelegramNetworkError, TelegramServerError, TelegramRetryAfter, ClientDecodeError, OSError,
)  # fmt: skip
"""What passes by itself: an update that met it comes again, however often."""

Take = Callable[[Update], Coroutine[Any, Any, None]]


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without reading each update: one of a kind the library does not know must not hide the others."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class InOrder:
    """Runs the work of each chat in the order it came, and chats side by side."""

    def __init__(self) -> None:
        self._last: dict[int, asyncio.Task[None]] = {}

    def begin(self, chat: int, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        """Begin a work once the chat's earlier ones are over, however they ended; the task raises what it raised."""
        task = asyncio.create_task(self._after(self._last.get(chat), work))
        self._last[chat] = task
        task.add_done_callback(lambda done: self._forget(chat, done))
        return task

    async def _after(self, before: "asyncio.Task[None] | None", work: Coroutine[Any, Any, None]) -> None:
        if before is not None and not before.done():
            await asyncio.wait({before})
        await work

    def _forget(self, chat: int, done: "asyncio.Task[None]") -> None:
        if self._last.get(chat) is done:
            del self._last[chat]


class Polling:
    """Fetches updates until it is stopped."""

    def __init__(self, bot: Bot, take: Take) -> None:
        self._bot = bot
        self._take = take
        self._stopping = asyncio.Event()
        self._offset: int | None = None
        self._failed: OrderedDict[int, int] = OrderedDict()
        """How often taking an update has failed, by its number."""
        self._wait = Waits()
        self._conflict_said_until = 0.0

    async def run(self) -> None:
        """Fetch and take updates until ``stop``; raises TelegramUnauthorizedError for a token nobody knows."""
        while not self._stopping.is_set():
            try:
                fetched = await self._unless_stopped(self._fetch(POLL_SECONDS))
            except (TelegramUnauthorizedError, TelegramNotFound):
                raise
            except TelegramConflictError:
                await self._say_conflict()
                continue
            except TelegramRetryAfter as asked:
                await self._pause(asked.retry_after)
                continue
            except (AiogramError, OSError, TimeoutError) as cause:
                log.warning("no updates from Telegram", cause=cause)
                await self._pause(self._wait.longer())
                continue
            self._wait.reset()
            if fetched and not await self._take_all(fetched):
                await self._pause(self._wait.longer())
        await self._confirm()

    def stop(self) -> None:
        """Let ``run`` end after the updates it is taking."""
        self._stopping.set()

    async def _fetch(self, seconds: int, limit: int | None = None) -> list[dict[str, Any]]:
        wanted = RawUpdates(offset=self._offset, limit=limit, timeout=seconds, allowed_updates=ALLOWED)
        return await self._bot(wanted, request_timeout=seconds + 10)

    async def _take_all(self, fetched: Sequence[dict[str, Any]]) -> bool:
        """Take a batch and move the offset behind what is kept; False where something has to come again."""
        chats: dict[int, list[Update]] = {}
        for raw in fetched:
            update = parsed(raw)
            if update is not None:
                chats.setdefault(chat_of(update), []).append(update)
        ends = await asyncio.gather(*[self._take_in_order(updates) for updates in chats.values()])
        again = [number for number in ends if number is not None]
        self._offset = min(again) if again else max(int(raw["update_id"]) for raw in fetched) + 1
        return not again

    async def _take_in_order(self, updates: Sequence[Update]) -> int | None:
        """Take one chat's updates; gives the first that has to come again. None after it is taken before it."""
        for update in updates:
            try:
                await self._take(update)
            except Exception as problem:  # noqa: BLE001 -- whatever it was, the others are to be taken
                if self._again(update.update_id, problem):
                    return update.update_id
        return None

    def _again(self, number: int, problem: BaseException) -> bool:
        """Tell whether an update that failed is to come again; one that fails for good must not hold up the others."""
        if isinstance(problem, PASSING):
            log.warning("update not taken yet", cause=problem)
            return True
        self._failed[number] = self._failed.get(number, 0) + 1
        log.error("update not taken", attempt=self._failed[number], cause=problem)
        return self._failed[number] < ATTEMPTS

    async def _confirm(self) -> None:
        """Tell Telegram what has been kept, so that it does not come again."""
        if self._offset is not None:
            with suppress(AiogramError, OSError, TimeoutError):
                await self._bot(RawUpdates(offset=self._offset, limit=1, timeout=0), request_timeout=3)

    async def _say_conflict(self) -> None:
        now = asyncio.get_running_loop().time()
        if now >= self._conflict_said_until:
            log.error(CONFLICT)
            self._conflict_said_until = now + SAY_CONFLICT_AGAIN
        await self._pause(CONFLICT_WAIT)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _unless_stopped(self, work: Coroutine[Any, Any, list[dict[str, Any]]]) -> list[dict[str, Any]]:
        """Wait for updates; give none as soon as it is to stop."""
        fetching, stopping = asyncio.create_task(work), asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait({fetching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return fetching.result() if fetching.done() else []
        finally:
            for task in (fetching, stopping):
                task.cancel()
            await asyncio.gather(fetching, stopping, return_exceptions=True)


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


class Webhook:
    """The address Telegram calls. Path and secret are derived from the token, so that nobody can guess them."""

    def __init__(self, token: str, take: Take) -> None:
        self.path = f"/telegram/{_derived(token, 'path')[:32]}"
        self.secret = _derived(token, "secret")
        self._take = take
        self._in_order = InOrder()

    def route(self) -> Route:
        """Give the route for the one HTTP server."""
        return Route(self.path, self._called, methods=["POST"])

    async def _called(self, request: Request) -> Response:
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not hmac.compare_digest(given.encode(), self.secret.encode()):
            return Response(status_code=403)
        body = bytearray()
        async for piece in request.stream():
            body += piece
            if len(body) > BODY:
                return Response(status_code=413)
        try:
            raw = json.loads(bytes(body))
        except ValueError:
            return Response(status_code=400)
        update = parsed(raw)
        if update is not None:
            try:
                await self._in_order.begin(chat_of(update), self._take(update))
            except Exception as cause:  # noqa: BLE001 -- whatever it was, Telegram is asked to call again
                log.warning("update not taken", cause=cause)
                return Response(status_code=503, headers={"Retry-After": "2"})
        return Response()


def parsed(raw: Any) -> Update | None:  # noqa: ANN401 -- whatever came
    """Read an update; None, and a line in the log, for one that cannot be read."""
    try:
        return Update.model_validate(raw)
    except ValueError as cause:
        log.error("unreadable update", cause=cause)  # noqa: TRY400 -- our log keeps the error's words out
        return None


def _derived(token: str, what: str) -> str:
    return hmac.new(token.encode(), f"lotse webhook {what}".encode(), sha256).hexdigest()
