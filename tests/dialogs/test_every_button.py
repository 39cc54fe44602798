"""Typed words do what a tap does: every button of every question, by its label, its number and its sign."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter

import pytest

from bot.languages.speaker import Speaker, bare
from bot.strings.preview_world import NOW
from dialogs.answers import ANSWERS, STEPS
from dialogs.engine.advance import Advanced, advance, look
from dialogs.engine.commands import BACK, CRISIS, DELETE, HUMAN, IRREVERSIBLE, LANGUAGE, RESTART, SKIP, is_exact
from dialogs.engine.conversation import Answer, Clock, Frame, Message, Opened, Option, Said, State, Tapped, key_of
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
from dialogs.rules.emergencies import hear_danger
from dialogs.rules.reading import Sight, Understood, Unread
from dialogs.rules.typed import asks, read_command, read_consent, read_decision
from dialogs.rules.writing import plain
from dialogs.text import Text, text
from tests.dialogs.small_world import world
from tests.dialogs.walked import BY_ONE_WORKER, everything, messages
from tests.journey import CATALOGS

pytestmark = BY_ONE_WORKER

WESTERN = "0123456789"
ARABIC, PERSIAN = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"
DIGITS = {"ar": ARABIC, "ckb": ARABIC, "fa": PERSIAN, "fa_AF": PERSIAN, "ps": PERSIAN}
"""Digits of the languages that write others than 0 to 9; Ge'ez numerals have no zero."""
GEEZ = ("", *"፩፪፫፬፭፮፯፰፱")
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
    more = advance(greeted, Tapped("language", "more"), spoken(greeted)).state
    yield more
    yield advance(more, Tapped("language_more", "more"), spoken(more)).state
    yield advance(more, Said("Suaheli"), spoken(more)).state
    birth = next(each for each in map(attrgetter("state"), everything()) if _asks(each) == "birth")
    yield advance(birth, Said("5.5.1384"), spoken(birth)).state
    (*beneath, frame) = birth.frames
    either = {**frame.answers, "birth": Answer({"which": ["2009-03", "2009-04"]})}
    yield replace(birth, frames=(*beneath, replace(frame, answers=either)))
    yield replace(birth, frames=(*birth.frames, Frame("in_danger")))
    begun = State(
        channel="web",
        language="de",
        office="jmd-trier",
        frames=(Frame("first_contact", answers={"role": Answer("self")}),),
    )
    yield advance(begun, Opened(), replace(spoken(begun), clock=Clock(NOW, idle_minutes=60))).state


def _asks(state: State) -> str:
    view = look(state, world(state))
    return key_of(view.message.question) if view is not None else ""


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


