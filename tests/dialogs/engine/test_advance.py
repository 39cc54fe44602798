"""One event after the other: pure, and through JSON between two of them."""

import json
from copy import deepcopy

import pytest

from dialogs.engine.advance import advance, look
from dialogs.engine.conversation import (
    Answer,
    Answered,
    Corrected,
    Event,
    GoOn,
    Opened,
    Refused,
    Said,
    SentMedia,
    SharedPhone,
    State,
    Tapped,
)
from dialogs.text import Text, text
from tests.dialogs.engine.tea import question_in_a_frame, said, start

EVENTS: tuple[Event, ...] = (
    Opened(language="de"),
    Tapped("sugar", "no"),
    Tapped("", "/back"),
    Said("yes"),
    Said("xyzzy"),
    SentMedia("voice"),
    Corrected("water", "drink"),
    SharedPhone("+491713920012"),
    Refused(("drink",), text("Gone.")),
    GoOn("inner:7"),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_the_same_event_gives_the_same_and_changes_nothing(event: Event) -> None:
    state, world = start(drink="tea")
    before = deepcopy(state)
    first, second = advance(state, event, world()), advance(state, event, world())
    assert first == second
    assert state == before
    assert advance(State.from_json(json.loads(json.dumps(state.to_json()))), event, world()) == first


def test_every_kind_of_event_is_among_them() -> None:
    assert {type(event) for event in EVENTS} == set(Event.__args__)


def test_looking_shows_where_a_conversation_stands_and_changes_nothing() -> None:
    state, world = start(drink="tea")
    view = look(state, world())
    assert view is not None
    assert view.message == advance(state, Tapped("", "/repeat"), world()).messages[-1]
    assert view.answered == (Answered("drink", Text("drink"), Text("tea")),)


def test_there_is_nothing_to_look_at_where_no_question_is_open() -> None:
    _, world = start()
    assert look(State(channel="web", language="en"), world()) is None


def test_a_conversation_from_the_first_question_to_its_end() -> None:
    state, world = start({"language": question_in_a_frame})
    seen = []
    for event in (Opened(), Said("2"), Tapped("cups", "1")):
        advanced = advance(state, event, world())
        state = State.from_json(json.loads(json.dumps(advanced.state.to_json())))
        seen.append(said(advanced.messages))
    assert seen == [["drink?"], ["cups?"], ["Here you are."]]
    assert state.frames == ()
    assert dict(state.known) == {
        "drink": Answer("water"),
        "name": Answer(None, "skipped"),
        "cups": Answer("1", given="water"),
    }
