"""Read yes and no in typed words: exactly, never by similarity, since an answer may book or delete.

A message is yes or no where every word of it is understood: phrases of the lexicon, the negations of
:mod:`dialogs.rules.words.negations`, polite words, and words that change nothing. Whatever else stands in it ("yes but
at 3"), and yes beside no, leaves it unread.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, TypeAlias

from dialogs.rules.phrases import Phrases
from dialogs.rules.reading import Reading, Sight, Understood, Unread
from dialogs.rules.words import LEXICONS, NEIGHBOURS, fillers_of, negations_of, order, phrases
from dialogs.rules.words.lexicon import Field
from dialogs.rules.words.negations import NEGATIONS
from dialogs.rules.writing import SKIN_TONES, plain

YES_SIGNS = frozenset("👍✅✔☑👌🆗💯🫡")
NO_SIGNS = frozenset("👎❌✖🚫⛔❎")
QUESTION_MARKS = frozenset("?؟？፧¿⁇⁈⁉❓❔‽⸮")
"""Signs of a question in every script."""
PLUS = frozenset({"uk", "ru", "bg"})
"""Languages in which a "+" is a yes."""
LONGEST = 60
"""A longer message is neither yes nor no."""
SHORTEST_JOINED = 3
"""Letters of a word that a negation may be written onto."""
SHORT = 5
"""Letters of a message in which a letter written twice is a stretched one, as in "jaa"; "ماوافق" mistyped is no yes."""
JOINED = "¬"
"""Stands for a negation that was written onto the word behind it; no plain text holds it."""
STRETCHED = re.compile(r"([^\W\d])\1{2,}")
DOUBLED = re.compile(r"([^\W\d])\1+")
OTHER_WORDS: tuple[Field, ...] = (
    *("commands", "unknown", "questions", "roles", "topics", "weekdays", "days", "dayparts", "months", "places"),
    "clock",
)
"""Fields whose words, where they are the chat's own, are no yes or no of other languages."""

Part: TypeAlias = Literal["yes", "bare yes", "no", "not", "no or not", "unsure", "other"]
"""What a piece of a message is. "not" turns around what stands beside it; "bare yes" is the one word for it, which
nothing turns around: "no yes" is neither.
"""
Meaning: TypeAlias = Literal["", "yes", "no", "unsure"]
"""What a message says in one language; empty where it is not all understood there."""


def read_yes_no(words: str, sight: Sight) -> Reading:
    """Read "yes" or "no"; "perhaps" and "God willing" stay unread. Signs such as 👍 count."""
    signs = {character for character in words[:20] if not character.isspace()} - SKIN_TONES
    if signs and signs <= (YES_SIGNS | {"+"} if sight.language in PLUS else YES_SIGNS):
        return Understood("yes")
    if signs and signs <= NO_SIGNS:
        return Understood("no")
    return _read(words, sight.language, clear=False)


def read_decision(words: str, sight: Sight) -> Reading:
    """Read yes or no where that acts: a yes with a negation in it ("no problem") is none."""
    return _without_doubt(read_yes_no(words, sight), words, sight.language)


def read_consent(words: str, sight: Sight) -> Reading:
    """Read consent: only a clear yes or no, never a sign or "ok", never a yes with a negation in it."""
    return _without_doubt(_read(words, sight.language, clear=True), words, sight.language)


def _without_doubt(reading: Reading, words: str, language: str) -> Reading:
    """Leave a yes unread that a negation stands in, or that is a no in another language, and whatever only asks."""
    doubtful = reading == Understood("yes") and (is_negated(words, language) or _is_no_elsewhere(words, language))
    return Unread() if doubtful or asks(words) else reading


def asks(words: str) -> bool:
    """Tell whether a question mark stands in words: "passt?" agrees to nothing yet."""
    return not QUESTION_MARKS.isdisjoint(words)


def _is_no_elsewhere(words: str, language: str) -> bool:
    """Tell whether a word is a no in any language, where the words are no yes in the chat's own.

    Albanian "jo" is no German yes, nor Vietnamese "k" an English one, but in chats of these languages.
    """
    text = plain(words, LONGEST + 1)
    own = language if language in LEXICONS else next(iter(NEIGHBOURS.get(language, ())), "")
    if own and _meaning(text, own, clear=False) == "yes":
        return False
    return any(form in _every_no() for word in text.split() for form in _unstretched(word))


def is_negated(words: str, language: str) -> bool:
    """Tell whether a negation stands in words, or is joined to one, in the chat's language or in that they are in."""
    text = plain(words, LONGEST + 1)
    own = (language, *NEIGHBOURS.get(language, ()))
    codes = [code for code in LEXICONS if code in own or _meaning(text, code, clear=False) == "yes"]
    rather_yes = frozenset(text.split()) & _doubles(language) if is_rather_yes(words, language) else frozenset()
    said = [word for word in text.split() if word not in rather_yes]
    return any(word in negations_of(code) or _is_joined(word, code) for code in codes for word in said)


