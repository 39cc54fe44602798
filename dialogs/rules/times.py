"""Read when somebody can come: a day, a time of day, a part of the day."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from dialogs.rules.clock import clock_words, parted, read_clock
from dialogs.rules.dates import next_days
from dialogs.rules.phrases import Hit, Phrases
from dialogs.rules.reading import JSON, Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.words import LEXICONS, hits_of, near_meaning_of, negations_of, order, phrases
from dialogs.rules.words.exceptions import CANNOT, EXCEPT, NO_PROBLEM, NOT_BEFORE, OTHERWISE
from dialogs.rules.words.ordinals import day_in_words
from dialogs.rules.words.spans import AHEAD, DAYS, MANY, WEEKS, WHOLE
from dialogs.rules.writing import bare, normalise, numbers_in, plain

NEXT_WEEK = 7
FARTHEST = 90
"""Days ahead that are believed."""
EAST_AFRICAN = frozenset({"ti", "am", "so"})
"""Languages whose speakers may count the hours from six in the morning: their "3 o'clock" is nine."""
SIX_HOURS = 6


AWAY = {"after": 2, "tomorrow": 1, "today": 0}
"""How many days from today the days are that are named by it."""
NUMBERS_TOO = frozenset({"نه"})
"""Negations that are numbers as well: Persian "no" is written as "nine"."""
MINUTES_TOO = frozenset({"الا", "menos", "без", "moins", "meno", "fara"})
"""Words before what is left out, of the days or of the hour: "las once menos cuarto"."""
AND_OR = frozenset(
    plain("und oder and or و او أو یا і й та или и або чи ve ya da û an et ou y o e și sau i lub oraz").split()
)
"""Words between days that all shall not be."""
ON_IN_LATIN = "v "
"""Russian "on" before a weekday that is typed in Latin letters."""
MONTH_FIRST = re.compile(r"(?<![\d/])(0?[1-9]|1[0-2])/(1[3-9]|2\d|3[01])(?!\d)")
"""American order, where the second number can only be the day."""
CYRILLIC = re.compile("[а-яіїєґ]")
BESIDE = r"\b(?:am|um|ab|uhr|h|on|at|gegen|u|o|в|у|о|à|le|el|al)\b"
"""Small words beside a short name of a day: "am Do um 14 Uhr"."""
AFTER_ON = re.compile(r"\b(?:am|on|в|у|w|le|el|nur nicht|not|außer) $")
"""What a short name of a day that shall not be stands behind."""
DAY_OF_MONTH = re.compile(
    r"(?:am|den|le|el|il|dnia|(?:on )?the) (\d{1,2})(?:\.|ten|th|st|nd|rd)?|(\d{1,2})(?:th|-?го)(?: числа)?"
)
"""A day of this month or the next without its month: "am 10.", "le 10", "10th", "10-го"."""


def read_daypart(words: str, sight: Sight) -> Reading:
    """Read a part of the day: "am", "pm" or "any"."""
    text = bare(normalise(words, 200))
    if _leaves_out(text, sight):
        return Unread()
    found = {hit.meaning for hit in hits_of("dayparts", text, sight.language)}
    if not found and (near := near_meaning_of("dayparts", text, sight.language)):
        found = {near}
    if found == {"am", "pm"}:
        return Understood("any")
    return Understood(found.pop()) if len(found) == 1 else Unread()


def read_when(words: str, sight: Sight) -> Reading:  # noqa: PLR0911 -- day, time, both, or neither
    """Read a day, a time, or both: {"day": "2026-12-03" or None, "time": "14:30" or None}.

    Days are local and not before today; the time is the 24-hour clock, hours below 8 taken as the afternoon's.
    "As soon as possible" has neither day nor time. {"but": [...]} are days that shall not be, weekdays ("0" is Monday)
    and ISO days: "not on Monday", "any day but Friday". "Next Thursday" means two days in German: both ISO days come as
    :class:`Perhaps`. Days that are past and times outside 8 to 20 o'clock are not read.
    """
    text = parted(normalise(words, 200))
    plain_text = bare(text)
    if not plain_text:
        return Unread()
    if _leaves_out(plain_text, sight):
        return _but(text, plain_text, sight)
    if text[-1].isdigit() and words[:200].rstrip().endswith(".") and not clock_words(plain_text, sight):
        text += "."
    days, rest = _days(text, plain_text, sight)
    time = None if days is None else read_clock(rest, sight)
    if days is None or time == "":
        return Unread()
    if len(days) > 1:
        return Perhaps(tuple(day.isoformat() for day in days))
    if time and not days and (both := _either_clock(time, text, sight)):
        return Perhaps(both)
    if days or time:
        value: JSON = {"day": days[0].isoformat() if days else None, "time": time}
        return Understood(value)
    if "any" in {hit.meaning for hit in hits_of("days", plain_text, sight.language)}:
        anything: JSON = {"day": None, "time": None}
        return Understood(anything)
    return Unread()


def _either_clock(time: str, text: str, sight: Sight) -> tuple[str, ...]:
    """Give both times an hour may mean to somebody who may count from six in the morning; empty where only one is."""
    hour, minute = int(time[:2]), time[3:]
    if sight.language not in EAST_AFRICAN or re.search(r"(?<!\d)(?:1[3-9]|0\d):", text):
        return ()
    said = hour if hour <= 12 else hour - 12  # noqa: PLR2004 -- hours on a clock's face
    morning = said + SIX_HOURS
    meanings = clock_words(bare(text), sight) | {hit.meaning for hit in hits_of("dayparts", bare(text), sight.language)}
    if morning >= 12 or morning == hour or "pm" in meanings:  # noqa: PLR2004 -- noon
        return ()
    return f"{morning:02}:{minute}", time


def read_time_wish(words: str, sight: Sight) -> Reading:
    """Read a day or time as :func:`read_when` does, else a part of the day as :func:`read_daypart` does.

    What is a part of the day in the chat's own words is nothing else: "l'après-midi" is not noon.
    """
    text = bare(normalise(words, 200))
    if _is_own(text, sight.language):
        return read_daypart(words, sight)
    reading = read_when(words, sight)
    if isinstance(reading, Unread) and not numbers_in(text):
        return read_daypart(words, sight)
    return reading


def _is_own(text: str, language: str) -> bool:
    """Tell whether a whole text is a part of the day in the chat's own words, and neither a day nor noon."""
    if language not in LEXICONS or not phrases("dayparts", language).whole(text):
        return False
    return not phrases("days", language).whole(text) and "noon" not in phrases("clock", language).whole(text)


