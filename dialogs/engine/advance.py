"""Advance a conversation by one event: from a state and what came in to a new state, messages and effects."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from dialogs.engine.commands import BACK, HUMAN, SKIP, STRUCTURAL, TO_QUESTION, Command, change
from dialogs.engine.conversation import (
    Answer,
    Answered,
    Clock,
    Event,
    Frame,
    GoOn,
    Message,
    Opened,
    Option,
    Refused,
    Said,
    SentMedia,
    SharedPhone,
    State,
    Tapped,
    View,
)
from dialogs.engine.effects import Effect, Erase, HandOver, Release
from dialogs.engine.facts import Conversation, Fact, Labels, Now, OpenQuestion, Situation
from dialogs.engine.play import Dialog, Lookup, Played, folded, options_of, play
from dialogs.engine.questions import Ending, Offer, Question, Sight
from dialogs.engine.text import Text, text
from dialogs.rules import typed
from dialogs.rules.emergencies import is_crisis
from dialogs.rules.reading import JSON, Perhaps, Reading, Understood, Unread

LONG_BREAK_MINUTES = 30
"""After this silence a returning person is asked where to go on (conversation.md 33)."""
MOST_WORDS = 500
"""Characters of a note or message that are kept."""
FIRST_DIALOG = "first_contact"
HOME_DIALOG = "home"


@dataclass(frozen=True, slots=True)
class World:
    """What a conversation stands in: the dialogs by name, the facts, the clock."""

    dialogs: Mapping[str, Dialog]
    lookup: Lookup
    clock: Clock


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
    turn = _Turn(state, world)
    turn.take(event)
    return Advanced(
        turn.state,
        turn.undone or turn.state,
        tuple(turn.messages),
        tuple(turn.effects),
        turn.answered_lines(),
        turn.opens,
    )


def look(state: State, world: World) -> View | None:
    """Show where a conversation stands without advancing it; None where no question is open."""
    if not state.frames:
        return None
    turn = _Turn(state, world)
    played = turn.play()
    if played.question is None:
        return None
    return View(turn.message_of(played.question, played), turn.answered_lines())


@dataclass(slots=True)
class _Turn:
    """One event on its way through a conversation."""

    state: State
    world: World
    messages: list[Message] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    undone: State | None = None
    echo: Answered | None = None
    opens: str = ""
    fresh: str | None = None
    """The key answered in this turn ("" for a dialog just opened): what was said after it is heard now."""

    # Coming in

    def take(self, event: Event) -> None:
        match event:
            case Opened():
                self.open(event)
            case Tapped(question, chosen):
                self.tap(question, chosen)
            case Said():
                self.hear(event)
            case SentMedia():
                self.receive(event)
            case SharedPhone(number):
                self.share(number)
            case Refused(keys, because):
                self.take_back(frozenset(keys))
                self.ask_again(because)
            case GoOn(name):
                command = Command.read(f"/{name}") or Command(name)
                self.enter((*self.state.frames, Frame(command.name, command.argument)))

    def open(self, event: Opened) -> None:
        first = not self.state.frames and not self.state.known and not self.state.language
        self.state = replace(
            self.state,
            language=event.language or self.state.language,
            office=event.office or self.state.office,
            guess=event.guess or self.state.guess,
        )
        if first:
            frames = (Frame(FIRST_DIALOG),)
            self.enter(frames if self.state.language else (*frames, Frame("language")))
        elif not self.state.frames:
            self.enter((Frame(HOME_DIALOG),))
        elif not self.greet_back():
            self.ask_again()

    def tap(self, key: str, chosen: str) -> None:
        command = Command.read(chosen)
        if command is not None:
            self.obey(command)
            return
        played = self.play() if self.state.frames else None
        question = played.question if played else None
        if question is None:
            self.enter((Frame(HOME_DIALOG),))
        elif question.key != key:
            self.point_at_old(key)
        else:
            found = next((option for option in options_of(question, self.lookup) if option.id == chosen), None)
            if found is not None:
                self.answer(question, found.answer)
            else:
                self.ask_again(text("This is not possible any more. Here is what is possible now."))

    def hear(self, said: Said) -> None:
        words = said.words
        if is_crisis(words, self.state.language):
            self.enter((*self.beneath("crisis"), Frame("crisis")))
            return
        if not said.forwarded:
            named = typed.read_command(words, self.state.language)
            if named is not None:
                self.obey(Command("language" if named == "lang" else named))
                return
        if not self.state.frames:
            self.enter((Frame(HOME_DIALOG),))
            return
        question = self.play().question
        if question is None:
            self.settle()
            return
        if said.forwarded:
            self.note_down(words)
            return
        match self.read(question, words):
            case Understood(value, sure=True):
                self.answer(question, value)
            case Understood(value):
                self.narrow((str(value),))
            case Perhaps(options):
                self.narrow(options)
            case Unread():
                self.miss(question, words)

    def read(self, question: Question, words: str) -> Reading:
        """Read typed words: by the question's own reader, then by the words and numbers of its buttons."""
        options = options_of(question, self.lookup)
        sight = Sight(self.state.language, tuple(option.id for option in options), self.lookup(Now()).date())
        reading: Reading = question.read(words, sight) if question.read is not None else Unread()
        if isinstance(reading, Unread) and options:
            labels = self.lookup(Labels(tuple(option.label for option in options)))
            reading = typed.read_choice(words, labels, sight.options)
        if isinstance(reading, Understood) and isinstance(reading.value, str):
            command = Command.read(reading.value)
            chosen = next((option for option in options if option.id == reading.value), None)
            if chosen is not None and command is None:
                return replace(reading, value=chosen.answer if reading.sure else chosen.id)
        return reading

    def receive(self, media: SentMedia) -> None:
        question = self.play().question if self.state.frames else None
        if media.kind == "sticker" and media.emoji and question is not None and question.key != "consent":
            self.hear(Said(media.emoji))
            return
        match media.kind:
            case "voice":
                line = text("I cannot understand voice messages. Please tap a button or write a short message.")
            case "photo" | "document":
                line = text("Please do not send photos of papers. Bring them to the appointment.")
            case "location":
                line = text("Thank you. The postal code is enough.")
            case _:
                line = text("I cannot read this. Please tap a button or write a short message.")
        self.messages.append(Message((line,), kind="hint", options=(HUMAN,)))
        self.ask_again()

    def share(self, number: str) -> None:
        question = self.play().question if self.state.frames else None
        if question is not None and question.field == "tel":
            self.hear(Said(number))
        else:
            self.ask_again()

    # Commands

    def obey(self, command: Command) -> None:
        if command.name not in STRUCTURAL:
            if command.name in self.world.dialogs:
                frames = (*self.beneath(command.name), Frame(command.name, command.argument))
                self.enter(frames)
            else:
                self.ask_again()
        elif command.name == "restart":
            self.effects.append(Release())
            self.state = replace(self.state, notes=(), formal=False)
            self.enter((Frame(FIRST_DIALOG),))
        elif not self.state.frames:
            self.enter((Frame(HOME_DIALOG),))
        else:
            self.move(command)

    def move(self, command: Command) -> None:
        played = self.play()
        match command.name:
            case "back" if played.asked:
                self.take_back(frozenset({played.asked[-1]}))
            case "back" | "continue" if len(self.state.frames) > 1:
                self.state = replace(self.state, frames=self.state.frames[:-1], misses=0, unclear=())
            case "change":
                self.reopen(command.argument, played)
            case "skip" if played.question is not None and played.question.skippable:
                self.record(played.question, Answer(None, "skipped", played.question.given))
                self.settle()
                return
            case "skip":
                self.ask_again(text("I need an answer here to go on. A person can help too."), options=(HUMAN,))
                return
        self.ask_again()

    def reopen(self, name: str, played: Played) -> None:
        """Take back the answers behind a line or a key, in the innermost dialog that has them."""
        lines = dict(played.question.changes) if played.question is not None else {}
        if name in lines:
            self.take_back(
                lines[name] | frozenset({played.question.key if played.question else ""}), reopen=lines[name]
            )
            return
        for depth in range(len(self.state.frames), 0, -1):
            path = self.play(self.state.frames[depth - 1]).path
            found = next((step.question for step in path if step.question.key == name), None)
            if found is not None:
                self.state = replace(self.state, frames=self.state.frames[:depth])
                self.take_back(found.together | {name}, reopen=frozenset({name}))
                return

    def take_back(self, keys: frozenset[str], reopen: frozenset[str] = frozenset()) -> None:
        *beneath, frame = self.state.frames
        frame = frame.without(keys)
        frame = replace(frame, reopened=frame.reopened | reopen)
        self.state = replace(self.state, frames=(*beneath, frame), misses=0, unclear=())

    def beneath(self, dialog: str) -> tuple[Frame, ...]:
        """Give the frames a dialog is opened on: never on itself, never on a mere greeting."""
        return tuple(frame for frame in self.state.frames if frame.dialog not in {dialog, "resume", HOME_DIALOG})

    # Answers

    def answer(self, question: Question, value: JSON) -> None:
        if question.sets_language and isinstance(value, str):
            self.state = replace(self.state, language=value)
        self.record(question, Answer(value, "given", question.given))
        if question.effect is not None:
            self.effects.extend(question.effect(value))
        self.settle()

    def record(self, question: Question, answer: Answer) -> None:
        *beneath, frame = self.state.frames
        frame = replace(
            frame,
            answers={**frame.answers, question.key: answer},
            former={key: old for key, old in frame.former.items() if key != question.key},
            reopened=frame.reopened - {question.key},
        )
        self.state = self.undone = replace(self.state, frames=(*beneath, frame), misses=0, unclear=())
        self.fresh = question.key

    def narrow(self, options: tuple[str, ...]) -> None:
        self.state = replace(self.state, unclear=options, misses=self.state.misses + 1)
        self.ask_again(text("Do you mean this?"))

    def miss(self, question: Question, words: str) -> None:
        """Climb the ladder: an example, then buttons and a person, then go on or fetch a person."""
        if self.greet_back():
            return
        if typed.is_greeting(words, self.state.language):
            self.ask_again(text("Hello. Nice that you are here."))
            return
        if typed.is_thanks(words, self.state.language):
            self.ask_again(text("You are welcome."))
            return
        if typed.is_question(words, self.state.language):
            self.note_down(words)
            return
        misses = self.state.misses + 1
        self.state = replace(self.state, misses=misses, unclear=())
        if question.unknown_after and misses >= question.unknown_after:
            self.messages.append(Message((text("No problem. We will clear this up in the talk."),), kind="hint"))
            self.record(question, Answer(None, "unknown", question.given))
            self.settle()
        elif misses > 2:  # noqa: PLR2004 -- a third identical question never comes
            self.enter((*self.beneath("human"), Frame("human")))
        elif misses == 1:
            self.ask_again(question.hints[0] if question.hints else text("I did not understand. Please tap a button."))
        elif len(question.hints) > 1:
            self.ask_again(question.hints[1])
        else:
            self.ask_again(text("No problem. Somebody from the team can help you."))

    def note_down(self, words: str) -> None:
        notes = (*self.state.notes, typed.clean(words)[:MOST_WORDS])
        self.state = replace(self.state, notes=notes)
        self.ask_again(text("A good question for the team. I am writing it down."))

    def greet_back(self) -> bool:
        """Ask a person who comes back after a long break where to go on; True if so."""
        begun = any(frame.answers for frame in self.state.frames)
        waiting = any(frame.dialog == "resume" for frame in self.state.frames)
        if self.world.clock.idle_minutes < LONG_BREAK_MINUTES or not begun or waiting:
            return False
        self.enter((*self.state.frames, Frame("resume")))
        return True

    def point_at_old(self, key: str) -> None:
        known = any(key in self.play(frame).answers for frame in self.state.frames)
        line = text("This question is already answered.")
        self.messages.append(Message((line,), kind="hint", options=(change(key),) if known else ()))
        self.ask_again()

    # Playing

    def play(self, frame: Frame | None = None) -> Played:
        frame = frame or self.state.frames[-1]
        if frame.dialog not in self.world.dialogs:
            # A dialog of an older release: begin again rather than lose the person.
            self.state = replace(self.state, frames=(Frame(FIRST_DIALOG),))
            frame = self.state.frames[-1]

        def lookup(fact: Fact[Any]) -> Any:  # noqa: ANN401 -- each fact has a type of its own
            if isinstance(fact, Conversation):
                state = self.state
                beneath = {} if frame is state.frames[0] else state.frames[0].answers
                return Situation(
                    state.language, state.formal, state.channel, {**state.known, **beneath}, frame.argument
                )
            if isinstance(fact, OpenQuestion):
                question = self.play(self.state.frames[-2]).question if len(self.state.frames) > 1 else None
                return question.lines[-1] if question is not None and question.lines else None
            return self.world.lookup(fact)

        return play(self.world.dialogs[frame.dialog], frame, lookup, formal=self.state.formal)

    def lookup(self, fact: Fact[Any]) -> Any:  # noqa: ANN401 -- each fact has a type of its own
        return self.world.lookup(fact)

    def enter(self, frames: tuple[Frame, ...]) -> None:
        self.state = replace(self.state, frames=frames, misses=0, unclear=())
        self.fresh = ""
        self.settle()

    def settle(self) -> None:
        """Play on until a question is open or nothing is."""
        while self.state.frames:
            played = self.play()
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
        lines = tuple(played.said.get(self.fresh, ())) if self.fresh is not None else ()
        if lines:
            self.messages.append(Message(lines))

    def end(self, played: Played, ending: Ending) -> None:
        self.say(played)
        for effect in ending.effects:
            match effect:
                case HandOver():
                    answers = {**played.answers, **effect.answers}
                    answers = {key: value for key, value in answers.items() if key not in effect.without}
                    notes = (*effect.notes, *self.state.notes)
                    asked = (*effect.asked, *played.asked)
                    self.effects.append(replace(effect, answers=answers, asked=asked, notes=notes))
                    self.state = replace(self.state, notes=())
                case Erase():
                    self.effects.append(effect)
                    self.state = State(
                        language=self.state.language,
                        guess=self.state.guess,
                        formal=self.state.formal,
                        channel=self.state.channel,
                        office=self.state.office,
                    )
                case _:
                    self.effects.append(effect)
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

    def ask_again(self, hint: Text | None = None, options: tuple[Option, ...] = ()) -> None:
        """Put the open question once more, after a hint; nothing it led to is said twice."""
        if hint is not None:
            self.messages.append(Message((hint,), kind="hint", options=options))
        self.settle()

    def ask(self, played: Played) -> None:
        if played.question is not None:
            self.messages.append(replace(self.message_of(played.question, played), answered=self.echo))
            self.echo = None

    def message_of(self, question: Question, played: Played) -> Message:
        frame = self.state.frames[-1]
        former = frame.former.get(question.key)
        options = options_of(question, self.lookup)
        if self.state.unclear:
            options = tuple(option for option in options if option.id in self.state.unclear) or options
        if former is not None and former.how == "given":
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
        lines = question.lines
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
        if not self.state.frames:
            return ()
        path = self.play(self.state.frames[0]).path
        return tuple(line for line in map(folded, path) if line is not None)
