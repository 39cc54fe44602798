"""Booking by the staff: for the client of an intake, a follow-up, a series, somebody who walked in."""

import re
from datetime import datetime, timedelta
from typing import Any

import pytest

from storage import retention
from storage.calendar import appointments, availability, own_calendars
from storage.calendar.appointments import Time
from storage.intakes import intakes
from storage.people import conversations
from tests.bot.desk.calendar.kept import BOOKING, NORA, WEDNESDAY, at, calendar, client, letters
from tests.bot.desk.examples import payload
from tests.bot.desk.world import ON_BOTH, World


async def test_the_free_times_of_a_day_are_offered_and_one_is_booked_with_its_letters(world: World) -> None:
    reference, conversation = client(world)
    colleague = await world.colleague()
    page = await colleague.see(f"/calendar/book?intake={reference}&kind=folgetermin&on={WEDNESDAY}&interpreter=")
    assert re.findall(r'value="([\d:]+)@trier"', page.text)[:2] == ["09:00", "09:15"]
    assert "زهرة" in page.text

    answer = await colleague.send("/calendar/book", intake=reference, slot="09:15@trier", interpreter="", **BOOKING)

    (booked,) = calendar(world)
    assert answer.headers["location"] == f"/desk/calendar/appointment/{booked.id}"
    assert (booked.start, booked.end, booked.conversation_id, booked.kind) == (
        at(24, 8, 15), at(24, 9), conversation, "folgetermin",
    )  # fmt: skip
    assert letters(world) == [
        ("booked_for_you", "2027-03-22T10:07"),
        ("reminder_first", "2027-03-23T09:15"),
        ("reminder_again", "2027-03-23T18:30"),
        ("reminder_second", "2027-03-23T19:30"),
        ("feedback", "2027-03-25T16:00"),
    ]
    assert booked.code in (await colleague.see(f"/calendar/appointment/{booked.id}")).text
    assert reference in (await colleague.see("/")).text  # Today knows whom it is with


@pytest.mark.parametrize(
    ("call", "line", "client_calls"),
    [
        ("0171 3920012", "+491713920012", False),
        ("", "die Person ruft an", True),
    ],
)
async def test_a_talk_by_telephone_is_booked_with_a_number_or_the_client_calls(
    world: World, call: str, line: str, *, client_calls: bool
) -> None:
    reference, _ = client(world)
    colleague = await world.colleague()
    form = BOOKING | {"mode": "phone", "interpreter": "", "time": "09:00", "intake": reference}
    page = await colleague.see(f"/calendar/book?intake={reference}&mode=phone&on={WEDNESDAY}")
    assert 'name="call"' in page.text
    refused = await colleague.send("/calendar/book", **form, call="0171")
    assert (refused.status_code, calendar(world)) == (422, [])
    assert "Das ist keine Telefonnummer." in refused.text
    await colleague.send("/calendar/book", **form, call=call)
    (booked,) = calendar(world)
    assert booked.client_calls == client_calls
    assert line in (await colleague.see(f"/calendar/appointment/{booked.id}")).text
    again = await colleague.see(f"/calendar/book?appointment={booked.id}&mode=phone&on={WEDNESDAY}")
    assert f'type="tel" value="{line if call else ""}"' in again.text  # the next talk knows the number


async def test_an_interpreter_makes_the_talk_longer_and_a_late_order_is_said(world: World) -> None:
    reference, _ = client(world)
    colleague = await world.colleague()
    page = await colleague.see(f"/calendar/book?intake={reference}&kind=folgetermin&on={WEDNESDAY}")
    assert '<option value="ar" selected>' in page.text  # Nora does not speak it
    assert "bis Fr 19.3. bestellt" in page.text
    assert (
        '<option value="ar" selected>'
        not in (await colleague.see(f"/calendar/book?intake={reference}&with=karim&on={WEDNESDAY}")).text.partition(
            'name="interpreter"'
        )[2]
    )
    await colleague.send("/calendar/book", intake=reference, time="09:00", interpreter="ar", **BOOKING)
    (booked,) = calendar(world)
    assert (booked.end - booked.start, booked.interpreter) == (timedelta(minutes=60), "ar")


