"""The public bot in ``door`` mode: it shows the way and keeps nothing; the conversation takes place in the web chat.

What was tapped stands in the buttons alone: language, office, screen. The one thing kept, and only for somebody who
wants to be reminded here, is the chat's address beside their conversation, which reminders then name by time and code.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.methods import EditMessageText, SendMessage
from aiogram.types import CallbackQuery, Update

from bot.channels.telegram.pace import Pace
from bot.channels.telegram.text import DOOR, ButtonRow, keyboard, pressed, texts
from bot.channels.telegram_public.account import BotAccount
from bot.channels.telegram_public.bot import CHANNEL
from bot.channels.telegram_public.client import Client
from bot.channels.telegram_public.reminders import (
    REMINDERS,
    Reminders,
    blocked,
    join,
    nothing_attached,
    nothing_kept,
)
from bot.channels.telegram_public.sender import NO_PREVIEW, Sender, markup
from bot.channels.telegram_public.updates import Blocked, Did, Edited, Outside, ReadAloud, TakeAway, read
from bot.conversation.facts import Facts
from bot.conversation.way_back import chat_address, ticket_address
from bot.installation import Installation
from bot.languages.speaker import Speaker
from bot.office.days import holidays_of
from bot.port import TakesTurns, TryLater
from dialogs.door import HOURS, LINK_ALONE, LINK_AND_REMINDERS, NOT_KEPT, ONE_LINE, Door
from dialogs.engine.conversation import Event, Frame, Opened, Said, SentMedia, State, Tapped
from dialogs.engine.conversation import Message as ToSay
from dialogs.engine.facts import FreeDays, FreeTimes
from dialogs.office import ZONE, Office
from dialogs.registry import DOORS
from dialogs.rules.danger.rules import Strength
from dialogs.rules.emergencies import hear_danger
from storage.engine.transaction import Transaction
from storage.people import conversations, reach, ways_back

CHOOSE = "menu:"
"""How the option begins that chooses a language."""
FREE_DAYS = 4
"""Days with free times shown to somebody who has not said yet what they need."""
COMMANDS = {"/privacy": "info", "/appointment": "web", "/human": "hours", "/language": "language"}
"""Commands of the menu and the screen each of them shows; all others show the first."""


class DoorBot(BotAccount):
    """A messenger that answers each update by itself. What cannot be sent is asked of Telegram again."""

    def __init__(
        self,
        bot: Client,
        installation: Installation,
        *,
        pace: Pace | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts."""
        super().__init__(bot, installation, pace=pace, now=now)
        self.channels = (self._sender(CHANNEL), Reminders(self._sender(REMINDERS)))

    def _sender(self, name: str) -> Sender:
        return Sender(
            self._bot,
            name=name,
            database=self._database,
            catalogs=self._catalogs,
            attached=nothing_attached,
            own_files=nothing_kept,
            pace=self._pace,
            now=self._now,
        )

    def serve(self, turns: TakesTurns) -> None:
        """Take no turns: they take place in the web chat. What is written to the outbox here goes out at once."""
        self._wake = turns.wake

    async def take(self, update: Update) -> None:
        """Answer one update; raises what the network or the database did, and then it comes again."""
        if update.callback_query is not None:
            await self._tapped(update.callback_query)
            return
        written = update.message or update.edited_message
        language = (written.from_user.language_code if written and written.from_user else "") or ""
        match read(update, bot_id=self._bot.id, offices=self._offices):
            case Outside() as outside:
                self._leave(outside)
            case Blocked(chat):
                await self._database.write(lambda tx: blocked(tx, CHANNEL, str(chat), self._now()))
            case Did(reminds=token) as did if token and await self._joined(did):
                self._wake()
            case Did() as did:
                await self._heard(did.chat, did.event, self._catalogs.find(language))
            case Edited() as edited:
                await self._heard(edited.chat, Said(edited.words), self._catalogs.find(language))
            case TakeAway() | ReadAloud() | None:
                pass

    async def _joined(self, did: Did) -> bool:
        return await self._database.write(lambda tx: join(tx, did.reminds, str(did.chat), self._now()))

    # What people do

    async def _heard(self, chat: int, event: Event, language: str) -> None:
        office = next(iter(self._offices.values()))
        match event:
            case Opened():
                chosen = self._catalogs.find(event.language)
                where = Where(chat, chosen or language, self._offices.get(event.office, office))
                await self._show(where, self._door(where).screen("menu" if chosen else "language"))
            case Tapped(option=command):
                where = Where(chat, language, office)
                await self._show(where, await self._screen(where, COMMANDS.get(command, "menu")))
            case _:
                words = event.words if isinstance(event, Said | SentMedia) else ""
                where = Where(chat, language, office)
                await self._answer(where, hear_danger(words, language or "de").strength)

    async def _answer(self, where: "Where", danger: Strength) -> None:
        """Answer words, which are read for danger alone."""
        match danger:
            case "card":
                screen = "crisis"
            case "ask":
                screen = "in_danger"
            case "line" | "none":
                screen = "menu"
                for message in (*((ONE_LINE,) if danger == "line" else ()), NOT_KEPT):
                    await self._show(where, message)
        await self._show(where, self._door(where).screen(screen))

    async def _tapped(self, query: CallbackQuery) -> None:
        self._let_go(query.id)
        message = query.message
        if message is None or message.chat.type != "private":
            return
        data = pressed(query.data or "", version=DOOR)
        option = data.option if data else "menu"
        language = data.conversation if data else self._catalogs.find(query.from_user.language_code or "")
        if option.startswith(CHOOSE):
            language = self._catalogs.find(option.removeprefix(CHOOSE)) or language
        office = self._offices.get(data.question if data else "") or next(iter(self._offices.values()))
        where = Where(message.chat.id, language, office)
        if option in {LINK_ALONE, LINK_AND_REMINDERS}:
            remind = option == LINK_AND_REMINDERS
            token = await self._database.write(lambda tx: self._issue(tx, where, remind=remind))
            await self._show(where, self._door(where).link(self._address(where, token)))
        else:
            screen = await self._screen(where, option)
            await self._show(where, screen, instead=0 if screen.kind == "crisis" else message.message_id)

    def _address(self, where: "Where", token: str) -> str:
        """Give the address that opens a conversation, at this office and in this language before it is opened."""
        there = ticket_address(f"{self._link}/chat", token)
        return chat_address(there, office=where.office.id, language=where.language)

    # What they are shown

    async def _screen(self, where: "Where", option: str) -> ToSay:
        door = self._door(where)
        if option == HOURS:
            door = replace(door, free=await self._database.read(lambda tx: self._free_days(tx, where.office)))
        return door.screen(option)

    def _free_days(self, tx: Transaction, office: Office) -> tuple[date, ...]:
        """Look up the next days on which a first talk is free for anybody who needs no interpreter."""
        facts = Facts(
            tx,
            offices=(office,),
            catalogs=self._catalogs,
            link=self._link,
            conversation="",
            state=State(channel=CHANNEL, office=office.id),
            now=self._now(),
        )
        times = FreeTimes(office.id, "erstgespraech", "person", "de", office.sites[0].id)
        return facts.free_days(FreeDays(times))[:FREE_DAYS]

    def _door(self, where: "Where") -> Door:
        wanted = where.office.languages
        offered = [pair for pair in self._catalogs.offered if not wanted or pair[0] in wanted]
        now = self._now().astimezone(ZONE)
        language = Speaker(self._catalogs, where.language).language.code
        return Door(where.office, offered, now, holidays_of(where.office, now), language)

    async def _show(self, where: "Where", message: ToSay, *, instead: int = 0) -> None:
        """Show a message, in place of the one that was tapped where it is given."""
        speaker = Speaker(self._catalogs, where.language)
        said = replace(speaker.outbound(message), conversation=speaker.language.code, question=where.office.id)
        chunks, rows = texts(said), keyboard(said, version=DOOR)
        try:
            if instead and len(chunks) == 1 and await self._edited(where.chat, instead, chunks[0], rows):
                return
            for number, chunk in enumerate(chunks, start=1):
                await self._pace.turn(where.chat)
                await self._bot.quick(
                    SendMessage,
                    chat_id=where.chat,
                    text=chunk,
                    parse_mode="HTML",
                    link_preview_options=NO_PREVIEW,
                    reply_markup=markup(rows) if number == len(chunks) else None,
                )
        except TelegramRetryAfter as asked:
            self._pace.hold(asked.retry_after)
            raise TryLater(asked.retry_after) from asked
        except TelegramForbiddenError:
            return  # they have blocked the bot meanwhile: there is nothing to keep and nobody to tell

    async def _edited(self, chat: int, message: int, words: str, rows: list[ButtonRow]) -> bool:
        try:
            await self._bot.quick(
                EditMessageText,
                chat_id=chat,
                message_id=message,
                text=words,
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                reply_markup=markup(rows),
            )
        except TelegramBadRequest as problem:
            return "not modified" in problem.message
        return True

    # Inside a transaction

    def _issue(self, tx: Transaction, where: "Where", *, remind: bool) -> str:
        """Make what opens the person's conversation in the web chat, a new one where they have none yet."""
        now, chat = self._now(), str(where.chat)
        known = next((way.conversation_id for way in reach.at(tx, REMINDERS, chat) if way.is_open), "")
        conversation_id = known or self._begin(tx, where, now)
        if remind:
            reach.add_way(tx, conversation_id, REMINDERS, chat, now, confirmed=True)
        elif known:
            for way in reach.at(tx, REMINDERS, chat):
                reach.stop(tx, way.id, now)
        return ways_back.issue(tx, conversation_id, now).token

    def _begin(self, tx: Transaction, where: "Where", now: datetime) -> str:
        """Make a conversation that no device shows yet."""
        address = secrets.token_hex(16)
        kept = conversations.open_for(tx, "door", address, now)
        state = State(language=where.language, channel="web", office=where.office.id, frames=(Frame(DOORS.first),))
        conversations.save(tx, kept, state.to_json(), office=where.office.id, now=now, unfinished=True)
        conversations.leave(tx, "door", address)
        return kept.id


@dataclass(frozen=True, slots=True)
class Where:
    """Whom a screen is shown to: their chat, language and office, none of which is kept."""

    chat: int
    language: str
    office: Office
