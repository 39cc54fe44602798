"""Offices: the rows every other row belongs to; what an office is like stands in its own file."""

from datetime import datetime

from sqlmodel import Field

from storage.engine.instants import Instant, micros
from storage.engine.table import Table
from storage.engine.transaction import Transaction


class OfficeRow(Table, table=True):
    """One office of this installation."""

    __tablename__ = "office"

    id: str = Field(primary_key=True)
    name: str
    registered_at: datetime = Field(sa_type=Instant)


REGISTER = """
INSERT INTO office (id, name, registered_at) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name
"""
ALL = "SELECT id FROM office ORDER BY id"


def register(tx: Transaction, office_id: str, name: str, now: datetime) -> None:
    """Make an office known, or give it its new name."""
    tx.run(REGISTER, (office_id, name, micros(now)))


def ids(tx: Transaction) -> list[str]:
    """Give the ids of all offices ever registered."""
    return [row[0] for row in tx.many(ALL)]
