"""What is played and looked up in a turn, and how a question is seen."""

from dataclasses import replace
from typing import Any, get_type_hints

import pytest

from dialogs.engine.advance import advance
from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import Answer, Clock, Frame, Opened, State
from dialogs.engine.facts import Conversation, Fact, Now
from dialogs.engine.questions import Ending, FreshOptions, Question, option
from dialogs.engine.stage import Doors, Stage, World, still_known
from dialogs.registry import DIALOGS, DOORS
from dialogs.text import text
from tests.dialogs.engine.tea import NOW, ask, lookup, start, tap


def test_every_door_leads_to_a_dialog() -> None:
    assert {getattr(DOORS, door) for door in get_type_hints(Doors) if door != "asides"} | DOORS.asides <= set(DIALOGS)


def test_an_aside_leaves_nothing_unfinished_and_is_given_up_for_any_other_dialog() -> None:
    aside, other = Frame("reach", "answer"), Frame("first_contact")
    open_dialogs = ((), (aside,), (other,), (other, aside))
    states = [State(channel="web", office="", frames=frames) for frames in open_dialogs]
    assert [DOORS.is_unfinished(state) for state in states] == [False, False, True, True]


def test_a_dialog_knows_finished_dialogs_and_on_top_of_another_also_that_ones_answers() -> None:
    seen: list[set[str]] = []

    async def knows() -> Ending:
        seen.append({*(await Conversation()).known})
        await ask("done", "yes")
        return Ending()

    around = World({"knows": knows}, DOORS, lookup, Clock(NOW))
    beneath = Frame("knows", answers={"role": Answer("self")})
    known = {"office": Answer("trier")}
    Stage(around).play(State(channel="web", frames=(beneath,), known=known))
    Stage(around).play(State(channel="web", frames=(beneath, Frame("knows")), known=known))
    assert seen == [{"office"}, {"office", "role"}]


def test_a_dialog_of_an_older_release_begins_again() -> None:
    _, world = start()
    forgotten = State(
        channel="web", language="en", frames=(Frame("gone", answers={"x": Answer("y")}),), misses=2, unclear=("y",)
    )
    assert still_known(forgotten, world()) == State(channel="web", language="en", frames=(Frame("first_contact"),))
    assert advance(forgotten, Opened(), world()).messages[-1].question == "drink"


def test_a_dialog_of_an_older_release_costs_no_answer_of_another() -> None:
    state, world = start(drink="tea")
    interrupted = replace(state, frames=(*state.frames, Frame("gone"), Frame("inner")))
    assert still_known(interrupted, world()).frames == (*state.frames, Frame("inner"))
    assert still_known(state, world()) is state


def test_a_fact_is_looked_up_once_a_turn_and_a_frame_played_once() -> None:
    asked: list[Fact[Any]] = []
    begun = []

    def look_up(fact: Fact[Any]) -> Any:
        asked.append(fact)
        return lookup(fact)

    async def counts() -> Ending:
        begun.append("it")
        await Now()
        await Now()
        await ask("done", "yes")
        return Ending()

    state = State(channel="web", frames=(Frame("counts"),))
    stage = Stage(World({"counts": counts}, DOORS, look_up, Clock(NOW)))
    assert stage.play(state) is stage.play(replace(state, misses=1))
    assert (asked, begun) == ([Now()], ["it"])


@pytest.mark.parametrize(
    ("misses", "answers", "skippable", "back", "shown"),
    [
        (0, {}, False, True, ["a", "b"]),
        (0, {"first": "x"}, False, True, ["a", "b", "/back"]),
        (0, {"first": "x"}, True, True, ["a", "b", "/skip", "/back"]),
        (1, {"first": "x"}, True, False, ["a", "b", "/skip"]),
        (2, {"first": "x"}, True, True, ["a", "b", "/human", "/skip", "/back"]),
    ],
)
def test_what_can_be_tapped_besides_the_options_stands_behind_them(
    misses: int,
    answers: dict[str, str],
    skippable: bool,
    back: bool,
    shown: list[str],
) -> None:
    async def dialog() -> Ending:
        if answers:
            await ask("first", "x")
        await ask("second", "a", "b", skippable=skippable, back=back)
        return Ending()

    frame = Frame("it", answers={key: Answer(value) for key, value in answers.items()})
    state = State(channel="web", frames=(frame,), misses=misses)
    stage = Stage(World({"it": dialog}, DOORS, lookup, Clock(NOW)))
    question = stage.play(state).question
    assert question is not None
    assert [button.id for button in stage.buttons(state, question)] == shown
    assert [button.id for button in stage.message_of(state, question).options] == shown


def test_a_person_is_offered_once_and_a_dialog_on_top_leads_back() -> None:
    async def dialog() -> Ending:
        await Question("it", (text("it?"),), (option("a", "a"), HUMAN))
        return Ending()

    state, world = start({"on_top": dialog}, drink="tea")
    opened = tap(state, world, "", "/on_top")
    assert [button.id for button in opened.messages[-1].options] == ["a", "/human", "/continue"]
    lost = replace(opened.state, misses=2)
    assert [button.id for button in tap(lost, world, "", "/repeat").messages[-1].options] == [
        "a",
        "/human",
        "/continue",
    ]


def test_narrowed_down_only_what_was_meant_is_shown() -> None:
    state, world = start()
    narrowed = tap(replace(state, unclear=("water",)), world, "", "/repeat").messages[-1]
    assert [button.id for button in narrowed.options] == ["water"]
    unknown = tap(replace(state, unclear=("cocoa",)), world, "", "/repeat").messages[-1]
    assert [button.id for button in unknown.options] == ["tea", "water"]


def test_options_of_facts_are_looked_up_while_their_question_is_open_and_say_when_there_are_none() -> None:
    offer = FreshOptions((Now(),), lambda now: () if now is None else (option("now", "now"),), text("Nothing is free."))

    async def dialog() -> Ending:
        await Question("when", (text("When?"),), offer)
        return Ending()

    def at(now: object) -> World:
        return World({"first_contact": dialog}, DOORS, lambda _: now, Clock(NOW))

    state = State(channel="web", frames=(Frame("first_contact"),))
    full, empty = (advance(state, Opened(), at(now)).messages[-1] for now in (NOW, None))
    assert (full.lines, [button.id for button in full.options]) == ((text("When?"),), ["now"])
    assert (empty.lines, empty.options) == ((text("When?"), text("Nothing is free.")), ())
