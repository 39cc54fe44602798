"""Walk every edge of the dialogs: each option of each question, in each register, at least once."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dialogs.engine.advance import advance
from dialogs.engine.conversation import Event, GoOn, Message, Said, State, Tapped, key_of
from dialogs.engine.effects import Effect
from dialogs.engine.stage import World


@dataclass(frozen=True, slots=True)
class Met:
    """Something a person can meet: the messages an event leads to, and the state after it."""

    event: Event
    messages: tuple[Message, ...]
    state: State
    effects: tuple[Effect, ...] = ()
    opens: str = ""
    """The command it goes on with by itself."""


def explore(
    state: State, events: Iterable[Event], world: Callable[[State], World], words: Iterable[str]
) -> Iterator[Met]:
    """Start with ``events`` on ``state`` and tap on, until every option of every question was tapped once.

    ``world`` gives the facts for a state; effects are taken as done. Where a question can be typed to, each of
    ``words`` is typed once too. An edge is the dialog, the question's key and its number, the option or words, and the
    register: the same question goes on elsewhere in another dialog, and as "2 of 3" elsewhere than as "4 of 6".
    """
    waiting = deque((state, event) for event in events)
    walked: set[tuple[str, str, tuple[int, int] | None, str, bool]] = set()
    while waiting:
        before, event = waiting.popleft()
        advanced = advance(before, event, world(before))
        yield Met(event, advanced.messages, advanced.state, advanced.effects, advanced.opens)
        if advanced.opens:
            waiting.append((advanced.state, GoOn(advanced.opens)))
            continue
        dialog = advanced.state.frames[-1].dialog if advanced.state.frames else ""
        for message in advanced.messages:
            for choice, step in _steps(message, words):
                key = key_of(message.question)
                edge = (dialog, key, message.progress, choice.partition(":")[0], advanced.state.formal)
                if edge not in walked:
                    walked.add(edge)
                    waiting.append((advanced.state, step))


def _steps(message: Message, words: Iterable[str]) -> Iterator[tuple[str, Event]]:
    for option in message.options:
        yield option.id, Tapped(message.question, option.id)
    if message.field:
        for said in words:
            yield said, Said(said)
