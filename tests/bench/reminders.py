"""10,000 reminders wait and 1,000 are due: put into words, sent and marked, none lost and none doubled."""

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import cast

from bot.letters.delivery import Delivery
from bot.port import Outbound
from bot.staff_bot.letters import StaffLetters
from dialogs.engine.conversation import State
from dialogs.letters import LETTERS
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.letters import outbox
from storage.people import conversations
from tests.bench.bare import Recorder, replay
from tests.bench.engines import NOW, OFFICES, Engine, engines
from tests.bench.table import Measured, Row
from tests.bench.turns import CATALOGS

PEOPLE = 1_000
WAITING = 10_000


class Mailbox:
    """A channel that is sent to and counts what came."""

    name = "terminal"

    def __init__(self) -> None:
        self.came: Counter[str] = Counter()

    async def send(self, address: str, message: Outbound) -> None:  # noqa: ARG002 -- only who got one counts
        """Count it."""
        self.came[address] += 1


def rows() -> Iterator[Row]:
    """Give a row for each engine; raises AssertionError where a reminder is lost or doubled."""
    with engines() as both:
        for engine in both:
            yield asyncio.run(measured(engine))


async def measured(engine: Engine) -> Row:
    """Deliver what is due, timed; then its statements alone, on a copy."""
    with engine.database() as database:
        prepare(database)
        seconds = await deliver(database)
    with engine.database() as database:
        prepare(database)
        recorder = Recorder(database)
        await deliver(cast("Database", recorder))
    with engine.database() as database:
        prepare(database)
        floor = replay(database.url, recorder.turns, at_once=1)
    return Row(
        f"1,000 reminders due of 11,000, {engine.name}",
        Measured((seconds,)),
        Measured((sum(floor.seconds),)),
        "under 1.6 s",
        "none lost, none doubled",
    )


def prepare(database: Database) -> None:
    """Give each person an appointment tomorrow, a reminder due now, and others that are due later."""

    def work(tx: Transaction) -> None:
        office = OFFICES[0]
        state = State(language="de", channel="terminal", office=office.id).to_json()
        for number in range(PEOPLE):
            kept = conversations.open_for(tx, "terminal", f"person {number}", NOW)
            conversations.save(tx, kept, state, office=office.id, now=NOW, unfinished=False)
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
            for later in range(1 + WAITING // PEOPLE):
                outbox.plan(
                    tx,
                    LETTERS["reminder_first"],
                    kept.id,
                    NOW + timedelta(days=later),
                    unique_key=f"{number}/{later}",
                    appointment_id=booked.id,
                )

    database.write_now(work)


async def deliver(database: Database) -> float:
    """Deliver everything due; give the seconds it took."""
    mailbox = Mailbox()
    delivery = Delivery(
        database=database,
        offices=OFFICES,
        catalogs=CATALOGS,
        staff_words=StaffLetters(OFFICES, CATALOGS, "https://termin.example.org").say,
        channels=[mailbox],
        worker="bench",
        now=lambda: NOW,
    )
    begun = time.perf_counter()
    while await delivery.deliver_due():
        pass
    seconds = time.perf_counter() - begun
    assert mailbox.came == Counter({f"person {number}": 1 for number in range(PEOPLE)})
    return seconds
