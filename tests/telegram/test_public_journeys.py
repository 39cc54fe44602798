"""Every journey of the web chat through the public Telegram bot: by polling and by webhook, in German and Arabic.

The journeys are those of tests/journeys, unchanged. Each is played twice with the same inputs, in the web chat and in
Telegram, and both are compared as written down: every word, button, file and time of arrival, and what the desk reads.
Where Telegram differs on purpose stands in DIFFERENT.
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
from tests.telegram.by_telegram import ByTelegram, ByWebAsInTelegram
from tests.telegram.emulator import Emulator
from tests.telegram.stage import Door, Session, installation, public_bot, session_to, taking

Databases = Callable[[], Database]


def played_by_one_worker(journey: str) -> pytest.MarkDecorator:
    """Keep what compares one journey of the web chat together, so that it is played there once."""
    return pytest.mark.xdist_group(f"journey {journey}")


WRITTEN = {path.stem: path.read_text(encoding="utf-8") for path in sorted(JOURNEYS.glob("*.txt"))}
CASES = [(name, language, way) for name in WRITTEN for language in ("de", "ar") for way in ("polling", "webhook")]

IN_GERMAN = {"typed_buttons"}
"""Journeys that type the words of German buttons: in another language they are no buttons."""

DIFFERENT = [
    (re.compile(pattern, re.MULTILINE), telegram)
    for pattern, telegram in (
        # Who can see the chat, said before the consent.
        (
            r"(• Sie können .*\n< )• Dieser Chat läuft auf unserem eigenen Server\.$",
            r"\1• Telegram ist eine fremde Firma und kann diesen Chat sehen. Schreiben Sie hier nichts sehr Privates.",
        ),
        (
            r"• Dieser Chat läuft auf unserem eigenen Server\.$",
            "• Telegram ist eine fremde Firma und kann diesen Chat sehen. Schreib hier nichts sehr Privates.",
        ),
        (
            r"• This chat runs on our own server\.$",
            "• Telegram is another company and can see this chat. Do not write anything very private here.",
        ),
        (
            r"• تعمل هذه المحادثة على خادم خاص بنا\.$",
            "• شركة Telegram شركة أخرى ويمكنها رؤية هذه المحادثة. يرجى عدم كتابة أشياء خاصة جدا هنا.",
        ),
        # Who would rather not have that is led to the web chat.
        (r"\[ℹ️ Mehr lesen\]", "[ℹ️ Mehr lesen] [🔗 Lieber ohne Telegram]"),
        (r"\[ℹ️ Read more\]", "[ℹ️ Read more] [🔗 Rather without Telegram]"),
        (r"\[ℹ️ قراءة المزيد\]", "[ℹ️ قراءة المزيد] [🔗 بدون Telegram]"),
        # A messenger keeps what it shows by itself.
        (r" \[📱 [^\]]*\]", ""),
        # What the desk reads, and people of their data.
        (r"^(<   (?:Schreibt über: |Einwilligung: .*, ))Web-Chat", r"\1Telegram"),
        (r"^(< Gespräch: )hier im Chat(: \w\w )", r"\1Telegram\2"),
        (r"^(< \S+: )هنا في المحادثة: ", r"\1Telegram: "),
    )
]
"""The ways in which Telegram differs from the web chat on purpose: a pattern there, and what stands here."""


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
async def test_a_journey_goes_in_telegram_as_in_the_web(
    name: str, language: str, way: str, databases: Databases, on_telegram: OnTelegram
) -> None:
    journey = in_language(WRITTEN[name], language)
    written = await played_in_web(journey, databases)
    played = await on_telegram(journey, databases(), webhook=way == "webhook")
    assert played == as_in_telegram(written)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=played_by_one_worker(name)) for name in WRITTEN if name not in IN_GERMAN]
)
async def test_a_journey_leads_to_the_same_end_in_arabic(name: str, databases: Databases) -> None:
    german, arabic = [await played_in_web(in_language(WRITTEN[name], language), databases) for language in ("de", "ar")]
    assert (arrivals(german), desk(german)) == (arrivals(arabic), desk(arabic))


WEB: dict[str, str] = {}
"""Journeys of the web chat that have been played: each is compared with several in Telegram."""


async def played_in_web(journey: str, databases: Databases) -> str:
    if journey not in WEB:
        WEB[journey] = await play(journey, Player(databases(), way=ByWebAsInTelegram()))
    return WEB[journey]


def arrivals(played: str) -> list[str]:
    """Give when something came by itself."""
    return [line for line in played.splitlines() if line.startswith("~")]


def desk(played: str) -> list[str]:
    """Give what the desk read, but for the language in which the person agreed."""
    found = re.search(r"^> desk\n((?:<.*\n)*)", played, re.MULTILINE)
    return found[1].replace("auf Arabisch, Web-Chat", "auf Deutsch, Web-Chat").splitlines() if found else []


def in_language(journey: str, language: str) -> str:
    """Give the same inputs for somebody who comes by a link in another language."""
    journey = re.sub(r"^> open de$", f"> open {language}", journey, flags=re.MULTILINE)
    return re.sub(r"^language de$", f"language {language}", journey, flags=re.MULTILINE)


def as_in_telegram(written: str) -> str:
    """Write into a journey of the web chat what Telegram has instead."""
    for pattern, telegram in DIFFERENT:
        written = pattern.sub(telegram, written)
    return written
