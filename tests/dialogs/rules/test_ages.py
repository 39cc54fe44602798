from datetime import date

import pytest

from dialogs.rules.ages import read_age
from dialogs.rules.reading import JSON, Perhaps, Sight, Understood, Unread
from dialogs.rules.words import LEXICONS

BUTTONS = ("u12", "12_15", "16_17", "18_25", "26", "27p")


def sight(language: str) -> Sight:
    return Sight(language, BUTTONS, date(2026, 12, 1))


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("de", "19", {"age": 19}),
        ("de", "1️⃣9️⃣", {"age": 19}),
        ("ti", "፲፱", {"age": 19}),
        ("fa_AF", "۱۹ ساله", {"age": 19}),
        ("de", "ich bin 19 Jahre alt.", {"age": 19}),
        ("de", "neunzehn", {"age": 19}),
        ("de", "einundzwanzig Jahre", {"age": 21}),
        ("de", "fuenfzehn", {"age": 15}),
        ("en", "twenty-two", {"age": 22}),
        ("en", "I'm fourteen years old", {"age": 14}),
        ("ar", "عمري 16 سنة", {"age": 16}),
        ("ar", "ستة عشر", {"age": 16}),
        ("ar", "اتنين وعشرين", {"age": 22}),
        ("ar", "أربعطعش", {"age": 14}),
        ("fa_AF", "بیست و دو", {"age": 22}),
        ("ru", "двадцать три года", {"age": 23}),
        ("so", "labaatan iyo saddex", {"age": 23}),
        ("de", "bald 27", {"age": 26}),
        ("en", "almost 18", {"age": 17}),
        ("de", "13 oder 14", {"age": 13}),
        ("de", "unter 12", "u12"),
        ("de", "16 bis 17", "16_17"),
        ("en", "18-25", "18_25"),
        ("de", "über 30", "27p"),
        ("de", "27 oder älter", "27p"),
        ("en", "older than 26", "27p"),
        ("de", "2010", {"born": "2010"}),
        ("de", "Jahrgang 2010", {"born": "2010"}),
        ("de", "3.4.2010", {"born": "2010-04-03"}),
        ("fa_AF", "۱۳۸۹", {"born": "2010-03-21/2011-03-20"}),
    ],
)
def test_an_age_is_read(language: str, words: str, value: JSON) -> None:
    assert read_age(words, sight(language)) == Understood(value)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "0"),
        ("de", "-17"),
        ("de", "120"),
        ("de", "seit 5 Jahren in Deutschland"),
        ("de", "Klasse 9"),
        ("de", "vor 8 Monaten"),
        ("de", "ein Kind"),
        ("de", "jung"),
        ("de", "12 oder 20"),
        ("de", "3 und 5 und 7"),
        ("de", ""),
        ("en", "x17y"),
        ("ar", "منذ ٥ سنوات"),
    ],
)
def test_a_number_that_is_no_age_is_unread(language: str, words: str) -> None:
    assert read_age(words, sight(language)) == Unread()


def test_a_bound_that_leaves_several_bands_is_asked_back() -> None:
    assert read_age("über 18", sight("de")) == Perhaps(("18_25", "26", "27p"))


@pytest.mark.parametrize("language", ["de", "en", "ar", "fa_AF", "ru", "uk", "tr", "fr", "es"])
def test_every_number_word_from_5_to_30_is_an_age(language: str) -> None:
    words = {number: word for word, number in LEXICONS[language].numbers.items()}
    assert {number: read_age(words[number], sight(language)) for number in range(5, 31) if number in words} == {
        number: Understood({"age": number}) for number in range(5, 31) if number in words
    }
    assert set(range(5, 21)) <= set(words)


@pytest.mark.parametrize(("language", "words"), [("de", "nicht 17"), ("de", "ich bin nicht 17"), ("tr", "17 değilim")])
def test_an_age_somebody_is_not_is_none(language: str, words: str) -> None:
    assert read_age(words, sight(language)) == Unread()
