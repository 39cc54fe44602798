"""What stands in the calendar: the table of appointments, and how an appointment is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field

from storage.choices import choice
from storage.engine.instants import Instant, instant_of, micros
from storage.engine.table import Table
from storage.engine.transaction import Row, Transaction, marks
from storage.team.staff import StaffMember

State: TypeAlias = Literal["booked", "cancelled", "arrived", "missed", "done"]


class AppointmentRow(Table, table=True):
    """One appointment."""

    __tablename__ = "appointment"
    __table_args__ = (
        Index(
            "uq_appointment_code",
            "office_id",
            "code",
            unique=True,
            sqlite_where=text("state = 'booked'"),
            postgresql_where=text("state = 'booked'"),
        ),
        Index(
            "uq_appointment_first_talk",
            "conversation_id",
            unique=True,
            sqlite_where=text("first_talk AND state = 'booked'"),
            postgresql_where=text("first_talk AND state = 'booked'"),
        ),
        Index(None, "office_id", "start_at"),
        Index(None, "conversation_id"),
    )

    id: str = Field(primary_key=True)
    office_id: str = Field(foreign_key="office.id")
    counsellor_id: str
    conversation_id: str | None = Field(foreign_key="conversation.id", ondelete="SET NULL")
    kind: str
    mode: str
    site: str
    start_at: datetime = Field(sa_type=Instant)
    end_at: datetime = Field(sa_type=Instant)
    buffer_minutes: int
    zone: str
    local_start: str
    code: str
    state: str
    first_talk: bool
    """True while it counts as the person's one open first talk."""
    sequence: int
    interpreter: bytes | None = Field(sa_type=LargeBinary)
    """The language, sealed: it says something about the person."""
    reminders: bool
    late_minutes: int
    confirmed: bool
    created_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)


@dataclass(frozen=True, slots=True)
class Booked:
    """One appointment as it stands. Raises UnknownCode for a state that is none."""

    id: str
    office_id: str
    counsellor_id: str
    conversation_id: str | None
    """None where staff booked it, or the person was erased."""
    kind: str
    mode: str
    site: str
    start: datetime
    """Aware, UTC."""
    end: datetime
    """When the talk ends, aware, UTC; the buffer comes after it."""
    buffer_minutes: int
    zone: str
    """IANA name of the zone it was agreed in."""
    local_start: str
    """The wall clock it was agreed for: "2027-03-21T14:15". It stays true if a zone's rules change."""
    code: str
    """Four digits for the front desk, unique among the open appointments of the office."""
    state: State
    sequence: int
    """Counts the moves, as RFC 5545 wants it for calendar files."""
    interpreter: str
    """The language an interpreter is needed for; empty for none."""
    reminders: bool
    late_minutes: int
    confirmed: bool
    created_at: datetime

    def __post_init__(self) -> None:
        """Refuse a state that is none."""
        choice(State, self.state, "appointment.state")


COLUMNS = """
id, office_id, counsellor_id, conversation_id, kind, mode, site, start_at, end_at, buffer_minutes, zone, local_start,
code, state, sequence, interpreter, reminders, late_minutes, confirmed, created_at
"""
FIND = "SELECT {columns} FROM appointment WHERE id = ?".replace("{columns}", COLUMNS)
LOCK = "SELECT {columns} FROM appointment WHERE id = ? AND state = 'booked' FOR UPDATE".replace("{columns}", COLUMNS)
TO_COME = """
SELECT {columns} FROM appointment
WHERE conversation_id = ? AND state = 'booked' AND end_at > ? ORDER BY start_at, id
""".replace("{columns}", COLUMNS)
OF_OFFICE = """
SELECT {columns} FROM appointment WHERE office_id = ? AND start_at >= ? AND start_at < ? ORDER BY start_at, id
""".replace("{columns}", COLUMNS)
AMONG = "SELECT {columns} FROM appointment WHERE office_id = ? AND id IN ({marks})".replace("{columns}", COLUMNS)
BY_CODE = "SELECT {columns} FROM appointment WHERE office_id = ? AND code = ? AND state = 'booked'".replace(
    "{columns}", COLUMNS
)


def find(tx: Transaction, appointment_id: str) -> Booked | None:
    """Give an appointment in whatever state; None for an unknown id."""
    row = tx.one(FIND, (appointment_id,))
    return None if row is None else _booked(tx, row)


def lock(tx: Transaction, appointment_id: str) -> Booked | None:
    """Give an open appointment, kept from others until the transaction ends; None when it is not open."""
    row = tx.one(LOCK, (appointment_id,))
    return None if row is None else _booked(tx, row)


def of_conversation(tx: Transaction, conversation_id: str, now: datetime) -> list[Booked]:
    """Give a person's open appointments that are not over, earliest first."""
    return [_booked(tx, row) for row in tx.many(TO_COME, (conversation_id, micros(now)))]


def of_office(tx: Transaction, staff: StaffMember, start: datetime, end: datetime) -> list[Booked]:
    """Give the appointments, in every state, of the staff member's office that begin in a span, in order."""
    return [_booked(tx, row) for row in tx.many(OF_OFFICE, (staff.office_id, micros(start), micros(end)))]


def among(tx: Transaction, staff: StaffMember, appointment_ids: Sequence[str]) -> dict[str, Booked]:
    """Give those of these appointments that are of the staff member's office, in whatever state, by id."""
    sql = AMONG.replace("{marks}", marks(len(appointment_ids)))
    rows = tx.many(sql, (staff.office_id, *(appointment_ids or (None,))))
    return {row[0]: _booked(tx, row) for row in rows}


def by_code(tx: Transaction, staff: StaffMember, code: str) -> Booked | None:
    """Give the open appointment of that code in the staff member's office; None where there is none."""
    row = tx.one(BY_CODE, (staff.office_id, code))
    return None if row is None else _booked(tx, row)


def _booked(tx: Transaction, row: Row) -> Booked:
    appointment_id, sealed = row[0], row[15]
    interpreter = tx.keys.open(f"appointment.interpreter/{appointment_id}", sealed).decode() if sealed else ""
    latest = (interpreter, bool(row[16]), row[17], bool(row[18]), instant_of(row[19]))
    values = (*row[:7], instant_of(row[7]), instant_of(row[8]), *row[9:15], *latest)
    return Booked(*values)
