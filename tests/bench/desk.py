"""The desk of a busy office: 5,000 intakes and 20,000 appointments, and the server's time for each page.

The pages come from the desk's own addresses, so that a later page is measured too.
"""

import asyncio
import re
import secrets
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.desk.pages import ADDRESSES
from bot.office.tables import tables_of
from bot.office.versions import difference, written
from dialogs.intake import read_intake
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.engine.encryption import KEY_BYTES, Keys
from storage.intakes import intakes
from storage.office import office_changes
from storage.team import audit, passphrases, staff
from tests.bench.table import Measured, Row
from tests.bot.desk.examples import full, payload
from tests.bot.desk.world import World

NOW = datetime(2027, 3, 22, 9, 7, 12, tzinfo=UTC)
INTAKES, APPOINTMENTS, LOOKS = 5_000, 20_000, 50_000
DAYS_BACK, DAYS_AHEAD = 300, 60
RUNS = 7
AIM = "under 150 ms"


def rows() -> Iterator[Row]:
    """Give a row for each page a coordinator can open."""
    with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder:
        database = Database(f"sqlite:///{Path(folder) / 'lotse.db'}", Keys(secrets.token_bytes(KEY_BYTES)))
        database.migrate()
        world = World.open(database, NOW)
        paths = filled(world)
        yield from asyncio.run(measured(world, paths))
        database.close_now()


async def measured(world: World, paths: dict[str, str]) -> list[Row]:
    """Ask for each page several times."""
    browser = await world.member(world.trier.counsellors[0].id)
    found = []
    for pattern, path in paths.items():
        seconds = []
        for _ in range(RUNS):
            begun = time.perf_counter()
            answer = await browser.see(path)
            seconds.append(time.perf_counter() - begun)
        size = f"{answer.status_code}, {len(answer.content) / 1024:.0f} KiB"
        found.append(Row(f"desk {pattern}", Measured(tuple(seconds[1:])), None, AIM, size))
    return found


def filled(world: World) -> dict[str, str]:
    """Fill an office, and give the pages by the pattern of their address."""
    office, me = world.trier, world.trier.counsellors[0].id
    span = timedelta(days=DAYS_BACK + DAYS_AHEAD)

    def work(tx: Transaction) -> dict[str, str]:
        booked = []
        for number in range(APPOINTMENTS):
            start = (NOW - timedelta(days=DAYS_BACK) + span * number / APPOINTMENTS).replace(
                minute=0, second=0, microsecond=0
            )
            one = appointments.book(
                tx,
                Time(
                    counsellor_id=me if number % 60 == 0 else f"c{number % 60}",
                    start=start,
                    minutes=45,
                    buffer=15,
                    kind="erstgespraech",
                    mode="person",
                    site=office.sites[0].id,
                ),
                office_id=office.id,
                conversation_id=None,
                first_talk=False,
                zone="Europe/Berlin",
                now=NOW - timedelta(days=DAYS_BACK + 1),
            )
            if start < NOW:
                appointments.set_state(tx, one.id, "arrived", NOW)
            booked.append(one)
        member = staff.find(tx, me)
        assert member is not None
        last = None
        for number in range(INTAKES):
            given = (full if number % 10 == 0 else payload)() | {"urgency": "urgent" if number % 50 == 0 else "normal"}
            last = intakes.create(
                tx,
                office_id=office.id,
                conversation_id=None,
                appointment_id=booked[number * 4].id,
                kind="first_contact",
                urgency=given["urgency"],
                payload=given,
                promised_at=None,
                now=NOW - timedelta(minutes=number),
                labels=read_intake(given).labels,
            )
            if number % 3:
                intakes.take(tx, member, last.reference, NOW)
            if number % 3 == 2:  # a third each: new, taken, closed
                intakes.close(tx, member, last.reference, NOW)
        assert last is not None
        for _ in range(LOOKS):
            audit.note(tx, staff_id=me, office_id=office.id, what="looked", intake_id=last.id, now=NOW)
        passphrases.propose(tx, me, "a hash", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", NOW)
        tables = tables_of(office)
        steps = difference(tables, {**tables, "phone": "030 23125 101"})
        number = office_changes.draft(tx, member, written(steps), NOW)
        return {
            "reference": last.reference,
            "id": booked[-1].id,
            "number": str(number),
            "key": "referrals",
            "entry": "new",
        }

    holes = world.database.write_now(work)
    patterns = [address.path for address in ADDRESSES if not address.is_form and "coordinator" in address.roles]
    paths = {
        pattern: re.sub(r"\{(\w+)(?::\w+)?\}", lambda hole: holes.get(hole[1], "x"), pattern)
        for pattern in patterns
        if pattern not in {"/telegram", "/office/{key}"}
    }
    more = {
        "/office/hours": "/office/hours",
        "/inbox taken": "/inbox?state=taken",
        "/calendar/book": f"/calendar/book?intake={holes['reference']}",
        "/calendar month": "/calendar?view=month",
    }
    return {**paths, **more}
