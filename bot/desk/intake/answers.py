"""The answers of an intake, laid out one by one as rows that say how each came about."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, TypeAlias

from bot.team import labels
from bot.team.speech import Speech
from dialogs.engine.conversation import Answer

Mark: TypeAlias = Literal["own", "skipped", "unknown", "none", "not_asked", "fact"]
"""How a value came about: the client said it, left it out, it could not be read, there is none although it was asked,
it was not asked; or it is a fact of ours (the appointment, the consent's time)."""

Show: TypeAlias = Callable[[Any, Speech], str]

STEERING = re.compile(
    r"(consent|slot|mode|day|time|summary|edit|name_check|birth_check|over27|under12|adult|young|friend|elsewhere|more|crisis)"
    r"(_\w+)?"
)
"""Keys that only steer the dialog: what they led to stands in other rows."""

WHOLE = frozenset({"first_contact", "follow_up", "waiting", "prepared"})
"""Kinds of intake that ask for a whole picture: for them what is missing is named one by one."""

JOINED = (("place", "place_typed"), ("place", "municipality"), ("talk_language", "talk_language_name"))
"""Questions that are asked in two steps: the second answer replaces the first ("another place") or completes it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the sheet."""

    key: str
    label: str
    value: str
    """Empty where the mark says all. In the desk's language, or the client's own words (then ``language`` is set)."""
    mark: Mark = "own"
    mark_words: str = ""
    """The mark as a reader sees it; empty for a fact."""
    language: str = ""
    """Catalog code of the chat in which the client wrote the words; empty where the words are ours."""
    urgent: bool = False


@dataclass
class Said:
    """What a client said. Laying an answer out notes it as shown, so that in the end nothing is lost."""

    kind: str
    urgency: str
    language: str
    """Catalog code of the chat."""
    formal: bool
    channel: str
    answers: Mapping[str, Answer]
    asked: frozenset[str]
    notes: tuple[str, ...]
    on: date
    """The local day it came in."""
    speech: Speech
    shown: set[str] = field(default_factory=set)
    not_asked: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, payload: Mapping[str, Any], on: date, speech: Speech) -> "Said":
        """Read an intake's payload, as bot/conversation/effects.py writes it."""
        return cls(
            kind=str(payload.get("kind", "")),
            urgency=str(payload.get("urgency", "normal")),
            language=str(payload.get("language") or "de"),
            formal=bool(payload.get("formal")),
            channel=str(payload.get("channel", "")),
            answers=_joined({key: _answer(stored) for key, stored in payload.get("answers", {}).items()}),
            asked=frozenset(payload.get("asked", ())),
            notes=tuple(str(note) for note in payload.get("notes", ())),
            on=on,
            speech=speech,
        )

    def mark(self, key: str) -> Mark:
        """Say how the answer of ``key`` came about."""
        answer = self.answers.get(key)
        if answer is None:
            return "none" if key in self.asked else "not_asked"
        if answer.how == "skipped" and key not in self.asked:  # a default the dialog took without asking
            return "not_asked"
        if answer.how != "given":
            return answer.how
        return "none" if answer.value in (None, "", []) else "own"

    def given(self, key: str) -> Any:  # noqa: ANN401 -- JSON
        """Give what the client said, None where they did not."""
        return self.answers[key].value if self.mark(key) == "own" else None

    def rows(
        self, key: str, label: str, show: Show | None = None, *, urgent: bool = False, branch: bool = False
    ) -> tuple[Row, ...]:
        """Lay one answer out: one row, none where it was not asked. Without ``show`` it is the client's own words.

        ``branch`` is for questions of a side path: that they were not asked says nothing and is not noted.
        """
        self.shown.add(key)
        mark = self.mark(key)
        if mark == "not_asked":
            self.not_asked += [] if branch else [label]
            return ()
        given = self.given(key)
        value = plain(given) if given is None or show is None else show(given, self.speech)
        language = self.language if show is None and given is not None else ""
        return (Row(key, label, value, mark, labels.mark(mark, self.speech), language, urgent),)

    def unshown(self) -> tuple[Row, ...]:
        """Lay out, as they are, the answers that no row has shown: none is lost because nobody knew its key."""
        left = [key for key in self.answers if key not in self.shown and not STEERING.fullmatch(key)]
        return tuple(row for key in left for row in self.rows(key, key))


def fact(key: str, label: str, value: str, *, urgent: bool = False) -> tuple[Row, ...]:
    """Lay out something we know ourselves; nothing where there is nothing to say."""
    return (Row(key, label, value, "fact", urgent=urgent),) if value else ()


def each(name: Callable[[str, Speech], str]) -> Show:
    """Show one code, or each of a list of codes."""

    def show(value: Any, speech: Speech) -> str:  # noqa: ANN401 -- JSON
        return ", ".join(name(plain(code), speech) for code in (value if isinstance(value, list) else [value]))

    return show


def plain(value: object) -> str:
    """Show a JSON value nobody has words for."""
    match value:
        case None:
            return ""
        case list():
            return ", ".join(plain(one) for one in value)
        case dict():
            return ", ".join(f"{key}: {plain(one)}" for key, one in value.items())
        case _:
            return str(value)


def _answer(stored: Any) -> Answer:  # noqa: ANN401 -- JSON
    if isinstance(stored, dict) and "value" in stored:
        return Answer(stored["value"], stored.get("how", "given"))
    return Answer(stored)


def _joined(answers: dict[str, Answer]) -> dict[str, Answer]:
    for key, second in JOINED:
        first, later = answers.get(key), answers.get(second)
        if later is None or first is None or not isinstance(first.value, dict):
            continue
        del answers[second]
        if first.value.get("other"):
            answers[key] = later
        elif isinstance(later.value, dict):
            answers[key] = Answer({**first.value, **later.value})
    return answers
