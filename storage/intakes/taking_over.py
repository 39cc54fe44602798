"""Taking over: once a case stands in the office's own file, booking and intake are deleted here, at once."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_, select
from sqlmodel import col

from storage.calendar import appointments
from storage.calendar.booked import BOOKED, IN_ORDER, AppointmentRow, Booked
from storage.calendar.further_appointments import FurtherAppointmentRow
from storage.engine.table import given
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord, IntakeRow, NoSuchIntake
from storage.team import audit
from storage.team.staff import StaffMember

DELETE = delete(IntakeRow).where(col(IntakeRow.id) == given("id"))
DELETE_BOOKING = delete(AppointmentRow).where(col(AppointmentRow.id) == given("id"))
FURTHER = select(col(FurtherAppointmentRow.appointment_id)).where(
    col(FurtherAppointmentRow.intake_id) == given("intake_id")
)
OF_INTAKE = IN_ORDER.where(
    or_(col(AppointmentRow.id) == given("appointment_id"), col(AppointmentRow.id).in_(FURTHER)),
    col(AppointmentRow.office_id) == given("office_id"),
)


class StillToCome(Exception):
    """Appointments have not taken place: without the intake nobody would know whom they are with."""

    def __init__(self, to_come: Sequence[Booked]) -> None:
        super().__init__(f"{len(to_come)} appointments are still to come")
        self.to_come = tuple(to_come)


def to_come(tx: Transaction, intake: IntakeRecord, now: datetime) -> list[Booked]:
    """Give the open appointments that are not over with the client of an intake, earliest first.

    Its own, those the staff made for it beside that one, and all others of the same person in its office.
    """
    found = {booked.id: booked for booked in _of(tx, intake)}
    if intake.conversation_id is not None:
        found |= {booked.id: booked for booked in appointments.of_conversation(tx, intake.conversation_id, now)}
    still = (booked for booked in found.values() if booked.office_id == intake.office_id)
    return sorted(
        (booked for booked in still if booked.state == "booked" and booked.end > now),
        key=lambda booked: (booked.start, booked.id),
    )


def take_over(tx: Transaction, member: StaffMember, reference: str, now: datetime) -> None:
    """Delete an intake of the staff member's office with its appointments, talk and letters (GDPR Art. 17).

    Raises NoSuchIntake, or StillToCome while an appointment with the client is open and not over.
    """
    intake = intakes.locked(tx, member, reference)
    own = appointments.find(tx, intake.appointment_id) if intake.appointment_id else None
    if own is not None and own.office_id != member.office_id:
        raise NoSuchIntake(reference)
    if open_ones := to_come(tx, intake, now):
        raise StillToCome(open_ones)
    taken_place = _of(tx, intake)
    tx.run(DELETE, id=intake.id)
    for booked in taken_place:
        tx.run(DELETE_BOOKING, id=booked.id)
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what="taken_over", intake_id=intake.id, now=now)


def _of(tx: Transaction, intake: IntakeRecord) -> list[Booked]:
    """Give the appointments of an intake, in every state: its own and those made beside it."""
    whose = {"appointment_id": intake.appointment_id, "intake_id": intake.id, "office_id": intake.office_id}
    return BOOKED.many(tx, OF_INTAKE, **whose)
