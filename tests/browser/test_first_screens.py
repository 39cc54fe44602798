"""What is seen at first glance on small phones, in the service as it is: header, consent, summary, ticket, foot."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from bot.languages.known import LANGUAGES
from bot.languages.speaker import WEEKDAYS, Speaker, bare
from tests.bot.lotse import address_in, running
from tests.browser import axe
from tests.browser.contact_sheets import WALK, command, tap, typed
from tests.browser.voices import with_voices
from tests.journey import CATALOGS

SCREEN: ViewportSize = {"width": 360, "height": 560}
"""A small phone, below its browser's own bar."""
WIDTHS = (320, 360, 390)
LOOKED_AT = ("de", "ar", "ti", "so")
SCHEMES: Mapping[str, Literal["light", "dark"]] = {"de": "dark", "ar": "light"}
"""In which colours assistive technology meets every step, by the language in which it does."""
OFFERED = [code for code in LANGUAGES if (Path(__file__).parents[2] / "locales" / code).is_dir()]
MEASURE = (Path(__file__).parent / "measure.js").read_text("utf-8")
BOTTOM = """(values) => values.map(value => {
    const found = document.querySelector(`main [name=option][value="${value}"]`);
    return found ? Math.ceil(found.getBoundingClientRect().bottom + scrollY) : -1;
})"""
"""Where each answer ends, in px from the top of the page; -1 where there is none such."""
SHOWN = """(values) => values.map(value =>
    [...document.querySelectorAll(`[value="${value}"]`)].filter(each => each.checkVisibility()).length)"""
BROKEN = """(element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), range = document.createRange(), broken = [];
    while (texts.nextNode()) {
        for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
            range.setStart(texts.currentNode, word.index);
            range.setEnd(texts.currentNode, word.index + word[0].length);
            if (range.getClientRects().length > 1) broken.push(word[0]);
        }
    }
    return broken;
}"""
"""Words of an element's own that do not stand on one line."""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running(tmp_path_factory.mktemp("service")) as (_, said):
        yield address_in(said)


@pytest.fixture(scope="module")
def speaking_page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=SCREEN, locale="de-DE", reduced_motion="reduce")
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.add_init_script(with_voices([language.tag for language in LANGUAGES.values()]))
    yield page
    context.close()


@pytest.fixture
def page(speaking_page: Page) -> Iterator[Page]:
    speaking_page.set_viewport_size(SCREEN)
    yield speaking_page
    speaking_page.context.clear_cookies()


BELOW_ITS_WORDS = 12
"""From the words of an answer to its end, in px."""


def low(page: Page, *values: str, cut: int = 0) -> dict[str, int]:
    """Give the answers that end below the first screen, or are not there, and where they end.

    ``cut`` is how many px of them need not be seen.
    """
    # An office of one's own carries no line that says that it is a sample.
    page.evaluate("document.querySelector('.demo')?.remove()")
    ends = dict(zip(values, page.evaluate(BOTTOM, values), strict=True))
    return {value: end for value, end in ends.items() if not 0 < end <= SCREEN["height"] + cut}


def place(page: Page, selector: str) -> Any:
    return page.locator(selector).first.evaluate("each => each.getBoundingClientRect().toJSON()")


@pytest.mark.parametrize("language", OFFERED)
def test_welcome_consent_and_summary_are_answered_without_scrolling(service: str, page: Page, language: str) -> None:
    page.goto(f"{service}/chat")
    if not page.locator(f"main [name=option][value='{language}']").count():
        tap("more")(page)
    tap(language)(page)
    found = {"welcome": low(page, "self", cut=BELOW_ITS_WORDS)}
    assert page.locator("#log .said").count() == int(language not in {"de", "en"}), "who has not been checked is told"
    tap("child")(page)
    found["consent of a parent"] = low(page, "yes", "no")
    tap("/back")(page)
    tap("self")(page)
    found["consent"] = low(page, "yes", "no")
    for option in ("yes", "16_17", "area-trier", "asyl", "own de", "train", "first"):
        tap(option)(page)
    found["summary"] = low(page, "ok")
    tap("edit")(page)
    tap("/change:name")(page)
    typed("Abdulrahman Mohammed Al-Hassan")(page)
    found["summary with a long name"] = low(page, "ok")
    assert {step: low for step, low in found.items() if low} == {}


