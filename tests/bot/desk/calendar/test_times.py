"""Times and absences entered on the desk are those of the chat."""

import re

import pytest

from tests.bot.desk.calendar.kept import WEDNESDAY, at, offered
from tests.bot.desk.examples import payload
from tests.bot.desk.world import World


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


async def test_an_absence_lists_what_is_to_be_moved_and_one_click_asks_all(world: World) -> None:
    first, second = world.booked(at(24, 8)), world.booked(at(24, 10))
    by_hand = world.booked(at(25, 13), conversation_id=None, first_talk=False)
    elsewhere = world.booked(at(26, 9))
    world.intake(payload(), about=first)
    colleague = await world.colleague()
    await colleague.send("/calendar/away", of="nora", first="2027-03-24", last="2027-03-25")
    assert offered(world) == []
    page = await colleague.see("/calendar/away")
    assert [appointment.id in page.text for appointment in (first, second, by_hand, elsewhere)] == [
        True,
        True,
        True,
        False,
    ]
    assert page.text.count("zu verschieben") == 2
    assert page.text.count("im Chat nicht erreichbar, bitte anrufen") == 1
    absence = re.findall(r"/calendar/away/(\w+)/ask", page.text)[0]

    for _ in range(2):  # a second click asks nobody again
        await colleague.send(f"/calendar/away/{absence}/ask")
    waiting = world.database.read_now(
        lambda tx: tx.many("SELECT appointment_id FROM outbox WHERE kind = 'please_move' ORDER BY id")
    )
    assert [row[0] for row in waiting] == [first.id, second.id]
    assert (await colleague.see("/calendar/away")).text.count("um neuen Termin gebeten") == 2

    await colleague.send(f"/calendar/away/{absence}/back")
    assert offered(world) != []
    assert world.database.read_now(lambda tx: tx.many("SELECT 1 FROM outbox WHERE kind = 'please_move'")) == []


async def test_an_absence_can_be_entered_for_a_colleague_who_called_in_and_for_hours(world: World) -> None:
    colleague = await world.colleague(number=1)
    await colleague.send("/calendar/away", of="nora", first="2027-03-24", start="09:00", end="11:00")
    assert offered(world)[0] == "11:00"
    for wrong in ({"first": "2027-03-21"}, {"first": "2029-01-01"}, {"first": "2027-03-24", "last": "2027-03-23"}):
        assert (await colleague.send("/calendar/away", of="nora", **wrong)).status_code == 422
