"""Hear danger in typed words: it goes before everything else, and a false alarm only shows numbers."""

from functools import lru_cache

from dialogs.rules import typed
from dialogs.rules.agreement import read_yes_no
from dialogs.rules.danger.listening import CLAUSE, SIGN, Danger, hear
from dialogs.rules.danger.rules import STRENGTHS
from dialogs.rules.danger.stems import STEMS
from dialogs.rules.danger.vocabulary import Vocabulary, collapsed
from dialogs.rules.phrases import Phrases
from dialogs.rules.reading import Reading, Sight, Understood, Unread
from dialogs.rules.words import LEXICONS, order
from dialogs.rules.words.negations import NEGATIONS
from dialogs.rules.writing import plain

READ = 4_000
"""Characters read at each end of a message; messengers allow no more in one, the web chat less."""
LONGEST_NO = 8
"""Words of a message that may be a no to "are you in danger?"; a longer one tells of something."""
CALLED = frozenset({"110", "112"})
"""Numbers that somebody in danger answers with."""
CALMING = ("FINE ", "LOL ", "LAUGH ")
"""Whose words say that nothing is wrong: "all good", "only a joke"."""


def hear_danger(words: str, language: str) -> Danger:
    """Tell what danger the words speak of, to oneself, from others or to somebody else; made for high recall.

    Danger is suicide, self-harm, violence, sexual violence, forced marriage, abduction, genital mutilation, nowhere to
    sleep, hunger, a deportation that is near, a medical emergency, a child in danger, and a cry for help.
    """
    ends = (words,) if len(words) <= READ else (words[:READ], words[-READ:])
    heard = (hear(end, language, READ) for end in ends)
    return max(heard, key=lambda danger: STRENGTHS.index(danger.strength))


def is_crisis(words: str, language: str) -> bool:
    """Tell whether the words speak of danger so clearly that the numbers are shown at once."""
    return hear_danger(words, language).strength == "card"


def read_in_danger(words: str, sight: Sight) -> Reading:
    """Read the answer to "are you in danger?": a no only where it is clear, a yes where words begin so or speak of it.

    "No, he hits me" and "not good" are no clear no.
    """
    said = plain(words, READ).split()
    if not said:
        return Understood("yes") if SIGN in words else read_yes_no(words, sight)
    first, whole = read_yes_no(said[0], sight), read_yes_no(words, sight)
    told = said[1:] if _begins_with_no(words, sight) else said
    denied = _denies_danger(told, sight.language)
    if first == Understood("no") and denied:
        return Understood("no")
    clauses = (*CLAUSE.split(words), words, " ".join(said[1:] if first == Understood("no") else ()))
    if not denied and any(hear_danger(clause, sight.language).strength != "none" for clause in clauses):
        return Understood("yes")
    if whole == Understood("no") if isinstance(whole, Understood) else first == Understood("no"):
        return Understood("no") if _is_clear_no(words, said, sight) else Unread()
    return Understood("yes") if Understood("yes") in (whole, first) or CALLED & {*said} else Unread()


def _is_clear_no(words: str, said: list[str], sight: Sight) -> bool:
    """Tell whether a no says nothing else but that all is well, or that it was a joke."""
    language, rest = sight.language, " ".join(said[1:])
    left = _without_negations(said, language)
    if left.startswith(said[0]) and read_yes_no(said[0], sight) != Understood("no"):
        return read_yes_no(left, sight) != Understood("yes")
    if not rest or typed.is_thanks(rest, language):
        return True
    if left == rest and not _begins_with_no(words, sight):
        return left == _bare_yes(language)
    if read_yes_no(rest, sight) == Understood("no"):
        return _is_clear_no(rest, said[1:], sight)
    unclear = _bare_yes(language) in said or _without_negations(said[1:], language) != rest
    if unclear or len(said) > LONGEST_NO:
        return False
    return _is_calm(said[1:], language) or any(
        read_yes_no(part, sight) == Understood("yes") for part in (rest, *said[1:])
    )


def _begins_with_no(words: str, sight: Sight) -> bool:
    """Tell whether a no stands before the first comma: "no bien" says something else than "no, bien"."""
    first, *others = CLAUSE.split(words.strip(), maxsplit=1)
    return any(map(str.strip, others)) and len(first.split()) == 1 and read_yes_no(first, sight) == Understood("no")


def _denies_danger(said: list[str], language: str) -> bool:
    """Tell whether words say of nothing but danger itself that it is not so: "I am not in danger"."""
    left = _without_negations(said, language)
    if len(said) > LONGEST_NO or left == " ".join(said) or hear_danger(left, language).kind != "danger":
        return False
    words = left.split()
    parts = (" ".join((*words[:place], *words[place + 1 :])) for place in range(len(words)))
    return any(hear_danger(part, language).strength == "none" for part in parts)


def _without_negations(said: list[str], language: str) -> str:
    negations = plain(NEGATIONS[_code(language)].alone).split()
    return " ".join(word for word in said if word not in negations)


def _is_calm(said: list[str], language: str) -> bool:
    return any(
        _calming(code).found(tuple(map(collapsed, said))) for code in (_code(language), "de", "en") if code in STEMS
    )


def _bare_yes(language: str) -> str:
    return plain(LEXICONS[_code(language)].yes_no["yes"].partition("|")[0])


def _code(language: str) -> str:
    """Give the language whose words are known in a chat's."""
    return language if language in LEXICONS else "de"


@lru_cache(maxsize=32)
def _calming(code: str) -> Vocabulary:
    lines = (line for line in STEMS[code].splitlines() if line.startswith(CALMING))
    return Vocabulary("\n".join(lines), code)


@lru_cache(maxsize=16)
def _deadline(codes: tuple[str, ...]) -> Phrases:
    return Phrases({"deadline": "|".join(LEXICONS[code].deadlines.get("deadline", "") for code in codes)})


def mentions_deadline(words: str, language: str) -> bool:
    """Tell whether the words speak of a letter or a deadline, so that the deadline has to be asked for."""
    first, others = order(language)
    return any(_deadline(first or others).found_in(part) for part in _parts(words))


def _parts(words: str) -> tuple[str, ...]:
    if len(words) <= 2 * READ:
        return (plain(words, 2 * READ),)
    return (plain(words[:READ], READ), plain(words[-READ:], READ))
