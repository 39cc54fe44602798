"""Counters: what happened how often, by office and day, without a person."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Integer, String, cast, func, select
from sqlmodel import Field, col

from storage.engine.table import Table, given, insertion
from storage.engine.transaction import Transaction

ZONE = ZoneInfo("Europe/Berlin")
"""A month begins where the offices are."""


class CounterRow(Table, table=True):
    """How often something happened on one day."""

    __tablename__ = "counter"

    office_id: str = Field(primary_key=True, foreign_key="office.id")
    what: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    number: int


COUNT = insertion(
    CounterRow, "ON CONFLICT (office_id, what, day) DO UPDATE SET number = counter.number + excluded.number"
)
OF_SPAN = (
    col(CounterRow.office_id) == given("office_id"),
    col(CounterRow.day) >= given("first"),
    col(CounterRow.day) <= given("last"),
)
TOTAL = cast(func.sum(col(CounterRow.number)), Integer)
MONTH = func.substr(cast(col(CounterRow.day), String), 1, 7)
BY_MONTH = select(col(CounterRow.what), MONTH, TOTAL).where(*OF_SPAN).group_by(col(CounterRow.what), MONTH)


def count(tx: Transaction, office_id: str, what: str, day: date, *, by: int = 1) -> None:
    """Count something once for a local day; ``by`` -1 takes a wrong count back."""
    tx.run(COUNT, office_id=office_id, what=what, day=day, number=by)


def month_of(when: datetime) -> date:
    """Give the first day of the local month of an instant (aware)."""
    return when.astimezone(ZONE).date().replace(day=1)


def by_month(tx: Transaction, office_id: str, first: date, last: date) -> dict[tuple[str, str], int]:
    """Give how often what happened in each month ("2027-03") of a span of days, both included."""
    rows = tx.many(BY_MONTH, office_id=office_id, first=first, last=last)
    return {(what, month): number for what, month, number in sorted(rows)}
