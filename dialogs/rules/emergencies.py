"""Hear danger in typed words: it goes before everything else, and a false alarm only shows numbers (domain.md 4.8)."""

from functools import lru_cache

from dialogs.rules.phrases import Phrases
from dialogs.rules.words import LEXICONS, order
from dialogs.rules.writing import plain

READ = 4_000
"""Characters read at each end of a message; messengers allow no more in one, the web chat less."""


@lru_cache(maxsize=1)
def _danger() -> tuple[Phrases, Phrases]:
    """Give the phrases of danger of all languages: those heard anywhere, and those heard only alone."""
    anywhere = "|".join(phrases for lexicon in LEXICONS.values() for phrases in lexicon.crisis.values())
    alone = "|".join(phrases for lexicon in LEXICONS.values() for phrases in lexicon.despair.values())
    return Phrases({"danger": anywhere}), Phrases({"danger": alone})


@lru_cache(maxsize=16)
def _deadline(codes: tuple[str, ...]) -> Phrases:
    return Phrases({"deadline": "|".join(LEXICONS[code].deadlines.get("deadline", "") for code in codes)})


def is_crisis(words: str, language: str) -> bool:  # noqa: ARG001 -- danger is heard in every language, whatever the chat's
    """Tell whether the words speak of danger, to oneself or from others; made for high recall.

    Danger is suicide, self-harm, violence, rape, forced marriage, abduction, genital mutilation, nowhere to sleep,
    hunger, and a deportation that is near.
    """
    anywhere, alone = _danger()
    parts = _parts(words)
    return bool(alone.whole(parts[0])) or any(anywhere.found_in(part) for part in parts)


def mentions_deadline(words: str, language: str) -> bool:
    """Tell whether the words speak of a letter or a deadline, so that the deadline has to be asked for."""
    first, others = order(language)
    return any(_deadline(first or others).found_in(part) for part in _parts(words))


def _parts(words: str) -> tuple[str, ...]:
    if len(words) <= 2 * READ:
        return (plain(words, 2 * READ),)
    return (plain(words[:READ], READ), plain(words[-READ:], READ))
