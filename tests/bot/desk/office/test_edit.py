"""Proposing a change of the office: checked beside its field, shown before it takes effect."""

import re
from dataclasses import replace
from datetime import time

from dialogs.office import Hours
from tests.bot.desk.office.coordinating import coordinator
from tests.bot.desk.world import Colleague, World


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
        ("/office/kinds/kurz/remove", "Der Chat braucht diese Terminart: Kurzberatung."),
        ("/office/hotlines/police/remove", "Der Chat braucht diese Nummer für Menschen in einer Krise: Polizei."),
    ):
        refused = await browser.send(path)
        said = re.findall(r'<p class="notice" role="alert">([^<]*)<', refused.text)
        assert (refused.status_code, said.count(expected)) == (422, 1), said


async def test_the_form_of_a_number_shows_all_of_it_and_changes_what_was_changed(world: World) -> None:
    browser = await coordinator(world)
    men = next(hotline for hotline in world.trier.hotlines if hotline.id == "men")
    shown = await browser.see("/office/hotlines/men")
    form = dict(re.findall(r'<input[^>]* name="([\w.]+)" value="([^"]+)"', shown.text))
    form |= {
        name: selected[1]
        for name, options in re.findall(r'<select id="\w+" name="(\w+)"[^>]*>(.*?)</select>', shown.text, re.DOTALL)
        if (selected := re.search(r'value="(\w+)" selected', options))
    }
    assert (form["hours.monday"], form["hours.friday"], form["languages"]) == ("08:00–20:00", "08:00–15:00", "de")
    assert (form["kind"], form["youngest"], "hours.sunday" in form) == ("men", "18", False)
    form |= {"number": "116 112", "hours.sunday": "9-12", "languages": "de, ar", "cost": "landline", "to_check": "1"}
    await into_effect(browser, "/office/hotlines/men", form)
    changed = next(hotline for hotline in world.live.by_id["jmd-trier"].hotlines if hotline.id == "men")
    assert changed == replace(
        men,
        number="116 112",
        hours=(*men.hours, Hours(6, time(9), time(12))),
        languages=("de", "ar"),
        cost="landline",
        to_check=True,
    )
    page = (await browser.see("/office")).text
    row = next(part for part in page.split("<tr>") if "/office/hotlines/men" in part)
    assert "nicht gezeigt: erst prüfen" in row
    assert "/checked" not in row
    await into_effect(browser, "/office/hotlines/men", {**form, "to_check": "", "hours.sunday": ""})
    changed = next(hotline for hotline in world.live.by_id["jmd-trier"].hotlines if hotline.id == "men")
    assert (changed.to_check, changed.hours) == (False, men.hours)


async def test_hours_and_languages_of_a_number_that_cannot_be_read_are_said_beside_them(world: World) -> None:
    browser = await coordinator(world)
    form = {"number": "116 123", "kind": "talk", "audience": "all", "cost": "free", "checked_on": "2026-11-23"}
    refused = await browser.send(
        "/office/hotlines/talk", sent="1", **form, languages="de, xx", **{"hours.monday": "morgens"}
    )
    found = dict(re.findall(r'id="(\w+)-finding">([^<]*)<', refused.text))
    assert refused.status_code == 422
    assert found == {"hours": "Bitte eine Uhrzeit schreiben, zum Beispiel 9:30."}
    assert 'value="morgens"' in refused.text
    refused = await browser.send("/office/hotlines/talk", sent="1", **form, languages="de, xx")
    assert re.findall(r'id="(\w+)-finding">([^<]*)<', refused.text) == [("languages", "Es gibt keine Sprache „xx“.")]


async def into_effect(browser: Colleague, path: str, form: dict[str, str]) -> None:
    proposed = await browser.send(path, **{**form, "sent": "1"})
    assert proposed.status_code == 303, proposed.text
    version = proposed.headers["location"].removeprefix("/desk")
    await browser.see(version)
    await browser.send(f"{version}/effect")
