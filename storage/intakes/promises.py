"""Promises: by when people were told to hear from the team, and which of these nobody has kept yet."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlmodel import col

from storage.calendar.booked import AppointmentRow
from storage.calendar.further_appointments import FurtherAppointmentRow
from storage.engine.table import RowReader, given
from storage.engine.transaction import Transaction
from storage.intakes.intakes import IntakeRow, as_kept
from storage.intakes.live_chats import LiveChatMessageRow


@dataclass(frozen=True, slots=True)
class Promise:
    """What a person waits for. ``promised_at`` is aware, UTC."""

    reference: str
    taken_by: str | None
    promised_at: datetime


PROMISES = RowReader(Promise, IntakeRow)
WRITTEN = select(col(LiveChatMessageRow.id)).where(
    col(LiveChatMessageRow.intake_id) == col(IntakeRow.id), col(LiveChatMessageRow.staff_id).is_not(None)
)
FURTHER = select(col(FurtherAppointmentRow.appointment_id)).where(
    col(FurtherAppointmentRow.intake_id) == col(IntakeRow.id)
)
BOOKED = select(col(AppointmentRow.id)).where(
    col(AppointmentRow.state) != "cancelled",
    or_(
        col(AppointmentRow.id) == col(IntakeRow.appointment_id),
        col(AppointmentRow.id).in_(FURTHER.correlate(IntakeRow)),
    ),
)
UNKEPT = (
    PROMISES.select()
    .where(
        col(IntakeRow.office_id) == given("office_id"),
        col(IntakeRow.state) != "closed",
        col(IntakeRow.urgency) != "crisis",
        ~WRITTEN.correlate(IntakeRow).exists(),
        ~BOOKED.correlate(IntakeRow).exists(),
    )
    .order_by(col(IntakeRow.promised_at), col(IntakeRow.reference))
)
RUNNING_OUT = UNKEPT.where(col(IntakeRow.promised_at) > given("after"), col(IntakeRow.promised_at) <= given("until"))
ONE = UNKEPT.where(col(IntakeRow.reference) == given("reference"), col(IntakeRow.promised_at).is_not(None))


def running_out(tx: Transaction, office_id: str, after: datetime, until: datetime) -> list[Promise]:
    """Give an office's promises that end in a span and that nobody has kept, the first to end first.

    Kept is one of an intake that is closed, to which somebody of the staff wrote, or that has an appointment. A crisis
    has an alarm of its own.
    """
    return PROMISES.many(tx, RUNNING_OUT, office_id=office_id, after=after, until=until)


def unkept(tx: Transaction, office_id: str, reference: str) -> Promise | None:
    """Give the promise of an intake; None where it is kept, or there is none."""
    return PROMISES.one(tx, ONE, office_id=office_id, reference=as_kept(reference))
