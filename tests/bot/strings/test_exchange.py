"""Sentences go to a translator and come back: nothing is lost, nothing wrong is taken."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from bot.languages.catalog_file import CatalogErrors
from bot.languages.catalogs import Catalogs
from bot.strings.exchange import COLUMNS, export, take_back
from bot.strings.update import update
from tests.bot.strings.sources import lay_out, translate

TODAY = date(2026, 12, 1)


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    folder = lay_out(tmp_path)
    update(folder, add=["de", "en", "tr"])
    translate(folder / "de" / "LC_MESSAGES" / "messages.po", "How old are you?", "Wie alt bist du?")
    return folder


def rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""), delimiter=";"))


def write(file: Path, table: list[dict[str, str]], separator: str = ";") -> None:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, delimiter=separator)
    writer.writeheader()
    writer.writerows(table)
    file.write_text("\ufeff" + out.getvalue(), encoding="utf-8", newline="")


def changed(file: Path, english: str, **cells: str) -> None:
    write(file, [row | cells if row["English"] == english else row for row in rows(file)])


def turkish(locales: Path) -> str:
    return (locales / "tr" / "LC_MESSAGES" / "messages.po").read_text(encoding="utf-8")


def test_a_table_comes_back_with_words_state_and_reader(locales: Path, tmp_path: Path) -> None:
    table = tmp_path / "tr.csv"
    assert export("tr", table, locales) == len(rows(table))
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    assert next(row for row in rows(table) if row["English"] == "How old are you?")["German"] == "Wie alt bist du?"
    changed(table, "How old are you?", translation="Kaç yaşındasın?", state="reviewed", by="F. K.")
    imported = take_back("tr", table, locales, TODAY)
    assert (imported.taken, imported.findings) == (1, ())
    assert "# review: reviewed; by: F. K.; on: 2026-12-01; src: " in turkish(locales)
    assert 'msgstr "Kaç yaşındasın?"' in turkish(locales)
    assert take_back("tr", table, locales, TODAY).taken == 0


def test_a_po_file_comes_back_too(locales: Path, tmp_path: Path) -> None:
    po = tmp_path / "tr.po"
    export("tr", po, locales)
    whole = po.read_text(encoding="utf-8")
    entry = 'msgid "Yes"\nmsgstr ""'
    assert entry in whole
    po.write_text(whole.replace(entry, 'msgid "Yes"\nmsgstr "Evet"'), encoding="utf-8")
    assert take_back("tr", po, locales, TODAY).taken == 1
    assert 'msgstr "Evet"' in turkish(locales)


@pytest.mark.parametrize("separator", [",", "\t"])
def test_other_separators_of_office_programs_are_read(locales: Path, tmp_path: Path, separator: str) -> None:
    table = tmp_path / "tr.csv"
    export("tr", table, locales)
    changed(table, "Yes", translation="Evet", state="draft")
    write(table, rows(table), separator)
    assert take_back("tr", table, locales, TODAY).taken == 1


@pytest.mark.parametrize(
    ("english", "cells", "finding"),
    [
        ("Hello {name}", {"translation": "Merhaba {isim}", "state": "draft"}, "placeholders"),
        ("How old are you?", {"translation": "Kaç yaşındasın", "state": "draft"}, "ends with"),
        ("Yes", {"translation": "Да", "state": "draft"}, "not in the letters"),
        ("Yes", {"translation": "Evet", "state": "fine"}, "write one of: machine"),
        ("Yes", {"translation": "Evet", "state": "approved"}, "by nobody"),
        ("Yes", {"key": "00000000", "English": "Maybe", "translation": "Belki"}, "no longer says"),
    ],
)
def test_what_a_check_refuses_is_named_by_its_row_and_left_out(
    locales: Path, tmp_path: Path, english: str, cells: dict[str, str], finding: str
) -> None:
    table = tmp_path / "tr.csv"
    export("tr", table, locales)
    changed(table, english, **cells)
    before = turkish(locales)
    imported = take_back("tr", table, locales, TODAY)
    assert imported.taken == 0
    assert finding in imported.findings[0]
    assert f"{table}:" in imported.findings[0]
    assert turkish(locales) == before


def test_what_somebody_else_changed_meanwhile_stays(locales: Path, tmp_path: Path) -> None:
    mine, theirs = tmp_path / "mine.csv", tmp_path / "theirs.csv"
    export("tr", mine, locales)
    export("tr", theirs, locales)
    changed(theirs, "Yes", translation="Evet", state="draft")
    assert take_back("tr", theirs, locales, TODAY).taken == 1
    changed(mine, "Yes", translation="Tabii", state="draft")
    imported = take_back("tr", mine, locales, TODAY)
    assert (imported.taken, "meanwhile" in imported.findings[0]) == (0, True)
    assert 'msgstr "Evet"' in turkish(locales)


def test_a_cell_is_never_a_formula_and_comes_back_as_it_was(locales: Path, tmp_path: Path) -> None:
    translate(locales / "tr" / "LC_MESSAGES" / "messages.po", "Yes", "=1+1")
    table = tmp_path / "tr.csv"
    export("tr", table, locales)
    assert "'=1+1" in [row["translation"] for row in rows(table)]
    assert take_back("tr", table, locales, TODAY).taken == 0
    assert Catalogs.load(locales)


def test_a_file_that_is_no_export_is_refused_with_its_remedy(locales: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("a;b\n1;2\n")
    with pytest.raises(CatalogErrors, match="keep the columns of the export"):
        take_back("tr", file, locales, TODAY)
    with pytest.raises(CatalogErrors, match="--add xx"):
        export("xx", file, locales)
