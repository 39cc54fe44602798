"""Every fact a dialog may ask for is answered: by the engine itself, or by every world there is."""

from collections.abc import Iterator
from typing import Any

from bot.conversation.facts import ANSWERS
from bot.strings.preview_world import PreviewWorld
from dialogs.engine.facts import Conversation, Fact, OpenQuestion, SoFar
from dialogs.registry import DIALOGS
from tests.dialogs.small_world import LANGUAGES, OFFICES, answers_of

BY_THE_ENGINE = {Conversation, OpenQuestion, SoFar}


def kinds(of: type[Fact[Any]] = Fact) -> Iterator[type[Fact[Any]]]:
    """Give the facts of the dialogs, which are all imported; tests have facts of their own."""
    assert DIALOGS
    for kind in of.__subclasses__():
        if kind.__module__.startswith("dialogs."):
            yield kind
        yield from kinds(kind)


def test_every_fact_is_answered_in_the_service_in_previews_and_in_tests() -> None:
    asked = set(kinds()) - BY_THE_ENGINE
    assert set(ANSWERS) == asked
    assert set(PreviewWorld(OFFICES, LANGUAGES).answers) == asked
    assert set(answers_of({})) == asked
