"""Find the concepts of danger in words: the stems of one language, and what they stand for.

The stems are one text: a line begins with the concept it names (HIT, ME, SLEEP ...), its stems follow.

=======  ==========================================================
``hit``  any word that begins with it
``=die`` this word
``*hit`` any word it stands in
``a_b``  words that stand side by side, each part read like a stem
``~``    as a part: up to three words, whatever they are
=======  ==========================================================

Stems and words are compared as :func:`dialogs.rules.writing.plain` gives them, with doubled letters written once.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.rules import latin
from dialogs.rules.danger.repair import Repairs
from dialogs.rules.writing import plain

DOUBLED = re.compile(r"([^\W\d_])\1+")
LONGEST_WORD = 40
"""Letters of a word that are looked at: a longer one is no word."""
LAUGHED = 3
"""Times one letter stands in a row where it is laughter: "hhh"."""
SPELLED = {
    "de": str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"}),
    **dict.fromkeys(sorted(latin.CYRILLIC), str.maketrans({"ь": "и"})),
}
"""Letters a stem is also spelled with: "schlaegt"; "бьет" in Latin letters is also "biet"."""
KEYS = {True: (2, 5), False: (3, 4)}
"""How many letters a rough key has at least, and how many may begin a longer one, with vowels and without."""
NEGATIONS = frozenset({"NEG", "NOBODY"})
OTHER = "OTHER"
"""Ordinary words that begin like a stem, or are one letter from one: none of them stands for anything else."""
SAYING = "SAYING"
"""The concept of sayings that mean nothing of what their words say: "hit me with the date"."""
GAP = 3
"""Words that may stand where a stem has a gap."""

How: TypeAlias = Literal["begins", "is", "holds", "gap"]


@dataclass(frozen=True, slots=True)
class Found:
    """One concept found: in the words from ``start`` to before ``end``."""

    concept: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a stem, and how words are held against it."""

    how: How
    letters: str

    def fits(self, word: str) -> bool:
        """Tell whether a word is one of this stem."""
        match self.how:
            case "begins":
                return word.startswith(self.letters)
            case "is":
                return word == self.letters
            case "holds":
                return self.letters in word
            case "gap":
                return True


@dataclass(frozen=True, slots=True)
class Stem:
    """What a stem stands for, and the parts after its first."""

    concept: str
    rest: tuple[Part, ...]

    @property
    def is_loose(self) -> bool:
        """Tell whether other words may stand in it; a negation among them takes it back."""
        return any(part.how == "gap" for part in self.rest)


def collapsed(text: str) -> str:
    """Write doubled letters once: "helllp" is "help"."""
    return DOUBLED.sub(r"\1", text)


def laughed(word: str) -> str:
    """Give the one letter a word is laughed with ("hhhh"); empty where it is none."""
    return word[0] if len(word) >= LAUGHED and len(set(word)) == 1 else ""


def _parts(stem: str) -> tuple[Part, ...]:
    parts: list[Part] = []
    for part in stem.split("_"):
        if part == "~":
            parts.append(Part("gap", ""))
            continue
        how: How = "is" if part.startswith("=") else "holds" if part.startswith("*") else "begins"
        words = collapsed(plain(part)).split()
        parts += [Part("is", word) for word in words[:-1]]
        parts += [Part(how, word) for word in words[-1:]]
    return tuple(parts)


def _keyed(parts: tuple[Part, ...], code: str) -> tuple[Part, ...]:
    """Write parts of another script as they are typed in Latin letters; empty where that says too little."""
    shortest, sure = KEYS[code in latin.CYRILLIC]
    keys: list[Part] = []
    for part in parts:
        letters = latin.written(part.letters, code)
        if part.how != "gap" and (len(letters) < shortest or not letters.isascii()):
            return ()
        keys.append(part if part.how == "gap" else Part(part.how if len(letters) >= sure else "is", letters))
    return tuple(keys)


def _end(parts: Sequence[Part], words: Sequence[str], start: int) -> int | None:
    """Give where the parts end that stand in the words from ``start`` on; None where they do not stand there."""
    for place, part in enumerate(parts):
        if part.how == "gap":
            rest = parts[place + 1 :]
            return next((end for more in range(GAP + 1) if (end := _end(rest, words, start + more)) is not None), None)
        if start >= len(words) or not part.fits(words[start]):
            return None
        start += 1
    return start


class Vocabulary:
    """The stems of one language, made ready to be searched for.

    With ``keyed``, as who speaks the language types them in Latin letters.
    """

    def __init__(self, text: str, code: str, *, keyed: bool = False) -> None:
        self._tables: dict[How, dict[str, list[Stem]]] = {"begins": {}, "is": {}, "holds": {}, "gap": {}}
        self._laughs: set[str] = set()
        for line in text.splitlines():
            concept, *stems = line.split()
            for stem in stems:
                spellings = {stem, stem.translate(SPELLED[code])} if code in SPELLED else {stem}
                if concept == "LOL" and laughed(plain(stem)):
                    self._laughs.add(plain(stem)[0])
                    continue
                for spelling in spellings:
                    parts = _parts(spelling)
                    self._add(_keyed(parts, code) if keyed else parts, concept)
        self._lengths = sorted({len(letters) for letters in self._tables["holds"]})
        self._repairs = None if keyed else Repairs(self._tables["is"], self._tables["begins"])

    def _add(self, parts: tuple[Part, ...], concept: str) -> None:
        if parts:
            stems = self._tables[parts[0].how].setdefault(parts[0].letters, [])
            stem = Stem(concept, parts[1:])
            if stem not in stems:
                stems.append(stem)

    def found(self, words: Sequence[str], *, ordinary: frozenset[str] | None = None) -> tuple[Found, ...]:
        """Give every concept in collapsed words; mistyped words are repaired where the ``ordinary`` ones are given."""
        found: dict[Found, Stem] = {}
        for start, word in enumerate(words):
            stems = tuple(self._stems(word[:LONGEST_WORD]))
            if not stems and ordinary is not None and self._repairs is not None and word not in ordinary:
                stems = tuple(self._stems(self._repairs.of(word[:LONGEST_WORD])))
            ordinary_word = any(stem.concept == OTHER for stem in stems)
            for stem in stems:
                if ordinary_word and not stem.rest:
                    continue
                if (end := _end(stem.rest, words, start + 1)) is not None:
                    each = Found(stem.concept, start, end)
                    found[each] = stem if each not in found or found[each].is_loose else found[each]
        negated = {each.start for each in found if each.concept in NEGATIONS}
        sayings = [each for each in found if each.concept == SAYING]
        return tuple(
            each
            for each, stem in sorted(found.items(), key=lambda pair: pair[0].start)
            if not (stem.is_loose and any(place in negated for place in range(each.start + 1, each.end - 1)))
            and not any(said.start <= each.start and each.end <= said.end for said in sayings)
        )

    def _stems(self, word: str) -> Iterator[Stem]:
        tables = self._tables
        yield from tables["is"].get(word, ())
        begins = tables["begins"]
        for end in range(1, len(word) + 1):
            yield from begins.get(word[:end], ())
        holds = tables["holds"]
        for length in self._lengths:
            for start in range(len(word) - length + 1):
                yield from holds.get(word[start : start + length], ())

    def laughs(self, word: str) -> bool:
        """Tell whether a word as it was typed, its letters not written once, is laughter of one letter."""
        return laughed(word) in self._laughs if word else False
