from datetime import UTC, date, datetime, time, timedelta

import pytest

from storage import retention
from storage.calendar import availability
from storage.engine.database import Database, Transaction
from storage.team import staff

pytestmark = pytest.mark.usefixtures("office")

MONDAY = date(2027, 3, 22)
TEN = datetime(2027, 3, 22, 10, tzinfo=UTC)


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def test_an_absence_is_found_by_any_part_of_it_and_ends_where_it_ends(database: Database) -> None:
    database.write_now(lambda tx: availability.be_away(tx, "anna", TEN, TEN + hours(2)))
    spans = {
        "before": (TEN - hours(1), TEN),
        "into": (TEN - hours(1), TEN + hours(0.25)),
        "within": (TEN + hours(1), TEN + hours(1.5)),
        "around": (TEN - hours(1), TEN + hours(9)),
        "after": (TEN + hours(2), TEN + hours(3)),
    }
    found = {
        name: (
            database.read_now(lambda tx, span=span: availability.is_away(tx, "anna", *span)),  # type: ignore[misc]
            len(database.read_now(lambda tx, span=span: availability.absences(tx, ["anna", "ben"], *span))),  # type: ignore[misc]
        )
        for name, span in spans.items()
    }
    assert found == {
        "before": (False, 0),
        "into": (True, 1),
        "within": (True, 1),
        "around": (True, 1),
        "after": (False, 0),
    }
    assert not database.read_now(lambda tx: availability.is_away(tx, "ben", TEN, TEN + hours(1)))


def test_withdrawn_times_are_out_of_the_calendar_but_nobody_is_away(database: Database) -> None:
    database.write_now(lambda tx: availability.be_away(tx, "anna", TEN, TEN + hours(2), reason="withdrawn"))
    assert not database.read_now(lambda tx: availability.is_away(tx, "anna", TEN, TEN + hours(1)))
    (away,) = database.read_now(lambda tx: availability.absences(tx, ["anna"], TEN, TEN + hours(1)))
    assert (away.staff_id, away.reason, away.start, away.end) == ("anna", "withdrawn", TEN, TEN + hours(2))


def test_coming_back_ends_absences_of_that_day_and_leaves_withdrawn_times(database: Database) -> None:
    def work(tx: Transaction) -> tuple[int, list[tuple[str, datetime]]]:
        availability.be_away(tx, "anna", TEN, TEN + hours(12))
        availability.be_away(tx, "anna", TEN + hours(24), TEN + hours(30))
        availability.be_away(tx, "anna", TEN, TEN + hours(1), reason="withdrawn")
        ended = availability.come_back(tx, "anna", TEN, TEN + hours(12))
        left = availability.absences(tx, ["anna"], TEN - hours(24), TEN + hours(90))
        return ended, [(absence.reason, absence.start) for absence in left]

    assert database.write_now(work) == (1, [("withdrawn", TEN), ("away", TEN + hours(24))])


def test_an_absence_that_ends_before_it_begins_is_none(database: Database) -> None:
    database.write_now(lambda tx: availability.be_away(tx, "anna", TEN, TEN))
    assert database.read_now(lambda tx: availability.absences(tx, ["anna"], TEN - hours(1), TEN + hours(1))) == []


def test_offered_times_are_local_and_only_their_owner_takes_them_back(database: Database) -> None:
    database.write_now(lambda tx: availability.offer(tx, "anna", MONDAY, time(14), time(16, 30), site="trier"))
    find = lambda tx: availability.openings(tx, ["anna", "ben"], MONDAY, MONDAY)  # noqa: E731 -- asked thrice
    (one,) = database.read_now(find)
    assert (one.staff_id, one.day, one.start, one.end, one.site) == ("anna", MONDAY, time(14), time(16, 30), "trier")
    assert not database.write_now(lambda tx: availability.take_back(tx, "ben", one.id))
    assert database.read_now(find) == [one]
    assert database.write_now(lambda tx: availability.take_back(tx, "anna", one.id))
    assert database.read_now(find) == []
    next_day = MONDAY + timedelta(days=1)
    assert database.read_now(lambda tx: availability.openings(tx, ["anna"], next_day, next_day)) == []


def test_nobody_asked_about_is_nothing_found(database: Database) -> None:
    assert database.read_now(lambda tx: availability.absences(tx, [], TEN, TEN + hours(1))) == []
    assert database.read_now(lambda tx: availability.openings(tx, [], MONDAY, MONDAY)) == []


def test_when_somebody_was_away_is_forgotten_the_day_after(database: Database) -> None:
    def work(tx: Transaction) -> None:
        availability.be_away(tx, "anna", TEN, TEN + hours(2))
        availability.offer(tx, "anna", MONDAY, time(14), time(16), site="trier")

    database.write_now(work)
    swept = [database.write_now(lambda tx, at=at: retention.sweep(tx, at)).times for at in (TEN, TEN + hours(50))]  # type: ignore[misc]
    assert swept == [0, 2]


def test_who_leaves_the_office_leaves_no_times(database: Database) -> None:
    database.write_now(lambda tx: availability.be_away(tx, "anna", TEN, TEN + hours(2)))
    database.write_now(lambda tx: staff.sync(tx, "trier", []))
    assert database.read_now(lambda tx: staff.find(tx, "anna")) is None
