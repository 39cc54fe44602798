"""What axe-core finds on a page."""

from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RUN = "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"


def found(page: Page) -> list[str]:
    """Run axe-core and give what it found, a line each."""
    page.evaluate(AXE)
    violations: list[dict[str, Any]] = page.evaluate(RUN)
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:160]}"
        for violation in violations
        for node in violation["nodes"]
    ]
