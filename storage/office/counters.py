"""Counters: what happened how often, by office and day, without a person."""

from datetime import date

from sqlmodel import Field

from storage.engine.table import Table
from storage.engine.transaction import Transaction


class CounterRow(Table, table=True):
    """How often something happened on one day."""

    __tablename__ = "counter"

    office_id: str = Field(primary_key=True, foreign_key="office.id")
    what: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    number: int


COUNT = """
INSERT INTO counter (office_id, what, day, number) VALUES (?, ?, ?, ?)
ON CONFLICT (office_id, what, day) DO UPDATE SET number = counter.number + excluded.number
"""
COUNTED = """
SELECT what, CAST(SUM(number) AS INTEGER) FROM counter
WHERE office_id = ? AND day >= ? AND day <= ? GROUP BY what ORDER BY what
"""
BY_MONTH = """
SELECT what, SUBSTR(CAST(day AS TEXT), 1, 7), CAST(SUM(number) AS INTEGER) FROM counter
WHERE office_id = ? AND day >= ? AND day <= ? GROUP BY 1, 2 ORDER BY 1, 2
"""


def count(tx: Transaction, office_id: str, what: str, day: date, *, by: int = 1) -> None:
    """Count something once for a local day; ``by`` -1 takes a wrong count back."""
    tx.run(COUNT, (office_id, what, day.isoformat(), by))


def by_month(tx: Transaction, office_id: str, first: date, last: date) -> dict[tuple[str, str], int]:
    """Give how often what happened in each month ("2027-03") of a span of days, both included."""
    rows = tx.many(BY_MONTH, (office_id, first.isoformat(), last.isoformat()))
    return {(what, month): number for what, month, number in rows}


def counted(tx: Transaction, office_id: str, first: date, last: date) -> dict[str, int]:
    """Give how often what happened from ``first`` to ``last``, both included."""
    return dict(tx.many(COUNTED, (office_id, first.isoformat(), last.isoformat())))
