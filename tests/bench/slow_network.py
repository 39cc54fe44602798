"""The chat on a cheap phone in a bad network, in a real browser: what is seen when, and how long a step takes."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.table import Measured, Row
from tests.bot.lotse import address_in, running
from tests.browser.conftest import QUIET, find_chromium
from tests.browser.phone import option, tap

RUNS = 5
NETWORK = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 50_000,
    "uploadThroughput": 50_000,
}
"""Slow 3G as Chromium's tools have it since 2024: 400 ms, 400 kbit/s."""
SLOWER = 4
"""How many times slower than here a cheap phone's processor is."""
SEEN = """new Promise(seen => new PerformanceObserver(list => {
    const first = list.getEntriesByName('first-contentful-paint')[0];
    if (first) seen(first.startTime / 1000);
}).observe({type: 'paint', buffered: true}))"""
MOVED_ON = "version => document.querySelector('main').dataset.version !== version"
STEPS = ("self", "yes", "16_17", "area-trier")


def rows() -> Iterator[Row]:
    """Give a row for the first paint and one for a step."""
    with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder, running(Path(folder)) as (_, said):
        address = address_in(said)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=find_chromium(), chromium_sandbox=False, args=list(QUIET)
            )
            paints, steps = zip(*(visit(browser, address) for _ in range(RUNS)), strict=True)
            browser.close()
    how = f"400 ms, 400 kbit/s, processor /{SLOWER}"
    yield Row("slow 3G: first paint", Measured(paints), None, "2 s", how)
    yield Row("slow 3G: a step", Measured(steps, each=len(STEPS)), None, "1 s", how)


def visit(browser: Browser, address: str) -> tuple[float, float]:
    """Come for the first time and answer some questions; give the seconds to the first paint, and of the answers."""
    context = browser.new_context(viewport={"width": 360, "height": 640}, locale="de-DE")
    page = slowed(context.new_page())
    page.goto(f"{address}/")
    paint = float(page.evaluate(SEEN))
    tap(page, "de")
    begun = time.perf_counter()
    for name in STEPS:
        version = page.locator("main").get_attribute("data-version")
        option(page, name).evaluate("button => button.click()")
        page.wait_for_function(MOVED_ON, arg=version)
    seconds = time.perf_counter() - begun
    context.close()
    return paint, seconds


def slowed(page: Page) -> Page:
    """Slow a page's network and processor down."""
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.emulateNetworkConditions", NETWORK)
    wire.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return page
