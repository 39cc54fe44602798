"""PostgreSQL: a pool of threads, each with a psycopg connection, and one transaction for each work."""

import contextlib
import random
import re
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, Literal

import psycopg
import sqlalchemy
from psycopg.pq import TransactionStatus
from sqlalchemy import StaticPool, create_engine

from storage.engine.encryption import Keys
from storage.engine.transaction import Connection, Cursor, Duplicate, Transaction, Unavailable
from storage.engine.work import Errand

CONNECTIONS = 8
"""Measured: more than eight hardly add turns a second with one process; see `make bench`."""
MILLISECONDS_A_STATEMENT = 8000
"""A statement that waits longer (for a lock, a stuck disk) ends as Unavailable within the ten seconds promised."""
PAUSE = 0.1
"""Seconds between two tries to reach a server that is gone."""
TRIES = 8
"""How often a work is played again after a deadlock or a serialization failure."""
MIGRATION_LOCK = 7_207_146_021
"""The advisory lock that lets one process migrate while others wait."""

NAMED = re.compile(r"(?<![:\w]):([a-z]\w*)")
"""What a statement is given by name; a cast has two colons."""
CONFLICTS = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)


@cache
def _translated(sql: str) -> bytes:
    """Give a statement as psycopg takes it."""
    return NAMED.sub(r"%(\1)s", sql.replace("%", "%%").replace("?", "%s")).encode()


class PostgresqlConnection(Connection):
    """One connection to the server; raises psycopg.OperationalError where there is none."""

    def __init__(self, url: str, *, statement_milliseconds: int = MILLISECONDS_A_STATEMENT) -> None:
        self.dialect = "postgresql"
        self._driver = psycopg.Connection[tuple[Any, ...]].connect(
            url,
            autocommit=True,
            connect_timeout=3,
            keepalives_idle=5,
            keepalives_interval=2,
            keepalives_count=2,
            tcp_user_timeout=9000,
            application_name="lotse",
        )
        self._cursor = self._driver.cursor(binary=True)
        try:
            self._cursor.execute(b"SET statement_timeout = %d" % statement_milliseconds)
        except psycopg.Error:
            self._driver.close()
            raise

    def execute(self, sql: str, given: Sequence[Any] | Mapping[str, Any] = ()) -> Cursor:
        """Run one statement with its names, or its ``?``, as psycopg's placeholders; raises Duplicate."""
        try:
            return self._cursor.execute(_translated(sql), given)
        except psycopg.errors.UniqueViolation as problem:
            raise Duplicate(str(problem.diag.constraint_name)) from problem

    @property
    def broken(self) -> bool:
        """True once the server is gone."""
        return self._driver.closed

    def check(self) -> None:
        """Raise RuntimeError when a statement failed in the open transaction: its commit would quietly keep nothing."""
        if self._driver.info.transaction_status == TransactionStatus.INERROR:
            raise RuntimeError("a statement failed and the work went on: put it into `with tx.attempt():`")

    def for_migrations(self) -> sqlalchemy.Connection:
        """Give SQLAlchemy's connection on the driver's one, as Alembic takes it."""
        return create_engine("postgresql+psycopg://", creator=lambda: self._driver, poolclass=StaticPool).connect()

    def close(self) -> None:
        """Close the driver's connection."""
        self._driver.close()


