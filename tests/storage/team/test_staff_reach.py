import secrets
from datetime import datetime, timedelta
from functools import partial

import pytest

from storage.engine import resealing
from storage.engine.database import Database, Transaction
from storage.engine.encryption import KEY_BYTES, Keys
from storage.letters import outbox
from storage.team import staff, staff_chats, staff_reach
from storage.team.staff_reach import StaffWay
from tests.storage.conftest import ANNA, BEN

pytestmark = pytest.mark.usefixtures("office")

EVERY = ("telegram_staff", "staff_email", "staff_push")


def enter(database: Database, now: datetime, *, anna: str = "a@example.org", channels: tuple[str, ...] = EVERY) -> None:
    """Enter what the office file says, as every start does."""

    def work(tx: Transaction) -> None:
        people = [("anna", ANNA.name, anna), ("ben", BEN.name, "")]
        staff.sync(tx, "trier", people)
        staff_reach.set_channels(tx, channels)
        staff_reach.keep_emails(tx, "trier", now)

    database.write_now(work)


def ways(database: Database, staff_id: str = "anna") -> list[tuple[str, str]]:
    found = database.read_now(lambda tx: staff_reach.channels_of(tx, staff_id))
    return [(way.channel, way.address) for way in found]


def email_of_anna(database: Database) -> str:
    (way,) = [
        way for way in database.read_now(lambda tx: staff_reach.of_member(tx, "anna")) if way.channel == "staff_email"
    ]
    return way.id


def test_the_address_of_the_office_file_is_a_way_and_stays_the_same_one(database: Database, now: datetime) -> None:
    enter(database, now)
    first = email_of_anna(database)
    enter(database, now + timedelta(days=1))
    assert (ways(database), ways(database, "ben")) == ([("staff_email", "a@example.org")], [])
    assert email_of_anna(database) == first
    assert database.read_now(lambda tx: staff_reach.told(tx, "trier")) == [ANNA]


def test_switched_off_stays_off_also_with_a_new_address(database: Database, now: datetime) -> None:
    enter(database, now)
    first = email_of_anna(database)
    database.write_now(lambda tx: staff_reach.stop(tx, "anna", first, now))
    assert ways(database) == []
    enter(database, now, anna="new@example.org")
    assert ways(database) == []
    second = email_of_anna(database)
    database.write_now(lambda tx: staff_reach.go_on(tx, "anna", second))
    assert ways(database) == [("staff_email", "new@example.org")]
    enter(database, now, anna="")
    assert database.read_now(lambda tx: staff_reach.of_member(tx, "anna")) == []


