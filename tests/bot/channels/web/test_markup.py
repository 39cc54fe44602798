"""Lines as HTML, as tables: direction, anchors, numbers to call, lists, and which line asks."""

import pytest

from bot.channels.web.markup import anchored, asking, heading, inline, is_marked, paragraph, paragraphs, plain
from tests.bot.channels.web.rehearsal import dialled, isolated


@pytest.mark.parametrize(
    ("line", "html"),
    [
        ("Hallo", "Hallo"),
        ("a < b & c", "a &lt; b &amp; c"),
        (f"Für {isolated('Samir')}!", "Für <bdi>Samir</bdi>!"),
        (f"كم عمرك؟ {isolated('17')}", 'كم عمرك؟ <bdi dir="ltr">17</bdi>'),
        (f"am {isolated('3.12.')}", 'am <bdi dir="ltr">3.12.</bdi>'),
        (isolated(f"aus {isolated('Trier')} kommt"), "<bdi>aus <bdi>Trier</bdi> kommt</bdi>"),
        (isolated("<b>"), "<bdi>&lt;b&gt;</bdi>"),
        ("zwei\nZeilen", "zwei<br>Zeilen"),
        ("offen \u2068ohne Ende", "offen <bdi>ohne Ende</bdi>"),
        ("Ende ohne Anfang\u2069.", "Ende ohne Anfang."),
        (f"Ruf an: {dialled('0651 2096-0')}", 'Ruf an: <a href="tel:+4965120960"><bdi dir="ltr">0651 2096-0</bdi></a>'),
        (
            dialled("(0651)\u00a020\u202f960–0"),
            '<a href="tel:+49651209600"><bdi dir="ltr">(0651)\u00a020\u202f960–0</bdi></a>',
        ),
        (dialled("+49 (0)651 20960"), '<a href="tel:+4965120960"><bdi dir="ltr">+49 (0)651 20960</bdi></a>'),
        (dialled("116 123 / 116 111"), '<bdi dir="ltr">116 123 / 116 111</bdi>'),
        (dialled("+49 651 20960"), '<a href="tel:+4965120960"><bdi dir="ltr">+49 651 20960</bdi></a>'),
        (dialled("116 111"), '<a href="tel:116111"><bdi dir="ltr">116 111</bdi></a>'),
        (dialled("110"), '<a href="tel:110"><bdi dir="ltr">110</bdi></a>'),
        (dialled("auf Anfrage"), '<bdi dir="ltr">auf Anfrage</bdi>'),
        (f"Zum Beispiel: {isolated('0171 3920012')}", 'Zum Beispiel: <bdi dir="ltr">0171 3920012</bdi>'),
        (isolated("112"), '<bdi dir="ltr">112</bdi>'),
        (f"Code {isolated('EBTD-BF8J-YF')}", 'Code <bdi class="whole">EBTD-<wbr>BF8J-<wbr>YF</bdi>'),
        (isolated("54290"), '<bdi dir="ltr">54290</bdi>'),
        (isolated("01067"), '<bdi dir="ltr">01067</bdi>'),
        (
            isolated("https://example.org/a?b=1&c"),
            (
                '<a href="https://example.org/a?b=1&amp;c" rel="noreferrer noopener"><bdi dir="ltr">'
                "example.org/a?b=1&amp;c</bdi></a>"
            ),
        ),
        (isolated("javascript:alert(1)"), "<bdi>javascript:alert(1)</bdi>"),
    ],
)
def test_a_line_reads_right_in_every_direction(line: str, html: str) -> None:
    assert inline(line) == html


@pytest.mark.parametrize(
    ("line", "anchor", "words"),
    [
        ("🎂 Wie alt?", "🎂", "Wie alt?"),
        ("\u200f🎂 كم عمرك؟", "🎂", "كم عمرك؟"),
        ("ℹ️ Mehr", "ℹ️", "Mehr"),
        ("🗣 Sprache", "🗣", "Sprache"),
        ("✅ Ja", "✅", "Ja"),
        ("Ja", "", "Ja"),
        ("• Punkt", "", "• Punkt"),
        ("– Strich", "", "– Strich"),
        ("17 Jahre", "", "17 Jahre"),
        (isolated("Samir") + " kommt", "", isolated("Samir") + " kommt"),
        ("« Bonjour »", "", "« Bonjour »"),
        ("¿ Qué ?", "", "¿ Qué ?"),
        ("🎂", "", "🎂"),
        ("", "", ""),
    ],
)
def test_only_an_emoji_is_an_anchor(line: str, anchor: str, words: str) -> None:
    assert anchored(line) == (anchor, words)


@pytest.mark.parametrize(
    ("lines", "index"),
    [
        (("🔒 Deine Daten", "• Eins", "👉 Bist du einverstanden?"), 2),
        (("🎂 Wie alt bist du?", "Tippe auf einen Knopf."), 0),
        (("مرحبا", "كم عمرك؟"), 1),
        (("ሰላም", "ክንደይ ዕድሜኻ ኣሎ፧"), 1),
        (("Wir waren bei:", isolated("Wie alt bist du?")), 1),
        (("Ruf an:", "110"), 0),
    ],
)
def test_the_line_that_asks_is_found(lines: tuple[str, ...], index: int) -> None:
    assert asking(lines) == index


