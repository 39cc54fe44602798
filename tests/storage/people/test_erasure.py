"""What is left of a person: nothing after an erasure, nothing readable before it, nothing too long."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.installation import CannotStart, open_installation
from bot.process.check import check_everything
from dialogs.letters import NUDGE, PLEASE_MOVE
from storage import retention
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.engine.encryption import KEY_BYTES, Keys, new_key
from storage.intakes import intakes
from storage.letters import outbox
from storage.office import counters
from storage.people import conversations
from storage.people.conversations import Kept
from storage.retention import Lives, sweep
from storage.schema import metadata
from storage.team import audit, staff
from tests.storage.conftest import ANNA

Person = Callable[[str], Kept]
SAID = ["Sara Musterfrau", "سارة", "0651 4711", "sara-chat-815", "tigrinya", "meine eigenen Worte", "Liebe Sara"]
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def everything_said(tx: Transaction, now: datetime) -> Kept:
    """Keep something in every place where something of a person is kept."""
    kept = conversations.open_for(tx, "telegram", "sara-chat-815", now)
    state = {"name": "Sara Musterfrau", "script": "سارة", "phone": "0651 4711"}
    conversations.save(tx, kept, state, office="trier", now=now, unfinished=True)
    conversations.issue_resume_code(tx, kept.id, now)
    time = Time("anna", now.replace(minute=15, second=0) + DAY, 30, 0, "kurz", "phone", "", interpreter="tigrinya")
    whose: dict[str, Any] = {"office_id": "trier", "conversation_id": kept.id, "now": now}
    booked = appointments.book(tx, time, first_talk=True, zone="UTC", **whose)
    appointments.hold(tx, replace(time, counsellor_id="ben"), **whose)
    intakes.create(
        tx,
        office_id="trier",
        conversation_id=kept.id,
        appointment_id=booked.id,
        kind="first_contact",
        urgency="urgent",
        payload={"own words": "meine eigenen Worte"},
        labels=("language ti",),
        promised_at=None,
        now=now,
    )
    content = {"lines": ["Liebe Sara"]}
    to: dict[str, Any] = {"channel": "telegram", "address": "sara-chat-815"}
    outbox.reply(tx, conversation_id=kept.id, contents=[content], version=1, now=now, **to)
    outbox.plan(tx, NUDGE, kept.id, now, unique_key="nudge", arguments=content)
    about: dict[str, Any] = {"appointment_id": booked.id, "about": "sara", "arguments": content}
    outbox.plan(tx, PLEASE_MOVE, kept.id, now, unique_key="about her appointment", **about)
    for letter in outbox.due(tx, now, worker="w"):
        outbox.rendered(tx, letter.id, content, "telegram", "sara-chat-815")
    return kept


OUTLIVES = {"appointment", "counter", "freed_time"}
"""Tables that keep something without a person: a cancelled time, that it is free, how often what happened."""


def dump(tx: Transaction) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of every table."""
    return {name: tx.many("SELECT * FROM {table}".replace("{table}", name)) for name in metadata.tables}


WITHOUT_A_PERSON = {"appointment", "freed_time"}
"""What stays of an erased person's appointment: that there was one, and that its time is free again."""


@pytest.mark.usefixtures("office")
def test_an_erased_person_leaves_only_a_cancelled_date_without_a_person(database: Database, now: datetime) -> None:
    before = database.read_now(dump)
    kept = database.write_now(lambda tx: everything_said(tx, now))
    during = database.read_now(dump)
    grown = {table for table in during if len(during[table]) > len(before[table])}
    of_a_person = {"conversation", "address", "resume_code", "appointment", "occupied_quarter", "outbox"}
    assert grown == {*of_a_person, "intake", "intake_label", "counter"}
    (booked,) = database.read_now(lambda tx: appointments.of_conversation(tx, kept.id, now))

    cancelled = database.write_now(lambda tx: conversations.erase(tx, kept.id, now))
    assert [(one.id, one.state) for one in cancelled] == [(booked.id, "cancelled")]
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


def test_keys_of_another_installation_are_told_before_anybody_is_met_with_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    right, wrong = new_key(), new_key()
    url = f"sqlite:///{tmp_path}/lotse.db"
    monkeypatch.setenv("LOTSE_DATABASE_URL", url)
    monkeypatch.setenv("LOTSE_DATA", str(tmp_path))
    database = Database(url, Keys.read([right]))
    database.migrate()
    database.write_now(lambda tx: conversations.open_for(tx, "web", "sara", now))
    database.close_now()

    def start_with(*keys: str) -> None:
        monkeypatch.setenv("LOTSE_KEYS", ",".join(keys))
        open_installation().database.close_now()

    with pytest.raises(CannotStart, match="not the keys of this database"):
        start_with(wrong)
    assert any("not the keys of this database" in finding for finding in check_everything().findings)
    start_with(wrong, right)
    start_with(right)
    assert check_everything().findings == []


# The keeping times of storage/retention.py: each makes one thing and gives when its life begins


def unfinished(tx: Transaction, now: datetime) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    conversations.save(tx, kept, {}, office="trier", now=now, unfinished=True)
    return now


def never_answered(tx: Transaction, now: datetime) -> datetime:
    conversations.open_for(tx, "web", "sara", now)
    return now


def finished(tx: Transaction, now: datetime) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    conversations.save(tx, kept, {}, office="trier", now=now, unfinished=False)
    return now


def handed_over(tx: Transaction, now: datetime, appointment_id: str | None = None) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    conversations.save(tx, kept, {}, office="trier", now=now - 300 * DAY, unfinished=True)
    whose: dict[str, Any] = {"office_id": "trier", "conversation_id": kept.id, "appointment_id": appointment_id}
    intakes.create(tx, kind="message", urgency="normal", promised_at=None, payload={}, now=now, **whose)
    return now


