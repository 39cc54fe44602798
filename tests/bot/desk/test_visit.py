"""Who is visiting: the session's cookie, and where a visit comes from."""

import re
from datetime import datetime

import pytest

from storage.engine.database import Database
from tests.bot.desk.world import World


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://desk.example", r"__Host-desk=[\w-]{43}; HttpOnly; Max-Age=43200; Path=/; SameSite=strict; Secure"),
        ("http://desk.example", r"desk=[\w-]{43}; HttpOnly; Max-Age=43200; Path=/; SameSite=strict"),
    ],
)
async def test_the_sessions_cookie_is_kept_close(url: str, expected: str, database: Database, now: datetime) -> None:
    world = World.open(database, now, url)
    link = world.link(world.trier.counsellors[0].id)
    browser = world.browser()
    await browser.see(link)
    answer = await browser.send(link)
    assert re.fullmatch(expected, answer.headers.get_list("set-cookie")[-1])


async def test_a_link_from_another_program_is_asked_for_again_from_inside(world: World) -> None:
    answer = await world.browser().http.get("/desk/inbox?state=taken", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 200
    assert '<meta http-equiv="refresh" content="0; url=/desk/inbox?state=taken">' in answer.text
