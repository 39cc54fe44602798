"""Signs what goes through a browser and comes back: the tokens of forms, and what a click can still be undone by.

One module for desk and chat, over itsdangerous: HMAC with SHA-256 (RFC 2104), a key of its own for each purpose.
"""

import hmac
import json
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import blake2b, sha256
from typing import Any, Final, Literal, TypeAlias, get_args

from itsdangerous import BadData, Signer, TimestampSigner, URLSafeTimedSerializer

from storage.engine.database import Database

Purpose: TypeAlias = Literal["chat form", "chat kept", "desk form", "desk undo", "receipt"]
"""What a signature is for; one made for another purpose proves nothing."""
DERIVED: Final = "hmac"
"""How the key of a purpose is made of the installation's."""


class Signing:
    """Signs with the newest of ``keys`` and believes each of them, so that a change of keys ends nothing.

    ``keys`` are the installation's, the oldest first. An owner is the secret of a session: what was signed for one
    session proves nothing in another, and ends with it.
    """

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._keys = tuple(keys)

    @classmethod
    def of(cls, database: Database) -> "Signing":
        """Sign with the keys of an installation: the same in each of its processes. Raises Unavailable."""
        return cls(database.read_now(lambda tx: tx.keys.digests("web chat", "forms"))[::-1])

    def token(self, purpose: Purpose, owner: str) -> str:
        """Give the token that the forms of ``owner`` carry: nobody else's page can know it."""
        return self._signers[purpose].get_signature(owner).decode()

    def proves(self, purpose: Purpose, owner: str, token: str) -> bool:
        """Tell whether a form's token is the owner's, in a time that tells nothing; nobody's ("") never is."""
        if not owner:
            return False
        return self._signers[purpose].verify_signature(owner, token) or self._was_given_before(purpose, owner, token)

    def sign(self, purpose: Purpose, owner: str, content: Any, now: datetime) -> str:  # noqa: ANN401 -- any JSON
        """Write a JSON value for an address or a field, with the second it was signed at."""
        return str(self._serializer(purpose, owner, now).dumps(content))

    def read(self, purpose: Purpose, owner: str, signed: str, now: datetime, *, lasts: timedelta) -> Any:  # noqa: ANN401 -- as above
        """Read what :meth:`sign` wrote for the same owner, for so long in whole seconds; else None."""
        try:
            return self._serializer(purpose, owner, now).loads(signed, max_age=int(lasts.total_seconds()))
        except BadData:
            return None

    @cached_property
    def _signers(self) -> dict[str, Signer]:
        return {
            purpose: Signer(self._keys, purpose, key_derivation=DERIVED, digest_method=sha256)
            for purpose in get_args(Purpose)
        }

    def _serializer(self, purpose: Purpose, owner: str, now: datetime) -> URLSafeTimedSerializer:
        at = {"now": int(now.timestamp()), "key_derivation": DERIVED, "digest_method": sha256}
        return URLSafeTimedSerializer(self._keys, f"{purpose} {owner}", json, signer=_At, signer_kwargs=at)

    def _was_given_before(self, purpose: Purpose, owner: str, token: str) -> bool:
        """Tell whether a token has the form of version 0.1: a page that was open during the update can still be sent.

        Such pages end with their session, which is a day at the most.
        """
        match purpose:
            case "chat form":
                known = [
                    urlsafe_b64encode(blake2b(owner.encode(), key=key, digest_size=18).digest()) for key in self._keys
                ]
            case "desk form":
                known = [hmac.new(owner.encode(), b"desk form", sha256).hexdigest().encode()]
            case "chat kept" | "desk undo" | "receipt":
                known = []
        return any(hmac.compare_digest(token.encode(), former) for former in known)


class _At(TimestampSigner):
    """Notes the instant it is told, in Unix seconds, so that a test's clock counts too."""

    def __init__(self, *given: Any, now: int, **more: Any) -> None:  # noqa: ANN401 -- the library's
        super().__init__(*given, **more)
        self._now = now

    def get_timestamp(self) -> int:
        return self._now
