"""What each method of the Bot API does, and the words in which Telegram refuses it."""

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.telegram.account import Account, Refused, Webhook
from tests.telegram.chats import Chat, SeenMessage, inline_buttons, keyboard
from tests.telegram.facts import ATTACHED, BUTTON_DATA, CAPTION, LANGUAGE_CODE, TEXT, letters, shown
from tests.telegram.markup import WrongMarkup
from tests.telegram.request import Request, SentFile


@dataclass(slots=True)
class Query:
    """A tapped button that waits for the bot's answer."""

    id: str
    chat: int
    asked: float
    answered: float | None = None
    shown: str = ""
    """What the bot had shown to the person who tapped."""


@dataclass(slots=True)
class Room:
    """Everything one bot sees of Telegram: its account, its chats, the taps that wait for an answer."""

    account: Account
    callback_seconds: float
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def carry_out(self, asked: Request) -> Any:
        """Do what a request asks; raises Refused. Everything but getUpdates, which waits."""
        return DOES.get(asked.method, _set)(self, asked)

    def chat(self, asked: Request) -> Chat:
        """Find the chat a request names; raises Refused where the bot may not write there."""
        chat = self.chats.get(asked.chat or 0)
        if chat is None:
            raise Refused(400, "Bad Request: chat not found")
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        if not chat.open and chat.kind == "private":
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")
        if not chat.open:
            raise Refused(403, f"Forbidden: bot was kicked from the {chat.kind} chat")
        return chat

    def told(self, chat: Chat, message: SeenMessage) -> dict[str, Any]:
        """Give a message of the bot as the Bot API tells of it."""
        return {**told(chat, message), "from": self.account.user}


def _set_webhook(room: Room, asked: Request) -> bool:
    url = str(asked.arguments.get("url", ""))
    place = urlsplit(url)
    if url and place.scheme != "https" and place.hostname not in {"127.0.0.1", "localhost"}:
        raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
    secret = str(asked.arguments.get("secret_token", ""))
    room.account.set_webhook(
        Webhook(url, secret, int(asked.arguments.get("max_connections", 40))) if url else None,
        allowed=asked.arguments.get("allowed_updates"),
        drop=bool(asked.arguments.get("drop_pending_updates")),
    )
    return True


def _delete_webhook(room: Room, asked: Request) -> bool:
    room.account.set_webhook(None, allowed=None, drop=bool(asked.arguments.get("drop_pending_updates")))
    return True


def _webhook_info(room: Room, asked: Request) -> dict[str, Any]:
    del asked
    account = room.account
    return {
        "url": account.webhook.url if account.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(account.waiting),
    }


def _send(room: Room, asked: Request) -> dict[str, Any]:
    chat = room.chat(asked)
    markup = asked.arguments.get("reply_markup")
    _check_data(markup)
    message = SeenMessage(0, by_bot=True, text="", buttons=inline_buttons(markup), keyboard=keyboard(markup))
    message.silent = bool(asked.arguments.get("disable_notification"))
    match asked.method:
        case "sendMessage":
            message.text, message.html = _text(asked), asked.arguments["text"]
        case "sendDocument":
            file = _sent_file(asked, "document")
            message.file, message.file_name = file.content, file.name
            message.text, message.html = _caption(asked), asked.arguments.get("caption", "")
        case "sendVoice":
            message.voice = _sent_file(asked, "voice").content
        case _:
            message.venue = {key: asked.arguments[key] for key in ("latitude", "longitude", "title", "address")}
    message.id = next(room.numbers)
    chat.messages.append(message)
    chat.changed(message)
    return room.told(chat, message)


def _sent_file(asked: Request, field: str) -> SentFile:
    file = asked.files.get(str(asked.arguments[field]).removeprefix(ATTACHED))
    if file is None:
        raise Refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
    return file


def _edit(room: Room, asked: Request) -> dict[str, Any]:
    chat = room.chat(asked)
    message = chat.find(int(asked.arguments.get("message_id", 0)))
    if message is None:
        raise Refused(400, "Bad Request: message to edit not found")
    if not message.by_bot:
        raise Refused(400, "Bad Request: message can't be edited")
    text, source = message.text, message.html
    if asked.method == "editMessageText":
        if message.file_name or message.voice or message.venue:
            raise Refused(400, "Bad Request: there is no text in the message to edit")
        text, source = _text(asked), asked.arguments["text"]
    markup = asked.arguments.get("reply_markup")
    _check_data(markup)
    buttons = inline_buttons(markup)
    if (source, buttons) == (message.html, message.buttons):
        raise Refused(
            400,
            "Bad Request: message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message",
        )
    message.text, message.html, message.buttons = text, source, buttons
    message.edits += 1
    chat.changed(message)
    return {**room.told(chat, message), "edit_date": int(time.time())}


