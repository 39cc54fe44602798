"""Messages read aloud, by the voices a device says it has: what is said, in which language, by which tap it ends."""

from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import Page, expect

from bot.languages.recordings import name_of
from tests.bot.lotse import address_in, running
from tests.browser import axe
from tests.browser.conftest import OpenContext
from tests.browser.phone import option, phone, tap
from tests.browser.voices import with_voices
from tests.journey import CATALOGS

READ = {code: CATALOGS.register(code, formal=False).sentence("Read aloud") for code in ("de", "ar", "ti")}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running service that has a recording of each Tigrinya sentence."""
    folder = tmp_path_factory.mktemp("recordings")
    (folder / "ti").mkdir()
    for sentence in CATALOGS.register("ti", formal=False).sentences.values():
        (folder / "ti" / f"{name_of(sentence)}.opus").write_bytes(b"OggS")
    with running(tmp_path_factory.mktemp("service"), LOTSE_RECORDINGS=str(folder)) as (_, said):
        yield address_in(said)


def opened(open_context: OpenContext, address: str, language: str, voices: Sequence[str]) -> Page:
    page = phone(open_context)
    page.add_init_script(with_voices(voices))
    page.goto(f"{address}/chat?lang={language}")
    page.wait_for_function("document.querySelector('script[src*=aloud]')")
    return page


def said_to_its_end(page: Page) -> list[list[str]]:
    page.evaluate("() => { while (speechSynthesis.end()); }")
    said: list[list[str]] = page.evaluate("said.splice(0)")
    return said


def test_a_question_is_read_with_its_answers_and_a_second_tap_ends_it(address: str, open_context: OpenContext) -> None:
    page = opened(open_context, address, "de", ["en-US", "de_DE"])
    button = page.locator("#open .aloud")
    assert button.get_attribute("aria-label") == READ["de"]
    assert button.get_attribute("aria-pressed") == "false"
    box = button.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 44
    question = page.locator("#question").inner_text()
    labels = [label.strip() for label in page.locator("#open .options button > span:not(.anchor)").all_inner_texts()]
    page.locator("#question").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    said = said_to_its_end(page)
    assert {voice for voice, _ in said} == {"de_DE"}
    words = [words for _, words in said]
    assert words[-len(labels) :] == labels
    assert question in words[: -len(labels)]
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    assert len(page.evaluate("said.splice(0)")) == 1
    button.click()
    tap(page, "self")
    expect(page.locator("#open .aloud")).to_have_attribute("aria-pressed", "false")
    assert page.evaluate("said.length") == 1, "what has been answered is silent"


def test_without_a_voice_of_the_device_for_the_language_there_is_no_button_until_there_is_one(
    address: str, open_context: OpenContext
) -> None:
    page = opened(open_context, address, "ti", ["de-DE", "ti-ER*"])
    expect(page.locator("script[src*=aloud]")).to_have_count(1)
    assert page.locator(".aloud").count() == 0
    page.evaluate("speechSynthesis.learn('ti-ET')")
    expect(page.locator("#open .aloud")).to_have_attribute("aria-label", READ["ti"])
    without = phone(open_context, java_script_enabled=False)
    without.goto(f"{address}/chat?lang=de")
    assert without.locator(".aloud").count() == 0


def test_one_message_is_read_at_a_time_codes_are_spelled_and_german_is_read_in_german(
    address: str, open_context: OpenContext
) -> None:
    page = opened(open_context, address, "ar", ["ar-EG", "de-DE"])
    tap(page, "self", "yes", "16_17", "area-trier", "asyl", "de", "train", "first", "ok")
    ticket = page.locator(".ticket .aloud").first
    ticket.click()
    said = said_to_its_end(page)
    code = page.locator(".ticket .code bdi").first.inner_text()
    spelled = ", ".join(letter for letter in code if letter.isalnum())
    assert [voice for voice, words in said if spelled in words] == ["ar-EG"]
    assert [voice for voice, words in said if "54290" in words or "Trier" in words][:1] == ["de-DE"]
    everything = "".join(words for _, words in said)
    assert not set(everything) & set("📅🕒📍🔑🏢\u200f\u2068\u2069\ufe0f")
    assert "http" not in everything
    page.locator("footer [value='/crisis']").evaluate("button => button.click()")
    expect(page.locator("#open.crisis")).to_be_visible()
    assert axe.found(page) == []
    page.locator("#open .aloud").click()
    assert any("1, 1, 0" in words for _, words in said_to_its_end(page))


def test_in_the_menu_of_languages_each_name_is_read_in_its_own(address: str, open_context: OpenContext) -> None:
    page = opened(open_context, address, "de", ["de-DE", "ar-SA"])
    page.locator("header [value='/language']").click()
    expect(option(page, "ar")).to_be_visible()
    page.locator("#open .aloud").click()
    said = said_to_its_end(page)
    assert ["ar-SA", "العربية"] in said
    assert ["de-DE", "Türkçe"] in said, "a voice that knows the letters can say it"
    assert not any("ትግርኛ" in words for _, words in said), "no voice here can"


PLAYER = """
    window.played = [];
    window.Audio = function () {
        Object.assign(this, {
            canPlayType: () => PLAYS,
            play: () => { played.push(this.src); return Promise.resolve(); },
            pause: () => played.push("pause"),
        });
        window.audio = this;
    };
"""


def test_recordings_are_played_where_every_sentence_has_one(address: str, open_context: OpenContext) -> None:
    page = phone(open_context)
    page.add_init_script(with_voices([]) + PLAYER.replace("PLAYS", "'probably'"))
    page.goto(f"{address}/chat?lang=ti")
    tap(page, "self", "yes", "16_17", "area-trier", "asyl", "de")
    page.locator("#open .aloud").click()
    keys = str(page.locator("#open").get_attribute("data-heard")).split()
    keys += str(page.locator("#open").get_attribute("data-answers")).split()
    assert len(keys) > page.locator("#open .options button").count() > 0
    page.evaluate(
        "() => { for (let left = 99; left && document.querySelector('[aria-pressed=true]'); left--) audio.onended(); }"
    )
    assert page.evaluate("played") == [*(f"/recordings/{key}.opus" for key in keys), "pause"]
    assert page.evaluate("fetch(played[0]).then(answer => answer.status)") == 200
    page.locator("#open .aloud").click()
    page.locator("#open .aloud").click()
    assert page.evaluate("played.at(-1)") == "pause"
    deaf = phone(open_context)
    deaf.add_init_script(with_voices([]) + PLAYER.replace("PLAYS", "''"))
    deaf.goto(f"{address}/chat?lang=ti")
    tap(deaf, "self", "yes", "16_17", "area-trier", "asyl", "de")
    expect(deaf.locator("script[src*=aloud]")).to_have_count(1)
    assert deaf.locator(".aloud").count() == 0
