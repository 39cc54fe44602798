"""The PostgreSQL server: deadlocks, and what happens while it is away."""

import asyncio
import threading
from datetime import datetime
from urllib.parse import urlsplit

import pytest

from storage.engine.database import Database, Transaction, Unavailable
from storage.engine.encryption import Keys
from storage.office import offices
from tests.postgres import OwnServer, Server
from tests.storage.engine.works import Work, register


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
