"""The public bot where the operator may keep nothing personal on Telegram: information, and a way to the web chat."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.conversation.way_back import come_back
from bot.languages.speaker import Speaker, bare
from bot.port import Inbound
from dialogs.door import Door
from dialogs.engine.conversation import Tapped
from dialogs.language import FIRST_PAGE
from dialogs.letters import LETTERS
from dialogs.office import ZONE
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import ways_back
from tests.journey import CATALOGS, SAMPLES
from tests.telegram.chats import plain
from tests.telegram.emulator import Emulator
from tests.telegram.live import Live, live
from tests.telegram.people import Person

LINK = re.compile(r"https://lotse\.example\.org/t/([\w-]{22})\?office=jmd-trier&lang=de")
TABLES = ("conversation", "address", "outbox", "seen_update", "intake", "appointment", "telegram_message")


@pytest_asyncio.fixture
async def service(telegram: Emulator, sqlite: Database) -> AsyncIterator[Live]:
    async with live(telegram, sqlite, mode="door") as running:
        yield running


async def met(service: Live) -> Person:
    """A person who has come by a German link."""
    person = service.person()
    await person.starts("de")
    await person.expects("speichere nichts")
    return person


async def rows(service: Live) -> dict[str, int]:
    """Count what is kept."""

    def count(tx: Transaction) -> dict[str, int]:
        found = {table: tx.one(f"SELECT COUNT(*) FROM {table}") for table in TABLES}  # noqa: S608 -- names of ours
        return {table: row[0] for table, row in found.items() if row and row[0]}

    return await service.database.read(count)


async def link_of(person: Person, option: str) -> str:
    await person.taps("web")
    await person.expects("Soll ich dich hier")
    await person.taps(option)
    found = LINK.search(plain(await person.expects("/t/")))
    assert found is not None
    return found[1]


async def redeem(service: Live, code: str, session: str) -> bool:
    now = datetime.now(UTC)
    came = await service.database.write(lambda tx: come_back(tx, code, "web", session, SAMPLES, now))
    return came == "conversation"


async def test_everything_there_is_to_know_is_shown_in_place_and_nothing_is_kept(service: Live) -> None:
    person = service.person(language="ar")
    await person.starts()
    await person.expects("Sprache / Language")
    await person.taps("Deutsch")
    await person.expects("speichere nichts")
    for screen, words in (
        ("info", "Persönliches fragen wir"),
        ("hours", "Ohne Termin"),
        ("fit", "Wie alt ist die Person"),
    ):
        await person.taps(screen)
        await person.expects(words)
        await person.taps("menu")
        await person.expects("speichere nichts")
    assert len(person.messages) == 1
    assert await rows(service) == {}


async def test_the_opening_hours_name_the_next_days_with_free_appointments(service: Live) -> None:
    person = await met(service)
    await person.taps("hours")
    lines = plain(await person.expects("Ohne Termin")).split("\n")
    days = lines[lines.index("📅 Die nächsten Tage mit freien Terminen:") + 1 :]
    assert len(days) == 4
    assert all(re.fullmatch(r"(Mo|Di|Mi|Do|Fr) \d{1,2}\.\d{1,2}\.", day) for day in days)


async def test_the_languages_of_the_second_page_can_be_chosen(service: Live) -> None:
    person = service.person(language="de")
    await person.starts()
    await person.expects("Sprache / Language")
    offered = CATALOGS.offered
    first = {label for label in (await person.expects("Sprache")).labels if "…" not in label}
    if len(offered) > FIRST_PAGE:
        await person.taps("language:more")
        page = await person.expects(lambda message: offered[-1][1] in message.labels)
        assert not first & set(page.labels)
    await person.taps(offered[-1][1])
    await person.expects(lambda message: len(message.buttons) == 6)


@pytest.mark.parametrize(
    ("taps", "words"),
    [
        (("fit:16_17", "fit:16_17/trier"), "wir sind für dich da"),
        (("fit:27p",), "27. Geburtstag"),
        (("fit:u12",), "116 111"),
        (("fit:18_25", "fit:18_25/else"), "https://www.jugendmigrationsdienste.de"),
    ],
)
async def test_who_is_eligible_is_found_out_by_buttons(service: Live, taps: tuple[str, ...], words: str) -> None:
    person = await met(service)
    await person.taps("fit")
    await person.expects("Wie alt ist die Person")
    for tap in taps:
        await person.taps(tap)
        await person.expects(lambda message: bool(message.buttons))
    await person.expects(words)
    assert await rows(service) == {}


async def test_words_are_answered_kindly_and_not_kept(service: Live) -> None:
    person = await met(service)
    await person.says("Ich heiße Amir und habe eine Duldung")
    await person.expects("Ich habe es nicht gespeichert")
    await person.expects("Was möchtest du wissen?")
    await person.sends_photo()
    await person.expects("Ich habe es nicht gespeichert")
    assert await rows(service) == {}


async def test_somebody_in_danger_gets_the_numbers(service: Live) -> None:
    person = await met(service)
    await person.says("ich will nicht mehr leben")
    await person.expects("116 111")
    assert await rows(service) == {}


async def test_words_that_may_be_danger_are_asked_about_and_one_word_brings_a_line(service: Live) -> None:
    person = await met(service)
    await person.says("mein Chef schlägt")
    await person.expects("Bist du oder jemand in Gefahr?")
    await person.says("obdachlos")
    await person.expects("🆘 In Gefahr:")
    await person.expects("Ich habe es nicht gespeichert")
    assert await rows(service) == {}


async def test_the_link_goes_on_in_the_web_chat_in_the_language_chosen_and_as_often_as_it_is_used(
    service: Live,
) -> None:
    person = await met(service)
    code = await link_of(person, "link")
    assert await redeem(service, code, "session")
    page = await service.turns.page("web", "session")
    assert page is not None
    assert (page.language, page.messages[-1].question) == ("de", "role")
    assert await redeem(service, code, "another session")
    assert not await redeem(service, "a" * 22, "a third session")
    assert await service.database.read(lambda tx: tx.one("SELECT COUNT(*) FROM address WHERE channel <> 'web'")) == (0,)


async def test_a_reminder_here_says_time_and_code_and_where_the_ticket_is(service: Live) -> None:
    person = await met(service)
    assert await redeem(service, await link_of(person, "link:remind"), "session")
    for number, (question, option) in enumerate((("role", "self"), ("consent", "yes"), ("age", "16_17"))):
        await service.turns.take(Inbound("web", "session", f"web/{number}", Tapped(question, option)))
    start = (datetime.now(UTC) + timedelta(days=1)).replace(hour=14, minute=0, second=0, microsecond=0)
    code = await service.database.write(lambda tx: plan_reminder(tx, start))
    service.delivery._now = lambda: start.replace(hour=10)
    service.delivery.wake()
    reminder = await person.expects("🔔")
    lines = plain(reminder).split("\n")
    way = await service.database.read(lambda tx: tx.one("SELECT conversation_id FROM way_back WHERE kind = 'link'"))
    assert way is not None
    link = await service.database.read(lambda tx: ways_back.of(tx, way[0], datetime.now(UTC)))
    assert link is not None
    assert (lines[1:], reminder.labels) == ([f"🔑 Code {code}", f"https://lotse.example.org/t/{link.token}"], [])


def plan_reminder(tx: Transaction, start: datetime) -> str:
    """Book a talk for the one conversation there is, and plan its reminder; gives the code."""
    row = tx.one("SELECT id FROM conversation")
    assert row is not None
    booked = appointments.book(
        tx,
        Time(
            counsellor_id="nora", start=start, minutes=60, buffer=10, kind="erstgespraech", mode="person", site="trier"
        ),
        office_id="jmd-trier",
        conversation_id=row[0],
        first_talk=True,
        zone="Europe/Berlin",
        now=datetime.now(UTC),
    )
    due = datetime.now(UTC) - timedelta(minutes=1)
    outbox.plan(tx, LETTERS["reminder_first"], row[0], due, unique_key="reminder", appointment_id=booked.id)
    return booked.code


async def test_a_button_of_the_other_mode_leads_to_the_menu(service: Live) -> None:
    person = service.person()
    await person.starts("de")
    menu = await person.expects("speichere nichts")
    await person.presses("1:0123456789abcdef:consent:yes", menu)
    await person.taps("hours")
    await person.expects("Ohne Termin")
    assert await rows(service) == {}


def test_the_numbers_are_those_of_the_moment_and_the_language() -> None:
    office = next(office for office in SAMPLES if office.id == "jmd-trier")
    night = datetime(2026, 11, 30, 22, tzinfo=ZONE)
    said = {}
    for language in ("de", "ar"):
        screen = Door(office, CATALOGS.offered, night, language=language).screen("crisis")
        said[language] = "\n".join(bare(line) for line in Speaker(CATALOGS, "de").outbound(screen).lines)
    assert "112" in said["de"].partition("Jetzt")[0]
    assert "Jetzt ist jemand da und spricht Deutsch:\n📞 116 123 –" in said["de"]
    assert "🕒 Dienstag, 1.12., von 14:00 bis 20:00 Uhr" in said["de"]
    assert "Jetzt ist jemand da und spricht العربية:\n📞 116 016 –" in said["ar"]
    assert "keine Nummer, bei der alle in deiner Sprache reden können" in said["ar"]