def booked(tx: Transaction, now: datetime) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    time = Time("anna", now + 5 * DAY, minutes=60, buffer=10, kind="", mode="", site="")
    whose: dict[str, Any] = {"office_id": "trier", "conversation_id": kept.id, "now": now}
    made = appointments.book(tx, time, first_talk=True, zone="UTC", **whose)
    handed_over(tx, now, made.id)
    conversations.forget_at(tx, kept.id, now)
    return made.end


def held(tx: Transaction, now: datetime) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    time = Time("anna", now.replace(minute=15, second=0, microsecond=0), 15, 0, kind="", mode="", site="")
    appointments.hold(tx, time, office_id="trier", conversation_id=kept.id, now=now)
    return now


def resume_code(tx: Transaction, now: datetime) -> datetime:
    finished(tx, now)
    conversations.issue_resume_code(tx, conversations.open_for(tx, "web", "sara", now).id, now)
    return now


def delivered(tx: Transaction, now: datetime) -> datetime:
    outbox.answer(tx, "answer", None, {"a": 1}, now, channel="staff", address="stranger", unique_key="x")
    (letter,) = outbox.due(tx, now, worker="w")
    outbox.sent(tx, letter.id, now)
    return now


def update(tx: Transaction, now: datetime) -> datetime:
    conversations.already_seen(tx, "web", "1", now)
    return now


def login_link(tx: Transaction, now: datetime) -> datetime:
    staff.invite(tx, "anna", now)
    return now


def staff_session(tx: Transaction, now: datetime) -> datetime:
    staff.log_in(tx, staff.invite(tx, "anna", now), now)
    return now


def looked(tx: Transaction, now: datetime) -> datetime:
    audit.note(tx, staff_id="anna", office_id="trier", what="looked", intake_id=None, now=now)
    return now


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("make", "life", "swept"),
    [
        (unfinished, 24 * HOUR, {"conversations": 1}),
        (never_answered, 24 * HOUR, {"conversations": 1}),
        (finished, 14 * DAY, {"conversations": 1}),
        (handed_over, 14 * DAY, {"intakes": 1, "conversations": 1}),
        (booked, 30 * DAY, {"appointments": 1, "intakes": 1, "conversations": 1}),
        (held, timedelta(minutes=10), {"holds": 1}),
        (resume_code, 24 * HOUR, {"codes": 1}),
        (delivered, 24 * HOUR, {"contents": 1}),
        (delivered, 30 * DAY, {"letters": 1}),
        (update, 3 * DAY, {"updates": 1}),
        (login_link, 24 * HOUR, {"sessions": 1}),
        (staff_session, 12 * HOUR, {"sessions": 1}),
        (looked, 365 * DAY, {"audits": 1}),
    ],
)
def test_everything_is_kept_as_long_as_its_life_and_not_a_moment_longer(
    database: Database,
    now: datetime,
    make: Callable[[Transaction, datetime], datetime],
    life: timedelta,
    swept: dict[str, int],
) -> None:
    ends = database.write_now(lambda tx: make(tx, now)) + life

    def sweep_at(at: datetime) -> dict[str, int]:
        done = database.write_now(lambda tx: sweep(tx, at))
        return {name: getattr(done, name) for name in swept}

    nothing = dict.fromkeys(swept, 0)
    moments = (ends - timedelta(microseconds=1), ends, ends)
    assert [sweep_at(at) for at in moments] == [nothing, swept, nothing]


def test_an_office_may_keep_things_for_its_own_time_and_a_sweep_takes_a_bounded_bite(
    database: Database, person: Person, now: datetime
) -> None:
    for number in range(5):
        person(f"person {number}")
    lives = {"trier": Lives(unfinished=HOUR)}

    def swept(at: datetime) -> int:
        return database.write_now(lambda tx: sweep(tx, at, lives=lives, limit=2)).conversations

    assert swept(now + HOUR - timedelta(microseconds=1)) == 0
    assert [swept(now + HOUR) for _ in range(4)] == [2, 2, 1, 0]


def test_what_still_has_an_appointment_or_an_intake_is_kept_whatever_else(
    database: Database, person: Person, now: datetime
) -> None:
    kept = database.write_now(lambda tx: everything_said(tx, now)) if person("omar") else None
    assert kept
    database.write_now(lambda tx: conversations.forget_at(tx, kept.id, now))
    database.write_now(lambda tx: sweep(tx, now + 20 * DAY))
    left = database.read_now(lambda tx: conversations.find(tx, "telegram", "sara-chat-815"))
    assert left is not None
    assert left.id == kept.id
    assert database.read_now(lambda tx: intakes.latest_of(tx, kept.id)) is not None
    assert database.read_now(lambda tx: conversations.find(tx, "web", "omar")) is None


def test_counts_outlive_everybody(database: Database, office: str, now: datetime) -> None:
    database.write_now(lambda tx: counters.count(tx, office, "over27", now.date()))
    database.write_now(lambda tx: sweep(tx, now + 3650 * DAY))
    assert database.read_now(lambda tx: counters.by_month(tx, office, now.date(), now.date())) == {
        ("over27", "2027-03"): 1
    }


def test_the_lives_are_those_of_the_law_page() -> None:
    lives = retention.DEFAULT
    assert (lives.unfinished, lives.unbooked, lives.booked) == (24 * HOUR, 14 * DAY, 30 * DAY)
    assert (retention.DELIVERY_LIVES, retention.AUDIT_LIVES) == (30 * DAY, 365 * DAY)
