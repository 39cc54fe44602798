"""One request to a gateway: no redirects, twenty seconds, a short answer, and nothing of the machine's proxies."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from json import JSONDecodeError, loads
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import aiohttp

PATIENCE = 20.0
"""Seconds for a whole request; less than the delivery lets a channel take."""
LARGEST = 20_000
"""Bytes of an answer at the most: a gateway says a few hundred."""
LONGEST_WAIT = 3600.0
"""Seconds a gateway may ask to wait."""


class UnclearAnswer(Exception):
    """An answer that says neither that a text was sent nor why not: it counts as not sent, and is tried again."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a gateway said."""

    status: int
    body: bytes
    retry_after: float | None = None
    """Seconds it asks to wait (RFC 9110, 10.2.3)."""

    def json(self) -> Any:  # noqa: ANN401 -- any JSON
        """Read the body as JSON; None where it is none."""
        try:
            return loads(self.body)
        except (JSONDecodeError, UnicodeDecodeError):
            return None


class Client:
    """Asks gateways; a connection of its own for each letter."""

    def __init__(self, *, patience: float = PATIENCE) -> None:
        """Set how many seconds a request may take in all."""
        self._patience = patience
        self._session: aiohttp.ClientSession | None = None

    async def post(
        self,
        url: str,
        *,
        headers: Mapping[str, str],
        json: Mapping[str, object] | None = None,
        form: Mapping[str, str] | None = None,
    ) -> Answer:
        """Post JSON or a form once; raises UnclearAnswer for an answer without end, and whatever the network does."""
        async with self._opened().post(url, headers=headers, json=json, data=form, allow_redirects=False) as answer:
            body = bytearray()
            async for piece in answer.content.iter_chunked(LARGEST):
                body += piece
                if len(body) > LARGEST:
                    raise UnclearAnswer(f"more than {LARGEST} bytes, status {answer.status}")
            return Answer(answer.status, bytes(body), _seconds(answer.headers.get("Retry-After", "")))

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _opened(self) -> "aiohttp.ClientSession":
        import aiohttp  # noqa: PLC0415 -- costs a quarter of a second, and only who sends SMS needs it

        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(force_close=True),  # no late answer is taken for the next one
                trust_env=False,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=self._patience),
            )
        return self._session


def basic(user_and_password: str) -> str:
    """Write "user:password" as a header of Basic authentication (RFC 7617)."""
    import aiohttp  # noqa: PLC0415 -- as above

    user, _, password = user_and_password.partition(":")
    return aiohttp.encode_basic_auth(user, password, "utf-8")


def _seconds(written: str) -> float | None:
    """Read how long to wait, in seconds or until an HTTP date; None for what is neither."""
    if written.strip().isdecimal():
        return min(float(written), LONGEST_WAIT)
    try:
        until = parsedate_to_datetime(written)
    except ValueError:
        return None
    wait = (until.replace(tzinfo=until.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return min(max(wait, 0.0), LONGEST_WAIT)
