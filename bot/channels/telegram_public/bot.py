"""The public bot put together: what it does with each thing that happens, how it starts and how it stops."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import AiogramError, TelegramNotFound, TelegramRetryAfter, TelegramUnauthorizedError
from aiogram.types import Update
from starlette.routing import Route

from bot.calendar_file import calendar_file
from bot.channels.port import Channel, Inbound, Page, TakesTurns
from bot.channels.telegram_public.intake import CONNECTIONS, NO_SUCH_BOT, Polling, Waits, Webhook
from bot.channels.telegram_public.pace import Pace
from bot.channels.telegram_public.profile import present
from bot.channels.telegram_public.shower import Attached, Place, Shower
from bot.channels.telegram_public.updates import ALLOWED, Blocked, Did, Edited, Outside, TakeAway, read
from bot.installation import Installation
from bot.language import Speaker
from bot.log import Log
from bot.settings import Settings
from dialogs.engine.conversation import Corrected, Said
from dialogs.engine.text import text
from storage import appointments, conversations
from storage.database import Database
from storage.transaction import Transaction

log = Log("telegram")

CHANNEL = "telegram"
CALL_SECONDS = 10
"""How long one call to Telegram may take."""
REMEMBERED = 5_000
"""Chats whose last written answer is remembered, so that rewriting it is understood; kept in this process alone."""
PRIVATELY = text("Please write to me in a private chat:")


def make_bot(settings: Settings) -> Bot:
    """Make the client of the Bot API."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api), timeout=CALL_SECONDS)
    return Bot(settings.telegram_token.get_secret_value(), session=session)


def public_bot(installation: Installation) -> "PublicBot":
    """Make the public bot of an installation."""
    return PublicBot(make_bot(installation.settings), installation)


