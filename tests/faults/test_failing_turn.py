"""A turn that fails inside: nothing of it is kept, the person is told where a human is, and the talk goes on."""

import io
from collections.abc import Callable

import pytest

from bot.conversation.effects import Effects
from bot.conversation.turn import Turns
from dialogs.engine.conversation import Tapped
from dialogs.registry import DIALOGS
from storage.engine.database import Database
from storage.intakes import intakes
from storage.letters import outbox
from tests.faults.decided import decided
from tests.faults.person import TO_THE_TIMES, Person, kept_state

SECRET = "Kwomarbel"
SORRY = {
    "de": "Das hat bei uns nicht geklappt.",
    "en": "This did not work on our side.",
    "ar": "حدثت مشكلة عندنا.",
}


class Broken(Exception):
    """What a fault in a dialog might raise, quoting what the person said."""


def fail(*_: object, **__: object) -> object:
    raise Broken(f"cannot handle {SECRET}")


async def dialog_that_fails() -> object:
    return fail()


PLACES: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "the dialog": lambda patch: patch.setitem(DIALOGS, "first_contact", dialog_that_fails),
    "an effect": lambda patch: patch.setattr(Effects, "_book", fail),
    "the desk": lambda patch: patch.setattr(intakes, "create", fail),
    "the reminders": lambda patch: patch.setattr(outbox, "plan", fail),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", SORRY)
async def test_a_turn_that_fails_is_rolled_back_says_where_a_human_is_and_lets_the_person_go_on(
    *,
    database: Database,
    turns: Turns,
    monkeypatch: pytest.MonkeyPatch,
    logged: io.StringIO,
    place: str,
    language: str,
) -> None:
    person = await Person(turns, "a", language).opens()
    await person.walks(TO_THE_TIMES)
    await person.taps(person.times[0])
    state, before, version = kept_state(database, "a"), decided(database), person.page.version
    confirm = person.inbound(Tapped(person.shown, "ok"))

    with monkeypatch.context() as patch:
        PLACES[place](patch)
        taken = await turns.take(confirm)

    (message,) = taken.page.messages
    assert (taken.page.language, taken.page.version, message.kind) == (language, version + 1, "hint")
    assert message.lines[0].startswith(SORRY[language])
    mark = "\u200f" if language == "ar" else ""
    assert message.lines[2:] == (
        f"{mark}📞 \u2066030 23125 100\u2069",
        f"{mark}📍 \u2068Musterstraße 12, 54290 Trier\u2069",
    )
    assert [button.id for button in message.buttons] == ["/repeat", "/human"]
    assert (kept_state(database, "a"), decided(database)) == (state, before)
    assert "turn failed" in logged.getvalue()
    assert SECRET not in logged.getvalue()

    again = await turns.take(confirm)  # the channel delivers it once more: it was noted, and is not taken now
    assert (again.new, again.page.messages) == (False, taken.page.messages)
    assert decided(database) == before
    await person.taps("/repeat", "")
    assert person.question == "summary_0"
    await person.taps("ok")
    assert person.ticket


async def test_somebody_whose_first_turn_fails_can_begin_as_soon_as_it_works(
    turns: Turns, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(turns, "a", "de")
    with monkeypatch.context() as patch:
        PLACES["the dialog"](patch)
        await person.opens()
        assert [button.id for button in person.page.messages[-1].buttons] == ["/human", "/restart"]
        assert "030 23125 100" in person.words
    await person.opens()
    assert person.question == "role"
    await person.taps("self")
    assert kept_state(database, "a").frames[0].answers.keys() == {"role"}
