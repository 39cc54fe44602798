"""Find the stem that a word mistypes: one letter wrong, too many, missing, or two of them swapped."""

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

SHORTEST = 5
"""Letters of a word, and of a stem, that a typing mistake is forgiven in."""
SHORTEST_BEGINNING = 6
"""Letters of a stem that words begin with which a mistake is forgiven in."""
LONGEST_ENDING = 3
"""Letters a mistyped word may have behind such a stem."""


class Repairs:
    """The stems of one language by what is left of them when one letter is lost."""

    def __init__(self, whole: Iterable[str], begins: Iterable[str]) -> None:
        self._whole: dict[str, list[str]] = {}
        self._begins: dict[str, list[str]] = {}
        for stems, table, shortest in ((whole, self._whole, SHORTEST), (begins, self._begins, SHORTEST_BEGINNING)):
            for stem in stems:
                if len(stem) >= shortest:
                    for left in _left(stem):
                        table.setdefault(left, []).append(stem)

    def of(self, word: str) -> str:
        """Give a word without its mistake, empty where it is like no stem."""
        if len(word) < SHORTEST or not word.isalpha():
            return ""
        if stem := _nearest(word, self._whole):
            return stem
        for length in range(len(word), max(SHORTEST_BEGINNING - 1, len(word) - LONGEST_ENDING) - 1, -1):
            if stem := _nearest(word[:length], self._begins):
                return stem
        return ""


def _nearest(word: str, table: dict[str, list[str]]) -> str:
    for left in _left(word):
        for stem in table.get(left, ()):
            if stem[0] == word[0] and OSA.distance(word, stem, score_cutoff=1) <= 1:
                return stem
    return ""


def _left(word: str) -> Iterator[str]:
    """Give a word, and the word without each of its letters but the first."""
    yield word
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]
