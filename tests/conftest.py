"""What all tests may use: a database of each kind, offices, and a clock that stands still."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from bot.languages.catalogs import Catalogs
from bot.settings import Settings
from dialogs.office import Office
from storage.engine import sqlite as sqlite_engine
from storage.engine.database import Database
from storage.engine.encryption import KEY_BYTES, Keys
from tests.journey import CATALOGS, SAMPLES
from tests.postgres import Migrated, NoPostgres, OwnServer, Server, own_server, server

Settings.model_config["env_file"] = None  # what whoever runs the tests has set there is theirs


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write journeys down as they went, instead of comparing")


NEEDS = {
    "browser": {"browser"},
    "postgresql": {"postgres", "own_postgres", "postgres_url"},
}
"""What a test needs that not every machine has, by the fixtures that give it."""


def starts_programs(module: ModuleType) -> bool:
    """Tell whether a module starts programs itself, or has tests/bot/lotse.py do it."""
    return "subprocess" in vars(module) or any(
        getattr(thing, "__module__", "") == "tests.bot.lotse" for thing in vars(module).values()
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test with what it needs, as its fixtures and parameters say, and what stands beside processes."""
    for item in items:
        if isinstance(item, pytest.Function) and starts_programs(item.module):
            item.add_marker("process")
        fixtures = set(getattr(item, "fixturenames", ()))
        cases = getattr(item, "callspec", None)
        for need, given_by in NEEDS.items():
            if fixtures & given_by or (cases and need in cases.params.values()):
                item.add_marker(need)


NOW = datetime(2027, 3, 22, 9, 7, 12, 345678, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    """An instant: a Monday morning, six days before the clocks go forward in Germany."""
    return NOW


@pytest.fixture(scope="session", autouse=True)
def short_lived() -> Iterator[None]:
    """Nothing here has to outlive a power cut, as on the tests' PostgreSQL: a commit waits for no disk."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite_engine, "SYNCHRONOUS", "OFF")
        yield


@pytest.fixture(scope="session")
def keys() -> Keys:
    return Keys(secrets.token_bytes(KEY_BYTES))


@pytest.fixture(scope="session")
def offices() -> tuple[Office, ...]:
    """The sample offices, the one in Trier first."""
    return tuple(sorted(SAMPLES, key=lambda office: office.id != "jmd-trier"))


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    """The shipped catalogs."""
    return CATALOGS


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running PostgreSQL; skips where none can be had, and fails there when CI=true."""
    own = tmp_path_factory.getbasetemp()
    with _or_skip(), server(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) as running:
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
def migrated_postgres(postgres: Server, keys: Keys) -> Iterator[Migrated]:
    """A migrated PostgreSQL database to be emptied after each test."""

    def migrate(url: str) -> None:
        database = Database(url, keys)
        database.migrate()
        database.close_now()

    made = Migrated(postgres, f"test_{secrets.token_hex(4)}", migrate)
    yield made
    made.drop()


@pytest.fixture
def postgres_url(migrated_postgres: Migrated) -> Iterator[str]:
    """The URL of a migrated, empty PostgreSQL database."""
    yield migrated_postgres.url
    migrated_postgres.empty()


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory, keys: Keys) -> Path:
    """A migrated, empty SQLite file to copy."""
    path = tmp_path_factory.mktemp("migrated") / "lotse.db"
    database = Database(f"sqlite:///{path}", keys)
    database.migrate()
    database.close_now()
    return path


@pytest.fixture
def sqlite_url(tmp_path: Path, migrated: Path) -> str:
    """The URL of a migrated, empty SQLite file."""
    shutil.copyfile(migrated, tmp_path / "lotse.db")
    return f"sqlite:///{tmp_path}/lotse.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a migrated, empty database, of each kind in turn."""
    url: str = request.getfixturevalue({"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param])
    return url


@pytest.fixture
def database(database_url: str, keys: Keys) -> Iterator[Database]:
    """A migrated, empty database, of each kind in turn."""
    opened = Database(database_url, keys)
    yield opened
    opened.close_now()


@pytest.fixture
def sqlite(tmp_path: Path, migrated: Path, keys: Keys) -> Iterator[Database]:
    """A migrated, empty SQLite file beside the one of ``database``, for what does not depend on the kind."""
    shutil.copyfile(migrated, tmp_path / "sqlite.db")
    opened = Database(f"sqlite:///{tmp_path}/sqlite.db", keys)
    yield opened
    opened.close_now()
