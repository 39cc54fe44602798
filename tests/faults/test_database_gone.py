"""The database locked by another process, or its server gone for a while: everybody is told, and nothing is lost."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bot.channels.web.chat import WebChat
from bot.conversation.turn import Turns
from bot.http.fault_pages import application
from bot.http.signing import Signing
from bot.languages.catalogs import Catalogs
from bot.process.chat_service import chat_service
from dialogs.engine.conversation import Tapped
from dialogs.office import Office
from storage.engine import work as errand
from storage.engine.database import Database, Unavailable
from storage.engine.encryption import Keys
from tests.bot.channels.web.reading import Reading
from tests.faults.conftest import MakeTurns
from tests.faults.person import TO_THE_TIMES, Person, kept_state

LOCK = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
held.execute("ROLLBACK")
"""

Gone = Callable[[], AbstractAsyncContextManager[None]]


@pytest.fixture(params=["sqlite", "postgresql"])
def leaving(request: pytest.FixtureRequest, tmp_path: Path, keys: Keys) -> Iterator[tuple[Database, Gone]]:
    """A database, and a way to be without it for the length of a block."""
    if request.param == "sqlite":
        path = tmp_path / "lotse.db"
        url = f"sqlite:///{path}"

        @asynccontextmanager
        async def gone() -> AsyncIterator[None]:
            other = subprocess.Popen(  # noqa: ASYNC220 -- it is there at once
                [sys.executable, "-c", LOCK, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
            assert other.stdout is not None
            assert await asyncio.to_thread(other.stdout.readline) == b"locked\n"
            try:
                yield
            finally:
                await asyncio.to_thread(other.communicate)

    else:
        server = request.getfixturevalue("own_postgres")
        # The tests' servers may forget the last commits when they are stopped; this one must not.
        url = f"{server.url}&options=-c%20synchronous_commit%3Don"

        @asynccontextmanager
        async def gone() -> AsyncIterator[None]:
            await asyncio.to_thread(server.stop)
            try:
                yield
            finally:
                await asyncio.to_thread(server.restart)

    database = Database(url, keys)
    database.migrate()
    yield database, gone
    database.close_now()


async def people_who_talk(turns: Turns) -> list[Person]:
    people = [Person(turns, f"p{number}", ("de", "en", "ar")[number % 3]) for number in range(8)]
    for person in people:
        await person.opens()
        await person.walks(TO_THE_TIMES[:3])
    return people


async def test_turns_wait_for_a_database_that_comes_back_and_all_are_taken(
    leaving: tuple[Database, Gone], make_turns: MakeTurns
) -> None:
    database, gone = leaving
    people = await people_who_talk(make_turns(database))
    versions = [person.page.version for person in people]

    async with gone():
        waiting = [asyncio.create_task(person.taps("area-trier", "place")) for person in people]
        done, _ = await asyncio.wait(waiting, timeout=1.0)
        assert done == set()
    await asyncio.gather(*waiting)

    assert [person.page.version for person in people] == [version + 1 for version in versions]
    assert {person.question for person in people} == {"status"}
    for person in people:
        await person.walks(TO_THE_TIMES[4:])
        await person.taps(person.times[0])
        await person.taps("ok")
        assert person.ticket


async def test_turns_that_waited_too_long_say_so_have_done_nothing_and_are_taken_when_they_come_again(
    leaving: tuple[Database, Gone], make_turns: MakeTurns, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, gone = leaving
    turns = make_turns(database)
    people = await people_who_talk(turns)
    before = [kept_state(database, person.address) for person in people]
    updates = [person.inbound(Tapped("place", "area-trier")) for person in people]

    monkeypatch.setattr(errand, "PATIENCE", 0.7)
    async with gone():
        told = await asyncio.gather(*map(turns.take, updates), return_exceptions=True)
        assert {type(outcome) for outcome in told} == {Unavailable}
    monkeypatch.undo()

    assert [kept_state(database, person.address) for person in people] == before
    taken = await asyncio.gather(*map(turns.take, updates))
    assert [(turn.new, turn.page.messages[-1].question) for turn in taken] == [(True, "status")] * len(people)


SAID = {
    "de": ("Das hat gerade nicht geklappt", "Bitte gleich noch einmal versuchen."),
    "ar": ("لم ينجح هذا الآن", "يرجى المحاولة بعد لحظة."),
}


@pytest.mark.parametrize("language", SAID)
async def test_the_web_chat_says_in_the_persons_language_whom_to_call_and_takes_the_same_tap_later(
    *,
    leaving: tuple[Database, Gone],
    make_turns: MakeTurns,
    offices: tuple[Office, ...],
    catalogs: Catalogs,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    database, gone = leaving
    service = chat_service(database, {office.id: office for office in offices}, make_turns(database), catalogs)
    signing = Signing.of(database)
    chat = WebChat(service, offices=offices, catalogs=catalogs, public_url="http://chat.example", signing=signing)
    app = application(chat.routes(), chat.fault)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://chat.example") as phone:
        first = Reading((await phone.get("/chat", params={"lang": language})).text)
        await phone.post("/chat", data=first.tap("self"))
        consent = Reading((await phone.get("/chat")).text)

        monkeypatch.setattr(errand, "PATIENCE", 0.5)
        async with gone():
            answer = await phone.post("/chat", data=consent.tap("yes"))
        monkeypatch.undo()

        told = Reading(answer.text)
        assert (answer.status_code, told.tags_of("html")["lang"]) == (503, language)
        for words in (*SAID[language], "030 23125 100", "Musterstraße 12, 54290 Trier"):
            assert words in told.text
        (form,) = [form for form in told.forms if "update" in form.hidden]
        assert form.hidden["option"] == "yes"
        again = await phone.post("/chat", data=form.hidden)
        assert again.status_code == 303
        assert "age" in {form.hidden.get("question") for form in Reading((await phone.get("/chat")).text).forms}
