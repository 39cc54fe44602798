"""The link and the code that lead back to a conversation, and the devices that came by them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from storage.calendar import appointments, offers
from storage.calendar.quarters import Time
from storage.engine.database import Database, Transaction
from storage.engine.encryption import KEY_BYTES, Keys
from storage.intakes import intakes, still_waiting
from storage.intakes.intakes import IntakeKind
from storage.office import offices
from storage.people import conversations, reach, ways_back
from storage.people.conversations import Kept
from storage.people.ways_back import Device, WayBack
from storage.retention import sweep

Person = Callable[[str], Kept]
START = datetime(2027, 3, 24, 9, tzinfo=UTC)
TIME = Time("anna", START, 60, 10, "erstgespraech", "person", "trier")
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


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


def handed_over(
    tx: Transaction, person: Kept, now: datetime, *, kind: IntakeKind = "waiting", promised_at: datetime | None = None
) -> str:
    return intakes.create(
        tx,
        office_id="trier",
        conversation_id=person.id,
        appointment_id=None,
        kind=kind,
        urgency="normal",
        payload={},
        promised_at=promised_at,
        now=now,
    ).id


def waits(tx: Transaction, former: Kept, now: datetime) -> str:
    return handed_over(tx, former, now)


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
    assert ways_back.attach(tx, former.id, "web", "tablet", now)


Had = Callable[[Transaction, Kept, datetime], object]
HELD = "SELECT COUNT(*) FROM occupied_quarter"
OWN = (
    ("appointment", "SELECT conversation_id, state FROM appointment"),
    ("intake", "SELECT conversation_id, kind FROM intake"),
    ("slot_offer", "SELECT conversation_id, state FROM slot_offer"),
    ("quarters", HELD),
    ("letters", "SELECT conversation_id, kind FROM outbox"),
)


@pytest.fixture
def issued(database: Database, now: datetime) -> Callable[[Kept], WayBack]:
    return lambda kept: database.write_now(lambda tx: ways_back.issue(tx, kept.id, now))


@pytest.mark.parametrize("has", [booked, waits, is_offered, has_a_tablet])
def test_what_a_device_had_stays_while_something_hangs_on_it(
    database: Database, person: Person, now: datetime, has: Had
) -> None:
    """An appointment, a place on the waiting list, an offer, another device: none of it ends because of a link."""
    target, former = person("phone"), person("laptop")
    database.write_now(lambda tx: has(tx, former, now))

    def own(tx: Transaction) -> list[object]:
        return [(table, tx.many(sql)) for table, sql in OWN]

    before = database.read_now(own)
    assert database.write_now(lambda tx: ways_back.attach(tx, target.id, "web", "laptop", now))

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
    assert database.write_now(lambda tx: ways_back.attach(tx, target.id, "web", "laptop", now))
    assert database.read_now(lambda tx: conversations.address_of(tx, target.id)) == ("web", "laptop")
    found = [database.read_now(lambda tx, on=on: conversations.find(tx, "web", on)) for on in ("phone", "laptop")]  # type: ignore[misc]
    assert [kept and kept.id for kept in found] == [target.id] * 2
    assert database.read_now(lambda tx: tx.many("SELECT id FROM conversation")) == [(target.id,)]


def test_nobody_is_led_to_a_conversation_that_is_gone(database: Database, person: Person, now: datetime) -> None:
    target = person("phone")
    database.write_now(lambda tx: conversations.erase(tx, target.id, now))
    assert not database.write_now(lambda tx: ways_back.attach(tx, target.id, "web", "laptop", now))
    assert database.read_now(lambda tx: conversations.find(tx, "web", "laptop")) is None


def test_the_device_a_link_came_from_is_told_of_nothing(database: Database, person: Person, now: datetime) -> None:
    target = person("phone")
    database.write_now(lambda tx: booked(tx, target, now))
    assert database.write_now(lambda tx: ways_back.attach(tx, target.id, "web", "phone", now))
    states = database.read_now(lambda tx: tx.many("SELECT conversation_id, state FROM appointment"))
    assert states == [(target.id, "booked")]
    here = database.read_now(lambda tx: ways_back.device(tx, "web", "phone"))
    assert here == Device(target.id, None, own=False, elsewhere_at=None)


# The link and the code


def test_link_and_code_stay_the_same_and_open_as_often_as_they_are_used(
    database: Database, person: Person, issued: Callable[[Kept], WayBack], now: datetime
) -> None:
    phone, other = person("phone"), person("other")
    first, second, others = issued(phone), issued(phone), issued(other)
    assert first == second
    assert {others.token, others.code}.isdisjoint({first.token, first.code})
    assert (len(first.token), len(first.code), first.until) == (22, 10, now + DAY)
    assert not set(first.code) & set("01ILO")
    typed = (first.token, first.code, f" {first.code[:5].lower()}-{first.code[5:]} ") * 2
    found = [database.read_now(lambda tx, of=of: ways_back.find(tx, of, now)) for of in typed]  # type: ignore[misc]
    assert found == [phone.id] * 6


@pytest.mark.parametrize("wrong", ["", "AAAAAAAAAA", "a" * 22, "\ud83d", "x" * 4000])
def test_what_is_no_link_and_no_code_opens_nothing(
    database: Database, person: Person, issued: Callable[[Kept], WayBack], now: datetime, wrong: str
) -> None:
    there = issued(person("phone"))
    assert database.read_now(lambda tx: ways_back.find(tx, wrong, now)) is None
    assert database.read_now(lambda tx: ways_back.find(tx, there.token.swapcase(), now)) is None


def moved_to_the_next_week(tx: Transaction, person: Kept, now: datetime) -> None:
    later = Time("anna", START + 7 * DAY, 60, 10, "erstgespraech", "person", "trier")
    appointments.move(tx, booked(tx, person, now), later, now)


def cancelled(tx: Transaction, person: Kept, now: datetime) -> None:
    appointments.cancel(tx, booked(tx, person, now), now)


def dealt_with(tx: Transaction, person: Kept, now: datetime) -> None:
    handed_over(tx, person, now, kind="message", promised_at=now + 3 * DAY)
    tx.run("UPDATE intake SET state = 'closed'")


ENDS = START + timedelta(minutes=60)


@pytest.mark.parametrize(
    ("has", "until"),
    [
        (lambda *_: None, lambda now: now + DAY),
        (booked, lambda _: ENDS + DAY),
        (moved_to_the_next_week, lambda _: ENDS + 8 * DAY),
        (cancelled, lambda now: now + DAY),
        (lambda tx, who, now: handed_over(tx, who, now, promised_at=now + 3 * DAY), lambda now: now + 4 * DAY),
        (
            lambda tx, who, now: handed_over(tx, who, now, kind="call_back", promised_at=now + 3 * DAY),
            lambda now: now + 4 * DAY,
        ),
        (dealt_with, lambda now: now + DAY),
        (
            lambda tx, who, now: handed_over(tx, who, now, kind="first_contact", promised_at=now + 3 * DAY),
            lambda now: now + DAY,
        ),
    ],
    ids=["middle", "booked", "moved", "cancelled", "waits", "is called back", "dealt with", "no promise"],
)
def test_a_way_back_lasts_until_a_day_after_what_it_is_for_and_not_a_moment_longer(
    database: Database, person: Person, now: datetime, has: Had, until: Callable[[datetime], datetime]
) -> None:
    phone, end = person("phone"), until(now)
    early = database.write_now(lambda tx: ways_back.issue(tx, phone.id, now))
    database.write_now(lambda tx: has(tx, phone, now))
    there = database.write_now(lambda tx: ways_back.issue(tx, phone.id, now))
    assert (there.token, there.code, there.until) == (early.token, early.code, end)
    for written in (there.token, there.code):
        works = [partial(ways_back.find, written=written, now=at) for at in (end - SECOND, end)]
        found = [database.read_now(work) for work in works]
        assert found == [phone.id, None]
    assert database.read_now(lambda tx: ways_back.of(tx, phone.id, end - SECOND)) == there
    assert database.read_now(lambda tx: ways_back.of(tx, phone.id, end)) is None
    is_open = [database.read_now(lambda tx, at=at: ways_back.is_open(tx, phone.id, at)) for at in (end - SECOND, end)]  # type: ignore[misc]
    assert is_open == [True, False]


@pytest.mark.parametrize("ends", [False, True])
def test_the_link_in_the_question_whether_somebody_waits_lasts_as_long_as_they_may_answer(
    database: Database, person: Person, now: datetime, *, ends: bool
) -> None:
    phone, later = person("phone"), now + timedelta(days=20)

    def work(tx: Transaction) -> datetime:
        offices.register(tx, "trier", "Trier", now)
        intake = intakes.create(
            tx, office_id="trier", conversation_id=phone.id, appointment_id=None, kind="waiting", urgency="normal",
            payload={}, promised_at=now, now=now,
        )  # fmt: skip
        still_waiting.enter(tx, "trier")
        still_waiting.asked(tx, intake.id, later)
        if ends:
            still_waiting.ends(tx, intake.id, later + timedelta(days=18))
        return ways_back.issue(tx, phone.id, later).until

    assert database.write_now(work) - later == timedelta(days=19 if ends else 15)


def test_after_its_end_a_way_back_is_another_one(
    database: Database, person: Person, issued: Callable[[Kept], WayBack], now: datetime
) -> None:
    phone = person("phone")
    old = issued(phone)
    new = database.write_now(lambda tx: ways_back.issue(tx, phone.id, old.until))
    assert {old.token, old.code}.isdisjoint({new.token, new.code})
    assert database.read_now(lambda tx: ways_back.find(tx, old.token, old.until)) is None
    assert new.until == now + 2 * DAY


def test_something_is_owed_while_an_appointment_or_a_promise_lasts(
    database: Database, person: Person, now: datetime
) -> None:
    empty, appointed, waiting, listed = (person(name) for name in ("empty", "appointed", "waiting", "listed"))
    database.write_now(lambda tx: booked(tx, appointed, now))
    database.write_now(lambda tx: handed_over(tx, waiting, now, kind="message", promised_at=now + DAY))
    database.write_now(lambda tx: handed_over(tx, listed, now, promised_at=now))
    assert database.read_now(lambda tx: ways_back.is_owed(tx, listed.id, now + 50 * DAY)), "the list is long"
    database.write_now(lambda tx: tx.run("UPDATE intake SET state = 'closed' WHERE kind = 'waiting'"))
    assert not database.read_now(lambda tx: ways_back.is_owed(tx, listed.id, now + 50 * DAY))

    def owed(at: datetime) -> list[bool]:
        return database.read_now(
            lambda tx: [ways_back.is_owed(tx, kept.id, at) for kept in (empty, appointed, waiting)]
        )

    assert owed(now) == [False, True, True]
    assert owed(ENDS - SECOND) == [False, True, False]
    assert owed(ENDS) == [False, False, False]
    assert owed(now + 2 * DAY - SECOND) == [False, True, True]
    assert owed(now + 2 * DAY) == [False, True, False]


def test_a_code_of_an_earlier_version_goes_on_opening_and_lasts_as_long(
    database: Database, person: Person, now: datetime
) -> None:
    phone, code = person("phone"), "K7QM4RTW2X"
    sql = "INSERT INTO way_back (id, conversation_id, kind, digest, sealed, expires_at) VALUES (?, ?, ?, ?, NULL, ?)"
    until = int((now + SECOND).timestamp() * 1_000_000)
    row = (phone.id, phone.id, "old code", database.read_now(lambda tx: tx.keys.digest("resume code", code)), until)
    database.write_now(lambda tx: tx.run(sql, row))
    assert database.read_now(lambda tx: ways_back.of(tx, phone.id, now)) is None
    issued = database.write_now(lambda tx: ways_back.issue(tx, phone.id, now))
    assert issued.code != code
    found = [database.read_now(lambda tx, of=of: ways_back.find(tx, of, now + SECOND)) for of in (code, issued.code)]  # type: ignore[misc]
    assert found == [phone.id] * 2


def test_link_and_code_open_under_a_new_key_before_and_after_they_are_sealed_anew(
    database_url: str, now: datetime
) -> None:
    old, new = b"o" * KEY_BYTES, b"n" * KEY_BYTES

    def first(tx: Transaction) -> tuple[str, WayBack]:
        kept = conversations.open_for(tx, "web", "phone", now)
        return kept.id, ways_back.issue(tx, kept.id, now)

    def with_keys(keys: Keys, *works: Callable[[Transaction], Any]) -> list[Any]:
        database = Database(database_url, keys)
        database.migrate()
        try:
            return [database.write_now(work) for work in works]
        finally:
            database.close_now()

    kept, issued = with_keys(Keys(old), first)[0]

    def seen(tx: Transaction) -> object:
        return [ways_back.find(tx, written, now) for written in (issued.token, issued.code)], ways_back.of(
            tx, kept, now
        )

    there = [kept, kept], issued
    rotated = with_keys(Keys(new, [old]), seen, lambda tx: sweep(tx, now).resealed, seen)
    assert (rotated[0], rotated[2]) == (there, there)
    assert with_keys(Keys(new), seen) == [there]


# Devices


def test_a_guest_shows_the_ticket_s_conversation_and_is_found_by_its_own_state(
    database: Database, person: Person, issued: Callable[[Kept], WayBack], now: datetime
) -> None:
    phone = person("phone")
    issued(phone)
    database.write_now(lambda tx: ways_back.be_guest(tx, phone.id, "web", "tablet", {"said": "ar"}, "trier", now))
    guest = database.read_now(lambda tx: conversations.find(tx, "web", "tablet"))
    assert guest is not None
    assert guest == Kept(guest.id, 0, {"said": "ar"}, "trier", now, discreet=False, guest_of=phone.id)
    assert database.write_now(lambda tx: conversations.open_for(tx, "web", "tablet", now)) == guest
    device = database.read_now(lambda tx: ways_back.device(tx, "web", "tablet"))
    assert device == Device(guest.id, phone.id, own=False, elsewhere_at=None)
    assert database.read_now(lambda tx: conversations.address_of(tx, phone.id)) == ("web", "phone")
    assert database.read_now(lambda tx: conversations.find(tx, "web", "phone")) == phone
    here = database.read_now(lambda tx: ways_back.device(tx, "web", "phone"))
    assert here == Device(phone.id, None, own=False, elsewhere_at=now)
    database.write_now(lambda tx: conversations.erase(tx, phone.id, now))
    assert database.read_now(lambda tx: ways_back.device(tx, "web", "tablet")) is None


def test_a_guest_that_is_let_in_leaves_nothing_of_itself(
    database: Database, person: Person, issued: Callable[[Kept], WayBack], now: datetime
) -> None:
    phone = person("phone")
    issued(phone)
    database.write_now(lambda tx: ways_back.be_guest(tx, phone.id, "web", "tablet", {}, "", now))
    assert database.write_now(lambda tx: ways_back.attach(tx, phone.id, "web", "tablet", now))
    assert database.read_now(lambda tx: tx.many("SELECT id FROM conversation")) == [(phone.id,)]
    device = database.read_now(lambda tx: ways_back.device(tx, "web", "tablet"))
    assert device == Device(phone.id, None, own=False, elsewhere_at=None)


def test_ending_it_there_ends_all_who_came_since_and_the_link_they_came_by(
    database: Database, person: Person, issued: Callable[[Kept], WayBack], now: datetime
) -> None:
    phone = person("phone")
    person("stranger")
    old = issued(phone)
    at = [now + timedelta(minutes=minute) for minute in range(4)]
    database.write_now(lambda tx: ways_back.be_guest(tx, phone.id, "web", "guest", {}, "", at[1]))
    database.write_now(lambda tx: ways_back.attach(tx, phone.id, "web", "tablet", at[2]))

    def seen(address: str) -> Device | None:
        return database.read_now(lambda tx: ways_back.device(tx, "web", address))

    assert seen("phone") == Device(phone.id, None, own=False, elsewhere_at=at[1])

    def end(address: str) -> bool:
        return database.write_now(lambda tx: ways_back.end_elsewhere(tx, "web", address, at[3]))

    assert [end(address) for address in ("nobody", "guest", "tablet", "stranger")] == [False] * 4, "they were not told"
    assert seen("tablet") is not None
    assert end("phone")
    assert [seen(address) for address in ("guest", "tablet")] == [None, None]
    assert seen("phone") == Device(phone.id, None, own=False, elsewhere_at=None)
    assert seen("stranger") is not None
    new = database.read_now(lambda tx: ways_back.of(tx, phone.id, at[3]))
    assert new is not None
    assert {old.token, old.code}.isdisjoint({new.token, new.code})
    found = [database.read_now(lambda tx, of=of: ways_back.find(tx, of, at[3])) for of in (old.token, old.code)]  # type: ignore[misc]
    assert found == [None, None]
    assert not end("phone"), "once"


@pytest.mark.parametrize("let_in", [True, False])
def test_ending_it_there_ends_the_ways_that_were_added_since_somebody_was_let_in(
    database: Database, person: Person, issued: Callable[[Kept], WayBack], now: datetime, *, let_in: bool
) -> None:
    phone, minute = person("phone"), timedelta(minutes=1)
    issued(phone)

    def work(tx: Transaction) -> list[str]:
        reach.add_way(tx, phone.id, "sms", "+491713920012", now, confirmed=True)
        if let_in:
            ways_back.attach(tx, phone.id, "web", "tablet", now + minute)
        else:
            ways_back.be_guest(tx, phone.id, "web", "tablet", {}, "", now + minute)
        reach.add_way(tx, phone.id, "email", "amina@example.org", now + 2 * minute, confirmed=True)
        reach.invite(tx, phone.id, "telegram_door", now + 2 * minute)
        ways_back.end_elsewhere(tx, "web", "phone", now + 3 * minute)
        return sorted(way.channel for way in reach.of_conversation(tx, phone.id))

    assert database.write_now(work) == (["sms"] if let_in else ["email", "sms", "telegram_door"])


def test_who_came_before_is_not_ended_by_who_came_later(database: Database, person: Person, now: datetime) -> None:
    phone = person("phone")
    for minute, address in enumerate(("laptop", "tablet"), 1):
        at = now + timedelta(minutes=minute)
        database.write_now(lambda tx, to=address, at=at: ways_back.attach(tx, phone.id, "web", to, at))  # type: ignore[misc]
    assert database.write_now(lambda tx: ways_back.end_elsewhere(tx, "web", "laptop", now))
    left = [
        address
        for address in ("phone", "laptop", "tablet")
        if database.read_now(lambda tx, of=address: ways_back.device(tx, "web", of))  # type: ignore[misc]
    ]
    assert left == ["phone", "laptop"]


def test_a_device_that_was_answered_says_no_more_of_others(database: Database, person: Person, now: datetime) -> None:
    phone = person("phone")
    database.write_now(lambda tx: ways_back.attach(tx, phone.id, "web", "laptop", now))
    database.write_now(lambda tx: ways_back.was_me(tx, "web", "phone"))
    database.write_now(lambda tx: ways_back.keep_own(tx, "web", "phone", own=True))
    seen = [database.read_now(lambda tx, of=of: ways_back.device(tx, "web", of)) for of in ("phone", "laptop")]  # type: ignore[misc]
    assert seen == [Device(phone.id, None, own=own, elsewhere_at=None) for own in (True, False)]
    database.write_now(lambda tx: ways_back.keep_own(tx, "web", "phone", own=False))
    here = database.read_now(lambda tx: ways_back.device(tx, "web", "phone"))
    assert here == Device(phone.id, None, own=False, elsewhere_at=None)


# Facts


def test_three_wrong_facts_are_counted_for_all_devices_together_until_the_person_says_it_was_them(
    database: Database, person: Person, now: datetime
) -> None:
    phone, other = person("phone"), person("other")

    def left(conversation: str) -> int:
        return database.read_now(lambda tx: ways_back.tries_left(tx, conversation))

    assert database.write_now(lambda tx: ways_back.lock(tx, phone.id))
    seen = []
    for _ in range(5):
        seen.append(left(phone.id))
        database.write_now(lambda tx: ways_back.note_wrong(tx, phone.id))
    assert seen == [3, 2, 1, 0, 0]
    assert left(other.id) == 3
    database.write_now(lambda tx: ways_back.was_me(tx, "web", "other"))
    assert left(phone.id) == 0
    database.write_now(lambda tx: ways_back.was_me(tx, "web", "phone"))
    assert left(phone.id) == 3
    database.write_now(lambda tx: conversations.erase(tx, other.id, now))
    assert not database.write_now(lambda tx: ways_back.lock(tx, other.id))


def test_a_guest_goes_with_the_way_back_it_came_by(
    database: Database, person: Person, issued: Callable[[Kept], WayBack], now: datetime
) -> None:
    phone = person("phone")
    until = issued(phone).until
    database.write_now(lambda tx: ways_back.be_guest(tx, phone.id, "web", "tablet", {}, "", now))
    swept = [database.write_now(lambda tx, at=at: ways_back.forget_guests(tx, at)) for at in (until - SECOND, until)]  # type: ignore[misc]
    assert swept == [0, 1]
    assert database.write_now(lambda tx: ways_back.forget_expired(tx, until - SECOND)) == 0
    assert database.write_now(lambda tx: ways_back.forget_expired(tx, until)) == 2
