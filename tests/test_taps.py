"""How many taps it takes: counted by walking the real conversation."""

from datetime import timedelta

import pytest

from storage.engine.database import Database
from tests.journey import COMMON, Player

PATHS: tuple[tuple[str, str, tuple[str, ...], int], ...] = (
    ("the common path, language chosen", "", ("ar", *COMMON), 10),
    ("a link that knows the language", "ar", COMMON, 9),
    ("a parent", "ar", ("child", "yes", "12", "area-trier", "asyl", "own", "school", "first", "ok"), 9),
    ("a topic with deadlines", "ar", (*COMMON[:6], "resid", "no", "first", "ok"), 10),
    ("a day and a time instead of a suggestion", "ar", (*COMMON[:7], "days", "first", "first", "ok"), 11),
    ("by telephone, the person calls", "ar", (*COMMON[:7], "phone", "first", "self", "ok"), 11),
    ("26, the birth date left out", "ar", ("self", "yes", "26", "/skip", *COMMON[3:]), 10),
)


@pytest.mark.parametrize(("what", "language", "taps", "count"), PATHS, ids=[path[0] for path in PATHS])
async def test_the_way_to_an_appointment_is_short_and_needs_no_typing(
    database: Database, what: str, language: str, taps: tuple[str, ...], count: int
) -> None:
    player = Player(database, language=language)
    await player.opens()
    for tap in taps:
        messages = await player.taps_on(tap)
    assert messages[0].kind == "ticket", what
    assert (player.taps, player.typed) == (count, 0)
    telegram_start = 1
    assert player.taps + telegram_start <= 12


async def test_somebody_who_comes_back_books_in_four_taps(database: Database) -> None:
    player = Player(database, language="ar")
    await player.opens()
    for tap in COMMON:
        await player.taps_on(tap)
    player.taps = 0
    for tap in ("/appointment", "/new", "work", "first", "ok")[1:]:
        messages = await player.taps_on(tap)
    assert messages[0].kind == "ticket"
    assert player.taps == 4


async def test_a_reminder_leads_to_another_time_in_three_taps(database: Database) -> None:
    player = Player(database, language="ar")
    await player.opens()
    for tap in (*COMMON[:7], "days", "d1130", "first", "ok"):
        await player.taps_on(tap)
    await player.waits_until(player.now + timedelta(days=6, hours=1))
    player.taps = 0
    await player.taps_on("/move")
    await player.taps_on("first")
    messages = await player.taps_on("yes")
    assert messages[-1].kind == "ticket"
    assert player.taps == 3
