"""A fault planted in every page of chat and desk is drawn as a page in the reader's language, and logged by place."""

import json
import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.channels.web import chat as web_chat
from bot.channels.web.assets import Assets
from bot.channels.web.chat import WebChat
from bot.channels.web.shell import Pages
from bot.desk import pages
from bot.desk.calendar import own_calendar
from bot.desk.door import login
from bot.http.fault_pages import application
from bot.log import Lines
from storage.engine.database import Database, Unavailable
from tests.bot.channels.web.stage import World as ChatWorld
from tests.bot.channels.web.stage import make_world
from tests.bot.desk.world import World as DeskWorld
from tests.journey import CATALOGS

SECRET = "Zahra said so"
"""Words of a person in the planted error, which no page and no log may repeat."""
ARABIC = "لم ينجح هذا الآن"


class Planted(Exception):
    """The fault."""


async def planted(*_: object, **__: object) -> Any:
    raise Planted(SECRET)


def planted_now(*_: object, **__: object) -> Any:
    raise Planted(SECRET)


def logged(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    """Give the lines as they are written."""
    return [json.loads(Lines(as_json=True).format(record)) for record in caplog.records if record.name == "lotse.pages"]


def holes_filled(path: str) -> str:
    return re.sub(r"{number:int}", "7", path).replace("{nothing:path}", "nowhere").replace("{", "").replace("}", "")


# The chat


@pytest.fixture
def chat(monkeypatch: pytest.MonkeyPatch) -> ChatWorld:
    """The chat, with a fault in every page, the way out and the style sheets too."""
    guarded = WebChat.guarded
    monkeypatch.setattr(WebChat, "guarded", lambda self, _handle: guarded(self, planted))
    monkeypatch.setattr(Pages, "away", planted_now)
    monkeypatch.setattr(Assets, "serve", planted)
    return make_world(CATALOGS)


async def test_a_fault_in_any_page_of_the_chat_is_a_page_in_the_persons_language(
    chat: ChatWorld, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "lotse")
    tried = 0
    async with chat.client(**{"Accept-Language": "ar"}) as phone:
        for route in chat.chat.routes():
            if route.path.endswith(".opus"):
                continue  # a file the page plays, and no page
            for method in {"GET", "POST"} & (route.methods or set()):
                answer = await phone.request(method, holes_filled(route.path))
                tried += 1
                assert answer.status_code == 503, route.path
                assert answer.headers["retry-after"] == str(web_chat.RETRY_SECONDS)
                for words in ('<html lang="ar" dir="rtl">', ARABIC, chat.offices[0].phone, 'href="/chat"'):
                    assert words in answer.text, (route.path, words)
                assert SECRET not in answer.text
    lines = logged(caplog)
    assert len(lines) == tried > 12
    for line in lines:
        assert (line["level"], line["event"], line["error"]) == ("error", "page failed", "Planted")
        assert any(" planted" in place and "test_fault_pages.py:" in place for place in line["through"])
        assert SECRET not in json.dumps(line)


@pytest.mark.parametrize("language", [language.code for language in CATALOGS.languages if "de" not in language.code])
async def test_every_language_has_its_own_words_for_it(chat: ChatWorld, language: str) -> None:
    tag = next(known.tag for known in CATALOGS.languages if known.code == language)
    async with chat.client() as phone:
        answer = await phone.get("/chat", params={"lang": language})
        german = await phone.get("/chat", params={"lang": "de"})
    assert f'<html lang="{tag}"' in answer.text
    title = re.compile(r"<h1[^>]*>([^<]+)</h1>")
    assert title.findall(answer.text) != title.findall(german.text)


# The desk


@pytest.mark.parametrize("said", [("de", "Das hat nicht geklappt"), ("en", "This did not work")])
async def test_a_fault_in_any_page_of_the_desk_is_a_page_with_the_rail_in_the_readers_language(
    database: Database,
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    said: tuple[str, str],
) -> None:
    language, title = said
    broken = [replace(address, page=planted) for address in pages.ADDRESSES]
    monkeypatch.setattr(pages, "ADDRESSES", broken)
    desk = DeskWorld.open(database, now)
    colleague = await logged_in(desk, language)
    caplog.set_level(logging.WARNING, "lotse")
    for address in broken:
        path = f"/desk{holes_filled(address.path)}"
        form = {"form_token": colleague.token}
        asked = colleague.http.post(path, data=form) if address.is_form else colleague.http.get(path)
        answer = await asked
        assert answer.status_code == 500, path
        for words in (f'<html lang="{language}"', f"<h1>{title}</h1>", 'href="/desk/inbox"', 'href="/desk/"'):
            assert words in answer.text, (path, words)
        assert SECRET not in answer.text
    lines = logged(caplog)
    assert [line["error"] for line in lines] == ["Planted"] * len(broken)
    assert {(line["level"], line["kind"]) for line in lines} == {("error", "GET"), ("error", "POST")}
    assert SECRET not in json.dumps(lines)


async def logged_in(desk: DeskWorld, language: str) -> Any:
    """Log the coordinator in without opening a page behind the login, and get a token of its forms."""
    browser = desk.browser()
    link = desk.link(desk.trier.counsellors[0].id)
    await browser.see(f"{link}?lang={language}")
    assert (await browser.send(link)).status_code == 303
    await browser.see("/nowhere")
    return browser


async def test_a_fault_in_front_of_the_desk_leads_to_the_login(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module, name in [
        *((login, name) for name in ("show_form", "show_door", "log_in", "log_in_by_passphrase")),
        (own_calendar, "give_feed"),
    ]:
        monkeypatch.setattr(module, name, planted)
    desk = DeskWorld.open(database, now)
    browser = desk.browser()
    for method, path in [
        ("GET", "/login"),
        ("POST", "/login"),
        ("GET", "/login/token"),
        ("POST", "/login/token"),
        ("GET", "/feed/secret.ics"),
    ]:
        answer = await browser.http.request(method, f"/desk{path}", headers={"Cookie": "desk_language=en"})
        assert (path, answer.status_code) == (path, 500)
        for words in ('<html lang="en"', "<h1>This did not work</h1>", 'href="/desk/login"'):
            assert words in answer.text


@pytest.mark.parametrize(
    ("status", "title"),
    [(400, "Please try again"), (404, "Not found"), (405, "Not found"), (413, "This is too much at once"),
     (415, "Please try again"), (500, "This did not work"), (503, "Please try again in a minute")],
)  # fmt: skip
async def test_the_desk_has_words_for_every_status(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch, status: int, title: str
) -> None:
    async def refuses(*_: object) -> Response:
        if status == 503:
            raise Unavailable("gone")
        raise HTTPException(status)

    monkeypatch.setattr(pages, "ADDRESSES", [replace(pages.ADDRESSES[0], page=refuses)])
    desk = DeskWorld.open(database, now)
    answer = await (await logged_in(desk, "en")).http.get("/desk/")
    assert answer.status_code == status
    assert f"<h1>{title}</h1>" in answer.text
    assert 'href="/desk/inbox"' in answer.text


# Addresses and methods that are not there


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
async def test_a_method_that_an_address_does_not_know_is_a_page_and_says_what_is_allowed(
    method: str, database: Database, now: datetime
) -> None:
    desk = DeskWorld.open(database, now)
    for app, path, way in (
        (make_world(CATALOGS).app, "/privacy", "/chat"),
        (desk.app, "/desk/inbox", "/desk/login"),
    ):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x.example") as browser:
            answer = await browser.request(method, path)
        assert answer.status_code == 405
        assert "GET" in answer.headers["allow"]
        assert "<h1" in answer.text
        assert f'href="{way}"' in answer.text


@pytest.mark.parametrize(
    "path", ["/a%00b", "/chat?lang=%00", "/%00", "/desk/intake/%00", "/desk/calendar/book?intake=%00"]
)
async def test_a_nul_in_an_address_names_nothing(path: str, database: Database, now: datetime) -> None:
    app = DeskWorld.open(database, now).app if path.startswith("/desk") else make_world(CATALOGS).app
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x.example") as browser:
        answer = await browser.get(path)
    assert (answer.status_code, "<h1" in answer.text) == (404, True)


# The handler itself


def small_app(page: Callable[[Request], Awaitable[Response]]) -> Starlette:
    return application([Route("/", page)], lambda _, status: PlainTextResponse(f"drawn {status}", status))


async def asked(app: Starlette) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x.example") as browser:
        return await browser.get("/")


async def test_a_fault_in_the_middle_of_an_answer_ends_it_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def page(_: Request) -> Response:
        async def pieces() -> Any:
            yield b"half"
            raise Planted(SECRET)

        return StreamingResponse(pieces())

    with pytest.raises(Planted):
        await asked(small_app(page))
    assert [line["error"] for line in logged(caplog)] == ["Planted"]


async def test_who_has_gone_away_gets_no_page_and_no_line(caplog: pytest.LogCaptureFixture) -> None:
    async def page(_: Request) -> Response:
        raise ClientDisconnect

    app, sent = small_app(page), []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": [], "root_path": ""}
    await app(scope, receive, send)
    assert (sent, logged(caplog)) == ([], [])


async def test_the_database_gone_is_a_warning_and_a_503(caplog: pytest.LogCaptureFixture) -> None:
    async def page(_: Request) -> Response:
        raise Unavailable("gone")

    answer = await asked(small_app(page))
    assert (answer.status_code, answer.text) == (503, "drawn 503")
    assert [(line["level"], line["event"]) for line in logged(caplog)] == [("warning", "database unavailable")]
