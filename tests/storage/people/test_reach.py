"""Ways to a person: shown to be theirs, taken back, gone, and forgotten with them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.people import conversations, reach
from storage.people.conversations import Kept
from storage.people.reach import CODE_LASTS, INVITATION_LASTS, TRIES, Reach

NUMBER = "+491713920012"


def ways(database: Database, conversation: str) -> list[Reach]:
    return database.read_now(lambda tx: reach.of_conversation(tx, conversation))


def add(database: Database, conversation: str, now: datetime, *, confirmed: bool = True, at: str = NUMBER) -> str:
    return database.write_now(lambda tx: reach.add_way(tx, conversation, "sms", at, now, confirmed=confirmed))


def test_a_way_comes_out_as_it_went_in(database: Database, person: Callable[[str], Kept], now: datetime) -> None:
    sara = person("sara").id
    way = add(database, sara, now)
    assert ways(database, sara) == [Reach(way, sara, "sms", NUMBER, now, now, None, None)]
    assert [found.is_open for found in ways(database, sara)] == [True]


def test_a_parents_number_serves_two_children_and_is_found_for_both(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    children = [person("sara").id, person("omar").id]
    for number, child in enumerate(children):
        add(database, child, now + timedelta(minutes=number))
    found = database.read_now(lambda tx: reach.at(tx, "sms", NUMBER))
    assert [way.conversation_id for way in found] == children
    assert database.read_now(lambda tx: reach.at(tx, "email", NUMBER)) == []


def test_the_same_address_again_is_the_same_way_and_open_again(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    sara = person("sara").id
    way = add(database, sara, now)
    database.write_now(lambda tx: reach.mark_gone(tx, way, now))
    later = now + timedelta(days=1)
    assert add(database, sara, later) == way
    assert ways(database, sara) == [Reach(way, sara, "sms", NUMBER, now, later, None, None)]


def test_an_unconfirmed_address_does_not_close_one_that_is_open(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    sara = person("sara").id
    add(database, sara, now)
    add(database, sara, now + timedelta(days=1), confirmed=False)
    assert [way.is_open for way in ways(database, sara)] == [True]


def test_a_way_is_taken_back_and_used_again(database: Database, person: Callable[[str], Kept], now: datetime) -> None:
    sara = person("sara").id
    way = add(database, sara, now)
    open_way = ways(database, sara)[0]
    database.write_now(lambda tx: reach.stop(tx, way, now))
    assert ways(database, sara) == [replace(open_way, stopped_at=now)]
    assert not ways(database, sara)[0].is_open
    database.write_now(lambda tx: reach.go_on(tx, way))
    assert ways(database, sara) == [open_way]


# The six digits


def ask(database: Database, conversation: str, now: datetime) -> str:
    def work(tx: Transaction) -> str:
        way = reach.add_way(tx, conversation, "sms", NUMBER, now, confirmed=False)
        return reach.issue_code(tx, way, now)

    return database.write_now(work)


def test_after_the_right_code_no_other_is_waited_for(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    sara, minute = person("sara").id, timedelta(minutes=1)

    def work(tx: Transaction) -> bool:
        mistyped = reach.add_way(tx, sara, "sms", NUMBER[:-1] + "9", now, confirmed=False)
        reach.issue_code(tx, mistyped, now)
        way = reach.add_way(tx, sara, "sms", NUMBER, now, confirmed=False)
        code = reach.issue_code(tx, way, now + minute)
        return reach.confirm(tx, sara, code, now + 2 * minute) == way

    assert database.write_now(work)
    assert database.read_now(lambda tx: reach.waiting_for_code(tx, sara, now + 2 * minute)) is None


@pytest.mark.parametrize(("late", "opens"), [(timedelta(0), True), (CODE_LASTS, False)])
def test_the_code_opens_the_way_until_it_ends(
    database: Database, person: Callable[[str], Kept], now: datetime, late: timedelta, opens: bool
) -> None:
    sara = person("sara").id
    code = ask(database, sara, now)
    assert (len(code), code.isdecimal()) == (6, True)
    found = database.write_now(lambda tx: reach.confirm(tx, sara, code, now + late))
    assert (bool(found), [way.is_open for way in ways(database, sara)]) == (opens, [opens])


def test_a_code_is_its_persons_alone(database: Database, person: Callable[[str], Kept], now: datetime) -> None:
    code, omar = ask(database, person("sara").id, now), person("omar").id
    own = ask(database, omar, now)
    stolen = database.write_now(lambda tx: reach.confirm(tx, omar, code, now))
    assert stolen == "" or own == code


def test_after_three_wrong_codes_the_address_is_forgotten(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    sara = person("sara").id
    code = ask(database, sara, now)
    wrong = "000000" if code != "000000" else "111111"
    for number in range(TRIES):
        assert database.read_now(lambda tx: reach.waiting_for_code(tx, sara, now)) is not None, number
        assert database.write_now(lambda tx: reach.confirm(tx, sara, wrong, now)) == ""
    assert ways(database, sara) == []
    assert database.write_now(lambda tx: reach.confirm(tx, sara, code, now)) == ""


def test_after_three_wrong_codes_an_address_that_was_open_stays_so(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    sara = person("sara").id
    add(database, sara, now)
    code = ask(database, sara, now)
    for _ in range(TRIES):
        database.write_now(lambda tx: reach.confirm(tx, sara, "000000" if code != "000000" else "1", now))
    assert [way.is_open for way in ways(database, sara)] == [True]
    assert database.read_now(lambda tx: reach.waiting_for_code(tx, sara, now)) is None


def test_a_new_code_ends_the_one_before(database: Database, person: Callable[[str], Kept], now: datetime) -> None:
    sara = person("sara").id
    first = ask(database, sara, now)
    second = ask(database, sara, now + timedelta(minutes=1))
    found = database.write_now(lambda tx: reach.confirm(tx, sara, first, now + timedelta(minutes=2)))
    assert found == "" or first == second
    assert database.write_now(lambda tx: reach.confirm(tx, sara, second, now + timedelta(minutes=2)))


# Invitations


@pytest.mark.parametrize(
    ("late", "joins"), [(INVITATION_LASTS - timedelta(seconds=1), True), (INVITATION_LASTS, False)]
)
def test_a_chat_that_brings_the_token_is_joined_once_within_a_day(
    database: Database, person: Callable[[str], Kept], now: datetime, late: timedelta, joins: bool
) -> None:
    sara = person("sara").id
    token = database.write_now(lambda tx: reach.invite(tx, sara, "telegram_door", now))
    at = now + late
    way = database.write_now(lambda tx: reach.accept(tx, "telegram_door", token, "4711", at))
    assert (way is not None and (way.address, way.is_open)) == (("4711", True) if joins else False)
    assert database.write_now(lambda tx: reach.accept(tx, "telegram_door", token, "4712", at)) is None


def test_what_nobody_has_shown_to_be_theirs_is_forgotten_after_a_day(
    database: Database, person: Callable[[str], Kept], now: datetime
) -> None:
    sara = person("sara").id
    add(database, sara, now)
    database.write_now(lambda tx: reach.invite(tx, sara, "telegram_door", now))
    ask_later = now + timedelta(hours=1)
    add(database, sara, ask_later, confirmed=False, at="+491713920013")
    before = database.write_now(lambda tx: reach.forget_unconfirmed(tx, now + INVITATION_LASTS - timedelta(seconds=1)))
    after = database.write_now(lambda tx: reach.forget_unconfirmed(tx, now + INVITATION_LASTS))
    assert (before, after) == (0, 1)
    assert [way.address for way in ways(database, sara)] == [NUMBER, "+491713920013"]


def test_ways_go_with_their_person(database: Database, person: Callable[[str], Kept], now: datetime) -> None:
    sara = person("sara").id
    add(database, sara, now)
    database.write_now(lambda tx: conversations.erase(tx, sara, now))
    assert database.read_now(lambda tx: tx.many("SELECT id FROM reach")) == []


def test_a_chat_of_an_earlier_release_is_a_way_and_no_address(database: Database, now: datetime) -> None:
    """Chats of the door mode were kept as addresses of their conversation."""

    def before(tx: Transaction) -> str:
        kept = conversations.open_for(tx, "telegram_door", "4711", now)
        return kept.id

    conversation = database.write_now(before)
    moved = [database.write_now(lambda tx: reach.adopt_door_chats(tx, now)) for _ in range(2)]
    assert moved == [1, 0]
    assert [(way.channel, way.address, way.is_open) for way in ways(database, conversation)] == [
        ("telegram_door", "4711", True)
    ]
    assert database.read_now(lambda tx: conversations.address_of(tx, conversation)) is None
