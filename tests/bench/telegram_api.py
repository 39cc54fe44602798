"""A Bot API that answers at once, and people who write one thing after the other: all a bot needs to be measured."""

import asyncio
import json
import re
import time
from dataclasses import dataclass, field
from typing import Any, Self

CHAT = re.compile(rb'chat_id(?:=|"\s*:\s*"?|"\r\n(?:[^\r\n]+\r\n)*\r\n)(\d+)')
LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
SENDS = b"/sendmessage"
ME = {"id": 7001, "is_bot": True, "first_name": "bot", "username": "bench_bot"}


@dataclass
class Chat:
    """One person's chat: what they are shown rings."""

    number: int
    shown: asyncio.Event = field(default_factory=asyncio.Event)
    messages: list[str] = field(default_factory=list)


class Api:
    """The server. ``chats`` are those of the people who take part."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.calls = 0
        self.port = 0
        self._server: asyncio.Server | None = None
        self._numbers = iter(range(1, 10**9))

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Answers(self), "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()

    def chat(self, number: int) -> Chat:
        return self.chats.setdefault(number, Chat(number))

    def result(self, method: bytes, body: bytes) -> Any:
        """Do what a method says, and give its result."""
        self.calls += 1
        found = CHAT.search(body)
        number = int(found[1]) if found else 0
        message = {
            "message_id": next(self._numbers),
            "date": 1_790_000_000,
            "chat": {"id": number, "type": "private", "first_name": "Amir"},
            "from": ME,
            "text": "?",
        }
        if method == SENDS and number in self.chats:
            chat = self.chats[number]
            chat.messages.append(body.decode("utf-8", "replace"))
            chat.shown.set()
        return ME if method == b"/getme" else message if b"message" in method and b"edit" not in method else True


class Answers(asyncio.Protocol):
    """One connection of a bot to the Bot API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._read = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end]
            body = self._body(head, end + 4)
            if body is None:
                return
            path = head.split(b" ", 2)[1].partition(b"?")[0].lower()
            answer = json.dumps({"ok": True, "result": self._api.result(path[path.rfind(b"/") :], body)}).encode()
            assert self._transport is not None
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(answer)
                + answer
            )

    def _body(self, head: bytes, start: int) -> bytes | None:
        """Give a request's body once it is whole, and leave what follows it."""
        if length := LENGTH.search(head):
            end = start + int(length[1])
            if len(self._read) < end:
                return None
            body, self._read = self._read[start:end], self._read[end:]
            return body
        if b"chunked" not in head.lower():
            self._read = self._read[start:]
            return b""
        end = self._read.find(b"0\r\n\r\n", start)
        if end < 0:
            return None
        body, self._read = self._read[start:end], self._read[end + 5 :]
        return body


class Hook:
    """A connection over which Telegram calls the bot."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str, secret: str) -> None:
        self._reader, self._writer = reader, writer
        self._head = (
            f"POST {path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\n"
        )

    async def post(self, update: dict[str, Any]) -> bool:
        """Post an update; False where the bot is gone or did not take it."""
        body = json.dumps(update)
        try:
            self._writer.write(f"{self._head}Content-Length: {len(body.encode())}\r\n\r\n{body}".encode())
            head = await self._reader.readuntil(b"\r\n\r\n")
            length = LENGTH.search(head)
            await self._reader.readexactly(int(length[1]) if length else 0)
        except (OSError, asyncio.IncompleteReadError):
            return False
        return b" 200 " in head.partition(b"\r\n")[0]

    def close(self) -> None:
        self._writer.close()


class Clocked:
    """Numbers updates, and keeps how long each answer took."""

    def __init__(self, api: Api, *, first: int = 1) -> None:
        """``first`` is the number of its first update: a bot takes a number once."""
        self.api = api
        self.seconds: list[float] = []
        self._numbers = iter(range(first, 10**9))

    def written(self, number: int, words: str) -> dict[str, Any]:
        """Make the update of somebody who writes."""
        update = next(self._numbers)
        person = {"id": number, "is_bot": False, "first_name": "Amir", "language_code": "de"}
        message: dict[str, Any] = {
            "message_id": 1_000_000 + update,
            "date": 1_790_000_000,
            "chat": {"id": number, "type": "private", "first_name": "Amir"},
            "from": person,
            "text": words,
        }
        if words.startswith("/"):
            command = words.partition(" ")[0]
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(command)}]
        return {"update_id": update, "message": message}

    async def turn(self, hook: Hook, number: int, words: str) -> bool:
        """Have somebody write and wait for the answer; False where none comes in five seconds."""
        chat = self.api.chat(number)
        chat.shown.clear()
        begun = time.perf_counter()
        if not await hook.post(self.written(number, words)):
            return False
        try:
            async with asyncio.timeout(5):
                await chat.shown.wait()
        except TimeoutError:
            return False
        self.seconds.append(time.perf_counter() - begun)
        return True
