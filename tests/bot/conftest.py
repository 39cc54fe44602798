"""A database with one office, and a delivery to a mailbox."""

import pytest

from bot.installation import enter
from bot.languages.catalogs import Catalogs
from storage.engine.database import Database
from tests.bot.letters.test_delivery import Mailbox, World
from tests.journey import SAMPLES


@pytest.fixture
def world(database: Database, catalogs: Catalogs) -> World:
    """The office in Trier and its staff."""
    office = SAMPLES[-1]
    database.write_now(lambda tx: enter(tx, [office]))
    return World(database, office, catalogs, Mailbox())
