"""What became of typed words: understood, perhaps, a note, or unread."""

from dataclasses import dataclass
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
