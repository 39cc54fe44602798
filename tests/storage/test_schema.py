"""One definition of every table: what migrations make, SQLModel says and hand-written SQL uses are the same."""

import re
import secrets
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect
from sqlalchemy.engine import Connection

from storage import figures, retention, schema
from storage.calendar import appointments
from storage.engine import resealing
from storage.engine.database import Database, Transaction
from storage.engine.encryption import Keys
from storage.engine.transaction import marks
from storage.intakes import inbox, taking_over, waiting_list
from storage.people import erasure, resume_codes
from storage.schema import metadata
from storage.team import audit
from tests.postgres import Server

STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE)\b")
MODULES = (
    *(*schema.MODULES, appointments, erasure, figures, inbox, resealing, resume_codes, retention, taking_over),
    waiting_list,
)
HOLES = {"{who}": audit.OF_ONE, "{what}": audit.WITHOUT_LISTS, "{labels}": ""} | {
    "{marks}": marks(2),
    "{office}": retention.OF_OFFICE,
    "{channels}": "AND (channel IS NULL OR channel = ?)",
}


def statements(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Give a module's hand-written statements, whole, with their names."""
    for name, value in vars(module).items():
        if not isinstance(value, str) or not name.isupper() or not STATEMENT.match(value):
            continue
        if "{table}" in value:
            for table, column, row in resealing.PLACES:
                filled = value.replace("{table}", table).replace("{column}", column).replace("{row}", row)
                yield f"{name} of {table}.{column}", filled
            continue
        for hole, filling in HOLES.items():
            value = value.replace(hole, filling)  # noqa: PLW2901 -- filled step by step
        rows = {"OCCUPY": "ONE_ROW", "REPLY": "REPLY_ROW"}
        value += getattr(module, rows.get(name, ""), "") if name in rows else ""  # noqa: PLW2901
        yield name, value + ("conversation_id = ?" if name == "WITHDRAW" else "")


EVERY_STATEMENT = [
    pytest.param(sql, id=f"{module.__name__}.{name}") for module in MODULES for name, sql in statements(module)
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
    return " / ".join([columns, *sorted(one.strip() for one in constraints), ending.strip()])


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
    defined.write_now(lambda tx: metadata.create_all(tx.session.connection()))
    yield defined
    defined.close_now()


def test_migrations_make_exactly_the_tables_that_are_defined(database: Database) -> None:
    def difference(tx: Transaction) -> list[object]:
        context = MigrationContext.configure(tx.session.connection(), opts={"compare_type": True})
        return [step for step in compare_metadata(context, metadata) if "alembic_version" not in str(step)]

    assert database.write_now(difference) == []


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


@pytest.mark.parametrize("sql", EVERY_STATEMENT)
def test_every_hand_written_statement_fits_the_defined_tables(sql: str) -> None:
    """SQLite prepares it against tables made from the SQLModel classes: an unknown table or column fails here."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        metadata.create_all(connection)
        plain = re.sub(r"\s+FOR UPDATE(?: OF \w+)?(?: SKIP LOCKED)?", "", sql)
        explained = connection.connection.execute("EXPLAIN " + plain, [None] * plain.count("?"))
        assert explained.fetchall()
        check_inserted_columns(connection, plain)
    engine.dispose()


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
    assert len(EVERY_STATEMENT) > 80
    assert {str(one.id).partition(" ")[0].split(".")[-2] for one in EVERY_STATEMENT} >= {
        "conversations",
        "outbox",
        "booked",
        "quarters",
    }


def test_many_processes_may_migrate_at_once_and_again(bare_url: str, keys: Keys) -> None:
    databases = [Database(bare_url, keys) for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(Database.migrate, databases))
    heads = {database.read_now(lambda tx: tx.one("SELECT version_num FROM alembic_version")) for database in databases}
    for database in databases:
        database.close_now()
    assert heads == {(ScriptDirectory("storage/migrations").get_current_head(),)}
