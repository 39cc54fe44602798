"""Turns on real databases, with the sample offices, the shipped catalogs and a clock that stands still."""

import io
import logging
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest

from bot.conversation.turn import Turns
from bot.installation import enter
from bot.languages.catalogs import Catalogs
from bot.log import Lines
from dialogs.office import Office
from storage.engine.database import Database

MakeTurns = Callable[[Database], Turns]


@pytest.fixture
def make_turns(offices: tuple[Office, ...], catalogs: Catalogs, now: datetime) -> MakeTurns:
    """Turns on a migrated database, with rows for offices and staff."""

    def make(database: Database) -> Turns:
        database.write_now(lambda tx: enter(tx, offices))
        link = "https://chat.example/"
        return Turns(database=database, offices=offices, catalogs=catalogs, link=link, now=lambda: now)

    return make


@pytest.fixture
def turns(database: Database, make_turns: MakeTurns) -> Turns:
    """Turns on each kind of database."""
    return make_turns(database)


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Everything that is logged by anybody at any level: as our log writes it, and as the library meant it."""
    written = io.StringIO()
    handlers = [logging.StreamHandler(written), logging.StreamHandler(written)]
    handlers[0].setFormatter(Lines(as_json=True))
    root, ours = logging.getLogger(), logging.getLogger("lotse")
    levels = root.level, ours.level
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    ours.setLevel(logging.DEBUG)
    yield written
    root.setLevel(levels[0])
    ours.setLevel(levels[1])
    for handler in handlers:
        root.removeHandler(handler)
