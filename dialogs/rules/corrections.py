"""Read a name where none was asked for: only what is said as one, or looks like one."""

from functools import lru_cache

from dialogs.rules.contacts import read_name
from dialogs.rules.phrases import Phrases
from dialogs.rules.reading import Reading, Sight, Understood, Unread
from dialogs.rules.words import vocabulary_of
from dialogs.rules.words.contacts import ENDINGS, NAMING
from dialogs.rules.words.negations import NEGATIONS
from dialogs.rules.writing import plain

MOST_WORDS = 6
"""Words of a name; more are a sentence."""
PARTICLES = frozenset(
    {
        *("von", "van", "der", "den", "de", "di", "da", "dos", "du", "del", "la", "le", "el", "al", "bin", "ibn"),
        *("bint", "abu", "abd", "af", "ag", "ould", "uz", "zu", "zum", "y", "e"),
    }
)
"""Small words inside names, written small."""


def read_correction(words: str, sight: Sight) -> Reading:
    """Read the name somebody corrects theirs to: "my name is ...", or capitalised words that are no others.

    In a script without capitals a name is one only where it is said to be: "later" has no other look there. Behind "my
    name is" a capitalised word is a name, also one that is a word in small letters: "Nam", "Sam".
    """
    said = words.split()
    if len(said) > 1 and plain(said[0]) in _denials():
        said = said[1:]
    named = _behind_naming(said)
    words_said = {plain(word) for word in named or said} - PARTICLES
    if not words_said or len(named or said) > MOST_WORDS:
        return Unread()
    surely = bool(named) and not words.isupper() and all(map(_is_capitalised, named))
    if not surely and words_said & vocabulary_of(sight.language):
        return Unread()
    if not named and not all(map(_is_capitalised, said)):
        return Unread()
    name = read_name(" ".join(said), sight)
    return name if isinstance(name, Understood) else Unread()


def _behind_naming(said: list[str]) -> list[str]:
    """Give the words behind "my name is"; empty where that is not said."""
    lengths = (length for length in (5, 4, 3, 2, 1) if len(said) > length)
    named = next((said[length:] for length in lengths if _naming().whole(plain(" ".join(said[:length])))), [])
    return named[:-1] if len(named) > 1 and plain(named[-1]) in _endings() else named


def _is_capitalised(word: str) -> bool:
    letters = word.lstrip("(\"'„“«")
    return letters[:1].isupper() or letters.casefold() in PARTICLES


@lru_cache(maxsize=1)
def _naming() -> Phrases:
    return Phrases({"name": NAMING})


@lru_cache(maxsize=1)
def _endings() -> frozenset[str]:
    return frozenset(plain(ENDINGS.replace("|", " ")).split())


@lru_cache(maxsize=1)
def _denials() -> frozenset[str]:
    """Give the words of every language that say no by themselves: "no, my name is ..."."""
    return frozenset(plain(" ".join(f"{said.answers} {said.alone}" for said in NEGATIONS.values())).split())
