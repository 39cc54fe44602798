"""What several rooms of the bot are tried with: a delivery to a mailbox, linked chats of the staff, a CalDAV server."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.installation import enter
from bot.languages.catalogs import Catalogs
from storage.engine.database import Database
from tests.bot.appointments.own_calendars.radicale_server import Radicale, radicale
from tests.bot.letters.mailbox import Mailbox, World
from tests.bot.staff_bot.chats import Chats
from tests.journey import SAMPLES


@pytest.fixture
def world(database: Database, catalogs: Catalogs) -> World:
    """The office in Trier and its staff."""
    office = SAMPLES[-1]
    database.write_now(lambda tx: enter(tx, [office]))
    return World(database, office, catalogs, Mailbox())


@pytest.fixture
def chats(database: Database) -> Chats:
    return Chats(database)


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
