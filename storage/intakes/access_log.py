"""Reading the access log: for those who lead an office, beside an intake, and for the person it is about."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_
from sqlmodel import col

from storage.engine.table import Changed, RowReader, given
from storage.engine.transaction import Transaction
from storage.intakes.intakes import IntakeRow
from storage.team.audit import AuditRow
from storage.team.staff import StaffRow


@dataclass(frozen=True, slots=True)
class Noted:
    """One line of the log."""

    id: int
    at: datetime
    staff_id: str | None
    """None for what the client or the service itself did."""
    name: str
    """Empty for what no member of staff did."""
    what: str
    reference: str
    """Of the intake it is about; empty where it is about none, or the intake has been deleted."""
    about_intake: bool


NEWEST = 2**62
NOTED = RowReader(
    Noted,
    AuditRow,
    name=func.coalesce(col(StaffRow.name), ""),
    reference=func.coalesce(col(IntakeRow.reference), ""),
    about_intake=Changed(AuditRow.intake_id, lambda intake_id: intake_id is not None),
)
LINES = (
    NOTED.select()
    .outerjoin_from(AuditRow, StaffRow, col(StaffRow.id) == col(AuditRow.staff_id))
    .outerjoin(IntakeRow, col(IntakeRow.id) == col(AuditRow.intake_id))
    .limit(given("limit"))
)
PAGE = LINES.where(
    col(AuditRow.office_id) == given("office_id"),
    col(AuditRow.id) < given("before"),
    or_(given("lists"), col(AuditRow.what) != "listed"),
).order_by(col(AuditRow.id).desc())
PAGE_OF_ONE = PAGE.where(col(AuditRow.staff_id) == given("staff_id"))
LATEST = LINES.order_by(col(AuditRow.at).desc(), col(AuditRow.id).desc())
OF_INTAKE = LATEST.where(col(AuditRow.intake_id) == given("intake_id"))
OF_PERSON = LATEST.where(
    col(AuditRow.staff_id).is_not(None), col(IntakeRow.conversation_id) == given("conversation_id")
)


def page(
    tx: Transaction, office_id: str, *, staff_id: str = "", before: int = 0, lists: bool = False, limit: int
) -> list[Noted]:
    """Give lines of an office's log, the newest first: of one colleague, older than one line, with looks at lists."""
    asked = {"office_id": office_id, "before": before or NEWEST, "lists": lists, "limit": limit}
    return NOTED.many(tx, PAGE_OF_ONE, staff_id=staff_id, **asked) if staff_id else NOTED.many(tx, PAGE, **asked)


def of_intake(tx: Transaction, intake_id: str, *, limit: int) -> list[Noted]:
    """Give what the log holds about an intake, the newest first."""
    return NOTED.many(tx, OF_INTAKE, intake_id=intake_id, limit=limit)


def of_person(tx: Transaction, conversation_id: str, *, limit: int) -> list[Noted]:
    """Give what staff did with all a person handed over, the newest first: for the person's own eyes."""
    return NOTED.many(tx, OF_PERSON, conversation_id=conversation_id, limit=limit)
