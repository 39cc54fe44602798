"""The staff's Telegram bot, with python-telegram-bot's client, typed updates and errors; nothing else imports it.

Its Application, handlers, persistence and job queue stay out: intake, rows and clock are ours. An update is taken into
a committed transaction before Telegram is told that it arrived, so that a process killed at any moment loses none, and
one that comes twice is known by its number. Updates are taken one after the other: an office's team is small.
"""

import asyncio
import os
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

os.environ.setdefault(
    "PTB_TIMEDELTA", "true"
)  # the library's own switch: its times as timedelta, as in its next version

from starlette.routing import Route
from telegram import (
    Bot,
    BotCommand,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram.pace import Pace
from bot.installation import Installation
from bot.languages.label_widths import ONE_COLUMN, width
from bot.letters.notices import CHANNEL
from bot.log import Log
from bot.port import Button, Channel, NeverSent, Outbound, TakesTurns, TryLater, Unreachable
from bot.staff_bot.link import commands
from bot.staff_bot.request import Heard
from bot.staff_bot.turn import StaffTurns
from storage.engine.transaction import Unavailable
from storage.letters import bot_accounts

log = Log("telegram_staff")

POLL_SECONDS = 25
"""How long Telegram holds a request for updates while there are none."""
CALL_SECONDS = 10.0
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0
"""Seconds between attempts while Telegram or the database is gone; doubled each time."""
CONFLICT_WAIT = 10.0
ATTEMPTS = 3
"""How often an update that fails for no fault of the database is tried, before it is given up for the others' sake."""
GAP = 15.0
"""Room between two buttons of a row, in the measure of ``bot/languages/label_widths.py``."""
KINDS = ("message", "callback_query", "my_chat_member")
CONFLICT: Final = (
    "somebody else fetches the staff bot's updates: run one `lotse run` or `lotse staff` per LOTSE_STAFF_TOKEN, "
    "and see that no other program uses it"
)
NO_SUCH_BOT: Final = (
    "LOTSE_STAFF_TOKEN: Telegram knows no bot of this token - copy it from @BotFather (/mybots, API Token)"
)


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody has blocked the bot."""

    address: str


@dataclass(frozen=True, slots=True)
class Outside:
    """The bot was added to a group or channel, where it has no business."""

    chat: int


class StaffBot:
    """The channel "telegram_staff", and the intake that goes with it."""

    name = CHANNEL

    def __init__(
        self,
        installation: Installation,
        *,
        pace: Pace | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Make the client for the token and address of the settings."""
        settings = installation.settings
        self._installation = installation
        self._requests = (_request(), _request())
        self._bot = Bot(
            settings.staff_token.get_secret_value(),
            base_url=f"{settings.telegram_api}/bot",
            request=self._requests[0],
            get_updates_request=self._requests[1],
        )
        self._pace = pace or Pace()
        self._wake: Callable[[], None] = lambda: None
        self._turns = StaffTurns(
            database=installation.database,
            offices=installation.offices,
            catalogs=installation.catalogs,
            url=settings.public_url,
            wake=lambda: self._wake(),  # noqa: PLW0108 -- which one it is, is known later
            now=now,
        )
        self._stopping = asyncio.Event()
        self._besides: set[asyncio.Task[None]] = set()
        self._offset: int | None = None
        self._wait = FIRST_WAIT
        self._conflict = False
        self.channels: Sequence[Channel] = (self,)

    def serve(self, turns: TakesTurns) -> None:
        """Say which installation at work it belongs to, whose delivery is woken after a commit; before ``run``."""
        self._wake = turns.wake

    def routes(self) -> list[Route]:
        """Give no route: updates are fetched."""
        return []

    # Sending

    async def send(self, address: str, message: Outbound) -> None:
        """Show a message; raises Unreachable, TryLater, NeverSent, or a TelegramError that another attempt may mend."""
        await self._pace.turn(int(address))
        try:
            await self._show(int(address), message)
        except Forbidden as gone:
            raise Unreachable from gone
        except RetryAfter as asked:
            seconds = _seconds(asked.retry_after)
            self._pace.hold(seconds)
            raise TryLater(seconds) from asked
        except BadRequest as refused:
            raise (Unreachable if "chat not found" in refused.message.lower() else NeverSent) from refused

    async def _show(self, chat: int, message: Outbound) -> None:
        words, rows = "\n".join(message.lines), keyboard(message)
        markup = InlineKeyboardMarkup(rows) if rows else None
        preview = LinkPreviewOptions(is_disabled=True)
        if message.instead:
            try:
                await self._bot.edit_message_text(
                    words,
                    chat_id=chat,
                    message_id=int(message.instead),
                    reply_markup=markup,
                    link_preview_options=preview,
                )
            except BadRequest as refused:
                if "not modified" in refused.message.lower():
                    return
            else:
                return  # one that was deleted or is too old to be edited: it is said anew
        await self._bot.send_message(
            chat, words, reply_markup=markup, disable_notification=message.silent, link_preview_options=preview
        )

    # Taking

    async def run(self) -> None:
        """Present the bot, then take what people do until ``stop``; ends for a token Telegram does not know."""
        try:
            if await self._insistently(self._present):
                await self._poll()
        except InvalidToken:
            log.error(NO_SUCH_BOT)  # noqa: TRY400 -- the sentence says it all

    async def stop(self) -> None:
        """Let ``run`` end after the update it is taking."""
        self._stopping.set()

    async def close(self) -> None:
        """Let go of what runs beside, and close the connections."""
        for task in self._besides:
            task.cancel()
        await asyncio.gather(*self._besides, return_exceptions=True)
        for request in self._requests:
            await request.shutdown()

    async def _present(self) -> None:
        """Note the bot's name, fetch updates instead of being called, and set the menu of commands."""
        for request in self._requests:
            await request.initialize()
        me = await self._bot.get_me()
        await self._installation.database.write(lambda tx: bot_accounts.remember(tx, CHANNEL, me.username or ""))
        await self._bot.delete_webhook(drop_pending_updates=False)
        menu = [BotCommand(name, words) for name, words in commands(self._turns.speech).items()]
        await self._bot.set_my_commands(menu)

    async def _poll(self) -> None:
        while not self._stopping.is_set():
            updates: Sequence[Update] = ()

            async def fetch() -> None:
                nonlocal updates
                updates = await self._bot.get_updates(offset=self._offset, timeout=POLL_SECONDS, allowed_updates=KINDS)

            if not await self._insistently(fetch):
                break
            for update in updates:
                if not await self._take_insistently(update):
                    return
                self._offset = update.update_id + 1
        await self._confirm()

    async def _insistently(self, work: Callable[[], Coroutine[Any, Any, None]]) -> bool:
        """Do a work again and again until it is done; False where the bot is to stop. Raises InvalidToken."""
        while not self._stopping.is_set():
            try:
                if not await self._unless_stopped(work()):
                    return False
            except InvalidToken:
                raise
            except Conflict:
                if not self._conflict:
                    log.error(CONFLICT)  # noqa: TRY400 -- the sentence says it all
                self._conflict = True
                await self._pause(CONFLICT_WAIT)
            except RetryAfter as asked:
                await self._pause(_seconds(asked.retry_after))
            except (TelegramError, OSError, Unavailable) as cause:
                log.warning("Telegram or the database cannot be reached", cause=cause)
                await self._pause(self._longer())
            else:
                self._wait = FIRST_WAIT
                self._conflict = False
                return True
        return False

    async def _take_insistently(self, update: Update) -> bool:
        """Take an update until it is kept, skip one that fails for good; False where the bot is to stop before."""
        failed = 0
        while not self._stopping.is_set():
            try:
                await self.take(update)
            except Unavailable as cause:
                log.warning("database unavailable", cause=cause)
            except Exception as cause:
                failed += 1
                log.exception("update not taken", attempt=failed, cause=cause)
                if failed == ATTEMPTS:
                    return True
            else:
                return True
            await self._pause(self._longer())
        return False

    async def take(self, update: Update) -> None:
        """Take one update; when this returns it is kept. Raises Unavailable where the database is gone."""
        match read(update):
            case Heard() as heard:
                toast = await self._turns.take(heard)
                if update.callback_query:
                    self._beside(self._answer(update.callback_query, toast))
            case Left(address):
                await self._turns.left(address)
            case Outside(chat):
                self._beside(self._leave(chat))
            case None:
                pass

    async def _answer(self, query: CallbackQuery, toast: str) -> None:
        """Let the tapped button stop spinning; Telegram shows up to 200 characters for a moment."""
        with suppress(TelegramError, OSError):
            await self._bot.answer_callback_query(query.id, text=toast[:200] or None)

    async def _leave(self, chat: int) -> None:
        with suppress(TelegramError, OSError):
            await self._bot.leave_chat(chat)

    async def _confirm(self) -> None:
        """Tell Telegram what has been kept, so that it does not come again."""
        if self._offset is not None:
            with suppress(TelegramError, OSError, TimeoutError):
                await asyncio.wait_for(self._bot.get_updates(offset=self._offset, limit=1, timeout=0), 3)

    async def _unless_stopped(self, work: Coroutine[Any, Any, None]) -> bool:
        """Wait for a work; False, and the work is given up, as soon as the bot is to stop."""
        working, stopping = asyncio.create_task(work), asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not working.done():
                return False
            working.result()
            return True
        finally:
            for task in (working, stopping):
                task.cancel()
            await asyncio.gather(working, stopping, return_exceptions=True)

    def _longer(self) -> float:
        wait, self._wait = self._wait, min(self._wait * 2, LONGEST_WAIT)
        return wait

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    def _beside(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._besides.add(task)
        task.add_done_callback(self._besides.discard)


def read(update: Update) -> Heard | Left | Outside | None:
    """Read what happened; None for what means nothing here."""
    number = str(update.update_id)
    if (change := update.my_chat_member) is not None:
        gone = change.new_chat_member.status in {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT}
        if change.chat.type == ChatType.PRIVATE:
            return Left(str(change.chat.id)) if gone else None
        return None if gone else Outside(change.chat.id)
    if (query := update.callback_query) is not None:
        if query.message is None or query.message.chat.type != ChatType.PRIVATE:
            return None
        shown = str(query.message.message_id)
        return Heard(str(query.message.chat.id), number, query.data or "", shown)
    if (message := update.message) is not None:
        return _of_message(message, number)
    return None


def _of_message(message: Message, number: str) -> Heard | Outside | None:
    """Read a message; what is not text (a photo, a voice message) is not looked at and counts as no words."""
    if message.chat.type != ChatType.PRIVATE:
        return Outside(message.chat.id)
    return Heard(str(message.chat.id), number, message.text or "")


def keyboard(message: Outbound) -> list[list[InlineKeyboardButton]]:
    """Lay out buttons in at most so many columns as the message wishes, and fewer where a label would be cut."""
    rows: list[list[InlineKeyboardButton]] = []
    left = list(message.buttons)
    while left:
        count = min(message.columns, len(left))
        while count > 1 and any(width(_label(one)) > _room(count) for one in left[:count]):
            count -= 1
        rows.append([_button(one) for one in left[:count]])
        del left[:count]
    return rows


def _room(columns: int) -> float:
    return (ONE_COLUMN - GAP * (columns - 1)) / columns


def _label(button: Button) -> str:
    return f"{button.emoji} {button.label}".strip()


def _button(button: Button) -> InlineKeyboardButton:
    if button.id.startswith("https://"):
        return InlineKeyboardButton(_label(button), url=button.id)
    return InlineKeyboardButton(_label(button), callback_data=button.id)


def _seconds(asked: float | timedelta) -> float:
    return asked.total_seconds() if isinstance(asked, timedelta) else float(asked)


def _request() -> HTTPXRequest:
    """Make a client with the time-outs of an office's small bot, of which few requests are on their way at once."""
    return HTTPXRequest(
        connection_pool_size=8, read_timeout=CALL_SECONDS, write_timeout=CALL_SECONDS, connect_timeout=CALL_SECONDS,
        pool_timeout=CALL_SECONDS,
    )  # fmt: skip
