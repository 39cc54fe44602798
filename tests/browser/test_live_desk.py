"""The desk draws itself anew while somebody works at it, and takes nothing out of their hands."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from storage.calendar.booked import Booked
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.intakes.intakes import IntakeRecord
from storage.team import staff
from tests.bot.desk.examples import payload
from tests.browser.desk import Desk

QUARTER_MINUTE = 15_000
COUNT_TONES = """
window.tones = 0;
class Tones extends AudioContext { createOscillator() { window.tones += 1; return super.createOscillator(); } }
window.AudioContext = Tones;
"""


@pytest.fixture
def live(own_desk: Desk) -> Desk:
    """The desk with a clock set by hand, so that nobody waits for it."""
    own_desk.page.add_init_script(COUNT_TONES)
    own_desk.page.clock.install()
    return own_desk


def opened(live: Desk, path: str) -> Page:
    """Open a page and wait for its own first news: those of the page before may still be on their way."""
    with live.page.expect_response(lambda response: "/news" in response.url and response.frame.url.endswith(path)):
        live.open(path)
    return live.page


def passes(page: Page, *, changed: bool = True) -> None:
    """Let a quarter of a minute pass, and what is asked for then arrive."""
    with page.expect_response(lambda response: "/news" in response.url) as answer:
        page.clock.run_for(QUARTER_MINUTE)
    assert answer.value.status == (200 if changed else 304)


def crisis(live: Desk) -> IntakeRecord:
    return live.world.intake(payload(kind="crisis", urgency="crisis"))


def test_a_new_crisis_appears_by_itself_and_what_is_being_typed_stays(live: Desk) -> None:
    first = live.world.intake(payload())
    page = opened(live, "/inbox")
    expect(page).to_have_title("(1) Eingang · JMD Trier")
    search = page.locator("[role=search] input:not([type=hidden])")
    search.press_sequentially("27")
    passes(page, changed=False)
    new = crisis(live)
    passes(page)
    expect(page.locator("tr.fresh a").first).to_have_text(new.reference)
    expect(page.locator("#intakes tbody tr td.who a")).to_have_text([new.reference, first.reference])
    expect(page.locator(".alarm")).to_contain_text(new.reference)
    expect(page).to_have_title("(2) Eingang · JMD Trier")
    search.press_sequentially("14")
    expect(search).to_have_value("2714")
    assert page.evaluate("window.tones") == 2, "one alarm, of two tones"
    passes(page, changed=False)
    assert page.evaluate("window.tones") == 2
    page.locator("tr.fresh").get_by_role("button").click()
    page.wait_for_url(f"**/intake/{new.reference}")


def test_a_note_being_written_is_not_lost_when_the_client_writes(live: Desk) -> None:
    booked = live.world.booked(live.world.now)
    intake = live.world.intake(payload(), about=booked)
    live.world.database.write_now(talk(live, booked, intake, "Guten Tag"))
    page = opened(live, f"/intake/{intake.reference}")
    words = page.locator("#own-words")
    words.press_sequentially("Liebe Zahra, ")
    person = booked.conversation_id or ""
    live.world.database.write_now(lambda tx: live_chats.hear(tx, person, "مرحبا", live.world.now))
    passes(page)
    expect(page.locator("#talk-lines .theirs .words")).to_have_text("مرحبا")
    expect(words).to_be_focused()
    words.press_sequentially("gern.")
    expect(words).to_have_value("Liebe Zahra, gern.")


def talk(live: Desk, booked: Booked, intake: IntakeRecord, words: str) -> Callable[[Transaction], object]:
    def work(tx: Transaction) -> None:
        nora = staff.find(tx, live.world.trier.counsellors[0].id)
        assert nora is not None
        content, person = {"words": words}, booked.conversation_id or ""
        live_chats.write(tx, nora, intake_id=intake.id, conversation_id=person, content=content, now=live.world.now)

    return work


def test_today_shows_what_was_booked_meanwhile_and_the_keys_stay_where_they_were(live: Desk) -> None:
    early = live.world.now.replace(hour=9, minute=0, second=0, microsecond=0)
    first = live.world.intake(payload(), about=live.world.booked(early))
    page = opened(live, "/")
    page.keyboard.press("j")
    expect(page.locator("#of-today td.who a")).to_be_focused()
    later = live.world.intake(payload(), about=live.world.booked(early.replace(hour=8)))
    passes(page)
    rows = page.locator("#of-today tbody tr")
    expect(rows).to_have_count(2)
    expect(rows.nth(1).locator("a")).to_be_focused()
    assert page.evaluate("document.activeElement.pathname") == f"/desk/intake/{first.reference}"
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.pathname") == f"/desk/intake/{later.reference}"


def test_a_part_in_which_a_button_is_about_to_be_pressed_waits(live: Desk) -> None:
    first = live.world.intake(payload())
    page = opened(live, "/inbox")
    page.locator("#intakes button").focus()
    new = crisis(live)
    passes(page)
    expect(page.locator(".alarm")).to_contain_text(new.reference)
    expect(page.locator("#states [aria-current]")).to_contain_text("2")
    expect(page.locator("#intakes td.who a")).to_have_text([first.reference])
    page.locator("h1").click()
    page.evaluate("document.activeElement.blur()")
    passes(page, changed=False)
    expect(page.locator("#intakes td.who a")).to_have_text([new.reference, first.reference])


def test_an_alarm_ends_when_a_colleague_has_taken_the_crisis(live: Desk) -> None:
    page = opened(live, "/inbox")
    new = crisis(live)
    passes(page)
    expect(page.locator(".alarm")).to_be_visible()

    def take(tx: Transaction) -> None:
        karim = staff.find(tx, live.world.trier.counsellors[1].id)
        assert karim is not None
        intakes.take(tx, karim, new.reference, live.world.now)

    live.world.database.write_now(take)
    passes(page)
    expect(page.locator(".alarm")).to_be_hidden()
    expect(page).to_have_title("Eingang · JMD Trier")


def test_there_is_no_sound_before_a_touch_nor_where_it_was_switched_off(live: Desk) -> None:
    page = opened(live, "/inbox")
    crisis(live)
    passes(page)
    expect(page.locator(".alarm")).to_be_visible()
    assert page.evaluate("window.tones") == 0
    toggle = page.locator("button.sound")
    off = toggle.get_attribute("data-off") or ""
    expect(toggle).to_have_text(toggle.get_attribute("data-on") or "")
    toggle.click()
    expect(toggle).to_have_text(off)
    page = opened(live, "/inbox")
    expect(page.locator("button.sound")).to_have_text(off)
    page.locator("h1").click()
    crisis(live)
    passes(page)
    expect(page.locator("tr.fresh")).to_have_count(1)
    assert page.evaluate("window.tones") == 0


def test_a_hidden_page_asks_for_nothing_and_is_up_to_date_when_it_is_seen_again(live: Desk) -> None:
    page = opened(live, "/inbox")
    hide = "Object.defineProperty(document, 'hidden', { configurable: true, get: () => %s })"
    page.evaluate(hide % "true")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.clock.run_for(4 * QUARTER_MINUTE)
    assert [url for url in asked if "/news" in url] == []
    new = crisis(live)
    page.evaluate(hide % "false")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator("tr.fresh a")).to_have_text(new.reference)


def test_who_is_logged_out_meanwhile_is_asked_for_nothing_more(live: Desk) -> None:
    page = opened(live, "/inbox")
    live.world.database.write_now(lambda tx: staff.shut_out(tx, live.world.trier.counsellors[0].id))
    with page.expect_response(lambda response: "/news" in response.url):
        page.clock.run_for(QUARTER_MINUTE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.clock.run_for(8 * QUARTER_MINUTE)
    assert asked == []
