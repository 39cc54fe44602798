"""What browsers post about push messages: subscriptions of the person's own page, changes, receipts."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.channels.web.push import MOST_BYTES
from bot.channels.web.service import Devices
from bot.http.receipts import Receipts
from bot.http.signing import Signing
from bot.languages.catalogs import Catalogs
from bot.port import Button, Outbound, Page
from tests.bot.channels.web.reading import Reading
from tests.bot.channels.web.stage import World, make_world
from tests.bot.channels.web_push.push_service import Browser

KEY = "BPublicKey_-"
RECEIPTS = Receipts(Signing([b"another secret of the test"]))
ENDPOINT = "https://web.push.apple.com/abc"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Notes:
    """Takes what the chat asks; knows no session that begins with "unknown"."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.known = True

    async def subscribe(self, session: str, address: str) -> bool:
        self.asked.append(("subscribe", session, address))
        return self.known

    async def renew(self, session: str, address: str) -> bool:
        self.asked.append(("renew", session, address))
        return self.known

    async def change(self, former: str, address: str) -> None:
        self.asked.append(("change", former, address))

    async def seen(self, letter: int) -> None:
        self.asked.append(("seen", letter))


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def world(catalogs: Catalogs, notes: Notes) -> World:
    devices = Devices(KEY, ("push.apple.com",), False, RECEIPTS, notes.subscribe, notes.renew, notes.change, notes.seen)
    return make_world(catalogs, devices=devices)


@pytest.fixture
async def phone(world: World) -> AsyncIterator[httpx.AsyncClient]:
    async with world.client() as client:
        yield client


async def token_of(phone: httpx.AsyncClient) -> str:
    return Reading((await phone.get("/chat")).text).by_id["command"].hidden["token"]


def session_in(world: World) -> str:
    return world.turns.came[0].address


@pytest.mark.parametrize(("renews", "door"), [("", "subscribe"), ("1", "renew")])
async def test_a_browser_subscribes_with_the_form_of_its_own_page(
    world: World, phone: httpx.AsyncClient, notes: Notes, renews: str, door: str
) -> None:
    browser = Browser(ENDPOINT)
    form = {"token": await token_of(phone), "subscription": browser.address, "renews": renews}
    answer = await phone.post("/chat/push", data=form)
    assert (answer.status_code, answer.content, answer.headers["cache-control"]) == (204, b"", "no-store")
    keys = browser.subscription["keys"]
    kept = {"endpoint": ENDPOINT, "keys": {"auth": keys["auth"], "p256dh": keys["p256dh"]}}
    assert notes.asked == [(door, session_in(world), json.dumps(kept, separators=(",", ":")))]
    notes.known = False
    assert (await phone.post("/chat/push", data=form)).status_code == 404


async def test_nobody_else_subscribes_for_a_person(world: World, phone: httpx.AsyncClient, notes: Notes) -> None:
    token = await token_of(phone)
    subscription = Browser(ENDPOINT).address
    async with world.client() as stranger:
        await stranger.get("/chat")
        refused = [
            await phone.post("/chat/push", data={"subscription": subscription}),
            await phone.post("/chat/push", data={"subscription": subscription, "token": token[:-1]}),
            await stranger.post("/chat/push", data={"subscription": subscription, "token": token}),
        ]
    async with world.client() as new:
        refused.append(await new.post("/chat/push", data={"subscription": subscription, "token": token}))
    assert ([answer.status_code for answer in refused], notes.asked) == ([403] * 4, [])


@pytest.mark.parametrize(
    "subscription",
    ["", "{}", "null", Browser("https://example.org/a").address, "x" * 2_000],
    ids=["nothing", "empty", "null", "elsewhere", "long"],
)
async def test_what_is_no_subscription_is_refused(phone: httpx.AsyncClient, notes: Notes, subscription: str) -> None:
    answer = await phone.post("/chat/push", data={"token": await token_of(phone), "subscription": subscription})
    assert (answer.status_code, answer.content, notes.asked) == (400, b"", [])
    for form in ({"former": Browser(ENDPOINT).address, "subscription": subscription}, {"former": subscription}):
        changed = await phone.post("/push/changed", data=form | {"subscription": subscription})
        assert (changed.status_code, notes.asked) == (400, [])


