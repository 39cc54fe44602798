"""What a push says, in the shape that a worker and Safari's declarative push read."""

import json

import pytest

from bot.channels.web_push.message import LEFT_OUT, MOST_BYTES, write_message
from bot.port import Envelope, NeverSent, Outbound

HOME = "https://termin.example.org/chat"
ENVELOPE = Envelope(title="موعد", link="https://termin.example.org/t/abc", receipt="7.sig", tag="appointment-1")


def test_a_push_says_time_and_code_and_leads_to_the_ticket() -> None:
    lines = ("🔔 \u2068الثلاثاء\u2069 \u206823.3.\u2069 الساعة \u206814:30\u2069.", "🔑 \u20683988\u2069")
    written = write_message(Outbound(lines, language="ar", direction="rtl", envelope=ENVELOPE), home=HOME)
    assert json.loads(written) == {
        "web_push": 8030,
        "notification": {
            "title": "موعد",
            "body": "🔔 \u2068الثلاثاء\u2069 \u206823.3.\u2069 الساعة \u206814:30\u2069.\n🔑 \u20683988\u2069",
            "navigate": "https://termin.example.org/t/abc",
            "lang": "ar",
            "dir": "rtl",
            "tag": "appointment-1",
            "data": {"seen": "7.sig"},
        },
    }


def test_without_a_link_a_tap_leads_home() -> None:
    written = write_message(Outbound(("Um 9",), envelope=Envelope(title="Termin")), home=HOME)
    assert json.loads(written)["notification"]["navigate"] == HOME


def test_without_an_envelope_the_first_line_is_the_title() -> None:
    said = json.loads(write_message(Outbound(("Neue \u2068A7\u2069", "eins", "zwei")), home=HOME))["notification"]
    assert (said["title"], said["body"], said["data"]) == ("Neue A7", "eins\nzwei", {"seen": ""})
    said = json.loads(write_message(Outbound(()), home=HOME))["notification"]
    assert (said["title"], said["body"]) == ("", "")


def body(lines: tuple[str, ...]) -> str:
    return str(json.loads(write_message(Outbound(lines, envelope=ENVELOPE), home=HOME))["notification"]["body"])


def test_what_just_fits_is_whole_and_one_byte_more_is_cut_where_a_line_ends() -> None:
    rest = MOST_BYTES - len(write_message(Outbound(("",), envelope=ENVELOPE), home=HOME).encode())
    whole = ("a" * (rest - 5), "b" * 3)  # and the line feed, two bytes in JSON
    assert body(whole) == "\n".join(whole)
    assert body((whole[0], "b" * 4)) == f"{whole[0]}\n{LEFT_OUT}"


def test_lines_are_left_out_from_the_end_until_the_rest_fits() -> None:
    assert body(("first", *("ü" * 900 for _ in range(5)))) == "\n".join(("first", "ü" * 900, "ü" * 900, LEFT_OUT))


@pytest.mark.parametrize("lines", [("a" * 4_000,), ("a" * 4_000, "b"), ("ü" * 2_000, "b")])
def test_what_does_not_fit_at_all_is_never_sent(lines: tuple[str, ...]) -> None:
    with pytest.raises(NeverSent):
        body(lines)
