"""The web chat over real connections: 32 people tap, the server has one core, every answer is durable."""

import asyncio
import html
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from tests.bench.engines import _sqlite
from tests.bench.table import Measured, Row
from tests.bench.turns import STEPS, WAY

PEOPLE = 320
AT_ONCE = 32


def rows() -> Iterator[Row]:
    """Give the row of answers, beside the row of a page that needs no turn (the address book of the server)."""
    with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder, served(_sqlite(Path(folder))()) as (port, pid):
        asyncio.run(rush(port, 64, []))
        seconds: list[float] = []
        begun, worked = time.perf_counter(), processor_seconds(pid)
        asyncio.run(rush(port, PEOPLE, seconds))
        wall, worked = time.perf_counter() - begun, processor_seconds(pid) - worked
        floor = asyncio.run(health(port, 2_000))
    core = f"{len(seconds) / worked:.0f}/s of its core, " if worked else ""
    note = f"{core}{len(seconds) / wall:.0f}/s beside the client; floor: /health"
    yield Row(f"web chat, SQLite, {AT_ONCE} at once", Measured(tuple(seconds)), floor, "1,500/s, p99 50 ms", note)


@contextmanager
def served(url: str) -> Iterator[tuple[int, int]]:
    """Serve the chat without limits from a process of its own; give its port and its process id."""
    command = [sys.executable, "-m", "tests.bench.served", url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        yield int(service.stdout.readline()), service.pid
        service.terminate()


def processor_seconds(pid: int) -> float:
    """Give the processor time a process has used (proc(5): fields 14 and 15, in clock ticks); 0 where none is told."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Browser:
    """One connection that is kept open, a cookie, and the fields of the last page."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.cookie = ""

    async def ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> str:
        """Send a request and give the body of its answer."""
        body = urlencode(fields or {})
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nX-Lotse: 1\r\nCookie: {self.cookie}\r\n"
        kind = "Content-Type: application/x-www-form-urlencoded\r\n" if fields else ""
        self._writer.write(f"{head}{kind}Content-Length: {len(body)}\r\n\r\n{body}".encode())
        answer = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        if found := re.search(r"set-cookie: ([^;]+)", answer, re.IGNORECASE):
            self.cookie = found[1]
        length = re.search(r"content-length: (\d+)", answer, re.IGNORECASE)
        content = await self._reader.readexactly(int(length[1]) if length else 0)
        assert " 200 " in answer.partition("\r\n")[0], answer
        return content.decode()


async def rush(port: int, people: int, seconds: list[float]) -> None:
    """Let people walk from the welcome to the topic, so many at once."""
    numbers = iter(range(people))

    async def one_after_the_other() -> None:
        for _ in numbers:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            await person(Browser(reader, writer), seconds)
            writer.close()

    await asyncio.gather(*[one_after_the_other() for _ in range(AT_ONCE)])


async def person(browser: Browser, seconds: list[float]) -> None:
    """Open the chat and tap the way."""
    begun = time.perf_counter()
    page = await browser.ask("GET", "/chat?lang=de")
    seconds.append(time.perf_counter() - begun)
    for _ in range(STEPS):
        fields = {name: html.unescape(value) for name, value in HIDDEN.findall(page)}
        option = next(value for value in OPTION.findall(page) if value in WAY)
        begun = time.perf_counter()
        page = await browser.ask("POST", "/chat", {**fields, "option": option})
        seconds.append(time.perf_counter() - begun)


HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')
OPTION = re.compile(r'name="option" value="([^"]*)"')


async def health(port: int, times: int) -> Measured:
    """Ask for /health again and again, so many at once."""
    seconds: list[float] = []

    async def ask() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        browser = Browser(reader, writer)
        for _ in range(times // AT_ONCE):
            begun = time.perf_counter()
            await browser.ask("GET", "/health")
            seconds.append(time.perf_counter() - begun)
        writer.close()

    await asyncio.gather(*[ask() for _ in range(AT_ONCE)])
    return Measured(tuple(seconds))
