import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.appointments.own_calendars.radicale_server import Radicale, radicale


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Radicale]:
    """A running Radicale with the empty calendar "work"."""
    folder = tmp_path / "radicale"
    folder.mkdir()
    with radicale(folder) as running:
        yield running


@pytest.fixture
def closed_port() -> int:
    """A port of this machine nobody listens on."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])
