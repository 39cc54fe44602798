"""Intakes: what people handed over, sealed, on the desk of their office. Every look and change is written down."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias

from sqlalchemy import Index, LargeBinary
from sqlmodel import Field

from storage import figures
from storage.choices import choice
from storage.engine.instants import Instant, instant_of, instant_or_none, micros
from storage.engine.references import as_written, code
from storage.engine.table import Table
from storage.engine.transaction import Row, Transaction, marks
from storage.intakes import labels as intake_labels
from storage.team import audit
from storage.team.staff import StaffMember

State: TypeAlias = Literal["new", "taken", "closed"]
Urgency: TypeAlias = Literal["normal", "urgent", "crisis"]
Kind: TypeAlias = Literal[
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


class NoSuchIntake(LookupError):  # noqa: N818 -- it says what is the case
    """The office has no intake of that reference, or not any more."""


class TakenBySomeoneElse(Exception):  # noqa: N818 -- as above
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
class Intake:
    """One intake, opened. Raises UnknownCode for a kind, urgency or state that is none."""

    id: str
    reference: str
    """How people speak of it: "K7-4Q2M"."""
    office_id: str
    conversation_id: str | None
    appointment_id: str | None
    kind: Kind
    urgency: Urgency
    state: State
    taken_by: str | None
    """The id of the member of staff; None while nobody has."""
    payload: dict[str, Any]
    created_at: datetime
    promised_at: datetime | None
    """By when the person was told to hear from somebody."""
    closed_at: datetime | None

    def __post_init__(self) -> None:
        """Refuse codes that are none."""
        choice(Kind, self.kind, "intake.kind")
        choice(Urgency, self.urgency, "intake.urgency")
        choice(State, self.state, "intake.state")


COLUMNS = """
id, reference, office_id, conversation_id, appointment_id, kind, urgency, state, taken_by, payload, created_at,
promised_at, closed_at
"""
CREATE = """
INSERT INTO intake (id, reference, office_id, conversation_id, appointment_id, kind, urgency, state, taken_by, payload,
    created_at, updated_at, promised_at, closed_at)
