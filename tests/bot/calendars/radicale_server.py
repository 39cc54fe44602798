"""A real Radicale on loopback: a CalDAV server with one user, in a process of its own."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from caldav.collection import Calendar
from caldav.davclient import DAVClient

USER, PASSWORD = "nora", "Hafen und Möwe"


@dataclass
class Radicale:
    """The running server, and the calendar "work" as an independent library sees it."""

    url: str
    process: "subprocess.Popen[bytes]"

    @property
    def address(self) -> str:
        return f"{self.url}/{USER}/work/"

    def calendar(self) -> Calendar:
        client = DAVClient(url=self.url, username=USER, password=PASSWORD)
        return Calendar(client, url=self.address)

    def make(self) -> None:
        client = DAVClient(url=self.url, username=USER, password=PASSWORD)
        client.mkcalendar(self.address)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)


@contextmanager
def radicale(folder: Path) -> Iterator[Radicale]:
    """Start it with an empty calendar; it is stopped in the end."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    process = subprocess.Popen(
        [
            sys.executable, "-m", "radicale", "--config", "",
            "--server-hosts", f"127.0.0.1:{port}",
            "--auth-type", "htpasswd", "--auth-htpasswd-filename", str(folder / "users"),
            "--auth-htpasswd-encryption", "plain", "--auth-delay", "0",
            "--storage-filesystem-folder", str(folder / "collections"),
        ],
        stdout=subprocess.DEVNULL,
        stderr=(folder / "log").open("wb"),
    )  # fmt: skip
    try:
        until = time.monotonic() + 20
        while time.monotonic() < until:
            with socket.socket() as knock:
                if knock.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        server = Radicale(f"http://127.0.0.1:{port}", process)
        server.make()
        yield server
    finally:
        process.terminate()
        process.wait(10)
