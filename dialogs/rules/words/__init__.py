"""The words people type, one table per language; a language is added by one module and its line in LEXICONS."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import get_args

from dialogs.rules import latin
from dialogs.rules.phrases import NEAR_ENOUGH, Hit, Phrases
from dialogs.rules.words import (
    am,
    ar,
    bg,
    ckb,
    de,
    en,
    es,
    fa,
    fa_af,
    fr,
    it,
    kmr,
    pl,
    ps,
    ro,
    ru,
    so,
    sq,
    sr_latn,
    ti,
    tr,
    uk,
    vi,
)
from dialogs.rules.words.lexicon import Field, Lexicon
from dialogs.rules.words.negations import NEGATIONS
from dialogs.rules.writing import plain

LEXICONS: Mapping[str, Lexicon] = MappingProxyType(
    {
        "de": de.LEXICON,
        "en": en.LEXICON,
        "ar": ar.LEXICON,
        "fa_AF": fa_af.LEXICON,
        "fa": fa.LEXICON,
        "ps": ps.LEXICON,
        "uk": uk.LEXICON,
        "ru": ru.LEXICON,
        "tr": tr.LEXICON,
        "kmr": kmr.LEXICON,
        "ti": ti.LEXICON,
        "so": so.LEXICON,
        "fr": fr.LEXICON,
        "es": es.LEXICON,
        "bg": bg.LEXICON,
        "ro": ro.LEXICON,
        "pl": pl.LEXICON,
        "it": it.LEXICON,
        "vi": vi.LEXICON,
        "sq": sq.LEXICON,
        "sr_Latn": sr_latn.LEXICON,
        "ckb": ckb.LEXICON,
        "am": am.LEXICON,
    }
)
"""Every lexicon by catalog code."""

OFTEN = 3
"""Phrases of one language in which a word stands that only holds sentences together."""
SENTENCES: tuple[Field, ...] = ("commands", "yes_no", "consent", "unknown", "statuses", "places")
"""Fields whose phrases are parts of sentences."""

NEIGHBOURS = {
    "uk": ("ru",),
    "ru": ("uk",),
    "bg": ("ru",),
    "fa_AF": ("fa",),
    "fa": ("fa_AF",),
    "ps": ("fa_AF", "fa"),
    "ckb": ("ar", "fa"),
    "kmr": ("tr", "ckb"),
    "ti": ("am",),
    "am": ("ti",),
    "de-simple": ("de",),
    "de@simple": ("de",),
}
"""Languages that are typed mixed with another one."""


@lru_cache(maxsize=1024)
def phrases(field: Field, language: str) -> Phrases:
    """Give one field of one language's lexicon, made ready to be searched for."""
    return Phrases(getattr(LEXICONS[language], field))


@lru_cache(maxsize=128)
def order(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the languages to try one after the other, and those that count only if all that match agree.

    First the chat's own, then German, then English. While no language is chosen all count the same.
    """
    first = [code for code in (language, *NEIGHBOURS.get(language, ()), "de", "en") if code in LEXICONS]
    if not language:
        first = []
    return tuple(dict.fromkeys(first)), tuple(code for code in LEXICONS if code not in first)


def meaning_of(field: Field, text: str, language: str) -> str | None:
    """Give what a whole plain ``text`` means in a field; None if nothing, or if languages disagree."""
    first, others = order(language)
    for code in first:
        if found := phrases(field, code).whole(text):
            return next(iter(found)) if len(found) == 1 else None
    found = frozenset().union(*(phrases(field, code).whole(text) for code in others))
    if len(found) == 1:
        return next(iter(found))
    return None if found else in_latin(field, text, language)


def hits_of(field: Field, text: str, language: str, *, everywhere: bool = True) -> tuple[Hit, ...]:
    """Give the phrases of a field in a plain ``text``, from the first language that has any.

    Not ``everywhere`` means only the chat's language, German and English: for small words such as "before".
    """
    first, others = order(language)
    for code in first:
        if hits := phrases(field, code).within(text):
            return hits
    if not everywhere:
        return ()
    hits = tuple(hit for code in others for hit in phrases(field, code).within(text))
    if not hits and (meaning := in_latin(field, text, language)):
        return (Hit(meaning, 0, len(text)),)
    return hits if len({hit.meaning for hit in hits}) == 1 else ()


def in_latin(field: Field, text: str, language: str) -> str | None:
    """Give what a whole text in Latin letters means in a language of another script, or in a neighbour of it."""
    if field in {"yes_no", "consent"} or not latin.is_latin(text) or len(text.split()) > latin.MOST_WORDS:
        return None
    letters = " ".join(word for word in text.split() if not word.isdigit()) if field == "months" else text
    for code in (language, *NEIGHBOURS.get(language, ())):
        if code in latin.CYRILLIC | latin.FEW_VOWELS and code in LEXICONS:
            found = _keyed(field, code).whole(latin.key(letters, code))
            if len(found) == 1:
                return next(iter(found))
    return None


@lru_cache(maxsize=256)
def _keyed(field: Field, code: str) -> Phrases:
    return latin.keyed(getattr(LEXICONS[code], field), code)


def near_meaning_of(field: Field, text: str, language: str, enough: int = NEAR_ENOUGH) -> str | None:
    """Give what a plain ``text`` means in spite of a typing mistake: in the chat's language, German or English."""
    for code in order(language)[0] or ("de", "en"):
        if meaning := phrases(field, code).nearly(text, negations_of(code), enough):
            return meaning
    return None


@lru_cache(maxsize=64)
def negations_of(code: str) -> frozenset[str]:
    """Give the words that turn a sentence around in that language."""
    return frozenset(plain(f"{NEGATIONS[code].alone} {NEGATIONS[code].answers}").split())


@lru_cache(maxsize=64)
def little_words(language: str) -> frozenset[str]:
    """Give the words that hold sentences together in a language, German and English: "ich", "not", "bin"."""
    counted = Counter(
        word
        for code in order(language)[0]
        for field in SENTENCES
        for written in getattr(LEXICONS[code], field).values()
        for phrase in written.split("|")
        if len(said := plain(phrase).split()) > 1
        for word in set(said)
    )
    return frozenset(word for word, times in counted.items() if times >= OFTEN)


def without_fillers(text: str, language: str) -> str:
    """Drop polite words that change nothing ("please", "thanks") from a plain ``text``."""
    first, _ = order(language)
    polite = frozenset().union(*(fillers_of(code) for code in first or tuple(LEXICONS)))
    return " ".join(word for word in text.split() if word not in polite)


@lru_cache(maxsize=64)
def fillers_of(code: str) -> frozenset[str]:
    """Give the polite words of that language."""
    return frozenset(plain(LEXICONS[code].fillers).split())


@lru_cache(maxsize=64)
def vocabulary_of(language: str) -> frozenset[str]:
    """Give every word that stands in the tables of a language, its neighbours, German or English: no names."""
    tables = (table for code in order(language)[0] for table in _tables_of(code))
    phrases = (plain(phrase.replace("*", "")) for table in tables for phrase in table.replace("_", " ").split("|"))
    return frozenset(word for phrase in phrases for word in phrase.split())


def _tables_of(code: str) -> tuple[str, ...]:
    lexicon, negations = LEXICONS[code], NEGATIONS[code]
    words = (lexicon.fillers, lexicon.beside, negations.alone, negations.answers)
    return (*words, *(phrases for field in get_args(Field) for phrases in getattr(lexicon, field).values()))
