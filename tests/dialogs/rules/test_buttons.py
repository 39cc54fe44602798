from collections.abc import Callable

import pytest

from dialogs.rules.buttons import Button, is_number, meant, named

HOUSE, TRAIN, BOOK, NO, WAIT, PERSON, DELETE = range(7)
BUTTONS = (
    Button("🏠", "Wohnung"),
    Button("🔧", "Ausbildung"),
    Button("✅", "Ja, Termin buchen"),
    Button("❌", "Nein"),
    Button("", "Nichts passt"),
    Button("🧑", "Mit einem Menschen sprechen", command=True),
    Button("🗑", "Alles sofort löschen", exact=True),
)


def chosen(words: str, buttons: tuple[Button, ...] = BUTTONS) -> int | None:
    found = named(words, buttons)
    return meant(words, buttons, len(buttons)) if found is None else found


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("wohnung", HOUSE),
        ("  WOHNUNG! ", HOUSE),
        ("ja termin buchen", BOOK),
        ("nichts passt", WAIT),
        ("Mit einem Menschen sprechen", PERSON),
        ("alles sofort loschen", DELETE),
        ("🏠", HOUSE),
        ("🏠 Wohnung", HOUSE),
        ("\u200f🔧\ufe0f ", TRAIN),
        ("🧑🏿🧑🏿", PERSON),
        ("nein", NO),
    ],
)
def test_a_button_is_named_by_its_whole_label_or_its_sign(words: str, place: int) -> None:
    assert named(words, BUTTONS) == place


@pytest.mark.parametrize("words", ["", " ", "🗑", "🏠🔧", "🏡", "Wohnung suchen", "Ausbildug", "1", f"Nein{250 * ' '}?"])
def test_what_is_no_whole_label_names_none(words: str) -> None:
    assert named(words, BUTTONS) is None


def test_signs_count_only_where_they_may() -> None:
    assert named("✅", BUTTONS, signs=False) is None
    assert [named(words, (Button("ℹ️", "Mehr"),)) for words in ("ℹ", "ℹ️ ", "i")] == [0, 0, None]
    assert named("ja, termin buchen", BUTTONS, signs=False) == BOOK


def test_a_label_or_a_sign_of_two_buttons_names_none() -> None:
    twice = (Button("📍", "Trier"), Button("📍", "Konz"), Button("🏠", "Konz"))
    assert [named(words, twice) for words in ("Trier", "Konz", "📍", "🏠")] == [0, None, None, 2]


def test_a_label_of_signs_alone_is_named_by_them() -> None:
    assert named("…", (Button("🌍", "…"), Button("", "Ja"))) == 0


def test_a_label_that_is_but_a_number_is_left_to_who_reads_numbers() -> None:
    ages = (Button("", "12"), Button("", "13 bis 15"))
    assert [named(words, ages) for words in ("12", "١٢", "13 bis 15")] == [None, None, 1]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("1", HOUSE),
        ("2.", TRAIN),
        ("(3)", BOOK),
        ("٣", BOOK),
        ("۵", WAIT),
        ("4️⃣", NO),
        ("7", DELETE),
        ("das zweite", TRAIN),
        ("zwei", TRAIN),
        ("Ausbildug", TRAIN),
        ("Mit einem Menschn sprechen", PERSON),
        ("Ja, Termin", BOOK),
        ("mit einem", PERSON),
    ],
)
def test_a_button_is_meant_by_its_number_or_a_label_begun_or_mistyped(words: str, place: int) -> None:
    assert meant(words, BUTTONS, len(BUTTONS)) == place


@pytest.mark.parametrize(
    "words",
    [
        "8",
        "0",
        "-3",
        " − 5.",
        "\u200e-٣",
        "12",
        "100",
        "mein",
        "alles passt",
        "",
        "wohn",
        "nicht Wohnung",
        "Alles sofort",
        "alle sofort löschen",
        f"1{300 * ' '}Euro",
    ],
)
def test_what_is_no_button_chooses_none(words: str) -> None:
    assert chosen(words) is None


def test_the_last_is_the_last_answer_where_that_can_be_taken_back() -> None:
    assert [meant("the last", BUTTONS[:length], length) for length in (0, 5, 6, 7)] == [None, WAIT, WAIT, None]


def test_only_shown_buttons_have_a_number() -> None:
    assert [meant(words, BUTTONS, 2) for words in ("2", "3", "Ausbildug", "Nichts pass")] == [TRAIN, None, TRAIN, WAIT]


def test_a_number_that_is_no_place_in_the_list_may_begin_a_label() -> None:
    minutes = (Button("", "10 Minuten"), Button("", "20 Minuten"), Button("⬅️", "Zurück", command=True))
    assert [meant(words, minutes, 3) for words in ("10", "٢٠", "2", "30")] == [0, 1, 1, None]


@pytest.mark.parametrize("words", ["5", "٥.", "(12)", "#3", "5️⃣", " 7 ", "፲፪"])
def test_the_number_of_a_button_is_one(words: str) -> None:
    assert is_number(words)


@pytest.mark.parametrize("words", ["100", "0", "5 Euro", "", "0171", "5,5", "9️⃣#️⃣*️⃣", "9!!", "5" + " " * 300 + "Euro"])
def test_other_numbers_are_none_of_a_button(words: str) -> None:
    assert not is_number(words)


@pytest.mark.parametrize("read", [lambda words: named(words, BUTTONS), lambda words: meant(words, BUTTONS, 7)])
def test_nothing_that_is_typed_is_too_much(read: Callable[[str], int | None]) -> None:
    for words in ("x" * 100_000, "1" * 10_000, "\ud800", "\u202e\u2066"):
        assert read(words) is None
    assert named("🏠" * 100_000, BUTTONS) == HOUSE
