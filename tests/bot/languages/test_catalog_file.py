"""Catalogs that cannot be used are named with file, line and remedy; a compiled one is used only while it is newer."""

import os
from pathlib import Path

import pytest

from bot.languages.catalog_file import CatalogErrors
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from dialogs.text import text


@pytest.mark.parametrize(
    ("planted", "replacement", "finding"),
    [
        ('msgstr "Alter"', "msgstr Alter", "messages.po:35: not a line of a catalog"),
        ('msgid "Age"', 'msgctxt "loud"\nmsgid "Age"', "msgctxt 'loud' - only 'formal' is known"),
        ('msgstr "Hallo {name}"', 'msgstr "Hallo {nam}"', "messages.po:7: other placeholders than in 'Hello {name}'"),
        ('msgstr "Hallo {name}"', 'msgstr "Hallo {name"', "write {name}, or {{ for a brace"),
        ('msgstr "Hallo {name}"', 'msgstr "Hallo {0}"', "{0} is not a named placeholder"),
        ("Language: de", "Language: fr", "messages.po:1: Language is 'fr', the folder says 'de'"),
        ("nplurals=2; plural=(n != 1)", "nplurals=1; plural=0", "ours is 'nplurals=2; plural=(n != 1);'"),
        ('"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n', "", "messages.po:1: no Plural-Forms"),
    ],
)
def test_a_broken_catalog_is_named_with_file_and_line(
    folder: Path, planted: str, replacement: str, finding: str
) -> None:
    po = folder / "de" / "LC_MESSAGES" / "messages.po"
    whole = po.read_text(encoding="utf-8")
    assert planted in whole
    po.write_text(whole.replace(planted, replacement), encoding="utf-8")
    with pytest.raises(CatalogErrors) as raised:
        Catalogs.load(folder)
    assert len(raised.value.findings) == 1
    assert finding in raised.value.findings[0]
    assert " - " in raised.value.findings[0]


def test_letters_that_are_not_utf_8_are_named_by_line(folder: Path) -> None:
    po = folder / "de" / "LC_MESSAGES" / "messages.po"
    po.write_bytes(po.read_bytes().replace("Zurück".encode(), "Zurück".encode("latin-1")))
    with pytest.raises(CatalogErrors, match=r"messages\.po:20: not UTF-8 - "):
        Catalogs.load(folder)


def test_a_compiled_catalog_is_taken_unless_the_source_is_newer(folder: Path) -> None:
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    po = folder / "de" / "LC_MESSAGES" / "messages.po"
    mo = po.with_suffix(".mo")
    with po.open("rb") as read, mo.open("wb") as written:
        write_mo(written, read_po(read))
    po.write_text(po.read_text().replace("Zurück", "Rückwärts"))
    for newer, said in ((mo, "Zurück"), (po, "Rückwärts")):
        os.utime(newer, (2_000_000_000, 2_000_000_000))
        os.utime(po if newer is mo else mo, (1_000_000_000, 1_000_000_000))
        assert Speaker(Catalogs.load(folder), "de").words(text("Back")) == said
    mo.write_bytes(b"no catalog")
    os.utime(mo, (2_100_000_000, 2_100_000_000))
    with pytest.raises(CatalogErrors, match=r"messages\.mo: .* - delete the file"):
        Catalogs.load(folder)
