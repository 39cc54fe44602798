"""Letters that come back: reports as mail servers write them, and what becomes of the letter and its way."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.channels.mail import tokens
from bot.channels.mail.bounces import MOST_BYTES, Report, read_report, take_back
from bot.installation import enter
from dialogs.letters import letter_named
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach
from tests.conftest import NOW
from tests.journey import SAMPLES

ADDRESS = "amina.k@example.net"


def report(token: str, status: str, action: str = "failed", *, came_to: str = "Delivered-To") -> bytes:
    """Write a report as Postfix does."""
    return f"""\
Return-Path: <>
{came_to}: bounce+{token}@example.org
Date: Mon, 22 Mar 2027 10:07:12 +0100 (CET)
From: MAILER-DAEMON@mail.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4F1B2.1805706432/mail.example.net"

This is a MIME-encapsulated message.

--4F1B2.1805706432/mail.example.net
Content-Description: Notification
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not be delivered.

<{ADDRESS}>: host mx.example.net[192.0.2.7] said: 550 {status} (in reply to RCPT TO command)

--4F1B2.1805706432/mail.example.net
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net
X-Postfix-Queue-ID: 4F1B2
Arrival-Date: Mon, 22 Mar 2027 10:07:11 +0100 (CET)

Final-Recipient: rfc822; {ADDRESS}
Original-Recipient: rfc822;{ADDRESS}
Action: {action}
Status: {status}
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550 {status} said the other server

--4F1B2.1805706432/mail.example.net
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: Termin <termin@example.org>
To: {ADDRESS}
Subject: Termin 23.3. 14:30

Dienstag
--4F1B2.1805706432/mail.example.net--
""".encode()


BY_EXCHANGE = """\
From: postmaster@example.net
To: BOUNCE+{token}@EXAMPLE.ORG
Subject: Unzustellbar: Termin
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: multipart/alternative; boundary="b2"

--b2
Content-Type: text/html; charset="utf-8"

<p>5.2.1</p>
--b2--

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns;EX01.example.net
Received-From-MTA: dns;mail.example.org

Final-recipient: RFC822; amina.k@example.net
ACTION: Failed
STATUS: 5.1.10 (mailbox not found)
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound

--b1--
"""
BY_QMAIL = """\
To: bounce+{token}@example.org
Subject: failure notice

Hi. This is the qmail-send program. <amina.k@example.net>: 550 5.1.1 no such user
"""
QUOTED = """\
To: bounce+{token}@example.org
Subject: FW: what is this?
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns;ex

Final-Recipient: RFC822; amina.k@example.net
Action: failed
Status: 5.1.1

