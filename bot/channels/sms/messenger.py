"""SMS as a messenger: its channel for the delivery, and the address at which a gateway tells of answers."""

import asyncio
import hmac
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.sms.answering import Answering
from bot.channels.sms.client import Client
from bot.channels.sms.gateways import GATEWAYS, make_gateway
from bot.channels.sms.received import Unreadable, received
from bot.channels.sms.sender import SmsSender
from bot.installation import Installation
from bot.letters.wording import TicketLink, no_ticket_link
from bot.log import Log
from bot.port import Channel, TakesTurns
from bot.settings import Settings
from storage.engine.database import Database

log = Log("sms")

BODY = 20_000
"""Bytes of a call at the most: an SMS and what a gateway says of it."""
TWIML = "<Response/>"
"""What Twilio wants to read: nothing is answered in the call itself."""


class SmsMessenger:
    """Sends SMS by the gateway that is set, and takes what people answer."""

    def __init__(
        self,
        installation: Installation,
        *,
        ticket_link: TicketLink = no_ticket_link,
        client: Client | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts, for settings with which nothing is wrong; raises Unavailable."""
        settings = installation.settings
        self._client = client or Client()
        self.channels: Sequence[Channel] = (SmsSender(make_gateway(self._client, settings)),)
        self._gateway = settings.sms
        self._secrets = secrets_of(installation.database, settings)
        self._turns: TakesTurns | None = None
        self._answering = Answering(installation, ticket_link=ticket_link, wake=self._wake, now=now)
        self._stopping = asyncio.Event()

    def serve(self, turns: TakesTurns) -> None:
        """Say whom to wake; no turns are taken by SMS."""
        self._turns = turns

    def routes(self) -> list[Route]:
        """Give the address at which the gateway tells of answers; none where it tells of none."""
        return [Route("/sms/{secret}", self._called, methods=["POST"])] if self._secrets else []

    async def run(self) -> None:
        """Wait until ``stop``: nothing is fetched."""
        await self._stopping.wait()

    async def stop(self) -> None:
        """Let ``run`` end."""
        self._stopping.set()

    async def close(self) -> None:
        """Close the connections to the gateway."""
        await self._client.close()

    def _wake(self) -> None:
        if self._turns is not None:
            self._turns.wake()

    async def _called(self, request: Request) -> Response:
        given = request.path_params["secret"].encode()
        if not any(hmac.compare_digest(given, secret.encode()) for secret in self._secrets):
            return Response(status_code=404)
        body = bytearray()
        async for piece in request.stream():
            body += piece
            if len(body) > BODY:
                return Response(status_code=413)
        try:
            sms = received(self._gateway, request.headers.get("content-type", ""), bytes(body))
        except Unreadable as cause:
            log.warning("unreadable call of the SMS gateway", cause=cause)
            return Response(status_code=400)
        if sms is not None:
            try:
                await self._answering.take(sms)
            except Exception as cause:  # noqa: BLE001 -- whatever it was, the gateway is asked to call again
                log.warning("sms not taken", cause=cause)
                return Response(status_code=503, headers={"Retry-After": "10"})
        return Response(TWIML, media_type="text/xml") if self._gateway == "twilio" else Response()


def secrets_of(database: Database, settings: Settings) -> tuple[str, ...]:
    """Give what the address for answers ends with, the newest key's first; nothing where a gateway tells of none.

    It is derived from each of the installation's keys, so that nobody can guess it and a change of keys ends nothing.
    Raises Unavailable.
    """
    if not settings.sms or not GATEWAYS[settings.sms].answers:
        return ()
    digests = database.read_now(lambda tx: tx.keys.digests("sms webhook", settings.sms))
    return tuple(digest.hex()[:32] for digest in digests)


def answers_address(database: Database, settings: Settings) -> str:
    """Give the address to enter at the gateway, so that it tells of answers; empty where it tells of none."""
    found = secrets_of(database, settings)
    return f"{settings.public_url}/sms/{found[0]}" if found else ""
