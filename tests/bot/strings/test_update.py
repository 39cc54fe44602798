"""Keeping catalogs in step with the code: what is found, what is kept, what is asked for again."""

from datetime import date
from pathlib import Path

from bot.languages.catalog_file import entries, read_catalog
from bot.languages.catalogs import Catalogs
from bot.strings.update import check, update
from tests.bot.strings.sources import FOUND, translate


def german(locales: Path) -> Path:
    return locales / "de" / "LC_MESSAGES" / "messages.po"


def change(locales: Path, before: str, after: str) -> None:
    dialog = locales.parent / "dialogs" / "steps" / "age.py"
    dialog.write_text(dialog.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def test_a_second_update_changes_nothing(locales: Path) -> None:
    translate(german(locales), "How old are you?", "Wie alt bist du?", formal="Wie alt sind Sie?")
    update(locales)
    before = {path: path.read_bytes() for path in locales.rglob("*.po*")}
    assert update(locales) == []
    assert {path: path.read_bytes() for path in locales.rglob("*.po*")} == before


def test_both_registers_of_an_unchanged_sentence_stay(locales: Path) -> None:
    translate(german(locales), "How old are you?", "Wie alt bist du?", formal="Wie alt sind Sie?")
    change(locales, '"friend"', '"my friend of old"')
    update(locales)
    kept = german(locales).read_text(encoding="utf-8")
    assert 'msgid "How old are you?"\nmsgstr "Wie alt bist du?"' in kept
    assert 'msgctxt "formal"\nmsgid "How old are you?"\nmsgstr "Wie alt sind Sie?"' in kept
    assert '"friend"' not in kept


def test_a_changed_sentence_keeps_its_old_translations_as_fuzzy_and_counts_as_missing(locales: Path) -> None:
    translate(german(locales), "How old are you?", "Wie alt bist du?", formal="Wie alt sind Sie?")
    change(locales, "How old are you?", "How old are you now?")
    update(locales)
    kept = german(locales).read_text(encoding="utf-8")
    assert (
        '#: dialogs/steps/age.py\n#, fuzzy\n#| msgid "How old are you?"\n'
        'msgid "How old are you now?"\nmsgstr "Wie alt bist du?"' in kept
    )
    assert '#, fuzzy\n#| msgid "How old are you?"\nmsgctxt "formal"\nmsgid "How old are you now?"\n' in kept
    assert "How old are you now?" in Catalogs.load(locales).incomplete["de"]


def test_a_changed_sentence_loses_its_review(locales: Path) -> None:
    po = german(locales)
    whole = po.read_text(encoding="utf-8")
    entry = '#: dialogs/steps/age.py\nmsgid "How old are you?"\nmsgstr ""'
    assert entry in whole
    reviewed = f'# review: approved; by: F.K.; src: 12345678\n# mind the tone\n{entry[:-1]}Wie alt bist du?"'
    po.write_text(whole.replace(entry, reviewed), encoding="utf-8")
    update(locales)
    assert "# review: approved" in po.read_text(encoding="utf-8")
    change(locales, "How old are you?", "How old are you now?")
    update(locales)
    assert "# review" not in po.read_text(encoding="utf-8")
    assert "# mind the tone\n" in po.read_text(encoding="utf-8")


def test_a_language_is_begun_by_one_command_and_offered_by_one_file(locales: Path) -> None:
    update(locales, add=["uk"])
    po = locales / "uk" / "LC_MESSAGES" / "messages.po"
    assert "nplurals=3" in po.read_text(encoding="utf-8")
    for number, msgid in enumerate([*FOUND, "From the bot"]):
        translate(po, msgid, "{name}" if "{name}" in msgid else f"речення {number}")
    assert ("uk", "Українська") in Catalogs.load(locales).offered


def test_english_needs_no_entries(locales: Path) -> None:
    english = (locales / "en" / "LC_MESSAGES" / "messages.po").read_text(encoding="utf-8")
    assert english.count("msgid") == 1
    assert not [finding for finding in check(locales) if "/en/" in finding]


def test_comments_above_the_header_stay(locales: Path) -> None:
    po = german(locales)
    po.write_text("# German, by the office.\n" + po.read_text(encoding="utf-8"), encoding="utf-8")
    change(locales, "friend", "companion")
    update(locales)
    assert po.read_text(encoding="utf-8").startswith('# German, by the office.\nmsgid ""\n')


def test_check_names_what_is_not_in_step(locales: Path) -> None:
    po = german(locales)
    translate(po, "Yes", "Ja")
    change(locales, "friend", "companion")
    found = [finding.replace(str(locales), "") for finding in check(locales) if "de/" in finding or ".pot" in finding]
    assert found[0] == "/messages.pot:1: not what the code says - run: lotse strings update"
    assert any("the code no longer says this" in finding and "'friend'" in finding for finding in found)
    assert any("not translated" in finding and "'companion'" in finding for finding in found)
    assert not any("'Yes'" in finding for finding in found)


def test_a_sentence_keeps_the_day_it_came_to_be(locales: Path) -> None:
    template = locales / "messages.pot"
    assert "since" not in template.read_text(encoding="utf-8")  # nobody knows: there was no template
    page = locales.parent / "bot" / "page.py"
    page.write_text("text('From the bot'); text('New today')", encoding="utf-8")
    update(locales, today=date(2026, 11, 30))
    page.write_text("text('New today'); text('New tomorrow'); text('From the bot')", encoding="utf-8")
    update(locales, today=date(2026, 12, 1))
    assert update(locales, today=date(2026, 12, 2)) == []
    said = {str(message.id): message.auto_comments for message in entries(read_catalog(template))}
    assert {msgid: comments for msgid, comments in said.items() if comments} == {
        "New today": ["since: 2026-11-30"],
        "New tomorrow": ["since: 2026-12-01"],
    }
    assert "since" not in german(locales).read_text(encoding="utf-8")
    (locales.parent / "bot" / "desk" / "page.py").write_text('def page(_): return _("Calendar")', encoding="utf-8")
    update(locales, today=date(2026, 12, 2))
    assert "since" not in (locales / "desk.pot").read_text(encoding="utf-8")


def test_a_module_that_begins_to_weigh_more_is_found_and_written_into_the_template(locales: Path) -> None:
    page = locales.parent / "bot" / "page.py"
    page.write_text("REVIEW_TIER = 'A'\ntext('From the bot')", encoding="utf-8")
    assert f"{locales}/messages.pot:1: not what the code says - run: lotse strings update" in check(locales)
    update(locales)
    assert '#. review tier: A\n#: bot/page.py\nmsgid "From the bot"' in (locales / "messages.pot").read_text()
    assert not [finding for finding in check(locales) if "messages.pot" in finding]
