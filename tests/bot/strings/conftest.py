"""Catalogs of a few sentences."""

from pathlib import Path

import pytest

from bot.strings.update import update
from tests.bot.strings.sources import FORMER, lay_out


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """Lay out a small project with German begun; give its folder of catalogs."""
    folder = lay_out(tmp_path, {"bot/staff_bot/former.py": FORMER})
    update(folder, add=["de", "en"])
    return folder
