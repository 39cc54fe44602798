"""What open pages of the desk ask for every 15 seconds: small, nothing of a person, and new when something is."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.team import staff
from tests.bot.desk.examples import payload
from tests.bot.desk.world import Colleague, World


async def ask(browser: Colleague, query: str = "?of=inbox", tag: str = "") -> tuple[int, str, dict[str, object]]:
    answer = await browser.http.get(f"/desk/news{query}", headers={"If-None-Match": tag} if tag else {})
    return answer.status_code, answer.headers["etag"], answer.json() if answer.content else {}


async def test_what_is_known_already_is_not_said_again(world: World) -> None:
    browser = await world.colleague()
    status, tag, told = await ask(browser)
    assert (status, told["new"], told["crises"]) == (200, 0, [])
    assert (await ask(browser, tag=tag))[::2] == (304, {})
    crisis, _ = world.intake(payload(kind="crisis", urgency="crisis")), world.intake(payload())
    status, other, told = await ask(browser, tag=tag)
    assert (status, told["new"], told["crises"], other != tag) == (200, 2, [crisis.reference], True)


async def test_another_offices_intakes_are_no_news(world: World) -> None:
    browser = await world.colleague()
    _, tag, _ = await ask(browser)
    world.intake(payload(urgency="crisis"), office=world.dorsten)
    assert (await ask(browser, tag=tag))[0] == 304


async def test_asking_is_no_look_at_anybody(world: World) -> None:
    browser = await world.colleague()
    count = "SELECT COUNT(*) FROM audit"
    world.intake(payload(urgency="crisis"))
    before = world.database.read_now(lambda tx: tx.one(count))
    for query in ("?of=inbox", "?of=today", "?of=talk&intake=K7-4Q2M", ""):
        await ask(browser, query)
    assert world.database.read_now(lambda tx: tx.one(count)) == before


def take(world: World, reference: str) -> Callable[[Transaction], object]:
    def work(tx: Transaction) -> None:
        karim = staff.find(tx, world.trier.counsellors[1].id)
        assert karim is not None
        intakes.take(tx, karim, reference, world.now + timedelta(seconds=1))

    return work


@pytest.mark.parametrize(
    ("page", "happens", "looks_another"),
    [
        ("inbox", "nothing", False),
        ("inbox", "taken", True),
        ("inbox", "new", True),
        ("inbox", "booked", False),
        ("inbox", "the client writes", True),
        ("inbox", "a quarter of an hour", True),
        ("today", "nothing", False),
        ("today", "new", False),
        ("today", "booked", True),
        ("today", "a quarter of an hour", True),
        ("talk", "new", False),
        ("talk", "the client writes", True),
        ("talk", "the colleague writes", True),
        ("talk", "a quarter of an hour", False),
        ("", "new", False),
    ],
)
async def test_a_page_is_drawn_anew_when_it_looks_another(
    world: World, page: str, happens: str, looks_another: bool
) -> None:
    browser = await world.colleague()
    booked = world.booked(world.now + timedelta(days=1))
    intake = world.intake(payload(), about=booked)
    query = f"?of={page}&intake={intake.reference}"
    _, _, before = await ask(browser, query)

    def write(tx: Transaction) -> None:
        nora = staff.find(tx, world.trier.counsellors[0].id)
        assert nora is not None
        person = booked.conversation_id or ""
        live_chats.write(
            tx, nora, intake_id=intake.id, conversation_id=person, content={"words": "Hallo"}, now=world.now
        )
        if happens == "the client writes":
            live_chats.hear(tx, person, "Hallo", world.now)

    match happens:
        case "taken":
            world.database.write_now(take(world, intake.reference))
        case "new":
            world.intake(payload())
        case "booked":
            world.booked(world.now + timedelta(days=2))
        case "the client writes" | "the colleague writes":
            world.database.write_now(write)
        case "a quarter of an hour":
            world.now += timedelta(minutes=15)
        case _:
            pass
    _, _, after = await ask(browser, query)
    assert (before["page"] != after["page"]) is looks_another


async def test_every_page_of_who_advises_asks_for_news_and_nobody_elses(world: World) -> None:
    counsellor, administrator = await world.colleague(), await world.member(world.trier.administrators[0].id)
    intake = world.intake(payload())
    for path, news in (
        ("/inbox", "/desk/news?of=inbox"),
        ("/", "/desk/news?of=today"),
        (f"/intake/{intake.reference}", f"/desk/news?of=talk&amp;intake={intake.reference}"),
        ("/account", "/desk/news"),
    ):
        assert f'data-news="{news}"' in (await counsellor.see(path)).text
    assert "data-news" not in (await administrator.see("/account")).text
