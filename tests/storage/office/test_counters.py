"""Counts without a person."""

from datetime import date

from storage.engine.database import Database, Transaction
from storage.office import counters


def test_counts_add_up_by_office_day_and_name(database: Database, office: str) -> None:
    monday, tuesday = date(2027, 3, 22), date(2027, 3, 23)

    def work(tx: Transaction) -> None:
        for where, what, day in (
            (office, "over27", monday),
            (office, "over27", monday),
            (office, "over27", tuesday),
            (office, "no_consent", tuesday),
            ("dorsten", "over27", monday),
        ):
            counters.count(tx, where, what, day)

    database.write_now(work)

    def counted(first: date, last: date) -> dict[str, int]:
        found = database.read_now(lambda tx: counters.by_month(tx, office, first, last))
        return {what: number for (what, _month), number in found.items()}

    assert counted(monday, tuesday) == {"no_consent": 1, "over27": 3}
    assert counted(monday, monday) == {"over27": 2}
    assert counted(date(2027, 3, 24), date(2027, 3, 30)) == {}
