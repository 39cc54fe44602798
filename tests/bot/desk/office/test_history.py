"""Versions of the office: when they take effect, going back, another process."""

from datetime import timedelta

from bot.conversation.turn import Turns
from bot.office.versions import LiveOffices
from storage.office import office_changes
from tests.bot.desk.office.coordinating import change_hours, coordinator, now
from tests.bot.desk.seen import words
from tests.bot.desk.world import ON_BOTH, World
from tests.journey import CATALOGS


async def test_a_change_is_shown_before_it_takes_effect_and_then_everybody_has_it(world: World) -> None:
    browser = await coordinator(world)
    draft = await change_hours(browser, "9-12, 13:00 bis 16:30")
    shown = words((await browser.see(draft)).text)
    assert "Das wird sich ändern: Was Vorher Nachher Sprechzeiten am Telefon Mo 09:00–12:00 Mo 13:00–16:00" in shown
    assert now(world) == world.trier
    await browser.send(f"{draft}/effect")
    assert [(hours.weekday, f"{hours.start:%H:%M}", f"{hours.end:%H:%M}") for hours in now(world).hours] == [
        (0, "09:00", "12:00"),
        (0, "13:00", "16:30"),
    ]
    others = Turns(database=world.database, offices=world.live, catalogs=CATALOGS)
    assert others._offices[world.trier.id] is now(world)


async def test_a_change_from_a_day_on_waits_for_it_and_one_made_meanwhile_stays(world: World) -> None:
    browser = await coordinator(world)
    later = await change_hours(browser, "10-11")
    await browser.send(f"{later}/effect", **{"from": "2027-03-29"})
    assert now(world) == world.trier
    sooner = await browser.send("/office/kinds/kurz", sent="1", minutes="25", **{"modes.phone": "1"})
    await browser.send(sooner.headers["location"].removeprefix("/desk") + "/effect")
    assert (now(world).kind("kurz").minutes, len(now(world).hours)) == (25, len(world.trier.hours))
    world.now += timedelta(days=7)
    await world.live.refresh(world.database, world.now)
    assert (now(world).kind("kurz").minutes, len(now(world).hours)) == (25, 1)


async def test_the_office_goes_back_to_an_earlier_version_and_to_its_file(world: World) -> None:
    browser = await coordinator(world)
    states = [now(world)]
    for monday in ("9-10", "9-11"):
        draft = await change_hours(browser, monday)
        world.now += timedelta(minutes=1)
        await browser.send(f"{draft}/effect")
        states.append(now(world))
    for number, state in ((1, states[1]), (0, states[0])):
        made = await browser.send(f"/office/version/{number}/back")
        world.now += timedelta(minutes=1)
        await browser.send(made.headers["location"].removeprefix("/desk") + "/effect")
        assert now(world) == state
    listed = words((await browser.see("/office/versions")).text)
    assert listed.count("in Kraft seit") == 4


async def test_of_a_draft_only_the_own_office_knows_and_a_discarded_one_is_gone(world: World) -> None:
    browser = await coordinator(world)
    draft = await change_hours(browser, "9-10")
    await browser.send(f"{draft}/discard")
    assert (await browser.see(draft)).status_code == 404


async def test_another_process_takes_the_version_when_it_looks(world: World) -> None:
    other = LiveOffices(world.offices)
    browser = await coordinator(world)
    await browser.send((await change_hours(browser, "9-10")) + "/effect")
    assert other.by_id[world.trier.id] == world.trier
    await other.refresh(world.database, world.now)
    assert other.by_id[world.trier.id] == now(world)


@ON_BOTH
async def test_a_change_that_no_longer_fits_the_file_leaves_the_office_as_its_file_says(world: World) -> None:
    world.database.write_now(
        lambda tx: tx.run(
            "INSERT INTO office_change (office_id, number, content, made_by, made_at, effective_at, effected_by)"
            " VALUES (?, 1, ?, 'nora', 0, 1, 'nora')",
            (world.trier.id, '[removed]\nkinds = ["kurz"]\n'),
        )
    )
    assert len(world.database.read_now(lambda tx: office_changes.in_effect(tx, world.now))) == 1
    await world.live.refresh(world.database, world.now)
    assert now(world) == world.trier
