"""The ladder of misunderstandings."""

from dataclasses import replace

import pytest

from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import Answer, Frame, State
from dialogs.engine.missing import MOST_NOTES, MOST_WORDS
from dialogs.engine.questions import Ending, Question, option
from dialogs.rules.reading import Perhaps, Reading, Sight
from dialogs.text import text
from tests.dialogs.engine.tea import ask, hear, question_in_a_frame, said, start


async def _strict() -> Ending:
    await ask("strict", "a", "b", hints=(text("Hint one."), text("Hint two.")), unknown_after=0)
    return Ending()


async def _without_hints() -> Ending:
    await ask("bare", "a", "b", unknown_after=0)
    return Ending()


@pytest.mark.parametrize(
    ("dialog", "seen"),
    [
        (_strict, [["Hint one.", "strict?"], ["Hint two.", "strict?"], ["inner?"]]),
        (
            _without_hints,
            [
                ["I did not understand. Please tap a button.", "bare?"],
                ["No problem. Somebody from the team can help you.", "bare?"],
                ["inner?"],
            ],
        ),
    ],
)
def test_the_ladder_ends_with_a_person_where_an_answer_is_needed(dialog: object, seen: list[list[str]]) -> None:
    state, world = start({"first_contact": dialog})  # type: ignore[dict-item]
    for words, lines in zip(("xyzzy", "plugh", "frotz"), seen, strict=True):
        advanced = hear(state, world, words)
        state = advanced.state
        assert said(advanced.messages) == lines
    assert [frame.dialog for frame in state.frames] == ["first_contact", "human"]


def test_a_person_is_offered_with_the_second_miss_and_typing_with_the_first_only() -> None:
    async def typed() -> Ending:
        await ask("typed", "a", field="text", unknown_after=0)
        return Ending()

    state, world = start({"first_contact": typed})
    first = hear(state, world, "xyzzy")
    second = hear(first.state, world, "plugh")
    assert ([button.id for button in first.messages[-1].options], first.messages[-1].field) == (["a"], "text")
    assert ([button.id for button in second.messages[-1].options], second.messages[-1].field) == (["a", "/human"], "")


def test_the_ladder_goes_on_where_it_may() -> None:
    state, world = start()
    for words in ("xyzzy", "plugh", "frotz"):
        advanced = hear(state, world, words)
        state = advanced.state
    assert state.frames[0].answers == {"drink": Answer(None, "unknown")}
    assert (said(advanced.messages), state.misses) == (["No problem. We will clear this up in the talk.", "cups?"], 0)


def test_who_does_not_know_goes_on_at_once_where_that_is_possible() -> None:
    state, world = start()
    assert hear(state, world, "I do not know").state.frames[0].answers == {"drink": Answer(None, "unknown")}
    strict, world = start({"first_contact": _strict})
    assert hear(strict, world, "I do not know").state.frames[0].answers == {}


def test_a_question_that_offers_a_person_already_leads_to_one_a_miss_sooner() -> None:
    async def offers() -> Ending:
        await Question("offers", (text("offers?"),), (option("a", "a"), HUMAN), unknown_after=0)
        return Ending()

    state, world = start({"first_contact": offers})
    first = hear(state, world, "xyzzy")
    assert [frame.dialog for frame in first.state.frames] == ["first_contact"]
    assert [frame.dialog for frame in hear(first.state, world, "plugh").state.frames] == ["first_contact", "human"]


def test_who_says_nothing_to_a_person_either_goes_back_to_what_waits() -> None:
    async def human() -> Ending:
        await ask("message", "call", unknown_after=0)
        return Ending()

    state, world = start({"human": human}, drink="tea")
    lost = replace(state, frames=(*state.frames, Frame("human")), misses=2)
    assert hear(lost, world, "xyzzy").state.frames == state.frames
    alone = State(channel="web", language="en", frames=(Frame("human"),), misses=2)
    assert [frame.dialog for frame in hear(alone, world, "xyzzy").state.frames] == ["home"]


def test_an_unclear_answer_is_asked_back_twice_and_then_a_person_helps() -> None:
    def read(words: str, _: Sight) -> Reading:
        return Perhaps(("a", words))

    async def unclear() -> Ending:
        await ask("unclear", "a", "bb", "cc", read=read, unknown_after=0, field="text")
        return Ending()

    state, world = start({"first_contact": unclear})
    first = hear(state, world, "xyzzy")
    assert said(first.messages) == ["Do you mean this?", "unclear?"]
    assert ([button.id for button in first.messages[-1].options], first.state.misses) == (["a"], 1)
    second = hear(first.state, world, "xyzzy")
    assert [frame.dialog for frame in hear(second.state, world, "xyzzy").state.frames] == ["first_contact", "human"]


class TestCourtesies:
    @pytest.mark.parametrize(
        ("words", "line"), [("Hello", "Hello. Nice that you are here."), ("thank you", "You are welcome.")]
    )
    def test_a_courtesy_is_returned_and_costs_nothing(self, words: str, line: str) -> None:
        state, world = start()
        answered = hear(state, world, words)
        assert (said(answered.messages), answered.state) == ([line, "drink?"], state)
        assert answered.messages[0].kind == "note", "a friendly word is no warning"

    def test_a_question_is_written_down_and_whoever_asks_on_meets_a_person(self) -> None:
        state, world = start()
        noted = []
        for words in ("What does it cost?", "Is it far?", "Who are you?"):
            advanced = hear(state, world, words)
            state = advanced.state
            noted.append(said(advanced.messages))
            assert advanced.messages[0].kind == "note"
        hint = "A good question for the team. I am writing it down."
        assert noted == [[hint, "drink?"], [hint, "drink?"], [hint, "inner?"]]
        assert state.notes == ("What does it cost?", "Is it far?", "Who are you?")

    def test_notes_are_as_long_and_as_many_as_somebody_reads(self) -> None:
        state, world = start()
        for _ in range(MOST_NOTES + 2):
            state = replace(hear(state, world, "Why " + "so " * MOST_WORDS + "far?").state, misses=0)
        assert [len(note) for note in state.notes] == [MOST_WORDS] * MOST_NOTES


def test_after_half_an_hour_words_that_say_nothing_are_greeted() -> None:
    state, world = start({"resume": question_in_a_frame}, drink="tea")
    assert said(hear(state, world, "xyzzy", idle_minutes=30).messages) == ["inner?"]
    assert said(hear(state, world, "xyzzy", idle_minutes=29).messages)[-1] == "sugar?"
    assert hear(state, world, "yes", idle_minutes=300).state.frames[0].answers["sugar"] == Answer("yes")
