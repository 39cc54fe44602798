from dataclasses import replace

import pytest

from bot.channels.telegram.text import (
    LONGEST_DATA,
    LONGEST_TEXT,
    VERSION,
    Pressed,
    data_of,
    folded,
    keyboard,
    pressed,
    texts,
    units,
)
from bot.languages.label_widths import TWO_COLUMNS, width
from bot.languages.speaker import Speaker
from bot.port import AnsweredLine, Button, Outbound
from tests.dialogs.walked import BY_ONE_WORKER, messages
from tests.journey import CATALOGS

CONVERSATION = "0123456789abcdef"


def labels(message: Outbound) -> list[list[str]]:
    return [[label for label, _ in row.buttons] for row in keyboard(message)]


def buttons(*ids: str, words: str = "Montag") -> tuple[Button, ...]:
    return tuple(Button(option, words) for option in ids)


# Rows


def test_answers_stand_in_two_columns_where_every_label_fits_half_a_small_screen() -> None:
    short = Outbound((), buttons=buttons("a", "b", "c", "/back"), columns=2)
    assert labels(short) == [["Montag", "Montag"], ["Montag"], ["Montag"]]
    long = Outbound((), buttons=buttons("a", "b", words="Möchte ich nicht sagen"), columns=2)
    assert labels(long) == [["Möchte ich nicht sagen"], ["Möchte ich nicht sagen"]]


def test_a_tick_counts_where_labels_are_measured() -> None:
    label = next("n" * count for count in range(30, 0, -1) if width("n" * count) <= TWO_COLUMNS)
    plain = Outbound((), buttons=(Button("a", label), Button("b", label)), columns=2)
    ticked = Outbound((), buttons=(Button("a", label, chosen=True), Button("b", label)), columns=2)
    assert (len(keyboard(plain)), len(keyboard(ticked))) == (1, 2)


@pytest.mark.parametrize(("direction", "rows"), [("ltr", 1), ("rtl", 2)])
def test_yes_and_no_never_stand_side_by_side_right_to_left(direction: str, rows: int) -> None:
    message = Outbound(
        (), buttons=(Button("yes", "نعم", "✅"), Button("no", "لا", "❌")), columns=2, direction=direction
    )
    assert len(keyboard(message)) == rows


def test_anchor_label_and_tick_make_the_label() -> None:
    assert labels(Outbound((), buttons=(Button("a", "Ja", "✅", chosen=True),))) == [["✅ Ja ✓"]]


# Data


def test_data_names_version_conversation_question_and_option() -> None:
    assert data_of(CONVERSATION, "age", "16_17") == f"1:{CONVERSATION}:age:16_17"
    assert data_of(CONVERSATION, "age", "/move:17") == f"1:{CONVERSATION}::/move:17"


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (f"1:{CONVERSATION}:age:16_17", Pressed(CONVERSATION, "age", "16_17")),
        (f"1:{CONVERSATION}::/move:17", Pressed(CONVERSATION, "", "/move:17")),
        ("2:x:age:16_17", None),
        ("1:x:age", None),
        ("", None),
        ("d:ar:jmd-trier:menu", None),
    ],
)
def test_data_is_read_back_and_what_is_not_ours_is_not_read(data: str, read: Pressed | None) -> None:
    assert pressed(data) == read


def test_data_that_telegram_would_refuse_is_refused_here() -> None:
    data_of(CONVERSATION, "q", "ا" * 21)
    with pytest.raises(ValueError, match="65 bytes"):
        data_of(CONVERSATION, "q", "ا" * 22)


@BY_ONE_WORKER
@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_every_message_of_every_dialog_fits_telegram(language: object) -> None:
    code = language.code  # type: ignore[attr-defined]
    for message, formal in messages():
        said = Speaker(CATALOGS, code, formal).outbound(message)
        rows = keyboard(replace(said, conversation=CONVERSATION))
        assert all(len(data.encode()) <= LONGEST_DATA for row in rows for _, data in row.buttons)
        assert all(1 <= units(part) <= LONGEST_TEXT for part in texts(said))
        assert len(texts(said)) == 1


# Texts


def test_every_inserted_value_is_escaped() -> None:
    message = Outbound(("<b>Amir</b> & \u2068<i>Lea</i>\u2069",))
    assert texts(message) == ["&lt;b&gt;Amir&lt;/b&gt; &amp; \u2068&lt;i&gt;Lea&lt;/i&gt;\u2069"]
    assert folded(AnsweredLine("name", "Name", "<Amir>")) == "Name: &lt;Amir&gt; ✓"


def test_only_when_and_where_are_bold_and_only_the_code_is_in_a_code_font() -> None:
    lines = ("✅ Fest.", "📅 \u2068Montag\u2069, \u20683.12.\u2069", "🔑 Code \u20684711\u2069", "Für \u2068dich\u2069")
    assert texts(Outbound(lines, appointment="a"))[0].split("\n") == [
        "✅ Fest.",
        "📅 <b>\u2068Montag\u2069</b>, <b>\u20683.12.\u2069</b>",
        "🔑 Code <code>4711</code>",
        "Für \u2068dich\u2069",
    ]
    assert "<b>" not in texts(Outbound(lines))[0]
    arabic = Outbound(("\u200f🕒 \u206814:30\u2069",), appointment="a")
    assert texts(arabic) == ["\u200f🕒 <b>\u206814:30\u2069</b>"]


def test_progress_is_the_first_line_and_an_example_the_last() -> None:
    message = Outbound(("Frage?",), progress="3 von 6", field="text", example="Zum Beispiel: 54290")
    assert texts(message) == ["3 von 6\nFrage?\nZum Beispiel: 54290"]


def test_long_texts_are_split_at_line_ends_and_nothing_is_lost() -> None:
    lines = tuple(f"{number} " + "x" * 1000 for number in range(10))
    chunks = texts(Outbound(lines))
    assert [units(chunk) <= LONGEST_TEXT for chunk in chunks] == [True, True, True]
    assert "\n".join(chunks) == "\n".join(lines)


def test_a_line_longer_than_a_message_is_cut_at_a_space() -> None:
    line = "😀 " * 3000
    chunks = texts(Outbound((line,)))
    assert len(chunks) > 1
    assert all(units(chunk) <= LONGEST_TEXT for chunk in chunks)
    assert "".join(chunks).replace("\n", "") == line


def test_emoji_count_as_two() -> None:
    assert (units("Ja"), units("✅"), units("😀")) == (2, 1, 2)


def test_the_version_is_one_character() -> None:
    assert len(VERSION) == 1
