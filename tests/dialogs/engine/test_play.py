"""The engine's laws, and playing a dialog over its answers."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from dialogs.engine.advance import advance, look
from dialogs.engine.conversation import Answer, Clock, Frame, GoOn, Message, Opened, Refused, Said, State, Tapped
from dialogs.engine.effects import Count, Effect, Erase, HandOver, Hold, Release
from dialogs.engine.facts import Fact, Labels, Now
from dialogs.engine.play import Dialog, LawBroken, play
from dialogs.engine.questions import Ending, Offer, Question, option, say, speak
from dialogs.engine.stage import World
from dialogs.office import ZONE
from dialogs.registry import DOORS
from dialogs.rules.slots import Slot
from dialogs.text import Text, text

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SLOT = Slot(datetime(2026, 12, 3, 13, 30, tzinfo=UTC), "nora", 60, "trier", "person", "erstgespraech")


def lookup(fact: Fact[Any]) -> Any:  # noqa: ANN401
    match fact:
        case Now():
            return NOW.astimezone(ZONE)
        case Labels(buttons):
            return tuple((emoji, label.msgid if isinstance(label, Text) else str(label)) for emoji, label in buttons)
        case _:
            raise KeyError(fact)


def ask(key: str, *options: str, **more: Any) -> Question:  # noqa: ANN401
    lines = (Text(f"{key}?"),)
    return Question(key, lines, tuple(option(one, one) for one in options), label=Text(key), **more)


async def tea() -> Ending:
    """A small dialog with everything in it."""
    await speak(formal=False)
    drink = await ask("drink", "tea", "water")
    if drink == "tea":
        await say(text("Good choice."))
        await ask("sugar", "yes", "no", skippable=True)
    name = await ask("name", default=Answer(None, "skipped"), field="text")
    await speak(formal=True)
    cups = await ask("cups", "1", "2", given=str(drink))
    return Ending(
        (text("Here you are."),),
        effects=(HandOver("office", "message", "normal", answers={"name": Answer(name)}), Count("office", str(cups))),
        keep=True,
    )


async def question_in_a_frame() -> Ending:
    await ask("inner", "done")
    return Ending((text("Back to the tea."),))


def start(dialogs: dict[str, Dialog] | None = None, **answers: str) -> tuple[State, Callable[..., World]]:
    known = {
        "first_contact": tea,
        "home": question_in_a_frame,
        "human": question_in_a_frame,
        "inner": question_in_a_frame,
    }
    frame = Frame("first_contact", answers={key: Answer(value) for key, value in answers.items()})
    world = World({**known, **(dialogs or {})}, DOORS, lookup, Clock(NOW))
    return State(language="en", frames=(frame,)), lambda **clock: World(
        world.dialogs, DOORS, lookup, Clock(NOW, **clock)
    )


def said(messages: tuple[Message, ...]) -> list[str]:
    return [line.msgid for message in messages for line in message.lines if isinstance(line, Text)]


def tap(state: State, world: Callable[..., World], question: str, chosen: str) -> Any:  # noqa: ANN401
    return advance(state, Tapped(question, chosen), world())


class TestLaws:
    @pytest.mark.parametrize(
        ("what", "law"),
        [("repeats a key", "law 3"), ("awaits something else", "law 1"), ("ends without an ending", "law 2")],
    )
    def test_a_broken_law_is_named_with_its_dialog(self, what: str, law: str) -> None:
        class Other:
            def __await__(self) -> Any:  # noqa: ANN401
                yield self

        async def dialog() -> Any:  # noqa: ANN401
            match what:
                case "repeats a key":
                    await ask("same", "a")
                    await ask("same", "a")
                case "awaits something else":
                    await Other()
                case _:
                    pass
            return None if what == "ends without an ending" else Ending()

        with pytest.raises(LawBroken, match=f"dialog it: {law}"):
            play(dialog, Frame("it", answers={"same": Answer("a")}), lookup, formal=False)

    def test_the_same_answers_play_the_same_path(self) -> None:
        frame = Frame("tea", answers={"drink": Answer("tea"), "sugar": Answer("no")})
        first, second = (play(tea, frame, lookup, formal=False) for _ in range(2))
        for played in (first, second):
            assert played.asked == ("drink", "sugar")
            assert dict(played.answers) == {
                "drink": Answer("tea"),
                "sugar": Answer("no"),
                "name": Answer(None, "skipped"),
            }
            assert played.said == {"drink": [text("Good choice.")]}
            assert played.question is not None
            assert (played.question.key, played.formal) == ("cups", True)

    def test_playing_on_is_playing_from_the_first_line(self) -> None:
        before = Frame("tea", answers={"drink": Answer("tea")})
        after = Frame("tea", answers={"drink": Answer("tea"), "sugar": Answer("no"), "cups": Answer("2", given="tea")})
        on = play(tea, before, lookup, formal=False)
        on.go_on(after, lookup)
        whole = play(tea, after, lookup, formal=False)
        assert (on.asked, on.answers, on.said, on.formal) == (whole.asked, whole.answers, whole.said, whole.formal)
        assert on.ending == whole.ending


class TestPlaying:
    def test_a_saying_is_heard_once_with_the_next_question(self) -> None:
        state, world = start()
        first = tap(state, world, "drink", "tea")
        assert said(first.messages) == ["Good choice.", "sugar?"]
        assert said(tap(first.state, world, "", "/repeat").messages) == ["sugar?"]

    def test_back_takes_the_last_answer_back_and_marks_it(self) -> None:
        state, world = start(drink="tea", sugar="no")
        back = tap(state, world, "", "/back")
        message = back.messages[-1]
        assert message.question == "sugar"
        assert [(one.id, one.chosen) for one in message.options] == [
            ("yes", False),
            ("no", True),
            ("/skip", False),
            ("/back", False),
        ]
        assert back.state.frames[0].answers == {"drink": Answer("tea")}

    def test_changing_an_answer_keeps_the_rest(self) -> None:
        state, world = start(drink="tea", sugar="no")
        changed = tap(state, world, "", "/change:drink")
        assert changed.messages[-1].question == "drink"
        again = tap(changed.state, world, "drink", "water")
        assert again.messages[-1].question == "cups"
        assert again.state.frames[0].answers["sugar"] == Answer("no")

    def test_answers_off_the_path_are_not_handed_over(self) -> None:
        state, world = start(drink="water", sugar="no")
        done = tap(state, world, "cups", "2")
        hand_over = done.effects[0]
        assert isinstance(hand_over, HandOver)
        assert dict(hand_over.answers) == {
            "drink": Answer("water"),
            "name": Answer(None),
            "cups": Answer("2", given="water"),
        }
        assert hand_over.asked == ("drink", "cups")
        assert "sugar" not in done.state.known

    def test_an_answer_given_for_something_else_is_asked_anew(self) -> None:
        frame = Frame("tea", answers={"drink": Answer("water"), "cups": Answer("1", given="tea")})
        played = play(tea, frame, lookup, formal=False)
        assert played.question is not None
        assert played.question.key == "cups"

    def test_a_question_with_a_default_is_asked_only_when_opened(self) -> None:
        state, world = start(drink="water")
        opened = tap(state, world, "", "/change:name")
        assert opened.messages[-1].question == "name"
        assert tap(opened.state, world, "", "/skip") is not None
        named = advance(opened.state, Said("Amir"), world())
        assert named.messages[-1].question in {"name", "cups"}

    def test_a_skip_is_an_answer_of_its_kind(self) -> None:
        state, world = start(drink="tea")
        skipped = tap(state, world, "", "/skip")
        assert skipped.state.frames[0].answers["sugar"] == Answer(None, "skipped")
        refused = tap(start()[0], world, "", "/skip")
        assert refused.messages[0].kind == "hint"
        assert refused.messages[-1].question == "drink"

    def test_a_dialog_on_top_ends_and_the_open_question_comes_back(self) -> None:
        state, world = start(drink="tea")
        inner = tap(state, world, "", "/inner")
        assert said(inner.messages) == ["inner?"]
        done = tap(inner.state, world, "inner", "done")
        assert said(done.messages) == ["Back to the tea.", "sugar?"]

    def test_a_dialog_does_not_open_on_itself(self) -> None:
        state, world = start(drink="tea")
        twice = tap(tap(state, world, "", "/inner").state, world, "", "/inner")
        assert [frame.dialog for frame in twice.state.frames] == ["first_contact", "inner"]

    def test_a_dialog_of_an_older_release_begins_again(self) -> None:
        _, world = start()
        forgotten = State(language="en", frames=(Frame("gone", answers={"x": Answer("y")}),))
        assert advance(forgotten, Opened(), world()).messages[-1].question == "drink"

    def test_looking_changes_nothing(self) -> None:
        state, world = start(drink="tea")
        view = look(state, world())
        assert view is not None
        assert view.message.question == "sugar"
        assert [(line.key, line.value) for line in view.answered] == [("drink", Text("tea"))]


class TestEvents:
    def test_an_old_button_points_at_its_answer(self) -> None:
        state, world = start(drink="tea")
        old = tap(state, world, "drink", "water")
        assert [option.id for option in old.messages[0].options] == ["/change:drink"]
        assert old.state.frames[0].answers == {"drink": Answer("tea")}

    @pytest.mark.parametrize("option_id", ["coffee", "", "🙂", "x" * 500])
    def test_an_invented_option_is_not_an_answer(self, option_id: str) -> None:
        state, world = start()
        assert tap(state, world, "drink", option_id).state.frames[0].answers == {}

    @pytest.mark.parametrize(("words", "chosen"), [("tea", "tea"), ("Water", "water"), ("2", "water")])
    def test_a_label_or_its_number_can_be_typed(self, words: str, chosen: str) -> None:
        state, world = start()
        assert advance(state, Said(words), world()).state.frames[0].answers == {"drink": Answer(chosen)}

    def test_the_ladder_ends_with_a_person_where_an_answer_is_needed(self) -> None:
        strict = {"first_contact": _strict}
        state, world = start(strict)
        seen = []
        for words in ("xyzzy", "plugh", "frotz"):
            advanced = advance(state, Said(words), world())
            state = advanced.state
            seen.append(said(advanced.messages))
        assert seen == [["Hint one.", "strict?"], ["Hint two.", "strict?"], ["inner?"]]

    def test_the_ladder_goes_on_where_it_may(self) -> None:
        state, world = start()
        for words in ("xyzzy", "plugh", "frotz"):
            state = advance(state, Said(words), world()).state
        assert state.frames[0].answers == {"drink": Answer(None, "unknown")}

    def test_after_half_an_hour_words_that_say_nothing_are_greeted(self) -> None:
        async def resume() -> Ending:
            await ask("resume", "go")
            return Ending()

        state, world = start({"resume": resume}, drink="tea")
        assert said(advance(state, Said("xyzzy"), world(idle_minutes=30)).messages) == ["resume?"]
        assert said(advance(state, Said("xyzzy"), world(idle_minutes=29)).messages)[-1] == "sugar?"
        answered = advance(state, Said("yes"), world(idle_minutes=300))
        assert answered.state.frames[0].answers["sugar"] == Answer("yes")

    def test_forwarded_words_are_a_note_and_never_an_answer(self) -> None:
        state, world = start()
        noted = advance(state, Said("tea", forwarded=True), world())
        assert noted.state.notes == ("tea",)
        assert noted.state.frames[0].answers == {}


async def _strict() -> Ending:
    await ask("strict", "a", "b", hints=(text("Hint one."), text("Hint two.")), unknown_after=0)
    return Ending()


def _hold(value: Any) -> tuple[Effect, ...]:  # noqa: ANN401
    return (Hold(Slot.from_json(value), "slot"),)


async def _booking() -> Ending:
    offer = Offer((Now(),), lambda _: (option("s1", "first", "", SLOT.to_json()),))
    await Question("slot", (Text("slot?"),), offer, effect=_hold)
    await ask("sure", "yes")
    return Ending(effects=(Release(),), opens="inner:7")


class TestEffects:
    def test_an_effect_of_an_answer_happens_once(self) -> None:
        state, world = start({"first_contact": _booking})
        held = tap(state, world, "slot", "s1")
        assert held.effects == (Hold(SLOT, "slot"),)
        assert tap(held.state, world, "", "/repeat").effects == ()

    def test_a_refused_effect_takes_the_answer_back_and_says_why(self) -> None:
        state, world = start({"first_contact": _booking})
        held = tap(state, world, "slot", "s1")
        again = advance(held.undone, Refused(("slot",), text("Gone.")), world())
        assert said(again.messages) == ["Gone.", "slot?"]
        assert again.state.frames[0].answers == {}

    def test_what_follows_is_opened_after_the_effects(self) -> None:
        state, world = start({"first_contact": _booking})
        state = tap(state, world, "slot", "s1").state
        ended = tap(state, world, "sure", "yes")
        assert (ended.effects, ended.opens, ended.messages) == ((Release(),), "inner:7", ())
        assert ended.undone.frames[0].answers["sure"] == Answer("yes")
        followed = advance(ended.state, GoOn(ended.opens), world())
        assert [(frame.dialog, frame.argument) for frame in followed.state.frames] == [("inner", "7")]

    def test_erasing_forgets_all_but_the_language(self) -> None:
        async def forget() -> Ending:
            return Ending((text("Gone."),), effects=(Erase(),), closes=True)

        state, world = start({"forget": forget}, drink="tea")
        state = State.from_json({**state.to_json(), "notes": ["secret"], "known": {"name": "Amir"}})
        assert tap(state, world, "", "/forget").state == State(language="en")
