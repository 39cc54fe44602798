"""Buttons that do not belong here: of an older question, of somebody else, or made up."""

import io
from dataclasses import replace
from datetime import datetime

import pytest

from bot.conversation.turn import Turns
from dialogs.office import Office
from storage.calendar import offers
from storage.engine.database import Database
from tests.faults.conftest import MakeTurns
from tests.faults.decided import DECIDED, decided
from tests.faults.person import TO_THE_TIMES, Person, kept_state, waits_with_an_offer

OLD = "This question is already answered."
NOT_POSSIBLE = "This is not possible any more. Here is what is possible now."
NOT_YOURS = "This appointment is over or cancelled."


async def booked(turns: Turns, address: str, **who: str) -> tuple[Person, str]:
    """Give somebody who has booked, and the id of their appointment."""
    person = await Person(turns, address, **who).opens()
    await person.walks(TO_THE_TIMES)
    await person.taps(person.times[0])
    await person.taps("ok")
    assert person.ticket
    return person, person.ticket.appointment


async def test_a_button_of_an_older_question_changes_no_answer_and_offers_to_change_it(
    turns: Turns, database: Database
) -> None:
    person = await Person(turns, "a").opens()
    await person.walks(("self", "yes", "18_25"))
    before, open_question = kept_state(database, "a"), person.page.messages[-1]

    for question, option, offered in (
        ("role", "child", ("/change:role",)),
        ("consent", "no", ("/change:consent",)),
        ("age", "26", ("/change:age",)),
        ("slot_person", "days", ()),  # never asked yet
        ("", "self", ()),
    ):
        await person.taps(option, question)
        hint, again = person.page.messages
        assert (hint.lines, tuple(button.id for button in hint.buttons)) == ((OLD,), offered)
        assert replace(again, answered=open_question.answered) == open_question
        assert kept_state(database, "a") == before


async def test_a_time_offered_to_somebody_else_cannot_be_tapped_before_ones_own_times_are_shown(
    turns: Turns, database: Database
) -> None:
    other = await Person(turns, "other").opens()
    await other.walks(TO_THE_TIMES)
    person = await Person(turns, "a").opens()
    await person.walks(TO_THE_TIMES[:3])
    before = kept_state(database, "a")

    await person.taps(other.times[0], other.question)
    assert person.page.messages[0].lines == (OLD,)
    await person.taps(other.times[0])
    assert person.page.messages[0].lines == (NOT_POSSIBLE,)

    assert kept_state(database, "a") == before
    assert database.read_now(lambda tx: tx.many("SELECT * FROM occupied_quarter")) == []


INVENTED = (
    "",
    "nonsense",
    "self\x00",
    "SELF",
    "x" * 5000,
    "\u202eyes",
    "'; DROP TABLE conversation; --",
    "/",
    "/:",
    "//",
    "/nonsense",
    "/nonsense:1",
    "/first_contact",
    "/booked",
    "/waiting",
    "/moved",
    "/moved:1",
    "/resume",
    "/home",
    "/undo",
    "/undo:1",
    "/change",
    "/change:",
    "/change:nothing",
    "/change:../../etc",
    "/change:slot_person",
    "/skip:1",
    "/repeat",
    "/continue:x",
    "/__class__",
)


@pytest.mark.parametrize("taps", [(), TO_THE_TIMES[:3], TO_THE_TIMES], ids=["at first", "within", "at the times"])
async def test_an_invented_button_leads_to_what_is_possible_and_decides_nothing(
    sqlite: Database, make_turns: MakeTurns, logged: io.StringIO, taps: tuple[str, ...]
) -> None:
    turns = make_turns(sqlite)
    person = await Person(turns, "a").opens()
    await person.walks(taps)
    asked, before = person.question, kept_state(sqlite, "a")

    changed = {}
    for option in INVENTED:
        await person.taps(option)
        if (person.question, kept_state(sqlite, "a")) != (asked, before):
            changed[option] = person.words

    assert changed == {}
    assert decided(sqlite) == {what: [] for what in DECIDED}
    assert "failed" not in logged.getvalue()


ABOUT_AN_APPOINTMENT = ("/coming", "/late", "/cancel", "/move", "/mute", "/undo")


@pytest.mark.parametrize("command", [*ABOUT_AN_APPOINTMENT, "/moved", "/appointment", "/change", "/prepare"])
async def test_a_button_with_somebody_elses_appointment_shows_and_changes_nothing_of_theirs(
    sqlite: Database, make_turns: MakeTurns, command: str
) -> None:
    turns = make_turns(sqlite)
    owner, theirs = await booked(turns, "owner")
    stranger, _ = await booked(turns, "stranger")
    newcomer = await Person(turns, "newcomer").opens()
    code = sqlite.read_now(lambda tx: tx.one("SELECT code FROM appointment WHERE id = ?", (theirs,)))
    assert code is not None
    before = decided(sqlite), kept_state(sqlite, "owner")

    for person in (stranger, newcomer):
        await person.taps(f"{command}:{theirs}")
        shown = repr(person.page)
        assert (theirs in shown, code[0] in shown) == (False, False)
        if command in ABOUT_AN_APPOINTMENT:
            assert person.page.messages[0].lines == (NOT_YOURS,)
        for option in ("yes", "20", "/continue"):
            await person.taps(option)

    assert (decided(sqlite), kept_state(sqlite, "owner")) == before
    await owner.taps("/appointment")
    assert code[0] in owner.words


@pytest.mark.parametrize("command", ["/accept", "/decline", "/accepted"])
async def test_a_button_with_somebody_elses_offer_books_and_declines_nothing(
    sqlite: Database, make_turns: MakeTurns, offices: tuple[Office, ...], now: datetime, command: str
) -> None:
    turns = make_turns(sqlite)
    _, theirs = await waits_with_an_offer(turns, sqlite, offices, now)
    stranger = await Person(turns, "stranger").opens()
    await stranger.walks((*TO_THE_TIMES, "wait", "any", "ok"))
    newcomer = await Person(turns, "newcomer").opens()
    before = decided(sqlite), kept_state(sqlite, "waiting")
    offered = sqlite.read_now(lambda tx: offers.find(tx, theirs))
    assert offered is not None

    for person in (stranger, newcomer):
        await person.taps(f"{command}:{theirs}")
        assert (theirs in repr(person.page), "24.3." in person.words) == (False, False)

    assert (decided(sqlite), kept_state(sqlite, "waiting")) == before
    assert sqlite.read_now(lambda tx: offers.find(tx, theirs)) == offered
