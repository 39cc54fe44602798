import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from dialogs.letters import LETTERS, NUDGE
from storage.calendar import appointments
from storage.calendar.appointments import AlreadyBooked, Booked, NoSuchAppointment, SlotTaken, Time
from storage.calendar.quarters import Mode, quarters
from storage.engine.database import Database, Transaction
from storage.letters import outbox
from storage.office import offices
from storage.people import conversations
from storage.people.conversations import Kept
from tests.storage.calendar.nine import AT_NINE, NINE
from tests.storage.conftest import ANNA, BEN, CARLA

Person = Callable[[str], Kept]
HOUR = timedelta(hours=1)


def book(  # noqa: PLR0917 -- as the tests name them
    tx: Transaction,
    now: datetime,
    conversation_id: str | None,
    office_id: str = "trier",
    first_talk: bool = True,  # noqa: FBT002 -- as above
    client_calls: bool = True,  # noqa: FBT002 -- as above
    **changes: Any,
) -> Booked:
    return appointments.book(
        tx,
        replace(AT_NINE, **changes),
        office_id=office_id,
        conversation_id=conversation_id,
        first_talk=first_talk,
        zone="Europe/Berlin",
        now=now,
        client_calls=client_calls,
    )


def hold(tx: Transaction, now: datetime, conversation_id: str, **changes: Any) -> None:
    appointments.hold(tx, replace(AT_NINE, **changes), office_id="trier", conversation_id=conversation_id, now=now)


def free_quarters(database: Database, now: datetime, conversation_id: str = "") -> set[int]:
    """Give which of Anna's quarters between nine and eleven are free, as 0 to 7."""

    def work(tx: Transaction) -> set[int]:
        return appointments.taken(tx, ["anna"], NINE, NINE + 2 * HOUR, conversation_id=conversation_id, now=now)["anna"]

    first = quarters(NINE, 0).start
    return set(range(8)) - {quarter - first for quarter in database.read_now(work)}


