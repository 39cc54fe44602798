import pytest

from dialogs.rules.phrases import Hit, Phrases
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


PHRASES = Phrases({"ride": "mit dem bus _ fahren | bus", "train": "züge | *bahn | zug*", "name": "نیم\u200cفاصله"})


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("mit dem bus nach trier fahren", (Hit("ride", 0, 29),)),
        ("der bus", (Hit("ride", 4, 7),)),
        ("zuege und eisenbahn", (Hit("train", 0, 5), Hit("train", 10, 19))),
        ("zugspitze", (Hit("train", 0, 9),)),
        ("busse", ()),
        ("نیم فاصله", (Hit("name", 0, 9),)),
        ("نیمفاصله", (Hit("name", 0, 8),)),
    ],
)
def test_phrases_are_found_with_gaps_stems_and_spellings(text: str, hits: tuple[Hit, ...]) -> None:
    assert PHRASES.within(text) == hits
    assert PHRASES.found_in(text) is bool(hits)


def test_a_mistyped_phrase_is_found_only_where_it_is_clearly_meant() -> None:
    words = Phrases({"back": "zurück", "help": "hilfe", "calm": "nicht stören", "loud": "bitte stören", "no": "nein"})
    negations = frozenset({"nicht"})
    assert [
        words.nearly(text, negations) for text in ("zuruk", "hilffe", "nicht storn", "storen nicht", "mein", "hlf")
    ] == [
        "back",
        "help",
        "calm",
        None,
        None,
        None,
    ]


def test_a_mistyped_phrase_between_two_meanings_is_none() -> None:
    assert Phrases({"debts": "schulden", "schools": "schulen"}).nearly("schuldn") is None
    assert Phrases({"debts": "schulden"}).nearly("schuldn") == "debts"


def test_a_negation_is_never_forgiven_as_a_typing_mistake() -> None:
    agreed = Phrases({"yes": "ich einverstanden"})
    assert agreed.nearly("nicht einverstandn") == "yes"
    assert agreed.nearly("nicht einverstandn", frozenset({"nicht"})) is None
