"""Counters: what happened how often, by office and day, without a person."""

from datetime import date

from sqlmodel import Field

from storage.table import Table
from storage.transaction import Transaction


class CounterRow(Table, table=True):
    """How often something happened on one day."""

    __tablename__ = "counter"

    office_id: str = Field(primary_key=True, foreign_key="office.id")
    what: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    number: int


COUNT = """
INSERT INTO counter (office_id, what, day, number) VALUES (?, ?, ?, 1)
ON CONFLICT (office_id, what, day) DO UPDATE SET number = counter.number + 1
"""
COUNTED = """
SELECT what, CAST(SUM(number) AS INTEGER) FROM counter
WHERE office_id = ? AND day >= ? AND day <= ? GROUP BY what ORDER BY what
"""


def count(tx: Transaction, office_id: str, what: str, day: date) -> None:
    """Count something once for a local day."""
    tx.run(COUNT, (office_id, what, day.isoformat()))


def counted(tx: Transaction, office_id: str, first: date, last: date) -> dict[str, int]:
    """Give how often what happened from ``first`` to ``last``, both included."""
    return dict(tx.many(COUNTED, (office_id, first.isoformat(), last.isoformat())))
