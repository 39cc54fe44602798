"""What stands on the desk's pages and in the rows behind them, and clients who have a chat."""

import re
from datetime import timedelta
from typing import Any

from storage.engine.database import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.people import conversations
from storage.team import staff
from storage.team.staff import StaffMember
from tests.bot.desk.examples import payload
from tests.bot.desk.world import World


def words(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def listed(page: str) -> list[str]:
    return re.findall(r'class="who"><a href="/desk/intake/([^"]+)"', page)


def member(world: World, number: int = 0) -> StaffMember:
    found = world.database.read_now(lambda tx: staff.find(tx, world.trier.counsellors[number].id))
    assert found is not None
    return found


def with_chat(world: World, name: str = "phone", **changes: Any) -> IntakeRecord:
    """Hand over an intake of a person who has a chat."""

    def work(tx: Transaction) -> IntakeRecord:
        person = conversations.open_for(tx, "web", name, world.now)
        given = payload(**changes)
        return intakes.create(
            tx,
            office_id=world.trier.id,
            conversation_id=person.id,
            appointment_id=None,
            kind=given["kind"],
            urgency=given["urgency"],
            payload=given,
            promised_at=world.now + timedelta(hours=48),
            now=world.now,
        )

    return world.database.write_now(work)


def letters(world: World) -> list[str]:
    rows = world.database.read_now(lambda tx: tx.many("SELECT kind FROM outbox ORDER BY id"))
    return [row[0] for row in rows]


def looks(world: World) -> list[tuple[str, str, bool]]:
    """Give the access log: who, what, and whether it was about an intake."""
    rows = world.database.read_now(lambda tx: tx.many("SELECT staff_id, what, intake_id FROM audit ORDER BY id"))
    return [(row[0], row[1], row[2] is not None) for row in rows]
