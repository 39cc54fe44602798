"""The slip a client takes along, in their language, with the way to their ticket."""

import re
from dataclasses import replace

import pytest

from bot.languages.speaker import bare
from dialogs.text import Words
from tests.bot.desk.calendar.kept import calendar
from tests.bot.desk.seen import words
from tests.bot.desk.world import World

FORM = {"name": "Sam", "topic": "house", "kind": "kurz", "of": "nora", "mode": "person", "site": "trier",
        "day": "2027-03-24", "start": "10:00"}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "direction", "opening", "day"),
    [
        ("de", "ltr", "Dein Termin", "24. März"),
        ("ar", "rtl", "موعدك", "24 مارس"),
        ("uk", "ltr", "Твоя зустріч", "24 березня"),
    ],
)
async def test_it_says_all_one_needs_in_the_clients_language(
    world: World, language: str, direction: str, opening: str, day: str
) -> None:
    colleague = await world.colleague()
    await colleague.see("/calendar/walk-in")
    await colleague.send("/calendar/walk-in", **FORM | {"language": language})
    (booked,) = calendar(world)
    page = (await colleague.see(f"/calendar/appointment/{booked.id}/slip")).text
    slip = re.search(r'<article class="slip" lang="([^"]+)" dir="(\w+)">(.*)</article>', page, re.DOTALL)
    assert slip
    assert slip.group(1, 2) == (language, direction)
    said = bare(words(slip[3]))
    assert all(each in said for each in (booked.code, day, "10:00", "Musterstraße 12", "030 23125 100", "JMD Trier"))
    assert opening in said
    assert "<svg" not in slip[3]
    assert not re.search("[\U0001f000-\U0001faff]", said)  # a sign is a box on paper where the printer has no font


async def test_an_offices_own_words_that_are_german_alone_say_so_on_it(world: World) -> None:
    entrance = Words.of({"de": "1. Stock"})
    site, *rest = world.trier.sites
    world.offices = (replace(world.trier, sites=(replace(site, entrance=entrance), *rest)),)
    world.__post_init__()
    colleague = await world.colleague()
    await colleague.see("/calendar/walk-in")
    await colleague.send("/calendar/walk-in", **FORM | {"language": "ar"})
    (booked,) = calendar(world)
    page = bare((await colleague.see(f"/calendar/appointment/{booked.id}/slip")).text)
    assert '<p dir="auto" lang="de">1. Stock</p>' in page
    assert f'<p dir="auto">{site.way.read("ar")}</p>' in page


async def test_a_ticket_link_stands_on_it_as_a_qr_code(world: World) -> None:
    asked = []

    def link(_tx: object, client: str, _now: object) -> str:
        asked.append(client)
        return "https://termin.example.org/t/abcdefghijklmnopqrstuv"

    world.ticket_link = link
    colleague = await world.colleague()
    await colleague.see("/calendar/walk-in")
    await colleague.send("/calendar/walk-in", **FORM | {"language": "de"})
    (booked,) = calendar(world)
    page = (await colleague.see(f"/calendar/appointment/{booked.id}/slip")).text
    assert asked == [booked.conversation_id]
    assert page.count("<svg") == 1
    assert "https://termin.example.org" not in page  # it stands in the picture only: nobody types 128 bits


async def test_another_offices_appointment_has_no_slip(world: World) -> None:
    booked = world.booked(world.now)
    elsewhere = await world.colleague(replace(world.dorsten))
    assert (await elsewhere.see(f"/calendar/appointment/{booked.id}/slip")).status_code == 404
