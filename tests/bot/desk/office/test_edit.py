"""Proposing a change of the office: checked beside its field, shown before it takes effect."""

import re

from tests.bot.desk.office.coordinating import coordinator
from tests.bot.desk.world import World


async def test_what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(world: World) -> None:
    browser = await coordinator(world)
    hours = await browser.send("/office/hours", sent="1", monday="12-9", tuesday="vormittags")
    found = dict(re.findall(r'id="(\w+)-finding">([^<]*)<', hours.text))
    assert (hours.status_code, set(found)) == (422, {"monday", "tuesday"})
    assert 'value="vormittags"' in hours.text
    assert found["monday"] == "Das Ende 09:00 liegt nicht nach dem Anfang 12:00."
    entry = await browser.send("/office/referrals/new", sent="1", id="x", purpose="other", name="Ort", link="ftp://x")
    assert (entry.status_code, re.findall(r'id="(\w+)-finding"', entry.text)) == (422, ["link"])
    assert world.database.read_now(lambda tx: tx.many("SELECT * FROM office_change")) == []


async def test_what_a_removal_breaks_elsewhere_is_said_once_and_in_german(world: World) -> None:
    browser = await coordinator(world)
    site = next(opening.site for person in world.trier.counsellors for opening in person.openings)
    for path, expected in (
        (f"/office/sites/{site}/remove", f"Einen Standort „{site}“ gibt es nicht."),
        ("/office/kinds/kurz/remove", "Der Chat braucht diese Terminart: Kurzgespräch."),
        ("/office/hotlines/police/remove", "Der Chat braucht diese Nummer für Menschen in einer Krise: Polizei."),
    ):
        refused = await browser.send(path)
        said = re.findall(r'<p class="notice" role="alert">([^<]*)<', refused.text)
        assert (refused.status_code, said.count(expected)) == (422, 1), said


async def test_the_hours_of_a_number_stay_when_something_else_of_it_is_changed(world: World) -> None:
    browser = await coordinator(world)
    youth = next(hotline for hotline in world.trier.hotlines if hotline.id == "youth")
    assert youth.hours
    form = {"number": "116 112", "audience": "young", "kind": "talk", "checked_on": f"{youth.checked_on}"}
    proposed = await browser.send("/office/hotlines/youth", sent="1", **form)
    await browser.see(proposed.headers["location"].removeprefix("/desk"))
    await browser.send(proposed.headers["location"].removeprefix("/desk") + "/effect")
    changed = next(hotline for hotline in world.live.by_id["jmd-trier"].hotlines if hotline.id == "youth")
    assert (changed.number, changed.hours) == ("116 112", youth.hours)
