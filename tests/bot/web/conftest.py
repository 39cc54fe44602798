"""The web chat on a rehearsal: real pages, real catalogs, no database."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from bot.catalogs import Catalogs
from bot.channels.web.chat import WebChat
from bot.channels.web.limits import Limits
from bot.channels.web.service import Service
from bot.office_file import read_offices
from bot.settings import SAMPLE_OFFICES
from tests.bot.web.rehearsal import Rehearsal

HEADER = 'msgid ""\nmsgstr ""\n"Language: {code}\\n"\n"Plural-Forms: {plurals}\\n"\n'


@dataclass
class World:
    """The chat and everything it asks of the rest of the program."""

    turns: Rehearsal
    chat: WebChat
    app: Starlette
    left: list[str]
    codes: dict[str, str]
    now: list[float]
    url: str
    appointments: dict[str, tuple[str, bytes]] = field(default_factory=dict)

    def client(self, **headers: str) -> httpx.AsyncClient:
        """Give a new phone that has never been here."""
        return httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url=self.url, headers=headers)


def make_world(catalogs: Catalogs, *, public_url: str = "http://chat.example", limits: Limits | None = None) -> World:
    """Build a chat that speaks from these catalogs."""
    turns = Rehearsal()
    left: list[str] = []
    codes = {"K7QM4RTW2X": "c1"}
    now = [1_790_000_000.0]
    appointments: dict[str, tuple[str, bytes]] = {}

    async def calendar_file(session: str) -> tuple[str, bytes] | None:
        return appointments.get(session)

    async def redeem(code: str, session: str) -> bool:
        if codes.pop(code, None) is None:
            return False
        turns.pages[session] = next(iter(turns.pages.values()))
        return True

    async def leave(session: str) -> None:
        left.append(session)
        turns.pages.pop(session, None)

    chat = WebChat(
        Service(turns, calendar_file, redeem, leave),
        offices=read_offices(SAMPLE_OFFICES),
        catalogs=catalogs,
        public_url=public_url,
        secret=b"a secret of the test",
        limits=limits,
        clock=lambda: now[0],
    )
    app = Starlette(routes=chat.routes(), exception_handlers={404: chat.not_found, HTTPException: chat.not_found})
    return World(turns, chat, app, left, codes, now, public_url, appointments)


@pytest.fixture(scope="session")
def catalogs(tmp_path_factory: pytest.TempPathFactory) -> Catalogs:
    """Give catalogs of three languages, each complete, since nothing is asked of them."""
    folder = tmp_path_factory.mktemp("locales")
    (folder / "messages.pot").write_text(HEADER.format(code="", plurals="nplurals=2; plural=(n != 1);"), "utf-8")
    arabic = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
    for code, plurals, send in (
        ("de", "nplurals=2; plural=(n != 1);", "Senden"),
        ("en", "nplurals=2; plural=(n != 1);", ""),
        ("ar", arabic, "إرسال"),
    ):
        place: Path = folder / code / "LC_MESSAGES"
        place.mkdir(parents=True)
        words = HEADER.format(code=code, plurals=plurals) + f'\nmsgid "Send"\nmsgstr "{send}"\n'
        (place / "messages.po").write_text(words, "utf-8")
    return Catalogs.load(folder)


@pytest.fixture
def world(catalogs: Catalogs) -> World:
    return make_world(catalogs)


@pytest.fixture
async def phone(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """Give a phone that is new here."""
    async with world.client() as client:
        yield client
