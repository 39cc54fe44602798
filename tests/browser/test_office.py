"""A coordinator's and a colleague's stories at the desk, in a real browser, wide and narrow."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import pyotp
import pytest
from playwright.sync_api import Page, expect
from starlette.applications import Starlette
from starlette.routing import Mount

from storage.engine.database import Database
from tests.bot.desk.world import World
from tests.browser.conftest import OpenContext, served

WORDS = "vier kleine boote am kai"


@dataclass
class Desk:
    """The desk served to a browser in which a coordinator is logged in."""

    world: World
    page: Page
    url: str


@pytest.fixture(params=[pytest.param((1280, 800), id="1280"), pytest.param((390, 844), id="390")])
def desk(request: pytest.FixtureRequest, sqlite: Database, now: datetime, open_context: OpenContext) -> Iterator[Desk]:
    world = World.open(sqlite, now)
    context = open_context(viewport={"width": request.param[0], "height": request.param[1]})
    page = context.new_page()
    with served(Starlette(routes=[Mount("/desk", routes=world.routes)])) as url:
        page.goto(f"{url}/desk{world.link(world.trier.counsellors[0].id)}")
        page.get_by_role("button", name="Anmelden").click()
        yield Desk(world, page, url)
        context.close()


def test_hours_are_changed_compared_and_put_into_effect(desk: Desk) -> None:
    page = desk.page
    page.get_by_role("link", name=re.compile("^Beratungsstelle")).click()
    page.get_by_role("link", name="Ändern Sprechzeiten am Telefon").click()
    page.get_by_label("Montag").fill("12-9")
    page.get_by_role("button", name="Zeigen, was sich ändert").click()
    expect(page.get_by_label("Montag")).to_have_accessible_description(
        "Das Ende 09:00 liegt nicht nach dem Anfang 12:00."
    )
    page.get_by_label("Montag").fill("9-12, 13-16:30")
    page.get_by_role("button", name="Zeigen, was sich ändert").click()
    expect(page.get_by_role("cell").last).to_contain_text("Mo 13:00–16:30")
    page.get_by_role("button", name="Jetzt in Kraft setzen").click()
    expect(page.locator("main")).to_contain_text("Mo 13:00–16:30")
    page.get_by_role("button", name="Heute geprüft").first.click()
    expect(page.locator("main")).to_contain_text("Mo 22.03.2027")


def test_a_passphrase_is_set_with_a_code_and_opens_the_desk(desk: Desk) -> None:
    page = desk.page
    page.get_by_role("link", name="Mein Konto").click()
    page.get_by_label("Neue Passphrase").fill(WORDS)
    page.get_by_label("Noch einmal").fill(WORDS)
    page.get_by_role("button", name="Passphrase setzen").click()
    expect(page.get_by_role("img", name="QR-Code")).to_be_visible()
    key = page.locator("code").inner_text().replace(" ", "")
    page.get_by_label("Geben Sie die sechs Ziffern ein").fill(pyotp.TOTP(key).at(desk.world.now))
    page.get_by_role("button", name="Bestätigen").click()
    recovery = page.locator(".codes code").first.inner_text()
    page.get_by_role("button", name="Abmelden").click()
    page.get_by_label("E-Mail-Adresse oder Kurzname").fill("nora.beispiel@example.org")
    page.get_by_label("Passphrase", exact=True).fill(WORDS)
    page.get_by_label("Einmalcode").fill(recovery)
    page.get_by_role("button", name="Anmelden").click()
    expect(page.get_by_role("heading", name="Heute", exact=True)).to_be_visible()


def test_a_colleague_is_let_in_and_the_log_says_so(desk: Desk) -> None:
    page = desk.page
    page.get_by_role("link", name="Team", exact=True).click()
    page.get_by_role("button", name="Link erstellen Karim Muster").click()
    expect(page.get_by_role("status")).to_contain_text("Anmeldelink für Karim Muster")
    page.get_by_role("link", name="Zugriffe").click()
    expect(page.locator("main")).to_contain_text("hat einen Anmeldelink für Karim Muster erstellt")
