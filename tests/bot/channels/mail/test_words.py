"""Words of an e-mail by themselves; test_sender.py holds whole letters as they arrive."""

import pytest

from bot.channels.mail.words import body, staff_subject, subject
from bot.languages.speaker import Speaker
from bot.port import Outbound
from tests.journey import CATALOGS


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("🆘 Krise: \u2068A-7KQ2\u2069", "Krise: A-7KQ2"),
        ("Termin verlegt", "Termin verlegt"),
        ("📅 \u200f\u206823.3.\u2069", "23.3."),
        ("erste\nzweite", "erste"),
        ("x" * 78, "x" * 78),
        ("x" * 200, "x" * 77 + "…"),
        ("x" * 66 + ": 10:00 · A6-NGQZ", "x" * 66 + ": 10:00…"),
        ("🆘", "Lotse"),
    ],
)
def test_a_notice_is_told_by_its_first_line_without_signs(line: str, title: str) -> None:
    assert staff_subject(Outbound((line,))) == title


def test_without_lines_there_are_only_the_titles() -> None:
    assert (subject(Outbound(()), "Termin"), staff_subject(Outbound(()))) == ("Termin", "Lotse")


def test_a_subject_takes_only_the_first_line() -> None:
    lines = ("✅ Der Termin ist gebucht.", "📅 \u2068Dienstag\u2069, \u206823.3.\u2069", "🕒 \u206814:30\u2069")
    assert subject(Outbound(lines), "Termin") == "Termin"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Code \u20683988\u2069", "Code 3988"),
        ("Ruf \u2066116 111\u2069 an", "Ruf 116 111 an"),
        ("Mit \u2068أمينة\u2069", "Mit \u2068أمينة\u2069"),
        ("\u2068https://meet.example.org/a\u2069", "https://meet.example.org/a"),
    ],
)
def test_a_value_is_kept_apart_only_where_its_direction_differs(line: str, shown: str) -> None:
    assert body(Outbound((line,)), Speaker(CATALOGS, "de"), "", "").splitlines()[0] == shown
