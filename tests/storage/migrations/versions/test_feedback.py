"""What was noted of a talk's feedback among the updates seen stands on its appointment after the migration."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from storage.engine.database import Database
from storage.engine.encryption import Keys

APPOINTMENT = """
INSERT INTO appointment (id, office_id, counsellor_id, kind, mode, site, start_at, end_at, buffer_minutes, zone,
    local_start, code, state, first_talk, sequence, reminders, late_minutes, confirmed, created_at, updated_at)
VALUES (:id, 'trier', 'anna', 'kurz', 'phone', '', 1, 2, 0, 'UTC', '', :id, 'done', 0, 0, 1, 0, 0, 1, 1)
"""


def test_feedback_that_was_counted_stays_counted(tmp_path: Path, keys: Keys) -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{tmp_path}/before.db")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0007")
        connection.execute(text("INSERT INTO office (id, name, registered_at) VALUES ('trier', '', 0)"))
        for appointment_id in ("said", "silent"):
            connection.execute(text(APPOINTMENT), {"id": appointment_id})
        seen = "INSERT INTO seen_update (channel, update_id, seen_at) VALUES (:channel, 'said', 77)"
        for channel in ("feedback", "web"):
            connection.execute(text(seen), {"channel": channel})
    engine.dispose()
    database = Database(f"sqlite:///{tmp_path}/before.db", keys)
    database.migrate()
    rows = database.read_now(lambda tx: tx.many("SELECT id, feedback_at FROM appointment ORDER BY id"))
    assert rows == [("said", 77), ("silent", None)]
    assert database.read_now(lambda tx: tx.many("SELECT channel FROM seen_update")) == [("web",)]
    database.close_now()
