"""What an SMS says, and what it costs."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.channels.sms.wording import plain, segments, short_text
from bot.languages.speaker import Speaker
from bot.port import Envelope, Outbound
from dialogs.by_sms import answers
from dialogs.letters import CODE, all_messages
from tests.dialogs.small_world import APPOINTMENT, OFFICES
from tests.journey import CATALOGS

LINK = f"https://termin.example.de/t/{'a' * 22}"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("🔔 \u2068Dienstag\u2069, \u206823.3.\u2069 um \u206814:30\u2069 Uhr.", "Dienstag, 23.3. um 14:30 Uhr."),
        ("\u200f🔔 \u2068الثلاثاء\u2069 الساعة \u206814:30\u2069.", "الثلاثاء الساعة 14:30."),
        ("🔑 Code \u20683988\u2069", "Code 3988"),
        ("📞 \u2066116 111\u2069", "116 111"),
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


TWO_LINES = ("Środa, 23.12. o 14:30: ta wizyta nie może się odbyć. Przykro nam.", "Proszę wybrać inny termin.")


def said(*lines: str, language: str = "pl", link: str = LINK) -> str:
    return short_text(Outbound(lines, language=language, envelope=Envelope(title="x", link=link)))


def test_what_takes_more_than_two_segments_is_written_without_accents() -> None:
    assert said(*TWO_LINES) == (
        f"Sroda, 23.12. o 14:30: ta wizyta nie moze sie odbyc. Przykro nam.\nProsze wybrac inny termin.\n{LINK}"
    )
    assert said(TWO_LINES[0]) == f"{TWO_LINES[0]}\n{LINK}"  # two segments: as it is spelt
    assert said("ış" * 70, language="tr") == f"{'is' * 70}\n{LINK}"


def test_then_without_its_last_lines_then_without_the_link_and_at_last_as_it_is() -> None:
    first, second, third = "а" * 60, "б" * 40, "в" * 40
    assert said(first, second, third, language="ru") == f"{first}\n{LINK}"
    assert said(first, "б" * 10, third, language="ru") == f"{first}\n{'б' * 10}\n{LINK}"
    assert said("а" * 90, second, language="ru") == f"{'а' * 90}\n{second}"
    assert said("а" * 150, language="ru") == f"{'а' * 150}\n{LINK}"
    assert said("ạ" * 150, language="vi") == f"{'ạ' * 150}\n{LINK}"


ONE_OR_TWO = {
    # language: segments of (a reminder, the longest letter)
    "de": (1, 2),
    "de@simple": (1, 2),
    "en": (1, 2),
    "ar": (2, 2),
    "fa_AF": (2, 2),
    "fa": (2, 2),
    "ps": (2, 2),
    "uk": (2, 2),
    "ru": (2, 2),
    "tr": (2, 2),
    "kmr": (2, 2),
    "ti": (2, 2),
    "so": (1, 2),
    "fr": (1, 2),
    "es": (2, 2),
    "bg": (2, 2),
    "ro": (2, 2),
    "pl": (2, 2),
    "vi": (2, 2),
    "sq": (2, 2),
    "it": (1, 2),
    "sr_Latn": (2, 2),
    "ckb": (2, 2),
    "am": (2, 2),
}
"""What SMS cost, with a link of 50 characters: a new sentence changes a figure here before it changes a bill."""
MOST = 2


@pytest.mark.parametrize("language", [code for code, _ in CATALOGS.offered])
def test_every_letter_and_every_answer_fits_one_or_two_segments_in_every_language(language: str) -> None:
    sizes: dict[str, int] = {}
    for day in range(7):
        slot = replace(APPOINTMENT.slot, start=datetime(2027, 12, 20 + day, 13, 30, tzinfo=UTC))
        appointment = replace(APPOINTMENT, slot=slot)
        for name, message in all_messages(appointment, OFFICES[0]):
            if " discreet" in name or name == CODE.name:
                words = Speaker(CATALOGS, language).outbound(message)
                link = "" if name == CODE.name else LINK
                sent = short_text(replace(words, envelope=Envelope(title="x", link=link)))
                sizes[f"{name} {day}"] = segments(sent)
                assert "14:30" in sent or not message.appointment, name
        for name, message in answers(appointment, OFFICES[0]).items():
            words = Speaker(CATALOGS, language).outbound(message)
            lines = (*words.lines, LINK) if name == "move" else words.lines
            answered = short_text(replace(words, lines=lines))
            assert segments(answered) <= MOST, name
            assert LINK in answered or name != "move"
    assert len(sizes) > 7 * 8
    reminder = max(size for name, size in sizes.items() if name.startswith("reminder"))
    assert (reminder, max(sizes.values())) == ONE_OR_TWO[language]


def test_the_table_holds_no_more_than_two() -> None:
    assert {number for row in ONE_OR_TWO.values() for number in row} <= {1, MOST}
