import secrets
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from storage import retention
from storage.engine import resealing
from storage.engine.database import Database, Transaction
from storage.engine.encryption import KEY_BYTES, Keys
from storage.letters import outbox
from storage.team import staff, staff_chats
from storage.team.staff_chats import Rhythm
from tests.storage.conftest import ANNA, BEN

pytestmark = pytest.mark.usefixtures("office")


def test_a_code_links_one_chat_once(database: Database, now: datetime) -> None:
    code = database.write_now(lambda tx: staff_chats.issue_code(tx, "anna", now))
    typed = f"{code[:5]}-{code[5:]}".lower()
    assert database.write_now(lambda tx: staff_chats.link(tx, typed, "701", now)) == ANNA
    assert database.write_now(lambda tx: staff_chats.link(tx, code, "702", now)) is None
    assert database.read_now(lambda tx: staff_chats.member_at(tx, "701")) == ANNA
    assert database.read_now(lambda tx: staff_chats.member_at(tx, "702")) is None
    assert database.read_now(lambda tx: staff_chats.address_of(tx, "anna")) == "701"
    assert database.read_now(lambda tx: staff_chats.address_of(tx, "ben")) == ""


def test_a_code_is_over_after_a_day_and_is_no_login_link(database: Database, now: datetime) -> None:
    code = database.write_now(lambda tx: staff_chats.issue_code(tx, "anna", now))
    token = database.write_now(lambda tx: staff.invite(tx, "anna", now))
    late = now + timedelta(hours=24)
    assert database.write_now(lambda tx: staff_chats.link(tx, code, "701", late)) is None
    assert database.write_now(lambda tx: staff_chats.link(tx, token, "701", now)) is None
    assert database.write_now(lambda tx: staff.log_in(tx, code, now)) is None
    assert database.write_now(lambda tx: staff.log_in(tx, token, now))


def test_nobody_gets_a_code_whom_no_office_knows(database: Database, now: datetime) -> None:
    with pytest.raises(LookupError, match="'zoe'"):
        database.write_now(lambda tx: staff_chats.issue_code(tx, "zoe", now))


def linked(database: Database, staff_id: str, address: str, now: datetime) -> None:
    def work(tx: Transaction) -> None:
        staff_chats.link(tx, staff_chats.issue_code(tx, staff_id, now), address, now)

    database.write_now(work)


def test_a_chat_is_one_persons_and_a_person_has_one_chat(database: Database, now: datetime) -> None:
    linked(database, "anna", "701", now)
    linked(database, "anna", "702", now)
    assert database.read_now(lambda tx: staff_chats.member_at(tx, "701")) is None
    linked(database, "ben", "702", now)
    assert database.read_now(lambda tx: staff_chats.member_at(tx, "702")) == BEN
    assert database.read_now(lambda tx: staff_chats.linked(tx, "trier")) == [BEN]


@pytest.mark.parametrize(
    "unlink",
    [
        lambda tx: staff_chats.unlink(tx, "anna"),
        lambda tx: staff_chats.unlink_chat(tx, "701"),
        lambda tx: staff.sync(tx, "trier", []),
    ],
    ids=["by the person", "by the chat", "by leaving the office"],
)
def test_what_is_unlinked_is_forgotten(
    unlink: Callable[[Transaction], object], database: Database, now: datetime
) -> None:
    linked(database, "anna", "701", now)
    database.write_now(unlink)
    assert database.read_now(lambda tx: tx.many("SELECT * FROM staff_chat")) == []


def test_no_chat_can_be_read_out_of_a_copy(database: Database, now: datetime) -> None:
    linked(database, "anna", "701234567", now)
    row = database.read_now(lambda tx: tx.one("SELECT * FROM staff_chat"))
    assert b"701234567" not in repr(row).encode()


@pytest.mark.parametrize(
    ("rhythm", "quiet"),
    [
        (Rhythm(), {"18:59": False, "19:00": True, "00:00": True, "06:59": True, "07:00": False}),
        (Rhythm(quiet_from=time(12), quiet_until=time(13)), {"11:59": False, "12:00": True, "13:00": False}),
        (Rhythm(quiet_from=time(8), quiet_until=time(8)), {"07:59": False, "08:00": False, "20:00": False}),
    ],
)
def test_quiet_hours_reach_over_midnight(rhythm: Rhythm, quiet: dict[str, bool]) -> None:
    assert {clock: rhythm.is_quiet(time.fromisoformat(clock)) for clock in quiet} == quiet


def test_a_rhythm_is_kept_and_changed(database: Database) -> None:
    assert database.read_now(lambda tx: staff_chats.rhythm_of(tx, "anna")) == Rhythm()
    for rhythm in (
        Rhythm(time(18), time(8, 30), time(7, 45), "ben", date(2027, 4, 2)),
        Rhythm(time(0), time(0), None, None, None),
    ):
        database.write_now(lambda tx, rhythm=rhythm: staff_chats.keep_rhythm(tx, "anna", rhythm))  # type: ignore[misc]
        assert database.read_now(lambda tx: staff_chats.rhythm_of(tx, "anna")) == rhythm


