"""Sentences in words: isolation, direction, registers, and catalogs that cannot be used."""

import os
from datetime import date, time
from pathlib import Path

import pytest

from bot.languages.catalog_file import CatalogErrors
from bot.languages.catalogs import Catalogs
from bot.languages.known import LANGUAGES
from bot.languages.label_widths import ONE_COLUMN, TWO_COLUMNS, columns, width
from bot.languages.speaker import Speaker
from bot.port import AnsweredLine, Button, Outbound
from dialogs.engine.conversation import Answered, Message, Option
from dialogs.engine.questions import option
from dialogs.text import Line, Phone, Weekday, Words, text

THURSDAY = date(2026, 12, 3)
GERMAN = {
    "Hello {name}": "Hallo {name}",
    "{n} of {total}": "{n} von {total}",
    "Thursday": "Donnerstag",
    "Thu": "Do",
    "Back": "Zurück",
    "Do you come?": "Kommst du?",
    "📅 {weekday}, {date}, {time}": "📅 {weekday}, {date} um {time}",
    "We call {number}.": "Wir rufen {number} an.",
    "{{literally}}": "{{wörtlich}}",
    "Age": "Alter",
}
ARABIC = {
    "Hello {name}": "مرحبا {name}",
    "{n} of {total}": "{n} من {total}",
    "Thursday": "الخميس",
    "Thu": "الخميس",
    "Back": "رجوع",
    "Do you come?": "هل تأتي؟",
    "📅 {weekday}, {date}, {time}": "📅 {weekday} {date}، الساعة {time}",
    "We call {number}.": "سنتصل بالرقم {number}.",
    "{{literally}}": "{{حرفيا}}",
    "Age": "العمر",
}


