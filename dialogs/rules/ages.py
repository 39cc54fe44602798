"""Read a typed age: a number in digits or words, a band, or a year of birth."""

import re
from functools import lru_cache
from itertools import pairwise

from dialogs.rules import latin
from dialogs.rules.dates import read_birth
from dialogs.rules.eligibility import BANDS, OLDEST
from dialogs.rules.phrases import Phrases
from dialogs.rules.reading import JSON, Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.words import LEXICONS, NEIGHBOURS, hits_of, order
from dialogs.rules.words.negations import NEGATIONS
from dialogs.rules.writing import bare, is_below_zero, normalise, numbers_in, plain

DECIMALS = re.compile(r"(?<!\d)(\d{1,2})(?:[.,]\d| 1/2)(?![\d/])")
"""An age of half a year more: "17,5", "14 1/2"."""
SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
LONG_NUMBER = 6
"""Letters of a number word in which a typing mistake is forgiven: shorter ones are too like each other."""
SHORT_MESSAGE = 4
"""Words of a message in which a number of another language is believed."""
MOST_WORDS = 12
"""A longer message is a story, not an age."""


def read_age(words: str, sight: Sight) -> Reading:
    """Read an age.

    Gives {"age": 17} for a number, an option's id for a band ("under 12", "18-25"), and {"born": "2009"} for a year
    or date of birth, in the form :func:`dialogs.rules.dates.read_birth` gives. Of two ages ("between 15 and 16") the
    lower counts; "nearly 18" is 17.
    """
    text = DECIMALS.sub(r"\1", normalise(words, 200))
    if len(bare(text).split()) > MOST_WORDS or is_below_zero(words):
        return Unread()
    numbers = [int(number) for number in numbers_in(text) if len(number) <= 4]  # noqa: PLR2004 -- ages and years
    if any(number > OLDEST for number in numbers) or len(numbers) > 2:  # noqa: PLR2004 -- day, month and year
        return _born(words, sight)
    modifiers = {hit.meaning for hit in hits_of("ages", bare(text), sight.language, everywhere=not sight.language)}
    if "other" in modifiers and not modifiers & {"below", "above", "from", "almost"}:
        return Unread()
    if not numbers:
        numbers = number_words(bare(text), sight.language)
    match numbers:
        case [age] if modifiers or not _is_negated(bare(text), sight.language):
            return _one(age, modifiers, sight)
        case [low, high]:
            return _two(low, high, sight)
        case _:
            return Unread()


def _is_negated(text: str, language: str) -> bool:
    """Tell whether a negation stands before a number, or ends what is said of it: "not 17"."""
    codes = order(language)[0] or tuple(LEXICONS)
    negations = {word for code in codes for word in plain(NEGATIONS[code].alone).split()}
    said = plain(text).split()
    before = {word for word, number in pairwise(said) if number.isdecimal()}
    return bool(negations & (before | {*said[-1:]}))


def _two(low: int, high: int, sight: Sight) -> Reading:
    """Read a band as its button has it, or two years side by side: the lower counts."""
    band = next((band for band, span in BANDS.items() if span == (low, high)), "")
    if band in sight.options:
        return Understood(band)
    return Understood({"age": low}) if high - low == 1 else Unread()


def _one(age: int, modifiers: set[str], sight: Sight) -> Reading:
    if not 0 < age <= OLDEST:
        return Unread()
    if "almost" in modifiers:
        return Understood({"age": age - 1}) if age > 1 else Unread()
    if "below" in modifiers:
        return _band(0, age - 1, sight)
    if "above" in modifiers:
        return _band(age + 1, OLDEST, sight)
    if "from" in modifiers:
        return _band(age, OLDEST, sight)
    return Understood({"age": age})


def _band(low: int, high: int, sight: Sight) -> Reading:
    """Give the option that holds all ages from low to high, or the options that hold some of them."""
    inside = {band: span for band, span in BANDS.items() if not sight.options or band in sight.options}
    for band, (youngest, oldest) in inside.items():
        if youngest <= low and high <= oldest:
            return Understood(band)
    some = tuple(band for band, (youngest, oldest) in inside.items() if youngest <= high and low <= oldest)
    return Perhaps(some) if sight.options and len(some) <= 4 else Unread()  # noqa: PLR2004 -- Perhaps' limit


def _born(words: str, sight: Sight) -> Reading:
    match read_birth(words, sight):
        case Understood(value):
            born: JSON = {"born": value}
            return Understood(born)
        case _:
            return Unread()


@lru_cache(maxsize=64)
def _numbers_of(code: str) -> dict[str, int]:
    numbers = LEXICONS[code].numbers
    spelled = {word.translate(SPELLED_OUT): number for word, number in numbers.items()}
    joined = {word.replace(" و ", " و"): number for word, number in numbers.items() if " و " in word}
    return {plain(word): number for words in (numbers, spelled, joined) for word, number in words.items()}


def number_words(text: str, language: str, least: int = 5, *, everywhere: bool = True) -> list[int]:
    """Give the number words in a plain text, from the first language that has any; the longest count.

    Words below ``least`` count only alone: "ein" is an article far more often than a number. In other languages than
    the chat's, German and English a number counts only in a short message, and not at all unless ``everywhere``:
    German "jeden" is one in Polish.
    """
    first, others = order(language)
    for code in first:
        if found := _numbers_in(text, _numbers_of(code), least):
            return found
    if not everywhere or (language and len(text.split()) > SHORT_MESSAGE):
        return []
    if guess := _mistyped_number(text, first) or _number_in_latin(text, language, least):
        return [guess]
    readings = {tuple(found) for code in others if (found := _numbers_in(text, _numbers_of(code), least))}
    return list(readings.pop()) if len(readings) == 1 else []


def _mistyped_number(text: str, codes: tuple[str, ...]) -> int | None:
    """Give the one number that a longer word mistypes: "achzehn", "пятнацать"."""
    for code in codes:
        for word in text.split():
            if len(word) >= LONG_NUMBER and (near := _number_phrases(code).nearly(word)):
                return int(near)
    return None


@lru_cache(maxsize=64)
def _number_phrases(code: str) -> Phrases:
    table: dict[str, list[str]] = {}
    for word, number in _numbers_of(code).items():
        table.setdefault(str(number), []).append(word)
    return Phrases({number: " | ".join(words) for number, words in table.items()})


def _number_in_latin(text: str, language: str, least: int) -> int | None:
    """Give the one number typed as it sounds in Latin letters: "semnadcat"."""
    if not latin.is_latin(text):
        return None
    for code in (language, *NEIGHBOURS.get(language, ())):
        if code in latin.CYRILLIC:
            numbers = {latin.written(word, code): number for word, number in _numbers_of(code).items()}
            if len(found := _numbers_in(latin.key(text, code), numbers, least)) == 1:
                return found[0]
    return None


def _numbers_in(text: str, numbers: dict[str, int], least: int) -> list[int]:
    words, found, at = text.split(), [], 0
    while at < len(words):
        for length in (4, 3, 2, 1):
            number = numbers.get(" ".join(words[at : at + length])) if at + length <= len(words) else None
            if number is not None:
                if number >= least or len(words) == length:
                    found.append(number)
                at += length
                break
        else:
            at += 1
    return found