async def test_who_is_second_is_told_who_holds_the_time_and_nothing_is_booked(world: World) -> None:
    reference, _ = client(world)
    there = world.booked(at(24, 9))
    colleague = await world.colleague()
    answer = await colleague.send("/calendar/book", intake=reference, time="09:30", **BOOKING)
    assert answer.status_code == 409
    assert f"dort ist schon Termin {there.code} (10:00–11:00)" in answer.text
    assert (calendar(world), letters(world)) == ([there], [])


@ON_BOTH
async def test_a_time_somebody_in_the_chat_is_choosing_is_not_taken_from_them(world: World) -> None:
    reference, _ = client(world)

    def hold(tx: Any) -> None:
        other = conversations.open_for(tx, "web", "other", world.now)
        appointments.hold(
            tx,
            Time(
                counsellor_id="nora",
                start=at(24, 9),
                minutes=60,
                buffer=0,
                kind="erstgespraech",
                mode="person",
                site="trier",
            ),
            office_id="jmd-trier",
            conversation_id=other.id,
            now=world.now,
        )

    world.database.write_now(hold)
    colleague = await world.colleague()
    answer = await colleague.send("/calendar/book", intake=reference, time="10:00", **BOOKING)
    assert (answer.status_code, calendar(world)) == (409, [])
    assert "wird gerade im Chat ausgewählt, noch bis 10:17" in answer.text
    world.now += timedelta(minutes=11)
    assert (await colleague.send("/calendar/book", intake=reference, time="10:00", **BOOKING)).status_code == 303


async def test_a_series_keeps_its_wall_clock_over_summer_time_and_is_announced_in_one_letter(world: World) -> None:
    reference, _ = client(world)
    colleague = await world.colleague()
    await colleague.send("/calendar/book", intake=reference, time="09:00", count="3", weeks="2", **BOOKING)
    booked = calendar(world)
    assert [appointment.local_start for appointment in booked] == [
        "2027-03-24T09:00",
        "2027-04-07T09:00",
        "2027-04-21T09:00",
    ]
    assert [appointment.start for appointment in booked] == [at(24, 8), at(7, 7, month=4), at(21, 7, month=4)]
    kinds = [kind for kind, _ in letters(world)]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "booked_for_you": 1, "reminder_first": 3, "reminder_again": 3, "reminder_second": 3, "feedback": 3,
    }  # fmt: skip
    found = world.database.write_now(
        lambda tx: intakes.of_appointments(tx, NORA, [appointment.id for appointment in booked], world.now)
    )
    assert [found[appointment.id].reference for appointment in booked] == [reference] * 3


async def test_a_series_is_booked_as_a_whole_or_not_at_all(world: World) -> None:
    reference, _ = client(world)
    second, third = world.booked(at(31, 7)), world.booked(at(7, 7, month=4))
    world.database.write_now(lambda tx: availability.be_away(tx, "nora", at(13, 0, month=4), at(15, 0, month=4)))
    colleague = await world.colleague()
    answer = await colleague.send("/calendar/book", intake=reference, time="09:00", count="4", weeks="1", **BOOKING)
    assert answer.status_code == 409
    assert re.findall(r"<li>(Mi .*?)</li>", answer.text) == [
        f"Mi 31.3. 09:00: dort ist schon Termin {second.code} (09:00–10:00)",
        f"Mi 7.4. 09:00: dort ist schon Termin {third.code} (09:00–10:00)",
        "Mi 14.4. 09:00: abwesend",
    ]
    assert (calendar(world), letters(world)) == ([second, third], [])


async def test_a_person_has_one_open_first_talk_also_when_the_staff_book(world: World) -> None:
    reference, _ = client(world)
    colleague = await world.colleague()
    first_talk = BOOKING | {"kind": "erstgespraech"}
    assert (await colleague.send("/calendar/book", intake=reference, time="09:00", **first_talk)).status_code == 303
    answer = await colleague.send("/calendar/book", intake=reference, time="11:00", **first_talk)
    assert (answer.status_code, len(calendar(world))) == (409, 1)
    assert "schon ein offenes Erstgespräch" in answer.text


