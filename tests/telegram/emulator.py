"""A Telegram of our own for tests: the Bot API over HTTP on loopback, with people, groups and faults.

    async with Emulator() as telegram:
        bot = telegram.bot("7001:public")            # the real library gets telegram.url and this token
        amir = telegram.person(bot, id=11, language_code="ar")
        await amir.starts()
        await amir.expects("أهلا")
        assert telegram.violations == []

Every request is kept (``requests``) and compared with the facts of ``bot_api.json`` (``violations``). Errors have
Telegram's codes; their words are from knowledge of the service. What it leaves out: media but documents, groups' many
kinds of members, payments, inline mode, and everything this project's bots do not use.
"""

import asyncio
import socket
import time
from types import TracebackType
from typing import Any, Literal, Self

from aiohttp import web

from tests.telegram.account import Account, Refused, Update
from tests.telegram.chats import Chat
from tests.telegram.facts import METHODS, violations
from tests.telegram.faults import Fault, Kind
from tests.telegram.methods import Room
from tests.telegram.people import Group, Person
from tests.telegram.request import Request, read_request

MOST_POLLED = 100
SENDING = frozenset(
    {"sendMessage", "sendDocument", "sendVoice", "sendVenue", "editMessageText", "editMessageReplyMarkup"}
)


class Emulator:
    """The server; an asynchronous context manager."""

    def __init__(self, *, callback_seconds: float = 15, retry_seconds: float = 0.05) -> None:
        """``callback_seconds``: how long a tap waits for its answer; ``retry_seconds``: between webhook attempts."""
        self.requests: list[Request] = []
        self.impatient: list[Request] = []
        """Requests made before the wait of a 429 was over."""
        self.url = ""
        self._found: list[str] = []
        self._rooms: dict[str, Room] = {}
        self._faults: list[Fault] = []
        self._waits: dict[tuple[int, int | None], float] = {}
        self._gone_until = 0.0
        self._callback_seconds = callback_seconds
        self._retry_seconds = retry_seconds
        self._runner: web.AppRunner | None = None
        self._port = 0

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=60 * 2**20)
        application.router.add_route("*", "/{path:.*}", self._take)
        self._runner = web.AppRunner(application, handler_cancellation=True, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        door = socket.create_server(("127.0.0.1", 0))
        self._port = door.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        await web.SockSite(self._runner, door).start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for room in self._rooms.values():
            await room.account.close()
        if self._runner:
            await self._runner.cleanup()

    # The scene

    def bot(self, token: str, username: str = "lotse_test_bot") -> Account:
        """Register a bot, or give the one of that token."""
        if token not in self._rooms:
            account = Account(token, username, self._retry_seconds, reachable=lambda: not self.is_gone())
            self._rooms[token] = Room(account, self._callback_seconds)
        return self._rooms[token].account

    def person(self, bot: Account, *, id: int, language_code: str = "de", first_name: str = "Amir") -> Person:  # noqa: A002 -- Telegram's word
        """Have somebody with an account of that number, who has not yet started the bot."""
        room = self._rooms[bot.token]
        chat = room.chats.setdefault(id, Chat(id, "private", first_name))
        return Person(room, chat, id, language_code, first_name)

    def group(
        self,
        bot: Account,
        *,
        id: int,  # noqa: A002 -- as above
        title: str = "Klasse 9",
        kind: Literal["supergroup", "channel"] = "supergroup",
    ) -> Group:
        """Have a group or a channel the bot is not yet in."""
        room = self._rooms[bot.token]
        return Group(room, room.chats.setdefault(id, Chat(id, kind, title)))

    # What is seen

    @property
    def violations(self) -> list[str]:
        """Everything that was against the specification, and the taps whose answer is overdue."""
        return self._found + [
            f"answerCallbackQuery: a tap in chat {query.chat} was not answered in {self._callback_seconds} s"
            for room in self._rooms.values()
            for query in room.queries.values()
            if (query.answered or time.monotonic()) - query.asked > self._callback_seconds
        ]

    @property
    def unanswered(self) -> list[str]:
        """The taps that wait for their answer, by the query's id."""
        return [query.id for room in self._rooms.values() for query in room.queries.values() if query.answered is None]

    def calls(self, *methods: str, chat: int | None = None) -> list[Request]:
        """Give the requests of these methods, of one chat or of all."""
        return [request for request in self.requests if request.method in methods and chat in {None, request.chat}]

    # What goes wrong

    def fault(
        self,
        *,
        method: str | None = None,
        chat: int | None = None,
        count: int | None = 1,
        when: Literal["before", "after"] = "before",
        status: Kind = 500,
        retry_after: int = 1,
        every: int = 1,
    ) -> Fault:
        """Plant a fault for the next ``count`` requests that fit (None: until stopped), without effect or after it.

        Without a method it meets all but getUpdates. "timeout" holds the answer back until the client gives up.
        """
        assert method is None or method in METHODS, method
        fault = Fault(method, chat, count, when, status, retry_after, every)
        self._faults.append(fault)
        return fault

    def disappear(self, seconds: float) -> None:
        """Be gone for a while: every connection breaks, no update is posted, taps and words wait."""
        self._gone_until = time.monotonic() + seconds

    def is_gone(self) -> bool:
        return time.monotonic() < self._gone_until

    # One request

    async def _take(self, request: web.Request) -> web.StreamResponse:
        if self.is_gone():
            return _broken(request)
        path = request.match_info["path"]
        token, _, method = path.removeprefix("bot").rpartition("/")
        if path.startswith("file/"):
            self._found.append(f"{path}: a file was asked for, nothing is to be downloaded")
        room = self._rooms.get(token)
        if room is None:
            return _error(Refused(401, "Unauthorized") if token else Refused(404, "Not Found"))
        taken = await read_request(request, room.account, method, time.monotonic())
        self.requests.append(taken)
        self._found += violations(method, taken.arguments, {name: file.content for name, file in taken.files.items()})
        fault = next((fault for fault in self._faults if fault.meets(method, taken.chat)), None)
        if fault and fault.when == "before":
            return await self._break(request, taken, fault)
        answer = await self._answer(room, taken)
        if self.is_gone():
            taken.outcome += ", then gone"
            return _broken(request)
        return await self._break(request, taken, fault) if fault else answer

    async def _answer(self, room: Room, taken: Request) -> web.Response:
        try:
            self._have_patience(taken)
            result = await self._poll(room.account, taken) if taken.method == "getUpdates" else room.carry_out(taken)
        except Refused as refused:
            taken.outcome = f"{refused.code} {refused.description}"
            return _error(refused)
        except (KeyError, TypeError, ValueError) as problem:
            taken.outcome = f"400 {problem!r}"
            return _error(Refused(400, f"Bad Request: {problem!r}"))
        taken.outcome = "ok"
        return web.json_response({"ok": True, "result": result})

    async def _poll(self, bot: Account, taken: Request) -> list[Update]:
        return await bot.poll(
            offset=taken.arguments.get("offset", 0),
            limit=min(taken.arguments.get("limit", MOST_POLLED), MOST_POLLED),
            seconds=taken.arguments.get("timeout", 0),
            allowed=taken.arguments.get("allowed_updates"),
        )

    def _have_patience(self, taken: Request) -> None:
        """Refuse methods that do not exist, and what comes before the wait of a 429 is over."""
        if taken.method not in METHODS:
            raise Refused(404, "Not Found: method not found")
        if taken.method not in SENDING:
            return
        until = max(self._waits.get((taken.bot.id, where), 0.0) for where in (None, taken.chat))
        if (left := until - time.monotonic()) > 0:
            self.impatient.append(taken)
            raise _too_many(int(left) + 1)

    async def _break(self, request: web.Request, taken: Request, fault: Fault) -> web.StreamResponse:
        done = f"{taken.outcome}, then " if fault.when == "after" else ""
        taken.outcome = f"{done}fault {fault.status}"
        match fault.status:
            case "drop":
                return _broken(request)
            case "timeout":
                await asyncio.sleep(3600)
                return _broken(request)
            case "502html":
                page = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
                return web.Response(status=502, text=page, content_type="text/html")
            case 429:
                if taken.method in SENDING or taken.method == "answerCallbackQuery":
                    self._waits[taken.bot.id, fault.chat] = time.monotonic() + fault.retry_after
                return _error(_too_many(fault.retry_after))
            case int(status):
                return _error(Refused(status, "Internal Server Error" if status >= 500 else f"Error {status}"))


def _too_many(seconds: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def _error(refused: Refused) -> web.Response:
    content: dict[str, Any] = {"ok": False, "error_code": refused.code, "description": refused.description}
    if refused.parameters:
        content["parameters"] = refused.parameters
    return web.json_response(content, status=refused.code)


def _broken(request: web.Request) -> web.Response:
    """Break the connection: the client learns nothing."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
