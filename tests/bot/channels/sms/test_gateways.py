"""What each gateway is asked, and what its answers mean: over HTTP, with answers as the companies give them."""

import asyncio
import logging
from contextlib import suppress
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.channels.sms.client import UnclearAnswer
from bot.channels.sms.gateways import GatewayFault, sms_problems
from bot.port import Envelope, NeverSent, Outbound, TryLater, Unreachable
from bot.settings import Settings
from tests.bot.channels.sms.loopback import KEYS, NUMBER, SENDERS, Loopback, loopback, sender_to

WORDS = Outbound(
    ("🔔 \u2068Dienstag\u2069, \u206823.3.\u2069 um \u206814:30\u2069 Uhr.", "🔑 Code \u20683988\u2069"),
    conversation="c" * 16,
    letter=7,
    envelope=Envelope(title="Termin", link="https://termin.example.de/t/abc", expires="2027-03-23T13:30:00+00:00"),
)
SAID = "Dienstag, 23.3. um 14:30 Uhr.\nCode 3988\nhttps://termin.example.de/t/abc"
OF_SEVEN: dict[str, Any] = {"success": "101", "messages": [{"success": False, "error": "202"}]}


async def test_seven_is_asked_in_json_with_its_key() -> None:
    async with loopback("seven") as gateway, sender_to(gateway) as sender:
        await sender.send(NUMBER, WORDS)
    (asked,) = gateway.asked
    assert (asked.path, asked.headers["X-Api-Key"]) == ("/api/sms", "secret-key")
    foreign_id = asked.body.pop("foreign_id")
    assert asked.body == {"to": NUMBER, "from": "Termin", "text": SAID}
    assert isinstance(foreign_id, str)
    assert len(foreign_id) == 32


async def test_sipgate_is_asked_in_json_with_user_and_password() -> None:
    async with loopback("sipgate") as gateway, sender_to(gateway) as sender:
        await sender.send(NUMBER, WORDS)
    (asked,) = gateway.asked
    assert (asked.path, asked.headers["Authorization"]) == ("/v2/sessions/sms", "Basic dG9rZW4tMTpzZWNyZXQ=")
    assert asked.body == {"smsId": "s0", "recipient": NUMBER, "message": SAID}


async def test_the_telephone_is_asked_with_an_id_and_until_when_the_text_makes_sense() -> None:
    async with loopback("android") as gateway, sender_to(gateway) as sender:
        await sender.send(NUMBER, WORDS)
        await sender.send(NUMBER, WORDS)
    first, second = gateway.asked
    assert (first.path, first.headers["Authorization"]) == ("/messages", "Basic c21zOnNlY3JldA==")
    assert first.body == second.body  # the same in every attempt: it is sent once
    assert len(str(first.body.pop("id"))) == 32
    assert first.body == {
        "textMessage": {"text": SAID},
        "phoneNumbers": [NUMBER],
        "validUntil": "2027-03-23T13:30:00+00:00",
    }


async def test_twilio_is_asked_by_a_form() -> None:
    async with loopback("twilio") as gateway, sender_to(gateway) as sender:
        await sender.send(NUMBER, WORDS)
    (asked,) = gateway.asked
    assert asked.path == "/2010-04-01/Accounts/AC12/Messages.json"
    assert asked.headers["Authorization"] == "Basic QUMxMjpzZWNyZXQ="
    assert asked.body == {"To": NUMBER, "From": "+493023125100", "Body": SAID}


@pytest.mark.parametrize(
    ("name", "status", "body"),
    [
        ("seven", 200, "100"),
        ("seven", 200, "100\n77150415"),
        ("seven", 200, 100),
        ("seven", 200, {"success": "100"}),
        ("seven", 200, {"success": 100, "messages": [{"success": True, "error": None}]}),
        ("android", 409, {"message": "id exists"}),
        ("android", 202, {"id": "x", "state": "Processed"}),
        ("twilio", 201, {"sid": "SM1", "status": "accepted"}),
    ],
)
async def test_what_says_that_a_text_was_sent(name: str, status: int, body: object) -> None:
    async with loopback(name) as gateway, sender_to(gateway) as sender:
        gateway.will(status, body)
        await sender.send(NUMBER, WORDS)
    assert len(gateway.asked) == 1


