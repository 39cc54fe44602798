"""Taking an intake on the desk: the colleagues an alarm went to are told that it is over."""

from datetime import timedelta

import pytest

from bot.letters import notices
from storage.calendar import availability
from storage.engine.transaction import Transaction
from storage.team import staff_chats
from tests.bot.desk.examples import payload
from tests.bot.desk.world import World


@pytest.mark.parametrize("urgency", ["normal", "urgent", "crisis"])
async def test_who_takes_an_alarm_on_the_desk_ends_it_for_the_others_who_are_there(world: World, urgency: str) -> None:
    def link(tx: Transaction) -> None:
        for number, counsellor in enumerate(("nora", "karim", "leyla")):
            staff_chats.link(tx, staff_chats.issue_code(tx, counsellor, world.now), str(700 + number), world.now)
        availability.be_away(tx, "leyla", world.now, world.now + timedelta(hours=3))

    world.database.write_now(link)
    intake = world.intake(payload(urgency=urgency))
    world.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, world.now))

    nora = await world.member("nora")
    answer = await nora.send(f"/intake/{intake.reference}/take")
    assert answer.headers["location"] == f"/desk/intake/{intake.reference}"

    rows = world.database.read_now(lambda tx: sorted(tx.many("SELECT kind, staff_id FROM outbox")))
    told = [("staff_intake", "karim"), ("staff_intake", "nora")]
    assert rows == told + ([] if urgency == "normal" else [("staff_taken", "karim")])

    karim = await world.member("karim")
    await karim.send(f"/intake/{intake.reference}/take")
    again = world.database.read_now(lambda tx: sorted(tx.many("SELECT kind, staff_id FROM outbox")))
    assert again == rows, "who comes second takes nothing and tells nobody"
