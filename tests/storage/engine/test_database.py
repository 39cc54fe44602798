"""The doors: kept or not kept, together or alone, and what happens while the database is away."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from sqlalchemy import select
from sqlmodel import col

from storage.engine import sqlite
from storage.engine import work as errand
from storage.engine.database import Database, Duplicate, Transaction, Unavailable
from storage.engine.encryption import Keys
from storage.engine.table import add, given, one_of
from storage.office import offices
from storage.office.offices import OfficeRow
from tests.postgres import OwnServer, Server

Work = Callable[[Transaction], None]


def register(office_id: str, now: datetime) -> Work:
    return lambda tx: offices.register(tx, office_id, office_id.upper(), now)


def fail(work: Work) -> Work:
    def both(tx: Transaction) -> None:
        work(tx)
        raise ValueError("on purpose")

    return both


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


async def test_on_sqlite_nobody_is_told_before_the_commit(tmp_path: Path, keys: Keys, now: datetime) -> None:
    database = Database(f"sqlite:///{tmp_path}/lotse.db", keys)
    database.migrate()
    seen_by_others: list[list[str]] = []
    go_on = threading.Event()

    def second(tx: Transaction) -> None:  # in the same group as the first: it runs before their commit
        go_on.wait(5)
        with sqlite3.connect(tmp_path / "lotse.db") as other:
            seen_by_others.append([row[0] for row in other.execute("SELECT id FROM office")])
        other.close()
        seen_by_others.append(offices.ids(tx))

    blocking = asyncio.ensure_future(database.write(lambda _: go_on.wait(5)))
    first = asyncio.ensure_future(database.write(register("trier", now)))
    together = asyncio.ensure_future(database.write(second))
    await asyncio.sleep(0.05)  # all three are queued while the first work waits
    assert not first.done()
    go_on.set()
    await asyncio.gather(blocking, first, together)
    assert seen_by_others == [[], ["trier"]]
    await database.close()


async def test_what_should_follow_a_commit_follows_only_a_commit(database: Database, now: datetime) -> None:
    loop_thread = threading.current_thread()
    followed = []

    def work(tx: Transaction) -> None:
        tx.after_commit(lambda: followed.append(threading.current_thread()))
        register("trier", now)(tx)

    await database.write(work)
    assert followed == [loop_thread]
    with pytest.raises(ValueError, match="on purpose"):
        await database.write(fail(work))
    assert len(followed) == 1


async def test_a_failing_follow_up_is_logged_and_the_outcome_still_comes(
    database: Database, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    def work(tx: Transaction) -> int:
        tx.after_commit(lambda: 1 // 0)
        register("trier", now)(tx)
        return 42

    assert await database.write(work) == 42
    assert "the work itself is kept" in caplog.text


async def test_a_work_whose_caller_went_away_is_done_all_the_same(database: Database, now: datetime) -> None:
    waiting = asyncio.ensure_future(database.write(register("trier", now)))
    await asyncio.sleep(0)
    waiting.cancel()
    await database.write(lambda _: None)
    for _ in range(100):  # PostgreSQL does the two beside each other
        if await database.read(offices.ids) == ["trier"]:
            break
        await asyncio.sleep(0.01)
    assert await database.read(offices.ids) == ["trier"]


def test_an_attempt_that_fails_is_undone_and_the_work_goes_on(database: Database, now: datetime) -> None:
    def attempt_twice(tx: Transaction) -> None:
        with tx.attempt():
            register("dorsten", now)(tx)
            tx.run("INSERT INTO office (id, name, registered_at) VALUES ('trier', '', 0)")

    def work(tx: Transaction) -> None:
        register("trier", now)(tx)
        with pytest.raises(Duplicate):
            attempt_twice(tx)
        with tx.attempt(), pytest.raises(ValueError, match="on purpose"), tx.attempt():
            fail(register("nowhere", now))(tx)
        register("konz", now)(tx)

    database.write_now(work)
    assert database.read_now(offices.ids) == ["konz", "trier"]


def test_a_statement_that_fails_outside_an_attempt_is_never_taken_for_kept(database: Database, now: datetime) -> None:
    def careless(tx: Transaction) -> None:
        register("trier", now)(tx)
        try:
            tx.run("INSERT INTO office (id, name, registered_at) VALUES ('trier', '', 0)")
        except Duplicate:
            return

    if database.dialect == "postgresql":  # its commit would quietly be a rollback
        with pytest.raises(RuntimeError, match=r"tx\.attempt"):
            database.write_now(careless)
        assert database.read_now(offices.ids) == []
    else:
        database.write_now(careless)
        assert database.read_now(offices.ids) == ["trier"]


def test_expressions_rows_and_hand_written_statements_share_one_transaction(database: Database, now: datetime) -> None:
    named = select(col(OfficeRow.id), col(OfficeRow.registered_at)).order_by(col(OfficeRow.id))

    def work(tx: Transaction) -> list[tuple[str, datetime]]:
        add(tx, OfficeRow(id="konz", name="Konz", registered_at=now))
        tx.run("INSERT INTO office (id, name, registered_at) VALUES (:id, :name, :now)", id="trier", name="", now=now)
        return tx.many(named)

    assert database.write_now(work) == [("konz", now), ("trier", now)]
    with pytest.raises(ValueError, match="on purpose"):
        database.write_now(fail(lambda tx: add(tx, OfficeRow(id="wittlich", name="Wittlich", registered_at=now))))
    assert database.read_now(offices.ids) == ["konz", "trier"]


def test_a_list_is_given_as_it_is_also_an_empty_one(database: Database, now: datetime) -> None:
    for office_id in ("konz", "trier", "wittlich"):
        database.write_now(register(office_id, now))
    expression = select(col(OfficeRow.id)).where(one_of(OfficeRow.id, "ids")).order_by(col(OfficeRow.id))
    written = "SELECT id FROM office WHERE id IN ({ids}) ORDER BY id"
    for ids in ([], ["konz"], ("trier", "konz"), {"wittlich": 1, "konz": 2}, {"nowhere"}):
        expected = sorted((office_id,) for office_id in ids if office_id != "nowhere")
        assert database.read_now(lambda tx, ids=ids: tx.many(expression, ids=ids)) == expected  # type: ignore[misc]
        assert database.read_now(lambda tx, ids=ids: tx.many(written, ids=ids)) == expected  # type: ignore[misc]


def test_a_statement_that_is_not_given_all_it_names_is_refused(database: Database) -> None:
    named = select(col(OfficeRow.id)).where(col(OfficeRow.id) == given("id"))
    with pytest.raises((sqlite3.ProgrammingError, psycopg.ProgrammingError)):
        database.read_now(lambda tx: tx.one(named, other="trier"))
    with pytest.raises(TypeError):  # an instant without a zone could be any
        database.write_now(register("trier", datetime(2027, 3, 22)))  # noqa: DTZ001 -- on purpose


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


async def test_a_work_that_asks_for_another_one_is_told_so_instead_of_waiting_for_itself(database: Database) -> None:
    with pytest.raises(RuntimeError, match="same transaction"):
        await database.write(lambda _: database.write_now(lambda _: None))


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


def test_a_deadlock_is_played_again_until_both_are_kept(postgres_url: str, keys: Keys, now: datetime) -> None:
    database = Database(postgres_url, keys)
    for office_id in ("one", "two"):
        database.write_now(register(office_id, now))
    both_began = threading.Barrier(2)
    played: list[str] = []

    def rename(first: str, second: str) -> Work:
        def work(tx: Transaction) -> None:
            played.append(first)
            tx.run("UPDATE office SET name = name || ? WHERE id = ?", ("!", first))
            if played.count(first) == 1:
                both_began.wait(5)
            tx.run("UPDATE office SET name = name || ? WHERE id = ?", ("!", second))

        return work

    async def both() -> None:
        await asyncio.gather(database.write(rename("one", "two")), database.write(rename("two", "one")))

    asyncio.run(both())
    assert database.read_now(lambda tx: tx.many("SELECT name FROM office ORDER BY id")) == [("ONE!!",), ("TWO!!",)]
    assert len(played) == 3
    database.close_now()


# While the database is away


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes people wait a second instead of ten."""
    monkeypatch.setattr(errand, "PATIENCE", 1.0)
    monkeypatch.setattr(sqlite, "TRY_MILLISECONDS", 50)


