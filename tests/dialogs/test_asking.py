"""Kinds of question, and how they are counted."""

import re

import pytest

from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from dialogs.answers import GERMAN, PARENTS_KNOW, SAFE, TIME, row_of
from dialogs.asking import choice, number, step, typed, yes_no
from dialogs.engine.conversation import Answer, Frame
from dialogs.engine.facts import Conversation, OpenQuestion, Situation
from dialogs.engine.play import play
from dialogs.engine.questions import Question, Route
from dialogs.first_contact import QUESTIONS
from dialogs.registry import DIALOGS
from dialogs.rules.ages import read_age
from dialogs.steps.consent import consent_of
from dialogs.talk_to_a_person import read_message
from dialogs.text import text
from tests.dialogs.small_world import OFFICES, world
from tests.dialogs.walked import BY_ONE_WORKER, everything

pytestmark = BY_ONE_WORKER

CATALOGS = Catalogs.load()
LINE = text("Anything else?")


def test_a_choice_offers_what_its_row_offers_and_is_called_as_it_is() -> None:
    question = choice(GERMAN, LINE, skippable=True)
    assert (question.key, question.lines, question.label) == ("german", (LINE,), text("German"))
    assert question.options == GERMAN.options
    assert question.part == "german"
    assert question.show is not None
    assert question.show(Answer("everyday")) == text("For everyday life")
    assert question.show(Answer(None, "skipped")) is None


def test_yes_or_no_is_read_from_words_and_shares_the_number_of_what_it_is_part_of() -> None:
    question = yes_no(PARENTS_KNOW, LINE)
    assert question.read is not None
    assert (question.key, question.part) == ("parents_know", SAFE.key)


def test_a_step_is_not_counted_not_shown_again_and_must_be_answered() -> None:
    question = step(TIME, LINE, key="time_0")
    assert (question.key, question.part, question.label, question.unknown_after) == ("time_0", "", None, 0)


def test_a_number_and_words_ask_for_the_keys_that_help() -> None:
    assert number(GERMAN, LINE, read=read_age).field == "number"
    assert typed(GERMAN, LINE, read=read_message).field == "text"


def counted() -> list[tuple[str, Frame, Question, Route]]:
    """Give every counted question that can be open, with the frame it is open in."""
    found: dict[tuple[str, str, str], tuple[str, Frame, Question, Route]] = {}
    for met in everything():
        for frame in met.state.frames:
            if frame.dialog not in DIALOGS:
                continue
            state = met.state
            situation = Situation(state.language, state.formal, state.channel, state.known, frame.argument)

            def lookup(fact: object, situation: Situation = situation) -> object:
                if isinstance(fact, OpenQuestion):
                    return None
                return situation if isinstance(fact, Conversation) else world().lookup(fact)  # type: ignore[arg-type]

            played = play(DIALOGS[frame.dialog], frame, lookup, formal=met.state.formal)
            if played.question is not None and played.question.part:
                key = (frame.dialog, played.question.key, repr(played.route))
                found[key] = frame.dialog, frame, played.question, Route(played.route)
    return list(found.values())


BEFORE_CONSENT = {"role", "other", "unsure", "consent", "consent_more"}
"""Questions of the first contact that come before those the consent text counts."""


def off_its_route(dialog: str, question: Question, route: Route) -> str:
    """Say what is wrong with a counted question of a dialog that counts; empty where it has its number."""
    if question.part in route.parts:
        return ""
    if not route.parts and question.key in BEFORE_CONSENT:
        return ""
    return (
        f"{question.key!r} of the dialog {dialog!r} is counted but has no number among {route.parts}: put its row into "
        "the dialog's route (for the first contact QUESTIONS in dialogs/first_contact.py), or ask it with counted=False"
    )


def test_every_counted_question_of_a_dialog_that_counts_is_in_its_route() -> None:
    asked = counted()
    counting = {dialog for dialog, _, _, route in asked if route.parts}
    wrong = {off_its_route(dialog, question, route) for dialog, _, question, route in asked if dialog in counting}
    assert not wrong - {""}


def test_a_question_that_is_not_in_the_route_is_named() -> None:
    route = Route(tuple(row.key for row in QUESTIONS))
    for before in (route, Route(())):
        assert off_its_route("first_contact", choice(GERMAN, LINE), before).startswith(
            "'german' of the dialog 'first_contact' is counted but has no number among"
        )
    assert not off_its_route("first_contact", choice(TIME, LINE), route)


def test_in_every_walk_the_count_goes_from_one_to_the_last_without_a_gap() -> None:
    seen: dict[tuple[str, tuple[str, ...]], set[str]] = {}
    for dialog, frame, question, route in counted():
        if not route.parts:
            continue  # a dialog that counts nothing: booking again, moving
        assert question.part in route.parts, off_its_route(dialog, question, route)
        place = route.parts.index(question.part)
        met = {part for key in frame.answers if (part := part_of(key)) in route.parts}
        assert {*route.parts[:place]} <= met, (dialog, question.key, "a number was left out before it")
        assert not {*route.parts[place + 1 :]} & met, (dialog, question.key, "a later number came before it")
        seen.setdefault((dialog, route.parts), set()).add(question.part)
    assert seen[("first_contact", tuple(row.key for row in QUESTIONS))] == {row.key for row in QUESTIONS}
    assert {dialog for dialog, _ in seen} == {"first_contact", "prepare"}


def part_of(key: str) -> str:
    row = row_of(key)
    return "" if row is None else row.part_of or row.key


@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_the_consent_text_says_how_many_questions_there_are(language: object) -> None:
    speaker = Speaker(CATALOGS, language.code)  # type: ignore[attr-defined]
    for questions in (len(QUESTIONS), len(QUESTIONS) + 1):

        async def ask(questions: int = questions) -> object:
            return await consent_of(OFFICES[0], parent=False, questions=questions)

        opened = Frame("first_contact", answers={"consent": Answer("more")})
        played = play(ask, opened, lookup, formal=False)  # type: ignore[arg-type]
        assert played.question is not None
        said = speaker.words(played.question.lines[1])
        assert re.findall("[0-9]+", said)[0] == str(questions)


def lookup(fact: object) -> object:
    return (
        Situation("de", formal=False, channel="web", known={}, argument="") if isinstance(fact, Conversation) else None
    )
