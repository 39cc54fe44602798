"""The page that stops e-mails, over HTTP: asked by people, by previews and by mail programs."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.app import web
from bot.channels.mail import tokens
from bot.conversation.turn import Turns
from bot.installation import Installation, enter
from bot.settings import Settings
from dialogs.engine.conversation import State
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.people import conversations, reach
from storage.people.erasure import erase
from tests.conftest import NOW
from tests.journey import CATALOGS, SAMPLES

ADDRESS = "amina.k@example.net"
BUTTON = 'method="post" action="/stop/'
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
async def client(sqlite: Database) -> AsyncIterator[httpx.AsyncClient]:
    """A browser or mail program that has never been here and brings no cookie."""
    turns = Turns(
        database=sqlite, offices=SAMPLES, catalogs=CATALOGS, link="http://chat.example/chat", wake=lambda: None
    )
    application = web(Installation(Settings(), SAMPLES, CATALOGS, sqlite), turns)
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(application), base_url="http://chat.example", headers={"Accept-Language": "de"}
    ) as here:
        yield here


@pytest.fixture
def way(sqlite: Database) -> str:
    """The id of an English-speaking person's e-mail address."""

    def meet(tx: Transaction) -> str:
        enter(tx, SAMPLES)
        kept = conversations.open_for(tx, "web", "session", NOW)
        state = State(channel="web", office="jmd-trier", language="en").to_json()
        conversations.save(tx, kept, state, office="jmd-trier", now=NOW, unfinished=False)
        return reach.add_way(tx, kept.id, "email", ADDRESS, NOW, confirmed=True)

    return sqlite.write_now(meet)


def path(database: Database, way: str) -> str:
    return database.read_now(lambda tx: f"/stop/{tokens.token(tx.keys, 'stop', way)}")


def runs(database: Database, way: str) -> bool:
    found = database.read_now(lambda tx: reach.find(tx, way))
    assert found is not None
    return found.is_open


async def test_opening_the_page_stops_nothing(sqlite: Database, client: httpx.AsyncClient, way: str) -> None:
    address = path(sqlite, way)
    for _ in range(2):
        shown = await client.get(address)
        assert (shown.status_code, runs(sqlite, way)) == (200, True)
        assert f'<form class="answers" method="post" action="{address}">' in shown.text
        assert '<html lang="en-GB" dir="ltr"' in shown.text
        assert shown.headers["cache-control"] == "no-store"
    assert (await client.head(address)).status_code == 200
    assert runs(sqlite, way)
    assert ADDRESS not in shown.text


@pytest.mark.parametrize(
    "posted",
    [
        {"data": {}},
        {"data": ONE_CLICK},
        {"files": {name: (None, value) for name, value in ONE_CLICK.items()}},
        {"content": b""},
        {"content": b"{}", "headers": {"Content-Type": "application/json"}},
    ],
    ids=["button", "one click", "one click as multipart", "empty", "other"],
)
async def test_one_request_without_a_cookie_stops_the_emails(
    sqlite: Database, client: httpx.AsyncClient, way: str, posted: dict[str, Any]
) -> None:
    shown = await client.post(path(sqlite, way), **posted)
    assert (shown.status_code, runs(sqlite, way), BUTTON in shown.text) == (200, False, False)
    assert "set-cookie" not in shown.headers


async def test_stopping_twice_is_the_same_as_once_and_the_ticket_can_start_them_again(
    sqlite: Database, client: httpx.AsyncClient, way: str
) -> None:
    address = path(sqlite, way)
    first, second = await client.post(address), await client.post(address)
    assert (first.status_code, first.text) == (second.status_code, second.text)
    assert (await client.get(address)).text == first.text
    sqlite.write_now(lambda tx: reach.go_on(tx, way))
    assert runs(sqlite, way)
    assert BUTTON in (await client.get(address)).text
    await client.post(address)
    assert not runs(sqlite, way)


async def test_what_we_never_made_stops_nothing_and_says_what_to_do(
    sqlite: Database, client: httpx.AsyncClient, way: str
) -> None:
    token = path(sqlite, way).removeprefix("/stop/")
    bounce = sqlite.read_now(lambda tx: tokens.token(tx.keys, "bounce", way))
    for wrong in (way, token[:-1], token[:-1] + ("a" if token[-1] != "a" else "b"), bounce, "x", "%00", "ä"):
        for answer in (await client.get(f"/stop/{wrong}"), await client.post(f"/stop/{wrong}")):
            assert (answer.status_code, BUTTON in answer.text) == (404, False)
    assert runs(sqlite, way)


async def test_what_was_erased_with_its_conversation_is_stopped(
    sqlite: Database, client: httpx.AsyncClient, way: str
) -> None:
    address = path(sqlite, way)
    conversation = sqlite.read_now(lambda tx: conversations.find(tx, "web", "session"))
    assert conversation is not None
    sqlite.write_now(lambda tx: erase(tx, conversation.id, NOW))
    for answer in (await client.get(address), await client.post(address)):
        assert (answer.status_code, BUTTON in answer.text) == (200, False)


async def test_a_flood_is_held_back(sqlite: Database, client: httpx.AsyncClient, way: str) -> None:
    answers = [(await client.get(path(sqlite, way))).status_code for _ in range(230)]
    assert (answers[0], answers[-1]) == (200, 429)
