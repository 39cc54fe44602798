"""What an update says: from Telegram's objects to what the dialogs hear. Nothing is downloaded."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, Update

from bot.channels.telegram.text import pressed
from dialogs.channels import REMIND
from dialogs.engine.commands import AGAIN
from dialogs.engine.conversation import Event, MediaKind, Opened, Said, SentMedia, SharedPhone, Tapped

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""The kinds of updates asked for; all others Telegram keeps to itself."""

COMMANDS: Mapping[str, str] = {
    "help": "/help",
    "hilfe": "/help",
    "back": "/back",
    "zurueck": "/back",
    "language": "/language",
    "sprache": "/language",
    "person": "/human",
    "mensch": "/human",
    "stop": "/stop",
    "stopp": "/stop",
    "delete": "/delete",
    "loeschen": "/delete",
    "privacy": "/privacy",
    "datenschutz": "/privacy",
    "appointment": "/appointment",
    "termin": "/appointment",
}
"""What can be written after a slash, in English and German, and the command it is."""

RESUME = "resume-"
"""How the payload of a link begins that takes a conversation over from another device."""
UNSEND = "/unsend:"
"""How the option begins that deletes a photo here: for the channel alone, no dialog hears of it."""
ALOUD = "/aloud:"
"""How the option begins that asks for a message's recordings, for the channel alone as well; its language follows."""
HEARD: Mapping[str, MediaKind] = {
    "voice": "voice",
    "audio": "voice",
    "video_note": "voice",
    "photo": "photo",
    "document": "document",
    "location": "location",
    "venue": "location",
    "video": "other",
    "animation": "other",
    "poll": "other",
    "dice": "other",
    "game": "other",
    "invoice": "other",
    "story": "other",
    "paid_media": "other",
}
"""Kinds of content, as the Bot API names them, and what they are to the dialogs. Others are Telegram's own notes."""


@dataclass(frozen=True, slots=True)
class Did:
    """Somebody did something in their chat with the bot."""

    chat: int
    update: str
    event: Event
    conversation: str = ""
    shown: str = ""
    """The number of the message whose button was tapped."""
    tapped: str = ""
    """The id of the tap, which wants an answer."""
    message: int = 0
    """The number of the message that was written."""
    resume: str = ""
    reminds: str = ""
    """The token that joins this chat to a conversation in the browser, for reminders."""


@dataclass(frozen=True, slots=True)
class Edited:
    """Somebody rewrote a message of theirs."""

    chat: int
    update: str
    message: int
    words: str


@dataclass(frozen=True, slots=True)
class TakeAway:
    """Somebody wants a photo of theirs deleted here; ``note`` is the message whose button said so."""

    chat: int
    message: int
    note: int
    tapped: str


@dataclass(frozen=True, slots=True)
class ReadAloud:
    """Somebody wants to hear a message; ``words`` are what it shows."""

    chat: int
    language: str
    words: str
    tapped: str


@dataclass(frozen=True, slots=True)
class Outside:
    """The bot is in a group or a channel, where it does not belong; ``said`` where somebody can read an answer."""

    chat: int
    language: str
    said: bool


@dataclass(frozen=True, slots=True)
class Blocked:
    """Somebody has blocked the bot."""

    chat: int


Happening: TypeAlias = Did | Edited | TakeAway | ReadAloud | Outside | Blocked


def chat_of(update: Update) -> int:
    """Give the chat an update belongs to: updates of one chat are taken in order. 0 for none."""
    if update.callback_query is not None:
        return update.callback_query.from_user.id
    found = update.message or update.edited_message or update.my_chat_member
    return found.chat.id if found is not None else 0


def read(update: Update, *, bot_id: int, offices: Collection[str]) -> Happening | None:
    """Read an update; None for what nobody is to hear of. ``offices`` are ids a link may name."""
    number = f"{bot_id}/{update.update_id}"
    if update.callback_query is not None:
        return _tap(update.callback_query, number)
    if update.my_chat_member is not None:
        return _member(update.my_chat_member)
    if update.edited_message is not None:
        edited = update.edited_message
        if edited.chat.type != "private" or not edited.text:
            return None
        return Edited(edited.chat.id, number, edited.message_id, edited.text)
    if update.message is not None:
        return _message(update.message, number, offices)
    return None


