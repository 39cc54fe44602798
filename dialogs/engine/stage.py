"""The stage of one turn: plays the open dialogs, looks facts up, and puts a question together as it is seen."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from dialogs.engine.commands import BACK, HUMAN, SKIP, TO_QUESTION
from dialogs.engine.conversation import Answer, Answered, Clock, Frame, Message, OpenLiveChat, Option, State
from dialogs.engine.facts import Conversation, Fact, OpenQuestion, Situation
from dialogs.engine.play import Dialog, Lookup, Played, folded, options_of, play
from dialogs.engine.questions import FreshOptions, Question
from dialogs.text import Line


@dataclass(frozen=True, slots=True)
class Doors:
    """Names of the dialogs that the engine opens by itself."""

    first: str
    """Receives somebody who comes for the first time."""
    home: str
    """Receives somebody for whom nothing is open."""
    language: str
    """Asks for the language, before anything else is asked."""
    crisis: str
    """Answers words of danger; its argument are the words, where they may be a message."""
    in_danger: str
    """Asks whether somebody is in danger, where their words leave that open; its argument are the words."""
    human: str
    """Leads to a person, where the program does not get any further."""
    resume: str
    """Asks somebody who comes back after a long break where to go on."""
    asides: frozenset[str] = frozenset()
    """Ask something that may stay open: given up for any other dialog but those of danger, and nothing is unfinished
    where they wait.
    """

    def is_unfinished(self, state: State) -> bool:
        """Tell whether somebody stopped in the middle."""
        return any(frame.dialog not in self.asides for frame in state.frames)


@dataclass(frozen=True, slots=True)
class World:
    """What a conversation stands in: the dialogs by name, the facts, the clock, and whether a person talks to them."""

    dialogs: Mapping[str, Dialog]
    doors: Doors
    lookup: Lookup
    clock: Clock
    live_chat: OpenLiveChat | None = None
    """The talk with a counsellor that is open: typed words are theirs. None while the bot listens."""
    ticket_only: bool = False
    """True on a device that came by a link or a code and shows the ticket only."""


def still_known(state: State, world: World) -> State:
    """Close the dialogs of an older release; where no other is open begin again, rather than lose the person."""
    known = tuple(frame for frame in state.frames if frame.dialog in world.dialogs)
    if len(known) == len(state.frames):
        return state
    return replace(state, frames=known or (Frame(world.doors.first),), misses=0, unclear=())


@dataclass(slots=True)
class Stage:
    """Plays each frame once a turn and looks each fact up once a turn; what it remembers changes no result."""

    world: World
    _looked_up: dict[Fact[Any], Any] = field(default_factory=dict)
    _plays: dict[int, Played] = field(default_factory=dict)
    """What was played in this turn, by the frame's identity (each Played keeps its frame alive)."""

    def play(self, state: State, depth: int = -1) -> Played:
        """Play one of the open dialogs, without an argument the innermost."""
        frame = state.frames[depth]
        played = self._plays.get(id(frame))
        if played is None:
            lookup = self._lookup_in(state, frame)
            played = play(self.world.dialogs[frame.dialog], frame, lookup, formal=state.formal)
            self._plays[id(frame)] = played
        return played

    def play_on(self, state: State, before: Frame) -> None:
        """Play the innermost dialog on where it is ``before`` with the open question answered, not from line one."""
        after = state.frames[-1]
        played = self._plays.get(id(before))
        if played is not None:
            played.go_on(after, self._lookup_in(state, after))
            self._plays[id(after)] = played

    def _lookup_in(self, state: State, frame: Frame) -> Lookup:
        beneath = state.frames[0]

        def lookup(fact: Fact[Any]) -> Any:  # noqa: ANN401 -- each fact has a type of its own
            match fact:
                case Conversation():
                    answers = {} if frame is beneath else beneath.answers
                    known = {**state.known, **answers}
                    only = self.world.ticket_only
                    said = (state.language, state.formal, state.channel, known, frame.argument)
                    return Situation(*said, only, state.guess)
                case OpenQuestion():
                    depth = next(place for place, each in enumerate(state.frames) if each is frame)
                    question = self.play(state, depth - 1).question if depth > 0 else None
                    return question.lines[-1] if question is not None and question.lines else None
                case _:
                    return self.lookup(fact)

        return lookup

    def lookup(self, fact: Fact[Any]) -> Any:  # noqa: ANN401 -- each fact has a type of its own
        """Answer a fact, the same all through a turn."""
        if fact not in self._looked_up:
            self._looked_up[fact] = self.world.lookup(fact)
        return self._looked_up[fact]

    def options(self, question: Question) -> tuple[Option, ...]:
        """Give a question's own options."""
        return options_of(question, self.lookup)

    def read_back(self, state: State, question: Question) -> tuple[Option, ...]:
        """Give what was read in typed words as a button of its own, until the person says that it is right.

        It is a number: written from left to right in every language.
        """
        if not question.reads_back:
            return ()
        offered = {option.id for option in self.options(question)}
        read = (Answer(value) for value in state.unclear if value not in offered)
        shown = ((str(answer.value), question.show and question.show(answer)) for answer in read)
        return tuple(Option(value, f"\u2066{words or value}\u2069", emoji="✅") for value, words in shown)

    def buttons(self, state: State, question: Question) -> tuple[Option, ...]:
        """Give every button that is shown with the open question, in the order they are seen and counted."""
        played = self.play(state)
        former = state.frames[-1].former.get(question.key)
        options = self.options(question)
        if state.unclear:
            options = tuple(option for option in options if option.id in state.unclear) or options
            options = (*self.read_back(state, question), *options)
        if former is not None and former.how == "given" and question.label is not None:
            options = tuple(replace(option, chosen=option.answer == former.value) for option in options)
        ids = {option.id for option in options}
        extra: list[Option] = []
        if state.misses > 1 and HUMAN.id not in ids:
            extra.append(HUMAN)
        if question.skippable and SKIP.id not in ids:
            extra.append(SKIP)
        if question.back and BACK.id not in ids:
            if played.before or state.frames[-1].steps:
                extra.append(BACK)
            elif len(state.frames) > 1 and TO_QUESTION.id not in ids:
                extra.append(TO_QUESTION)
        return (*options, *extra)

    def message_of(self, state: State, question: Question, answered: Answered | None = None) -> Message:
        """Put the open question as a message, with everything that can be tapped and the answer before it."""
        return Message(
            self._lines(state, question),
            kind=question.kind,
            question=question.shown_as,
            options=self.buttons(state, question),
            columns=question.columns,
            field=question.field if state.misses < 2 else "",  # noqa: PLR2004 -- then buttons only
            example=question.example,
            progress=self.play(state).progress(question),
            answered=answered,
            attachments=question.attachments,
            appointment=question.appointment,
        )

    def _lines(self, state: State, question: Question) -> tuple[Line, ...]:
        lines = question.again if question.again and state.misses else question.lines
        offer = question.options
        if isinstance(offer, FreshOptions) and offer.nothing and not self.lookup(offer.facts[0]):
            return (*lines, offer.nothing)
        return lines

    def answered_lines(self, state: State) -> tuple[Answered, ...]:
        """Fold the answers of the dialog beneath all others, oldest first."""
        if not state.frames:
            return ()
        return tuple(line for line in map(folded, self.play(state, 0).path) if line is not None)
