"""Sentences in words: isolation, direction, registers, and catalogs that cannot be used."""

from datetime import date, time

import pytest

from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from bot.port import AnsweredLine, Button, Outbound
from dialogs.engine.conversation import Answered, Message, Option
from dialogs.engine.questions import option
from dialogs.text import Line, Phone, Weekday, Words, text

THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("line", "german", "arabic"),
    [
        (text("Hello {name}", name="Amir"), "Hallo \u2068Amir\u2069", "مرحبا \u2068Amir\u2069"),
        (text("Hello {name}", name=7), "Hallo \u20687\u2069", "مرحبا \u20687\u2069"),
        (text("Hello {name}", name=text("Back")), "Hallo \u2068Zurück\u2069", "مرحبا \u2068رجوع\u2069"),
        (text("We call {number}.", number=Phone("+49 651 12")), "Wir rufen \u2066+49 651 12\u2069 an.",
         "سنتصل بالرقم \u2066+49 651 12\u2069."),
        (text("📅 {weekday}, {date}, {time}", weekday=Weekday(THURSDAY), date=THURSDAY, time=time(9, 5)),
         "📅 \u2068Donnerstag\u2069, \u20683.12.\u2069 um \u206809:05\u2069",
         "\u200f📅 \u2068الخميس\u2069 \u20683/12\u2069، الساعة \u206809:05\u2069"),
        (text("Hello {name}", name=Weekday(THURSDAY, short=True)), "Hallo \u2068Do\u2069", "مرحبا \u2068الخميس\u2069"),
        (text("We call {number}.", number="Caritas e.V."), "Wir rufen \u2068Caritas e.V.\u2069 an.",
         "سنتصل بالرقم \u2068Caritas e.V\u2069."),
        (text("{{literally}}"), "{wörtlich}", "\u200f{حرفيا}"),
        (Words.of({"de": "Hinterhof", "ar": "الفناء"}), "\u2068Hinterhof\u2069", "\u200f\u2068الفناء\u2069"),
        (Words.of({"de": "Hinterhof"}), "\u2068Hinterhof\u2069", "\u2068Hinterhof\u2069"),
        ("Kochstraße 1, Trier", "\u2068Kochstraße 1, Trier\u2069", "\u200f\u2068Kochstraße 1, Trier\u2069"),
        (text("Not in any catalog"), "Not in any catalog", "\u200fNot in any catalog"),
    ],
)  # fmt: skip
def test_every_inserted_value_is_isolated_and_right_to_left_lines_say_so(
    catalogs: Catalogs, line: Line, german: str, arabic: str
) -> None:
    assert (Speaker(catalogs, "de").words(line), Speaker(catalogs, "ar").words(line)) == (german, arabic)


def test_an_inserted_value_cannot_turn_the_text_around_it(catalogs: Catalogs) -> None:
    nasty = "A\u202emoc\u2069\u200f\u061c\x00\ufeffB\u2029C"
    assert Speaker(catalogs, "de").words(text("Hello {name}", name=nasty)) == "Hallo \u2068AmocB\u2069\n\u2068C\u2069"


def test_a_missing_value_names_itself(catalogs: Catalogs) -> None:
    with pytest.raises(KeyError, match="name"):
        Speaker(catalogs, "de").words(text("Hello {name}"))


def test_adults_are_spoken_to_formally_where_the_language_has_it(catalogs: Catalogs) -> None:
    line = text("Do you come?")
    said = [Speaker(catalogs, code, formal).words(line) for code in ("de", "ar", "en") for formal in (False, True)]
    assert said == ["Kommst du?", "Kommen Sie?", "هل تأتي؟", "هل تأتي؟", "Do you come?", "Do you come?"]


def test_a_whole_message_is_put_into_words(catalogs: Catalogs) -> None:
    message = Message(
        lines=(text("Hello {name}", name="Amir"), "Kochstraße 1"),
        kind="question",
        question="age",
        options=(
            option("/back", "Back", "⬅️"),
            Option("en", "English", "en", ""),
            Option("de", text("Deutsch"), "de", "▶️", chosen=True),
        ),
        columns=2,
        field="number",
        example=text("Age"),
        progress=(3, 6),
        answered=Answered("name", text("Age"), "16"),
        attachments=("map",),
        appointment="a1",
        silent=True,
    )
    assert Speaker(catalogs, "ar").outbound(message) == Outbound(
        lines=("مرحبا \u2068Amir\u2069", "\u200f\u2068Kochstraße 1\u2069"),
        kind="question",
        question="age",
        buttons=(
            Button("/back", "رجوع", "➡️"),
            Button("en", "English", language="en-GB"),
            Button("de", "Deutsch", "◀️", chosen=True, language="de"),
        ),
        columns=2,
        field="number",
        example="العمر",
        progress="\u200f\u20683\u2069 من \u20686\u2069",
        answered=AnsweredLine("name", "العمر", "\u200f\u206816\u2069"),
        attachments=("map",),
        appointment="a1",
        language="ar",
        direction="rtl",
        silent=True,
    )
