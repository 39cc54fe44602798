"""What typed words mean: commands, courtesies, and the answers to the questions that are read by phrases."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from dialogs.rules.ages import read_age
from dialogs.rules.agreement import (
    QUESTION_MARKS,
    STRETCHED,
    asks,
    is_rather_yes,
    read_consent,
    read_decision,
    read_yes_no,
)
from dialogs.rules.phrases import Hit, Phrases
from dialogs.rules.reading import Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.times import read_daypart, read_when
from dialogs.rules.words import (
    LEXICONS,
    hits_of,
    little_words,
    meaning_of,
    near_meaning_of,
    negations_of,
    order,
    phrases,
    without_fillers,
)
from dialogs.rules.words.language_names import KURDISH, LANGUAGE_NAMES, PERSIAN
from dialogs.rules.words.lexicon import Field
from dialogs.rules.words.papers import EXPIRED, NOT_MINE
from dialogs.rules.writing import SKIN_TONES, plain

__all__ = [
    "asks",
    "clean",
    "is_greeting",
    "is_question",
    "is_thanks",
    "is_unknown",
    "read_age",
    "read_command",
    "read_consent",
    "read_daypart",
    "read_decision",
    "read_language",
    "read_role",
    "read_status",
    "read_topic",
    "read_unanswered",
    "read_when",
    "read_yes_no",
]

MOST_OPTIONS = 4
"""Meanings that may be asked back at once."""
COMMAND_SIGNS = {
    **dict.fromkeys("⬅🔙↩", "back"),
    "⏭": "skip",
    **dict.fromkeys("⏹🛑", "stop"),
    "🌐": "language",
    "🆘": "help",
    "🔄": "restart",
    "🗑": "delete",
}
"""Signs on the service's own buttons, typed alone."""
ANSWERS: tuple[Field, ...] = ("yes_no", "unknown", "roles", "statuses", "topics", "weekdays", "days", "dayparts")
"""Fields whose words, where they are the chat's own, are no commands of other languages."""
NEAR_A_COMMAND = 88
"""The least similarity of a mistyped command: "Neustadt" is no Neustart (87)."""
LONG_COMMAND = 60
"""A longer message is never a command."""
PERSIAN_ALONE = "persian"
OR = frozenset(
    plain("oder or أو او یا یا или або чи veya ya ya da an ou o u sau lub albo oppure hoặc ose ili an ama ወይ").split()
)
"""Words between two languages that are both good."""
PAPERS = frozenset({"pass", "permit", "asyl", "duld"})
AND = frozenset(
    plain(
        "und and و او û u ve і та й и și i oraz y e iyo እና dhe edhe et và mit with مع با لەگەڵ avec con cu z ile bi с"
    ).split()
)
"""Words between two people who both are meant."""
MOST_BETWEEN = 2
"""Words between two people of whom one "and" speaks."""
ME_OR_MY = frozenset(plain("mi min زما tôi").split())
"""Words that say "me" and "my" alike, once accents are gone."""
INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def clean(words: str) -> str:
    """Make a person's own words safe to keep and show: no control characters, no direction marks, no loose ends."""
    return INVISIBLE.sub("", words.replace("\r\n", "\n")).strip()


# What works anywhere


def read_command(words: str, language: str) -> str | None:
    """Read a message that as a whole is a command; None where it is none.

    Gives one of: back skip stop human language help restart privacy delete repeat appointment.
    """
    text = plain(words, LONG_COMMAND + 1)
    if not text and (sign := _sign(words)) in COMMAND_SIGNS:
        return COMMAND_SIGNS[sign]
    if not text or len(text) > LONG_COMMAND:
        return None
    if is_rather_yes(words, language):
        return None
    own = (text, without_fillers(text, language))
    if language in LEXICONS and not any(map(phrases("commands", language).whole, own)) and _answers(text, language):
        return None
    return _whole("commands", text, language) or _near_command(text, language)


def _near_command(text: str, language: str) -> str | None:
    """Read a mistyped command of the chat's language, German or English; never one that restarts at once.

    Only words that begin alike, and of five letters or more: a name ("Adam", "Violeta") commands nothing.
    """
    for code in order(language)[0] or ("de", "en"):
        known = phrases("commands", code)
        if meaning := known.nearly(text, negations_of(code), NEAR_A_COMMAND, begun_alike=True):
            return None if meaning == "restart" else meaning
    return None


def _answers(text: str, language: str) -> bool:
    """Tell whether a word answers something in the chat's own language, whatever command it is in another's.

    Somali "haa" is yes, not Turkish for "what?"; French "argent" is money, not a mistyped agent.
    """
    said = {text, without_fillers(text, language)}
    return any(phrases(field, language).whole(form) for field in ANSWERS for form in said)


def _sign(words: str) -> str:
    """Give the one sign a message consists of, without variants and skin tones; empty where it is not one."""
    signs = {character for character in words[:20] if not character.isspace()} - SKIN_TONES
    return signs.pop() if len(signs) == 1 else ""


def is_greeting(words: str, language: str) -> bool:
    """Tell whether the message only greets."""
    return _sign(words) == "👋" or _whole("courtesies", plain(words, LONG_COMMAND), language) == "greeting"


