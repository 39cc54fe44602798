import secrets
from datetime import UTC, datetime, timedelta

import pytest

from storage import retention
from storage.calendar import own_calendars
from storage.calendar.own_calendars import Busy, CalendarAccount, CalendarSource
from storage.engine import resealing
from storage.engine.database import Database, Transaction
from storage.engine.encryption import KEY_BYTES, Keys
from storage.office import offices
from storage.team import staff
from tests.storage.conftest import ANNA, BEN

pytestmark = pytest.mark.usefixtures("office")

TEN = datetime(2027, 3, 22, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
WORK = CalendarAccount("https://cloud.example.org/dav/work/", "anna", "geheim")


def spans(database: Database) -> list[Busy]:
    return database.read_now(lambda tx: own_calendars.busy(tx, ["anna", "ben"], TEN, TEN + 9 * HOUR))


def source(database: Database, staff_id: str = "anna") -> CalendarSource:
    (found,) = database.read_now(lambda tx: own_calendars.sources(tx, [staff_id]))
    return found


def test_a_feed_has_one_address_that_can_be_renewed_and_stopped(database: Database) -> None:
    def owner(secret: str) -> object:
        return database.read_now(lambda tx: own_calendars.feed_owner(tx, secret))

    assert (database.read_now(lambda tx: own_calendars.feed_secret(tx, "anna")), owner("")) == ("", None)
    first = database.write_now(lambda tx: own_calendars.renew_feed(tx, "anna"))
    other = database.write_now(lambda tx: own_calendars.renew_feed(tx, "ben"))
    assert (owner(first), owner(other)) == (ANNA, BEN)
    second = database.write_now(lambda tx: own_calendars.renew_feed(tx, "anna"))
    assert (owner(first), owner(second)) == (None, ANNA)
    assert database.read_now(lambda tx: own_calendars.feed_secret(tx, "anna")) == second
    database.write_now(lambda tx: own_calendars.stop_feed(tx, "anna"))
    assert (owner(second), owner(other)) == (None, BEN)
    database.write_now(lambda tx: staff.sync(tx, "trier", [("anna", "Anna", "")]))
    assert owner(other) is None  # who has left gives nothing away any more


def test_busy_times_are_replaced_by_what_is_read_and_stay_while_nothing_can_be(database: Database) -> None:
    asked = database.write_now(lambda tx: own_calendars.connect(tx, "anna", WORK, TEN))
    assert source(database) == CalendarSource("anna", WORK, TEN, None, None, "")
    database.write_now(lambda tx: own_calendars.was_read(tx, asked, [(TEN, TEN + HOUR), (TEN, TEN + HOUR)], TEN))
    assert spans(database) == [Busy("anna", TEN, TEN + HOUR)]
    for minutes, problem in ((1, "unreachable"), (2, "refused")):
        when = TEN + timedelta(minutes=minutes)
        database.write_now(lambda tx, when=when, problem=problem: own_calendars.failed(tx, asked, problem, when))  # type: ignore[misc]
    assert source(database) == CalendarSource("anna", WORK, TEN, TEN, TEN + timedelta(minutes=1), "refused")
    assert spans(database) == [Busy("anna", TEN, TEN + HOUR)]
    database.write_now(lambda tx: own_calendars.was_read(tx, asked, [(TEN + HOUR, TEN + 2 * HOUR)], TEN + HOUR))
    assert source(database) == CalendarSource("anna", WORK, TEN, TEN + HOUR, None, "")
    assert spans(database) == [Busy("anna", TEN + HOUR, TEN + 2 * HOUR)]
    database.write_now(lambda tx: own_calendars.disconnect(tx, "anna"))
    assert (spans(database), database.read_now(lambda tx: own_calendars.sources(tx, ["anna"]))) == ([], [])


def test_an_answer_that_comes_after_another_address_was_entered_counts_for_nothing(database: Database) -> None:
    def work(tx: Transaction) -> bool:
        before = own_calendars.connect(tx, "anna", WORK, TEN)
        own_calendars.connect(tx, "anna", CalendarAccount("https://other.example.org/"), TEN + HOUR)
        own_calendars.failed(tx, before, "unreachable", TEN + HOUR)
        return own_calendars.was_read(tx, before, [(TEN, TEN + HOUR)], TEN + HOUR)

    assert not database.write_now(work)
    assert (source(database).problem, spans(database)) == ("", [])


def test_each_calendar_is_given_to_one_reader_when_its_time_has_come(database: Database) -> None:
    def connect(tx: Transaction) -> None:
        for staff_id in ("anna", "ben"):
            own_calendars.connect(tx, staff_id, WORK, TEN)

    database.write_now(connect)

    def due(when: datetime) -> list[str]:
        found = database.write_now(lambda tx: own_calendars.to_read(tx, when, when - HOUR, limit=9))
        return sorted(calendar.staff_id for calendar in found)

    assert [due(TEN + 0.5 * HOUR), due(TEN + HOUR), due(TEN + HOUR)] == [[], ["anna", "ben"], []]


def test_neither_address_nor_password_nor_the_feeds_secret_can_be_read_in_the_database(database: Database) -> None:
    secret = database.write_now(lambda tx: own_calendars.renew_feed(tx, "anna"))
    database.write_now(lambda tx: own_calendars.connect(tx, "anna", WORK, TEN))
    rows = database.read_now(
        lambda tx: [*tx.many("SELECT * FROM calendar_feed"), *tx.many("SELECT * FROM calendar_source")]
    )
    values = [value for row in rows for value in row]
    written = b"".join(value if isinstance(value, bytes) else str(value).encode() for value in values)
    assert [word in written for word in (secret.encode(), b"example", b"geheim")] == [False] * 3


def test_after_a_new_key_feeds_are_found_and_calendars_opened(database_url: str) -> None:
    old, new = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)
    first = Database(database_url, Keys(old))
    first.migrate()
    with_anna(first)
    secret = first.write_now(lambda tx: own_calendars.renew_feed(tx, "anna"))
    first.write_now(lambda tx: own_calendars.connect(tx, "anna", WORK, TEN))
    first.close_now()
    both = Database(database_url, Keys(new, [old]))
    assert both.read_now(lambda tx: own_calendars.feed_owner(tx, secret)) == ANNA
    assert both.write_now(lambda tx: resealing.reseal(tx, limit=9)) == 2
    both.close_now()
    only = Database(database_url, Keys(new))
    assert only.read_now(lambda tx: own_calendars.feed_owner(tx, secret)) == ANNA
    assert source(only).account == WORK
    only.close_now()


def with_anna(database: Database) -> None:
    def work(tx: Transaction) -> None:
        offices.register(tx, "trier", "JMD Trier", TEN)
        staff.sync(tx, "trier", [("anna", ANNA.name, "")])

    database.write_now(work)


def test_busy_times_are_forgotten_the_day_after(database: Database) -> None:
    asked = database.write_now(lambda tx: own_calendars.connect(tx, "anna", WORK, TEN))
    database.write_now(lambda tx: own_calendars.was_read(tx, asked, [(TEN, TEN + HOUR)], TEN))
    swept = [database.write_now(lambda tx, at=at: retention.sweep(tx, at)).times for at in (TEN, TEN + 26 * HOUR)]  # type: ignore[misc]
    assert swept == [0, 1]
