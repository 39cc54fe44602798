"""The waiting list: who handed over without a time and has none by now."""

from datetime import datetime

from storage.engine.instants import micros
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import Intake
from storage.team import audit
from storage.team.staff import StaffMember

LIST = """
SELECT {columns} FROM intake WHERE office_id = ? AND kind = 'waiting' AND state <> 'closed'
AND conversation_id IS NOT NULL AND appointment_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM appointment WHERE appointment.conversation_id = intake.conversation_id
    AND appointment.state <> 'cancelled' AND (appointment.created_at > intake.created_at OR appointment.end_at > ?)
) ORDER BY CASE urgency WHEN 'crisis' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END, created_at, id
""".replace("{columns}", intakes.COLUMNS)
FIND = """
SELECT id FROM intake WHERE office_id = ? AND reference = ? AND kind = 'waiting'
"""


def of_office(tx: Transaction, office_id: str, now: datetime) -> list[Intake]:
    """Give who waits for a time of an office, in turn: urgent first, then who has waited longest. For the service."""
    return [intakes.opened(tx, row) for row in tx.many(LIST, (office_id, micros(now)))]


def seen_by(tx: Transaction, staff: StaffMember, now: datetime) -> list[Intake]:
    """Give the waiting list of the staff member's office, in turn. The look is written down, so it writes."""
    audit.note(tx, staff_id=staff.id, office_id=staff.office_id, what="listed", intake_id=None, now=now)
    return of_office(tx, staff.office_id, now)


def find(tx: Transaction, staff: StaffMember, reference: str) -> str:
    """Give the id of a waiting person's intake in the staff member's office; empty where there is none."""
    row = tx.one(FIND, (staff.office_id, intakes.as_kept(reference)))
    return str(row[0]) if row else ""
