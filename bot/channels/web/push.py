"""Where a browser says that it shows push messages, that its subscription has changed, and that it has shown one."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web import headers
from bot.channels.web.service import Devices
from bot.channels.web.session import Sessions
from bot.http.form import read_bytes, read_form
from bot.http.push_subscription import LARGEST, CannotSubscribe, Subscription, read_subscription
from bot.http.receipts import LONGEST
from bot.log import Log

log = Log("push")

MOST_BYTES = 2 * 3 * LARGEST
"""Of a form with two subscriptions, each sign of them escaped."""
MOST_FIELDS = 4


@dataclass(frozen=True, slots=True)
class Push:
    """The addresses of push messages. They are asked by scripts: an answer is a status, and no page."""

    devices: Devices
    sessions: Sessions
    session: Callable[[Request], str]
    """Reads the session that came along; "" without one."""

    async def subscribe(self, request: Request) -> Response:
        """Take the subscription of the browser that shows the person's chat; "renews" says that nobody asked for it."""
        form = await read_form(request, most_bytes=MOST_BYTES, most_fields=MOST_FIELDS)
        session = self.session(request)
        if not self.sessions.proves(form.get("token", ""), session):
            return headers.status(HTTPStatus.FORBIDDEN)
        found = self._read(form.get("subscription", ""))
        if found is None:
            return headers.status(HTTPStatus.BAD_REQUEST)
        take = self.devices.renew if form.get("renews") else self.devices.subscribe
        return headers.nothing() if await take(session, found.address) else headers.status(HTTPStatus.NOT_FOUND)

    async def change(self, request: Request) -> Response:
        """Take the subscription a browser has instead of a former one, whose secret proves that it is that browser."""
        form = await read_form(request, most_bytes=MOST_BYTES, most_fields=MOST_FIELDS)
        former, fresh = self._read(form.get("former", "")), self._read(form.get("subscription", ""))
        if former is None or fresh is None:
            return headers.status(HTTPStatus.BAD_REQUEST)
        await self.devices.change(former.address, fresh.address)
        return headers.nothing()

    async def seen(self, request: Request) -> Response:
        """Take the receipt of a letter that was shown. The answer says nothing about what is known of the letter."""
        receipt = await read_bytes(request, most_bytes=LONGEST)
        letter = self.devices.receipts.read(receipt.decode("ascii", "replace"))
        if letter is None:
            return headers.status(HTTPStatus.BAD_REQUEST)
        await self.devices.seen(letter)
        return headers.nothing()

    def _read(self, written: str) -> Subscription | None:
        try:
            return read_subscription(written, self.devices.services, local=self.devices.local)
        except CannotSubscribe as problem:
            log.warning("subscription refused", kind=str(problem))
            return None
