"""My account: a colleague chooses on which ways they are told, and when they are left alone."""

import json
from datetime import time

import pytest

from bot.desk.visit import PushOfBrowsers
from storage.engine.transaction import Transaction
from storage.team import staff_chats, staff_reach
from storage.team.staff_chats import Rhythm
from tests.bot.desk.world import Colleague, World

BROWSER = json.dumps({"endpoint": "https://updates.push.services.mozilla.com/wpush/v2/x", "keys": {}})


def read(said: str) -> str:
    """Read what a browser says, as strictly as a test needs it."""
    if said != BROWSER:
        raise ValueError("no subscription")
    return "address of the browser"


PUSH = PushOfBrowsers("BPublicKey", read)


@pytest.fixture
def told(world: World) -> World:
    """The desk of an installation that sends by every way."""

    def open_ways(tx: Transaction) -> None:
        staff_reach.set_channels(tx, ("telegram_staff", "staff_email", "staff_push"))

    world.database.write_now(open_ways)
    return world


def ways(world: World, staff_id: str = "nora") -> list[tuple[str, str]]:
    found = world.database.read_now(lambda tx: staff_reach.channels_of(tx, staff_id))
    return [(way.channel, way.address) for way in found]


NORA = ("staff_email", "nora.beispiel@example.org")
NOTHING = "Nothing reaches you while you do not look at the desk. Please switch on a way."


async def account(browser: Colleague) -> str:
    return (await browser.see("/account?lang=en")).text


async def test_email_is_on_by_itself_and_can_be_switched_off_and_on(told: World) -> None:
    browser = await told.colleague()
    shown = await account(browser)
    assert (ways(told), NORA[1] in shown, NOTHING in shown) == ([NORA], True, False)
    assert (await browser.send("/account/email")).headers["location"] == "/desk/account#ways"
    assert (ways(told), NOTHING in await account(browser)) == ([], True)
    await browser.send("/account/email", on="1")
    assert (ways(told), NOTHING in await account(browser)) == ([NORA], False)


async def test_an_address_that_nothing_reached_is_said_to_be_so_and_can_be_tried_again(told: World) -> None:
    browser = await told.colleague()
    told.database.write_now(lambda tx: staff_reach.mark_gone(tx, *NORA, told.now))
    assert "Nothing has reached this address since" in await account(browser)
    await browser.send("/account/email", on="1")
    assert ways(told) == [NORA]


async def test_where_no_mail_is_sent_none_is_promised(world: World) -> None:
    browser = await world.colleague()
    shown = await account(browser)
    assert "This installation sends no e-mail." in shown
    assert NOTHING in shown
    assert 'action="/desk/account/email"' not in shown


async def test_a_browser_is_told_once_it_subscribed_until_it_is_removed(told: World) -> None:
    told.push(PUSH)
    browser = await told.colleague()
    shown = await account(browser)
    assert 'data-key="BPublicKey"' in shown
    assert '<script src="/push.js" defer></script>' in shown
    browser.http.headers["user-agent"] = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"
    assert (await browser.send("/account/push", subscription=BROWSER)).status_code == 303
    assert ways(told) == [NORA, ("staff_push", "address of the browser")]
    assert "Firefox, Windows" in await account(browser)
    (kept,) = [each for each in told.database.read_now(lambda tx: staff_reach.of_member(tx, "nora")) if each.device]
    other = await told.colleague(number=1)
    await other.send(f"/account/push/{kept.id}/remove")
    assert len(ways(told)) == 2, "nobody removes a colleague's browser"
    await browser.send(f"/account/push/{kept.id}/remove")
    assert ways(told) == [NORA]


@pytest.mark.parametrize("said", ["", "nonsense", BROWSER + " ", "x" * 10_000])
async def test_what_nothing_can_be_sent_to_is_not_kept(told: World, said: str) -> None:
    told.push(PUSH)
    browser = await told.colleague()
    assert (await browser.send("/account/push", subscription=said)).status_code == 422
    assert ways(told) == [NORA]


async def test_without_push_messages_no_browser_is_asked(told: World) -> None:
    browser = await told.colleague()
    assert "push.js" not in await account(browser)
    assert (await browser.send("/account/push", subscription=BROWSER)).status_code == 404


async def test_quiet_hours_are_set_here_too_and_leave_the_rest_of_the_rhythm_alone(told: World) -> None:
    rhythm = Rhythm(agenda_at=time(7, 45))
    told.database.write_now(lambda tx: staff_chats.keep_rhythm(tx, "nora", rhythm))
    browser = await told.colleague()
    assert 'name="quiet_from" step="900" value="19:00"' in await account(browser)
    assert (await browser.send("/account/quiet", quiet_from="20:30", quiet_until="06:00")).status_code == 303
    kept = told.database.read_now(lambda tx: staff_chats.rhythm_of(tx, "nora"))
    assert kept == Rhythm(time(20, 30), time(6), time(7, 45))
    assert (await browser.send("/account/quiet", quiet_from="nine", quiet_until="06:00")).status_code == 422


async def test_administrators_are_told_of_nothing_and_choose_nothing(told: World) -> None:
    browser = await told.member(told.trier.administrators[0].id)
    assert "How you are told" not in await account(browser)