@pytest.mark.parametrize("path", ["/chat/push", "/push/changed"])
async def test_a_long_body_is_not_read(phone: httpx.AsyncClient, notes: Notes, path: str) -> None:
    answers = [
        await phone.post(path, content=b"a" * (MOST_BYTES + 1), headers=FORM),
        await phone.post(path, content=b"{}", headers={"Content-Type": "application/json"}),
        await phone.post(path, content=b"a&b&c&d&e", headers=FORM),
    ]
    assert ([answer.status_code for answer in answers], notes.asked) == ([413, 415, 400], [])


async def test_a_browser_that_knows_its_former_subscription_changes_it_without_a_session(
    world: World, notes: Notes
) -> None:
    former, fresh = Browser(ENDPOINT), Browser(f"{ENDPOINT}/fresh")
    async with world.client() as worker:
        answer = await worker.post("/push/changed", data={"former": former.address, "subscription": fresh.address})
    assert answer.status_code == 204
    ((asked, before, after),) = notes.asked
    assert (asked, json.loads(before)["endpoint"], json.loads(after)["endpoint"]) == (
        "change",
        ENDPOINT,
        f"{ENDPOINT}/fresh",
    )


async def test_a_receipt_needs_no_session_and_counts_for_its_letter(world: World, notes: Notes) -> None:
    async with world.client() as worker:
        answer = await worker.post("/push/seen", content=RECEIPTS.write(17))
    assert (answer.status_code, notes.asked) == (204, [("seen", 17)])


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"17", 400),
        (RECEIPTS.write(17).replace("17.", "18.").encode(), 400),
        (b"\xff\xfe", 400),
        ("17.é".encode(), 400),
        (b"1" * 101, 413),
    ],
)
async def test_what_is_no_receipt_marks_nothing(world: World, notes: Notes, body: bytes, status: int) -> None:
    async with world.client() as worker:
        assert (await worker.post("/push/seen", content=body)).status_code == status
    assert notes.asked == []


ASKS = Outbound(
    ("Wie sollen wir dich erinnern?",),
    kind="question",
    question="reach",
    buttons=(Button("device", "Auf diesem Gerät", "🔔"), Button("sms", "SMS"), Button("/skip", "Überspringen")),
)


async def test_the_answer_this_device_is_marked_for_the_script_and_no_other(
    world: World, phone: httpx.AsyncClient
) -> None:
    await phone.get("/chat")
    world.turns.pages[session_in(world)] = Page("c1", 2, "de", "ltr", False, world.offices[0].id, (ASKS,), ())
    page = (await phone.get("/chat")).text
    assert page.count('<li class="device"><button name="option" value="device"') == 1
    assert page.count('class="device"') == page.count("at-home") == 1
    assert "Add to Home Screen" in page


async def test_a_page_knows_the_key_and_the_app_only_where_push_is_on(
    catalogs: Catalogs, phone: httpx.AsyncClient
) -> None:
    with_push = (await phone.get("/chat")).text
    assert with_push.count(f'data-push="{KEY}"') == with_push.count('rel="manifest"') == 1
    off = make_world(catalogs)
    async with off.client() as other:
        page = (await other.get("/chat")).text
        assert "data-push" not in page
        assert 'rel="manifest"' not in page
        for path in ("/sw.js", "/push.js", "/manifest.webmanifest"):
            assert (await other.get(path)).status_code == 404
        for path in ("/chat/push", "/push/seen", "/push/changed"):
            assert (await other.post(path)).status_code == 404
