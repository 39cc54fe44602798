"""What axe-core finds on a page."""

from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RUN = "async (rules) => (await axe.run(document, {resultTypes: ['violations'], ...rules})).violations"
COLOURS = {"runOnly": ["cat.color"]}


def found(page: Page) -> list[str]:
    """Run axe-core and give what it found, a line each."""
    page.evaluate(AXE)
    return _lines(page, {})


def found_again(page: Page, *, colours_alone: bool = False) -> list[str]:
    """As :func:`found`, on a page it was run on: its size has changed since, or its colours alone."""
    return _lines(page, COLOURS if colours_alone else {})


def _lines(page: Page, rules: dict[str, Any]) -> list[str]:
    violations: list[dict[str, Any]] = page.evaluate(RUN, rules)
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:160]}"
        for violation in violations
        for node in violation["nodes"]
    ]
