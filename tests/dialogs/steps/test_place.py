"""Where somebody lives, in typed words: a mistake is forgiven, but never in words that speak of danger."""

from pathlib import Path

import pytest

import bot
from bot.office.file import read_offices
from dialogs.engine.questions import Question
from dialogs.rules.reading import Reading, Understood, Unread
from dialogs.steps.place import place_of
from tests.dialogs.rules.sight import sight

OFFICES = tuple(read_offices(Path(bot.__file__).parent / "offices"))


def read(words: str) -> Reading:
    asking = place_of(parent=False)
    asking.send(None)
    question = asking.send(OFFICES)
    asking.close()
    assert isinstance(question, Question)
    assert question.read is not None
    return question.read(words, sight("de"))


@pytest.mark.parametrize("words", ["er schlägt", "Mama schlägt"])
def test_words_of_danger_are_no_place_that_they_only_resemble(words: str) -> None:
    assert read(words) == Unread()


@pytest.mark.parametrize(
    ("words", "place"), [("Wittlihc", "Wittlich"), ("er schlägt mich, ich wohne in Schladt", "Schladt")]
)
def test_a_place_is_read_with_a_mistake_and_beside_danger_as_it_is_written(words: str, place: str) -> None:
    found = read(words)
    assert isinstance(found, Understood)
    assert isinstance(found.value, dict)
    assert found.value["municipality"] == place
