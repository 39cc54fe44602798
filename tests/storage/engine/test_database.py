"""The doors: kept or not kept, together or alone, and what happens while the database is away."""

import asyncio
import sqlite3
import threading
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from storage.engine.database import NEWEST, Database, Transaction
from storage.engine.encryption import Keys
from storage.office import offices
from tests.storage.engine.works import fail, register


def test_what_a_work_returns_comes_back_and_what_it_wrote_stays(database: Database, now: datetime) -> None:
    database.write_now(register("trier", now))
    assert database.write_now(lambda _: 42) == 42
    assert database.read_now(offices.ids) == ["trier"]


def test_a_work_that_raises_keeps_nothing(database: Database, now: datetime) -> None:
    with pytest.raises(ValueError, match="on purpose"):
        database.write_now(fail(register("trier", now)))
    assert database.read_now(offices.ids) == []


async def test_a_failing_work_does_not_harm_those_committed_with_it(database: Database, now: datetime) -> None:
    works = [register(f"office {number:02}", now) for number in range(40)]
    waiting = [database.write(fail(work) if number % 3 == 0 else work) for number, work in enumerate(works)]
    outcomes = await asyncio.gather(*waiting, return_exceptions=True)
    assert [isinstance(outcome, ValueError) for outcome in outcomes] == [number % 3 == 0 for number in range(40)]
    expected = [f"office {number:02}" for number in range(40) if number % 3]
    assert await database.read(offices.ids) == expected


async def test_whoever_is_told_finds_it_committed(database: Database, now: datetime) -> None:
    missing = []

    async def write_and_look(number: int) -> None:
        await database.write(register(f"office {number:02}", now))
        if f"office {number:02}" not in await database.read(offices.ids):
            missing.append(number)

    await asyncio.gather(*[write_and_look(number) for number in range(40)])
    assert missing == []


def test_a_work_that_only_reads_cannot_write(database: Database, now: datetime) -> None:
    with pytest.raises((sqlite3.OperationalError, psycopg.errors.ReadOnlySqlTransaction)):
        database.read_now(register("trier", now))
    assert database.read_now(offices.ids) == []


async def test_readers_go_on_beside_a_long_write_and_see_nothing_of_it(database: Database, now: datetime) -> None:
    written, go_on = threading.Event(), threading.Event()

    def long(tx: Transaction) -> None:
        register("trier", now)(tx)
        written.set()
        assert go_on.wait(5)

    writing = asyncio.ensure_future(database.write(long))
    await asyncio.to_thread(written.wait, 5)
    assert await database.read(offices.ids) == []
    go_on.set()
    await writing
    assert await database.read(offices.ids) == ["trier"]


async def test_a_closed_database_has_finished_its_work_and_takes_no_more(
    database_url: str, keys: Keys, now: datetime
) -> None:
    database = Database(database_url, keys)
    database.migrate()
    waiting = [asyncio.ensure_future(database.write(register(f"office {number}", now))) for number in range(9)]
    await asyncio.sleep(0)
    await database.close()
    await database.close()
    await asyncio.gather(*waiting)
    with pytest.raises(RuntimeError, match="closed"):
        await database.write(lambda _: None)
    again = Database(database_url, keys)
    assert len(await again.read(offices.ids)) == 9
    await again.close()


@pytest.mark.parametrize("url", ["mysql://localhost/lotse", "lotse.db", "sqlite://", "sqlite:///", "sqlite://lotse.db"])
def test_a_url_that_names_no_database_is_refused_with_a_remedy(url: str, keys: Keys) -> None:
    with pytest.raises(ValueError, match=r"use sqlite:///path/of/file\.db"):
        Database(url, keys)


def test_a_file_of_a_relative_path_is_made_with_its_folders(
    tmp_path: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    database = Database("sqlite:///data/here/lotse.db", keys)
    database.migrate()
    database.close_now()
    assert (tmp_path / "data" / "here" / "lotse.db").exists()


def test_the_program_knows_its_newest_migration_without_reading_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == NEWEST


def test_a_database_names_the_migration_it_is_at(database: Database) -> None:
    assert database.migration() == NEWEST
    database.migrate()
    assert database.migration() == NEWEST


def test_a_database_without_tables_is_at_none_and_asking_makes_none(database_url: str, database: Database) -> None:
    if database.dialect == "sqlite":
        fresh = Database(database_url + ".other", database._engine._keys)
        assert fresh.migration() == ""
        fresh.close_now()
    else:
        database.write_now(lambda tx: tx.run("DROP TABLE alembic_version"))
        assert database.migration() == ""
