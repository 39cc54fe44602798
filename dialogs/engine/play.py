"""Play one dialog from its first line over the answers given so far."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from dialogs.engine.conversation import Answer, Answered, Answers, Frame, Option
from dialogs.engine.facts import Fact, SoFar
from dialogs.engine.questions import Ending, Offer, Question, Saying, Speaking
from dialogs.engine.text import Line

Dialog: TypeAlias = Callable[[], Coroutine[Any, Any, Ending]]
Lookup: TypeAlias = Callable[[Fact[Any]], Any]
"""Answers a fact; read-only."""


class LawBroken(Exception):  # noqa: N818 -- it names what was broken
    """A dialog broke one of the engine's laws; the message says which dialog and which law."""


@dataclass(frozen=True, slots=True)
class Step:
    """One question on the path with its answer; ``asked`` is false where its default was taken."""

    question: Question
    answer: Answer
    asked: bool


@dataclass(slots=True)
class Played:
    """How far a dialog came: the path, what it said where, and the open question or the ending."""

    path: list[Step] = field(default_factory=list)
    said: dict[str, list[Line]] = field(default_factory=dict)
    """Sayings by the key of the asked question before them; "" before the first."""
    formal: bool = False
    question: Question | None = None
    ending: Ending | None = None
    last: str = ""
    """The key of the question answered last that was truly asked."""

    def answer(self, question: Question, frame: Frame) -> Answer | None:
        """Take a question onto the path with its stored answer or its default; None where it is open.

        Raises LawBroken for a key that is on the path already.
        """
        key = question.key
        if any(step.question.key == key for step in self.path):
            raise LawBroken(f"dialog {frame.dialog}: law 3, the key {key!r} is on the path twice")
        answer = frame.answers.get(key)
        if answer is not None and answer.given == question.given:
            self.path.append(Step(question, answer, asked=True))
            self.last = key
            return answer
        if question.default is not None and key not in frame.reopened:
            self.path.append(Step(question, question.default, asked=False))
            return question.default
        return None

    @property
    def asked(self) -> tuple[str, ...]:
        """Keys of the questions that were truly asked, in order."""
        return tuple(step.question.key for step in self.path if step.asked)

    @property
    def answers(self) -> Answers:
        """The answers on the path by key; answers off the path are not among them."""
        return {step.question.key: step.answer for step in self.path}


def play(dialog: Dialog, frame: Frame, lookup: Lookup, *, formal: bool) -> Played:
    """Run ``dialog`` over the answers of ``frame`` up to its open question or its ending.

    ``lookup`` answers facts. Raises LawBroken where the dialog awaits anything else, repeats a key, or ends without
    an Ending.
    """
    played = Played(formal=formal)
    coroutine = dialog()
    handed: Any = None
    try:
        while True:
            awaited = coroutine.send(handed)
            handed = None
            match awaited:
                case Question():
                    answer = played.answer(awaited, frame)
                    if answer is None:
                        played.question = awaited
                        return played
                    handed = answer.value if answer.how == "given" else None
                case Saying(lines):
                    played.said.setdefault(played.last, []).extend(lines)
                case Speaking(register):
                    played.formal = register
                case SoFar():
                    handed = _in_words(played.path)
                case Fact():
                    handed = lookup(awaited)
                case _:
                    raise LawBroken(
                        f"dialog {frame.dialog}: law 1, it awaited {type(awaited).__name__}, "
                        "not a question, a fact, say() or speak()"
                    )
    except StopIteration as stop:
        if not isinstance(stop.value, Ending):
            raise LawBroken(f"dialog {frame.dialog}: law 2, it ended with {stop.value!r}, not an Ending") from None
        played.ending = stop.value
        return played
    finally:
        coroutine.close()


def _in_words(path: list[Step]) -> dict[str, Line]:
    shown = {step.question.key: shown_value(step.question, step.answer) for step in path}
    return {key: line for key, line in shown.items() if line is not None}


def options_of(question: Question, lookup: Lookup) -> tuple[Option, ...]:
    """Give a question's options, looking them up where they are an offer of facts."""
    match question.options:
        case Offer(facts, build):
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
    if isinstance(question.options, Offer):
        return None
    return next((option.label for option in question.options if option.answer == answer.value), None)
