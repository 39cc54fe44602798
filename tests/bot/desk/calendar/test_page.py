"""The calendar's pages, and that what is changed on them is what the chat offers."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.conversation.effects import Effects, RefusedEffect
from bot.conversation.facts import Facts
from dialogs.engine.conversation import State
from dialogs.engine.effects import Hold
from dialogs.engine.facts import FreeTimes
from dialogs.office import ZONE
from dialogs.rules.slots import Slot
from storage.calendar import appointments, availability, own_calendars
from storage.calendar.appointments import Time
from storage.engine.transaction import Transaction
from storage.people import conversations
from tests.bot.desk.examples import payload
from tests.bot.desk.world import ON_BOTH, World
from tests.journey import CATALOGS

WEDNESDAY = date(2027, 3, 24)
PAGES = (
    "/calendar",
    "/calendar/away",
    "/calendar/rules",
    "/calendar/interpreters",
    "/calendar/own",
    "/calendar/walk-in",
)


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2027, month, day, hour, minute, tzinfo=UTC)


def offered(world: World, day: date = WEDNESDAY, counsellor: str = "nora") -> list[str]:
    """Give the times of a day the chat offers with a counsellor, for a short, urgent talk on the phone."""

    def look(tx: Transaction) -> list[str]:
        facts = Facts(
            tx, offices=world.offices, catalogs=CATALOGS, link="", conversation="none",
            state=State(channel="web", office="jmd-trier"), now=world.now,
        )  # fmt: skip
        wish = FreeTimes(
            office="jmd-trier", kind="kurz", mode="phone", language="de", site="trier", day=day, urgent=True
        )
        wanted = [one for one in world.trier.counsellors if one.id == counsellor]
        facts._offices = tuple(one if one.id != "jmd-trier" else _only(one, wanted) for one in facts._offices)
        return [f"{slot.start.astimezone(ZONE):%H:%M}" for slot in facts.free_times(wish)]

    return world.database.read_now(look)


def _only(office: Any, counsellors: list[Any]) -> Any:  # noqa: ANN401 -- an office
    return replace(office, counsellors=tuple(counsellors))


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
    assert f"10:00–11:00 زهرة Code {booked.code} Erstgespräch · Trier · Arabisch Dolmetschen: Arabisch" in text
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


@pytest.mark.parametrize("query", ["?view=century&day=soon&of=carla", "?day=0001-01-01&view=month", "?day=9999-12-31"])
async def test_an_unreadable_view_is_the_usual_one(query: str, world: World) -> None:
    colleague = await world.colleague()
    answer = await colleague.see(f"/calendar{query}")
    assert (answer.status_code, "März 2027" in answer.text or "Mo 22.3." in answer.text) == (200, True)


async def test_what_is_offered_and_withdrawn_on_the_desk_is_what_the_chat_offers(world: World) -> None:
    colleague, form = await world.colleague(), {"of": "nora", "day": str(WEDNESDAY), "view": "day"}
    assert offered(world)[0] == "09:00"
    await colleague.send("/calendar/withdraw", start="09:00", end="11:00", **form)
    assert offered(world)[0] == "11:00"
    await colleague.send("/calendar/offer", start="15:00", end="15:45", site="konz", **form)
    assert offered(world)[-2:] == ["15:00", "15:15"]
    page = await colleague.see(f"/calendar?view=day&of=nora&day={WEDNESDAY}")
    changes = re.findall(r'name="change" value="(\w+)"', page.text)
    assert len(changes) == 2
    for change in changes:
        await colleague.send("/calendar/take-back", change=change, **form)
    assert offered(world)[0] == "09:00"
    assert offered(world)[-1] == "12:00"


@pytest.mark.parametrize(
    ("path", "form", "words"),
    [
        ("/calendar/offer", {"start": "15:00", "end": "14:00", "site": "konz"}, "Ende liegt vor dem Anfang"),
        ("/calendar/offer", {"start": "15:00", "end": "16:00", "site": "mars"}, "aus der Liste"),
        ("/calendar/withdraw", {"start": "15:05", "end": "16:00"}, "Viertelstunden"),
        ("/calendar/withdraw", {"start": "", "end": "16:00"}, "Uhrzeit"),
        ("/calendar/withdraw", {"start": "15:00", "end": "16:00", "of": "carla"}, "aus der Liste"),
    ],
)
async def test_what_cannot_be_used_is_said_on_the_same_page(
    path: str, form: dict[str, str], words: str, world: World
) -> None:
    colleague = await world.colleague()
    answer = await colleague.send(path, **{"of": "nora", "day": str(WEDNESDAY), "view": "day"} | form)
    assert answer.status_code == 422
    assert words in answer.text
    assert offered(world)[0] == "09:00"


async def test_weekly_rules_of_the_desk_replace_those_of_the_file_in_the_chat_too(world: World) -> None:
    colleague = await world.colleague()
    assert "Regeln der Bürodatei" in (await colleague.see("/calendar/rules")).text
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


async def test_an_absence_lists_what_is_to_be_moved_and_one_click_asks_all(world: World) -> None:
    first, second = world.booked(at(24, 8)), world.booked(at(24, 10))
    by_hand = world.booked(at(25, 13), conversation_id=None, first_talk=False)
    elsewhere = world.booked(at(26, 9))
    world.intake(payload(), about=first)
    colleague = await world.colleague()
    await colleague.send("/calendar/away", of="nora", first="2027-03-24", last="2027-03-25")
    assert offered(world) == []
    page = await colleague.see("/calendar/away")
    assert [one.id in page.text for one in (first, second, by_hand, elsewhere)] == [True, True, True, False]
    assert page.text.count("zu verschieben") == 2
    assert page.text.count("nicht anzuschreiben, bitte anrufen") == 1
    absence = re.findall(r"/calendar/away/(\w+)/ask", page.text)[0]

    for _ in range(2):  # a second click asks nobody again
        await colleague.send(f"/calendar/away/{absence}/ask")
    waiting = world.database.read_now(
        lambda tx: tx.many("SELECT appointment_id FROM outbox WHERE kind = 'please_move' ORDER BY id")
    )
    assert [row[0] for row in waiting] == [first.id, second.id]
    assert (await colleague.see("/calendar/away")).text.count("um andere Zeit gebeten") == 2

    await colleague.send(f"/calendar/away/{absence}/back")
    assert offered(world) != []
    assert world.database.read_now(lambda tx: tx.many("SELECT 1 FROM outbox WHERE kind = 'please_move'")) == []


async def test_an_absence_can_be_entered_for_a_colleague_who_called_in_and_for_hours(world: World) -> None:
    colleague = await world.colleague(number=1)
    await colleague.send("/calendar/away", of="nora", first="2027-03-24", start="09:00", end="11:00")
    assert offered(world)[0] == "11:00"
    for wrong in ({"first": "2027-03-21"}, {"first": "2029-01-01"}, {"first": "2027-03-24", "last": "2027-03-23"}):
        assert (await colleague.send("/calendar/away", of="nora", **wrong)).status_code == 422


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


@ON_BOTH
async def test_interpreters_with_the_day_to_order_by_and_how_far_it_has_come(world: World) -> None:
    late, soon = world.booked(at(24, 9), interpreter="ar"), world.booked(at(31, 9), interpreter="uk")
    world.booked(at(25, 13))
    colleague = await world.colleague()

    async def rows() -> list[str]:
        page = (await colleague.see("/calendar/interpreters")).text
        found = re.findall(r"<tr[^>]*>\s*<td.*?</tr>", page, re.DOTALL)
        return [" ".join(re.sub(r"<select.*?</select>|<[^>]+>", " ", row, flags=re.DOTALL).split()) for row in found]

    # Good Friday and Easter Monday lie between: three working days before Wednesday 31 March is Wednesday 24 March
    assert await rows() == [
        f"Mi 24.3. 10:00–11:00 Code {late.code} Arabisch persönlich, Trier Nora Beispiel zu bestellen bestellen bis Fr 19.3. Vermerken",  # noqa: E501
        f"Mi 31.3. 11:00–12:00 Code {soon.code} Ukrainisch persönlich, Trier Nora Beispiel zu bestellen bestellen bis Mi 24.3. Vermerken",  # noqa: E501
    ]
    for progress, words in (("ordered", "bestellt"), ("confirmed", "bestätigt"), ("none_found", "niemand gefunden")):
        await colleague.send(f"/calendar/interpreters/{soon.id}", progress=progress)
        assert f"Nora Beispiel {words}" in (await rows())[1]

    await colleague.send(f"/calendar/interpreters/{soon.id}", progress="confirmed")
    world.database.write_now(
        lambda tx: appointments.move(
            tx,
            soon.id,
            Time(
                counsellor_id="nora",
                start=at(31, 13),
                minutes=60,
                buffer=0,
                kind="erstgespraech",
                mode="person",
                site="trier",
                interpreter="uk",
            ),
            world.now,
        )
    )
    assert "neu zu bestellen: Der Termin wurde verschoben" in (await rows())[1]
    await colleague.send(f"/calendar/interpreters/{soon.id}", progress="ordered")
    assert "Nora Beispiel bestellt Vermerken" in (await rows())[1]


async def test_a_calendar_that_cannot_be_read_is_shown_to_the_team(world: World) -> None:
    def work(tx: Transaction) -> None:
        account = own_calendars.CalendarAccount("https://cloud.example.org/geheim")
        source = own_calendars.connect(tx, "nora", account, world.now - timedelta(hours=3))
        own_calendars.was_read(tx, source, [(at(24, 8), at(24, 11))], world.now - timedelta(hours=2))
        own_calendars.failed(tx, source, "unreachable", world.now - timedelta(hours=1))

    world.database.write_now(work)
    assert offered(world)[0] == "12:00"  # what was known last still holds
    words = "Nora Beispiel: Der eigene Kalender ist seit Mo 22.3. 09:07 nicht lesbar. Die belegten Zeiten sind vom Stand Mo 22.3. 08:07."  # noqa: E501
    karim = await world.colleague(number=1)
    assert words in (await karim.see("/calendar?of=team")).text
    assert words not in (await karim.see("/calendar")).text
    own = (await (await world.colleague()).see("/calendar/own")).text
    assert "Der Kalender bei cloud.example.org ist seit" in own
    assert "Der Server antwortet nicht." in own
    assert "geheim" not in own


def test_a_time_that_became_busy_after_it_was_offered_cannot_be_taken(world: World) -> None:
    slot = Slot(at(24, 9), "nora", 30, "trier", "phone", "kurz")

    def take(tx: Transaction) -> None:
        person = conversations.open_for(tx, "web", "phone", world.now)
        offices = {one.id: one for one in world.offices}
        Effects(tx, offices, person.id, State(channel="web", office="jmd-trier"), world.now).carry_out(
            [Hold(slot, "slot")]
        )

    world.database.write_now(take)
    source = world.database.write_now(
        lambda tx: own_calendars.connect(tx, "nora", own_calendars.CalendarAccount("https://x.example.org/"), world.now)
    )
    world.database.write_now(lambda tx: own_calendars.was_read(tx, source, [(at(24, 9, 15), at(24, 10))], world.now))
    with pytest.raises(RefusedEffect):
        world.database.write_now(take)
