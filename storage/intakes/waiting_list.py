"""The waiting list: who handed over without a time and has none by now."""

from datetime import datetime

from sqlalchemy import exists, or_, select
from sqlmodel import col

from storage.calendar.booked import AppointmentRow
from storage.engine.table import given
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import INTAKE, OF_OFFICE, URGENT_FIRST, IntakeRecord, IntakeRow
from storage.team import audit
from storage.team.staff import StaffMember

HAS_A_TIME = exists().where(
    col(AppointmentRow.conversation_id) == col(IntakeRow.conversation_id),
    col(AppointmentRow.state) != "cancelled",
    or_(col(AppointmentRow.created_at) > col(IntakeRow.created_at), col(AppointmentRow.end_at) > given("now")),
)
WAITS = (
    col(IntakeRow.kind) == "waiting",
    col(IntakeRow.state) != "closed",
    col(IntakeRow.conversation_id).is_not(None),
    col(IntakeRow.appointment_id).is_(None),
    ~HAS_A_TIME,
)
LIST = OF_OFFICE.where(*WAITS).order_by(URGENT_FIRST, col(IntakeRow.created_at), col(IntakeRow.id))
FIND = select(col(IntakeRow.id)).where(
    col(IntakeRow.office_id) == given("office_id"),
    col(IntakeRow.reference) == given("reference"),
    col(IntakeRow.kind) == "waiting",
)


def of_office(tx: Transaction, office_id: str, now: datetime) -> list[IntakeRecord]:
    """Give who waits for a time of an office, in turn: urgent first, then who has waited longest. For the service."""
    return INTAKE.many(tx, LIST, office_id=office_id, now=now)


def seen_by(tx: Transaction, member: StaffMember, now: datetime) -> list[IntakeRecord]:
    """Give the waiting list of the staff member's office, in turn. The look is written down, so it writes."""
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what="listed", intake_id=None, now=now)
    return of_office(tx, member.office_id, now)


def find(tx: Transaction, member: StaffMember, reference: str) -> str:
    """Give the id of a waiting person's intake in the staff member's office; empty where there is none."""
    row = tx.one(FIND, office_id=member.office_id, reference=intakes.as_kept(reference))
    return row[0] if row else ""
