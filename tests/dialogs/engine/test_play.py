"""The laws of a dialog that playing it enforces."""

from typing import Any

import pytest

from dialogs.engine.conversation import Answer, Frame
from dialogs.engine.play import Inner, LawBroken, inner, play
from dialogs.engine.questions import Ending
from dialogs.rules.reading import Reading, Sight
from dialogs.text import text
from tests.dialogs.engine.tea import ask, lookup, question_in_a_frame, tea


@pytest.mark.parametrize(
    ("what", "law"),
    [("repeats a key", "law 3"), ("awaits something else", "law 1"), ("ends without an ending", "law 2")],
)
def test_a_broken_law_is_named_with_its_dialog(what: str, law: str) -> None:
    class Other:
        def __await__(self) -> Any:
            yield self

    async def dialog() -> Any:
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


def test_an_answer_is_read_when_it_is_given_and_not_when_it_is_replayed() -> None:
    """Law 5: what an older release let pass still stands, though its reader and its options would not have it now."""

    def read(words: str, sight: Sight) -> Reading:
        raise AssertionError((words, sight))

    async def dialog() -> Ending:
        said = await ask("number", "1", "2", read=read)
        return Ending((text("{said}", said=said),))

    played = play(dialog, Frame("it", answers={"number": Answer("seven")}), lookup, formal=False)
    assert played.ending == Ending((text("{said}", said="seven"),))


def test_the_same_answers_play_the_same_path() -> None:
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


def test_playing_on_is_playing_from_the_first_line() -> None:
    before = Frame("tea", answers={"drink": Answer("tea")})
    after = Frame("tea", answers={"drink": Answer("tea"), "sugar": Answer("no"), "cups": Answer("2", given="tea")})
    on = play(tea, before, lookup, formal=False)
    on.go_on(after, lookup)
    whole = play(tea, after, lookup, formal=False)
    assert (on.asked, on.answers, on.said, on.formal) == (whole.asked, whole.answers, whole.said, whole.formal)
    assert on.ending == whole.ending


def test_an_answer_given_for_something_else_is_asked_anew() -> None:
    frame = Frame("tea", answers={"drink": Answer("water"), "cups": Answer("1", given="tea")})
    played = play(tea, frame, lookup, formal=False)
    assert played.question is not None
    assert played.question.key == "cups"


def test_an_inner_dialog_plays_like_any_other() -> None:
    marked = inner(question_in_a_frame)
    assert isinstance(marked, Inner)
    played = play(marked, Frame("it", answers={"inner": Answer("done")}), lookup, formal=False)
    assert played.ending == Ending((text("Back to the tea."),))
