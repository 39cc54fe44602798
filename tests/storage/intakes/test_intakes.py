from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord, NoSuchIntake, TakenBySomeoneElse
from storage.people.conversations import Kept
from storage.team.staff import StaffMember
from tests.storage.conftest import ANNA, BEN, CARLA

Person = Callable[[str], Kept]
MINUTE = timedelta(minutes=1)


def create(database: Database, now: datetime, conversation_id: str | None = None, **changes: Any) -> IntakeRecord:
    usual: dict[str, Any] = {
        "office_id": "trier",
        "appointment_id": None,
        "kind": "first_contact",
        "urgency": "normal",
        "payload": {"age": "16-17", "own words": "سارة"},
        "promised_at": None,
    }
    return database.write_now(
        lambda tx: intakes.create(tx, conversation_id=conversation_id, now=now, **{**usual, **changes})
    )


def log(database: Database) -> list[tuple[str, str, str | None]]:
    rows = database.read_now(lambda tx: tx.many("SELECT staff_id, what, intake_id FROM audit ORDER BY id"))
    return [(staff_id, what, intake_id) for staff_id, what, intake_id in rows]


def test_an_intake_is_read_as_it_was_laid_down_by_its_office_only(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")
    made = create(database, now, sara.id, promised_at=now + timedelta(days=2))
    assert made == IntakeRecord(
        id=made.id,
        reference=made.reference,
        office_id="trier",
        conversation_id=sara.id,
        appointment_id=None,
        kind="first_contact",
        urgency="normal",
        state="new",
        taken_by=None,
        payload={"age": "16-17", "own words": "سارة"},
        created_at=now,
        promised_at=now + timedelta(days=2),
        closed_at=None,
    )
    start, dash, end = made.reference.partition("-")
    assert (len(start), dash, len(end)) == (2, "-", 4)
    assert not set(made.reference) & set("01ILO")

    def find(staff: StaffMember, reference: str) -> IntakeRecord | None:
        return database.write_now(lambda tx: intakes.find(tx, staff, reference, now))

    assert find(ANNA, made.reference) == made
    assert find(ANNA, f" {start.lower()} {end.lower()}") == made
    assert find(CARLA, made.reference) is None
    assert find(ANNA, "nothing") is None
    assert log(database) == [("anna", "looked", made.id)] * 2


@pytest.mark.usefixtures("office")
def test_the_inbox_shows_crisis_then_urgent_then_the_oldest(database: Database, now: datetime) -> None:
    order = ["normal", "urgent", "normal", "crisis", "urgent"]
    made = [create(database, now + number * MINUTE, urgency=urgency) for number, urgency in enumerate(order)]
    create(database, now, office_id="dorsten", urgency="crisis")

    def inbox(staff: StaffMember, **which: Any) -> list[str]:
        found = database.write_now(lambda tx: intakes.inbox(tx, staff, now=now, **which))
        return [intake.id for intake in found]

    expected = [made[number].id for number in (3, 1, 4, 0, 2)]
    assert inbox(ANNA) == expected
    database.write_now(lambda tx: intakes.take(tx, BEN, made[1].reference, now))
    database.write_now(lambda tx: intakes.close(tx, BEN, made[4].reference, now))
    assert inbox(ANNA) == [intake_id for intake_id in expected if intake_id != made[4].id]
    assert inbox(ANNA, state="new") == [made[number].id for number in (3, 0, 2)]
    assert inbox(ANNA, state="taken") == [made[1].id]
    assert inbox(ANNA, state="closed") == [made[4].id]
    assert [line for line in log(database) if line[1] == "listed"] == [("anna", "listed", None)] * 5


@pytest.mark.usefixtures("office")
def test_an_intake_is_taken_by_one_closed_by_anybody_and_given_back(database: Database, now: datetime) -> None:
    made = create(database, now)

    def do(change: Callable[..., IntakeRecord], staff: StaffMember) -> IntakeRecord:
        return database.write_now(lambda tx: change(tx, staff, made.reference, now))

    taken = replace(made, state="taken", taken_by="anna")
    assert do(intakes.take, ANNA) == taken
    assert do(intakes.take, ANNA) == taken
    with pytest.raises(TakenBySomeoneElse) as problem:
        do(intakes.take, BEN)
    assert problem.value.name == ANNA.name
    assert do(intakes.reopen, ANNA) == made
    taken = replace(made, state="taken", taken_by="ben")
    assert do(intakes.take, BEN) == taken
    assert do(intakes.close, ANNA) == replace(taken, state="closed", closed_at=now)
    with pytest.raises(NoSuchIntake):
        do(intakes.take, BEN)
    assert do(intakes.reopen, ANNA) == made
    for change in (intakes.take, intakes.close, intakes.reopen):
        with pytest.raises(NoSuchIntake):
            do(change, CARLA)
    happened = ["taken", "taken", "reopened", "taken", "closed", "reopened"]
    assert [what for _, what, _ in log(database)] == happened


@pytest.mark.usefixtures("office")
def test_of_two_colleagues_who_take_at_once_one_is_told_the_other_was_first(database: Database, now: datetime) -> None:
    made = [create(database, now) for _ in range(5)]

    def take(which: tuple[IntakeRecord, StaffMember]) -> str:
        try:
            return database.write_now(lambda tx: intakes.take(tx, which[1], which[0].reference, now)).taken_by or ""
        except TakenBySomeoneElse as problem:
            return f"not {problem.name}"

    with ThreadPoolExecutor(10) as threads:
        outcomes = list(threads.map(take, [(intake, staff) for intake in made for staff in (ANNA, BEN)]))
    pairs = {tuple(outcomes[index : index + 2]) for index in range(0, 10, 2)}
    assert pairs <= {("anna", "not Anna Beispiel"), ("not Ben Beispiel", "ben")}


def test_what_a_person_adds_goes_to_their_latest_intake(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    assert database.read_now(lambda tx: intakes.latest_of(tx, sara.id)) is None
    create(database, now, sara.id)
    latest = create(database, now + MINUTE, sara.id)
    database.write_now(lambda tx: intakes.update_payload(tx, latest.id, {"goal": "Ausbildung"}, now))
    expected = replace(latest, payload={"goal": "Ausbildung"})
    assert database.read_now(lambda tx: intakes.latest_of(tx, sara.id)) == expected
    with pytest.raises(NoSuchIntake):
        database.write_now(lambda tx: intakes.update_payload(tx, "nothing", {}, now))


@pytest.mark.usefixtures("office")
def test_a_reference_that_is_taken_is_drawn_again(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = iter(["AA", "AAAA", "AA", "AAAA", "BB", "BBBB"])
    monkeypatch.setattr(intakes, "code", lambda _: next(drawn))
    assert [create(database, now).reference for _ in range(2)] == ["AA-AAAA", "BB-BBBB"]


def test_looks_without_a_given_time_are_written_down_in_the_present(
    database: Database, person: Person, now: datetime
) -> None:
    made = create(database, now, person("sara").id)

    def look(tx: Transaction) -> None:
        intakes.inbox(tx, ANNA)
        intakes.find(tx, ANNA, made.reference)

    database.write_now(look)
    assert log(database) == [("anna", "listed", None), ("anna", "looked", made.id)]
