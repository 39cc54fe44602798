"""Interpreters: how far the booking of one for an appointment has come."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias, cast

from sqlalchemy import delete, select
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import Table, given, one_of, put
from storage.engine.transaction import Transaction

Progress: TypeAlias = Literal["ordered", "confirmed", "none_found"]


class InterpreterRow(Table, table=True):
    """What is known of the interpreter of one appointment."""

    __tablename__ = "interpreter_booking"

    appointment_id: str = Field(primary_key=True, foreign_key="appointment.id", ondelete="CASCADE")
    sequence: int
    """Of the appointment when it was noted: once it is moved, an interpreter has to be ordered anew."""
    progress: str
    changed_at: datetime = Field(sa_type=Instant)
    changed_by: str | None = Field(foreign_key="staff_member.id")


FORGET = delete(InterpreterRow).where(col(InterpreterRow.appointment_id) == given("appointment_id"))
OF = select(col(InterpreterRow.appointment_id), col(InterpreterRow.sequence), col(InterpreterRow.progress)).where(
    one_of(InterpreterRow.appointment_id, "appointment_ids")
)


def note(  # noqa: PLR0917 -- of what, what, who, when
    tx: Transaction, appointment_id: str, sequence: int, progress: Progress | None, staff_id: str, now: datetime
) -> None:
    """Note how far it has come for an appointment as it stands; None takes the note back."""
    if progress is None:
        tx.run(FORGET, appointment_id=appointment_id)
        return
    row = InterpreterRow(
        appointment_id=appointment_id, sequence=sequence, progress=progress, changed_at=now, changed_by=staff_id
    )
    put(tx, row)


def progress(tx: Transaction, appointment_ids: Sequence[str]) -> dict[str, tuple[int, Progress]]:
    """Give (sequence, how far) by appointment, as far as something is noted."""
    rows = tx.many(OF, appointment_ids=appointment_ids)
    return {appointment_id: (sequence, cast("Progress", far)) for appointment_id, sequence, far in rows}
