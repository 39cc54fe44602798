"""The rail shows who may go where as the addresses say it, and only that."""

import pytest

from bot.desk.addresses import ADVISING, EVERYBODY, LEADING
from bot.desk.pages import ADDRESSES, ROLES
from bot.desk.rail import rail
from bot.team.speech import Speech
from tests.journey import CATALOGS

SPEECH = Speech("en", CATALOGS.desk("en").gettext)
STOPS = ("/", "/inbox", "/calendar", "/waiting", "/office", "/figures", "/staff", "/audit", "/telegram", "/account")


def stops(role: str, *, staff_bot: bool = True, unchecked: int = 0, here: str = "/") -> dict[str, str]:
    return {stop.path: stop.words for stop in rail(SPEECH, role, here, ROLES, staff_bot=staff_bot, unchecked=unchecked)}


@pytest.mark.parametrize("role", sorted(EVERYBODY))
def test_the_stops_of_a_role_are_the_addresses_it_may_open(role: str) -> None:
    may_open = {address.path for address in ADDRESSES if not address.is_form and role in address.roles}
    assert tuple(stops(role)) == tuple(path for path in STOPS if path in may_open)
    assert tuple(stops(role, staff_bot=False)) == tuple(path for path in stops(role) if path != "/telegram")


def test_a_role_nobody_knows_goes_nowhere() -> None:
    assert stops("visitor") == {}


def test_what_a_path_shows_and_the_form_it_takes_are_for_the_same_people() -> None:
    for address in ADDRESSES:
        assert address.roles == ROLES[address.path], address.path


def test_an_address_for_other_roles_moves_its_stop() -> None:
    roles = {**ROLES, "/figures": ADVISING}
    paths = [stop.path for stop in rail(SPEECH, "counsellor", "/", roles, staff_bot=False)]
    assert "/figures" in paths


def test_a_stop_that_is_no_address_is_a_fault_and_not_a_link_to_nowhere() -> None:
    roles = {path: roles for path, roles in ROLES.items() if path != "/waiting"}
    with pytest.raises(KeyError):
        rail(SPEECH, "counsellor", "/", roles, staff_bot=False)


@pytest.mark.parametrize("role", sorted(EVERYBODY))
def test_what_is_to_be_checked_stands_there_for_those_who_can_note_a_check(role: str) -> None:
    assert stops(role, unchecked=3)["/office"] == ("Office (3 to check)" if role in LEADING else "Office")
    assert stops(role)["/office"] == "Office"


@pytest.mark.parametrize(
    ("here", "current"),
    [("/", {"/": "page"}), ("/code", {"/": "true"}), ("/intake/K7-4Q2M", {"/inbox": "true"}), ("/nowhere", {}),
     ("/calendar/away", {"/calendar": "true"}), ("/calendar", {"/calendar": "page"}), ("/audit", {"/audit": "page"})],
)  # fmt: skip
def test_the_open_page_is_told(here: str, current: dict[str, str]) -> None:
    shown = rail(SPEECH, "coordinator", here, ROLES, staff_bot=True)
    assert {stop.path: stop.current for stop in shown if stop.current} == current
