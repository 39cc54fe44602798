"""A code that was written down before goes on opening after it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from storage.engine.database import Database
from storage.engine.encryption import Keys
from storage.people import conversations, ways_back

NOW = datetime(2027, 3, 22, 9, 7, tzinfo=UTC)
CODE = "K7QM4RTW2X"


def test_a_code_given_out_before_opens_as_long_as_it_would_have(tmp_path: Path, keys: Keys) -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{tmp_path}/before.db")
    until = int((NOW + timedelta(hours=5)).timestamp() * 1_000_000)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0010_push")
        connection.execute(
            text("INSERT INTO conversation (id, version, created_at, unfinished, discreet) VALUES ('17', 1, 1, 0, 0)")
        )
        connection.execute(
            text(
                "INSERT INTO address (id, channel, digest, sealed, conversation_id, active_at, current)"
                " VALUES ('4', 'web', :digest, :sealed, '17', 1, 1)"
            ),
            {"digest": keys.digest("address", "phone"), "sealed": keys.seal("address.sealed/4", b"phone")},
        )
        connection.execute(
            text("INSERT INTO resume_code (digest, conversation_id, expires_at) VALUES (:digest, '17', :until)"),
            {"digest": keys.digest("resume code", CODE), "until": until},
        )
    engine.dispose()
    database = Database(f"sqlite:///{tmp_path}/before.db", keys)
    database.migrate()
    found = [
        database.read_now(lambda tx, hours=hours: ways_back.find(tx, CODE, NOW + timedelta(hours=hours)))  # type: ignore[misc]
        for hours in (4, 5)
    ]
    phone = database.read_now(lambda tx: conversations.find(tx, "web", "phone"))
    database.close_now()
    assert found == ["17", None]
    assert phone is not None
    assert (phone.id, phone.guest_of) == ("17", None)