UNTIL_CORRECTED, UNREACHABLE = TryLater(900), Unreachable()


@pytest.mark.parametrize(
    ("name", "status", "body", "becomes"),
    [
        ("seven", 200, "202", UNREACHABLE),
        ("seven", 200, OF_SEVEN, UNREACHABLE),
        ("seven", 200, "500", UNTIL_CORRECTED),
        ("seven", 200, "600", UNTIL_CORRECTED),
        ("seven", 200, "900", UNTIL_CORRECTED),
        ("seven", 200, "901", UNTIL_CORRECTED),
        ("seven", 200, "902", UNTIL_CORRECTED),
        ("seven", 200, {"success": "903"}, UNTIL_CORRECTED),
        ("seven", 200, "402", TryLater(200)),
        ("seven", 200, "101", NeverSent()),
        ("seven", 200, "201", NeverSent()),
        ("seven", 200, "301", NeverSent()),
        ("seven", 200, "401", NeverSent()),
        ("seven", 200, "403", NeverSent()),
        ("seven", 200, "", UnclearAnswer()),
        ("seven", 200, "<html>Wartung</html>", UnclearAnswer()),
        ("seven", 200, "null", UnclearAnswer()),
        ("seven", 200, True, UnclearAnswer()),
        ("seven", 200, [100], UnclearAnswer()),
        ("seven", 200, {"success": True}, UnclearAnswer()),
        ("seven", 200, {"success": "100", "messages": [{"success": False}]}, UnclearAnswer()),
        ("seven", 200, {"success": "100", "messages": ["?"]}, UnclearAnswer()),
        ("seven", 401, "900", UNTIL_CORRECTED),
        ("seven", 202, "100", UnclearAnswer()),
        ("sipgate", 200, "", UnclearAnswer()),
        ("sipgate", 202, "", UnclearAnswer()),
        ("sipgate", 400, "", NeverSent()),
        ("sipgate", 401, "", UNTIL_CORRECTED),
        ("sipgate", 402, "", UNTIL_CORRECTED),
        ("sipgate", 403, "", UNTIL_CORRECTED),
        ("android", 202, "", UnclearAnswer()),
        ("android", 202, {"id": "x", "state": "Failed"}, UnclearAnswer()),
        ("android", 200, {"id": "x"}, UnclearAnswer()),
        ("android", 400, {"message": "no number"}, NeverSent()),
        ("android", 401, "", UNTIL_CORRECTED),
        ("android", 404, "", UNTIL_CORRECTED),
        ("twilio", 201, "", UnclearAnswer()),
        ("twilio", 201, {"sid": "SM1", "status": "failed"}, UnclearAnswer()),
        ("twilio", 201, {"sid": "SM1", "error_code": 30003}, UnclearAnswer()),
        ("twilio", 400, {"code": 21211}, UNREACHABLE),
        ("twilio", 400, {"code": 21610}, UNREACHABLE),
        ("twilio", 400, {"code": 21612}, UNREACHABLE),
        ("twilio", 400, {"code": 21614}, UNREACHABLE),
        ("twilio", 400, {"code": 21606}, UNTIL_CORRECTED),
        ("twilio", 400, {"code": 21617}, NeverSent()),
        ("twilio", 400, "nonsense", NeverSent()),
        ("twilio", 401, {"code": 20003}, UNTIL_CORRECTED),
        *((name, 429, "", TryLater(60)) for name in KEYS),
        *((name, 408, "", GatewayFault()) for name in KEYS),
        *((name, 500, "", GatewayFault()) for name in KEYS),
        *((name, 502, "<html>Bad Gateway</html>", GatewayFault()) for name in KEYS),
        *((name, 503, "", GatewayFault()) for name in KEYS),
        *((name, 405, "", UNTIL_CORRECTED) for name in KEYS),
        *((name, 422, "", NeverSent()) for name in KEYS),
    ],
)
async def test_what_any_other_answer_means_for_a_letter(
    name: str, status: int, body: object, becomes: Exception
) -> None:
    async with loopback(name) as gateway, sender_to(gateway) as sender:
        gateway.will(status, body)
        with pytest.raises(type(becomes)) as raised:
            await sender.send(NUMBER, WORDS)
    assert type(raised.value) is type(becomes)
    if isinstance(becomes, TryLater):
        assert isinstance(raised.value, TryLater)
        assert raised.value.seconds == becomes.seconds
    assert len(gateway.asked) == 1


