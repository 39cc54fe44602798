"""The service as a newcomer starts it: a booking in a browser, the desk, moving and cancelling; the README's pictures.

The two of the chat move: a picture each time the person has answered, one after the other.

``pytest tests/browser/test_whole_story.py --rewrite`` draws the pictures anew.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.bot.lotse import address_in, running

PICTURES = Path(__file__).parent / "pictures"
PHONE: ViewportSize = {"width": 360, "height": 740}
COMMON = ("self", "yes", "16_17", "area-trier", "asyl")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """What a running service said when it was ready."""
    with running(tmp_path_factory.mktemp("service")) as (_, said):
        yield said


def person(browser: Browser, address: str, language: str) -> Page:
    context = browser.new_context(
        viewport=PHONE, device_scale_factor=2, locale="de-DE", timezone_id="Europe/Berlin", reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(f"{address}/chat?lang={language}")
    return page


def tap(page: Page, option: str) -> None:
    """Tap the answer of that id (without what follows a colon) and wait until the page has moved on."""
    version = page.locator("main").get_attribute("data-version")
    chosen = page.locator(f"main .options button[value='{option}'], main .options button[value^='{option}:']")
    (page.locator("main .options button").first if option == "first" else chosen.first).evaluate("one => one.click()")
    expect(page.locator("main")).not_to_have_attribute("data-version", str(version))


def write(page: Page, words: str) -> None:
    version = page.locator("main").get_attribute("data-version")
    page.locator("[name=words]").fill(words)
    page.keyboard.press("Enter")
    expect(page.locator("main")).not_to_have_attribute("data-version", str(version))


SHOWN_FOR, LAST_SHOWN_FOR = 1400, 4000
"""Milliseconds that a step of a moving picture is seen, and its last one."""


class MovingPicture:
    """What somebody sees, step by step."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._steps = [page.screenshot()]

    def tap(self, option: str) -> None:
        tap(self._page, option)
        self._steps.append(self._page.screenshot())

    def keep(self, name: str, request: pytest.FixtureRequest) -> None:
        """Write the picture, or hold that the one that is there has as many steps as people take now."""
        path = PICTURES / f"{name}.webp"
        if request.config.getoption("--rewrite"):
            first, *others = [Image.open(BytesIO(step)).convert("RGB") for step in self._steps]
            shown = [SHOWN_FOR] * len(others) + [LAST_SHOWN_FOR]
            first.save(path, save_all=True, append_images=others, duration=shown, loop=0, quality=70, method=6)
        with Image.open(path) as kept:
            assert getattr(kept, "n_frames", 1) == len(self._steps), "draw it anew: --rewrite"


def draw(page: Page, name: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite"):
        page.screenshot(path=PICTURES / f"{name}.png")
    assert (PICTURES / f"{name}.png").stat().st_size > 10_000


def test_a_booking_in_two_languages_reaches_the_desk_and_can_be_moved_and_cancelled(
    service: str, browser: Browser, request: pytest.FixtureRequest
) -> None:
    address = address_in(service)
    german, arabic = person(browser, address, "de"), person(browser, address, "ar")

    story = MovingPicture(german)
    for option in (*COMMON, "de", "train", "first"):
        story.tap(option)
    tap(german, "edit")
    tap(german, "/change:name")
    write(german, "Amir")
    story.tap("ok")
    story.keep("chat-german", request)
    ticket = german.locator("main").inner_text()
    assert "Dein Termin ist gebucht." in ticket
    code = re.search(r"Code\s+(\d{4})", ticket)
    assert code

    story = MovingPicture(arabic)
    for option in (*COMMON, "own", "german", "first", "ok"):
        story.tap(option)
    story.keep("chat-arabic", request)
    assert arabic.locator("html").get_attribute("dir") == "rtl"
    assert "تم تثبيت موعدك" in arabic.locator("main").inner_text()

    link = re.search(r"http://\S+/desk/login/\S+", service)
    assert link
    desk = browser.new_context(viewport={"width": 1280, "height": 800}, locale="de-DE").new_page()
    desk.goto(link[0])
    desk.locator("main button").click()
    desk.goto(f"{address}/desk/inbox")
    assert "Arabisch" in desk.locator("main").inner_text()
    desk.get_by_text("Amir").first.locator("xpath=ancestor::tr | ancestor::li").first.locator("a").first.click()
    sheet = desk.locator("main").inner_text()
    assert all(words in sheet for words in ("Amir", "16 bis 17", "Asylverfahren läuft", "Ausbildung", code[1]))
    draw(desk, "desk", request)

    tap(german, "/skip")
    tap(german, "/move")
    tap(german, "first")
    tap(german, "yes")
    moved = german.locator("main").inner_text()
    assert "Dein Termin ist verschoben." in moved
    assert code[1] in moved
    tap(german, "/cancel")
    tap(german, "yes")
    assert "abgesagt" in german.locator("main").inner_text()
    desk.reload()
    assert "abgesagt" in desk.locator("main").inner_text()
