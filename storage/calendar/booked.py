"""What stands in the calendar: the table of appointments, and how an appointment is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple, TypeAlias

from sqlalchemy import Index, LargeBinary, func, select, text
from sqlmodel import Field, col

from storage.calendar.quarters import Mode, Time
from storage.engine.codes import known_code
from storage.engine.instants import Instant
from storage.engine.table import RowReader, Sealed, Table, given, one_of
from storage.engine.transaction import Transaction
from storage.team.staff import StaffMember

AppointmentState: TypeAlias = Literal["booked", "cancelled", "arrived", "missed", "done"]


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
    state: str = "booked"
    first_talk: bool
    """True while it counts as the person's one open first talk."""
    sequence: int = 0
    interpreter: bytes | None = Field(sa_type=LargeBinary)
    """The language, sealed: it says something about the person."""
    reminders: bool = True
    late_minutes: int = 0
    confirmed: bool = False
    created_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    feedback_at: datetime | None = Field(default=None, sa_type=Instant)
    """When the person said how the talk was: it is counted once."""
    room: bytes | None = Field(default=None, sa_type=LargeBinary)
    """Of a video talk: the name of its room, sealed, as whoever knows it can come in."""
    client_calls: bool = False
    """Of a telephone talk: true where the person calls the office at that time, and nobody has their number."""


@dataclass(frozen=True, slots=True)
class Booked:
    """One appointment as it stands. Raises UnknownCode for a state or mode that is none."""

    id: str
    office_id: str
    counsellor_id: str
    conversation_id: str | None
    """None where staff booked it, or the person was erased."""
    kind: str
    mode: Mode
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
    state: AppointmentState
    sequence: int
    """Counts the moves, as RFC 5545 wants it for calendar files."""
    interpreter: str
    """The language an interpreter is needed for; empty for none."""
    reminders: bool
    late_minutes: int
    confirmed: bool
    created_at: datetime
    room: str = ""
    """Of a video talk: the name of its room, which nobody can guess; empty for all others."""
    client_calls: bool = False
    """Of a telephone talk: true where the person calls the office at that time."""

    def __post_init__(self) -> None:
        """Refuse a state or mode that is none."""
        known_code(AppointmentState, self.state, "appointment.state")
        known_code(Mode, self.mode, "appointment.mode")

    @property
    def time(self) -> Time:
        """The time it takes, as it can be held, booked and moved to."""
        minutes = int((self.end - self.start).total_seconds()) // 60
        return Time(
            self.counsellor_id,
            self.start,
            minutes,
            self.buffer_minutes,
            self.kind,
            self.mode,
            self.site,
            self.interpreter,
        )


class Ahead(NamedTuple):
    """How many appointments to come are of one site, kind and counsellor of an office."""

    office_id: str
    site: str
    kind: str
    counsellor_id: str
    number: int


BOOKED = RowReader(
    Booked,
    AppointmentRow,
    start=AppointmentRow.start_at,
    end=AppointmentRow.end_at,
    interpreter=Sealed(AppointmentRow.interpreter, AppointmentRow.id),
    room=Sealed(AppointmentRow.room, AppointmentRow.id),
)
FIND = BOOKED.select().where(col(AppointmentRow.id) == given("id"))
LOCK = FIND.where(col(AppointmentRow.state) == "booked").with_for_update()
IN_ORDER = BOOKED.select().order_by(col(AppointmentRow.start_at), col(AppointmentRow.id))
TO_COME = IN_ORDER.where(
    col(AppointmentRow.conversation_id) == given("conversation_id"),
    col(AppointmentRow.state) == "booked",
    col(AppointmentRow.end_at) > given("now"),
)
PLACES = (
    col(AppointmentRow.office_id),
    col(AppointmentRow.site),
    col(AppointmentRow.kind),
    col(AppointmentRow.counsellor_id),
)
AHEAD = (
    select(*PLACES, func.count())
    .where(col(AppointmentRow.state) == "booked", col(AppointmentRow.end_at) > given("now"))
    .group_by(*PLACES)
    .order_by(*PLACES)
)
OF_OFFICE = IN_ORDER.where(
    col(AppointmentRow.office_id) == given("office_id"),
    col(AppointmentRow.start_at) >= given("start"),
    col(AppointmentRow.start_at) < given("end"),
)
AMONG = BOOKED.select().where(
    col(AppointmentRow.office_id) == given("office_id"), one_of(AppointmentRow.id, "appointment_ids")
)
BY_CODE = BOOKED.select().where(
    col(AppointmentRow.office_id) == given("office_id"),
    col(AppointmentRow.code) == given("code"),
    col(AppointmentRow.state) == "booked",
)


def find(tx: Transaction, appointment_id: str) -> Booked | None:
    """Give an appointment in whatever state; None for an unknown id."""
    return BOOKED.one(tx, FIND, id=appointment_id)


def lock(tx: Transaction, appointment_id: str) -> Booked | None:
    """Give an open appointment, kept from others until the transaction ends; None when it is not open."""
    return BOOKED.one(tx, LOCK, id=appointment_id)


def of_conversation(tx: Transaction, conversation_id: str, now: datetime) -> list[Booked]:
    """Give a person's open appointments that are not over, earliest first."""
    return BOOKED.many(tx, TO_COME, conversation_id=conversation_id, now=now)


def ahead(tx: Transaction, now: datetime) -> list[Ahead]:
    """Say, for ``lotse check``, what is booked for times that are not over, in all offices."""
    return [Ahead(*row) for row in tx.many(AHEAD, now=now)]


def of_office(tx: Transaction, member: StaffMember, start: datetime, end: datetime) -> list[Booked]:
    """Give the appointments, in every state, of the staff member's office that begin in a span, in order."""
    return BOOKED.many(tx, OF_OFFICE, office_id=member.office_id, start=start, end=end)


def among(tx: Transaction, member: StaffMember, appointment_ids: Sequence[str]) -> dict[str, Booked]:
    """Give those of these appointments that are of the staff member's office, in whatever state, by id."""
    found = BOOKED.many(tx, AMONG, office_id=member.office_id, appointment_ids=appointment_ids)
    return {appointment.id: appointment for appointment in found}


def by_code(tx: Transaction, member: StaffMember, code: str) -> Booked | None:
    """Give the open appointment of that code in the staff member's office; None where there is none."""
    return BOOKED.one(tx, BY_CODE, office_id=member.office_id, code=code)
