"""What the bot's account shows before anybody has written: commands, menu button, descriptions, in every language."""

import asyncio
from collections.abc import Iterator, Mapping

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramRetryAfter
from aiogram.methods import SetChatMenuButton, SetMyCommands, SetMyDescription, SetMyShortDescription
from aiogram.methods.base import TelegramMethod
from aiogram.types import BotCommand, MenuButtonCommands

from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from bot.log import Log
from dialogs.rules.eligibility import FIRST_AGE, LAST_AGE
from dialogs.text import Text, text

log = Log("telegram")

COMMAND_WORDS: Mapping[str, tuple[str, Text]] = {
    "help": ("hilfe", text("What I understand")),
    "back": ("zurueck", text("One question back")),
    "appointment": ("termin", text("My appointment")),
    "language": ("sprache", text("Change language")),
    "person": ("mensch", text("Talk to a person")),
    "privacy": ("datenschutz", text("Data protection")),
    "stop": ("stopp", text("Stop")),
    "delete": ("loeschen", text("Delete everything")),
}
"""The menu: the name in Latin letters for all, its German name, and what it says in each language."""

DESCRIPTION = text(
    "Free advice for young people from {first} to {last} who came from another country, or whose family did, and for "
    "their parents: school, training, work, German, residence. I ask a few questions and find an appointment. "
    "I am a program. People give the advice.",
    first=FIRST_AGE,
    last=LAST_AGE,
)
SHORT_DESCRIPTION = text("Free advice for young people from 12 to 26 and their parents. Book an appointment here.")
LONGEST_PAUSE = 60
"""Seconds of a "too many requests" that are waited for; these texts can as well be set at the next start."""


def account_texts(catalogs: Catalogs) -> Iterator[TelegramMethod[bool]]:
    """Give the calls that set every text; without a language for those whose own is not offered (English)."""
    yield SetChatMenuButton(menu_button=MenuButtonCommands())
    codes = {"": "en"}
    for language in catalogs.languages:
        # Two of ours may share Telegram's two letters (Dari and Farsi): the one the menu has first speaks for both.
        codes.setdefault(telegram_language(language.tag), language.code)
    for telegram_code, code in codes.items():
        speaker = Speaker(catalogs, code)
        commands = [
            BotCommand(command=german if code == "de" else name, description=speaker.words(line))
            for name, (german, line) in COMMAND_WORDS.items()
        ]
        to = telegram_code or None
        yield SetMyCommands(commands=commands, language_code=to)
        yield SetMyDescription(description=speaker.words(DESCRIPTION), language_code=to)
        yield SetMyShortDescription(short_description=speaker.words(SHORT_DESCRIPTION), language_code=to)


def telegram_language(tag: str) -> str:
    """Give the two letters Telegram takes for a language tag ("kmr" is "ku", "fa-AF" is "fa"); empty for none."""
    first = {"kmr": "ku", "ckb": "", "prs": "fa"}.get(tag.partition("-")[0], tag.partition("-")[0])
    return first if len(first) == 2 and "simple" not in tag else ""  # noqa: PLR2004 -- ISO 639-1


async def present(bot: Bot, catalogs: Catalogs) -> None:
    """Set every text; what fails is logged and left for the next start, since people can write all the same."""
    for call in account_texts(catalogs):
        try:
            await _call(bot, call)
        except (AiogramError, OSError, TimeoutError) as cause:
            log.warning("account text not set", kind=call.__api_method__, cause=cause)
            return


async def _call(bot: Bot, call: TelegramMethod[bool]) -> None:
    try:
        await bot(call)
    except TelegramRetryAfter as asked:
        if asked.retry_after > LONGEST_PAUSE:
            raise
        await asyncio.sleep(asked.retry_after)
        await bot(call)
