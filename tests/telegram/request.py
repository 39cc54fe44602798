"""One request of a bot, read from whatever form it came in, and what became of it."""

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.telegram.account import Account
from tests.telegram.facts import ATTACHED, METHODS, read_argument


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that came with a request."""

    name: str
    content: bytes


@dataclass(slots=True)
class Request:
    """One request of a bot, and what became of it."""

    bot: Account
    method: str
    arguments: dict[str, Any]
    files: dict[str, SentFile]
    at: float
    """Seconds of the monotonic clock."""
    outcome: str = "open"
    """"ok", "400 Bad Request: ...", "fault 500", "ok, then fault drop"; "open" while it runs or where it was left."""

    @property
    def chat(self) -> int | None:
        where = self.arguments.get("chat_id")
        return where if isinstance(where, int) else None

    @property
    def language(self) -> str:
        return str(self.arguments.get("language_code", ""))


async def read_request(request: web.Request, bot: Account, method: str, at: float) -> Request:
    """Read a request's arguments and files: JSON, a form, or a form of several parts."""
    if request.content_type == "application/json":
        return Request(bot, method, json.loads(await request.text() or "{}"), {}, at)
    taken = Request(bot, method, {}, {}, at)
    for field, value in [*request.query.items(), *(await request.post()).items()]:
        if isinstance(value, web.FileField):
            taken.files[field] = SentFile(value.filename, value.file.read())
        else:
            text = value if isinstance(value, str) else value.decode()
            taken.arguments[field] = read_argument(method, field, text)
    for name in taken.files:
        if name in METHODS.get(method, {}):
            taken.arguments.setdefault(name, ATTACHED + name)
    return taken