@pytest.mark.parametrize("language", LOOKED_AT)
def test_no_step_is_cut_crowded_or_offers_help_twice(service: str, page: Page, language: str) -> None:
    page.goto(f"{service}/chat?lang={LANGUAGES[language].tag}")
    findings = {}
    for name, lead in WALK:
        if lead is not None:
            lead(page)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": SCREEN["height"]})
            found = page.evaluate(MEASURE)
            if name != "menu":
                page.mouse.move(0, 0)
                doors = page.evaluate(SHOWN, ["/human", "/crisis"])
                menu = page.locator(".menu[open]").count()
                found += [f"help is offered {doors[0] - menu} and {doors[1]} times"] * (
                    max(doors[0] - menu, doors[1]) > 1
                )
            if found:
                findings[name, width] = found
        page.set_viewport_size(SCREEN)
        page.emulate_media(color_scheme=SCHEMES.get(language))
        if language in SCHEMES and (found := axe.found(page)):
            findings[name, 0] = found
    assert findings == {}


@pytest.mark.parametrize("language", ["de", "so"])
def test_who_has_an_appointment_sees_the_way_to_it_at_first_glance(
    service: str, browser: Browser, language: str
) -> None:
    context = browser.new_context(viewport=SCREEN, locale=LANGUAGES[language].tag)
    page = context.new_page()
    page.goto(service + "/chat")
    for width in (320, 360):
        page.set_viewport_size({"width": width, "height": SCREEN["height"]})
        assert place(page, "main a[href='/chat/resume']")["bottom"] <= SCREEN["height"]
    context.close()


@pytest.mark.parametrize("language", ["de", "ti"])
def test_a_ticket_in_letters_twice_as_large_stays_on_a_small_screen(service: str, page: Page, language: str) -> None:
    page.goto(f"{service}/chat?lang={language}")
    for option in ("self", "yes", "16_17", "area-trier", "asyl", "own de", "train", "first", "ok"):
        tap(option)(page)
    command("/appointment")(page)
    page.set_viewport_size({"width": 320, "height": SCREEN["height"]})
    line = page.locator(".whole").evaluate("each => each.getBoundingClientRect().height")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.locator(".whole").evaluate("each => each.getBoundingClientRect().height") > 3 * line, "it breaks"
    weekday = page.locator(".ticket .day bdi").first
    for name, _ in WEEKDAYS:  # whichever day it is when the test is run
        weekday.evaluate("(each, name) => each.textContent = name", bare(Speaker(CATALOGS, language).words(name)))
        assert [page.locator(f".ticket {each}").evaluate(BROKEN) for each in (".day", ".time")] == [[], []]


@pytest.mark.parametrize("language", LOOKED_AT)
def test_before_a_language_is_chosen_one_sees_what_this_is(service: str, browser: Browser, language: str) -> None:
    context = browser.new_context(viewport=SCREEN, locale=LANGUAGES[language].tag)
    page = context.new_page()
    page.goto(service + "/chat")
    expect(page.locator("html")).to_have_attribute("lang", LANGUAGES[language].tag)
    seen = page.locator("body").inner_text()
    assert "12" in page.locator("#question").inner_text()
    assert page.locator(".office").inner_text() not in page.locator("#question").inner_text()
    assert seen.count("Jugendmigrationsdienst") == 1
    assert [name in seen for name in ("دری (افغانستان)", "فارسی (ایران)")] == [True, True]
    signs = {value: page.locator(f".always [value='{value}'] .anchor").inner_text() for value in ("/human", "/crisis")}
    assert signs == {"/human": "🧑", "/crisis": "🆘"}
    expect(page.locator("main a[href='/chat/resume']")).to_be_visible()
    rows = page.locator("main .options li").evaluate_all("all => all.map(each => each.getBoundingClientRect().bottom)")
    assert len([end for end in rows if end < SCREEN["height"]]) >= 6, "languages are seen without scrolling"
    tap("more")(page)
    assert "…" not in page.locator("main").inner_text(), "the way on has a name of its own on the second page"
    context.close()