class PostgresqlEngine:
    """The doors to a PostgreSQL database. A work may be played again after a deadlock: it must be pure over ``tx``."""

    dialect: Literal["postgresql"] = "postgresql"

    def __init__(self, url: str, keys: Keys) -> None:
        self._url = url
        self._keys = keys
        self._here = threading.local()
        self._connections: list[PostgresqlConnection] = []
        self._threads = ThreadPoolExecutor(CONNECTIONS, "postgresql")

    def exists(self) -> bool:
        """Tell whether there is a database: one to connect to always is."""
        return True

    def write(self, errand: Errand) -> None:
        """Queue a work that writes."""
        self._queue(errand, "BEGIN")

    def read(self, errand: Errand) -> None:
        """Queue a work that only reads; it sees one instant of the data."""
        self._queue(errand, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    def migrate(self, work: Callable[[sqlalchemy.Connection], None]) -> None:
        """Run ``work`` alone among all processes, in one transaction, however long it takes; raises Unavailable."""
        try:
            with (
                contextlib.closing(PostgresqlConnection(self._url, statement_milliseconds=0)) as connection,
                connection.for_migrations() as alchemy,
                alchemy.begin(),
            ):
                connection.execute("BEGIN")
                connection.execute("SELECT pg_advisory_xact_lock(?)", (MIGRATION_LOCK,))
                work(alchemy)
        except (psycopg.OperationalError, sqlalchemy.exc.OperationalError) as problem:
            raise Unavailable(f"PostgreSQL: {problem}") from problem

    def close(self) -> None:
        """Finish what is queued, then close the connections."""
        self._threads.shutdown()
        for connection in self._connections:
            connection.close()

    def _queue(self, errand: Errand, begin: str) -> None:
        if getattr(self._here, "busy", False):
            raise RuntimeError("a work may not ask for another one: call the functions with the same transaction")
        self._threads.submit(self._perform, errand, begin)

    # The pool's threads

    def _perform(self, errand: Errand, begin: str) -> None:
        self._here.busy = True
        try:
            self._try_until_late(errand, begin)
        except BaseException as problem:  # noqa: BLE001 -- it belongs to whoever asked for the work
            errand.fail(problem)
        finally:
            self._here.busy = False
        Errand.deliver_all([errand])

    def _try_until_late(self, errand: Errand, begin: str) -> None:
        problem: psycopg.Error | None = None
        tries = 0
        while not errand.late:
            try:
                connection = self._connection()
                connection.execute(begin)
            except (psycopg.OperationalError, psycopg.InterfaceError) as caught:  # gone: nothing was begun
                problem = caught
                self._forget_connection()
                time.sleep(PAUSE)
                continue
            try:
                self._play(connection, errand)
            except CONFLICTS as caught:
                problem, tries = caught, tries + 1
                if tries == TRIES:
                    break
                time.sleep(random.uniform(0, 0.01 * tries))  # noqa: S311 -- no secret: it keeps two from meeting again
            except (psycopg.OperationalError, psycopg.InterfaceError) as caught:
                problem = caught
                if not connection.broken:  # waited too long for a lock, or the disk is full
                    break
                self._forget_connection()
                time.sleep(PAUSE)
            else:
                return
        errand.fail(Unavailable(f"PostgreSQL: {problem or 'too much is waiting'}"))

    def _play(self, connection: PostgresqlConnection, errand: Errand) -> None:
        """Play a work and commit it; whatever it raises, nothing of it is kept."""
        transaction = Transaction(connection, self._keys)
        try:
            result = errand.work(transaction)
            connection.check()
        except BaseException:
            with contextlib.suppress(psycopg.Error):
                connection.execute("ROLLBACK")
            raise
        try:
            connection.execute("COMMIT")
        except (psycopg.OperationalError, psycopg.InterfaceError) as problem:
            if connection.broken:  # kept or not: nobody knows, so it is not played a second time
                self._forget_connection()
                raise Unavailable(f"PostgreSQL went away during a commit: {problem}") from problem
            raise
        errand.succeed(result, transaction.callbacks)

    def _connection(self) -> PostgresqlConnection:
        connection: PostgresqlConnection | None = getattr(self._here, "connection", None)
        if connection is None:
            connection = self._here.connection = PostgresqlConnection(self._url)
            self._connections.append(connection)
        return connection

    def _forget_connection(self) -> None:
        connection: PostgresqlConnection | None = self._here.__dict__.pop("connection", None)
        if connection is not None:
            self._connections.remove(connection)
            with contextlib.suppress(psycopg.Error):
                connection.close()
