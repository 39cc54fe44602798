"""The web chat on its own: real pages, real catalogs, a rehearsed conversation, no database."""

from dataclasses import dataclass
from pathlib import Path

import httpx
from starlette.applications import Starlette

from bot.channels.web.chat import WebChat
from bot.channels.web.service import Devices, Service
from bot.conversation.own_data import Files
from bot.conversation.way_back import CameBack
from bot.http.fault_pages import application
from bot.http.limits import Limits
from bot.http.signing import Signing
from bot.languages.catalogs import Catalogs
from bot.languages.recordings import Recordings
from bot.office.file import read_offices
from bot.settings import SAMPLE_OFFICES
from dialogs.office import Office
from tests.bot.channels.web.rehearsal import Rehearsal

TOKEN = "4fGh7kQmZ0aBcD3eF5gH6i"
"""What a ticket link ends with."""
HEADER = 'msgid ""\nmsgstr ""\n"Language: {code}\\n"\n"Plural-Forms: {plurals}\\n"\n'

GERMAN = {"Send": "Senden", "Leave": "Verlassen", "Talk to a person": "Mit einem Menschen sprechen"}
ARABIC = {
    "Send": "إرسال",
    "Leave": "مغادرة",
    "Talk to a person": "التحدث مع شخص",
    "Help right now": "مساعدة فورية",
    "Your answer": "إجابتك",
}


@dataclass
class World:
    """The chat and everything it asks of the rest of the program."""

    turns: Rehearsal
    chat: WebChat
    app: Starlette
    offices: tuple[Office, ...]
    left: list[str]
    codes: dict[str, str]
    now: list[float]
    url: str
    appointments: dict[tuple[str, str], tuple[str, bytes]]
    left_is_broken: list[bool]
    files: dict[str, Files]

    def client(self, **headers: str) -> httpx.AsyncClient:
        """Give a new phone that has never been here."""
        return httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url=self.url, headers=headers)


def make_world(
    catalogs: Catalogs,
    *,
    public_url: str = "http://chat.example",
    limits: Limits | None = None,
    devices: Devices | None = None,
    recordings: Recordings | None = None,
) -> World:
    """Build a chat that speaks from these catalogs."""
    turns = Rehearsal()
    left: list[str] = []
    codes = {"K7QM4RTW2X": "c1", TOKEN: "c1"}
    now = [1_790_000_000.0]
    appointments: dict[tuple[str, str], tuple[str, bytes]] = {}
    left_is_broken = [False]
    files: dict[str, Files] = {}

    async def calendar_file(session: str, appointment: str) -> tuple[str, bytes] | None:
        return appointments.get((session, appointment))

    async def own_files(session: str) -> Files:
        return files.get(session, ())

    async def come_back(written: str, session: str, fresh: str) -> CameBack:
        typed = written if len(written) == len(TOKEN) else "".join(filter(str.isalnum, written)).upper()
        if typed not in codes:
            return "nowhere"
        owner = next(iter(turns.pages))
        if session == owner:
            return "there"
        turns.pages[fresh] = turns.pages[owner]
        return "ticket"

    async def leave(session: str) -> None:
        if left_is_broken[0]:
            raise OSError("the disk is gone")
        left.append(session)
        turns.pages.pop(session, None)

    offices = read_offices(SAMPLE_OFFICES)
    chat = WebChat(
        Service(turns, calendar_file, own_files, come_back, leave),
        offices=offices,
        catalogs=catalogs,
        public_url=public_url,
        signing=Signing([b"a secret of the test"]),
        devices=devices,
        limits=limits,
        recordings=recordings,
        clock=lambda: now[0],
    )
    app = application(chat.routes(), chat.fault)
    return World(turns, chat, app, offices, left, codes, now, public_url, appointments, left_is_broken, files)


def small_catalogs(folder: Path) -> Catalogs:
    """Write catalogs of three languages into a folder, each complete, since nothing is asked of them, and load them."""
    two = "nplurals=2; plural=(n != 1);"
    (folder / "messages.pot").write_text(HEADER.format(code="", plurals=two), "utf-8")
    six = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
    for code, plurals, words in (("de", two, GERMAN), ("en", two, {}), ("ar", six, ARABIC)):
        place = folder / code / "LC_MESSAGES"
        place.mkdir(parents=True)
        entries = "".join(f'\nmsgid "{source}"\nmsgstr "{said}"\n' for source, said in words.items())
        (place / "messages.po").write_text(HEADER.format(code=code, plurals=plurals) + entries, "utf-8")
    return Catalogs.load(folder)
