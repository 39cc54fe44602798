"""What a browser posts when it subscribes, and what is never taken for a subscription."""

import json
from base64 import b64encode, urlsafe_b64encode
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.http.push_subscription import LARGEST, CannotSubscribe, Subscription, read_subscription

ALLOWED = ("push.apple.com", "fcm.googleapis.com")
KEY = ec.derive_private_key(7, ec.SECP256R1()).public_key()
POINT = KEY.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
COMPRESSED = KEY.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint)
SECRET = bytes(range(240, 256))
ENDPOINT = "https://web.push.apple.com/QOJ_a-b?c=d"


def unpadded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


KEYS = {"p256dh": unpadded(POINT), "auth": unpadded(SECRET)}


def body(endpoint: Any = ENDPOINT, p256dh: Any = KEYS["p256dh"], auth: Any = KEYS["auth"], **more: Any) -> str:
    return json.dumps({"endpoint": endpoint, "expirationTime": None, "keys": {"p256dh": p256dh, "auth": auth}} | more)


def problem(written: str | bytes, *, local: bool = False) -> str:
    """Say why it is refused; empty where it is taken."""
    try:
        read_subscription(written, ALLOWED, local=local)
    except CannotSubscribe as refused:
        return str(refused)
    return ""


def test_a_browsers_subscription_becomes_an_address_that_reads_as_itself() -> None:
    read = read_subscription(body(), ALLOWED, local=False)
    assert read == Subscription(ENDPOINT, unpadded(POINT), unpadded(SECRET))
    assert read_subscription(read.address, ALLOWED, local=False) == read


def test_one_subscription_is_one_address_however_it_was_written() -> None:
    other = {"keys": {"auth": b64encode(SECRET).decode(), "p256dh": b64encode(POINT).decode()}, "endpoint": ENDPOINT}
    assert (
        read_subscription(json.dumps(other, indent=2).encode(), ALLOWED, local=False).address
        == read_subscription(body(), ALLOWED, local=False).address
    )


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://push.apple.com/a",
        "https://web.push.apple.com/a",
        "https://fcm.googleapis.com/fcm/send/a:b",
        "https://fcm.googleapis.com:443/a",
        "https://WEB.PUSH.APPLE.COM/a",
    ],
)
def test_the_known_push_services_are_taken(endpoint: str) -> None:
    assert problem(body(endpoint)) == ""


@pytest.mark.parametrize(
    ("endpoint", "why"),
    [
        ("https://example.org/a", "no known push service"),
        ("https://push.apple.com.example.org/a", "no known push service"),
        ("https://notpush.apple.com/a", "no known push service"),
        ("https://apple.com/a", "no known push service"),
        ("https://push.apple.com:8443/a", "no known push service"),
        ("https://93.184.216.34/a", "no known push service"),
        ("http://push.apple.com/a", "no endpoint"),
        ("https://push.apple.com@example.org/a", "no endpoint"),
        ("https://127.0.0.1/a", "no endpoint"),
        ("http://localhost:1/a", "no endpoint"),
        ("https://push.apple.com\\.example.org/a", "no endpoint"),
        ('https://push.apple.com/"', "no endpoint"),
        ("https://püsh.apple.com/a", "no endpoint"),
        ("https://push.apple.com/ a", "no endpoint"),
        ("https://push.apple.com:port/a", "no endpoint"),
        ("file:///etc/passwd", "no endpoint"),
        ("nonsense", "no endpoint"),
        ("", "no endpoint"),
        (None, "no subscription"),
        (7, "no subscription"),
    ],
)
def test_no_other_address_is_ever_asked(endpoint: Any, why: str) -> None:
    assert problem(body(endpoint)) == why


@pytest.mark.parametrize(
    ("endpoint", "why"),
    [
        ("http://localhost:8080/a", ""),
        ("http://127.0.0.1:8080/a", ""),
        ("https://localhost:8443/a", "no known push service"),
        ("http://10.0.0.1/a", "no endpoint"),
        ("http://push.apple.com/a", "no endpoint"),
        ("https://push.apple.com/a", ""),
    ],
)
def test_where_the_service_runs_without_https_a_push_service_of_this_machine_is_taken(endpoint: str, why: str) -> None:
    assert problem(body(endpoint), local=True) == why


@pytest.mark.parametrize(
    ("p256dh", "auth", "why"),
    [
        ("*" * 87, unpadded(SECRET), "no base64"),
        (unpadded(POINT)[:-1] + "é", unpadded(SECRET), "no base64"),
        (unpadded(POINT[:-2]), unpadded(SECRET), "no key on the curve"),
        (unpadded(b"\x04" + bytes(64)), unpadded(SECRET), "no key on the curve"),
        (unpadded(COMPRESSED), unpadded(SECRET), "no key on the curve"),
        ("", unpadded(SECRET), "no key on the curve"),
        (unpadded(POINT), unpadded(SECRET[:15]), "no secret of 16 bytes"),
        (unpadded(POINT), unpadded(SECRET + b"-"), "no secret of 16 bytes"),
        (unpadded(POINT), "A", "no base64"),
        (None, unpadded(SECRET), "no subscription"),
        (unpadded(POINT), [1], "no subscription"),
    ],
)
def test_keys_that_nothing_can_be_encrypted_for_are_refused(p256dh: Any, auth: Any, why: str) -> None:
    assert problem(body(p256dh=p256dh, auth=auth)) == why


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        ("[" * LARGEST, "no JSON"),
        ("[]", "no subscription"),
        ("null", "no subscription"),
        ('{"endpoint": "https://push.apple.com/a"}', "no subscription"),
        ('{"endpoint": "https://push.apple.com/a", "keys": []}', "no subscription"),
        (body(more="-" * LARGEST), "too long"),
    ],
)
def test_whatever_else_is_posted_is_refused(written: str | bytes, why: str) -> None:
    assert problem(written) == why