# Days that shall not be


def _leaves_out(plain_text: str, sight: Sight) -> bool:
    """Tell whether a negation or an exception stands in the words; "no problem" is none."""
    text = _no_problem().cut_from(plain_text)
    for code in order(sight.language)[0]:
        for hit in reversed(phrases("yes_no", code).within(text)):
            if hit.meaning == "yes" and " " in text[hit.start : hit.end]:
                text = text[: hit.start] + text[hit.end :]
    said = set(text.split()) & _negations(sight.language)
    if said & NUMBERS_TOO and "hour" in clock_words(text, sight):
        said -= NUMBERS_TOO
    for word in MINUTES_TOO & set(text.split()):
        before, after = text.split(f"{word} ", 1) if f"{word} " in text else (text, "")
        if not hits_of("weekdays", " ".join(after.split()[:2]), sight.language):
            said, text = said - {word}, f"{before}{after}"
    return bool(said) or _exceptions().found_in(text) or _not_before().found_in(text)


def _but(text: str, plain_text: str, sight: Sight) -> Reading:
    """Read the days that shall not be; unread where it is not clear which are meant.

    "Not before Wednesday" are all days until then.
    """
    if _not_before().found_in(plain_text):
        days, _ = _days(text, plain_text, sight)
        ahead = (days[0] - sight.today).days if days else 0
        before: list[JSON] = [(sight.today + timedelta(days=past)).isoformat() for past in range(ahead)]
        return Understood({"but": before}) if before else Unread()
    weekdays = _weekdays_left_out(plain_text, sight)
    if weekdays is None:
        return Unread()
    relative = {hit.meaning for hit in hits_of("days", plain_text, sight.language)}
    if set(plain_text.split()) & _otherwise() and len(weekdays) + len(relative & set(AWAY)) != 1:
        return Unread()
    but: list[JSON] = [*weekdays]
    if but:
        return Understood({"but": but})
    away = [AWAY[meaning] for meaning in AWAY if meaning in relative]
    days = [sight.today + timedelta(days=away[0])] if away else _calendar_days(text, plain_text, sight.today, sight)[0]
    but = [day.isoformat() for day in days or ()]
    return Understood({"but": but}) if but else Unread()


