"""Who may open what at the desk: every address is tried as everybody, and held against one written table."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from starlette.routing import Route

from storage.calendar import availability
from storage.engine.codes import codes_of
from storage.engine.transaction import Transaction
from storage.team.staff import Role
from tests.bot.desk.examples import payload
from tests.bot.desk.world import ON_BOTH, Colleague, World

VISITORS = ("nobody", "elsewhere", "counsellor", "coordinator", "administrator")
"""Nobody is logged in; elsewhere is a coordinator of another office; the others are of the office in question."""

OPEN, IN, NOT, SHUT = "open", "in", "not", "shut"
"""Open to everybody; in: shown, or the form is taken; not: does not exist for them; shut: has to log in first."""

ALL = (SHUT, IN, IN, IN, IN)
ADVISING = (SHUT, IN, IN, IN, NOT)
OWN_ADVISING = (SHUT, NOT, IN, IN, NOT)
LEADING = (SHUT, IN, NOT, IN, IN)
OWN_LEADING = (SHUT, NOT, NOT, IN, IN)
COORDINATING = (SHUT, IN, NOT, IN, NOT)
FOR_NOBODY = (SHUT, NOT, NOT, NOT, NOT)

TABLE: Mapping[str, tuple[str, ...]] = {
    "GET /desk.css": (OPEN,) * 5,
    "GET /login": (OPEN,) * 5,
    "POST /login": (OPEN,) * 5,
    "GET /login/{token}": (OPEN,) * 5,
    "POST /login/{token}": (OPEN,) * 5,
    "GET /": ADVISING,
    "GET /code": ADVISING,
    "POST /code": ADVISING,
    "POST /appointment/{id}/arrived": OWN_ADVISING,
    "POST /appointment/{id}/missed": OWN_ADVISING,
    "GET /inbox": ADVISING,
    "GET /news": ADVISING,
    "POST /account/email": ADVISING,
    "POST /account/push": FOR_NOBODY,
    "POST /account/push/{browser}/remove": ADVISING,
    "POST /account/quiet": ADVISING,
    "GET /intake/{reference}": OWN_ADVISING,
    "POST /intake/{reference}/take": OWN_ADVISING,
    "POST /intake/{reference}/close": OWN_ADVISING,
    "POST /intake/{reference}/reopen": OWN_ADVISING,
    "GET /desk.js": (OPEN,) * 5,
    "GET /feed/{secret}.ics": (NOT,) * 5,
    "POST /appointment/{id}/late": OWN_ADVISING,
    "POST /appointment/{id}/done": OWN_ADVISING,
    "POST /undo": ADVISING,
    "POST /late": ADVISING,
    "POST /intake/{reference}/hand": OWN_ADVISING,
    "GET /intake/{reference}/taken-over": OWN_ADVISING,
    "POST /intake/{reference}/taken-over": OWN_ADVISING,
    "GET /intake/{reference}/impuls.txt": OWN_ADVISING,
    "GET /intake/{reference}/sheet.pdf": OWN_ADVISING,
    "POST /intake/{reference}/write": OWN_ADVISING,
    "POST /intake/{reference}/end-talk": OWN_ADVISING,
    "GET /waiting": ADVISING,
    "POST /waiting/pause": ADVISING,
    "POST /waiting/unpause": ADVISING,
    "POST /waiting/{reference}/stop": OWN_ADVISING,
    "POST /waiting/{reference}/go-on": OWN_ADVISING,
    "GET /calendar": ADVISING,
    "POST /calendar/offer": ADVISING,
    "POST /calendar/withdraw": ADVISING,
    "POST /calendar/take-back": ADVISING,
    "GET /calendar/away": ADVISING,
    "POST /calendar/away": ADVISING,
    "POST /calendar/away/{id}/back": OWN_ADVISING,
    "POST /calendar/away/{id}/ask": OWN_ADVISING,
    "GET /calendar/rules": ADVISING,
    "POST /calendar/rules": ADVISING,
    "POST /calendar/rules/begin": OWN_ADVISING,
    "POST /calendar/rules/end": ADVISING,
    "POST /calendar/rules/forget": OWN_ADVISING,
    "GET /calendar/interpreters": ADVISING,
    "POST /calendar/interpreters/{id}": OWN_ADVISING,
    "GET /calendar/own": ADVISING,
    "POST /calendar/own": ADVISING,
    "POST /calendar/own/read": ADVISING,
    "POST /calendar/own/disconnect": ADVISING,
    "POST /calendar/own/feed": ADVISING,
    "POST /calendar/own/feed/stop": ADVISING,
    "GET /calendar/appointment/{id}": OWN_ADVISING,
    "GET /calendar/appointment/{id}/slip": OWN_ADVISING,
    "POST /calendar/appointment/{id}/ask": OWN_ADVISING,
    "POST /calendar/appointment/{id}/call-off": OWN_ADVISING,
    "GET /calendar/book": OWN_ADVISING,
    "POST /calendar/book": OWN_ADVISING,
    "GET /calendar/walk-in": ADVISING,
    "POST /calendar/walk-in": ADVISING,
    "GET /office": ALL,
    "GET /office/export.toml": LEADING,
    "GET /office/versions": LEADING,
    "GET /office/version/{number:int}": OWN_LEADING,
    "POST /office/version/{number:int}/effect": OWN_LEADING,
    "POST /office/version/{number:int}/discard": OWN_LEADING,
    "POST /office/version/{number:int}/back": OWN_LEADING,
    "GET /office/{key}": LEADING,
    "POST /office/{key}": LEADING,
    "GET /office/{key}/{entry}": OWN_LEADING,
    "POST /office/{key}/{entry}": OWN_LEADING,
    "POST /office/{key}/{entry}/remove": OWN_LEADING,
    "POST /office/{key}/{entry}/checked": OWN_LEADING,
    "GET /figures": COORDINATING,
    "GET /figures/year.csv": COORDINATING,
    "GET /figures/year.xlsx": COORDINATING,
    "GET /staff": LEADING,
    "POST /staff/{colleague}/invite": OWN_LEADING,
    "POST /staff/{colleague}/end": OWN_LEADING,
    "POST /staff/{colleague}/unlink": OWN_LEADING,
    "GET /audit": COORDINATING,
    "GET /account": ALL,
    "POST /account/passphrase": ALL,
    "GET /account/confirm": ALL,
    "POST /account/confirm": ALL,
    "POST /account/remove": ALL,
    "POST /account/session/{session}/end": FOR_NOBODY,
    "POST /account/others/end": ALL,
    "GET /telegram": FOR_NOBODY,
    "POST /telegram/code": FOR_NOBODY,
    "POST /telegram/unlink": ADVISING,
    "POST /logout": ALL,
    "GET /{nothing:path}": FOR_NOBODY,
    "POST /{nothing:path}": FOR_NOBODY,
}
"""For each address, what each of VISITORS gets. Without a staff bot its page is for nobody; a session is one's own."""


