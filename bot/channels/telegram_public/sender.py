"""Shows messages in Telegram chats, for the delivery: HTML and keyboards, the answered question folded, files, places.

A letter can need several calls. What was sent of it is noted, so that a letter that is interrupted (too many requests,
a network that fails, a process that is killed) goes on after its last part; only a message whose answer was lost on
the way is sent again, since nobody can tell such a loss from a request that never arrived.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import (
    DeleteMessages,
    EditMessageReplyMarkup,
    EditMessageText,
    SendDocument,
    SendMessage,
    SendVenue,
)
from aiogram.types import BufferedInputFile

from bot.appointments.calendar_file import FILE_NAME, TITLE
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.text import ButtonRow, data_of, folded, keyboard, texts
from bot.channels.telegram_public.aloud import Aloud
from bot.channels.telegram_public.client import Client
from bot.conversation.own_data import Files
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from bot.port import Afterwards, NeverSent, Outbound, TryLater, Unreachable
from dialogs.engine.commands import change
from dialogs.engine.conversation import key_of
from dialogs.text import text
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.people import shown_messages
from storage.people.shown_messages import KEYBOARD, ShownMessage

NO_PREVIEW = {"is_disabled": True}
GONE = ("chat not found", "user is deactivated", "bot can't initiate", "peer_id_invalid", "have no rights to send")
"""Words of a 400 that say that nobody is there."""
AT_ONCE = 100
"""Messages one call can delete."""

SEND_NUMBER = text("Send my number")
OR_SEND = text("Or send the number of this telephone with one tap:")
OKAY = text("Okay.")


@dataclass(frozen=True, slots=True)
class Place:
    """A site as Telegram shows it on a map."""

    latitude: float
    longitude: float
    address: str


@dataclass(frozen=True, slots=True)
class Attached:
    """What goes with a ticket."""

    calendar: bytes
    place: Place | None


@dataclass(slots=True)
class Showing:
    """One letter on its way into one chat."""

    chat: int
    message: Outbound
    shown: list[ShownMessage]
    """The bot's newest messages there, the newest first."""
    chunks: list[str]
    """The message's words, as the Bot API takes them."""
    closed: list[int] = field(default_factory=list)
    """Messages that ask nothing any more."""
    parts: list[tuple[Callable[[], Awaitable[int]], str]] = field(default_factory=list)
    """What is to be sent, each with the question it asks."""

    def newest_of(self, question: str) -> ShownMessage | None:
        """Find the message that asks a question."""
        if not question:
            return None
        return next((message for message in self.shown if key_of(message.question) == key_of(question)), None)

    @property
    def asked_before(self) -> ShownMessage | None:
        """Find the message of an earlier letter that asks the same question."""
        found = self.newest_of(self.message.question)
        return found if found is not None and (found.letter != self.message.letter or not found.letter) else None

    @property
    def sent_parts(self) -> int:
        """How much of this letter was sent by an earlier attempt."""
        return sum(1 for part in self.shown if self.message.letter and part.letter == self.message.letter)


