"""The desk in a real browser: what is printed, what fits, which way words run."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from bot.desk.intake.paper import CUT
from storage.intakes.intakes import IntakeRecord
from tests.bot.desk.examples import LONG_WORDS, WORDS, full, payload
from tests.bot.desk.world import World
from tests.browser.desk import SCREENS, Desk

OFFICE = (
    "/office",
    "/office/hours",
    "/office/referrals/new",
    "/office/versions",
    "/figures",
    "/staff",
    "/audit",
    "/account",
)
LONGEST = 1000
"""Characters of one text a client can write (dialogs/talk_to_a_person.py)."""
GERMAN = (
    "Ich habe am Montag einen Brief vom Amt bekommen und verstehe ihn nicht. Bitte erklären Sie mir alles in Ruhe. "
)


def handed_over(world: World, given: dict[str, Any]) -> IntakeRecord:
    booked = world.booked(world.now.replace(minute=0, second=0, microsecond=0), interpreter="ar")
    return world.intake(given, about=booked)


def wordy(letters: int, notes: int, text: str) -> dict[str, Any]:
    """Give a full intake in which every field for words has so many letters, and so many notes of half of them."""
    made = full()
    words = (text * 20)[:letters]
    made["answers"] |= {"words": words, "goal": words, "strengths": words}
    made["notes"] = [words[: letters // 2]] * notes
    return made


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(payload(), id="ordinary"),
        pytest.param(payload(kind="message", answers={"message": WORDS}, asked=["message"]), id="message"),
        pytest.param(full(), id="everything answered"),
        pytest.param(full() | {"notes": ["\n".join("abcdef")] * 3}, id="words in short lines"),
        *(
            pytest.param(wordy(letters, notes, text), id=f"{name}, {letters} letters, {notes} notes")
            for name, text in (("Arabic", LONG_WORDS), ("German", GERMAN))
            for letters, notes in ((150, 1), (300, 2), (500, 3), (700, 4), (LONGEST, 5), (LONGEST, 10))
        ),
    ],
)
def test_an_intake_prints_on_exactly_one_page_a4(given: dict[str, Any], desk: Desk, tmp_path: Path) -> None:
    desk.open(f"/intake/{handed_over(desk.world, given).reference}")
    assert desk.sheets_of_paper(tmp_path) == 1


def test_what_is_short_is_printed_large_and_only_what_is_long_small(desk: Desk) -> None:
    sizes = []
    for given in (payload(), full(), wordy(700, 4, GERMAN)):
        desk.open(f"/intake/{desk.world.intake(given).reference}")
        sizes.append(desk.size())
    assert sizes == ["size-0", "size-1", f"size-{CUT - 1}"]


def test_what_no_size_can_hold_is_cut_on_paper_and_says_so(desk: Desk) -> None:
    desk.open(f"/intake/{desk.world.intake(wordy(LONGEST, 10, GERMAN)).reference}")
    said = desk.page.get_by_text("Eigene Worte sind auf Papier gekürzt")
    assert (desk.size(), said.is_visible()) == (f"size-{CUT}", False)
    desk.page.emulate_media(media="print")
    assert said.is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_is_wider_than_its_screen_and_nobody_else_is_asked(scheme: Any, desk: Desk) -> None:
    given = full()
    given["answers"]["name"] = "Maximilian-Alexander Mustermannhausen-Beispiel"
    intake = handed_over(desk.world, given)
    desk.page.emulate_media(color_scheme=scheme)
    too_wide = []
    for width, height in SCREENS:
        desk.page.set_viewport_size({"width": width, "height": height})
        for path in ("/", "/inbox", f"/intake/{intake.reference}", "/login", "/nowhere", *OFFICE):
            desk.open(path)
            if desk.page.evaluate("document.documentElement.scrollWidth") > width:
                too_wide.append((width, path))
    assert too_wide == []
    assert set(desk.asked) == {urlsplit(desk.url).netloc}


def test_arabic_words_run_right_to_left_in_a_german_page(desk: Desk) -> None:
    desk.open(f"/intake/{handed_over(desk.world, full()).reference}")
    directions = desk.page.evaluate(
        "[...document.querySelectorAll('html, .words')].map(one => one.matches(':dir(rtl)'))"
    )
    assert directions == [False] + [True] * 6


def test_a_morning_at_the_desk_goes_by_keyboard_alone(desk: Desk) -> None:
    intake = handed_over(desk.world, full())
    desk.open("/inbox")
    desk.page.get_by_role("button", name="Übernehmen").press("Enter")
    desk.page.wait_for_url(f"**/intake/{intake.reference}")
    assert desk.page.locator(".sheet .state").inner_text() == "übernommen"
    desk.open("/")
    desk.page.get_by_role("button", name="Nicht erschienen").press("Enter")
    desk.page.wait_for_load_state()
    assert desk.page.locator(".rows .state").inner_text() == "nicht erschienen"
    desk.page.get_by_role("button", name="Angekommen").press("Enter")
    desk.page.wait_for_load_state()
    assert desk.page.locator(".rows .state").inner_text() == "angekommen"
    desk.page.get_by_label("Code oder Vorgangsnummer").fill(intake.reference)
    desk.page.keyboard.press("Enter")
    desk.page.wait_for_url(f"**/intake/{intake.reference}")


def test_a_link_from_another_site_leads_in_although_the_cookie_is_strict(desk: Desk) -> None:
    port = urlsplit(desk.url).port
    desk.page.goto(f"http://localhost:{port}/desk/login")
    desk.page.evaluate(f"document.querySelector('main').innerHTML = '<a href=\"{desk.url}/desk/inbox\">in</a>'")
    desk.page.get_by_role("link", name="in", exact=True).click()
    desk.page.get_by_role("heading", name="Eingang").wait_for()
