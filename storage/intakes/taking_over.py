"""Taking over: once a case stands in the office's own file, booking and intake are deleted here, at once."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import col

from storage.calendar import appointments
from storage.calendar.booked import AppointmentRow
from storage.engine.table import given
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRow, NoSuchIntake
from storage.team import audit
from storage.team.staff import StaffMember

DELETE = delete(IntakeRow).where(col(IntakeRow.id) == given("id"))
DELETE_BOOKING = delete(AppointmentRow).where(col(AppointmentRow.id) == given("id"))


class StillToCome(Exception):
    """The appointment has not taken place: deleting it now would leave the client before a closed door."""


def take_over(tx: Transaction, member: StaffMember, reference: str, now: datetime) -> None:
    """Delete an intake of the staff member's office with its appointment, talk and letters (GDPR Art. 17).

    Raises NoSuchIntake, or StillToCome while the appointment is open and not over.
    """
    intake = intakes.locked(tx, member, reference)
    booked = appointments.find(tx, intake.appointment_id) if intake.appointment_id else None
    if booked is not None and booked.office_id != member.office_id:
        raise NoSuchIntake(reference)
    if booked is not None and booked.state == "booked" and booked.end > now:
        raise StillToCome
    tx.run(DELETE, id=intake.id)
    if booked is not None:
        tx.run(DELETE_BOOKING, id=booked.id)
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what="taken_over", intake_id=intake.id, now=now)
