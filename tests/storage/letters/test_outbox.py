from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import pytest

from storage.engine.database import Database, Transaction
from storage.letters import outbox
from storage.letters.outbox import Letter
from storage.people import conversations
from storage.people.conversations import Kept

Person = Callable[[str], Kept]
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def reply(
    database: Database,
    kept: Kept,
    contents: list[dict[str, Any]],
    now: datetime,
    *,
    version: int = 1,
    **how: Any,
) -> None:
    to: dict[str, Any] = {"conversation_id": kept.id, "channel": "telegram", "address": f"at {kept.id}"}
    database.write_now(lambda tx: outbox.reply(tx, contents=contents, version=version, now=now, **{**to, **how}))


class Kind(NamedTuple):
    """A kind of letter, as the outbox asks for it."""

    name: str
    reminder: bool = False


REMINDER, OTHER = Kind("reminder", reminder=True), Kind("other")


def plan(
    database: Database,
    kept: Kept,
    key: str,
    due_at: datetime,
    kind: Kind = REMINDER,
    **more: Any,
) -> bool:
    return database.write_now(lambda tx: outbox.plan(tx, kind, kept.id, due_at, unique_key=key, **more))


def due(database: Database, now: datetime, **how: Any) -> list[Letter]:
    return database.write_now(lambda tx: outbox.due(tx, now, **{"worker": "w", **how}))


def drain(database: Database, now: datetime) -> list[tuple[str, object]]:
    """Send everything, one letter of each person at a time; give it in the order it was sent."""
    order: list[tuple[str, object]] = []
    while letters := due(database, now):
        for letter in letters:
            order.append((letter.address, letter.content and letter.content["n"]))
            database.write_now(lambda tx, letter=letter: outbox.sent(tx, letter.id, now))  # type: ignore[misc]
    return order


