"""Sending to a push service that checks signatures and decrypts: each of its answers, and what becomes of it."""

import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.channels.web_push import sender
from bot.channels.web_push.message import MOST_BYTES, write_message
from bot.channels.web_push.sender import PushFailed, WebPush, pause, seconds_kept, topic
from bot.http.push_key import PushKey, open_push_key
from bot.port import Envelope, NeverSent, Outbound, TryLater, Unreachable
from storage.engine.database import Database
from tests.bot.channels.web_push.push_service import Browser, PushService, drop, push_service, sleep

LINES = ("🔔 \u2068Dienstag\u2069, \u206823.3.\u2069 um \u206814:30\u2069 Uhr.", "🔑 Code \u20683988\u2069")
SERVICES = ("push.example.org",)


@pytest.fixture
async def service() -> AsyncIterator[PushService]:
    async with push_service() as running:
        yield running


@pytest.fixture
async def key(sqlite: Database, now: datetime) -> PushKey:
    return await open_push_key(sqlite, now)


@pytest.fixture
async def push(key: PushKey) -> AsyncIterator[WebPush]:
    push = WebPush("web_push", key, public_url="http://localhost:8080", home="/chat", services=SERVICES)
    yield push
    await push.close()


def reminder(**envelope: str) -> Outbound:
    filled = {
        "title": "Termin",
        "link": "https://termin.example.org/t/abc",
        "receipt": "7.sig",
        "tag": "one",
    } | envelope
    return Outbound(LINES, envelope=Envelope(**filled))  # type: ignore[arg-type]


async def outcome(push: WebPush, address: str) -> str:
    """Send a reminder; gives what became of it in a word."""
    try:
        await push.send(address, reminder())
    except TryLater as asked:
        return f"later {asked.seconds:.0f}"
    except (Unreachable, NeverSent, PushFailed, aiohttp.ClientError, TimeoutError) as problem:
        return type(problem).__name__
    return "sent"


@pytest.mark.parametrize("name", ["web_push", "staff_push"])
async def test_a_browser_can_open_what_was_sent_and_nobody_else(name: str, service: PushService, key: PushKey) -> None:
    push = WebPush(name, key, public_url="http://localhost:8080/", home="/chat", services=SERVICES)
    browser = service.browser()
    soon = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    await push.send(browser.address, reminder(expires=soon))
    await push.close()
    assert (push.name, browser.shown) == (
        name,
        [
            {
                "web_push": 8030,
                "notification": {
                    "title": "Termin",
                    "body": "\n".join(LINES),
                    "navigate": "https://termin.example.org/t/abc",
                    "lang": "de",
                    "dir": "ltr",
                    "tag": "one",
                    "data": {"seen": "7.sig"},
                },
            }
        ],
    )
    (received,) = service.received
    assert (received.urgency, received.topic, received.key) == ("high", topic("one"), key.public)
    assert 3_590 <= received.ttl <= 3_600
    assert {name: received.claims[name] for name in ("sub", "aud")} == {
        "sub": "https://localhost",
        "aud": service.origin,
    }


async def test_a_letter_to_the_staff_has_its_first_line_for_a_title_and_leads_to_the_desk(
    service: PushService, key: PushKey
) -> None:
    push = WebPush("staff_push", key, public_url="http://localhost:8080", home="/desk/", services=SERVICES)
    browser = service.browser()
    await push.send(browser.address, Outbound(("Neue Anfrage \u2068A7K2\u2069", "Arabisch, heute")))
    await push.close()
    said = browser.shown[0]["notification"]
    assert {name: said[name] for name in ("title", "body", "navigate", "tag", "data")} == {
        "title": "Neue Anfrage A7K2",
        "body": "Arabisch, heute",
        "navigate": "http://localhost:8080/desk/",
        "tag": "",
        "data": {"seen": ""},
    }
    assert (service.received[0].topic, service.received[0].ttl) == ("", 28 * 86_400)


async def test_two_push_services_each_get_their_own_name_signed(push: WebPush, service: PushService) -> None:
    async with push_service() as other:
        browsers = [service.browser(), other.browser(), service.browser()]
        assert [await outcome(push, browser.address) for browser in browsers] == ["sent"] * 3
        assert [len(browser.shown) for browser in browsers] == [1, 1, 1]


