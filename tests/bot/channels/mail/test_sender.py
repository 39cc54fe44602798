"""Letters by e-mail, received by a real mail server on loopback: what arrives, and what every refusal becomes."""

import asyncio
import contextlib
import ssl
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import MIMEPart
from typing import Any

import icalendar
import pytest
from pydantic import SecretStr

from bot.channels.mail import tokens
from bot.channels.mail.bounces import Report, take_back
from bot.channels.mail.sender import AT_ONCE, Sender, writable
from bot.channels.mail.words import GO_ON, NO_ANSWERS, NO_MORE
from bot.installation import enter
from bot.languages.speaker import RLM, Speaker
from bot.letters.delivery import Delivery
from bot.log import Lines
from bot.port import Envelope, NeverSent, Outbound, TryLater, Unreachable
from bot.settings import MailServer
from bot.staff_bot.letters import StaffLetters
from bot.team.speech import Speech
from dialogs.engine.conversation import State
from dialogs.text import Text
from storage.calendar.appointments import Booked
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.people import conversations, reach
from tests.bot.channels.mail.post_office import DROP, PASSWORD, SILENT, USER, PostOffice, certificate, post_office
from tests.bot.letters.mailbox import Mailbox, World
from tests.conftest import NOW
from tests.journey import CATALOGS, SAMPLES

SENDER = "termin@example.org"
TO = "amina.k@example.net"
URL = "https://termin.example.org"
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Termin//Kalender//DE\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n"
    b"UID:a1@termin\r\nDTSTAMP:20270322T090712Z\r\nDTSTART:20270323T133000Z\r\nDTEND:20270323T141500Z\r\n"
    b"SUMMARY:Termin\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
GERMAN = Outbound(
    (
        "🔔 \u2068Dienstag\u2069, \u206823.3.\u2069 um \u206814:30\u2069 Uhr.",
        "📍 Persönlich: \u2068Balduinstraße 6, 54290 Trier\u2069",
        "🔑 Code \u20683988\u2069",
        "Kommst du?",
    ),
    language="de",
    conversation="c" * 16,
    letter=41,
    envelope=Envelope("Termin", link=f"{URL}/t/abc"),
)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
async def post() -> AsyncIterator[PostOffice]:
    async with post_office() as office:
        yield office


@pytest.fixture
def person(sqlite: Database) -> str:
    """The id of a conversation that is reached by e-mail."""

    def meet(tx: Transaction) -> str:
        conversation = conversations.open_for(tx, "web", "session", NOW).id
        reach.add_way(tx, conversation, "email", TO, NOW, confirmed=True)
        return conversation

    return sqlite.write_now(meet)


def sender(database: Database, server: MailServer, **more: Any) -> Sender:
    usual = {"name": "email", "public_url": URL, "now": lambda: NOW}
    return Sender(server, SENDER, database=database, catalogs=CATALOGS, **{**usual, **more})


def of(person: str, message: Outbound) -> Outbound:
    return replace(message, conversation=person)


def stop_address(database: Database, person: str) -> str:
    def find(tx: Transaction) -> str:
        (way,) = reach.of_conversation(tx, person)
        return tokens.token(tx.keys, "stop", way.id)

    return f"{URL}/stop/{database.read_now(find)}"


def letter_token(database: Database, letter: int = 41) -> str:
    return database.read_now(lambda tx: tokens.token(tx.keys, "bounce", str(letter)))


ARABIC = replace(
    GERMAN,
    lines=(
        "\u200f🔔 \u2068الثلاثاء\u2069 \u206823.3.\u2069 الساعة \u206814:30\u2069.",
        "\u200f📍 \u2068Balduinstraße 6, 54290 Trier\u2069",
        "\u200f🔗 \u2068https://meet.example.org/abc\u2069",
    ),
    language="ar",
    direction="rtl",
    envelope=Envelope("موعد", link=f"{URL}/t/abc", calendar=CALENDAR),
)