def test_after_a_rotation_of_keys_a_chat_is_found_by_the_new_key_alone(database_url: str, now: datetime) -> None:
    old, new = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)
    for keys, expected in ((Keys(old), None), (Keys(new, [old]), ANNA), (Keys(new), ANNA)):
        at_work = Database(database_url, keys)
        if expected is None:
            linked(at_work, "anna", "701", now)
        else:
            assert at_work.read_now(lambda tx: staff_chats.member_at(tx, "701")) == expected
            assert at_work.read_now(lambda tx: staff_chats.address_of(tx, "anna")) == "701"
            at_work.write_now(lambda tx: resealing.reseal(tx, limit=10))
        at_work.close_now()


def tell(  # noqa: PLR0917 -- whom, what, when
    tx: Transaction, key: str, staff_id: str, due: datetime, about: str = "1", kind: str = "notice"
) -> bool:
    return outbox.tell(tx, kind, staff_id, due, channel="staff", unique_key=key, about=about, arguments={"key": key})


def due(database: Database, now: datetime) -> list[str]:
    letters = database.write_now(lambda tx: outbox.due(tx, now, worker="w", channels=["staff"]))
    return [letter.arguments["key"] for letter in letters]


def test_letters_to_staff_come_once_and_in_order_for_each(database: Database, now: datetime) -> None:
    def work(tx: Transaction) -> list[bool]:
        sent = [tell(tx, key, staff_id, now) for key, staff_id in (("1", "anna"), ("2", "anna"), ("3", "ben"))]
        return [*sent, tell(tx, "1", "anna", now)]

    assert database.write_now(work) == [True, True, True, False]
    assert due(database, now) == ["1", "3"]
    assert due(database, now) == []
    letters = database.read_now(lambda tx: tx.many("SELECT id FROM outbox WHERE unique_key = '1'"))
    database.write_now(lambda tx: outbox.sent(tx, letters[0][0], now))
    assert due(database, now) == ["2"]


def test_a_letter_that_waits_for_the_morning_holds_nothing_back(database: Database, now: datetime) -> None:
    database.write_now(lambda tx: tell(tx, "1", "anna", now))
    database.write_now(
        lambda tx: outbox.answer(
            tx, "reply", "anna", {"lines": ["x"]}, now, channel="staff", address="701", unique_key="2"
        )
    )
    (first,) = database.write_now(lambda tx: outbox.due(tx, now, worker="w"))
    assert (first.staff_id, first.address, first.content, first.arguments) == ("anna", "", None, {"key": "1"})
    database.write_now(lambda tx: outbox.postpone(tx, first.id, now + timedelta(hours=9)))
    (second,) = database.write_now(lambda tx: outbox.due(tx, now, worker="w"))
    assert (second.staff_id, second.address, second.content) == ("anna", "701", {"lines": ["x"]})
    database.write_now(lambda tx: outbox.sent(tx, second.id, now))
    assert due(database, now + timedelta(hours=8)) == []
    assert due(database, now + timedelta(hours=9)) == ["1"]


def test_waiting_letters_are_taken_back_from_one_of_the_staff_by_their_kind_and_what_they_are_about(
    database: Database, now: datetime
) -> None:
    def write(tx: Transaction) -> None:
        tell(tx, "1", "anna", now, "K7-4Q2M")
        tell(tx, "2", "anna", now, "K7-4Q2M")
        tell(tx, "3", "anna", now, "ZZ-4Q2M")
        tell(tx, "4", "anna", now, "K7-4Q2M", "words")
        tell(tx, "5", "ben", now, "K7-4Q2M")

    def withdraw(tx: Transaction) -> int:
        return outbox.withdraw(tx, kind="notice", staff_id="anna", about="K7-4Q2M")

    database.write_now(write)
    assert (database.write_now(withdraw), database.write_now(withdraw)) == (2, 0)
    left = database.read_now(lambda tx: tx.many("SELECT unique_key FROM outbox ORDER BY id"))
    assert left == [("3",), ("4",), ("5",)]


def test_letters_to_staff_that_nobody_sends_are_deleted_after_two_days(database: Database, now: datetime) -> None:
    database.write_now(lambda tx: tell(tx, "1", "anna", now))
    swept = [
        database.write_now(lambda tx, days=days: retention.sweep(tx, now + timedelta(days=days))).letters  # type: ignore[misc]
        for days in (1, 2)
    ]
    assert swept == [0, 1]


def test_an_administrator_who_sees_no_intakes_is_told_of_none(database: Database, office: str, now: datetime) -> None:
    def work(tx: Transaction) -> tuple[object, ...]:
        people = [("anna", "Anna Beispiel", "a@example.org"), ("adi", "Adi Beispiel", "b@example.org")]
        staff.sync(tx, office, people, roles={"adi": "administrator"})
        for person in ("anna", "adi"):
            staff_chats.link(tx, staff_chats.issue_code(tx, person, now), f"chat of {person}", now)
        told = [member.id for member in staff_chats.linked(tx, office)]
        return told, staff_chats.member_at(tx, "chat of adi")

    assert database.write_now(work) == (["anna"], None)
