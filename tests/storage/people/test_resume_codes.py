"""Going on with a conversation on a device that has something of its own."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from storage.calendar import appointments, offers
from storage.calendar.quarters import Time
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.people import conversations
from storage.people.conversations import Kept

Person = Callable[[str], Kept]
START = datetime(2027, 3, 24, 9, tzinfo=UTC)
TIME = Time("anna", START, 60, 10, "erstgespraech", "person", "trier")


def booked(tx: Transaction, former: Kept, now: datetime) -> str:
    return appointments.book(
        tx,
        TIME,
        office_id="trier",
        conversation_id=former.id,
        first_talk=True,
        zone="Europe/Berlin",
        now=now,
    ).id


def cancelled(tx: Transaction, former: Kept, now: datetime) -> None:
    appointments.cancel(tx, booked(tx, former, now), now)


def waits(tx: Transaction, former: Kept, now: datetime) -> str:
    return intakes.create(
        tx,
        office_id="trier",
        conversation_id=former.id,
        appointment_id=None,
        kind="waiting",
        urgency="normal",
        payload={},
        promised_at=None,
        now=now,
    ).id


def is_offered(tx: Transaction, former: Kept, now: datetime) -> None:
    assert offers.make(
        tx,
        TIME,
        office_id="trier",
        intake_id=waits(tx, former, now),
        conversation_id=former.id,
        until=START,
        now=now,
    )


def has_a_tablet(tx: Transaction, former: Kept, now: datetime) -> None:
    code = conversations.issue_resume_code(tx, former.id, now)
    assert conversations.redeem_resume_code(tx, code, "web", "tablet", now)


Had = Callable[[Transaction, Kept, datetime], object]
HELD = "SELECT COUNT(*) FROM occupied_quarter"
OWN = (
    ("appointment", "SELECT conversation_id, state FROM appointment"),
    ("intake", "SELECT conversation_id, kind FROM intake"),
    ("slot_offer", "SELECT conversation_id, state FROM slot_offer"),
    ("quarters", HELD),
    ("letters", "SELECT conversation_id, kind FROM outbox"),
)


@pytest.mark.parametrize("has", [booked, cancelled, waits, is_offered, has_a_tablet])
def test_what_a_device_had_stays_while_something_hangs_on_it(
    database: Database, person: Person, now: datetime, has: Had
) -> None:
    """An appointment, a place on the waiting list, an offer, another device: none of it ends because of a code."""
    target, former = person("phone"), person("laptop")
    database.write_now(lambda tx: has(tx, former, now))

    def own(tx: Transaction) -> list[object]:
        return [(table, tx.many(sql)) for table, sql in OWN]

    before = database.read_now(own)
    code = database.write_now(lambda tx: conversations.issue_resume_code(tx, target.id, now))
    assert database.write_now(lambda tx: conversations.redeem_resume_code(tx, code, "web", "laptop", now))

    ids = database.read_now(lambda tx: tx.many("SELECT id FROM conversation"))
    assert sorted(ids) == sorted([(target.id,), (former.id,)])
    assert database.read_now(own) == before
    laptop = database.read_now(lambda tx: conversations.find(tx, "web", "laptop"))
    assert laptop is not None
    assert laptop.id == target.id
    if has is has_a_tablet:
        assert database.read_now(lambda tx: conversations.address_of(tx, former.id)) == ("web", "tablet")


def test_the_device_that_was_used_last_is_answered_and_the_other_goes_on_showing_the_conversation(
    database: Database, person: Person, now: datetime
) -> None:
    target = person("phone")
    person("laptop")
    code = database.write_now(lambda tx: conversations.issue_resume_code(tx, target.id, now))
    assert database.write_now(lambda tx: conversations.redeem_resume_code(tx, code, "web", "laptop", now))
    assert database.read_now(lambda tx: conversations.address_of(tx, target.id)) == ("web", "laptop")
    found = [database.read_now(lambda tx, on=on: conversations.find(tx, "web", on)) for on in ("phone", "laptop")]  # type: ignore[misc]
    assert [kept and kept.id for kept in found] == [target.id] * 2
    assert database.read_now(lambda tx: tx.many("SELECT id FROM conversation")) == [(target.id,)]


def test_a_code_on_the_device_it_came_from_changes_nothing(database: Database, person: Person, now: datetime) -> None:
    target = person("phone")
    database.write_now(lambda tx: booked(tx, target, now))
    code = database.write_now(lambda tx: conversations.issue_resume_code(tx, target.id, now))
    assert database.write_now(lambda tx: conversations.redeem_resume_code(tx, code, "web", "phone", now))
    states = database.read_now(lambda tx: tx.many("SELECT conversation_id, state FROM appointment"))
    assert states == [(target.id, "booked")]
    assert database.read_now(lambda tx: conversations.address_of(tx, target.id)) == ("web", "phone")


def test_a_resume_code_opens_the_conversation_once_however_it_is_typed(
    database: Database, person: Person, now: datetime
) -> None:
    phone, laptop = person("phone"), person("laptop")
    code = database.write_now(lambda tx: conversations.issue_resume_code(tx, phone.id, now))
    assert len(code) == 10
    assert not set(code) & set("01ILO")
    typed = f" {code[:5].lower()}-{code[5:]} "
    redeem = [
        database.write_now(lambda tx: conversations.redeem_resume_code(tx, typed, "web", "laptop", now))
        for _ in range(2)
    ]
    assert redeem == [True, False]
    kept = database.read_now(lambda tx: conversations.find(tx, "web", "laptop"))
    assert kept == database.read_now(lambda tx: conversations.find(tx, "web", "phone"))
    assert kept == phone
    left = database.read_now(lambda tx: tx.many("SELECT id FROM conversation"))
    assert left == [(phone.id,)], f"what the laptop had before ({laptop.id}) is gone"


@pytest.mark.parametrize(
    ("late", "works"), [(timedelta(hours=24) - timedelta(seconds=1), True), (timedelta(hours=24), False)]
)
def test_a_resume_code_lasts_a_day(
    database: Database,
    person: Person,
    now: datetime,
    late: timedelta,
    works: bool,
) -> None:
    phone = person("phone")
    code = database.write_now(lambda tx: conversations.issue_resume_code(tx, phone.id, now))
    assert database.write_now(lambda tx: conversations.redeem_resume_code(tx, code, "web", "new", now + late)) is works


def test_a_new_resume_code_ends_the_one_before_and_a_wrong_one_opens_nothing(
    database: Database, person: Person, now: datetime
) -> None:
    phone = person("phone")
    first, second = (
        database.write_now(lambda tx: conversations.issue_resume_code(tx, phone.id, now)) for _ in range(2)
    )
    tried = []
    for code in (first, "AAAAAAAAAA", "", second):
        redeem = partial(conversations.redeem_resume_code, code=code, channel="web", address="new", now=now)
        tried.append(database.write_now(redeem))
    assert tried == [False, False, False, True]
