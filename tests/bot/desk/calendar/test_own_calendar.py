"""A counsellor's own calendar: the feed as khal and recurring-ical-events read it, busy times from a real Radicale."""

import asyncio
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import recurring_ical_events
from icalendar import Calendar

from bot.appointments.own_calendars.reading import EVERY, read_due
from storage.calendar import appointments, own_calendars
from storage.calendar.appointments import Time
from storage.calendar.own_calendars import CalendarSource
from storage.engine.transaction import Transaction
from tests.bot.appointments.own_calendars.radicale_server import PASSWORD, USER, Radicale
from tests.bot.desk.calendar.kept import at, offered
from tests.bot.desk.examples import payload
from tests.bot.desk.world import Colleague, World


async def feed_of(colleague: Colleague) -> str:
    """Make a feed and give its path under the desk, as the page shows it."""
    await colleague.send("/calendar/own/feed")
    page = (await colleague.see("/calendar/own")).text
    return page.partition("http://desk.example/desk")[2].partition('"')[0]


def source(world: World) -> CalendarSource:
    (found,) = world.database.read_now(lambda tx: own_calendars.sources(tx, ["nora"]))
    return found


def busy(world: World) -> list[tuple[datetime, datetime]]:
    found = world.database.read_now(lambda tx: own_calendars.busy(tx, ["nora"], at(1, 0), at(31, 0)))
    return [(span.start, span.end) for span in found]


