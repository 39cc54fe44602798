"""The public bot of a test: the real library and the real parts, between a database and the emulator."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncGenerator, Callable
from datetime import UTC, datetime

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from pydantic import SecretStr
from starlette.applications import Starlette

from bot.channels.telegram_public.bot import PublicBot
from bot.channels.telegram_public.pace import Pace, Rate
from bot.deliver import Delivery
from bot.installation import Installation
from bot.server import Server
from bot.settings import Settings
from bot.turn import Turns
from storage.database import Database
from tests.journey import CATALOGS, SAMPLES
from tests.telegram.account import Account
from tests.telegram.emulator import Emulator

AS_FAST_AS_CAN_BE = Rate(1_000_000, 1_000_000)


class Session(AiohttpSession):
    """aiogram's client session, shared by the bots of many tests, since closing one takes a quarter of a second."""

    async def close(self) -> None:
        """Leave it open: the last test closes it with :meth:`end`."""

    async def end(self) -> None:
        await super().close()


def session_to(telegram: Emulator, *, seconds: float = 10) -> Session:
    """Open a client session that waits ``seconds`` for an answer."""
    return Session(api=TelegramAPIServer.from_base(telegram.url), timeout=seconds)


def installation(database: Database, telegram: Emulator, account: Account, *, public_url: str = "") -> Installation:
    """Describe an installation with a public bot; called back at ``public_url``, fetching without one."""
    settings = Settings(
        telegram_token=SecretStr(account.token),
        telegram_api=telegram.url,
        telegram_webhook=bool(public_url),
        public_url=public_url or "http://localhost:8080",
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
    client = Bot(described.settings.telegram_token.get_secret_value(), session=session)
    return PublicBot(client, described, pace=Pace(in_a_chat=rate, in_all=rate), now=now)


def free_port() -> socket.socket:
    """Open a port that nobody has, to be served later."""
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    door.bind(("127.0.0.1", 0))
    door.listen(128)
    door.setblocking(False)
    return door


@contextlib.asynccontextmanager
async def taking(public: PublicBot, account: Account, door: socket.socket | None = None) -> AsyncGenerator[None]:
    """Have the bot take updates; by webhook where a door is given."""
    server = Server(Starlette(routes=list(public.routes()))) if door else None
    serving = asyncio.create_task(server.serve(sockets=[door])) if server and door else None
    if server:
        await server.ready.wait()
    running = asyncio.create_task(public.run())
    try:
        if door:
            await account.wait_until_called()
        yield
    finally:
        await public.stop()
        await running
        if server and serving:
            server.should_exit = True
            await serving
        await public.close()


@contextlib.asynccontextmanager
async def working(
    database: Database, telegram: Emulator, session: Session, account: Account, *, webhook: bool = False
) -> AsyncGenerator[PublicBot]:
    """Have the bot at work as in the service: taking updates, and delivering what is due when it is due."""
    door = free_port() if webhook else None
    url = f"http://127.0.0.1:{door.getsockname()[1]}" if door else ""
    public = public_bot(installation(database, telegram, account, public_url=url), session)
    delivery = Delivery(
        database=database, offices=SAMPLES, catalogs=CATALOGS, channels=public.channels, worker="only one"
    )
    public.serve(Turns(database=database, offices=SAMPLES, catalogs=CATALOGS, wake=delivery.wake))
    delivering = asyncio.create_task(delivery.run())
    try:
        async with taking(public, account, door):
            yield public
    finally:
        await delivery.stop()
        await delivering