@pytest.mark.parametrize(
    ("status", "headers", "becomes"),
    [
        (200, {}, "sent"),
        (201, {}, "sent"),
        (202, {}, "sent"),
        (404, {}, "Unreachable"),
        (410, {}, "Unreachable"),
        (400, {}, "NeverSent"),
        (413, {}, "NeverSent"),
        (429, {"Retry-After": "17"}, "later 17"),
        (503, {"Retry-After": "17"}, "later 17"),
        (429, {}, "later 60"),
        (503, {"Retry-After": "soon"}, "later 60"),
        (429, {"Retry-After": "99999"}, "later 3600"),
        (401, {}, "later 900"),
        (403, {}, "later 900"),
        (500, {}, "PushFailed"),
        (502, {}, "PushFailed"),
        (418, {}, "PushFailed"),
    ],
)
async def test_what_a_push_service_answers_decides_what_becomes_of_it(
    push: WebPush, service: PushService, status: int, headers: dict[str, str], becomes: str
) -> None:
    service.answers.append((status, headers))
    assert await outcome(push, service.browser().address) == becomes


async def test_a_date_to_try_again_at_is_waited_for(push: WebPush, service: PushService) -> None:
    at = datetime.now(UTC) + timedelta(minutes=2)
    service.answers.append((503, {"Retry-After": at.strftime("%a, %d %b %Y %H:%M:%S GMT")}))
    assert await outcome(push, service.browser().address) in {f"later {seconds}" for seconds in (117, 118, 119, 120)}


async def test_a_lost_connection_is_another_attempt_and_the_next_message_goes(
    push: WebPush, service: PushService
) -> None:
    browser = service.browser()
    service.answers.append(drop)
    assert [await outcome(push, browser.address) for _ in range(2)] == ["ServerDisconnectedError", "sent"]


async def test_a_service_that_does_not_answer_is_not_waited_for_without_end(
    push: WebPush, service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "PATIENCE", 0.2)
    service.answers.append(sleep)
    assert await outcome(push, service.browser().address) in {"ConnectionTimeoutError", "TimeoutError"} | {
        "ServerTimeoutError",
        "SocketTimeoutError",
    }


async def test_a_service_that_is_gone_is_another_attempt(push: WebPush, closed_port: int) -> None:
    browser = Browser(f"http://127.0.0.1:{closed_port}/push/a")
    assert await outcome(push, browser.address) == "ClientConnectorError"


async def test_a_redirect_is_not_followed(push: WebPush, service: PushService) -> None:
    for status in (301, 302, 303, 307, 308):
        service.answers.append((status, {"Location": f"{service.origin}/push/elsewhere"}))
        assert await outcome(push, service.browser().address) == "Unreachable"
    assert "/push/elsewhere" not in service.asked


async def test_after_unsubscribing_the_way_is_over(push: WebPush, service: PushService) -> None:
    browser = service.browser()
    service.unsubscribe(browser)
    assert await outcome(push, browser.address) == "Unreachable"


def changed(browser: Browser, **changes: Any) -> str:
    written = browser.subscription
    written["keys"] |= {name: value for name, value in changes.items() if name != "endpoint"}
    return json.dumps(written | {name: value for name, value in changes.items() if name == "endpoint"})


async def test_an_address_nothing_can_be_sent_to_is_over_and_nobody_is_asked(
    push: WebPush, service: PushService
) -> None:
    browser = service.browser()
    addresses = [
        "nonsense",
        changed(browser, p256dh="*"),
        changed(browser, p256dh="AAAA"),
        changed(browser, auth=""),
        changed(browser, endpoint="nonsense"),
        changed(browser, endpoint="file:///etc/passwd"),
        changed(browser, endpoint="http://10.0.0.1/push"),
        changed(browser, endpoint="https://elsewhere.example.com/push"),  # allowed once, and no longer
    ]
    assert [await outcome(push, address) for address in addresses] == ["Unreachable"] * len(addresses)
    assert service.asked == []


