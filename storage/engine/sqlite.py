"""SQLite: one writer thread that commits waiting works together, and a few threads that read beside it."""

import contextlib
import queue
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Literal

import sqlalchemy
from sqlalchemy import StaticPool, create_engine

from storage.engine.encryption import Keys
from storage.engine.transaction import Connection, Cursor, Duplicate, Transaction, Unavailable
from storage.engine.work import Errand

TRY_MILLISECONDS = 200
"""How long one try for the lock lasts; between tries it is seen whether whoever waits has waited too long."""
GROUP = 64
"""Works committed together at most."""
GROUP_SECONDS = 0.01
"""A group takes no further work after this long, so that the first in it does not wait for all."""
READERS = 2
SYNCHRONOUS = "FULL"
"""A commit is on the disk before its outcome is told, and outlives a power cut."""

NOT_HERE = re.compile(r"\s+FOR UPDATE(?: OF \w+)?(?: SKIP LOCKED)?")
DISK = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN")
UNIQUE = {"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"}


class _Statements(dict[str, str]):
    """Statements as SQLite takes them, by how they are written."""

    def __missing__(self, sql: str) -> str:
        translated = self[sql] = NOT_HERE.sub("", sql)
        return translated


class SqliteConnection(Connection):
    """One connection to the file; raises sqlite3.OperationalError where it cannot be opened."""

    def __init__(self, path: Path, *, writes: bool, foreign_keys: bool = True) -> None:
        self.dialect = "sqlite"
        self._statements = _Statements()
        self._driver = sqlite3.connect(
            path,
            isolation_level=None,
            check_same_thread=False,
            timeout=TRY_MILLISECONDS / 1000,
            cached_statements=256,
        )
        self._run = self._driver.execute
        try:
            if writes:
                self._run("PRAGMA journal_mode = WAL")
            self._run(f"PRAGMA synchronous = {SYNCHRONOUS}")
            self._run(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
            self._run("PRAGMA journal_size_limit = 67108864")
            if not writes:
                self._run("PRAGMA query_only = ON")
        except BaseException:
            self._driver.close()
            raise

    def execute(self, sql: str, given: Sequence[Any] | Mapping[str, Any] = ()) -> Cursor:
        """Run one statement without its "FOR UPDATE"; raises Duplicate."""
        try:
            return self._run(self._statements[sql], given)
        except sqlite3.IntegrityError as problem:
            if problem.sqlite_errorname in UNIQUE:
                raise Duplicate(str(problem)) from problem
            raise

    @property
    def in_transaction(self) -> bool:
        """True while a transaction is open; SQLite ends one by itself when the disk is full."""
        return self._driver.in_transaction

    def for_migrations(self) -> sqlalchemy.Connection:
        """Give SQLAlchemy's connection on the driver's one, as Alembic takes it."""
        return create_engine("sqlite://", creator=lambda: self._driver, poolclass=StaticPool).connect()

    def close(self) -> None:
        """Close the driver's connection."""
        self._driver.close()


def _migrate(connection: SqliteConnection, work: Callable[[sqlalchemy.Connection], None]) -> None:
    with connection.for_migrations() as alchemy, alchemy.begin():
        connection.execute("BEGIN IMMEDIATE")
        work(alchemy)
        if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
            raise RuntimeError(f"a migration left rows that point nowhere: {broken[:3]}")


class SqliteEngine:
    """The doors to one SQLite file (WAL, synchronous=FULL). A work's outcome is told only after its commit."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, path: Path, keys: Keys) -> None:
        self._path = path
        self._keys = keys
        self._waiting: queue.SimpleQueue[Errand | None] = queue.SimpleQueue()
        self._connection: SqliteConnection | None = None
        self._threads = threading.local()
        self._read_connections: list[SqliteConnection] = []
        self._readers = ThreadPoolExecutor(READERS, "sqlite-reader")
        self._writer = threading.Thread(target=self._write_groups, name="sqlite-writer", daemon=True)
        self._writer.start()

    def exists(self) -> bool:
        """Tell whether there is a file; reading would make an empty one."""
        return self._path.exists()

    def write(self, errand: Errand) -> None:
        """Queue a work that writes."""
        if threading.current_thread() is self._writer:
            raise RuntimeError("a work may not ask for another one: call the functions with the same transaction")
        self._waiting.put(errand)

    def read(self, errand: Errand) -> None:
        """Queue a work that only reads; it sees one instant of the data, beside the writer."""
        self._readers.submit(self._read, errand)

    def migrate(self, work: Callable[[sqlalchemy.Connection], None]) -> None:
        """Run ``work`` alone, in one transaction, foreign keys checked at its end only; raises Unavailable."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        deadline = time.monotonic() + 10
        while True:
            try:
                with contextlib.closing(SqliteConnection(self._path, writes=True, foreign_keys=False)) as connection:
                    _migrate(connection, work)
            except (sqlite3.OperationalError, sqlalchemy.exc.OperationalError) as problem:
                name = getattr(getattr(problem, "orig", problem), "sqlite_errorname", "")
                if name not in {"SQLITE_BUSY", "SQLITE_LOCKED"} or time.monotonic() > deadline:
                    raise Unavailable(f"{self._path}: {problem}") from problem
            else:
                return

    def close(self) -> None:
        """Finish what is queued, then close the file."""
        self._waiting.put(None)
        self._writer.join()
        self._readers.shutdown()
        for connection in self._read_connections:
            connection.close()
        if self._connection is not None:
            self._connection.close()

    # The writer's thread

    def _write_groups(self) -> None:
        while (first := self._waiting.get()) is not None:
            Errand.deliver_all(self._write_group(first))
        self._waiting.put(None)

    def _write_group(self, first: Errand) -> list[Errand]:
        """Commit ``first`` and whatever came to wait meanwhile; give all of them with their outcomes."""
        connection = self._begin(first)
        if connection is None:
            return [first]
        group: list[Errand] = []
        closes_at = time.monotonic() + GROUP_SECONDS
        following: Errand | None = first
        while following is not None:
            group.append(following)
            if not self._perform(connection, following):
                return self._lost(group, connection)
            following = None
            if len(group) < GROUP and time.monotonic() < closes_at:
                following = self._next()
        try:
            connection.execute("COMMIT")
        except sqlite3.Error as problem:
            return self._lost(group, connection, problem)
        return group

    def _next(self) -> Errand | None:
        try:
            errand = self._waiting.get_nowait()
        except queue.Empty:
            return None
        if errand is None:
            self._waiting.put(None)
        return errand

    def _begin(self, first: Errand) -> SqliteConnection | None:
        """Begin a transaction, however often it takes; None, with ``first`` failed, when it waited too long."""
        problem: BaseException | None = None
        while not first.late:
            try:
                if self._connection is None:
                    self._path.parent.mkdir(parents=True, exist_ok=True)
                    self._connection = SqliteConnection(self._path, writes=True)
                self._connection.execute("BEGIN IMMEDIATE")
            except (sqlite3.Error, OSError) as caught:
                problem = caught
                if getattr(caught, "sqlite_errorname", "") not in {"SQLITE_BUSY", "SQLITE_LOCKED"}:
                    self._reopen()
                    time.sleep(TRY_MILLISECONDS / 1000)
            else:
                return self._connection
        first.fail(Unavailable(f"{self._path}: {problem or 'too much is waiting'}"))
        return None

    def _perform(self, connection: SqliteConnection, errand: Errand) -> bool:
        """Run one work inside the group; False when the whole transaction was lost with it."""
        transaction = Transaction(connection, self._keys)
        try:
            connection.execute("SAVEPOINT work")
            result = errand.work(transaction)
            connection.execute("RELEASE work")
            errand.succeed(result, transaction.callbacks)
        except BaseException as problem:  # noqa: BLE001 -- it belongs to whoever asked for the work
            errand.fail(self._told(problem))
            try:
                connection.execute("ROLLBACK TO work")
                connection.execute("RELEASE work")
            except sqlite3.Error:
                return False
        return connection.in_transaction

    def _told(self, problem: BaseException) -> BaseException:
        """Tell a fault of the disk, met in the middle of a work, from a fault of the work."""
        if getattr(problem, "sqlite_errorname", "").startswith(DISK):
            return Unavailable(f"{self._path}: {problem}")
        return problem

    def _lost(
        self, group: list[Errand], connection: SqliteConnection, problem: sqlite3.Error | None = None
    ) -> list[Errand]:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        self._reopen()
        for errand in group:
            errand.fail(Unavailable(f"{self._path}: nothing could be kept ({problem or 'the transaction broke off'})"))
        return group

    def _reopen(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    # The readers' threads

    def _read(self, errand: Errand) -> None:
        problem: BaseException | None = None
        while not errand.late:
            try:
                connection = self._read_connection()
                connection.execute("BEGIN")
                connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # takes the snapshot, or finds it locked
            except sqlite3.Error as caught:
                problem = caught
                self._forget_read_connection()
                time.sleep(TRY_MILLISECONDS / 1000)
                continue
            transaction = Transaction(connection, self._keys)
            try:
                errand.succeed(errand.work(transaction), transaction.callbacks)
            except BaseException as caught:  # noqa: BLE001 -- it belongs to whoever asked for the work
                errand.fail(self._told(caught))
            finally:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
            break
        else:
            errand.fail(Unavailable(f"{self._path}: {problem or 'too much is waiting'}"))
        Errand.deliver_all([errand])

    def _read_connection(self) -> SqliteConnection:
        connection: SqliteConnection | None = getattr(self._threads, "connection", None)
        if connection is None:
            connection = self._threads.connection = SqliteConnection(self._path, writes=False)
            self._read_connections.append(connection)
        return connection

    def _forget_read_connection(self) -> None:
        connection: SqliteConnection | None = self._threads.__dict__.pop("connection", None)
        if connection is not None:
            self._read_connections.remove(connection)
            with contextlib.suppress(sqlite3.Error):
                connection.close()
