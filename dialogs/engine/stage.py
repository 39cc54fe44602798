"""The stage of one turn: plays the open dialogs and puts together what is said."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from dialogs.engine.commands import BACK, HUMAN, SKIP, TO_QUESTION
from dialogs.engine.conversation import Answered, Clock, Frame, Message, Option, State, Talk
from dialogs.engine.effects import Effect, Erase, HandOver
from dialogs.engine.facts import Conversation, Fact, OpenQuestion, Situation
from dialogs.engine.play import Dialog, Lookup, Played, folded, options_of, play
from dialogs.engine.questions import Ending, Offer, Question
from dialogs.text import Text

FIRST_DIALOG = "first_contact"


@dataclass(frozen=True, slots=True)
class World:
    """What a conversation stands in: the dialogs by name, the facts, the clock, and whether a person talks to them."""

    dialogs: Mapping[str, Dialog]
    lookup: Lookup
    clock: Clock
    talk: Talk | None = None
    """The talk with a counsellor that is open: typed words are theirs. None while the bot listens."""


@dataclass(slots=True)
class Stage:
    """A conversation in the middle of a turn."""

    state: State
    world: World
    messages: list[Message] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    undone: State | None = None
    """Where to go on from if an effect is refused: the answer is given, nothing has ended."""
    opens: str = ""
    echo: Answered | None = None
    fresh: str | None = None
    """The key answered in this turn ("" for a dialog just opened): what was said after it is heard now."""
    looked_up: dict[Fact[Any], Any] = field(default_factory=dict)
    plays: dict[int, Played] = field(default_factory=dict)
    """What was played in this turn, by the frame's identity (each Played keeps its frame alive)."""

    def play(self, depth: int = -1) -> Played:
        """Play one of the open dialogs, without an argument the innermost; the same frame only once a turn."""
        frame = self.state.frames[depth]
        known = self.plays.get(id(frame))
        if known is not None:
            return known
        if frame.dialog not in self.world.dialogs:
            # A dialog of an older release: begin again rather than lose the person.
            self.state = replace(self.state, frames=(Frame(FIRST_DIALOG),))
            return self.play()
        played = play(self.world.dialogs[frame.dialog], frame, self._lookup_in(frame), formal=self.state.formal)
        self.plays[id(frame)] = played
        return played

    def play_on(self, before: Frame, after: Frame) -> None:
        """Play on where ``after`` is ``before`` with the open question answered, instead of from the first line."""
        played = self.plays.get(id(before))
        if played is not None:
            played.go_on(after)
            self.plays[id(after)] = played

    def _lookup_in(self, frame: Frame) -> Lookup:
        beneath = self.state.frames[0]

        def lookup(fact: Fact[Any]) -> Any:  # noqa: ANN401 -- each fact has a type of its own
            match fact:
                case Conversation():
                    state = self.state
                    answers = {} if frame is beneath else beneath.answers
                    known = {**state.known, **answers}
                    return Situation(state.language, state.formal, state.channel, known, frame.argument)
                case OpenQuestion():
                    question = self.play(-2).question if len(self.state.frames) > 1 else None
                    return question.lines[-1] if question is not None and question.lines else None
                case _:
                    return self.lookup(fact)

        return lookup

    def lookup(self, fact: Fact[Any]) -> Any:  # noqa: ANN401 -- each fact has a type of its own
        """Answer a fact, the same all through a turn."""
        if fact not in self.looked_up:
            self.looked_up[fact] = self.world.lookup(fact)
        return self.looked_up[fact]

    def enter(self, frames: tuple[Frame, ...]) -> None:
        """Open these dialogs, the last of them the one that speaks."""
        self.state = replace(self.state, frames=frames, misses=0, unclear=())
        self.fresh = ""
        self.settle()

    def settle(self) -> None:
        """Play on until a question is open or nothing is."""
        while self.state.frames:
            played = self.play()
            if self.state.formal != played.formal:
                self.state = replace(self.state, formal=played.formal)
            self.undone = self.undone or self.state
            if self.fresh:
                self.echo = next((folded(step) for step in played.path if step.question.key == self.fresh), None)
            if played.ending is None:
                self.say(played)
                self.ask(played)
                return
            self.end(played, played.ending)
            if self.opens or played.ending.quiet:
                return

    def say(self, played: Played) -> None:
        """Say what the dialog said after the answer of this turn."""
        lines = tuple(played.said.get(self.fresh, ())) if self.fresh is not None else ()
        if lines:
            self.messages.append(Message(lines))

    def end(self, played: Played, ending: Ending) -> None:
        """End a dialog: its decisions, its last words, and back to what lies beneath."""
        self.say(played)
        for effect in ending.effects:
            self.effects.append(self._filled(effect, played))
        if any(isinstance(effect, Erase) for effect in ending.effects):
            state = self.state
            self.state = State(state.language, state.guess, state.formal, state.channel, state.office)
        frames = () if ending.closes else self.state.frames[:-1]
        kept = played.answers if ending.keep else {}
        known = {**self.state.known, **kept, **ending.knows}
        self.state = replace(self.state, frames=frames, known=known, misses=0, unclear=())
        if ending.lines:
            self.messages.append(
                Message(
                    ending.lines,
                    kind=ending.kind,
                    options=ending.options,
                    attachments=ending.attachments,
                    appointment=ending.appointment,
                    answered=self.echo,
                )
            )
            self.echo = None
        self.fresh = None
        self.opens = ending.opens

    def _filled(self, effect: Effect, played: Played) -> Effect:
        """Give a hand-over the answers of the path and the notes; they are handed over once."""
        if not isinstance(effect, HandOver):
            return effect
        answers = {**played.answers, **effect.answers}
        notes = (*effect.notes, *self.state.notes)
        self.state = replace(self.state, notes=())
        return replace(
            effect,
            answers={key: value for key, value in answers.items() if key not in effect.without},
            asked=(*effect.asked, *played.asked),
            notes=notes,
        )

    def ask_again(self, hint: Text | None = None, options: tuple[Option, ...] = ()) -> None:
        """Put the open question once more, after a hint; nothing it led to is said twice."""
        if hint is not None:
            self.messages.append(Message((hint,), kind="hint", options=options))
        self.settle()

    def ask(self, played: Played) -> None:
        """Put the open question."""
        if played.question is not None:
            message = self.message_of(played.question, played)
            self.messages.append(message if self.echo is None else replace(message, answered=self.echo))
            self.echo = None

    def message_of(self, question: Question, played: Played) -> Message:
        """Put a question as a message, with what can be tapped besides its own options."""
        frame = self.state.frames[-1]
        former = frame.former.get(question.key)
        options = options_of(question, self.lookup)
        if self.state.unclear:
            options = tuple(option for option in options if option.id in self.state.unclear) or options
        if former is not None and former.how == "given" and question.label is not None:
            options = tuple(replace(option, chosen=option.answer == former.value) for option in options)
        ids = {option.id for option in options}
        extra: list[Option] = []
        if self.state.misses > 1 and HUMAN.id not in ids:
            extra.append(HUMAN)
        if question.skippable and SKIP.id not in ids:
            extra.append(SKIP)
        if question.back and not ids & {BACK.id, TO_QUESTION.id}:
            if played.asked:
                extra.append(BACK)
            elif len(self.state.frames) > 1:
                extra.append(TO_QUESTION)
        lines = question.again if question.again and self.state.misses else question.lines
        if (
            isinstance(question.options, Offer)
            and question.options.nothing
            and not self.lookup(question.options.facts[0])
        ):
            lines = (*lines, question.options.nothing)
        return Message(
            lines,
            kind=question.kind,
            question=question.key,
            options=(*options, *extra),
            columns=question.columns,
            field=question.field if self.state.misses < 2 else "",  # noqa: PLR2004 -- then buttons only
            example=question.example,
            progress=question.progress,
            attachments=question.attachments,
            appointment=question.appointment,
        )

    def answered_lines(self) -> tuple[Answered, ...]:
        """Fold the answers of the dialog beneath all others."""
        if not self.state.frames:
            return ()
        path = self.play(0).path
        return tuple(line for line in map(folded, path) if line is not None)
