"""The web chat as people meet it: small screens, both directions, large letters, no script, no network, the way out."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Request, expect

from dialogs.engine.conversation import Tapped
from tests.bot.channels.web.stage import World, make_world, small_catalogs
from tests.browser.conftest import OpenContext, served
from tests.browser.samples import SAMPLES

MEASURE = (Path(__file__).parent / "measure.js").read_text("utf-8")
PHONE = {"width": 360, "height": 640}
WEATHER = "https://www.dwd.de/"


@pytest.fixture
def world(tmp_path: Path) -> World:
    return make_world(small_catalogs(tmp_path))


@pytest.fixture
def address(world: World) -> Iterator[str]:
    with served(world.app) as at:
        yield at


def come(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(f"{address}/")
    return page


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


@pytest.mark.parametrize(
    ("size", "letters", "colours"),
    [
        ((320, 568), 100, "dark"),
        ((320, 568), 200, "light"),
        ((360, 640), 100, "light"),
        ((360, 640), 200, "dark"),
        ((1280, 800), 100, "light"),
    ],
)
def test_nothing_is_cut_small_faint_or_nameless(  # noqa: PLR0917 -- three of them are the case
    world: World, address: str, open_context: OpenContext, size: tuple[int, int], letters: int, colours: str
) -> None:
    context = open_context(viewport={"width": size[0], "height": size[1]}, color_scheme=colours)
    page = come(context, address)
    session = world.turns.came[0].address
    findings = {}
    for name, sample in SAMPLES.items():
        world.turns.pages[session] = sample
        page.goto(f"{address}/chat")
        page.evaluate(f"document.documentElement.style.fontSize = '{letters}%'")
        found = page.evaluate(MEASURE)
        page.locator("summary.round").click()
        found += [f"menu: {wrong}" for wrong in page.evaluate(MEASURE)]
        if found:
            findings[name] = found
    for path in ("privacy", "accessibility", "imprint", "chat/resume", "nowhere"):
        page.goto(f"{address}/{path}")
        page.evaluate(f"document.documentElement.style.fontSize = '{letters}%'")
        if found := page.evaluate(MEASURE):
            findings[path] = found
    assert findings == {}


def test_arabic_runs_from_right_to_left(world: World, address: str, open_context: OpenContext) -> None:
    page = come(open_context(viewport=PHONE), address)
    world.turns.pages[world.turns.came[0].address] = SAMPLES["arabic age"]
    page.goto(f"{address}/chat")
    assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
    leave, menu = page.locator(".leave").bounding_box(), page.locator("summary.round").bounding_box()
    assert leave is not None
    assert menu is not None
    assert leave["x"] < menu["x"]
    first = page.locator(".options button").first
    assert page.evaluate("(button) => getComputedStyle(button).textAlign", first.element_handle()) == "start"
    box = first.bounding_box()
    assert box is not None
    assert box["x"] > PHONE["width"] / 2


def test_with_the_script_answers_load_no_page_and_the_new_question_takes_the_focus(
    world: World, address: str, open_context: OpenContext
) -> None:
    page = come(open_context(viewport=PHONE), address)
    page.evaluate("window.same = true")
    page.get_by_role("button", name="16 bis 17").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wo wohnst du?")
    assert focused(page) == "question"
    assert page.get_by_role("log").inner_text().strip().endswith("Danke.")
    page.locator("#words").fill("54290")
    page.locator("#words").press("Enter")
    expect(page.locator("#hints")).to_contain_text("Das habe ich nicht verstanden.")
    page.get_by_role("button", name="Trier", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Dein Termin ist gebucht.")
    assert page.evaluate("window.same") is True
    assert [inbound.event for inbound in world.turns.came[1:] if isinstance(inbound.event, Tapped)] == [
        Tapped("age", "16_17"),
        Tapped("place", "trier"),
    ]


def test_without_scripts_the_whole_way_works(world: World, address: str, open_context: OpenContext) -> None:
    page = come(open_context(viewport=PHONE, java_script_enabled=False), address)
    page.get_by_role("button", name="16 bis 17").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wo wohnst du?")
    page.get_by_role("textbox").fill("54290")
    page.get_by_role("button", name="Senden").click()
    expect(page.locator("#hints")).to_contain_text("Das habe ich nicht verstanden.")
    page.get_by_role("button", name="Trier", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Dein Termin ist gebucht.")
    expect(page.get_by_role("link", name="Look for new messages")).to_be_visible()
    page.locator("summary.round").click()
    page.get_by_role("button", name="Help", exact=True).click()
    assert world.turns.came[-1].event == Tapped("", "/help")


def test_enter_sends_the_typed_answer_and_never_a_button(world: World, address: str, open_context: OpenContext) -> None:
    page = come(open_context(viewport=PHONE, java_script_enabled=False), address)
    page.locator("#words").fill("17")
    page.locator("#words").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wo wohnst du?")
    assert "17" in page.locator(".folded").inner_text()
    assert len(world.turns.came) == 2


def test_the_language_button_turns_the_whole_page(address: str, open_context: OpenContext) -> None:
    page = come(open_context(viewport=PHONE), address)
    page.get_by_role("button", name="Change language").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    assert page.evaluate("document.documentElement.lang") == "ar"
    assert page.locator(".leave").inner_text().endswith("مغادرة")
    assert page.evaluate("history.length") == 3, "the way back is one entry, and no trail"


def test_nothing_is_asked_of_any_other_company(address: str, open_context: OpenContext) -> None:
    page = open_context(viewport=PHONE).new_page()
    hosts: set[str] = set()

    def note(request: Request) -> None:
        hosts.add(urlsplit(request.url).netloc)

    page.on("request", note)
    page.goto(f"{address}/")
    page.get_by_role("button", name="16 bis 17").click()
    page.get_by_role("button", name="Trier", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Dein Termin ist gebucht.")
    page.goto(f"{address}/privacy")
    page.wait_for_load_state("networkidle")
    assert hosts == {urlsplit(address).netloc}


@pytest.mark.parametrize("scripts", [True, False])
def test_the_quick_exit_leaves_no_way_back_to_what_was_said(
    world: World, address: str, open_context: OpenContext, *, scripts: bool
) -> None:
    context = open_context(viewport=PHONE, java_script_enabled=scripts)
    context.route(f"{WEATHER}**", lambda route: route.fulfill(body="<h1>Weather</h1>", content_type="text/html"))
    page = come(context, address)
    page.get_by_role("button", name="16 bis 17").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wo wohnst du?")
    session = world.turns.came[0].address
    page.locator(".leave").click()
    page.wait_for_url(WEATHER)
    assert page.get_by_role("heading").inner_text() == "Weather"
    assert world.left == [session]
    for _ in range(50):  # the answer to what told the service may come after the page
        if (left := [cookie["value"] for cookie in context.cookies(address)]) in ([], [""]):
            break
        page.wait_for_timeout(100)
    assert left in ([], [""])
    page.go_back(wait_until="commit")
    assert "Für mich" not in page.content()
    assert "Wo wohnst du" not in page.content()
    assert "16 bis 17</b>" not in page.content()
    if scripts:
        assert page.url == "about:blank"


def test_without_a_network_the_answer_waits_and_is_taken_once(
    world: World, address: str, open_context: OpenContext
) -> None:
    context = open_context(viewport=PHONE)
    page = come(context, address)
    context.set_offline(True)
    page.get_by_role("button", name="16 bis 17").click()
    expect(page.locator("#state")).to_contain_text("No connection.")
    assert len(world.turns.came) == 1
    context.set_offline(False)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wo wohnst du?")
    assert [inbound.event for inbound in world.turns.came[1:]] == [Tapped("age", "16_17")]


def test_a_busy_server_is_asked_again_with_the_same_answer(
    world: World, address: str, open_context: OpenContext
) -> None:
    page = come(open_context(viewport=PHONE), address)
    world.turns.broken = True
    page.get_by_role("button", name="16 bis 17").click()
    expect(page.locator("#state")).to_contain_text("Just a moment.")
    world.turns.broken = False
    expect(page.get_by_role("heading", level=1)).to_contain_text("Wo wohnst du?")
    assert [inbound.event for inbound in world.turns.came[1:]] == [Tapped("age", "16_17")]


def test_a_message_comes_by_itself_once_and_leaves_the_focus_alone(
    world: World, address: str, open_context: OpenContext
) -> None:
    page = open_context(viewport=PHONE).new_page()
    page.clock.install()
    page.goto(f"{address}/")
    world.turns.pages[world.turns.came[0].address] = SAMPLES["arabic ticket"]
    page.goto(f"{address}/chat")
    page.locator(".options button").first.focus()
    for count in (1, 2):
        world.turns.deliver_reminder()
        for _ in range(2):
            page.clock.run_for(20_000)
            expect(page.get_by_role("log").locator(".said")).to_have_count(count)
        page.evaluate("document.querySelector('#log > :not([data-heard])').dataset.heard = 'yes'")
    # What has been read aloud stays where it is: only what is new enters the log.
    assert page.locator("#log > [data-heard]").count() == 2
    assert page.evaluate("document.activeElement.value") == "/move:1"


def test_the_tab_key_goes_through_the_page_in_the_order_one_reads_it(
    world: World, address: str, open_context: OpenContext
) -> None:
    page = come(open_context(viewport=PHONE), address)
    world.turns.pages[world.turns.came[0].address] = SAMPLES["topic"]
    page.goto(f"{address}/chat")
    places = []
    for _ in range(60):
        page.keyboard.press("Tab")
        place = page.evaluate(
            """() => {
                const at = document.activeElement;
                if (at === document.body) return null;
                const box = at.getBoundingClientRect();
                const ring = getComputedStyle(at.closest('.field') || at).outlineStyle;
                const head = document.querySelector('header').offsetHeight;
                const hidden = at.closest('header, .skip') ? 0 : box.top < head;
                return [box.top + (at.closest('header') ? 0 : scrollY), box.left, ring, hidden];
            }"""
        )
        if place is None:
            break
        places.append(place)
    assert len(places) > 20
    assert all(ring != "none" for _, _, ring, _ in places)
    assert not any(hidden for *_, hidden in places), "something focused is hidden under the header"
    body = [(round(top), round(left)) for top, left, _, _ in places[4:]]
    rows = [top for top, _ in body]
    assert all(later >= earlier - 12 for earlier, later in pairwise(rows))


def test_a_printed_ticket_is_only_the_ticket(world: World, address: str, open_context: OpenContext) -> None:
    page = come(open_context(viewport=PHONE), address)
    world.turns.pages[world.turns.came[0].address] = SAMPLES["arabic ticket"]
    page.goto(f"{address}/chat")
    page.emulate_media(media="print")
    expect(page.locator("#open.ticket h1")).to_be_visible()
    for hidden in ("header", "footer", "#answered", ".demo", ".extras", ".answers"):
        expect(page.locator(hidden).first).to_be_hidden()


def test_two_columns_only_where_the_labels_fit(world: World, address: str, open_context: OpenContext) -> None:
    page = come(open_context(viewport={"width": 320, "height": 568}), address)
    world.turns.pages[world.turns.came[0].address] = SAMPLES["topic"]
    page.goto(f"{address}/chat")
    school = page.get_by_role("button", name="Schule").bounding_box()
    training = page.get_by_role("button", name="Ausbildung").bounding_box()
    long = page.get_by_role("button", name="Aufenthaltsgestattungsbescheinigung").bounding_box()
    assert school is not None
    assert training is not None
    assert long is not None
    assert school["y"] == training["y"]
    assert long["width"] == 288
