"""A real Firefox over WebDriver BiDi, and the other side of its push connection: what Mozilla's push service says.

Firefox really subscribes, decrypts and runs the worker. It is looked for as "firefox-esr" and "firefox" on PATH, or at
$FIREFOX. Its preferences: automation switches push off, notifications need a desktop, and nothing may be asked outside.
"""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import uuid
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType, web
from py_vapid import Vapid02

PREFERENCES: dict[str, Any] = {
    "alerts.useSystemBackend": False,
    "app.update.auto": False,
    "browser.safebrowsing.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "dom.push.connection.enabled": True,
    "dom.push.testing.allowInsecureServerURL": True,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.proxy.allow_hijacking_localhost": False,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 1,
    "network.proxy.no_proxies_on": "localhost,127.0.0.1",
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 1,
    "network.proxy.type": 1,
    "permissions.default.desktop-notification": 1,
    "remote.prefs.recommended": False,
    "services.settings.server": "http://127.0.0.1:1",
    "toolkit.telemetry.enabled": False,
}
PATIENCE = 40


def find_firefox() -> str | None:
    """Give the path of the browser; None where there is none."""
    named = os.environ.get("FIREFOX")
    return next(filter(None, (named, shutil.which("firefox-esr"), shutil.which("firefox"))), None)


class PushConnection:
    """Mozilla's push service as Firefox and a sender see it: a WebSocket to one, RFC 8030 to the other."""

    def __init__(self) -> None:
        self.origin = ""
        self.acknowledged: list[Any] = []
        self._socket: web.WebSocketResponse | None = None
        self._channels: dict[str, str] = {}
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        app = web.Application()
        app.router.add_get("/", self._connect)
        app.router.add_post("/push/{name}", self._take)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.origin = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _connect(self, request: web.Request) -> web.WebSocketResponse:
        socket = self._socket = web.WebSocketResponse(protocols=("push-notification",))
        await socket.prepare(request)
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                await self._answer(socket, json.loads(message.data or "{}"))
        return socket

    async def _answer(self, socket: web.WebSocketResponse, said: dict[str, Any]) -> None:
        match said.get("messageType"):
            case "hello":
                known: dict[str, Any] = {
                    "uaid": said.get("uaid") or uuid.uuid4().hex,
                    "use_webpush": True,
                    "broadcasts": {},
                }
                await socket.send_json({"messageType": "hello", "status": 200} | known)
            case "register":
                name = uuid.uuid4().hex
                self._channels[name] = said["channelID"]
                endpoint = {"channelID": said["channelID"], "pushEndpoint": f"{self.origin}/push/{name}"}
                await socket.send_json({"messageType": "register", "status": 200} | endpoint)
            case "unregister":
                left = {name: channel for name, channel in self._channels.items() if channel != said["channelID"]}
                self._channels = left
                answer = {"messageType": "unregister", "channelID": said["channelID"], "status": 200}
                await socket.send_json(answer)
            case "ack":
                self.acknowledged += said["updates"]
            case None:
                await socket.send_str("{}")  # asks whether the connection still stands
            case _:
                pass

    async def _take(self, request: web.Request) -> web.Response:
        channel = self._channels.get(request.match_info["name"])
        if channel is None:
            return web.Response(status=410)
        if not Vapid02.verify(request.headers["Authorization"]) or self._socket is None:
            return web.Response(status=403)
        body = urlsafe_b64encode(await request.read()).rstrip(b"=").decode()
        notification = {
            "channelID": channel,
            "version": uuid.uuid4().hex,
            "data": body,
            "headers": {"encoding": request.headers["Content-Encoding"]},
        }
        await self._socket.send_json({"messageType": "notification"} | notification)
        return web.Response(status=201, headers={"Location": f"{self.origin}/message/1"})


class Firefox:
    """One window of a browser with an empty profile. Every call is made in one event loop."""

    def __init__(self, path: str, profile: Path) -> None:
        self._path, self._profile = path, profile
        self._process: subprocess.Popen[bytes] | None = None
        self._http: ClientSession | None = None
        self._socket: ClientWebSocketResponse | None = None
        self._number = 0
        self._window = ""

    async def start(self, push: PushConnection) -> None:
        """Start the browser; ``push`` is the push service it connects to."""
        self._profile.mkdir()
        preferences = PREFERENCES | {"dom.push.serverURL": push.origin.replace("http:", "ws:") + "/"}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
        (self._profile / "user.js").write_text("".join(lines), "utf-8")
        with (self._profile / "said.log").open("wb") as said:
            self._process = subprocess.Popen(  # noqa: ASYNC220 -- it returns at once
                [self._path, "--headless", "--no-remote", "--profile", str(self._profile), "--remote-debugging-port=0"],
                env={**os.environ, "HOME": str(self._profile), "MOZ_DISABLE_AUTO_SAFE_MODE": "1"},
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._http = ClientSession()
        self._socket = await self._http.ws_connect(f"{await self._door()}/session", max_msg_size=0)
        await self.do("session.new", {"capabilities": {}})
        self._window = (await self.do("browsingContext.getTree", {}))["contexts"][0]["context"]

    async def _door(self) -> str:
        for _ in range(PATIENCE * 10):
            said = (self._profile / "said.log").read_text("utf-8", "replace")
            if "WebDriver BiDi listening on " in said:
                return said.partition("WebDriver BiDi listening on ")[2].split()[0]
            await asyncio.sleep(0.1)
        raise TimeoutError("Firefox did not start")

    async def do(self, method: str, parameters: dict[str, Any]) -> Any:
        """Ask for something and give the answer; raises RuntimeError for an error."""
        assert self._socket is not None
        self._number += 1
        await self._socket.send_json({"id": self._number, "method": method, "params": parameters})
        async with asyncio.timeout(PATIENCE):
            while True:
                said = await self._socket.receive_json()
                if said.get("id") == self._number:
                    break
        if said["type"] == "error":
            raise RuntimeError(f"{method}: {said['error']}: {said['message']}")
        return said["result"]

    async def go_to(self, address: str) -> None:
        await self.do("browsingContext.navigate", {"context": self._window, "url": address, "wait": "complete"})

    async def evaluate(self, script: str) -> Any:
        """Evaluate a script that gives a string, as if the person had just tapped; raises RuntimeError."""
        answer = await self.do(
            "script.evaluate",
            {
                "expression": script,
                "target": {"context": self._window},
                "awaitPromise": True,
                "userActivation": True,
            },
        )
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return answer["result"].get("value")

    async def stop(self) -> None:
        if self._socket is not None:
            await self._socket.close()
        if self._http is not None:
            await self._http.close()
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)  # with the processes of its pages
            self._process.wait(PATIENCE)
