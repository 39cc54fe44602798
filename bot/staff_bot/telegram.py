"""The staff's Telegram bot, with python-telegram-bot's client, typed updates and errors; nothing else imports it.

Its Application, handlers, persistence and job queue stay out: intake, rows and clock are ours. An update is taken into
a committed transaction before Telegram is told that it arrived, so that a process killed at any moment loses none, and
one that comes twice is known by its number.
"""

import json
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Final

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
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram.pace import Pace
from bot.channels.telegram.polling import Arrived, FetchedElsewhere, Polling, UnknownToken
from bot.installation import Installation
from bot.languages.label_widths import ONE_COLUMN, width
from bot.letters.notices import CHANNEL
from bot.log import Log
from bot.port import Button, Channel, NeverSent, Outbound, TakesTurns, TryLater, Unreachable
from bot.staff_bot.link import commands
from bot.staff_bot.request import Heard
from bot.staff_bot.turn import StaffTurns
from storage.letters import bot_accounts

log = Log("telegram_staff")

CALL_SECONDS = 10.0
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
    failures = (TelegramError, OSError)
    passing = (NetworkError, OSError)

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
        self._polling = Polling(self, pace=self._pace, log=log, conflict=CONFLICT)
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
            with self.calling():
                await self._show(int(address), message)
        except Forbidden as gone:
            raise Unreachable from gone
        except TryLater as asked:
            self._pace.hold(asked.seconds)
            raise
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
            if await self._polling.insistently(self._present) is not None:
                await self._polling.run()
        except UnknownToken:
            log.error(NO_SUCH_BOT)  # noqa: TRY400 -- the sentence says it all

    async def stop(self) -> None:
        """Let ``run`` end after the updates it is taking."""
        self._polling.stop()

    async def close(self) -> None:
        """Let go of what runs beside, and close the connections."""
        await self._polling.close()
        for request in self._requests:
            await request.shutdown()

    async def _present(self) -> bool:
        """Note the bot's name, fetch updates instead of being called, and set the menu of commands."""
        for request in self._requests:
            await request.initialize()
        me = await self._bot.get_me()
        await self._installation.database.write(lambda tx: bot_accounts.remember(tx, CHANNEL, me.username or ""))
        await self._bot.delete_webhook(drop_pending_updates=False)
        menu = [BotCommand(name, words) for name, words in commands(self._turns.speech).items()]
        return await self._bot.set_my_commands(menu)

    # What the polling asks of the library

    @contextmanager
    def calling(self) -> Generator[None]:
        """Turn the library's errors into those both bots know."""
        try:
            yield
        except InvalidToken as refused:
            raise UnknownToken from refused
        except Conflict as refused:
            raise FetchedElsewhere from refused
        except TooMany as asked:
            raise TryLater(asked.seconds) from asked

    async def fetch(self, *, offset: int | None, seconds: int, limit: int | None = None) -> Sequence[Arrived[Update]]:
        """Fetch updates."""
        fetched = await self._bot.get_updates(offset=offset, limit=limit, timeout=seconds, allowed_updates=KINDS)
        return [Arrived(update.update_id, chat_of(update), update) for update in fetched]

    async def take(self, update: Update) -> None:
        """Take one update; when this returns it is kept. Raises Unavailable where the database is gone."""
        match read(update):
            case Heard() as heard:
                toast = await self._turns.take(heard)
                if update.callback_query:
                    self._let_go(update.callback_query, toast)
            case Left(address):
                await self._turns.left(address)
            case Outside(chat):
                self._polling.beside(self._polling.quietly(self._bot.leave_chat(chat)))
            case None:
                pass

    def _let_go(self, query: CallbackQuery, toast: str) -> None:
        """Let the tapped button stop spinning; Telegram shows up to 200 characters for a moment."""
        if not self._pace.is_held:
            answer = self._bot.answer_callback_query(query.id, text=toast[:200] or None)
            self._polling.beside(self._polling.quietly(answer))


class TooMany(TelegramError):
    """Telegram asks to wait for so many seconds (429)."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too many requests: wait {seconds} s")
        self.seconds = seconds


class Requests(HTTPXRequest):
    """The library's HTTP, which says itself for how long Telegram asks to wait.

    The library's own error of it warns at each use that its unit will change, unless an environment variable is set.
    """

    async def do_request(self, *given: Any, **more: Any) -> tuple[int, bytes]:  # noqa: ANN401 -- the library's
        """Make a request; raises TooMany where the answer asks to wait."""
        status, content = await super().do_request(*given, **more)
        if status == HTTPStatus.TOO_MANY_REQUESTS and (seconds := wait_in(content)):
            raise TooMany(seconds)
        return status, content


def wait_in(content: bytes) -> float:
    """Read how many seconds a refusal asks to wait (Bot API, ResponseParameters); 0 where it does not say."""
    try:
        return float(json.loads(content)["parameters"]["retry_after"])
    except (ValueError, LookupError, TypeError):
        return 0.0


def chat_of(update: Update) -> int:
    """Give the chat an update belongs to: updates of one chat are taken in order. 0 for none."""
    return update.effective_chat.id if update.effective_chat else 0


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
        while count > 1 and any(width(_label(button)) > _room(count) for button in left[:count]):
            count -= 1
        rows.append([_button(button) for button in left[:count]])
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


def _request() -> Requests:
    """Make a client with the time-outs of an office's small bot, of which few requests are on their way at once."""
    return Requests(
        connection_pool_size=8, read_timeout=CALL_SECONDS, write_timeout=CALL_SECONDS, connect_timeout=CALL_SECONDS,
        pool_timeout=CALL_SECONDS,
    )  # fmt: skip