def test_a_line_of_a_crisis_card_with_a_number_is_one_link_that_dials_it() -> None:
    assert paragraph(f"🚓 {dialled('110')} – Polizei", calls=True) == (
        '<p><a class="call" href="tel:110"><span class="anchor" aria-hidden="true">🚓</span>'
        '<span><bdi dir="ltr">110</bdi> – Polizei</span></a></p>'
    )
    assert paragraph(f"\u200f📞 {dialled('0800 111 0 111')} – Tag und Nacht", calls=True) == (
        '<p><a class="call" href="tel:08001110111"><span class="anchor" aria-hidden="true">📞</span>'
        '<span><bdi dir="ltr">0800 111 0 111</bdi> – Tag und Nacht</span></a></p>'
    )
    assert paragraph(f"💬 {isolated('https://chat.example.org')} – Chat", calls=True) == (
        '<p><a class="call" href="https://chat.example.org" rel="noreferrer noopener">'
        '<span class="anchor" aria-hidden="true">💬</span>'
        '<span><bdi dir="ltr">chat.example.org</bdi> – Chat</span></a></p>'
    )
    assert "tel:" not in paragraph(f"🎂 {isolated('25')} Jahre", calls=True)


def test_a_line_that_tells_something_stays_one_and_its_number_can_be_called() -> None:
    assert paragraph(f"Ruf {dialled('112')} an.", calls=True) == (
        '<p>Ruf <a href="tel:112"><bdi dir="ltr">112</bdi></a> an.</p>'
    )


def test_bullets_become_one_list() -> None:
    assert paragraphs(("Vorher", "• eins", "\u200f• zwei", "Nachher")) == (
        "<p>Vorher</p><ul><li>eins</li><li>zwei</li></ul><p>Nachher</p>"
    )


@pytest.mark.parametrize(
    ("line", "html"),
    [
        ("Duldung: ein Papier.", "<p><b>Duldung: </b>ein Papier.</p>"),
        (f"{isolated('Duldung')}: ein Papier: so.", "<p><b><bdi>Duldung</bdi>: </b>ein Papier: so.</p>"),
        ("Du kannst auch kommen:", "<p>Du kannst auch kommen:</p>"),
        ("Ein Satz. Noch einer: hier.", "<p>Ein Satz. Noch einer: hier.</p>"),
        (isolated("Haus: Trier"), "<p><bdi>Haus: Trier</bdi></p>"),
        ("<b>: x", "<p><b>&lt;b&gt;: </b>x</p>"),
    ],
)
def test_what_a_line_explains_is_bold_on_a_card(line: str, html: str) -> None:
    assert paragraphs([line], terms=True) == html
    assert "<b>" not in paragraphs([line])


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("🎂 Alter: 16", True),
        ("\u200f🎂 العمر", True),
        ("• So", True),
        ("\u200f• So", True),
        ("Alter", False),
        ("", False),
    ],
)
def test_a_line_of_a_list_has_a_mark(line: str, marked: bool) -> None:
    assert is_marked(line) is marked


def test_the_code_for_the_door_can_be_drawn_large() -> None:
    assert paragraph(f"🔑 Code {isolated('4821')}") == (
        '<p class="anchored code"><span class="anchor" aria-hidden="true">🔑</span>'
        '<span>Code <bdi dir="ltr">4821</bdi></span></p>'
    )


def test_a_pointing_hand_is_left_out_of_a_heading() -> None:
    assert heading("👉 Für wen?") == "Für wen?"
    assert heading("\u200f👈 لمن؟") == "لمن؟"
    assert heading("🎂 Wie alt?") == '<span class="anchor" aria-hidden="true">🎂</span> Wie alt?'


def test_plain_words_carry_no_marks() -> None:
    assert plain(f"\u200fTermin {isolated('3.12.')}") == "Termin 3.12."


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [("en-GB", ' lang="en-GB" dir="ltr"'), ("fa", ' lang="fa" dir="rtl"'), ("hu", ' lang="hu" dir="auto"'), ("", "")],
)
def test_a_line_in_another_language_says_which(tag: str, attributes: str) -> None:
    assert paragraph("Hello", language=tag) == f"<p{attributes}>Hello</p>"
    assert paragraphs(["مرحبا", "Hello"], languages=["", tag]) == f"<p>مرحبا</p><p{attributes}>Hello</p>"
    assert paragraphs(["• Hello"], languages=[tag]) == f"<ul><li{attributes}>Hello</li></ul>"
    assert heading("Hello?", tag) == (f"<span{attributes}>Hello?</span>" if tag else "Hello?")
    assert heading("🎂 Hello?", tag).endswith(f"</span> <span{attributes}>Hello?</span>" if tag else "</span> Hello?")
