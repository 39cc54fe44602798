"""Push messages in a real Firefox, with nothing in the place of anything but Mozilla's own server."""

import asyncio
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from storage.engine.database import Database
from tests.browser.firefox import Firefox, PushConnection, find_firefox
from tests.browser.pushing import Pushing, pushing

SHOWN = """
(async () => JSON.stringify((await (await navigator.serviceWorker.ready).getNotifications()).map(
  ({ title, body, lang, dir, tag }) => ({ title, body, lang, dir, tag }))))()
"""
UNSUBSCRIBE = """
(async () => { await (await (await navigator.serviceWorker.ready).pushManager.getSubscription()).unsubscribe(); })()
"""


@pytest.fixture
def stage(sqlite: Database, tmp_path: Path) -> Iterator[Pushing]:
    with pushing(sqlite, tmp_path) as running:
        yield running


@pytest.fixture
def connection(stage: Pushing) -> Iterator[PushConnection]:
    connection = PushConnection()
    stage.loop.run(connection.start())
    yield connection
    stage.loop.run(connection.stop())


@pytest.fixture
def firefox(stage: Pushing, connection: PushConnection, tmp_path: Path) -> Iterator[Firefox]:
    path = find_firefox()
    if path is None:
        problem = "no Firefox: apt install firefox-esr, or set FIREFOX=/path/to/it"
        if os.environ.get("CI") == "true":
            pytest.fail(problem)
        pytest.skip(problem)
    firefox = Firefox(path, tmp_path / "firefox")
    try:
        stage.loop.run(firefox.start(connection), within=60)
        yield firefox
    finally:
        stage.loop.run(firefox.stop())


async def until(happened: Callable[[], Any]) -> Any:
    for _ in range(500):
        if found := happened():
            return found
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen")


def test_firefox_subscribes_shows_and_tells_and_is_over_when_it_unsubscribes(
    stage: Pushing, connection: PushConnection, firefox: Firefox
) -> None:
    stage.loop.run(firefox.go_to(f"{stage.address}/chat"))
    conversation = stage.person("ar")
    stage.loop.run(firefox.go_to(f"{stage.address}/chat"))
    stage.loop.run(firefox.evaluate("document.querySelector('button[value=device]').click(); ''"))
    stage.loop.run(until(lambda: stage.ways(conversation)))
    assert [way.is_open for way in stage.ways(conversation)] == [True]

    stage.remind(conversation)
    seen = stage.loop.run(until(lambda: getattr(stage.reminder(conversation), "seen_at", None)))
    assert seen is not None
    (shown,) = json.loads(stage.loop.run(firefox.evaluate(SHOWN)))
    assert (shown["title"], shown["lang"], shown["dir"]) == ("موعد", "ar", "rtl")
    assert "\u206814:30\u2069" in shown["body"]
    assert [update["code"] for update in connection.acknowledged] == [100]  # delivered, and the worker had no fault

    stage.loop.run(firefox.evaluate(UNSUBSCRIBE))
    assert stage.send_again(conversation) == "Unreachable"
