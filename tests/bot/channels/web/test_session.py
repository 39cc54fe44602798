"""The session of the chat: its cookie, its end, and that nobody makes one up."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest

from bot.channels.web.session import Sessions
from bot.http.signing import Signing
from bot.languages.catalogs import Catalogs
from tests.bot.channels.web.reading import Reading
from tests.bot.channels.web.stage import World, make_world


@pytest.mark.parametrize(
    ("url", "cookie"),
    [
        ("http://chat.example", r"session=[0-9a-f]{8}-[\w-]{32}; Path=/; HttpOnly; SameSite=Strict"),
        (
            "https://chat.example",
            r"__Host-session=[0-9a-f]{8}-[\w-]{32}; Path=/; HttpOnly; SameSite=Strict; Secure",
        ),
    ],
)
async def test_the_cookie_is_strict_and_bound_to_its_host_under_https(
    catalogs: Catalogs, url: str, cookie: str
) -> None:
    async with make_world(catalogs, public_url=url).client() as phone:
        answer = await phone.get("/chat")
        assert re.fullmatch(cookie, answer.headers["set-cookie"])
        assert "set-cookie" not in (await phone.get("/chat")).headers


async def test_a_session_ends_after_a_day(world: World, phone: httpx.AsyncClient) -> None:
    fields = Reading((await phone.get("/chat")).text).tap("26")
    world.now[0] += 24 * 3600 - 1
    assert (await phone.post("/chat", data=fields)).status_code == 303
    world.now[0] += 1
    answer = await phone.post("/chat", data=fields)
    assert answer.status_code == 403
    assert "This page was open for too long" in answer.text


def test_a_form_s_token_is_another_one_on_every_page_and_proves_its_own_session_alone() -> None:
    signing = Signing([b"secret"])
    sessions = Sessions(signing, secure=False)
    session, other = sessions.new(1000.0), sessions.new(1000.0)
    tokens = {sessions.token(session) for _ in range(50)}
    assert len(tokens) == 50
    assert len({token[:12] for token in tokens}) == len({token[-12:] for token in tokens}) == 50, "no part is the same"
    assert all(sessions.proves(token, session) and not sessions.proves(token, other) for token in tokens)
    token = sessions.token(session)
    once, _, proof = token.partition(".")
    assert not any(sessions.proves(made_up, session) for made_up in ("", ".", f".{proof}", f"{once}.", f"x{token}"))
    assert not sessions.proves(f"{once}.{signing.token('chat form', f'.{once}')}", ""), "nobody's proves nothing"
    assert sessions.proves(signing.token("chat form", session), session), "a page of before an update is still sent"


@pytest.mark.parametrize(
    ("cookie", "title"),
    [
        ("", "The cookie of this page is missing"),
        ("other=1", "The cookie of this page is missing"),
        ("session=made-up", "This page was open for too long"),
    ],
)
@pytest.mark.parametrize("path", ["/chat", "/chat/resume", "/t/4fGh7kQmZ0aBcD3eF5gH6i"])
async def test_a_browser_that_takes_no_cookies_is_told_so_in_the_page_s_language_with_a_number_to_call(
    world: World, cookie: str, title: str, path: str
) -> None:
    async with world.client() as phone:
        fields = Reading((await phone.get("/chat")).text).tap("26")
    async with world.client() as phone:
        headers = {"X-Lotse": "ar.0.jmd-trier", "cookie": cookie}
        answer = await phone.post(path, data=fields, headers=headers)
    page = Reading(answer.text)
    assert (answer.status_code, title in page.text) == (403, True)
    office = next(office for office in world.offices if office.id == "jmd-trier")
    assert office.phone in page.text
    assert page.tags[0] == ("html", {"lang": "ar", "dir": "rtl"})


def test_a_session_id_that_somebody_made_up_is_none() -> None:
    sessions = Sessions(Signing([b"secret"]), secure=False)
    session = sessions.new(1000.0)
    assert sessions.read(f"a=b; session={session}; c=d", 1000.0) == session
    for made_up in ("", "session=", "session=../../etc", f"session={session}x", f"session={sessions.new(2000.0)}"):
        assert sessions.read(made_up, 1000.0) == ""


async def test_a_session_lasts_as_long_as_the_person_wanted_and_not_a_second_longer(
    world: World, phone: httpx.AsyncClient
) -> None:
    await phone.get("/chat")
    session = phone.cookies["session"]
    until = world.now[0] + 9 * 24 * 3600
    page = world.turns.pages[session]
    world.turns.pages[session] = replace(page, kept_until=datetime.fromtimestamp(until, UTC).isoformat())
    answer = await phone.get("/chat")
    assert re.fullmatch(
        rf"session={session}\.[0-9a-f]{{8}}\.[\w-]+; Max-Age=777600; Path=/; HttpOnly; SameSite=Strict",
        answer.headers["set-cookie"],
    )
    cookie = phone.cookies["session"]
    assert "set-cookie" not in (await phone.get("/chat")).headers, "it is said once"
    came = len(world.turns.came)
    world.now[0] = until - 1
    assert (await phone.get("/chat", headers={"cookie": f"session={cookie}"})).status_code == 200
    assert len(world.turns.came) == came
    world.now[0] = until
    await phone.get("/chat", headers={"cookie": f"session={cookie}"})
    assert len(world.turns.came) == came + 1, "somebody new"


async def test_what_was_kept_longer_is_for_the_day_again_once_it_is_taken_back(
    world: World, phone: httpx.AsyncClient
) -> None:
    await phone.get("/chat")
    session = phone.cookies["session"]
    page = world.turns.pages[session]
    kept = datetime.fromtimestamp(world.now[0] + 9 * 24 * 3600, UTC).isoformat()
    world.turns.pages[session] = replace(page, kept_until=kept)
    await phone.get("/chat")
    world.turns.pages[session] = page
    answer = await phone.get("/chat")
    assert answer.headers["set-cookie"] == f"session={session}; Path=/; HttpOnly; SameSite=Strict"
    assert "set-cookie" not in (await phone.get("/chat")).headers


def test_nobody_lengthens_their_own_session() -> None:
    sessions = Sessions(Signing([b"secret"]), secure=False)
    born, day = 1_790_000_000.0, 24 * 3600
    session, other = sessions.new(born), sessions.new(born)
    until = int(born) + 9 * day
    cookie = sessions.set_cookie(session, until, born).partition(";")[0]
    assert sessions.read(cookie, until - 1) == session
    assert sessions.kept_until(cookie, until - 1) == until
    assert (sessions.read(cookie, until), sessions.kept_until(cookie, until)) == ("", 0)
    signature = cookie.rpartition(".")[2]
    for made_up in (
        f"session={session}.{until + day:08x}.{signature}",
        f"session={other}.{until:08x}.{signature}",
        f"session={session}.{until:08x}.{'a' * len(signature)}",
        f"session={session}.{until:08x}",
        f"session={session}.{until:08x}.{sessions.token(session)}",
    ):
        assert sessions.read(made_up, born + day - 1), "it is a session of the day all the same"
        assert (sessions.read(made_up, born + day), sessions.kept_until(made_up, born)) == ("", 0)
    assert sessions.set_cookie(session, int(born), born) == sessions.set_cookie(session)
