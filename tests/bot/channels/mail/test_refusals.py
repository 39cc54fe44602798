"""What a reply means; test_sender.py holds the same against a real server."""

import ssl

import aiosmtplib
import pytest

from bot.channels.mail.refusals import Refusal, is_dead, of_reply, read_refusal


@pytest.mark.parametrize(
    ("status", "dead"),
    [
        ("5.1.0", True),
        ("5.1.1", True),
        ("5.1.2", True),
        ("5.1.6", True),
        ("5.1.7", False),
        ("5.1.8", False),
        ("5.1.10", True),
        ("5.2.0", False),
        ("5.2.1", True),
        ("5.2.2", False),
        ("5.4.1", True),
        ("5.4.14", False),
        ("5.10.1", False),
        ("5.7.1", False),
        ("4.1.1", False),
        ("2.1.5", False),
        ("", False),
    ],
)
def test_only_a_status_about_the_address_itself_says_that_nobody_is_there(status: str, dead: bool) -> None:
    assert is_dead(status) is dead


@pytest.mark.parametrize(
    ("words", "enhanced"),
    [
        ("5.1.1 No such user", "5.1.1"),
        ("5.1.1", "5.1.1"),
        ("5.1.1\n5.1.1 see our page", "5.1.1"),
        ("<a@example.net>: 5.1.1 No such user", ""),
        ("192.5.1.1 is blocked", ""),
        ("5.1.1234 odd", ""),
        ("", ""),
    ],
)
def test_an_enhanced_code_is_read_where_it_has_to_stand(words: str, enhanced: str) -> None:
    assert of_reply("recipient", 550, words).enhanced == enhanced


def test_what_is_no_refusal_is_a_reason_for_another_attempt() -> None:
    lost = [
        aiosmtplib.SMTPServerDisconnected("lost"),
        aiosmtplib.SMTPReadTimeoutError("late"),
        aiosmtplib.SMTPConnectError("refused"),
        ConnectionResetError(),
        TimeoutError(),
        ValueError(),
    ]
    assert [read_refusal(cause) for cause in lost] == [None] * 6


def test_a_greeting_that_turns_us_away_is_for_later_or_our_fault() -> None:
    assert read_refusal(aiosmtplib.SMTPConnectResponseError(421, "4.7.0 Too many connections")) == Refusal(
        "later", 421, "4.7.0"
    )
    assert read_refusal(aiosmtplib.SMTPConnectResponseError(554, "No service for you")) == Refusal("our fault", 554)


def test_a_server_that_cannot_write_to_an_address_makes_it_unreachable() -> None:
    assert read_refusal(aiosmtplib.SMTPNotSupported("SMTPUTF8")) == Refusal("no such address")


def test_a_certificate_nobody_vouches_for_is_our_fault_however_it_is_wrapped() -> None:
    wrapped = aiosmtplib.SMTPConnectError("connecting")
    wrapped.__cause__ = ssl.SSLCertVerificationError()
    assert [read_refusal(cause) for cause in (wrapped, ssl.SSLCertVerificationError())] == [Refusal("our fault")] * 2
