"""A small dialog with everything in it, and a world for it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from dialogs.engine.advance import Advanced, advance
from dialogs.engine.conversation import Answer, Clock, Frame, Message, Said, State, Tapped
from dialogs.engine.effects import Count, HandOver
from dialogs.engine.facts import Fact, Labels, Now
from dialogs.engine.play import Dialog
from dialogs.engine.questions import Ending, Question, option, say, speak
from dialogs.engine.stage import World
from dialogs.office import ZONE
from dialogs.registry import DOORS
from dialogs.rules.slots import Slot
from dialogs.text import Text, text

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SLOT = Slot(datetime(2026, 12, 3, 13, 30, tzinfo=UTC), "nora", 60, "trier", "person", "erstgespraech")


def lookup(fact: Fact[Any]) -> Any:
    match fact:
        case Now():
            return NOW.astimezone(ZONE)
        case Labels(buttons):
            return tuple((emoji, label.msgid if isinstance(label, Text) else str(label)) for emoji, label in buttons)
        case _:
            raise KeyError(fact)


def ask(key: str, *options: str, **more: Any) -> Question:
    lines = (Text(f"{key}?"),)
    return Question(key, lines, tuple(option(name, name) for name in options), label=Text(key), **more)


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
    return State(channel="web", language="en", frames=(frame,)), lambda **clock: World(
        world.dialogs, DOORS, lookup, Clock(NOW, **clock)
    )


def said(messages: tuple[Message, ...]) -> list[str]:
    return [line.msgid for message in messages for line in message.lines if isinstance(line, Text)]


def tap(state: State, world: Callable[..., World], question: str, chosen: str) -> Advanced:
    return advance(state, Tapped(question, chosen), world())


def hear(state: State, world: Callable[..., World], words: str, **clock: int) -> Advanced:
    return advance(state, Said(words), world(**clock))