def test_a_booked_appointment_is_read_back_as_it_was_booked(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    booked = database.write_now(lambda tx: book(tx, now, sara.id, interpreter="ar"))
    assert booked == Booked(
        id=booked.id,
        office_id="trier",
        counsellor_id="anna",
        conversation_id=sara.id,
        kind="erstgespraech",
        mode="person",
        site="trier",
        start=NINE,
        end=NINE + HOUR,
        buffer_minutes=10,
        zone="Europe/Berlin",
        local_start="2027-04-05T09:00",
        code=booked.code,
        state="booked",
        sequence=0,
        interpreter="ar",
        reminders=True,
        late_minutes=0,
        confirmed=False,
        created_at=now,
    )
    assert booked.code.isdigit()
    assert len(booked.code) == 4
    end = NINE + HOUR

    def seen(tx: Transaction) -> list[object]:
        return [
            appointments.find(tx, booked.id),
            appointments.find(tx, "nothing"),
            appointments.of_conversation(tx, sara.id, end - timedelta(microseconds=1)),
            appointments.of_conversation(tx, sara.id, end),
            appointments.of_office(tx, BEN, NINE, end),
            appointments.of_office(tx, BEN, NINE + timedelta(microseconds=1), end),
            appointments.of_office(tx, CARLA, NINE, end),
            appointments.by_code(tx, BEN, booked.code),
            appointments.by_code(tx, CARLA, booked.code),
        ]

    assert database.read_now(seen) == [booked, None, [booked], [], [booked], [], [], booked, None]


def test_an_appointment_occupies_its_minutes_and_the_buffer(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    database.write_now(lambda tx: book(tx, now, sara.id))
    assert free_quarters(database, now) == {5, 6, 7}
    assert free_quarters(database, now, sara.id) == {5, 6, 7}


@pytest.mark.parametrize(
    ("minutes_later", "counsellor", "kept"),
    [(-75, "anna", 1), (-60, "anna", 0), (0, "anna", 0), (60, "anna", 0), (75, "anna", 1), (0, "ben", 1)],
)
def test_two_appointments_of_a_counsellor_never_overlap(
    request: pytest.FixtureRequest, person: Person, minutes_later: int, counsellor: str, kept: int
) -> None:
    database, now = request.getfixturevalue("database"), request.getfixturevalue("now")
    sara, omar = person("sara"), person("omar")
    first = database.write_now(lambda tx: book(tx, now, sara.id))

    def second(tx: Transaction) -> list[Booked]:
        start = NINE + timedelta(minutes=minutes_later)
        try:
            return [book(tx, now, omar.id, start=start, counsellor_id=counsellor)]
        except SlotTaken:
            return appointments.of_conversation(tx, omar.id, now)  # the transaction goes on, and nothing is kept

    assert len(database.write_now(second)) == kept
    assert database.read_now(lambda tx: appointments.find(tx, first.id)) == first


def test_of_twenty_people_who_book_one_time_at_once_exactly_one_wins(
    database: Database, person: Person, now: datetime
) -> None:
    people = [person(f"person {number}") for number in range(20)]

    def attempt(number: int) -> str:
        start = NINE + timedelta(minutes=15 * (number % 3))  # they overlap without being the same
        try:
            database.write_now(lambda tx: book(tx, now, people[number].id, start=start))
        except SlotTaken:
            return "taken"
        return "booked"

    with ThreadPoolExecutor(20) as threads:
        outcomes = sorted(threads.map(attempt, range(20)))
    assert outcomes == ["booked"] + ["taken"] * 19
    rows = database.read_now(lambda tx: tx.many("SELECT DISTINCT appointment_id FROM occupied_quarter"))
    assert rows == database.read_now(lambda tx: tx.many("SELECT id FROM appointment"))


def test_a_person_has_one_open_first_talk_even_when_they_tap_twenty_times_at_once(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")

    def attempt(number: int) -> str:
        try:
            database.write_now(lambda tx: book(tx, now, sara.id, start=NINE + number * 2 * HOUR))
        except AlreadyBooked:
            return "already"
        return "booked"

    with ThreadPoolExecutor(20) as threads:
        assert sorted(threads.map(attempt, range(20))) == ["already"] * 19 + ["booked"]


def test_a_first_talk_that_is_over_or_cancelled_does_not_stand_in_the_way_of_another(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")
    first = database.write_now(lambda tx: book(tx, now, sara.id))
    database.write_now(lambda tx: book(tx, now, sara.id, start=NINE + 2 * HOUR, first_talk=False))
    later = NINE + 24 * HOUR
    with pytest.raises(AlreadyBooked):
        database.write_now(lambda tx: book(tx, NINE + HOUR - timedelta(microseconds=1), sara.id, start=later))
    second = database.write_now(lambda tx: book(tx, NINE + HOUR, sara.id, start=later))
    database.write_now(lambda tx: appointments.cancel(tx, second.id, NINE + HOUR))
    database.write_now(lambda tx: book(tx, NINE + HOUR, sara.id, start=later))
    assert database.read_now(lambda tx: appointments.find(tx, first.id)) == first


def test_staff_book_for_somebody_who_never_wrote(database: Database, office: str, now: datetime) -> None:
    booked = database.write_now(lambda tx: book(tx, now, None, office_id=office, first_talk=False))
    assert (booked.conversation_id, booked.state) == (None, "booked")


def test_codes_are_unique_among_the_open_appointments_of_an_office(
    database: Database, office: str, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.calendar.appointments.secrets.randbelow", lambda _: 0)  # everybody draws the same code

    def work(tx: Transaction) -> list[str]:
        first = book(tx, now, None, office_id=office)
        second = book(tx, now, None, office_id=office, start=NINE + 2 * HOUR)
        elsewhere = book(tx, now, None, office_id="dorsten", counsellor_id="carla")
        appointments.cancel(tx, first.id, now)
        again = book(tx, now, None, office_id=office, start=NINE + 4 * HOUR)
        return [booked.code for booked in (first, second, elsewhere, again)]

    assert database.write_now(work) == ["0000", "7919", "0000", "0000"]


def test_a_held_time_is_taken_for_others_until_it_ends_and_free_for_its_holder(
    database: Database, person: Person, now: datetime
) -> None:
    sara, omar = person("sara"), person("omar")
    database.write_now(lambda tx: hold(tx, now, sara.id))
    end = now + timedelta(minutes=10)
    just_before = end - timedelta(microseconds=1)
    assert [free_quarters(database, at, who) for at, who in ((just_before, ""), (just_before, sara.id), (end, ""))] == [
        {5, 6, 7},
        set(range(8)),
        set(range(8)),
    ]
    with pytest.raises(SlotTaken):
        database.write_now(lambda tx: hold(tx, just_before, omar.id))
    with pytest.raises(SlotTaken):
        database.write_now(lambda tx: book(tx, just_before, omar.id))
    database.write_now(lambda tx: hold(tx, end, omar.id))
    with pytest.raises(SlotTaken):
        database.write_now(lambda tx: book(tx, end, sara.id))


def test_a_person_holds_one_time_and_keeps_it_when_the_next_is_taken(
    database: Database, person: Person, now: datetime
) -> None:
    sara, omar = person("sara"), person("omar")
    database.write_now(lambda tx: hold(tx, now, sara.id))
    database.write_now(lambda tx: hold(tx, now, sara.id, start=NINE + timedelta(minutes=45)))
    assert free_quarters(database, now) == {0, 1, 2}
    database.write_now(lambda tx: hold(tx, now, omar.id, start=NINE, minutes=30, buffer=0))
    with pytest.raises(SlotTaken):
        database.write_now(lambda tx: hold(tx, now, sara.id))
    assert free_quarters(database, now) == {2}
    database.write_now(lambda tx: appointments.release(tx, sara.id))
    assert free_quarters(database, now) == {2, 3, 4, 5, 6, 7}


def test_booking_turns_the_held_time_into_the_appointment(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    database.write_now(lambda tx: hold(tx, now, sara.id))
    booked = database.write_now(lambda tx: book(tx, now, sara.id))
    rows = database.read_now(lambda tx: tx.many("SELECT DISTINCT appointment_id, until FROM occupied_quarter"))
    assert rows == [(booked.id, None)]


def test_moving_frees_the_old_time_keeps_the_code_and_counts(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    booked = database.write_now(lambda tx: book(tx, now, sara.id, interpreter="ar"))
    database.write_now(lambda tx: appointments.run_late(tx, booked.id, 10))
    half_past = NINE + timedelta(minutes=30)
    new = Time("anna", half_past, minutes=45, buffer=0, kind="erstgespraech", mode="phone", site="")

    def move(tx: Transaction, counsellor_id: str = "anna") -> Booked:
        return appointments.move(tx, booked.id, replace(new, counsellor_id=counsellor_id), now)

    moved = database.write_now(move)
    assert moved == replace(
        booked,
        start=half_past,
        end=NINE + timedelta(minutes=75),
        buffer_minutes=0,
        local_start="2027-04-05T09:30",
        mode="phone",
        site="",
        interpreter="",
        sequence=1,
        client_calls=True,
    )
    assert free_quarters(database, now) == {0, 1, 5, 6, 7}
    other = database.write_now(lambda tx: book(tx, now, None, counsellor_id="ben"))
    with pytest.raises(SlotTaken):
        database.write_now(lambda tx: move(tx, "ben"))
    assert database.read_now(lambda tx: appointments.find(tx, booked.id)) == moved
    assert free_quarters(database, now) == {0, 1, 5, 6, 7}
    database.write_now(lambda tx: appointments.cancel(tx, other.id, now))
    assert database.write_now(lambda tx: move(tx, "ben")).sequence == 2
    assert free_quarters(database, now) == set(range(8))


def test_a_video_talk_has_a_room_of_its_own_that_nobody_can_guess_and_keeps_it(
    database: Database, person: Person, now: datetime
) -> None:
    people = [person("sara"), person("omar")]
    starts = [NINE, NINE + HOUR]
    video = database.write_now(
        lambda tx: [
            book(tx, now, each.id, mode="video", start=start, buffer=0)
            for each, start in zip(people, starts, strict=True)
        ]
    )
    rooms = [booked.room for booked in video]
    assert all(re.fullmatch(r"[0-9a-f]{32}", room) for room in rooms)  # 128 bits
    assert rooms[0] != rooms[1]
    stored = database.read_now(lambda tx: tx.many("SELECT room FROM appointment"))
    assert not any(room.encode() in bytes(row[0]) for row in stored for room in rooms)

    def move(mode: Mode, hours: int) -> str:
        time = replace(AT_NINE, mode=mode, start=NINE + hours * HOUR)
        return database.write_now(lambda tx: appointments.move(tx, video[0].id, time, now)).room

    assert [move("video", 3), move("video", 4)] == [rooms[0]] * 2
    assert move("person", 5) == ""
    again = move("video", 6)
    assert re.fullmatch(r"[0-9a-f]{32}", again)
    assert again not in rooms
    assert database.write_now(lambda tx: book(tx, now, None, mode="person", start=NINE + 8 * HOUR)).room == ""


@pytest.mark.parametrize(
    ("mode", "calls", "to", "asked", "expected"),
    [
        ("phone", True, "phone", None, True),
        ("phone", False, "phone", None, False),
        ("phone", True, "phone", False, False),
        ("phone", False, "phone", True, True),
        ("person", True, "phone", None, True),
        ("person", True, "phone", False, False),
        ("phone", False, "person", None, False),
        ("phone", True, "video", True, False),
    ],
)
def test_who_calls_stays_as_it_is_agreed_and_without_a_number_it_is_the_client(
    sqlite: Database, now: datetime, mode: Mode, to: Mode, *, calls: bool, asked: bool | None, expected: bool
) -> None:
    sqlite.write_now(lambda tx: offices.register(tx, "trier", "JMD Trier", now))
    booked = sqlite.write_now(lambda tx: book(tx, now, None, mode=mode, client_calls=calls))
    assert booked.client_calls == (mode == "phone" and calls)
    time = replace(AT_NINE, mode=to, start=NINE + HOUR)
    moved = sqlite.write_now(lambda tx: appointments.move(tx, booked.id, time, now, client_calls=asked))
    assert moved.client_calls == expected


def test_two_who_swap_their_times_at_once_both_stay_somewhere_alone(
    database: Database, person: Person, now: datetime
) -> None:
    sara, omar = person("sara"), person("omar")
    first = database.write_now(lambda tx: book(tx, now, sara.id))
    second = database.write_now(lambda tx: book(tx, now, omar.id, start=NINE + 2 * HOUR))

    def move(which: tuple[Booked, datetime]) -> str:
        booked, start = which
        try:
            database.write_now(lambda tx: appointments.move(tx, booked.id, replace(AT_NINE, start=start), now))
        except SlotTaken:
            return "taken"
        return "moved"

    for _ in range(2):
        with ThreadPoolExecutor(2) as threads:
            outcomes = list(threads.map(move, [(first, NINE + 2 * HOUR), (second, NINE)]))
        found = [
            database.read_now(partial(appointments.find, appointment_id=appointment.id))
            for appointment in (first, second)
        ]
        starts = {appointment.start for appointment in found if appointment}
        assert starts == {NINE, NINE + 2 * HOUR}, outcomes
    rows = database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM occupied_quarter"))
    assert rows == (10,)


def test_cancelling_frees_the_time_and_its_planned_letters_can_be_withdrawn_with_it(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")

    def plan(tx: Transaction) -> Booked:
        booked = book(tx, now, sara.id)
        for kind in ("reminder_first", "reminder_second"):
            outbox.plan(tx, LETTERS[kind], sara.id, NINE, unique_key=kind, appointment_id=booked.id)
        outbox.plan(tx, NUDGE, sara.id, NINE, unique_key="nudge")
        return booked

    booked = database.write_now(plan)

    def cancel(tx: Transaction) -> tuple[Booked | None, int]:
        return appointments.cancel(tx, booked.id, now), outbox.withdraw(tx, appointment_id=booked.id)

    assert database.write_now(cancel) == (replace(booked, state="cancelled"), 2)
    assert database.write_now(cancel) == (None, 0)
    assert free_quarters(database, now) == set(range(8))
    assert database.read_now(lambda tx: tx.many("SELECT unique_key FROM outbox")) == [("nudge",)]


def test_what_became_of_an_appointment_is_noted(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    booked = database.write_now(lambda tx: book(tx, now, sara.id))

    def note(work: Callable[[Transaction], None]) -> Booked | None:
        database.write_now(work)
        return database.read_now(lambda tx: appointments.find(tx, booked.id))

    expected = replace(booked, confirmed=True)
    assert note(lambda tx: appointments.confirm(tx, booked.id)) == expected
    expected = replace(expected, late_minutes=15)
    assert note(lambda tx: appointments.run_late(tx, booked.id, 15)) == expected
    expected = replace(expected, reminders=False)
    assert note(lambda tx: appointments.mute(tx, booked.id)) == expected
    for state in ("arrived", "missed", "done"):
        expected = replace(expected, state=state)
        assert note(lambda tx, state=state: appointments.set_state(tx, booked.id, state, now)) == expected  # type: ignore[misc]
    assert database.read_now(lambda tx: appointments.by_code(tx, ANNA, booked.code)) is None


def test_feedback_is_noted_once_of_the_persons_own_and_only_once_it_began(
    database: Database, person: Person, now: datetime
) -> None:
    sara, omar = person("sara"), person("omar")
    booked = database.write_now(lambda tx: book(tx, now, sara.id))

    def note(conversation_id: str, when: datetime) -> bool:
        return database.write_now(lambda tx: appointments.note_feedback(tx, booked.id, conversation_id, when))

    assert not note(sara.id, NINE - timedelta(microseconds=1))
    assert not note(omar.id, NINE)
    assert note(sara.id, NINE)
    assert not note(sara.id, NINE + timedelta(days=4))


def test_what_is_not_open_cannot_be_moved_and_what_is_cancelled_did_not_happen(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")
    booked = database.write_now(lambda tx: book(tx, now, sara.id))
    database.write_now(lambda tx: appointments.cancel(tx, booked.id, now))
    for appointment_id in (booked.id, "nothing"):
        with pytest.raises(NoSuchAppointment):
            database.write_now(partial(appointments.move, appointment_id=appointment_id, time=AT_NINE, now=now))
        with pytest.raises(NoSuchAppointment):
            database.write_now(partial(appointments.set_state, appointment_id=appointment_id, state="done", now=now))


def test_taken_tells_counsellors_apart_and_takes_an_empty_list(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")
    database.write_now(lambda tx: book(tx, now, sara.id, minutes=15, buffer=0))
    first = quarters(NINE, 0).start

    def taken(*counsellors: str) -> dict[str, set[int]]:
        return database.read_now(lambda tx: appointments.taken(tx, counsellors, NINE, NINE + HOUR, now=now))

    assert taken("anna", "ben") == {"anna": {first}, "ben": set()}
    assert taken() == {}


def test_an_office_that_is_not_registered_cannot_be_booked(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        database.write_now(lambda tx: book(tx, now, sara.id, office_id="nowhere"))
    assert database.read_now(lambda tx: conversations.find(tx, "web", "sara")) is not None