def is_rather_yes(words: str, language: str) -> bool:
    """Tell whether words that fold to a yes and to something else are a yes as they are typed.

    Vietnamese "đúng" is correct, "dừng" is stop and "đừng" is not: accents tell, and without them the whole is a yes.
    """
    text = plain(words, LONGEST + 1)
    if (
        language not in LEXICONS
        or _doubles(language).isdisjoint(text.split())
        or _is_written_otherwise(words, language)
    ):
        return False
    typed = frozenset(_typed(words))
    return not typed.isdisjoint(_yes_as_written(language) - {*text.split()}) or "yes" in phrases(
        "yes_no", language
    ).whole(text)


def _is_written_otherwise(words: str, language: str) -> bool:
    return language in LEXICONS and not _written_otherwise(language).isdisjoint(_typed(words))


def _typed(words: str) -> list[str]:
    """Give the words as they are typed, with their accents."""
    return re.findall(r"\w+", unicodedata.normalize("NFC", words[: 2 * LONGEST].casefold()))


@lru_cache(maxsize=64)
def _yes_as_written(code: str) -> frozenset[str]:
    """Give the single words that say yes, with their accents."""
    tables = (LEXICONS[code].yes_no.get("yes", ""), LEXICONS[code].consent.get("yes", ""))
    return frozenset(said[0] for table in tables for phrase in table.split("|") if len(said := _typed(phrase)) == 1)


@lru_cache(maxsize=64)
def _written_otherwise(code: str) -> frozenset[str]:
    """Give the words of commands and negations that only their accents tell from a yes."""
    commands = (_typed(phrase) for table in LEXICONS[code].commands.values() for phrase in table.split("|"))
    others = {said[0] for said in commands if len(said) == 1} | {*NEGATIONS[code].alone.split()}
    folded = {plain(word) for word in _yes_as_written(code)}
    return frozenset(word for word in others - _yes_as_written(code) if plain(word) in folded)


@lru_cache(maxsize=64)
def _doubles(language: str) -> frozenset[str]:
    """Give the folded words that are a yes and something else."""
    return frozenset(map(plain, _written_otherwise(language))) if language in LEXICONS else frozenset()


def _read(words: str, language: str, *, clear: bool) -> Reading:
    """Read words in the chat's language, else in the first that knows them, else in others where it is clear there."""
    text = plain(words, LONGEST + 1)
    if len(text) > LONGEST or _says_something_else(text, language):
        return Unread()
    first, others = order(language)
    found = next((meaning for code in first if (meaning := _meaning(text, code, clear=clear))), "")
    if not found:
        said, clearly = ({_meaning(text, code, clear=sure) for code in others} - {""} for sure in (clear, True))
        found = said.pop() if len(said) == 1 and said <= clearly else ""
    if found == "yes" and _is_written_otherwise(words, language):
        return Unread()
    if found == "yes" and language in LEXICONS and {"no", "no or not", "unsure"} & {*_parts(text, language)}:
        return Unread()
    return Understood(found) if found in {"yes", "no"} else Unread()


def _says_something_else(text: str, language: str) -> bool:
    """Tell whether what looks like yes or no of another language is another word of the chat's.

    Turkish "ne" asks "what?", Polish "ja" is I.
    """
    own: tuple[Field, ...] = ("yes_no", "consent")
    if language not in LEXICONS or any(phrases(field, language).whole(text) for field in own):
        return False
    return any(phrases(field, language).whole(text) for field in OTHER_WORDS)


def _meaning(text: str, code: str, *, clear: bool) -> Meaning:
    """Read a plain text in one language: as it is, else with letters that are stretched ("jaaa") written once."""
    for form in _unstretched(text):
        if (form == text or len(form) > 1) and (meaning := _put_together([*_parts(form, code, clear=clear)])):
            return meaning
    return ""


def _unstretched(text: str) -> dict[str, None]:
    """Give a text as it is, and with the letters that are stretched written once."""
    stretched = DOUBLED if len(text) <= SHORT else STRETCHED
    return dict.fromkeys((text, STRETCHED.sub(r"\1", text), stretched.sub(r"\1", text)))


def _put_together(parts: list[Part]) -> Meaning:
    """Say what the pieces of a message mean together; yes and no are neither, whatever their order."""
    if "other" in parts or not {*parts} - {"not"}:
        return ""
    said: set[Meaning] = set()
    for place, part in enumerate(parts):
        before = parts[place - 1] if place else "other"
        behind = parts[place + 1] if place + 1 < len(parts) else "other"
        match part:
            case "yes" if before in {"not", "no or not"} or behind == "not":
                said.add("no")
            case "yes" | "bare yes":
                said.add("yes")
            case "no":
                said.add("no")
            case "no or not" if behind != "yes":
                said.add("no")
            case "not" if behind not in {"yes", "no"} and before not in {"yes", "no"}:
                said.add("unsure")
            case "unsure":
                said.add("unsure")
            case _:
                pass
    return said.pop() if len(said) == 1 else "unsure"