def is_thanks(words: str, language: str) -> bool:
    """Tell whether the message only thanks."""
    text = plain(words, LONG_COMMAND)
    return "thanks" in {_whole("courtesies", text, language), meaning_of("courtesies", text, language)}


def is_question(words: str, language: str) -> bool:
    """Tell whether the message asks something: by its question mark, or by how it begins.

    Ask only after the open question's own reader has failed: "Trier?" is an answer.
    """
    text = plain(words)
    if len(text.split()) > 1 and normalise_end(words) in QUESTION_MARKS | {";"}:
        return True
    return len(text.split()) > 2 and any(  # noqa: PLR2004 -- "wer weiß" is no question yet
        hit.start == 0 for hit in hits_of("questions", text, language, everywhere=False)
    )


def normalise_end(words: str) -> str:
    """Give the last visible character of the words' beginning; a space where there is none."""
    seen = [character for character in words[:1_000] if not character.isspace() and character.isprintable()]
    return seen[-1] if seen else " "


def is_unknown(words: str, language: str) -> bool:
    """Tell whether the message only says "I do not know"."""
    return _whole("unknown", plain(words, LONG_COMMAND), language) == "unknown"


def read_unanswered(words: str, language: str) -> str:
    """Read "I do not know" (unknown) and "I would rather not say" (decl); empty for anything else."""
    return _whole("unknown", plain(words, LONG_COMMAND), language) or ""


def _whole(field: Field, text: str, language: str) -> str | None:
    """Read a whole plain text in a field, in spite of polite words and stretched letters ("jaaa bitte")."""
    short = without_fillers(text, language)
    for form in dict.fromkeys((text, short, STRETCHED.sub(r"\1", text), STRETCHED.sub(r"\1", short))):
        if form and (meaning := meaning_of(field, form, language)):
            return meaning
    return None


# Answers


def read_role(words: str, sight: Sight) -> Reading:
    """Read who needs help: self, child, other, unsure."""
    if is_unknown(words, sight.language):
        return Understood("unsure")
    reading = _by_phrases("roles", words, sight, negatable=True, rank=("other", "child", "self", "unsure"))
    text = plain(words)
    hits = hits_of("roles", text, sight.language)
    if reading == Understood("other") and _is_also_oneself(text, hits):
        return Perhaps(("self", "other"))
    if reading == Understood("self") and _is_of_somebody_else(text, hits, sight.language):
        return Unread()
    return reading


def _is_also_oneself(text: str, hits: tuple[Hit, ...]) -> bool:
    """Tell whether somebody speaks of themselves and of another: "me and my sister"."""
    between = (
        text[min(me.end, hit.end) : max(me.start, hit.start)].split()
        for me in hits
        for hit in hits
        if me.meaning == "self" and hit.meaning == "other"
    )
    return any(len(words) <= MOST_BETWEEN and AND & set(words) for words in between)


def _is_of_somebody_else(text: str, hits: tuple[Hit, ...], language: str) -> bool:
    """Tell whether a mere "me" stands beside a word nobody knows, which may be whom it is about: "para mi cuñada"."""
    said = {word for hit in hits for word in text[hit.start : hit.end].split()}
    if not any(len(words := text[hit.start : hit.end].split()) == 1 or words[-1] in ME_OR_MY for hit in hits):
        return False
    unknown = set(without_fillers(text, language).split()) - said - little_words(language) - AND
    return any(not word.isdigit() for word in unknown)


def read_status(words: str, sight: Sight) -> Reading:
    """Read which paper somebody has: pass, permit, asyl, duld, other, decl, none ("no papers")."""
    match _whole("unknown", plain(words, LONG_COMMAND), sight.language):
        case "unknown":
            return Understood("other")
        case "decl":
            return Understood("decl")
        case _:
            return _paper(plain(words), sight)


def _paper(text: str, sight: Sight) -> Reading:
    """Read a paper: never by similarity but to ask back, never one that is said not to be there, or to be over."""
    hits = hits_of("statuses", text, sight.language)
    mine = tuple(hit for hit in hits if hit.meaning == "none" or not _is_denied(hit, hits, text, sight.language))
    if hits and not mine:
        return Understood("none") if any(hit.meaning == "permit" for hit in hits) else Unread()
    reading = _of_meanings([hit.meaning for hit in mine], sight, rank=("none", "decl", "duld"))
    if isinstance(reading, Unread) and not _has_negation(text, sight.language):
        near = near_meaning_of("statuses", text, sight.language) or _near_word("statuses", text, sight.language)
        reading = Understood(near, sure=False) if near in PAPERS - {"pass"} else reading
    if isinstance(reading, Understood) and reading.value in PAPERS and _expired().found_in(text):
        asked = tuple(each for each in (str(reading.value), "other") if not sight.options or each in sight.options)
        return Perhaps(asked) if len(asked) > 1 else replace(reading, sure=False)
    return reading


