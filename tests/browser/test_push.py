"""Push messages in a real browser: asked for from a tap, shown by the real worker, and told as shown to the server.

Chromium has no push service to subscribe at here: what it would have subscribed at stands in for it, and what comes
there, really encrypted and decrypted, is handed to the worker over the DevTools.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from dialogs.engine.conversation import Tapped
from storage.engine.database import Database
from storage.people import devices, reach
from tests.bot.channels.web_push.push_service import Browser
from tests.browser.conftest import OpenContext
from tests.browser.pushing import SUBSCRIBES, Pushing, Worker, pushing, until

PHONE = {"width": 360, "height": 640}


@pytest.fixture
def stage(sqlite: Database, tmp_path: Path) -> Iterator[Pushing]:
    with pushing(sqlite, tmp_path) as running:
        yield running


def come(
    stage: Pushing,
    context: BrowserContext,
    *,
    language: str = "de",
    allowed: bool = True,
    held: str = "",
    script: str = "",
) -> tuple[Page, Browser, str]:
    """Open the chat on a phone at the question; gives the page, what it subscribes, and the conversation."""
    browser = stage.loop.run(stage.push_service.subscribe())
    context.add_init_script(SUBSCRIBES % (json.dumps(browser.subscription), json.dumps(held or None)) + script)
    if allowed:
        context.grant_permissions(["notifications"], origin=stage.address)
    page = context.new_page()
    page.goto(f"{stage.address}/chat")
    conversation = stage.person(language)
    page.goto(f"{stage.address}/chat")
    return page, browser, conversation


def answers(stage: Pushing) -> list[Any]:
    return [inbound.event for inbound in stage.chat.turns.came if isinstance(inbound.event, Tapped)]


def tap_device(page: Page) -> None:
    page.get_by_role("button", name="Auf diesem Gerät").click()


def test_from_the_tap_to_the_receipt(stage: Pushing, open_context: OpenContext) -> None:
    page, browser, conversation = come(stage, open_context(viewport=PHONE), language="ar")
    tap_device(page)
    until(lambda: answers(stage), page)
    assert answers(stage) == [Tapped("reach", "device")]
    assert [(way.channel, way.is_open) for way in stage.ways(conversation)] == [("web_push", True)]

    stage.remind(conversation)
    (pushed,) = browser.shown
    letter = stage.reminder(conversation)
    assert letter is not None
    assert (letter.outcome, letter.channel, letter.seen_at) == ("sent", "web_push", None)

    (shown,) = Worker(page, stage.address).push(json.dumps(pushed))
    said = pushed["notification"]
    assert shown == {
        "title": "موعد",
        "body": said["body"],
        "lang": "ar",
        "dir": "rtl",
        "tag": said["tag"],
        "data": {"to": f"{stage.address}/chat"},
    }
    assert "\u206814:30\u2069" in shown["body"]
    until(lambda: getattr(stage.reminder(conversation), "seen_at", None), page)


def test_a_newer_letter_takes_the_place_of_an_older_one(stage: Pushing, open_context: OpenContext) -> None:
    page, _, _ = come(stage, open_context(viewport=PHONE))
    tap_device(page)
    worker = Worker(page, stage.address)
    for body, tag in (("one", "a"), ("other", "b"), ("newer", "a")):
        worker.push(json.dumps({"notification": {"title": "Termin", "body": body, "tag": tag}}), shows=body)
    assert sorted(shown["body"] for shown in worker.shown()) == ["newer", "other"]


def test_every_push_shows_something_whatever_it_carries(stage: Pushing, open_context: OpenContext) -> None:
    page, _, _ = come(stage, open_context(viewport=PHONE))
    tap_device(page)
    worker = Worker(page, stage.address)
    odd = ["", "nonsense", "null", "[]", "{}", '{"notification": null}', '{"notification": {"title": "", "tag": ""}}']
    odd += ['{"notification": {"title": "Termin", "dir": "sideways"}}', '{"notification": 7}']
    for number, data in enumerate(odd, 1):
        assert len(worker.push(data)) >= number, data
    assert {shown["title"] for shown in worker.shown()} == {"🔔"}


@pytest.mark.parametrize(
    ("allowed", "script"),
    [
        (False, "Notification.requestPermission = async () => 'denied';"),
        (False, "Notification.requestPermission = async () => 'default';"),
        (False, "Notification.requestPermission = () => { throw new TypeError('no'); };"),
        (True, "PushManager.prototype.subscribe = async () => { throw new DOMException('no', 'AbortError'); };"),
        (True, "PushManager.prototype.subscribe = async () => ({ toJSON: () => ({ endpoint: 'file:///' }) });"),
        (True, "if (isSecureContext) ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error());"),
        (True, "PushManager.prototype.subscribe = () => new Promise(() => {});"),
    ],
)
def test_a_browser_that_will_not_is_no_trap(
    stage: Pushing, open_context: OpenContext, allowed: bool, script: str
) -> None:
    """The answer is sent all the same: the server sees that no way was added, and says what else there is."""
    hurried = "const wait = setTimeout; window.setTimeout = (work, time, ...more) => wait(work, time / 40, ...more);"
    page, _, conversation = come(stage, open_context(viewport=PHONE), allowed=allowed, script=script + hurried)
    tap_device(page)
    until(lambda: answers(stage), page)
    assert answers(stage) == [Tapped("reach", "device")]
    assert stage.ways(conversation) == []


def test_who_answers_otherwise_meanwhile_is_not_overtaken(stage: Pushing, open_context: OpenContext) -> None:
    waits = "Notification.requestPermission = () => new Promise((done) => { window.decide = done; });"
    page, _, conversation = come(stage, open_context(viewport=PHONE), allowed=False, script=waits)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    tap_device(page)
    expect(page.locator("#state")).to_have_text("Sending ...")
    page.get_by_role("button", name="SMS").click()
    until(lambda: answers(stage), page)
    page.evaluate("decide('denied')")
    page.wait_for_timeout(300)
    assert (answers(stage), sent) == ([Tapped("reach", "sms")], [f"{stage.address}/chat"])
    assert stage.ways(conversation) == []


def test_the_answer_is_offered_only_where_the_browser_can(stage: Pushing, open_context: OpenContext) -> None:
    cases = {
        "can": ({}, ""),
        "no script": ({"java_script_enabled": False}, ""),
        "no push": ({}, "delete window.PushManager;"),
        "no notifications": ({}, "delete window.Notification;"),
        "iPhone in Safari": (
            {},
            "delete window.PushManager; Object.defineProperty(navigator, 'standalone', { value: false });",
        ),
        "iPhone, from the home screen": ({}, "Object.defineProperty(navigator, 'standalone', { value: true });"),
    }
    seen = {}
    for name, (options, script) in cases.items():
        stage.chat.turns.came.clear()
        page, _, _ = come(stage, open_context(viewport=PHONE, **options), allowed=False, script=script)
        seen[name] = (
            page.get_by_role("button", name="Auf diesem Gerät").is_visible(),
            page.get_by_text("Add to Home Screen").is_visible(),
            page.get_by_role("button", name="SMS").is_visible(),
        )
        page.context.close()
    assert seen == {
        "can": (True, False, True),
        "no script": (False, False, True),
        "no push": (False, False, True),
        "no notifications": (False, False, True),
        "iPhone in Safari": (False, True, True),
        "iPhone, from the home screen": (True, False, True),
    }


def test_a_page_that_opens_renews_a_way_that_was_given_up_and_asks_nobody(
    stage: Pushing, open_context: OpenContext
) -> None:
    page, browser, conversation = come(stage, open_context(viewport=PHONE), held=stage.key.public)
    page.wait_for_timeout(300)
    assert stage.ways(conversation) == []  # nobody asked for it: this phone may be another person's
    tap_device(page)
    until(lambda: answers(stage), page)
    (way,) = stage.ways(conversation)
    stage.letters.write(lambda tx: reach.mark_gone(tx, way.id, stage.letters.now))
    page.goto(f"{stage.address}/chat")
    until(lambda: stage.ways(conversation)[0].is_open, page)
    assert json.loads(stage.ways(conversation)[0].address)["endpoint"] == browser.endpoint


def test_a_subscription_of_another_key_is_made_anew(stage: Pushing, open_context: OpenContext) -> None:
    """After the database was set up anew the browser still holds what the former key was for."""
    former = stage.key.public[:-4] + "AAAA"
    page, _, conversation = come(stage, open_context(viewport=PHONE), held=former)
    tap_device(page)
    until(lambda: answers(stage), page)
    assert len(stage.ways(conversation)) == 1
    key = page.evaluate(
        """async () => {
          const { options } = await (await navigator.serviceWorker.ready).pushManager.getSubscription();
          return btoa(String.fromCharCode(...new Uint8Array(options.applicationServerKey)));
        }"""
    )
    assert key.replace("+", "-").replace("/", "_").rstrip("=") == stage.key.public


def worker_of(page: Page) -> Any:
    until(lambda: page.context.service_workers, page)
    return page.context.service_workers[0]


def test_a_tap_on_a_notification_opens_its_link_and_never_another_site(
    stage: Pushing, open_context: OpenContext
) -> None:
    page, _, _ = come(stage, open_context(viewport=PHONE))
    tap_device(page)
    worker = Worker(page, stage.address)
    links = {"ticket": f"{stage.address}/t/abc", "home": None, "elsewhere": "https://example.org/"}
    for name, link in links.items():
        worker.push(json.dumps({"notification": {"title": name, "tag": name, "navigate": link}}))
    opened = worker_of(page).evaluate(
        """async () => {
          const opened = {};
          for (const notification of await registration.getNotifications()) {
            clients.openWindow = async (to) => { opened[notification.title] = to; };
            const event = new NotificationEvent('notificationclick', { notification });
            dispatchEvent(event);
          }
          return opened;
        }"""
    )
    assert opened == {"ticket": links["ticket"], "home": f"{stage.address}/chat"}


def test_a_browser_that_changes_its_subscription_is_followed(stage: Pushing, open_context: OpenContext) -> None:
    page, browser, conversation = come(stage, open_context(viewport=PHONE))
    tap_device(page)
    until(lambda: answers(stage), page)
    fresh = stage.loop.run(stage.push_service.subscribe())
    worker_of(page).evaluate(
        """([former, fresh]) => {
          const event = new ExtendableEvent('pushsubscriptionchange');
          event.oldSubscription = former;
          event.newSubscription = fresh;
          dispatchEvent(event);
        }""",
        [browser.subscription, fresh.subscription],
    )
    until(lambda: fresh.endpoint in stage.ways(conversation)[0].address, page)
    stage.remind(conversation)
    assert (len(browser.shown), len(fresh.shown)) == (0, 1)


def test_nobody_keeps_more_devices_than_are_allowed(stage: Pushing, open_context: OpenContext) -> None:
    page, _, conversation = come(stage, open_context(viewport=PHONE))
    for number in range(devices.MOST):
        at = stage.letters.now.replace(minute=number)
        stage.letters.write(lambda tx, at=at: devices.subscribe(tx, conversation, f"{at}", at))  # type: ignore[misc]
    tap_device(page)
    until(lambda: answers(stage), page)
    assert len(stage.ways(conversation)) == devices.MOST
