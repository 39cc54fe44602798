"""Who belongs to the target group: age on a day, exactly, and what follows; never a final no (BGB §§ 187, 188)."""

from calendar import isleap, monthrange
from datetime import date, timedelta
from typing import Literal, TypeAlias

from dialogs.rules.reading import JSON

FIRST_AGE = 12
"""The first age of the target group ("vom 12. bis zur Vollendung des 27. Lebensjahres")."""
LAST_AGE = 26
"""The last age of the target group: it ends with the day before the 27th birthday."""
OLDEST = 99
LOOK_AHEAD = 60
"""Days within which an appointment may lie."""
BANDS: dict[str, tuple[int, int]] = {
    "u12": (0, 11),
    "12": (12, 12),
    "12_15": (12, 15),
    "13_15": (13, 15),
    "16_17": (16, 17),
    "18_25": (18, 25),
    "26": (26, 26),
    "27p": (27, OLDEST),
}
"""Youngest and oldest age of each option of age.ask."""

Outcome: TypeAlias = Literal["in_target", "ask_counsellor", "parents", "refer"]
"""In the target group; at its edge (treated as in, the counsellor looks); a child (the parents' path); 27 or older."""


def birthday(born: date, years: int) -> date:
    """Give the day on which somebody turns ``years``: for 29 February 1 March in a year without one.

    A year of life is completed at the end of the day before the birthday (§§ 187 Abs. 2 S. 2, 188 Abs. 2 BGB).
    """
    year = born.year + years
    if (born.month, born.day) == (2, 29) and not isleap(year):
        return date(year, 3, 1)
    return born.replace(year=year)


def age_on(born: date, day: date) -> int:
    """Give the age in whole years on that day (local); negative before the birth."""
    years = day.year - born.year
    return years if birthday(born, years) <= day else years - 1


def born_between(born: str) -> tuple[date, date]:
    """Give the first and the last day a birth date allows.

    ``born`` is "YYYY-MM-DD", "YYYY-MM", "YYYY", or an interval "YYYY-MM-DD/YYYY-MM-DD" for a month or year of another
    calendar. Raises ValueError for anything else.
    """
    if "/" in born:
        first, _, last = born.partition("/")
        return date.fromisoformat(first), date.fromisoformat(last)
    match [int(part) for part in born.split("-")]:
        case [year]:
            return date(year, 1, 1), date(year, 12, 31)
        case [year, month]:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        case _:
            day = date.fromisoformat(born)
            return day, day


def possible_ages(answer: JSON, day: date, said_on: date | None = None) -> tuple[int, int] | None:
    """Give the youngest and the oldest age an answer allows on that day; None where it says nothing.

    ``answer`` is a band's id, {"age": 17} or {"born": "2009"} (see :func:`born_between`). An age without a birth date
    was said on ``said_on`` (without it: on ``day``) and may have grown since.
    """
    match answer:
        case {"born": str(born)}:
            first, last = born_between(born)
            return max(age_on(last, day), 0), max(age_on(first, day), 0)
        case {"age": int(age)}:
            return age, age + _birthdays(said_on, day)
        case str(band) if band in BANDS:
            youngest, oldest = BANDS[band]
            return youngest, oldest + _birthdays(said_on, day)
        case _:
            return None


def _birthdays(said_on: date | None, day: date) -> int:
    """Count the birthdays that may lie after ``said_on``, up to and with ``day``."""
    if said_on is None or day <= said_on:
        return 0
    return age_on(said_on, day - timedelta(days=1)) + 1


def decide(answer: JSON, day: date, said_on: date | None = None) -> Outcome:
    """Decide for one day, today or that of the appointment, from what is known of the age.

    Whoever may be in the target group is treated as in: "ask_counsellor" where the age is not certain, not known, or
    exactly 11 ("vom 12. Lebensjahr" can be read as the 11th birthday).
    """
    ages = possible_ages(answer, day, said_on)
    if ages is None:
        return "ask_counsellor"
    youngest, oldest = ages
    if youngest > LAST_AGE:
        return "refer"
    if oldest < FIRST_AGE and youngest < FIRST_AGE - 1:
        return "parents"
    return "in_target" if youngest >= FIRST_AGE and oldest <= LAST_AGE else "ask_counsellor"


def near_a_border(answer: JSON, day: date) -> bool:
    """Tell whether a birth date can change the decision, today or for an appointment in the next weeks.

    It can for the ages 11, 12, 26 and 27, and for a year (or month) of birth that allows two outcomes.
    """
    ages = possible_ages(answer, day)
    if ages is None or answer in ("u12", "12", "12_15", "27p"):
        return False
    if isinstance(answer, dict) and "born" in answer:
        first, last = born_between(str(answer["born"]))
        soon = day + timedelta(days=LOOK_AHEAD)
        return first != last and "ask_counsellor" in {decide(answer, day), decide(answer, soon)}
    return bool({*ages} & {FIRST_AGE - 1, FIRST_AGE, LAST_AGE, LAST_AGE + 1})


def turns_27_on(born: str) -> date:
    """Give the last possible 27th birthday: every appointment must lie before it."""
    return birthday(born_between(born)[1], LAST_AGE + 1)
