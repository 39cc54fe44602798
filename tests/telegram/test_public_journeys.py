"""Every journey through the public Telegram bot: by polling and by webhook, in German and Arabic.

The journeys are those of tests/journeys, but for those that only the web chat has. Each is played with the real library
over HTTP, and once with a channel that keeps what it is given; both are compared as written down: every word, button,
file and time of arrival, and what the desk reads. So nothing is lost or changed between the dialogs and the chat.
"""

import re
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.port import Channel
from storage.engine.database import Database
from storage.engine.encryption import Keys
from tests.journey import JOURNEYS, Player, play
from tests.telegram.by_telegram import ByTelegram, InTelegramUnsent
from tests.telegram.emulator import Emulator
from tests.telegram.stage import Door, Session, installation, public_bot, session_to, taking

Databases = Callable[[], Database]


def played_by_one_worker(journey: str) -> pytest.MarkDecorator:
    """Keep what plays one journey together, so that it is played without Telegram once."""
    return pytest.mark.xdist_group(f"journey {journey}")


WRITTEN = {path.stem: path.read_text(encoding="utf-8") for path in sorted(JOURNEYS.glob("*.txt"))}
IN_GERMAN = {"typed_buttons", "typed_on_the_ticket"}
"""Journeys that type the words of German buttons: in another language they are no buttons."""

OF_THE_PAGE = re.compile(r"^> (?:tap (?:sms|email|device|/unlock)|elsewhere)$", re.MULTILINE)
"""What only people do who came by the web: they are asked how they are reached, and open the chat somewhere else."""
WAYS = ("polling", "webhook")
CASES = [
    (name, language, way)
    for number, name in enumerate(name for name, journey in WRITTEN.items() if not OF_THE_PAGE.search(journey))
    for language, way in zip(("de", "ar"), WAYS[number % 2 :] + WAYS[: number % 2], strict=True)
    if language == "de" or name not in IN_GERMAN
]
"""Each journey goes the one way in German and the other in Arabic."""


@pytest.fixture(autouse=True)
def account_has_its_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare each journey's bot the sixty calls that set its commands and descriptions (test_public_bot.py has them)."""

    async def present(*_: object) -> None:
        """They are set."""

    monkeypatch.setattr("bot.channels.telegram_public.account.present", present)


@pytest.fixture
def databases(migrated: Path, tmp_path: Path, keys: Keys) -> Iterator[Databases]:
    """Gives an empty database each time it is asked."""
    opened: list[Database] = []

    def another() -> Database:
        path = tmp_path / f"{len(opened)}.db"
        shutil.copy(migrated, path)
        opened.append(Database(f"sqlite:///{path}", keys))
        return opened[-1]

    yield another
    for database in opened:
        database.close_now()


class OnTelegram:
    """Plays journeys with the public bot: each with a bot, a person and a database of its own."""

    def __init__(self, telegram: Emulator, session: Session, door: Door) -> None:
        self._telegram, self._session, self._door = telegram, session, door
        self._played = 0

    async def __call__(self, journey: str, database: Database, *, webhook: bool) -> str:
        self._played += 1
        account = self._telegram.bot(f"{7000 + self._played}:public")
        person = self._telegram.person(account, id=11, language_code="")
        door = self._door if webhook else None
        described = installation(database, self._telegram, account, door)
        players: list[Player] = []
        public = public_bot(described, self._session, now=lambda: players[0].now)

        def channels(player: Player) -> tuple[Channel, ...]:
            public.serve(player.turns)
            return tuple(public.channels)

        players.append(Player(database, way=ByTelegram(person, channels)))
        async with taking(public, account, door):
            played = await play(journey, players[0])
        assert (self._telegram.violations, self._telegram.unanswered) == ([], [])
        return played


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def on_telegram() -> AsyncIterator[OnTelegram]:
    async with Emulator() as telegram, Door() as door:
        session = session_to(telegram)
        yield OnTelegram(telegram, session, door)
        await session.end()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("name", "language", "way"), [pytest.param(*case, marks=played_by_one_worker(case[0])) for case in CASES]
)
async def test_a_journey_arrives_in_telegram_as_the_dialogs_tell_it(
    name: str, language: str, way: str, databases: Databases, on_telegram: OnTelegram
) -> None:
    journey = in_language(WRITTEN[name], language)
    written = await played_unsent(journey, databases)
    played = await on_telegram(journey, databases(), webhook=way == "webhook")
    assert played == written


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=played_by_one_worker(name)) for name in WRITTEN if name not in IN_GERMAN]
)
async def test_a_journey_leads_to_the_same_end_in_arabic(name: str, databases: Databases) -> None:
    german, arabic = [
        await play(in_language(WRITTEN[name], language), Player(databases())) for language in ("de", "ar")
    ]
    assert (arrivals(german), desk(german)) == (arrivals(arabic), desk(arabic))


UNSENT: dict[str, str] = {}
"""Journeys that have been played without Telegram: each is compared with two that go through it."""


async def played_unsent(journey: str, databases: Databases) -> str:
    if journey not in UNSENT:
        UNSENT[journey] = await play(journey, Player(databases(), way=InTelegramUnsent()))
    return UNSENT[journey]


def arrivals(played: str) -> list[str]:
    """Give when, or by which way, something came by itself; not in which words."""
    return [line.partition(": ")[0] for line in played.splitlines() if line.startswith("~")]


def desk(played: str) -> list[str]:
    """Give what the desk read, but for the language in which the person agreed."""
    found = re.search(r"^> desk\n((?:<.*\n)*)", played, re.MULTILINE)
    return found[1].replace("auf Arabisch, Web-Chat", "auf Deutsch, Web-Chat").splitlines() if found else []


def in_language(journey: str, language: str) -> str:
    """Give the same inputs for somebody who comes by a link in another language."""
    journey = re.sub(r"^> open de$", f"> open {language}", journey, flags=re.MULTILINE)
    return re.sub(r"^language de$", f"language {language}", journey, flags=re.MULTILINE)
