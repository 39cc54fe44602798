"""What protects people: headers, cookie, tokens, limits, the way out, and that nobody's words become markup."""

import re
from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from bot.channels.web.session import Sessions
from bot.http.limits import Limits, network
from bot.http.signing import Signing
from bot.languages.catalogs import Catalogs
from bot.port import AnsweredLine, Button, Outbound, Page
from bot.token_buckets import Rate
from dialogs.engine.conversation import Said
from tests.bot.channels.web.reading import Reading
from tests.bot.channels.web.rehearsal import isolated
from tests.bot.channels.web.stage import World, make_world

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


async def test_every_page_is_kept_nowhere_framed_nowhere_and_loads_nothing_from_elsewhere(
    phone: httpx.AsyncClient,
) -> None:
    fields = Reading((await phone.get("/chat")).text).tap("26")
    answers = [
        await phone.get("/"),
        await phone.get("/chat"),
        await phone.get("/chat/news"),
        await phone.post("/chat", data=fields),
        await phone.post("/chat", data={}),
        await phone.get("/privacy"),
        await phone.get("/nowhere"),
        await phone.post("/chat/leave"),
    ]
    for answer in answers:
        assert {
            name: answer.headers[name]
            for name in (
                "cache-control",
                "content-security-policy",
                "referrer-policy",
                "x-content-type-options",
            )
        } == {
            "cache-control": "no-store",
            "content-security-policy": POLICY,
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
        }
        assert "camera=()" in answer.headers["permissions-policy"]
        assert not re.search(r"<style|<script(?! src=\"/static/)|\sstyle=|\son[a-z]+=|javascript:", answer.text)
        assert not re.search(r'(?:src|action)="(?:https?:)?//', answer.text)


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


BAD_FIELDS: list[Callable[[dict[str, str], dict[str, str]], dict[str, str]]] = [
    lambda mine, _: {**mine, "token": ""},
    lambda mine, _: {name: value for name, value in mine.items() if name != "token"},
    lambda mine, other: {**mine, "token": other["token"]},
    lambda mine, _: {**mine, "token": mine["token"][:-1] + "\N{LATIN SMALL LETTER E WITH ACUTE}"},
]


@pytest.mark.parametrize("spoil", BAD_FIELDS)
async def test_a_form_without_the_session_s_own_token_is_refused_readably(
    world: World, phone: httpx.AsyncClient, spoil: Callable[[dict[str, str], dict[str, str]], dict[str, str]]
) -> None:
    mine = Reading((await phone.get("/chat?lang=ar")).text).tap("26")
    async with world.client() as stranger:
        other = Reading((await stranger.get("/chat")).text).tap("26")
    answer = await phone.post("/chat", data=spoil(mine, other))
    assert answer.status_code == 403
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert 'href="/chat"' in answer.text
    assert len(world.turns.came) == 2


async def test_too_many_answers_of_one_session_are_held_back_and_can_be_sent_again(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(session=Rate(2, 0.25)))
    async with world.client() as phone:
        fields = Reading((await phone.get("/chat")).text).tap("26")
        codes = [(await phone.post("/chat", data=fields)).status_code for _ in range(2)]
        held = await phone.post("/chat", data=fields)
        assert (codes, held.status_code, held.headers["retry-after"]) == ([303, 303], 429, "4")
        again = next(form for form in Reading(held.text).forms if form.action == "/chat")
        world.now[0] += 4
        assert (await phone.post("/chat", data=again.hidden)).status_code == 303


async def test_a_flood_from_one_network_is_held_back_but_the_way_out_stays_open(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(network=Rate(3, 1)))
    async with world.client() as phone:
        assert [(await phone.get("/privacy")).status_code for _ in range(4)] == [200, 200, 200, 429]
        assert (await phone.post("/chat/leave")).status_code == 200


async def test_a_network_cannot_begin_sessions_without_end(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(arrivals=Rate(2, 1)))
    codes = []
    for _ in range(3):
        async with world.client() as phone:
            codes.append((await phone.get("/chat")).status_code)
    assert (codes, len(world.turns.came)) == ([200, 200, 429], 2)


@pytest.mark.parametrize(
    ("host", "key"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:0db8:0001:0002"),
        ("2001:db8:1:2::9", "2001:0db8:0001:0002"),
        ("", ""),
    ],
)
def test_a_network_is_an_ipv4_address_or_an_ipv6_household(host: str, key: str) -> None:
    assert network(host) == key


async def test_a_hundred_kilobytes_of_text_reach_the_dialog_cut(world: World, phone: httpx.AsyncClient) -> None:
    first = Reading((await phone.get("/chat")).text)
    answer = await phone.post("/chat", data=first.say("w" * 100_000))
    assert answer.status_code == 303
    assert world.turns.came[-1].event == Said("w" * 4_000)


@pytest.mark.parametrize("told", [True, False])
async def test_a_body_over_the_limit_gets_a_clear_sentence(
    world: World, phone: httpx.AsyncClient, *, told: bool
) -> None:
    first = Reading((await phone.get("/chat")).text)
    body = httpx.Request("POST", world.url, data=first.say("و" * 100_000)).content

    async def drops() -> AsyncIterator[bytes]:
        for at in range(0, len(body), 50_000):
            yield body[at : at + 50_000]

    content = body if told else drops()
    answer = await phone.post("/chat", content=content, headers={"Content-Type": "application/x-www-form-urlencoded"})
    assert answer.status_code == 413
    assert "Please send a shorter text" in answer.text
    assert len(world.turns.came) == 1


