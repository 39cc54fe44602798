"""A real Radicale on loopback: a CalDAV server with one user and one calendar, in a process of its own."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

USER, PASSWORD = "nora", "Hafen und Möwe"
EVENT = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//test//EN
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20270301T000000Z
SUMMARY:Zahnarzt
{lines}
END:VEVENT
END:VCALENDAR
"""


def event(uid: str, *lines: str) -> str:
    """Write a calendar of one event, with its times and what else belongs to it."""
    return EVENT.format(uid=uid, lines="\n".join(lines)).replace("\n", "\r\n")


@dataclass
class Radicale:
    """The running server."""

    url: str
    folder: Path
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def address(self) -> str:
        return f"{self.url}/{USER}/work/"

    def ask(self, method: str, path: str = "", content: str = "") -> httpx.Response:
        answer = httpx.request(
            method, self.address + path, auth=(USER, PASSWORD.encode()), content=content.encode(), trust_env=False
        )
        answer.raise_for_status()
        return answer

    def put(self, uid: str, *lines: str) -> None:
        self.ask("PUT", f"{uid}.ics", event(uid, *lines))

    def start(self) -> None:
        port = int(self.url.rpartition(":")[2])
        self.process = subprocess.Popen(
            [
                sys.executable, "-m", "radicale", "--config", "",
                "--server-hosts", f"127.0.0.1:{port}",
                "--auth-type", "htpasswd", "--auth-htpasswd-filename", str(self.folder / "users"),
                "--auth-htpasswd-encryption", "plain", "--auth-delay", "0",
                "--storage-filesystem-folder", str(self.folder / "collections"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        until = time.monotonic() + 30
        while time.monotonic() < until:
            with socket.socket() as knock:
                if knock.connect_ex(("127.0.0.1", port)) == 0:
                    return
            time.sleep(0.05)
        raise TimeoutError("Radicale does not start")

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(10)
            self.process = None


@contextmanager
def radicale(folder: Path) -> Iterator[Radicale]:
    """Start it with an empty calendar; it is stopped in the end."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    server = Radicale(f"http://127.0.0.1:{port}", folder)
    try:
        server.start()
        server.ask("MKCALENDAR")
        yield server
    finally:
        server.stop()
