"""Read by how many minutes somebody is late: "15", "zwanzig Minuten", "eine halbe Stunde"."""

import re
from functools import lru_cache

from dialogs.rules.ages import number_words
from dialogs.rules.clock import clock_words
from dialogs.rules.phrases import Phrases
from dialogs.rules.reading import Reading, Sight, Understood, Unread
from dialogs.rules.words import without_fillers
from dialogs.rules.words.minutes import HOURS, LENGTHS, MINUTES, ONE
from dialogs.rules.writing import bare, is_below_zero, normalise

HOUR = 60
"""Minutes of an hour."""
MORE = {"half_past", "quarter_past"}
"""What the clock's words add to an hour: "une heure et demie"."""
NOT_ALONE = 100
"""A number word below that stands alone where no word says what it counts."""


def read_minutes(words: str, sight: Sight, most: int) -> Reading:
    """Read one number of minutes, up to ``most``, in digits of any script or in words.

    A number alone counts minutes; beside other words it does only where they say so, so that a time of day ("um 10")
    stays unread. Of hours one and its parts are read, more of them are not.
    """
    if is_below_zero(words):
        return Unread()
    text = re.sub(r"(?<=\d)(?=[^\W\d])", " ", bare(normalise(words, 200)))
    minutes = _minutes(text, sight)
    return Understood(minutes) if minutes is not None and 0 < minutes <= most else Unread()


def _minutes(text: str, sight: Sight) -> int | None:
    hits = tuple(dict.fromkeys(_lengths().within(text)))
    rest = _lengths().cut_from(text)
    if lengths := [hit for hit in hits if hit.meaning in LENGTHS]:
        numbered = re.search(r"\d", text) or number_words(rest, sight.language, 1)
        return int(lengths[0].meaning) if len(hits) == 1 and not numbered else None
    if hours := [hit for hit in hits if hit.meaning == "hour"]:
        before = text[: hours[0].start].split()
        one = bool(before) and bool(_one().whole(before[-1]))
        more = re.search(r"\d", " ".join(before[:-1]) + text[hours[0].end :]) or clock_words(text, sight) & MORE
        alone = one and not more
        return HOUR if len(hits) == 1 and (alone or text == text[hours[0].start : hours[0].end]) else None
    return _number(rest, sight, 2) if hits else _number(without_fillers(text, sight.language), sight, NOT_ALONE)


def _number(text: str, sight: Sight, least: int) -> int | None:
    """Read the one number in a text, which has to be all of it where ``least`` says so."""
    digits = re.findall(r"\d+", text)
    numbers = [int(each) for each in digits] or number_words(text, sight.language, least)
    alone = not digits or least < NOT_ALONE or text in digits
    return numbers[0] if len(numbers) == 1 and alone else None


@lru_cache(maxsize=1)
def _lengths() -> Phrases:
    return Phrases({"minute": MINUTES, "hour": HOURS, **LENGTHS})


@lru_cache(maxsize=1)
def _one() -> Phrases:
    return Phrases({"one": ONE})
