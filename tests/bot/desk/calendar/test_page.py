"""The calendar's pages, and that what is changed on them is what the chat offers."""

import re

import pytest

from bot.conversation.effects import Effects, RefusedEffect
from dialogs.engine.conversation import State
from dialogs.engine.effects import Hold
from dialogs.rules.slots import Slot
from storage.calendar import availability, own_calendars
from storage.engine.transaction import Transaction
from storage.people import conversations
from tests.bot.desk.calendar.kept import WEDNESDAY, at
from tests.bot.desk.examples import payload
from tests.bot.desk.world import ON_BOTH, World

PAGES = (
    "/calendar",
    "/calendar/away",
    "/calendar/rules",
    "/calendar/interpreters",
    "/calendar/own",
    "/calendar/walk-in",
)


async def test_nobody_and_no_other_role_sees_the_calendar(world: World) -> None:
    for path in PAGES:
        assert (await world.browser().see(path)).status_code == 401
    administrator = await world.colleague()
    world.database.write_now(lambda tx: tx.run("UPDATE staff_member SET role = 'administrator' WHERE id = 'nora'"))
    assert {(await administrator.see(path)).status_code for path in PAGES} == {404}


async def test_a_week_shows_appointments_free_times_absences_and_busy_times(world: World) -> None:
    booked = world.booked(at(22, 9), interpreter="ar")
    world.intake(payload(), about=booked)

    def work(tx: Transaction) -> None:
        availability.be_away(tx, "nora", at(24, 23), at(25, 23))
        source = own_calendars.connect(tx, "nora", own_calendars.CalendarAccount("https://x.example.org/"), world.now)
        own_calendars.was_read(tx, source, [(at(24, 8), at(24, 9))], world.now)

    world.database.write_now(work)
    page = (await (await world.colleague()).see("/calendar")).text
    text = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    assert f"10:00–11:00 زهرة Code {booked.code} Erstgespräch · Trier · Arabisch Sprachmittlung: Arabisch" in text
    assert "Mi 24.3. 09:00–10:00 belegt laut eigenem Kalender 10:00–12:30 frei Trier Eintragen" in text
    assert "Do 25.3. ganztägig abwesend" in text
    assert "Fr 26.3. Feiertag nichts" in text


async def test_the_team_and_the_month_are_shown_in_numbers_without_names(world: World) -> None:
    world.intake(payload(), about=world.booked(at(24, 9)))
    colleague = await world.colleague()
    for path in ("/calendar?view=week&of=team", "/calendar?view=month&of=team&day=2027-03-01"):
        text = " ".join(re.sub(r"<[^>]+>", " ", (await colleague.see(path)).text).split())
        assert "1 gebucht" in text
        assert "زهرة" not in text
    looked = world.database.read_now(lambda tx: tx.many("SELECT what FROM audit WHERE what = 'listed'"))
    assert len(looked) == 1  # the page after the login; numbers open no intake


@ON_BOTH
async def test_absences_and_times_of_another_office_are_out_of_reach(world: World) -> None:
    world.database.write_now(lambda tx: availability.be_away(tx, "nora", at(24, 0), at(25, 0)))
    (absence,) = world.database.read_now(lambda tx: availability.absences(tx, ["nora"], at(24, 0), at(25, 0)))
    other = await world.colleague(world.dorsten)
    form = {"of": "nora", "day": str(WEDNESDAY), "start": "09:00", "end": "10:00", "site": "trier"}
    answers = [
        await other.send(f"/calendar/away/{absence.id}/ask"),
        await other.send(f"/calendar/away/{absence.id}/back"),
        await other.send("/calendar/rules/begin", of="nora"),
        await other.send("/calendar/rules/forget", of="nora"),
        await other.send("/calendar/rules", weekday="0", mode_phone="yes", **form),
        await other.send("/calendar/offer", **form),
        await other.send("/calendar/withdraw", **form),
        await other.send("/calendar/away", of="nora", first="2027-03-24"),
        await other.see("/calendar?of=nora"),
    ]
    assert [answer.status_code for answer in answers] == [404, 404, 404, 404, 422, 422, 422, 422, 200]
    assert "Nora" not in answers[-1].text
    tables = ("absence", "extra_opening", "opening_rule")
    counted = "SELECT " + ", ".join(f"(SELECT COUNT(*) FROM {table})" for table in tables)  # noqa: S608 -- our names
    assert world.database.read_now(lambda tx: tx.one(counted)) == (1, 0, 0)


def test_a_time_that_became_busy_after_it_was_offered_cannot_be_taken(world: World) -> None:
    slot = Slot(at(24, 9), "nora", 30, "trier", "phone", "kurz")

    def take(tx: Transaction) -> None:
        person = conversations.open_for(tx, "web", "phone", world.now)
        offices = {office.id: office for office in world.offices}
        Effects(tx, offices, person.id, State(channel="web", office="jmd-trier"), world.now, "web", "phone").carry_out(
            [Hold(slot, "slot")]
        )

    world.database.write_now(take)
    source = world.database.write_now(
        lambda tx: own_calendars.connect(tx, "nora", own_calendars.CalendarAccount("https://x.example.org/"), world.now)
    )
    world.database.write_now(lambda tx: own_calendars.was_read(tx, source, [(at(24, 9, 15), at(24, 10))], world.now))
    with pytest.raises(RefusedEffect):
        world.database.write_now(take)
