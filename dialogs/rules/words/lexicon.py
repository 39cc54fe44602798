"""The shape of one language's table of words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

PhraseTable: TypeAlias = Mapping[str, str]
"""Phrases by what they mean, parted by "|"; see :class:`dialogs.rules.phrases.Phrases` for "*" and "_"."""

Field: TypeAlias = Literal[
    "commands",
    "courtesies",
    "yes_no",
    "consent",
    "questions",
    "unknown",
    "ages",
    "months",
    "weekdays",
    "days",
    "dayparts",
    "clock",
    "roles",
    "statuses",
    "topics",
    "places",
    "deadlines",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What people type in one language. Empty tables are fine: German and English are always tried as well."""

    commands: PhraseTable = field(default_factory=dict)
    """Whole messages: back skip stop human language help restart privacy delete repeat appointment."""
    courtesies: PhraseTable = field(default_factory=dict)
    """Whole messages: greeting thanks."""
    yes_no: PhraseTable = field(default_factory=dict)
    """Whole messages: yes no unsure."""
    consent: PhraseTable = field(default_factory=dict)
    """Whole messages that are a clear yes or no to a contract; never "ok", "perhaps", "God willing"."""
    fillers: str = ""
    """Polite words that change nothing, folded as :func:`dialogs.rules.writing.plain` gives them."""
    beside: str = ""
    """Words beside a yes or a no that change nothing of it ("so", "it is"), folded the same way."""
    questions: PhraseTable = field(default_factory=dict)
    """How questions begin (meaning "question")."""
    unknown: PhraseTable = field(default_factory=dict)
    """Whole messages: "I do not know" (unknown), "I would rather not say" (decl)."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Number words from 1 to 40, as people write them."""
    ages: PhraseTable = field(default_factory=dict)
    """Words beside a number: almost below above from; "other" where the number is no age."""
    months: PhraseTable = field(default_factory=dict)
    """"g5" Gregorian, "s5" Solar Hijri, "l5" lunar Hijri, "e5" Ethiopian; "g12 e4" where a name is both."""
    weekdays: PhraseTable = field(default_factory=dict)
    """"0" Monday to "6" Sunday."""
    days: PhraseTable = field(default_factory=dict)
    """today tomorrow after (the day after tomorrow) past any next."""
    dayparts: PhraseTable = field(default_factory=dict)
    """am pm any."""
    clock: PhraseTable = field(default_factory=dict)
    """half_past half_to quarter_past quarter_to quarter_of three_quarters_of noon hour pm am; see times.py."""
    roles: PhraseTable = field(default_factory=dict)
    """self child other unsure."""
    statuses: PhraseTable = field(default_factory=dict)
    """pass permit asyl duld other decl none."""
    topics: PhraseTable = field(default_factory=dict)
    """The option ids of topic.ask."""
    places: PhraseTable = field(default_factory=dict)
    """unknown abroad reception."""
    deadlines: PhraseTable = field(default_factory=dict)
    """Phrases about letters with a deadline (meaning "deadline")."""
