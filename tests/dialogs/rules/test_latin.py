"""Words of other scripts and what people type for them in Latin letters come to one rough key."""

import pytest

from dialogs.rules.latin import SHORTEST, is_latin, key, keyed, written
from dialogs.rules.writing import bare, normalise


@pytest.mark.parametrize(
    ("language", "phrase", "typed"),
    [
        ("ru", "помогите", "pomogite"),
        ("uk", "допоможіть", "dopomozhit"),
        ("ru", "человек", "chelovek"),
        ("bg", "помогнете", "pomognete"),
        ("ar", "مساعدة", "musa3ada"),
        ("ar", "مساعدة", "mosaada"),
        ("fa", "برای خودم", "baraye khodam"),
        ("ti", "ሓገዝ", "hagez"),
    ],
)
def test_spellings_of_one_word_have_one_key(language: str, phrase: str, typed: str) -> None:
    assert written(bare(normalise(phrase)), language) == key(typed, language)


@pytest.mark.parametrize(
    ("text", "latin"),
    [("help", True), ("sa3a 3", True), ("12", False), ("", False), ("grün", False), ("помощь", False)],
)
def test_latin_is_letters_without_accents(text: str, latin: object) -> None:
    assert is_latin(text) is latin


def test_a_table_by_keys_leaves_out_what_is_short_what_means_two_things_and_what_has_gaps() -> None:
    table = {
        "help": "помогите | да",
        "back": "назад | home",
        "one": "сорок",
        "other": "сорокк",
        "gap": "где _ дом",
    }
    found = keyed(table, "ru")
    assert found.whole(key("pomogite", "ru")) == {"help"}
    assert found.whole(key("nazad", "ru")) == {"back"}
    assert [found.whole(key(text, "ru")) for text in ("da", "home", "sorok", "gde moi dom")] == [frozenset()] * 4
    assert SHORTEST == 3
