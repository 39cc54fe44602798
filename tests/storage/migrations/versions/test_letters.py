"""What a letter's key said before the migration, its columns say after it."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from storage.engine.database import Database
from storage.engine.encryption import Keys

LETTERS = {
    "reminder_first:17:0": "reminder_first",
    "reminder_second:17:0": "reminder_second",
    "feedback:17:0": "feedback",
    "talk:3f": "talk",
    "offer:4a": "offer",
    "notice:K7-4Q2M:anna:0": "staff_intake",
    "words:K7-4Q2M:2027:anna": "staff_words",
    "reply/77/0": "reply",
}


@pytest.fixture
def database_before(tmp_path: Path, keys: Keys) -> Database:
    """A database as the version before left it, with a letter of each kind."""
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{tmp_path}/before.db")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0006")
        for key, kind in LETTERS.items():
            connection.execute(
                text(
                    "INSERT INTO outbox (unique_key, kind, due_at, zone, local_due, free_at, attempts)"
                    " VALUES (:key, :kind, 1, 'Europe/Berlin', '2027-03-22T10:07', 0, 0)"
                ),
                {"key": key, "kind": kind},
            )
    engine.dispose()
    return Database(f"sqlite:///{tmp_path}/before.db", keys)


def test_letters_keep_what_they_are_about_and_whether_they_remind(database_before: Database) -> None:
    database_before.migrate()
    rows = database_before.read_now(lambda tx: tx.many("SELECT unique_key, about, reminds FROM outbox ORDER BY id"))
    database_before.close_now()
    assert rows == [
        ("reminder_first:17:0", None, 1),
        ("reminder_second:17:0", None, 1),
        ("feedback:17:0", None, 0),
        ("talk:3f", "3f", 0),
        ("offer:4a", "4a", 0),
        ("notice:K7-4Q2M:anna:0", "K7-4Q2M", 0),
        ("words:K7-4Q2M:2027:anna", None, 0),
        ("reply/77/0", None, 0),
    ]
