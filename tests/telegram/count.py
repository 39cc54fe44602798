"""Counts what became of messages: lost, doubled, out of order."""

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How what arrived differs from what was to arrive."""

    lost: int = 0
    doubled: int = 0
    disordered: int = 0
    """Messages that came before one that was to come earlier; a repetition right after its first is none."""

    def __add__(self, other: "Count") -> "Count":
        return Count(self.lost + other.lost, self.doubled + other.doubled, self.disordered + other.disordered)


def count(expected: Sequence[str], arrived: Sequence[str]) -> Count:
    """Compare one person's messages, each of another text, with those that were to come, in this order."""
    assert len(set(expected)) == len(expected), "messages that cannot be told apart cannot be counted"
    times = Counter(arrived)
    strange = set(times) - set(expected)
    assert not strange, f"nobody was to get: {strange}"
    places = [expected.index(text) for text in arrived]
    return Count(
        lost=sum(1 for text in expected if not times[text]),
        doubled=sum(number - 1 for number in times.values()),
        disordered=sum(1 for before, after in itertools.pairwise(places) if after < before),
    )
