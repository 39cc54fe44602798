"""After a new key every sealed value is sealed anew."""

from collections.abc import Callable
from datetime import datetime, timedelta

from storage.engine.database import Database, Transaction
from storage.engine.encryption import KEY_BYTES, Keys
from storage.people import conversations
from storage.retention import sweep
from tests.storage.said import dump, everything_said

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_every_sealed_column_is_resealed_after_a_rotation(database_url: str, now: datetime) -> None:
    old, new = Keys(b"o" * KEY_BYTES), Keys(b"n" * KEY_BYTES, [b"o" * KEY_BYTES])
    database = Database(database_url, old)
    database.migrate()

    def fill(tx: Transaction) -> None:
        tx.run("INSERT INTO office (id, name, registered_at) VALUES ('trier', 'JMD Trier', 0)")
        everything_said(tx, now)

    database.write_now(fill)
    database.close_now()
    database = Database(database_url, new)

    def heads(tx: Transaction) -> list[bytes]:
        values = [value for rows in dump(tx).values() for row in rows for value in row]
        return [value[:5] for value in values if isinstance(value, bytes) and value[:5] in {old.head, new.head}]

    before = database.read_now(heads)
    assert set(before) == {old.head}
    assert database.write_now(lambda tx: sweep(tx, now)).resealed == len(before)
    assert database.read_now(heads) == [new.head] * len(before)
    database.close_now()


def test_after_a_rotation_of_keys_people_are_found_and_their_rows_sealed_anew(database_url: str, now: datetime) -> None:
    old, new = b"o" * KEY_BYTES, b"n" * KEY_BYTES

    def with_keys(keys: Keys, work: Callable[[Transaction], object]) -> object:
        database = Database(database_url, keys)
        try:
            database.migrate()
            return database.write_now(work)
        finally:
            database.close_now()

    def turn(tx: Transaction) -> str:
        ids = []
        for address in ("busy", "silent"):
            kept = conversations.open_for(tx, "web", address, now)
            conversations.save(tx, kept, {"said": address}, office="", now=now, unfinished=False)
            ids.append(kept.id)
        return " ".join(ids)

    def find(tx: Transaction) -> str:
        found = [conversations.find(tx, "web", address) for address in ("busy", "silent")]
        return " ".join(kept.id for kept in found if kept and kept.state)

    ids = with_keys(Keys(old), turn)
    rotated = Keys(new, [old])
    assert with_keys(rotated, find) == ids
    with_keys(rotated, lambda tx: conversations.open_for(tx, "web", "busy", now))
    assert with_keys(rotated, lambda tx: [sweep(tx, now, limit=1).resealed for _ in range(3)]) == [2, 2, 0]
    assert with_keys(Keys(new), find) == ids
