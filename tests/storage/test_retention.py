"""A sweep beside an open turn: who comes back in the moment their conversation would be forgotten stays."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from storage.engine.database import Database, Transaction
from storage.people import conversations
from storage.people.conversations import Kept
from storage.retention import sweep


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_sweep_leaves_a_conversation_alone_whose_turn_is_open(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    """On SQLite one of the two is wholly first: there is one writer."""
    back, gone = person("back"), person("gone")
    tomorrow = now + timedelta(days=2)
    opened, swept = threading.Event(), threading.Event()

    def turn(tx: Transaction) -> None:
        kept = conversations.open_for(tx, "web", "back", tomorrow)
        opened.set()
        while not swept.is_set() and tx.one("SELECT 1 FROM pg_locks WHERE NOT granted") is None:
            tx.one("SELECT pg_sleep(0.01)")
        conversations.save(tx, kept, {}, office="", now=tomorrow, unfinished=True)

    def sweeps() -> int:
        opened.wait(20)
        done = database.write_now(lambda tx: sweep(tx, tomorrow))
        swept.set()
        return done.conversations

    with ThreadPoolExecutor(2) as threads:
        open_turn, number = threads.submit(database.write_now, turn), threads.submit(sweeps)
        open_turn.result(20)
        assert number.result(20) == 1
    assert database.read_now(lambda tx: tx.many("SELECT id FROM conversation")) == [(back.id,)]
    assert gone.id != back.id
