"""One event on its way through a conversation, as a value, and the steps that every event may take.

Each step is a function from a turn to a turn: nothing that was read before changes behind a reader's back.
"""

from dataclasses import dataclass, replace

from dialogs.engine.commands import GO_ON
from dialogs.engine.conversation import Answer, Answered, Frame, Message, Option, State
from dialogs.engine.effects import Effect, Erase, HandOver
from dialogs.engine.play import Played, folded
from dialogs.engine.questions import Ending, Question
from dialogs.engine.stage import Stage, World
from dialogs.rules.reading import JSON
from dialogs.text import Line


@dataclass(slots=True, eq=False)
class Turn:
    """Where a conversation stands in the middle of a turn, and what has come of the event so far.

    Never changed once made: a step gives another one. Not frozen only because that takes several times as long.
    """

    stage: Stage
    state: State
    messages: tuple[Message, ...] = ()
    effects: tuple[Effect, ...] = ()
    undone: State | None = None
    """Where to go on from if an effect is refused: the answer is given, nothing has ended."""
    opens: str = ""
    echo: Answered | None = None
    """The answer just given, folded: goes with the next message."""
    hears: str = ""
    """Words that are still to be heard, as anything but danger."""
    fresh: str | None = None
    """The key answered in this turn ("" for a dialog just opened): what was said after it is heard now."""

    @property
    def world(self) -> World:
        """Give what the conversation stands in."""
        return self.stage.world

    @property
    def question(self) -> Question | None:
        """Give the open question; None where nothing is open."""
        return self.stage.play(self.state).question if self.state.frames else None

    def played(self, depth: int = -1) -> Played:
        """Play one of the open dialogs, without an argument the innermost."""
        return self.stage.play(self.state, depth)

    def at(self, state: State) -> "Turn":
        """Go on from another state."""
        return replace(self, state=state)

    def telling(self, *messages: Message) -> "Turn":
        """Tell the person something."""
        return replace(self, messages=(*self.messages, *messages))

    def hinting(self, *lines: Line, options: tuple[Option, ...] = ()) -> "Turn":
        """Tell the person something beside the questions."""
        return self.telling(Message(lines, kind="hint", options=options))

    def doing(self, *effects: Effect) -> "Turn":
        """Decide something."""
        return replace(self, effects=(*self.effects, *effects))


def enter(turn: Turn, frames: tuple[Frame, ...]) -> Turn:
    """Open these dialogs, the last of them the one that speaks."""
    return settle(replace(turn, state=replace(turn.state, frames=frames, misses=0, unclear=()), fresh=""))


def beneath(turn: Turn, dialog: str) -> tuple[Frame, ...]:
    """Give the frames a dialog is opened on: never on itself or a mere greeting, on an aside only where danger is."""
    doors = turn.world.doors
    given_up = frozenset[str]() if dialog in {doors.crisis, doors.in_danger} else doors.asides
    passing = {dialog, doors.resume, doors.home} | given_up
    return tuple(frame for frame in turn.state.frames if frame.dialog not in passing)


def settle(turn: Turn) -> Turn:
    """Play on until a question is open or nothing is."""
    while turn.state.frames:
        played = turn.played()
        turn = _heard(turn, played)
        if played.ending is None:
            return _asking(turn, played)
        turn = _ending(turn, played, played.ending)
        if turn.opens or turn.hears or played.ending.quiet:
            return turn
    return _not_stranded(turn)


def _not_stranded(turn: Turn) -> Turn:
    """Give somebody for whom nothing is open any more a way on, where the last words give none."""
    if any(message.options for message in turn.messages):
        return turn
    if not turn.messages:
        return replace(turn, opens=turn.world.doors.home)
    *others, last = turn.messages
    return replace(turn, messages=(*others, replace(last, options=(GO_ON,))))


def _heard(turn: Turn, played: Played) -> Turn:
    """Fold the answer of this turn, and say what the dialog said after it."""
    state, fresh, echo, messages = turn.state, turn.fresh, turn.echo, turn.messages
    if state.formal != played.formal:
        state = replace(state, formal=played.formal)
    if fresh:
        echo = next((folded(step) for step in played.path if step.question.key == fresh), None)
    if fresh is not None and (lines := played.said.get(fresh)):
        messages = (*messages, Message(tuple(lines)))
    return replace(turn, state=state, messages=messages, undone=turn.undone or state, echo=echo)


def _asking(turn: Turn, played: Played) -> Turn:
    """Put the open question."""
    if played.question is None:
        return turn
    return turn.telling(turn.stage.message_of(turn.state, played.question, turn.echo))


