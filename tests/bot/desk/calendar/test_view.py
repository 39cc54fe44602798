"""Which view of the calendar an address asks for."""

import pytest

from tests.bot.desk.world import World


@pytest.mark.parametrize("query", ["?view=century&day=soon&of=carla", "?day=0001-01-01&view=month", "?day=9999-12-31"])
async def test_an_unreadable_view_is_the_usual_one(query: str, world: World) -> None:
    colleague = await world.colleague()
    answer = await colleague.see(f"/calendar{query}")
    assert (answer.status_code, "März 2027" in answer.text or "Mo 22.3." in answer.text) == (200, True)
