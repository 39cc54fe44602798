"""What the consent text promises is what is asked."""

import re

import pytest

from dialogs.answers import AGE, PLACE, STATUS, TALK_LANGUAGE, TIME, TOPIC
from dialogs.channels import Way
from dialogs.engine.advance import advance
from dialogs.engine.conversation import State, Tapped
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
    listed = re.fullmatch(r"What\? (?:Your child's )?(.+)\. No family name needed\.", sentence)
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
