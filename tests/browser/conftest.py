"""A real browser and a real server for it: one browser for all tests of this folder, and a page."""

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Request, sync_playwright
from starlette.applications import Starlette
from starlette.routing import Mount

from storage.engine.database import Database
from tests.bot.desk.world import World
from tests.browser.desk import Desk

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str | None:
    """Give the path of the browser: $CHROMIUM, else the first of its usual names on PATH."""
    named = os.environ.get("CHROMIUM")
    return next(filter(None, (named, *(shutil.which(name) for name in NAMES))), None)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """A running Chromium. It ends with this folder's tests: Playwright's loop would keep others from having theirs."""
    path = find_chromium()
    if path is None:
        problem = "no Chromium: apt install chromium, or set CHROMIUM=/path/to/it"
        if os.environ.get("CI") == "true":
            pytest.fail(problem)
        pytest.skip(problem)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=path,
            chromium_sandbox=os.geteuid() != 0,
            args=list(QUIET),
        )
        yield running
        running.close()


@contextmanager
def served(app: Starlette) -> Iterator[str]:
    """Serve an application on a free port of this machine; gives its address."""
    with socket.socket(proto=socket.IPPROTO_TCP) as door:
        door.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


OpenContext = Callable[..., BrowserContext]


@contextmanager
def watched(context: BrowserContext) -> Iterator[None]:
    """Fail in the end for whatever a page complained about on its console."""
    complaints: list[str] = []

    def hear_error(error: Error) -> None:
        complaints.append(str(error))

    def hear(message: ConsoleMessage) -> None:
        if message.type == "error" and "Failed to load resource" not in message.text:
            complaints.append(message.text)

    def watch(page: Page) -> None:
        page.on("pageerror", hear_error)
        page.on("console", hear)

    context.on("page", watch)
    for page in context.pages:
        watch(page)
    yield
    context.remove_listener("page", watch)
    for page in context.pages:
        page.remove_listener("pageerror", hear_error)
        page.remove_listener("console", hear)
    assert complaints == []


@pytest.fixture
def open_context(browser: Browser) -> Iterator[OpenContext]:
    """Open fresh contexts; whatever a page complains about on its console fails the test."""
    with ExitStack() as stack:

        def open_one(**options: Any) -> BrowserContext:
            context = browser.new_context(locale="de-DE", **options)
            context.set_default_timeout(10_000)
            stack.enter_context(watched(context))
            stack.callback(context.close)
            return context

        yield open_one


@pytest.fixture(scope="package")
def kept_page(browser: Browser) -> Iterator[Page]:
    """A page that has drawn before: the first one of a context costs as much as three tests."""
    context = browser.new_context(locale="de-DE")
    context.set_default_timeout(20_000)
    yield context.new_page()
    context.close()


@pytest.fixture
def same_page(kept_page: Page) -> Iterator[Page]:
    """Give a page to one test after another, without cookies: for who needs no history, clock or script of their own.

    Addresses of this machine differ by their ports, and so do their stores.
    """
    context = kept_page.context
    with watched(context):
        kept_page.set_viewport_size({"width": 1280, "height": 720})
        yield kept_page
        for other in context.pages[1:]:
            other.close()
        kept_page.unroute_all()
        kept_page.emulate_media(media="null", color_scheme="null", reduced_motion="null")
        context.clear_cookies()


@contextmanager
def desk_on(page: Page, sqlite: Database, now: datetime) -> Iterator[Desk]:
    """Open the desk on a page, with the first counsellor of Trier logged in."""
    world = World.open(sqlite, now)
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(urlsplit(request.url).netloc)

    page.on("request", note)
    with served(Starlette(routes=[Mount("/desk", routes=world.routes)])) as url:
        page.goto(f"{url}/desk{world.link(world.trier.counsellors[0].id)}")
        page.get_by_role("button", name="Anmelden").click()
        yield Desk(world, page, url, asked)
    page.remove_listener("request", note)


@pytest.fixture
def desk(sqlite: Database, now: datetime, same_page: Page) -> Iterator[Desk]:
    """The desk on the page that tests share."""
    with desk_on(same_page, sqlite, now) as opened:
        yield opened


@pytest.fixture
def own_desk(sqlite: Database, now: datetime, open_context: OpenContext) -> Iterator[Desk]:
    """The desk on a page of the test's own."""
    with desk_on(open_context().new_page(), sqlite, now) as opened:
        yield opened
