"""What tests of push messages stand on: a chat whose page asks, the database behind it, a push service, a delivery.

The chat is rehearsed; subscriptions, letters, encryption, receipts and the worker are the real ones.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import CDPSession
from playwright.sync_api import Page as BrowserPage

from bot.channels.web_push.sender import WebPush
from bot.http.push_key import PushKey, open_push_key
from bot.http.receipts import Receipts
from bot.http.signing import Signing
from bot.installation import enter
from bot.letters.delivery import Delivery
from bot.port import Button, Envelope, Outbound, Page, Unreachable
from bot.process.chat_service import devices_of
from bot.staff_bot.letters import StaffLetters
from dialogs.engine.conversation import State
from storage.engine.database import Database
from storage.letters import outbox
from storage.letters.outbox import Went
from storage.people import reach
from storage.people.reach import Reach
from tests.bot.channels.web import stage as web_chat
from tests.bot.channels.web_push.push_service import PushService, push_service
from tests.bot.letters.mailbox import Mailbox, World, local
from tests.browser.conftest import served
from tests.journey import CATALOGS, SAMPLES

T = TypeVar("T")
ASKS = Outbound(
    ("Wie sollen wir dich erinnern?",),
    kind="question",
    question="reach",
    buttons=(Button("device", "Auf diesem Gerät", "🔔"), Button("sms", "SMS", "💬"), Button("/skip", "Überspringen")),
)
"""The question whose answer "on this device" the page's script gives only after it has tried to subscribe."""


class Loop:
    """An event loop in a thread of its own: the one of the test's thread is Playwright's."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T], *, within: float = 40) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(within)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


SUBSCRIBES = """
(() => {
  const subscription = %s;
  let held = %s;
  const unsubscribe = async () => { held = null; return true; };
  const made = (options) => ({ options, toJSON: () => subscription, unsubscribe });
  const bytes = (key) => Uint8Array.from(atob(key.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  PushManager.prototype.getSubscription = async () => held && made({ applicationServerKey: bytes(held).buffer });
  PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
    if (!userVisibleOnly) throw new Error('shows nothing');
    held = applicationServerKey;
    return made({ applicationServerKey: bytes(held).buffer });
  };
})();
"""
"""Stands in for the browser's own push service; `held` is the key it is subscribed with already, or null."""


def until(happened: Callable[[], Any], page: BrowserPage, *, seconds: float = 10) -> Any:
    """Wait until something is so, and give it."""
    end = time.monotonic() + seconds
    while not (found := happened()):
        assert time.monotonic() < end
        page.wait_for_timeout(20)
    return found


class Worker:
    """The page's worker, as the DevTools reach it."""

    def __init__(self, page: BrowserPage, origin: str) -> None:
        self._page, self._origin = page, origin
        self._registrations: list[str] = []
        self._session: CDPSession = page.context.new_cdp_session(page)
        self._session.on("ServiceWorker.workerRegistrationUpdated", self._note)
        self._session.send("ServiceWorker.enable")
        page.evaluate("navigator.serviceWorker.ready.then(() => null)")
        until(lambda: self._registrations, page)

    def _note(self, event: dict[str, Any]) -> None:
        self._registrations += [each["registrationId"] for each in event["registrations"] if not each["isDeleted"]]

    def push(self, data: str, *, shows: str | None = None) -> list[dict[str, Any]]:
        """Hand a decrypted push to the worker; gives the notifications that stand once one more does.

        ``shows`` is the body to wait for instead. On a busy machine the DevTools may lose a push: it is handed over
        again after a while, so a test gives notifications that are counted a tag.
        """
        before = len(self.shown())

        def is_shown() -> bool:
            shown = self.shown()
            return len(shown) > before if shows is None else shows in [each["body"] for each in shown]

        for _ in range(5):
            at = {"origin": self._origin, "registrationId": self._registrations[-1]}
            self._session.send("ServiceWorker.deliverPushMessage", {**at, "data": data})
            end = time.monotonic() + 4
            while time.monotonic() < end:
                if is_shown():
                    return self.shown()
                self._page.wait_for_timeout(20)
        raise AssertionError(f"nothing is shown for {data!r}")

    def shown(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._page.evaluate(
            """async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(
                ({ title, body, lang, dir, tag, data }) => ({ title, body, lang, dir, tag, data }))"""
        )
        return found


@dataclass
class Pushing:
    """The service at ``address`` and what stands behind it."""

    address: str
    chat: web_chat.World
    letters: World
    push_service: PushService
    push: WebPush
    receipts: Receipts
    key: PushKey
    loop: Loop

    def person(self, language: str = "de") -> str:
        """Make a conversation for the one session that came, and ask it the question; gives the conversation's id."""
        session = self.chat.turns.came[0].address
        office = self.letters.office.id
        direction = "rtl" if language == "ar" else "ltr"
        self.chat.turns.pages[session] = Page("c1", 2, language, direction, False, office, (ASKS,), ())
        return self.letters.person(session, channel="web", state=State(language=language, channel="web", office=office))

    def ways(self, conversation: str) -> list[Reach]:
        return self.letters.database.read_now(lambda tx: reach.of_conversation(tx, conversation))

    def remind(self, conversation: str) -> None:
        """Let a first reminder of an appointment be due, and deliver it."""
        booked = self.letters.appointment(conversation, local(14, 30, day=23))
        self.letters.plan(conversation, "reminder_first", self.letters.now - timedelta(minutes=1), booked)
        delivery = Delivery(
            database=self.letters.database,
            offices=[self.letters.office],
            catalogs=CATALOGS,
            staff_words=StaffLetters([self.letters.office], CATALOGS, "https://termin.example.org").say,
            channels=[self.push],
            ways=["web_push"],
            receipt=self.receipts.write,
            worker="test",
            now=lambda: self.letters.now,
        )
        self.loop.run(delivery.deliver_due())

    def send_again(self, conversation: str) -> str:
        """Push once more to the person's first device; gives what becomes of it in a word."""
        message = Outbound(("noch einmal",), envelope=Envelope(title="Termin"))
        try:
            self.loop.run(self.push.send(self.ways(conversation)[0].address, message))
        except Unreachable:
            return "Unreachable"
        return "sent"

    def reminder(self, conversation: str) -> Went | None:
        return self.letters.database.read_now(lambda tx: outbox.went(tx, f"reminder_first:{conversation}"))


@contextmanager
def pushing(database: Database, folder: Path) -> Iterator[Pushing]:
    """Serve all of it on this machine."""
    office = next(office for office in SAMPLES if office.id == "jmd-trier")
    database.write_now(lambda tx: enter(tx, [office]))
    letters = World(database, office, CATALOGS, Mailbox())
    loop = Loop()
    doubles = push_service()
    try:
        service = loop.run(doubles.__aenter__())
        key = loop.run(open_push_key(database, letters.now))
        receipts = Receipts(Signing.of(database))
        devices = devices_of(database, key.public, receipts, services=(), local=True)
        chat = web_chat.make_world(web_chat.small_catalogs(folder), devices=devices)
        with served(chat.app) as address:
            push = WebPush("web_push", key, public_url=address, home="/chat", services=())
            yield Pushing(address, chat, letters, service, push, receipts, key, loop)
            loop.run(push.close())
        loop.run(doubles.__aexit__(None, None, None))
    finally:
        loop.stop()
