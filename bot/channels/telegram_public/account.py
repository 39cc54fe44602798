"""The bot's account at Telegram: its connection, how updates reach it, and that it leaves where it does not belong.

Both modes of the public bot stand on it; what an update means to them is their own (``bot``, ``door``).
"""

import asyncio
from collections.abc import Coroutine, Generator
from contextlib import contextmanager, suppress
from typing import Any, cast

from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError, TelegramNotFound, TelegramRetryAfter, TelegramUnauthorizedError
from aiogram.methods import AnswerCallbackQuery, Response
from starlette.routing import Route

from bot.channels.telegram.pace import Pace
from bot.channels.telegram_public.client import Client
from bot.channels.telegram_public.profile import present
from bot.channels.telegram_public.receiver import CONNECTIONS, NO_SUCH_BOT, Polling, RawUpdates, Take, Waits, Webhook
from bot.channels.telegram_public.updates import ALLOWED, Outside
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from bot.log import Log
from bot.settings import Settings
from dialogs.text import text

log = Log("telegram")

CALL_SECONDS = 10
"""How long one call to Telegram may take."""
PRIVATELY = text("Please write to me in a private chat:")
UPDATES_ANSWER = Response.__class_getitem__(cast("type[Any]", RawUpdates.__returning__))
"""The type updates are read with, held on to: pydantic forgets those nobody holds and takes 5 ms to make one anew."""
FAILURES = (AiogramError, OSError, TimeoutError)
"""What a call to Telegram can end with, besides an answer."""


def make_bot(settings: Settings) -> Client:
    """Make the client of the Bot API."""
    connections = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api), timeout=CALL_SECONDS)
    return Client(settings.telegram_token.get_secret_value(), connections)


class Account:
    """One bot account, prepared by ``run`` and taking updates until ``stop``."""

    def __init__(self, bot: Client, settings: Settings, catalogs: Catalogs, *, take: Take, pace: Pace) -> None:
        """Join the parts; ``take`` keeps one update, or raises."""
        self.bot = bot
        self.pace = pace
        self._catalogs = catalogs
        self._address = settings.public_url
        self._webhook = Webhook(bot.token, take) if settings.telegram_webhook else None
        self._polling = None if self._webhook else Polling(bot, take)
        self._besides: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()

    def routes(self) -> list[Route]:
        """Give the webhook's route, if there is one."""
        return [self._webhook.route()] if self._webhook else []

    async def run(self) -> None:
        """Prepare the account, then take what people do until ``stop``; a token Telegram does not know ends it."""
        try:
            if not await self._prepare():
                return
            self.beside(present(self.bot, self._catalogs))
            if self._polling is not None:
                await self._polling.run()
            else:
                await self._stopping.wait()
        except (TelegramUnauthorizedError, TelegramNotFound):
            log.error(NO_SUCH_BOT)  # noqa: TRY400 -- the sentence says it all

    async def stop(self) -> None:
        """Let ``run`` end after the updates it is taking."""
        self._stopping.set()
        if self._polling is not None:
            self._polling.stop()

    async def close(self) -> None:
        """Let go of what runs beside, and close the connections."""
        for task in self._besides:
            task.cancel()
        await asyncio.gather(*self._besides, return_exceptions=True)
        await self.bot.session.close()

    async def _prepare(self) -> bool:
        """Turn the webhook on or off, keeping what waits at Telegram; False where it is to stop before that works."""
        waits = Waits()
        while not self._stopping.is_set():
            try:
                if self._webhook is None:
                    await self.bot.delete_webhook(drop_pending_updates=False)
                else:
                    await self.bot.set_webhook(
                        self._address + self._webhook.path,
                        secret_token=self._webhook.secret,
                        allowed_updates=ALLOWED,
                        max_connections=CONNECTIONS,
                        drop_pending_updates=False,
                    )
            except (TelegramUnauthorizedError, TelegramNotFound):
                raise
            except (AiogramError, OSError, TimeoutError) as cause:
                wait = cause.retry_after if isinstance(cause, TelegramRetryAfter) else waits.longer()
                log.warning("Telegram cannot be reached", cause=cause)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), wait)
            else:
                return True
        return False

    def answer(self, query: str) -> None:
        """Let the tapped button stop spinning, at once and beside the turn: late it would be an error."""
        if not self.pace.is_held:
            self.beside(self._let_go(query))

    async def _let_go(self, query: str) -> None:
        with self._quietly():
            await self.bot.quick(AnswerCallbackQuery, callback_query_id=query)

    async def delete(self, chat: int, *messages: int) -> None:
        """Delete messages, of the person or of the bot, as far as that is possible."""
        for message in messages:
            with self._quietly():
                await self.bot.delete_message(chat, message)

    async def leave(self, outside: Outside) -> None:
        """Say one line in a group, with the way to the private chat, and leave; nothing of the group is kept."""
        with self._quietly():
            if outside.said:
                words = Speaker(self._catalogs, self._catalogs.find(outside.language)).words(PRIVATELY)
                me = await self.bot.me()
                await self.bot.send_message(outside.chat, f"{words}\nhttps://t.me/{me.username}")
        with self._quietly():
            await self.bot.leave_chat(outside.chat)

    @contextmanager
    def _quietly(self) -> Generator[None]:
        """Let a call fail that nothing hangs on; when Telegram asks to wait, everything does."""
        try:
            yield
        except TelegramRetryAfter as asked:
            self.pace.hold(asked.retry_after)
        except FAILURES:
            pass

    def beside(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something nobody waits for."""
        task = asyncio.create_task(work)
        self._besides.add(task)
        task.add_done_callback(self._besides.discard)
