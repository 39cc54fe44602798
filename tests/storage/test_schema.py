"""One definition of every table: what migrations make, SQLModel says and statements use are the same."""

import ast
import importlib
import pkgutil
import re
import secrets
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from types import ModuleType

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Executable, Select, UpdateBase, create_engine, inspect
from sqlalchemy.engine import Connection

import storage
from storage.engine import resealing
from storage.engine.database import Database, Transaction
from storage.engine.encryption import Keys
from storage.engine.table import Table, insertion
from storage.engine.transaction import _prepared, marks
from storage.intakes import inbox
from storage.schema import metadata
from tests.postgres import Server

MODULES = [
    importlib.import_module(module.name)
    for module in pkgutil.walk_packages(storage.__path__, "storage.")
    if ".migrations" not in module.name
]
STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE)\b")
HOLES = {
    "{table}": "office",
    "{column}": "name",
    "{marks}": marks(2),
    "{channels}": "AND (channel IS NULL OR channel = ?)",
}


def statements(module: ModuleType) -> Iterator[tuple[str, str | Executable]]:
    """Give a module's statements, whole, with their names."""
    for name, value in vars(module).items():
        if not name.isupper() or (isinstance(value, str) and not STATEMENT.match(value)):
            continue
        if isinstance(value, str):
            for hole, filling in HOLES.items():
                value = value.replace(hole, filling)  # noqa: PLW2901 -- filled step by step
            rows = {"OCCUPY": "ONE_ROW", "REPLY": "REPLY_ROW"}
            value += getattr(module, rows.get(name, ""), "") if name in rows else ""  # noqa: PLW2901 -- put together
            yield name, value.replace("{quarter}", "quarter") + ("conversation_id = ?" if name == "WITHDRAW" else "")
        elif isinstance(value, (Select, UpdateBase)):
            yield name, value


def others() -> Iterator[tuple[str, str | Executable]]:
    """Give the statements that are no constants."""
    for labels in range(3):
        for mine, urgent in product((False, True), repeat=2):
            yield f"inbox.count of {labels}, {mine}, {urgent}", inbox._count(mine, urgent, labels)
            yield f"inbox.page of {labels}, {mine}, {urgent}", inbox._page(mine, urgent, labels)
    for place in resealing.PLACES:
        for name, statement in resealing.statements(*place)._asdict().items():
            if statement is not None:
                yield f"resealing.{name} of {place[0]}.{place[1]}", statement
    for table in Table.__subclasses__():
        yield f"insertion of {table.__name__}", insertion(table)


EVERY_STATEMENT = [
    *(pytest.param(sql, id=f"{module.__name__}.{name}") for module in MODULES for name, sql in statements(module)),
    *(pytest.param(sql, id=name) for name, sql in others()),
]


SQLITE_SCHEMA = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
POSTGRESQL_INDEXES = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"
POSTGRESQL_CONSTRAINTS = """
SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace = 'public'::regnamespace
"""


def in_one_order(sql: str) -> str:
    """Write a CREATE TABLE in one way: Alembic and SQLAlchemy order its constraints differently.

    A table that SQLite made anew to change it has its name in quotes.
    """
    plain = re.sub(r'^CREATE TABLE "(\w+)"', r"CREATE TABLE \1", sql)
    body, _, ending = re.sub(r"\s+", " ", plain).replace(", ", ",").rpartition(")")
    columns, *constraints = body.split(",CONSTRAINT ")
    return " / ".join([columns, *sorted(constraint.strip() for constraint in constraints), ending.strip()])


