"""The crisis card in a real browser, by day and at night: what answers now comes first, and all can be tapped."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from bot.channels.web.chat import WebChat
from bot.conversation.turn import Turns
from bot.http.fault_pages import application
from bot.http.signing import Signing
from bot.installation import enter
from bot.process.chat_service import chat_service
from dialogs.office import ZONE
from storage.engine.database import Database
from tests.browser.conftest import OpenContext, served
from tests.journey import CATALOGS, SAMPLES

PHONE: ViewportSize = {"width": 360, "height": 640}
AFTERNOON = datetime(2026, 11, 30, 15, tzinfo=ZONE)
NIGHT = datetime(2026, 11, 30, 22, tzinfo=ZONE)
KRISENCHAT = "https://krisenchat.de"


@contextmanager
def chat_at(database: Database, moment: datetime) -> Iterator[str]:
    """Serve the chat as it is at one moment; gives its address."""
    offices = {office.id: office for office in SAMPLES}
    database.write_now(lambda tx: enter(tx, SAMPLES, ("sms",)))
    turns = Turns(database=database, offices=SAMPLES, catalogs=CATALOGS, now=lambda: moment)
    chat = WebChat(
        chat_service(database, offices, turns, CATALOGS),
        offices=SAMPLES,
        catalogs=CATALOGS,
        public_url="http://127.0.0.1",
        signing=Signing([b"a secret of the test"]),
    )
    with served(application(chat.routes(), chat.fault)) as url:
        yield url


def card(page: Page, url: str, language: str) -> list[str]:
    """Open the card in a language; gives where its links lead, in their order."""
    page.goto(f"{url}/chat?lang={language}&office=jmd-trier")
    version = page.locator("main").get_attribute("data-version")
    page.locator("button[value^='/crisis']").first.click()
    expect(page.locator("main")).not_to_have_attribute("data-version", str(version))
    return [str(link.get_attribute("href")) for link in page.locator("#open a.call").all()]


@pytest.mark.parametrize(
    ("language", "moment", "first", "last"),
    [
        ("de", AFTERNOON, ["116111", "116123", KRISENCHAT, "116016", "08001239900"], ["08002255530", "116117"]),
        ("de", NIGHT, ["116123", KRISENCHAT, "116016"], ["08001239900", "116111", "08002255530", "116117"]),
        ("ar", NIGHT, ["116016", "116123", KRISENCHAT], ["08001239900", "116111", "08002255530", "116117"]),
        ("ru", NIGHT, ["+4930440308454", "116016", "116123", KRISENCHAT], []),
        ("ti", NIGHT, ["116123", KRISENCHAT, "116016"], []),
        ("so", AFTERNOON, ["116111", "116123", KRISENCHAT], []),
    ],
)
def test_what_answers_now_comes_first_and_can_be_tapped(  # noqa: PLR0917 -- the case
    sqlite: Database, open_context: OpenContext, language: str, moment: datetime, first: list[str], last: list[str]
) -> None:
    page = open_context(viewport=PHONE).new_page()
    with chat_at(sqlite, moment) as url:
        links = [link.removeprefix("tel:") for link in card(page, url, language)]
        assert links[:2] == ["110", "112"]
        assert links[2 : 2 + len(first)] == first
        assert links[len(links) - len(last) :] == last
        heights = [box["height"] for link in page.locator("#open a.call").all() if (box := link.bounding_box())]
        assert min(heights) >= 48
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
        page.context.close()


@pytest.mark.parametrize("language", ["de", "ar", "ti"])
def test_examples_of_numbers_are_no_links_and_numbers_to_call_are(
    sqlite: Database, open_context: OpenContext, language: str
) -> None:
    page = open_context(viewport=PHONE).new_page()
    with chat_at(sqlite, NIGHT) as url:
        card(page, url, language)
        page.locator("button[value^='call']").first.click()
        expect(page.locator("[name=words]")).to_be_visible()
        assert "0171 3920012" in page.locator("main").inner_text()
        assert page.locator("main a[href^='tel:']").count() == 0
        page.locator("[name=words]").fill("12")
        page.keyboard.press("Enter")
        expect(page.locator("#hints .hint")).to_be_visible()
        assert re.search("0171 3920012", page.locator("#hints .hint").inner_text())
        assert page.locator("main a[href^='tel:']").count() == 0
        page.context.close()
