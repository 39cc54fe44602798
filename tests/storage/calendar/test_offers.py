"""Offers to the waiting list: what became free is noted, offered once, to one at a time, and given back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storage.calendar import appointments, offers
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.intakes import waiting_list
from storage.intakes.intakes import IntakeRecord
from storage.people import conversations
from storage.people.conversations import Kept
from tests.storage.conftest import ANNA, BEN, CARLA
from tests.storage.intakes.handing_over import handed_over

Person = Callable[[str], Kept]
START = datetime(2027, 3, 24, 9, tzinfo=UTC)
TIME = Time("anna", START, minutes=60, buffer=10, kind="erstgespraech", mode="person", site="trier")


def offer(tx: Transaction, intake: IntakeRecord, now: datetime, *, start: datetime = START, who: str = "anna") -> str:
    time = replace(TIME, start=start, counsellor_id=who)
    whose = {"office_id": intake.office_id, "intake_id": intake.id, "conversation_id": intake.conversation_id or ""}
    return offers.make(tx, time, until=now + timedelta(hours=2), now=now, **whose)


def book(tx: Transaction, kept: Kept | None, now: datetime, *, start: datetime = START) -> str:
    return appointments.book(
        tx,
        replace(TIME, start=start),
        office_id="trier",
        conversation_id=kept.id if kept else None,
        first_talk=True,
        zone="Europe/Berlin",
        now=now,
    ).id


def test_what_is_cancelled_or_moved_away_becomes_free_and_what_is_over_does_not(
    database: Database, office: str, now: datetime
) -> None:
    del office
    cancelled, moved, past = (
        database.write_now(lambda tx, start=start: book(tx, None, now, start=start))  # type: ignore[misc]
        for start in (START, START + timedelta(hours=2), now - timedelta(days=1))
    )
    database.write_now(lambda tx: appointments.cancel(tx, cancelled, now))
    database.write_now(lambda tx: appointments.cancel(tx, past, now))
    database.write_now(
        lambda tx: appointments.move(
            tx,
            moved,
            replace(TIME, start=START + timedelta(hours=5)),
            now + timedelta(minutes=1),
        )
    )
    found = database.read_now(lambda tx: offers.freed_times(tx, ["anna", "ben"], now))
    hour = timedelta(hours=1)
    assert [(freed.counsellor_id, freed.start, freed.end, freed.at) for freed in found] == [
        ("anna", START, START + hour, now),
        ("anna", START + 2 * hour, START + 3 * hour, now + timedelta(minutes=1)),
    ]


def test_nobody_gets_two_at_once_or_one_twice_and_no_time_goes_to_two(
    database: Database, person: Person, now: datetime
) -> None:
    people = person("one"), person("other")
    one, other = database.write_now(lambda tx: [handed_over(tx, kept, now) for kept in people])
    later = START + timedelta(hours=3)
    made = database.write_now(lambda tx: offer(tx, one, now))
    assert made
    assert database.write_now(lambda tx: offer(tx, one, now, start=later)) == ""
    assert database.write_now(lambda tx: offer(tx, other, now)) == ""
    assert database.write_now(lambda tx: offers.expire(tx, now + timedelta(hours=2) - timedelta(microseconds=1))) == 0
    assert database.write_now(lambda tx: offers.expire(tx, now + timedelta(hours=2))) == 1
    assert database.write_now(lambda tx: offer(tx, one, now)) == ""
    assert database.write_now(lambda tx: offer(tx, other, now))
    assert database.write_now(lambda tx: offer(tx, one, now, start=later))


@pytest.mark.parametrize("state", ["declined", "withdrawn", "gone"])
def test_an_offer_that_is_over_gives_its_time_back_and_cannot_be_answered(
    state: offers.OfferState, database: Database, person: Person, now: datetime
) -> None:
    kept = person("phone")
    intake = database.write_now(lambda tx: handed_over(tx, kept, now))

    def make(tx: Transaction) -> str:
        appointments.hold(
            tx,
            Time(
                counsellor_id="anna",
                start=START,
                minutes=60,
                buffer=10,
                kind="erstgespraech",
                mode="person",
                site="trier",
            ),
            office_id="trier",
            conversation_id=kept.id,
            now=now,
            lasts=timedelta(hours=2),
        )
        return offer(tx, intake, now)

    made = database.write_now(make)
    taken = database.read_now(lambda tx: appointments.taken(tx, ["anna"], START, START + timedelta(hours=2), now=now))
    assert len(taken["anna"]) == 5
    found = database.write_now(lambda tx: offers.lock(tx, made, now))
    assert found is not None
    assert database.write_now(lambda tx: offers.lock(tx, made, found.until)) is None
    assert database.write_now(lambda tx: offers.close(tx, found, state))
    taken = database.read_now(lambda tx: appointments.taken(tx, ["anna"], START, START + timedelta(hours=2), now=now))
    assert taken == {"anna": set()}
    assert database.write_now(lambda tx: offers.lock(tx, made, now)) is None
    assert not database.write_now(lambda tx: offers.close(tx, found, "accepted"))


def test_who_has_a_time_by_now_waits_no_more_and_another_office_sees_nobody(
    database: Database, person: Person, now: datetime
) -> None:
    kept = person("phone")
    intake = database.write_now(lambda tx: handed_over(tx, kept, now))
    database.write_now(lambda tx: tx.run("UPDATE intake SET kind = 'waiting' WHERE id = ?", (intake.id,)))

    def waiting_for(staff_member: object) -> list[str]:
        member = CARLA if staff_member is CARLA else BEN
        return [intake.id for intake in database.write_now(lambda tx: waiting_list.seen_by(tx, member, now))]

    assert (waiting_for(BEN), waiting_for(CARLA)) == ([intake.id], [])
    assert database.read_now(lambda tx: waiting_list.find(tx, ANNA, intake.reference)) == intake.id
    assert database.read_now(lambda tx: waiting_list.find(tx, CARLA, intake.reference)) == ""
    appointment = database.write_now(lambda tx: book(tx, kept, now + timedelta(minutes=1)))
    assert waiting_for(BEN) == []
    database.write_now(lambda tx: appointments.cancel(tx, appointment, now))
    assert waiting_for(BEN) == [intake.id]
    database.write_now(lambda tx: conversations.erase(tx, kept.id, now))
    assert waiting_for(BEN) == []
