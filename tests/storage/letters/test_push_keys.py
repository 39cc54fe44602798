"""The key by which push services know this installation: made once, the same for all, sealed."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from storage.engine import table
from storage.engine.database import Database
from storage.engine.encryption import CannotOpen, Keys
from storage.engine.transaction import Transaction
from storage.letters import push_keys
from storage.letters.push_keys import PushKeyRow


def test_the_first_key_is_kept_and_every_later_one_forgotten(database: Database, now: datetime) -> None:
    def start(fresh: bytes) -> bytes:
        return database.write_now(lambda tx: push_keys.open_or_keep(tx, fresh, now + timedelta(days=len(fresh))))

    assert [start(fresh) for fresh in (b"first", b"another one", b"first")] == [b"first"] * 3
    rows = database.read_now(lambda tx: tx.many("SELECT id, sealed FROM push_key"))
    assert [name for name, _ in rows] == [push_keys.ONLY]
    assert b"first" not in bytes(rows[0][1])


def test_processes_that_start_at_once_have_one_key(database: Database, now: datetime) -> None:
    def start(number: int) -> bytes:
        return database.write_now(lambda tx: push_keys.open_or_keep(tx, f"key {number}".encode(), now))

    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(start, range(8)))) == 1


def test_there_is_no_room_for_a_second_key(database: Database, now: datetime) -> None:
    def second(tx: Transaction) -> None:
        table.add(tx, PushKeyRow(id="other", sealed=b"-", made_at=now))

    with pytest.raises(Exception, match="ck_push_key_one"):
        database.write_now(second)


def test_a_key_sealed_with_other_keys_is_not_opened(sqlite: Database, now: datetime) -> None:
    sqlite.write_now(lambda tx: push_keys.open_or_keep(tx, b"first", now))
    other = Database(sqlite.url, Keys(bytes(32)))
    with pytest.raises(CannotOpen):
        other.write_now(lambda tx: push_keys.open_or_keep(tx, b"second", now))
    other.close_now()
