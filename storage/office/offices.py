"""Offices: the rows every other row belongs to; what an office is like stands in its own file."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import Table, insertion
from storage.engine.transaction import Transaction


class OfficeRow(Table, table=True):
    """One office of this installation."""

    __tablename__ = "office"

    id: str = Field(primary_key=True)
    name: str
    registered_at: datetime = Field(sa_type=Instant)


REGISTER = insertion(OfficeRow, "ON CONFLICT (id) DO UPDATE SET name = excluded.name")
ALL = select(col(OfficeRow.id)).order_by(col(OfficeRow.id))


def register(tx: Transaction, office_id: str, name: str, now: datetime) -> None:
    """Make an office known, or give it its new name."""
    tx.run(REGISTER, id=office_id, name=name, registered_at=now)


def ids(tx: Transaction) -> list[str]:
    """Give the ids of all offices ever registered."""
    return [office_id for (office_id,) in tx.many(ALL)]
