"""Contact sheets: every step of the chat in every language, side by side, to be looked at.

``make pictures`` draws them into ``build/pictures``, one small file a language, or of ``LANGUAGES="ar ti"`` alone.
"""

import argparse
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from bot.languages.known import LANGUAGES
from tests.bot.lotse import address_in, running
from tests.browser.conftest import QUIET, find_chromium

PHONE: ViewportSize = {"width": 360, "height": 640}
SEEN = 560
"""Where the first screen of a small phone ends, below the browser's own bar: drawn as a line."""
LONGEST = 1500
"""A longer page is cut here: what follows looks like what is above."""
SHEET = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 12px; width: 2000px; display: flex; flex-wrap: wrap; gap: 12px; align-items: start;
  background: #888; font: 16px sans-serif; }}
figure {{ position: relative; margin: 0; width: 240px; }} img {{ width: 240px; display: block; }}
figure::after {{ content: ""; position: absolute; inset-inline: 0; top: {seen}px; border-top: 1px dashed #d00; }}
figcaption {{ color: #fff; height: 24px; }}
</style>{figures}"""

Step = tuple[str, Callable[[Page], None] | None]


def tap(option: str) -> Callable[[Page], None]:
    """Give the tap on an answer: one id, or the first of several (separated by blanks) that is there."""

    def tapped(page: Page) -> None:
        version = page.locator("main").get_attribute("data-version")
        for each in option.split():
            found = page.locator(f"main [name=option][value='{each}'], main [name=option][value^='{each}:']")
            if each == "first":
                found = page.locator("main .options button")
            if found.count():
                found.first.evaluate("button => button.click()")
                break
        else:
            raise AssertionError(f"none of {option} can be tapped: {page.locator('main').inner_text()}")
        expect(page.locator("main")).not_to_have_attribute("data-version", str(version))

    return tapped


def typed(words: str) -> Callable[[Page], None]:
    """Give the typing of words into the field."""

    def wrote(page: Page) -> None:
        version = page.locator("main").get_attribute("data-version")
        page.locator("[name=words]").first.fill(words)
        page.keyboard.press("Enter")
        expect(page.locator("main")).not_to_have_attribute("data-version", str(version))

    return wrote


def command(name: str) -> Callable[[Page], None]:
    """Give the tap on a command of the menu or the foot."""

    def commanded(page: Page) -> None:
        version = page.locator("main").get_attribute("data-version")
        page.locator(f"[form=command][value='{name}']").first.evaluate("button => button.click()")
        expect(page.locator("main")).not_to_have_attribute("data-version", str(version))

    return commanded


def menu(page: Page) -> None:
    """Open the menu, or close it."""
    page.locator("summary.round").click()


WALK: tuple[Step, ...] = (
    ("role", None),
    ("menu", menu),
    ("consent", tap("self")),
    ("consent, more", tap("more")),
    ("age", tap("yes")),
    ("place", tap("16_17")),
    ("place, not found", typed("Xqzzt")),
    ("paper", tap("area-trier")),
    ("language of the talk", tap("asyl")),
    ("topic", tap("own de")),
    ("time", tap("train")),
    ("summary", tap("first")),
    ("change", tap("edit")),
    ("name", tap("/change:name")),
    ("summary with a name", typed("Amir")),
    ("how to be reached", tap("ok")),
    ("ticket", command("/appointment")),
    ("move", tap("/move")),
    ("cancel", lambda page: (command("/appointment")(page), tap("/cancel")(page))[0]),
    ("late", lambda page: (command("/appointment")(page), tap("/late")(page))[0]),
    ("help", command("/help")),
    ("crisis", command("/crisis")),
    ("a person", command("/human")),
    ("my data", command("/privacy")),
    ("delete", command("/delete")),
)
"""Each step's name and what leads to it."""


def shots(page: Page, address: str, language: str) -> Iterator[tuple[str, bytes]]:
    """Walk through the chat in a language and give a picture of each step."""
    page.goto(f"{address}/chat")
    yield "first screen", picture(page)
    page.context.clear_cookies()
    page.goto(f"{address}/chat?lang={LANGUAGES[language].tag}")
    for name, lead in WALK:
        if lead is not None:
            lead(page)
        yield name, picture(page)


def picture(page: Page) -> bytes:
    """Take a picture of the whole page, as far as one looks."""
    page.mouse.move(0, 0)
    high = min(LONGEST, int(page.evaluate("document.documentElement.scrollHeight")))
    page.set_viewport_size({"width": PHONE["width"], "height": high})
    taken = page.screenshot()
    page.set_viewport_size(PHONE)
    return taken


def sheet(browser: Browser, pictures: list[tuple[str, bytes]]) -> bytes:
    """Lay pictures out on one, each under its step's name."""
    figures = "".join(
        f'<figure><figcaption>{name}</figcaption><img src="data:image/png;base64,{b64encode(taken).decode()}"></figure>'
        for name, taken in pictures
    )
    page = browser.new_page(viewport={"width": 2024, "height": 800})
    page.set_content(SHEET.format(figures=figures, seen=24 + SEEN * 240 // PHONE["width"]))
    drawn = page.screenshot(full_page=True)
    page.close()
    return drawn


def main() -> None:
    """Draw the sheets of the languages named, or of all that are offered."""
    arguments = argparse.ArgumentParser(description=main.__doc__)
    arguments.add_argument("--to", type=Path, default=Path("build/pictures"))
    arguments.add_argument("languages", nargs="*", choices=[[], *LANGUAGES])
    chosen = arguments.parse_args()
    chosen.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as (_, said), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), chromium_sandbox=False, args=list(QUIET))
        address = address_in(said)
        for language in chosen.languages or [code for code in LANGUAGES if Path("locales", code).is_dir()]:
            context = browser.new_context(
                viewport=PHONE, locale=LANGUAGES[language].tag.partition("-")[0], reduced_motion="reduce"
            )
            context.set_default_timeout(20_000)
            file = chosen.to / f"{language}.png"
            file.write_bytes(sheet(browser, list(shots(context.new_page(), address, language))))
            context.close()
            print(file)  # noqa: T201 -- whoever draws them wants to open them
        browser.close()


if __name__ == "__main__":
    main()
