"""What a person does with an appointment: never with a time that is over, and never with another than was shown."""

import asyncio
from datetime import UTC, datetime

from dialogs.engine.conversation import Tapped
from dialogs.office import ZONE
from storage.calendar import appointments
from storage.calendar.booked import Booked
from storage.engine.database import Database
from tests.journey import Player

TO_A_TIME = ("self", "yes", "16_17", "area-trier", "asyl", "de", "train")
GONE = "Dieser Termin ist leider gerade weg. Hier sind neue."


async def booked(database: Database, *taps: str) -> Player:
    """Give somebody with an appointment, on Monday 30 November at 10:00, who has then tapped ``taps``."""
    player = Player(database)
    await player.opens("de")
    for tap in (*TO_A_TIME, "days", "d1130", "first", "ok", "/skip", *taps):
        await player.taps_on(tap)
    return player


def local(day_and_time: str) -> datetime:
    return datetime.fromisoformat(day_and_time).replace(tzinfo=ZONE).astimezone(UTC)


async def to_come(player: Player) -> list[Booked]:
    """Give the person's appointments, the earliest first."""
    return await player.database.read(lambda tx: appointments.of_conversation(tx, player._conversation(tx), player.now))


async def times(player: Player) -> list[str]:
    """Give when the person's appointments are, local."""
    return [each.local_start for each in await to_come(player)]


def said(player: Player) -> list[str]:
    return [line for message in player.shown for line in message.lines]


def offered(player: Player) -> list[str]:
    return [button.id.partition(":")[0] for message in player.shown for button in message.buttons]


def test_an_appointment_is_not_moved_to_a_time_that_has_begun_while_it_was_asked(database: Database) -> None:
    async def work() -> None:
        player = await booked(database, "/move", "first")
        player.now = local("2026-11-24 10:00")
        await player.taps_on("yes")
        assert said(player)[0] == GONE
        assert player.shown[-1].question == "slot_person"
        assert await times(player) == ["2026-11-30T10:00"]
        await player.taps_on("first")
        await player.taps_on("yes")
        assert await times(player) == ["2026-11-25T10:00"]

    asyncio.run(work())


def test_an_appointment_is_moved_to_a_time_up_to_its_beginning(database: Database) -> None:
    async def work() -> None:
        player = await booked(database, "/move", "first")
        player.now = local("2026-11-24 09:59")
        await player.taps_on("yes")
        assert await times(player) == ["2026-11-24T10:00"]

    asyncio.run(work())


def test_a_time_that_has_begun_while_the_summary_was_open_is_not_booked(database: Database) -> None:
    async def work() -> None:
        player = Player(database)
        await player.opens("de")
        for tap in (*TO_A_TIME, "first"):
            await player.taps_on(tap)
        player.now = local("2026-11-24 14:00")
        await player.taps_on("ok")
        assert said(player)[0] == GONE
        assert player.shown[-1].question == "slot_person"
        await player.taps_on("first")
        await player.taps_on("ok")
        assert await times(player) == ["2026-11-25T14:00"]

    asyncio.run(work())


ANSWERED = "Diese Frage ist schon beantwortet."


def yes(player: Player, option: str) -> Tapped:
    """Give the button of that id as one page shows it now, to tap it when another page has gone on."""
    return Tapped(*player._find(option))


def test_a_yes_to_move_moves_to_the_time_that_was_shown_with_it_or_nowhere(database: Database) -> None:
    async def work() -> None:
        player = await booked(database, "/move")
        first, second = (button.id for button in player.shown[-1].buttons[:2])
        await player.taps_on(first)
        to_first = yes(player, "yes")
        await player.taps_on("/back")
        await player.taps_on(second)
        to_second = yes(player, "yes")
        await player.does(to_first)
        assert said(player)[0] == ANSWERED
        assert yes(player, "yes") == to_second
        assert await times(player) == ["2026-11-30T10:00"]
        await player.taps_on("/back")
        await player.taps_on(first)
        await player.does(to_first)
        assert await times(player) == ["2026-11-24T10:00"]

    asyncio.run(work())


def test_a_yes_to_cancel_cancels_the_appointment_that_was_shown_with_it_or_none(database: Database) -> None:
    async def work() -> None:
        player = await booked(database)
        await player.team_books(local("2026-12-03 10:00"))
        kept = await to_come(player)
        await player.does(Tapped("", f"/cancel:{kept[0].id}"))
        first = yes(player, "yes")
        await player.does(Tapped("", f"/late:{kept[0].id}"))
        late = yes(player, "10")
        await player.does(Tapped("", f"/late:{kept[1].id}"))
        await player.does(late)
        assert said(player)[0] == ANSWERED
        await player.does(Tapped("", f"/cancel:{kept[1].id}"))
        await player.does(first)
        assert said(player)[0] == ANSWERED
        assert await times(player) == ["2026-11-30T10:00", "2026-12-03T10:00"]
        await player.taps_on("yes")
        assert await times(player) == ["2026-11-30T10:00"]

    asyncio.run(work())


