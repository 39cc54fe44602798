"""What has to be seen without scrolling, in every language, on a small phone below its browser's bar."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize

from bot.languages.known import LANGUAGES
from tests.bot.lotse import address_in, running
from tests.browser.contact_sheets import tap, typed

SCREEN: ViewportSize = {"width": 360, "height": 560}
OFFERED = [code for code in LANGUAGES if (Path(__file__).parents[2] / "locales" / code).is_dir()]
BOTTOM = """(values) => values.map(value => {
    const found = document.querySelector(`main [name=option][value="${value}"]`);
    return found ? Math.ceil(found.getBoundingClientRect().bottom + scrollY) : -1;
})"""
"""Where each answer ends, in px from the top of the page; -1 where there is none such."""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running(tmp_path_factory.mktemp("service")) as (_, said):
        yield address_in(said)


def low(page: Any, *values: str) -> dict[str, int]:
    """Give the answers that end below the first screen, or are not there, and where they end."""
    # An office of one's own carries no line that says that it is a sample.
    page.evaluate("document.querySelector('.demo')?.remove()")
    ends = dict(zip(values, page.evaluate(BOTTOM, values), strict=True))
    return {value: end for value, end in ends.items() if not 0 < end <= SCREEN["height"]}


@pytest.mark.parametrize("language", OFFERED)
def test_consent_and_summary_are_answered_without_scrolling(service: str, browser: Browser, language: str) -> None:
    context = browser.new_context(viewport=SCREEN, reduced_motion="reduce")
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.goto(f"{service}/chat?lang={LANGUAGES[language].tag}")
    tap("child")(page)
    found = {"consent of a parent": low(page, "yes", "no")}
    tap("/back")(page)
    tap("self")(page)
    found["consent"] = low(page, "yes", "no")
    for option in ("yes", "16_17", "area-trier", "asyl", "own de", "train", "first"):
        tap(option)(page)
    found["summary"] = low(page, "ok")
    tap("edit")(page)
    tap("/change:name")(page)
    typed("Abdulrahman Mohammed Al-Hassan")(page)
    found["summary with a long name"] = low(page, "ok")
    context.close()
    assert {step: low for step, low in found.items() if low} == {}
