"""How easily German sentences read: their length in words, and long words (Leichte Sprache)."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

LONG_WORD = 20
"""Letters above which a word is hard to read."""
LONGEST_SIMPLE = 16
"""Words of one sentence of simple German at the most."""
SENTENCE_ENDS = re.compile(r"(?<=[.!?:…])\s+|\n+| – ")


@dataclass(frozen=True, slots=True)
class Readability:
    """What was measured of many sentences."""

    sentences: int
    mean: float
    longest: str
    long_words: tuple[tuple[str, int], ...]
    limit: int = LONG_WORD


def sentences(words: str) -> list[str]:
    """Part a message into its sentences; placeholders count as one word."""
    return [part for part in SENTENCE_ENDS.split(words) if re.search(r"[^\W\d_]", part)]


def words_of(sentence: str) -> list[str]:
    """Give the words of a sentence, without emoji, bullets and numbers alone."""
    return [word for word in sentence.split() if re.search(r"[^\W\d_]", word)]


def measure(messages: Iterable[str]) -> Readability:
    """Measure many messages."""
    found = [sentence for message in messages for sentence in sentences(message)]
    lengths = [len(words_of(sentence)) for sentence in found]
    long_words = Counter(
        word
        for sentence in found
        for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", re.sub(r"\{\w+\}|\S+[@/]\S+", "", sentence))
        if max(map(len, word.split("-"))) > LONG_WORD
    )
    longest = max(found, key=lambda sentence: len(words_of(sentence)), default="")
    return Readability(
        len(found), sum(lengths) / len(lengths) if lengths else 0.0, longest, tuple(long_words.most_common())
    )