def write(folder: Path, code: str, sentences: dict[str, str], *more: str) -> Path:
    """Write a catalog; the header comes from the project's own table."""
    language = LANGUAGES[code]
    po = folder / code / "LC_MESSAGES" / "messages.po"
    po.parent.mkdir(parents=True, exist_ok=True)
    head = (
        f'msgid ""\nmsgstr ""\n"Language: {code}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Plural-Forms: {language.plurals}\\n"\n'
    )
    body = "".join(f'\nmsgid "{msgid}"\nmsgstr "{words}"\n' for msgid, words in sentences.items())
    po.write_text(head + body + "".join(f"\n{entry}\n" for entry in more), encoding="utf-8")
    return po


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lay out a small folder of catalogs: German with one formal entry, Arabic, English."""
    template = "".join(f'\nmsgid "{msgid}"\nmsgstr ""\n' for msgid in GERMAN)
    (tmp_path / "messages.pot").write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n' + template, encoding="utf-8"
    )
    write(tmp_path, "de", GERMAN, 'msgctxt "formal"\nmsgid "Do you come?"\nmsgstr "Kommen Sie?"')
    write(tmp_path, "en", {})
    write(tmp_path, "ar", ARABIC)
    return tmp_path


@pytest.fixture
def catalogs(folder: Path) -> Catalogs:
    return Catalogs.load(folder)


@pytest.mark.parametrize(
    ("line", "german", "arabic"),
    [
        (text("Hello {name}", name="Amir"), "Hallo \u2068Amir\u2069", "مرحبا \u2068Amir\u2069"),
        (text("Hello {name}", name=7), "Hallo \u20687\u2069", "مرحبا \u20687\u2069"),
        (text("Hello {name}", name=text("Back")), "Hallo \u2068Zurück\u2069", "مرحبا \u2068رجوع\u2069"),
        (text("We call {number}.", number=Phone("+49 651 12")), "Wir rufen \u2068+49 651 12\u2069 an.",
         "سنتصل بالرقم \u2068+49 651 12\u2069."),
        (text("📅 {weekday}, {date}, {time}", weekday=Weekday(THURSDAY), date=THURSDAY, time=time(9, 5)),
         "📅 \u2068Donnerstag\u2069, \u20683.12.\u2069 um \u206809:05\u2069",
         "\u200f📅 \u2068الخميس\u2069 \u20683.12.\u2069، الساعة \u206809:05\u2069"),
        (text("Hello {name}", name=Weekday(THURSDAY, short=True)), "Hallo \u2068Do\u2069", "مرحبا \u2068الخميس\u2069"),
        (text("We call {number}.", number="Caritas e.V."), "Wir rufen \u2068Caritas e.V.\u2069 an.",
         "سنتصل بالرقم \u2068Caritas e.V\u2069."),
        (text("{{literally}}"), "{wörtlich}", "\u200f{حرفيا}"),
        (Words.of({"de": "Hinterhof", "ar": "الفناء"}), "\u2068Hinterhof\u2069", "\u200f\u2068الفناء\u2069"),
        (Words.of({"de": "Hinterhof"}), "\u2068Hinterhof\u2069", "\u200f\u2068Hinterhof\u2069"),
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


def test_languages_are_offered_in_the_order_of_the_menu(catalogs: Catalogs) -> None:
    assert catalogs.offered == (("de", "Deutsch"), ("en", "English"), ("ar", "العربية"))


@pytest.mark.parametrize("fault", ["missing", "fuzzy", "empty"])
def test_a_language_is_offered_only_when_complete(folder: Path, fault: str) -> None:
    entry = {
        "missing": "",
        "fuzzy": '#, fuzzy\nmsgid "Age"\nmsgstr "العمر"',
        "empty": 'msgid "Age"\nmsgstr ""',
    }[fault]
    write(folder, "ar", {msgid: words for msgid, words in ARABIC.items() if msgid != "Age"}, entry)
    catalogs = Catalogs.load(folder)
    assert (catalogs.offered, catalogs.incomplete) == ((("de", "Deutsch"), ("en", "English")), {"ar": ("Age",)})
    assert Speaker(catalogs, "ar").words(text("Back")) == "Zurück"


def test_an_unknown_language_is_one_catalog_away(folder: Path) -> None:
    po = write(folder, "de", GERMAN)
    dutch = folder / "nl" / "LC_MESSAGES" / "messages.po"
    dutch.parent.mkdir(parents=True)
    dutch.write_text(po.read_text().replace("Language: de", "Language: nl"))
    assert Catalogs.load(folder).offered[-1] == ("nl", "Nederlands")


@pytest.mark.parametrize(
    ("tag", "code"),
    [("ar", "ar"), ("ar-SY", "ar"), ("AR_sy", "ar"), ("en", "en"), ("en-US", "en"), ("de-AT", "de"), ("xx", "")]
)  # fmt: skip
def test_a_device_says_its_language_in_many_ways(catalogs: Catalogs, tag: str, code: str) -> None:
    assert catalogs.find(tag) == code


@pytest.mark.parametrize(
    ("planted", "replacement", "finding"),
    [
        ('msgstr "Alter"', "msgstr Alter", "messages.po:35: not a line of a catalog"),
        ('msgid "Age"', 'msgctxt "loud"\nmsgid "Age"', "msgctxt 'loud' - only 'formal' is known"),
        ('msgstr "Hallo {name}"', 'msgstr "Hallo {nam}"', "messages.po:7: other placeholders than in 'Hello {name}'"),
        ('msgstr "Hallo {name}"', 'msgstr "Hallo {name"', "write {name}, or {{ for a brace"),
        ('msgstr "Hallo {name}"', 'msgstr "Hallo {0}"', "{0} is not a named placeholder"),
        ("Language: de", "Language: fr", "messages.po:1: Language is 'fr', the folder says 'de'"),
        ("nplurals=2; plural=(n != 1)", "nplurals=1; plural=0", "ours is 'nplurals=2; plural=(n != 1);'"),
        ('"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n', "", "messages.po:1: no Plural-Forms"),
    ],
)
def test_a_broken_catalog_is_named_with_file_and_line(
    folder: Path, planted: str, replacement: str, finding: str
) -> None:
    po = folder / "de" / "LC_MESSAGES" / "messages.po"
    whole = po.read_text(encoding="utf-8")
    assert planted in whole
    po.write_text(whole.replace(planted, replacement), encoding="utf-8")
    with pytest.raises(CatalogErrors) as raised:
        Catalogs.load(folder)
    assert len(raised.value.findings) == 1
    assert finding in raised.value.findings[0]
    assert " - " in raised.value.findings[0]


def test_letters_that_are_not_utf_8_are_named_by_line(folder: Path) -> None:
    po = folder / "de" / "LC_MESSAGES" / "messages.po"
    po.write_bytes(po.read_bytes().replace("Zurück".encode(), "Zurück".encode("latin-1")))
    with pytest.raises(CatalogErrors, match=r"messages\.po:20: not UTF-8 - "):
        Catalogs.load(folder)


def test_german_and_english_must_be_there(folder: Path) -> None:
    (folder / "en" / "LC_MESSAGES" / "messages.po").unlink()
    (folder / "messages.pot").unlink()
    with pytest.raises(CatalogErrors, match=r"messages\.pot: missing - run: lotse strings update"):
        Catalogs.load(folder)


def test_a_compiled_catalog_is_taken_unless_the_source_is_newer(folder: Path) -> None:
    from babel.messages.mofile import write_mo  # noqa: PLC0415 -- what the build uses
    from babel.messages.pofile import read_po  # noqa: PLC0415 -- as above

    po = folder / "de" / "LC_MESSAGES" / "messages.po"
    mo = po.with_suffix(".mo")
    with po.open("rb") as read, mo.open("wb") as written:
        write_mo(written, read_po(read))
    po.write_text(po.read_text().replace("Zurück", "Rückwärts"))
    for newer, said in ((mo, "Zurück"), (po, "Rückwärts")):
        os.utime(newer, (2_000_000_000, 2_000_000_000))
        os.utime(po if newer is mo else mo, (1_000_000_000, 1_000_000_000))
        assert Speaker(Catalogs.load(folder), "de").words(text("Back")) == said
    mo.write_bytes(b"no catalog")
    os.utime(mo, (2_100_000_000, 2_100_000_000))
    with pytest.raises(CatalogErrors, match=r"messages\.mo: .* - delete the file"):
        Catalogs.load(folder)


def test_the_desk_has_its_own_sentences(folder: Path) -> None:
    po = write(folder, "de", GERMAN)
    po.with_name("desk.po").write_text(po.read_text() + '\nmsgid "Inbox"\nmsgstr "Eingang"\n')
    catalogs = Catalogs.load(folder)
    assert [catalogs.desk(code).gettext("Inbox") for code in ("de", "en", "ar")] == ["Eingang", "Inbox", "Inbox"]


@pytest.mark.parametrize(
    ("label", "drawn"),
    [
        ("Mit Mensch sprechen", 144.9),
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
        (["✅ Ja", "🧑 Mit Mensch sprechen"], 2, 1),
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
