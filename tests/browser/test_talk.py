"""A talk between a phone and the desk of a running service, as both see it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bot.lotse import address_in, running
from tests.browser.conftest import OpenContext
from tests.browser.phone import PHONES, in_sight, moved_on, phone, tap


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """What a running service said when it was ready."""
    with running(tmp_path_factory.mktemp("service")) as (_, said):
        yield said


@pytest.fixture(scope="module")
def address(service: str) -> str:
    return address_in(service)


@pytest.fixture(scope="module")
def desk(service: str, browser: Browser) -> Iterator[Page]:
    """The desk with the counsellor logged in whose link the service prints."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="de-DE")
    page = context.new_page()
    link = re.search(r"http://\S+/desk/login/\S+", service)
    assert link
    page.goto(link[0])
    page.locator("main button").click()
    yield page
    context.close()


def answer(desk: Page, address: str) -> None:
    """Answer the newest message at the desk, in German."""
    desk.goto(f"{address}/desk/inbox")
    desk.locator("#intakes tbody tr").first.locator("a").first.click()
    desk.locator("#own-words").fill("Guten Tag, bringen Sie es im Original mit.")
    desk.locator("form:has(#own-words) button").last.click()
    expect(desk.locator("#talk-lines")).to_contain_text("im Original")


@pytest.mark.parametrize(("width", "language"), PHONES)
def test_the_team_s_answer_appears_while_another_question_is_open_and_a_talk_looks_like_one(
    address: str, desk: Page, open_context: OpenContext, width: int, language: str
) -> None:
    page = phone(open_context, width, reduced_motion="reduce")
    page.clock.install()
    page.goto(f"{address}/chat?lang={language}")
    tap(page, "self", "yes")
    asks: list[str] = []
    page.on("request", lambda request: asks.append(request.url) if "/news" in request.url else None)
    page.clock.run_for(60_000)
    assert asks == [], "nothing is owed to them: nothing is asked for"
    with moved_on(page):
        page.locator("footer [value='/human']").click()
    with moved_on(page):
        page.locator("#words").fill("Hallo, eine Frage zum Zeugnis.")
        page.locator("#words").press("Enter")
    assert page.locator("#open .options button").count() > 1, "another question is open"

    answer(desk, address)

    title = page.title()
    page.evaluate("Object.defineProperty(document, 'hidden', {value: true, configurable: true})")
    for _ in range(3):
        page.clock.run_for(20_000)
    bubble = page.locator("#log .said.team")
    expect(bubble).to_have_count(1)
    assert len(asks) == 1, "while nobody looks, once a minute"
    assert re.fullmatch(rf"\([12]\) {re.escape(title)}", page.title())
    page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")
    assert page.title() == title
    expect(page.locator("#log .said.own").first).to_contain_text("eine Frage zum Zeugnis")
    expect(bubble.locator(".at")).to_have_text(re.compile(r"^\d\d:\d\d$"))
    words = bubble.locator("p").last
    assert words.get_attribute("lang") == (None if language == "de" else "de")

    with moved_on(page):
        page.locator("#words").fill("Danke")
        page.locator("#words").press("Enter")
    own = page.locator("#log .said.own").last
    expect(own.locator(".tick")).to_contain_text("✓")
    assert page.locator(".hint:visible").count() == 0
    assert page.locator("main button[value='/end_talk']").count() == 1
    assert page.evaluate("document.activeElement.id") == "words"
    team, mine, field = (box for each in (bubble, own, page.locator(".say")) if (box := each.bounding_box()))
    from_start = [box["x"] if language != "ar" else width - box["x"] - box["width"] for box in (team, mine)]
    assert from_start[0] < 20 < from_start[1]
    assert team["y"] < mine["y"] < field["y"]
    assert in_sight(page, ".say")
    with moved_on(page):
        page.locator("main button[value='/end_talk']").click()
    expect(page.locator("#open.talk")).to_have_count(0)


def test_news_takes_no_question_away_from_under_the_fingers_and_words_go_to_no_other(
    address: str, desk: Page, open_context: OpenContext
) -> None:
    page = phone(open_context, reduced_motion="reduce")
    page.clock.install()
    page.goto(f"{address}/chat?lang=de")
    tap(page, "self", "yes", "16_17")
    with moved_on(page):
        page.locator("footer [value='/human']").click()
    with moved_on(page):
        page.locator("#words").fill("Hallo, eine Frage zum Zeugnis.")
        page.locator("#words").press("Enter")
    tap(page, "/skip")
    expect(page.locator("#question")).to_contain_text("Wo wohnst du?")
    page.locator("#words").fill("Konz")

    answer(desk, address)

    for _ in range(2):
        page.clock.run_for(20_000)
        expect(page.locator("#log .said.team")).to_have_count(1)
        expect(page.locator("#state .to")).to_have_text("Es gibt eine neue Nachricht.")
    expect(page.locator("#question")).to_contain_text("Wo wohnst du?")
    expect(page.locator("#words")).to_have_value("Konz")
    expect(page.locator("#words")).to_be_focused()

    page.locator("#words").fill("")
    page.clock.run_for(20_000)
    expect(page.locator("#open.talk #words")).to_have_value("")
    expect(page.locator("#words")).to_be_focused()
