"""Questions: how each is put to a person, and how a typed answer to it is read. The kinds are in dialogs.asking."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from typing import Any, Literal, TypeAlias

from dialogs.engine.conversation import Answer, Answers, Attachment, FieldKind, Option
from dialogs.engine.effects import Effect
from dialogs.engine.facts import Fact
from dialogs.rules.reading import JSON, Reader
from dialogs.text import Line, Text, text

QuestionKind: TypeAlias = Literal["question", "card", "crisis", "ticket"]
"""How a question is drawn: as itself, or as a card that stays until something is chosen."""

NOT_ANY_MORE = text("This is not possible any more. Here is what is possible now.")


@dataclass(frozen=True)
class FreshOptions:
    """Options that are looked up only while their question is open: facts, and how options are made of them."""

    facts: tuple[Fact[Any], ...]
    build: Callable[..., tuple[Option, ...]]
    nothing: Text | None = None
    """Said with the question when the first fact is empty."""
    gone: Text = NOT_ANY_MORE
    """Said when what was tapped is not among the options any more."""


@dataclass(slots=True, eq=False)
class Question:
    """One question. ``await`` gives the answer's value; None where it was skipped or could not be read.

    Never changed once made; not frozen only because a frozen one takes ten times as long to make, and every turn
    makes all those of its path.
    """

    key: str
    lines: tuple[Line, ...]
    options: tuple[Option, ...] | FreshOptions = ()
    read: Reader | None = None
    keeps_words: bool = False
    """True where typed sentences are kept as a note besides being read."""
    label: Text | None = None
    """Names the answer on its folded line; without it the answer is not shown there."""
    show: Callable[[Answer], Line | None] | None = None
    """Gives the words of an answer; without it the chosen option's label is shown."""
    hints: tuple[Text, ...] = ()
    """Said after the first and the second unreadable answer."""
    any_words: bool = False
    """True where any words are the answer, a message: words of danger are heard again once the numbers were seen."""
    asks_name: bool = False
    """True where the name comes first: only exact commands and clear danger go before it."""
    reads_back: bool = False
    """True where typed words are taken only once the person has tapped, or agreed to, what was read in them."""
    skippable: bool = False
    unknown_after: int = 3
    """The miss after which the talk goes on with "unknown"; 0 where it must not, and a person is offered instead."""
    otherwise: JSON = None
    """Taken at the miss ``unknown_after`` where going on without an answer would not do; then its
    own reader alone tells yes from no, and courtesies are misses."""
    columns: int = 1
    field: FieldKind = ""
    example: Text | None = None
    given: str = ""
    """What the answer depends on: a stored answer that was given for something else counts as none."""
    default: Answer | None = None
    """Taken without asking, until the person opens the question to answer it after all."""
    changes: tuple[tuple[str, frozenset[str]], ...] = ()
    """Lines that can be changed from here: (name, the keys whose answers are taken back)."""
    together: frozenset[str] = frozenset()
    """Keys taken back with this one when its answer is to be changed."""
    part: str = ""
    """Which part of the dialog's route it belongs to, for "2 of 6"; empty for a question that is not counted."""
    counts_as: str = ""
    """What it is counted as: the lists of days and times that a question leads through are one question."""
    effect: Callable[[JSON], tuple[Effect, ...]] | None = None
    """What happens at the moment the answer is given, once, never on replay."""
    sets_language: bool = False
    only_words: bool = False
    """True where a sign or a sticker is no answer: consent has to be written or tapped."""
    acts: bool = False
    """True where an answer books, deletes or tells somebody: typed words choose an option only by its whole label or
    its number, and a yes is one only where all of the message says so."""
    back: bool = True
    """False where there is nothing to go back to."""
    again: tuple[Line, ...] = ()
    """Said instead of ``lines`` when the question is put again after an unreadable answer."""
    kind: QuestionKind = "question"
    attachments: tuple[Attachment, ...] = ()
    appointment: str = ""
    confirms: tuple[object, ...] = ()
    """What a yes to it is to. Where a page or a message shows the same question about something else, as a second tab
    does, its buttons are those of another question."""

    @property
    def shown_as(self) -> str:
        """Name the question as its buttons carry it: with what they confirm; :func:`key_of` gives the key again."""
        if not self.confirms:
            return self.key
        return f"{self.key}~{sha256(repr(self.confirms).encode()).hexdigest()[:8]}"

    def __await__(self) -> Generator[Any, Any, Any]:
        """Hand the question to the player, which hands back the stored answer or stops here."""
        return (yield self)


@dataclass(frozen=True)
class Saying:
    """Something said on the way to the next question."""

    lines: tuple[Line, ...]

    def __await__(self) -> Generator[Any, Any, None]:
        """Hand the saying to the player."""
        yield self


@dataclass(frozen=True)
class Speaking:
    """From here on the reader is spoken to as Sie (``formal``) or as du."""

    formal: bool

    def __await__(self) -> Generator[Any, Any, None]:
        """Hand the register to the player."""
        yield self


@dataclass(frozen=True)
class Route:
    """From here on these are the parts of the dialog that are counted, in the order they are asked."""

    parts: tuple[str, ...]

    def __await__(self) -> Generator[Any, Any, None]:
        """Hand the route to the player."""
        yield self


@dataclass(frozen=True)
class Ending:
    """How a dialog ends: last words, what can be tapped next, what is decided, and what may be used again."""

    lines: tuple[Line, ...] = ()
    options: tuple[Option, ...] = ()
    effects: tuple[Effect, ...] = ()
    keep: bool = False
    """True where the answers of the path stay known for later dialogs."""
    kind: Literal["note", "card", "crisis", "ticket"] = "note"
    attachments: tuple[Attachment, ...] = ()
    appointment: str = ""
    closes: bool = False
    """True where the dialogs beneath end too (stop, erase, restart)."""
    quiet: bool = False
    """True where the open question beneath is not put again (stop)."""
    hears: str = ""
    """Words to hear now as an answer to what lies beneath: they were no danger."""
    opens: str = ""
    """The command to go on with once the effects are carried out, such as "booked"; empty for what lies beneath."""
    knows: Answers = field(default_factory=dict)
    """What later dialogs may use besides the answers of the path."""


def say(*lines: Line) -> Saying:
    """Say something on the way; it is heard once, together with the next question."""
    return Saying(lines)


def speak(*, formal: bool) -> Speaking:
    """Set how the reader is spoken to: Sie for parents and professionals, du for young people."""
    return Speaking(formal)


def option(option_id: str, label: str | Text, /, emoji: str = "", value: JSON = None, *, exact: bool = False) -> Option:
    """Offer one answer: its id, its English label, its emoji anchor, and the stored value if not the id.

    A label that weighs as much as a consent text is given as :func:`dialogs.text.weighty`. ``exact`` where what it
    does cannot be taken back: see :attr:`Option.exact`.
    """
    if value is not None or exact or isinstance(label, Text):
        return Option(option_id, label if isinstance(label, Text) else Text(label), value, emoji, exact=exact)
    return _option(option_id, label, emoji)


@cache
def _option(option_id: str, label: str, emoji: str) -> Option:
    """Make an option once, as :func:`dialogs.text.text` does a sentence."""
    return Option(option_id, Text(label), emoji=emoji)
