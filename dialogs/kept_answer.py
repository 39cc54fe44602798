"""What is said of one thing Lotse keeps: the form of a row of the table of answers (:mod:`dialogs.answers`)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from dialogs.engine.conversation import Answer, Option
from dialogs.office import Office
from dialogs.rules.reading import JSON
from dialogs.text import Line, Text

Section: TypeAlias = Literal["who", "urgent", "what", "strengths", "frame", "safety", "words"]
"""A section of the counsellor's sheet."""


# Words of the desk


@dataclass(frozen=True, slots=True)
class DeskText:
    """A sentence a counsellor reads: its English source is the msgid in the catalogs of the desk."""

    msgid: str
    values: tuple[tuple[str, "DeskLine"], ...] = ()


@dataclass(frozen=True, slots=True)
class DeskLanguage:
    """The name of a language by its catalog code; words a client typed for one stay as they are."""

    code: str


DeskLine: TypeAlias = DeskText | DeskLanguage | str
"""What a counsellor reads for a value; a bare string is a name, a number or the client's own words."""


def desk_text(msgid: str, /, **values: DeskLine) -> DeskText:
    """Write a sentence of the desk: the English source with named placeholders, and the values to insert."""
    return DeskText(msgid, tuple(values.items()))


# The form of a row


@dataclass(frozen=True, slots=True)
class Known:
    """What values are put into words with: the offices, the door's first, and the languages' own names by code."""

    offices: tuple[Office, ...] = ()
    languages: Mapping[str, str] = field(default_factory=dict)


Choice: TypeAlias = tuple[Option, DeskLine]
"""One of the answers a question offers: the button of the person, and what the counsellor reads."""


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """How the summary shows an answer before it is handed over; without words of its own "name: value".

    Raises ValueError for an emoji without the line it begins: the emoji is part of that sentence.
    """

    emoji: str = ""
    """Begins the line, in whose words it stands too, and the button that changes it."""
    line: Callable[[Line], Text] | None = None
    of_child: Callable[[Line], Text] | None = None
    """Where a parent reads it."""
    unsaid: Line | None = None
    """Shown where there is no answer; without it the line is left out."""
    button: Text | None = None
    """Names the button that changes it; without it the answer's name does."""
    change: str = ""
    """What that button calls it ("/change:language"); the answer's key without."""
    instead: tuple[str, ...] = ()
    """Keys of answers that are more exact: the first that was given is shown instead."""
    place: int = 50
    """Where among the lines it stands: the smallest first."""
    placed_by_summary: bool = False
    """True where the summary writes the line itself and only the button is from here."""

    def __post_init__(self) -> None:
        """Refuse an emoji that no line would show."""
        if self.emoji and self.line is None and not self.placed_by_summary:
            raise ValueError(
                f"a SummaryLine with an emoji needs the line that begins with it, such as "
                f'lambda said: text("{self.emoji} Name: {{said}}", said=said)'
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """One thing that is kept: the answers to the question ``key`` and to the ``further`` ones that ask for more."""

    key: str
    further: tuple[str, ...] = ()
    name: Text
    """What it is called where the person reads it."""
    name_of_child: Text | None = None
    """The same for a parent, where it differs."""
    choices: tuple[Choice, ...] = ()
    words: Callable[[JSON, Known], Line | None] | None = None
    """Puts a value into words; None where the button's label or, without one, the value itself says it."""
    leads_on: frozenset[str] = frozenset()
    """Values that only led to the next question: nobody is shown them in words."""
    own_words: bool = False
    """True where the value is what the client wrote, in their language."""
    unsaid: Text | None = None
    """Said on the folded line where there is no answer; without it there is no line."""
    completes: str = ""
    """The key whose answer this one replaces ("another place") or completes (the municipality of a postal code)."""
    part_of: str = ""
    """The key it is asked anew with and whose number it shares in "2 of 6"; its own without."""
    section: Section | None = None
    """Where on the sheet it stands; None for what the counsellor does not need or reads in another row."""
    desk: DeskText = DeskText("")
    desk_of_child: DeskText | None = None
    desk_words: Callable[[tuple[JSON, ...], Known], tuple[DeskLine, ...]] | None = None
    """Puts the values of all its keys into words of the desk; without it the choices' words, else own words."""
    joined: str = ", "
    side: bool = False
    """True for a question of a side path: that it was not asked says nothing."""
    urgent: frozenset[str] = frozenset()
    """Values that stand out on the sheet."""
    summary: SummaryLine | None = None
    counts: Callable[[Mapping[str, JSON], int], tuple[str, ...]] | None = None
    """Gives the codes it is counted by in the figures of a year, out of all answers; None where nothing is counted."""
    options: tuple[Option, ...] = field(init=False, repr=False, compare=False)
    """The buttons a question offers: made once, for every turn plays every question of its path."""

    def __post_init__(self) -> None:
        """Take the buttons out of the choices."""
        object.__setattr__(self, "options", tuple(option for option, _ in self.choices))

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys its answers are kept under."""
        return (self.key, *self.further)

    def label(self, *, parent: bool = False) -> Text:
        """Name it for the person."""
        return self.name_of_child or self.name if parent else self.name

    def said(self, value: JSON, known: Known) -> Line | None:
        """Put a value into words of the person's language; None where there is none, or one that only led on."""
        if value is None or value == "" or (isinstance(value, str) and value in self.leads_on):
            return None
        words = self.words(value, known) if self.words is not None else None
        return words if words is not None else self._label_of(value)

    def _label_of(self, value: JSON) -> Line | None:
        label = next((choice.label for choice in self.options if choice.answer == value), None)
        return label if label is not None else plain(value) or None

    def show(self, known: Known = Known()) -> Callable[[Answer], Line | None]:
        """Give how an answer reads on its folded line: own words shortly."""

        def shown_answer(answer: Answer) -> Line | None:
            if answer.value is None:
                return self.unsaid
            said = self.said(answer.value, known)
            return said[:FOLDED] if isinstance(said, str) else said

        return shown_answer

    def on_desk(self, values: tuple[JSON, ...], known: Known) -> tuple[DeskLine, ...]:
        """Put the values of its keys into words of the desk."""
        if self.desk_words is not None:
            return self.desk_words(values, known)
        return tuple(self._desk_word(value) for value in values)

    def _desk_word(self, value: JSON) -> DeskLine:
        return next((words for choice, words in self.choices if choice.answer == value), plain(value))


FOLDED = 80
"""Characters of own words on a folded line."""


def plain(value: JSON) -> str:
    """Write a value of an older release that no row has words for."""
    match value:
        case None:
            return ""
        case list():
            return ", ".join(plain(part) for part in value)
        case dict():
            return ", ".join(f"{key}: {plain(part)}" for key, part in value.items())
        case _:
            return str(value)