def test_a_reply_comes_out_as_it_went_in(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    reply(database, sara, [{"lines": ["Wie alt bist du? \ud83d"]}], now)
    (letter,) = due(database, now)
    assert letter == Letter(
        id=letter.id,
        conversation_id=sara.id,
        channel="telegram",
        address=f"at {sara.id}",
        kind="reply",
        content={"lines": ["Wie alt bist du? \ud83d"]},
        arguments={},
        appointment_id=None,
        due_at=now,
        attempts=0,
        unique_key=letter.unique_key,
    )


def test_each_person_gets_their_letters_in_order_the_head_of_the_queue_first(
    database: Database, person: Person, now: datetime
) -> None:
    sara, omar = person("sara"), person("omar")
    reply(database, sara, [{"n": 1}, {"n": 2}], now)
    reply(database, omar, [{"n": 5}], now + SECOND)
    reply(database, sara, [{"n": 3}], now + SECOND, version=2)
    heads = [letter.content for letter in due(database, now + MINUTE)]
    assert heads == [{"n": 1}, {"n": 5}]
    after_the_lease = now + 2 * MINUTE
    to_sara, to_omar = f"at {sara.id}", f"at {omar.id}"
    assert drain(database, after_the_lease) == [(to_sara, 1), (to_omar, 5), (to_sara, 2), (to_sara, 3)]


def test_what_must_wait_for_another_attempt_keeps_its_place(database: Database, person: Person, now: datetime) -> None:
    sara, omar = person("sara"), person("omar")
    reply(database, sara, [{"n": 1}, {"n": 2}], now)
    reply(database, omar, [{"n": 9}], now)
    (first, _) = due(database, now)
    database.write_now(lambda tx: outbox.try_later(tx, first.id, now + 5 * MINUTE))
    assert [letter.content for letter in due(database, now + 5 * MINUTE - SECOND)] == [{"n": 9}]
    assert [(letter.content, letter.attempts) for letter in due(database, now + 5 * MINUTE)] == [({"n": 1}, 1)]


def test_what_is_left_to_a_channel_is_free_there_at_once_and_untried(
    database: Database, person: Person, now: datetime
) -> None:
    plan(database, person("sara"), "reminder", now)
    (letter,) = due(database, now, channels=("sms",))
    database.write_now(lambda tx: outbox.leave_to(tx, letter.id, "email", reach_id="way"))
    assert due(database, now, channels=("sms",)) == []
    assert due(database, now, channels=("email",)) == [replace(letter, channel="email", reach_id="way")]
    assert database.read_now(lambda tx: outbox.way_of(tx, letter.id)) == ("way", letter.conversation_id)


def test_a_letter_is_claimed_for_a_minute_and_then_free_for_another_worker(
    database: Database, person: Person, now: datetime
) -> None:
    reply(database, person("sara"), [{"n": 1}], now)
    assert len(due(database, now, worker="one")) == 1
    assert due(database, now + MINUTE - timedelta(microseconds=1), worker="two") == []
    assert [letter.attempts for letter in due(database, now + MINUTE, worker="two")] == [1]


def test_many_workers_at_once_claim_every_letter_once(database: Database, person: Person, now: datetime) -> None:
    people = [person(f"person {number}") for number in range(10)]
    for number, kept in enumerate(people):
        reply(database, kept, [{"n": number}], now)
        database.write_now(
            lambda tx, number=number: outbox.answer(  # type: ignore[misc]
                tx, "answer", None, {"n": number}, now, channel="staff", address="stranger", unique_key=f"{number}"
            )
        )

    def claim(number: int) -> list[int]:
        return [letter.id for letter in due(database, now, worker=str(number), limit=3)]

    with ThreadPoolExecutor(10) as threads:
        claimed = [letter_id for batch in threads.map(claim, range(40)) for letter_id in batch]
    assert (len(claimed), len(set(claimed))) == (20, 20)


def test_a_letter_that_failed_or_was_dropped_lets_the_next_one_pass(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")
    reply(database, sara, [{"n": 1}, {"n": 2}, {"n": 3}], now)
    done = []
    for end in (outbox.failed, outbox.drop, outbox.sent):
        (letter,) = due(database, now)
        done.append(letter.content)
        database.write_now(lambda tx, end=end, letter=letter: end(tx, letter.id, now))  # type: ignore[misc]
    assert done == [{"n": 1}, {"n": 2}, {"n": 3}]
    assert due(database, now + MINUTE) == []


def test_a_worker_gets_letters_of_its_channels_and_those_not_yet_rendered(
    database: Database, person: Person, now: datetime
) -> None:
    reply(database, person("sara"), [{"n": 1}], now)
    reply(database, person("omar"), [{"n": 2}], now, channel="terminal")
    plan(database, person("lina"), "later", now)

    def kinds(*channels: str) -> list[tuple[str, str]]:
        letters = due(database, now, channels=channels)
        database.write_now(lambda tx: [outbox.try_later(tx, letter.id, now) for letter in letters])  # type: ignore[func-returns-value]
        return sorted((letter.kind, letter.channel) for letter in letters)

    unrendered = ("reminder", "")
    assert kinds() == [unrendered]
    assert kinds("terminal") == [unrendered, ("reply", "terminal")]
    assert kinds("terminal", "telegram") == [unrendered, ("reply", "telegram"), ("reply", "terminal")]


def test_a_planned_letter_is_due_at_its_time_once_for_its_key_and_rendered_then(
    database: Database, person: Person, now: datetime
) -> None:
    sara, at = person("sara"), now + timedelta(days=1)
    planned = [plan(database, sara, "key", at, about="17", arguments={"code": "4711"})]
    planned.append(plan(database, sara, "key", at))
    assert planned == [True, False]
    assert due(database, at - timedelta(microseconds=1)) == []
    (letter,) = due(database, at)
    assert letter == Letter(
        id=letter.id,
        conversation_id=sara.id,
        channel="",
        address="",
        kind="reminder",
        content=None,
        arguments={"code": "4711"},
        appointment_id=None,
        due_at=at,
        attempts=0,
        about="17",
        unique_key="key",
    )
    database.write_now(lambda tx: outbox.rendered(tx, letter.id, {"n": 1}, "telegram", "4711"))
    (again,) = due(database, at + MINUTE)
    assert (again.content, again.channel, again.address) == ({"n": 1}, "telegram", "4711")
    database.write_now(lambda tx: outbox.sent(tx, letter.id, at + MINUTE))
    assert plan(database, sara, "key", at) is False, "what was sent is not planned again"


def test_planned_letters_are_withdrawn_by_all_that_is_named_and_replies_never(
    database: Database, person: Person, now: datetime
) -> None:
    sara, omar = person("sara"), person("omar")
    for kept in (sara, omar):
        reply(database, kept, [{"n": 1}], now)
        plan(database, kept, f"one {kept.id}", now, about=kept.id)
        plan(database, kept, f"two {kept.id}", now, about=kept.id)
        plan(database, kept, f"three {kept.id}", now, OTHER, about=kept.id)

    def withdraw(**named: Any) -> int:
        return database.write_now(lambda tx: outbox.withdraw(tx, **named))

    assert withdraw(kind="other", about=sara.id, reminds=True) == 0
    assert withdraw(kind="other", about=sara.id) == 1
    assert withdraw(about=omar.id, reminds=True) == 2
    assert withdraw(appointment_id="nothing") == 0
    for too_much in ({}, {"kind": "other"}, {"reminds": True}, {"staff_id": "anna"}):
        with pytest.raises(ValueError, match="name what"):
            withdraw(**too_much)
    left = database.read_now(lambda tx: tx.many("SELECT unique_key FROM outbox WHERE kind <> 'reply' ORDER BY id"))
    assert left == [(f"one {sara.id}",), (f"two {sara.id}",), (f"three {omar.id}",)]
    assert database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM outbox WHERE kind = 'reply'")) == (2,)


@pytest.mark.parametrize("ending", [outbox.sent, outbox.failed, outbox.drop], ids=["sent", "failed", "dropped"])
def test_what_became_of_a_letter_stays_when_what_is_planned_beside_it_is_withdrawn(
    database: Database, person: Person, now: datetime, ending: Callable[[Transaction, int, datetime], None]
) -> None:
    sara = person("sara")
    plan(database, sara, "first", now, about="17")
    plan(database, sara, "second", now + MINUTE, about="17")
    (letter,) = due(database, now)
    database.write_now(lambda tx: ending(tx, letter.id, now))
    assert database.write_now(lambda tx: outbox.withdraw(tx, about="17")) == 1
    assert database.write_now(lambda tx: outbox.withdraw(tx, about="17")) == 0
    assert database.read_now(lambda tx: tx.many("SELECT unique_key FROM outbox")) == [("first",)]
    assert plan(database, sara, "first", now, about="17") is False, "it is not planned and sent once more"


def test_a_letter_withdrawn_while_it_is_sent_does_no_harm(database: Database, person: Person, now: datetime) -> None:
    plan(database, person("sara"), "key", now, about="17")
    (letter,) = due(database, now)

    def work(tx: Transaction) -> None:
        outbox.withdraw(tx, about="17")
        outbox.rendered(tx, letter.id, {"n": 1}, "telegram", "4711")
        outbox.sent(tx, letter.id, now)

    database.write_now(work)
    assert plan(database, person("sara"), "key", now)
    (other,) = due(database, now)
    assert other.id != letter.id


def test_a_page_shows_the_last_turn_and_what_was_delivered_after_it_and_no_transcript_is_kept(
    database: Database, person: Person, now: datetime
) -> None:
    sara = person("sara")

    def turn(contents: list[dict[str, Any]], at: datetime) -> int:
        def work(tx: Transaction) -> int:
            kept = conversations.open_for(tx, "web", "sara", at)
            version = conversations.save(tx, kept, {}, office="", now=at, unfinished=True)
            outbox.reply(
                tx,
                conversation_id=kept.id,
                channel="web",
                address="sara",
                contents=contents,
                version=version,
                now=at,
                delivered=True,
            )
            return version

        return database.write_now(work)

    def deliver(key: str, at: datetime) -> None:
        plan(database, sara, key, at)
        (letter,) = due(database, at)
        database.write_now(lambda tx: outbox.rendered(tx, letter.id, {"n": key}, "web", "sara"))
        database.write_now(lambda tx: outbox.sent(tx, letter.id, at))

    def page(version: int) -> list[object]:
        return [content["n"] for _, content in database.read_now(lambda tx: outbox.since(tx, sara.id, version))]

    first = turn([{"n": 1}, {"n": 2}], now)
    assert due(database, now) == [], "nobody has to send what is fetched"
    assert page(first) == [1, 2]
    deliver("reminder", now + MINUTE)
    assert page(first) == [1, 2, "reminder"]
    second = turn([{"n": 3}], now + 2 * MINUTE)
    assert (page(first), page(second)) == ([3], [3])
    deliver("feedback", now + 3 * MINUTE)
    assert page(second) == [3, "feedback"]
    assert page(second + 1) == ["feedback"]
    kept = database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM outbox WHERE kind = 'reply'"))
    assert kept == (1,)


def test_a_turn_without_words_forgets_the_last_ones(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    reply(database, sara, [{"n": 1}], now, delivered=True)
    reply(database, sara, [], now, version=2, delivered=True)
    assert database.read_now(lambda tx: outbox.since(tx, sara.id, 0)) == []


def test_unsent_replies_of_an_earlier_turn_are_still_sent(database: Database, person: Person, now: datetime) -> None:
    sara = person("sara")
    reply(database, sara, [{"n": 1}], now)
    reply(database, sara, [{"n": 2}], now, version=2)
    assert [number for _, number in drain(database, now)] == [1, 2]


def test_the_oldest_waiting_letter_is_known_with_its_wait(database: Database, person: Person, now: datetime) -> None:
    assert database.read_now(outbox.oldest_due) is None
    plan(database, person("sara"), "later", now + 10 * MINUTE)
    assert database.read_now(outbox.oldest_due) == now + 10 * MINUTE
    reply(database, person("omar"), [{"n": 1}], now)
    assert database.read_now(outbox.oldest_due) == now
    (letter,) = due(database, now)
    database.write_now(lambda tx: outbox.try_later(tx, letter.id, now + 5 * MINUTE))
    assert database.read_now(outbox.oldest_due) == now + 5 * MINUTE
    database.write_now(lambda tx: outbox.sent(tx, letter.id, now))
    assert database.read_now(outbox.oldest_due) == now + 10 * MINUTE
