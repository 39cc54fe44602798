"""Every kind of broken form, posted to every address of the chat that takes one."""

from urllib.parse import urlencode

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import Message

from bot.http.form import read_form
from bot.http.limits import Limits
from tests.bot.channels.web.broken_forms import EVIL, URLENCODED, broken_forms, leads_on
from tests.bot.channels.web.reading import Reading
from tests.bot.channels.web.stage import TOKEN, World

LIMITS = Limits()
BROKEN = broken_forms(most_bytes=LIMITS.body_bytes, most_fields=LIMITS.fields)
HOLES = {"/chat/resume/{code}": "/chat/resume/K7QM4RTW2X", "/t/{token}": f"/t/{TOKEN}"}


def addresses(world: World) -> list[str]:
    """Give every address of the chat that takes a form; the way out reads none."""
    posted = [route.path for route in world.chat.routes() if "POST" in (route.methods or ())]
    return [HOLES.get(path, path) for path in posted if path != "/chat/leave"]


@pytest.mark.parametrize("what", BROKEN)
async def test_a_broken_form_is_answered_by_a_page_with_telephone_and_a_way_on(world: World, what: str) -> None:
    broken = BROKEN[what]
    for address in addresses(world):
        async with world.client(**{"Accept-Language": "ar"}) as phone:
            await phone.get("/chat")
            answer = await phone.post(address, content=broken.content(), headers=broken.all_headers())
        assert (address, answer.status_code) == (address, broken.status)
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert leads_on(answer.text, "/chat"), address
        assert world.offices[0].phone in answer.text
        assert '<html lang="ar" dir="rtl">' in answer.text
    assert len(world.turns.came) == len(addresses(world))  # each only opened the chat


def test_there_are_addresses_to_try(world: World) -> None:
    assert addresses(world) == ["/chat", "/chat/resume", "/chat/resume/K7QM4RTW2X", f"/t/{TOKEN}"]


@pytest.mark.parametrize("value", EVIL)
async def test_a_field_that_holds_anything_at_all_is_taken_or_answered_by_a_page(world: World, value: str) -> None:
    for address in addresses(world):
        for name in ("question", "option", "words", "version", "update", "code"):
            async with world.client() as phone:
                mine = Reading((await phone.get("/chat")).text).say("Hallo")
                answer = await phone.post(address, data={**mine, name: value})
            assert answer.status_code in {303, 403, 404, 409}, (address, name)
            assert answer.status_code == 303 or leads_on(answer.text, "/chat")


@pytest.mark.parametrize("what", BROKEN)
async def test_the_way_out_stays_open_whatever_comes_along(world: World, what: str) -> None:
    broken = BROKEN[what]
    async with world.client() as phone:
        answer = await phone.post("/chat/leave", content=broken.content(), headers=broken.all_headers())
    assert (answer.status_code, "Max-Age=0" in answer.headers["set-cookie"]) == (200, True)


def request(body: bytes, **headers: str) -> Request:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "POST", "path": "/", "headers": raw}, receive)


async def test_of_each_field_the_first_value_is_read_without_control_characters() -> None:
    body = urlencode([("a", "1"), ("a", "2"), ("b", "x\0\r\ny\tz\x7f\rw"), ("c", "")]).encode()
    read = await read_form(request(body, content_type=URLENCODED), most_bytes=1000, most_fields=4)
    assert read == {"a": "1", "b": "x\ny\tzw", "c": ""}


@pytest.mark.parametrize("told", [{"content_length": "7"}, {}])
@pytest.mark.parametrize(("most_bytes", "most_fields", "status"), [(6, 2, 413), (7, 1, 400)])
async def test_the_limits_are_where_they_are_said_to_be(
    told: dict[str, str], most_bytes: int, most_fields: int, status: int
) -> None:
    def posted() -> Request:
        return request(b"a=1&b=2", content_type=URLENCODED, **told)

    with pytest.raises(HTTPException) as refused:
        await read_form(posted(), most_bytes=most_bytes, most_fields=most_fields)
    assert refused.value.status_code == status
    assert await read_form(posted(), most_bytes=7, most_fields=2) == {"a": "1", "b": "2"}
