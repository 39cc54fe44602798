"""A counsellor's stories in a real browser, on an office PC and on a phone: talk, keys, undo, waiting list."""

from datetime import timedelta

import pytest

from bot.appointments.waiting_list import offer_freed
from bot.letters import live_chat
from storage.calendar import appointments
from storage.engine.database import Transaction
from storage.intakes.intakes import IntakeRecord
from storage.people import reach
from storage.team import staff
from tests.bot.desk.examples import WORDS, payload
from tests.bot.desk.seen import with_chat
from tests.bot.desk.world import World
from tests.browser.desk import Desk

SIZES = [pytest.param((1280, 800), id="1280"), pytest.param((390, 844), id="390")]
PLACE = {"value": {"area": "trier"}, "how": "given", "given": ""}
ANSWERS = {"daypart": "any", "place": PLACE, "name": "زهرة", "topic": "train"}


def sees_all_of_it(desk: Desk, size: tuple[int, int]) -> bool:
    return bool(desk.page.evaluate("document.documentElement.scrollWidth") <= size[0])


def answered(world: World, intake: IntakeRecord) -> None:
    world.database.write_now(lambda tx: live_chat.pass_on(tx, intake.conversation_id or "", WORDS, world.now))


@pytest.mark.parametrize("size", SIZES)
def test_counsellor_and_client_write_to_each_other(size: tuple[int, int], desk: Desk) -> None:
    intake = with_chat(desk.world)
    desk.page.set_viewport_size({"width": size[0], "height": size[1]})
    desk.open(f"/intake/{intake.reference}")
    desk.page.get_by_label("Eigene Worte", exact=True).fill("Guten Tag, haben Sie den Brief noch?")
    desk.page.get_by_role("button", name="Senden").click()
    desk.page.wait_for_url(f"**/intake/{intake.reference}#talk")
    desk.page.get_by_text("Textbausteine").click()
    desk.page.get_by_role("link", name="Der Raum ist jetzt ein anderer").click()
    desk.page.get_by_label("Neuer Raum").fill("2.04")
    desk.page.get_by_role("button", name="Senden").click()
    desk.page.wait_for_url(f"**/intake/{intake.reference}#talk")
    answered(desk.world, intake)

    desk.open("/inbox?state=taken")
    assert desk.page.get_by_text("hat geschrieben").is_visible()
    desk.page.get_by_role("link", name=intake.reference).click()
    desk.page.wait_for_url(f"**/intake/{intake.reference}")
    theirs = desk.page.locator(".talk .theirs .words")
    assert theirs.inner_text() == WORDS
    directions = desk.page.evaluate(
        "[...document.querySelectorAll('html, .theirs .words, .mine .said')].map(one => one.matches(':dir(rtl)'))"
    )
    assert directions == [False, False, False, True]
    assert sees_all_of_it(desk, size)
    desk.page.get_by_role("button", name="Gespräch beenden").click()
    desk.page.wait_for_load_state()
    assert not desk.page.get_by_role("button", name="Gespräch beenden").is_visible()


def test_rows_go_by_keys_and_the_keys_are_shown(desk: Desk) -> None:
    old, young = (desk.world.intake(payload(), ago=timedelta(hours=hours)) for hours in (2, 1))
    desk.open("/inbox")
    keyboard = desk.page.keyboard

    def focused() -> str:
        return str(desk.page.evaluate("document.activeElement.textContent"))

    keyboard.press("j")
    assert focused() == old.reference
    keyboard.press("j")
    keyboard.press("j")
    assert focused() == young.reference
    keyboard.press("k")
    assert focused() == old.reference
    keyboard.press("?")
    assert desk.page.get_by_text("nächste und vorige Zeile").is_visible()
    keyboard.press("/")
    assert desk.page.evaluate("document.activeElement.id") == "code"
    keyboard.type("jkt?")
    assert desk.page.get_by_label("Code oder Vorgangsnummer").input_value() == "jkt?"
    keyboard.press("Escape")
    keyboard.press("j")
    keyboard.press("t")
    desk.page.wait_for_url(f"**/intake/{old.reference}")
    assert desk.page.locator(".sheet .state").inner_text() == "übernommen"
    desk.open("/inbox")
    keyboard.press("j")
    keyboard.press("Enter")
    desk.page.wait_for_url(f"**/intake/{young.reference}")


