from datetime import date

import pytest

from dialogs.rules.dates import next_days, read_birth, shown
from dialogs.rules.reading import Perhaps, Reading, Sight, Understood, Unread

TODAY = date(2026, 12, 1)


def read(words: str, language: str = "de", ages: tuple[int, int] | None = None) -> Reading:
    return read_birth(words, Sight(language, (), TODAY), ages)


@pytest.mark.parametrize(
    ("language", "words", "born"),
    [
        ("de", "7.3.2001", "2001-03-07"),
        ("de", "07.03.2001", "2001-03-07"),
        ("de", "3.2001", "2001-03"),
        ("de", "2001", "2001"),
        ("ar", "٧/٣/٢٠٠١", "2001-03-07"),
    ],
)
def test_a_date_as_we_write_it_is_certain(language: str, words: str, born: str) -> None:
    assert read(words, language) == Understood(born)


@pytest.mark.parametrize(
    ("language", "words", "born"),
    [
        ("de", "2001-03-07", "2001-03-07"),
        ("de", "7. März 2001", "2001-03-07"),
        ("de", "ich bin am 7.3.2001 geboren", "2001-03-07"),
        ("de", "Maerz 2001", "2001-03"),
        ("de", "07032001", "2001-03-07"),
        ("de", "20010307", "2001-03-07"),
        ("de", "7.3.01", "2001-03-07"),
        ("de", "7.3.99", "1999-03-07"),
        ("en", "March 7, 2001", "2001-03-07"),
        ("en", "7th of March 2001", "2001-03-07"),
        ("en", "03/17/2001", "2001-03-17"),
        ("ar", "٧ آذار ٢٠٠١", "2001-03-07"),
        ("ar", "7 كانون الثاني 2001", "2001-01-07"),
        ("ar", "15 رمضان 1425", "2004-10-29"),
        ("fa_AF", "۱ حمل ۱۳۸۴", "2005-03-21"),
        ("fa_AF", "1/1/1384", "2005-03-21"),
        ("fa_AF", "۱ فروردین ۱۴۰۰", "2021-03-21"),
        ("fa_AF", "30 حوت 1379", "2001-03-20"),
        ("fa_AF", "14/5/88", "2009-08-05"),
        ("ps", "۱ وری ۱۳۸۴", "2005-03-21"),
        ("fa_AF", "1384", "2005-03-21/2006-03-20"),
        ("fa_AF", "حمل 1384", "2005-03-21/2005-04-20"),
        ("de", "1430", "2008-12-29/2009-12-17"),
        ("uk", "7 березня 2001", "2001-03-07"),
        ("tr", "7 Ağustos 2001", "2001-08-07"),
        ("de", "7.3.2544", "2001-03-07"),
    ],
)
def test_other_forms_and_calendars_are_read_and_read_back(language: str, words: str, born: str) -> None:
    assert read(words, language) == Understood(born, sure=words == "7.3.2544")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "30.2.2001"),
        ("de", "29.2.2001"),
        ("de", "7.3.2030"),
        ("de", "1.1.1900"),
        ("fa_AF", "30 حوت 1378"),
        ("fa_AF", "31/7/1384"),
        ("de", "13.13.2001"),
        ("de", "5"),
        ("de", "kein Datum"),
        ("de", ""),
        ("de", "7.3."),
        ("de", "März"),
        ("de", "1 2 3 4 2001"),
        ("de", "0.0.0000"),
        ("de", "999999999999"),
    ],
)
def test_what_is_no_day_or_not_yet_come_is_unread(language: str, words: str) -> None:
    assert read(words, language) == Unread()


@pytest.mark.parametrize(
    ("words", "gregorian", "ethiopian"),
    [
        ("1 መስከረም 1996", "1996-09-01", "2003-09-12"),
        ("1.1.1992", "1992-01-01", "1999-09-12"),
        ("12.4.2001", "2001-04-12", "2008-12-21"),
        ("23 ታሕሳስ 1998", "1998-12-23", "2006-01-01"),
    ],
)
def test_tigrinya_dates_may_be_of_two_calendars(words: str, gregorian: str, ethiopian: str) -> None:
    assert read(words, "ti") == Perhaps((gregorian, ethiopian))


def test_the_age_given_before_decides_between_two_calendars() -> None:
    assert read("12.4.2001", "ti", (17, 18)) == Understood("2008-12-21", sure=False)
    assert read("12.4.2001", "ti", (25, 25)) == Understood("2001-04-12")
    assert read("12.4.2001", "ti", (50, 50)) == Perhaps(("2001-04-12", "2008-12-21"))


def test_the_thirteenth_month_is_ethiopian() -> None:
    assert read("6.13.1995", "ti") == Understood("2003-09-11", sure=False)
    assert read("6.13.1996", "ti") == Unread()


@pytest.mark.parametrize(
    ("born", "words"),
    [
        ("2000-05-04", "4. 5. 2000"),
        ("2000-05", "5. 2000"),
        ("2000", "2000"),
        ("2009-03-21/2010-03-20", "2009/2010"),
        ("2005-03-21/2005-04-20", "21. 3. 2005 – 20. 4. 2005"),
    ],
)
def test_a_date_is_read_back_in_numbers_only(born: str, words: str) -> None:
    assert shown(born) == words


def test_the_next_day_of_a_month_that_two_calendars_have_is_two_days() -> None:
    assert next_days("g12 e4", 12, TODAY) == [date(2026, 12, 12), date(2026, 12, 21)]
    assert next_days("s9", 12, TODAY) == [date(2026, 12, 3)]
    assert next_days("g2", 30, TODAY) == []


@pytest.mark.parametrize("day", range(13, 29))
def test_a_month_before_a_day_above_twelve_is_read_and_read_back(day: int) -> None:
    for language in ("en", "de", "ar", "fa", "so"):
        assert read(f"02/{day}/2003", language) == Understood(f"2003-02-{day}", sure=False)