def _weekdays_left_out(plain_text: str, sight: Sight) -> tuple[str, ...] | None:
    """Give the weekdays that shall not be: of several those beside "except", or all of one list; None if unclear."""
    excepted = [hit for hit in _exceptions().within(plain_text) if hit.meaning == "except"]
    behind_exception = {hit.end + 1 for hit in excepted}
    hits = tuple(
        hit
        for hit in hits_of("weekdays", plain_text, sight.language)
        if not _is_short(plain_text, hit) or hit.start in behind_exception or AFTER_ON.search(plain_text[: hit.start])
    )
    if len({hit.meaning for hit in hits}) > 1:
        if excepted:
            behind = tuple(hit for hit in hits if hit.start >= excepted[0].end)
            hits = behind or hits[-1:]
        elif any(
            not (between := set(plain_text[one.end : other.start].split())) & AND_OR
            or between - AND_OR - _negations(sight.language)
            for one, other in pairwise(hits)
        ):
            return None
    return tuple(dict.fromkeys(hit.meaning for hit in hits))


def is_left_out(day: date, but: Sequence[str]) -> bool:
    """Tell whether a day is among those that shall not be, as :func:`read_when` gives them."""
    return str(day.weekday()) in but or day.isoformat() in but


@lru_cache(maxsize=64)
def _negations(language: str) -> frozenset[str]:
    first, others = order(language)
    return frozenset().union(*(negations_of(code) for code in first or others))


@lru_cache(maxsize=1)
def _exceptions() -> Phrases:
    return Phrases({"except": EXCEPT, "cannot": CANNOT})


@lru_cache(maxsize=1)
def _not_before() -> Phrases:
    return Phrases({"not before": NOT_BEFORE})


@lru_cache(maxsize=1)
def _no_problem() -> Phrases:
    return Phrases({"no problem": NO_PROBLEM})


@lru_cache(maxsize=1)
def _otherwise() -> frozenset[str]:
    return frozenset(plain(word) for word in OTHERWISE.split("|"))


# Days


def _days(text: str, plain_text: str, sight: Sight) -> tuple[list[date] | None, str]:
    """Give the days that may be meant (None: a day that is past or none at all) and the words left over."""
    today = sight.today
    relative = {hit.meaning: hit for hit in hits_of("days", plain_text, sight.language)}
    if "past" in relative:
        return None, ""
    weekday = _weekday(plain_text, sight)
    for meaning, distance in AWAY.items():
        if meaning in relative and weekday is None:
            return [today + timedelta(days=distance)], _without(plain_text, relative[meaning])
    if (days_ahead := _days_ahead(plain_text)) is not None:
        return [today + timedelta(days=days_ahead)], ""
    if weekday is not None:
        first = today + timedelta(days=(int(weekday.meaning) - today.weekday()) % 7 or NEXT_WEEK)
        days = [first]
        if "week" in relative:
            monday = today + timedelta(days=NEXT_WEEK - today.weekday())
            days = [monday + timedelta(days=int(weekday.meaning))]
        elif "next" in relative and first - timedelta(days=first.weekday()) <= today:
            days = [first, first + timedelta(days=NEXT_WEEK)]
        return days, _without(plain_text, weekday)
    return _calendar_days(text, plain_text, today, sight)


def _days_ahead(plain_text: str) -> int | None:
    """Read "in 3 Tagen", "in einer Woche" as a number of days; None where it is none, or more than a season."""
    words = _spans()
    meanings = {hit.meaning for hit in words.within(plain_text)}
    if whole := meanings & set(WHOLE):
        return int(whole.pop())
    if "ahead" not in meanings or not meanings & {"day", "week"}:
        return None
    digits = re.findall(r"\d+", plain_text)
    many = [int(found) for found in digits] or [int(meaning) for meaning in meanings if meaning.isdigit()]
    if len(many) != 1:
        return None
    days = many[0] * (NEXT_WEEK if "week" in meanings else 1)
    return days if 0 < days <= FARTHEST else None


@lru_cache(maxsize=1)
def _spans() -> Phrases:
    return Phrases({"day": DAYS, "week": WEEKS, "ahead": AHEAD, **MANY, **WHOLE})


