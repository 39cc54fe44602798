"""A conversation as frozen values: its state, what comes in, and what goes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, TypeAlias

from dialogs.rules.reading import JSON
from dialogs.text import Line, Text

How: TypeAlias = Literal["given", "skipped", "unknown"]
"""How an answer came about: the person said it, left it out, or it could not be read and the talk went on."""

Attachment: TypeAlias = Literal["calendar", "map", "own_data", "link"]
"""What goes with a message: the appointment's .ics file, the site on a map, all that is kept of the person as files,
and its link, where that is to be passed on.
"""

FieldKind: TypeAlias = Literal["", "text", "number", "postal", "date", "tel", "email", "time"]
"""What a field is for, so that a phone shows the right keys; empty where only buttons answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its value, how it came about, and what it was given for (``given``; stale when that changes)."""

    value: JSON = None
    how: How = "given"
    given: str = ""

    def to_json(self) -> JSON:
        """Give the shortest JSON of this answer; the bare value where nothing else needs saying."""
        if self.how == "given" and not self.given and not isinstance(self.value, dict):
            return self.value
        return {"value": self.value, "how": self.how, "given": self.given}

    @classmethod
    def from_json(cls, stored: Any) -> "Answer":  # noqa: ANN401 -- whatever json.loads gave
        """Read what :meth:`to_json` wrote."""
        return cls(**stored) if isinstance(stored, dict) else cls(stored)


Answers: TypeAlias = Mapping[str, Answer]


MOST_STEPS = 30
"""Steps of a change that can be undone; a change leads through fewer questions."""


@dataclass(frozen=True, slots=True)
class ChangeStep:
    """One step of a change, as it is undone: what it changed was answered so, or (``unanswered``) not at all."""

    answers: Answers
    unanswered: frozenset[str]
    reopened: frozenset[str]


@dataclass(frozen=True, slots=True)
class Frame:
    """One open dialog: its name, its argument, and the answers given in it by question key."""

    dialog: str
    argument: str = ""
    answers: Answers = field(default_factory=dict)
    former: Answers = field(default_factory=dict)
    """Answers taken back, so that the question can show what was chosen before."""
    reopened: frozenset[str] = frozenset()
    """Keys of questions a person opened to answer them anew, or after all where they have a default; until they do."""
    steps: tuple[ChangeStep, ...] = ()
    """The steps of the change that is open, its opening first: *back* undoes one after the other."""
    leads_to: frozenset[str] = frozenset()
    """Keys of the questions the change was opened from: it is over where one of them is open again."""

    def without(self, keys: frozenset[str]) -> "Frame":
        """Take the answers of ``keys`` back, remembering them, and no older ones, as former."""
        taken = {key: answer for key, answer in self.answers.items() if key in keys}
        kept = {key: answer for key, answer in self.answers.items() if key not in keys}
        former = {key: answer for key, answer in self.former.items() if key not in keys}
        return replace(self, answers=kept, former={**former, **taken})

    def stepping(self, after: "Frame", leads_to: frozenset[str]) -> "Frame":
        """Take a step of a change: give the frame ``after`` it, from which *back* leads here."""
        changed = {key for key in {*self.answers, *after.answers} if self.answers.get(key) != after.answers.get(key)}
        before = {key: self.answers[key] for key in changed if key in self.answers}
        step = ChangeStep(before, frozenset(changed - {*before}), self.reopened)
        return replace(after, steps=(*self.steps, step)[-MOST_STEPS:], leads_to=leads_to)

    def stepped_back(self) -> "Frame":
        """Undo the last step of the change that is open; what it answered is remembered as former."""
        if not self.steps:
            return self
        *steps, last = self.steps
        undone = {key: answer for key, answer in self.answers.items() if key in last.unanswered}
        kept = {key: answer for key, answer in self.answers.items() if key not in last.unanswered}
        former = {key: answer for key, answer in {**self.former, **undone}.items() if key not in last.answers}
        leads_to = self.leads_to if steps else frozenset[str]()
        return replace(
            self,
            answers={**kept, **last.answers},
            former=former,
            reopened=last.reopened,
            steps=tuple(steps),
            leads_to=leads_to,
        )


@dataclass(frozen=True, slots=True)
class State:
    """All that is known of a conversation. It is stored as one encrypted value and nothing else is."""

    language: str = ""
    """Catalog code; empty until chosen."""
    guess: str = ""
    """The language the device suggests; only orders the menu."""
    formal: bool = False
    """True where the reader is spoken to as Sie."""
    channel: str = field(kw_only=True)
    """The name of the channel the person writes on (dialogs/channels.py)."""
    office: str = ""
    """The office whose door was used; the place may lead to another."""
    frames: tuple[Frame, ...] = ()
    """Open dialogs, the innermost last; empty when nothing is open."""
    misses: int = 0
    """Unreadable answers to the open question in a row."""
    unclear: tuple[str, ...] = ()
    """Option ids an unclear answer was narrowed down to; empty for all."""
    known: Answers = field(default_factory=dict)
    """Answers of finished dialogs that later ones may use again."""
    notes: tuple[str, ...] = ()
    """What the person said beside the questions, for the counsellor."""

    def to_json(self) -> dict[str, JSON]:
        """Give the state as JSON; :meth:`from_json` reads it back to an equal value."""
        return {
            "language": self.language,
            "guess": self.guess,
            "formal": self.formal,
            "channel": self.channel,
            "office": self.office,
            "frames": [_frame_to_json(frame) for frame in self.frames],
            "misses": self.misses,
            "unclear": [*self.unclear],
            "known": _answers_to_json(self.known),
            "notes": [*self.notes],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "State":
        """Read what :meth:`to_json` wrote."""
        return cls(
            language=stored["language"],
            guess=stored["guess"],
            formal=stored["formal"],
            channel=stored["channel"],
            office=stored["office"],
            frames=tuple(_frame_from_json(frame) for frame in stored["frames"]),
            misses=stored["misses"],
            unclear=tuple(stored["unclear"]),
            known=_answers_from_json(stored["known"]),
            notes=tuple(stored["notes"]),
        )


def _answers_to_json(answers: Answers) -> dict[str, JSON]:
    return {key: answer.to_json() for key, answer in answers.items()}


def _answers_from_json(stored: Mapping[str, Any]) -> Answers:
    return {key: Answer.from_json(answer) for key, answer in stored.items()}


def _frame_to_json(frame: Frame) -> dict[str, JSON]:
    stored: dict[str, JSON] = {"dialog": frame.dialog, "answers": _answers_to_json(frame.answers)}
    if frame.argument:
        stored["argument"] = frame.argument
    if frame.former:
        stored["former"] = _answers_to_json(frame.former)
    if frame.reopened:
        stored["reopened"] = [*sorted(frame.reopened)]
    if frame.steps:
        stored["steps"] = [_step_to_json(step) for step in frame.steps]
    if frame.leads_to:
        stored["leads_to"] = [*sorted(frame.leads_to)]
    return stored


def _step_to_json(step: ChangeStep) -> dict[str, JSON]:
    return {
        "answers": _answers_to_json(step.answers),
        "unanswered": [*sorted(step.unanswered)],
        "reopened": [*sorted(step.reopened)],
    }


def _step_from_json(stored: Mapping[str, Any]) -> ChangeStep:
    return ChangeStep(
        _answers_from_json(stored["answers"]), frozenset(stored["unanswered"]), frozenset(stored["reopened"])
    )


def _frame_from_json(stored: Mapping[str, Any]) -> Frame:
    return Frame(
        dialog=stored["dialog"],
        argument=stored.get("argument", ""),
        answers=_answers_from_json(stored["answers"]),
        former=_answers_from_json(stored.get("former", {})),
        reopened=frozenset(stored.get("reopened", ())),
        steps=tuple(map(_step_from_json, stored.get("steps", ()))),
        leads_to=frozenset(stored.get("leads_to", ())),
    )


# What comes in


def key_of(question: str) -> str:
    """Give the key of a question as it is shown, which may name what is confirmed ("move~3f2a91bc")."""
    return question.partition("~")[0]


@dataclass(frozen=True, slots=True)
class Opened:
    """The person opened the chat; ``language`` and ``office`` come from the link or the device, empty if unknown."""

    language: str = ""
    office: str = ""
    guess: str = ""


@dataclass(frozen=True, slots=True)
class Tapped:
    """The person tapped ``option`` of the question shown as ``question``. An id that begins with "/" is a command."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Said:
    """The person typed something, as it came; ``forwarded`` words are never consent and never a command."""

    words: str
    forwarded: bool = False


