"""What a person does with an appointment: never with a time that is over, and never with another than was shown."""

import asyncio
from datetime import UTC, datetime

from dialogs.engine.conversation import Tapped
from dialogs.office import ZONE
from storage.calendar import appointments
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


async def times(player: Player) -> list[str]:
    """Give when the person's appointments are, local."""
    kept = await player.database.read(lambda tx: appointments.of_conversation(tx, player._conversation(tx), player.now))
    return [each.local_start for each in kept]


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
        kept = await player.database.read(
            lambda tx: appointments.of_conversation(tx, player._conversation(tx), player.now)
        )
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
