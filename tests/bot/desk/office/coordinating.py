"""Somebody who coordinates an office and changes it at the desk."""

from dialogs.office import Office
from tests.bot.desk.world import Colleague, World


def now(world: World) -> Office:
    """Give the office as every part of the running service has it."""
    return world.live.by_id[world.trier.id]


async def coordinator(world: World) -> Colleague:
    browser = await world.member(world.trier.counsellors[0].id)
    await browser.see("/office")
    return browser


async def change_hours(browser: Colleague, monday: str) -> str:
    """Propose other hours; gives the path of the draft."""
    made = await browser.send("/office/hours", sent="1", monday=monday)
    assert made.status_code == 303, made.text
    return made.headers["location"].removeprefix("/desk")
