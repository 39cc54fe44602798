"""Read a birth date: digits of all scripts, month names of many languages, four calendars; Gregorian comes out."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from hijridate import Gregorian, Hijri
from persiantools.jdatetime import JalaliDate

from dialogs.rules.eligibility import born_between
from dialogs.rules.reading import Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.words import hits_of
from dialogs.rules.words.ordinals import day_in_words
from dialogs.rules.writing import bare, normalise

CalendarSystem: TypeAlias = Literal["g", "s", "l", "e"]
"""Gregorian, Solar Hijri (Afghanistan, Iran), lunar Hijri (Umm al-Qura), Ethiopian."""

OLDEST = 99
"""Ages above it are typing mistakes."""
LIKELY = (5, 45)
"""Ages at which a year in another calendar is believed without its month's name."""
SHORT_YEAR_AGES = (10, 40)
"""Ages at which a year of two digits is believed."""
ETHIOPIAN_READERS = frozenset({"ti", "am"})
PERSIAN_READERS = frozenset({"fa_AF", "ps"})
THAI_OFFSET = 543
EIGHT_DIGITS = 8
"""Digits of a date typed as one number."""
VIETNAMESE = re.compile(r"(?:ngay )?(\d{1,2}) thang (\d{1,2}),? (?:nam )?(\d{4})")
"""Vietnamese numbers its months: "5 tháng 3 năm 2006"."""
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
ROMAN_MONTH = re.compile(r"(?<=\d)[ ./-]+(i{1,3}|iv|vi{0,3}|ix|xi{0,2})[ ./-]+(?=\d)")
"""Months in Roman numerals, as on Polish and Romanian papers: "3.VII.2000"."""
SEPARATED = re.compile(r"[\s./\-,:]*")


@dataclass(frozen=True, slots=True)
class Given:
    """A date as it was given: month and day are 0 where only the year (and month) are known."""

    calendar: CalendarSystem
    year: int
    month: int = 0
    day: int = 0


def read_birth(words: str, sight: Sight, ages: tuple[int, int] | None = None) -> Reading:
    """Read a birth date, or its month and year, or its year.

    Gives the Gregorian "YYYY-MM-DD", "YYYY-MM" or "YYYY"; a month or year of another calendar, which begins inside a
    Gregorian one, is the interval "YYYY-MM-DD/YYYY-MM-DD". Two possible readings are :class:`Perhaps` of these
    values, unless only one fits the ``ages`` (youngest, oldest) given before, one year more or less. ``sure`` is false
    where the calendar was converted or the form was unusual: such a date is read back.
    """
    text = normalise(words, 200)
    values: dict[str, bool] = {}
    for reading in _readings(text, sight):
        if (value := _iso(reading)) is not None and _plausible(value, sight.today):
            values.setdefault(value, reading.calendar == "g" and _is_usual(text))
    if len(values) > 1 and ages is not None:
        fitting = {value: sure for value, sure in values.items() if _fits(value, ages, sight.today)}
        values = fitting or values
    match list(values):
        case []:
            return Unread()
        case [value]:
            return Understood(value, sure=values[value])
        case several:
            return Perhaps(tuple(several[:4]))


def shown(born: str) -> str:
    """Write a birth date as it is read back, in numbers only: "14. 5. 2000", "5. 2000", "2000", "2009/2010"."""
    if "/" in born:
        first, last = born_between(born)
        years = sorted({first.year, last.year})
        if (last - first).days > 31:  # noqa: PLR2004 -- longer than a month: a year
            return "/".join(map(str, years))
        return f"{first.day}. {first.month}. {first.year} – {last.day}. {last.month}. {last.year}"
    return ". ".join(str(int(part)) for part in reversed(born.split("-")))


def next_days(name: str, day: int, today: date) -> list[date]:
    """Give the next such days of a month as the lexicons name it: two where the name is a month of two calendars."""
    found = []
    for part in name.split():
        calendar, month = _calendar(part[0]), int(part[1:])
        year = _year_today(today, calendar)
        days = (_day(Given(calendar, candidate, month, day)) for candidate in (year - 1, year, year + 1))
        found += [candidate for candidate in days if candidate is not None and candidate >= today][:1]
    return sorted(set(found))


# From words to what was given