def addresses(routes: list[Route]) -> list[tuple[str, str]]:
    """Give method and path of everything the desk answers."""
    found = [(method, route.path) for route in routes for method in sorted(route.methods or ())]
    return [(method, path) for method, path in found if method != "HEAD"]


async def test_the_table_names_every_address_of_the_desk_and_no_other(world: World) -> None:
    assert_each_has_its_row(world)
    assert sorted(f"{method} {path}" for method, path in addresses(world.routes)) == sorted(TABLE)


@pytest.mark.parametrize("visitor", VISITORS)
@ON_BOTH
async def test_everybody_gets_what_the_table_says(visitor: str, world: World) -> None:
    world = with_a_second_coordinator(world)
    assert_each_has_its_row(world)
    got = {}
    for method, path in addresses(world.routes):
        address = await filled(path, world)
        browser = await visiting(visitor, world)
        got[f"{method} {path}"] = said(path, await asked(browser, method, address, world))
    column = VISITORS.index(visitor)
    assert got == {address: row[column] for address, row in TABLE.items()}


def assert_each_has_its_row(world: World) -> None:
    missing = [f"{method} {path}" for method, path in addresses(world.routes) if f"{method} {path}" not in TABLE]
    assert not missing, f"no row for {', '.join(missing)} - say in TABLE of {__name__} what each of VISITORS gets"


def with_a_second_coordinator(world: World) -> World:
    """Make the first counsellor of the other office a coordinator, so that only the office differs."""
    first = world.dorsten.counsellors[0].id
    world.database.write_now(lambda tx: tx.run("UPDATE staff_member SET role = 'coordinator' WHERE id = ?", (first,)))
    return replace(world)


