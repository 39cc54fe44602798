"""Advance a conversation by one event: from a state and what came in to a new state, messages and effects."""

from dataclasses import dataclass, replace

from dialogs.engine import hearing, moving
from dialogs.engine.conversation import (
    Answered,
    Corrected,
    Event,
    GoOn,
    Message,
    Opened,
    Refused,
    Said,
    SentMedia,
    SharedPhone,
    State,
    Tapped,
    View,
)
from dialogs.engine.effects import Effect
from dialogs.engine.stage import Stage, World, still_known
from dialogs.engine.turn import Turn


@dataclass(frozen=True, slots=True)
class Advanced:
    """What an event led to. ``undone`` is the state to go on from where an effect is refused."""

    state: State
    undone: State
    messages: tuple[Message, ...]
    effects: tuple[Effect, ...]
    answered: tuple[Answered, ...]
    """The folded answers of the dialog beneath all others, oldest first."""
    opens: str = ""
    """The command to go on with (a :class:`GoOn` event) once the effects are carried out; empty for none."""


def advance(state: State, event: Event, world: World) -> Advanced:
    """Take one event. Pure: the same state, event and facts give the same result.

    Effects are to be carried out together or not at all; where one is refused, go on with ``undone`` and a
    :class:`Refused` event.
    """
    turn = _take(Turn(Stage(world), still_known(state, world)), event)
    if turn.hears:
        turn = hearing.hear_no_danger(replace(turn, hears=""), Said(turn.hears))
    answered = turn.stage.answered_lines(turn.state)
    return Advanced(turn.state, turn.undone or turn.state, turn.messages, turn.effects, answered, turn.opens)


def _take(turn: Turn, event: Event) -> Turn:  # noqa: PLR0911 -- a kind of event is a line
    match event:
        case Opened():
            return moving.come_in(turn, event)
        case Tapped(question, chosen):
            return moving.tap(turn, question, chosen)
        case Said():
            return hearing.hear(turn, event)
        case SentMedia():
            return hearing.receive(turn, event)
        case Corrected():
            return hearing.correct(turn, event)
        case SharedPhone(number):
            return hearing.share(turn, number)
        case Refused():
            return moving.go_back(turn, event)
        case GoOn(name):
            return moving.go_on(turn, name)


def look(state: State, world: World) -> View | None:
    """Show where a conversation stands without advancing it; None where no question is open."""
    stage, state = Stage(world), still_known(state, world)
    if not state.frames:
        return None
    question = stage.play(state).question
    if question is None:
        return None
    return View(stage.message_of(state, question), stage.answered_lines(state))