@pytest.mark.parametrize(
    ("channels", "expected"),
    [
        ((), []),
        (("telegram_staff",), [("telegram_staff", "701")]),
        (("staff_email", "sms"), [("staff_email", "a@example.org")]),
        (("staff_push",), [("staff_push", "device")]),
        (EVERY, [("telegram_staff", "701"), ("staff_email", "a@example.org"), ("staff_push", "device")]),
    ],
)
def test_a_way_counts_only_while_the_installation_sends_by_it(
    database: Database, now: datetime, channels: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    enter(database, now, channels=channels)

    def work(tx: Transaction) -> None:
        staff_chats.link(tx, staff_chats.issue_code(tx, "anna", now), "701", now)
        staff_reach.subscribe(tx, "anna", "device", now, device="Firefox, Windows")

    database.write_now(work)
    assert ways(database) == expected
    assert database.read_now(lambda tx: staff_reach.can_be_told(tx, "anna")) is bool(expected)
    assert database.read_now(lambda tx: staff_reach.told(tx, "trier")) == ([ANNA] if expected else [])


def test_a_browser_is_kept_once_and_is_open_again_after_it_was_gone(database: Database, now: datetime) -> None:
    enter(database, now, anna="")
    for moment in (now, now + timedelta(days=1)):
        database.write_now(lambda tx, moment=moment: staff_reach.subscribe(tx, "anna", "device", moment, device="Edge"))  # type: ignore[misc]
    database.write_now(lambda tx: staff_reach.mark_gone(tx, "staff_push", "device", now))
    assert ways(database) == []
    database.write_now(lambda tx: staff_reach.subscribe(tx, "anna", "device", now, device="Edge"))
    (known,) = database.read_now(lambda tx: staff_reach.of_member(tx, "anna"))
    assert (known.address, known.device, known.made_at, known.is_open) == ("device", "Edge", now, True)


def test_of_too_many_browsers_the_oldest_is_forgotten(database: Database, now: datetime) -> None:
    enter(database, now, anna="")
    for number in range(staff_reach.MOST_DEVICES + 1):
        moment = now + timedelta(minutes=number)
        database.write_now(partial(staff_reach.subscribe, staff_id="anna", address=f"{number}", now=moment, device=""))
    assert [address for _, address in ways(database)] == [f"{number}" for number in range(1, 11)]


def test_nobody_switches_or_deletes_a_colleagues_address(database: Database, now: datetime) -> None:
    enter(database, now)
    hers = email_of_anna(database)
    database.write_now(lambda tx: staff_reach.stop(tx, "ben", hers, now))
    database.write_now(lambda tx: staff_reach.forget(tx, "ben", hers))
    assert ways(database) == [("staff_email", "a@example.org")]
    database.write_now(lambda tx: staff_reach.forget(tx, "anna", hers))
    assert ways(database) == []


def test_who_leaves_the_office_or_sees_no_intakes_is_told_of_none(database: Database, now: datetime) -> None:
    enter(database, now)

    def lead(tx: Transaction) -> None:
        staff.sync(tx, "trier", [("anna", ANNA.name, "a@example.org")], roles={"anna": "administrator"})

    database.write_now(lead)
    assert ways(database) == []
    database.write_now(lambda tx: staff.sync(tx, "trier", []))
    assert database.read_now(lambda tx: staff_reach.of_member(tx, "anna")) == []


def test_after_a_rotation_of_keys_an_address_is_found_by_the_new_key_alone(database_url: str, now: datetime) -> None:
    old, new = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)
    for keys in (Keys(old), Keys(new, [old]), Keys(new)):
        at_work = Database(database_url, keys)
        if keys.digest("x", "x") == Keys(old).digest("x", "x"):
            enter(at_work, now)
        assert ways(at_work) == [("staff_email", "a@example.org")]
        at_work.write_now(lambda tx: resealing.reseal(tx, limit=10))
        at_work.close_now()
    at_work = Database(database_url, Keys(new))
    at_work.write_now(lambda tx: staff_reach.mark_gone(tx, "staff_email", "a@example.org", now))
    assert ways(at_work) == []
    at_work.close_now()


def test_a_letter_that_waits_for_one_device_holds_back_none_for_another(database: Database, now: datetime) -> None:
    def write(tx: Transaction) -> None:
        for number, device in enumerate(("one", "two")):
            key = f"{number}"
            outbox.tell(tx, "notice", "anna", now, channel="staff_push", reach_id=device, unique_key=key)

    database.write_now(write)
    due = database.write_now(lambda tx: outbox.due(tx, now, worker="w"))
    assert [letter.reach_id for letter in due] == ["one", "two"]


def test_the_linked_chat_comes_first(database: Database, now: datetime) -> None:
    enter(database, now)
    database.write_now(lambda tx: staff_chats.link(tx, staff_chats.issue_code(tx, "anna", now), "701", now))
    first, _ = database.read_now(lambda tx: staff_reach.channels_of(tx, "anna"))
    assert first == StaffWay("telegram_staff", "701")


def test_an_address_from_which_a_letter_came_back_is_gone(database: Database, now: datetime) -> None:
    enter(database, now)
    hers = email_of_anna(database)
    database.write_now(lambda tx: staff_reach.end(tx, hers, now))
    assert ways(database) == []
    database.write_now(lambda tx: staff_reach.end(tx, hers, now + timedelta(days=1)))
    (known,) = database.read_now(lambda tx: staff_reach.of_member(tx, "anna"))
    assert known.gone_at == now


def test_a_browsers_new_subscription_takes_the_place_of_its_former_one(database: Database, now: datetime) -> None:
    enter(database, now, anna="")
    database.write_now(lambda tx: staff_reach.subscribe(tx, "anna", "former", now, device="Edge"))
    assert database.write_now(lambda tx: staff_reach.renew(tx, "nobody's", "fresh", now)) == 0
    assert database.write_now(lambda tx: staff_reach.renew(tx, "former", "fresh", now)) == 1
    (known,) = database.read_now(lambda tx: staff_reach.of_member(tx, "anna"))
    assert (known.address, known.device) == ("fresh", "Edge")