async def test_nobody_s_words_become_markup(world: World, phone: httpx.AsyncClient) -> None:
    await phone.get("/chat")
    evil = "<script>alert(1)</script>\"'&"
    world.turns.pages = dict.fromkeys(
        world.turns.pages,
        Page(
            "c1",
            7,
            "de",
            "ltr",
            formal=False,
            office="jmd-trier",
            messages=(
                Outbound((evil, f"📞 {isolated(evil)}", f"• {evil}"), kind="crisis"),
                Outbound(
                    (f"{evil}?", isolated(f"https://example.org/{evil}")),
                    kind="question",
                    question=evil,
                    buttons=(Button(evil, evil, evil, language=evil),),
                    field="text",
                    example=evil,
                    progress=evil,
                ),
            ),
            answered=(AnsweredLine(evil, evil, evil),),
        ),
    )
    html = (await phone.get("/chat")).text
    assert "<script>alert" not in html
    # The parser sees the words where they belong: in texts and in attribute values, whole.
    page = Reading(html)
    assert page.text.count("<script>alert(1)</script>") == 12
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert page.tap(evil)["question"] == evil


async def test_leaving_ends_the_session_and_leads_to_the_weather(world: World, phone: httpx.AsyncClient) -> None:
    await phone.get("/chat")
    session = world.turns.came[0].address
    answer = await phone.post("/chat/leave")
    assert answer.status_code == 200
    assert '<meta http-equiv="refresh" content="0; url=https://www.dwd.de/">' in answer.text
    assert answer.headers["set-cookie"] == "session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict"
    assert world.left == [session]
    await phone.get("/chat")
    assert world.turns.came[-1].address != session


async def test_leaving_works_even_if_the_server_cannot_forget(world: World, phone: httpx.AsyncClient) -> None:
    await phone.get("/chat")
    world.left_is_broken[0] = True
    answer = await phone.post("/chat/leave")
    assert answer.status_code == 200
    assert "Max-Age=0" in answer.headers["set-cookie"]


async def test_a_visit_from_another_site_goes_once_round_so_that_the_strict_cookie_comes_along(
    world: World, phone: httpx.AsyncClient
) -> None:
    answer = await phone.get("/chat?lang=ar", headers={"Sec-Fetch-Site": "cross-site"})
    assert 'content="0; url=/chat?lang=ar"' in answer.text
    assert "set-cookie" not in answer.headers
    assert world.turns.came == []


async def test_a_resume_link_shows_a_button_and_only_the_button_uses_it_up(
    world: World, phone: httpx.AsyncClient
) -> None:
    async with world.client() as first:
        await first.post("/chat", data=Reading((await first.get("/chat")).text).tap("16_17"))
    for _ in range(2):
        page = Reading((await phone.get("/chat/resume/K7QM4RTW2X")).text)
    assert "K7QM4RTW2X" in world.codes
    before = phone.cookies["session"]
    fields = next(form for form in page.forms if form.action == "/chat/resume").hidden
    answer = await phone.post("/chat/resume", data=fields)
    assert (answer.status_code, answer.headers["location"]) == (303, "/chat")
    assert phone.cookies["session"] != before
    assert "Wo wohnst du?" in (await phone.get("/chat")).text
    again = await phone.post(
        "/chat/resume",
        data=next(
            form.hidden
            for form in Reading((await phone.get("/chat/resume/K7QM4RTW2X")).text).forms
            if form.action == "/chat/resume"
        ),
    )
    assert again.status_code == 404
    assert "This code does not work any more" in again.text


async def test_a_code_can_be_typed_as_people_type(world: World, phone: httpx.AsyncClient) -> None:
    async with world.client() as first:
        await first.get("/chat")
    form = next(form for form in Reading((await phone.get("/chat/resume")).text).forms if form.action == "/chat/resume")
    assert form.typed
    answer = await phone.post("/chat/resume", data={**form.hidden, "code": " k7qm-4rtw 2x"})
    assert answer.status_code == 303


async def test_a_code_without_a_token_is_refused(world: World, phone: httpx.AsyncClient) -> None:
    assert (await phone.post("/chat/resume", data={"code": "K7QM4RTW2X"})).status_code == 403
    assert "K7QM4RTW2X" in world.codes


async def test_the_first_load_is_small(phone: httpx.AsyncClient) -> None:
    page = await phone.get("/chat")
    urls = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    assert len(urls) == 3
    sizes = [len(page.content)]
    for url in urls:
        answer = await phone.get(url)
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        sizes.append(len(answer.content))
    assert sum(sizes) < 35_000
    assert (await phone.get("/static/chat.000000000000.css")).status_code == 404


async def test_codes_cannot_be_tried_faster_than_a_session_may_answer(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(session=Rate(3, 0.25)))
    async with world.client() as phone:
        await phone.get("/chat")
        page = Reading((await phone.get("/chat/resume")).text)
        form = next(form for form in page.forms if form.action == "/chat/resume")
        tried = [await phone.post("/chat/resume", data={**form.hidden, "code": f"AAAAAAAA{n:02}"}) for n in range(5)]
        assert [answer.status_code for answer in tried] == [404, 404, 404, 429, 429]
        right = {**form.hidden, "code": "K7QM4RTW2X"}
        assert (await phone.post("/chat/resume", data=right)).status_code == 429, "nor with the right one"
        world.now[0] += 4
        assert (await phone.post("/chat/resume", data=right)).status_code == 303
