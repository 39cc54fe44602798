"""Talks beside the bot: sealed, one open at a time, over after a day of silence, gone with the intake."""

from collections.abc import Callable
from datetime import datetime, timedelta

from dialogs.letters import WORDS
from storage.engine.database import Database, Transaction
from storage.intakes import live_chats
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.people import conversations
from storage.people.conversations import Kept
from storage.team import staff
from tests.storage.conftest import ANNA, BEN
from tests.storage.intakes.handing_over import handed_over

Person = Callable[[str], Kept]


def write(tx: Transaction, intake: IntakeRecord, words: str, now: datetime, *, opens: bool = True) -> str:
    assert intake.conversation_id
    content = {"words": words}
    return live_chats.write(
        tx, ANNA, intake_id=intake.id, conversation_id=intake.conversation_id, content=content, now=now, opens=opens
    )


def test_what_both_write_stands_in_order_sealed_and_with_what_became_of_it(
    database: Database, person: Person, now: datetime
) -> None:
    kept = person("phone")
    intake = database.write_now(lambda tx: handed_over(tx, kept, now))
    ids = database.write_now(lambda tx: [write(tx, intake, words, now) for words in ("one", "two", "three")])

    def letters(tx: Transaction) -> None:
        for message_id in ids[:2]:
            outbox.plan(tx, WORDS, kept.id, now, unique_key=f"key of {message_id}", about=message_id)
        first, second = (tx.one("SELECT id FROM outbox WHERE about = ?", (message_id,)) for message_id in ids[:2])
        assert first
        assert second
        outbox.sent(tx, first[0], now)
        outbox.failed(tx, second[0], now)

    database.write_now(letters)
    assert database.write_now(lambda tx: live_chats.hear(tx, kept.id, "كلمات", now)) is not None

    said = database.read_now(lambda tx: live_chats.messages(tx, intake.id))
    assert [(message.staff_id, message.content["words"], message.delivered, message.read_by) for message in said] == [
        (ANNA.id, "one", "sent", None),
        (ANNA.id, "two", "failed", None),
        (ANNA.id, "three", "sent", None),  # no letter left: it was delivered long ago
        (None, "كلمات", "sent", None),
    ]
    stored = database.read_now(lambda tx: tx.many("SELECT content FROM talk_message"))
    assert not any("كلمات".encode() in row[0] or b"one" in row[0] for row in stored)


def test_a_day_without_a_word_ends_it_and_one_word_more_keeps_it(
    database: Database, person: Person, now: datetime
) -> None:
    kept = person("phone")
    intake = database.write_now(lambda tx: handed_over(tx, kept, now))
    database.write_now(lambda tx: write(tx, intake, "hello", now))
    day = live_chats.SILENCE_ENDS

    def is_open(at: datetime) -> bool:
        return database.read_now(lambda tx: live_chats.open_of(tx, kept.id, at)) is not None

    assert (is_open(now + day - timedelta(microseconds=1)), is_open(now + day)) == (True, False)
    database.write_now(lambda tx: live_chats.hear(tx, kept.id, "still here", now + day / 2))
    assert (is_open(now + day), is_open(now + day * 1.5)) == (True, False)
    assert database.write_now(lambda tx: live_chats.hear(tx, kept.id, "too late", now + day * 2)) is None


def test_a_person_is_in_one_talk_at_a_time_and_either_side_ends_it(
    database: Database, person: Person, now: datetime
) -> None:
    kept = person("phone")
    first, second = (database.write_now(lambda tx: handed_over(tx, kept, now)) for _ in range(2))

    def opened() -> str | None:
        found = database.read_now(lambda tx: live_chats.open_of(tx, kept.id, now))
        return found.intake_id if found else None

    database.write_now(lambda tx: write(tx, first, "hello", now))
    database.write_now(lambda tx: write(tx, second, "about the other", now))
    assert opened() == second.id
    assert database.write_now(lambda tx: live_chats.end(tx, BEN, second.id, now))
    assert not database.write_now(lambda tx: live_chats.end(tx, BEN, second.id, now))
    database.write_now(lambda tx: write(tx, first, "said once", now, opens=False))
    assert opened() is None
    database.write_now(lambda tx: write(tx, first, "hello again", now))
    assert database.write_now(lambda tx: live_chats.leave(tx, kept.id))
    assert opened() is None


def test_reading_is_noted_once_with_who_and_when(database: Database, person: Person, now: datetime) -> None:
    kept = person("phone")
    intake = database.write_now(lambda tx: handed_over(tx, kept, now))
    database.write_now(lambda tx: write(tx, intake, "hello", now))
    for minute in (1, 2):
        database.write_now(lambda tx, at=now + timedelta(minutes=minute): live_chats.hear(tx, kept.id, "words", at))  # type: ignore[misc]

    def waiting_since(tx: Transaction) -> datetime | None:
        talk = live_chats.of(tx, intake.id, now)
        return talk.unread_since if talk else None

    assert database.read_now(waiting_since) == now + timedelta(minutes=1)
    later = now + timedelta(hours=1)
    database.write_now(lambda tx: live_chats.read(tx, ANNA, intake.id, later))
    database.write_now(lambda tx: live_chats.read(tx, BEN, intake.id, later + timedelta(hours=1)))
    assert database.read_now(waiting_since) is None
    said = database.read_now(lambda tx: live_chats.messages(tx, intake.id))
    assert [(message.read_by, message.read_at) for message in said[1:]] == [(ANNA.id, later)] * 2


def test_a_talk_goes_with_the_intake_and_with_the_person(database: Database, person: Person, now: datetime) -> None:
    for how in ("intake", "person"):
        kept = person(how)
        intake = database.write_now(lambda tx, kept=kept: handed_over(tx, kept, now))  # type: ignore[misc]
        database.write_now(lambda tx, intake=intake: write(tx, intake, "hello", now))  # type: ignore[misc]
        if how == "intake":
            database.write_now(lambda tx, intake=intake: tx.run("DELETE FROM intake WHERE id = ?", (intake.id,)))  # type: ignore[misc]
        else:
            database.write_now(lambda tx, kept=kept: conversations.erase(tx, kept.id, now))  # type: ignore[misc]
        assert database.read_now(lambda tx: tx.many("SELECT 1 FROM talk_message UNION ALL SELECT 1 FROM talk")) == []
    assert database.read_now(lambda tx: staff.find(tx, ANNA.id)) == ANNA
