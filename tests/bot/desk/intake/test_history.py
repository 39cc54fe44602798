"""What happened to an intake, and who looked at it."""

import re
from datetime import timedelta

from tests.bot.desk.examples import payload
from tests.bot.desk.seen import member, words
from tests.bot.desk.world import World


async def test_history_and_looks_stand_on_the_page_and_nobody_is_left_out(world: World) -> None:
    booked = world.booked(world.now)
    intake = world.intake(payload(), about=booked, ago=timedelta(hours=1))
    colleague, other = await world.colleague(), await world.colleague(number=1)
    await colleague.send(f"/intake/{intake.reference}/take")
    await other.see(f"/intake/{intake.reference}")
    await other.see(f"/intake/{intake.reference}/impuls.txt")
    page = (await colleague.see(f"/intake/{intake.reference}")).text
    history = page.partition('<ol class="history">')[2].partition("</ol>")[0]
    me, them = member(world).name, member(world, 1).name
    lines = [words(line).strip() for line in re.findall(r"<li>(.*?)</li>", history, re.DOTALL)]
    assert lines == [
        "Mo 22.03.2027 09:07 im Chat übergeben",
        "Mo 22.03.2027 10:07 Termin gebucht",
        f"Mo 22.03.2027 10:07 übernommen {me}",
        f"Mo 22.03.2027 10:07 für I-mpuls kopiert {them}",
    ]
    assert page.count(f"angesehen von {them}, Mo 22.03.2027 10:07") == 2
