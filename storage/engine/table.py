"""What all tables share: one metadata, how rows are written, and how they become values, each column by its name."""

import copy
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Generic, TypeVar

import sqlalchemy
from sqlalchemy import BigInteger, ColumnElement, Integer, MetaData, Select, Update, literal_column, select
from sqlalchemy.sql.selectable import TypedReturnsRows
from sqlmodel import SQLModel, col

from storage.engine.codes import UnknownCode
from storage.engine.transaction import Row, Transaction

T = TypeVar("T")
Other = TypeVar("Other")
logger = logging.getLogger("lotse.storage")
LEFT_OUT = "a row is left out: its code is of another version - see `lotse check`"

Number = BigInteger().with_variant(Integer, "sqlite")
"""The type of a counted id: 64 bits on both engines."""


class Table(SQLModel):
    """The base of every table of this installation; its metadata is what the migrations are held against."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def given(name: str) -> ColumnElement[Any]:
    """Stand for what a statement is given under a name."""
    return literal_column(f":{name}")


def one_of(column: object, name: str) -> ColumnElement[bool]:
    """Say that a column is one of what a statement is given under a name; never, where that is empty."""
    return col(column).in_([literal_column(f"{{{name}}}")])


@cache
def insertion(table: type[Table], ending: str = "") -> str:
    """Write the INSERT of a whole row of a table: every column, but one the database counts, is given by its name."""
    names = _columns(table)
    values = ", ".join(f":{name}" for name in names)
    return f"INSERT INTO {table.__tablename__} ({', '.join(names)}) VALUES ({values}) {ending}".rstrip()  # noqa: S608 -- of our own tables


def add(tx: Transaction, row: Table) -> None:
    """Insert a row; raises Duplicate."""
    tx.run(insertion(type(row)), **values_of(row))


def add_once(tx: Transaction, row: Table) -> bool:
    """Insert a row unless a uniqueness promise stands in the way; tell whether it was inserted."""
    return tx.run(insertion(type(row), "ON CONFLICT DO NOTHING"), **values_of(row)) == 1


def put(tx: Transaction, row: Table) -> None:
    """Insert a row, or give the one of the same primary key all its values."""
    tx.run(insertion(type(row), _instead(type(row))), **values_of(row))


def values_of(row: Table) -> dict[str, object]:
    """Give what :func:`insertion` of a row's table is given."""
    return {name: getattr(row, name) for name in _columns(type(row))}


@dataclass(frozen=True, slots=True)
class Sealed:
    """How a sealed column is read: opened with the keys for its row, as JSON or as words."""

    column: Any
    row: Any
    """The column that names the row in what is sealed."""
    reads: Callable[[Any], Any] | None = None
    """What becomes of the JSON; None where words were sealed and not JSON."""
    empty: Any = ""
    """What NULL is read as."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A column whose value is not kept as it is spoken of."""

    column: Any
    read: Callable[[Any], Any]


class RowReader(Generic[T]):
    """Reads rows of a table as values of a dataclass: each field from the column of its name, or from another one.

    The columns a query asks for are made from the same list as the values, so none can be taken for another.
    """

    __slots__ = ("_changed", "_columns", "_fields", "_id", "_sealed", "_value")

    def __init__(self, value: Callable[..., T], table: type[Table], **columns: Any) -> None:  # noqa: ANN401 -- columns
        """Read ``value``, a dataclass; ``columns`` are those that are not of a field's name, or are not read as kept.

        Raises AttributeError for a field that is no column of the table.
        """
        names = [field.name for field in fields(value)]  # type: ignore[arg-type]  # a dataclass, as it says
        if strangers := columns.keys() - names:
            raise AttributeError(f"{value} has no {sorted(strangers)}")
        wanted = [columns[name] if name in columns else getattr(table, name) for name in names]
        self._value = value
        self._fields = len(names)
        self._id = names.index("id") if "id" in names else None
        self._columns = [each.column if isinstance(each, Sealed | Changed) else each for each in wanted]
        self._changed = [(place, each.read) for place, each in enumerate(wanted) if isinstance(each, Changed)]
        self._sealed = [
            (place, f"{each.column.class_.__tablename__}.{each.column.key}/", self._place(each.row), each)
            for place, each in enumerate(wanted)
            if isinstance(each, Sealed)
        ]

    def into(self, value: Callable[..., Other]) -> "RowReader[Other]":
        """Give what reads the same columns as another dataclass that has the same fields."""
        other: RowReader[Any] = copy.copy(self)
        other._value = value
        return other

    def select(self) -> Select[*tuple[Any, ...]]:
        """Begin the query of these columns."""
        return select(*self._columns)

    def returning(self, change: Update) -> TypedReturnsRows[*tuple[Any, ...]]:
        """Have a change give what it changed, of these columns."""
        return change.returning(*self._columns)

    def one(self, tx: Transaction, query: TypedReturnsRows[*tuple[Any, ...]], /, **named: object) -> T | None:
        """Give the first value a query finds, None where it finds none; raises UnknownCode."""
        row = tx.one(query, **named)
        return None if row is None else self._read(tx, row)

    def many(self, tx: Transaction, query: TypedReturnsRows[*tuple[Any, ...]], /, **named: object) -> list[T]:
        """Give all values a query finds.

        A row with a code that this version does not know is left out and logged, so that it stands in the way of no
        other; ``lotse check`` names it.
        """
        return list(self._readable(tx, tx.many(query, **named)))

    def _readable(self, tx: Transaction, rows: list[Row]) -> Iterator[T]:
        for row in rows:
            try:
                yield self._read(tx, row)
            except UnknownCode as unknown:
                fields = {"place": unknown.place, "row": None if self._id is None else row[self._id]}
                logger.error(LEFT_OUT, extra={"fields": fields})  # noqa: TRY400 -- place and id say it all

    def _place(self, column: Any) -> int:  # noqa: ANN401 -- a column
        """Give where a column stands in a row; one that is no field's comes after those of the fields."""
        if not any(each is column for each in self._columns):
            self._columns.append(column)
        return next(place for place, each in enumerate(self._columns) if each is column)

    def _read(self, tx: Transaction, row: Row) -> T:
        if not (self._changed or self._sealed):
            return self._value(*row)
        values = [*row]
        for place, read in self._changed:
            values[place] = read(values[place])
        for place, where, of, sealed in self._sealed:
            if values[place] is None:
                values[place] = sealed.empty
            elif sealed.reads is None:
                values[place] = tx.keys.open(f"{where}{row[of]}", values[place]).decode("utf-8", "surrogatepass")
            else:
                values[place] = sealed.reads(tx.keys.open_json(f"{where}{row[of]}", values[place]))
        return self._value(*values[: self._fields])


@cache
def _columns(table: type[Table]) -> tuple[str, ...]:
    columns = _definition(table)
    return tuple(column.name for column in columns.columns if column is not columns.autoincrement_column)


@cache
def _instead(table: type[Table]) -> str:
    columns = _definition(table).columns
    key = ", ".join(column.name for column in columns if column.primary_key)
    new = ", ".join(f"{column.name} = excluded.{column.name}" for column in columns if not column.primary_key)
    return f"ON CONFLICT ({key}) DO UPDATE SET {new}"


def _definition(table: type[Table]) -> sqlalchemy.Table:
    """Give a table's definition."""
    return Table.metadata.tables[str(table.__tablename__)]
