"""Every effect and every event there is belongs to the union that mypy holds its handlers to."""

from dataclasses import is_dataclass
from types import ModuleType
from typing import get_args

from dialogs.engine import conversation, effects
from dialogs.engine.conversation import Event
from dialogs.engine.effects import Effect

OTHER_VALUES = {
    *("Answer", "ChangeStep", "Frame", "State", "Option", "Answered", "Message", "View", "Clock", "OpenLiveChat")
}
"""Values of a conversation that are no event."""


def values(module: ModuleType) -> set[type]:
    return {
        value
        for value in vars(module).values()
        if isinstance(value, type) and is_dataclass(value) and value.__module__ == module.__name__
    }


def test_every_effect_is_one_that_is_carried_out() -> None:
    assert set(get_args(Effect)) == values(effects)


def test_every_event_is_one_that_is_taken() -> None:
    assert set(get_args(Event)) == {value for value in values(conversation) if value.__name__ not in OTHER_VALUES}
