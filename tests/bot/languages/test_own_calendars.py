from datetime import date, time, timedelta

import pytest

from bot.languages.own_calendars import OWN_CALENDARS
from bot.languages.speaker import Speaker, bare
from dialogs.rules.dates import read_birth, to_ethiopian
from dialogs.rules.reading import Perhaps, Sight, Understood
from dialogs.text import Weekday, text
from tests.journey import CATALOGS

THURSDAY = date(2026, 12, 3)
TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "🔔 Donnerstag, 3.12. um 14:30 Uhr."),
        ("en", "🔔 Thursday, 3/12 at 14:30."),
        ("uk", "🔔 четвер, 03.12 о 14:30."),
        ("ckb", "🔔 پێنجشەممە، 3/12، کاتژمێر 14:30."),
        ("fa", "🔔 پنج\u200cشنبه، 3/12 ساعت 14:30.\n🗓 12 آذر 1405"),
        ("fa_AF", "🔔 پنجشنبه، 3/12 ساعت 14:30.\n🗓 12 قوس 1405"),
        ("ps", "🔔 پنجشنبه، 3/12، 14:30 بجې.\n🗓 12 ليندۍ 1405"),
        ("ti", "🔔 ሓሙስ፣ 3/12 ሰዓት 14:30 (ብሰዓት ጀርመን)።\n🗓 24 ሕዳር 2019 ዓ.ም."),
        ("am", "🔔 ሐሙስ፣ 3/12 ሰዓት 14:30 (በጀርመን ሰዓት)።\n🗓 24 ኅዳር 2019 ዓ.ም."),
    ],
)
def test_a_day_is_written_as_its_language_does_and_beneath_in_the_calendar_its_readers_count_in(
    language: str, said: str
) -> None:
    line = text("🔔 {weekday}, {date} at {time}.", weekday=Weekday(THURSDAY), date=THURSDAY, time=time(14, 30))
    assert bare(Speaker(CATALOGS, language).words(line.also(THURSDAY))) == said
    assert "\n" not in Speaker(CATALOGS, language).words(line)


@pytest.mark.parametrize(
    ("day", "ethiopian"),
    [
        (date(2026, 9, 10), (2018, 13, 5)),
        (date(2026, 9, 11), (2019, 1, 1)),
        (date(2027, 9, 11), (2019, 13, 6)),
        (date(2027, 9, 12), (2020, 1, 1)),
        (date(2026, 12, 31), (2019, 4, 22)),
        (date(2027, 1, 1), (2019, 4, 23)),
    ],
)
def test_the_ethiopian_year_ends_with_five_or_six_days_of_a_month_of_their_own(
    day: date, ethiopian: tuple[int, int, int]
) -> None:
    assert to_ethiopian(day) == ethiopian


@pytest.mark.parametrize("language", OWN_CALENDARS)
def test_a_birth_date_typed_as_the_own_calendar_writes_it_is_that_day(language: str) -> None:
    first = date(2005, 3, 21)
    for day in (first + timedelta(days=past) for past in range(0, 366 * 2, 11)):
        written = OWN_CALENDARS[language].day(day).removeprefix("🗓 ").removesuffix(" ዓ.ም.")
        reading = read_birth(written, Sight(language, (), TODAY))
        meant = reading.options if isinstance(reading, Perhaps) else (reading,)
        assert {day.isoformat(), Understood(day.isoformat(), sure=False)} & set(meant), written