def _is_denied(paper: Hit, hits: tuple[Hit, ...], text: str, language: str) -> bool:
    """Tell whether a negation stands between a paper and the one named before it, or two words behind it."""
    last = max((hit.end for hit in hits if hit.end <= paper.start), default=0)
    before, behind = text[last : paper.start].split()[-4:], text[paper.end :].split()[:2]
    if _negations(language) & {*before, *behind}:
        return True
    return any(_not_mine().found_in(" ".join(words)) for words in (before, behind))


@lru_cache(maxsize=1)
def _expired() -> Phrases:
    return Phrases({"expired": EXPIRED})


@lru_cache(maxsize=1)
def _not_mine() -> Phrases:
    return Phrases({"not mine": NOT_MINE})


def read_topic(words: str, sight: Sight) -> Reading:
    """Read what it is about: an option id of topic.ask. Several topics in one message are asked back."""
    if is_unknown(words, sight.language):
        return Understood("other")
    return _by_phrases("topics", words, sight, negatable=False, rank=())


def _by_phrases(field: Field, words: str, sight: Sight, *, negatable: bool, rank: tuple[str, ...]) -> Reading:
    """Read by the phrases in the words; of several meanings the first of ``rank`` wins, else they are asked back."""
    text = plain(words)
    hits = hits_of(field, text, sight.language)
    if negatable:
        hits = tuple(hit for hit in hits if not _negated(text, hit.start, hit.end, sight.language))
    found = [hit.meaning for hit in hits]
    if not hits:
        near = near_meaning_of(field, text, sight.language) or _near_word(field, text, sight.language)
        found = [near] if near and not negatable else [near] if near and not _has_negation(text, sight.language) else []
    return _of_meanings(found, sight, rank)


def _of_meanings(found: Sequence[str], sight: Sight, rank: tuple[str, ...]) -> Reading:
    """Take the first of ``rank``, or the only meaning; several are asked back."""
    offered = [
        meaning
        for meaning in dict.fromkeys(found)
        if not sight.options or meaning in sight.options or meaning == "none"
    ]
    best = next((meaning for meaning in rank if meaning in offered), None)
    if best:
        return Understood(best)
    match offered:
        case []:
            return Unread()
        case [only]:
            return Understood(only)
        case several:
            return Perhaps(tuple(several[:MOST_OPTIONS]))


def _near_word(field: Field, text: str, language: str) -> str | None:
    """Find one mistyped word among several: "ich habe doldung"."""
    words = text.split()
    if len(words) > 12:  # noqa: PLR2004 -- in a long message a mistyped word is not the answer
        return None
    found = {near for word in words if (near := near_meaning_of(field, word, language))}
    return found.pop() if len(found) == 1 else None


def _has_negation(text: str, language: str) -> bool:
    return bool(_negations(language) & set(text.split()))


def _negations(language: str) -> frozenset[str]:
    first, _ = order(language)
    return frozenset().union(*(negations_of(code) for code in first or tuple(LEXICONS)))


def _negated(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a negation stands within two words before a phrase, or right behind it ("duldung yok")."""
    near = text[:start].split()[-2:] + text[end:].split()[:1]
    return bool(_negations(language) & set(near))


# Names of languages


@lru_cache(maxsize=1)
def _language_phrases() -> Phrases:
    return Phrases({**LANGUAGE_NAMES, "ku": KURDISH, PERSIAN_ALONE: PERSIAN})


def _which_persian(sight: Sight) -> Reading:
    """Read "Persian" as the one that is spoken in the chat already, or asked back."""
    speaks = {"fa": "fa", "fa_AF": "fa_AF", "ps": "fa_AF"}.get(sight.language)
    both = tuple(code for code in ("fa_AF", "fa") if not sight.options or code in sight.options)
    if speaks in both:
        return Understood(speaks)
    return Perhaps(both) if len(both) > 1 else Understood(both[0] if both else "fa")


def read_language(words: str, sight: Sight) -> Reading:
    """Read the name of a language, in any language.

    Gives its catalog code ("de", "fa_AF", "sr_Latn"), else its ISO 639 code ("am"): a code that is not among the
    options is a wish the chat cannot fulfil. "Kurdish" alone is asked back. Two languages
    with an "or" between them are asked back; else the first that is offered counts.
    """
    text = plain(words, 200)
    names = _language_phrases()
    found = list(dict.fromkeys(hit.meaning for hit in names.within(text)))
    if not found and (near := names.nearly(text)):
        found = [near]
    if not found:
        near_words = [near for word in text.split()[:8] if (near := names.nearly(word))]
        found = list(dict.fromkeys(near_words))
    if "ku" in found:
        if {"kmr", "ckb"} & set(found):
            found.remove("ku")
        else:
            return Perhaps(("kmr", "ckb"))
    if PERSIAN_ALONE in found:
        if found == [PERSIAN_ALONE]:
            return _which_persian(sight)
        named = {"fa", "fa_AF"} & set(found)
        found = [code if code != PERSIAN_ALONE else "fa_AF" for code in found if code != PERSIAN_ALONE or not named]
    if not found:
        return Unread()
    offered = [code for code in found if code in sight.options]
    if len(offered) > 1 and OR & set(text.split()):
        return Perhaps(tuple(offered[:MOST_OPTIONS]))
    return Understood(offered[0] if offered else found[0])
