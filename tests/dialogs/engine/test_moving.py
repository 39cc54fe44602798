"""Buttons, commands, back and change."""

from dataclasses import replace

import pytest

from dialogs.engine.advance import advance
from dialogs.engine.conversation import Answer, Frame, GoOn, Opened, State
from dialogs.engine.effects import Release
from dialogs.engine.play import Inner, inner
from dialogs.engine.questions import Ending
from dialogs.registry import DIALOGS
from dialogs.text import text
from tests.dialogs.engine.tea import ask, question_in_a_frame, said, start, tap


def test_back_takes_the_last_answer_back_and_marks_it() -> None:
    state, world = start(drink="tea", sugar="no")
    back = tap(state, world, "", "/back")
    message = back.messages[-1]
    assert message.question == "sugar"
    assert [(button.id, button.chosen) for button in message.options] == [
        ("yes", False),
        ("no", True),
        ("/skip", False),
        ("/back", False),
    ]
    assert back.state.frames[0].answers == {"drink": Answer("tea")}


def test_back_at_the_first_question_leads_to_what_lies_beneath_or_asks_again() -> None:
    state, world = start(drink="tea")
    opened = tap(state, world, "", "/inner")
    assert tap(opened.state, world, "", "/back").state == state
    assert tap(opened.state, world, "", "/continue").state == state
    first, _ = start()
    assert tap(first, world, "", "/back").state == first


def test_changing_an_answer_keeps_the_rest() -> None:
    state, world = start(drink="tea", sugar="no")
    changed = tap(state, world, "", "/change:drink")
    assert changed.messages[-1].question == "drink"
    again = tap(changed.state, world, "drink", "water")
    assert again.messages[-1].question == "cups"
    assert again.state.frames[0].answers["sugar"] == Answer("no")


def test_changing_what_was_never_asked_changes_nothing() -> None:
    state, world = start(drink="tea")
    assert tap(state, world, "", "/change:cocoa").state == state


def test_changing_an_answer_beneath_closes_what_lies_on_it() -> None:
    state, world = start(drink="tea")
    changed = tap(tap(state, world, "", "/inner").state, world, "", "/change:drink")
    assert [frame.dialog for frame in changed.state.frames] == ["first_contact"]
    assert changed.messages[-1].question == "drink"


def test_a_question_that_lists_lines_takes_back_what_stands_behind_one() -> None:
    async def listed() -> Ending:
        await ask("drink", "tea", "water")
        await ask("cups", "1", "2")
        await ask("edit", "/change:order", changes=(("order", frozenset({"drink", "cups"})),))
        return Ending()

    state, world = start({"first_contact": listed}, drink="tea", cups="2")
    changed = tap(state, world, "edit", "/change:order")
    assert changed.state.frames[0].answers == {}
    assert changed.state.frames[0].former == {"drink": Answer("tea"), "cups": Answer("2")}


def test_a_question_with_a_default_is_asked_only_when_opened() -> None:
    state, world = start(drink="water")
    opened = tap(state, world, "", "/change:name")
    assert opened.messages[-1].question == "name"
    assert opened.state.frames[0].reopened == {"name"}


def test_a_reopened_question_is_closed_again_by_its_answer() -> None:
    async def named() -> Ending:
        await ask("name", "Amir", "Lea", default=Answer(None, "skipped"))
        await ask("sure", "yes")
        return Ending()

    state, world = start({"first_contact": named})
    opened = tap(state, world, "", "/change:name")
    assert opened.messages[-1].question == "name"
    answered = tap(opened.state, world, "name", "Lea")
    assert answered.state.frames == (Frame("first_contact", answers={"name": Answer("Lea")}),)


def test_back_from_what_was_opened_to_be_changed_leaves_all_as_it_was() -> None:
    state, world = start(drink="tea", cups="2")
    opened = tap(state, world, "", "/change:drink")
    assert opened.messages[-1].question == "drink"
    left = tap(opened.state, world, "", "/back")
    assert left.state == state
    assert left.messages[-1].question == "sugar"


def test_a_change_begun_while_another_is_open_gives_the_first_one_its_answer_back() -> None:
    state, world = start(drink="tea", sugar="no")
    both = tap(tap(state, world, "", "/change:drink").state, world, "", "/change:sugar")
    assert both.messages[-1].question == "sugar"
    assert both.state.frames[0].answers == {"drink": Answer("tea")}
    assert both.state.frames[0].reopened == {"sugar"}


def test_back_leaves_out_what_is_only_asked_on_wish() -> None:
    async def named() -> Ending:
        await ask("drink", "tea", "water")
        await ask("name", "Amir", "Lea", default=Answer(None, "skipped"))
        await ask("sure", "yes")
        return Ending()

    state, world = start({"first_contact": named}, drink="tea", name="Lea")
    back = tap(state, world, "", "/back")
    assert back.messages[-1].question == "drink"
    assert back.state.frames[0].answers == {"name": Answer("Lea")}


def test_going_on_from_a_question_with_nothing_beneath_leads_home() -> None:
    async def offers() -> Ending:
        await ask("sure", "yes", "/continue")
        return Ending()

    state, world = start({"first_contact": offers})
    left = tap(state, world, "sure", "/continue")
    assert [frame.dialog for frame in left.state.frames] == ["home"]


def test_what_belongs_to_an_answer_is_taken_back_with_it() -> None:
    async def listed() -> Ending:
        await ask("place", "here", "there", together=frozenset({"street"}))
        await ask("street", "long", "short")
        await ask("sure", "yes")
        return Ending()

    state, world = start({"first_contact": listed}, place="here", street="long")
    changed = tap(state, world, "", "/change:place")
    assert (changed.state.frames[0].answers, changed.messages[-1].question) == ({}, "place")


