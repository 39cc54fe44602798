"""The one transaction: what every function of this room is handed, alike on SQLite and PostgreSQL."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, TypeVarTuple, overload

from sqlalchemy import Boolean, Date, Executable, UpdateBase
from sqlalchemy import Dialect as CompilingDialect
from sqlalchemy.sql.selectable import TypedReturnsRows

from storage.engine.encryption import Keys
from storage.engine.instants import Instant, instant_or_none, micros

Dialect: TypeAlias = Literal["sqlite", "postgresql"]
Row: TypeAlias = tuple[Any, ...]
LITERALLY = {"literal_binds": True}
"""Constants of a statement are written into it; what it is given has a name."""
PLAIN = frozenset({str, int, bytes, bool, type(None)})
"""What both drivers take as it is."""
Values = TypeVarTuple("Values")


class Unavailable(Exception):
    """The database is locked, gone or full, for longer than somebody should wait: ask them to try again."""


class Duplicate(Exception):
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
    """One open connection of a driver. Statements name what they are given, or have ``?`` for it."""

    dialect: Dialect

    def execute(self, sql: str, given: Sequence[Any] | Mapping[str, Any] = ()) -> Cursor:
        """Run one statement; raises Duplicate."""


class Transaction:
    """One piece of work in the database: all of it is kept, or nothing.

    A statement is an expression over the tables (a constant, put into SQL once for each database) or hand-written SQL;
    either names what it is given: ``tx.one(FIND, id=...)`` for ``given("id")`` and ``:id``. Instants are given as aware
    datetimes and a list as any sequence, for ``one_of(column, "ids")`` and ``IN ({ids})``. What an expression gives
    back is as its columns say; of hand-written SQL the rows come as the driver has them. Hand-written SQL is written
    for PostgreSQL where the two differ ("FOR UPDATE" is left out on SQLite, whose one writer is alone), may have ``?``
    and a sequence instead of names, and must hold neither "?" nor "%" in a literal.
    """

    __slots__ = ("_execute", "_inner", "callbacks", "dialect", "keys")

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self.dialect: Dialect = connection.dialect
        self.keys = keys
        self.callbacks: list[Callable[[], object]] = []
        self._execute = connection.execute
        self._inner = 0

    @overload
    def one(self, statement: TypedReturnsRows[*Values], /, **named: object) -> tuple[*Values] | None: ...
    @overload
    def one(self, statement: str, values: Sequence[Any] = (), /, **named: object) -> Row | None: ...
    def one(self, statement: Any, values: Sequence[Any] = (), /, **named: object) -> Row | None:
        """Give the first row of a query, None where there is none."""
        sql, changes = _prepared(statement, self.dialect)
        row = self._run(sql, values, named).fetchone()
        return row if row is None or not changes else _read(row, changes)

    @overload
    def many(self, statement: TypedReturnsRows[*Values], /, **named: object) -> list[tuple[*Values]]: ...
    @overload
    def many(self, statement: str, values: Sequence[Any] = (), /, **named: object) -> list[Row]: ...
    def many(self, statement: Any, values: Sequence[Any] = (), /, **named: object) -> list[Any]:
        """Give all rows of a query, or of a statement with RETURNING."""
        sql, changes = _prepared(statement, self.dialect)
        rows = self._run(sql, values, named).fetchall()
        return [_read(row, changes) for row in rows] if changes else rows

    def run(self, statement: str | UpdateBase, values: Sequence[Any] = (), /, **named: object) -> int:
        """Run a statement and give the number of rows it changed; raises Duplicate (then see :meth:`attempt`)."""
        return self._run(_prepared(statement, self.dialect).sql, values, named).rowcount

    @contextmanager
    def attempt(self) -> Generator[None]:
        """Undo what the block did when an exception leaves it, so that the transaction can go on after it."""
        self._inner += 1
        name = f"attempt_{self._inner}"
        self._execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            self._execute(f"ROLLBACK TO SAVEPOINT {name}")
            self._execute(f"RELEASE SAVEPOINT {name}")
            raise
        self._execute(f"RELEASE SAVEPOINT {name}")

    def after_commit(self, callback: Callable[[], object]) -> None:
        """Call ``callback`` once the work is safe: in the caller's event loop, for the ``_now`` doors in any thread."""
        self.callbacks.append(callback)

    def _run(self, sql: str, values: Sequence[Any], named: dict[str, Any]) -> Cursor:
        if not named:
            return self._execute(sql, values)
        for name, value in [*named.items()]:
            if type(value) in PLAIN:
                continue
            if isinstance(value, datetime):
                named[name] = micros(value)
            elif isinstance(value, date):
                named[name] = value.isoformat()
            elif not isinstance(value, (str, int, bytes)):
                names = {f"{name}_{number}": element for number, element in enumerate(named.pop(name))}
                sql = sql.replace(f"{{{name}}}", ", ".join(f":{element}" for element in names) or "NULL")
                named |= names
        return self._execute(sql, named)


class Prepared(NamedTuple):
    """A statement as SQL, and how the values of its rows are read: (position, function) of those that are changed."""

    sql: str
    changes: tuple[tuple[int, Callable[[Any], Any]], ...] = ()


@lru_cache(maxsize=1024)
def _prepared(statement: str | Executable, dialect: Dialect) -> Prepared:
    if isinstance(statement, str):
        return Prepared(statement)
    compiled = statement.compile(dialect=_compiling(dialect), compile_kwargs=LITERALLY)  # type: ignore[attr-defined]  # of ClauseElement
    columns = getattr(statement, "exported_columns", ())
    changes = ((position, _change(column.type)) for position, column in enumerate(columns))
    return Prepared(str(compiled), tuple((position, change) for position, change in changes if change is not None))


@lru_cache(maxsize=2)
def _compiling(dialect: Dialect) -> CompilingDialect:
    if dialect == "sqlite":
        from sqlalchemy.dialects import sqlite  # noqa: PLC0415 -- one of the two is needed

        return sqlite.dialect(paramstyle="named")
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 -- as above

    return postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it out


def _change(kind: object) -> Callable[[Any], Any] | None:
    """Say how a value of a column type is read; None where it is as the driver gives it on both databases."""
    match kind:
        case Instant():
            return instant_or_none
        case Boolean():
            return _truth
        case Date():
            return _day
        case _:
            return None


def _truth(stored: int | None) -> bool | None:
    return None if stored is None else bool(stored)


def _day(stored: date | str | None) -> date | None:
    return date.fromisoformat(stored) if isinstance(stored, str) else stored  # SQLite keeps text


def _read(row: Row, changes: Sequence[tuple[int, Callable[[Any], Any]]]) -> Row:
    values = [*row]
    for position, change in changes:
        values[position] = change(values[position])
    return tuple(values)


def marks(count: int) -> str:
    """Give ``count`` placeholders for an IN list; at least one, so that an empty list stays valid SQL with None."""
    return ", ".join("?" * max(count, 1))
