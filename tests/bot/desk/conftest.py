"""The desk on SQLite: it knows no kind of database. Tests marked ON_BOTH show that what it asks both understand."""

from datetime import datetime

import pytest

from storage.engine.database import Database
from tests.bot.desk.world import World


@pytest.fixture(params=["sqlite"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a migrated, empty database: on SQLite, or as the test wants it."""
    url: str = request.getfixturevalue({"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param])
    return url


@pytest.fixture
def world(database: Database, now: datetime) -> World:
    return World.open(database, now)
