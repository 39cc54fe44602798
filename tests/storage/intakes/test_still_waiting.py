"""How long somebody waits: whose turn it is to be asked, to be told of the end, and whose waiting is over."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from storage.calendar import appointments
from storage.engine.database import Database, Transaction
from storage.intakes import intakes, still_waiting
from storage.intakes.intakes import IntakeKind, IntakeRecord
from storage.people.conversations import Kept
from tests.storage.calendar.nine import AT_NINE

Person = Callable[[str], Kept]
DAY, MOMENT = timedelta(days=1), timedelta(microseconds=1)


def waiting(tx: Transaction, person: Kept, now: datetime, kind: IntakeKind = "waiting") -> IntakeRecord:
    made = intakes.create(
        tx, office_id="trier", conversation_id=person.id, appointment_id=None, kind=kind, urgency="normal",
        payload={}, promised_at=None, now=now,
    )  # fmt: skip
    still_waiting.enter(tx, "trier")
    return made


def due(database: Database, at: datetime) -> list[str]:
    """Give whose turn it is after two weeks of silence, or seven weeks."""
    since = {"silent_since": at - 14 * DAY, "ending": at - 49 * DAY}
    return [
        found.intake_id for found in database.write_now(lambda tx: still_waiting.due(tx, "trier", limit=10, **since))
    ]


def test_only_who_waits_is_entered_and_once(database: Database, person: Person, now: datetime) -> None:
    sara, omar = person("sara"), person("omar")
    database.write_now(lambda tx: waiting(tx, sara, now))
    database.write_now(lambda tx: waiting(tx, omar, now, "message"))
    assert [database.write_now(lambda tx: still_waiting.enter(tx, "trier")) for _ in range(2)] == [0, 0]
    assert database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM waiting")) == (1,)
    assert database.write_now(lambda tx: still_waiting.enter(tx, "dorsten")) == 0


def test_somebody_is_due_two_weeks_after_they_last_said_something_or_were_asked(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")
    intake = database.write_now(lambda tx: waiting(tx, sara, now))
    assert [due(database, now + 14 * DAY - MOMENT), due(database, now + 14 * DAY)] == [[], [intake.id]]
    database.write_now(lambda tx: still_waiting.asked(tx, intake.id, now + 15 * DAY))
    assert [due(database, now + 29 * DAY - MOMENT), due(database, now + 29 * DAY)] == [[], [intake.id]]
    database.write_now(lambda tx: still_waiting.go_on(tx, intake.id, now + 20 * DAY))
    assert [due(database, now + 34 * DAY - MOMENT), due(database, now + 34 * DAY)] == [[], [intake.id]]


def test_who_was_asked_and_says_nothing_is_due_again_before_the_end_and_then_no_more(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")
    intake = database.write_now(lambda tx: waiting(tx, sara, now))
    database.write_now(lambda tx: still_waiting.asked(tx, intake.id, now + 48 * DAY))
    assert [due(database, now + 49 * DAY - MOMENT), due(database, now + 49 * DAY)] == [[], [intake.id]]
    database.write_now(lambda tx: still_waiting.ends(tx, intake.id, now + 56 * DAY))
    assert due(database, now + 55 * DAY) == []

    def over(at: datetime) -> list[str]:
        return database.read_now(lambda tx: still_waiting.over(tx, "trier", at, limit=10))

    assert [over(now + 56 * DAY - MOMENT), over(now + 56 * DAY)] == [[], [intake.id]]
    assert database.write_now(lambda tx: still_waiting.close(tx, intake.id, "trier", "waiting_over", now + 56 * DAY))
    assert over(now + 57 * DAY) == []
    assert not database.write_now(
        lambda tx: still_waiting.close(tx, intake.id, "trier", "waiting_over", now + 57 * DAY)
    )
    noted = database.read_now(lambda tx: tx.many("SELECT what, staff_id FROM audit WHERE what = 'waiting_over'"))
    assert noted == [("waiting_over", None)]


@pytest.mark.parametrize("has", ["a time", "been dealt with", "been erased"])
def test_who_has_a_time_or_whose_intake_is_closed_waits_no_longer(
    database: Database, person: Person, now: datetime, has: str
) -> None:
    sara, omar = person("sara"), person("omar")
    intake = database.write_now(lambda tx: waiting(tx, sara, now))

    def waits(conversation_id: str) -> tuple[bool, bool]:
        return database.read_now(
            lambda tx: (
                still_waiting.waits(tx, intake.id, now),
                intake.id in still_waiting.of_person(tx, conversation_id, now),
            )
        )

    assert (waits(sara.id), waits(omar.id)) == ((True, True), (True, False))

    def happens(tx: Transaction) -> None:
        match has:
            case "a time":
                whose = {"office_id": "trier", "conversation_id": sara.id, "first_talk": True, "zone": "UTC"}
                appointments.book(tx, AT_NINE, now=now, **whose)  # type: ignore[arg-type]  # of several types
            case "been dealt with":
                still_waiting.close(tx, intake.id, "trier", "client_stopped_waiting", now)
            case _:
                tx.run("DELETE FROM conversation WHERE id = :id", id=sara.id)

    database.write_now(happens)
    assert waits(sara.id) == (False, False)
