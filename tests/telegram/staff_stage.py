"""The staff bot of a test: the real library and the real parts, between a database and the emulator.

Counsellors of the sample office in Trier have Telegram; clients come by the web chat with a name, words and a number,
which must never be seen in a request to Telegram.
"""

import asyncio
import contextlib
import re
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from pydantic import SecretStr

from bot.channels.telegram.pace import Pace
from bot.conversation.turn import Turns
from bot.installation import Installation, enter
from bot.letters import notices
from bot.letters.delivery import Delivery
from bot.settings import Settings
from bot.staff_bot.letters import StaffLetters
from bot.staff_bot.telegram import StaffBot
from bot.token_buckets import Rate
from dialogs.office import ZONE
from storage.calendar import appointments
from storage.calendar.appointments import Booked, Time
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.people import conversations
from storage.team import staff, staff_chats
from tests.bot.desk.examples import payload
from tests.journey import CATALOGS, SAMPLES, ByWeb, Player
from tests.telegram.account import Account
from tests.telegram.emulator import Emulator
from tests.telegram.people import Person

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""Ten o'clock in Trier, on a working day."""
NAME, WORDS, PHONE = "Zahra Geheim", "Niemand darf das wissen", "0651 4711815"
"""What the clients of these tests are called, say and give as their number."""
PERSONAL = re.compile(r"zahra|geheim|niemand darf|4711815|زهرة|ممرضة", re.IGNORECASE)
FAST = Rate(1_000_000, 1_000_000)