@pytest.fixture
def bare_url(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables, of the kind of ``database_url``."""
    if database_url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path}/bare.db"
        return
    server: Server = request.getfixturevalue("postgres")
    name = f"bare_{secrets.token_hex(4)}"
    server.run(f"CREATE DATABASE {name}")
    yield server.database(name)
    server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def as_defined(bare_url: str, keys: Keys) -> Iterator[Database]:
    """A database whose tables were made from the SQLModel classes and not by migrations."""
    defined = Database(bare_url, keys)
    defined._engine.migrate(metadata.create_all)
    yield defined
    defined.close_now()


def test_migrations_make_exactly_the_tables_that_are_defined(database: Database) -> None:
    found: list[object] = []

    def compare(connection: Connection) -> None:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        found.extend(step for step in compare_metadata(context, metadata) if "alembic_version" not in str(step))

    database._engine.migrate(compare)
    assert found == []


def test_migrations_make_the_same_constraints_and_indexes_to_the_letter(
    database: Database, as_defined: Database
) -> None:
    def constraints(tx: Transaction) -> list[str]:
        if tx.dialect == "sqlite":
            rows = [(in_one_order(sql),) for (sql,) in tx.many(SQLITE_SCHEMA)]
        else:
            rows = tx.many(POSTGRESQL_INDEXES) + tx.many(POSTGRESQL_CONSTRAINTS)
        return sorted(row[0] for row in rows if "alembic_version" not in row[0])

    migrated, defined = database.read_now(constraints), as_defined.read_now(constraints)
    assert len(defined) > 30
    assert migrated == defined


@pytest.fixture(scope="module")
def defined() -> Iterator[Connection]:
    """A connection to an SQLite database of the defined tables."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        metadata.create_all(connection)
        yield connection
    engine.dispose()


@pytest.mark.parametrize("statement", EVERY_STATEMENT)
def test_every_statement_fits_the_defined_tables(statement: str | Executable, defined: Connection) -> None:
    """SQLite prepares it against tables made from the SQLModel classes: an unknown table or column fails here."""
    assert _prepared(statement, "postgresql").sql
    sql = re.sub(r"\{\w+\}", "NULL", _prepared(statement, "sqlite").sql)
    plain = re.sub(r"\s+FOR UPDATE(?: OF \w+)?(?: SKIP LOCKED)?", "", sql)
    named = dict.fromkeys(re.findall(r"(?<![:\w]):([a-z]\w*)", plain))
    given = named or [None] * plain.count("?")
    assert defined.connection.execute("EXPLAIN " + plain, given).fetchall()
    check_inserted_columns(defined, plain)


def check_inserted_columns(connection: Connection, sql: str) -> None:
    """An INSERT names every column that may not be empty."""
    inserted = re.match(r"\s*INSERT INTO (\w+) \((.*?)\)", sql, re.DOTALL)
    if inserted:
        table, names = inserted[1], {name.strip() for name in inserted[2].split(",")}
        columns = inspect(connection).get_columns(table)
        needed = {column["name"] for column in columns if not column["nullable"]} - (
            {"id"} if table in {"audit", "outbox", "login_try"} else set()
        )
        assert needed <= names


def test_statements_were_found_in_every_room() -> None:
    assert len(EVERY_STATEMENT) > 250
    rooms = {
        str(statement.id).split(".")[1] for statement in EVERY_STATEMENT if str(statement.id).startswith("storage.")
    }
    assert rooms >= {"people", "letters", "calendar", "intakes", "office", "team", "retention"}


def test_a_row_is_never_read_by_a_number() -> None:
    """Only what a query gives as its one value is: a column added in the middle would shift the meaning of others."""
    numbered = [
        f"{module.__name__}: {ast.unparse(node)}"
        for module in MODULES
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8")))
        if isinstance(node, ast.Subscript)
        and "row" in ast.unparse(node.value)
        and re.search("[1-9]", ast.unparse(node.slice))
    ]
    assert numbered == []


def test_many_processes_may_migrate_at_once_and_again(bare_url: str, keys: Keys) -> None:
    databases = [Database(bare_url, keys) for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(Database.migrate, databases))
    heads = {database.read_now(lambda tx: tx.one("SELECT version_num FROM alembic_version")) for database in databases}
    for database in databases:
        database.close_now()
    assert heads == {(ScriptDirectory("storage/migrations").get_current_head(),)}


def test_the_schema_alone_knows_every_table_that_is_defined() -> None:
    defined = {
        name
        for path in (Path(storage.__file__).parent).rglob("*.py")
        for name in re.findall(r'__tablename__ = "(\w+)"', path.read_text(encoding="utf-8"))
    }
    asked = "from storage.schema import metadata; print(*metadata.tables)"
    known = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert set(known) == defined
