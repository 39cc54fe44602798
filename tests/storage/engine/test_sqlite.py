"""The SQLite file: on the disk before anybody is told, and what happens while it cannot be used."""

import asyncio
import sqlite3
import threading
from datetime import datetime
from pathlib import Path

import pytest

from storage.engine.database import Database, Transaction, Unavailable
from storage.engine.encryption import Keys
from storage.office import offices
from tests.storage.engine.asked import asked
from tests.storage.engine.works import register

ASKED = """
import sys
from pathlib import Path
from storage.engine.sqlite import SqliteConnection
opened = SqliteConnection(Path(sys.argv[1]), writes=True)
print(*opened.execute("PRAGMA synchronous").fetchone(), *opened.execute("PRAGMA journal_mode").fetchone())
"""


@pytest.mark.process
def test_a_commit_is_on_the_disk_before_anybody_is_told(tmp_path: Path) -> None:
    """Asked of a process of its own, since the tests' own files wait for no disk.

    In WAL mode, 2 (FULL) syncs the log after each commit (https://sqlite.org/pragma.html#pragma_synchronous).
    """
    assert asked(ASKED, str(tmp_path / "lotse.db")).split() == ["2", "wal"]


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
    kept = ["before"] + [
        name for name, outcome in zip(["beside", "after"], outcomes[::2], strict=True) if outcome is None
    ]
    assert sorted(await database.read(offices.ids)) == sorted(kept)
    await database.write(register("again", now))
    await database.close()
