"""People who book, move and cancel in a process that is made to be killed; run by test_killed.py.

For each line of JSON on its input (what to go on from) it forks a worker that opens the database and holds the
conversations, so that a start costs no imports. The worker writes a line of JSON before each update ("try") and after
its answer ("ack"); whoever kills it has the updates without an answer delivered again.
"""

import asyncio
import json
import os
import random
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.conversation.turn import Turns
from bot.languages.catalogs import Catalogs
from bot.office.days import holidays_of
from bot.office.file import read_offices
from bot.port import Inbound, Page
from bot.settings import SAMPLE_OFFICES
from dialogs.engine.conversation import Event, Opened, Tapped, key_of
from dialogs.office import Office
from storage.engine.database import Database
from storage.engine.encryption import read_or_make_key_file

PEOPLE = 8
"""People who talk at once in one worker."""


def main() -> None:
    """Fork a worker for each line of input, and wait until it ended or was killed."""
    catalogs, offices = Catalogs.load(), read_offices(SAMPLE_OFFICES)
    for line in sys.stdin:
        order = json.loads(line)
        for office in offices:
            holidays_of(office, datetime.fromisoformat(order["now"]))  # kept by each worker from here on
        worker = os.fork()
        if worker == 0:
            asyncio.run(work(order, catalogs, offices))
            os._exit(0)
        report({"worker": worker})
        _, status = os.waitpid(worker, 0)
        report({"ended": status})


def report(entry: dict[str, Any]) -> None:
    """Write one line at once: it is out even if the next instruction is never reached."""
    os.write(1, f"{json.dumps(entry)}\n".encode())


async def work(order: dict[str, Any], catalogs: Catalogs, offices: tuple[Office, ...]) -> None:
    """Deliver again what was not answered, then hold conversations until the order's number of people are through."""
    now = datetime.fromisoformat(order["now"])
    database = Database(order["url"], read_or_make_key_file(Path(order["keys"])))
    turns = Turns(database=database, offices=offices, catalogs=catalogs, now=lambda: now)
    waiting = list(order["people"])

    async def serve() -> None:
        while waiting:
            await Caller(turns, waiting.pop(0), order["pending"]).talk()

    await asyncio.gather(*(serve() for _ in range(PEOPLE)))
    await database.close()


class Caller:
    """One person; what they do next follows from the page and from their name alone."""

    def __init__(self, turns: Turns, name: str, pending: dict[str, Any]) -> None:
        self._turns = turns
        self._name = name
        self._pending = pending.get(name)

    async def talk(self) -> None:
        """Go on from where the conversation stands to the end of what this person wants."""
        if self._pending:
            update, question, option = self._pending
            page = await self._send(update, question, option)
        else:
            known = await self._turns.page("web", self._name)
            page = known or await self._send(f"{self._name}/0", "", "")
        while (step := self._next(page)) is not None:
            page = await self._send(f"{self._name}/{page.version}", *step)
        report({"done": self._name})

    async def _send(self, update: str, question: str, option: str) -> Page:
        report({"try": update, "person": self._name, "question": question, "option": option})
        event: Event = Tapped(question, option) if option else Opened(language="en", office="jmd-trier")
        taken = await self._turns.take(Inbound("web", self._name, update, event))
        report({"ack": update, "person": self._name, "version": taken.page.version, "new": taken.new})
        return taken.page

    def _next(self, page: Page) -> tuple[str, str] | None:
        """Give the next tap (question, option); None when the person has what they came for."""
        message = page.messages[-1]
        options = [button.id for button in message.buttons]
        if message.question == "reach":
            return "", "/skip"
        if message.question:
            return message.question, self._answer(message.question, options, page.version)
        if message.kind == "ticket" and message.appointment and page.version < LAST_CHANGE:
            wish = self._chance(page.version).choice(("keep", "move", "cancel"))
            return None if wish == "keep" else ("", f"/{wish}:{message.appointment}")
        return ("", "/new") if "/new" in options else None

    def _answer(self, question: str, options: list[str], version: int) -> str:
        times = [option for option in options if "-" in option]
        if question.startswith("slot_") and times:
            return self._chance(version).choice(times)
        return "ok" if question.startswith("summary_") else COMMON_PATH[key_of(question)]

    def _chance(self, version: int) -> random.Random:
        return random.Random(f"{self._name}/{version}")  # noqa: S311 -- no secret: the same in every process


LAST_CHANGE = 30
"""The version from which on people keep what they have."""
COMMON_PATH = {
    "role": "self",
    "consent": "yes",
    "age": "18_25",
    "place": "area-trier",
    "status": "permit",
    "talk_language": "de",
    "topic": "work",
    "slot_person": "wait",
    "daypart": "any",
    "cancel": "yes",
    "move": "yes",
}

if __name__ == "__main__":
    main()
