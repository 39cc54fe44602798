"""What a reader of typed words sees, and what became of the words: understood, perhaps, or unread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

JSON: TypeAlias = "str | int | bool | list[JSON] | dict[str, JSON] | None"
"""What an answer's value is made of, so that it can be stored."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The words mean this value (for a choice: the option's id). ``sure`` is false where it should be echoed first."""

    value: JSON
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Perhaps:
    """The words may mean one of these options: offer only them (at most four ids)."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """The words say nothing to this question."""


Reading: TypeAlias = Understood | Perhaps | Unread


@dataclass(frozen=True, slots=True)
class Sight:
    """What a reader sees beside the words: the chat's language, the option ids on offer, the local day."""

    language: str
    options: tuple[str, ...]
    today: date


Reader: TypeAlias = Callable[[str, Sight], Reading]
"""Reads typed words, as they came, as an answer to one question."""