class Client(ByWeb):
    """A client with a session of their own."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address


@dataclass
class Team:
    """The office's parts at work. ``now`` stands still until it is moved with ``at``."""

    telegram: Emulator
    account: Account
    installation: Installation
    now: datetime = MONDAY
    bot: StaffBot = field(init=False)
    delivery: Delivery = field(init=False)
    turns: Turns = field(init=False)
    clients: int = 0

    def __post_init__(self) -> None:
        self.bot = StaffBot(self.installation, pace=Pace(in_a_chat=FAST, in_all=FAST), now=lambda: self.now)
        described, clock = self.installation, (lambda: self.now)
        self.delivery = Delivery(
            database=described.database,
            offices=described.offices,
            catalogs=described.catalogs,
            staff_words=StaffLetters(described.offices, described.catalogs, "https://termin.example.org").say,
            channels=self.bot.channels,
            worker="team",
            now=clock,
        )
        self.turns = Turns(
            database=described.database,
            offices=described.offices,
            catalogs=described.catalogs,
            wake=self.delivery.wake,
            now=clock,
        )
        self.bot.serve(self.turns)
        self.database.write_now(lambda tx: enter(tx, described.offices))

    @property
    def database(self) -> Database:
        return self.installation.database

    def write(self, work: Callable[[Transaction], object]) -> None:
        self.database.write_now(work)

    async def at(self, moment: datetime | timedelta) -> None:
        """Let it be that moment, or so much later, once nothing is on its way, and what is due then go out."""
        while self.delivery._sending:  # noqa: ASYNC110 -- nobody rings when nothing is left
            await asyncio.sleep(0.001)
        self.now = self.now + moment if isinstance(moment, timedelta) else moment
        self.delivery.wake()

    @contextlib.asynccontextmanager
    async def time_passes(self, *, faster: float = 1) -> AsyncGenerator[None]:
        """Let the clock run, so many times as fast as ours; what becomes due goes out."""

        async def tick() -> None:
            while True:
                await asyncio.sleep(0.05)
                self.now += timedelta(seconds=0.05 * faster)
                self.delivery.wake()

        ticking = asyncio.create_task(tick())
        try:
            yield
        finally:
            ticking.cancel()

    def person(self, number: int) -> Person:
        return self.telegram.person(self.account, id=number)

    async def linked(self, staff_id: str) -> Person:
        """Have a counsellor link their chat by a code; gives them with the greeting read."""
        code = self.database.write_now(lambda tx: staff_chats.issue_code(tx, staff_id, self.now))
        counsellor = self.person(sum(map(ord, staff_id)))
        await counsellor.starts(code)
        await counsellor.expects("Dieser Chat ist mit JMD Trier verbunden.")
        counsellor.mark = counsellor.chat.changes
        return counsellor

    def client(self) -> Player:
        """Have somebody come by the web chat."""
        self.clients += 1
        player = Player(self.database, way=Client(f"client-{self.clients}"), now=self.now)
        player.turns = self.turns
        return player

    async def first_contact(self, *, topic: str = "train", day: str = "") -> Player:
        """Have a client book a first talk; ``day`` is "d1130" for a day of their choice."""
        client = self.client()
        await client.opens("de")
        steps = ["self", "yes", "16_17", "area-trier", "asyl", "de", topic, *(["days", day] if day else []), "first"]
        for step in steps:
            await client.taps_on(step)
        await client.taps_on("ok")
        return client

    async def writes(self) -> Player:
        """Have a client write to the team, with words, a name and a number."""
        client = self.client()
        await client.opens("de")
        for step in ("self", "yes"):
            await client.taps_on(step)
        await client.says("mensch")
        await client.says(f"{WORDS}. Ich heiße {NAME}, {PHONE}.")
        return client

    def intake(self, booked: Booked | None = None, **changes: object) -> IntakeRecord:
        """Hand an intake over as bot/conversation/effects.py does, with the notice that goes with it."""
        content = payload(**{"urgency": "normal", "kind": "message", **changes})

        def work(tx: Transaction) -> IntakeRecord:
            intake = intakes.create(
                tx,
                office_id="jmd-trier",
                conversation_id=booked.conversation_id if booked else None,
                appointment_id=booked.id if booked else None,
                kind=content["kind"],
                urgency=content["urgency"],
                payload=content,
                promised_at=None,
                now=self.now,
            )
            notices.tell_of_intake(tx, intake, booked, self.now)
            return intake

        intake = self.database.write_now(work)
        self.delivery.wake()
        return intake

    def booked(self, local: datetime, counsellor: str = "karim", *, client: bool = True) -> Booked:
        """Book an hour, local time, for a client of the web chat (or for nobody who can be written to)."""

        def work(tx: Transaction) -> Booked:
            person = conversations.open_for(tx, "web", f"booked-{local}-{counsellor}", self.now) if client else None
            return appointments.book(
                tx,
                Time(
                    counsellor_id=counsellor,
                    start=local.replace(tzinfo=ZONE).astimezone(UTC),
                    minutes=60,
                    buffer=0,
                    kind="erstgespraech",
                    mode="person",
                    site="trier",
                ),
                office_id="jmd-trier",
                conversation_id=person.id if person else None,
                first_talk=True,
                zone=ZONE.key,
                now=self.now,
            )

        return self.database.write_now(work)

    def appointment(self) -> Booked:
        """Give the only appointment."""
        ((number,),) = self.database.read_now(lambda tx: tx.many("SELECT id FROM appointment"))
        found = self.database.read_now(lambda tx: appointments.find(tx, number))
        assert found is not None
        return found

    def intakes(self) -> list[IntakeRecord]:
        member = self.database.read_now(lambda tx: staff.find(tx, "nora"))
        assert member is not None
        return self.database.write_now(lambda tx: intakes.inbox(tx, member, now=self.now))

    def personal(self) -> list[str]:
        """Give what was personal in any request to Telegram."""
        said = [f"{request.method} {request.arguments}" for request in self.telegram.requests]
        return [words for words in said if PERSONAL.search(words)]


@contextlib.asynccontextmanager
async def team_at_work(
    database: Database, telegram: Emulator, url: str = "https://lotse.example"
) -> AsyncGenerator[Team]:
    """Have bot and delivery at work; afterwards nothing was against the Bot API, and nothing was personal."""
    account = telegram.bot("7002:staff-token", "lotse_team_bot")
    settings = Settings(staff_token=SecretStr(account.token), telegram_api=telegram.url, public_url=url)
    team = Team(telegram, account, Installation(settings, SAMPLES, CATALOGS, database))
    delivering = asyncio.create_task(team.delivery.run())
    taking = asyncio.create_task(team.bot.run())
    try:
        yield team
    finally:
        await team.bot.stop()
        await taking
        await team.delivery.stop()
        await delivering
        await team.bot.close()
    assert telegram.violations == []
    assert team.personal() == []