class PublicBot:
    """The public bot in ``full`` mode: the whole conversation takes place in Telegram."""

    def __init__(
        self,
        bot: Bot,
        installation: Installation,
        *,
        told_blocked: Callable[[Transaction, str, datetime], None] = lambda _tx, _conversation, _now: None,
        pace: Pace | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts; ``told_blocked`` is called with a conversation whose person has blocked the bot."""
        self._bot = bot
        self._installation = installation
        self._database: Database = installation.database
        self._offices = {office.id: office for office in installation.offices}
        self._told_blocked = told_blocked
        self._now = now
        self._pace = pace or Pace()
        self._turns: TakesTurns | None = None
        self._answers = Answers()
        self._besides: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()
        shower = Shower(
            bot,
            database=self._database,
            catalogs=installation.catalogs,
            attached=self._attached,
            pace=self._pace,
            now=now,
        )
        self.channels: Sequence[Channel] = (shower,)
        self._webhook = Webhook(bot.token, self.take) if installation.settings.telegram_webhook else None
        self._polling = None if self._webhook else Polling(bot, self.take)

    def serve(self, turns: TakesTurns) -> None:
        """Say where turns are taken; before ``run`` and before the first call."""
        self._turns = turns

    def routes(self) -> list[Route]:
        """Give the webhook's route, if there is one."""
        return [self._webhook.route()] if self._webhook else []

    async def run(self) -> None:
        """Prepare the account, then take what people do until ``stop``; a token Telegram does not know ends it."""
        try:
            if not await self._prepare():
                return
            self._beside(present(self._bot, self._installation.catalogs))
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
        await self._bot.session.close()

    async def _prepare(self) -> bool:
        """Turn the webhook on or off, keeping what waits at Telegram; False where it is to stop before that works."""
        waits = Waits()
        while not self._stopping.is_set():
            try:
                if self._webhook is None:
                    await self._bot.delete_webhook(drop_pending_updates=False)
                else:
                    await self._bot.set_webhook(
                        self._installation.settings.public_url + self._webhook.path,
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

    # What happens

    async def take(self, update: Update) -> None:
        """Take one update; when this returns it is kept. Raises Unavailable where the database is gone."""
        happening = read(update, bot_id=self._bot.id, offices=self._offices)
        match happening:
            case Did():
                await self._did(happening)
            case Edited():
                await self._edited(happening)
            case TakeAway():
                self._beside(self._take_away(happening))
            case Outside():
                self._beside(self._leave(happening))
            case Blocked(chat):
                await self._database.write(lambda tx: self._blocked(tx, str(chat)))

    async def _did(self, did: Did) -> None:
        if did.tapped:
            self._answer(did.tapped)
        page = await self._turn(
            Inbound(
                CHANNEL,
                str(did.chat),
                did.update,
                did.event,
                conversation=did.conversation,
                shown=did.shown,
                resume=did.resume,
            )
        )
        if did.message and isinstance(did.event, Said):
            self._answers.keep(did.chat, did.message, page)

    async def _edited(self, edited: Edited) -> None:
        question = self._answers.question_of(edited.chat, edited.message)
        await self._turn(Inbound(CHANNEL, str(edited.chat), edited.update, Corrected(edited.words, question)))

    async def _turn(self, inbound: Inbound) -> Page:
        if self._turns is None:
            raise RuntimeError("an update came before the bot was given its turns")
        return (await self._turns.take(inbound)).page

    def _answer(self, query: str) -> None:
        """Let the tapped button stop spinning, at once and beside the turn: late it would be an error."""
        if not self._pace.is_held:
            self._beside(self._answer_quietly(query))

    async def _answer_quietly(self, query: str) -> None:
        with suppress(AiogramError, OSError, TimeoutError):
            await self._bot.answer_callback_query(query)

    async def _take_away(self, wanted: TakeAway) -> None:
        """Delete the person's photo here, and the note that offered it."""
        await self._answer_quietly(wanted.tapped)
        for message in (wanted.message, wanted.note):
            with suppress(AiogramError, OSError, TimeoutError):
                await self._bot.delete_message(wanted.chat, message)

    async def _leave(self, outside: Outside) -> None:
        """Say one line in a group, with the way to the private chat, and leave; nothing of the group is kept."""
        with suppress(AiogramError, OSError, TimeoutError):
            if outside.said:
                catalogs = self._installation.catalogs
                words = Speaker(catalogs, catalogs.find(outside.language)).words(PRIVATELY)
                me = await self._bot.me()
                await self._bot.send_message(outside.chat, f"{words}\nhttps://t.me/{me.username}")
        with suppress(AiogramError, OSError, TimeoutError):
            await self._bot.leave_chat(outside.chat)

    def _blocked(self, tx: Transaction, address: str) -> None:
        now = self._now()
        kept = conversations.find(tx, CHANNEL, address)
        conversations.mark_unreachable(tx, CHANNEL, address, now)
        if kept is not None and conversations.address_of(tx, kept.id) is None:
            self._told_blocked(tx, kept.id, now)

    def _beside(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._besides.add(task)
        task.add_done_callback(self._besides.discard)

    async def _attached(self, appointment_id: str) -> Attached | None:
        booked = await self._database.read(lambda tx: appointments.find(tx, appointment_id))
        if booked is None or booked.office_id not in self._offices:
            return None
        office = self._offices[booked.office_id]
        site = office.site(booked.site) if booked.mode == "person" else None
        place = Place(site.latitude, site.longitude, site.address) if site else None
        return Attached(calendar_file(booked, office, now=self._now()), place)


class Answers:
    """Which question a written message answered, for those who rewrite it: the last one of each chat, once."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[int, str]] = OrderedDict()

    def keep(self, chat: int, message: int, page: Page) -> None:
        """Remember what a message led to: the question it answered, or the open one that it did not."""
        answered = next((one.answered.key for one in page.messages if one.answered is not None), "")
        if not answered and any(one.kind == "hint" for one in page.messages):
            answered = next((one.question for one in reversed(page.messages) if one.question), "")
        self._kept[chat] = (message, answered)
        self._kept.move_to_end(chat)
        if len(self._kept) > REMEMBERED:
            self._kept.popitem(last=False)

    def question_of(self, chat: int, message: int) -> str:
        """Give the question a message answered, once; empty for an older message."""
        number, question = self._kept.get(chat, (0, ""))
        if number != message:
            return ""
        del self._kept[chat]
        return question
