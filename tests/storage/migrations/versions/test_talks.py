"""What was booked before a video talk had a room and a call somebody who calls stays as it was agreed."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from storage.calendar import appointments
from storage.engine.database import Database
from storage.engine.encryption import Keys
from storage.intakes import still_waiting


@pytest.fixture
def database_before(tmp_path: Path, keys: Keys) -> Database:
    """A database as the version before left it, with a talk of each kind and somebody who waits."""
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{tmp_path}/before.db")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0009")
        connection.execute(text("INSERT INTO office (id, name, registered_at) VALUES ('trier', 'JMD Trier', 0)"))
        for number, mode in enumerate(("person", "phone", "video")):
            connection.execute(
                text(
                    "INSERT INTO appointment (id, office_id, counsellor_id, kind, mode, site, start_at, end_at,"
                    " buffer_minutes, zone, local_start, code, state, first_talk, sequence, reminders, late_minutes,"
                    " confirmed, created_at, updated_at) VALUES (:mode, 'trier', 'anna', 'kurz', :mode, 'trier', 0, 1,"
                    " 0, 'UTC', '', :number, 'booked', FALSE, 0, TRUE, 0, FALSE, 0, 0)"
                ),
                {"mode": mode, "number": number},
            )
        connection.execute(
            text(
                "INSERT INTO intake (id, reference, office_id, kind, urgency, state, payload, created_at, updated_at)"
                " VALUES ('1', 'K7-4Q2M', 'trier', 'waiting', 'normal', 'new', '', 5, 6)"
            )
        )
    engine.dispose()
    return Database(f"sqlite:///{tmp_path}/before.db", keys)


def test_no_call_becomes_the_persons_and_who_waits_is_entered_by_the_next_pass(database_before: Database) -> None:
    database_before.migrate()
    found = [
        database_before.read_now(lambda tx, mode=mode: appointments.find(tx, mode))  # type: ignore[misc]
        for mode in ("person", "phone", "video")
    ]
    assert [booked and (booked.mode, booked.room, booked.client_calls) for booked in found] == [
        ("person", "", False),
        ("phone", "", False),
        ("video", "", False),
    ]
    assert database_before.write_now(lambda tx: still_waiting.enter(tx, "trier")) == 1
    assert database_before.read_now(lambda tx: tx.many("SELECT * FROM waiting")) == [("1", 5, None, None)]
    database_before.close_now()