async def test_in_production_this_machine_is_not_asked(service: PushService, key: PushKey) -> None:
    push = WebPush("web_push", key, public_url="https://termin.example.org", home="/chat", services=SERVICES)
    assert await outcome(push, service.browser().address) == "Unreachable"
    assert service.asked == []


async def test_what_does_not_fit_is_never_sent(push: WebPush, service: PushService) -> None:
    with pytest.raises(NeverSent):
        await push.send(service.browser().address, Outbound(("a" * 4_000,), envelope=Envelope(title="Termin")))
    assert service.asked == []


async def test_the_longest_message_that_is_written_is_taken(push: WebPush, service: PushService) -> None:
    empty = len(write_message(Outbound(("",), envelope=Envelope(title="Termin")), home="http://localhost:8080/chat"))
    for more in (0, 1):
        words = "a" * (MOST_BYTES - empty - 2 - 6 + more), "b" * 6  # and the line feed, two bytes in JSON
        await push.send(service.browser().address, Outbound(words, envelope=Envelope(title="Termin")))
    assert [received.size for received in service.received] == [4_096, 4_096 + 1 - 6 + 3]  # "…" has three


async def test_neither_endpoint_nor_words_are_logged_or_raised(
    push: WebPush, service: PushService, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    browser = service.browser()
    said = []
    for status in (404, 400, 403, 429, 500, 307):
        service.answers.append((status, {}))
        with pytest.raises((Unreachable, NeverSent, TryLater, PushFailed)) as refused:
            await push.send(browser.address, reminder())
        said.append(f"{refused.value}{refused.value.__cause__ or ''}")
    logged = "\n".join(f"{record.getMessage()} {vars(record).get('fields')}" for record in caplog.records)
    assert "a push service does not take our key" in logged
    for secret in (browser.endpoint, browser.endpoint.rpartition("/")[2], "a secret", "Dienstag", "3988"):
        assert secret not in logged
        assert secret not in "\n".join(said)


@pytest.mark.parametrize(
    ("url", "contact"),
    [
        ("https://termin.example.org", "https://termin.example.org"),
        ("https://termin.example.org:8443", "https://termin.example.org"),
        ("https://termin.example.org/", "https://termin.example.org"),
        ("http://127.0.0.1:8080", "https://127.0.0.1"),
        ("http://lotse:8080", "https://lotse"),
    ],
)
async def test_the_contact_is_the_bare_host(url: str, contact: str, key: PushKey, service: PushService) -> None:
    push = WebPush("web_push", key, public_url=url, home="/chat", services=())
    push._local = True
    await push.send(service.browser().address, reminder())
    await push.close()
    assert service.received[0].claims["sub"] == contact


NOW = datetime(2027, 3, 22, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("expires", "seconds"),
    [
        ("", 28 * 86_400),
        ("2027-04-19T09:00:00+00:00", 28 * 86_400),
        ("2027-04-19T09:00:01+00:00", 28 * 86_400),
        ("2027-04-19T08:59:59+00:00", 28 * 86_400 - 1),
        ("2027-03-22T10:01:01+01:00", 61),
        ("2027-03-22T09:00:59+00:00", 60),
        ("2027-03-22T08:00:00+00:00", 60),
    ],
)
def test_how_long_a_message_waits_for_a_phone_that_is_off(expires: str, seconds: int) -> None:
    assert seconds_kept(expires, NOW) == seconds


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("17", 17),
        ("0", 1),
        ("3600", 3600),
        ("3601", 3600),
        ("Mon, 22 Mar 2027 09:00:42 GMT", 42),
        ("Mon, 22 Mar 2027 08:00:00 GMT", 1),
        ("Mon, 22 Mar 2027 09:01:00 -0000", 60),
        ("", 60),
        ("-5", 60),
        ("soon", 60),
        ("1.5", 60),
    ],
)
def test_when_to_try_again(written: str, seconds: float) -> None:
    assert pause(written, NOW) == seconds


def test_letters_of_one_appointment_share_a_topic_that_says_nothing() -> None:
    assert topic("one") == topic("one") != topic("another")
    assert len(topic("one")) == 32
