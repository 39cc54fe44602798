"""Whom a freed time is offered to: only somebody who can learn of it within the two hours it is kept."""

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.appointments.waiting_list import LOOKS_FOR, is_reached, offer_freed
from dialogs.office import Office
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.office import offices
from storage.people import conversations, reach
from storage.team import staff
from tests.journey import SAMPLES

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TRIER = next(office for office in SAMPLES if office.id == "jmd-trier")
MOMENT = timedelta(microseconds=1)


def waiting(tx: Transaction, channel: str, *, last: datetime) -> IntakeRecord:
    """Have somebody wait who wrote last at a time."""
    offices.register(tx, TRIER.id, TRIER.name, NOW)
    kept = conversations.open_for(tx, channel, "somebody", last)
    conversations.save(tx, kept, {}, office=TRIER.id, now=last, unfinished=False)
    place = {"value": {"area": "trier"}, "how": "given", "given": ""}
    return intakes.create(
        tx, office_id=TRIER.id, conversation_id=kept.id, appointment_id=None, kind="waiting", urgency="normal",
        payload={"kind": "waiting", "answers": {"daypart": "any", "place": place}}, promised_at=None, now=last,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("channel", "silent", "reached"),
    [
        ("telegram", timedelta(days=30), True),
        ("terminal", timedelta(days=30), True),
        ("web", LOOKS_FOR, True),
        ("web", LOOKS_FOR + MOMENT, False),
    ],
)
def test_a_chat_that_is_sent_to_reaches_always_and_a_page_while_somebody_looks(
    database: Database, channel: str, silent: timedelta, *, reached: bool
) -> None:
    person = database.write_now(lambda tx: waiting(tx, channel, last=NOW - silent))
    assert database.read_now(lambda tx: is_reached(tx, person, NOW)) == reached


@pytest.mark.parametrize("state", ["open", "unconfirmed", "stopped", "gone", "not sent by"])
def test_a_way_reaches_as_long_as_it_is_open_and_sent_by(database: Database, state: str) -> None:
    person = database.write_now(lambda tx: waiting(tx, "web", last=NOW - timedelta(days=1)))
    whose = person.conversation_id or ""

    def happens(tx: Transaction) -> None:
        way = reach.add_way(tx, whose, "sms", "+4917139200000", NOW, confirmed=state != "unconfirmed")
        if state == "stopped":
            reach.stop(tx, way, NOW)
        elif state == "gone":
            reach.mark_gone(tx, way, NOW)

    database.write_now(happens)
    ways = {"email"} if state == "not sent by" else {"sms", "email"}
    assert database.read_now(lambda tx: is_reached(tx, person, NOW, ways)) == (state == "open")


@pytest.mark.parametrize(
    ("start", "end", "reached"), [(10, 12, True), (8, 10, False), (11, 16, False)], ids=["begins", "is over", "later"]
)
def test_who_named_hours_is_reached_within_them_alone(
    database: Database, start: int, end: int, *, reached: bool
) -> None:
    person = database.write_now(lambda tx: waiting(tx, "web", last=NOW - timedelta(days=1)))  # it is 10:00 in Trier
    whose = person.conversation_id or ""

    def happens(tx: Transaction) -> None:
        reach.add_way(tx, whose, "sms", "+4917139200000", NOW, confirmed=True)
        conversations.keep_hours(tx, whose, (time(start), time(end)))

    database.write_now(happens)
    assert database.read_now(lambda tx: is_reached(tx, person, NOW)) == reached


def test_who_has_erased_everything_is_not_reached(database: Database) -> None:
    person = database.write_now(lambda tx: waiting(tx, "telegram", last=NOW))
    database.write_now(lambda tx: conversations.erase(tx, person.conversation_id or "", NOW))
    assert not database.read_now(lambda tx: is_reached(tx, person, NOW))


def test_a_freed_time_waits_for_somebody_who_can_be_reached(database: Database) -> None:
    person = database.write_now(lambda tx: waiting(tx, "web", last=NOW - timedelta(days=1)))
    office: Office = TRIER

    def free(tx: Transaction) -> None:
        staff.sync(tx, office.id, [(each.id, each.name, each.email) for each in office.counsellors])
        start = datetime(2026, 11, 26, 13, tzinfo=UTC)
        time = Time("nora", start, 60, 10, "erstgespraech", "person", "trier")
        booked = appointments.book(
            tx, time, office_id=office.id, conversation_id=None, first_talk=False, zone="Europe/Berlin", now=NOW
        )
        appointments.cancel(tx, booked.id, NOW)

    database.write_now(free)
    assert database.write_now(lambda tx: offer_freed(tx, (office,), NOW)) == 0
    database.write_now(
        lambda tx: reach.add_way(tx, person.conversation_id or "", "email", "sara@example.org", NOW, confirmed=True)
    )
    assert database.write_now(lambda tx: offer_freed(tx, (office,), NOW, ways={"sms"})) == 0
    assert database.write_now(lambda tx: offer_freed(tx, (office,), NOW, ways={"email"})) == 1
