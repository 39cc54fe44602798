"""Sentences as values: the English source and what is inserted; a catalog makes them readable."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from functools import cache
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Weekday:
    """The name of a day of the week, in the reader's language; ``short`` where space is scarce."""

    day: date
    short: bool = False


@dataclass(frozen=True, slots=True)
class LongDate:
    """A day of the year with its month's name, in the reader's language: "3. Dezember"."""

    day: date


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number that a reader may call, as it is dialled: left-to-right everywhere, a link where one can be.

    A number that is only an example, or the reader's own, is a string.
    """

    number: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words an office wrote itself, by language; the reader gets their language's, else the German ones."""

    by_language: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, by_language: Mapping[str, str]) -> "Words":
        """Make words from a mapping of language to text; raises ValueError without German."""
        if "de" not in by_language:
            raise ValueError("words need a German text (de)")
        return cls(tuple(sorted(by_language.items())))

    def read(self, language: str) -> str:
        """Give the text in ``language`` (also by its first subtag), else in German."""
        return self._found(language) or dict(self.by_language)["de"]

    def is_in(self, language: str) -> bool:
        """Tell whether a reader of ``language`` gets the text in it (also by its first subtag): else it is German."""
        return bool(self._found(language))

    def _found(self, language: str) -> str:
        words = dict(self.by_language)
        return words.get(language) or words.get(language.partition("_")[0].partition("@")[0], "")


@dataclass(frozen=True, slots=True)
class Text:
    """One whole sentence (or label) a person can read: its English source is the catalog's msgid."""

    msgid: str
    values: tuple[tuple[str, "Value"], ...] = ()
    plural: str = ""
    """The English source for more than one, of a sentence that counts: its value "number" decides on the form."""
    day: date | None = None
    """A day that a reader who counts in another calendar reads in that one too, in a row of its own beneath."""

    def also(self, day: date) -> "Text":
        """Give this sentence with a day that is told in the reader's own calendar too, where that is another one."""
        return replace(self, day=day)


Value: TypeAlias = Text | Words | Weekday | LongDate | Phone | date | time | int | str
"""What can stand in a placeholder. Every value is isolated for direction when it is inserted."""

Line: TypeAlias = Text | Words | str
"""One line of a message; a bare string is a proper name, an address or a person's own words."""


def text(msgid: str, /, **values: Value) -> Text:
    """Write a sentence: the English source with named placeholders, and the values to insert."""
    return Text(msgid, tuple(values.items())) if values else _sentence(msgid)


def counted(one: str, more: str, number: int, /, **values: Value) -> Text:
    """Write a sentence that counts something: the English for one and for more, with ``{number}`` in both.

    Each language has its own forms, as many as its numbers ask for.
    """
    return Text(one, (("number", number), *values.items()), more)


def weighty(msgid: str, /, **values: Value) -> Text:
    """Write a sentence in which a mistake costs as much as in a consent text: two people read its translations.

    A module that has only such sentences says ``REVIEW_TIER = "A"`` instead.
    """
    return text(msgid, **values)


_sentence = cache(Text)
"""Sentences without values are made once: a dialog is played again and again, and there are only so many."""
