"""A sweep beside an open turn: who comes back in the moment their conversation would be forgotten stays."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from storage import retention
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.intakes import intakes, still_waiting
from storage.letters import outbox
from storage.office import counters
from storage.people import cancelling, conversations, sending_limits
from storage.people.conversations import Kept
from storage.retention import Lives, sweep
from storage.team import audit, staff
from tests.storage.said import booked, everything_said, finished, guest, handed_over, way_back

Person = Callable[[str], Kept]
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def unfinished(tx: Transaction, now: datetime) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    conversations.save(tx, kept, {}, office="trier", now=now, unfinished=True)
    return now


def never_answered(tx: Transaction, now: datetime) -> datetime:
    conversations.open_for(tx, "web", "sara", now)
    return now


def waiting(tx: Transaction, now: datetime, ends: timedelta | None = None) -> datetime:
    """Have somebody wait; ``ends`` is when they were told that it ends, from now."""
    kept = conversations.open_for(tx, "web", "sara", now)
    conversations.save(tx, kept, {}, office="trier", now=now, unfinished=False)
    intake = intakes.create(
        tx, office_id="trier", conversation_id=kept.id, appointment_id=None, kind="waiting", urgency="normal",
        payload={}, promised_at=None, now=now,
    )  # fmt: skip
    still_waiting.enter(tx, "trier")
    if ends is not None:
        still_waiting.ends(tx, intake.id, now + ends)
    return now


def told_that_it_ends(tx: Transaction, now: datetime) -> datetime:
    return waiting(tx, now, 56 * DAY)


def waits_no_longer(tx: Transaction, now: datetime) -> datetime:
    waiting(tx, now)
    (intake_id,) = [row[0] for row in tx.many("SELECT id FROM intake")]
    assert still_waiting.close(tx, intake_id, "trier", "client_stopped_waiting", now)
    return now


def held(tx: Transaction, now: datetime) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    time = Time("anna", now.replace(minute=15, second=0, microsecond=0), 15, 0, kind="", mode="person", site="")
    appointments.hold(tx, time, office_id="trier", conversation_id=kept.id, now=now)
    return now


def delivered(tx: Transaction, now: datetime) -> datetime:
    outbox.answer(tx, "answer", None, {"a": 1}, now, channel="staff", address="stranger", unique_key="x")
    (letter,) = outbox.due(tx, now, worker="w")
    outbox.sent(tx, letter.id, now)
    return now


def update(tx: Transaction, now: datetime) -> datetime:
    conversations.already_seen(tx, "web", "1", now)
    return now


def login_link(tx: Transaction, now: datetime) -> datetime:
    staff.invite(tx, "anna", now)
    return now


def staff_session(tx: Transaction, now: datetime) -> datetime:
    staff.log_in(tx, staff.invite(tx, "anna", now), now)
    return now


def looked(tx: Transaction, now: datetime) -> datetime:
    audit.note(tx, staff_id="anna", office_id="trier", what="looked", intake_id=None, now=now)
    return now


def answered_by_sms(tx: Transaction, now: datetime) -> datetime:
    sending_limits.may_answer(tx, office_id="trier", channel="sms", address="+491713920010", now=now)
    return now.astimezone(sending_limits.ZONE).replace(hour=0, minute=0, second=0, microsecond=0)


def asked_by_sms(tx: Transaction, now: datetime) -> datetime:
    everything_said(tx, now)
    appointment_id = tx.many("SELECT id FROM appointment")[0][0]
    cancelling.ask(tx, appointment_id, "+491713920010", now)
    return now


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_sweep_leaves_a_conversation_alone_whose_turn_is_open(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    """On SQLite one of the two is wholly first: there is one writer."""
    back, gone = person("back"), person("gone")
    tomorrow = now + timedelta(days=2)
    opened, swept = threading.Event(), threading.Event()

    def turn(tx: Transaction) -> None:
        kept = conversations.open_for(tx, "web", "back", tomorrow)
        opened.set()
        while not swept.is_set() and tx.one("SELECT 1 FROM pg_locks WHERE NOT granted") is None:
            tx.one("SELECT pg_sleep(0.01)")
        conversations.save(tx, kept, {}, office="", now=tomorrow, unfinished=True)

    def sweeps() -> int:
        opened.wait(20)
        done = database.write_now(lambda tx: sweep(tx, tomorrow))
        swept.set()
        return done.conversations

    with ThreadPoolExecutor(2) as threads:
        open_turn, number = threads.submit(database.write_now, turn), threads.submit(sweeps)
        open_turn.result(20)
        assert number.result(20) == 1
    assert database.read_now(lambda tx: tx.many("SELECT id FROM conversation")) == [(back.id,)]
    assert gone.id != back.id


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("make", "life", "swept"),
    [
        (unfinished, 24 * HOUR, {"conversations": 1}),
        (never_answered, 24 * HOUR, {"conversations": 1}),
        (finished, 14 * DAY, {"conversations": 1}),
        (handed_over, 14 * DAY, {"intakes": 1, "conversations": 1}),
        (waiting, 56 * DAY + 14 * DAY, {"intakes": 1, "conversations": 1}),
        (told_that_it_ends, 56 * DAY, {"intakes": 1, "conversations": 1}),
        (waits_no_longer, 14 * DAY, {"intakes": 1, "conversations": 1}),
        (booked, 30 * DAY, {"appointments": 1, "intakes": 1, "conversations": 1}),
        (held, timedelta(minutes=10), {"holds": 1}),
        (way_back, 24 * HOUR, {"codes": 2}),
        (guest, 24 * HOUR, {"codes": 2, "conversations": 1}),
        (delivered, 24 * HOUR, {"contents": 1}),
        (delivered, 30 * DAY, {"letters": 1}),
        (update, 3 * DAY, {"updates": 1}),
        (login_link, 24 * HOUR, {"sessions": 1}),
        (staff_session, 12 * HOUR, {"sessions": 1}),
        (looked, 365 * DAY, {"audits": 1}),
        (answered_by_sms, 26 * HOUR, {"sendings": 2}),
        (asked_by_sms, 24 * HOUR, {"sendings": 1}),
    ],
)
def test_everything_is_kept_as_long_as_its_life_and_not_a_moment_longer(
    database: Database,
    now: datetime,
    make: Callable[[Transaction, datetime], datetime],
    life: timedelta,
    swept: dict[str, int],
) -> None:
    ends = database.write_now(lambda tx: make(tx, now)) + life

    def sweep_at(at: datetime) -> dict[str, int]:
        done = database.write_now(lambda tx: sweep(tx, at))
        return {name: getattr(done, name) for name in swept}

    nothing = dict.fromkeys(swept, 0)
    moments = (ends - timedelta(microseconds=1), ends, ends)
    assert [sweep_at(at) for at in moments] == [nothing, swept, nothing]


def test_an_office_may_keep_things_for_its_own_time_and_a_sweep_takes_a_bounded_bite(
    database: Database, person: Person, now: datetime
) -> None:
    for number in range(5):
        person(f"person {number}")
    lives = {"trier": Lives(unfinished=HOUR)}

    def swept(at: datetime) -> int:
        return database.write_now(lambda tx: sweep(tx, at, lives=lives, limit=2)).conversations

    assert swept(now + HOUR - timedelta(microseconds=1)) == 0
    assert [swept(now + HOUR) for _ in range(4)] == [2, 2, 1, 0]


def test_what_still_has_an_appointment_or_an_intake_is_kept_whatever_else(
    database: Database, person: Person, now: datetime
) -> None:
    kept = database.write_now(lambda tx: everything_said(tx, now)) if person("omar") else None
    assert kept
    database.write_now(lambda tx: conversations.forget_at(tx, kept.id, now))
    database.write_now(lambda tx: sweep(tx, now + 20 * DAY))
    left = database.read_now(lambda tx: conversations.find(tx, "telegram", "sara-chat-815"))
    assert left is not None
    assert left.id == kept.id
    assert database.read_now(lambda tx: intakes.latest_of(tx, kept.id)) is not None
    assert database.read_now(lambda tx: conversations.find(tx, "web", "omar")) is None


def test_counts_outlive_everybody(database: Database, office: str, now: datetime) -> None:
    database.write_now(lambda tx: counters.count(tx, office, "over27", now.date()))
    database.write_now(lambda tx: sweep(tx, now + 3650 * DAY))
    assert database.read_now(lambda tx: counters.by_month(tx, office, now.date(), now.date())) == {
        ("over27", "2027-03"): 1
    }


def test_the_lives_are_those_of_the_law_page() -> None:
    lives = retention.DEFAULT
    assert (lives.unfinished, lives.unbooked, lives.booked) == (24 * HOUR, 14 * DAY, 30 * DAY)
    assert lives.waiting == 56 * DAY
    assert (retention.DELIVERY_LIVES, retention.AUDIT_LIVES) == (30 * DAY, 365 * DAY)