@pytest.mark.usefixtures("impatient")
async def test_a_locked_sqlite_file_is_unavailable_and_then_works_again(
    tmp_path: Path, keys: Keys, now: datetime
) -> None:
    database = Database(f"sqlite:///{tmp_path}/lotse.db", keys)
    database.migrate()
    await database.write(register("before", now))
    other = sqlite3.connect(tmp_path / "lotse.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    outcomes = await asyncio.gather(*[database.write(register("x", now)) for _ in range(5)], return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {Unavailable}
    assert await database.read(offices.ids) == ["before"]
    waits = asyncio.ensure_future(database.write(register("waited", now)))
    await asyncio.sleep(0.3)
    other.execute("ROLLBACK")
    other.close()
    await waits
    assert await database.read(offices.ids) == ["before", "waited"]
    await database.close()


@pytest.mark.usefixtures("impatient")
async def test_a_folder_that_cannot_be_used_is_unavailable_until_it_can(
    tmp_path: Path, keys: Keys, now: datetime
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    database = Database(f"sqlite:///{tmp_path}/data/lotse.db", keys)
    with pytest.raises(Unavailable):
        await database.write(register("x", now))
    with pytest.raises(Unavailable):
        await database.read(offices.ids)
    (tmp_path / "data").unlink()
    database.migrate()
    await database.write(register("trier", now))
    assert await database.read(offices.ids) == ["trier"]
    await database.close()


async def test_a_full_disk_is_unavailable_and_harms_nothing_that_was_kept(
    tmp_path: Path, keys: Keys, now: datetime
) -> None:
    database = Database(f"sqlite:///{tmp_path}/lotse.db", keys)
    database.migrate()
    await database.write(register("before", now))

    def fill(tx: Transaction) -> None:
        (pages,) = tx.one("PRAGMA page_count") or (0,)
        tx.one(f"PRAGMA max_page_count = {pages}")
        offices.register(tx, "big", "x" * 1_000_000, now)

    works = [database.write(register("beside", now)), database.write(fill), database.write(register("after", now))]
    outcomes = await asyncio.gather(*works, return_exceptions=True)
    assert isinstance(outcomes[1], Unavailable)
    kept = ["before"] + [name for name, one in zip(["beside", "after"], outcomes[::2], strict=True) if one is None]
    assert sorted(await database.read(offices.ids)) == sorted(kept)
    await database.write(register("again", now))
    await database.close()


@pytest.mark.usefixtures("impatient")
async def test_a_server_that_goes_away_is_unavailable_and_comes_back_by_itself(
    own_postgres: OwnServer, keys: Keys, now: datetime
) -> None:
    database = Database(own_postgres.url, keys)
    database.migrate()
    await database.write(register("before", now))
    own_postgres.stop()
    outcomes = await asyncio.gather(*[database.write(register("x", now)) for _ in range(20)], return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {Unavailable}
    with pytest.raises(Unavailable):
        await database.read(offices.ids)
    own_postgres.restart()
    await database.write(register("after", now))
    assert await database.read(offices.ids) == ["after", "before"]
    await database.close()


def test_connections_cut_by_the_server_are_made_anew(
    postgres: Server, postgres_url: str, keys: Keys, now: datetime
) -> None:
    database = Database(postgres_url, keys)
    database.write_now(register("before", now))
    name = urlsplit(postgres_url).path.strip("/")
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
    postgres.run(f"{cut}'{name}'")
    database.write_now(register("after", now))
    assert database.read_now(offices.ids) == ["after", "before"]
    database.close_now()


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
