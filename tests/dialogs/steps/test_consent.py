"""What the consent text promises is what is asked."""

import re

import pytest

from dialogs.answers import AGE, ANSWERS, PLACE, STATUS, TALK_LANGUAGE, TIME, TOPIC, row_of
from dialogs.channels import Way
from dialogs.engine.advance import advance
from dialogs.engine.commands import SKIP
from dialogs.engine.conversation import Message, Opened, State, Tapped
from dialogs.first_contact import QUESTIONS
from dialogs.kept_answer import KeptAnswer
from dialogs.text import Line, Text, text
from tests.dialogs.small_world import world

CALLED = {
    AGE.key: "age",
    PLACE.key: "place",
    STATUS.key: "paper",
    TALK_LANGUAGE.key: "language",
    TOPIC.key: "topic",
    TIME.key: "appointment",
}
"""What the English sentence "What?" calls each question that is asked of everybody, by its row."""


def notice(*, parent: bool, ways: frozenset[Way] = frozenset()) -> tuple[Line, ...]:
    """Give the second layer of the notice as it is shown on request."""
    state = State(language="de", channel="web", office="jmd-trier", formal=parent)
    said = advance(state, Tapped("", "/privacy"), world(WaysOffered=ways)).messages
    return said[0].lines


def told(*, parent: bool) -> list[str]:
    """Give what the sentence "What?" lists."""
    (sentence,) = (
        line.msgid for line in notice(parent=parent) if isinstance(line, Text) and line.msgid.startswith("What?")
    )
    listed = re.fullmatch(r"What\? (?:Your child's )?(.+)\. Only if you wish: .+\. No family name needed\.", sentence)
    assert listed is not None, f"the sentence {sentence!r} no longer lists what is asked"
    return listed[1].lower().split(", ")


def untold(questions: tuple[KeptAnswer, ...], *, parent: bool) -> str:
    """Say what is asked and not told, or told and not asked; empty where the sentence is true."""
    asked = {CALLED.get(row.key, f"{row.key} (not in CALLED)") for row in questions}
    differ = sorted(asked ^ {*told(parent=parent)})
    if not differ:
        return ""
    return (
        f'{", ".join(differ)}: change both sentences "What? ..." in _long of dialogs/steps/consent.py, so that they '
        "list what QUESTIONS of dialogs/first_contact.py asks, raise VERSION there, and name the row in CALLED here"
    )


@pytest.mark.parametrize("parent", [False, True], ids=["young", "parent"])
def test_the_privacy_notice_names_every_question_that_is_asked_of_everybody(parent: bool) -> None:
    assert not untold(QUESTIONS, parent=parent)
    assert len(told(parent=parent)) == len(QUESTIONS)


@pytest.mark.parametrize("parent", [False, True], ids=["young", "parent"])
def test_reminders_outside_the_chat_are_told_of_where_there_are_any(parent: bool) -> None:
    ways: tuple[frozenset[Way], ...] = (frozenset(), frozenset({"sms"}))
    told = [[line.msgid for line in notice(parent=parent, ways=on) if isinstance(line, Text)] for on in ways]
    assert [any(line.startswith("Reminders outside this chat") for line in lines) for lines in told] == [False, True]


@pytest.mark.parametrize("parent", [False, True], ids=["young", "parent"])
def test_a_question_that_is_not_told_is_named_with_the_sentence_to_change(parent: bool) -> None:
    pet = KeptAnswer(key="pet", name=text("Age"))
    assert untold((*QUESTIONS, pet), parent=parent).startswith('pet (not in CALLED): change both sentences "What? ..."')
    assert untold(QUESTIONS[1:], parent=parent).startswith("age: change both sentences")


def played(*options: str) -> tuple[list[Message], State]:
    """Give the questions of a first contact in which these are tapped, "" for the first button, and where it ends."""
    turn = advance(State(channel="web", office="jmd-trier"), Opened(language="de"), world())
    asked = []
    for option in options:
        asked.append(turn.messages[-1])
        turn = advance(turn.state, Tapped(asked[-1].question, option or asked[-1].options[0].id), world())
    return asked, turn.state


def test_some_questions_can_be_skipped_and_not_all() -> None:
    """So the consent text and the privacy page say: neither "every question" nor "almost every" one."""
    asked, _ = played("self", "yes", "16_17", "area-trier", "other", "de", "school", "done", "no", "")
    skippable = {
        message.question: SKIP.id in {option.id for option in message.options}
        for message in asked
        if message.progress is not None
    }
    assert len(skippable) >= len(QUESTIONS)
    assert 0 < sum(skippable.values()) < len(skippable) / 2


def test_alone_and_below_the_age_of_consent_only_what_is_told_is_kept() -> None:
    """The sentence before the choice: "we keep only your age, your language and that it is about you"."""
    _, state = played("self", "yes", "12", "alone", "de", "", "ok")
    kept = {row.key for key in state.known if (row := row_of(key)) in ANSWERS}
    assert kept == {"role", "age", "talk_language"}