--b1--
"""


class Sent:
    """A reminder that went out by e-mail."""

    def __init__(self, database: Database, *, confirmed: bool = True) -> None:
        self.database = database

        def plan(tx: Transaction) -> tuple[str, int, str]:
            conversation = conversations.open_for(tx, "web", "session", NOW).id
            way = reach.add_way(tx, conversation, "email", ADDRESS, NOW, confirmed=confirmed)
            outbox.plan(tx, letter_named("nudge"), conversation, NOW, unique_key="nudge")
            (letter,) = outbox.due(tx, NOW, worker="here")
            outbox.rendered(tx, letter.id, {"lines": []}, "email", ADDRESS, reach_id=way)
            outbox.sent(tx, letter.id, NOW)
            return way, letter.id, tokens.token(tx.keys, "bounce", str(letter.id))

        self.way, self.letter, self.token = database.write_now(plan)

    def comes_back(self, raw: bytes, now: datetime = NOW + timedelta(minutes=1)) -> bool:
        return self.database.write_now(lambda tx: take_back(tx, read_report(raw), now))

    @property
    def gone(self) -> bool:
        way = self.database.read_now(lambda tx: reach.find(tx, self.way))
        assert way is not None
        return way.gone_at is not None

    @property
    def tried(self) -> list[frozenset[str]]:
        """Ways that did not take the letter, where it waits for another."""
        due = self.database.write_now(lambda tx: outbox.due(tx, NOW + timedelta(hours=1), worker="there"))
        return [letter.tried for letter in due]


@pytest.mark.parametrize("status", ["5.1.1", "5.1.2", "5.1.10", "5.2.1"])
@pytest.mark.parametrize("came_to", ["Delivered-To", "X-Original-To", "To", "Original-Recipient", "Envelope-To"])
def test_a_letter_nobody_is_there_for_goes_by_the_next_way(sqlite: Database, status: str, came_to: str) -> None:
    sent = Sent(sqlite)
    assert sent.comes_back(report(sent.token, status, came_to=came_to))
    assert (sent.gone, sent.tried) == (True, [frozenset({sent.way})])


def test_a_report_in_other_letters_and_by_another_server_is_read_too(sqlite: Database) -> None:
    sent = Sent(sqlite)
    assert sent.comes_back(BY_EXCHANGE.format(token=sent.token.upper()).encode())
    assert (sent.gone, sent.tried) == (True, [frozenset({sent.way})])


@pytest.mark.parametrize(
    "written",
    [
        lambda token: report(token, "4.4.1", "delayed"),
        lambda token: report(token, "4.2.2", "failed"),
        lambda token: report(token, "5.1.1", "delayed"),
        lambda token: report(token, "2.0.0", "delivered"),
        lambda token: report(token, "5.2.2"),
        lambda token: report(token, "5.7.1"),
        lambda token: report(token, "5.1.8"),
        lambda token: report(token, "5.0.0"),
        lambda token: report(token, "51.1"),
        lambda token: BY_QMAIL.format(token=token).encode(),
        lambda token: QUOTED.format(token=token).encode(),
        lambda token: f"To: bounce+{token}@example.org\n\n".encode(),
    ],
)
def test_what_does_not_say_that_nobody_is_there_ends_nothing(sqlite: Database, written: Callable[[str], bytes]) -> None:
    sent = Sent(sqlite)
    assert not sent.comes_back(written(sent.token))
    assert (sent.gone, sent.tried) == (False, [])


def test_a_report_nobody_could_have_written_but_us_is_believed_alone(
    sqlite: Database, caplog: pytest.LogCaptureFixture
) -> None:
    sent = Sent(sqlite)
    number = sent.token.partition("-")[0]
    stop = sqlite.read_now(lambda tx: tokens.token(tx.keys, "stop", str(sent.letter)))
    for forged in (number, f"{number}-{'a' * 16}", stop, f"{int(number) + 1}-{sent.token.partition('-')[2]}", ""):
        assert not sent.comes_back(report(forged, "5.1.1"))
    assert (sent.gone, sent.tried) == (False, [])
    assert ADDRESS not in caplog.text
    assert {record.getMessage() for record in caplog.records} == {"a returned message is none of our letters"}


def test_a_second_report_of_the_same_letter_changes_nothing(sqlite: Database) -> None:
    sent = Sent(sqlite)
    assert sent.comes_back(report(sent.token, "5.1.1"))
    assert not sent.comes_back(report(sent.token, "5.1.1"))
    assert sent.tried == [frozenset({sent.way})]


def test_a_second_report_does_not_end_the_way_by_which_the_letter_went_on(sqlite: Database) -> None:
    sent = Sent(sqlite)
    assert sent.comes_back(report(sent.token, "5.1.1"))

    def goes_on(tx: Transaction) -> str:
        conversation = conversations.open_for(tx, "web", "session", NOW).id
        number = reach.add_way(tx, conversation, "sms", "+491713920012", NOW, confirmed=True)
        outbox.rendered(tx, sent.letter, {"lines": []}, "sms", "+491713920012", reach_id=number)
        outbox.sent(tx, sent.letter, NOW)
        return number

    number = sqlite.write_now(goes_on)
    assert not sent.comes_back(report(sent.token, "5.1.1"))
    way = sqlite.read_now(lambda tx: reach.find(tx, number))
    assert way is not None
    assert way.is_open
    assert sent.tried == []


def test_an_address_nobody_had_confirmed_is_gone_and_its_code_goes_nowhere_else(sqlite: Database) -> None:
    sent = Sent(sqlite, confirmed=False)
    assert not sent.comes_back(report(sent.token, "5.1.1"))
    assert (sent.gone, sent.tried) == (True, [])


def test_a_report_about_a_letter_that_is_forgotten_is_left(sqlite: Database) -> None:
    token = sqlite.read_now(lambda tx: tokens.token(tx.keys, "bounce", "4711"))
    assert not sqlite.write_now(lambda tx: take_back(tx, read_report(report(token, "5.1.1")), NOW))


def test_a_notice_to_the_team_that_comes_back_is_an_alarm(sqlite: Database, caplog: pytest.LogCaptureFixture) -> None:
    def tell(tx: Transaction) -> str:
        enter(tx, SAMPLES)
        outbox.tell(tx, "staff_intake", "nora", NOW, channel="staff_email", unique_key="n")
        (letter,) = outbox.due(tx, NOW, worker="here")
        outbox.sent(tx, letter.id, NOW)
        return tokens.token(tx.keys, "bounce", str(letter.id))

    token = sqlite.write_now(tell)
    assert not sqlite.write_now(lambda tx: take_back(tx, read_report(report(token, "5.1.1")), NOW))
    assert [record.levelname for record in caplog.records] == ["ERROR"]


def test_only_ids_are_logged(sqlite: Database, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    sent = Sent(sqlite)
    for status in ("4.4.1", "5.1.1"):
        sent.comes_back(report(sent.token, status))
    said = [vars(record)["fields"] for record in caplog.records if record.name == "lotse.mail"]
    assert said == [
        {"letter": sent.letter, "kind": "4.4.1"},
        {"letter": sent.letter, "channel": "email", "kind": "5.1.1"},
    ]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe\x00",
        b"To: \xff@\n\n",
        b"Content-Type: multipart/report\n\n",
        b"Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n\xff\n--b--",
        b"Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nStatus: 5.1.1\n",
        b"Content-Type: text/plain; charset=nonsense\nTo: =?x?q?y?=\n\n\xe4",
        b"Content-Transfer-Encoding: base64\nContent-Type: message/delivery-status\n\n%%%",
        b"\n".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d" % (n, n) for n in range(2000)),
        b"a" * (MOST_BYTES + 1),
    ],
)
def test_whatever_comes_is_read_without_a_fault(raw: bytes) -> None:
    assert read_report(raw) == Report((), "")
