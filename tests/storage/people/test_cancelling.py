"""The question whether an appointment is really to be cancelled: asked once, answered once, for a day."""

from collections.abc import Callable
from datetime import datetime, timedelta

from storage.calendar import appointments
from storage.engine.database import Database, Transaction
from storage.people import cancelling
from storage.people.cancelling import ASKED_FOR
from storage.people.conversations import Kept
from tests.storage.said import booked

NUMBER, OTHER = "+491713920010", "+491713920011"
Person = Callable[[str], Kept]


def appointment_of(tx: Transaction, kept: Kept, now: datetime) -> str:
    booked(tx, now)
    return str(tx.many("SELECT id FROM appointment")[-1][0]) if kept else ""


def test_a_question_is_answered_once_by_the_number_that_was_asked(
    database: Database, person: Person, now: datetime
) -> None:
    kept = person("sara")

    def work(tx: Transaction) -> list[bool]:
        appointment = appointment_of(tx, kept, now)
        cancelling.ask(tx, appointment, NUMBER, now)
        cancelling.ask(tx, appointment, NUMBER, now)
        return [
            cancelling.is_asked(tx, appointment, OTHER, now),
            cancelling.is_asked(tx, "another", NUMBER, now),
            cancelling.is_asked(tx, appointment, NUMBER, now + ASKED_FOR - timedelta(microseconds=1)),
            cancelling.is_asked(tx, appointment, NUMBER, now),
        ]

    assert database.write_now(work) == [False, False, True, False]


def test_after_a_day_or_taken_back_it_is_over(database: Database, person: Person, now: datetime) -> None:
    kept = person("sara")

    def work(tx: Transaction) -> list[object]:
        appointment = appointment_of(tx, kept, now)
        cancelling.ask(tx, appointment, NUMBER, now)
        seen: list[object] = [cancelling.is_asked(tx, appointment, NUMBER, now + ASKED_FOR)]
        seen += [cancelling.forget_old(tx, now + ASKED_FOR - timedelta(microseconds=1))]
        seen += [cancelling.forget_old(tx, now + ASKED_FOR)]
        cancelling.ask(tx, appointment, NUMBER, now)
        seen += [cancelling.drop(tx, OTHER), cancelling.drop(tx, NUMBER), cancelling.drop(tx, NUMBER)]
        return seen

    assert database.write_now(work) == [False, 0, 1, False, True, False]


def test_it_goes_with_its_appointment(database: Database, person: Person, now: datetime) -> None:
    kept = person("sara")

    def work(tx: Transaction) -> int:
        cancelling.ask(tx, appointment_of(tx, kept, now), NUMBER, now)
        appointments.cancel_all_of(tx, kept.id, now)
        tx.run("DELETE FROM appointment")
        return len(tx.many("SELECT 1 FROM cancelling"))

    assert database.write_now(work) == 0
