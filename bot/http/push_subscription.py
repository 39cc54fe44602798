"""A browser's subscription to push messages (W3C Push API), read as strictly as what is sent to it needs.

Anybody can post anything, and the endpoint is an address that we are going to ask: so its host must be one of the known
push services, and its keys must be such that a message can be encrypted for them (RFC 8291).
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NoBase64
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult

from cryptography.hazmat.primitives.asymmetric import ec

from bot.http.outbound_guard import Forbidden, check

LARGEST = 2_048
"""Bytes of a subscription; the longest known are about 700."""
SECRET_BYTES = 16
"""Of the authentication secret (RFC 8291, section 3.2)."""


class CannotSubscribe(ValueError):
    """A subscription that nothing can, or may, be sent to; the message says why in a word, and nothing of it."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """Where a push service takes messages for one browser, and the browser's keys (unpadded URL-safe base64)."""

    endpoint: str
    p256dh: str
    auth: str

    @property
    def address(self) -> str:
        """The subscription as the address of a way: one text for one subscription, however it was written."""
        keys = {"auth": self.auth, "p256dh": self.p256dh}
        return json.dumps({"endpoint": self.endpoint, "keys": keys}, separators=(",", ":"))


def read_subscription(body: str | bytes, allowed: Sequence[str], *, local: bool) -> Subscription:
    """Read what ``JSON.stringify(subscription)`` writes; what else it says is left out.

    ``allowed`` are hosts of push services: a host must be one of them or end with it, after a dot. With ``local``,
    where the service itself runs without https, push services on this very machine are taken as well. Raises
    CannotSubscribe.
    """
    if len(body) > LARGEST:
        raise CannotSubscribe("too long")
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        raise CannotSubscribe("no JSON") from None
    match said:
        case {"endpoint": str() as endpoint, "keys": {"p256dh": str() as p256dh, "auth": str() as auth}}:
            parts = _checked(endpoint, local=local)
        case _:
            raise CannotSubscribe("no subscription")
    if not _is_of_service(parts, allowed, local=local):
        raise CannotSubscribe("no known push service")
    return Subscription(endpoint, _point(p256dh), _secret(auth))


def _checked(endpoint: str, *, local: bool) -> SplitResult:
    if not endpoint.isascii() or '"' in endpoint or "\\" in endpoint:
        raise CannotSubscribe("no endpoint")
    try:
        return check(endpoint, local=local)
    except Forbidden:
        raise CannotSubscribe("no endpoint") from None


def _is_of_service(parts: SplitResult, allowed: Sequence[str], *, local: bool) -> bool:
    host = parts.hostname or ""
    if local and parts.scheme == "http":  # of this machine, or it would not have been let through
        return True
    return parts.port in {None, 443} and any(host == name or host.endswith(f".{name}") for name in allowed)


def _point(written: str) -> str:
    """Give a public key of P-256 as it is kept."""
    raw = _raw(written)
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), raw)
    except ValueError:
        raise CannotSubscribe("no key on the curve") from None
    if len(raw) != 65:  # noqa: PLR2004 -- uncompressed, as RFC 8291 wants it
        raise CannotSubscribe("no key on the curve")
    return _written(raw)


def _secret(written: str) -> str:
    raw = _raw(written)
    if len(raw) != SECRET_BYTES:
        raise CannotSubscribe("no secret of 16 bytes")
    return _written(raw)


def _raw(written: str) -> bytes:
    """Read base64 of either alphabet, padded or not, as browsers and their older versions write it."""
    plain = written.rstrip("=").replace("+", "-").replace("/", "_")
    try:
        raw = urlsafe_b64decode(plain + "=" * (-len(plain) % 4))
    except (ValueError, NoBase64):
        raise CannotSubscribe("no base64") from None
    if _written(raw) != plain:  # characters of no alphabet are passed over while reading
        raise CannotSubscribe("no base64")
    return raw


def _written(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()
