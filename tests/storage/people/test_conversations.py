from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from storage.engine.database import Database, Transaction
from storage.people import conversations, ways_back
from storage.people.conversations import Kept, Overtaken
from storage.retention import sweep

Person = Callable[[str], Kept]


def test_an_update_is_new_once_in_its_channel(database: Database, now: datetime) -> None:
    def seen(channel: str, update_id: str) -> bool:
        return database.write_now(lambda tx: conversations.already_seen(tx, channel, update_id, now))

    assert [seen("web", "1"), seen("web", "1"), seen("telegram", "1"), seen("web", "2")] == [False, True, False, False]


def test_the_same_update_twenty_times_at_once_is_new_once(database: Database, now: datetime) -> None:
    def seen(_: int) -> bool:
        return database.write_now(lambda tx: conversations.already_seen(tx, "web", "1", now))

    with ThreadPoolExecutor(20) as threads:
        assert sorted(threads.map(seen, range(20))) == [False] + [True] * 19


def test_a_new_address_opens_a_new_conversation_and_finds_it_again(
    database: Database, office: str, now: datetime
) -> None:
    new = database.write_now(lambda tx: conversations.open_for(tx, "web", "4711", now))
    assert new == Kept(new.id, 0, None, "", None, discreet=False, guest_of=None)
    state = {"answers": {"name": "سارة"}, "notes": ["\ud83d"]}

    def turn(tx: Transaction) -> int:
        kept = conversations.open_for(tx, "web", "4711", now)
        return conversations.save(tx, kept, state, office=office, now=now, unfinished=False)

    assert database.write_now(turn) == 1
    expected = Kept(new.id, 1, state, office, now, discreet=False, guest_of=None)
    assert database.write_now(lambda tx: conversations.open_for(tx, "web", "4711", now)) == expected
    assert database.read_now(lambda tx: conversations.find(tx, "web", "4711")) == expected
    assert database.read_now(lambda tx: conversations.find(tx, "telegram", "4711")) is None


def test_twenty_first_messages_at_once_make_one_conversation_and_lose_none(database: Database, now: datetime) -> None:
    def turn(number: int) -> str:
        def work(tx: Transaction) -> str:
            kept = conversations.open_for(tx, "web", "4711", now)
            said = [*(kept.state or {"said": []})["said"], number]
            conversations.save(tx, kept, {"said": said}, office="", now=now, unfinished=True)
            return kept.id

        return database.write_now(work)

    with ThreadPoolExecutor(20) as threads:
        ids = set(threads.map(turn, range(20)))
    kept = database.read_now(lambda tx: conversations.find(tx, "web", "4711"))
    assert kept is not None
    assert kept.state is not None
    assert (ids, kept.version, sorted(kept.state["said"])) == ({kept.id}, 20, list(range(20)))
    rows = database.read_now(lambda tx: tx.many("SELECT id FROM conversation"))
    assert rows == [(kept.id,)]


def test_a_conversation_saved_twice_from_one_opening_is_overtaken(
    database: Database, person: Person, now: datetime
) -> None:
    kept = person("4711")

    def save(tx: Transaction) -> int:
        return conversations.save(tx, kept, {}, office="", now=now, unfinished=True)

    assert database.write_now(save) == 2
    with pytest.raises(Overtaken):
        database.write_now(save)


def test_the_address_used_last_is_the_one_to_answer_to(database: Database, person: Person, now: datetime) -> None:
    first = person("phone")
    assert database.write_now(lambda tx: ways_back.attach(tx, first.id, "telegram", "laptop", now))

    def open_and_ask(channel: str, address: str, at: datetime) -> tuple[str, str] | None:
        def work(tx: Transaction) -> tuple[str, str] | None:
            assert conversations.open_for(tx, channel, address, at).id == first.id
            return conversations.address_of(tx, first.id)

        return database.write_now(work)

    assert database.read_now(lambda tx: conversations.address_of(tx, first.id)) == ("telegram", "laptop")
    assert open_and_ask("web", "phone", now + timedelta(minutes=1)) == ("web", "phone")
    assert open_and_ask("telegram", "laptop", now + timedelta(minutes=2)) == ("telegram", "laptop")
    database.write_now(lambda tx: conversations.mark_unreachable(tx, "telegram", "laptop", now))
    assert database.read_now(lambda tx: conversations.address_of(tx, first.id)) == ("web", "phone")
    database.write_now(lambda tx: conversations.mark_unreachable(tx, "web", "phone", now))
    assert database.read_now(lambda tx: conversations.address_of(tx, first.id)) is None
    assert open_and_ask("telegram", "laptop", now + timedelta(minutes=3)) == ("telegram", "laptop")


def test_whoever_comes_back_is_not_forgotten(database: Database, person: Person, now: datetime) -> None:
    gone, back = person("gone"), person("back")
    soon = now + timedelta(hours=1)

    def work(tx: Transaction) -> None:
        conversations.forget_at(tx, gone.id, soon)
        conversations.forget_at(tx, back.id, soon)

    database.write_now(work)
    assert database.write_now(lambda tx: sweep(tx, soon - timedelta(seconds=1))).conversations == 0
    database.write_now(lambda tx: conversations.open_for(tx, "web", "back", soon))
    assert database.write_now(lambda tx: sweep(tx, soon)).conversations == 1
    assert database.read_now(lambda tx: conversations.find(tx, "web", "gone")) is None
    assert database.read_now(lambda tx: conversations.find(tx, "web", "back")) == back


def test_a_silent_unfinished_conversation_is_nudged_once(database: Database, person: Person, now: datetime) -> None:
    silent = person("silent")

    def turn(tx: Transaction) -> None:
        done = conversations.open_for(tx, "web", "done", now)
        conversations.save(tx, done, {}, office="", now=now, unfinished=False)

    database.write_now(turn)

    def nudge(minutes: int) -> list[str]:
        at = now + timedelta(minutes=minutes)
        return database.write_now(lambda tx: conversations.to_nudge(tx, at, at - timedelta(minutes=60), 10))

    assert [nudge(59), nudge(60), nudge(61), nudge(600)] == [[], [silent.id], [], []]