def _parts(text: str, code: str, *, clear: bool = False) -> Iterator[Part]:
    """Part a plain text into what is known of it in one language, without words that change nothing."""
    text = _split(text, code, clear=clear)
    hits = {hit.start: hit for hit in _known(code, clear=clear).within(text)}
    place = 0
    while place < len(text):
        end = hits[place].end if place in hits else _end(text, place)
        said = text[place:end]
        if place in hits:
            yield _part(said, hits[place].meaning, code)
        elif said == JOINED and end + 1 in hits:
            yield "not"
        elif said == JOINED:
            end = _end(text, end + 1)
            yield "no"
        elif said in negations_of(code):
            yield "not"
        elif said not in _beside(code):
            yield "other"
        place = end + 1


def _end(text: str, place: int) -> int:
    end = text.find(" ", place)
    return len(text) if end < 0 else end


def _part(said: str, meaning: str, code: str) -> Part:
    match meaning:
        case "yes":
            return "bare yes" if said == _bare_yes(code) else "yes"
        case "no":
            return "no or not" if said in plain(NEGATIONS[code].alone).split() else "no"
        case _:
            return "unsure"


def _split(text: str, code: str, *, clear: bool) -> str:
    """Part negations from the words they are written onto, where the whole word is not known."""
    known = {
        place
        for hit in _known(code, clear=clear).within(text)
        for place in range(text.count(" ", 0, hit.start), text.count(" ", 0, hit.end) + 1)
    }
    parted = [
        f"{JOINED} {stem}" if place not in known and (stem := _stem(word, code)) else word
        for place, word in enumerate(text.split())
    ]
    return " ".join(parted)


def _is_joined(word: str, code: str) -> bool:
    """Tell whether a word is one that says yes with a negation written onto it."""
    return bool(_stem(word, code)) and word not in _affirming(code)


def _stem(word: str, code: str) -> str:
    """Give the word that says yes in one that turns it around ("incorrect"); empty for any other word."""
    before, behind = _joined(code)
    stems = [word.removeprefix(part) for part in before if word.startswith(part)]
    stems += [word.removesuffix(part) for part in behind if word.endswith(part)]
    return next((stem for stem in stems if len(stem) >= SHORTEST_JOINED and stem in _affirming(code)), "")


@lru_cache(maxsize=64)
def _joined(code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give what is written onto the beginning and the end of words, the longest first."""
    before, behind = (
        tuple(sorted(plain(parts).split(), key=len, reverse=True))
        for parts in (NEGATIONS[code].before, NEGATIONS[code].behind)
    )
    return before, behind


@lru_cache(maxsize=64)
def _affirming(code: str) -> frozenset[str]:
    """Give the words of all that says yes in a language, without those that change nothing and those that say no."""
    said = f"{LEXICONS[code].yes_no.get('yes', '')} | {LEXICONS[code].consent.get('yes', '')}".split("|")
    texts = (plain(phrase).split() for phrase in said)
    words = (word for text in texts if not negations_of(code) & set(text) for word in text)
    return frozenset(words) - _beside(code) - negations_of(code)


@lru_cache(maxsize=1)
def _every_no() -> frozenset[str]:
    """Give the words that say no by themselves in any language."""
    tables = (table.get("no", "") for lexicon in LEXICONS.values() for table in (lexicon.yes_no, lexicon.consent))
    said = {plain(phrase) for table in tables for phrase in table.split("|")}
    answers = plain(" ".join(negations.answers for negations in NEGATIONS.values())).split()
    return frozenset(phrase for phrase in said if phrase and " " not in phrase) | {*answers}


@lru_cache(maxsize=64)
def _bare_yes(code: str) -> str:
    """Give the one word for yes: the first of its table."""
    return plain(LEXICONS[code].yes_no["yes"].partition("|")[0])


@lru_cache(maxsize=64)
def _beside(code: str) -> frozenset[str]:
    return frozenset(plain(LEXICONS[code].beside).split()) | fillers_of(code)


@lru_cache(maxsize=64)
def _known(code: str, *, clear: bool) -> Phrases:
    """Give all phrases of a language that say yes or no; where it has to be ``clear``, "ok" says nothing sure."""
    lexicon = LEXICONS[code]
    yes, consent = lexicon.yes_no.get("yes", ""), lexicon.consent.get("yes", "")
    clearly = {plain(phrase) for phrase in consent.split("|")}
    less = " | ".join(phrase for phrase in yes.split("|") if plain(phrase) not in clearly)
    return Phrases(
        {
            "yes": consent if clear else f"{consent} | {yes}",
            "no": f"{lexicon.yes_no.get('no', '')} | {lexicon.consent.get('no', '')}",
            "unsure": f"{lexicon.yes_no.get('unsure', '')} | {less if clear else ''}",
        }
    )
