"""What all tests may use: a database of each kind, offices, and a clock that stands still."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.engine.database import Database
from storage.engine.encryption import KEY_BYTES, Keys
from tests.postgres import NoPostgres, OwnServer, Server, own_server, server


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write journeys down as they went, instead of comparing")


NOW = datetime(2027, 3, 22, 9, 7, 12, 345678, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """An instant: a Monday morning, six days before the clocks go forward in Germany."""
    return NOW


@pytest.fixture(scope="session")
def keys() -> Keys:
    return Keys(secrets.token_bytes(KEY_BYTES))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A running PostgreSQL; skips where none can be had, and fails there when CI=true."""
    with _or_skip(), server() as running:
        yield running


@pytest.fixture
def own_postgres() -> Iterator[OwnServer]:
    """A PostgreSQL of this test alone, to be stopped and started again."""
    with _or_skip(), own_server() as own:
        yield own


@contextmanager
def _or_skip() -> Iterator[None]:
    try:
        yield
    except NoPostgres as problem:
        if os.environ.get("CI") == "true":
            pytest.fail(str(problem))
        pytest.skip(str(problem))


@pytest.fixture(scope="session")
def template(postgres: Server, keys: Keys) -> Iterator[str]:
    """The name of a migrated, empty PostgreSQL database to copy."""
    name = f"template_{secrets.token_hex(4)}"
    postgres.run(f"CREATE DATABASE {name}")
    database = Database(postgres.database(name), keys)
    database.migrate()
    database.close_now()
    yield name
    postgres.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgres_url(postgres: Server, template: str) -> Iterator[str]:
    """The URL of a migrated, empty PostgreSQL database."""
    name = f"test_{secrets.token_hex(4)}"
    postgres.run(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield postgres.database(name)
    postgres.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database, of each kind in turn; migrated on PostgreSQL, not yet there on SQLite."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/lotse.db"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def database(database_url: str, keys: Keys) -> Iterator[Database]:
    """A migrated, empty database, of each kind in turn."""
    opened = Database(database_url, keys)
    opened.migrate()
    yield opened
    opened.close_now()