@pytest.mark.parametrize("name", KEYS)
async def test_a_gateway_that_asks_to_wait_is_waited_for(name: str) -> None:
    async with loopback(name) as gateway, sender_to(gateway) as sender:
        for status in (429, 503):
            gateway.will(status, Retry_After="17")
            with pytest.raises(TryLater) as asked:
                await sender.send(NUMBER, WORDS)
            assert asked.value.seconds == 17


@pytest.mark.parametrize("name", KEYS)
async def test_a_redirect_is_not_followed_and_counts_as_not_sent(name: str) -> None:
    async with loopback(name) as gateway, sender_to(gateway) as sender:
        gateway.will(307, Location=f"{gateway.url}/elsewhere")
        with pytest.raises(UnclearAnswer):
            await sender.send(NUMBER, WORDS)
    assert len(gateway.asked) == 1


@pytest.mark.parametrize("name", KEYS)
async def test_an_answer_that_is_late_lost_or_without_end_is_another_attempt(name: str) -> None:
    async with loopback(name) as gateway, sender_to(gateway, patience=0.3) as sender:
        gateway.late = 2.0
        with pytest.raises(TimeoutError):
            await sender.send(NUMBER, WORDS)
        gateway.late, gateway.drops = 0.0, 1
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await sender.send(NUMBER, WORDS)
        gateway.will(200, "1" * 20_001)
        with pytest.raises(UnclearAnswer):
            await sender.send(NUMBER, WORDS)
        await sender.send(NUMBER, WORDS)
    assert len(gateway.asked) == 4