async def test_a_follow_up_for_the_client_of_an_appointment(world: World) -> None:
    first = world.booked(at(22, 7))
    intake = world.intake(payload(), about=first)
    colleague = await world.colleague()
    page = await colleague.see(f"/calendar/book?appointment={first.id}&on={WEDNESDAY}")
    assert '<option value="folgetermin" selected>' in page.text
    answer = await colleague.send("/calendar/book", appointment=first.id, time="09:00", **BOOKING)
    follow_up = calendar(world)[-1]
    assert answer.headers["location"].endswith(follow_up.id)
    assert intake.reference in (await colleague.see(f"/calendar/appointment/{follow_up.id}")).text
    assert intake.reference in (await colleague.see(f"/calendar/appointment/{first.id}")).text


async def test_an_intake_stays_as_long_as_a_further_appointment_of_it(world: World) -> None:
    first = world.booked(at(22, 7))
    intake = world.intake(payload(), about=first)
    colleague = await world.colleague()
    later = BOOKING | {"on": "2027-04-28"}
    await colleague.send("/calendar/book", appointment=first.id, time="09:00", **later)

    def left(when: datetime) -> int:
        while world.database.write_now(lambda tx: retention.sweep(tx, when)).total:
            pass  # as the clock's chore does
        row = world.database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM intake WHERE id = ?", (intake.id,)))
        return int(row[0]) if row else 0

    assert [left(when) for when in (at(27, 0, month=4), at(20, 0, month=5), at(29, 12, month=5))] == [1, 1, 0]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"start": "10:07"}, "Viertelstunden"),
        ({"start": ""}, "Uhrzeit"),
        ({"day": "gestern"}, "einen Tag"),
        ({"minutes": "9999"}, "von 15 bis 240"),
        ({"of": "carla"}, "aus der Liste"),
        ({"day": "2027-03-21"}, "diese Zeit ist vorbei"),
    ],
)
async def test_what_cannot_be_used_is_said_and_nothing_is_booked(
    change: dict[str, str], words: str, world: World
) -> None:
    colleague = await world.colleague()
    form = {"name": "Sam", "language": "so", "topic": "", "kind": "kurz", "of": "nora", "mode": "person",
            "site": "trier", "day": "2027-03-22", "start": "11:00"}  # fmt: skip
    answer = await colleague.send("/calendar/walk-in", **form | change)
    assert answer.status_code in {409, 422}
    assert words in answer.text
    assert 'value="Sam"' in answer.text
    assert calendar(world) == []


async def test_the_staff_may_book_on_top_of_their_own_busy_times_but_are_offered_none(world: World) -> None:
    reference, _ = client(world)
    asked = world.database.write_now(
        lambda tx: own_calendars.connect(tx, "nora", own_calendars.CalendarAccount("https://x.example.org/"), world.now)
    )
    world.database.write_now(lambda tx: own_calendars.was_read(tx, asked, [(at(24, 8), at(24, 10))], world.now))
    colleague = await world.colleague()
    page = await colleague.see(f"/calendar/book?intake={reference}&kind=folgetermin&on={WEDNESDAY}&interpreter=")
    assert re.findall(r'value="([\d:]+)@trier"', page.text)[0] == "11:00"
    assert (await colleague.send("/calendar/book", intake=reference, time="09:00", **BOOKING)).status_code == 303


async def test_another_offices_clients_cannot_be_booked_for(world: World) -> None:
    reference, _ = client(world)
    there = world.booked(at(24, 9))
    other = await world.colleague(world.dorsten)
    counsellor = world.dorsten.counsellors[0].id
    form = {"kind": "folgetermin", "with": counsellor, "mode": "phone", "on": str(WEDNESDAY), "time": "15:00",
            "site": world.dorsten.sites[0].id}  # fmt: skip
    answers = [
        await other.see(f"/calendar/book?intake={reference}"),
        await other.see(f"/calendar/book?appointment={there.id}"),
        await other.see(f"/calendar/appointment/{there.id}"),
        await other.send("/calendar/book", intake=reference, **form),
        await other.send("/calendar/book", appointment=there.id, **form),
        await other.send(f"/calendar/appointment/{there.id}/ask"),
        await other.send(f"/calendar/appointment/{there.id}/call-off"),
        await other.send(f"/calendar/interpreters/{there.id}", progress="ordered"),
    ]
    assert [answer.status_code for answer in answers] == [404] * len(answers)
    assert calendar(world) == [there]
