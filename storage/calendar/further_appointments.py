"""Further appointments: those the staff made for an intake beside the one it came with."""

from sqlmodel import Field

from storage.engine.table import Table, add
from storage.engine.transaction import Transaction


class FurtherAppointmentRow(Table, table=True):
    """Which intake says whom an appointment is with; the intake is kept as long as the appointment."""

    __tablename__ = "further_appointment"

    appointment_id: str = Field(primary_key=True, foreign_key="appointment.id", ondelete="CASCADE")
    intake_id: str = Field(foreign_key="intake.id", ondelete="CASCADE", index=True)


MAKE_FIRST = "UPDATE intake SET appointment_id = :appointment_id WHERE id = :intake_id AND appointment_id IS NULL"


def link(tx: Transaction, appointment_id: str, intake_id: str) -> None:
    """Note that an appointment is with the person of an intake: as its own where it has none, else as a further one."""
    if not tx.run(MAKE_FIRST, appointment_id=appointment_id, intake_id=intake_id):
        add(tx, FurtherAppointmentRow(appointment_id=appointment_id, intake_id=intake_id))
