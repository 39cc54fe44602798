"""A real browser and a real server for it: one browser for all tests of this folder, one fresh context a test."""

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
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


@pytest.fixture
def open_context(browser: Browser) -> Iterator[OpenContext]:
    """Open fresh contexts; whatever a page complains about on its console fails the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def watch(page: Page) -> None:
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                complaints.append(message.text)
                if message.type == "error" and "Failed to load resource" not in message.text
                else None
            ),
        )

    def open_one(**options: Any) -> BrowserContext:
        context = browser.new_context(locale="de-DE", **options)
        context.set_default_timeout(10_000)
        context.on("page", watch)
        contexts.append(context)
        return context

    yield open_one
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def desk(sqlite: Database, now: datetime, open_context: OpenContext) -> Iterator[Desk]:
    """The desk with the first counsellor of Trier logged in."""
    world = World.open(sqlite, now)
    context = open_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).netloc))
    with served(Starlette(routes=[Mount("/desk", routes=world.routes)])) as url:
        page.goto(f"{url}/desk{world.link(world.trier.counsellors[0].id)}")
        page.get_by_role("button", name="Anmelden").click()
        yield Desk(world, page, url, asked)
        context.close()
