"""What nobody should type, typed at every question: an answer always comes, and nothing is lost or logged."""

import asyncio
import io
import re
from dataclasses import replace
from datetime import date

import pytest

from bot.conversation.turn import Turns
from bot.port import Page
from dialogs.engine.conversation import Opened, State
from dialogs.rules.contacts import read_name
from dialogs.rules.reading import Sight, Understood
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.people import conversations
from tests.faults.bad_words import BAD_WORDS, MARK
from tests.faults.conftest import MakeTurns
from tests.faults.person import TO_THE_TIMES, Person, kept_state

TYPED = {
    "age": ("26", "14"),
    "birth": ("3.4.2001", "1.2001"),
    "place": ("54298", "10115"),
    "place_typed": ("54298",),
    "language": ("Amharisch",),
    "talk_language_name": ("Kwomarbel",),
    "name": ("Amina",),
    "note": ("Guten Tag",),
    "contact": ("Schule, 0651 555000",),
    "message": ("call",),
    "phone": ("0651 555000",),
}
"""Typed answers that lead to questions no button leads to."""

ISOLATED = re.compile("\u2068[^\u2069]*\u2069|\\b(?:EU|Duldung|Telegram)\\b")
NOT_ARABIC = re.compile(r"[A-Za-zÄÖÜäöüßА-я]")
NAMES_OF_LANGUAGES = "🌐 Sprache / Language"


async def every_question(database: Database, turns: Turns, language: str) -> dict[str, State]:
    """Walk the first contact over every button, and give for each question a state that has it open."""
    found: dict[str, State] = {}
    waiting: list[State] = []

    def note(person: Person) -> None:
        if person.question and person.question not in found:
            state = kept_state(database, person.address)
            found[person.question] = state
            waiting.append(state)

    newcomer = Person(turns, "newcomer")
    await newcomer.does(Opened(office=newcomer.office))
    note(newcomer)
    first = Person(turns, "first", language)
    await first.opens()
    note(first)
    number = 0
    while waiting:
        state = waiting.pop(0)
        person = await plant(database, turns, "look", state)
        asked = person.asked
        assert asked is not None
        options = [button.id for button in asked.buttons if button.id not in {"/back", "/continue", "/language"}]
        for option in options:
            number += 1
            person = await plant(database, turns, f"walk{number}", state)
            await person.taps(option)
            note(person)
        for words in TYPED.get(asked.question, ()):
            number += 1
            person = await plant(database, turns, f"walk{number}", state)
            await person.says(words)
            note(person)
    return {
        key: replace(state, language=language) if not key.startswith("language") else state
        for key, state in found.items()
    }


async def plant(database: Database, turns: Turns, address: str, state: State) -> Person:
    """Give somebody at a new address whose conversation stands where ``state`` says."""

    def work(tx: Transaction) -> None:
        now = turns._now()
        kept = conversations.open_for(tx, "web", address, now)
        conversations.save(tx, kept, state.to_json(), office=state.office, now=now, unfinished=True)

    await database.write(work)
    person = Person(turns, address, state.language)
    page = await turns.page("web", address)
    assert page is not None
    person.page = page
    return person


def untranslated(page: Page) -> list[str]:
    """Give lines and labels of an Arabic page that hold letters of another script outside of inserted values."""
    words = [line for message in page.messages for line in message.lines]
    words += [button.label for message in page.messages for button in message.buttons if not button.language]
    words += [message.example + message.progress for message in page.messages]
    return [line for line in words if NOT_ARABIC.search(ISOLATED.sub("", line)) and line != NAMES_OF_LANGUAGES]


def looks(page: Page) -> object:
    """Give how the open question looks; empty where none is open."""
    question = page.messages[-1]
    return question.question and (question.question, question.lines, question.buttons, question.field)


REPEATED = {"nothing", "an emoji", "SQL", "a question", "keycaps"}
"""Words that are typed three times in a row."""