@pytest.mark.parametrize("office", ["jmd-trier", "fachdienst-dorsten"])
def test_the_exit_is_quiet_at_the_end_and_the_office_is_whole(service: str, page: Page, office: str) -> None:
    findings = []
    for language in LOOKED_AT:
        page.context.clear_cookies()
        page.goto(f"{service}/chat?lang={LANGUAGES[language].tag}&office={office}")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": SCREEN["height"]})
            for letters in (100, 150, 200):
                page.evaluate(f"document.documentElement.style.fontSize = '{letters}%'")
                leave, menu, icon = (place(page, each) for each in (".leave", "summary.round", "summary.round svg"))
                position = page.locator("header").evaluate("header => getComputedStyle(header).position")
                at_end = leave["left"] < 16 if language == "ar" else leave["right"] > width - 16
                wrong = (
                    *(["the exit is not at the end"] if not at_end else []),
                    *(["a target is small"] if min(leave["height"], menu["height"], menu["width"]) < 44 else []),
                    *(["the icon did not grow"] if round(icon["width"]) != round(26 * letters / 100) else []),
                    *([f"{position} at {letters} %"] if (position == "sticky") != (letters == 100) else []),
                    *page.locator(".office bdi").evaluate(BROKEN),
                )
                findings += [(language, width, letters, each) for each in wrong]
        page.evaluate("document.documentElement.style.fontSize = ''")
    assert findings == []
    assert page.locator(".leave").evaluate("each => getComputedStyle(each).backgroundColor") == "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("language", ["de", "ar"])
def test_back_stands_at_the_start_and_skip_at_the_end(service: str, page: Page, language: str) -> None:
    page.goto(f"{service}/chat?lang={language}")
    for option in ("self", "yes", "16_17", "area-trier"):
        tap(option)(page)
    back, skip = place(page, "[value='/back']"), place(page, "[value='/skip']")
    assert back["top"] == skip["top"]
    assert (back["left"] < skip["left"]) is (language == "de")


def test_a_ticket_shows_few_buttons_and_prints_whom_to_call(service: str, page: Page) -> None:
    page.goto(f"{service}/chat?lang=de")
    for option in ("self", "yes", "16_17", "area-trier", "asyl", "de", "train", "first", "ok"):
        tap(option)(page)
    page.emulate_media(media="print")
    expect(page.locator("#log .ticket")).to_be_visible()
    expect(page.locator("#question")).to_be_hidden()
    page.emulate_media(media="screen")
    page.locator("[form=command][value='/appointment']").evaluate("button => button.click()")
    expect(page.locator("#open.ticket")).to_be_visible()
    shown = page.locator("#open [name=option]:visible").evaluate_all("all => all.map(each => each.value.split(':')[0])")
    assert shown == ["/move", "/cancel", "/late", "/own_phone"]
    page.locator(".more > summary").click()
    for each in ("[value^='/reach']", "[value='/prepare']", "[value='/new']", "[data-print]"):
        expect(page.locator(f"#open {each}")).to_be_visible()
    page.emulate_media(media="print")
    printed = page.locator("#open p.printed")
    expect(printed).to_be_visible()
    assert printed.inner_text().split("\n") == ["JMD Trier", "Musterstraße 12, 54290 Trier", "030 23125 100"]
    expect(page.locator(".more")).to_be_hidden()
    expect(page.locator(".write")).to_be_hidden()
