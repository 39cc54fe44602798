"""A small phone in somebody's hand: its widths and languages, and what a thumb does on the chat's page."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenContext

PHONES = [(320, "so"), (360, "de"), (360, "ti"), (390, "ar")]
"""The widths of phones people have, with the languages whose words are longest, tallest, or run the other way."""
HEIGHT = 640


def phone(open_context: OpenContext, width: int = 360, **options: Any) -> Page:
    options = {"has_touch": True, "timezone_id": "Europe/Berlin", **options}
    return open_context(viewport={"width": width, "height": HEIGHT}, **options).new_page()


def option(page: Page, name: str) -> Any:
    """Give the answer of that id (without what follows a colon)."""
    buttons = page.locator("main .options button")
    if name == "first":
        return buttons.first
    return page.locator(f"main .options button[value='{name}'], main .options button[value^='{name}:']").first


@contextmanager
def moved_on(page: Page) -> Iterator[None]:
    """Wait until the page shows what the turn within led to."""
    version = page.locator("main").get_attribute("data-version")
    yield
    expect(page.locator("main")).not_to_have_attribute("data-version", str(version))


def tap(page: Page, *names: str) -> None:
    """Choose answers one after the other, as keys do: they need not wait where a second tap of a finger has to."""
    for name in names:
        with moved_on(page):
            option(page, name).evaluate("button => button.click()")


def in_sight(page: Page, selector: str) -> bool:
    """Tell whether the whole of an element is on the screen, below the header."""
    box, head = page.locator(selector).first.bounding_box(), page.locator("header").bounding_box()
    assert box is not None
    assert head is not None
    return box["y"] >= head["y"] + head["height"] - 1 and box["y"] + box["height"] <= HEIGHT + 1
