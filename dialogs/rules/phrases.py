"""Find the phrases of a table in typed words: exactly, with gaps, or in spite of a typing mistake."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from rapidfuzz import fuzz, process

from dialogs.rules.writing import bare, fold

NEAR_ENOUGH = 85
"""The least similarity (0-100) of a mistyped word; measured: zurük 91, doldung 86 pass, nein/mein 75 does not."""
CLEARLY_BEST = 8
"""By how much the best meaning must beat the second."""
LONG_ENOUGH = 5
"""Letters a word needs before a typing mistake is forgiven: short words are too like each other."""
GAP = 3
"""Words that may stand where a phrase has a gap."""
UMLAUTS = {"ä": "ae?", "ö": "oe?", "ü": "ue?"}
SPOKEN = {"nicht": "(?:nich|nicht|ned)", "weiß": "weis+"}
"""German words that are typed as they are spoken, in phrases of any language: no other language has them."""
ARABIC_PREFIXES = "(?:[وف]?(?:ب?ال|ک?ال|لل|[بلک])?)"
"""What is written before an Arabic word as one with it: "and", "the", "for"; other letters make another word of it."""
Entry: TypeAlias = "tuple[re.Pattern[str], str, int]"
"""A phrase ready to be searched for: how it is matched, what it means, and how many letters of it are spelled out."""
ZERO_WIDTH_NON_JOINER = "\u200c"


@dataclass(frozen=True, slots=True)
class Hit:
    """One phrase found: what it stands for, and where (positions in the searched text)."""

    meaning: str
    start: int
    end: int


class Phrases:
    """A table of phrases by meaning, made ready to be searched for.

    A table's values are phrases parted by "|". In a phrase ``*`` stands for any letters of a word, ``_`` for up to
    three words, an umlaut also for its spelling with e, "nicht" also for "nich", and a zero-width non-joiner for
    nothing or a space.
    """

    def __init__(self, table: Mapping[str, str]) -> None:
        self._by_first_letter: dict[str, list[Entry]] = {}
        self._anywhere: list[Entry] = []
        self._literals: dict[str, str] = {}
        for meaning, phrases in table.items():
            for phrase in filter(None, map(str.strip, phrases.split("|"))):
                self._add(phrase, meaning)
        self._long_literals = [literal for literal in self._literals if len(literal) >= LONG_ENOUGH]

    def _add(self, phrase: str, meaning: str) -> None:
        pattern = re.compile(_expression(phrase) + "(?![^ ])")
        entry = (pattern, meaning, len(phrase) - phrase.count("*") - phrase.count("_"))
        if phrase[0] in "*_":
            self._anywhere.append(entry)
        else:
            self._by_first_letter.setdefault(_folded(phrase[0])[0], []).append(entry)
        stem = phrase.removesuffix("*")
        if not set(stem) & {"*", "_"}:
            self._literals[bare("".join(map(_folded, stem)))] = meaning

    def _candidates(self, text: str, start: int) -> list["Entry"]:
        return self._by_first_letter.get(text[start], []) + self._anywhere

    def whole(self, text: str) -> frozenset[str]:
        """Give the meanings of all phrases that are the whole of a plain ``text``."""
        if not text:
            return frozenset()
        return frozenset(meaning for pattern, meaning, _ in self._candidates(text, 0) if pattern.fullmatch(text))

    def within(self, text: str) -> tuple[Hit, ...]:
        """Give the phrases found in a plain ``text``, in order; of two that overlap the longer one.

        Of two for the same words the one that spells more of them: "asylbewerberleistung*" goes before "asyl*".
        """
        hits: list[tuple[Hit, int]] = []
        for start in (word.start() for word in re.finditer("[^ ]+", text)):
            for pattern, meaning, letters in self._candidates(text, start):
                if match := pattern.match(text, start):
                    hits.append((Hit(meaning, start, match.end()), letters))
        chosen: list[Hit] = []
        spelled: dict[tuple[int, int], int] = {}
        for hit, letters in sorted(hits, key=lambda found: (found[0].start - found[0].end, found[0].start, -found[1])):
            span = (hit.start, hit.end)
            if spelled.get(span) == letters or not any(hit.start < end and start < hit.end for start, end in spelled):
                spelled[span] = letters
                chosen.append(hit)
        return tuple(sorted(chosen, key=lambda hit: hit.start))

    def found_in(self, text: str) -> bool:
        """Tell whether any phrase stands in a plain ``text``; quicker than :meth:`within`."""
        return any(
            pattern.match(text, word.start())
            for word in re.finditer("[^ ]+", text)
            for pattern, _, _ in self._candidates(text, word.start())
        )

    def cut_from(self, text: str) -> str:
        """Give a plain ``text`` without the phrases in it."""
        for hit in reversed(self.within(text)):
            text = text[: hit.start] + text[hit.end :]
        return " ".join(text.split())

    def nearly(
        self,
        text: str,
        negations: frozenset[str] = frozenset(),
        enough: int = NEAR_ENOUGH,
        *,
        begun_alike: bool = False,
    ) -> str | None:
        """Give the meaning of the phrase that a plain ``text`` most likely mistypes, None where that is not clear.

        A text and a phrase that do not hold the same ``negations`` are never taken for each other; nor, where they
        have to be ``begun_alike``, those of another first letter.
        """
        if len(text.replace(" ", "")) < LONG_ENOUGH or len(text) > 60:  # noqa: PLR2004 -- longer ones are no typing mistake
            return None
        said = negations & set(text.split())
        best: dict[str, float] = {}
        for literal, score, _ in process.extract(
            text, self._long_literals, scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH - CLEARLY_BEST, limit=None
        ):
            if negations & set(literal.split()) == said and not (begun_alike and literal[0] != text[0]):
                meaning = self._literals[literal]
                best[meaning] = max(score, best.get(meaning, 0))
        ranked = [*sorted(best.values(), reverse=True), 0, 0]
        if ranked[0] < enough or ranked[0] - ranked[1] < CLEARLY_BEST:
            return None
        return max(best, key=lambda meaning: best[meaning])


def _folded(character: str) -> str:
    return "".join(map(fold, unicodedata.normalize("NFKD", character.casefold()))).replace("'", "")


def _expression(phrase: str) -> str:
    """Write a phrase as a regular expression over plain text."""
    parts: list[str] = []
    gap = False
    for word in phrase.replace("-", " ").split():
        if word == "_":
            gap = True
            continue
        if parts:
            parts.append(f"(?: [^ ]+){{0,{GAP}}} " if gap else " ")
        elif gap:
            parts.append(f"(?:[^ ]+ ){{0,{GAP}}}")
        gap = False
        if word[0] == "*" and "\u0600" <= word[-1] <= "\u06ff":
            parts.append(ARABIC_PREFIXES)
            word = word[1:]  # noqa: PLW2901 -- the star is written
        parts.append(SPOKEN.get(word) or "".join(map(_letter, unicodedata.normalize("NFC", word.casefold()))))
    if gap:
        parts.append(f"(?: [^ ]+){{0,{GAP}}}")
    return "".join(parts)


def _letter(character: str) -> str:
    if character == "*":
        return "[^ ]*"
    if character == ZERO_WIDTH_NON_JOINER:
        return " ?"
    return UMLAUTS.get(character) or re.escape(_folded(character))