class Sender:
    """The channel: ``send`` shows one message of a letter."""

    def __init__(
        self,
        bot: Client,
        *,
        name: str = "telegram",
        database: Database,
        catalogs: Catalogs,
        attached: Callable[[str], Awaitable[Attached | None]],
        own_files: Callable[[str], Awaitable[Files]],
        pace: Pace,
        aloud: Aloud | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts; ``attached`` gives what goes with an appointment, by its id.

        ``own_files`` gives all that is kept of the person who writes from a chat; without ``aloud`` nothing is heard.
        """
        self.name = name
        self._bot = bot
        self._database = database
        self._catalogs = catalogs
        self._attached = attached
        self._own_files = own_files
        self._pace = pace
        self._aloud = aloud
        self._now = now

    async def send(self, address: str, message: Outbound) -> Afterwards | None:
        """Show a message; raises Unreachable, TryLater, NeverSent, or what the network did."""
        try:
            return await self._show(int(address), message)
        except TelegramForbiddenError as problem:
            raise Unreachable from problem
        except TelegramRetryAfter as asked:
            self._pace.hold(asked.retry_after)
            raise TryLater(asked.retry_after) from asked
        except TelegramBadRequest as problem:
            if any(words in problem.message.lower() for words in GONE):
                raise Unreachable from problem
            raise NeverSent(type(problem).__name__) from problem
        except (TelegramUnauthorizedError, TelegramNotFound) as problem:
            raise TryLater(60) from problem  # the token is wrong: what waits goes out once it is right

    async def _show(self, chat: int, message: Outbound) -> Afterwards:
        if message.clears:
            await self._clear(chat)
        shown = await self._database.read(lambda tx: shown_messages.shown(tx, str(chat)))
        showing = Showing(chat, message, shown, texts(message))
        await self._fold(showing)
        if (edited := await self._in_place(showing)) is not None:
            return edited
        await self._plan(showing)
        return await self._send_parts(showing)

    # What is there already

    async def _fold(self, showing: Showing) -> None:
        """Fold the question just answered to "label: value", or take the buttons off one that is asked anew."""
        message = showing.message
        await self._pace.held()
        if message.answered is not None:
            answered = showing.newest_of(message.answered.key)
            if answered is not None:
                label = Speaker(self._catalogs, message.language).words(change("").label)
                row = ButtonRow(((f"✏️ {label}", data_of(message.conversation, "", change(message.answered.key).id)),))
                with suppress(TelegramBadRequest):  # it is gone, or folded already
                    await self._bot.quick(
                        EditMessageText,
                        chat_id=showing.chat,
                        message_id=answered.message_id,
                        text=folded(message.answered),
                        parse_mode="HTML",
                        link_preview_options=NO_PREVIEW,
                        reply_markup=markup([row]),
                    )
                showing.closed.append(answered.message_id)
        elif (before := showing.asked_before) is not None and message.instead != str(before.message_id):
            with suppress(TelegramBadRequest):
                await self._bot.quick(EditMessageReplyMarkup, chat_id=showing.chat, message_id=before.message_id)
            showing.closed.append(before.message_id)

    async def _in_place(self, showing: Showing) -> Afterwards | None:
        """Show a question that is only led on to in place of the tapped one, where that is the newest message."""
        message, chunks = showing.message, showing.chunks
        newest = showing.shown[0].message_id if showing.shown else 0
        if not message.instead or message.instead != str(newest) or len(chunks) > 1 or message.field == "tel":
            return None
        try:
            await self._bot.quick(
                EditMessageText,
                chat_id=showing.chat,
                message_id=newest,
                text=chunks[0],
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                reply_markup=markup(self._rows(message)),
            )
        except TelegramBadRequest as problem:
            if "not modified" not in problem.message:
                return None
        return self._noted(showing, newest, message.question)

    async def _clear(self, chat: int) -> None:
        """Delete what the bot has said here, as far as Telegram lets it (48 hours)."""
        now = self._now()
        numbers = await self._database.read(lambda tx: shown_messages.deletable(tx, str(chat), now))
        for first in range(0, len(numbers), AT_ONCE):
            with suppress(TelegramBadRequest):
                await self._bot.quick(DeleteMessages, chat_id=chat, message_ids=numbers[first : first + AT_ONCE])
        if numbers:
            await self._database.write(lambda tx: shown_messages.forget(tx, str(chat), numbers[-1]))

    # What is new

    async def _plan(self, showing: Showing) -> None:
        message = showing.message
        left = showing.newest_of(KEYBOARD)
        if left is not None and (message.field != "tel" or not message.question):
            await self._remove_keyboard(showing, left)
        chunks = showing.chunks
        for number, chunk in enumerate(chunks):
            last = number == len(chunks) - 1
            self._plan_text(showing, chunk, self._rows(message) if last else [], message.question if last else "")
        if message.field == "tel" and message.question and left is None:
            self._plan_keyboard(showing)
        if message.attachments and message.appointment:
            await self._plan_attachments(showing)
        if "own_data" in message.attachments:
            for name, content in await self._own_files(str(showing.chat)):
                self._plan_file(showing, name, content)

    def _rows(self, message: Outbound) -> list[ButtonRow]:
        return [*keyboard(message), *(self._aloud.rows(message) if self._aloud else [])]

    def _plan_text(self, showing: Showing, chunk: str, rows: list[ButtonRow], question: str) -> None:
        async def send() -> int:
            return await self._bot.quick(
                SendMessage,
                chat_id=showing.chat,
                text=chunk,
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                disable_notification=showing.message.silent or None,
                reply_markup=markup(rows),
            )

        showing.parts.append((send, question))

    def _plan_keyboard(self, showing: Showing) -> None:
        """Offer to share one's own number: the one thing only a keyboard below the chat can do."""
        speaker = Speaker(self._catalogs, showing.message.language)
        share = {"text": f"📱 {speaker.words(SEND_NUMBER)}", "request_contact": True}

        async def send() -> int:
            return await self._bot.quick(
                SendMessage,
                chat_id=showing.chat,
                text=speaker.words(OR_SEND),
                disable_notification=True,
                reply_markup={"keyboard": [[share]], "resize_keyboard": True, "one_time_keyboard": True},
            )

        showing.parts.append((send, KEYBOARD))

    async def _remove_keyboard(self, showing: Showing, left: ShownMessage) -> None:
        """Take away the keyboard below the chat, which needs a message; noted at once, so that it happens once."""
        await self._pace.turn(showing.chat)
        sent = await self._bot.quick(
            SendMessage,
            chat_id=showing.chat,
            text=Speaker(self._catalogs, showing.message.language).words(OKAY),
            disable_notification=True,
            reply_markup={"remove_keyboard": True},
        )

        def note(tx: Transaction) -> None:
            shown_messages.close(tx, str(showing.chat), left.message_id)
            shown_messages.note(tx, str(showing.chat), sent, letter=0, question="", now=self._now())

        await self._database.write(note)

    async def _plan_attachments(self, showing: Showing) -> None:
        attached = await self._attached(showing.message.appointment)
        if attached is None:
            return
        place = attached.place
        if "calendar" in showing.message.attachments:
            self._plan_file(showing, FILE_NAME, attached.calendar)
        if place is None or "map" not in showing.message.attachments:
            return

        async def send_place() -> int:
            return await self._bot.quick(
                SendVenue,
                chat_id=showing.chat,
                latitude=place.latitude,
                longitude=place.longitude,
                title=TITLE,
                address=place.address,
                disable_notification=True,
            )

        showing.parts.append((send_place, ""))

    def _plan_file(self, showing: Showing, name: str, content: bytes) -> None:
        async def send_file() -> int:
            file = BufferedInputFile(content, name)
            sent = await self._bot(SendDocument(chat_id=showing.chat, document=file, disable_notification=True))
            return sent.message_id

        showing.parts.append((send_file, ""))

    async def _send_parts(self, showing: Showing) -> Afterwards:
        """Send what is left of a letter; all but the last part are noted at once, the last with the letter itself."""
        afterwards: Afterwards = self._closed(showing)
        for number, (send, question) in enumerate(showing.parts):
            if number < showing.sent_parts:
                continue
            await self._pace.turn(showing.chat)
            sent = await send()
            afterwards = self._noted(showing, sent, question)
            if number < len(showing.parts) - 1:
                await self._database.write(afterwards)
        return afterwards

    def _closed(self, showing: Showing) -> Afterwards:
        def note(tx: Transaction) -> None:
            for number in showing.closed:
                shown_messages.close(tx, str(showing.chat), number)

        return note

    def _noted(self, showing: Showing, number: int, question: str) -> Afterwards:
        """Give what is to be noted about a message that was sent."""
        close = self._closed(showing)

        def note(tx: Transaction) -> None:
            close(tx)
            shown_messages.note(
                tx, str(showing.chat), number, letter=showing.message.letter, question=question, now=self._now()
            )

        return note


def markup(rows: list[ButtonRow]) -> dict[str, Any] | None:
    """Give rows as Telegram takes them; None for none."""
    if not rows:
        return None
    buttons = [[{"text": label, "callback_data": data} for label, data in row.buttons] for row in rows]
    return {"inline_keyboard": buttons}
