"""Play one dialog from its first line over the answers given so far."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from dialogs.engine.conversation import Answer, Answered, Answers, Frame, Option
from dialogs.engine.facts import Fact, SoFar
from dialogs.engine.questions import Ending, FreshOptions, Question, Route, Saying, Speaking
from dialogs.rules.reading import JSON
from dialogs.text import Line

Dialog: TypeAlias = Callable[[], Coroutine[Any, Any, Ending]]


@dataclass(frozen=True, slots=True)
class Inner:
    """A dialog that only the engine or another dialog opens: tapped by hand it would tell of what has not happened."""

    dialog: Dialog

    def __call__(self) -> Coroutine[Any, Any, Ending]:
        """Begin the dialog."""
        return self.dialog()


def inner(dialog: Dialog) -> Inner:
    """Mark a dialog that only the engine or another dialog opens."""
    return Inner(dialog)


Lookup: TypeAlias = Callable[[Fact[Any]], Any]
"""Answers a fact; read-only."""


class LawBroken(Exception):
    """A dialog broke one of the engine's laws; the message says which dialog and which law."""


class Step(NamedTuple):
    """One question on the path with its answer; ``asked`` is false where its default was taken."""

    question: Question
    answer: Answer
    asked: bool


@dataclass(slots=True, eq=False)
class Played:
    """How far a dialog came: the path, what it said where, and the open question or the ending.

    :meth:`go_on` plays it further once its open question has an answer, so that a turn plays a dialog once.
    """

    frame: Frame
    coroutine: Coroutine[Any, Any, Ending]
    lookup: Lookup
    formal: bool
    path: list[Step] = field(default_factory=list)
    said: dict[str, list[Line]] = field(default_factory=dict)
    """Sayings by the key of the asked question before them; "" before the first."""
    question: Question | None = None
    ending: Ending | None = None
    last: str = ""
    """The key of the question answered last that was truly asked."""
    keys: set[str] = field(default_factory=set)
    """The keys met so far, the open question's among them."""
    route: tuple[str, ...] = ()
    """The parts that are counted."""

    @property
    def asked(self) -> tuple[str, ...]:
        """Keys of the questions that were truly asked, in order."""
        return tuple(step.question.key for step in self.path if step.asked)

    @property
    def before(self) -> str:
        """Give the key that *back* takes back: the last one asked; what is only asked on wish is changed, not met."""
        asked = (step.question for step in reversed(self.path) if step.asked and step.question.default is None)
        return next((question.key for question in asked), "")

    @property
    def answers(self) -> Answers:
        """The answers on the path by key; answers off the path are not among them."""
        return {step.question.key: step.answer for step in self.path}

    def progress(self, question: Question) -> tuple[int, int] | None:
        """Say which question this is, of how many; None for one that is not counted.

        What is asked besides the parts of the route (a letter's deadline, a birth date) counts as one more of each.
        """
        if question.part not in self.route:
            return None
        met = [step.question for step in self.path if step.asked and step.question.part in self.route]
        number = len({each.counts_as for each in (*met, question)})
        to_come = {*self.route} - {each.part for each in (*met, question)}
        return number, number + len(to_come)

    def go_on(self, frame: Frame, lookup: Lookup) -> None:
        """Play on, now over ``frame``, in which the open question has its answer, and with what is known by now."""
        question, self.question, self.frame, self.lookup = self.question, None, frame, lookup
        if question is not None:
            answer = self._take(question)
            if answer is None:
                self.question = question
            else:
                self.run(_handed(answer))

    def run(self, handed: Any = None) -> None:  # noqa: ANN401 -- an answer's value
        """Play until a question is open or the dialog ends. Raises LawBroken."""
        send = self.coroutine.send
        try:
            while True:
                awaited = send(handed)
                handed = None
                match awaited:
                    case Question():
                        answer = self._meet(awaited)
                        if answer is None:
                            self.question = awaited
                            return
                        handed = _handed(answer)
                    case Saying() | Speaking() | Route():
                        self._note(awaited)
                    case SoFar():
                        handed = _in_words(self.path)
                    case Fact():
                        handed = self.lookup(awaited)
                    case _:
                        raise LawBroken(
                            f"dialog {self.frame.dialog}: law 1, it awaited {type(awaited).__name__}, "
                            "not a question, a fact, say(), speak() or a route"
                        )
        except StopIteration as stop:
            if not isinstance(stop.value, Ending):
                raise LawBroken(
                    f"dialog {self.frame.dialog}: law 2, it ended with {stop.value!r}, not an Ending"
                ) from None
            self.ending = stop.value

    def _note(self, awaited: Saying | Speaking | Route) -> None:
        """Take what a dialog says or sets without waiting for an answer."""
        match awaited:
            case Saying(lines):
                self.said.setdefault(self.last, []).extend(lines)
            case Speaking(register):
                self.formal = register
            case Route(parts):
                self.route = parts

    def _meet(self, question: Question) -> Answer | None:
        """Take a question onto the path; None where it is open. Raises LawBroken for a key that was met before."""
        if question.key in self.keys:
            raise LawBroken(f"dialog {self.frame.dialog}: law 3, the key {question.key!r} is on the path twice")
        self.keys.add(question.key)
        return self._take(question)

    def _take(self, question: Question) -> Answer | None:
        key, frame = question.key, self.frame
        answer = frame.answers.get(key)
        if answer is not None and answer.given == question.given:
            self.path.append(Step(question, answer, asked=True))
            self.last = key
            return answer
        if question.default is not None and key not in frame.reopened:
            self.path.append(Step(question, question.default, asked=False))
            return question.default
        return None


def play(dialog: Dialog, frame: Frame, lookup: Lookup, *, formal: bool) -> Played:
    """Run ``dialog`` over the answers of ``frame`` up to its open question or its ending.

    ``lookup`` answers facts. Raises LawBroken where the dialog awaits anything else, repeats a key, or ends without
    an Ending.
    """
    played = Played(frame, dialog(), lookup, formal)
    played.run()
    return played


def _handed(answer: Answer) -> JSON:
    return answer.value if answer.how == "given" else None


def _in_words(path: list[Step]) -> dict[str, Line]:
    shown = {step.question.key: shown_value(step.question, step.answer) for step in path}
    return {key: line for key, line in shown.items() if line is not None}


def options_of(question: Question, lookup: Lookup) -> tuple[Option, ...]:
    """Give a question's options, looking them up where they are an offer of facts."""
    match question.options:
        case FreshOptions(facts, build):
            return build(*(lookup(fact) for fact in facts))
        case options:
            return options


def folded(step: Step) -> Answered | None:
    """Fold an answered question to one line; None where it has no label or nothing to show."""
    question, answer = step.question, step.answer
    if question.label is None or not step.asked:
        return None
    value = shown_value(question, answer)
    return None if value is None else Answered(question.key, question.label, value)


def shown_value(question: Question, answer: Answer) -> Line | None:
    """Give the words of an answer: the question's own way, else the label of the option that was chosen."""
    if question.show is not None:
        return question.show(answer)
    if isinstance(question.options, FreshOptions):
        return None
    return next((option.label for option in question.options if option.answer == answer.value), None)
