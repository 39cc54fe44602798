"""The desk on each database in turn."""

from datetime import datetime

import pytest

from storage.engine.database import Database
from tests.bot.desk.world import World


@pytest.fixture
def world(database: Database, now: datetime) -> World:
    return World.open(database, now)
