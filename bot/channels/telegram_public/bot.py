"""The public bot in ``full`` mode: the whole conversation takes place in Telegram."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from aiogram.types import Update

from bot.appointments.calendar_file import calendar_file
from bot.channels.telegram.pace import Pace
from bot.channels.telegram_public.account import BotAccount
from bot.channels.telegram_public.aloud import Aloud
from bot.channels.telegram_public.answers import AnsweredQuestions
from bot.channels.telegram_public.client import Client
from bot.channels.telegram_public.reminders import (
    REMINDERS,
    Reminders,
    blocked,
    join,
    nothing_attached,
    nothing_kept,
)
from bot.channels.telegram_public.sender import Attached, Place, Sender
from bot.channels.telegram_public.updates import Blocked, Did, Edited, Outside, ReadAloud, TakeAway, read
from bot.conversation.own_data import Files, own_files
from bot.installation import Installation
from bot.languages.recordings import Recordings
from bot.port import Inbound, Page, TakesTurns
from dialogs.engine.commands import AGAIN
from dialogs.engine.conversation import Corrected, Said, Tapped
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.people import conversations

CHANNEL = "telegram"


class PublicBot(BotAccount):
    """A messenger: takes what people do as turns, and shows what the delivery sends."""

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
        self._turns: TakesTurns | None = None
        self._answers = AnsweredQuestions()
        self._aloud = Aloud(
            bot,
            Recordings(installation.settings.recordings),
            self._catalogs,
            database=self._database,
            pace=self._pace,
            now=now,
        )
        sender = Sender(
            bot,
            name=CHANNEL,
            database=self._database,
            catalogs=self._catalogs,
            attached=self._attached,
            own_files=self._own_files,
            pace=self._pace,
            aloud=self._aloud,
            now=now,
        )
        reminders = Sender(
            bot,
            name=REMINDERS,
            database=self._database,
            catalogs=self._catalogs,
            attached=nothing_attached,
            own_files=nothing_kept,
            pace=self._pace,
            now=now,
        )
        self.channels = (sender, Reminders(reminders))

    def serve(self, turns: TakesTurns) -> None:
        """Say where turns are taken; before ``run`` and before the first call."""
        self._turns = turns

    async def take(self, update: Update) -> None:
        """Take one update; when this returns it is kept. Raises Unavailable where the database is gone."""
        happening = read(update, bot_id=self._bot.id, offices=self._offices)
        match happening:
            case Did():
                await self._did(happening)
            case Edited():
                await self._edited(happening)
            case TakeAway(chat, message, note, tapped):
                self._let_go(tapped)
                self._delete(chat, message, note)
            case ReadAloud(chat, language, words, tapped):
                self._let_go(tapped)
                self._read(chat, self._aloud.in_words(language, words))
            case Outside():
                self._leave(happening)
            case Blocked(chat):
                await self._database.write(lambda tx: blocked(tx, CHANNEL, str(chat), self._now()))
            case None:
                pass

    async def _did(self, did: Did) -> None:
        if did.tapped:
            self._let_go(did.tapped)
        if did.reminds and await self._joined(did):
            self._wake()
            return
        said = did.event if isinstance(did.event, Said) and not did.event.forwarded else None
        wants_to_hear = said is not None and self._aloud.is_asked_for(said.words)
        page = await self._turn(
            Inbound(
                CHANNEL,
                str(did.chat),
                did.update,
                Tapped("", AGAIN.id) if wants_to_hear else did.event,
                conversation=did.conversation,
                shown=did.shown,
                resume=did.resume,
            )
        )
        if wants_to_hear:
            self._read(did.chat, self._aloud.in_messages(page.messages))
        elif did.message and isinstance(did.event, Said):
            self._answers.keep(did.chat, did.message, page)

    def _read(self, chat: int, files: Sequence[Path]) -> None:
        self._polling.beside(self._polling.quietly(self._aloud.send(chat, files)))

    async def _joined(self, did: Did) -> bool:
        return await self._database.write(lambda tx: join(tx, did.reminds, str(did.chat), self._now()))

    def _wake(self) -> None:
        if self._turns is not None:
            self._turns.wake()

    async def _edited(self, edited: Edited) -> None:
        question = self._answers.question_of(edited.chat, edited.message)
        await self._turn(Inbound(CHANNEL, str(edited.chat), edited.update, Corrected(edited.words, question)))

    async def _turn(self, inbound: Inbound) -> Page:
        if self._turns is None:
            raise RuntimeError("an update came before the bot was given its turns")
        return (await self._turns.take(inbound)).page

    async def _own_files(self, address: str) -> Files:
        offices, catalogs, now = tuple(self._offices.values()), self._catalogs, self._now()
        return await self._database.read(
            lambda tx: own_files(tx, CHANNEL, address, offices=offices, catalogs=catalogs, now=now)
        )

    async def _attached(self, appointment_id: str) -> Attached | None:
        def look(tx: Transaction) -> tuple[Booked, bool] | None:
            booked = appointments.find(tx, appointment_id)
            if booked is None:
                return None
            kept = conversations.of_id(tx, booked.conversation_id) if booked.conversation_id else None
            return booked, kept is not None and not kept.discreet

        found = await self._database.read(look)
        if found is None or found[0].office_id not in self._offices:
            return None
        booked, alone = found
        office = self._offices[booked.office_id]
        site = office.site(booked.site) if booked.mode == "person" else None
        place = Place(site.latitude, site.longitude, site.address) if site else None
        return Attached(calendar_file(booked, office, now=self._now(), names_office=alone), place)