def written(number: int, language: str) -> set[str]:
    """A number of up to two digits in Western digits and in those of a language."""
    if language in {"am", "ti"}:
        return {str(number), ("", "፲", "፳")[number // 10] + GEEZ[number % 10]}
    return {str(number), str(number).translate(str.maketrans(WESTERN, DIGITS.get(language, WESTERN)))}


def mistakes(label: str) -> Iterable[str]:
    """The label without a letter in its middle, without its last word, and its first word alone."""
    words, middle = plain(label).split(), len(plain(label)) // 2
    yield plain(label)[:middle] + plain(label)[middle + 1 :]
    if len(words) > 1:
        yield " ".join(words[:-1])
        yield words[0]


NEVER_ASKED = {"time", "consent_proof", "office", "moved_from", "edit", "name_check"}
"""Keys under which no question is asked: what is kept beside the answers, and those that are asked by number only."""


def test_every_question_is_among_them() -> None:
    """Of those that are numbered, the first."""
    keys = {re.sub(r"_\d+$", "", key) for row in (*ANSWERS, *STEPS) for key in row.keys}
    assert {re.sub(r"_\d+$", "", seen.question.key) for seen in buttons("de")} >= keys - NEVER_ASKED


@pytest.mark.parametrize("language", [language.code for language in CATALOGS.languages])
def test_typing_a_button_as_it_is_shown_does_what_its_tap_does(language: str) -> None:
    """By its label, with its emoji before it or not, and by its number, in the language's own digits as well.

    Only a label that is but a number ("26"), and a number alone, is left to a question that reads numbers itself.
    """
    differs, own = set(), set()
    for seen in buttons(language):
        tapped = seen.tapped()
        for words in {seen.label, f"{seen.emoji} {seen.label}".strip(), *written(seen.number, language)}:
            if plain(words).isdigit() and _reads(seen, words):
                own.add(seen.question.key)
            elif seen.typed(words) != tapped:
                differs.add((str(seen), words))
    assert not differs
    assert own == READS_NUMBERS


@pytest.mark.parametrize("language", ["de", "ar"])
def test_typing_a_button_with_its_number_or_in_capitals_does_what_its_tap_does(language: str) -> None:
    differs = {
        (str(seen), words)
        for seen in buttons(language)
        for words in (f"{seen.number}. {seen.emoji} {seen.label}", seen.label.upper())
        if not plain(words).isdigit() and seen.typed(words) != seen.tapped()
    }
    assert not differs


def _reads(seen: Seen, words: str) -> bool:
    options = tuple(option.id for option in Stage(seen.world).options(seen.question))
    sight = Sight(seen.state.language, options, seen.world.lookup(Now()).date())
    return seen.question.read is not None and seen.question.read(words, sight) != Unread()


WRITTEN_AT_ANY_TIME = {
    "back": text("back – one question back"),
    "skip": text("skip – leave a question out"),
    "language": text("language – another language"),
    "human": text("person – talk to the team"),
    "stop": text("stop – stop here"),
    "delete": text("delete – delete everything"),
}


@pytest.mark.parametrize("language", [language.code for language in CATALOGS.languages])
def test_the_words_that_the_help_card_names_are_understood(language: str) -> None:
    card = {line.msgid for message, _ in messages() for line in message.lines if isinstance(line, Text)}
    assert {line.msgid for line in WRITTEN_AT_ANY_TIME.values()} <= card
    for formal in (False, True):
        speaker = Speaker(CATALOGS, language, formal)
        said = {name: speaker.outbound(Message((line,))).lines[0] for name, line in WRITTEN_AT_ANY_TIME.items()}
        assert {name: read_command(line.partition("–")[0], language) for name, line in said.items()} == {
            name: name for name in WRITTEN_AT_ANY_TIME
        }


HELP = Option("/help", text("What I can write here"), emoji="ℹ️")
COMMANDS = {
    HELP: "help",
    HUMAN: "human",
    SKIP: "skip",
    BACK: "back",
    DELETE: "delete",
    LANGUAGE: "language",
    RESTART: "restart",
}


@pytest.mark.parametrize("language", [language.code for language in CATALOGS.languages])
def test_the_label_of_a_command_commands_where_no_button_shows_it(language: str) -> None:
    speaker = Speaker(CATALOGS, language, formal=False)
    labels = {name: speaker.button(option).label for option, name in COMMANDS.items()}
    assert {name: read_command(label, language) for name, label in labels.items()} == {name: name for name in labels}


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
    """Words that are read back are agreed to as they stand."""
    answers = [seen for seen in buttons("de") if not is_command(seen.option) and not seen.question.reads_back]
    acting = {seen.question.key for seen in answers if acts(seen.tapped())}
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


@pytest.mark.parametrize("language", ["de", "ar", "am", "vi"])
def test_where_an_answer_acts_a_label_with_a_question_mark_is_none(language: str) -> None:
    done = [
        (str(seen), mark)
        for seen in buttons(language)
        if seen.question.acts and not seen.question.unknown_after
        if not is_command(seen.option) and not asks(seen.label)
        for mark in ("?", "؟")
        if acts(seen.typed(seen.label + mark))
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


@pytest.mark.parametrize("language", [language.code for language in CATALOGS.languages])
def test_the_words_of_the_emergency_button_bring_the_card_whatever_stands_around_them(language: str) -> None:
    label = bare(Speaker(CATALOGS, language).words(CRISIS.label))
    said = (label, label.upper() + "!!!", f"xyz {label}", f"{label} bitte")
    assert [hear_danger(words, chat).strength for words in said for chat in (language, "de")] == ["card"] * 8
