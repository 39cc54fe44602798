"""What reaches the bot: updates as they are fetched, and the address that Telegram calls instead (webhook).

Called, the turn is committed, then Telegram gets its 200: killed in between, the update comes again, and the turn knows
it by its number. Fetching is ``telegram_polling``'s.
"""

import asyncio
import hmac
import json
from collections.abc import Callable, Coroutine
from hashlib import sha256
from typing import Any

from aiogram.methods.base import TelegramMethod
from aiogram.types import Update
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.telegram_public.updates import chat_of
from bot.log import Log

log = Log("telegram")

BODY = 2**20
"""Bytes of a call at the most: an update is a few thousand."""
CONNECTIONS = 40
"""Calls Telegram may make at the same time."""

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
