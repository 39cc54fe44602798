"""A name typed where none was asked for is one only where it is said as one, or looks like one."""

import pytest

from dialogs.rules.corrections import read_correction
from dialogs.rules.reading import Understood, Unread
from tests.dialogs.rules.sight import sight


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("de", "Amir", "Amir"),
        ("de", "Maria José da Silva", "Maria José da Silva"),
        ("de", "ich heiße amira", "amira"),
        ("de", "Nein, mein Name ist Amira", "Amira"),
        ("en", "my name is amir", "amir"),
        ("ar", "اسمي أمير", "أمير"),
        ("fa", "اسم من نرگس است", "نرگس"),
        ("ru", "меня зовут Оля", "Оля"),
        ("uk", "Олена", "Олена"),
        ("tr", "benim adım Ayşe", "Ayşe"),
        ("ti", "ስመይ ሳባ", "ሳባ"),
        ("vi", "Tôi tên là Nam", "Nam"),
        ("vi", "tôi tên là Nguyễn Văn Nam", "Nguyễn Văn Nam"),
        ("fr", "Je m’appelle Sam", "Sam"),
    ],
)
def test_a_name_that_is_said_as_one_is_one(language: str, words: str, name: str) -> None:
    assert read_correction(words, sight(language)) == Understood(name)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        *(("de", words) for words in ("habs mir anders überlegt", "nicht dieses mal", "Andere Zeit", "Später", "amir")),
        *(("de", words) for words in ("mein Name ist falsch", "ich bin anderer Meinung", "ok aber um 15 uhr", "")),
        *(("en", words) for words in ("changed my mind", "Changed my mind", "ok but at 3", "MAYBE LATER", "I am busy")),
        *(("en", words) for words in ("my name is wrong", "MY NAME IS WRONG", "not this time")),
        *(("ar", words) for words in ("غيرت رأيي", "بعدين", "اسمي غلط", "أنا مشغول")),
        *(("fa", words) for words in ("پشیمون شدم", "بعدا", "من مریضم")),
        *(("ti", words) for words in ("ድሓር", "ሓሳበይ ቀይረ")),
        *(("tr", words) for words in ("vazgectim", "Sonra", "ez posman bum")),
        *(("ru", words) for words in ("Передумала", "потом", "не в этот раз")),
        *(("fr", words) for words in ("j'ai changé d'avis", "je suis malade", "Plus tard")),
    ],
)
def test_other_words_are_no_name(language: str, words: str) -> None:
    assert read_correction(words, sight(language)) == Unread()
