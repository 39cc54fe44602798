"""Typed words do what a tap does: every button of every question, by its label, its number and its sign."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import pytest

from bot.languages.speaker import Speaker
from bot.strings.preview_world import NOW
from dialogs.engine.advance import Advanced, advance, look
from dialogs.engine.commands import IRREVERSIBLE, is_exact
from dialogs.engine.conversation import Answer, Clock, Frame, Opened, Option, Said, State, Tapped, key_of
from dialogs.engine.effects import (
    Book,
    Cancel,
    Consented,
    Erase,
    Feedback,
    HandOver,
    KeepDevice,
    Move,
    Release,
    RunLate,
)
from dialogs.engine.facts import Fact, Labels, Languages, Now
from dialogs.engine.questions import Question
from dialogs.engine.stage import Stage, World
from dialogs.rules.reading import Sight, Understood, Unread
from dialogs.rules.typed import read_consent, read_decision
from dialogs.rules.writing import plain
from tests.dialogs.small_world import world
from tests.dialogs.walked import BY_ONE_WORKER, everything
from tests.journey import CATALOGS

pytestmark = BY_ONE_WORKER

DIGITS = {
    "de": "0123456789",
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "fa_AF": "۰۱۲۳۴۵۶۷۸۹",
}
READS_NUMBERS = {"age", "unlock", "late", "slot_person", "slot_phone", "slot_video", "slot_site"}
"""Questions that a small number answers itself: an age, a day of the month, minutes."""
NOTHING_TO_LOSE = {"consent", "consent_more", "daypart"}
"""Questions whose answers may erase without harm: before consent, and without a record, nothing has been kept."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One button of an open question, as a person sees it."""

    state: State
    world: World
    question: Question
    number: int
    option: Option
    emoji: str
    label: str
    alone: bool
    """True where no other button of the question carries this emoji."""

    def tapped(self) -> Advanced:
        return advance(self.state, Tapped(self.question.shown_as, self.option.id), self.world)

    def typed(self, words: str) -> Advanced:
        return advance(self.state, Said(words), self.world)

    def __str__(self) -> str:
        return f"{self.question.key}: {self.number}. {self.emoji} {self.label} ({self.option.id})"


@lru_cache(maxsize=1)
def states() -> tuple[State, ...]:
    """One state for every question with every set of buttons, in each register."""
    found: dict[tuple[str, bool, tuple[str, ...]], State] = {}
    for met in everything():
        view = look(met.state, world(met.state))
        if view is not None:
            commands = tuple(option.id.partition(":")[0] for option in view.message.options)
            found.setdefault((key_of(view.message.question), met.state.formal, commands), met.state)
    return (*found.values(), *elsewhere())


def elsewhere() -> Iterator[State]:
    """Questions that a walk in three languages without a break does not meet: more languages, and coming back."""
    greeted = advance(State(channel="web", office="jmd-trier"), Opened(), spoken(State(channel="web"))).state
    yield greeted
    yield advance(greeted, Tapped("language", "more"), spoken(greeted)).state
    begun = State(
        channel="web",
        language="de",
        office="jmd-trier",
        frames=(Frame("first_contact", answers={"role": Answer("self")}),),
    )
    yield advance(begun, Opened(), replace(spoken(begun), clock=Clock(NOW, idle_minutes=60))).state


def spoken(state: State) -> World:
    """A world whose buttons are in the person's language, with every language on offer."""
    known = world(state)
    speaker = Speaker(CATALOGS, state.language, state.formal)

    def lookup(fact: Fact[object]) -> object:
        if isinstance(fact, Labels):
            seen = (speaker.button(Option("", label, emoji=emoji)) for emoji, label in fact.buttons)
            return tuple((button.emoji, button.label) for button in seen)
        if isinstance(fact, Languages):
            return CATALOGS.offered
        return known.lookup(fact)

    return replace(known, lookup=lookup)


def buttons(language: str) -> Iterator[Seen]:
    """Every button of every question, once at each place and with each label it has there."""
    met = set()
    for found in states():
        state = replace(found, language=language)
        around = spoken(state)
        view = look(state, around)
        question = Stage(around).play(state).question
        assert view is not None
        assert question is not None
        shown = Speaker(CATALOGS, language, state.formal).outbound(view.message).buttons
        emojis = [button.emoji for button in shown]
        for number, (option, button) in enumerate(zip(view.message.options, shown, strict=True), 1):
            place = (question.key, option.id, number, button.label)
            if place not in met:
                met.add(place)
                alone = emojis.count(button.emoji) == 1
                yield Seen(state, around, question, number, option, button.emoji, button.label, alone)


def in_digits(number: int, digits: str) -> str:
    return str(number).translate(str.maketrans("0123456789", digits))


def mistakes(label: str) -> Iterable[str]:
    """The label without a letter in its middle, without its last word, and its first word alone."""
    words, middle = plain(label).split(), len(plain(label)) // 2
    yield plain(label)[:middle] + plain(label)[middle + 1 :]
    if len(words) > 1:
        yield " ".join(words[:-1])
        yield words[0]


