"""How a talk was is counted without a person: once an appointment, and only by whose it was."""

from datetime import date, timedelta

import pytest

from dialogs.engine.conversation import Tapped
from storage import retention
from storage.engine.database import Database
from storage.office import counters
from tests.journey import COMMON, ByWeb, Player

SWEPT = "four days later, after a sweep"


@pytest.mark.parametrize(
    ("taps", "counted"),
    [
        (["/good"], {"feedback_good": 1}),
        (["/good", "/good", "/bad"], {"feedback_good": 1}),
        (["/absent"], {"feedback_absent": 1}),
        (["/good", "/bad", SWEPT, "/good"], {"feedback_good": 1}),
    ],
)
async def test_a_talk_is_marked_once(database: Database, taps: list[str], counted: dict[str, int]) -> None:
    player = Player(database)
    await player.opens()
    for tap in COMMON:
        await player.taps_on("de" if tap == "own" else tap)
    arrived = await player.waits_until(player.now + timedelta(days=3))
    asked = next(message for _, message in arrived if any(button.id.startswith("/good") for button in message.buttons))
    ids = {button.id.partition(":")[0]: button.id for button in asked.buttons}
    for tap in taps:
        if tap == SWEPT:
            await player.waits_until(player.now + timedelta(days=4))
            await database.write(lambda tx: retention.sweep(tx, player.now))
        else:
            await player.does(Tapped("", ids[tap]))
    stranger = Player(database, ByWeb("somebody-else"), now=player.now)
    await stranger.opens()
    await stranger.does(Tapped("", ids["/bad"]))
    await stranger.does(Tapped("", "/good:invented"))
    first, last = date(2026, 11, 1), date(2026, 12, 31)
    found = await database.read(lambda tx: counters.by_month(tx, "jmd-trier", first, last))
    assert {what: number for (what, _month), number in found.items() if what.startswith("feedback_")} == counted
