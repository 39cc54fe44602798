"""The waiting list over its weeks: asked every two, told before it ends, closed then, and never dropped in silence."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.letters import still_waiting
from bot.letters.still_waiting import ask_who_waits
from storage import retention
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.engine.instants import instant_of
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.office import offices
from storage.people import conversations
from storage.team import staff, staff_chats, staff_reach
from tests.journey import SAMPLES

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
TRIER = next(office for office in SAMPLES if office.id == "jmd-trier")


@pytest.fixture
def intake(database: Database) -> IntakeRecord:
    """Somebody who waits in Trier since now."""

    def work(tx: Transaction) -> IntakeRecord:
        offices.register(tx, TRIER.id, TRIER.name, NOW)
        staff.sync(tx, TRIER.id, [(each.id, each.name, each.email) for each in TRIER.counsellors])
        kept = conversations.open_for(tx, "web", "somebody", NOW)
        conversations.save(tx, kept, {}, office=TRIER.id, now=NOW, unfinished=False)
        return intakes.create(
            tx, office_id=TRIER.id, conversation_id=kept.id, appointment_id=None, kind="waiting", urgency="normal",
            payload={}, promised_at=None, now=NOW,
        )  # fmt: skip

    return database.write_now(work)


def passes(database: Database, *at: timedelta) -> list[int]:
    """Do the chore at times since the beginning; gives how many were written to."""
    return [database.write_now(lambda tx, when=when: ask_who_waits(tx, (TRIER,), NOW + when)) for when in at]  # type: ignore[misc]


def letters(database: Database) -> list[tuple[str, timedelta]]:
    """Give what is planned for the person, and when since the beginning."""
    rows = database.read_now(
        lambda tx: tx.many("SELECT kind, due_at FROM outbox WHERE conversation_id IS NOT NULL ORDER BY due_at, id")
    )
    return [(kind, instant_of(due_at) - NOW) for kind, due_at in rows]


def state(database: Database, intake: IntakeRecord) -> str | None:
    found = database.read_now(lambda tx: intakes.standing(tx, TRIER.id, intake.reference))
    return found[0] if found else None


def test_who_says_nothing_is_asked_every_two_weeks_told_a_week_before_and_then_it_is_over(
    database: Database, intake: IntakeRecord
) -> None:
    written = passes(database, 0 * DAY, 14 * DAY - MINUTE, 14 * DAY, 14 * DAY + MINUTE, 28 * DAY, 42 * DAY)
    assert written == [0, 0, 1, 0, 1, 1]
    assert [kind for kind, _ in letters(database)] == ["still_waiting"] * 3
    assert passes(database, 49 * DAY - MINUTE, 49 * DAY, 49 * DAY + MINUTE, 56 * DAY - MINUTE) == [0, 1, 0, 0]
    assert letters(database) == [("waiting_ends", 49 * DAY)]  # the questions that lie unread are taken back
    assert state(database, intake) == "new"
    assert passes(database, 56 * DAY) == [0]
    assert state(database, intake) == "closed"


def test_the_sweep_leaves_who_waits_until_it_is_over_and_not_longer(database: Database, intake: IntakeRecord) -> None:
    passes(database, 14 * DAY, 28 * DAY, 42 * DAY, 49 * DAY)
    for at in (15 * DAY, 48 * DAY, 56 * DAY - MINUTE):
        database.write_now(lambda tx, at=at: retention.sweep(tx, NOW + at))  # type: ignore[misc]
        assert state(database, intake) == "new"
        assert database.read_now(lambda tx: conversations.of_id(tx, intake.conversation_id or "")) is not None
    passes(database, 56 * DAY)
    database.write_now(lambda tx: retention.sweep(tx, NOW + 56 * DAY))
    assert state(database, intake) is None
    assert database.read_now(lambda tx: conversations.of_id(tx, intake.conversation_id or "")) is None


def test_a_yes_begins_all_of_it_anew_also_after_the_last_letter(database: Database, intake: IntakeRecord) -> None:
    passes(database, 14 * DAY, 49 * DAY)
    database.write_now(lambda tx: still_waiting.go_on(tx, intake.id, NOW + 50 * DAY))
    assert letters(database) == []
    assert passes(database, 56 * DAY, 64 * DAY - MINUTE, 64 * DAY, 99 * DAY - MINUTE, 99 * DAY) == [0, 0, 1, 1, 1]
    assert state(database, intake) == "new"


def test_a_no_closes_it_with_an_entry_in_its_history(database: Database, intake: IntakeRecord) -> None:
    passes(database, 14 * DAY)
    database.write_now(lambda tx: still_waiting.stop(tx, intake.id, TRIER.id, NOW + 15 * DAY))
    assert (state(database, intake), letters(database)) == ("closed", [])
    noted = database.read_now(lambda tx: tx.many("SELECT what, staff_id, intake_id FROM audit"))
    assert noted == [("client_stopped_waiting", None, intake.id)]
    assert passes(database, 28 * DAY, 49 * DAY) == [0, 0]


def test_who_has_a_time_is_not_asked_and_again_once_it_is_cancelled(database: Database, intake: IntakeRecord) -> None:
    def book(tx: Transaction) -> str:
        time = Time("nora", NOW + 20 * DAY, 60, 10, "erstgespraech", "person", "trier")
        return appointments.book(
            tx, time, office_id=TRIER.id, conversation_id=intake.conversation_id, first_talk=True, zone="UTC",
            now=NOW + DAY,
        ).id  # fmt: skip

    booked = database.write_now(book)
    assert passes(database, 14 * DAY) == [0]
    database.write_now(lambda tx: appointments.cancel(tx, booked, NOW + 15 * DAY))
    assert passes(database, 28 * DAY) == [1]


def test_the_team_is_told_when_somebodys_waiting_ends(database: Database, intake: IntakeRecord) -> None:
    database.write_now(lambda tx: staff_reach.set_channels(tx, {"telegram_staff"}))
    database.write_now(lambda tx: staff_chats.link(tx, staff_chats.issue_code(tx, "nora", NOW), "1001", NOW))
    passes(database, 49 * DAY)
    told = database.read_now(lambda tx: tx.many("SELECT kind, staff_id FROM outbox WHERE staff_id IS NOT NULL"))
    assert told == [("staff_waiting_ends", "nora")]
    assert intake.reference


def test_an_office_may_let_people_wait_for_its_own_weeks(database: Database, intake: IntakeRecord) -> None:
    short = replace(TRIER, wait_weeks=2)

    def chore(at: timedelta) -> int:
        return database.write_now(lambda tx: ask_who_waits(tx, (short,), NOW + at))

    assert [chore(at) for at in (7 * DAY - MINUTE, 7 * DAY, 14 * DAY)] == [0, 1, 0]
    assert [kind for kind, _ in letters(database)] == ["waiting_ends"]
    assert state(database, intake) == "closed"
