"""The answers of an intake, laid out one by one as rows that say how each came about."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from bot.team import labels
from bot.team.speech import Speech
from dialogs.answers import row_of
from dialogs.intake import HowKnown, Intake
from dialogs.kept_answer import KeptAnswer, Known, plain
from dialogs.office import Office
from dialogs.rules.reading import JSON

Mark: TypeAlias = HowKnown | Literal["fact"]
"""How a value came about; "fact" for one of ours (the appointment, the consent's time)."""

WHOLE = frozenset({"first_contact", "follow_up", "waiting", "prepared"})
"""Kinds of intake that ask for a whole picture: for them what is missing is named one by one."""


@dataclass(frozen=True, slots=True)
class SheetRow:
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
class SheetAnswers:
    """What a client said, being laid out in the desk's language."""

    intake: Intake
    office: Office
    on: date
    """The local day it came in."""
    speech: Speech
    not_asked: list[str] = field(default_factory=list)
    """Labels of the questions that were not put, as they are met."""

    def rows(self, answer: KeptAnswer) -> tuple[SheetRow, ...]:
        """Lay one answer out: one row, none where it was not asked."""
        mark = self.intake.how_known(answer.key)
        label = self.speech.said((self.intake.of_child and answer.desk_of_child) or answer.desk)
        if mark == "not_asked":
            self.not_asked += [] if answer.side else [label]
            return ()
        values = tuple(value for key in answer.keys if (value := self.intake.given(key)) is not None)
        value = self._value(answer, values) if mark == "own" else ""
        own_words = answer.own_words and bool(value) and not _chosen(answer, values)
        return (
            SheetRow(
                answer.key,
                label,
                value,
                mark,
                labels.mark(mark, self.speech),
                self.intake.language if own_words else "",
                any(isinstance(value, str) and value in answer.urgent for value in values),
            ),
        )

    def unknown(self) -> tuple[SheetRow, ...]:
        """Lay out, as they are, the answers of an earlier release that no row of today knows: none is lost."""
        left = [key for key in self.intake.answers if row_of(key) is None]
        return tuple(
            SheetRow(key, key, plain(self.intake.given(key)), mark, labels.mark(mark, self.speech))
            for key in left
            if (mark := self.intake.how_known(key)) != "not_asked"
        )

    def _value(self, answer: KeptAnswer, values: tuple[JSON, ...]) -> str:
        said = answer.on_desk(values, Known((self.office,)))
        return answer.joined.join(self.speech.said(line) for line in said)


def _chosen(answer: KeptAnswer, values: tuple[JSON, ...]) -> bool:
    return any(option.answer in values for option in answer.options)


def fact(key: str, label: str, value: str, *, urgent: bool = False) -> tuple[SheetRow, ...]:
    """Lay out something we know ourselves; nothing where there is nothing to say."""
    return (SheetRow(key, label, value, "fact", urgent=urgent),) if value else ()
