"""Intakes: what people handed over, sealed, on the desk of their office. Every look and change is written down."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias, cast

from sqlalchemy import Index, LargeBinary, case, or_, select, update
from sqlmodel import Field, col

from storage.calendar.further_appointments import FurtherAppointmentRow
from storage.engine.codes import known_code
from storage.engine.instants import Instant
from storage.engine.references import as_written, code
from storage.engine.table import RowReader, Sealed, Table, given, insertion, one_of, values_of
from storage.engine.transaction import Transaction
from storage.intakes import labels as intake_labels
from storage.intakes.figures import count_contact
from storage.team import audit
from storage.team.staff import StaffMember, StaffRow

IntakeState: TypeAlias = Literal["new", "taken", "closed"]
Urgency: TypeAlias = Literal["normal", "urgent", "crisis"]
IntakeKind: TypeAlias = Literal[
    "first_contact",
    "follow_up",
    "waiting",
    "message",
    "call_back",
    "professional",
    "crisis",
    "prepared",
    "walk_in",
]
"""What was handed over, as the dialogs name it, and what the team entered by hand."""


class NoSuchIntake(LookupError):
    """The office has no intake of that reference, or not any more."""


class TakenBySomeoneElse(Exception):
    """A colleague was first; ``name`` says who."""

    def __init__(self, name: str) -> None:
        super().__init__("a colleague has taken this intake")
        self.name = name


class IntakeRow(Table, table=True):
    """One intake; its payload is one sealed value."""

    __tablename__ = "intake"
    __table_args__ = (Index(None, "office_id", "state"),)

    id: str = Field(primary_key=True)
    reference: str = Field(unique=True)
    office_id: str = Field(foreign_key="office.id")
    conversation_id: str | None = Field(foreign_key="conversation.id", ondelete="CASCADE", index=True)
    appointment_id: str | None = Field(foreign_key="appointment.id", ondelete="SET NULL", index=True)
    kind: str
    urgency: str
    state: str
    taken_by: str | None = Field(foreign_key="staff_member.id")
    payload: bytes = Field(sa_type=LargeBinary)
    created_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    promised_at: datetime | None = Field(sa_type=Instant)
    closed_at: datetime | None = Field(sa_type=Instant)


@dataclass(frozen=True, slots=True)
class IntakeRecord:
    """One intake, opened. Raises UnknownCode for a kind, urgency or state that is none."""

    id: str
    reference: str
    """How people speak of it: "K7-4Q2M"."""
    office_id: str
    conversation_id: str | None
    appointment_id: str | None
    kind: IntakeKind
    urgency: Urgency
    state: IntakeState
    taken_by: str | None
    """The id of the member of staff; None while nobody has."""
    payload: dict[str, Any]
    created_at: datetime
    promised_at: datetime | None
    """By when the person was told to hear from somebody."""
    closed_at: datetime | None

    def __post_init__(self) -> None:
        """Refuse codes that are none."""
        known_code(IntakeKind, self.kind, "intake.kind")
        known_code(Urgency, self.urgency, "intake.urgency")
        known_code(IntakeState, self.state, "intake.state")


INTAKE = RowReader(IntakeRecord, IntakeRow, payload=Sealed(IntakeRow.payload, IntakeRow.id, dict))
URGENT_FIRST = case({"crisis": 0, "urgent": 1}, value=col(IntakeRow.urgency), else_=2)
OF_OFFICE = INTAKE.select().where(col(IntakeRow.office_id) == given("office_id"))
NEWEST_FIRST = (col(IntakeRow.created_at).desc(), col(IntakeRow.id).desc())
BY_ID = INTAKE.select().where(col(IntakeRow.id) == given("id"))
CREATE = insertion(IntakeRow, "ON CONFLICT (reference) DO NOTHING")
LATEST = (
    INTAKE.select().where(col(IntakeRow.conversation_id) == given("conversation_id")).order_by(*NEWEST_FIRST).limit(1)
)
OF_PERSON = (
    INTAKE.select()
    .where(col(IntakeRow.conversation_id) == given("conversation_id"))
    .order_by(col(IntakeRow.created_at), col(IntakeRow.id))
)
CHANGE = update(IntakeRow).where(col(IntakeRow.id) == given("id")).values(updated_at=given("now"))
UPDATE_PAYLOAD = CHANGE.values(payload=given("payload"))
SET_APPOINTMENT = CHANGE.values(appointment_id=given("appointment_id"))
SET_STATE = CHANGE.values(state=given("state"), taken_by=given("taken_by"), closed_at=given("closed_at"))
INBOX = OF_OFFICE.where(one_of(IntakeRow.state, "states")).order_by(
    URGENT_FIRST, col(IntakeRow.created_at), col(IntakeRow.id)
)
FIND = OF_OFFICE.where(col(IntakeRow.reference) == given("reference"))
LOCK = FIND.with_for_update()
OF_APPOINTMENTS = OF_OFFICE.where(one_of(IntakeRow.appointment_id, "appointment_ids")).order_by(
    col(IntakeRow.created_at), col(IntakeRow.id)
)
FURTHER = select(col(FurtherAppointmentRow.appointment_id), col(FurtherAppointmentRow.intake_id)).where(
    one_of(FurtherAppointmentRow.appointment_id, "appointment_ids")
)
AMONG = OF_OFFICE.where(one_of(IntakeRow.id, "intake_ids"))
STANDING = select(col(IntakeRow.state), col(IntakeRow.taken_by)).where(
    col(IntakeRow.office_id) == given("office_id"), col(IntakeRow.reference) == given("reference")
)
FURTHER_OF = select(col(FurtherAppointmentRow.intake_id)).where(
    col(FurtherAppointmentRow.appointment_id) == given("appointment_id")
)
OF_ITS_PERSON = or_(col(IntakeRow.appointment_id) == given("appointment_id"), col(IntakeRow.id).in_(FURTHER_OF))
REFERENCE = select(col(IntakeRow.reference)).where(OF_ITS_PERSON).order_by(*NEWEST_FIRST).limit(1)
OF_APPOINTMENT = INTAKE.select().where(OF_ITS_PERSON).order_by(*NEWEST_FIRST).limit(1)
ID_OF = (
    select(col(IntakeRow.id))
    .where(col(IntakeRow.appointment_id) == given("appointment_id"))
    .order_by(*NEWEST_FIRST)
    .limit(1)
)
OPEN_OF = select(col(IntakeRow.taken_by), col(IntakeRow.office_id), col(IntakeRow.reference)).where(
    col(IntakeRow.conversation_id) == given("conversation_id"), col(IntakeRow.state) != "closed"
)
WHEREABOUTS = select(col(IntakeRow.office_id), col(IntakeRow.reference)).where(col(IntakeRow.id) == given("id"))
NAME = select(col(StaffRow.name)).where(col(StaffRow.id) == given("id"))


def create(
    tx: Transaction,
    *,
    office_id: str,
    conversation_id: str | None,
    appointment_id: str | None,
    kind: IntakeKind,
    urgency: Urgency,
    payload: dict[str, Any],
    promised_at: datetime | None,
    now: datetime,
    labels: Iterable[str] = (),
    counted: Iterable[str] = (),
) -> IntakeRecord:
    """Lay an intake on the desk of an office.

    ``labels`` are what an inbox can be filtered by, ``counted`` the codes it is counted by: words of the caller's.
    """
    intake_id = secrets.token_hex(8)
    row = IntakeRow(
        id=intake_id,
        reference="",
        office_id=office_id,
        conversation_id=conversation_id,
        appointment_id=appointment_id,
        kind=kind,
        urgency=urgency,
        state="new",
        taken_by=None,
        payload=tx.keys.seal_json(f"intake.payload/{intake_id}", payload),
        created_at=now,
        updated_at=now,
        promised_at=promised_at,
        closed_at=None,
    )
    while not row.reference or not tx.run(CREATE, **values_of(row)):
        row.reference = f"{code(2)}-{code(4)}"  # taken: one in 887 million
    count_contact(tx, office_id, kind, counted, booked=appointment_id is not None, now=now)
    intake_labels.keep(tx, intake_id, labels)
    return _found(tx, intake_id)


def latest_of(tx: Transaction, conversation_id: str) -> IntakeRecord | None:
    """Give what a person handed over last; None when they have not."""
    return INTAKE.one(tx, LATEST, conversation_id=conversation_id)


def of_appointment(tx: Transaction, appointment_id: str) -> IntakeRecord | None:
    """Give the sheet of an appointment: its latest intake, or the one it was made for beside another; None without."""
    return INTAKE.one(tx, OF_APPOINTMENT, appointment_id=appointment_id)


def of_id(tx: Transaction, intake_id: str) -> IntakeRecord | None:
    """Give what was handed over under an id; None where it has been forgotten."""
    return INTAKE.one(tx, BY_ID, id=intake_id)


def update_payload(
    tx: Transaction, intake_id: str, payload: dict[str, Any], now: datetime, *, labels: Iterable[str] = ()
) -> None:
    """Replace what an intake says, because the person said more; raises NoSuchIntake."""
    sealed = tx.keys.seal_json(f"intake.payload/{intake_id}", payload)
    if not tx.run(UPDATE_PAYLOAD, id=intake_id, payload=sealed, now=now):
        raise NoSuchIntake(intake_id)
    intake_labels.keep(tx, intake_id, labels)


def inbox(
    tx: Transaction, member: StaffMember, *, state: IntakeState | None = None, now: datetime | None = None
) -> list[IntakeRecord]:
    """Give the intakes of the staff member's office: crisis first, then urgent, then the oldest.

    ``state`` None gives those that are new or taken. The look is written down as of ``now``, without it the present:
    so this is a work that writes.
    """
    _note(tx, member, "listed", None, now or datetime.now(UTC))
    return INTAKE.many(tx, INBOX, office_id=member.office_id, states=("new", "taken") if state is None else (state,))


def find(tx: Transaction, member: StaffMember, reference: str, now: datetime | None = None) -> IntakeRecord | None:
    """Give an intake of the staff member's office; None where there is none. Written down like :func:`inbox`."""
    intake = INTAKE.one(tx, FIND, office_id=member.office_id, reference=as_kept(reference))
    if intake is not None:
        _note(tx, member, "looked", intake.id, now or datetime.now(UTC))
    return intake


