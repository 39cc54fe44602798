"""The printed slip in a real browser: entered with what the client agreed to, one page of paper, read by a camera."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from starlette.applications import Starlette
from starlette.routing import Mount

from storage.engine.database import Database
from tests.bot.desk.world import World
from tests.browser.conftest import OpenContext, served

LINK = "https://termin.example.org/t/" + "k7Qx2mZp9RtVw4YbNc8LdA"
SENDS = {"sms": "seven", "sms_key": "key", "mail_server": "smtp://127.0.0.1:2525", "mail_sender": "t@example.org"}
A4 = (210, 297)


@pytest.fixture
def page(sqlite: Database, now: datetime, open_context: OpenContext) -> Iterator[Page]:
    """The desk of an installation that sends letters and has tickets, with a counsellor logged in."""
    offices = World.open(sqlite, now).offices
    world = World(sqlite, offices, now, settings=SENDS, ticket_link=lambda *_: LINK)
    shown = open_context().new_page()
    with served(Starlette(routes=[Mount("/desk", routes=world.routes)])) as url:
        shown.goto(f"{url}/desk{world.link('nora')}")
        shown.get_by_role("button", name="Anmelden").click()
        yield shown
        shown.context.close()


@pytest.mark.parametrize(
    ("language", "mode", "width"), [("ar", "person", 1280), ("de", "phone", 390), ("ta", "video", 1280)]
)
def test_a_client_at_the_desk_takes_a_slip_along(
    page: Page, language: str, mode: str, width: int, tmp_path: Path
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.get_by_role("link", name="Von Hand eintragen").click()
    offered = page.locator("#language option").evaluate_all("options => options.map(option => option.value)")
    page.locator("#language").select_option(language if language in offered else "uk")
    page.locator("#name").fill("Sam")
    page.locator("#mode").select_option(mode)
    page.locator("#day").fill("2027-03-24")
    page.locator("#start").fill("10:00")
    page.locator("#sms").fill("0171 3920012")
    page.get_by_role("button", name="Eintragen").click()
    finding = page.locator("#agreed-finding")
    expect(finding).to_be_visible()
    expect(page.locator("#sms")).to_have_value("0171 3920012")
    page.locator("input[name=agreed]").check()
    page.get_by_role("button", name="Eintragen").click()
    page.locator("a[href$=slip]").click()
    slip = page.locator(".slip")
    expect(slip).to_be_visible()
    expect(slip.locator("svg")).to_be_visible()
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0
    page.emulate_media(media="print")
    expect(page.locator(".rail")).to_be_hidden()
    box = slip.bounding_box()
    assert box is not None
    millimetres = 96 / 25.4
    assert box["height"] / millimetres <= A4[1] / 2 + 60  # at most A5 high
    page.screenshot(path=tmp_path / "slip.png", full_page=True)
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) == 1