def test_a_yes_to_the_summary_hands_over_the_answers_that_were_shown_with_it_or_none(database: Database) -> None:
    async def work() -> None:
        player = Player(database)
        await player.opens("de")
        for tap in (*TO_A_TIME, "first"):
            await player.taps_on(tap)
        before = yes(player, "ok")
        for tap in ("/change:status", "duld"):
            await player.taps_on(tap)
        await player.does(before)
        assert said(player)[0] == ANSWERED
        assert "🪪 Papier: \u2068Duldung\u2069" in said(player)
        assert await times(player) == []
        await player.taps_on("ok")
        assert await times(player) == ["2026-11-24T14:00"]

    asyncio.run(work())


async def moved(player: Player, appointment: str) -> None:
    """Move the appointment of that id to the first time that is offered."""
    await player.does(Tapped("", f"/move:{appointment}"))
    await player.taps_on("first")
    await player.taps_on("yes")


async def ids(player: Player) -> list[str]:
    return [each.id for each in await to_come(player)]


def test_undo_brings_back_the_time_of_the_appointment_that_was_moved_last_and_of_no_other(database: Database) -> None:
    async def work() -> None:
        player = await booked(database)
        await player.team_books(local("2026-12-03 10:00"))
        first, second = await ids(player)
        await moved(player, first)
        once = await times(player)
        await moved(player, second)
        before = await times(player)
        await player.does(Tapped("", f"/undo:{first}"))
        assert said(player)[0] == "Dein Termin bleibt, wie er ist."
        assert await times(player) == before
        await player.does(Tapped("", f"/undo:{second}"))
        await player.taps_on("yes")
        assert "/undo" not in offered(player)
        assert await times(player) == once
        await player.does(Tapped("", f"/undo:{second}"))
        assert said(player)[0] == "Dein Termin bleibt, wie er ist."

    asyncio.run(work())


def test_undo_is_over_with_the_appointment(database: Database) -> None:
    async def work() -> None:
        player = await booked(database)
        await moved(player, (await ids(player))[0])
        for tap in ("/cancel", "yes", "/new", "work", "first", "ok"):
            await player.taps_on(tap)
        await player.does(Tapped("", f"/undo:{(await ids(player))[0]}"))
        assert said(player)[0] == "Dein Termin bleibt, wie er ist."

    asyncio.run(work())


def test_undo_of_a_time_that_has_begun_is_not_offered_and_leads_to_other_times(database: Database) -> None:
    async def work() -> None:
        player = await booked(database, "/move", "days", "d1201", "first", "yes")
        assert "/undo" in offered(player)
        undo = yes(player, "/undo")
        await player.does(undo)
        stale = yes(player, "yes")
        player.now = local("2026-11-30 10:00")
        for tap in (undo, stale):
            await player.does(tap)
            assert said(player)[0] == GONE if tap is undo else ANSWERED
            assert player.shown[-1].question == "slot_person"
        await player.taps_on("keep")
        await player.does(undo)
        assert said(player)[0] == "Dein Termin bleibt, wie er ist."
        assert await times(player) == ["2026-12-01T10:00"]

    asyncio.run(work())


def test_undo_of_a_time_that_is_taken_says_so_once_and_leads_to_other_times(database: Database) -> None:
    async def work() -> None:
        player = await booked(database)
        (mine,) = await to_come(player)
        for tap in ("/move", "days", "d1201", "first", "yes", "/undo"):
            await player.taps_on(tap)
        await player.database.write(
            lambda tx: appointments.book(
                tx,
                mine.time,
                office_id=mine.office_id,
                conversation_id=None,
                first_talk=True,
                zone=ZONE.key,
                now=player.now,
            )
        )
        await player.taps_on("yes")
        assert said(player).count(GONE) == 1
        assert player.shown[-1].question == "slot_person"
        await player.taps_on("first")
        assert GONE not in said(player)
        await player.taps_on("yes")
        assert await times(player) == ["2026-11-24T10:00"]
        assert "/undo" in offered(player)

    asyncio.run(work())


def test_a_move_made_before_its_undo_is_remembered_is_no_undo(database: Database) -> None:
    """The time before is over at the moment of the move: nobody is offered to go back to it."""

    async def work() -> None:
        player = await booked(database)
        player.now = local("2026-11-30 10:00")
        await player.does(Tapped("", "/move"))
        await player.taps_on("first")
        await player.taps_on("yes")
        assert said(player)[0] == "✅ Dein Termin ist verschoben."
        assert "/undo" not in offered(player)

    asyncio.run(work())
