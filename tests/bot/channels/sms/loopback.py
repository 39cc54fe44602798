"""A gateway on this machine that answers as it is told: late, twice, wrongly, or not at all."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from aiohttp import web
from pydantic import SecretStr

from bot.channels.sms.client import Client
from bot.channels.sms.gateways import make_gateway
from bot.channels.sms.sender import SmsSender
from bot.settings import Settings

NUMBER = "+491713920010"
KEYS = {"seven": "secret-key", "sipgate": "token-1:secret", "android": "sms:secret", "twilio": "AC12:secret"}
SENDERS = {"seven": "Termin", "sipgate": "s0", "android": "", "twilio": "+493023125100"}
SENT: Mapping[str, tuple[int, object]] = {
    "seven": (200, {"success": "100", "messages": [{"id": "1", "success": True, "error": None}]}),
    "sipgate": (204, ""),
    "android": (202, {"id": "x", "state": "Pending"}),
    "twilio": (201, {"sid": "SM1", "status": "queued", "error_code": None}),
}


@dataclass
class Asked:
    """One request, as it came."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, object]


@dataclass
class Loopback:
    """What the gateway will answer, one after the other, and what it was asked; without a plan it takes everything."""

    name: str
    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    answers: list[tuple[int, object, dict[str, str]]] = field(default_factory=list)
    of_number: dict[str, tuple[int, object]] = field(default_factory=dict)
    """Its answer for a number (as seven's calls name it), whatever the plan."""
    late: float = 0.0
    drops: int = 0

    def will(self, status: int, body: object = "", **headers: str) -> None:
        self.answers.append((status, body, {name.replace("_", "-"): value for name, value in headers.items()}))

    async def answer(self, request: web.Request) -> web.StreamResponse:
        raw = await request.text()
        body = dict(parse_qsl(raw)) if "urlencoded" in request.headers["Content-Type"] else json.loads(raw)
        self.asked.append(Asked(request.path, dict(request.headers), body))
        if self.late:
            await asyncio.sleep(self.late)
        if self.drops:
            self.drops -= 1
            assert request.transport is not None
            request.transport.close()
            return web.Response()
        if (number := str(body.get("to"))) in self.of_number:
            self.answers.insert(0, (*self.of_number[number], {}))
        status, said, headers = self.answers.pop(0) if self.answers else (*SENT[self.name], {})
        text = said if isinstance(said, str) else json.dumps(said)
        return web.Response(status=status, text=text, headers=headers)

    def settings(self, **other: object) -> Settings:
        given: dict[str, object] = {
            "sms": self.name,
            "sms_key": SecretStr(KEYS[self.name]),
            "sms_url": self.url,
            "sms_sender": SENDERS[self.name],
            "public_url": "https://termin.example.org",
        }
        return Settings(**{**given, **other})  # type: ignore[arg-type]  # read and checked by pydantic


@asynccontextmanager
async def loopback(name: str) -> AsyncGenerator[Loopback]:
    """Run a gateway of that name."""
    gateway = Loopback(name)
    app = web.Application()
    app.router.add_post("/{path:.*}", gateway.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    gateway.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield gateway
    finally:
        await runner.cleanup()


@asynccontextmanager
async def sender_to(gateway: Loopback, *, patience: float = 5.0) -> AsyncGenerator[SmsSender]:
    """Open the channel of an installation with this gateway."""
    client = Client(patience=patience)
    try:
        yield SmsSender(make_gateway(client, gateway.settings()))
    finally:
        await client.close()
