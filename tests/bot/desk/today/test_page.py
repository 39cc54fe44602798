"""Today: the appointments of a week, and the front desk's search."""

import re
from datetime import timedelta

from tests.bot.desk.examples import payload
from tests.bot.desk.world import World

EDGES = ("/?week=0001-W01", "/?week=9999-W52")
"""Weeks without a neighbour."""


async def test_today_shows_the_appointment_with_all_that_matters(world: World) -> None:
    booked = world.booked(world.now + timedelta(hours=2, minutes=7, seconds=47.654322), interpreter="ar")
    intake = world.intake(payload(urgency="urgent"), about=booked)
    page = (await (await world.colleague()).see("/")).text
    words = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))
    for word in (
        *("Montag, 22. März", "12:15–13:15", f"Code {booked.code}", "زهرة", intake.reference, "Arabisch"),
        *("Sprachmittlung: Arabisch", "Eilig", "Ausbildung, Wohnung", "persönlich, Trier", "nicht beantwortet"),
    ):
        assert word in words
    assert f"/appointment/{booked.id}/arrived" in page
    assert f"/appointment/{booked.id}/missed" not in page


async def test_a_week_can_be_chosen_and_the_own_appointments_alone(world: World) -> None:
    start = world.now.replace(minute=15, second=0, microsecond=0)
    mine = world.booked(start + timedelta(days=7))
    theirs = world.booked(start + timedelta(days=7, hours=1), counsellor_id=world.trier.counsellors[1].id)
    colleague = await world.colleague()
    shown = {
        path: [appointment.code in (await colleague.see(path)).text for appointment in (mine, theirs)]
        for path in ("/", "/?week=2027-W13", "/?week=2027-W13&mine=1", "/?week=nonsense", "/?week=2027-W99", *EDGES)
    }
    assert shown == {
        "/": [False, False],
        "/?week=2027-W13": [True, True],
        "/?week=2027-W13&mine=1": [True, False],
        "/?week=nonsense": [False, False],
        "/?week=2027-W99": [False, False],
        **{path: [False, False] for path in EDGES},
    }


async def test_the_front_desk_finds_a_code_and_a_reference(world: World) -> None:
    start = world.now.replace(minute=15, second=0, microsecond=0)
    booked = world.booked(start + timedelta(days=20))
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()

    found = await colleague.send("/code", code=f" {booked.code} ")
    assert intake.reference in found.text
    nothing = await colleague.send("/code", code="12345")
    assert "Mit diesem Code gibt es keinen offenen Termin" in nothing.text
    by_name = await colleague.send("/code", code=intake.reference.lower().replace("-", " "))
    assert by_name.headers["location"] == f"/desk/intake/{intake.reference}"


async def test_whom_nothing_reaches_is_to_be_called_where_there_is_a_number_and_named_apart_where_there_is_none(
    world: World,
) -> None:
    start = world.now.replace(minute=15, second=0, microsecond=0) + timedelta(hours=3)
    with_number = world.booked(start, conversation_id=None)
    said = payload()
    world.intake({**said, "answers": {**said["answers"], "phone": "+491713920012"}}, about=with_number)
    without = world.booked(start + timedelta(hours=2), conversation_id=None)
    world.intake(said, about=without)
    page = (await (await world.colleague()).see("/")).text
    call, unreachable = (
        re.search(rf'aria-labelledby="{part}">(.*?)</section>', page, re.DOTALL) for part in ("to-call", "unreachable")
    )
    assert call is not None
    assert unreachable is not None
    assert (with_number.code in call[1], without.code in call[1]) == (True, False)
    assert 'href="tel:+491713920012"' in call[1]
    assert (with_number.code in unreachable[1], without.code in unreachable[1]) == (False, True)
    assert "tel:" not in unreachable[1]
