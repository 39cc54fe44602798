"""Databases to measure on, durable as in production: SQLite in a temporary folder and a PostgreSQL of our own."""

import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.installation import enter
from bot.office.file import read_offices
from bot.settings import SAMPLE_OFFICES
from storage.engine.database import Database
from storage.engine.encryption import KEY_BYTES, Keys
from tests import postgres

OFFICES = tuple(sorted(read_offices(SAMPLE_OFFICES), key=lambda office: office.id != "jmd-trier"))
NOW = datetime(2027, 1, 11, 7, tzinfo=UTC)
KEYS = Keys(bytes(range(KEY_BYTES)))
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}


@dataclass(frozen=True)
class Engine:
    """One kind of database; ``copy`` makes a new one with all tables and the sample offices, and gives its URL."""

    name: str
    copy: Callable[[], str]

    @contextmanager
    def database(self) -> Iterator[Database]:
        """Give a fresh database."""
        database = Database(self.copy(), KEYS)
        try:
            yield database
        finally:
            database.close_now()


@contextmanager
def engines() -> Iterator[list[Engine]]:
    """Give both engines; only SQLite where no PostgreSQL can be had."""
    with tempfile.TemporaryDirectory(prefix="lotse-bench-") as folder:
        sqlite = Engine("SQLite", _sqlite(Path(folder)))
        postgres.FAST.update(DURABLE)
        try:
            with postgres.server(Path(folder)) as server:
                yield [sqlite, Engine("PostgreSQL", _postgresql(server))]
        except postgres.NoPostgres as problem:
            sys.stderr.write(f"without PostgreSQL: {problem}\n")
            yield [sqlite]


def _prepare(url: str) -> None:
    database = Database(url, KEYS)
    database.migrate()
    database.write_now(lambda tx: enter(tx, OFFICES))
    database.close_now()


def _sqlite(folder: Path) -> Callable[[], str]:
    template = folder / "template.db"
    _prepare(f"sqlite:///{template}")
    with closing(sqlite3.connect(template)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    numbers = iter(range(1000))

    def copy() -> str:
        path = folder / f"{next(numbers)}.db"
        shutil.copy(template, path)
        return f"sqlite:///{path}"

    return copy


def _postgresql(server: postgres.Server) -> Callable[[], str]:
    server.run("CREATE DATABASE bench_template")
    _prepare(server.database("bench_template"))
    numbers = iter(range(1000))

    def copy() -> str:
        name = f"bench_{next(numbers)}"
        server.run(f"CREATE DATABASE {name} TEMPLATE bench_template")
        return server.database(name)

    return copy
