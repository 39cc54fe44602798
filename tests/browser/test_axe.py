"""Every page of the desk, and the chat, as assistive technology meets it: axe-core finds nothing, keys reach all.

The pages come from the desk's own addresses, so that a new one cannot be forgotten: an address with a part that
nobody can fill here fails.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.desk.pages import ADDRESSES
from bot.office.tables import tables_of
from bot.office.versions import difference, written
from storage.engine.database import Database, Transaction
from storage.office import office_changes
from storage.team import passphrases, staff
from tests.bot.channels.web.stage import make_world, small_catalogs
from tests.bot.desk.examples import full
from tests.bot.desk.world import World
from tests.browser.axe import found, found_again
from tests.browser.conftest import OpenContext, served
from tests.browser.samples import SAMPLES

SCREENS: tuple[ViewportSize, ...] = ({"width": 1280, "height": 800}, {"width": 390, "height": 844})
FRONT = ("/login", "/login/x", "/nowhere")
REACH = """() => {
    const every = [...document.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
    )].filter(one => one.checkVisibility());
    const choices = every.filter(one => one.type === 'radio');
    return every.length - choices.length + new Set(choices.map(one => one.name)).size;
}"""
"""How many stops the Tab key makes; arrows choose within a group of radio buttons."""
STOPS_OF_A_DATE = 4
"""A date's field is day, month, year and the button of its calendar."""
FOCUSED = """() => {
    const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
    return {
        name: one.outerHTML.slice(0, 120), main: !!one.closest('main'), body: one === document.body,
        top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right,
        seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        met: (window.met ??= new Set()).add(one).size,
    };
}"""


@dataclass
class Desk:
    """The desk served to a browser in which a coordinator is logged in."""

    page: Page
    url: str
    paths: tuple[str, ...]


@pytest.fixture
def desk(sqlite: Database, now: datetime, open_context: OpenContext) -> Iterator[Desk]:
    world = World.open(sqlite, now)
    paths = filled(world)
    context = open_context(viewport=SCREENS[0])
    page = context.new_page()
    with served(Starlette(routes=[Mount("/desk", routes=world.routes)])) as url:
        page.goto(f"{url}/desk{world.link(world.trier.counsellors[0].id)}")
        page.get_by_role("button", name="Anmelden").click()
        yield Desk(page, url, paths)
        context.close()


def filled(world: World) -> tuple[str, ...]:
    """Give every page a coordinator can open, with something on it."""
    me = world.trier.counsellors[0].id
    booked = world.booked(world.now.replace(minute=0, second=0, microsecond=0), interpreter="ar")
    intake = world.intake(full(), about=booked)
    world.intake(full() | {"urgency": "crisis", "kind": "crisis"})
    tables = tables_of(world.trier)

    def work(tx: Transaction) -> int:
        member = staff.find(tx, me)
        assert member is not None
        passphrases.propose(tx, me, "a hash", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", world.now)
        return office_changes.draft(
            tx, member, written(difference(tables, {**tables, "phone": "030 23125 101"})), world.now
        )

    number = world.database.write_now(work)
    holes = {
        "reference": intake.reference,
        "id": booked.id,
        "number": str(number),
        "key": "referrals",
        "entry": "new",
        "colleague": me,
        "session": "00",
    }
    patterns = [address.path for address in ADDRESSES if not address.is_form and "coordinator" in address.roles]
    pages = [path for path in patterns if "." not in path and path not in {"/telegram", "/news"}]
    parts = ["/office/contact", "/office/hours", "/office/languages", "/office/closures", "/office/notices"]
    own = [
        re.sub(r"\{(\w+)(?::\w+)?\}", lambda hole: holes[hole[1]], path)
        for path in pages
        if path not in {"/office/{key}", "/calendar/book"}
    ]
    parts.append(f"/calendar/book?intake={intake.reference}")
    return (*own, *parts, "/inbox?state=taken", "/office/sites/trier", *FRONT)


def test_axe_finds_nothing_on_any_page_of_the_desk(desk: Desk) -> None:
    """Each page is loaded once and looked at on both screens; what goes by colours, in the dark as well."""
    findings: dict[tuple[str, int, str], list[str]] = {}
    page = desk.page
    for path in desk.paths:
        page.set_viewport_size(SCREENS[0])
        page.goto(f"{desk.url}/desk{path}")
        for screen in SCREENS:
            page.set_viewport_size(screen)
            met = [("light", found(page) if screen is SCREENS[0] else found_again(page))]
            page.emulate_media(color_scheme="dark")
            met.append(("dark", found_again(page, colours_alone=True)))
            page.emulate_media(color_scheme="light")
            findings |= {(path, screen["width"], scheme): lines for scheme, lines in met if lines}
    assert findings == {}


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: str(screen["width"]))
def test_every_page_of_the_desk_is_walked_by_tab_alone(desk: Desk, screen: ViewportSize) -> None:
    """Everything that can be used is reached, in the order in which it is seen, and one sees where one is."""
    faults = []
    desk.page.set_viewport_size(screen)
    for path in desk.paths:
        desk.page.goto(f"{desk.url}/desk{path}")
        every, last = int(desk.page.evaluate(REACH)), {"top": -1.0, "right": 0.0}
        here: dict[str, Any] = {"met": 0}
        for _ in range(every * STOPS_OF_A_DATE):
            desk.page.keyboard.press("Tab")
            here = desk.page.evaluate(FOCUSED)
            if here["body"] or here["met"] == every:
                break
            if not here["seen"]:
                faults.append((path, "no outline", here["name"]))
            if here["main"] and here["bottom"] <= last["top"] and here["left"] < last["right"]:
                faults.append((path, "seen earlier than what comes before it", here["name"]))
            last = here if here["main"] else {"top": -1.0, "right": 0.0}
        if here["met"] < every:
            faults.append((path, "not everything is reached", f"{here['met']} of {every}"))
    assert faults == []


def test_axe_finds_nothing_in_the_chat_on_a_large_screen(tmp_path: Path, open_context: OpenContext) -> None:
    """What is met on a small one stands in tests/browser/test_first_screens.py, step by step."""
    world = make_world(small_catalogs(tmp_path))
    context = open_context(viewport={"width": 1280, "height": 800})
    findings = {}
    with served(world.app) as url:
        page = context.new_page()
        page.goto(f"{url}/")
        session = world.turns.came[0].address
        for name, sample in SAMPLES.items():
            world.turns.pages[session] = sample
            page.goto(f"{url}/chat")
            if lines := found(page):
                findings[name] = lines
        context.close()
    assert findings == {}