def _weekday(plain_text: str, sight: Sight) -> Hit | None:
    hits = hits_of("weekdays", plain_text.removeprefix(ON_IN_LATIN), sight.language)
    if hits and plain_text.startswith(ON_IN_LATIN):
        return replace(hits[0], start=0, end=hits[0].end + len(ON_IN_LATIN))
    if not hits and (near := near_meaning_of("weekdays", plain_text, sight.language)):
        return Hit(near, 0, len(plain_text))
    if len({hit.meaning for hit in hits}) != 1:
        return None
    rest = re.sub(BESIDE, "", _without(plain_text, hits[0]))
    return None if _is_short(plain_text, hits[0]) and re.search(r"[^\W\d_]", rest) else hits[0]


def _is_short(text: str, hit: Hit) -> bool:
    """Tell whether a weekday is named by a short form that is a word as well: "so", "die"."""
    word = text[hit.start : hit.end]
    return len(word) <= 3 and (word.isascii() or CYRILLIC.match(word) is not None)  # noqa: PLR2004 -- letters


def _without(text: str, hit: Hit) -> str:
    return (text[: hit.start] + text[hit.end :]).strip()


def _calendar_days(text: str, plain_text: str, today: date, sight: Sight) -> tuple[list[date] | None, str]:
    if months := hits_of("months", plain_text, sight.language):
        return _in_a_month(months[0].meaning, text, plain_text, today)
    said = day_in_words(plain_text.removeprefix("am ")) if plain_text.startswith("am ") else None
    alone = DAY_OF_MONTH.fullmatch(text)
    if alone is not None:
        said = int(alone.group(1) or alone.group(2))
    if said:
        return _from_today_on(said, today), ""
    return _in_numbers(text, today)


def _in_a_month(month: str, text: str, plain_text: str, today: date) -> tuple[list[date] | None, str]:
    numbers = re.findall(r"\d+", plain_text)
    if not numbers and (said := day_in_words(plain_text)):
        return next_days(month, said, today) or None, ""
    if not numbers or int(numbers[0]) > 31:  # noqa: PLR2004 -- days of the longest month
        return None, ""
    around = re.split(r"(?<!\d)" + numbers[0] + r"(?!\d)", text, maxsplit=1)
    rest = around[1] if len(around) > 1 and numbers[1:] else ""
    return next_days(month, int(numbers[0]), today) or None, rest


def _in_numbers(text: str, today: date) -> tuple[list[date] | None, str]:
    text = MONTH_FIRST.sub(r"\2/\1", text)
    found = re.search(r"(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{4}|\d{2}))?(?![\d:])\.?", text)
    iso = re.search(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", text)
    if iso:
        full, month, day = (int(part) for part in iso.groups())
        return _from_today(day, month, full, today), text[: iso.start()] + text[iso.end() :]
    if found and _is_date(found, text):
        day, month, digits = int(found.group(1)), int(found.group(2)), found.group(3)
        year = None if digits is None else int(digits) + (2000 if len(digits) == 2 else 0)  # noqa: PLR2004 -- "26"
        return _from_today(day, month, year, today), text[: found.start()] + text[found.end() :]
    return [], text


def _is_date(found: re.Match[str], text: str) -> bool:
    """Tell the date "3.12." from the time "14.30": a dot after it, another separator, a short month, odd minutes."""
    day, month, year = found.groups()
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):  # noqa: PLR2004 -- days and months
        return False
    if year or found.group().endswith(".") or text[found.end() : found.end() + 1] == ".":
        return True
    return "." not in found.group() or len(month) == 1 or int(month) % 5 != 0


def _from_today_on(day: int, today: date) -> list[date] | None:
    """Give the next such day of a month, this month's or the next's that has it."""
    ahead = (today + timedelta(days=days) for days in range(62))
    return next(([found] for found in ahead if found.day == day), None)


def _from_today(day: int, month: int, year: int | None, today: date) -> list[date] | None:
    """Give the day in this year or, where it is past, in the next; None for a day past or impossible."""
    years = [today.year, today.year + 1] if year is None else [year]
    for candidate in years:
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found >= today:
            return [found] if (found - today).days <= 366 else None  # noqa: PLR2004 -- a year ahead is a mistake
    return None
