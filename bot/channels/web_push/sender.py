"""Sends push messages: encrypted for one browser (RFC 8291), signed with the installation's key (RFC 8292).

An endpoint is a capability: whoever knows it can ask the push service. So neither it nor an error of a library that
quotes it is ever logged or raised; what is, is a status.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import blake2b
from typing import Any, NoReturn
from urllib.parse import urlsplit

import aiohttp
from py_vapid import Vapid02
from pywebpush import WebPushException, webpush_async

from bot.channels.web_push.message import write_message
from bot.http.outbound_guard import resolver
from bot.http.push_key import PushKey
from bot.http.push_subscription import CannotSubscribe, Subscription, read_subscription
from bot.log import Log
from bot.port import Envelope, NeverSent, Outbound, TryLater, Unreachable

log = Log("web_push")

PATIENCE = 20
"""Seconds for one message; without it the library waits without end."""
LONGEST_ANSWER = 65_536
"""Bytes read of a push service's answer, so that the connection can be used again."""
LONGEST_KEPT, SHORTEST_KEPT = 28 * 86_400, 60
"""Seconds a push service keeps a message for a phone that is off: as long as it makes sense, and at most four weeks, as
services do. A minute at least: a clock may be a little wrong."""
OWN_FAULT = 900.0
"""Seconds until another attempt where a push service does not take our key: somebody has to look."""
PAUSE, LONGEST_PAUSE = 60.0, 3600.0
"""Seconds until another attempt where a push service asks for one without saying when, and the most it may ask for."""


class PushFailed(Exception):
    """A push service answered with an error that may pass; ``status`` is its HTTP status, 0 where there was none."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class WebPush:
    """Push messages as a channel, for people (``web_push``) or the staff (``staff_push``).

    An address is a subscription as bot/http/push_subscription.py writes it. ``services`` are the hosts of the push
    services that may be asked; ``home`` is the path a tap leads to where a message has no link. Use it in one event
    loop, and close it there.
    """

    def __init__(self, name: str, key: PushKey, *, public_url: str, home: str, services: Sequence[str]) -> None:
        self.name = name
        self._key = Vapid02.from_pem(key.private)
        # The library takes only host names with a dot for a contact; the one of a machine in an office has none.
        self._key.conf = {"no-strict": True}
        self._contact = f"https://{urlsplit(public_url).hostname or 'localhost'}"
        self._home = public_url.rstrip("/") + home
        self._services = tuple(services)
        self._local = not public_url.startswith("https://")
        self._post: _Post | None = None

    async def send(self, address: str, message: Outbound) -> None:
        """Hand a message to the push service of a browser.

        Raises Unreachable for a subscription that is over, or at a service that is no longer asked, TryLater,
        NeverSent; PushFailed, OSError, TimeoutError or aiohttp.ClientError for another attempt.
        """
        try:
            subscription = read_subscription(address, self._services, local=self._local)
        except CannotSubscribe as problem:
            raise Unreachable(f"subscription: {problem}") from None
        written = write_message(message, home=self._home)
        if self._post is None:
            self._post = _Post(local=self._local)
        try:
            await self._push(subscription, written, message.envelope)
        except WebPushException as problem:
            self._explain(problem.status_code or 0, problem.retry_after or "")

    async def close(self) -> None:
        """Close the connections to the push services."""
        if self._post is not None:
            await self._post.close()
            self._post = None

    async def _push(self, subscription: Subscription, written: str, envelope: Envelope | None) -> None:
        headers = {"Urgency": "high"}
        if envelope is not None and envelope.tag:
            headers["Topic"] = topic(envelope.tag)
        await webpush_async(
            {"endpoint": subscription.endpoint, "keys": {"p256dh": subscription.p256dh, "auth": subscription.auth}},
            written,
            self._key,
            {"sub": self._contact},  # made anew each time: the library writes this service's name and an hour into it
            ttl=seconds_kept(envelope.expires if envelope is not None else "", datetime.now(UTC)),
            timeout=PATIENCE,
            headers=headers,
            aiohttp_session=self._post,
        )

    def _explain(self, status: int, retry_after: str) -> NoReturn:
        match status:
            case 404 | 410:
                raise Unreachable("the subscription is over") from None
            case 301 | 302 | 303 | 307 | 308:
                raise Unreachable("the push service leads elsewhere") from None
            case 400 | 413:
                raise NeverSent(f"status {status}") from None
            case 401 | 403:
                log.error("a push service does not take our key or address", channel=self.name, status=status)
                raise TryLater(OWN_FAULT) from None
            case 429 | 503:
                raise TryLater(pause(retry_after, datetime.now(UTC))) from None
            case _:
                raise PushFailed(status) from None


class _Post:
    """Posts for the library: redirects are not followed, only addresses that may be asked are, and little is read."""

    def __init__(self, *, local: bool) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(resolver=resolver(local=local), use_dns_cache=False),
            trust_env=False,
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    async def post(self, endpoint: str, *, timeout: float, **params: Any) -> "_Answer":  # noqa: ANN401, ASYNC109 -- as the library calls it
        within = aiohttp.ClientTimeout(total=timeout)
        async with self._session.post(endpoint, timeout=within, allow_redirects=False, **params) as answer:
            await answer.content.read(LONGEST_ANSWER)
            return _Answer(answer.status, answer.headers)

    async def close(self) -> None:
        await self._session.close()


class _Answer:
    """An answer as the library reads it; its words, which may quote the endpoint, stay out."""

    reason = ""

    def __init__(self, status: int, headers: Mapping[str, str]) -> None:
        self.status = self.status_code = status
        self.headers = headers

    async def text(self) -> str:
        return ""


def topic(tag: str) -> str:
    """Give the topic by which a newer message takes the place of an older one that still waits (RFC 8030, 5.4)."""
    return blake2b(tag.encode(), digest_size=16).hexdigest()


def seconds_kept(expires: str, now: datetime) -> int:
    """Give how long a message is kept for a phone that is off; ``expires`` is an ISO instant, or empty."""
    if not expires:
        return LONGEST_KEPT
    left = (datetime.fromisoformat(expires) - now).total_seconds()
    return int(max(SHORTEST_KEPT, min(LONGEST_KEPT, left)))


def pause(retry_after: str, now: datetime) -> float:
    """Read a Retry-After header: seconds, or an HTTP date (RFC 9110, 10.2.3); at least one second."""
    try:
        seconds = float(retry_after) if retry_after.isdecimal() else (_date(retry_after) - now).total_seconds()
    except ValueError:
        seconds = PAUSE
    return max(1.0, min(seconds, LONGEST_PAUSE))


def _date(written: str) -> datetime:
    """Read an HTTP date; raises ValueError."""
    read = parsedate_to_datetime(written)
    return read if read.tzinfo else read.replace(tzinfo=UTC)
