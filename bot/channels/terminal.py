"""The conversation in a terminal: to see a dialog without a browser or an account, and for pipes in tests.

Options are numbered, or lettered where a number is what one would type; words are typed as they are, and a line that
begins with "/" is a command ("/back"). Later messages appear between two lines. Isolates are taken out, since many
terminals show them as boxes; letters written right to left are left to the terminal.
"""

import asyncio
import contextlib
import string
import threading
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TextIO

from bot.appointments.calendar_file import FILE_NAME
from bot.conversation.own_data import Files
from bot.port import Inbound, Outbound
from dialogs.engine.conversation import Event, Opened, Said, Tapped

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
TYPED_AS_NUMBER = frozenset({"number", "postal", "date", "tel", "time"})
LEAVE = frozenset({"/quit", "/exit"})
LOOK_AGAIN = 1.0
"""Seconds between two looks for later messages while nobody types."""


class Terminal:
    """The channel "terminal": one person at the keyboard."""

    name = "terminal"

    def __init__(
        self,
        output: TextIO,
        *,
        calendar_file: Callable[[str], Awaitable[bytes]],
        own_files: Callable[[str], Awaitable[Files]],
        folder: Path,
    ) -> None:
        self._output = output
        self._calendar_file = calendar_file
        self._own_files = own_files
        self._folder = folder
        self._offered: dict[str, Tapped] = {}

    async def send(self, address: str, message: Outbound) -> None:
        """Print ``message`` and remember what its options are called."""
        lines = [""]
        if message.answered:
            lines.append(f"✓ {message.answered.label}: {message.answered.value}")
        head = f"[{message.progress}] " if message.progress else ""
        lines += [head + message.lines[0], *message.lines[1:]] if message.lines else []
        marks = string.ascii_lowercase if message.field in TYPED_AS_NUMBER else ""
        for button in message.buttons:
            number = len(self._offered)
            mark = marks[number] if number < len(marks) else str(number + 1)
            self._offered[mark] = Tapped(message.question, button.id)
            chosen = "  ✓" if button.chosen else ""
            lines.append(f"  {mark:>2}  {button.emoji + ' ' if button.emoji else ''}{button.label}{chosen}")
        if message.example:
            lines.append(f"      {message.example}")
        if "calendar" in message.attachments:
            path = self._folder / FILE_NAME
            path.write_bytes(await self._calendar_file(message.appointment))
            lines.append(f"      {path}")
        for name, content in await self._own_files(address) if "own_data" in message.attachments else ():
            path = self._folder / name
            path.write_bytes(content)
            lines.append(f"      {path}")
        print("\n".join(lines).translate(ISOLATES), file=self._output, flush=True)

    def read(self, line: str) -> Event:
        """Read a typed line: an option's mark, a command, or words."""
        typed = line.strip()
        if typed.lower() in self._offered:
            return self._offered[typed.lower()]
        return Tapped("", typed) if typed.startswith("/") else Said(line.rstrip("\n"))

    async def talk(
        self,
        opened: Opened,
        *,
        address: str,
        lines: TextIO,
        take: Callable[[Inbound], Awaitable[object]],
        deliver: Callable[[], Awaitable[int]],
    ) -> None:
        """Open the conversation and take line after line until the end of ``lines`` or "/quit"."""
        event: Event = opened
        typed = read_in_background(lines)
        while True:
            self._offered.clear()
            await take(Inbound(self.name, address, uuid.uuid4().hex, event))
            while (line := await self._next(typed, deliver)) is not None and not line.strip():
                continue
            if line is None or line.strip().lower() in LEAVE:
                return
            event = self.read(line)

    async def _next(self, typed: "asyncio.Queue[str | None]", deliver: Callable[[], Awaitable[int]]) -> str | None:
        """Wait for a line, showing meanwhile what becomes due."""
        prompted = False
        while True:
            while await deliver():
                prompted = False
            if self._output.isatty() and not prompted:
                print("> ", end="", file=self._output, flush=True)
                prompted = True
            with contextlib.suppress(TimeoutError):
                return await asyncio.wait_for(typed.get(), LOOK_AGAIN)


def read_in_background(lines: TextIO) -> "asyncio.Queue[str | None]":
    """Give a queue of the lines as they are typed, None at their end. The thread does not keep the program alive."""
    loop, queue = asyncio.get_running_loop(), asyncio.Queue[str | None]()

    def read() -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            for line in lines:
                loop.call_soon_threadsafe(queue.put_nowait, line)
            loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, name="terminal input", daemon=True).start()
    return queue
