"""What an SMS says, and what it costs."""

from dataclasses import replace

import pytest

from bot.channels.sms.wording import plain, segments, short_text
from bot.port import Envelope, Outbound

LINK = f"https://termin.example.de/t/{'a' * 22}"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("🔔 \u2068Dienstag\u2069, \u206823.3.\u2069 um \u206814:30\u2069 Uhr.", "Dienstag, 23.3. um 14:30 Uhr."),
        ("\u200f🔔 \u2068الثلاثاء\u2069 الساعة \u206814:30\u2069.", "الثلاثاء الساعة 14:30."),
        ("🔑 Code \u20683988\u2069", "Code 3988"),
        ("👨‍👩‍👧 Familie ❤️ 👍🏽 1️⃣ ✓ ⏰ ▶️", "Familie 1"),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿 x", "x"),
        ("می\u200cآیم", "می\u200cآیم"),
        ("„Hallo“ – bis morgen …", '"Hallo" - bis morgen ...'),
        ("l’heure\u00a0: 14\u202fh", "l'heure : 14 h"),
        ("20 °C, № 5, © 2027", "20 °C, № 5, © 2027"),
        ("  a \t b ", "a b"),
        ("🔔", ""),
        ("", ""),
    ],
)
def test_marks_of_direction_and_pictures_go_and_words_stay(line: str, said: str) -> None:
    assert plain(line) == said


def test_lines_stay_lines_and_the_link_is_the_last() -> None:
    message = Outbound(("🔔 Dienstag, 23.3.", "🔑 Code 3988\n\u2068zweite Zeile\u2069", "👍"))
    assert short_text(message) == "Dienstag, 23.3.\nCode 3988\nzweite Zeile"
    with_link = replace(message, envelope=Envelope(title="Termin", link=LINK))
    assert short_text(with_link) == f"Dienstag, 23.3.\nCode 3988\nzweite Zeile\n{LINK}"
    assert short_text(replace(message, envelope=Envelope(title="Termin"))) == short_text(message)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 7, 2),  # 161 septets; the € does not fit the first 153 and goes over whole
        ("a" * 152 + "€" + "a" * 151, 2),
        ("a" * 152 + "€" + "a" * 152, 3),
        ("äöüß\n@£", 1),
        ("ل" * 70, 1),
        ("ل" * 71, 2),
        ("ل" * 134, 2),
        ("ل" * 135, 3),
        ("a" * 69 + "ê", 1),
        ("a" * 70 + "ê", 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("😀" * 66, 2),  # 33 a part: none is torn
        ("😀" * 67, 3),
    ],
)
def test_segments_are_counted_as_they_are_paid(words: str, number: int) -> None:
    assert segments(words) == number
