"""The session of the chat: its cookie, its end, and that nobody makes one up."""

import re

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


def test_a_session_id_that_somebody_made_up_is_none() -> None:
    sessions = Sessions(Signing([b"secret"]), secure=False)
    session = sessions.new(1000.0)
    assert sessions.read(f"a=b; session={session}; c=d", 1000.0) == session
    for made_up in ("", "session=", "session=../../etc", f"session={session}x", f"session={sessions.new(2000.0)}"):
        assert sessions.read(made_up, 1000.0) == ""