async def test_a_letter_arrives_as_it_is_meant(sqlite: Database, post: PostOffice, person: str) -> None:
    await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    (come,) = post.delivered
    token, stop = letter_token(sqlite), stop_address(sqlite, person)
    assert (come.came_from, come.to, come.encrypted) == (f"bounce+{token}@example.org", (TO,), False)
    assert sorted(come.letter.items()) == sorted(
        [
            ("Date", "Mon, 22 Mar 2027 09:07:12 +0000"),
            ("From", "Termin <termin@example.org>"),
            ("To", TO),
            ("Message-ID", f"<{token}@example.org>"),
            ("Auto-Submitted", "auto-generated"),
            ("Subject", "Termin 23.3. 14:30"),
            ("List-Unsubscribe", f"<{stop}>"),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
            ("Content-Type", 'text/plain; charset="utf-8"'),
            ("Content-Transfer-Encoding", "quoted-printable"),
            ("MIME-Version", "1.0"),
            ("Content-Language", "de"),
        ]
    )
    assert text_of(come.letter) == (
        "🔔 Dienstag, 23.3. um 14:30 Uhr.\n📍 Persönlich: Balduinstraße 6, 54290 Trier\n🔑 Code 3988\nKommst du?\n"
        f"\n{said('de', GO_ON)}\nhttps://termin.example.org/t/abc\n"
        f"\n{said('de', NO_ANSWERS)}\n{said('de', NO_MORE)}\n{stop}\n"
    )


async def test_an_arabic_letter_reads_right_in_every_program_and_brings_its_calendar_file(
    sqlite: Database, post: PostOffice, person: str
) -> None:
    await sender(sqlite, post.server()).send(TO, of(person, ARABIC))
    (come,) = post.delivered
    token, stop = letter_token(sqlite), stop_address(sqlite, person)
    assert come.content.isascii()
    boundary = come.letter.get_boundary()
    assert sorted(come.letter.items()) == sorted(
        [
            ("Date", "Mon, 22 Mar 2027 09:07:12 +0000"),
            ("From", "موعد <termin@example.org>"),
            ("To", TO),
            ("Message-ID", f"<{token}@example.org>"),
            ("Auto-Submitted", "auto-generated"),
            ("Subject", "موعد 23.3. 14:30"),
            ("List-Unsubscribe", f"<{stop}>"),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
            ("MIME-Version", "1.0"),
            ("Content-Type", f'multipart/mixed; boundary="{boundary}"'),
            ("Content-Language", "ar"),
        ]
    )
    words, file = come.letter.iter_parts()
    assert text_of(words) == (
        "\u200f\u2067🔔 \u2068الثلاثاء\u2069 \u206823.3.\u2069 الساعة \u206814:30\u2069.\u2069\n"
        "\u200f\u2067📍 \u2068Balduinstraße 6, 54290 Trier\u2069\u2069\n"
        "\u200f\u2067🔗 https://meet.example.org/abc\u2069\n"
        f"\n\u200f\u2067{said('ar', GO_ON)}\u2069\nhttps://termin.example.org/t/abc\n"
        f"\n\u200f\u2067{said('ar', NO_ANSWERS)}\u2069\n\u200f\u2067{said('ar', NO_MORE)}\u2069\n{stop}\n"
    )
    assert sorted(file.items()) == sorted(
        [
            ("Content-Type", 'text/calendar; method="PUBLISH"; charset="utf-8"'),
            ("Content-Transfer-Encoding", "base64"),
            ("Content-Disposition", 'attachment; filename="termin.ics"'),
            ("MIME-Version", "1.0"),
        ]
    )
    content = bytes_of(file)
    assert content == CALENDAR
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert event.decoded("dtstart") == datetime(2027, 3, 23, 13, 30, tzinfo=UTC)


def text_of(letter: MIMEPart) -> str:
    """Give the words of a letter or of a part of one, with the line ends of this machine."""
    content: str = letter.get_content()
    return content.replace("\r\n", "\n")


def bytes_of(part: MIMEPart) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


def said(language: str, sentence: Text) -> str:
    return Speaker(CATALOGS, language).words(sentence).removeprefix(RLM)


async def test_a_letter_sent_again_is_recognised_as_the_same(sqlite: Database, post: PostOffice, person: str) -> None:
    for letter in (41, 41, 42):
        await sender(sqlite, post.server()).send(TO, replace(of(person, GERMAN), letter=letter))
    first, again, other = (come.letter["Message-ID"] for come in post.delivered)
    assert first == again != other


@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("🔔 \u2068Dienstag\u2069, \u206823.3.\u2069 um \u206814:30\u2069 Uhr.", "Termin 23.3. 14:30"),
        ("✅ Der Termin ist gebucht.", "Termin"),
        ("🔑 Code: \u20683988\u2069", "Termin"),
        ("📍 \u2068Balduinstraße 6, 54290 Trier\u2069", "Termin"),
        ("🔑 Mit diesem Code: \u2068482913\u2069", "Termin"),
        ("💬 \u2068Amina\u2069: \u2068Ich komme um 14:30\u2069", "Termin"),
    ],
)
async def test_a_subject_says_when_and_nothing_else(
    sqlite: Database, post: PostOffice, person: str, line: str, subject: str
) -> None:
    await sender(sqlite, post.server()).send(TO, of(person, replace(GERMAN, lines=(line, *GERMAN.lines))))
    assert post.delivered[0].letter["Subject"] == subject


