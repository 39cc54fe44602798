from datetime import datetime, timedelta

import pytest

from storage.engine.database import Database, Transaction
from storage.team import staff
from tests.storage.conftest import ANNA, BEN, CARLA

HOUR = timedelta(hours=1)


@pytest.mark.usefixtures("office")
def test_a_link_logs_in_once_and_the_session_lasts_a_working_day(database: Database, now: datetime) -> None:
    token = database.write_now(lambda tx: staff.invite(tx, "anna", now))
    in_time = now + 24 * HOUR - timedelta(microseconds=1)
    secret = database.write_now(lambda tx: staff.log_in(tx, token, in_time))
    assert secret is not None
    assert database.write_now(lambda tx: staff.log_in(tx, token, in_time)) is None
    ends = in_time + 12 * HOUR

    def member(at: datetime, given: str = secret) -> staff.StaffMember | None:
        return database.read_now(lambda tx: staff.member(tx, given, at))

    assert (member(ends - timedelta(microseconds=1)), member(ends), member(now, "x")) == (ANNA, None, None)
    database.write_now(lambda tx: staff.log_out(tx, secret))
    assert member(now) is None


@pytest.mark.usefixtures("office")
def test_a_link_ends_after_a_day_and_nobody_unknown_is_invited(database: Database, now: datetime) -> None:
    token = database.write_now(lambda tx: staff.invite(tx, "anna", now))
    assert database.write_now(lambda tx: staff.log_in(tx, token, now + 24 * HOUR)) is None
    with pytest.raises(LookupError, match="nobody"):
        database.write_now(lambda tx: staff.invite(tx, "nobody", now))


@pytest.mark.usefixtures("office")
def test_neither_token_nor_secret_stands_in_the_database(database: Database, now: datetime) -> None:
    tokens = [database.write_now(lambda tx: staff.invite(tx, "anna", now)) for _ in range(2)]
    secret = database.write_now(lambda tx: staff.log_in(tx, tokens[0], now))
    rows = database.read_now(lambda tx: tx.many("SELECT * FROM login_link") + tx.many("SELECT * FROM staff_session"))
    assert len(rows) == 2
    assert not [word for word in (*tokens, secret) if str(word) in str(rows)]


@pytest.mark.usefixtures("office")
def test_who_is_not_in_the_office_file_any_more_is_out_at_once_and_may_come_back(
    database: Database, now: datetime
) -> None:
    def log_in(tx: Transaction) -> tuple[str, str]:
        secret = staff.log_in(tx, staff.invite(tx, "anna", now), now)
        assert secret is not None
        return secret, staff.invite(tx, "anna", now)

    secret, link = database.write_now(log_in)
    renamed = staff.StaffMember("ben", "trier", "Benjamin Beispiel", "counsellor")
    database.write_now(lambda tx: staff.sync(tx, "trier", [("ben", renamed.name, "")]))

    def seen(tx: Transaction) -> list[object]:
        of_offices = [staff.of_office(tx, "trier"), staff.of_office(tx, "dorsten")]
        return [*of_offices, staff.find(tx, "anna"), staff.member(tx, secret, now)]

    assert database.read_now(seen) == [[renamed], [CARLA], None, None]
    database.write_now(lambda tx: staff.sync(tx, "trier", [("ben", BEN.name, ""), ("anna", ANNA.name, "")]))
    assert database.read_now(seen) == [[ANNA, BEN], [CARLA], ANNA, None]
    assert database.write_now(lambda tx: staff.log_in(tx, link, now)) is None
    database.write_now(lambda tx: staff.sync(tx, "trier", []))
    assert database.read_now(seen)[0] == []