def standing(tx: Transaction, office_id: str, reference: str) -> tuple[IntakeState, str | None] | None:
    """Give (state, who took it) of an intake without opening it; None where there is none."""
    row = tx.one(STANDING, office_id=office_id, reference=as_kept(reference))
    if row is None:
        return None
    state, taken_by = row
    return cast("IntakeState", state), taken_by


def reference_of(tx: Transaction, appointment_id: str) -> str:
    """Give the reference of an appointment's latest intake without opening it; empty where it has none."""
    row = tx.one(REFERENCE, appointment_id=appointment_id)
    return row[0] if row else ""


def whereabouts(tx: Transaction, intake_id: str) -> tuple[str, str] | None:
    """Give (office id, reference) of an intake without opening it; None where there is none."""
    return tx.one(WHEREABOUTS, id=intake_id)


def set_appointment(tx: Transaction, intake_id: str, appointment_id: str, now: datetime) -> None:
    """Note that a person who waited has a time."""
    tx.run(SET_APPOINTMENT, id=intake_id, appointment_id=appointment_id, now=now)


def id_of(tx: Transaction, appointment_id: str) -> str | None:
    """Give the id of an appointment's latest intake without opening it; None where it has none."""
    row = tx.one(ID_OF, appointment_id=appointment_id)
    return row[0] if row else None


