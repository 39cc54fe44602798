"""How wide a label is drawn, and where two stand side by side."""

import pytest

from bot.languages.label_widths import ONE_COLUMN, TWO_COLUMNS, columns, width


@pytest.mark.parametrize(
    ("label", "drawn"),
    [
        ("Mit einem Menschen sprechen", 205.7),
        ("Aufenthaltserlaubnis (Karte)", 190.3),
        ("التحدث مع شخص", 101.2),
        ("برای شخص دیگر", 93.2),
        ("د بل چا لپاره", 68.9),
        ("Перебування, притулок", 165.9),
        ("ካልእ ቋንቋ ምምራጽ", 116.5),
        ("\u200f", 0.0),
    ],
)
def test_a_label_is_as_wide_as_the_fonts_draw_it(label: str, drawn: float) -> None:
    assert width(label) == pytest.approx(drawn, rel=0.03)


@pytest.mark.parametrize(
    ("labels", "wished", "given"),
    [
        (["✅ Ja", "❌ Nein"], 2, 2),
        (["✅ Ja", "❌ Nein"], 1, 1),
        (["✅ Ja", "🧑 Mit einem Menschen sprechen"], 2, 1),
        (["Ja", "🧑 لابني أو ابنتي"], 3, 2),
        ([], 2, 1),
    ],
)
def test_two_columns_only_where_no_label_is_cut(labels: list[str], wished: int, given: int) -> None:
    assert columns(labels, wished) == given


def test_a_row_of_two_holds_a_label_to_the_last_dp() -> None:
    word = "i" * 100
    fitting = next(word[:count] for count in range(100, 0, -1) if width(word[:count]) <= TWO_COLUMNS)
    assert (columns([fitting], 2), columns([fitting + "i"], 2)) == (2, 1)
    assert TWO_COLUMNS * 2 < ONE_COLUMN