VALUES (?, ?, ?, ?, ?, ?, ?, 'new', NULL, ?, ?, ?, ?, NULL) ON CONFLICT (reference) DO NOTHING
"""
LATEST = """
SELECT {columns} FROM intake WHERE conversation_id = ? ORDER BY created_at DESC, id DESC LIMIT 1
""".replace("{columns}", COLUMNS)
OF_PERSON = """
SELECT {columns} FROM intake WHERE conversation_id = ? ORDER BY created_at, id
""".replace("{columns}", COLUMNS)
UPDATE_PAYLOAD = "UPDATE intake SET payload = ?, updated_at = ? WHERE id = ?"
INBOX = """
SELECT {columns} FROM intake WHERE office_id = ? AND state IN (?, ?, ?)
ORDER BY CASE urgency WHEN 'crisis' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END, created_at, id
""".replace("{columns}", COLUMNS)
FIND = "SELECT {columns} FROM intake WHERE office_id = ? AND reference = ?".replace("{columns}", COLUMNS)
LOCK = FIND + " FOR UPDATE"
OF_APPOINTMENTS = """
SELECT {columns} FROM intake WHERE office_id = ? AND appointment_id IN ({marks}) ORDER BY created_at, id
""".replace("{columns}", COLUMNS)
OF_FURTHER = """
SELECT {columns}, further.talk FROM intake
JOIN (SELECT appointment_id AS talk, intake_id FROM further_appointment) AS further ON further.intake_id = intake.id
WHERE office_id = ? AND further.talk IN ({marks}) ORDER BY created_at, id
""".replace("{columns}", COLUMNS)
STANDING = "SELECT state, taken_by FROM intake WHERE office_id = ? AND reference = ?"
REFERENCE = """
SELECT reference FROM intake
WHERE appointment_id = ? OR id IN (SELECT intake_id FROM further_appointment WHERE appointment_id = ?)
ORDER BY created_at DESC, id DESC LIMIT 1
"""
ID_OF = "SELECT id FROM intake WHERE appointment_id = ? ORDER BY created_at DESC, id DESC LIMIT 1"
OPEN_OF = "SELECT taken_by, office_id, reference FROM intake WHERE conversation_id = ? AND state <> 'closed'"
WHEREABOUTS = "SELECT office_id, reference FROM intake WHERE id = ?"
SET_APPOINTMENT = "UPDATE intake SET appointment_id = ?, updated_at = ? WHERE id = ?"
NAME = "SELECT name FROM staff_member WHERE id = ?"
SET_STATE = "UPDATE intake SET state = ?, taken_by = ?, closed_at = ?, updated_at = ? WHERE id = ?"


def create(
    tx: Transaction,
    *,
    office_id: str,
    conversation_id: str | None,
    appointment_id: str | None,
    kind: Kind,
    urgency: Urgency,
    payload: dict[str, Any],
    promised_at: datetime | None,
    now: datetime,
    labels: Iterable[str] = (),
    counted: Iterable[str] = (),
) -> Intake:
    """Lay an intake on the desk of an office.

    ``labels`` are what an inbox can be filtered by, ``counted`` the codes it is counted by: words of the caller's.
    """
    intake_id, at = secrets.token_hex(8), micros(now)
    sealed = tx.keys.seal_json(f"intake.payload/{intake_id}", payload)
    promised = None if promised_at is None else micros(promised_at)
    about = (office_id, conversation_id, appointment_id, kind, urgency, sealed, at, at, promised)
    while not tx.run(CREATE, (intake_id, reference := f"{code(2)}-{code(4)}", *about)):
        pass  # taken: one in 887 million
    figures.count_contact(tx, office_id, kind, counted, booked=appointment_id is not None, now=now)
    intake_labels.keep(tx, intake_id, labels)
    return Intake(
        id=intake_id,
        reference=reference,
        office_id=office_id,
        conversation_id=conversation_id,
        appointment_id=appointment_id,
        kind=kind,
        urgency=urgency,
        state="new",
        taken_by=None,
        payload=payload,
        created_at=instant_of(at),
        promised_at=instant_or_none(promised),
        closed_at=None,
    )


def latest_of(tx: Transaction, conversation_id: str) -> Intake | None:
    """Give what a person handed over last; None when they have not."""
    row = tx.one(LATEST, (conversation_id,))
    return None if row is None else opened(tx, row)


def of_person(tx: Transaction, conversation_id: str) -> list[Intake]:
    """Give all that a person handed over, the oldest first. It is for their own eyes: no look is written down."""
    return [opened(tx, row) for row in tx.many(OF_PERSON, (conversation_id,))]


def update_payload(
    tx: Transaction, intake_id: str, payload: dict[str, Any], now: datetime, *, labels: Iterable[str] = ()
) -> None:
    """Replace what an intake says, because the person said more; raises NoSuchIntake."""
    sealed = tx.keys.seal_json(f"intake.payload/{intake_id}", payload)
    if not tx.run(UPDATE_PAYLOAD, (sealed, micros(now), intake_id)):
        raise NoSuchIntake(intake_id)
    intake_labels.keep(tx, intake_id, labels)


def inbox(
    tx: Transaction, staff: StaffMember, *, state: State | None = None, now: datetime | None = None
) -> list[Intake]:
    """Give the intakes of the staff member's office: crisis first, then urgent, then the oldest.

    ``state`` None gives those that are new or taken. The look is written down as of ``now``, without it the present:
    so this is a work that writes.
    """
    _note(tx, staff, "listed", None, now or datetime.now(UTC))
    states = ("new", "taken", "taken") if state is None else (state,) * 3
    return [opened(tx, row) for row in tx.many(INBOX, (staff.office_id, *states))]


def find(tx: Transaction, staff: StaffMember, reference: str, now: datetime | None = None) -> Intake | None:
    """Give an intake of the staff member's office; None where there is none. Written down like :func:`inbox`."""
    row = tx.one(FIND, (staff.office_id, as_kept(reference)))
    if row is None:
        return None
    _note(tx, staff, "looked", row[0], now or datetime.now(UTC))
    return opened(tx, row)


def standing(tx: Transaction, office_id: str, reference: str) -> tuple[State, str | None] | None:
    """Give (state, who took it) of an intake without opening it; None where there is none."""
    row = tx.one(STANDING, (office_id, as_kept(reference)))
    return None if row is None else (row[0], row[1])


def reference_of(tx: Transaction, appointment_id: str) -> str:
    """Give the reference of an appointment's latest intake without opening it; empty where it has none."""
    row = tx.one(REFERENCE, (appointment_id, appointment_id))
    return str(row[0]) if row else ""


def whereabouts(tx: Transaction, intake_id: str) -> tuple[str, str] | None:
    """Give (office id, reference) of an intake without opening it; None where there is none."""
    row = tx.one(WHEREABOUTS, (intake_id,))
    return None if row is None else (row[0], row[1])


def set_appointment(tx: Transaction, intake_id: str, appointment_id: str, now: datetime) -> None:
    """Note that a person who waited has a time."""
    tx.run(SET_APPOINTMENT, (appointment_id, micros(now), intake_id))