def _readings(text: str, sight: Sight) -> list[Given]:
    text = ROMAN_MONTH.sub(lambda found: f".{ROMAN.index(found.group(1)) + 1}.", text)
    digits = re.findall(r"\d+", text)
    if any(len(number) > EIGHT_DIGITS for number in digits) or len(digits) > 3:  # noqa: PLR2004 -- day, month, year
        return []
    if sight.language == "vi":
        text = VIETNAMESE.sub(r"\1.\2.\3", text)
        digits = re.findall(r"\d+", text)
    months = [hit.meaning for hit in hits_of("months", bare(text), sight.language)]
    if months and len(digits) == 1 and (day := day_in_words(bare(text))):
        digits = [str(day), *digits]
    if months:
        return _with_month_name(digits, months, sight) if len(set(months)) == 1 else []
    if len(digits) == 1 and len(digits[0]) == EIGHT_DIGITS:
        digits = _split(digits[0])
    elif not all(SEPARATED.fullmatch(gap) for gap in re.split(r"\d+", text)[1:-1]):
        return []
    return _with_numbers(digits, sight)


def _split(digits: str) -> list[str]:
    """Part "14052000" and "20000514" into the numbers of a date."""
    if digits[:2] in {"13", "14", "19", "20"} and 1 <= int(digits[4:6]) <= 12:  # noqa: PLR2004 -- months
        return [digits[:4], digits[4:6], digits[6:]]
    return [digits[:2], digits[2:4], digits[4:]]


def _with_month_name(digits: list[str], months: list[str], sight: Sight) -> list[Given]:
    match digits:
        case [year]:
            day = 0
        case [first, second]:
            year, day_digits = (first, second) if _is_year(first) else (second, first)
            day = int(day_digits)
            if not 1 <= day <= 31:  # noqa: PLR2004 -- days of the longest month
                return []
        case _:
            return []
    readings: list[Given] = []
    for name in months[0].split():
        calendar, month = _calendar(name[0]), int(name[1:])
        if calendar == "e" and sight.language not in ETHIOPIAN_READERS and "g" in months[0]:
            continue
        readings += [Given(calendar, full, month, day) for full in _years(year, sight, calendar)]
    return readings


def _is_year(digits: str) -> bool:
    return len(digits) == 4 or int(digits) > 31  # noqa: PLR2004 -- no month has more days


def _calendar(letter: str) -> CalendarSystem:
    calendars: dict[str, CalendarSystem] = {"g": "g", "s": "s", "l": "l", "e": "e"}
    return calendars[letter]


def _with_numbers(digits: list[str], sight: Sight) -> list[Given]:
    """Read day first; year first where it has four digits; month before day only where the day is above 12."""
    match digits:
        case [year] if len(year) == 4:  # noqa: PLR2004 -- a year
            month = day = 0
        case [first, second] if len(first) == 4:  # noqa: PLR2004 -- a year
            year, month, day = first, int(second), 0
        case [first, second] if len(second) == 4:  # noqa: PLR2004 -- a year
            year, month, day = second, int(first), 0
        case [first, second] if len(second) == 2 and not 1 <= int(second) <= 31:  # noqa: PLR2004 -- "5/00", no day
            year, month, day = second, int(first), 0
        case [first, second, third] if len(first) == 4:  # noqa: PLR2004 -- a year
            year, month, day = first, int(second), int(third)
        case [first, second, third]:
            year, month, day = third, int(second), int(first)
        case _:
            return []
    months = 13 if sight.language in ETHIOPIAN_READERS else 12
    if month > months and 1 <= day <= 12:  # noqa: PLR2004 -- months
        month, day = day, month
    if (len(digits) > 1 and not 1 <= month <= 13) or (len(digits) > 2 and not 1 <= day <= 31):  # noqa: PLR2004 -- day, month, year
        return []
    return [
        Given(calendar, full, month, day)
        for calendar in ("g", "s", "l", "e")
        for full in _years(year, sight, calendar, named=False)
        if month <= 12 or calendar == "e"  # noqa: PLR2004 -- months
    ]


def _years(digits: str, sight: Sight, calendar: CalendarSystem, *, named: bool = True) -> list[int]:
    """Give the full years a typed year may be in a calendar; ``named`` where a month name says the calendar."""
    year, today = int(digits), sight.today
    if len(digits) == 2:  # noqa: PLR2004 -- "99", "14", in Persian "78"
        return _short_years(year, sight, calendar, named=named)
    if len(digits) != 4:  # noqa: PLR2004 -- a year
        return []
    if calendar == "g":
        if year > today.year + 300:
            year -= THAI_OFFSET
        return [year] if today.year - OLDEST <= year <= today.year else []
    if calendar == "e" and (sight.language not in ETHIOPIAN_READERS and not named):
        return []
    current = _year_today(today, calendar)
    youngest, oldest = (0, OLDEST) if named and calendar != "e" else LIKELY
    return [year] if current - oldest <= year <= current - youngest else []


