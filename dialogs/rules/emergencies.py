"""Hear danger in typed words: it goes before everything else, and a false alarm only shows numbers."""

from functools import lru_cache

from dialogs.rules.danger.listening import Danger, hear
from dialogs.rules.danger.rules import STRENGTHS
from dialogs.rules.phrases import Phrases
from dialogs.rules.words import LEXICONS, order
from dialogs.rules.writing import plain

READ = 4_000
"""Characters read at each end of a message; messengers allow no more in one, the web chat less."""


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
