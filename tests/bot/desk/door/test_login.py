"""Logging in by a link, and how long a session lasts."""

from datetime import timedelta

import pytest

from storage.team import staff
from tests.bot.desk.world import World


async def test_a_preview_of_the_link_burns_nothing_and_the_link_works_once(world: World) -> None:
    link = world.link(world.trier.counsellors[0].id)
    assert (await world.browser().see(link)).status_code == 200
    first, second = world.browser(), world.browser()
    await first.see(link)
    await second.see(link)

    assert (await first.send(link)).headers["location"] == "/desk/"
    late = await second.send(link)

    assert late.status_code == 410
    assert "lotse staff invite" in late.text
    assert (await first.see("/")).status_code == 200
    assert (await second.see("/")).status_code == 401


async def test_a_link_is_over_after_a_day_and_a_session_after_twelve_hours(world: World) -> None:
    link = world.link(world.trier.counsellors[0].id)
    browser = await world.colleague()
    world.now += timedelta(hours=12, seconds=1)
    assert (await browser.see("/")).status_code == 401
    world.now += timedelta(hours=12)
    late = world.browser()
    await late.see(link)
    assert (await late.send(link)).status_code == 410


async def test_logging_in_needs_the_page_with_the_button(world: World) -> None:
    link = world.link(world.trier.counsellors[0].id)
    assert (await world.browser().send(link)).status_code == 403
    elsewhere = world.browser()
    await elsewhere.see("/login/another")
    other = world.browser()
    await other.see(link)
    other.token = elsewhere.token
    assert (await other.send(link)).status_code == 403


async def test_logging_out_ends_the_session_on_the_server(world: World) -> None:
    browser = await world.colleague()
    secret = browser.http.cookies["desk"]
    answer = await browser.send("/logout")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/login")
    assert world.database.read_now(lambda tx: staff.member(tx, secret, world.now)) is None
    browser.http.cookies.set("desk", secret)
    assert (await browser.see("/")).status_code == 401


async def test_somebody_who_left_the_office_is_out_at_once(world: World) -> None:
    browser = await world.colleague()
    world.database.write_now(lambda tx: staff.sync(tx, world.trier.id, []))
    assert (await browser.see("/")).status_code == 401


@pytest.mark.parametrize(
    ("meant", "leads"),
    [
        ("/intake/K7-4Q2M", "/desk/login?to=/intake/K7-4Q2M"),
        ("/office", "/desk/login?to=/office"),
        ("/staff", "/desk/login"),
        ('/intake/"><b>', "/desk/login"),
    ],
)
async def test_who_follows_a_notice_without_being_logged_in_comes_to_what_it_is_about(
    world: World, meant: str, leads: str
) -> None:
    answer = await world.browser().see(meant)
    assert answer.status_code == 401
    assert f'<a href="{leads}">' in answer.text
    assert "<b>" not in answer.text
