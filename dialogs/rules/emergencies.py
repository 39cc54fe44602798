"""Hear danger in typed words: it goes before everything else, and a false alarm only shows numbers."""

from functools import lru_cache

from dialogs.rules import latin
from dialogs.rules.phrases import Phrases
from dialogs.rules.words import LEXICONS, NEIGHBOURS, order
from dialogs.rules.words.danger import ALONE, PAIRS
from dialogs.rules.writing import plain

TOGETHER = 12
"""Words of a message in which a pair of words is believed to belong together."""
SHORTEST_KEY = 6
"""Letters that the rough key of a phrase in another script needs to be heard anywhere in a message."""
READ = 4_000
"""Characters read at each end of a message; messengers allow no more in one, the web chat less."""


@lru_cache(maxsize=1)
def _danger() -> tuple[Phrases, Phrases]:
    """Give the phrases of danger of all languages: those heard anywhere, and those heard only alone."""
    anywhere = ALONE + "|" + "|".join(phrases for lexicon in LEXICONS.values() for phrases in lexicon.crisis.values())
    alone = "|".join(phrases for lexicon in LEXICONS.values() for phrases in lexicon.despair.values())
    return Phrases({"danger": anywhere}), Phrases({"danger": alone})


@lru_cache(maxsize=1)
def _harmless() -> Phrases:
    """Give the sayings that only sound like danger: "the exam is killing me"."""
    return Phrases({"harmless": "|".join(lexicon.harmless for lexicon in LEXICONS.values())})


def _speaks_of_danger_together(words: list[str]) -> bool:
    """Tell whether a short message holds both halves of a pair of words, in any order."""
    if not 1 < len(words) <= TOGETHER:
        return False
    said = frozenset(words)
    return any(said & first and said & second for first, second in _pairs())


@lru_cache(maxsize=1)
def _pairs() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple((frozenset(plain(first).split()), frozenset(plain(second).split())) for first, second in PAIRS)


@lru_cache(maxsize=16)
def _in_latin(code: str) -> Phrases:
    """Give the phrases of danger of one language as they sound, for those who type it in Latin letters."""
    return latin.keyed(LEXICONS[code].crisis, code, shortest=SHORTEST_KEY)


def _codes(language: str) -> tuple[str, ...]:
    """Give the languages of other scripts that Latin letters may be, beside the chat's."""
    known = latin.CYRILLIC | latin.FEW_VOWELS
    return tuple(code for code in (language, *NEIGHBOURS.get(language, ())) if code in known and code in LEXICONS)


@lru_cache(maxsize=16)
def _deadline(codes: tuple[str, ...]) -> Phrases:
    return Phrases({"deadline": "|".join(LEXICONS[code].deadlines.get("deadline", "") for code in codes)})


def is_crisis(words: str, language: str) -> bool:
    """Tell whether the words speak of danger, to oneself or from others; made for high recall.

    Danger is suicide, self-harm, violence, rape, forced marriage, abduction, genital mutilation, nowhere to sleep,
    hunger, and a deportation that is near. It is heard in every language, whatever the chat's; transliterated in the
    chat's own.
    """
    anywhere, alone = _danger()
    parts = tuple(_harmless().cut_from(part) for part in _parts(words))
    if _speaks_of_danger_together(parts[0].split()):
        return True
    if alone.whole(parts[0]) or any(anywhere.found_in(part) for part in parts):
        return True
    return latin.is_latin(parts[0]) and any(
        _in_latin(code).found_in(latin.key(parts[0], code)) for code in _codes(language)
    )


def mentions_deadline(words: str, language: str) -> bool:
    """Tell whether the words speak of a letter or a deadline, so that the deadline has to be asked for."""
    first, others = order(language)
    return any(_deadline(first or others).found_in(part) for part in _parts(words))


def _parts(words: str) -> tuple[str, ...]:
    if len(words) <= 2 * READ:
        return (plain(words, 2 * READ),)
    return (plain(words[:READ], READ), plain(words[-READ:], READ))
