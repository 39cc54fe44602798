"""What is left of a person: nothing after an erasure, nothing readable before it, nothing too long."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from storage.calendar import appointments
from storage.engine.database import Database, Transaction
from storage.engine.encryption import Keys
from storage.letters import outbox
from storage.people import conversations
from storage.people.conversations import Kept
from storage.team import staff
from tests.storage.conftest import ANNA
from tests.storage.said import dump, everything_said

Person = Callable[[str], Kept]
SAID = ["Sara Musterfrau", "سارة", "0651 4711", "sara-chat-815", "tigrinya", "meine eigenen Worte", "Liebe Sara"]
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OUTLIVES = {"appointment", "counter", "freed_time"}
"""Tables that keep something without a person: a cancelled time, that it is free, how often what happened."""


@pytest.mark.usefixtures("office")
def test_an_erased_person_leaves_only_a_cancelled_date_without_a_person(database: Database, now: datetime) -> None:
    before = database.read_now(dump)
    kept = database.write_now(lambda tx: everything_said(tx, now))
    during = database.read_now(dump)
    grown = {table for table in during if len(during[table]) > len(before[table])}
    of_a_person = {"conversation", "address", "way_back", "appointment", "occupied_quarter", "outbox"}
    assert grown == {*of_a_person, "intake", "intake_label", "counter"}
    (booked,) = database.read_now(lambda tx: appointments.of_conversation(tx, kept.id, now))

    cancelled = database.write_now(lambda tx: conversations.erase(tx, kept.id, now))
    assert [(appointment.id, appointment.state) for appointment in cancelled] == [(booked.id, "cancelled")]
    after = database.read_now(dump)
    left = database.read_now(lambda tx: appointments.find(tx, booked.id))
    assert left is not None
    assert (left.state, left.conversation_id, left.interpreter) == ("cancelled", None, "")
    assert {table: rows for table, rows in after.items() if table not in OUTLIVES} == {
        table: rows for table, rows in before.items() if table not in OUTLIVES
    }
    assert kept.id not in str(after)
    taken = database.read_now(
        lambda tx: appointments.taken(tx, ["anna", "ben"], now, now + 7 * DAY, now=now),
    )
    assert taken == {"anna": set(), "ben": set()}


def test_erasing_somebody_leaves_everybody_else_as_they_are(database: Database, person: Person, now: datetime) -> None:
    omar = person("omar")
    before = database.read_now(dump)
    kept = database.write_now(lambda tx: everything_said(tx, now))
    database.write_now(lambda tx: conversations.erase(tx, kept.id, now))
    after = database.read_now(dump)
    assert {table: rows for table, rows in after.items() if table not in OUTLIVES} == {
        table: rows for table, rows in before.items() if table not in OUTLIVES
    }
    assert database.read_now(lambda tx: conversations.find(tx, "web", "omar")) == omar
    assert database.write_now(lambda tx: conversations.erase(tx, kept.id, now)) == []


@pytest.mark.usefixtures("office")
def test_who_was_erased_begins_anew_and_can_be_answered(database: Database, now: datetime) -> None:
    def forget_me(tx: Transaction) -> tuple[str, Kept]:
        kept = everything_said(tx, now)
        conversations.erase(tx, kept.id, now)
        fresh = conversations.open_for(tx, "telegram", "sara-chat-815", now)
        version = conversations.save(tx, fresh, {}, office="", now=now, unfinished=False)
        to: dict[str, Any] = {"channel": "telegram", "address": "sara-chat-815"}
        outbox.reply(tx, conversation_id=fresh.id, contents=[{"n": 1}], version=version, now=now, **to)
        return kept.id, fresh

    erased, fresh = database.write_now(forget_me)
    assert (fresh.id != erased, fresh.version, fresh.state) == (True, 0, None)
    letters = database.write_now(lambda tx: outbox.due(tx, now, worker="w"))
    assert [letter.content for letter in letters] == [{"n": 1}]


def test_nothing_a_person_said_can_be_read_in_the_files_of_the_database(
    tmp_path: Path, keys: Keys, now: datetime
) -> None:
    database = Database(f"sqlite:///{tmp_path}/lotse.db", keys)
    database.migrate()

    def work(tx: Transaction) -> None:
        tx.run("INSERT INTO office (id, name, registered_at) VALUES ('trier', 'JMD Trier', 0)")
        staff.sync(tx, "trier", [("anna", ANNA.name, "")])
        everything_said(tx, now)

    database.write_now(work)
    for moment in ("in the log", "checkpointed"):
        files = b"".join(file.read_bytes() for file in tmp_path.iterdir())
        assert b"JMD Trier" in files, "what is not sealed would be found like this"
        found = [said for said in SAID if said.encode() in files or said.encode("utf-16-le") in files]
        assert found == [], moment
        if moment == "in the log":
            database.close_now()


def test_nothing_a_person_said_stands_in_any_row_of_postgresql(postgres_url: str, keys: Keys, now: datetime) -> None:
    database = Database(postgres_url, keys)

    def work(tx: Transaction) -> dict[str, list[tuple[Any, ...]]]:
        tx.run("INSERT INTO office (id, name, registered_at) VALUES ('trier', 'JMD Trier', 0)")
        staff.sync(tx, "trier", [("anna", ANNA.name, "")])
        everything_said(tx, now)
        return dump(tx)

    values = [value for rows in database.write_now(work).values() for row in rows for value in row]
    database.close_now()
    written = b"\n".join(value if isinstance(value, bytes) else str(value).encode() for value in values)
    assert b"JMD Trier" in written
    assert [said for said in SAID if said.encode() in written] == []
