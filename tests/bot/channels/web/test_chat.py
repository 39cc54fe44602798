"""The flow of the chat as a browser without JavaScript goes through it, and what the small script asks for."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import httpx
import pytest

from bot.port import AnsweredLine, Button, Inbound, Outbound
from dialogs.engine.conversation import Opened, Said, Tapped
from tests.bot.channels.web.reading import Reading
from tests.bot.channels.web.stage import TOKEN, World

PIECE = {"X-Lotse": "1"}


async def page_of(phone: httpx.AsyncClient, path: str = "/chat") -> Reading:
    return Reading((await phone.get(path)).text)


BAD_FIELDS: list[Callable[[dict[str, str], dict[str, str]], dict[str, str]]] = [
    lambda mine, _: {**mine, "token": ""},
    lambda mine, _: {name: value for name, value in mine.items() if name != "token"},
    lambda mine, other: {**mine, "token": other["token"]},
    lambda mine, _: {**mine, "token": mine["token"][:-1] + "\N{LATIN SMALL LETTER E WITH ACUTE}"},
]


async def test_the_whole_way_works_with_plain_forms(world: World, phone: httpx.AsyncClient) -> None:
    first = await page_of(phone)
    assert "Wie alt bist du?" in first.text
    tapped = await phone.post("/chat", data=first.tap("16_17"))
    assert (tapped.status_code, tapped.headers["location"], tapped.text) == (303, "/chat", "")
    second = await page_of(phone)
    assert "Wo wohnst du?" in second.text
    assert "Alter: 16 bis 17" in second.text
    await phone.post("/chat", data=second.tap("trier"))
    third = await page_of(phone)
    assert "Dein Termin ist gebucht." in third.text
    assert [inbound.event for inbound in world.turns.came] == [
        Opened(),
        Tapped("age", "16_17"),
        Tapped("place", "trier"),
    ]
    assert len({inbound.address for inbound in world.turns.came}) == 1


async def test_typed_words_reach_the_dialog(world: World, phone: httpx.AsyncClient) -> None:
    first = await page_of(phone)
    await phone.post("/chat", data=first.say("  siebzehn\r\nJahre "))
    assert world.turns.came[-1].event == Said("siebzehn\nJahre")


async def test_the_script_gets_the_middle_of_the_next_page_at_once(phone: httpx.AsyncClient) -> None:
    first = await page_of(phone)
    answer = await phone.post("/chat", data=first.tap("16_17"), headers=PIECE)
    assert answer.status_code == 200
    assert answer.text.startswith("<main")
    assert "<html" not in answer.text
    assert "Wo wohnst du?" in answer.text


async def test_the_script_gets_the_whole_page_where_its_surroundings_change(phone: httpx.AsyncClient) -> None:
    first = await page_of(phone)
    shell = first.tags_of("main")["data-shell"]
    same = await phone.post("/chat", data=first.tap("16_17"), headers={"X-Lotse": shell})
    assert same.text.startswith("<main")
    other = await phone.post(
        "/chat", data=Reading(same.text).tap("/back") | {"option": "/language"}, headers={"X-Lotse": shell}
    )
    assert Reading(other.text).tags[0] == ("html", {"lang": "ar", "dir": "rtl"})
    there = Reading(other.text).tags_of("main")["data-shell"]
    assert there != shell
    for said, whole in ((shell, True), (there, False), ("1", False), ("", True)):
        news = await phone.get("/chat/news", headers={"X-Lotse": said})
        assert news.text.startswith("<!doctype") is whole


async def test_pages_are_compressed_for_whoever_takes_that(world: World) -> None:
    for wanted, encoding in (("gzip, br", "gzip"), ("identity", None)):
        async with world.client(**{"Accept-Encoding": wanted}) as phone:
            for path in ("/", "/chat", "/privacy", "/chat/resume"):
                answer = await phone.get(path)
                assert (answer.headers.get("content-encoding"), answer.headers["vary"]) == (encoding, "Accept-Encoding")
                assert answer.text.rstrip().endswith("</html>")


async def test_a_form_sent_twenty_times_is_taken_once(world: World, phone: httpx.AsyncClient) -> None:
    fields = (await page_of(phone)).tap("16_17")
    answers = {(await phone.post("/chat", data=fields, headers=PIECE)).status_code for _ in range(20)}
    assert answers == {200}
    assert [inbound.event for inbound in world.turns.came[1:]] == [Tapped("age", "16_17")]


async def test_every_button_of_header_and_folded_answers_is_a_command(world: World, phone: httpx.AsyncClient) -> None:
    first = await page_of(phone)
    await phone.post("/chat", data=first.tap("16_17"))
    second = await page_of(phone)
    assert second.by_id["command"].buttons == [
        "/language",
        "/human",
        "/appointment",
        "/privacy",
        "/own_phone",
        "/help",
        "/stop",
        "/delete",
        "/change:age",
        "/human",
        "/crisis",
    ]
    await phone.post("/chat", data=second.tap("/change:age"))
    assert world.turns.came[-1].event == Tapped("", "/change:age")
    assert "Wie alt bist du?" in (await page_of(phone)).text


async def test_a_link_brings_language_and_office(world: World) -> None:
    for path in ("/?lang=ar&office=jmd-trier&other=1", "/chat?lang=ar-SY&office=jmd-trier"):
        async with world.client() as phone:
            page = await page_of(phone, path)
        assert world.turns.came[-1].event == Opened("ar", "jmd-trier")
        assert page.tags[0] == ("html", {"lang": "ar", "dir": "rtl"}), "without a further way round"


async def test_an_invented_office_is_none_and_the_device_suggests_a_language(world: World) -> None:
    async with world.client(**{"Accept-Language": "tlh, en-US;q=0.8, de;q=0.5"}) as phone:
        await phone.get("/chat?office=../etc&lang=<b>")
    assert world.turns.came[-1].event == Opened("", "", "en")


async def test_a_known_visitor_s_link_changes_the_language_and_leaves_a_clean_address(
    world: World, phone: httpx.AsyncClient
) -> None:
    await phone.get("/chat")
    again = await phone.get("/chat?lang=ar")
    assert (again.status_code, again.headers["location"]) == (303, "/chat")
    assert Reading((await phone.get("/chat")).text).tags[0][1] == {"lang": "ar", "dir": "rtl"}
    assert len(world.turns.pages) == 1


async def test_an_empty_answer_is_no_turn(world: World, phone: httpx.AsyncClient) -> None:
    first = await page_of(phone)
    answer = await phone.post("/chat", data=first.say("  \x00 "))
    assert (answer.status_code, answer.headers["location"]) == (303, "/chat")
    assert len(world.turns.came) == 1


async def test_words_typed_on_an_old_page_do_not_answer_another_question(
    world: World, phone: httpx.AsyncClient
) -> None:
    old = await page_of(phone)
    await phone.post("/chat", data=(await page_of(phone)).tap("16_17"))
    answer = await phone.post("/chat", data=old.say("17 <b>"))
    assert answer.status_code == 409
    assert "This question has already been answered. Here is the open question." in answer.text
    assert "Wo wohnst du?" in answer.text
    assert "17 &lt;b&gt;" not in answer.text, "words typed for one question never stand in another's field"
    assert len(world.turns.came) == 2
    again = await phone.post("/chat", data=old.say("17 <b>") | {"question": "place"})
    assert (again.status_code, 'value="17 &lt;b&gt;"' in again.text) == (409, True)


async def test_words_typed_while_a_counsellor_s_message_came_in_are_not_sent_to_the_team(
    world: World, phone: httpx.AsyncClient
) -> None:
    typed = (await page_of(phone)).say("Konz")
    session = phone.cookies["session"]
    talk = Outbound(("Schreib hier deine Antwort an das Team.",), kind="question", question="message", field="text")
    world.turns.pages[session] = replace(world.turns.pages[session], messages=(talk,))
    answer = await phone.post("/chat", data=typed)
    assert answer.status_code == 409
    assert "Konz" not in answer.text
    assert len(world.turns.came) == 1
    await phone.post("/chat", data=typed | {"words": "Ich will mich umbringen"})
    assert world.turns.came[-1].event == Said("Ich will mich umbringen"), (
        "words of danger are heard wherever they stand"
    )


async def test_words_whose_answer_was_lost_on_the_way_are_sent_again_without_harm(
    world: World, phone: httpx.AsyncClient
) -> None:
    fields = (await page_of(phone)).say("17")
    await phone.post("/chat", data=fields, headers=PIECE)
    again = await phone.post("/chat", data=fields, headers=PIECE)
    assert again.status_code == 200
    assert "Wo wohnst du?" in again.text
    assert len(world.turns.came) == 2


async def test_news_come_only_when_there_are_some(world: World, phone: httpx.AsyncClient) -> None:
    first = await page_of(phone)
    seen = {"version": first.tags_of("main")["data-version"], "seen": first.tags_of("main")["data-seen"]}
    quiet = await phone.get("/chat/news", params=seen)
    assert (quiet.status_code, quiet.text) == (204, "")
    world.turns.deliver_reminder()
    news = await phone.get("/chat/news", params=seen)
    assert news.status_code == 200
    assert "Morgen" in Reading(news.text).text
    assert 'data-seen="2"' in news.text


async def test_news_without_a_session_begin_nothing(world: World, phone: httpx.AsyncClient) -> None:
    assert (await phone.get("/chat/news")).status_code == 204
    assert world.turns.came == []


async def test_news_are_asked_for_where_nothing_is_asked_of_the_person_or_something_is_owed_to_them(
    world: World, phone: httpx.AsyncClient
) -> None:
    first = await page_of(phone)
    assert "data-news" not in first.tags_of("main")
    (session,) = world.turns.pages
    page = world.turns.pages[session]
    world.turns.pages[session] = replace(page, expects_news=True)
    assert "data-news" in (await page_of(phone)).tags_of("main")
    world.turns.pages[session] = page
    await phone.post("/chat", data=first.tap("16_17"))
    await phone.post("/chat", data=(await page_of(phone)).tap("trier"))
    assert "data-news" in (await page_of(phone)).tags_of("main")


async def test_a_failing_turn_gives_a_page_with_phone_and_the_same_form_again(
    world: World, phone: httpx.AsyncClient
) -> None:
    fields = (await page_of(phone)).say('17 "Jahre"')
    world.turns.broken = True
    answer = await phone.post("/chat", data=fields)
    page = Reading(answer.text)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    office = next(office for office in world.offices if office.id == "fachdienst-dorsten")
    assert office.phone in page.text
    assert office.address in page.text
    again = next(form for form in page.forms if form.action == "/chat")
    assert again.hidden == {**fields, "option": ""}
    world.turns.broken = False
    assert (await phone.post("/chat", data=again.hidden)).status_code == 303
    assert world.turns.came[-1].event == Said('17 "Jahre"')


async def test_the_calendar_file_is_the_person_s_own(world: World, phone: httpx.AsyncClient) -> None:
    assert (await phone.get("/chat/appointment/a1.ics")).status_code == 404
    await phone.get("/chat")
    world.appointments[world.turns.came[0].address, "a1"] = ("termin.ics", b"BEGIN:VCALENDAR")
    assert (await phone.get("/chat/appointment/a2.ics")).status_code == 404
    answer = await phone.get("/chat/appointment/a1.ics")
    assert (answer.content, answer.headers["content-type"], answer.headers["content-disposition"]) == (
        b"BEGIN:VCALENDAR",
        "text/calendar; charset=utf-8",
        'attachment; filename="termin.ics"',
    )
    assert answer.headers["cache-control"] == "no-store"
    async with world.client() as stranger:
        await stranger.get("/chat")
        assert (await stranger.get("/chat/appointment/a1.ics")).status_code == 404


@pytest.mark.parametrize(
    ("name", "media_type"), [("daten.txt", "text/plain; charset=utf-8"), ("daten.json", "application/json")]
)
async def test_the_files_of_what_is_kept_are_the_person_s_own(
    world: World, phone: httpx.AsyncClient, name: str, media_type: str
) -> None:
    assert (await phone.get(f"/chat/{name}")).status_code == 404
    await phone.get("/chat")
    world.files[world.turns.came[0].address] = (("daten.txt", b"words"), ("daten.json", b"{}"))
    answer = await phone.get(f"/chat/{name}")
    assert (answer.content, answer.headers["content-type"], answer.headers["content-disposition"]) == (
        dict(world.files[world.turns.came[0].address])[name],
        media_type,
        f'attachment; filename="{name}"',
    )
    assert answer.headers["cache-control"] == "no-store"
    async with world.client() as stranger:
        await stranger.get("/chat")
        assert (await stranger.get(f"/chat/{name}")).status_code == 404


@pytest.mark.parametrize("path", ["/privacy", "/accessibility", "/imprint", "/chat/resume"])
async def test_the_pages_to_read_open_without_beginning_a_conversation(
    world: World, phone: httpx.AsyncClient, path: str
) -> None:
    answer = await phone.get(path, headers={"Accept-Language": "ar"})
    assert answer.status_code == 200
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert world.turns.came == []


async def test_the_privacy_page_names_who_is_responsible_and_where_to_complain(
    world: World, phone: httpx.AsyncClient
) -> None:
    text = Reading((await phone.get("/privacy?office=jmd-trier")).text).text
    office = next(office for office in world.offices if office.id == "jmd-trier")
    for fact in (
        office.carrier,
        office.address,
        office.phone,
        office.supervisor,
        str(office.keep_days_booked),
        str(office.wait_weeks),
    ):
        assert fact in text


async def test_an_address_that_is_not_there_leads_back(phone: httpx.AsyncClient) -> None:
    answer = await phone.get("/nowhere")
    assert answer.status_code == 404
    assert 'href="/chat"' in answer.text


async def test_an_inbound_carries_the_form_s_own_id(world: World, phone: httpx.AsyncClient) -> None:
    fields = (await page_of(phone)).tap("26")
    await phone.post("/chat", data=fields)
    came = world.turns.came[-1]
    assert came == Inbound("web", came.address, fields["update"], Tapped("age", "26"), network="127.0.0.1")
    assert len(fields["update"]) == 16


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


async def test_leaving_ends_the_session_and_leads_to_the_weather(world: World, phone: httpx.AsyncClient) -> None:
    await phone.get("/chat")
    session = world.turns.came[0].address
    answer = await phone.post("/chat/leave")
    assert answer.status_code == 200
    assert '<meta http-equiv="refresh" content="0; url=https://www.dwd.de/">' in answer.text
    assert answer.headers["set-cookie"] == "session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict"
    assert answer.headers["clear-site-data"] == '"storage"'
    assert world.left == [session]
    await phone.get("/chat")
    assert world.turns.came[-1].address != session


async def test_what_the_quick_exit_leaves_in_the_history_leads_to_the_weather_and_says_nothing_of_the_chat(
    world: World, phone: httpx.AsyncClient
) -> None:
    answer = await phone.get("/weather")
    assert '<meta http-equiv="refresh" content="0; url=https://www.dwd.de/">' in answer.text
    assert " ".join(Reading(answer.text).text.split()) == "www.dwd.de www.dwd.de"
    assert "set-cookie" not in answer.headers
    assert world.turns.came == []


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


OPENED_BY = (f"/t/{TOKEN}", "/chat/resume/K7QM4RTW2X")


def to_open(page: Reading, action: str) -> dict[str, str]:
    return next(form for form in page.forms if form.action == action).hidden


@pytest.mark.parametrize("path", OPENED_BY)
async def test_a_link_that_is_fetched_shows_a_button_and_nothing_else(
    world: World, phone: httpx.AsyncClient, path: str
) -> None:
    """A messenger that draws a preview opens nothing, begins nothing, and reads nothing of anybody."""
    async with world.client() as first:
        await first.post("/chat", data=Reading((await first.get("/chat")).text).tap("16_17"))
    came = len(world.turns.came)
    answers = [await phone.get(path) for _ in range(3)]
    page = Reading(answers[-1].text)
    assert [answer.status_code for answer in answers] == [200] * 3
    assert [(form.action, form.buttons) for form in page.forms] == [
        ("/chat/leave", [""]),
        (path if path.startswith("/t/") else "/chat/resume", [""]),
    ]
    assert "Alter" not in page.text
    assert "Wo wohnst du?" not in page.text
    assert '<meta name="robots" content="noindex">' in answers[0].text
    assert (answers[0].headers["cache-control"], answers[0].headers["referrer-policy"]) == ("no-store", "no-referrer")
    assert (len(world.turns.came), len(world.turns.pages)) == (came, 1)


@pytest.mark.parametrize("path", OPENED_BY)
async def test_the_button_of_a_link_opens_the_ticket_again_and_again(world: World, path: str) -> None:
    async with world.client() as first:
        await first.post("/chat", data=Reading((await first.get("/chat")).text).tap("16_17"))
    action = path if path.startswith("/t/") else "/chat/resume"
    for _ in range(3):
        async with world.client() as phone:
            page = Reading((await phone.get(path)).text)
            before = phone.cookies["session"]
            answer = await phone.post(action, data=to_open(page, action))
            assert (answer.status_code, answer.headers["location"]) == (303, "/chat")
            assert phone.cookies["session"] != before, "nobody can have prepared it on this device"
            assert (await phone.get("/chat")).status_code == 200
            assert world.turns.came[-1].event == Opened()
            assert world.turns.came[-1].address == phone.cookies["session"]


async def test_a_link_on_the_device_it_came_from_goes_on_there(world: World, phone: httpx.AsyncClient) -> None:
    await phone.get("/chat")
    before = phone.cookies["session"]
    page = Reading((await phone.get(f"/t/{TOKEN}")).text)
    answer = await phone.post(f"/t/{TOKEN}", data=to_open(page, f"/t/{TOKEN}"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/chat")
    assert phone.cookies["session"] == before
    assert world.turns.came[-1] == Inbound("web", before, world.turns.came[-1].update_id, Opened())


@pytest.mark.parametrize("token", ["a" * 22, "a", "%22%3E%3Cb%3E", "x" * 3000])
async def test_a_link_that_opens_nothing_says_so_and_how_to_reach_us(
    world: World, phone: httpx.AsyncClient, token: str
) -> None:
    answer = await phone.get(f"/t/{token}")
    assert "<b>" not in answer.text
    form = next(form for form in Reading(answer.text).forms if form.action.startswith("/t/"))
    opened = await phone.post(form.action, data=form.hidden)
    page = Reading(opened.text)
    assert opened.status_code == 404
    assert "This code or link opens nothing" in page.text
    assert world.offices[0].phone in page.text


async def test_a_code_can_be_typed_as_people_type(world: World, phone: httpx.AsyncClient) -> None:
    async with world.client() as first:
        await first.get("/chat")
    form = next(form for form in Reading((await phone.get("/chat/resume")).text).forms if form.action == "/chat/resume")
    assert form.typed
    answer = await phone.post("/chat/resume", data={**form.hidden, "code": " k7qm-4rtw 2x"})
    assert answer.status_code == 303


async def test_a_code_without_a_token_is_refused(world: World, phone: httpx.AsyncClient) -> None:
    async with world.client() as first:
        await first.get("/chat")
    for address in ("/chat/resume", f"/t/{TOKEN}"):
        assert (await phone.post(address, data={"code": "K7QM4RTW2X"})).status_code == 403
    assert len(world.turns.came) == 1


async def test_who_is_new_here_finds_the_way_to_an_appointment(phone: httpx.AsyncClient, world: World) -> None:
    assert "I already have an appointment" not in (await phone.get("/chat")).text
    session = phone.cookies["session"]
    menu = Outbound(("Sprache",), kind="question", question="language", buttons=(Button("de", "Deutsch"),))
    asked = replace(world.turns.pages[session], messages=(menu,))
    world.turns.pages[session] = asked
    first = (await phone.get("/chat")).text
    assert '<a class="action" href="/chat/resume">' in first
    assert "I already have an appointment" in first
    world.turns.pages[session] = replace(asked, answered=(AnsweredLine("age", "Alter", "17"),))
    assert "I already have an appointment" not in (await phone.get("/chat")).text


async def test_the_ticket_carries_its_link_as_a_picture_for_another_phone_and_for_print(
    world: World, phone: httpx.AsyncClient
) -> None:
    first = await page_of(phone)
    await phone.post("/chat", data=first.tap("16_17"))
    await phone.post("/chat", data=(await page_of(phone)).tap("trier"))
    assert "data:image/svg+xml" not in (await phone.get("/chat")).text, "a guest's ticket has no link"
    session = phone.cookies["session"]
    world.turns.pages[session] = replace(world.turns.pages[session], ticket_link=f"https://chat.example/t/{TOKEN}")
    text = (await phone.get("/chat")).text
    assert text.count('src="data:image/svg+xml') == 2
    assert '<details class="picture"><summary>Show as a picture for another phone</summary><img' in text
    assert '<img class="printed" ' in text
    assert "img-src 'self' data:" in (await phone.get("/chat")).headers["content-security-policy"]