async def test_the_address_to_stop_stays_readable_however_long_it_is(
    sqlite: Database, post: PostOffice, person: str
) -> None:
    long = f"https://{'termine-und-beratung.' * 6}example.org"
    await sender(sqlite, post.server(), public_url=long).send(TO, of(person, GERMAN))
    token = stop_address(sqlite, person).rpartition("/")[2]
    assert f"\r\nList-Unsubscribe: <{long}/stop/{token}>\r\n".encode() in post.delivered[0].content


async def test_a_notice_to_the_team_has_no_way_out_but_says_where_to_change_it(
    sqlite: Database, post: PostOffice
) -> None:
    notice = Outbound(
        ("🆘 Krise: \u2068A-7KQ2\u2069, Arabisch\nwartet seit 14:30", "Übernehmen?"),
        letter=7,
        envelope=Envelope("", link=f"{URL}/desk/login/abc"),
    )
    await sender(sqlite, post.server(), name="staff_email").send("nora@example.net", notice)
    (come,) = post.delivered
    assert [name for name in ("List-Unsubscribe", "List-Unsubscribe-Post") if name in come.letter] == []
    assert (come.letter["From"], come.letter["Subject"]) == ("Lotse <termin@example.org>", "Krise: A-7KQ2, Arabisch")
    say = Speech("de", CATALOGS.desk("de").gettext)
    change = say('At the desk, "My account" says which notices come by e-mail.')
    assert text_of(come.letter) == (
        "🆘 Krise: A-7KQ2, Arabisch\nwartet seit 14:30\nÜbernehmen?\n"
        f"\n{say('Open the desk:')}\nhttps://termin.example.org/desk/login/abc\n\n{change}\n"
    )


async def test_a_letter_to_an_address_that_was_forgotten_offers_nothing_to_stop(
    sqlite: Database, post: PostOffice
) -> None:
    await sender(sqlite, post.server()).send(TO, GERMAN)
    (come,) = post.delivered
    assert "List-Unsubscribe" not in come.letter
    assert said("de", NO_MORE) not in text_of(come.letter)


async def test_a_parents_address_that_serves_two_children_stops_each_alone(
    sqlite: Database, post: PostOffice, person: str
) -> None:
    def meet(tx: Transaction) -> str:
        sibling = conversations.open_for(tx, "web", "another session", NOW).id
        reach.add_way(tx, sibling, "email", TO, NOW, confirmed=True)
        return sibling

    sibling = sqlite.write_now(meet)
    for conversation in (person, sibling):
        await sender(sqlite, post.server()).send(TO, of(conversation, GERMAN))
    assert [come.letter["List-Unsubscribe"] for come in post.delivered] == [
        f"<{stop_address(sqlite, conversation)}>" for conversation in (person, sibling)
    ]


# Addresses


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("amina@example.org", "amina@example.org"),
        ("Amina@Example.ORG", "Amina@example.org"),
        ("amina@münchen.example.org", "amina@xn--mnchen-3ya.example.org"),
        ("jörg@example.org", ""),
        ("amina@example.test", ""),
        ("amina@example..org", ""),
        ("amina", ""),
        ("a@example.org\r\nRCPT TO:<b@example.org>", ""),
        ("", ""),
    ],
)
def test_an_address_is_written_as_every_server_takes_it(address: str, written: str) -> None:
    assert writable(address) == written


async def test_a_domain_with_umlauts_is_written_to(sqlite: Database, post: PostOffice, person: str) -> None:
    await sender(sqlite, post.server()).send("amina@münchen.example.org", of(person, GERMAN))
    assert post.delivered[0].to == ("amina@xn--mnchen-3ya.example.org",)


async def test_an_address_no_server_takes_is_unreachable_without_asking_one(sqlite: Database) -> None:
    nowhere = MailServer("localhost", 9, "", SecretStr(""), "none")
    with pytest.raises(Unreachable):
        await sender(sqlite, nowhere).send("jörg@example.org", GERMAN)


# What a server answers


AGAIN, LATER_BY_US = 300, 900


