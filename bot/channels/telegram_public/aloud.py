"""Recordings of what the bot has said, as voice messages for somebody who asks for it.

A message whose every sentence is recorded has a button for it. What is to be heard is read from the tapped message
itself, so that nothing has to be kept.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from aiogram.methods import SendVoice
from aiogram.types import FSInputFile

from bot.channels.telegram.pace import Pace
from bot.channels.telegram.text import ButtonRow, data_of
from bot.channels.telegram_public.client import Client
from bot.channels.telegram_public.updates import ALOUD
from bot.languages.catalogs import Catalogs
from bot.languages.recordings import Recordings, name_of
from bot.languages.speaker import Speaker
from bot.port import Outbound, TryLater
from dialogs.text import text
from storage.engine.database import Database
from storage.people import shown_messages

SIGN = "🔊"
READ_ALOUD = text("Read aloud")


class Aloud:
    """Knows which messages can be heard, and sends what they say."""

    def __init__(
        self,
        bot: Client,
        recordings: Recordings,
        catalogs: Catalogs,
        *,
        database: Database,
        pace: Pace,
        now: Callable[[], datetime],
    ) -> None:
        self._bot = bot
        self._recordings = recordings
        self._catalogs = catalogs
        self._database = database
        self._pace = pace
        self._now = now

    def rows(self, message: Outbound) -> list[ButtonRow]:
        """Give the row with the button of a message that can be heard; none of any other."""
        if not self._recordings.of_lines(message):
            return []
        label = Speaker(self._catalogs, message.language).words(READ_ALOUD)
        data = data_of(message.conversation, "", f"{ALOUD}{message.language}")
        return [ButtonRow(((f"{SIGN} {label}", data),))]

    def is_asked_for(self, words: str) -> bool:
        """Tell whether somebody types that they want to hear what was said: the sign, or the button's words."""
        if not self._recordings:
            return False
        speakers = [Speaker(self._catalogs, language.code) for language in self._catalogs.languages]
        labels = {name_of(speaker.words(READ_ALOUD).casefold()) for speaker in speakers}
        return words.strip(" \ufe0f") == SIGN or name_of(words.casefold()) in labels

    def in_words(self, language: str, words: str) -> list[Path]:
        """Give the recordings of what a message in a language shows, line by line."""
        return self._files(self._recordings.key_of(language, line) for line in words.split("\n"))

    def in_messages(self, messages: Iterable[Outbound]) -> list[Path]:
        """Give the recordings of those messages that can be heard as a whole."""
        return self._files(key for message in messages for key in self._recordings.of_lines(message))

    async def send(self, chat: int, files: Sequence[Path]) -> None:
        """Send recordings, one after the other: a phone plays the next when one has ended."""
        for file in files:
            try:
                await self._pace.turn(chat)
            except TryLater:  # a tap more is easier than what comes minutes later
                return
            voice = FSInputFile(file, f"{file.stem}.ogg")
            sent = await self._bot(SendVoice(chat_id=chat, voice=voice, disable_notification=True))
            await self._noted(chat, sent.message_id)

    async def _noted(self, chat: int, number: int) -> None:
        """Note the message, so that it is deleted with the others."""
        await self._database.write(
            lambda tx: shown_messages.note(tx, str(chat), number, letter=0, question="", now=self._now())
        )

    def _files(self, keys: Iterable[str]) -> list[Path]:
        return [file for file in map(self._recordings.file, keys) if file is not None]
