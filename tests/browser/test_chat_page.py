"""The chat page of a running service on small phones: tapped, on bad networks, with the phone's way back."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.bot.lotse import address_in, running
from tests.browser.conftest import OpenContext
from tests.browser.phone import HEIGHT, PHONES, in_sight, moved_on, option, phone, tap

COMMON = ("self", "yes", "16_17", "area-trier", "asyl", "de", "train", "first", "ok")
CHOSEN = re.compile(r"\bchosen\b")
WEATHER = "https://www.dwd.de/"
WENT_BACK = """() => new Promise((done) => {
    addEventListener("popstate", () => done(), { once: true });
    history.back();
})"""
FIRST_LOAD, WITH_ICON, ALOUD, WHOLE_BOOKING = 14_000, 16_384, 2_700, 65_000
"""Bytes on the wire, headers included. Once the page is seen, it fetches what reads aloud, and some browsers the icon
for the home screen."""
ICON = """async () => {
    const manifest = await (await fetch(document.querySelector('link[rel=manifest]').href)).json();
    await (await fetch(manifest.icons[0].src)).arrayBuffer();
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running service."""
    with running(tmp_path_factory.mktemp("service")) as (_, said):
        yield address_in(said)


@pytest.mark.parametrize(("width", "language"), PHONES)
def test_a_language_is_chosen_without_a_reload_and_one_begins_at_the_top(
    address: str, open_context: OpenContext, width: int, language: str
) -> None:
    page = phone(open_context, width)
    page.goto(f"{address}/")
    page.evaluate("window.same = true")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.method) if "/chat" in request.url else None)
    with moved_on(page):
        option(page, language).click()
    expect(page.locator("html")).to_have_attribute("lang", re.compile(f"^{language}"))
    assert page.evaluate("[window.same, scrollY, document.activeElement.id]") == [True, 0, "question"]
    assert asked == ["POST"]
    assert page.evaluate("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
    assert page.evaluate("location.pathname + location.hash") == "/chat"
    in_the_foot = page.locator("footer [value='/human'] span:not(.anchor)").inner_text()
    assert in_the_foot == page.locator("header [value='/human']").text_content()
    if language != "de":
        assert in_sight(page, "#log .said"), "nobody has read these sentences yet: that stands where it is seen"
    tap(page, "child")
    assert page.evaluate("[window.same, scrollY, document.activeElement.id]") == [True, 0, "question"]
    assert asked == ["POST", "POST"]


def test_the_page_answers_at_once_whatever_the_address(address: str, open_context: OpenContext) -> None:
    page = phone(open_context)
    answer = page.goto(f"{address}/?lang=tr")
    assert answer is not None
    assert (answer.status, answer.request.redirected_from) == (200, None)
    assert answer.headers["content-encoding"] == "gzip"
    assert page.locator("html").get_attribute("lang") == "tr"
    assert page.url == f"{address}/chat", "a copied address leads here, and to no language"


@pytest.mark.parametrize("scripts", [True, False])
def test_a_second_tap_on_the_same_spot_is_no_answer_to_the_question_that_has_just_come(
    address: str, open_context: OpenContext, *, scripts: bool
) -> None:
    page = phone(open_context, java_script_enabled=scripts)
    page.goto(f"{address}/chat?lang=de")
    tap(page, "self", "yes")
    box = option(page, "16_17").bounding_box()
    assert box is not None
    at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(option(page, "16_17")).to_have_css("pointer-events", "auto")
    with moved_on(page):
        page.touchscreen.tap(*at)
    version = page.locator("main").get_attribute("data-version")
    shown = page.locator("#question").inner_text()
    for _ in range(3):
        page.touchscreen.tap(*at)
    expect(option(page, "area-trier")).to_have_css("pointer-events", "auto")
    assert page.locator("main").get_attribute("data-version") == version
    assert page.locator("#question").inner_text() == shown


def test_every_step_outlives_a_reload_and_a_tap_in_a_second_tab_changes_no_answer(
    address: str, open_context: OpenContext
) -> None:
    context = open_context(viewport={"width": 360, "height": HEIGHT}, reduced_motion="reduce")
    page, second = context.new_page(), context.new_page()
    page.goto(f"{address}/chat?lang=de")
    for name in COMMON:
        asked = page.locator("#question").inner_text()
        page.reload()
        expect(page.locator("#question")).to_have_text(asked)
        if name in {"16_17", "ok"}:
            second.goto(f"{address}/chat")
        tap(page, name)
    code = page.locator(".code bdi").inner_text()
    with moved_on(second):
        option(second, "edit").evaluate("button => button.click()")
    expect(second.locator("#hints")).to_have_text("Diese Frage ist schon beantwortet.")
    page.reload()
    tap(page, "/skip")
    expect(page.locator(".code bdi")).to_have_text(code)
    assert page.locator(".menu .hint").text_content() == (
        "„Schnell verlassen“ löscht den Verlauf im Browser nicht. Andere können dort sehen, dass diese Seite offen war."
    )


def test_keys_and_assistive_technology_need_not_wait(address: str, open_context: OpenContext) -> None:
    page = phone(open_context)
    page.goto(f"{address}/chat?lang=de")
    for name in ("self", "yes"):
        with moved_on(page):
            option(page, name).evaluate("button => button.click()")
    with moved_on(page):
        option(page, "16_17").press("Enter")
    assert option(page, "area-trier").evaluate("button => getComputedStyle(button).pointerEvents") == "none"


def test_somebody_who_wants_less_movement_is_kept_from_the_same_slip(address: str, open_context: OpenContext) -> None:
    page = phone(open_context, reduced_motion="reduce")
    page.goto(f"{address}/chat?lang=de")
    with moved_on(page):
        option(page, "self").click()
    assert option(page, "yes").evaluate("button => getComputedStyle(button).pointerEvents") == "none"


def test_the_phone_s_way_back_is_one_question_back_and_leaves_no_trail(address: str, open_context: OpenContext) -> None:
    page = phone(open_context)
    page.goto(f"{address}/chat?lang=de")
    tap(page, "self", "yes", "16_17", "area-trier")
    for former in ("area-trier", "16_17"):
        with moved_on(page):
            page.go_back(wait_until="commit")
        expect(option(page, former)).to_have_class(CHOSEN)
    tap(page, "16_17", "area-trier", "asyl", "de")
    with moved_on(page):
        page.go_back(wait_until="commit")
    expect(option(page, "de")).to_have_class(CHOSEN)
    assert page.evaluate("[history.length, location.pathname + location.hash]") == [3, "/chat"]


def test_where_there_is_no_question_to_go_back_to_the_second_press_leaves_and_nothing_is_lost(
    address: str, open_context: OpenContext
) -> None:
    page = phone(open_context)
    page.goto(f"{address}/chat?lang=de")
    tap(page, *COMMON)
    code = page.locator(".code bdi").first.inner_text()
    page.go_back(wait_until="commit")
    assert page.locator(".code bdi").first.inner_text() == code
    page.go_back(wait_until="commit")
    assert page.url == "about:blank"
    page.goto(f"{address}/chat")
    expect(page.locator("main")).to_contain_text(code)


def entries(page: Page) -> list[tuple[str, str]]:
    """Give address and title of what the browser lists as its way back and forward."""
    listed = page.context.new_cdp_session(page).send("Page.getNavigationHistory")["entries"]
    return [(entry["url"], entry["title"]) for entry in listed]


def test_the_phone_s_way_back_takes_back_what_waits_for_the_network_and_then_leaves(
    address: str, open_context: OpenContext
) -> None:
    context = open_context(viewport={"width": 360, "height": HEIGHT})
    page = context.new_page()
    waits = page.locator("#state.waiting")

    def go_back() -> None:
        page.evaluate(WENT_BACK)

    page.goto(f"{address}/chat?lang=de")
    tap(page, "self", "yes", "16_17")
    for taps in (1, 3):
        page.goto(f"{address}/chat")
        context.set_offline(True)
        for _ in range(taps):
            option(page, "area-trier").click()
            expect(waits).to_be_visible()
            go_back()
            expect(page.locator("#state")).to_have_class("")
            assert page.locator(".pressed").count() == 0
        page.go_back(wait_until="commit")
        assert page.url == "about:blank"
        context.set_offline(False)

    page.goto(f"{address}/chat")
    tap(page, "area-trier")
    context.set_offline(True)
    go_back()
    expect(waits).to_be_visible()
    page.evaluate("setTimeout(() => history.back())")
    page.wait_for_url("about:blank")
    context.set_offline(False)


def test_what_is_taken_back_but_has_been_received_shows_with_the_next_answer(
    address: str, open_context: OpenContext
) -> None:
    page = phone(open_context)
    page.goto(f"{address}/chat?lang=de")
    tap(page, "self", "yes", "16_17")

    def lost(route: Route) -> None:
        route.fetch()
        route.abort()

    page.route("**/chat", lost)
    option(page, "area-trier").evaluate("button => button.click()")
    expect(page.locator("#state")).to_have_class("waiting")
    page.evaluate("history.back()")
    expect(page.locator("#state")).to_have_class("")
    page.unroute("**/chat")
    tap(page, "unknown")
    expect(page.locator("#answered")).to_contain_text("Trier")


@pytest.mark.parametrize("steps", ["none", "some", "one back", "to read and back", "none, to read and back"])
def test_after_the_quick_exit_no_way_back_or_forward_leads_to_the_chat(
    address: str, open_context: OpenContext, steps: str
) -> None:
    context = open_context(viewport={"width": 360, "height": HEIGHT})
    context.route(f"{WEATHER}**", lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"))
    page = context.new_page()
    page.goto(f"{address}/chat?lang=de")
    if "none" not in steps:
        tap(page, "self", "yes")
    if steps == "one back":  # from the first question, where the page's own entry is the one that is left
        for _ in range(2):
            with moved_on(page):
                page.go_back(wait_until="commit")
        page.go_back(wait_until="commit")
        assert page.evaluate("history.state") == "below"
    if "to read" in steps:
        page.locator("footer a[href='/imprint']").click()
        page.wait_for_url(f"{address}/imprint")
        page.go_back(wait_until="load")
        page.wait_for_url(f"{address}/chat")
    page.locator(".leave").click()
    page.wait_for_url(WEATHER)
    covered = [(f"{address}/weather", "www.dwd.de")] if steps != "none" else []
    assert entries(page) == [("about:blank", ""), (WEATHER, "Weather"), *covered]
    # By the page's own script: the browser's command fails while the page that was left is still being put away.
    for where, step in [("about:blank", "back"), *((WEATHER, "forward") for _ in [WEATHER, *covered])]:
        with page.expect_navigation(url=where):
            page.evaluate(f"setTimeout(() => history.{step}(), 0)")


@pytest.mark.parametrize(("width", "language"), PHONES)
def test_without_a_connection_one_answer_looks_chosen_and_what_becomes_of_it_stays_in_sight(
    address: str, open_context: OpenContext, width: int, language: str
) -> None:
    context = open_context(viewport={"width": width, "height": HEIGHT}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{address}/chat?lang={language}")
    tap(page, "self", "yes", "16_17", "area-trier")
    with moved_on(page):
        page.locator("#answered button").last.click()
    expect(option(page, "area-trier")).to_have_class(CHOSEN)
    context.set_offline(True)
    for name in ("unknown", "else"):
        chosen = option(page, name)
        chosen.click()
        expect(page.locator("#state")).to_have_class("waiting")
        assert in_sight(page, "#state")
        looks = "buttons => buttons.map(one => getComputedStyle(one).backgroundColor)"
        colours = page.locator("main .options:not(.quiet) button").evaluate_all(looks)
        mine = chosen.evaluate("one => getComputedStyle(one).backgroundColor")
        assert colours.count(mine) == 1
    context.set_offline(False)
    expect(page.locator("#state")).not_to_have_class("waiting")


def on_their_own_phone(page: Page, address: str, *, own: bool) -> None:
    """Walk to an appointment, say who uses the phone, and go on to a question."""
    page.goto(f"{address}/chat?lang=de")
    tap(page, *COMMON)
    with moved_on(page):
        page.locator("summary.round").click()
        page.locator(".menu [value='/own_phone']").click()
    tap(page, "yes" if own else "no")
    with moved_on(page):
        page.locator("footer [value='/human']").click()


WRITTEN = "Hallo, eine Frage zum Zeugnis."


def write_offline(context: BrowserContext, page: Page) -> None:
    context.set_offline(True)
    page.locator("#words").fill(WRITTEN)
    page.locator("#words").press("Enter")
    expect(page.locator("#state")).to_have_class("waiting")


@pytest.mark.parametrize("own", [True, False])
def test_what_waits_to_be_sent_outlives_a_closed_page_on_one_s_own_phone_alone(
    address: str, open_context: OpenContext, *, own: bool
) -> None:
    context = open_context(viewport={"width": 360, "height": HEIGHT})
    page = context.new_page()
    on_their_own_phone(page, address, own=own)
    assert page.evaluate("localStorage.length") == 0
    write_offline(context, page)
    assert page.evaluate("localStorage.length") == int(own)
    assert "token" not in (page.evaluate("localStorage.unsent") or "")
    page.close()
    context.set_offline(False)
    page = context.new_page()
    page.goto(f"{address}/chat")
    sent = page.locator("main").get_by_text("Deine Nachricht ist beim Team.")
    if own:
        expect(sent).to_be_visible()
    else:
        expect(page.locator("html.sending")).to_have_count(0)
        expect(sent).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0


def test_the_quick_exit_takes_what_waits_to_be_sent_along(address: str, open_context: OpenContext) -> None:
    context = open_context(viewport={"width": 360, "height": HEIGHT})
    context.route(f"{WEATHER}**", lambda route: route.fulfill(body="<h1>Weather</h1>", content_type="text/html"))
    page = context.new_page()
    on_their_own_phone(page, address, own=True)
    write_offline(context, page)
    context.set_offline(False)
    context.set_offline(True)
    page.locator(".leave").click()
    page.wait_for_url(WEATHER)
    context.set_offline(False)
    page.goto(f"{address}/privacy")
    assert page.evaluate("localStorage.length") == 0


def test_the_quick_exit_of_a_page_to_read_takes_what_waits_to_be_sent_along(
    address: str, open_context: OpenContext
) -> None:
    context = open_context(viewport={"width": 360, "height": HEIGHT})
    context.route(f"{WEATHER}**", lambda route: route.fulfill(body="<h1>Weather</h1>", content_type="text/html"))
    for path in ("privacy", "imprint", "accessibility", "chat/resume"):
        page = context.new_page()
        page.goto(f"{address}/{path}")
        page.evaluate("words => localStorage.setItem('unsent 1', words)", WRITTEN)
        page.locator(".leave").click()
        page.wait_for_url(WEATHER)
        page.goto(f"{address}/imprint")
        assert page.evaluate("localStorage.length") == 0, path


def test_a_page_takes_away_only_its_own_unsent_words_and_deleting_takes_all(
    address: str, open_context: OpenContext
) -> None:
    context = open_context(viewport={"width": 360, "height": HEIGHT})
    first = context.new_page()
    on_their_own_phone(first, address, own=True)
    second = context.new_page()
    second.goto(f"{address}/chat")
    first.route("**/chat", lambda route: route.abort())
    first.locator("#words").fill(WRITTEN)
    first.locator("#words").press("Enter")
    expect(first.locator("#state")).to_have_class("waiting")
    stored = "({...localStorage})"
    kept = second.evaluate(stored)
    assert len(kept) == 1
    for command in ("/language", "/help"):
        with moved_on(second):
            second.locator(f"[form=command][value='{command}']").evaluate("button => button.click()")
        assert second.evaluate(stored) == kept
    with moved_on(second):
        second.locator(".menu [value='/delete']").evaluate("button => button.click()")
    assert second.evaluate(stored) == kept
    tap(second, "yes")
    assert second.evaluate("localStorage.length") == 0


def test_a_browser_without_cookies_is_told_so(address: str, open_context: OpenContext) -> None:
    for scripts in (True, False):
        context = open_context(viewport={"width": 360, "height": HEIGHT}, java_script_enabled=scripts)
        page = context.new_page()
        page.goto(f"{address}/?lang=en")
        context.clear_cookies()
        option(page, "self").click()
        expect(page.locator("#question")).to_have_text(re.compile("cookie", re.IGNORECASE))
        if scripts:
            assert page.locator("html").get_attribute("lang") == "en-GB"
        expect(page.locator("main a[href^='tel:']")).to_be_visible()
        page.locator("main a[href='/chat']").click()
        expect(page.locator("#question")).to_be_visible()


@pytest.mark.parametrize(("width", "language"), PHONES)
def test_without_scripts_each_step_shows_where_one_is(
    address: str, open_context: OpenContext, width: int, language: str
) -> None:
    page = phone(open_context, width, java_script_enabled=False)
    page.goto(f"{address}/chat?lang={language}")
    for name in ("self", "yes", "16_17", "area-trier", "asyl", "de"):
        tap(page, name)
        assert in_sight(page, "#answered li"), name
        at = page.locator("#question").bounding_box()
        assert at is not None
        assert name == "self" or at["y"] + at["height"] <= HEIGHT, f"the question after {name}"


@pytest.mark.parametrize("scripts", [True, False])
def test_words_have_a_place_on_every_step_and_are_heard(
    address: str, open_context: OpenContext, *, scripts: bool
) -> None:
    page = phone(open_context, java_script_enabled=scripts)
    page.goto(f"{address}/chat?lang=de")

    def write(words: str) -> str:
        if page.locator("details.write").count():
            page.locator("details.write summary").click()
        with moved_on(page):
            page.locator("#words").fill(words)
            page.locator(".say button").click()
        return page.locator("main").inner_text()

    for number in range(len(COMMON) + 1):
        assert page.locator("#words").count() == 1, number
        if number < len(COMMON):
            tap(page, COMMON[number])
    ticket = page.locator("#question").inner_text()
    assert "110" in write("ich will mich umbringen")
    assert page.locator("#open.crisis").count() == 1
    assert "schreiben" in write("hilfe")
    write("zurück")
    assert page.locator("main [name=words]").count() == 1
    write("mein termin")
    assert ticket
    assert page.locator(".ticket").count() == 1


def test_the_code_can_be_copied(address: str, open_context: OpenContext) -> None:
    context = open_context(viewport={"width": 360, "height": HEIGHT})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}/chat?lang=en")
    tap(page, *COMMON)
    page.locator("[data-copy]").first.click()
    expect(page.locator("#state")).to_have_text("Copied")
    code = page.locator(".whole").first.inner_text()
    assert re.fullmatch("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}", code)
    assert page.evaluate("navigator.clipboard.readText()") == code
    size = "one => parseFloat(getComputedStyle(one).fontSize)"
    assert page.locator(".whole").first.evaluate(size) >= 22


def test_a_first_look_and_a_whole_booking_cost_few_bytes(address: str, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 360, "height": HEIGHT}, locale="de-DE")
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    aloud: list[str] = []
    received: dict[str, float] = {}
    wire.on(
        "Network.requestWillBeSent",
        lambda said: aloud.append(said["requestId"]) if "/aloud." in said["request"]["url"] else None,
    )
    wire.on("Network.loadingFinished", lambda said: received.update({said["requestId"]: said["encodedDataLength"]}))
    page.goto(f"{address}/")
    page.wait_for_load_state("networkidle")
    page.wait_for_function("performance.getEntriesByType('resource').some(one => one.name.includes('/aloud.'))")
    (late,) = aloud
    assert received.pop(late) <= ALOUD
    assert 5_000 < sum(received.values()) <= FIRST_LOAD
    page.evaluate(ICON)
    page.wait_for_load_state("networkidle")
    assert len(received) == 6
    assert sum(received.values()) <= WITH_ICON
    option(page, "de").click()
    expect(option(page, "self")).to_be_visible()
    tap(page, *COMMON)
    page.wait_for_load_state("networkidle")
    assert 20_000 < sum(received.values()) <= WHOLE_BOOKING
    context.close()
