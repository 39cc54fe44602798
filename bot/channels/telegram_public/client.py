"""The bot's client of the Bot API, with a quick way for what is called in every turn.

aiogram makes and checks an object for each call, row and button, writes it into a form and reads whole messages
back, which costs more than all else in a turn. Here a call is a JSON body, and of a sent message only its number is
read. The connection, how errors are told, and every call that is not made in each turn stay aiogram's.
"""

import json
from http import HTTPStatus
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods.base import TelegramMethod
from aiohttp import ClientError, ClientTimeout

JSON = {"Content-Type": "application/json"}


class Client(Bot):
    """aiogram's bot over one connection pool."""

    def __init__(self, token: str, connections: AiohttpSession) -> None:
        """Join the parts."""
        super().__init__(token, session=connections)
        self._connections = connections

    async def quick(self, kind: type[TelegramMethod[Any]], **given: Any) -> int:  # noqa: ANN401 -- the Bot API's JSON
        """Call a method that answers with a message or with "done"; gives the message's number, 0 for "done".

        ``given`` are the method's fields as the Bot API names them, None for what is left out. Raises aiogram's errors,
        as its own way does.
        """
        connections = self._connections
        url = connections.api.api_url(token=self.token, method=kind.__api_method__)
        body = json.dumps({name: value for name, value in given.items() if value is not None}).encode()
        session = await connections.create_session()
        try:
            async with session.post(
                url, data=body, headers=JSON, timeout=ClientTimeout(total=connections.timeout)
            ) as answer:
                content = await answer.text()
        except TimeoutError as problem:
            raise TelegramNetworkError(kind.model_construct(**given), "Request timeout error") from problem
        except ClientError as problem:
            raise TelegramNetworkError(kind.model_construct(**given), type(problem).__name__) from problem
        number = number_in(content) if answer.status == HTTPStatus.OK else None
        if number is not None:
            return number
        method = kind.model_construct(**given)
        connections.check_response(bot=self, method=method, status_code=answer.status, content=content)
        return 0


def number_in(content: str) -> int | None:
    """Read the number of the message in a good answer, 0 where it says only that it is done; None for any other."""
    try:
        raw = json.loads(content)
        if raw["ok"] is not True:
            return None
        return 0 if raw["result"] is True else int(raw["result"]["message_id"])
    except (ValueError, LookupError, TypeError):
        return None
