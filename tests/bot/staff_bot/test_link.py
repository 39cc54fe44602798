"""The menu of the staff bot."""

import re

from bot.staff_bot.link import commands
from bot.staff_bot.turn import WISHES, StaffTurns
from tests.journey import CATALOGS, SAMPLES


def test_every_wish_of_the_menu_is_known() -> None:
    menu = commands(StaffTurns(database=None, offices=SAMPLES, catalogs=CATALOGS, url="").speech)  # type: ignore[arg-type]
    assert set(menu) <= set(WISHES)
    assert [name for name in menu if not re.fullmatch(r"[a-z0-9_]{1,32}", name)] == []
