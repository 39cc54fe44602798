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
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dialogs.rules import latin
from dialogs.rules.danger.repair import Repairs
from dialogs.rules.danger.tones import spellings
from dialogs.rules.writing import plain

DOUBLED = re.compile(r"([^\W\d_])\1+")
MOST_TIMES = 40
"""Times one word is looked at in a message: nobody's danger depends on the next one."""
MOST_REPAIRED = 100
"""Words of a message whose mistakes are looked for."""
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

    def lies_in(self, others: Iterable["Found"]) -> bool:
        """Tell whether all its words are words of one of the others."""
        return any(other.start <= self.start and self.end <= other.end for other in others)


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a stem, and how words are held against it."""

    how: How
    letters: str


class Node:
    """Where stems with the same first words part: what they stand for that end here, and how the others go on."""

    __slots__ = ("_lengths", "_tables", "ends", "gap")

    def __init__(self) -> None:
        self.ends: tuple[str, ...] = ()
        self.gap: Node | None = None
        self._tables: dict[How, dict[str, Node]] = {}
        self._lengths: dict[How, tuple[int, ...]] = {}

    def grown(self, part: Part) -> "Node":
        """Give the node a part leads to."""
        if part.how == "gap":
            self.gap = self.gap or Node()
            return self.gap
        table = self._tables.setdefault(part.how, {})
        if part.letters not in table:
            table[part.letters] = Node()
            lengths = self._lengths.get(part.how, ())
            if len(part.letters) not in lengths:
                self._lengths[part.how] = (*lengths, len(part.letters))
        return table[part.letters]

    def after(self, word: str) -> tuple["Node", ...]:
        """Give the nodes a word leads to."""
        found: list[Node] = []
        tables, lengths = self._tables, self._lengths
        if node := tables.get("is", NOTHING).get(word):
            found.append(node)
        if begins := tables.get("begins"):
            found += [begins[word[:length]] for length in lengths["begins"] if word[:length] in begins]
        if holds := tables.get("holds"):
            found += [
                holds[word[start : start + length]]
                for length in lengths["holds"]
                for start in range(len(word) - length + 1)
                if word[start : start + length] in holds
            ]
        return tuple(found)

    def stems(self, how: How) -> Iterable[str]:
        """Give the parts that lead on in one way."""
        return self._tables.get(how, ())


NOTHING: Mapping[str, Node] = {}


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


def _syllables(stem: str, words: Sequence[str]) -> tuple[Part, ...]:
    """Give the parts of a Vietnamese stem, whose words have no endings, spelled as ``words``."""
    how: How = "begins" if stem.isascii() and stem.isalpha() else "is"
    return tuple(Part(how, word) if word else Part("gap", "") for word in words)


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


def _stands(node: Node, words: Sequence[str], end: int, *, loose: bool = False) -> Iterator[tuple[str, int, bool]]:
    """Give the concepts of stems that stand in the words up to ``end`` or go on behind it, and where they end."""
    for concept in node.ends:
        yield concept, end, loose
    if end < len(words):
        for following in node.after(words[end][:LONGEST_WORD]):
            yield from _stands(following, words, end + 1, loose=loose)
    if node.gap is not None:
        for more in range(GAP + 1):
            if end + more < len(words):
                for following in node.gap.after(words[end + more][:LONGEST_WORD]):
                    yield from _stands(following, words, end + more + 1, loose=True)


def _standing(found: Mapping[Found, bool]) -> tuple[Found, ...]:
    """Leave out what a negation between its words takes back, and the words of a saying."""
    negated = {each.start for each in found if each.concept in NEGATIONS}
    sayings = [each for each in found if each.concept == SAYING]
    return tuple(
        each
        for each, loose in found.items()
        if not (loose and any(place in negated for place in range(each.start + 1, each.end - 1)))
        and (each.concept == SAYING or not each.lies_in(sayings))
    )


class Vocabulary:
    """The stems of one language, made ready to be searched for.

    With ``keyed``, as who speaks the language types them in Latin letters.
    """

    def __init__(self, text: str, code: str, *, keyed: bool = False) -> None:
        self._root = Node()
        self._laughs: set[str] = set()
        for line in text.splitlines():
            concept, *stems = line.split()
            for stem in stems:
                if concept == "LOL" and laughed(plain(stem)):
                    self._laughs.add(plain(stem)[0])
                    continue
                if code == "vi":
                    for words in spellings(stem):
                        self._add(_syllables(stem, words), concept)
                    continue
                for spelling in {stem, stem.translate(SPELLED[code])} if code in SPELLED else {stem}:
                    parts = _parts(spelling)
                    self._add(_keyed(parts, code) if keyed else parts, concept)
        self._repairs = None if keyed else Repairs(self._root.stems("is"), self._root.stems("begins"))

    def _add(self, parts: tuple[Part, ...], concept: str) -> None:
        if not parts:
            return
        node = self._root
        for part in parts:
            node = node.grown(part)
        if concept not in node.ends:
            node.ends = (*node.ends, concept)

    def found(self, words: Sequence[str], *, ordinary: frozenset[str] | None = None) -> tuple[Found, ...]:
        """Give every concept in collapsed words; mistyped words are repaired where the ``ordinary`` ones are given."""
        known: dict[str, tuple[Node, ...]] = {}
        found: dict[Found, bool] = {}
        times: Counter[str] = Counter()
        for start, word in enumerate(words):
            nodes = known.get(word)
            if nodes is None:
                repaired = ordinary if len(known) < MOST_REPAIRED else None
                nodes = known[word] = self._after(word[:LONGEST_WORD], repaired)
            times[word] += 1
            if not nodes or times[word] > MOST_TIMES:
                continue
            other = any(OTHER in node.ends for node in nodes)
            for node in nodes:
                for concept, end, loose in _stands(node, words, start + 1):
                    if not (other and end == start + 1):
                        each = Found(concept, start, end)
                        found[each] = loose and found.get(each, True)
        return _standing(found)

    def _after(self, word: str, ordinary: frozenset[str] | None) -> tuple[Node, ...]:
        """Give where a word leads, its mistake repaired where it leads nowhere."""
        nodes = self._root.after(word)
        if not nodes and ordinary is not None and self._repairs is not None and word not in ordinary:
            return self._root.after(self._repairs.of(word))
        return nodes

    def laughs(self, word: str) -> bool:
        """Tell whether a word as it was typed, its letters not written once, is laughter of one letter."""
        return laughed(word) in self._laughs if word else False
