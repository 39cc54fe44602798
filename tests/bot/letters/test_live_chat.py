"""Talks on their way: at night, to whom nothing can be sent, and what the staff are told."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.letters import live_chat
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.letters import outbox
from storage.people import conversations
from storage.team import staff, staff_chats
from tests.journey import Player

EVENING = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)  # 21:30 in Germany


async def who_wrote_to_the_team(database: Database) -> Player:
    player = Player(database)
    await player.opens()
    await player.taps_on("self")
    await player.taps_on("yes")
    await player.says("mensch")
    await player.says("Kann jemand mitkommen?")
    return player


async def test_nobody_is_written_to_at_night_unless_they_have_just_written(database: Database) -> None:
    player = await who_wrote_to_the_team(database)
    player.now = EVENING
    assert await player.hears({"words": "Guten Abend"}) == []
    arrived = await player.waits_until(EVENING + timedelta(hours=11))
    assert [f"{at:%H:%M}" for at, _ in arrived] == ["06:33"]  # 7:33 in Germany, the first look after the quiet hours

    player.now = EVENING + timedelta(days=1)
    await player.says("Bist du noch da?")
    assert await player.hears({"words": "zu spät: der Tag ist um"}) == []
    await player.waits_until(player.now + timedelta(hours=11))
    player.now = EVENING + timedelta(days=1, hours=12)
    await player.says("Danke")
    player.now = EVENING + timedelta(days=1, hours=13)
    assert len(await player.hears({"words": "Gern"})) == 1


@pytest.mark.parametrize(
    ("word", "passed_on"), [("stopp", False), ("löschen", False), ("hilfe", True), ("Ich will sterben", True)]
)
async def test_ways_out_are_for_the_bot_in_a_talk_too_and_danger_for_both(
    word: str, passed_on: bool, database: Database
) -> None:
    player = await who_wrote_to_the_team(database)
    await player.hears({"words": "Guten Tag"})
    await player.says(word)

    def written(tx: Transaction) -> list[str]:
        kept = conversations.find(tx, "web", player.way.address)
        intake = intakes.latest_of(tx, kept.id) if kept else None
        assert intake is not None
        return [str(message.content["words"]) for message in live_chats.messages(tx, intake.id)]

    assert database.read_now(written) == ["Guten Tag", *([word] if passed_on else [])]


async def test_deleting_everything_deletes_the_talk(database: Database) -> None:
    player = await who_wrote_to_the_team(database)
    await player.hears({"words": "Guten Tag"})
    await player.says("Mein Geheimnis")
    await player.says("löschen")
    await player.taps_on("yes")
    rows = database.read_now(lambda tx: tx.many("SELECT 1 FROM talk UNION ALL SELECT 1 FROM talk_message"))
    assert rows == []


async def test_who_wrote_is_told_of_the_answer_once_until_it_is_read(database: Database) -> None:
    player = await who_wrote_to_the_team(database)
    await player.hears({"words": "Guten Tag"})

    def link(tx: Transaction) -> None:
        for number, member in enumerate(staff.of_office(tx, "jmd-trier")):
            code = staff_chats.issue_code(tx, member.id, player.now)
            assert staff_chats.link(tx, code, f"70{number}", player.now)

    database.write_now(link)
    for words in ("eins", "zwei"):
        await player.says(words)

    def told(tx: Transaction) -> list[str]:
        rows = tx.many("SELECT staff_id FROM outbox WHERE kind = 'staff_words' ORDER BY id")
        return [row[0] for row in rows]

    first = database.read_now(lambda tx: staff.of_office(tx, "jmd-trier"))[0]
    assert database.read_now(told) == [first.id]

    def read(tx: Transaction) -> None:
        kept = conversations.find(tx, "web", player.way.address)
        intake = intakes.latest_of(tx, kept.id) if kept else None
        assert intake is not None
        live_chats.read(tx, first, intake.id, player.now)

    database.write_now(read)
    player.now += timedelta(minutes=1)
    await player.says("drei")
    assert database.read_now(told) == [first.id, first.id]


def test_an_intake_without_a_conversation_cannot_be_written_to(database: Database) -> None:
    player = Player(database)

    def work(tx: Transaction) -> bool:
        intake = intakes.create(
            tx,
            office_id="jmd-trier",
            conversation_id=None,
            appointment_id=None,
            kind="message",
            urgency="normal",
            payload={},
            promised_at=None,
            now=player.now,
        )
        member = staff.of_office(tx, "jmd-trier")[0]
        return live_chat.write(tx, member, intake, {"words": "x"}, player.now)

    assert database.write_now(work) is False
    assert database.read_now(outbox.oldest_due) is None