async def test_every_question_of_the_first_contact_answers_whatever_is_typed_and_never_puts_itself_a_third_time(
    sqlite: Database, make_turns: MakeTurns, logged: io.StringIO
) -> None:
    turns = make_turns(sqlite)
    questions = await every_question(sqlite, turns, "ar")
    assert len(questions) > 30
    wrong: list[tuple[str, str, object]] = []

    async def attack(question: str, state: State, what: str, words: str) -> None:
        person = await plant(sqlite, turns, f"{question}/{what}", state)
        pages = [person.page]
        for _ in range(3 if what in REPEATED else 1):
            await person.says(words)
            pages.append(person.page)
            if state.language and (person.page.language != "ar" or untranslated(person.page)):
                wrong.append((question, what, untranslated(person.page)))
        if await turns.page("web", person.address) != person.page or not person.page.messages:
            wrong.append((question, what, "another page after loading"))
        seen = [looks(page) for page in pages]
        if any(one and one == two == three for one, two, three in zip(seen, seen[1:], seen[2:], strict=False)):
            wrong.append((question, what, "a third identical question"))

    for question, state in questions.items():
        await asyncio.gather(*(attack(question, state, what, words) for what, words, _ in BAD_WORDS))

    assert wrong == []
    written = logged.getvalue()
    assert "failed" not in written
    assert MARK not in written


def latest_intake(database: Database, person: Person) -> IntakeRecord | None:
    return database.read_now(lambda tx: intakes.latest_of(tx, person.page.conversation))


async def test_a_message_to_the_team_is_kept_as_it_was_written_but_for_controls_and_direction_marks(
    turns: Turns, database: Database, logged: io.StringIO
) -> None:
    kept = {}
    for what, words, _ in BAD_WORDS:
        person = await Person(turns, what).opens()
        await person.taps("/human")
        await person.says(words)
        intake = latest_intake(database, person)
        kept[what] = intake.payload["answers"]["message"] if intake else ""

    assert kept == {what: as_kept[:1000] for what, _, as_kept in BAD_WORDS}
    assert MARK not in logged.getvalue()


async def test_a_name_is_shown_asked_for_and_handed_over_as_it_was_written_on_one_line(
    turns: Turns, database: Database, logged: io.StringIO
) -> None:
    kept, names = {}, {}
    for what, words, as_kept in BAD_WORDS:
        person = await Person(turns, what).opens()
        await person.walks(TO_THE_TIMES)
        await person.taps(person.times[0])
        await person.walks(("edit", "/change:name"))
        assert person.question == "name"
        reading = read_name(words, Sight("en", (), date(2026, 11, 23)))
        await person.says(words)
        if not isinstance(reading, Understood):
            assert person.question in {"name", "summary_0"}
            continue
        names[what] = str(reading.value)
        assert names[what] in " ".join(as_kept.split())
        assert f"\u2068{reading.value}\u2069" in person.words
        await person.walks(("ok", "/cancel", "yes"))
        intake = latest_intake(database, person)
        kept[what] = intake.payload["answers"]["name"] if intake else None

    assert len(names) > 10
    assert kept == names
    assert MARK not in logged.getvalue()


@pytest.mark.parametrize("office", ["nowhere", "'; --", "jmd-trier\x00", "fachdienst-dorsten"])
@pytest.mark.parametrize("language", ["", "xx", "de", "../de", "en\x00"])
async def test_a_link_that_names_an_invented_office_or_language_still_opens_the_chat(
    sqlite: Database, make_turns: MakeTurns, logged: io.StringIO, office: str, language: str
) -> None:
    person = Person(make_turns(sqlite), "a")
    await person.does(Opened(language=language, office=office, guess=language))

    real = office if office == "fachdienst-dorsten" else "jmd-trier"
    shown = "role" if language == "de" else "language"
    assert (person.question, person.page.office) == (shown, real)
    await person.taps("en" if shown == "language" else "self")
    assert "failed" not in logged.getvalue()
