"""Devices that show push messages: kept when asked for, followed when they change, never opened by somebody else."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.people import devices, reach
from storage.people.conversations import Kept

pytestmark = pytest.mark.usefixtures("office")
DAY = timedelta(days=1)


@pytest.fixture
def amal(person: Callable[[str], Kept]) -> str:
    return person("amal's phone").id


@pytest.fixture
def ben(person: Callable[[str], Kept]) -> str:
    return person("ben's phone").id


def open_at(database: Database, conversation_id: str) -> list[str]:
    ways = database.read_now(lambda tx: reach.of_conversation(tx, conversation_id))
    return [way.address for way in ways if way.is_open]


def way_at(tx: Transaction, conversation_id: str, address: str) -> str:
    return next(way.id for way in reach.of_conversation(tx, conversation_id) if way.address == address)


def test_who_subscribes_is_reached_there_and_twice_is_once(database: Database, amal: str, now: datetime) -> None:
    for hours in (0, 1):
        at = now + timedelta(hours=hours)
        database.write_now(lambda tx, at=at: devices.subscribe(tx, amal, "phone", at))  # type: ignore[misc]
    (way,) = database.read_now(lambda tx: reach.of_conversation(tx, amal))
    assert (way.channel, way.address, way.is_open) == ("web_push", "phone", True)


def test_a_sixth_device_takes_the_place_of_one_that_is_gone_and_else_of_the_oldest(
    database: Database, amal: str, now: datetime
) -> None:
    def work(tx: Transaction) -> None:
        reach.add_way(tx, amal, "sms", "+49 171 3920001", now - DAY, confirmed=True)
        for number in range(5):
            devices.subscribe(tx, amal, f"phone {number}", now + number * DAY)
        reach.mark_gone(tx, way_at(tx, amal, "phone 3"), now + 5 * DAY)
        devices.subscribe(tx, amal, "phone 5", now + 6 * DAY)
        devices.subscribe(tx, amal, "phone 6", now + 7 * DAY)
        devices.subscribe(tx, amal, "phone 1", now + 8 * DAY)

    database.write_now(work)
    assert open_at(database, amal) == ["+49 171 3920001", *(f"phone {number}" for number in (1, 2, 4, 5, 6))]


def test_a_page_renews_a_device_that_was_given_up(database: Database, amal: str, now: datetime) -> None:
    def work(tx: Transaction) -> list[bool]:
        devices.subscribe(tx, amal, "phone", now)
        said = [devices.renew(tx, amal, "phone", now + DAY)]
        reach.mark_gone(tx, way_at(tx, amal, "phone"), now + 2 * DAY)
        return [*said, devices.renew(tx, amal, "phone", now + 3 * DAY)]

    assert database.write_now(work) == [True, True]
    assert open_at(database, amal) == ["phone"]


def test_a_subscription_that_vanished_is_replaced_by_the_one_there_is_now(
    database: Database, amal: str, now: datetime
) -> None:
    def work(tx: Transaction) -> list[bool]:
        devices.subscribe(tx, amal, "former", now)
        said = [devices.renew(tx, amal, "fresh", now + DAY)]
        reach.mark_gone(tx, way_at(tx, amal, "former"), now + 2 * DAY)
        said += [devices.renew(tx, amal, "fresh", now + 3 * DAY), devices.renew(tx, amal, "other", now + 4 * DAY)]
        return said

    assert database.write_now(work) == [False, True, False]
    assert open_at(database, amal) == ["fresh"]


def test_a_shared_phone_is_not_kept_for_the_next_person(database: Database, amal: str, ben: str, now: datetime) -> None:
    def work(tx: Transaction) -> bool:
        devices.subscribe(tx, amal, "shared", now)
        return devices.renew(tx, ben, "shared", now + DAY)

    assert database.write_now(work) is False
    assert (open_at(database, amal), open_at(database, ben)) == (["shared"], [])


def test_what_was_taken_back_stays_so_until_it_is_asked_for_again(database: Database, amal: str, now: datetime) -> None:
    def stop(tx: Transaction) -> bool:
        devices.subscribe(tx, amal, "phone", now)
        reach.stop(tx, way_at(tx, amal, "phone"), now)
        reach.mark_gone(tx, way_at(tx, amal, "phone"), now)
        return devices.renew(tx, amal, "phone", now + DAY) or devices.renew(tx, amal, "fresh", now + DAY)

    assert database.write_now(stop) is False
    assert open_at(database, amal) == []
    database.write_now(lambda tx: devices.subscribe(tx, amal, "phone", now + DAY))
    assert open_at(database, amal) == ["phone"]


def test_a_browser_that_changes_its_subscription_is_followed_for_everybody_it_serves(
    database: Database, amal: str, ben: str, now: datetime
) -> None:
    def work(tx: Transaction) -> list[int]:
        for somebody in (amal, ben):
            devices.subscribe(tx, somebody, "former", now)
        reach.stop(tx, way_at(tx, ben, "former"), now)
        return [devices.change(tx, former, "fresh", now + DAY) for former in ("former", "former", "unknown")]

    assert database.write_now(work) == [2, 0, 0]
    assert (open_at(database, amal), open_at(database, ben)) == (["fresh"], [])