def open_of(tx: Transaction, conversation_id: str) -> list[tuple[str | None, str, str]]:
    """Give (who took it, office id, reference) of a person's intakes that are not dealt with, without opening them."""
    return tx.many(OPEN_OF, conversation_id=conversation_id)


def of_appointments(
    tx: Transaction, member: StaffMember, appointment_ids: Sequence[str], now: datetime
) -> dict[str, IntakeRecord]:
    """Give the latest intake of each of these appointments, by the appointment's id; as far as they have one.

    The look is written down, so this is a work that writes.
    """
    _note(tx, member, "listed", None, now)
    further = dict(tx.many(FURTHER, appointment_ids=appointment_ids))
    named = INTAKE.many(tx, AMONG, office_id=member.office_id, intake_ids=further.values())
    by_id = {intake.id: intake for intake in named}
    found = {appointment: by_id[intake_id] for appointment, intake_id in further.items() if intake_id in by_id}
    for intake in INTAKE.many(tx, OF_APPOINTMENTS, office_id=member.office_id, appointment_ids=appointment_ids):
        found[intake.appointment_id or ""] = intake
    return found


def take(tx: Transaction, member: StaffMember, reference: str, now: datetime) -> IntakeRecord:
    """Make an intake the staff member's own; raises TakenBySomeoneElse or NoSuchIntake (also for a closed one)."""
    intake = locked(tx, member, reference)
    if intake.taken_by is not None and intake.taken_by != member.id:
        raise TakenBySomeoneElse(_name(tx, intake.taken_by))
    if intake.state == "closed":
        raise NoSuchIntake(reference)
    return _set_state(tx, member, intake, "taken", now)


