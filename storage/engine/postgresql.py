"""PostgreSQL: a pool of threads, each with a psycopg connection, and one transaction for each work."""

import contextlib
import random
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, cached_property
from typing import Any, Literal

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Engine, StaticPool, create_engine

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

CONFLICTS = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)


class _Driver(psycopg.Connection[tuple[Any, ...]]):
    """A driver connection whose transactions are begun and ended by statements only, never by SQLAlchemy."""

    def commit(self) -> None:
        """Leave the transaction to its owner."""

    def rollback(self) -> None:
        """Leave the transaction to its owner."""


@cache
def _translated(sql: str) -> bytes:
    """Give a statement as psycopg takes it."""
    return sql.replace("%", "%%").replace("?", "%s").encode()


class PostgresqlConnection(Connection):
    """One connection to the server; raises psycopg.OperationalError where there is none."""

    def __init__(self, url: str, *, statement_milliseconds: int = MILLISECONDS_A_STATEMENT) -> None:
        self.dialect = "postgresql"
        self._driver = _Driver.connect(
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

    def execute(self, sql: str, params: Sequence[Any] = ()) -> Cursor:
        """Run one statement with its ``?`` as psycopg's placeholders; raises Duplicate."""
        try:
            return self._cursor.execute(_translated(sql), params)
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

    @cached_property
    def engine(self) -> Engine:
        """An SQLAlchemy engine on this very connection."""
        return create_engine("postgresql+psycopg://", creator=lambda: self._driver, poolclass=StaticPool)

    def close(self) -> None:
        """Close the driver's connection."""
        if "engine" in self.__dict__:
            self.engine.dispose()
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

    def in_transaction_of_its_own(self, work: Callable[[Transaction], None]) -> None:
        """Run ``work`` alone among all processes, however long it takes, as migrations need it; raises Unavailable."""
        try:
            with contextlib.closing(PostgresqlConnection(self._url, statement_milliseconds=0)) as connection:
                connection.execute("BEGIN")
                connection.execute("SELECT pg_advisory_xact_lock(?)", (MIGRATION_LOCK,))
                work(Transaction(connection, self._keys))
                connection.execute("COMMIT")
        except psycopg.OperationalError as problem:
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
            transaction.finish()
            connection.check()
        except BaseException as problem:
            with contextlib.suppress(psycopg.Error):
                connection.execute("ROLLBACK")
            driver = getattr(problem, "orig", None)  # SQLAlchemy wraps what the driver raised
            if isinstance(driver, (psycopg.OperationalError, psycopg.InterfaceError)):
                raise driver from problem
            raise
        finally:
            transaction.leave()
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
