from datetime import date

import pytest

from dialogs.rules.reading import Perhaps, Sight, Understood, Unread
from dialogs.rules.times import read_daypart, read_when

TUESDAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("language", "words", "day", "time"),
    [
        ("de", "Freitag", "2026-12-04", None),
        ("de", "fr", "2026-12-04", None),
        ("de", "Dienstag", "2026-12-08", None),
        ("de", "Freitag um 10", "2026-12-04", "10:00"),
        ("de", "Fr 10:30", "2026-12-04", "10:30"),
        ("de", "Freitag nächste Woche", "2026-12-11", None),
        ("de", "übermorgen um halb vier", "2026-12-03", "15:30"),
        ("de", "morgen", "2026-12-02", None),
        ("de", "4.12.", "2026-12-04", None),
        ("de", "4.12.2026 um 9 Uhr", "2026-12-04", "09:00"),
        ("de", "3.1.", "2027-01-03", None),
        ("de", "am 4. Dezember um 14 Uhr", "2026-12-04", "14:00"),
        ("de", "2026-12-04", "2026-12-04", None),
        ("de", "viertel vier", None, "15:15"),
        ("de", "viertel vor drei", None, "14:45"),
        ("de", "11.15", None, "11:15"),
        ("de", "16 Uhr", None, "16:00"),
        ("de", "9 Uhr morgens", None, "09:00"),
        ("de", "möglichst bald", None, None),
        ("en", "Friday at 3 pm", "2026-12-04", "15:00"),
        ("en", "tomorrow, half past two", "2026-12-02", "14:30"),
        ("en", "quarter to three", None, "14:45"),
        ("ar", "يوم الجمعة الساعة ٣", "2026-12-04", "15:00"),
        ("ar", "غدا", "2026-12-02", None),
        ("ar", "الساعة عشرة ونص", None, "10:30"),
        ("ar", "ba3d bukra", "2026-12-03", None),
        ("fa_AF", "۱۵ قوس", "2026-12-06", None),
        ("ru", "в пятницу", "2026-12-04", None),
        ("uk", "у п'ятницю о 15", "2026-12-04", "15:00"),
        ("tr", "cuma saat 14:30", "2026-12-04", "14:30"),
        ("ti", "ዓርቢ", "2026-12-04", None),
    ],
)
def test_a_day_and_a_time_are_read(language: str, words: str, day: str | None, time: str | None) -> None:
    assert read_when(words, Sight(language, (), TUESDAY)) == Understood({"day": day, "time": time})


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "gestern"),
        ("de", "letzten Freitag"),
        ("de", "31.11."),
        ("de", "1.12.2020"),
        ("de", "25 Uhr"),
        ("de", "14:75"),
        ("de", "um 23 Uhr"),
        ("de", "nachts"),
        ("de", "das geht so nicht"),
        ("de", ""),
        ("de", "ich habe 3 Kinder und eine Frage"),
    ],
)
def test_what_is_past_closed_or_no_time_is_unread(language: str, words: str) -> None:
    assert read_when(words, Sight(language, (), TUESDAY)) == Unread()


def test_next_friday_is_two_days_in_german() -> None:
    assert read_when("nächsten Freitag", Sight("de", (), TUESDAY)) == Perhaps(("2026-12-04", "2026-12-11"))


@pytest.mark.parametrize(
    ("language", "words", "part"),
    [
        ("de", "nachmittags", "pm"),
        ("de", "am Vormittag", "am"),
        ("de", "nach der Schule", "pm"),
        ("de", "egal", "any"),
        ("de", "vormittags oder nachmittags", "any"),
        ("en", "in the morning", "am"),
        ("ar", "الصبح", "am"),
        ("ar", "بعد الظهر", "pm"),
        ("de", "nachmitags", "pm"),
    ],
)
def test_a_part_of_the_day_is_read(language: str, words: str, part: str) -> None:
    assert read_daypart(words, Sight(language, (), TUESDAY)) == Understood(part)


@pytest.mark.parametrize(
    ("language", "words", "but"),
    [
        ("de", "nicht montag", ["0"]),
        ("de", "nicht montag und dienstag", ["0", "1"]),
        ("de", "egal, nur nicht freitag", ["4"]),
        ("de", "nicht morgen", ["2026-12-02"]),
        ("de", "am 3.12. kann ich nicht", ["2026-12-03"]),
        ("en", "anything but monday", ["0"]),
        ("tr", "pazartesi gelemem", ["0"]),
        ("fa", "شنبه نمیتونم", ["5"]),
        ("am", "ሰኞ አይሆንም", ["0"]),
    ],
)
def test_a_day_that_shall_not_be_is_never_the_one_meant(language: str, words: str, but: list[str]) -> None:
    assert read_when(words, Sight(language, (), TUESDAY)) == Understood({"but": [*but]})


NOT_BEFORE_WEDNESDAY = {
    "de": "nicht vor Mittwoch", "en": "not before wednesday", "ar": "مو قبل الأربعاء", "fa_AF": "نه قبل از چهارشنبه",
    "fa": "قبل از چهارشنبه نمیتونم", "ps": "له چهارشنبې مخکې نه", "uk": "не раніше середи", "ru": "не раньше среды",
    "tr": "çarşambadan önce olmaz", "kmr": "ne berî çarşemê", "ti": "ቅድሚ ረቡዕ ኣይኮነን", "so": "arbaco ka hor maya",
    "fr": "pas avant mercredi", "es": "no antes del miércoles", "bg": "не преди сряда", "ro": "nu înainte de miercuri",
    "pl": "nie przed środą", "it": "non prima di mercoledì", "vi": "không trước thứ tư", "sq": "jo para të mërkurës",
    "sr_Latn": "ne pre srede", "ckb": "نەک پێش چوارشەممە", "am": "ከረቡዕ በፊት አይሆንም",
}  # fmt: skip


@pytest.mark.parametrize(("language", "words"), NOT_BEFORE_WEDNESDAY.items())
def test_not_before_a_day_leaves_out_all_until_then(language: str, words: str) -> None:
    until = ["2026-11-29", "2026-11-30", "2026-12-01"]
    assert read_when(words, Sight(language, (), date(2026, 11, 29))) == Understood({"but": [*until]})


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "montag nicht, dienstag geht"), ("de", "nicht um 14 uhr"), ("en", "monday works, not tuesday")],
)
def test_what_is_left_out_unclearly_is_asked(language: str, words: str) -> None:
    assert read_when(words, Sight(language, (), TUESDAY)) == Unread()


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("de", "kein problem, montag", "2026-12-07"),
        ("es", "viernes en la mañana", "2026-12-04"),
        ("ru", "v ponedelnik", "2026-12-07"),
        ("en", "12/14", "2026-12-14"),
    ],
)
def test_a_day_is_meant_all_the_same(language: str, words: str, day: str) -> None:
    assert read_when(words, Sight(language, (), TUESDAY)) == Understood({"day": day, "time": None})
