"""Resealing: whether the keys are the right ones, and after a rotation, sealing all anew, some rows at a time."""

from storage.engine.transaction import Transaction

PLACES = (
    ("conversation", "state", "id"),
    ("address", "sealed", "id"),
    ("appointment", "interpreter", "id"),
    ("intake", "payload", "id"),
    ("outbox", "address", "unique_key"),
    ("outbox", "content", "unique_key"),
    ("outbox", "arguments", "unique_key"),
    ("staff_chat", "sealed", "id"),
    ("passphrase", "secret", "id"),
    ("calendar_feed", "sealed", "staff_id"),
    ("calendar_source", "sealed", "staff_id"),
    ("talk_message", "content", "id"),
    ("slot_offer", "slot", "id"),
)
"""Every sealed column, and the column that names its row in the associated data."""
OLDER = "SELECT {row}, {column} FROM {table} WHERE substr({column}, 1, ?) <> ? LIMIT ? FOR UPDATE SKIP LOCKED"
ONE = "SELECT {row}, {column} FROM {table} WHERE {column} IS NOT NULL LIMIT 1"
RESEAL = "UPDATE {table} SET {column} = ? WHERE {row} = ?"
DIGESTS = {
    "address": ("address", "UPDATE address SET digest = ? WHERE id = ? AND digest <> ?"),
    "staff_chat": ("staff chat", "UPDATE staff_chat SET digest = ? WHERE id = ? AND digest <> ?"),
    "calendar_feed": ("calendar feed", "UPDATE calendar_feed SET digest = ? WHERE staff_id = ? AND digest <> ?"),
}
"""Tables whose rows are found by a digest of what they seal: its purpose, and how it is renewed."""


def check(tx: Transaction) -> None:
    """Open one value of each sealed column; raises CannotOpen where the keys are not those of this database.

    With other keys nobody would be found by their address: everybody would begin anew, beside what is theirs.
    """
    for table, column, row in PLACES:
        if found := tx.one(_sql(ONE, table, column, row)):
            tx.keys.open(f"{table}.{column}/{found[0]}", found[1])


def reseal(tx: Transaction, *, limit: int) -> int:
    """Seal up to ``limit`` values of each column with the primary key and give how many; 0 means a rotation is over.

    What is found by a digest is also given the primary key's. Raises CannotOpen for a value no key opens.
    """
    head = tx.keys.head
    done = 0
    for table, column, row in PLACES:
        for name, sealed in tx.many(_sql(OLDER, table, column, row), (len(head), head, limit)):
            place = f"{table}.{column}/{name}"
            plain = tx.keys.open(place, sealed)
            tx.run(_sql(RESEAL, table, column, row), (tx.keys.seal(place, plain), name))
            if table in DIGESTS:
                purpose, renew = DIGESTS[table]
                digest = tx.keys.digest(purpose, plain.decode("utf-8", "surrogatepass"))
                tx.run(renew, (digest, name, digest))
            done += 1
    return done


def _sql(statement: str, table: str, column: str, row: str) -> str:
    return statement.replace("{table}", table).replace("{column}", column).replace("{row}", row)
