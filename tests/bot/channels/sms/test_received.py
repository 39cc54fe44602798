"""What gateways post when somebody answers, in the fields each of them publishes."""

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from bot.channels.sms.received import Received, Unreadable, received

JSON, FORM = "application/json; charset=utf-8", "application/x-www-form-urlencoded"
NUMBER = "+491713920010"
OF_SEVEN: dict[str, Any] = {
    "webhook_event": "sms_mo",
    "webhook_timestamp": "2027-03-22 10:07:12",
    "data": {
        "id": "681590",
        "sender": "491713920010",
        "system": "493023125100",
        "text": "1",
        "time": "1605878104",
        "message_type": "SMS",
    },
}
OF_ANDROID: dict[str, Any] = {
    "deviceId": "ffffffffceb0b1db",
    "event": "sms:received",
    "id": "Ey6ECgOkVVFjz3CL48B8C",
    "payload": {
        "messageId": "abc123",
        "message": "1",
        "phoneNumber": NUMBER,
        "simNumber": 1,
        "receivedAt": "2027-03-22T10:07:12.000+01:00",
    },
    "webhookId": "LreFUt-Z3sSq0JufY9uWB",
}
OF_TWILIO = {
    "ToCountry": "DE",
    "MessageSid": "SM5ef8732a3c49700934481addd5ce1659",
    "SmsStatus": "received",
    "Body": "1",
    "To": "+493023125100",
    "NumMedia": "0",
    "From": NUMBER,
    "AccountSid": "AC12",
}


def flat(said: dict[str, Any]) -> dict[str, str]:
    return {
        **{name: value for name, value in said.items() if not isinstance(value, dict)},
        **{f"data[{name}]": value for name, value in said["data"].items()},
    }


@pytest.mark.parametrize(
    ("gateway", "kind", "body"),
    [
        ("seven", JSON, json.dumps(OF_SEVEN)),
        ("seven", FORM, urlencode(flat(OF_SEVEN))),
        ("android", JSON, json.dumps(OF_ANDROID)),
        (
            "android",
            JSON,
            json.dumps({**OF_ANDROID, "payload": {"sender": NUMBER, "recipient": "+49301", "message": "1"}}),
        ),
        ("twilio", FORM, urlencode(OF_TWILIO)),
    ],
)
def test_an_answer_is_read(gateway: str, kind: str, body: str) -> None:
    read = received(gateway, kind, body.encode())
    assert read is not None
    assert (read.number, read.words, len(read.id)) == (NUMBER, "1", 32)
    assert received(gateway, kind, body.encode()) == read


def test_two_answers_of_the_same_words_are_two() -> None:
    """The app's messageId is made of the content; the event's id is not."""
    first = received("android", JSON, json.dumps(OF_ANDROID).encode())
    second = received("android", JSON, json.dumps({**OF_ANDROID, "id": "another"}).encode())
    assert first != second
    without = {**OF_SEVEN, "data": {**OF_SEVEN["data"], "id": ""}}
    later = {**without, "data": {**without["data"], "time": "1605878105"}}
    assert received("seven", JSON, json.dumps(without).encode()) != received("seven", JSON, json.dumps(later).encode())


@pytest.mark.parametrize(
    ("gateway", "said"),
    [
        ("seven", {"webhook_event": "dlr", "data": {"msg_id": "1", "status": "DELIVERED"}}),
        ("android", {"event": "sms:delivered", "payload": {"messageId": "x"}}),
        ("android", {"event": "system:ping", "payload": {}}),
    ],
)
def test_what_is_no_sms_is_none(gateway: str, said: dict[str, Any]) -> None:
    assert received(gateway, JSON, json.dumps(said).encode()) is None


@pytest.mark.parametrize("sender", ["Vodafone", "22522", "", "unknown"])
def test_a_name_or_a_short_code_has_no_number_to_answer_to(sender: str) -> None:
    read = received("twilio", FORM, urlencode({**OF_TWILIO, "From": sender}).encode())
    assert read is not None
    assert read.number == ""


def test_long_words_are_cut_and_broken_ones_survive() -> None:
    read = received("twilio", FORM, urlencode({**OF_TWILIO, "Body": "x" * 2000}).encode())
    assert read is not None
    assert len(read.words) == 480
    broken = {**OF_ANDROID, "payload": {**OF_ANDROID["payload"], "message": "\ud83d"}}
    assert received("android", JSON, json.dumps(broken).encode()) is not None


@pytest.mark.parametrize(
    ("gateway", "kind", "body"),
    [
        ("seven", JSON, b""),
        ("seven", JSON, b"[]"),
        ("seven", JSON, b"{}"),
        ("seven", JSON, b"null"),
        ("seven", JSON, b"{"),
        ("seven", JSON, b"\xff"),
        ("seven", JSON, b'{"webhook_event": "sms_mo", "data": "x"}'),
        ("seven", JSON, b'{"webhook_event": "sms_mo", "data": {"sender": 49, "text": "1"}}'),
        ("seven", FORM, b"webhook_event=sms_mo&data=x&data[text]=1"),
        ("android", JSON, b'{"event": "sms:received"}'),
        ("android", JSON, b'{"event": "sms:received", "payload": {"message": "1"}}'),
        ("twilio", FORM, b"From=%2B491713920010"),
        ("twilio", FORM, b"nonsense"),
        ("twilio", FORM, b"&".join(b"a%d=1" % number for number in range(61))),
        ("twilio", "text/plain", b"1"),
    ],
)
def test_what_no_gateway_posts_is_unreadable(gateway: str, kind: str, body: bytes) -> None:
    with pytest.raises(Unreadable):
        received(gateway, kind, body)


def test_an_answer_does_not_say_what_it_holds_when_it_is_printed_by_mistake() -> None:
    assert "+49" not in f"{Received('id', NUMBER, 'words')!r}"
    assert "words" not in f"{Received('id', NUMBER, 'words')!r}"
