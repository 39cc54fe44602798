"""Figures of appointments: what became of each, counted in its month, in the transaction in which it happens.

They outlive what they count. Nothing but the month, the office and one code is kept, so no two facts of a person stand
together; bot/desk/figures/page.py holds small numbers back.
"""

from collections.abc import Iterator

from sqlalchemy import and_, or_, select
from sqlmodel import col

from storage.calendar.booked import AppointmentState, Booked
from storage.engine.table import given
from storage.engine.transaction import Transaction
from storage.letters.outbox import OutboxRow
from storage.office import counters
from storage.office.counters import month_of

REMINDED = (
    select(col(OutboxRow.id))
    .where(
        col(OutboxRow.appointment_id) == given("appointment_id"),
        col(OutboxRow.reminds),
        or_(
            col(OutboxRow.outcome) == "sent",
            and_(col(OutboxRow.outcome) == "ready", col(OutboxRow.seen_at).is_not(None)),
        ),
    )
    .limit(1)
)
WAITED = ((0, "0"), (3, "1-3"), (7, "4-7"), (14, "8-14"), (28, "15-28"))
"""Days waited at most, and the name of the span; longer is "29"."""


def count_change(tx: Transaction, before: Booked, state: AppointmentState) -> None:
    """Count what became of an appointment, in the month it was for; what was counted before is taken back."""
    if before.state == state:
        return
    reminded = tx.one(REMINDED, appointment_id=before.id) is not None
    for old_or_new, by in ((before.state, -1), (state, 1)):
        for what in _became(before, old_or_new, reminded=reminded):
            counters.count(tx, before.office_id, what, month_of(before.start), by=by)


def _became(booked: Booked, state: AppointmentState, *, reminded: bool) -> Iterator[str]:
    if state in {"arrived", "done"}:
        yield "appointment:came"
        yield f"came:{'reminded' if reminded else 'not_reminded'}"
        yield f"waited:{booked.kind}:{_span((booked.start.date() - booked.created_at.date()).days)}"
    elif state == "missed":
        yield "appointment:missed"
        yield f"missed:{'reminded' if reminded else 'not_reminded'}"
    elif state == "cancelled":
        yield "appointment:cancelled"


def _span(days: int) -> str:
    return next((name for most, name in WAITED if days <= most), "29")