def id_of(tx: Transaction, appointment_id: str) -> str | None:
    """Give the id of an appointment's latest intake without opening it; None where it has none."""
    row = tx.one(ID_OF, (appointment_id,))
    return str(row[0]) if row else None


def open_of(tx: Transaction, conversation_id: str) -> list[tuple[str | None, str, str]]:
    """Give (who took it, office id, reference) of a person's intakes that are not dealt with, without opening them."""
    return [(row[0], row[1], row[2]) for row in tx.many(OPEN_OF, (conversation_id,))]


def of_appointments(
    tx: Transaction, staff: StaffMember, appointment_ids: Sequence[str], now: datetime
) -> dict[str, Intake]:
    """Give the latest intake of each of these appointments, by the appointment's id; as far as they have one.

    The look is written down, so this is a work that writes.
    """
    audit.note(tx, staff_id=staff.id, office_id=staff.office_id, what="listed", intake_id=None, now=now)
    if not appointment_ids:
        return {}
    wanted, holes = (staff.office_id, *appointment_ids), marks(len(appointment_ids))
    further = {row[-1]: opened(tx, row[:-1]) for row in tx.many(OF_FURTHER.replace("{marks}", holes), wanted)}
    own = {row[4]: opened(tx, row) for row in tx.many(OF_APPOINTMENTS.replace("{marks}", holes), wanted)}
    return further | own


def take(tx: Transaction, staff: StaffMember, reference: str, now: datetime) -> Intake:
    """Make an intake the staff member's own; raises TakenBySomeoneElse or NoSuchIntake (also for a closed one)."""
    intake = locked(tx, staff, reference)
    if intake.taken_by not in {None, staff.id}:
        raise TakenBySomeoneElse(_name(tx, intake.taken_by))
    if intake.state == "closed":
        raise NoSuchIntake(reference)
    return _set_state(tx, staff, intake, "taken", now)


def hand_on(tx: Transaction, staff: StaffMember, reference: str, to: StaffMember, now: datetime) -> Intake:
    """Make an intake a colleague's; anybody of the office may, for one who is away. Raises NoSuchIntake."""
    intake = locked(tx, staff, reference)
    if to.office_id != staff.office_id or intake.state == "closed":
        raise NoSuchIntake(reference)
    tx.run(SET_STATE, ("taken", to.id, None, micros(now), intake.id))
    _note(tx, staff, "handed", intake.id, now)
    return locked(tx, staff, intake.reference)


def close(tx: Transaction, staff: StaffMember, reference: str, now: datetime) -> Intake:
    """Note that an intake is dealt with; any colleague may, for one who is away. Raises NoSuchIntake."""
    return _set_state(tx, staff, locked(tx, staff, reference), "closed", now)


def reopen(tx: Transaction, staff: StaffMember, reference: str, now: datetime) -> Intake:
    """Put a taken or closed intake back for everybody, as new; raises NoSuchIntake."""
    return _set_state(tx, staff, locked(tx, staff, reference), "new", now)


def _set_state(tx: Transaction, staff: StaffMember, intake: Intake, state: State, now: datetime) -> Intake:
    taken_by = {"new": None, "taken": staff.id, "closed": intake.taken_by or staff.id}[state]
    closed_at = micros(now) if state == "closed" else None
    tx.run(SET_STATE, (state, taken_by, closed_at, micros(now), intake.id))
    _note(tx, staff, {"new": "reopened"}.get(state, state), intake.id, now)
    return locked(tx, staff, intake.reference)


def locked(tx: Transaction, staff: StaffMember, reference: str) -> Intake:
    """Give an intake, kept from others until the transaction ends; raises NoSuchIntake. No look is written down."""
    row = tx.one(LOCK, (staff.office_id, as_kept(reference)))
    if row is None:
        raise NoSuchIntake(reference)
    return opened(tx, row)


def _note(tx: Transaction, staff: StaffMember, what: str, intake_id: str | None, now: datetime) -> None:
    audit.note(tx, staff_id=staff.id, office_id=staff.office_id, what=what, intake_id=intake_id, now=now)


def _name(tx: Transaction, staff_id: str | None) -> str:
    row = tx.one(NAME, (staff_id,))
    return str(row[0]) if row else ""


def as_kept(typed: str) -> str:
    """Give a reference as it is kept, however it was typed."""
    signs = as_written(typed)
    return f"{signs[:2]}-{signs[2:]}"


def opened(tx: Transaction, row: Row) -> Intake:
    """Open a row of :data:`COLUMNS`."""
    payload = tx.keys.open_json(f"intake.payload/{row[0]}", row[9])
    values = (*row[:9], payload, instant_of(row[10]), instant_or_none(row[11]), instant_or_none(row[12]))
    return Intake(*values)