async def test_the_feed_says_when_and_where_and_nothing_about_anybody(world: World) -> None:
    booked = world.booked(at(24, 9), interpreter="ar")
    world.intake(payload(), about=booked)
    other = world.booked(at(24, 9), counsellor_id="karim", conversation_id=None, first_talk=False)
    path = await feed_of(await world.colleague())
    answer = await world.browser().see(path)  # a calendar program: no login
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    (found,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert {name: str(found[name]) for name in ("UID", "SUMMARY", "STATUS", "SEQUENCE", "CLASS", "LOCATION")} == {
        "UID": f"{booked.id}@termin",
        "SUMMARY": f"Termin {booked.code}",
        "STATUS": "CONFIRMED",
        "SEQUENCE": "0",
        "CLASS": "PRIVATE",
        "LOCATION": "Musterstraße 12, 54290 Trier",
    }
    assert [found.decoded(name) for name in ("DTSTART", "DTEND")] == [booked.start, booked.end]
    assert not any(word in answer.text for word in ("زهرة", "ar\r\n", "Ausbildung", "JMD", "Erstgespräch", other.code))


async def test_moved_and_cancelled_appointments_keep_their_uid_and_count_up(world: World) -> None:
    moved, off = world.booked(at(24, 9)), world.booked(at(25, 13))
    path = await feed_of(await world.colleague())

    def work(tx: Transaction) -> None:
        appointments.move(
            tx,
            moved.id,
            Time(
                counsellor_id="nora",
                start=at(24, 13),
                minutes=60,
                buffer=0,
                kind="erstgespraech",
                mode="phone",
                site="trier",
            ),
            world.now,
        )
        appointments.cancel(tx, off.id, world.now)

    world.database.write_now(work)
    calendar = Calendar.from_ical((await world.browser().see(path)).content)
    found = recurring_ical_events.of(calendar).between(at(24, 0), at(26, 0))
    shown = ("UID", "SUMMARY", "STATUS", "TRANSP", "SEQUENCE")
    assert [tuple(event[name] for name in shown) for event in found] == [
        (f"{moved.id}@termin", f"Termin {moved.code}", "CONFIRMED", "OPAQUE", 1),
        (f"{off.id}@termin", f"abgesagt: Termin {off.code}", "CANCELLED", "TRANSPARENT", 1),
    ]


async def test_khal_reads_the_feed_on_the_right_wall_clock(world: World, tmp_path: Path) -> None:
    booked = world.booked(at(24, 9))
    path = await feed_of(await world.colleague())
    (tmp_path / "termine").mkdir()
    (tmp_path / "termine" / "feed.ics").write_bytes((await world.browser().see(path)).content)
    (tmp_path / "config").write_text(
        f"[calendars]\n[[termine]]\npath = {tmp_path}/termine\n"
        "[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\n"
        "timeformat = %H:%M\ndateformat = %d.%m.\nlongdateformat = %d.%m.%Y\n"
        "datetimeformat = %d.%m. %H:%M\nlongdatetimeformat = %d.%m.%Y %H:%M\n"
        f"[sqlite]\npath = {tmp_path}/khal.db\n"
    )
    shown = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "khal", "-c", str(tmp_path / "config"), "list", "--day-format", "{date}",
         "--format", "{start-end-time-style} {title}", "24.03.2027", "1d"],
        capture_output=True, text=True, check=True, env={**os.environ, "HOME": str(tmp_path), "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert shown.stdout.split("\n")[:2] == ["24.03.", f"10:00-11:00 Termin {booked.code}"]


async def test_a_renewed_or_stopped_address_leads_nowhere_and_a_guessed_one_neither(world: World) -> None:
    colleague = await world.colleague()
    first = await feed_of(colleague)
    second = await feed_of(colleague)
    await colleague.send("/calendar/own/feed/stop")
    answers = [await world.browser().see(path) for path in (first, second, "/feed/.ics", "/feed/guess.ics")]
    assert [(answer.status_code, answer.text) for answer in answers[:2]] == [(404, "")] * 2
    assert [answer.status_code for answer in answers[2:]] == [401, 404]  # the first is no feed's address at all


async def test_busy_times_are_read_over_caldav_at_once_and_by_the_clock(world: World, server: Radicale) -> None:
    server.put("dentist", "DTSTART;TZID=Europe/Berlin:20270324T090000", "DTEND;TZID=Europe/Berlin:20270324T101500")
    colleague = await world.colleague()
    await colleague.send("/calendar/own", address=server.address, user=USER, password=PASSWORD)
    assert busy(world) == [(at(24, 8), at(24, 9, 15))]
    page = (await colleague.see("/calendar/own")).text
    assert "Der Kalender bei 127.0.0.1 wurde gelesen" in page
    assert PASSWORD not in page
    assert server.address not in page

    server.put("school", "DTSTART:20270325T130000Z", "DTEND:20270325T140000Z")
    assert await read_due(world.database, world.now + EVERY / 2, local=True) == 0
    assert await read_due(world.database, world.now + EVERY, local=True) == 1
    assert busy(world) == [(at(24, 8), at(24, 9, 15)), (at(25, 13), at(25, 14))]


async def test_an_unreachable_calendar_is_shown_and_what_was_known_stays(world: World, server: Radicale) -> None:
    server.put("dentist", "DTSTART:20270324T080000Z", "DTEND:20270324T090000Z")
    colleague = await world.colleague()
    await colleague.send("/calendar/own", address=server.address, user=USER, password=PASSWORD)
    server.stop()
    world.now += timedelta(hours=1)
    await colleague.send("/calendar/own/read")
    world.now += timedelta(hours=1)
    await read_due(world.database, world.now, local=True)
    found = source(world)
    assert (found.problem, found.failed_since, found.read_at) == (
        "unreachable", world.now - timedelta(hours=1), world.now - timedelta(hours=2),
    )  # fmt: skip
    assert busy(world) == [(at(24, 8), at(24, 9))]
    page = (await colleague.see("/calendar/own")).text
    assert "ist seit Mo 22.03.2027 11:07 nicht lesbar" in page
    assert "gelten die belegten Zeiten vom Stand Mo 22.03.2027 10:07" in page

    server.start()
    await colleague.send("/calendar/own/read")
    assert source(world).problem == ""
    await colleague.send("/calendar/own/disconnect")
    assert (busy(world), world.database.read_now(lambda tx: own_calendars.sources(tx, ["nora"]))) == ([], [])


async def test_a_wrong_password_says_what_to_do(world: World, server: Radicale) -> None:
    colleague = await world.colleague()
    await colleague.send("/calendar/own", address=server.address, user=USER, password="no")
    page = (await colleague.see("/calendar/own")).text
    assert "Der Server lehnt Benutzername oder Passwort ab." in page
    assert "Belegte Zeiten sind noch nicht bekannt" in page


async def test_a_feed_subscribed_to_elsewhere_and_read_back_blocks_nothing(world: World, server: Radicale) -> None:
    world.booked(at(24, 9))
    colleague = await world.colleague()
    path = await feed_of(colleague)
    server.ask("PUT", "feed.ics", (await world.browser().see(path)).text)
    await colleague.send("/calendar/own", address=server.address, user=USER, password=PASSWORD)
    assert (source(world).problem, busy(world)) == ("", [])


@pytest.mark.parametrize("address", ["http://10.0.0.1/", "ftp://example.org/", "https://192.168.0.1/dav/", "kalender"])
async def test_an_address_in_our_own_network_is_refused_and_nothing_is_kept(address: str, world: World) -> None:
    colleague = await world.colleague()
    answer = await colleague.send("/calendar/own", address=address)
    assert answer.status_code == 422
    assert "muss mit https:// beginnen" in answer.text
    assert world.database.read_now(lambda tx: own_calendars.sources(tx, ["nora"])) == []


def test_behind_https_this_machine_is_never_asked(world: World, closed_port: int) -> None:
    account = own_calendars.CalendarAccount(f"http://127.0.0.1:{closed_port}/")
    world.database.write_now(lambda tx: own_calendars.connect(tx, "nora", account, world.now))
    asyncio.run(read_due(world.database, world.now + EVERY, local=False))
    assert source(world).problem == "address"


async def test_a_calendar_that_cannot_be_read_is_shown_to_the_team(world: World) -> None:
    def work(tx: Transaction) -> None:
        account = own_calendars.CalendarAccount("https://cloud.example.org/geheim")
        source = own_calendars.connect(tx, "nora", account, world.now - timedelta(hours=3))
        own_calendars.was_read(tx, source, [(at(24, 8), at(24, 11))], world.now - timedelta(hours=2))
        own_calendars.failed(tx, source, "unreachable", world.now - timedelta(hours=1))

    world.database.write_now(work)
    assert offered(world)[0] == "12:00"  # what was known last still holds
    words = "Nora Beispiel: Der eigene Kalender ist seit Mo 22.3. 09:07 nicht lesbar. Die belegten Zeiten sind vom Stand Mo 22.3. 08:07."  # noqa: E501 -- a row as it is read
    karim = await world.colleague(number=1)
    assert words in (await karim.see("/calendar?of=team")).text
    assert words not in (await karim.see("/calendar")).text
    own = (await (await world.colleague()).see("/calendar/own")).text
    assert "Der Kalender bei cloud.example.org ist seit" in own
    assert "Der Server antwortet nicht." in own
    assert "geheim" not in own
