"""The installation's key for push services: one for all its processes, and what a browser is told of it."""

from base64 import urlsafe_b64decode
from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from bot.http.push_key import open_push_key, read_push_key
from storage.engine.database import Database


def pem(key: ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


async def test_the_key_of_the_first_start_is_the_key_of_every_start(sqlite: Database, now: datetime) -> None:
    first = await open_push_key(sqlite, now)
    assert await open_push_key(sqlite, now + timedelta(days=400)) == first
    assert len(urlsafe_b64decode(first.public + "=")) == 65


def test_the_public_key_belongs_to_the_private_one_which_no_log_shows() -> None:
    made = ec.generate_private_key(ec.SECP256R1())
    key = read_push_key(pem(made))
    point = urlsafe_b64decode(key.public + "=")
    assert ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point) == made.public_key()
    assert repr(key) == f"PushKey(public={key.public!r})"


@pytest.mark.parametrize(
    "other",
    [pem(ec.generate_private_key(ec.SECP384R1())), pem(ed25519.Ed25519PrivateKey.generate()), b"no key"],
    ids=["P-384", "Ed25519", "nonsense"],
)
def test_another_key_is_refused(other: bytes) -> None:
    with pytest.raises(ValueError, match=r"curve|PEM"):
        read_push_key(other)
