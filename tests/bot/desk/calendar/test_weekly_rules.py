"""Weekly rules of the desk instead of the office file's."""

import re
from datetime import timedelta

from tests.bot.desk.calendar.kept import WEDNESDAY, offered
from tests.bot.desk.world import World


async def test_weekly_rules_of_the_desk_replace_those_of_the_file_in_the_chat_too(world: World) -> None:
    colleague = await world.colleague()
    assert "Regeln aus der Datei der Beratungsstelle" in (await colleague.see("/calendar/rules")).text
    await colleague.send("/calendar/rules/begin", of="nora")
    assert offered(world)[0] == "09:00"
    page = await colleague.see("/calendar/rules")
    wednesday = re.findall(r"edit=(\w+)#enter", page.text)[3]
    rule = {"of": "nora", "weekday": "2", "start": "14:00", "end": "15:00", "site": "konz", "mode_phone": "yes"}

    await colleague.send("/calendar/rules", rule=wednesday, **rule)
    assert offered(world) == ["14:00", "14:15", "14:30"]
    assert (await colleague.see(f"/calendar/rules?edit={wednesday}")).text.count('value="14:00"') == 1

    await colleague.send("/calendar/rules", **rule | {"start": "16:00", "end": "16:45", "kind_erstgespraech": "yes"})
    assert offered(world) == ["14:00", "14:15", "14:30"]  # that one is for first talks only
    second = {"start": "17:00", "end": "17:30", "every_second_week": "yes", "valid_from": "2027-03-31"}
    await colleague.send("/calendar/rules", **rule | second)
    weeks = [offered(world, WEDNESDAY + timedelta(weeks=number))[3:] for number in range(4)]
    assert weeks == [[], ["17:00"], [], ["17:00"]]
    await colleague.send("/calendar/rules/end", of="nora", rule=wednesday, last="2027-03-23")
    assert (offered(world), offered(world, WEDNESDAY + timedelta(weeks=1))) == ([], ["17:00"])
    await colleague.send("/calendar/rules/forget", of="nora")
    assert offered(world)[0] == "09:00"
