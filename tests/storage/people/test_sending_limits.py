"""What strangers can have sent: three codes a number and day, three a network and hour, so many an office and day."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from storage.engine.database import Database, Transaction
from storage.people import sending_limits
from storage.people.sending_limits import DEFAULT, LIVES, Limits, MaySend, may_answer, may_send

NUMBER, OTHER = "+491713920010", "+491713920011"
NOON = datetime(2027, 3, 22, 11, 5, tzinfo=UTC)


def asked(
    database: Database,
    now: datetime = NOON,
    *,
    address: str = NUMBER,
    network: str = "198.51.100.7",
    office: str = "trier",
    channel: str = "sms",
    limits: Limits = DEFAULT,
) -> MaySend:
    return database.write_now(
        lambda tx: may_send(
            tx, office_id=office, channel=channel, address=address, network=network, now=now, limits=limits
        )
    )


def number_of(place: int) -> str:
    return f"+4917139{20000 + place}"


def test_a_number_gets_three_codes_a_local_day_from_wherever_they_are_asked_for(database: Database) -> None:
    said = [asked(database, network=f"198.51.100.{place}") for place in range(4)]
    assert said == ["yes", "yes", "yes", "number"]
    assert asked(database, network="203.0.113.9", office="dorsten") == "number"
    assert asked(database, network="203.0.113.9", channel="email") == "yes"
    assert asked(database, network="203.0.113.9", address=OTHER) == "yes"


def test_a_day_ends_at_midnight_where_the_offices_are(database: Database) -> None:
    midnight = datetime(2027, 3, 23, tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)
    limits = Limits(number=1)
    assert asked(database, midnight - timedelta(microseconds=1), limits=limits) == "yes"
    assert asked(database, midnight - timedelta(microseconds=1), limits=limits) == "number"
    assert asked(database, midnight, limits=limits) == "yes"


def test_a_network_gets_three_codes_an_hour_for_whatever_numbers(database: Database) -> None:
    said = [asked(database, address=number_of(place)) for place in range(4)]
    assert said == ["yes", "yes", "yes", "network"]
    full = NOON.replace(minute=59, second=59, microsecond=999_999)
    assert asked(database, full, address=number_of(5)) == "network"
    assert asked(database, full + timedelta(microseconds=1), address=number_of(5)) == "yes"


def test_many_who_ask_at_once_get_no_more_than_that(database: Database) -> None:
    with ThreadPoolExecutor(8) as threads:
        said = list(threads.map(lambda place: asked(database, network=f"198.51.100.{place}"), range(16)))
    assert sorted(said) == ["number"] * 13 + ["yes"] * 3


def test_somebody_at_the_desk_has_no_network(database: Database) -> None:
    said = [asked(database, address=number_of(place), network="") for place in range(5)]
    assert said == ["yes"] * 5


def test_an_office_sends_so_many_a_day_and_other_offices_go_on(database: Database) -> None:
    limits = Limits(day=4)
    said = [
        asked(database, address=number_of(place), network=f"198.51.100.{place}", limits=limits) for place in range(6)
    ]
    assert said == ["yes"] * 4 + ["day"] * 2
    assert asked(database, address=OTHER, office="dorsten", limits=limits) == "yes"


def test_what_is_refused_counts_nowhere(database: Database) -> None:
    """Else somebody could use up a number's codes, or an office's day, by asking in vain."""
    for place in range(3):
        asked(database, address=number_of(place))
    for _ in range(5):
        assert asked(database, address=OTHER) == "network"
    said = [asked(database, address=OTHER, network=f"203.0.113.{place}") for place in range(4)]
    assert said == ["yes", "yes", "yes", "number"]
    held = database.read_now(lambda tx: tx.many("SELECT number FROM sending_count WHERE what = 'day'"))
    assert held == [(6,)]


@pytest.mark.parametrize(
    ("number", "network", "day", "says"), [(0, 1, 1, "number"), (1, 0, 1, "network"), (1, 1, 0, "day")]
)
def test_a_limit_of_none_lets_nothing_pass(database: Database, number: int, network: int, day: int, says: str) -> None:
    assert asked(database, limits=Limits(number=number, network=network, day=day)) == says


def test_answers_to_one_number_have_an_end_and_count_for_the_day(database: Database) -> None:
    limits = Limits(day=5, answers=2)

    def answer(address: str) -> str:
        return database.write_now(
            lambda tx: may_answer(tx, office_id="trier", channel="sms", address=address, now=NOON, limits=limits)
        )

    assert [answer(NUMBER) for _ in range(3)] == ["yes", "yes", "number"]
    assert [answer(OTHER), answer(number_of(5)), answer(number_of(6)), answer(number_of(7))] == [
        *("yes", "yes", "yes"),
        "day",
    ]
    assert asked(database, limits=limits) == "day"


def test_neither_numbers_nor_networks_are_kept_and_counts_are_forgotten(database: Database) -> None:
    asked(database)

    def work(tx: Transaction) -> tuple[list[tuple[str, ...]], int, int]:
        kept = tx.many("SELECT what, digest, begins_at, number FROM sending_count")
        day = NOON.astimezone(ZoneInfo("Europe/Berlin")).replace(hour=0, minute=0)
        early = sending_limits.forget_old(tx, day + LIVES - timedelta(microseconds=1))
        return kept, early, sending_limits.forget_old(tx, NOON + LIVES)

    kept, early, late = database.write_now(work)
    assert sorted(row[0] for row in kept) == ["day", "network", "number"]
    assert (early, late) == (0, 3)
    assert NUMBER not in str(kept)
    assert "198.51" not in str(kept)
