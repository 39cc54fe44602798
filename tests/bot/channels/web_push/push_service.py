"""A push service on this machine that is as strict as the real ones, and browsers that subscribed at it.

What comes is checked as RFC 8030, 8188, 8291 and 8292 say and then really decrypted with the browser's private key:
nothing but what a phone could have shown is taken.
"""

import asyncio
import json
import re
import secrets
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import http_ece
from aiohttp import web
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from py_vapid import Vapid02

Answer = tuple[int, dict[str, str]]


def unpadded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def padded(written: str) -> bytes:
    return urlsafe_b64decode(written + "=" * (-len(written) % 4))


@dataclass
class Browser:
    """One subscription: its private key, and what was shown."""

    endpoint: str
    private: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    shown: list[dict[str, Any]] = field(default_factory=list)

    @property
    def subscription(self) -> dict[str, Any]:
        """Give what the browser's script posts."""
        point = self.private.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        keys = {"p256dh": unpadded(point), "auth": unpadded(self.secret)}
        return {"endpoint": self.endpoint, "expirationTime": None, "keys": keys}

    @property
    def address(self) -> str:
        return json.dumps(self.subscription)


@dataclass
class Received:
    """What one request carried."""

    ttl: int
    urgency: str
    topic: str
    size: int
    claims: dict[str, Any]
    key: str
    """The public key it was signed with."""


class PushService:
    """``answers`` are given instead of taking a message, one a request: a status with headers, or what to do."""

    def __init__(self) -> None:
        self.origin = ""
        self.browsers: dict[str, Browser] = {}
        self.received: list[Received] = []
        self.answers: list[Answer | Callable[[web.Request], Any]] = []
        self.asked: list[str] = []
        self.late = 0.0
        """Seconds between taking a message and saying so."""

    def browser(self) -> Browser:
        """Subscribe a browser."""
        name = secrets.token_urlsafe(9)
        made = self.browsers[name] = Browser(f"{self.origin}/push/{name}")
        return made

    async def subscribe(self) -> Browser:
        """Subscribe a browser from another thread."""
        return self.browser()

    def unsubscribe(self, browser: Browser) -> None:
        del self.browsers[browser.endpoint.rpartition("/")[2]]

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Answer a request as told, else as a push service does."""
        self.asked.append(request.path)
        body = await request.read()
        if self.answers:
            answer = self.answers.pop(0)
            if callable(answer):
                await answer(request)
                return web.Response(status=201)
            return web.Response(status=answer[0], headers=answer[1], text='{"endpoint": "a secret"}')
        browser = self.browsers.get(request.match_info["name"])
        if browser is None:
            return web.Response(status=410)
        claims, key = self._signed(request.headers.get("Authorization", ""))
        topic = request.headers.get("Topic", "")
        wrong = {
            413: len(body) > 4_096,
            403: claims is None,
            400: request.headers.get("Content-Encoding") != "aes128gcm"
            or not request.headers.get("TTL", "").isdecimal()
            or not re.fullmatch(r"[A-Za-z0-9_-]{0,32}", topic),
        }
        if status := next((status for status, is_so in wrong.items() if is_so), 0):
            return web.Response(status=status)
        plain = http_ece.decrypt(body, private_key=browser.private, auth_secret=browser.secret, version="aes128gcm")
        browser.shown.append(json.loads(plain))
        urgency = request.headers.get("Urgency", "normal")
        self.received.append(Received(int(request.headers["TTL"]), urgency, topic, len(body), claims, key))
        await asyncio.sleep(self.late)
        return web.Response(status=201, headers={"Location": f"{self.origin}/message/1"})

    def _signed(self, authorization: str) -> tuple[Any, str]:
        """Read the claims of RFC 8292; None where they are not signed, for another service, or too long-lived."""
        found = re.fullmatch(r"vapid t=([\w.-]+),k=([\w-]+)", authorization)
        if not found or not Vapid02.verify(authorization):
            return None, ""
        claims = json.loads(padded(found[1].split(".")[1]))
        right = claims.get("aud") == self.origin and 0 < claims["exp"] - time.time() <= 24 * 3600
        return (claims if right else None), found[2]


@asynccontextmanager
async def push_service() -> AsyncGenerator[PushService]:
    """Run a push service on a free port of this machine."""
    service = PushService()
    app = web.Application(client_max_size=100_000)
    app.router.add_post("/push/{name}", service.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    service.origin = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield service
    finally:
        await runner.cleanup()


async def drop(request: web.Request) -> None:
    """Hang up."""
    if request.transport is not None:
        request.transport.abort()


async def sleep(_request: web.Request) -> None:
    """Answer too late."""
    await asyncio.sleep(30)
