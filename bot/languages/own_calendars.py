"""Calendars that readers count in at home: a day of an appointment is told in them too, beneath the German one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from persiantools.jdatetime import JalaliDate

from dialogs.rules.dates import to_ethiopian

OWN_DAY = "🗓"
"""Stands before a day in a calendar of the reader's own, and before nothing else."""


@dataclass(frozen=True, slots=True)
class OwnCalendar:
    """A calendar as the readers of one language know it: their months' names, and how they write a day of it."""

    months: str
    """The names of its months in their order, parted by spaces."""
    parts: Callable[[date], tuple[int, int, int]]
    """Year, month and day of a Gregorian day."""
    written: str = "{day} {month} {year}"

    def day(self, day: date) -> str:
        """Write a Gregorian day in this calendar, in Latin digits as every other day and time."""
        year, month, of_month = self.parts(day)
        return f"{OWN_DAY} " + self.written.format(day=of_month, month=self.months.split()[month - 1], year=year)


def _solar_hijri(day: date) -> tuple[int, int, int]:
    solar = JalaliDate(day)  # type: ignore[no-untyped-call]  # it carries no types
    return solar.year, solar.month, solar.day


OWN_CALENDARS: Mapping[str, OwnCalendar] = {
    "fa": OwnCalendar("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند", _solar_hijri),
    "fa_AF": OwnCalendar("حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت", _solar_hijri),
    "ps": OwnCalendar("وری غویی غبرګولی چنګاښ زمری وږی تله لړم ليندۍ مرغومی سلواغه کب", _solar_hijri),
    "ti": OwnCalendar(
        "መስከረም ጥቅምቲ ሕዳር ታሕሳስ ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ ጳጉሜን",
        to_ethiopian,
        "{day} {month} {year} ዓ.ም.",
    ),
    "am": OwnCalendar(
        "መስከረም ጥቅምት ኅዳር ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ ግንቦት ሰኔ ሐምሌ ነሐሴ ጳጉሜን",
        to_ethiopian,
        "{day} {month} {year} ዓ.ም.",
    ),
}
"""Solar Hijri in Iran, in Dari and in Pashto, and the Ethiopian calendar, by catalog code.

In Eritrea days are counted as in Germany; "ዓ.ም." (year of mercy) says which calendar a Tigrinya reader looks at.
"""