def _ending(turn: Turn, played: Played, ending: Ending) -> Turn:
    """End a dialog: its decisions, its last words, and back to what lies beneath."""
    state, effects = turn.state, list(turn.effects)
    for effect in ending.effects:
        if isinstance(effect, HandOver):
            effects.append(_filled(effect, played, state.notes))
            state = replace(state, notes=())
        else:
            effects.append(effect)
    if any(isinstance(effect, Erase) for effect in ending.effects):
        state = State(state.language, state.guess, state.formal, channel=state.channel, office=state.office)
    kept = played.answers if ending.keep else {}
    state = replace(
        state,
        frames=() if ending.closes else state.frames[:-1],
        known={**state.known, **kept, **ending.knows},
        misses=0,
        unclear=(),
    )
    turn = replace(turn, state=state, effects=tuple(effects), fresh=None, opens=ending.opens, hears=ending.hears)
    if not ending.lines:
        return turn
    last_words = Message(
        ending.lines,
        kind=ending.kind,
        options=ending.options,
        attachments=ending.attachments,
        appointment=ending.appointment,
        answered=turn.echo,
    )
    return replace(turn, messages=(*turn.messages, last_words), echo=None)


def _filled(hand_over: HandOver, played: Played, notes: tuple[str, ...]) -> HandOver:
    """Give a hand-over the answers of the path and the notes; they are handed over once."""
    answers = {**played.answers, **hand_over.answers}
    return replace(
        hand_over,
        answers={key: value for key, value in answers.items() if key not in hand_over.without},
        asked=(*hand_over.asked, *played.asked),
        notes=(*hand_over.notes, *notes),
    )


def ask_again(turn: Turn, hint: Line | None = None, options: tuple[Option, ...] = ()) -> Turn:
    """Put the open question once more, after a hint; nothing it led to is said twice."""
    return settle(turn if hint is None else turn.hinting(hint, options=options))


def answer(turn: Turn, question: Question, value: JSON) -> Turn:
    """Take an answer to the open question, with what happens at the moment it is given."""
    if question.sets_language and isinstance(value, str):
        turn = turn.at(replace(turn.state, language=value))
    turn = record(turn, question, Answer(value, "given", question.given))
    if question.effect is not None:
        turn = turn.doing(*question.effect(value))
    return settle(turn)


def record(turn: Turn, question: Question, given: Answer) -> Turn:
    """Keep an answer to the open question."""
    *others, frame = turn.state.frames
    answered = replace(
        frame,
        answers={**frame.answers, question.key: given},
        former={key: old for key, old in frame.former.items() if key != question.key},
        reopened=frozenset(),
    )
    if frame.steps:
        answered = frame.stepping(answered, frame.leads_to)
    state = replace(turn.state, frames=(*others, answered), misses=0, unclear=())
    turn.stage.play_on(state, frame)
    if answered.steps:
        state = _change_over(turn.stage, state)
    return replace(turn, state=state, undone=state, fresh=question.key)


def _change_over(stage: Stage, state: State) -> State:
    """Forget the steps of a change that has led back to the question it was opened from."""
    *others, frame = state.frames
    question = stage.play(state).question
    if question is None or question.key not in frame.leads_to:
        return state
    return replace(state, frames=(*others, replace(frame, steps=(), leads_to=frozenset())))


def take_back(turn: Turn, keys: frozenset[str]) -> Turn:
    """Take answers of the innermost dialog back."""
    *others, frame = turn.state.frames
    return turn.at(replace(turn.state, frames=(*others, frame.without(keys)), misses=0, unclear=()))


def reopen(turn: Turn, keys: frozenset[str], behind: frozenset[str]) -> Turn:
    """Open what stands behind ``keys`` in the innermost dialog to be answered anew, also what has a default.

    ``behind`` are the questions it is opened from: they are asked anew too, and the change is over where one is.
    """
    *others, frame = turn.state.frames
    opened = frame.without(keys | behind)
    opened = replace(opened, reopened=opened.reopened | keys)
    opened = frame.stepping(opened, frame.leads_to if frame.steps else behind)
    return turn.at(replace(turn.state, frames=(*others, opened), misses=0, unclear=()))


def step_back(turn: Turn) -> Turn:
    """Undo the last step of the change that is open in the innermost dialog."""
    *others, frame = turn.state.frames
    return turn.at(replace(turn.state, frames=(*others, frame.stepped_back()), misses=0, unclear=()))
