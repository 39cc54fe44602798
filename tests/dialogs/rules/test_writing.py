import pytest

from dialogs.rules.writing import bare, geez_number, normalise, numbers_in, plain


@pytest.mark.parametrize(
    ("words", "normal"),
    [
        ("  Ja!! ", "ja"),
        ("ja\u200f", "ja"),
        ("\u2067نعم\u2069", "نعم"),
        ("ＡＢＣ １７", "abc 17"),
        ("١٧ ۱۷ ፲፯ 1️⃣7️⃣", "17 17 17 17"),
        ("İSTANBUL ıI", "istanbul ii"),
        ("Straße", "strasse"),
        ("مُوَافِقـــة", "موافقه"),
        ("أإآا", "اااا"),
        ("على", "علی"),
        ("می\u200cخواهم", "میخواهم"),
        ("дa", "да"),
        ("14٫30", "14.30"),
        ("n’est", "n'est"),
        ("🙋‍♀️ für mich 🙋🏽", "fur mich"),
        ("a\x00b\tc\nd", "a b c d"),
        ("\ud800\ufdd0", ""),
    ],
)
def test_spellings_of_the_same_words_fall_together(words: str, normal: str) -> None:
    assert normalise(words) == normal


@pytest.mark.parametrize("nothing", ["\u200b", "\u0301", " ", "\u202e"])
def test_signs_that_vanish_hide_nothing(nothing: str) -> None:
    assert normalise(nothing * 500 + "17" + nothing * 500, 200) == "17"


def test_what_grows_when_it_is_folded_is_cut_to_the_limit() -> None:
    assert len(normalise("㍱" * 2_000, 200)) == 200


@pytest.mark.parametrize(
    ("numerals", "number"), [("፲፯", 17), ("፲፱፻፺፪", 1992), ("፳፻", 2000), ("፫", 3), ("፻", 100), ("፼", 10_000)]
)
def test_geez_numerals_add_up(numerals: str, number: int) -> None:
    assert geez_number(numerals) == number


def test_only_letters_and_numbers_are_left_of_plain_words() -> None:
    assert plain("L'été, c’est-à-dire: 14.30!") == "lete cest a dire 14 30"
    assert bare("a_b  c") == "a b c"


def test_digits_inside_letters_are_no_numbers() -> None:
    assert numbers_in("sa3a 3, na3am, 3arabi, 17jahre 5, 123abc") == ["3", "17", "5"]
