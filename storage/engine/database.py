"""The database: one door to SQLite or PostgreSQL, for works that are plain functions of a transaction."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import unquote, urlsplit

from sqlalchemy import Connection

from storage.engine.encryption import Keys
from storage.engine.sqlite import SqliteEngine
from storage.engine.transaction import Dialect, Duplicate, Transaction, Unavailable
from storage.engine.work import PATIENCE, Errand

if TYPE_CHECKING:
    from storage.engine.postgresql import PostgresqlEngine

__all__ = ["Database", "Duplicate", "Transaction", "Unavailable"]

T = TypeVar("T")
NEWEST = "0013_staff_reach"
"""The migration this version of the program works with; a test holds it to the scripts."""
LAST_WORD = PATIENCE + 1.5
"""Seconds after which whoever waits is told, even where a thread hangs in a server that answers nothing."""


class Database:
    """Everything that is kept. ``url`` is "sqlite:///<path of the file>" or "postgresql://user:password@host/name".

    A work is a synchronous function of a :class:`Transaction`; what it returns comes back once it is committed, what
    it raises comes back when nothing of it was kept. It may be played more than once (PostgreSQL, after a deadlock),
    so it does nothing but use its transaction. All doors raise :class:`Unavailable` within about ten seconds rather
    than hang, and work again by themselves when the database is back.
    """

    def __init__(self, url: str, keys: Keys) -> None:
        self.url = url
        scheme = urlsplit(url).scheme.partition("+")[0]
        if scheme == "sqlite":
            self._engine: SqliteEngine | PostgresqlEngine = SqliteEngine(_file_of(url), keys)
        elif scheme in {"postgresql", "postgres"}:
            self._engine = _postgresql("postgresql://" + url.partition("://")[2], keys)
        else:
            raise ValueError(
                f"the database URL begins with {scheme or url!r} - use sqlite:///path/of/file.db "
                "or postgresql://user:password@host/name"
            )
        self.dialect: Dialect = self._engine.dialect
        self._closed = False

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Do a work that writes; returns after its commit. Raises Unavailable, or what the work raises."""
        errand = Errand(work, asyncio.get_running_loop())
        self._open().write(errand)
        result: T = await self._outcome(errand)
        return result

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Do a work that only reads, on one instant of the data. Raises Unavailable, or what the work raises."""
        errand = Errand(work, asyncio.get_running_loop())
        self._open().read(errand)
        result: T = await self._outcome(errand)
        return result

    def write_now(self, work: Callable[[Transaction], T]) -> T:
        """Do what :meth:`write` does, from a thread without an event loop."""
        errand = Errand(work, None)
        self._open().write(errand)
        result: T = errand.outcome_now()
        return result

    def read_now(self, work: Callable[[Transaction], T]) -> T:
        """Do what :meth:`read` does, from a thread without an event loop."""
        errand = Errand(work, None)
        self._open().read(errand)
        result: T = errand.outcome_now()
        return result

    def migrate(self) -> None:
        """Bring the tables up to this version of the program; many processes may do so at once. Raises Unavailable."""
        if self.migration() != NEWEST:
            self._open().migrate(_upgrade)

    def migration(self) -> str:
        """Name the migration the tables are at, empty where there are none yet. Raises Unavailable."""
        return self.read_now(_migration) if self._open().exists() else ""

    async def close(self) -> None:
        """Finish what is queued and close; safe to call twice."""
        await asyncio.to_thread(self.close_now)

    def close_now(self) -> None:
        """Do what :meth:`close` does, from a thread without an event loop."""
        if not self._closed:
            self._closed = True
            self._engine.close()

    def _open(self) -> "SqliteEngine | PostgresqlEngine":
        if self._closed:
            raise RuntimeError("the database is closed")
        return self._engine

    async def _outcome(self, errand: Errand) -> Any:  # noqa: ANN401 -- the work's own result
        if self.dialect == "sqlite":
            return await errand.outcome()
        last_word = asyncio.get_running_loop().call_later(LAST_WORD, errand.give_up)
        try:
            return await errand.outcome()
        finally:
            last_word.cancel()


def _postgresql(url: str, keys: Keys) -> "PostgresqlEngine":
    from storage.engine.postgresql import PostgresqlEngine  # noqa: PLC0415 -- its driver costs SQLite's start 0.2 s

    return PostgresqlEngine(url, keys)


def _file_of(url: str) -> Path:
    path = unquote(url.partition("://")[2].partition("?")[0])
    if not path.startswith("/") or len(path) == 1:
        raise ValueError(f"the database URL {url!r} names no file - use sqlite:///path/of/file.db")
    return Path(path[1:])


def _migration(tx: Transaction) -> str:
    if tx.one(HAS_TABLES[tx.dialect]) is None:
        return ""
    row = tx.one("SELECT version_num FROM alembic_version")
    return str(row[0]) if row else ""


HAS_TABLES = {
    "sqlite": "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'",
    "postgresql": "SELECT 1 FROM pg_class WHERE oid = to_regclass('alembic_version')",
}


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 -- costs 0.3 s, and most starts have nothing to migrate
    from alembic.config import Config  # noqa: PLC0415 -- as above

    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