def _tap(query: CallbackQuery, number: str) -> Happening | None:
    message = query.message
    if message is None or message.chat.type != "private":
        return None
    data = pressed(query.data or "")
    if data is None:
        return Did(message.chat.id, number, Tapped("", AGAIN.id), tapped=query.id)
    if data.option.startswith(UNSEND) and data.option.removeprefix(UNSEND).isdecimal():
        return TakeAway(message.chat.id, int(data.option.removeprefix(UNSEND)), message.message_id, query.id)
    if data.option.startswith(ALOUD):
        words = message.text if isinstance(message, Message) else None
        return ReadAloud(message.chat.id, data.option.removeprefix(ALOUD), words or "", query.id)
    return Did(
        message.chat.id,
        number,
        Tapped(data.question, data.option),
        conversation=data.conversation,
        shown=str(message.message_id),
        tapped=query.id,
    )


def _member(changed: ChatMemberUpdated) -> Happening | None:
    status = changed.new_chat_member.status
    if changed.chat.type == "private":
        return Blocked(changed.chat.id) if status == "kicked" else None
    if status in {"left", "kicked"}:
        return None
    said = changed.chat.type != "channel" and status != "restricted"
    return Outside(changed.chat.id, changed.from_user.language_code or "", said)


def _message(message: Message, number: str, offices: Collection[str]) -> Happening | None:
    language = (message.from_user.language_code if message.from_user else "") or ""
    if message.chat.type != "private":
        nobody = message.left_chat_member is not None or message.from_user is None
        return None if nobody else Outside(message.chat.id, language, said=True)
    chat, words = message.chat.id, message.text or ""
    if message.forward_origin is None and words.startswith("/start"):
        payload = words.removeprefix("/start").strip()
        if payload.startswith(RESUME):
            return Did(chat, number, Opened(guess=language), resume=payload.removeprefix(RESUME))
        if payload.startswith(REMIND):
            return Did(chat, number, Opened(guess=language), reminds=payload.removeprefix(REMIND))
        return Did(chat, number, opened(payload, offices, guess=language))
    if message.media_group_id is not None:
        # An album is one thing its sender did; Telegram delivers each picture by itself.
        number = f"{number.partition('/')[0]}/album/{message.media_group_id}"
    event = _event(message, words)
    return None if event is None else Did(chat, number, event, message=message.message_id if words else 0)


def opened(payload: str, offices: Collection[str], *, guess: str) -> Opened:
    """Read a link's payload: a language, an office, or both with "_" between them ("ar_jmd-trier")."""
    language = office = ""
    for part in payload.split("_"):
        if part in offices:
            office = part
        elif part:
            language = part
    return Opened(language=language, office=office, guess=guess)


def _words(words: str, *, forwarded: bool) -> Event:
    """Read written words: a command of the menu ("/help", "/help@bot"), or words."""
    name, _, _ = words.partition(" ")
    command = COMMANDS.get(name.removeprefix("/").partition("@")[0].lower())
    if name.startswith("/") and command and not forwarded:
        return Tapped("", command)
    return Said(words, forwarded=forwarded)


def _event(message: Message, words: str) -> Event | None:
    if words:
        return _words(words, forwarded=message.forward_origin is not None)
    if message.contact is not None:
        own = message.from_user is not None and message.contact.user_id == message.from_user.id
        if own and message.forward_origin is None:
            return SharedPhone(message.contact.phone_number)
        return SentMedia("contact")
    if message.sticker is not None:
        return SentMedia("sticker", emoji=message.sticker.emoji or "")
    kind = HEARD.get(message.content_type)
    return SentMedia(kind, words=message.caption or "", handle=str(message.message_id)) if kind else None