@pytest.mark.parametrize("late", [0, 0.02])
async def test_what_is_answered_twice_is_never_the_answer_for_the_next_letter(late: float) -> None:
    said, over = [b"100", b"900"], []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        over.append(closed := asyncio.Event())
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            while said:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
                await reader.readexactly(int(length.partition(b":")[2]))
                body = said.pop(0)
                once = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\n" + body
                writer.write(once)
                await asyncio.sleep(late)
                writer.write(once if body == b"100" else b"")
                await writer.drain()
        with suppress(ConnectionError):
            writer.close()
            await writer.wait_closed()
        closed.set()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        gateway = Loopback("seven", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        async with sender_to(gateway) as sender:
            await sender.send(NUMBER, WORDS)
            await asyncio.sleep(3 * late)
            with pytest.raises(TryLater):
                await sender.send(NUMBER, WORDS)
        await asyncio.gather(*(closed.wait() for closed in over))
    assert said == []


async def test_nobody_listening_is_another_attempt(closed_port: int) -> None:
    async with loopback("seven") as gateway:
        gateway.url = f"http://127.0.0.1:{closed_port}"
        async with sender_to(gateway) as sender:
            with pytest.raises(OSError, match="connect"):
                await sender.send(NUMBER, WORDS)


@pytest.mark.parametrize("name", KEYS)
async def test_an_account_that_is_refused_is_an_alarm_in_the_log_and_says_nothing_of_anybody(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with loopback(name) as gateway, sender_to(gateway) as sender:
        gateway.will(403, f"{NUMBER}: {SAID}")
        with pytest.raises(TryLater):
            await sender.send(NUMBER, WORDS)
        gateway.will(400, f"{NUMBER}: {SAID}")
        with pytest.raises(NeverSent) as never:
            await sender.send(NUMBER, WORDS)
        await sender.send(NUMBER, WORDS)
    ours = [record for record in caplog.records if record.name == "lotse.sms"]
    assert [(record.levelname, getattr(record, "fields", {}).get("status")) for record in ours] == [
        ("ERROR", 403),
        ("INFO", None),
    ]
    logged = [(record.getMessage(), getattr(record, "fields", {}), record.exc_text) for record in caplog.records]
    told = f"{never.value} {logged}"
    for secret in (NUMBER, NUMBER[3:], "Dienstag", "3988", "termin.example.de", "secret"):
        assert secret not in told


def settings(name: str, **given: Any) -> Settings:
    usual = {"sms_key": SecretStr(KEYS.get(name, "")), "sms_sender": SENDERS.get(name, "")}
    url = {"sms_url": "http://192.168.2.40:8080"} if name == "android" else {}
    return Settings(**{"sms": name, **usual, **url, **given})


@pytest.mark.parametrize("name", ["", *KEYS])
def test_settings_that_fit_are_fine(name: str) -> None:
    assert sms_problems(settings(name)) == []


NO_KEY = {"sms_key": SecretStr("")}


@pytest.mark.parametrize(
    ("name", "given", "setting"),
    [
        ("", {"sms_key": SecretStr("k")}, "LOTSE_SMS"),
        ("", {"sms_url": "https://gateway.example.org"}, "LOTSE_SMS"),
        ("", {"sms_sender": "Termin"}, "LOTSE_SMS"),
        *((name, NO_KEY, "LOTSE_SMS_KEY") for name in KEYS),
        ("sipgate", {"sms_key": SecretStr("only-a-token")}, "LOTSE_SMS_KEY"),
        ("android", {"sms_key": SecretStr("sms:")}, "LOTSE_SMS_KEY"),
        ("android", {"sms_url": ""}, "LOTSE_SMS_URL"),
        ("android", {"sms_url": "http://93.184.215.14:8080"}, "LOTSE_SMS_URL"),
        ("android", {"sms_url": "http://phone.example.org:8080"}, "LOTSE_SMS_URL"),
        ("seven", {"sms_url": "http://192.168.2.40"}, "LOTSE_SMS_URL"),
        ("seven", {"sms_url": "http://gateway.seven.io"}, "LOTSE_SMS_URL"),
        ("seven", {"sms_sender": "Jugendmigration"}, "LOTSE_SMS_SENDER"),
        ("sipgate", {"sms_sender": ""}, "LOTSE_SMS_SENDER"),
        ("android", {"sms_sender": "Termin"}, "LOTSE_SMS_SENDER"),
        ("twilio", {"sms_sender": ""}, "LOTSE_SMS_SENDER"),
        ("seven", {"sms_countries": ("+49",)}, "LOTSE_SMS_COUNTRIES"),
        ("seven", {"sms_countries": ("DE",)}, "LOTSE_SMS_COUNTRIES"),
    ],
)
def test_settings_that_do_not_fit_are_named_with_what_to_do(name: str, given: dict[str, Any], setting: str) -> None:
    (problem,) = sms_problems(settings(name, **given))
    assert problem.startswith(f"{setting}: ")
    assert " - " in problem
    assert "only-a-token" not in problem


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("android", "http://localhost:8080"),
        ("android", "http://phone.local:8080"),
        ("android", "http://phone:8080"),
        ("android", "http://10.0.0.7:8080"),
        ("android", "https://api.sms-gate.app/3rdparty/v1"),
        ("seven", "http://127.0.0.1:9000"),
        ("twilio", "https://twilio-shaped.example.org"),
    ],
)
def test_an_address_of_ones_own_may_be_asked_over_http_only_where_nobody_else_listens(name: str, url: str) -> None:
    assert sms_problems(settings(name, sms_url=url)) == []
