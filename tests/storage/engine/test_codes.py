from dataclasses import replace
from datetime import time
from typing import Any, Literal, cast

import pytest

from storage.calendar.booked import Booked
from storage.calendar.offers import Offer
from storage.calendar.opening_rules import Rule
from storage.engine.codes import UnknownCode, codes_of, known_code, unknown_codes
from storage.engine.database import Database
from storage.intakes.intakes import IntakeRecord
from storage.team import staff
from storage.team.access import Access
from tests.storage.calendar.nine import AT_NINE, NINE
from tests.storage.conftest import ANNA

Fruit = Literal["apple", "pear"]
INTAKE = IntakeRecord("1", "K7-4Q2M", "trier", None, None, "message", "normal", "new", None, {}, NINE, None, None)
BOOKED = Booked(
    *("1", "trier", "anna", None, "kurz", "phone", "trier", NINE, NINE, 0, "UTC", "2027-04-05T09:00", "1234"),
    *("booked", 0, ""),
    reminders=True,
    late_minutes=0,
    confirmed=False,
    created_at=NINE,
)
ACCESS = Access("anna", "trier", "Anna", "counsellor", 0, linked=False, passphrase=False, last_login=None)
OFFER = Offer("1", "trier", "1", "1", AT_NINE, "open", NINE, NINE)


def test_a_code_of_the_set_is_given_and_every_other_is_an_error_that_names_it_and_its_place() -> None:
    assert [known_code(Fruit, code, "basket.fruit") for code in ("apple", "pear")] == ["apple", "pear"]
    for other in ("plum", "", "Apple", None, 1):
        with pytest.raises(UnknownCode, match=f"^basket.fruit: {other!r} is none of apple, pear$"):
            known_code(Fruit, other, "basket.fruit")


@pytest.mark.parametrize(
    ("value", "column", "place"),
    [
        (ANNA, "role", "staff_member.role"),
        (INTAKE, "kind", "intake.kind"),
        (INTAKE, "urgency", "intake.urgency"),
        (INTAKE, "state", "intake.state"),
        (OFFER, "state", "slot_offer.state"),
        (BOOKED, "state", "appointment.state"),
        (BOOKED, "mode", "appointment.mode"),
        (ACCESS, "role", "staff_member.role"),
    ],
)
def test_a_value_with_a_code_that_is_none_is_not_made(value: Any, column: str, place: str) -> None:
    with pytest.raises(UnknownCode, match=f"^{place}: 'else' is none of "):
        replace(value, **{column: "else"})


def test_a_time_and_a_rule_of_a_mode_that_is_none_are_not_made() -> None:
    with pytest.raises(UnknownCode, match=r"^slot_offer.slot: 'else' is none of ") as refused:
        replace(OFFER, time=replace(AT_NINE, mode=cast("Any", "else")))
    assert refused.value.place == "slot_offer.slot"
    with pytest.raises(UnknownCode, match=r"^opening_rule.modes: 'else' is none of "):
        Rule("anna", 2, time(9), time(12), "trier", ("person", cast("Any", "else")))


@pytest.mark.usefixtures("office")
def test_a_row_another_version_wrote_is_refused_and_can_be_found(database: Database) -> None:
    known = codes_of(staff.Role)
    assert database.read_now(lambda tx: unknown_codes(tx, "staff_member", "role", known)) == []
    database.write_now(lambda tx: tx.run("UPDATE staff_member SET role = 'trainee' WHERE id <> 'ben'"))
    with pytest.raises(UnknownCode, match=r"^staff_member.role: 'trainee' is none of administrator, coordinator, "):
        database.read_now(lambda tx: staff.find(tx, "anna"))
    assert cast("staff.StaffMember", database.read_now(lambda tx: staff.find(tx, "ben"))).role == "counsellor"
    assert database.read_now(lambda tx: unknown_codes(tx, "staff_member", "role", known)) == ["trainee"]
