"""Tell a name from a sentence, a command and a cry for help, where a name was asked for: there the name comes first."""

import re
import unicodedata
from functools import lru_cache

from dialogs.rules import emergencies, typed
from dialogs.rules.danger.listening import Danger
from dialogs.rules.emergencies import is_crisis
from dialogs.rules.words import LEXICONS, little_words, order, phrases, without_fillers
from dialogs.rules.words.contacts import ALSO_NAMES, CRIES, NAME_PARTICLES
from dialogs.rules.writing import PUNCTUATION_AT_THE_ENDS, plain

MOST_WORDS = 6
"""Words of a name at the most, once "my name is" is gone; more are a sentence."""
FEW = 3
"""Words of which one that is a name says that all are."""
SURELY_A_NAME = 4
"""Up to so many words are a name whatever words they are."""
LETTERS_ALONE = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*[ .!]*")


def read_command(words: str, language: str) -> str | None:
    """Read a command where a name was asked for: whole and exactly spelled, in the chat's language, German or English.

    Accents tell: "Dũng" is a name, "dừng" is stop. A word that is a name as well is a name.
    """
    text = plain(words, typed.LONG_COMMAND + 1)
    if not text:
        return typed.read_command(words, language)
    codes = order(language)[0] or tuple(LEXICONS)
    if " " not in text:
        return None if is_also_a_name(text) else _exactly(words, codes)
    short = without_fillers(text, language)
    if short and " " not in short:
        left = next((word for word in words.split() if plain(word) == short), "")
        return None if is_also_a_name(short) else _exactly(left, codes)
    found = (phrases("commands", code).whole(form) for form in (text, short) if form for code in codes)
    return next((next(iter(meanings)) for meanings in found if len(meanings) == 1), None)


def hear_danger(words: str, language: str) -> Danger:
    """Tell what danger words speak of where a name was asked for: what looks like a name needs two such words."""
    named = _looks_like_a_name(words) and not is_sentence(typed.clean(words), language)
    if named and len(words.split()) == 1 and not _is_cry(words):
        return Danger()
    heard = emergencies.hear_danger(words, language)
    if not named or (heard.strength == "card" and not _names_danger(words, language)):
        return heard
    said = typed.clean(words).split()
    a_name = all(map(_is_written_as_a_name, said)) or any(is_also_a_name(plain(word)) for word in said)
    told = heard.strength == "ask" or (heard.strength == "line" and words.lower() != words.upper())
    return Danger("line", heard.kind) if told and not a_name else Danger()


def _is_cry(words: str) -> bool:
    """Tell whether one word cries for help; one that people are called by does where it is not written as a name."""
    text = plain(words)
    return text in _cries() and not (is_also_a_name(text) and _is_written_as_a_name(typed.clean(words)))


def _names_danger(words: str, language: str) -> bool:
    """Tell whether of words that look like a name only one speaks of danger, and may be a name itself."""
    said = typed.clean(words).split()
    if len(said) == 1:
        return False
    if all(map(_is_written_as_a_name, said)) and not set(plain(words).split()) & _sentence_words(language):
        return True
    rests = (" ".join((*said[:at], *said[at + 1 :])) for at in range(len(said)))
    needed = [word for word, rest in zip(said, rests, strict=True) if not is_crisis(rest, language)]
    if len(needed) > 1 and len(said) > FEW:
        return False
    return any(is_also_a_name(plain(word)) for word in needed)


def is_also_a_name(text: str) -> bool:
    """Tell whether a plain text is a word that people are called by, whatever else it says."""
    return text in _also_names()


def is_an_answer(name: str, language: str) -> bool:
    """Tell whether words are the one word for yes or for no, in the chat's language or in German."""
    said = _letters(name)
    return not is_also_a_name(plain(name)) and any(said in _yes_and_no(code) for code in {language, "de"} & {*LEXICONS})


def is_sentence(name: str, language: str) -> bool:
    """Tell whether words are a sentence and no name: too many, or held together by little words.

    In words that are all written small one of these is enough.
    """
    length, little = len(name.split()), set(plain(name).split()) & _sentence_words(language)
    if length > 1 and name.islower() and little:
        return True
    if length <= SURELY_A_NAME:
        return False
    return length > MOST_WORDS or len(little) > 1


def _looks_like_a_name(words: str) -> bool:
    text = " ".join(unicodedata.normalize("NFC", typed.clean(words)).split())
    letters = "".join(sign for sign in text if unicodedata.category(sign)[0] not in "MC")
    return len(text.split()) <= MOST_WORDS and LETTERS_ALONE.fullmatch(letters) is not None


def _is_written_as_a_name(word: str) -> bool:
    return (word[0].isupper() and (len(word) == 1 or not word.isupper())) or plain(word) in _particles()


@lru_cache(maxsize=64)
def _sentence_words(language: str) -> frozenset[str]:
    return little_words(language) - _particles()


def _exactly(words: str, codes: tuple[str, ...]) -> str | None:
    """Give the command that one word is, letter by letter."""
    word = _letters(words)
    return next((found for code in codes if (found := _spelled(code).get(word))), None)


def _letters(words: str) -> str:
    return PUNCTUATION_AT_THE_ENDS.sub("", unicodedata.normalize("NFC", typed.clean(words)).casefold())


@lru_cache(maxsize=64)
def _yes_and_no(code: str) -> frozenset[str]:
    said = LEXICONS[code].yes_no
    return frozenset(_letters(said[each].partition("|")[0]) for each in ("yes", "no"))


@lru_cache(maxsize=64)
def _spelled(code: str) -> dict[str, str]:
    commands = LEXICONS[code].commands.items()
    words = ((phrase.strip().casefold(), meaning) for meaning, written in commands for phrase in written.split("|"))
    return {unicodedata.normalize("NFC", word): meaning for word, meaning in words if word}


@lru_cache(maxsize=1)
def _also_names() -> frozenset[str]:
    return frozenset(plain(name) for name in ALSO_NAMES.split("|"))


@lru_cache(maxsize=1)
def _cries() -> frozenset[str]:
    return frozenset(plain(cry) for cry in CRIES.split("|"))


@lru_cache(maxsize=1)
def _particles() -> frozenset[str]:
    return frozenset(plain(NAME_PARTICLES).split())
