"""1,000 reminders are due on one way: put into words, sent over HTTP or SMTP and marked, beside the library alone.

The floor sends the same words to the same 1,000 addresses of the same receivers with nothing but pywebpush, aiosmtplib,
or aiohttp, as many at once as the delivery does.
"""

import asyncio
import gc
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from email.message import EmailMessage
from typing import Any, TypeAlias

import aiohttp
import aiosmtplib
from py_vapid import Vapid02
from pydantic import SecretStr
from pywebpush import webpush_async

from bot.channels.mail.sender import AT_ONCE, Sender
from bot.channels.sms.client import Client
from bot.channels.sms.gateways import make_gateway
from bot.channels.sms.sender import SmsSender
from bot.channels.web_push.message import write_message
from bot.channels.web_push.sender import WebPush
from bot.http.push_key import PushKey, open_push_key
from bot.letters.delivery import PLACES, Delivery
from bot.port import Channel, Outbound
from bot.settings import MailServer, Settings
from bot.staff_bot.letters import StaffLetters
from dialogs.channels import Way
from dialogs.engine.conversation import State
from dialogs.letters import LETTERS
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.letters import outbox
from storage.people import conversations, reach
from tests.bench.engines import NOW, OFFICES, Engine, engines
from tests.bench.table import Measured, Row
from tests.bench.turns import CATALOGS
from tests.bot.channels.web_push.push_service import Browser

PEOPLE = 1_000
SENDER = "termin@example.org"
LINK = "http://localhost:8080"
KEY = "a key"
LIBRARIES: dict[Way, str] = {"web_push": "pywebpush", "sms": "aiohttp", "email": "aiosmtplib"}

Sent: TypeAlias = tuple[str, Outbound]
"""A letter as the delivery gave it to a channel: its address and words."""


