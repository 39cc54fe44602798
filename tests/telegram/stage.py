"""The public bot of a test: the real library and the real parts, between a database and the emulator."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from datetime import UTC, datetime
from typing import Self

from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from pydantic import SecretStr
from starlette.applications import Starlette

from bot.channels.telegram.pace import Pace
from bot.channels.telegram_public.bot import PublicBot
from bot.channels.telegram_public.client import Client
from bot.conversation.turn import Turns
from bot.installation import Installation
from bot.letters.delivery import Delivery
from bot.process.server import Server, listen
from bot.settings import Settings
from bot.staff_bot.letters import StaffLetters
from bot.token_buckets import Rate
from storage.engine.database import Database
from tests.journey import CATALOGS, SAMPLES
from tests.telegram.account import Account
from tests.telegram.emulator import Emulator

AS_FAST_AS_CAN_BE = Rate(1_000_000, 1_000_000)


class Session(AiohttpSession):
    """The bot's client session, shared by the bots of many tests, since closing one takes a quarter of a second."""

    async def close(self) -> None:
        """Leave it open: the last test closes it with :meth:`end`."""

    async def end(self) -> None:
        await super().close()


def session_to(telegram: Emulator, *, seconds: float = 10) -> Session:
    """Open a client session that waits ``seconds`` for an answer."""
    return Session(api=TelegramAPIServer.from_base(telegram.url), timeout=seconds)


def installation(database: Database, telegram: Emulator, account: Account, door: "Door | None" = None) -> Installation:
    """Describe an installation with a public bot; called at a door, fetching without one."""
    settings = Settings(
        telegram_token=SecretStr(account.token),
        telegram_api=telegram.url,
        telegram_webhook=door is not None,
        public_url=door.url if door else "http://localhost:8080",
    )
    return Installation(settings, SAMPLES, CATALOGS, database)


def public_bot(
    described: Installation,
    session: Session,
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    rate: Rate = AS_FAST_AS_CAN_BE,
) -> PublicBot:
    """Make the public bot; without flood limits, unless a rate is given."""
    client = Client(described.settings.telegram_token.get_secret_value(), session)
    return PublicBot(client, described, pace=Pace(in_a_chat=rate, in_all=rate), now=now)


class Door:
    """The HTTP server that webhooks are mounted in; an asynchronous context manager. One serves many bots in turn."""

    def __init__(self) -> None:
        self._app = Starlette()
        self._server = Server(self._app)
        self._socket = listen("127.0.0.1", 18_400)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    async def __aenter__(self) -> Self:
        self._serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        await self._server.ready.wait()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.should_exit = True
        await self._serving

    def mount(self, public: PublicBot) -> None:
        self._app.router.routes[:] = public.routes()


@contextlib.asynccontextmanager
async def taking(public: PublicBot, account: Account, door: Door | None = None) -> AsyncGenerator[None]:
    """Have the bot take updates; by webhook where a door is given."""
    if door:
        door.mount(public)
    running = asyncio.create_task(public.run())
    try:
        if door:
            await account.wait_until_called()
        yield
    finally:
        await public.stop()
        await running
        await public.close()


@contextlib.asynccontextmanager
async def working(
    database: Database, telegram: Emulator, session: Session, account: Account, *, door: Door | None = None
) -> AsyncGenerator[PublicBot]:
    """Have the bot at work as in the service: taking updates, and delivering what is due when it is due."""
    public = public_bot(installation(database, telegram, account, door), session)
    delivery = Delivery(
        database=database,
        offices=SAMPLES,
        catalogs=CATALOGS,
        staff_words=StaffLetters(SAMPLES, CATALOGS, "https://termin.example.org").say,
        channels=public.channels,
        worker="only one",
    )
    public.serve(Turns(database=database, offices=SAMPLES, catalogs=CATALOGS, wake=delivery.wake))
    delivering = asyncio.create_task(delivery.run())
    try:
        async with taking(public, account, door):
            yield public
    finally:
        await delivery.stop()
        await delivering