MediaKind: TypeAlias = Literal["voice", "photo", "document", "sticker", "location", "contact", "other"]


@dataclass(frozen=True, slots=True)
class SentMedia:
    """The person sent something that is not text; nothing of it was downloaded."""

    kind: MediaKind
    emoji: str = ""
    """The emoji a sticker stands for."""
    words: str = ""
    """What was written under it; heard only where somebody is in danger."""
    handle: str = ""
    """By what the channel can take it away again; empty where it cannot."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The person rewrote, in their messenger, the words that answered ``question``."""

    words: str
    question: str


@dataclass(frozen=True, slots=True)
class SharedPhone:
    """The person shared their own telephone number through the messenger."""

    number: str


@dataclass(frozen=True, slots=True)
class Refused:
    """An effect could not be done: ``keys`` are the answers to take back, ``because`` is said to the person."""

    keys: tuple[str, ...]
    because: Text


@dataclass(frozen=True, slots=True)
class GoOn:
    """What a dialog decided has been carried out: go on with the dialog of this command ("booked", "move:17")."""

    command: str


Event: TypeAlias = Opened | Tapped | Said | SentMedia | Corrected | SharedPhone | Refused | GoOn


# What goes out


@dataclass(frozen=True, slots=True)
class Option:
    """One button. An ``id`` that begins with "/" is a command that works from anywhere, at any time."""

    id: str
    """1-40 ASCII characters; never personal, never translated."""
    label: Line
    value: JSON = None
    """What is stored as the answer when it is not the id itself."""
    emoji: str = ""
    """The fixed anchor before the label: it is found again where the words cannot be read."""
    chosen: bool = False
    """True for the answer given before, when a question is asked again."""
    exact: bool = False
    """True where typed words choose it only by its whole label or its number: what it does cannot be taken back."""

    @property
    def answer(self) -> JSON:
        """The value stored when this option is chosen."""
        return self.id if self.value is None else self.value