def _delete(room: Room, asked: Request) -> bool:
    chat = room.chat(asked)
    one = asked.method == "deleteMessage"
    numbers = [asked.arguments.get("message_id")] if one else asked.arguments["message_ids"]
    gone = [message for message in chat.messages if message.id in numbers]
    if one and not gone:
        raise Refused(400, "Bad Request: message to delete not found")
    for message in gone:
        chat.messages.remove(message)
        chat.changed(message)
    return True


def _answer(room: Room, asked: Request) -> bool:
    query = room.queries.get(str(asked.arguments.get("callback_query_id")))
    now = time.monotonic()
    if query is None or query.answered is not None or now - query.asked > room.callback_seconds:
        raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    query.answered, query.shown = now, str(asked.arguments.get("text", ""))
    return True


def _act(room: Room, asked: Request) -> bool:
    room.chat(asked)
    return True


def _leave(room: Room, asked: Request) -> bool:
    room.chat(asked).open = False
    return True


def _set(room: Room, asked: Request) -> bool:
    """Keep what a bot says about itself."""
    if not LANGUAGE_CODE.fullmatch(asked.language):
        raise Refused(400, "Bad Request: invalid language code specified")
    values = [value for key, value in asked.arguments.items() if key not in {"language_code", "scope", "chat_id"}]
    room.account.said_about_itself[asked.method, asked.language] = values[0] if values else None
    return True


def _my_commands(room: Room, asked: Request) -> Any:
    return room.account.said_about_itself.get(("setMyCommands", asked.language), [])


DOES: dict[str, Callable[[Room, Request], Any]] = {
    "getMe": lambda room, _: room.account.user,
    "setWebhook": _set_webhook,
    "deleteWebhook": _delete_webhook,
    "getWebhookInfo": _webhook_info,
    "sendMessage": _send,
    "sendDocument": _send,
    "sendVoice": _send,
    "sendVenue": _send,
    "editMessageText": _edit,
    "editMessageReplyMarkup": _edit,
    "deleteMessage": _delete,
    "deleteMessages": _delete,
    "answerCallbackQuery": _answer,
    "sendChatAction": _act,
    "leaveChat": _leave,
    "getMyCommands": _my_commands,
}
"""Every other method of the specification's part says something about the bot."""


def told(chat: Chat, message: SeenMessage) -> dict[str, Any]:
    """Give a message as the Bot API tells of it, without who wrote it."""
    content: dict[str, Any] = {"message_id": message.id, "date": int(time.time()), "chat": chat.about}
    if message.file_name:
        number = f"file-{message.id}"
        size = len(message.file)
        file = {"file_id": number, "file_unique_id": number, "file_name": message.file_name, "file_size": size}
        content |= {"document": file, "caption": message.text}
    elif message.voice:
        number = f"voice-{message.id}"
        content["voice"] = {"file_id": number, "file_unique_id": number, "duration": 1, "mime_type": "audio/ogg"}
    elif message.venue:
        place = {key: message.venue[key] for key in ("latitude", "longitude")}
        venue = {"location": place, "title": message.venue["title"], "address": message.venue["address"]}
        content |= {"venue": venue, "location": place}
    else:
        content["text"] = message.text
    if message.buttons:
        rows = [
            [
                {"text": button.label, **({"url": button.url} if button.url else {"callback_data": button.data})}
                for button in row
            ]
            for row in message.buttons
        ]
        content["reply_markup"] = {"inline_keyboard": rows}
    return content


def _text(asked: Request) -> str:
    text = _shown(asked, "text")
    if not text:
        raise Refused(400, "Bad Request: message text is empty")
    if letters(text) > TEXT:
        raise Refused(400, "Bad Request: message is too long")
    return text


def _caption(asked: Request) -> str:
    text = _shown(asked, "caption")
    if letters(text) > CAPTION:
        raise Refused(400, "Bad Request: message caption is too long")
    return text


def _shown(asked: Request, field: str) -> str:
    try:
        return shown(str(asked.arguments.get(field, "")), asked.arguments.get("parse_mode"))[0]
    except WrongMarkup as wrong:
        raise Refused(400, f"Bad Request: can't parse entities: {wrong}") from wrong


def _check_data(markup: dict[str, Any] | None) -> None:
    for row in (markup or {}).get("inline_keyboard") or []:
        for button in row:
            data = button.get("callback_data")
            if data is not None and not 1 <= len(data.encode()) <= BUTTON_DATA:
                raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