@pytest.mark.parametrize(
    ("command", "answer", "raised"),
    [
        ("RCPT", "550 5.1.1 No such user", Unreachable),
        ("RCPT", "550 No such user here", Unreachable),
        ("RCPT", "551 User not local", Unreachable),
        ("RCPT", "553 Mailbox name not allowed", Unreachable),
        ("RCPT", "550 5.1.10 Null MX", Unreachable),
        ("RCPT", "554 5.1.2 No such domain", Unreachable),
        ("RCPT", "550 5.2.1 Mailbox disabled", Unreachable),
        ("RCPT", "550 5.4.1 Recipient address rejected: Access denied", Unreachable),
        ("DATA", "550 5.1.1 No such user", Unreachable),
        ("RCPT", "552 5.2.2 Mailbox full", NeverSent),
        ("RCPT", "554 Transaction failed", NeverSent),
        ("DATA", "552 5.2.2 Mailbox full", NeverSent),
        ("DATA", "552 5.3.4 Message too big", NeverSent),
        ("DATA", "554 5.6.0 Content rejected", NeverSent),
        ("DATA", "554 Transaction failed", NeverSent),
        ("MAIL", "552 5.3.4 Message size exceeds fixed limit", NeverSent),
        ("RCPT", "450 4.2.1 Greylisted", AGAIN),
        ("RCPT", "452 4.2.2 Mailbox full for now", AGAIN),
        ("RCPT", "421 4.3.2 Shutting down", AGAIN),
        ("DATA", "451 4.3.0 Try again", AGAIN),
        ("DATA", "451 4.7.1 Too many", AGAIN),
        ("MAIL", "451 4.3.0 Try again", AGAIN),
        ("RCPT", "554 5.7.1 Relay access denied", LATER_BY_US),
        ("RCPT", "550 5.7.1 Blocked by a list", LATER_BY_US),
        ("RCPT", "553 5.7.1 Sender address not owned by user", LATER_BY_US),
        ("RCPT", "550 5.1.8 Sender address rejected: Domain not found", LATER_BY_US),
        ("RCPT", "550 5.1.7 Bad sender's mailbox address", LATER_BY_US),
        ("DATA", "550 5.7.26 Unauthenticated sender", LATER_BY_US),
        ("DATA", "554 5.7.1 Spam", LATER_BY_US),
        ("MAIL", "553 5.7.1 Sender not allowed", LATER_BY_US),
        ("MAIL", "550 Sender not allowed", LATER_BY_US),
    ],
)
async def test_each_refusal_becomes_what_the_delivery_can_act_on(
    sqlite: Database,
    post: PostOffice,
    person: str,
    caplog: pytest.LogCaptureFixture,
    *,
    command: str,
    answer: str,
    raised: type[Exception] | int,
) -> None:
    post.answers[command] = answer
    seconds = raised if isinstance(raised, int) else None
    with pytest.raises(TryLater if isinstance(raised, int) else raised) as refused:
        await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    assert getattr(refused.value, "seconds", None) == seconds
    alarms = [record for record in caplog.records if record.levelname == "ERROR"]
    assert len(alarms) == (raised == LATER_BY_US)
    assert TO not in str(refused.value) + caplog.text + str([vars(record) for record in alarms])
    await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    assert len(post.delivered) == 1


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA"])
async def test_a_lost_connection_is_a_reason_for_another_attempt(
    sqlite: Database, post: PostOffice, person: str, command: str
) -> None:
    post.answers[command] = DROP
    with pytest.raises(ConnectionError):
        await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    assert len(post.delivered) == 1


