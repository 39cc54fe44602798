"""A column is known by its name alone: where it stands in its table, in a value or in a query changes nothing."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from storage.calendar import appointments, opening_rules
from storage.calendar.appointments import Booked, Time
from storage.calendar.booked import AppointmentRow
from storage.calendar.opening_rules import Rule
from storage.engine.codes import UnknownCode
from storage.engine.database import Database, Transaction
from storage.engine.encryption import Keys
from storage.engine.table import Changed, RowReader, Sealed, add, add_once, put
from storage.engine.transaction import Duplicate
from storage.intakes import access_log, intakes, live_chats
from storage.office import offices
from storage.people import conversations
from storage.schema import metadata
from storage.team import access, staff
from storage.team.staff import SessionRow
from tests.storage.conftest import ANNA, BEN

NINE = datetime(2027, 4, 5, 7, tzinfo=UTC)
TIME = Time("anna", NINE, minutes=60, buffer=10, kind="kurz", mode="phone", site="trier", interpreter="ar")


def shuffled(created: str) -> str:
    """Write a CREATE TABLE with its columns the other way round, and one more before each of them."""
    head, *lines = created.strip().replace(")\n WITHOUT", ") WITHOUT").split("\n")
    named = [line.strip().rstrip(",") for line in lines[:-1]]
    constraints = [line for line in named if line.startswith(("CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK"))]
    columns = [line for line in reversed(named) if line not in constraints]
    more = [f"added_{number} VARCHAR DEFAULT 'added'" for number in range(len(columns))]
    body = [line for pair in zip(more, columns, strict=True) for line in pair] + constraints
    return head + ",\n".join(body) + lines[-1]


@pytest.fixture
def other_order(tmp_path: Path, keys: Keys, now: datetime) -> Iterator[Database]:
    """A database whose tables have every column elsewhere, as after many migrations."""
    with sqlite3.connect(tmp_path / "shuffled.db") as connection:
        for table in metadata.sorted_tables:
            connection.execute(shuffled(str(CreateTable(table).compile(dialect=sqlite.dialect()))))
            for index in table.indexes:
                connection.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
    connection.close()
    database = Database(f"sqlite:///{tmp_path}/shuffled.db", keys)

    def work(tx: Transaction) -> None:
        offices.register(tx, "trier", "JMD Trier", now)
        staff.sync(tx, "trier", [(member.id, member.name, "") for member in (ANNA, BEN)])

    database.write_now(work)
    yield database
    database.close_now()


def test_columns_that_come_between_shift_no_meaning(other_order: Database, now: datetime) -> None:
    def work(tx: Transaction) -> None:
        kept = conversations.open_for(tx, "web", "sara", now)
        conversations.save(tx, kept, {"a": 1}, office="trier", now=now, unfinished=True)
        again = conversations.open_for(tx, "web", "sara", now)
        assert (again.state, again.office, again.version, again.touched_at) == ({"a": 1}, "trier", 1, now)
        whose: dict[str, Any] = {"office_id": "trier", "conversation_id": kept.id, "now": now}
        booked = appointments.book(tx, TIME, first_talk=True, zone="Europe/Berlin", **whose)
        assert booked == Booked(
            id=booked.id,
            office_id="trier",
            counsellor_id="anna",
            conversation_id=kept.id,
            kind="kurz",
            mode="phone",
            site="trier",
            start=NINE,
            end=NINE + timedelta(minutes=60),
            buffer_minutes=10,
            zone="Europe/Berlin",
            local_start="2027-04-05T09:00",
            code=booked.code,
            state="booked",
            sequence=0,
            interpreter="ar",
            reminders=True,
            late_minutes=0,
            confirmed=False,
            created_at=now,
            client_calls=True,
        )
        made = intakes.create(
            tx, appointment_id=booked.id, kind="waiting", urgency="urgent", payload={"b": 2}, promised_at=NINE, **whose
        )
        found = intakes.find(tx, ANNA, made.reference, now)
        assert found == made
        assert (made.payload, made.promised_at, made.closed_at, made.taken_by) == ({"b": 2}, NINE, None, None)
        live_chats.write(tx, BEN, intake_id=made.id, conversation_id=kept.id, content={"words": "c"}, now=now)
        (said,) = live_chats.messages(tx, made.id)
        assert (said.staff_id, said.at, said.content, said.delivered) == ("ben", now, {"words": "c"}, "sent")
        lines = access_log.of_intake(tx, made.id, limit=9)
        assert [(line.what, line.name, line.reference) for line in lines] == [
            ("wrote", BEN.name, made.reference),
            ("looked", ANNA.name, made.reference),
        ]

    other_order.write_now(work)


@dataclass(frozen=True)
class OtherOrder:
    """An appointment as somebody else would write it down: other columns in another order, one under another name."""

    code: str
    confirmed: bool
    start: datetime
    language: str
    doubled: int
    id: str


def test_a_value_takes_each_field_from_the_column_of_its_name(database: Database, office: str, now: datetime) -> None:
    what: dict[str, Any] = {"first_talk": False, "zone": "UTC", "office_id": office, "conversation_id": None}
    booked = database.write_now(lambda tx: appointments.book(tx, TIME, now=now, **what))
    reader = RowReader(
        OtherOrder,
        AppointmentRow,
        start=AppointmentRow.start_at,
        language=Sealed(AppointmentRow.interpreter, AppointmentRow.id),
        doubled=Changed(AppointmentRow.buffer_minutes, lambda minutes: 2 * minutes),
    )
    expected = OtherOrder(booked.code, confirmed=False, start=NINE, language="ar", doubled=20, id=booked.id)
    assert database.read_now(lambda tx: reader.one(tx, reader.select())) == expected
    assert database.read_now(lambda tx: reader.many(tx, reader.select())) == [expected]
    assert database.write_now(lambda tx: appointments.move(tx, booked.id, replace(TIME, interpreter=""), now))
    assert database.read_now(lambda tx: reader.one(tx, reader.select())) == replace(expected, language="")


def test_a_field_that_is_no_column_is_found_when_the_program_starts() -> None:
    with pytest.raises(AttributeError, match="code"):
        RowReader(OtherOrder, SessionRow)
    with pytest.raises(AttributeError, match="started_at"):
        RowReader(OtherOrder, AppointmentRow, started_at=AppointmentRow.start_at)


def test_a_row_is_added_once_or_put_in_the_place_of_another(database: Database, office: str) -> None:
    del office
    rule = Rule("anna", 2, time(9), time(0), "trier", ("person", "phone"), valid_from=date(2027, 3, 22), id="x")

    def kept(tx: Transaction) -> list[Rule]:
        return opening_rules.rules(tx, ["anna"])["anna"]

    database.write_now(lambda tx: add(tx, opening_rules._row(rule, "x")))
    assert database.read_now(kept) == [rule]
    later = replace(rule, weekday=4, kinds=("kurz",))
    assert not database.write_now(lambda tx: add_once(tx, opening_rules._row(later, "x")))
    with pytest.raises(Duplicate):
        database.write_now(lambda tx: add(tx, opening_rules._row(later, "x")))
    assert database.read_now(kept) == [rule]
    database.write_now(lambda tx: put(tx, opening_rules._row(later, "x")))
    assert database.read_now(kept) == [later]


def test_the_access_of_each_colleague_is_told(database: Database, office: str, now: datetime) -> None:
    del office
    token = database.write_now(lambda tx: staff.invite(tx, "anna", now))
    assert database.write_now(lambda tx: staff.log_in(tx, token, now))
    found = database.read_now(lambda tx: access.of_office(tx, BEN, now))
    told = [(line.member, line.sessions, line.linked, line.passphrase, line.last_login) for line in found]
    assert told == [(ANNA, 1, False, False, now), (BEN, 0, False, False, None)]


def test_a_row_with_a_code_of_another_version_stands_in_the_way_of_no_other_and_is_logged(
    database: Database, office: str, caplog: pytest.LogCaptureFixture
) -> None:
    del office
    database.write_now(lambda tx: tx.run("UPDATE staff_member SET role = 'trainee' WHERE id = 'anna'"))
    assert database.read_now(lambda tx: staff.of_office(tx, "trier")) == [BEN]
    ((record, fields),) = [(record, getattr(record, "fields", None)) for record in caplog.records]
    assert (record.name, record.levelname, fields) == (
        "lotse.storage",
        "ERROR",
        {"place": "staff_member.role", "row": "anna"},
    )
    assert "lotse check" in record.getMessage()
    assert "trainee" not in record.getMessage()
    with pytest.raises(UnknownCode):
        database.read_now(lambda tx: staff.find(tx, "anna"))


def test_the_same_columns_are_read_as_another_dataclass_of_the_same_fields(database: Database, office: str) -> None:
    @dataclass(frozen=True)
    class AnyRole:
        id: str
        office_id: str
        name: str
        role: str

    database.write_now(lambda tx: tx.run("UPDATE staff_member SET role = 'trainee' WHERE id = 'anna'"))
    reader = staff.MEMBERS.into(AnyRole)
    found = database.read_now(lambda tx: reader.many(tx, staff.OF_OFFICE, office_id=office))
    assert [(member.id, member.role) for member in found] == [("anna", "trainee"), ("ben", "counsellor")]
