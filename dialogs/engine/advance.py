"""Advance a conversation by one event: from a state and what came in to a new state, messages and effects."""

from dataclasses import dataclass, replace

from dialogs.engine.commands import HUMAN, INNER, STRUCTURAL, TO_BOT, Command, change
from dialogs.engine.conversation import (
    Answer,
    Answered,
    Corrected,
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
from dialogs.engine.effects import Effect, PassOn, Release
from dialogs.engine.facts import Labels, Now
from dialogs.engine.play import Played, options_of
from dialogs.engine.questions import NOT_ANY_MORE, Offer, Question
from dialogs.engine.stage import FIRST_DIALOG, Stage, World
from dialogs.rules import typed
from dialogs.rules.emergencies import is_crisis
from dialogs.rules.reading import JSON, Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.secrets import holds_secret
from dialogs.text import Line, Weekday, text

LONG_BREAK_MINUTES = 30
"""After this silence a returning person is asked where to go on."""
MOST_WORDS = 500
"""Characters of a note or message that are kept."""
MOST_NOTES = 10
"""Notes of one conversation that are kept; who has more to say writes to a person."""
MOST_PASSED_ON = 2000
"""Characters of one message to a counsellor that are kept; Telegram allows 4096."""
WAYS_OUT = frozenset({"stop", "delete", "help"})
"""Typed commands that the bot hears in a talk with a counsellor, too."""
LABEL_WORDS = 2
"""More words than that are a story: a question that keeps them makes them a note."""
HOME_DIALOG = "home"


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
    turn = Stage(state, world)
    played = turn.play()
    if played.question is None:
        return None
    return View(turn.message_of(played.question, played), turn.answered_lines())


@dataclass(slots=True)
class _Turn(Stage):
    """One event on its way through a conversation."""

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
            case Corrected(words, question):
                self.correct(words, question)
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
                self.ask_again(question.options.gone if isinstance(question.options, Offer) else NOT_ANY_MORE)

    def hear(self, said: Said) -> None:
        words = said.words
        if is_crisis(words, self.state.language):
            self.enter((*self.beneath("crisis"), Frame("crisis")))
            return
        if holds_secret(words):
            self.refuse_secret()
            return
        if self.world.talk is not None and not self.is_way_out(said):
            self.pass_on(words)
            return
        if not said.forwarded:
            named = typed.read_command(words, self.state.language)
            if named is not None:
                self.obey(Command(named))
                return
        question = self.play().question if self.state.frames else None
        if question is None:
            self.enter(self.state.frames or (Frame(HOME_DIALOG),))
        elif said.forwarded:
            self.note_down(question, words)
        else:
            self.understand(question, words)

    def refuse_secret(self) -> None:
        """Say that a number was not kept; where a counsellor talks to the person, no question is asked again."""
        line = text("🔒 Please send no account, card or passport numbers. I did not keep your message.")
        if self.world.talk is None:
            self.ask_again(line)
        else:
            self.messages.append(Message((line,), kind="hint"))

    def is_way_out(self, said: Said) -> bool:
        """Tell whether words in a talk are for the bot all the same: they stop, delete, or ask for help."""
        return not said.forwarded and typed.read_command(said.words, self.state.language) in WAYS_OUT

    def pass_on(self, words: str) -> None:
        """Give words to the counsellor; the bot says only once that they arrive, and when nobody is there to read."""
        self.effects.append(PassOn(typed.clean(words)[:MOST_PASSED_ON]))
        talk = self.world.talk
        if talk is None or talk.answered:
            return
        lines: tuple[Line, ...] = (text("✓ Your message is with the team."),)
        if talk.opens is not None:
            day = talk.opens.date()
            lines += (
                text(
                    "🕒 The office is closed now. Again on {weekday}, {date} from {time}.",
                    weekday=Weekday(day),
                    date=day,
                    time=talk.opens.time(),
                ),
            )
        self.messages.append(Message(lines, kind="hint", options=(TO_BOT,), silent=True))

    def understand(self, question: Question, words: str) -> None:
        if question.keeps_words and len(words.split()) > LABEL_WORDS:
            self.keep_note(words)
        match self.read(question, words):
            case Understood(value, sure=True):
                self.answer(question, value)
            case Understood(value):
                self.narrow(question, (str(value),))
            case Perhaps(options):
                self.narrow(question, options)
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

    def correct(self, words: str, key: str) -> None:
        """Hear rewritten words instead of the earlier ones, where these answered the open or the last question."""
        if self.world.talk is not None:
            self.hear(Said(words))
            return
        played = self.play() if self.state.frames else None
        if played is not None and played.question is not None:
            if played.question.key == key:
                self.hear(Said(words))
                return
            if played.asked and played.asked[-1] == key:
                self.take_back(frozenset({key}))
                self.hear(Said(words))
                return
        if is_crisis(words, self.state.language):
            self.hear(Said(words))
        else:
            self.ask_again(text('To change an earlier answer, tap "Change" below it.'))

    def receive(self, media: SentMedia) -> None:
        if media.words and is_crisis(media.words, self.state.language):
            self.hear(Said(media.words))
            return
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
        options = (Option(f"/unsend:{media.handle}", text("Delete it here"), emoji="🗑"), HUMAN)
        deletable = media.handle and media.kind in {"photo", "document"}
        self.messages.append(Message((line,), kind="hint", options=options if deletable else (HUMAN,)))
        if self.world.talk is None:
            self.ask_again()

    def share(self, number: str) -> None:
        question = self.play().question if self.state.frames else None
        if self.world.talk is not None or (question is not None and question.field == "tel"):
            self.hear(Said(number))
        else:
            self.ask_again()

    # Commands

    def obey(self, command: Command) -> None:
        if command.name not in STRUCTURAL:
            if command.name in self.world.dialogs and command.name not in INNER:
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
            case _:
                pass
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
            path = self.play(depth - 1).path
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
        answered = replace(
            frame,
            answers={**frame.answers, question.key: answer},
            former={key: old for key, old in frame.former.items() if key != question.key},
            reopened=frame.reopened - {question.key},
        )
        self.state = self.undone = replace(self.state, frames=(*beneath, answered), misses=0, unclear=())
        self.play_on(frame, answered)
        self.fresh = question.key

    def narrow(self, question: Question, options: tuple[str, ...]) -> None:
        misses = self.climb(question)
        if misses > 2:  # noqa: PLR2004 -- a third identical question never comes
            self.fetch_person()
        else:
            self.state = replace(self.state, unclear=options)
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
            self.note_down(question, words)
            return
        unanswered = typed.read_unanswered(words, self.state.language)
        misses = self.climb(question)
        if question.unknown_after and (unanswered or misses >= question.unknown_after):
            self.messages.append(Message((text("No problem. We will clear this up in the talk."),), kind="hint"))
            self.record(question, Answer(None, "unknown", question.given))
            self.settle()
        elif misses > 2:  # noqa: PLR2004 -- a third identical question never comes
            self.fetch_person()
        elif misses == 1:
            self.ask_again(question.hints[0] if question.hints else text("I did not understand. Please tap a button."))
        elif len(question.hints) > 1:
            self.ask_again(question.hints[1])
        else:
            self.ask_again(text("No problem. Somebody from the team can help you."))

    def climb(self, question: Question) -> int:
        """Count a miss and give their number; 3 already where the question would look the same a third time."""
        misses = self.state.misses + 1
        self.state = replace(self.state, misses=misses, unclear=())
        if misses == 2 and not question.field and not question.again:  # noqa: PLR2004 -- the question was put twice
            offers_person = any(option.id == HUMAN.id for option in options_of(question, self.lookup))
            return 3 if offers_person else misses
        return misses

    def fetch_person(self) -> None:
        """Offer a person; where one is offered already and nothing was said to them, go back to what waits beneath."""
        *beneath, frame = self.state.frames
        if frame.dialog == "human" and not frame.answers:
            self.enter(tuple(beneath) or (Frame(HOME_DIALOG),))
        else:
            self.enter((*self.beneath("human"), Frame("human")))

    def note_down(self, question: Question, words: str) -> None:
        """Keep a question of theirs for the team; whoever asks on and on rather talks to a person."""
        self.keep_note(words)
        hint = text("A good question for the team. I am writing it down.")
        if self.climb(question) > 2:  # noqa: PLR2004 -- a third identical question never comes
            self.messages.append(Message((hint,), kind="hint"))
            self.fetch_person()
        else:
            self.ask_again(hint)

    def keep_note(self, words: str) -> None:
        notes = (*self.state.notes, typed.clean(words)[:MOST_WORDS])
        self.state = replace(self.state, notes=notes[:MOST_NOTES])

    def greet_back(self) -> bool:
        """Ask a person who comes back after a long break where to go on; True if so."""
        begun = any(frame.answers for frame in self.state.frames)
        waiting = any(frame.dialog == "resume" for frame in self.state.frames)
        if self.world.clock.idle_minutes < LONG_BREAK_MINUTES or not begun or waiting:
            return False
        self.enter((*self.state.frames, Frame("resume")))
        return True

    def point_at_old(self, key: str) -> None:
        known = any(key in self.play(depth).answers for depth in range(len(self.state.frames)))
        line = text("This question is already answered.")
        self.messages.append(Message((line,), kind="hint", options=(change(key),) if known else ()))
        self.ask_again()
