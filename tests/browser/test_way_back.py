"""The ticket found again in a real browser: on another phone by its link, on one's own after the browser was closed."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.bot.lotse import address_in, running

PHONE: ViewportSize = {"width": 360, "height": 740}
COMMON = ("self", "yes", "16_17", "area-trier", "asyl", "de", "train", "first", "ok")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running service."""
    with running(tmp_path_factory.mktemp("service")) as (_, said):
        yield address_in(said)


def phone(browser: Browser, **options: Any) -> tuple[BrowserContext, Page]:
    context = browser.new_context(viewport=PHONE, locale="de-DE", timezone_id="Europe/Berlin", **options)
    context.set_default_timeout(10_000)
    return context, context.new_page()


def tap(page: Page, option: str) -> None:
    """Tap the answer of that id (without what follows a colon) and wait until the page has moved on."""
    version = page.locator("main").get_attribute("data-version")
    chosen = page.locator(f"main .options button[value='{option}'], main .options button[value^='{option}:']")
    (page.locator("main .options button").first if option == "first" else chosen.first).evaluate("one => one.click()")
    expect(page.locator("main")).not_to_have_attribute("data-version", str(version))


def book(page: Page, address: str) -> tuple[str, str]:
    """Book an appointment; gives the ticket's link and the code for the front desk."""
    page.goto(f"{address}/chat?lang=de")
    for option in COMMON:
        tap(page, option)
    ticket = page.locator("main").inner_text()
    link, code = page.locator("main a[href*='/t/']").first.get_attribute("href"), re.search(r"Code\s+(\d{4})", ticket)
    assert link
    assert code
    tap(page, "/skip")  # how to be reminded is another test's
    return link, code[1]


@pytest.mark.parametrize("scripts", [True, False])
def test_the_link_opens_the_ticket_on_another_phone_and_the_first_one_ends_it_there(
    browser: Browser, address: str, scripts: bool
) -> None:
    _, own = phone(browser)
    link, code = book(own, address)
    other_context, other = phone(browser, java_script_enabled=scripts)
    other.goto(link)
    assert code not in other.content()
    other.locator("main form button").click()
    other.wait_for_url(re.compile("/chat"))
    assert code in other.locator("main").inner_text()
    other.locator("main .options button[value='/unlock']").first.click()
    expect(other.locator("#question")).to_contain_text("Wo wohnst du?")
    other.locator("main button[value='else']").click()
    expect(other.locator("main")).to_contain_text("Das passt nicht zu dem")
    other.locator("main button[value='/unlock']").first.click()
    other.locator("main button[value='trier']").click()
    expect(other.locator(f"main a[href='{link}']")).to_be_visible()

    own.reload()
    expect(own.locator("main")).to_contain_text("Auf einem anderen Gerät geöffnet am")
    tap(own, "/end_elsewhere")
    expect(own.locator("main")).to_contain_text("öffnen nichts mehr")
    other.goto(f"{address}/chat")
    expect(other.locator("main")).not_to_contain_text(code)
    other.goto(link)
    other.locator("main form button").click()
    expect(other.locator("#question")).to_contain_text("Dieser Code oder Link öffnet nichts")
    for context in (own.context, other_context):
        context.close()


def test_on_one_s_own_phone_the_appointment_is_there_after_the_browser_was_closed(
    browser: Browser, address: str
) -> None:
    context, page = phone(browser)
    _, code = book(page, address)
    (cookie,) = context.cookies()
    assert cookie["expires"] == -1, "it ends with the browser"
    tap(page, "/own_phone")
    expect(page.locator("main")).to_contain_text("Auf diesem Handy findest du alles wieder, bis")
    (cookie,) = context.cookies()
    assert cookie["expires"] > datetime.now(UTC).timestamp() + 24 * 3600
    kept = context.storage_state()
    context.close()

    context, page = phone(browser, storage_state=kept)
    page.goto(f"{address}/chat")
    tap(page, "/appointment")
    assert code in page.locator("main").inner_text()
    page.locator("details.menu summary").click()
    version = page.locator("main").get_attribute("data-version")
    page.locator("details.menu button[value='/own_phone']").click()
    expect(page.locator("main")).not_to_have_attribute("data-version", str(version))
    tap(page, "no")
    (cookie,) = context.cookies()
    assert cookie["expires"] == -1
    context.close()


def test_the_picture_of_the_link_is_behind_a_tap_and_on_paper(browser: Browser, address: str) -> None:
    context, page = phone(browser)
    book(page, address)
    on_screen, printed = page.locator("details.picture img"), page.locator("img.printed")
    expect(on_screen).to_be_hidden()
    expect(printed).to_be_hidden()
    page.locator("details.more > summary").click()
    page.locator("details.picture summary").click()
    expect(on_screen).to_be_visible()
    assert on_screen.evaluate("image => image.complete && image.naturalWidth > 100")
    page.emulate_media(media="print")
    expect(printed).to_be_visible()
    expect(on_screen).to_be_hidden()
    context.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_somebody_without_a_session_finds_the_way_to_their_appointment_with_a_second_try_after_a_slip(
    browser: Browser, address: str, *, scripts: bool
) -> None:
    own, first = phone(browser)
    _, code = book(first, address)
    written = first.locator(".whole").first.inner_text()
    context, page = phone(browser, java_script_enabled=scripts)
    page.goto(f"{address}/chat")
    page.get_by_text("Ich habe schon einen Termin").click()
    slip = written.lower().replace("-", " ") + "x"
    page.locator("#code").fill(slip)
    page.locator("#code").press("Enter")
    expect(page.locator("#question")).to_have_text("Dieser Code oder Link öffnet nichts")
    expect(page.locator("#code")).to_have_value(slip)
    page.locator("#code").press("End")
    page.locator("#code").press("Backspace")
    page.locator("#code").press("Enter")
    expect(page.locator("#open.ticket")).to_contain_text(code)
    expect(page.locator("body")).not_to_contain_text(written)
    context.close()
    own.close()
