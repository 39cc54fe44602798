"""Find the stem that a word mistypes: one letter wrong, too many, missing, or two of them swapped."""

from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 5
"""Letters of a word, and of a stem, that a typing mistake is forgiven in."""
SHORTEST_BEGINNING = 6
"""Letters of a stem that words begin with which a mistake is forgiven in."""
LONGEST_ENDING = 3
"""Letters a mistyped word may have behind such a stem."""


class Repairs:
    """The stems of one language by their first letter, which nobody mistypes."""

    def __init__(self, whole: Iterable[str], begins: Iterable[str]) -> None:
        self._whole = _by_first_letter(whole, SHORTEST)
        self._begins = _by_first_letter(begins, SHORTEST_BEGINNING)

    def of(self, word: str) -> str:
        """Give a word without its mistake, empty where it is like no stem."""
        if len(word) < SHORTEST or not word.isalpha():
            return ""
        if stem := _nearest(word, self._whole.get(word[0], ())):
            return stem
        begins = self._begins.get(word[0], ())
        for length in range(len(word), max(SHORTEST_BEGINNING - 1, len(word) - LONGEST_ENDING) - 1, -1):
            if stem := _nearest(word[:length], begins):
                return stem
        return ""


def _by_first_letter(stems: Iterable[str], shortest: int) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for stem in stems:
        if len(stem) >= shortest:
            found.setdefault(stem[0], []).append(stem)
    return found


def _nearest(word: str, stems: Iterable[str]) -> str:
    found = process.extractOne(word, stems, scorer=OSA.distance, score_cutoff=1)
    return found[0] if found else ""
