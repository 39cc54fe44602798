"""The installation's key for push services (VAPID, RFC 8292), and what browsers are told of it when they subscribe."""

from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from storage.engine.database import Database
from storage.letters import push_keys


@dataclass(frozen=True, slots=True)
class PushKey:
    """A pair of keys on the curve P-256."""

    private: bytes = field(repr=False)
    """PKCS #8 as PEM; nobody but who signs gets it."""
    public: str
    """The point, uncompressed, in unpadded URL-safe base64: what ``PushManager.subscribe`` takes."""


async def open_push_key(database: Database, now: datetime) -> PushKey:
    """Give the installation's key, made at its first start. Raises Unavailable, CannotOpen."""
    fresh = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return read_push_key(await database.write(lambda tx: push_keys.open_or_keep(tx, fresh, now)))


def read_push_key(pem: bytes) -> PushKey:
    """Read a private key; raises ValueError for anything but one on P-256."""
    key = serialization.load_pem_private_key(pem, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("the push key is not on the curve P-256")  # noqa: TRY004 -- a wrong value, whatever its class
    point = key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    return PushKey(pem, urlsafe_b64encode(point).rstrip(b"=").decode())
