"""Catalogs of three languages."""

from pathlib import Path

import pytest

from bot.languages.catalogs import Catalogs
from tests.bot.languages.written import ARABIC, GERMAN, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lay out a small folder of catalogs: German with one formal entry, Arabic, English."""
    template = "".join(f'\nmsgid "{msgid}"\nmsgstr ""\n' for msgid in GERMAN)
    (tmp_path / "messages.pot").write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n' + template, encoding="utf-8"
    )
    write(tmp_path, "de", GERMAN, 'msgctxt "formal"\nmsgid "Do you come?"\nmsgstr "Kommen Sie?"')
    write(tmp_path, "en", {})
    write(tmp_path, "ar", ARABIC)
    return tmp_path


@pytest.fixture
def catalogs(folder: Path) -> Catalogs:
    return Catalogs.load(folder)
