"""Figures of contacts: an intake counted by its kind and by codes that each stand alone, without a person."""

from collections.abc import Iterable
from datetime import datetime

from storage.engine.transaction import Transaction
from storage.office import counters
from storage.office.counters import month_of


def count_contact(
    tx: Transaction, office_id: str, kind: str, said: Iterable[str], *, booked: bool, now: datetime
) -> None:
    """Count an intake: its kind, what follows, and each of the codes ``said`` by itself, "age:16_17"."""
    month = month_of(now)
    for what in ("contact", f"contact:{kind}", *said, *(("contact_booked",) if booked else ())):
        counters.count(tx, office_id, what, month)
