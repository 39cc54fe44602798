"""Calls to the Bot API as small as they can be: a JSON body of what was given, and of a sent message only its number.

aiogram's own session writes every field of a method into a form and reads whole messages back, which costs a third of a
turn. What is sent, how errors are told, and the types stay aiogram's.
"""

import json
from http import HTTPStatus
from typing import Any, Literal, cast

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    DeleteMessages,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
    SendVenue,
)
from aiogram.methods.base import TelegramMethod, TelegramType
from aiohttp import ClientError, ClientTimeout
from pydantic import BaseModel

JSON = {"Content-Type": "application/json"}
SENDS = (SendMessage, SendVenue)
"""Methods of whose answer only the new message's number is read."""
SAYS_DONE = (AnswerCallbackQuery, EditMessageReplyMarkup, EditMessageText, DeleteMessage, DeleteMessages)
"""Methods of whose answer nothing is read but that it is done."""
QUICK = (*SENDS, *SAYS_DONE)


class JustSent(BaseModel):
    """Of a message that was sent, all that is needed."""

    message_id: int


class JsonSession(AiohttpSession):
    """aiogram's session, quicker for what is called in every turn; all else goes the library's way."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 -- the library's signature
    ) -> TelegramType:
        """Make a call; raises aiogram's errors, as its own session does."""
        quick = isinstance(method, QUICK)
        if not quick:
            return await super().make_request(bot, method, timeout)
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        seconds = self.timeout if timeout is None else timeout
        try:
            async with session.post(
                url, data=body_of(method), headers=JSON, timeout=ClientTimeout(total=seconds)
            ) as answer:
                content = await answer.text()
        except TimeoutError as problem:
            raise TelegramNetworkError(method=method, message="Request timeout error") from problem
        except ClientError as problem:
            raise TelegramNetworkError(method=method, message=type(problem).__name__) from problem
        result = result_of(method, content) if answer.status == HTTPStatus.OK else None
        if result is not None:
            return cast("TelegramType", result)
        response = self.check_response(bot=bot, method=method, status_code=answer.status, content=content)
        return cast("TelegramType", response.result)


def result_of(method: TelegramMethod[Any], content: str) -> JustSent | Literal[True] | None:
    """Read what is needed of a good answer; None where aiogram is to read it, and to say what is wrong with it."""
    try:
        raw = json.loads(content)
        if raw["ok"] is not True:
            return None
        return True if isinstance(method, SAYS_DONE) else JustSent(message_id=raw["result"]["message_id"])
    except (ValueError, LookupError, TypeError):
        return None


def body_of(method: TelegramMethod[Any]) -> bytes:
    """Write a method's arguments as JSON: those that were given, and no defaults of a bot, since ours has none."""
    given = method.model_dump(exclude_unset=True, warnings=False)
    return json.dumps(
        {name: value for name, value in given.items() if value is not None and not isinstance(value, Default)},
        separators=(",", ":"),
    ).encode()
