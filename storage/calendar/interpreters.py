"""Interpreters: how far the booking of one for an appointment has come."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias

from sqlmodel import Field

from storage.engine.instants import Instant, micros
from storage.engine.table import Table
from storage.engine.transaction import Transaction, marks

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


NOTE = """
INSERT INTO interpreter_booking (appointment_id, sequence, progress, changed_at, changed_by) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (appointment_id) DO UPDATE SET sequence = excluded.sequence, progress = excluded.progress,
    changed_at = excluded.changed_at, changed_by = excluded.changed_by
"""
FORGET = "DELETE FROM interpreter_booking WHERE appointment_id = ?"
OF = "SELECT appointment_id, sequence, progress FROM interpreter_booking WHERE appointment_id IN ({marks})"


def note(  # noqa: PLR0917 -- of what, what, who, when
    tx: Transaction, appointment_id: str, sequence: int, progress: Progress | None, staff_id: str, now: datetime
) -> None:
    """Note how far it has come for an appointment as it stands; None takes the note back."""
    if progress is None:
        tx.run(FORGET, (appointment_id,))
    else:
        tx.run(NOTE, (appointment_id, sequence, progress, micros(now), staff_id))


def progress(tx: Transaction, appointment_ids: Sequence[str]) -> dict[str, tuple[int, Progress]]:
    """Give (sequence, how far) by appointment, as far as something is noted."""
    if not appointment_ids:
        return {}
    rows = tx.many(OF.replace("{marks}", marks(len(appointment_ids))), appointment_ids)
    return {row[0]: (row[1], row[2]) for row in rows}
