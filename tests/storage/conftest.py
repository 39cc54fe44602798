"""An office with two counsellors, and people who write to it."""

from collections.abc import Callable
from datetime import datetime

import pytest

from storage.engine.database import Database, Transaction
from storage.office import offices
from storage.people import conversations
from storage.people.conversations import Kept
from storage.team import staff
from storage.team.staff import StaffMember

ANNA = StaffMember("anna", "trier", "Anna Beispiel", "counsellor")
BEN = StaffMember("ben", "trier", "Ben Beispiel", "counsellor")
CARLA = StaffMember("carla", "dorsten", "Carla Beispiel", "counsellor")


@pytest.fixture
def office(database: Database, now: datetime) -> str:
    """The id of the office in Trier; Anna and Ben work there, and Carla works in Dorsten."""

    def work(tx: Transaction) -> None:
        offices.register(tx, "trier", "JMD Trier", now)
        offices.register(tx, "dorsten", "Fachdienst Dorsten", now)
        staff.sync(tx, "trier", [(member.id, member.name, f"{member.id}@example.org") for member in (ANNA, BEN)])
        staff.sync(tx, "dorsten", [(CARLA.id, CARLA.name, "")])

    database.write_now(work)
    return "trier"


@pytest.fixture
def person(database: Database, office: str, now: datetime) -> Callable[[str], Kept]:
    """Makes a person: somebody who has answered one question from an address on the web."""

    def make(address: str) -> Kept:
        def work(tx: Transaction) -> Kept:
            kept = conversations.open_for(tx, "web", address, now)
            conversations.save(tx, kept, {"answers": {"age": "16-17"}}, office=office, now=now, unfinished=True)
            return conversations.open_for(tx, "web", address, now)

        return database.write_now(work)

    return make
