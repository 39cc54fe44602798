"""The access log: which member of staff looked at or changed what, kept for twelve months, without content."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from storage.engine.instants import Instant
from storage.engine.table import Number, Table, add
from storage.engine.transaction import Transaction


class AuditRow(Table, table=True):
    """One look or change."""

    __tablename__ = "audit"
    __table_args__ = (
        Index(None, "office_id", "id"),
        Index(None, "staff_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    at: datetime = Field(sa_type=Instant, index=True)
    staff_id: str | None = Field(foreign_key="staff_member.id")
    """Empty for what the service itself did."""
    office_id: str = Field(foreign_key="office.id")
    what: str
    intake_id: str | None
    """Points to no table: the log outlives what it is about."""


def note(
    tx: Transaction, *, staff_id: str | None, office_id: str, what: str, intake_id: str | None, now: datetime
) -> None:
    """Write down that a member of staff (None: the service) did ``what`` ("looked", "taken", ...) with an intake."""
    add(tx, AuditRow(at=now, staff_id=staff_id, office_id=office_id, what=what, intake_id=intake_id))
