"""Catalogs of a few sentences."""

from pathlib import Path

import pytest

from bot.strings.update import update
from tests.bot.strings.sources import DESK, DIALOG, FORMER, PAGE


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """Lay out a small project with German begun; give its folder of catalogs."""
    for file, words in {
        "dialogs/steps/age.py": DIALOG,
        "bot/page.py": "text('From the bot')",
        "bot/desk/page.py": DESK,
        "bot/staff_bot/former.py": FORMER,
        "bot/desk/templates/today.html": PAGE,
    }.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(words, encoding="utf-8")
    folder = tmp_path / "locales"
    folder.mkdir()
    update(folder, add=["de", "en"])
    return folder