@pytest.mark.parametrize("size", SIZES)
def test_a_wrong_click_is_undone_by_the_button_that_appears(size: tuple[int, int], desk: Desk) -> None:
    desk.page.set_viewport_size({"width": size[0], "height": size[1]})
    booked = desk.world.booked(desk.world.now.replace(minute=0, second=0, microsecond=0))
    desk.world.intake(payload(), about=booked)
    desk.open("/")
    desk.page.get_by_role("button", name="Nicht erschienen").click()
    desk.page.get_by_text("Vermerkt: nicht erschienen.").wait_for()
    assert sees_all_of_it(desk, size)
    desk.page.get_by_role("button", name="Rückgängig").click()
    desk.page.wait_for_load_state()
    assert desk.page.locator(".rows .state").inner_text() == "nicht beantwortet"
    assert not desk.page.get_by_role("button", name="Rückgängig").is_visible()


@pytest.mark.parametrize("size", SIZES)
def test_an_intake_is_handed_on_and_taken_over(size: tuple[int, int], desk: Desk) -> None:
    desk.page.set_viewport_size({"width": size[0], "height": size[1]})
    intake = desk.world.intake(payload())
    other = desk.world.trier.counsellors[1].name
    desk.open(f"/intake/{intake.reference}")
    desk.page.get_by_label("Kollegin oder Kollege").select_option(label=other)
    desk.page.get_by_role("button", name="Übergeben").click()
    desk.page.wait_for_load_state()
    assert other in desk.page.locator(".sheet header").inner_text()
    assert intake.reference in desk.page.get_by_label("In der Reihenfolge der I-mpuls-Maske").input_value()
    desk.page.get_by_role("link", name="In I-mpuls übertragen: hier löschen").click()
    assert sees_all_of_it(desk, size)
    desk.page.get_by_role("button", name="Hier jetzt löschen").click()
    desk.page.wait_for_url("**/inbox?state=taken")
    assert not desk.page.get_by_text(intake.reference).is_visible()


@pytest.mark.parametrize("size", SIZES)
def test_the_waiting_list_shows_an_offer_and_stops_it(size: tuple[int, int], desk: Desk) -> None:
    world = desk.world
    desk.page.set_viewport_size({"width": size[0], "height": size[1]})
    whose = with_chat(world, kind="waiting", answers=ANSWERS).conversation_id or ""
    world.database.write_now(
        lambda tx: reach.add_way(tx, whose, "email", "somebody@example.org", world.now, confirmed=True)
    )
    world.now += timedelta(minutes=1)
    start = (world.now + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    booked = world.booked(start, counsellor_id="leyla")

    def free(tx: Transaction) -> int:
        appointments.cancel(tx, booked.id, world.now)
        return offer_freed(tx, world.offices, world.now)

    assert world.database.write_now(free) == 1
    desk.open("/waiting")
    assert desk.page.get_by_text("hat ein Angebot bis 12:08").is_visible()
    assert sees_all_of_it(desk, size)
    desk.page.get_by_role("button", name="Nichts anbieten", exact=True).click()
    desk.page.get_by_text("bekommt keine Angebote").wait_for()
    desk.page.get_by_role("button", name="Vorerst nichts anbieten").click()
    desk.page.get_by_text("Jetzt wird nichts von selbst angeboten").wait_for()


@pytest.mark.parametrize("size", SIZES)
def test_the_desk_is_whole_without_scripts(size: tuple[int, int], desk: Desk) -> None:
    """What scripts add is keys and nothing else: the same forms work where scripts are blocked."""
    desk.page.set_viewport_size({"width": size[0], "height": size[1]})
    desk.page.route("**/desk.js*", lambda route: route.abort())
    intake = with_chat(desk.world)
    desk.open(f"/intake/{intake.reference}")
    desk.page.get_by_role("button", name="Übernehmen").click()
    desk.page.wait_for_load_state()
    desk.page.get_by_label("Eigene Worte", exact=True).fill("Guten Tag")
    desk.page.get_by_role("button", name="Senden").click()
    desk.page.wait_for_url("**#talk")
    member = desk.world.database.read_now(lambda tx: staff.find(tx, desk.world.trier.counsellors[0].id))
    assert member is not None
    assert desk.page.locator(".talk .mine").inner_text().startswith(member.name)
