from dataclasses import replace
from typing import Any, Literal, cast

import pytest

from storage.calendar.offers import Offer
from storage.engine.codes import UnknownCode, codes_of, known_code, unknown_codes
from storage.engine.database import Database
from storage.intakes.intakes import IntakeRecord
from storage.team import staff
from tests.storage.calendar.nine import AT_NINE, NINE
from tests.storage.conftest import ANNA

Fruit = Literal["apple", "pear"]
INTAKE = IntakeRecord("1", "K7-4Q2M", "trier", None, None, "message", "normal", "new", None, {}, NINE, None, None)
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
    ],
)
def test_a_value_with_a_code_that_is_none_is_not_made(value: Any, column: str, place: str) -> None:  # noqa: ANN401 -- of any room
    with pytest.raises(UnknownCode, match=f"^{place}: 'else' is none of "):
        replace(value, **{column: "else"})


@pytest.mark.usefixtures("office")
def test_a_row_another_version_wrote_is_refused_and_can_be_found(database: Database) -> None:
    known = codes_of(staff.Role)
    assert database.read_now(lambda tx: unknown_codes(tx, "staff_member", "role", known)) == []
    database.write_now(lambda tx: tx.run("UPDATE staff_member SET role = 'trainee' WHERE id <> 'ben'"))
    with pytest.raises(UnknownCode, match=r"^staff_member.role: 'trainee' is none of administrator, coordinator, "):
        database.read_now(lambda tx: staff.find(tx, "anna"))
    assert cast("staff.StaffMember", database.read_now(lambda tx: staff.find(tx, "ben"))).role == "counsellor"
    assert database.read_now(lambda tx: unknown_codes(tx, "staff_member", "role", known)) == ["trainee"]
