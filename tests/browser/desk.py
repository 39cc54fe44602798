"""The desk in a browser."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from tests.bot.desk.world import World

SCREENS = [(1280, 800), (390, 844), (320, 568)]


@dataclass
class Desk:
    """The desk served to a browser in which a colleague is logged in."""

    world: World
    page: Page
    url: str
    asked: list[str]

    def open(self, path: str) -> None:
        self.page.goto(f"{self.url}/desk{path}")

    def size(self) -> str:
        """Give the type size the page would be printed in: "size-0" is the largest."""
        return str(self.page.locator(".sheet").get_attribute("class")).removeprefix("sheet ")

    def sheets_of_paper(self, folder: Path) -> int:
        """Print and count the pages."""
        printed = folder / "intake.pdf"
        self.page.pdf(path=printed, prefer_css_page_size=True)
        return printed.read_bytes().count(b"/Type /Page\n")