async def filled(path: str, world: World) -> str:
    """Fill an address with things of the office in Trier that are there."""
    if path == "/login/{token}":
        return world.link(world.trier.counsellors[3].id)
    start = world.now + timedelta(
        hours=2 * [*TABLE].index(next(address for address in TABLE if address.endswith(path)))
    )
    interpreter = "ar" if "interpreters" in path else ""
    booked = world.booked(start, interpreter=interpreter) if "{id}" in path and "away" not in path else None
    kind = {"kind": "waiting"} if path.startswith("/waiting") else {}
    intake = world.intake(payload() | kind) if "{reference}" in path or path == "/calendar/book" else None
    number = 0
    if "{number:int}" in path:
        coordinator = await visiting("coordinator", world)
        await coordinator.see("/office/contact")
        contact = {"address": world.trier.address, "phone": f"030 23125 1{len(path):02}", "email": world.trier.email}
        contact |= {"privacy_link": world.trier.privacy_link, "reply_days": "2", "horizon_days": "28"}
        made = await coordinator.send("/office/contact", sent="1", **contact, interpreter_days="3")
        number = int(made.headers["location"].rpartition("/")[2])
        if path.endswith("/back"):
            await coordinator.send(f"/office/version/{number}/effect")
    elsewhere = {referral.id for referral in world.dorsten.referrals}
    values = {
        "{id}": booked.id if booked else away(world) if "away" in path else "",
        "/calendar/book": f"/calendar/book?intake={intake.reference if intake else ''}",
        "{reference}": intake.reference if intake else "",
        "{number:int}": str(number),
        "{key}": "referrals" if "{entry}" in path else "hours",
        "{entry}": next(referral.id for referral in world.trier.referrals if referral.id not in elsewhere),
        "{colleague}": world.trier.counsellors[4].id,
        "{session}": "00" * 32,
        "{nothing:path}": "nothing/here",
    }
    for hole, value in values.items():
        path = path.replace(hole, value)
    return path


def away(world: World) -> str:
    """Enter an absence in Trier; gives its id."""
    staff_id, day = world.trier.counsellors[0].id, timedelta(days=1)

    def work(tx: Transaction) -> str:
        availability.be_away(tx, staff_id, world.now + 30 * day, world.now + 31 * day)
        return availability.absences(tx, [staff_id], world.now, world.now + 40 * day)[0].id

    return world.database.write_now(work)


async def visiting(visitor: str, world: World) -> Colleague:
    if visitor == "nobody":
        return world.browser()
    people = {
        "elsewhere": world.dorsten.counsellors[0].id,
        "counsellor": world.trier.counsellors[1].id,
        "coordinator": world.trier.counsellors[0].id,
        "administrator": world.trier.administrators[0].id,
    }
    browser = await world.member(people[visitor])
    await browser.see("/account")
    return browser


async def asked(browser: Colleague, method: str, address: str, world: World) -> httpx.Response:
    """Open an address or send its form, with what names somebody or something of the office in Trier."""
    fields = {"to": world.trier.counsellors[2].id, "of": world.trier.counsellors[0].id, "progress": "ordered"}
    return await (browser.see(address) if method == "GET" else browser.send(address, **fields))


def said(path: str, answer: httpx.Response) -> str:
    """Say what an answer means; a form that lacked its fields was taken all the same."""
    if path in {"/desk.css", "/desk.js"} or path.startswith("/login"):
        return OPEN
    if answer.status_code == 401:
        return SHUT
    if answer.status_code == 404:
        return NOT
    assert answer.status_code in {200, 303, 422}, (path, answer.status_code)
    return IN


async def test_no_rail_shows_a_stop_that_does_not_exist_for_the_colleague(world: World) -> None:
    for visitor in VISITORS[1:]:
        browser = await visiting(visitor, world)
        page = (await browser.see("/account")).text
        stops = re.findall(r'<a href="/desk(/[a-z]*)"', page)
        assert [(await browser.see(stop)).status_code for stop in stops] == [200] * len(stops), (visitor, stops)
        assert "/account" in stops


async def test_an_administrator_begins_with_the_staff_and_is_led_to_no_intake(world: World) -> None:
    intake = world.intake(payload())
    for query in ("", f"?to=/intake/{intake.reference}"):
        browser = world.browser()
        link = world.link(world.trier.administrators[0].id)
        await browser.see(link)
        assert (await browser.send(link + query)).headers["location"] == "/desk/staff"
    assert intake.reference not in (await browser.see("/staff")).text


def test_every_role_there_is_has_its_column() -> None:
    assert set(VISITORS) - {"nobody", "elsewhere"} == codes_of(Role)