def test_there_are_many_questions() -> None:
    assert len({key_of(look(state, world(state)).message.question) for state in states()}) > 60  # type: ignore[union-attr]


@pytest.mark.parametrize("language", [language.code for language in CATALOGS.languages])
def test_typing_the_label_of_a_button_does_what_its_tap_does(language: str) -> None:
    """Only a label that is but a number ("26") is left to a question that reads numbers itself."""
    differs = [
        str(seen)
        for seen in buttons(language)
        if not (plain(seen.label).isdigit() and seen.question.key in READS_NUMBERS)
        if seen.typed(seen.label) != seen.tapped()
    ]
    assert not differs


@pytest.mark.parametrize("language", DIGITS)
def test_typing_the_number_of_a_button_does_what_its_tap_does(language: str) -> None:
    """The number counts what the person sees; only where the question's own reader reads it, that goes before."""
    differs, own = [], set()
    for seen in buttons(language):
        number = in_digits(seen.number, DIGITS[language])
        if _reads(seen, number):
            own.add(seen.question.key)
        elif seen.typed(number) != seen.tapped():
            differs.append(str(seen))
    assert not differs
    assert own == READS_NUMBERS


def _reads(seen: Seen, words: str) -> bool:
    options = tuple(option.id for option in Stage(seen.world).options(seen.question))
    sight = Sight(seen.state.language, options, seen.world.lookup(Now()).date())
    return seen.question.read is not None and seen.question.read(words, sight) != Unread()


@pytest.mark.parametrize("language", ["de", "ar"])
def test_typing_the_sign_of_a_button_does_what_its_tap_does(language: str) -> None:
    """Where it is the only one with that sign, where signs may answer, and where the tap can be taken back."""
    differs = [
        str(seen)
        for seen in buttons(language)
        if seen.emoji and seen.alone and not seen.question.only_words and not is_exact(seen.option)
        if seen.typed(seen.emoji) != seen.tapped()
    ]
    assert not differs


@pytest.mark.parametrize("language", [language.code for language in CATALOGS.languages])
def test_what_cannot_be_taken_back_is_never_done_by_mistake(language: str) -> None:
    """Neither a mistyped label, nor its beginning, nor its sign erases or cancels anything; a clear yes does."""
    sight = Sight(language, (), NOW.date())
    done = [
        (str(seen), words)
        for seen in buttons(language)
        if is_exact(seen.option) and not is_command(seen.option)
        for words in (*mistakes(seen.label), seen.emoji)
        if ends_something(seen.typed(words)) and read_consent(words, sight) != Understood("yes")
    ]
    assert not done


def test_what_erases_or_cancels_is_marked_as_such() -> None:
    unmarked = {
        seen.question.key
        for seen in buttons("de")
        if not is_exact(seen.option) and ends_something(seen.tapped()) and seen.question.key not in NOTHING_TO_LOSE
    }
    marked = {seen.question.key for seen in buttons("de") if seen.option.exact}
    assert not unmarked
    assert marked >= {"stop", "delete", "cancel", "summary_0", "over27", "elsewhere", "abroad"}


ACTS = (Book, Cancel, Consented, Erase, Feedback, HandOver, KeepDevice, Move, Release, RunLate)
"""Effects that other people act on, that cannot be taken back, or that somebody has to have agreed to."""


def test_a_question_whose_answer_acts_is_marked_as_such() -> None:
    acting = {seen.question.key for seen in buttons("de") if not is_command(seen.option) and acts(seen.tapped())}
    assert {seen.question.key for seen in buttons("de") if seen.question.acts} >= acting


@pytest.mark.parametrize("language", [language.code for language in CATALOGS.languages])
def test_where_an_answer_acts_nothing_less_than_a_label_or_a_plain_yes_or_no_is_one(language: str) -> None:
    sight = Sight(language, (), NOW.date())
    done = [
        (str(seen), words)
        for seen in buttons(language)
        if seen.question.acts and not is_command(seen.option) and not seen.question.unknown_after
        for words in mistakes(seen.label)
        if not words.isdigit() and acts(seen.typed(words)) and read_decision(words, sight) == Unread()
    ]
    assert not done


def acts(advanced: Advanced) -> bool:
    return any(isinstance(effect, ACTS) for effect in advanced.effects)


def test_consent_alone_asks_for_words() -> None:
    assert {seen.question.key for seen in buttons("de") if seen.question.only_words} == {"consent", "consent_more"}


def test_commands_that_end_something_are_known() -> None:
    assert {seen.option.id for seen in buttons("de") if is_command(seen.option) and is_exact(seen.option)} == {
        "/restart",
        "/delete",
        "/stop",
    }
    assert {"restart", "delete", "stop", "cancel", "not_waiting"} == IRREVERSIBLE


def is_command(option: Option) -> bool:
    return option.id.startswith("/")


def ends_something(advanced: Advanced) -> bool:
    return any(isinstance(effect, (Erase, Cancel, Release)) for effect in advanced.effects)
