"""Recordings in Telegram: heard by a button or a typed word, and only where a message can be heard as a whole."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.languages.recordings import name_of
from storage.engine.database import Database
from tests.journey import CATALOGS
from tests.telegram.chats import SeenMessage
from tests.telegram.emulator import Emulator
from tests.telegram.live import Live, live
from tests.telegram.people import Person

READ_ALOUD = CATALOGS.register("ti", formal=False).sentence("Read aloud")
BUTTON = f"🔊 {READ_ALOUD}"
WAY = ("self", "yes", "16_17", "area-trier", "asyl")


@pytest_asyncio.fixture
async def service(telegram: Emulator, sqlite: Database, tmp_path: Path) -> AsyncIterator[Live]:
    """A service that has a recording of each Tigrinya sentence, which says of which."""
    (tmp_path / "ti").mkdir()
    for sentence in CATALOGS.register("ti", formal=False).sentences.values():
        name = name_of(sentence)
        (tmp_path / "ti" / f"{name}.opus").write_bytes(name.encode())
    async with live(telegram, sqlite, recordings=tmp_path) as running:
        yield running


async def asked(service: Live) -> tuple[Person, SeenMessage]:
    """A person who is asked which language is to be spoken, and that message."""
    person = service.person(language="ti")
    await person.starts("ti")
    await service.settled()
    for tap in WAY:
        await person.taps(tap)
        await service.settled()
    return person, person.messages[-1]


def voices(person: Person) -> list[bytes]:
    return [message.voice for message in person.messages if message.voice]


def recorded(message: SeenMessage) -> list[bytes]:
    names = [name_of(line) for line in message.text.split("\n")]
    written = {name_of(sentence) for sentence in CATALOGS.register("ti", formal=False).sentences.values()}
    return [name.encode() for name in names if name in written]


async def test_a_tap_sends_what_a_message_says_as_voice_messages(service: Live) -> None:
    person, question = await asked(service)
    assert question.labels[-1] == BUTTON
    await person.taps(BUTTON)
    await service.until(lambda: len(voices(person)) == len(recorded(question)) > 0)
    assert voices(person) == recorded(question)
    assert service.telegram.violations == []
    await person.taps("de")
    await service.settled()
    assert BUTTON not in question.labels, "what has been answered is folded"


async def test_the_sign_and_the_buttons_words_can_be_typed(service: Live) -> None:
    person, question = await asked(service)
    once = recorded(question)
    for words in ("🔊", READ_ALOUD, "VORLESEN"):
        heard = voices(person)
        await person.says(words)
        await service.settled()
        await service.until(lambda heard=heard: voices(person) == [*heard, *once])  # type: ignore[misc]


async def test_what_was_heard_is_deleted_with_everything_else(service: Live) -> None:
    person, _ = await asked(service)
    await person.taps(BUTTON)
    await service.until(lambda: bool(voices(person)))
    await person.says("/delete")
    await service.settled()
    await person.taps("yes")
    await service.settled()
    assert voices(person) == []


async def test_without_a_recording_of_each_sentence_there_is_no_button_and_nothing_is_sent(service: Live) -> None:
    for language in ("ti", "de"):
        person = service.person(number=len(language) + ord(language[0]), language=language)
        await person.starts(language)
        await service.settled()
        assert "JMD Trier" in person.messages[-1].text, "a name is not recorded"
        assert not any("🔊" in label for label in person.messages[-1].labels)
        await person.says("🔊")
        await service.settled()
        assert "JMD Trier" in person.messages[-1].text, "the question comes once more"
        assert voices(person) == []