async def test_an_answer_lost_after_the_letter_was_taken_is_a_failure_too(
    sqlite: Database, post: PostOffice, person: str
) -> None:
    post.answers["DATA"] = "taken, answer lost"
    with pytest.raises(ConnectionError):
        await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    assert len({come.letter["Message-ID"] for come in post.delivered}) == 1
    assert len(post.delivered) == 2


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA"])
async def test_a_server_that_says_nothing_is_a_reason_for_another_attempt(
    sqlite: Database, post: PostOffice, person: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.mail.sender.PATIENCE", 0.2)
    post.answers[command] = SILENT
    with pytest.raises(TimeoutError):
        await sender(sqlite, post.server()).send(TO, of(person, GERMAN))


async def test_a_server_that_is_not_there_is_a_reason_for_another_attempt(sqlite: Database, person: str) -> None:
    async with post_office() as closed:
        server = closed.server()
    with pytest.raises(ConnectionError):
        await sender(sqlite, server).send(TO, of(person, GERMAN))


async def test_a_letter_that_is_taken_waits_for_no_goodbye(
    sqlite: Database, post: PostOffice, person: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.mail.sender.GOODBYE", 0.1)
    post.answers["QUIT"] = SILENT
    begun = time.monotonic()
    await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    assert (len(post.delivered), time.monotonic() - begun < 5) == (1, True)


async def test_many_letters_open_few_connections(sqlite: Database, post: PostOffice, person: str) -> None:
    post.slowly = 0.05
    channel = sender(sqlite, post.server())
    await asyncio.gather(*(channel.send(TO, replace(of(person, GERMAN), letter=number)) for number in range(1, 31)))
    assert (len(post.delivered), post.most_at_once) == (30, AT_ONCE)


# Encryption and login


async def test_a_letter_over_the_net_is_encrypted_and_logged_in(
    sqlite: Database, person: str, certificates: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    shown, trusted = certificates
    async with post_office(tls=shown, login=True) as post:
        server = post.server("STARTTLS", user=USER, password=PASSWORD)
        await sender(sqlite, server, tls=trusted).send(TO, of(person, GERMAN))
        assert [(come.encrypted, come.user, come.to) for come in post.delivered] == [(True, USER, (TO,))]


async def test_a_server_that_is_encrypted_from_the_start_is_served_too(
    sqlite: Database, person: str, certificates: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    shown, trusted = certificates
    async with post_office(tls=shown, from_the_start=True) as post:
        await sender(sqlite, post.server("from the start"), tls=trusted).send(TO, of(person, GERMAN))
        assert [come.to for come in post.delivered] == [(TO,)]


async def test_without_encryption_nothing_is_said_but_an_alarm(
    sqlite: Database, post: PostOffice, person: str, caplog: pytest.LogCaptureFixture
) -> None:
    for server in (post.server("STARTTLS"), post.server("STARTTLS", user=USER, password=PASSWORD)):
        await is_our_fault(sender(sqlite, server), of(person, GERMAN), caplog)
        assert (post.delivered, post.seen) == ([], [])


async def test_a_server_on_this_machine_is_spoken_to_as_it_is_whatever_it_offers(
    sqlite: Database, person: str, certificates: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    async with post_office(tls=certificates[0]) as post:
        await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
        assert [come.encrypted for come in post.delivered] == [False]


async def test_a_certificate_nobody_vouches_for_is_an_alarm(
    sqlite: Database,
    person: str,
    certificates: tuple[ssl.SSLContext, ssl.SSLContext],
    caplog: pytest.LogCaptureFixture,
) -> None:
    shown, _ = certificates
    async with post_office(tls=shown) as post:
        await is_our_fault(sender(sqlite, post.server("STARTTLS")), of(person, GERMAN), caplog)
        assert post.delivered == []
    async with post_office(tls=shown, from_the_start=True) as post:
        await is_our_fault(sender(sqlite, post.server("from the start")), of(person, GERMAN), caplog)
        assert post.delivered == []


async def test_a_wrong_password_is_an_alarm_and_no_fault_of_the_address(
    sqlite: Database,
    person: str,
    certificates: tuple[ssl.SSLContext, ssl.SSLContext],
    caplog: pytest.LogCaptureFixture,
) -> None:
    shown, trusted = certificates
    async with post_office(tls=shown, login=True) as post:
        server = post.server("STARTTLS", user=USER, password="wrong")
        await is_our_fault(sender(sqlite, server, tls=trusted), of(person, GERMAN), caplog)
        assert "wrong" not in caplog.text


async def test_a_login_where_there_is_none_is_an_alarm(
    sqlite: Database, post: PostOffice, person: str, caplog: pytest.LogCaptureFixture
) -> None:
    await is_our_fault(sender(sqlite, post.server(user=USER, password=PASSWORD)), of(person, GERMAN), caplog)


async def is_our_fault(channel: Sender, message: Outbound, caplog: pytest.LogCaptureFixture) -> None:
    caplog.clear()
    with pytest.raises(TryLater) as refused:
        await channel.send(TO, message)
    assert refused.value.seconds == LATER_BY_US
    (alarm,) = [record for record in caplog.records if record.levelname == "ERROR" and record.name == "lotse.mail"]
    assert "lotse check" in alarm.getMessage()
    assert vars(alarm)["fields"]["letter"] == 41


async def test_nothing_personal_is_logged(
    sqlite: Database, post: PostOffice, person: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "lotse")
    caplog.set_level("DEBUG", "aiosmtplib")
    for answer in ("250 2.0.0 OK", "550 5.1.1 No such user", "554 5.7.1 Blocked", "451 4.3.0 Later"):
        post.answers["RCPT"] = answer
        with contextlib.suppress(Unreachable, TryLater):
            await sender(sqlite, post.server()).send(TO, of(person, GERMAN))
    ours = [record for record in caplog.records if not record.name.startswith(("mail.log", "asyncio"))]
    lines = "\n".join(Lines(as_json=True).format(record) for record in ours)
    assert lines
    assert [word for word in (TO, "amina", "3988", "Balduin", SENDER) if word in lines] == []


# From the outbox to the mailbox


def reminded(database: Database, *addresses: str) -> tuple[World, str, Booked]:
    """Give somebody in the web chat with these e-mail addresses and a reminder that is due."""
    world = World(database, SAMPLES[0], CATALOGS, Mailbox("telegram_door"))
    database.write_now(lambda tx: enter(tx, SAMPLES))
    person = world.person("session", channel="web", state=State(channel="web", language="de", office=SAMPLES[0].id))
    for address in addresses:
        add_way(world, person, "email", address)
        world.now += timedelta(seconds=1)
    booked = world.appointment(person, world.now + timedelta(days=1))
    world.plan(person, "reminder_first", world.now, booked)
    return world, person, booked


def add_way(world: World, person: str, channel: str, address: str) -> None:
    world.write(lambda tx: reach.add_way(tx, person, channel, address, world.now, confirmed=True))


async def deliver(world: World, channel: Sender) -> None:
    delivery = Delivery(
        database=world.database,
        offices=SAMPLES,
        catalogs=CATALOGS,
        staff_words=StaffLetters(SAMPLES, CATALOGS, "https://termin.example.org").say,
        channels=[channel, world.mailbox],
        ways=["email", "telegram_door"],
        ticket_link=lambda _, conversation, __: f"{URL}/t/{conversation}",
        worker="here",
        now=lambda: world.now,
    )
    while await delivery.deliver_due():
        pass


async def test_a_reminder_goes_by_mail_with_its_ticket_and_by_another_way_once_it_comes_back(
    sqlite: Database, post: PostOffice
) -> None:
    world, person, booked = reminded(sqlite, TO)
    await deliver(world, sender(sqlite, post.server()))
    (come,) = post.delivered
    words, file = come.letter.iter_parts()
    assert come.letter["Subject"] == "Termin 23.3. 10:00"
    address = SAMPLES[0].sites[0].address
    assert [line for line in (f"{URL}/t/{person}", address, "10:00") if line not in text_of(words)] == []
    (event,) = icalendar.Calendar.from_ical(bytes_of(file)).walk("VEVENT")
    assert (event.decoded("dtstart"), str(event["uid"])) == (booked.start, f"{booked.id}@termin")
    token = come.came_from.partition("+")[2].partition("@")[0]
    add_way(world, person, "telegram_door", "11")
    assert sqlite.write_now(lambda tx: take_back(tx, Report((token,), "5.1.1"), world.now))
    await deliver(world, sender(sqlite, post.server()))
    assert ([to for to, _ in world.mailbox.came], len(post.delivered)) == (["11"], 1)
    (way, _) = sqlite.read_now(lambda tx: reach.of_conversation(tx, person))
    assert way.gone_at == world.now


async def test_a_reminder_nobody_is_there_for_goes_to_the_other_address_at_once(
    sqlite: Database, post: PostOffice
) -> None:
    world, person, _ = reminded(sqlite, TO, "gone@example.net")
    post.answers["RCPT"] = "550 5.1.1 No such user"
    await deliver(world, sender(sqlite, post.server()))
    assert [come.to for come in post.delivered] == [(TO,)]
    ways = sqlite.read_now(lambda tx: reach.of_conversation(tx, person))
    assert [way.gone_at for way in ways] == [None, world.now]


async def test_a_reminder_waits_where_the_fault_is_ours_and_no_address_is_given_up(
    sqlite: Database, post: PostOffice
) -> None:
    world, person, _ = reminded(sqlite, TO)
    post.answers["RCPT"] = "554 5.7.1 Relay access denied"
    await deliver(world, sender(sqlite, post.server()))
    assert (post.delivered, world.mailbox.came) == ([], [])
    world.now += timedelta(minutes=20)
    await deliver(world, sender(sqlite, post.server()))
    assert [come.to for come in post.delivered] == [(TO,)]
    (way,) = sqlite.read_now(lambda tx: reach.of_conversation(tx, person))
    assert way.is_open