def _short_years(year: int, sight: Sight, calendar: CalendarSystem, *, named: bool) -> list[int]:
    current = _year_today(sight.today, calendar)
    persian = sight.language in PERSIAN_READERS
    if calendar == "s" and not (named or persian):
        return []
    if (
        calendar == "g"
        and not named
        and persian
        and LIKELY[0] <= _year_today(sight.today, "s") - 1300 - year <= SHORT_YEAR_AGES[1]
    ):
        return []
    if calendar in "le":
        return []
    youngest, oldest = SHORT_YEAR_AGES
    return [full for century in (1300, 1400, 1900, 2000) if youngest <= current - (full := century + year) <= oldest]


def _year_today(today: date, calendar: CalendarSystem) -> int:
    match calendar:
        case "g":
            return today.year
        case "s":
            return int(JalaliDate(today).year)  # type: ignore[no-untyped-call]  # it carries no types
        case "l":
            return int(Gregorian(today.year, today.month, today.day).to_hijri().year)
        case "e":
            return today.year - 7


# From what was given to Gregorian days


def _iso(given: Given) -> str | None:
    """Write what was given in Gregorian ISO form; None where there is no such day."""
    if given.calendar == "g":
        if _from_gregorian(given.year, given.month or 1, given.day or 1) is None:
            return None
        parts = (f"{given.year:04}", f"{given.month:02}" if given.month else "", f"{given.day:02}" if given.day else "")
        return "-".join(filter(None, parts))
    to_gregorian = CONVERSIONS[given.calendar]
    if given.day:
        day = _day(given)
        return None if day is None else day.isoformat()
    months = 13 if given.calendar == "e" else 12
    first = to_gregorian(given.year, given.month or 1, 1)
    after = (
        to_gregorian(given.year, given.month + 1, 1)
        if given.month and given.month < months
        else to_gregorian(given.year + 1, 1, 1)
    )
    if first is None or after is None:
        return None
    return f"{first.isoformat()}/{date.fromordinal(after.toordinal() - 1).isoformat()}"


def _day(given: Given) -> date | None:
    return CONVERSIONS[given.calendar](given.year, given.month, given.day)


def _from_gregorian(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_solar(year: int, month: int, day: int) -> date | None:
    try:
        return date.fromordinal(JalaliDate(year, month, day).to_gregorian().toordinal())  # type: ignore[no-untyped-call]  # it carries no types
    except ValueError:
        return None


def _from_lunar(year: int, month: int, day: int) -> date | None:
    try:
        return date.fromordinal(Hijri(year, month, day).to_gregorian().toordinal())
    except (ValueError, OverflowError):
        return None


def _from_ethiopian(year: int, month: int, day: int) -> date | None:
    """Convert an Ethiopian date; twelve months of 30 days, then 5 or, every fourth year, 6."""
    longest = 30 if month <= 12 else 6 if year % 4 == 3 else 5  # noqa: PLR2004 -- the calendar's numbers
    if not (1 <= month <= 13 and 1 <= day <= longest):  # noqa: PLR2004 -- the calendar's numbers
        return None
    return date.fromordinal(_ethiopian_new_year(year) + 30 * month + day - 31)


def _ethiopian_new_year(year: int) -> int:
    """Give the first day of an Ethiopian year, as an ordinal of the Gregorian calendar."""
    return 1723856 + 365 * year + year // 4 - 1721425


def to_ethiopian(day: date) -> tuple[int, int, int]:
    """Give the year, month (1-13) and day of a Gregorian day in the Ethiopian calendar, the other way round."""
    year = day.year - 7 if day.toordinal() >= _ethiopian_new_year(day.year - 7) else day.year - 8
    month, of_month = divmod(day.toordinal() - _ethiopian_new_year(year), 30)
    return year, month + 1, of_month + 1


CONVERSIONS: dict[CalendarSystem, Callable[[int, int, int], date | None]] = {
    "g": _from_gregorian,
    "s": _from_solar,
    "l": _from_lunar,
    "e": _from_ethiopian,
}


# Judging


def _plausible(value: str, today: date) -> bool:
    first, _ = born_between(value)
    return first <= today and today.year - first.year <= OLDEST


def _fits(value: str, ages: tuple[int, int], today: date) -> bool:
    first, last = born_between(value)
    return today.year - last.year - 1 <= ages[1] + 1 and today.year - first.year >= ages[0] - 1


def _is_usual(text: str) -> bool:
    """Tell whether a date was typed as it is read back: d.m.yyyy, m.yyyy or yyyy."""
    return bool(re.fullmatch(r"((\d{1,2}\s?[./]\s?)?(0?[1-9]|1[0-2])\s?[./]\s?)?\d{4}", text))
