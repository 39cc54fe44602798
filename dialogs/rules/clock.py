"""Read a time of day as people say it: "14.30", "halb drei", "20 nach 4", "sa3a 3"."""

import re

from dialogs.rules.ages import number_words
from dialogs.rules.reading import Sight
from dialogs.rules.words import hits_of
from dialogs.rules.writing import bare

OPENS = 8
"""Hours from this one on are read as they stand; smaller ones are in the afternoon, as nobody advises at night."""
CLOSES = 20
MOST_COUNTED = 29
"""Minutes that are counted from an hour; more are counted to the next."""
HOURS_OF_A_DAY = 24
JOINED_HALF = re.compile(r"\bпол(?=втор|трет|четвер|пят|шест|седьм|восьм|девят|десят|одиннадц|двенадц|перв)")
"""Where Russian "полтретьего" (half of the third hour) is to be parted."""
MINUTES_FIRST = {
    **dict.fromkeys(("nach", "past", "after"), 1),
    **dict.fromkeys(("vor", "to", "before", "do"), -1),
}
"""Words between minutes and an hour: "20 nach 4", "ten to five", "deset do tri"."""
HOUR_FIRST = dict.fromkeys(("moins", "menos", "meno", "fara"), -1)
"""Words between an hour and minutes: "quatre heures moins dix"."""
FROM_TO = re.compile(r"(?<![\d:.])(\d{1,2}) ?(?:-|bis|till|until|до|a|الى|الي|تا) ?(\d{1,2})(?![\d:.])")
"""A span of hours: whoever can from ten to twelve can at ten."""
LESS = "без"
"""The word before minutes that are still wanting: "без десяти три"."""
BETWEEN_OR_BEFORE = re.compile(r"\d (?:to|do) \d")
"""Where it is not said whether "10 to 12" is a span or ten minutes before."""
HOURS_WRITTEN_CLOSE = re.compile(r"(?<=\d)(?='?(?:h|hs|uhr|am|pm|ч|год|te|ta|de|da)\b)")
"""Where "15h", "3pm" are to be parted."""


def parted(text: str) -> str:
    """Part what is written in one in normalised words: "15h", "3te", "полтретьего"."""
    return JOINED_HALF.sub("пол ", HOURS_WRITTEN_CLOSE.sub(" ", text))


def read_clock(words: str, sight: Sight) -> str | None:
    """Give the time in the words as HH:MM; None where there is none, "" where it is no possible time."""
    exact = re.search(r"(?<!\d)(\d{1,2})\s?[:.h]\s?(\d{2})(?!\d)|(?<!\d)(\d{2})(\d{2})(?!\d)", words)
    text = bare(words)
    meanings = clock_words(text, sight)
    if BETWEEN_OR_BEFORE.search(text):
        return ""
    if (span := FROM_TO.search(words)) and int(span.group(1)) < int(span.group(2)) <= HOURS_OF_A_DAY:
        return _o_clock(int(span.group(1)), 0, meanings)
    if exact:
        hour, minute = (int(part) for part in exact.groups() if part is not None)
        return _o_clock(hour, minute, meanings)
    if (counted := _counted(text, sight)) is not None:
        return _o_clock(*counted, meanings, spoken=True)
    return _by_number(text, meanings, sight)


def _by_number(text: str, meanings: set[str], sight: Sight) -> str | None:
    """Read an hour with its half or quarter, or an hour and minutes."""
    numbers = [int(number) for number in re.findall(r"(?<![^\W_])\d{1,2}(?![^\W_])", text)]
    numbers = numbers or number_words(text, sight.language, least=1, everywhere=not sight.language)
    if not numbers:
        noon = "12:30" if "half_past" in meanings else "12:00"
        return noon if "noon" in meanings else None
    if len(numbers) > 1 and not (len(numbers) == 2 and numbers[1] < 60):  # noqa: PLR2004 -- hour and minutes
        return None
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    for meaning, before, minutes in (
        ("half_to", 1, 30),
        ("half_past", 0, 30),
        ("quarter_past", 0, 15),
        ("quarter_to", 1, 45),
        ("quarter_of", 1, 15),
    ):
        if meaning in meanings:
            return _o_clock(hour - before, minutes, meanings, spoken=True)
    if not meanings and len(text.split()) > 2:  # noqa: PLR2004 -- a number in a sentence is not a time
        return None
    return _o_clock(hour, minute, meanings)


def _counted(text: str, sight: Sight) -> tuple[int, int] | None:
    """Read minutes counted from an hour, or from its half: "20 nach 4", "fünf vor halb drei", "без десяти три"."""
    words = text.split()
    for at, word in enumerate(words):
        before, after = " ".join(words[:at]), " ".join(words[at + 1 :])
        if word in MINUTES_FIRST:
            half = after.startswith("halb ")
            minutes, hour = _number(before, sight), _number(after.removeprefix("halb "), sight)
            distance = MINUTES_FIRST[word]
        elif word in HOUR_FIRST:
            half = False
            minutes, hour, distance = _number(after, sight), _number(before, sight), HOUR_FIRST[word]
        elif word == LESS and at + 2 < len(words):
            half, distance = False, -1
            minutes, hour = _number(words[at + 1], sight), _number(" ".join(words[at + 2 :]), sight)
        else:
            continue
        if minutes and hour and minutes <= MOST_COUNTED and hour <= HOURS_OF_A_DAY:
            return divmod(hour * 60 + distance * minutes - (30 if half else 0), 60)
    return None


def _number(text: str, sight: Sight) -> int | None:
    """Read the one number in a few words, in digits or words."""
    digits = re.findall(r"(?<![^\W_])\d{1,2}(?![^\W_])", text)
    numbers = [int(number) for number in digits] or number_words(text, sight.language, least=1, everywhere=False)
    return numbers[0] if len(numbers) == 1 else None


def clock_words(text: str, sight: Sight) -> set[str]:
    """Give what the clock's words in a plain text mean: half_to, quarter_past, pm ..."""
    return {hit.meaning for hit in hits_of("clock", text, sight.language, everywhere=not sight.language)}


def _o_clock(hour: int, minute: int, meanings: set[str], *, spoken: bool = False) -> str:
    if hour > 23 or minute > 59 or hour < 0:  # noqa: PLR2004 -- a day's hours, an hour's minutes
        return ""
    afternoon = "pm" in meanings and "am" not in meanings
    if hour < 12 and (afternoon or (hour < OPENS and "am" not in meanings)):  # noqa: PLR2004 -- noon
        hour += 12
    if spoken and hour == 0:
        hour = 12
    return f"{hour:02}:{minute:02}" if OPENS <= hour < CLOSES else ""
