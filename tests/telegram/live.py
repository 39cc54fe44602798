"""A whole installation with its public bot at work, as ``lotse run`` joins it: turns, delivery, intake."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import SecretStr

from bot.channels.telegram.pace import Pace
from bot.channels.telegram_public.bot import PublicBot
from bot.channels.telegram_public.client import Client
from bot.channels.telegram_public.door import DoorBot
from bot.conversation.turn import Turns
from bot.installation import Installation, enter
from bot.languages.recordings import NOWHERE
from bot.letters.delivery import Delivery
from bot.process.service import at_work
from bot.settings import Settings
from bot.token_buckets import Rate
from storage.engine.database import Database
from tests.journey import CATALOGS, SAMPLES
from tests.telegram.account import Account
from tests.telegram.emulator import Emulator
from tests.telegram.people import Person
from tests.telegram.stage import AS_FAST_AS_CAN_BE, session_to

WAITING = "SELECT 1 FROM outbox WHERE done_at IS NULL AND kind = 'reply'"
OFFICES = tuple(sorted(SAMPLES, key=lambda office: office.id != "jmd-trier"))


@dataclass
class Live:
    """What a test talks to."""

    telegram: Emulator
    account: Account
    database: Database
    turns: Turns
    delivery: Delivery
    bot: PublicBot | DoorBot

    def person(self, number: int = 11, language: str = "de") -> Person:
        return self.telegram.person(self.account, id=number, language_code=language)

    async def settled(self) -> None:
        """Wait until every update is taken and every answer sent."""
        for update in [waiting.id for waiting in self.account.waiting]:
            await self.account.wait_until_taken(update)
        async with asyncio.timeout(15):
            while await self.database.read(lambda tx: tx.one(WAITING)):  # noqa: ASYNC110 -- a database rings no bell
                await asyncio.sleep(0.02)

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait for what is seen in the emulator only."""
        async with asyncio.timeout(5):
            while not happened():  # noqa: ASYNC110 -- requests ring no bell
                await asyncio.sleep(0.02)


def described(
    database: Database, telegram: Emulator, account: Account, mode: Literal["full", "door"], recordings: Path
) -> Installation:
    settings = Settings(
        telegram_token=SecretStr(account.token),
        telegram_api=telegram.url,
        telegram_mode=mode,
        recordings=recordings,
        public_url="https://lotse.example.org",
    )
    return Installation(settings, OFFICES, CATALOGS, database)


@contextlib.asynccontextmanager
async def live(
    telegram: Emulator,
    database: Database,
    *,
    mode: Literal["full", "door"] = "full",
    rate: Rate = AS_FAST_AS_CAN_BE,
    account: Account | None = None,
    recordings: Path = NOWHERE,
) -> AsyncGenerator[Live]:
    """Start an installation and stop it in the end, in the order of ``lotse run``."""
    account = account or telegram.bot("7001:public")
    installation = described(database, telegram, account, mode, recordings)
    await database.write(lambda tx: enter(tx, OFFICES))
    pace = Pace(in_a_chat=rate, in_all=rate)
    client = Client(account.token, session_to(telegram))
    bot = PublicBot(client, installation, pace=pace) if mode == "full" else DoorBot(client, installation, pace=pace)
    async with at_work(installation, bot.channels) as (turns, delivery):
        bot.serve(turns)
        delivering, taking = asyncio.create_task(delivery.run()), asyncio.create_task(bot.run())
        try:
            yield Live(telegram, account, database, turns, delivery, bot)
        finally:
            await bot.stop()
            await taking
            await delivery.stop()
            await delivering
            await bot.close()
            await client.session.end()  # type: ignore[attr-defined]
