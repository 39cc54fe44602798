"""The bot's account at Telegram: its connection, how updates reach it, and that it leaves where it does not belong.

Both modes of the public bot are such an account; what an update means to them is their own (``bot``, ``door``).
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, cast

from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
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
from aiogram.methods import AnswerCallbackQuery, Response
from aiogram.types import Update
from starlette.routing import Route

from bot.channels.telegram.pace import Pace
from bot.channels.telegram.polling import Arrived, FetchedElsewhere, Polling, UnknownToken
from bot.channels.telegram_public.client import Client
from bot.channels.telegram_public.profile import present
from bot.channels.telegram_public.receiver import CONNECTIONS, RawUpdates, Webhook, parsed
from bot.channels.telegram_public.updates import ALLOWED, Outside, chat_of
from bot.installation import Installation
from bot.languages.speaker import Speaker
from bot.log import Log
from bot.office.versions import by_id
from bot.port import Channel, TakesTurns, TryLater
from bot.settings import Settings
from dialogs.text import text

log = Log("telegram")

CALL_SECONDS = 10
"""How long one call to Telegram may take."""
PRIVATELY = text("Please write to me in a private chat:")
UPDATES_ANSWER = Response.__class_getitem__(cast("type[Any]", RawUpdates.__returning__))
"""The type updates are read with, held on to: pydantic forgets those nobody holds and takes 5 ms to make one anew."""
CONFLICT = (
    "somebody else fetches this bot's updates, so that people get no answers: run one `lotse run` or `lotse telegram` "
    "per token (or set LOTSE_TELEGRAM_WEBHOOK=true, which several can share), and see that no other program uses it"
)
NO_SUCH_BOT = "LOTSE_TELEGRAM_TOKEN: Telegram knows no bot of this token - copy it from @BotFather (/mybots, API Token)"


def make_bot(settings: Settings) -> Client:
    """Make the client of the Bot API."""
    connections = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api), timeout=CALL_SECONDS)
    return Client(settings.telegram_token.get_secret_value(), connections)


class BotAccount(ABC):
    """A messenger on one bot account, prepared by ``run`` and taking updates until ``stop``."""

    channels: Sequence[Channel]
    failures = (AiogramError, OSError, TimeoutError)
    passing = (TelegramNetworkError, TelegramServerError, ClientDecodeError, OSError)

    def __init__(
        self,
        bot: Client,
        installation: Installation,
        *,
        pace: Pace | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts."""
        settings = installation.settings
        self._bot = bot
        self._database = installation.database
        self._catalogs = installation.catalogs
        self._offices = by_id(installation.offices)
        self._link = settings.public_url
        self._now = now
        self._pace = pace or Pace()
        self._webhook = Webhook(bot.token, self.take) if settings.telegram_webhook else None
        self._polling = Polling(self, pace=self._pace, log=log, conflict=CONFLICT)

    @abstractmethod
    async def take(self, update: Update) -> None:
        """Take one update; when this returns it is kept. Raises Unavailable where the database is gone."""

    @abstractmethod
    def serve(self, turns: TakesTurns) -> None:
        """Say where turns are taken; before ``run`` and before the first call."""

    def routes(self) -> list[Route]:
        """Give the webhook's route, if there is one."""
        return [self._webhook.route()] if self._webhook else []

    async def run(self) -> None:
        """Take what people do until ``stop``; ends early, with a line in the log, for a token Telegram refuses."""
        try:
            if await self._polling.insistently(self._prepare) is None:
                return
            self._polling.beside(present(self._bot, self._catalogs))
            await (self._polling.stopped() if self._webhook else self._polling.run())
        except UnknownToken:
            log.error(NO_SUCH_BOT)  # noqa: TRY400 -- the sentence says it all

    async def stop(self) -> None:
        """Let ``run`` end after the updates it is taking."""
        self._polling.stop()

    async def close(self) -> None:
        """Let go of what runs beside, and close the connections."""
        await self._polling.close()
        await self._bot.session.close()

    # What the polling asks of the library

    @contextmanager
    def calling(self) -> Generator[None]:
        """Turn aiogram's errors into those both bots know."""
        try:
            yield
        except (TelegramUnauthorizedError, TelegramNotFound) as refused:
            raise UnknownToken from refused
        except TelegramConflictError as refused:
            raise FetchedElsewhere from refused
        except TelegramRetryAfter as asked:
            raise TryLater(asked.retry_after) from asked

    async def fetch(self, *, offset: int | None, seconds: int, limit: int | None = None) -> Sequence[Arrived[Update]]:
        """Fetch updates, each read by itself: one of a kind the library does not know must not hide the others."""
        wanted = RawUpdates(offset=offset, limit=limit, timeout=seconds, allowed_updates=ALLOWED)
        fetched = []
        for raw in await self._bot(wanted, request_timeout=seconds + CALL_SECONDS):
            update = parsed(raw)
            fetched.append(Arrived(int(raw["update_id"]), chat_of(update) if update else 0, update))
        return fetched

    async def _prepare(self) -> bool:
        """Turn the webhook on or off, keeping what waits at Telegram."""
        if self._webhook is None:
            return await self._bot.delete_webhook(drop_pending_updates=False)
        return await self._bot.set_webhook(
            self._link + self._webhook.path,
            secret_token=self._webhook.secret,
            allowed_updates=ALLOWED,
            max_connections=CONNECTIONS,
            drop_pending_updates=False,
        )

    # Beside the updates

    def _let_go(self, query: str) -> None:
        """Let the tapped button stop spinning, at once and beside the turn: late it would be an error."""
        if not self._pace.is_held:
            answer = self._bot.quick(AnswerCallbackQuery, callback_query_id=query)
            self._polling.beside(self._polling.quietly(answer))

    def _delete(self, chat: int, *messages: int) -> None:
        """Delete messages, of the person or of the bot, as far as that is possible."""

        async def delete() -> None:
            for message in messages:
                await self._polling.quietly(self._bot.delete_message(chat, message))

        self._polling.beside(delete())

    def _leave(self, outside: Outside) -> None:
        """Say one line in a group, with the way to the private chat, and leave; nothing of the group is kept."""

        async def leave() -> None:
            if outside.said:
                await self._polling.quietly(self._say_where(outside))
            await self._polling.quietly(self._bot.leave_chat(outside.chat))

        self._polling.beside(leave())

    async def _say_where(self, outside: Outside) -> None:
        words = Speaker(self._catalogs, self._catalogs.find(outside.language)).words(PRIVATELY)
        me = await self._bot.me()
        await self._bot.send_message(outside.chat, f"{words}\nhttps://t.me/{me.username}")
