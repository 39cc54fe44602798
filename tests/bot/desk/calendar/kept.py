"""What the calendar holds, what clients are told of it, and what the chat still offers."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from bot.conversation.facts import Facts
from dialogs.engine.conversation import State
from dialogs.engine.facts import FreeTimes
from dialogs.office import ZONE
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.instants import instant_of
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.people import conversations
from storage.team.staff import StaffMember
from tests.bot.desk.examples import payload
from tests.bot.desk.world import World
from tests.journey import CATALOGS

NORA = StaffMember("nora", "jmd-trier", "Nora Beispiel", "counsellor")
WEDNESDAY = date(2027, 3, 24)
BOOKING = {"kind": "folgetermin", "with": "nora", "mode": "person", "on": str(WEDNESDAY), "site": "trier"}


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    """Give an instant by its UTC clock; in Germany it is an hour later until 28 March, then two."""
    return datetime(2027, month, day, hour, minute, tzinfo=UTC)


def calendar(world: World) -> list[Booked]:
    """Give every appointment of the office that takes place."""
    found = world.database.read_now(lambda tx: appointments.of_office(tx, NORA, at(1, 0, month=1), at(1, 0, month=12)))
    return [appointment for appointment in found if appointment.state == "booked"]


def letters(world: World) -> list[tuple[str, str]]:
    """Give what waits to be sent: its kind and its local time, in order of being due."""
    found = world.database.read_now(
        lambda tx: tx.many("SELECT kind, due_at FROM outbox WHERE done_at IS NULL ORDER BY due_at, id")
    )
    return [(kind, f"{instant_of(due_at).astimezone(ZONE):%Y-%m-%dT%H:%M}") for kind, due_at in found]


def client(world: World, **changes: Any) -> tuple[str, str]:
    """Have somebody hand over an intake in the chat; gives its reference and the conversation."""

    def work(tx: Any) -> tuple[str, str]:
        person = conversations.open_for(tx, "web", "phone", world.now)
        made = intakes.create(
            tx,
            office_id="jmd-trier",
            conversation_id=person.id,
            appointment_id=None,
            kind="waiting",
            urgency="normal",
            payload=payload(kind="waiting", **changes),
            promised_at=None,
            now=world.now,
        )
        return made.reference, person.id

    return world.database.write_now(work)


def offered(world: World, day: date = WEDNESDAY, counsellor: str = "nora") -> list[str]:
    """Give the times of a day the chat offers with a counsellor, for a short, urgent talk on the phone."""

    def look(tx: Transaction) -> list[str]:
        facts = Facts(
            tx, offices=world.offices, catalogs=CATALOGS, link="", conversation="none",
            state=State(channel="web", office="jmd-trier"), now=world.now,
        )  # fmt: skip
        wish = FreeTimes(
            office="jmd-trier", kind="kurz", mode="phone", language="de", site="trier", day=day, urgent=True
        )
        wanted = [person for person in world.trier.counsellors if person.id == counsellor]
        facts._offices = tuple(
            office if office.id != "jmd-trier" else _only(office, wanted) for office in facts._offices
        )
        return [f"{slot.start.astimezone(ZONE):%H:%M}" for slot in facts.free_times(wish)]

    return world.database.read_now(look)


def _only(office: Any, counsellors: list[Any]) -> Any:
    return replace(office, counsellors=tuple(counsellors))