def test_a_skip_is_an_answer_of_its_kind() -> None:
    state, world = start(drink="tea")
    skipped = tap(state, world, "", "/skip")
    assert skipped.state.frames[0].answers["sugar"] == Answer(None, "skipped")
    refused = tap(start()[0], world, "", "/skip")
    assert [button.id for button in refused.messages[0].options] == ["/human"]
    assert (refused.messages[0].kind, refused.messages[-1].question) == ("hint", "drink")


def test_a_dialog_does_not_open_on_itself_nor_on_a_greeting() -> None:
    state, world = start({"resume": question_in_a_frame}, drink="tea")
    twice = tap(tap(state, world, "", "/inner").state, world, "", "/inner")
    assert [frame.dialog for frame in twice.state.frames] == ["first_contact", "inner"]
    greeted = replace(state, frames=(*state.frames, Frame("resume"), Frame("home")))
    opened = tap(greeted, world, "", "/inner:7")
    assert [(frame.dialog, frame.argument) for frame in opened.state.frames] == [("first_contact", ""), ("inner", "7")]


def test_an_inner_dialog_is_opened_by_another_and_by_no_button() -> None:
    async def told() -> Ending:
        return Ending((text("It has happened."),))

    state, world = start({"told": inner(told)}, drink="tea")
    assert said(tap(state, world, "", "/told").messages) == ["sugar?"]
    assert said(advance(state, GoOn("told"), world()).messages) == ["It has happened.", "sugar?"]


def test_the_inner_dialogs_are_those_that_tell_of_what_has_happened() -> None:
    assert {name for name, dialog in DIALOGS.items() if isinstance(dialog, Inner)} == {
        "first_contact",
        "home",
        "resume",
        "booked",
        "waiting",
        "noted",
        "answer_comes",
        "accepted",
        "reach_code",
        "reach_confirmed",
        "unlocked",
        "ended_elsewhere",
        "in_danger",
    }


@pytest.mark.parametrize("command", ["/nothing", "/", "/change", "//", "/tea"])
def test_a_command_nobody_knows_asks_again(command: str) -> None:
    state, world = start(drink="tea")
    again = tap(state, world, "", command)
    assert (again.state, said(again.messages)) == (state, ["sugar?"])


def test_starting_again_lets_go_of_what_was_held_and_of_notes() -> None:
    state, world = start(drink="water")
    again = tap(replace(state, notes=("a note",), formal=True), world, "", "/restart")
    assert (again.state, again.effects) == (
        State(channel="web", language="en", frames=(Frame("first_contact"),)),
        (Release(),),
    )


@pytest.mark.parametrize("command", ["/back", "/skip", "/continue", "/change:drink", "/repeat"])
def test_where_nothing_is_open_a_move_leads_home(command: str) -> None:
    _, world = start()
    assert [frame.dialog for frame in tap(State(channel="web", language="en"), world, "", command).state.frames] == [
        "home"
    ]


def test_an_old_button_points_at_its_answer() -> None:
    state, world = start(drink="tea")
    old = tap(state, world, "drink", "water")
    assert [button.id for button in old.messages[0].options] == ["/change:drink"]
    assert old.state.frames[0].answers == {"drink": Answer("tea")}
    forgotten = tap(state, world, "cocoa", "water")
    assert (said(forgotten.messages)[-1], forgotten.messages[0].options) == ("sugar?", ())


@pytest.mark.parametrize("option_id", ["coffee", "", "🙂", "x" * 500])
def test_an_invented_option_is_not_an_answer(option_id: str) -> None:
    state, world = start()
    invented = tap(state, world, "drink", option_id)
    assert invented.state.frames[0].answers == {}
    assert said(invented.messages)[0] == "This is not possible any more. Here is what is possible now."


class TestComingIn:
    def test_somebody_new_is_asked_for_the_language_first_unless_the_link_says_it(self) -> None:
        _, world = start({"language": question_in_a_frame})
        asked = advance(State(channel="web"), Opened(office="trier", guess="ar"), world()).state
        assert [frame.dialog for frame in asked.frames] == ["first_contact", "language"]
        assert (asked.office, asked.guess) == ("trier", "ar")
        known = advance(State(channel="web"), Opened(language="de"), world()).state
        assert ([frame.dialog for frame in known.frames], known.language) == (["first_contact"], "de")

    def test_somebody_known_with_nothing_open_comes_home(self) -> None:
        _, world = start()
        opened = advance(State(channel="web", language="en", known={"role": Answer("self")}), Opened(), world())
        assert [frame.dialog for frame in opened.state.frames] == ["home"]

    @pytest.mark.parametrize(("minutes", "question"), [(29, "sugar"), (30, "inner")])
    def test_after_half_an_hour_somebody_is_asked_where_to_go_on(self, minutes: int, question: str) -> None:
        state, world = start({"resume": question_in_a_frame}, drink="tea")
        assert advance(state, Opened(), world(idle_minutes=minutes)).messages[-1].question == question

    def test_nobody_is_greeted_twice_nor_before_an_answer(self) -> None:
        state, world = start({"resume": question_in_a_frame}, drink="tea")
        greeted = advance(state, Opened(), world(idle_minutes=60)).state
        assert advance(greeted, Opened(), world(idle_minutes=60)).state == greeted
        fresh, _ = start()
        assert advance(fresh, Opened(), world(idle_minutes=60)).messages[-1].question == "drink"
