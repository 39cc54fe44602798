"""What dialogs have decided, as the tables hold it."""

from storage.engine.database import Database
from storage.engine.transaction import Row

DECIDED = {
    "appointment": "SELECT * FROM appointment",
    "occupied_quarter": "SELECT * FROM occupied_quarter",
    "intake": "SELECT * FROM intake",
    "counter": "SELECT * FROM counter",
    "letters": "SELECT * FROM outbox WHERE kind <> 'reply'",
}


def decided(database: Database) -> dict[str, list[Row]]:
    """Read everything that dialogs have decided, for everybody."""
    return database.read_now(lambda tx: {what: sorted(tx.many(query)) for what, query in DECIDED.items()})