@dataclass(frozen=True, slots=True)
class Answered:
    """One answered question, folded to a line: "Age: 16 to 17", with a way to change it."""

    key: str
    label: Text
    value: Line


@dataclass(frozen=True, slots=True)
class Message:
    """One message to the person, not yet in words. A channel shows its lines, then its options, then a field."""

    lines: tuple[Line, ...]
    kind: Literal["question", "note", "card", "crisis", "ticket", "reminder", "hint", "team", "own"] = "note"
    """"team" are words of a person of the team, "own" the reader's own words shown again. A "reminder" is the head of
    the ticket it reminds of, where that is shown."""
    question: str = ""
    """The key of the question it asks; empty for a message that asks nothing."""
    options: tuple[Option, ...] = ()
    columns: int = 1
    """Columns wished for; a channel falls back to one where a label is too wide."""
    field: FieldKind = ""
    """The kind of typing that helps; empty where only buttons do."""
    example: Text | None = None
    progress: tuple[int, int] | None = None
    """(this question, of all), shown as "3 of 6"."""
    answered: Answered | None = None
    """The answer just given, for channels that edit the question to "label: value"."""
    attachments: tuple[Attachment, ...] = ()
    appointment: str = ""
    """The id of the appointment the attachments are about."""
    silent: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """Where a conversation stands, for a channel that draws whole pages: the open question and the folded answers."""

    message: Message
    answered: tuple[Answered, ...] = ()
    past: tuple[Line, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Clock:
    """The instant of a turn (aware, UTC) and how long the person had been silent before it, in minutes."""

    now: datetime
    idle_minutes: int = 0


@dataclass(frozen=True, slots=True)
class OpenLiveChat:
    """A talk with a counsellor beside the bot."""

    answered: bool
    """True where the person has written since the counsellor did: they know by now that their words arrive."""
    opens: datetime | None = None
    """When the office opens next, local; None while it is open."""