def hand_on(tx: Transaction, member: StaffMember, reference: str, to: StaffMember, now: datetime) -> IntakeRecord:
    """Make an intake a colleague's; anybody of the office may, for one who is away. Raises NoSuchIntake."""
    intake = locked(tx, member, reference)
    if to.office_id != member.office_id or intake.state == "closed":
        raise NoSuchIntake(reference)
    tx.run(SET_STATE, id=intake.id, state="taken", taken_by=to.id, closed_at=None, now=now)
    _note(tx, member, "handed", intake.id, now)
    return locked(tx, member, intake.reference)


def close(tx: Transaction, member: StaffMember, reference: str, now: datetime) -> IntakeRecord:
    """Note that an intake is dealt with; any colleague may, for one who is away. Raises NoSuchIntake."""
    return _set_state(tx, member, locked(tx, member, reference), "closed", now)


def reopen(tx: Transaction, member: StaffMember, reference: str, now: datetime) -> IntakeRecord:
    """Put a taken or closed intake back for everybody, as new; raises NoSuchIntake."""
    return _set_state(tx, member, locked(tx, member, reference), "new", now)


def _set_state(
    tx: Transaction, member: StaffMember, intake: IntakeRecord, state: IntakeState, now: datetime
) -> IntakeRecord:
    taken_by = {"new": None, "taken": member.id, "closed": intake.taken_by or member.id}[state]
    closed_at = now if state == "closed" else None
    tx.run(SET_STATE, id=intake.id, state=state, taken_by=taken_by, closed_at=closed_at, now=now)
    _note(tx, member, {"new": "reopened"}.get(state, state), intake.id, now)
    return locked(tx, member, intake.reference)


def locked(tx: Transaction, member: StaffMember, reference: str) -> IntakeRecord:
    """Give an intake, kept from others until the transaction ends; raises NoSuchIntake. No look is written down."""
    intake = INTAKE.one(tx, LOCK, office_id=member.office_id, reference=as_kept(reference))
    if intake is None:
        raise NoSuchIntake(reference)
    return intake


def _found(tx: Transaction, intake_id: str) -> IntakeRecord:
    if (intake := of_id(tx, intake_id)) is None:
        raise NoSuchIntake(intake_id)
    return intake


def _note(tx: Transaction, member: StaffMember, what: str, intake_id: str | None, now: datetime) -> None:
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what=what, intake_id=intake_id, now=now)


def _name(tx: Transaction, staff_id: str) -> str:
    row = tx.one(NAME, id=staff_id)
    return row[0] if row else ""


def as_kept(typed: str) -> str:
    """Give a reference as it is kept, however it was typed."""
    signs = as_written(typed)
    return f"{signs[:2]}-{signs[2:]}"
