"""Who waits for a time, who has an offer, and whom nothing is offered any more."""

import re
from datetime import datetime, timedelta

import pytest

from bot.appointments.waiting_list import offer_freed
from bot.letters.still_waiting import ask_who_waits
from storage.calendar import appointments, offers
from storage.intakes.intakes import IntakeRecord
from storage.people import reach
from tests.bot.desk.seen import letters, listed, with_chat
from tests.bot.desk.world import World


@pytest.fixture
def offered(world: World) -> tuple[IntakeRecord, IntakeRecord]:
    """Two people who wait, of whom the first has an offer."""
    place = {"value": {"area": "trier"}, "how": "given", "given": ""}
    answers = {"daypart": "any", "place": place, "name": "زهرة", "topic": "train"}
    first = with_chat(world, "one", kind="waiting", answers=answers)
    world.now += timedelta(seconds=30)
    second = with_chat(world, "two", kind="waiting", answers=answers)
    for intake in (first, second):
        has_a_way(world, intake)
    world.now += timedelta(seconds=30)
    start = (world.now + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    booked = world.booked(start, counsellor_id="leyla")
    world.database.write_now(lambda tx: appointments.cancel(tx, booked.id, world.now))
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 1
    return first, second


def has_a_way(world: World, intake: IntakeRecord) -> None:
    """Have somebody be reached by e-mail, so that an offer is worth making."""
    whose, where = intake.conversation_id or "", f"{intake.reference.lower()}@example.org"
    world.database.write_now(lambda tx: reach.add_way(tx, whose, "email", where, world.now, confirmed=True))


async def test_the_list_shows_who_has_an_offer_until_when(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    page = (await (await world.colleague()).see("/waiting")).text
    assert listed(page) == [intake.reference for intake in offered]
    assert re.findall(r'<span class="state (\w+)">([^<]+)</span>', page) == [
        ("offered", "hat ein Angebot bis 12:08"),
        ("waiting", "wartet"),
    ]
    assert "Di 23.3. 10:00" in page


async def test_stopping_one_person_gives_their_offer_to_the_next(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    colleague = await world.colleague()
    assert (await colleague.send(f"/waiting/{offered[0].reference}/stop")).status_code == 303
    assert letters(world) == []
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 1
    made = world.database.read_now(lambda tx: offers.of_intakes(tx, [intake.id for intake in offered]))
    assert [[offer.state for offer in made[intake.id]] for intake in offered] == [["withdrawn"], ["open"]]
    page = (await colleague.see("/waiting")).text
    assert "bekommt keine Angebote" in page
    free_another(world)  # the second has an offer, and the first, who never had this time, is stopped
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 0
    await colleague.send(f"/waiting/{offered[0].reference}/go-on")
    assert "bekommt keine Angebote" not in (await colleague.see("/waiting")).text
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 1
    made = world.database.read_now(lambda tx: offers.of_intakes(tx, [intake.id for intake in offered]))
    states = [sorted(offer.state for offer in made[intake.id]) for intake in offered]  # made in the same instant
    assert states == [["open", "withdrawn"], ["open"]]


def free_another(world: World) -> None:
    """Have another time become free, which nobody was offered yet."""
    start = (world.now + timedelta(days=8)).replace(hour=8, minute=0, second=0, microsecond=0)
    booked = world.booked(start, counsellor_id="leyla")
    world.database.write_now(lambda tx: appointments.cancel(tx, booked.id, world.now))


async def test_a_stopped_office_offers_nothing_and_what_is_out_stays(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    colleague = await world.colleague()
    await colleague.send("/waiting/pause")
    world.now += timedelta(hours=2)
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 0
    made = world.database.read_now(lambda tx: offers.of_intakes(tx, [intake.id for intake in offered]))
    assert [[offer.state for offer in made[intake.id]] for intake in offered] == [["expired"], []]
    assert "Jetzt wird nichts von selbst angeboten" in (await colleague.see("/waiting")).text
    await colleague.send("/waiting/unpause")
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 1


async def test_a_pass_repeated_offers_and_sends_nothing_twice(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    del offered
    for _ in range(3):
        assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 0
    assert letters(world) == ["offer"]


def moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


async def test_an_evening_offer_waits_for_the_morning_and_the_page_says_so(
    offered: tuple[IntakeRecord, IntakeRecord], world: World
) -> None:
    del offered
    world.now = moment("2027-03-22T17:01:00+00:00")  # 18:01 in Germany
    assert world.database.write_now(lambda tx: offer_freed(tx, world.offices, world.now)) == 0
    page = (await (await world.colleague()).see("/waiting")).text
    assert "Die nächsten Angebote werden Di 23.3. 08:00 verschickt." in page


async def test_the_list_says_who_cannot_be_reached_in_time_and_whose_waiting_ends(world: World) -> None:
    world = World.open(world.database, world.now, "https://desk.example")  # else no browser shows messages
    far, near = (with_chat(world, name, kind="waiting") for name in ("far", "near"))
    world.database.write_now(
        lambda tx: reach.add_way(tx, near.conversation_id or "", "web_push", "{}", world.now, confirmed=True)
    )
    world.now += timedelta(days=49)
    world.database.write_now(lambda tx: ask_who_waits(tx, world.offices, world.now))
    page = (await (await world.colleague()).see("/waiting")).text
    rows = {
        reference: row
        for row in page.split("<tr ")
        for reference in (far.reference, near.reference)
        if reference in row
    }
    not_reached = "nicht innerhalb von zwei Stunden zu erreichen"
    assert [not_reached in rows[each.reference] for each in (far, near)] == [True, False]
    assert all("wartet bis Mo 17.5. 11:07, bisher keine Antwort" in row for row in rows.values())
