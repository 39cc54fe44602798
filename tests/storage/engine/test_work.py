"""What becomes of a work that others wait for, or nobody any more."""

import asyncio
import threading
from datetime import datetime

import pytest

from storage.engine.database import Database, Transaction
from storage.office import offices
from tests.storage.engine.works import fail, register


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


async def test_a_work_that_asks_for_another_one_is_told_so_instead_of_waiting_for_itself(database: Database) -> None:
    with pytest.raises(RuntimeError, match="same transaction"):
        await database.write(lambda _: database.write_now(lambda _: None))
