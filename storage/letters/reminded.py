"""What became of the reminders of appointments: for those who have to know whether somebody was reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from sqlmodel import col

from storage.engine.codes import known_code
from storage.engine.table import Changed, RowReader, one_of
from storage.engine.transaction import Transaction
from storage.letters.outbox import OutboxRow

Outcome: TypeAlias = Literal["", "sent", "ready", "failed", "dropped"]
"""Empty while it waits; otherwise as :attr:`storage.letters.outbox.OutboxRow.outcome`."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder of an appointment, in whatever state. Raises UnknownCode for an outcome that is none."""

    appointment_id: str
    unique_key: str
    """What makes it happen once; its last part says which move of the appointment it is for."""
    channel: str
    """By which it went or lies; empty while it waits."""
    due: datetime
    """Aware, UTC."""
    done: datetime | None
    outcome: Outcome
    seen: datetime | None
    """When a page fetched it, or a device said that it was shown."""

    def __post_init__(self) -> None:
        """Refuse an outcome that is none."""
        known_code(Outcome, self.outcome, "outbox.outcome")


REMINDER = RowReader(
    Reminder,
    OutboxRow,
    channel=Changed(OutboxRow.channel, lambda channel: channel or ""),
    due=OutboxRow.due_at,
    done=OutboxRow.done_at,
    outcome=Changed(OutboxRow.outcome, lambda outcome: outcome or ""),
    seen=OutboxRow.seen_at,
)
OF_APPOINTMENTS = (
    REMINDER.select()
    .where(one_of(OutboxRow.appointment_id, "appointment_ids"), col(OutboxRow.reminds))
    .order_by(col(OutboxRow.due_at), col(OutboxRow.id))
)


def of_appointments(tx: Transaction, appointment_ids: Sequence[str]) -> dict[str, list[Reminder]]:
    """Give the reminders of these appointments, the first to be due first, by appointment."""
    found: dict[str, list[Reminder]] = {appointment_id: [] for appointment_id in appointment_ids}
    for reminder in REMINDER.many(tx, OF_APPOINTMENTS, appointment_ids=appointment_ids):
        found[reminder.appointment_id].append(reminder)
    return found
