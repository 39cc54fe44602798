"""The emulator itself, asked with bare HTTP: what it takes, what it refuses, and what goes wrong on demand."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.telegram.account import Account, Update
from tests.telegram.emulator import Emulator
from tests.telegram.markup import WrongMarkup, read_html
from tests.telegram.people import Person

TOKEN = "7001:public"
Answer = tuple[int, Any]


class Client:
    """A bot that knows nothing but how to ask."""

    def __init__(self, telegram: Emulator, session: aiohttp.ClientSession) -> None:
        self.telegram, self.session = telegram, session

    async def __call__(self, method: str, **arguments: object) -> Answer:
        async with self.session.post(f"{self.telegram.url}/bot{TOKEN}/{method}", json=arguments) as answer:
            content = await answer.json()
            return answer.status, content["result"] if content["ok"] else content["description"]


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    async with Emulator() as running:
        yield running


@pytest.fixture
async def ask(telegram: Emulator, bot: Account) -> AsyncIterator[Client]:
    assert bot.token == TOKEN
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.5)) as session:
        yield Client(telegram, session)


@pytest.fixture
def bot(telegram: Emulator) -> Account:
    return telegram.bot(TOKEN)


@pytest.fixture
def amir(telegram: Emulator, bot: Account) -> Person:
    return telegram.person(bot, id=11, language_code="ar")


def buttons(*rows: list[str]) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": data, "callback_data": data} for data in row] for row in rows]}


async def test_who_starts_is_polled_and_answered(ask: Client, amir: Person) -> None:
    number = await amir.starts("ar")
    status, updates = await ask("getUpdates", offset=0, timeout=0)
    assert (status, [update["update_id"] for update in updates]) == (200, [number])
    message = updates[0]["message"]
    assert (message["text"], message["from"]["language_code"], message["chat"]["type"]) == (
        "/start ar",
        "ar",
        "private",
    )
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    await ask("sendMessage", chat_id=11, text="<b>أهلا</b> &amp; so", parse_mode="HTML", reply_markup=buttons(["ja"]))
    seen = await amir.expects("أهلا")
    assert (seen.text, seen.labels, seen.silent) == ("أهلا & so", ["ja"], False)
    assert ask.telegram.violations == []


async def test_what_is_not_confirmed_comes_again_and_what_is_does_not(ask: Client, amir: Person) -> None:
    first, second = await amir.starts(), await amir.says("Ich bin 17")
    assert await polled(ask, 0) == [first, second]
    assert await polled(ask, first + 1) == [second]
    assert await polled(ask, 0) == [second]
    assert await polled(ask, second + 1) == []


async def polled(ask: Client, offset: int) -> list[int]:
    status, updates = await ask("getUpdates", offset=offset, timeout=0)
    assert status == 200, updates
    return [update["update_id"] for update in updates]


async def test_a_poll_waits_for_the_next_update(ask: Client, amir: Person) -> None:
    poll = asyncio.create_task(ask("getUpdates", timeout=30))
    await asyncio.sleep(0.02)
    number = await amir.starts()
    status, updates = await poll
    assert (status, [update["update_id"] for update in updates]) == (200, [number])


async def test_a_second_poll_ends_the_first_one_with_a_conflict(ask: Client, bot: Account) -> None:
    first = asyncio.create_task(ask("getUpdates", timeout=30))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(ask("getUpdates", timeout=0))
    status, reason = await first
    assert (status, reason.startswith("Conflict: terminated by other getUpdates request")) == (409, True)
    assert await second == (200, [])
    assert bot.conflicts == 1


async def test_kinds_that_a_bot_does_not_ask_for_are_not_kept(ask: Client, amir: Person) -> None:
    await ask("getUpdates", timeout=0, allowed_updates=["callback_query"])
    await amir.starts()
    await ask("sendMessage", chat_id=11, text="?", reply_markup=buttons(["ja"]))
    tapped = await amir.taps("ja")
    assert await polled(ask, 0) == [tapped]


async def test_a_tap_is_answered_once_and_in_time(bot: Account) -> None:
    async with Emulator(callback_seconds=0.1) as telegram, aiohttp.ClientSession() as session:
        other = telegram.bot(bot.token)
        ask, person = Client(telegram, session), telegram.person(other, id=1)
        await person.starts()
        await ask("sendMessage", chat_id=1, text="?", reply_markup=buttons(["ja", "nein"]))
        await person.taps("ja")
        assert person.last_query
        query = person.last_query.id
        assert telegram.unanswered == [query]
        assert await ask("answerCallbackQuery", callback_query_id=query, text="gut") == (200, True)
        assert (await ask("answerCallbackQuery", callback_query_id=query))[0] == 400
        assert (person.last_query.shown, telegram.unanswered, telegram.violations) == ("gut", [], [])
        await person.taps("nein")
        await asyncio.sleep(0.12)
        status, reason = await ask("answerCallbackQuery", callback_query_id=person.last_query.id)
        assert (status, "query is too old" in reason) == (400, True)
        assert telegram.violations == ["answerCallbackQuery: a tap in chat 1 was not answered in 0.1 s"]


async def test_edits_and_deletions_show_in_what_a_person_sees(ask: Client, amir: Person) -> None:
    await amir.starts()
    _, first = await ask("sendMessage", chat_id=11, text="eins", reply_markup=buttons(["a"]))
    _, second = await ask("sendMessage", chat_id=11, text="zwei", disable_notification=True)
    edited = {"chat_id": 11, "message_id": first["message_id"], "text": "eins ✓"}
    assert (await ask("editMessageText", **edited))[0] == 200
    status, reason = await ask("editMessageText", **edited)
    assert (status, "message is not modified" in reason) == (400, True)
    assert [(message.text, message.labels, message.edits, message.silent) for message in amir.messages] == [
        ("eins ✓", [], 1, False),
        ("zwei", [], 0, True),
    ]
    assert await ask("deleteMessage", chat_id=11, message_id=second["message_id"]) == (200, True)
    assert [message.text for message in amir.messages] == ["eins ✓"]
    assert await ask("deleteMessage", chat_id=11, message_id=9) == (400, "Bad Request: message to delete not found")
    assert (await ask("editMessageText", chat_id=11, message_id=1, text="?")) == (
        400,
        "Bad Request: message can't be edited",
    )


async def test_a_file_arrives_as_it_was_sent(ask: Client, amir: Person) -> None:
    await amir.starts()
    form = aiohttp.FormData({"chat_id": "11", "document": "attach://one", "caption": "📅"})
    form.add_field("one", b"BEGIN:VCALENDAR", filename="termin.ics")
    async with ask.session.post(f"{ask.telegram.url}/bot{TOKEN}/sendDocument", data=form) as answer:
        assert answer.status == 200, await answer.text()
    await ask("sendVenue", chat_id=11, latitude=49.75, longitude=6.64, title="JMD Trier", address="Straße 1")
    file, venue = amir.messages
    assert (file.file_name, file.file, file.text) == ("termin.ics", b"BEGIN:VCALENDAR", "📅")
    assert venue.venue == {"latitude": 49.75, "longitude": 6.64, "title": "JMD Trier", "address": "Straße 1"}
    assert ask.telegram.violations == []


async def test_form_fields_are_read_as_their_types_say(ask: Client, amir: Person) -> None:
    await amir.starts()
    fields = {
        "chat_id": "11",
        "text": "17",
        "disable_notification": "true",
        "reply_markup": json.dumps({"keyboard": [[{"text": "📞", "request_contact": True}]], "resize_keyboard": True}),
    }
    async with ask.session.post(f"{ask.telegram.url}/bot{TOKEN}/sendMessage", data=fields) as answer:
        assert answer.status == 200, await answer.text()
    await amir.taps("📞")
    assert await polled(ask, 0)
    assert ask.telegram.violations == []
    assert [(message.text, message.silent) for message in amir.messages] == [("17", True)]


WRONG: list[tuple[str, dict[str, object], str]] = [
    ("sendMesage", {}, "no such method"),
    ("sendMessage", {"chat_id": 11}, "needs 'text'"),
    ("sendMessage", {"chat_id": 11, "text": "a", "colour": "red"}, "no field 'colour'"),
    ("sendMessage", {"chat_id": [11], "text": "a"}, "sendMessage.chat_id is no"),
    ("sendMessage", {"chat_id": 11, "text": ""}, "has 0 letters"),
    ("sendMessage", {"chat_id": 11, "text": "<b> </b>", "parse_mode": "HTML"}, "has 0 letters"),
    ("sendMessage", {"chat_id": 11, "text": "a" * 4097}, "has 4097 letters"),
    ("sendMessage", {"chat_id": 11, "text": "🙋" * 2049}, "has 4098 letters"),
    ("sendMessage", {"chat_id": 11, "text": "a & b", "parse_mode": "HTML"}, "& stands unescaped"),
    ("sendMessage", {"chat_id": 11, "text": "a > b", "parse_mode": "HTML"}, "> stands unescaped"),
    ("sendMessage", {"chat_id": 11, "text": "a&nbsp;b", "parse_mode": "HTML"}, "&nbsp; is no entity"),
    ("sendMessage", {"chat_id": 11, "text": "<p>a</p>", "parse_mode": "HTML"}, 'Unsupported start tag "p"'),
    ("sendMessage", {"chat_id": 11, "text": "*a*", "parse_mode": "MarkdownV2"}, "this project writes HTML"),
    ("sendMessage", {"chat_id": 11, "text": "https://t.me/b?start=Grüße"}, "a payload that Telegram does not take"),
    ("sendMessage", {"chat_id": 11, "text": "a", "reply_markup": buttons(["a" * 65])}, "callback_data has 65 bytes"),
    ("sendMessage", {"chat_id": 11, "text": "a", "reply_markup": buttons(["ä" * 33])}, "callback_data has 66 bytes"),
    ("sendMessage", {"chat_id": 11, "text": "a", "reply_markup": buttons([""])}, "Button has no label"),
    ("sendMessage", {"chat_id": 11, "text": "a", "reply_markup": buttons(["a"] * 9)}, "more than 8 buttons"),
    ("sendMessage", {"chat_id": 11, "text": "a", "reply_markup": buttons(*[["a"] * 8] * 13)}, "more than 100 buttons"),
    ("sendMessage", {"chat_id": 11, "text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}}, "one thing"),
    ("sendMessage", {"chat_id": 11, "text": "a", "reply_markup": {"buttons": []}}, "no field 'buttons'"),
    ("sendDocument", {"chat_id": 11, "document": "attach://one"}, "'one' is named but not sent"),
    ("sendDocument", {"chat_id": 11, "document": "x", "caption": "a" * 1025}, "has 1025 letters"),
    ("answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}, "has 201 letters"),
    ("setMyCommands", {"commands": []}, "between 1 and 100 commands"),
    ("setMyCommands", {"commands": [{"command": "Hilfe", "description": "a"}]}, "must be made of"),
    ("setMyCommands", {"commands": [{"command": "help", "description": "a" * 257}]}, "has 257 letters"),
    ("setMyCommands", {"commands": [{"command": "help", "description": "a"}], "language_code": "kmr"}, "two letters"),
    ("setMyDescription", {"description": "a" * 513}, "has 513 letters"),
    ("setMyShortDescription", {"short_description": "a" * 121}, "has 121 letters"),
    ("sendChatAction", {"chat_id": 11, "action": "thinking"}, "unknown action"),
    ("setWebhook", {"url": "http://127.0.0.1/", "secret_token": "a b"}, "must be made of"),
]


@pytest.mark.parametrize(("method", "arguments", "finding"), WRONG, ids=[finding for _, _, finding in WRONG])
async def test_a_request_against_the_specification_is_noted(
    ask: Client, amir: Person, method: str, arguments: dict[str, object], finding: str
) -> None:
    await amir.starts()
    await ask(method, **arguments)
    assert [found for found in ask.telegram.violations if finding in found], ask.telegram.violations


async def test_limits_are_met_to_the_letter(ask: Client, amir: Person) -> None:
    await amir.starts()
    right: list[dict[str, object]] = [
        {"text": "a" * 4096},
        {"text": "<b>" + "a" * 4096 + "</b>", "parse_mode": "HTML"},
        {"text": "a", "reply_markup": buttons(["ä" * 32])},
        {"text": "a", "reply_markup": buttons(*[["a"] * 8] * 12, ["a"] * 4)},
        {"text": "https://t.me/b?start=" + "a" * 64},
    ]
    for arguments in right:
        status, told = await ask("sendMessage", chat_id=11, **arguments)
        assert status == 200, told
    assert ask.telegram.violations == []


async def test_what_telegram_refuses_is_refused_and_leaves_nothing(ask: Client, amir: Person) -> None:
    await amir.starts()
    refused: list[tuple[dict[str, object], str]] = [
        ({"chat_id": 11, "text": " "}, "message text is empty"),
        ({"chat_id": 11, "text": "a" * 4097}, "message is too long"),
        ({"chat_id": 11, "text": "<b>a", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag"),
        ({"chat_id": 11, "text": "a", "reply_markup": buttons(["a" * 65])}, "BUTTON_DATA_INVALID"),
        ({"chat_id": 12, "text": "a"}, "chat not found"),
    ]
    for arguments, reason in refused:
        status, told = await ask("sendMessage", **arguments)
        assert (status, reason in told) == (400, True), told
    assert amir.messages == []


async def test_nobody_is_written_to_who_has_not_started_or_has_blocked(ask: Client, amir: Person) -> None:
    forbidden = (403, "Forbidden: bot can't initiate conversation with a user")
    assert await ask("sendMessage", chat_id=11, text="a") == forbidden
    await amir.starts()
    assert (await ask("sendMessage", chat_id=11, text="a"))[0] == 200
    await amir.blocks()
    assert await ask("sendMessage", chat_id=11, text="a") == (403, "Forbidden: bot was blocked by the user")
    _, updates = await ask("getUpdates", timeout=0)
    assert updates[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    await amir.starts()
    assert (await ask("sendMessage", chat_id=11, text="a"))[0] == 200


async def test_a_group_is_entered_and_left(ask: Client, telegram: Emulator, bot: Account, amir: Person) -> None:
    group = telegram.group(bot, id=-100)
    await group.adds_bot(amir)
    await amir.says("hallo", chat=group)
    _, updates = await ask("getUpdates", timeout=0)
    assert [set(update) - {"update_id"} for update in updates] == [{"my_chat_member"}, {"message"}]
    assert updates[1]["message"]["chat"] == {"id": -100, "type": "supergroup", "title": "Klasse 9"}
    assert await ask("sendMessage", chat_id=-100, text="Bitte privat") == (200, ANY_MESSAGE)
    assert await ask("leaveChat", chat_id=-100) == (200, True)
    status, reason = await ask("sendMessage", chat_id=-100, text="?")
    assert (status, reason) == (403, "Forbidden: bot was kicked from the supergroup chat")
    assert [message.text for message in group.messages] == ["Bitte privat"]


class _AnyMessage:
    def __eq__(self, other: object) -> bool:
        return isinstance(other, dict) and "message_id" in other

    def __hash__(self) -> int:
        return 0


ANY_MESSAGE = _AnyMessage()


# Webhook


class Door:
    """A webhook that answers as told and keeps what it got."""

    def __init__(self) -> None:
        self.got: list[tuple[int, str]] = []
        self.answers: list[int] = []

    async def take(self, request: web.Request) -> web.Response:
        update: Update = await request.json()
        self.got.append((update["update_id"], request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")))
        return web.Response(status=self.answers.pop(0) if self.answers else 200)


@pytest.fixture
async def door() -> AsyncIterator[tuple[Door, str]]:
    one = Door()
    application = web.Application()
    application.router.add_post("/hook", one.take)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield one, f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def test_a_webhook_gets_every_update_with_the_secret_in_order(
    ask: Client, bot: Account, amir: Person, door: tuple[Door, str]
) -> None:
    taken, url = door
    first = await amir.starts()
    assert (await ask("setWebhook", url=url, secret_token="s3cret"))[0] == 200
    numbers = [first, *[await amir.says(str(n)) for n in range(5)]]
    await bot.wait_until_taken(numbers[-1])
    assert taken.got == [(number, "s3cret") for number in numbers]
    status, reason = await ask("getUpdates", timeout=0)
    assert (status, "while webhook is active" in reason) == (409, True)
    await ask("deleteWebhook")
    later = await amir.says("später")
    assert await polled(ask, 0) == [later]


async def test_a_webhook_that_fails_gets_the_same_update_again_before_the_next(
    ask: Client, bot: Account, amir: Person, door: tuple[Door, str]
) -> None:
    taken, url = door
    taken.answers = [500, 503, 200]
    await ask("setWebhook", url=url)
    first, second = await amir.starts(), await amir.says("danach")
    await bot.wait_until_taken(second)
    assert [number for number, _ in taken.got] == [first, first, first, second]
    assert bot.posts == [(first, 500), (first, 503), (first, 200), (second, 200)]


async def test_lost_confirmations_bring_the_same_update_again_on_both_ways(
    ask: Client, bot: Account, amir: Person, door: tuple[Door, str]
) -> None:
    taken, url = door
    bot.times = 3
    number = await amir.starts()
    offsets = (0, number + 1, number + 1, number + 1)
    assert [await polled(ask, offset) for offset in offsets] == [[number], [number], [number], []]
    bot.times = 20
    await ask("setWebhook", url=url)
    again = await amir.says("noch einmal")
    await bot.wait_until_taken(again)
    assert taken.got == [(again, "")] * 20


# Faults


async def test_faults_before_leave_nothing_and_faults_after_leave_the_message(ask: Client, amir: Person) -> None:
    await amir.starts()
    telegram = ask.telegram
    telegram.fault(method="sendMessage", status=500)
    assert await ask("sendMessage", chat_id=11, text="1") == (500, "Internal Server Error")
    for status in ("drop", "timeout"):
        telegram.fault(method="sendMessage", status=status)
        with pytest.raises((aiohttp.ClientError, TimeoutError)):
            await ask("sendMessage", chat_id=11, text="2")
    telegram.fault(method="sendMessage", status="502html")
    with pytest.raises(aiohttp.ContentTypeError):
        await ask("sendMessage", chat_id=11, text="3")
    assert amir.messages == []
    telegram.fault(method="sendMessage", status="drop", when="after")
    with pytest.raises(aiohttp.ClientError):
        await ask("sendMessage", chat_id=11, text="4")
    assert [message.text for message in amir.messages] == ["4"]
    assert [call.outcome for call in telegram.calls("sendMessage")] == [
        "fault 500",
        "fault drop",
        "fault timeout",
        "fault 502html",
        "ok, then fault drop",
    ]


async def test_after_a_429_whoever_does_not_wait_is_noted(ask: Client, telegram: Emulator, amir: Person) -> None:
    await amir.starts()
    other = telegram.person(telegram.bot(TOKEN), id=12)
    await other.starts()
    telegram.fault(method="sendMessage", chat=11, status=429, retry_after=1)
    assert await ask("sendMessage", chat_id=11, text="a") == (429, "Too Many Requests: retry after 1")
    assert await ask("sendMessage", chat_id=11, text="b") == (429, "Too Many Requests: retry after 1")
    assert (await ask("sendMessage", chat_id=12, text="c"))[0] == 200
    assert [call.arguments["text"] for call in telegram.impatient] == ["b"]
    await asyncio.sleep(1)
    assert (await ask("sendMessage", chat_id=11, text="d"))[0] == 200
    assert [message.text for message in amir.messages] == ["d"]


async def test_a_fault_meets_every_nth_of_what_fits_until_it_is_stopped(ask: Client, amir: Person) -> None:
    await amir.starts()
    fault = ask.telegram.fault(method="sendMessage", count=None, every=3)
    codes = [(await ask("sendMessage", chat_id=11, text="a"))[0] for _ in range(6)]
    fault.stop()
    assert (codes, fault.met) == ([200, 200, 500, 200, 200, 500], 2)
    assert (await ask("sendMessage", chat_id=11, text="a"))[0] == 200


async def test_telegram_is_gone_for_a_while_and_keeps_what_people_did(
    ask: Client, telegram: Emulator, bot: Account, amir: Person, door: tuple[Door, str]
) -> None:
    taken, url = door
    await ask("setWebhook", url=url)
    telegram.disappear(0.2)
    number = await amir.starts()
    with pytest.raises(aiohttp.ClientError):
        await ask("getMe")
    assert taken.got == []
    await bot.wait_until_taken(number)
    assert taken.got == [(number, "")]
    assert (await ask("getMe"))[0] == 200


async def test_a_wrong_token_is_unauthorized(ask: Client) -> None:
    async with ask.session.post(f"{ask.telegram.url}/bot1:wrong/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")


async def test_asking_for_a_file_is_noted(ask: Client) -> None:
    await ask.session.get(f"{ask.telegram.url}/file/bot{TOKEN}/voice-file")
    assert ask.telegram.violations == [f"file/bot{TOKEN}/voice-file: a file was asked for, nothing is to be downloaded"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<b>3.12.</b> 14:30", "3.12. 14:30"),
        ("&lt;b&gt; &amp;amp; &quot;", '<b> &amp; "'),
        ('<a href="https://x.de/?a=1&amp;b=2">x</a>', "x"),
        ("<b>a<code>b</code></b>", "ab"),
        ("&#8294;7&#x2069;", "\u20667\u2069"),
    ],
)
def test_marks_are_read_away(source: str, text: str) -> None:
    assert read_html(source).text == text


@pytest.mark.parametrize("source", ["<b>a", "a</b>", "<b><code>a</b></code>", "<br>", "a < b", '<b class="x">a</b>'])
def test_marks_that_telegram_refuses_are_refused(source: str) -> None:
    with pytest.raises(WrongMarkup):
        read_html(source)
