"""Kinds of question, each over a row of the table of answers: what it is called and what it offers stands there.

A question is a call in a dialog: ``await choice(GERMAN, text("How well do you speak German?"), skippable=True)``.
"""

from collections.abc import Callable
from typing import TypedDict, Unpack

from dialogs.engine.conversation import Answer, FieldKind, Option
from dialogs.engine.effects import Effect
from dialogs.engine.questions import FreshOptions, Question, QuestionKind, Route
from dialogs.kept_answer import KeptAnswer, Known
from dialogs.rules.agreement import read_yes_no
from dialogs.rules.reading import JSON, Reader
from dialogs.text import Line, Text

NOBODY = Known()


class Further(TypedDict, total=False):
    """What can be said of any question; see :class:`dialogs.engine.questions.Question`."""

    hints: tuple[Text, ...]
    again: tuple[Line, ...]
    any_words: bool
    asks_name: bool
    reads_back: bool
    skippable: bool
    unknown_after: int
    otherwise: JSON
    columns: int
    given: str
    default: Answer | None
    together: frozenset[str]
    keeps_words: bool
    only_words: bool
    acts: bool
    back: bool
    sets_language: bool
    kind: QuestionKind
    confirms: tuple[object, ...]
    effect: Callable[[JSON], tuple[Effect, ...]] | None
    changes: tuple[tuple[str, frozenset[str]], ...]


def choice(
    row: KeptAnswer,
    *lines: Line,
    key: str = "",
    options: tuple[Option, ...] | None = None,
    also: tuple[Option, ...] = (),
    read: Reader | None = None,
    known: Known = NOBODY,
    parent: bool = False,
    counted: bool = True,
    folded: bool = True,
    **further: Unpack[Further],
) -> Question:
    """Ask with buttons: those of the row, or ``options`` out of them, and ``also`` others such as commands.

    ``key`` is one of the row's keys, its first without; ``read`` reads typed words before the buttons' own; without
    ``folded`` the answer is not shown on a line of its own; without ``counted`` it has no number in "2 of 6".
    """
    offered = row.options if options is None else options
    return _question(
        row,
        lines,
        (*offered, *also),
        key,
        read,
        known=known,
        parent=parent,
        counted=counted,
        folded=folded,
        further=further,
    )


def step(
    row: KeptAnswer,
    *lines: Line,
    key: str = "",
    options: tuple[Option, ...] | None = None,
    also: tuple[Option, ...] = (),
    read: Reader | None = None,
    **further: Unpack[Further],
) -> Question:
    """Ask which way to go on: one that has to be chosen, is not counted, and is shown on no line of its own."""
    further.setdefault("unknown_after", 0)
    return choice(row, *lines, key=key, options=options, also=also, read=read, counted=False, folded=False, **further)


def yes_no(row: KeptAnswer, *lines: Line, counted: bool = True, **further: Unpack[Further]) -> Question:
    """Ask for yes or no; typed words of either are understood."""
    return _question(row, lines, row.options, "", read_yes_no, counted=counted, further=further)


def typed(
    row: KeptAnswer,
    *lines: Line,
    read: Reader,
    key: str = "",
    options: tuple[Option, ...] = (),
    field: FieldKind = "text",
    example: Text | None = None,
    known: Known = NOBODY,
    parent: bool = False,
    counted: bool = True,
    folded: bool = True,
    **further: Unpack[Further],
) -> Question:
    """Ask for words, which ``read`` reads; ``options`` are what can be tapped instead."""
    question = _question(
        row, lines, options, key, read, known=known, parent=parent, counted=counted, folded=folded, further=further
    )
    question.field, question.example = field, example
    return question


def fresh_choice(
    row: KeptAnswer,
    key: str,
    options: FreshOptions,
    *lines: Line,
    read: Reader | None = None,
    folded: bool = True,
    **further: Unpack[Further],
) -> Question:
    """Ask with options that are looked up while the question is open, such as free times."""
    return _question(row, lines, options, key, read, folded=folded, further=further)


def number(
    row: KeptAnswer,
    *lines: Line,
    read: Reader,
    options: tuple[Option, ...] = (),
    example: Text | None = None,
    parent: bool = False,
    **further: Unpack[Further],
) -> Question:
    """Ask for a number: a phone shows its keys of digits."""
    return typed(row, *lines, read=read, options=options, field="number", example=example, parent=parent, **further)


def route(*rows: KeptAnswer) -> Route:
    """Say which questions are counted from here on: as many as "I ask you 6 short questions" says."""
    return Route(tuple(row.key for row in rows))


def _question(
    row: KeptAnswer,
    lines: tuple[Line, ...],
    options: tuple[Option, ...] | FreshOptions,
    key: str,
    read: Reader | None,
    *,
    known: Known = NOBODY,
    parent: bool = False,
    counted: bool = True,
    folded: bool = True,
    further: Further,
) -> Question:
    return Question(
        key or row.key,
        lines,
        options,
        read,
        label=row.label(parent=parent) if folded else None,
        show=row.show(known),
        part=(row.part_of or row.key) if counted else "",
        counts_as=row.key,
        **further,
    )