class Receivers:
    """The process that takes everything."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        ports = self._line()
        self.url, self.mail = f"http://127.0.0.1:{ports['web']}", ports["mail"]

    def came(self) -> Counter[str]:
        """Give how often each address was written to since the last time."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return Counter(self._line())

    def _line(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line: dict[str, Any] = json.loads(self._process.stdout.readline())
        return line

    def addresses(self, way: Way) -> dict[str, str]:
        """Make an address for each person, and say what it is called in :meth:`came`."""
        if way == "web_push":
            return {Browser(f"{self.url}/push/{number}").address: f"/push/{number}" for number in range(PEOPLE)}
        made = f"person-{{}}@{SENDER.partition('@')[2]}" if way == "email" else "+491713920{:04}"
        return {address: address for address in map(made.format, range(PEOPLE))}


@contextmanager
def receivers() -> Iterator[Receivers]:
    """Start the process that takes everything."""
    command = [sys.executable, "-m", "tests.bench.way_receivers"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Receivers(process)
        process.communicate("")


def rows() -> Iterator[Row]:
    """Give a row for each way and engine; raises AssertionError where a reminder is lost or doubled."""
    with engines() as both, receivers() as to:
        for way in LIBRARIES:
            for engine in both:
                yield asyncio.run(measured(way, engine, to))


async def measured(way: Way, engine: Engine, to: Receivers) -> Row:
    """Deliver what is due, timed; then the same letters by the library alone."""
    addresses = to.addresses(way)
    expected = Counter(dict.fromkeys(addresses.values(), 1))
    with engine.database() as database:
        prepare(database, way, list(addresses))
        key = await open_push_key(database, NOW)
        channel, close = opened(way, database, key, to)
        watched = Watched(channel)
        seconds = await deliver(database, way, watched)
        await close()
        assert to.came() == expected, "a reminder was lost or doubled"
    floor = await ALONE[way](watched.sent, key, to)
    assert to.came() == expected
    return Row(
        f"1,000 reminders by {way}, {engine.name}",
        Measured((seconds,)),
        Measured((floor,)),
        "",
        f"floor: {LIBRARIES[way]} alone; none lost, none doubled",
    )


class Watched:
    """A channel that keeps what it was given, and knows when all of it was sent."""

    def __init__(self, channel: Channel) -> None:
        self.name = channel.name
        self._channel = channel
        self.sent: list[Sent] = []
        self.everything = asyncio.Event()

    async def send(self, address: str, message: Outbound) -> None:
        """Send it on."""
        await self._channel.send(address, message)
        self.sent.append((address, message))
        if len(self.sent) == PEOPLE:
            self.everything.set()


def opened(way: Way, database: Database, key: PushKey, to: Receivers) -> tuple[Channel, Callable[[], Awaitable[None]]]:
    """Open a channel as the service does; gives it and what closes it."""
    match way:
        case "web_push":
            push = WebPush(way, key, public_url=LINK, home="/chat", services=())
            return push, push.close
        case "sms":
            client = Client()
            settings = Settings(sms="seven", sms_key=SecretStr(KEY), sms_url=to.url, sms_sender="Termin")
            return SmsSender(make_gateway(client, settings)), client.close
        case "email":
            server = MailServer("localhost", to.mail, "", SecretStr(""), "none")
            mail = Sender(server, SENDER, name=way, database=database, catalogs=CATALOGS, public_url=LINK)
            return mail, nothing
        case "telegram_door":
            raise ValueError("its benchmark is that of Telegram")


async def nothing() -> None:
    """Close nothing: each e-mail has its own connection."""


async def deliver(database: Database, way: Way, channel: Watched) -> float:
    """Deliver everything due; give the seconds it took until the last one was noted."""
    delivery = Delivery(
        database=database,
        offices=OFFICES,
        catalogs=CATALOGS,
        staff_words=StaffLetters(OFFICES, CATALOGS, "http://localhost:8080").say,
        channels=[channel],
        ways=[way],
        receipt=str,
        worker="bench",
        now=lambda: NOW,
    )
    gc.collect()
    begun = time.perf_counter()
    running = asyncio.create_task(delivery.run())
    await channel.everything.wait()
    await delivery.stop()
    await running
    seconds = time.perf_counter() - begun
    assert await database.read(outbox.oldest_due) is None
    return seconds


def prepare(database: Database, way: Way, addresses: Sequence[str]) -> None:
    """Give each person of the web chat an appointment tomorrow, one way and a reminder that is due."""

    def work(tx: Transaction) -> None:
        office = OFFICES[0]
        state = State(language="de", channel="web", office=office.id).to_json()
        for number, address in enumerate(addresses):
            kept = conversations.open_for(tx, "web", f"session {number}", NOW)
            conversations.save(tx, kept, state, office=office.id, now=NOW, unfinished=False)
            reach.add_way(tx, kept.id, way, address, NOW, confirmed=True)
            booked = appointments.book(
                tx,
                Time(
                    counsellor_id=f"c{number}",
                    start=NOW + timedelta(days=1),
                    minutes=45,
                    buffer=15,
                    kind=office.kinds[0].id,
                    mode="person",
                    site=office.sites[0].id,
                ),
                office_id=office.id,
                conversation_id=kept.id,
                first_talk=True,
                zone="Europe/Berlin",
                now=NOW,
            )
            kind = LETTERS["reminder_first"]
            outbox.plan(tx, kind, kept.id, NOW, unique_key=f"{number}", appointment_id=booked.id)

    database.write_now(work)


async def pushes_alone(letters: Sequence[Sent], key: PushKey, to: Receivers) -> float:
    """Send the same messages with the library and one session."""
    del to
    signing = Vapid02.from_pem(key.private)
    async with aiohttp.ClientSession() as session:

        async def push(address: str, message: Outbound) -> None:
            words, claims = write_message(message, home=LINK), {"sub": "https://localhost.example.org"}
            headers = {"Urgency": "high"}
            await webpush_async(
                json.loads(address),
                words,
                signing,
                claims,
                ttl=60,
                timeout=20,
                headers=headers,
                aiohttp_session=session,
            )

        return await all_of(letters, push, at_once=PLACES)


async def texts_alone(letters: Sequence[Sent], key: PushKey, to: Receivers) -> float:
    """Post the same words with one session."""
    del key
    async with aiohttp.ClientSession() as session:

        async def post(address: str, message: Outbound) -> None:
            body = {"to": address, "text": "\n".join(message.lines), "from": "Termin"}
            async with session.post(f"{to.url}/api/sms", json=body, headers={"X-Api-Key": KEY}) as answer:
                await answer.read()

        return await all_of(letters, post, at_once=PLACES)


async def mails_alone(letters: Sequence[Sent], key: PushKey, to: Receivers) -> float:
    """Send the same words with the library's one call."""
    del key

    async def mail(address: str, message: Outbound) -> None:
        written = EmailMessage()
        written["From"], written["To"], written["Subject"] = SENDER, address, "Termin"
        written.set_content("\n".join(message.lines))
        await aiosmtplib.send(written, hostname="localhost", port=to.mail, start_tls=False, timeout=20)

    return await all_of(letters, mail, at_once=AT_ONCE)


ALONE: dict[Way, Callable[[Sequence[Sent], PushKey, Receivers], Awaitable[float]]] = {
    "web_push": pushes_alone,
    "sms": texts_alone,
    "email": mails_alone,
}


async def all_of(letters: Sequence[Sent], send: Callable[[str, Outbound], Awaitable[None]], *, at_once: int) -> float:
    """Send all, so many at once; give the seconds it took."""
    left = iter(letters)

    async def one_after_the_other() -> None:
        for address, message in left:
            await send(address, message)

    gc.collect()
    begun = time.perf_counter()
    await asyncio.gather(*(one_after_the_other() for _ in range(at_once)))
    return time.perf_counter() - begun
