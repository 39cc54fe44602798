"""Tokens that leave with an e-mail and come back: which letter bounced, which way somebody stops."""

import re
from base64 import b32encode
from hmac import compare_digest
from typing import Literal, TypeAlias

from storage.engine.encryption import Keys

Purpose: TypeAlias = Literal["bounce", "stop"]
"""What a token is for; one made for another purpose proves nothing."""
BOUNCE = "bounce"
"""The local part to which undelivered letters come back, with "+" and the letter's token behind it."""
PROOF_BYTES = 10
"""80 bits: nobody tries that many addresses at a mail server."""
WRITTEN = re.compile(r"([a-z0-9]+)-([a-z2-7]{16})")


def token(keys: Keys, purpose: Purpose, value: str) -> str:
    """Give a token of a lower-case id that nobody else can make: ``<id>-<proof>``.

    It holds letters of one case only, as servers on the way may write the local part of an address in another case
    (RFC 5321, 2.4, lets only its own host interpret it, and some do not keep to that).
    """
    return f"{value}-{_written(keys.digest(_place(purpose), value))}"


def read(keys: Keys, purpose: Purpose, written: str) -> str:
    """Read the id of a :func:`token`, made with any of the keys; empty for one that we never made."""
    found = WRITTEN.fullmatch(written.strip().lower())
    if found is None:
        return ""
    value, proof = found.groups()
    digests = keys.digests(_place(purpose), value)
    return value if any(compare_digest(_written(digest), proof) for digest in digests) else ""


def _place(purpose: Purpose) -> str:
    return f"e-mail {purpose}"


def _written(digest: bytes) -> str:
    return b32encode(digest[:PROOF_BYTES]).decode().lower()
