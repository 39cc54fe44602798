"""The inbox: what stands in it in which order, filtered and in pages."""

import re
from datetime import timedelta

import pytest

from tests.bot.desk.examples import payload
from tests.bot.desk.seen import listed, words
from tests.bot.desk.world import ON_BOTH, World


@ON_BOTH
async def test_the_inbox_is_filtered_and_comes_in_pages_of_fifty(world: World) -> None:
    made = [world.intake(payload(language="en" if n % 10 == 0 else "ar"), ago=timedelta(minutes=n)) for n in range(60)]
    urgent = world.intake(payload(urgency="urgent", answers={"topic": "money"}))
    colleague = await world.colleague()

    first, second = (await colleague.see("/inbox")).text, (await colleague.see("/inbox?page=2")).text
    oldest_first = [urgent.reference, *(intake.reference for intake in reversed(made))]
    assert (listed(first), listed(second)) == (oldest_first[:50], oldest_first[50:])
    assert "Seite 1 von 2, insgesamt 61" in words(first)
    assert 'href="/desk/inbox?state=new&amp;page=2" rel="next"' in first

    for query, found in (
        ("urgent=1", [urgent]),
        ("topic=money", [urgent]),
        ("language=en", made[50::-10]),
        ("language=en&topic=train", made[50::-10]),
        ("language=en&topic=money", []),
        ("mine=1", []),
        ("page=99", []),
    ):
        page = (await colleague.see(f"/inbox?{query}")).text
        assert listed(page) == [intake.reference for intake in found], query
    await colleague.send(f"/intake/{urgent.reference}/take")
    mine = [
        listed((await browser.see("/inbox?state=taken&mine=1")).text)
        for browser in (colleague, await world.colleague(number=1))
    ]
    assert mine == [[urgent.reference], []]


@pytest.mark.parametrize(
    "query", ["page=0", "page=-1", "page=x", "page=١", "language=xx", "topic=%22%3E", "state=gone"]
)
async def test_an_unreadable_filter_is_left_out(query: str, world: World) -> None:
    intake = world.intake(payload())
    assert listed((await (await world.colleague()).see(f"/inbox?{query}")).text) == [intake.reference]


async def test_the_inbox_puts_crisis_first_then_urgent_then_the_oldest(world: World) -> None:
    young = world.intake(payload(), ago=timedelta(hours=1))
    old = world.intake(payload(), ago=timedelta(hours=50))
    urgent = world.intake(payload(urgency="urgent"), ago=timedelta(minutes=5))
    crisis = world.intake(payload(kind="crisis", urgency="crisis"))
    page = (await (await world.colleague()).see("/inbox")).text
    assert re.findall(r'class="who"><a href="/desk/intake/([^"]+)"', page) == [
        intake.reference for intake in (crisis, urgent, old, young)
    ]
    assert re.findall(r'class="promise (\w+)">([^<]+)<', page) == [
        ("over", "sofort"),
        ("kept", "Antwort bis Mi 24.3. 10:02, noch 47 Stunden"),
        ("over", "überfällig seit 2 Stunden"),
        ("kept", "Antwort bis Mi 24.3. 09:07, noch 47 Stunden"),
    ]
