"""The one transaction: what every function of this room is handed, alike on SQLite and PostgreSQL."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, Protocol, TypeAlias

from sqlalchemy import Engine
from sqlmodel import Session

from storage.engine.encryption import Keys

Dialect: TypeAlias = Literal["sqlite", "postgresql"]
Row: TypeAlias = tuple[Any, ...]


class Unavailable(Exception):  # noqa: N818 -- it says what is the case
    """The database is locked, gone or full, for longer than somebody should wait: ask them to try again."""


class Duplicate(Exception):  # noqa: N818 -- as above
    """A uniqueness promise of the schema stood in the way."""


class Cursor(Protocol):
    """What is used of a driver's cursor."""

    @property
    def rowcount(self) -> int:
        """Give the number of rows the statement changed."""

    def fetchone(self) -> Row | None:
        """Give the next row."""

    def fetchall(self) -> list[Row]:
        """Give all rows."""


class Connection(Protocol):
    """One open connection of a driver. Statements have ``?`` placeholders; see each engine for what it translates."""

    dialect: Dialect

    def execute(self, sql: str, params: Sequence[Any] = ()) -> Cursor:
        """Run one statement; raises Duplicate."""

    @property
    def engine(self) -> Engine:
        """An SQLAlchemy engine whose only connection is this one and whose commits do nothing."""


class Transaction:
    """One piece of work in the database: all of it is kept, or nothing.

    Hand-written SQL has ``?`` placeholders, is written for PostgreSQL where the two differ ("FOR UPDATE" is left out
    on SQLite, whose one writer is alone), and must hold neither "?" nor "%" in a literal.
    """

    __slots__ = ("_connection", "_execute", "_inner", "_session", "callbacks", "dialect", "keys")

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self.dialect: Dialect = connection.dialect
        self.keys = keys
        self.callbacks: list[Callable[[], object]] = []
        self._connection = connection
        self._execute = connection.execute
        self._session: Session | None = None
        self._inner = 0

    def one(self, sql: str, params: Sequence[Any] = ()) -> Row | None:
        """Give the first row of a query, None where there is none."""
        return self._execute(sql, params).fetchone()

    def many(self, sql: str, params: Sequence[Any] = ()) -> list[Row]:
        """Give all rows of a query, or of a statement with RETURNING."""
        return self._execute(sql, params).fetchall()

    def run(self, sql: str, params: Sequence[Any] = ()) -> int:
        """Run a statement and give the number of rows it changed; raises Duplicate (then see :meth:`attempt`)."""
        return self._execute(sql, params).rowcount

    @contextmanager
    def attempt(self) -> Generator[None]:
        """Undo what the block did when an exception leaves it, so that the transaction can go on after it."""
        self._inner += 1
        name = f"attempt_{self._inner}"
        if self._session is not None:
            self._session.flush()
        self._execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            self._execute(f"ROLLBACK TO SAVEPOINT {name}")
            self._execute(f"RELEASE SAVEPOINT {name}")
            raise
        self._execute(f"RELEASE SAVEPOINT {name}")

    @property
    def session(self) -> Session:
        """An SQLModel session in this transaction, for what is not on the path of every turn. Never commit it."""
        if self._session is None:
            self._session = Session(self._connection.engine, expire_on_commit=False)
        return self._session

    def after_commit(self, callback: Callable[[], object]) -> None:
        """Call ``callback`` once the work is safe: in the caller's event loop, for the ``_now`` doors in any thread."""
        self.callbacks.append(callback)

    def finish(self) -> None:
        """Write out what the session still holds; called before the commit."""
        if self._session is not None:
            self._session.flush()

    def leave(self) -> None:
        """Let the session go; called when the work is over, well or not."""
        if self._session is not None:
            self._session.close()


def marks(count: int) -> str:
    """Give ``count`` placeholders for an IN list; at least one, so that an empty list stays valid SQL with None."""
    return ", ".join("?" * max(count, 1))
