"""The steps every event may take: asking, answering, ending, and what is decided on the way."""

from typing import Any

from dialogs.engine.advance import advance
from dialogs.engine.conversation import Answer, Answered, Frame, GoOn, Refused, State
from dialogs.engine.effects import Count, Effect, Erase, HandOver, Hold, Release
from dialogs.engine.facts import Conversation, Now
from dialogs.engine.questions import Ending, FreshOptions, Question, option
from dialogs.rules.slots import Slot
from dialogs.text import Text, text
from tests.dialogs.engine.tea import SLOT, ask, said, start, tap


def test_a_saying_is_heard_once_with_the_next_question() -> None:
    state, world = start()
    first = tap(state, world, "drink", "tea")
    assert said(first.messages) == ["Good choice.", "sugar?"]
    assert said(tap(first.state, world, "", "/repeat").messages) == ["sugar?"]


def test_the_answer_just_given_goes_with_the_next_message() -> None:
    state, world = start()
    first = tap(state, world, "drink", "water")
    assert first.messages[-1].answered == Answered("drink", Text("drink"), Text("water"))
    assert first.answered == (Answered("drink", Text("drink"), Text("water")),)
    assert tap(first.state, world, "", "/repeat").messages[-1].answered is None


def test_a_dialog_on_top_ends_and_the_open_question_comes_back() -> None:
    state, world = start(drink="tea")
    inner = tap(state, world, "", "/inner")
    assert said(inner.messages) == ["inner?"]
    done = tap(inner.state, world, "inner", "done")
    assert said(done.messages) == ["Back to the tea.", "sugar?"]
    assert done.messages[0].answered == Answered("inner", Text("inner"), Text("done"))
    assert done.state == state
    assert done.undone.frames == (*state.frames, Frame("inner", answers={"inner": Answer("done")}))


def test_answers_off_the_path_are_not_handed_over_and_notes_only_once() -> None:
    state, world = start(drink="water", sugar="no")
    state = State.from_json({**state.to_json(), "notes": ["Please be quick"]})
    done = tap(state, world, "cups", "2")
    hand_over = done.effects[0]
    assert isinstance(hand_over, HandOver)
    assert dict(hand_over.answers) == {
        "drink": Answer("water"),
        "name": Answer(None),
        "cups": Answer("2", given="water"),
    }
    assert (hand_over.asked, hand_over.notes) == (("drink", "cups"), ("Please be quick",))
    assert done.effects[1:] == (Count("office", "2"),)
    assert (done.state.notes, set(done.state.known)) == ((), {"drink", "name", "cups"})


def test_where_the_register_changes_the_next_question_is_asked_in_it() -> None:
    state, world = start()
    assert not state.formal
    assert tap(state, world, "drink", "water").state.formal


def test_a_language_just_chosen_is_known_to_what_follows() -> None:
    async def greets() -> Ending:
        await ask("language", "fr", "en", sets_language=True)
        situation = await Conversation()
        return Ending((text(situation.language),))

    state, world = start({"greets": greets})
    opened = tap(state, world, "", "/greets")
    assert said(tap(opened.state, world, "language", "fr").messages)[0] == "fr"


def _hold(value: Any) -> tuple[Effect, ...]:
    return (Hold(Slot.from_json(value), "slot"),)


async def _booking() -> Ending:
    offer = FreshOptions((Now(),), lambda _: (option("s1", "first", "", SLOT.to_json()),))
    await Question("slot", (Text("slot?"),), offer, effect=_hold)
    await ask("sure", "yes")
    return Ending(effects=(Release(),), opens="inner:7")


def test_an_effect_of_an_answer_happens_once() -> None:
    state, world = start({"first_contact": _booking})
    held = tap(state, world, "slot", "s1")
    assert held.effects == (Hold(SLOT, "slot"),)
    assert tap(held.state, world, "", "/repeat").effects == ()


def test_a_refused_effect_takes_the_answer_back_and_says_why() -> None:
    state, world = start({"first_contact": _booking})
    held = tap(state, world, "slot", "s1")
    again = advance(held.undone, Refused(("slot",), text("Gone.")), world())
    assert said(again.messages) == ["Gone.", "slot?"]
    assert again.state.frames[0].answers == {}


def test_what_follows_is_opened_after_the_effects() -> None:
    state, world = start({"first_contact": _booking})
    state = tap(state, world, "slot", "s1").state
    ended = tap(state, world, "sure", "yes")
    assert (ended.effects, ended.opens, ended.messages) == ((Release(),), "inner:7", ())
    assert ended.undone.frames[0].answers["sure"] == Answer("yes")
    followed = advance(ended.state, GoOn(ended.opens), world())
    assert [(frame.dialog, frame.argument) for frame in followed.state.frames] == [("inner", "7")]


def test_an_ending_may_close_what_lies_beneath_or_leave_it_unasked() -> None:
    async def closes() -> Ending:
        return Ending((text("Bye."),), closes=True)

    async def quiet() -> Ending:
        return Ending((text("Later."),), quiet=True)

    state, world = start({"closes": closes, "quiet": quiet}, drink="tea")
    closed, left = tap(state, world, "", "/closes"), tap(state, world, "", "/quiet")
    assert (said(closed.messages), closed.state.frames) == (["Bye."], ())
    assert (said(left.messages), left.state.frames) == (["Later."], state.frames)


def test_erasing_forgets_all_but_the_language() -> None:
    async def forget() -> Ending:
        return Ending((text("Gone."),), effects=(Erase(),), closes=True)

    state, world = start({"forget": forget}, drink="tea")
    state = State.from_json({**state.to_json(), "notes": ["secret"], "known": {"name": "Amir"}})
    assert tap(state, world, "", "/forget").state == State(channel="web", language="en")
