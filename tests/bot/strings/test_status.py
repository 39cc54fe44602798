"""What an operator sees of the languages, and what the settings make of them."""

from pathlib import Path

import pytest

from bot.languages.catalogs import LOCALES, Catalogs, LanguageOffer
from bot.strings.checks import source_mark
from bot.strings.sentences import SourceSentence
from bot.strings.status import languages, status

MSGID = "How old are you?"


@pytest.fixture
def po(tmp_path: Path) -> Path:
    file = tmp_path / "locales" / "tr" / "LC_MESSAGES" / "messages.po"
    file.parent.mkdir(parents=True)
    file.write_text(
        'msgid ""\nmsgstr ""\n"Language: tr\\n"\n\n'
        f'# review: approved; by: F. K.; src: {source_mark(MSGID)}\nmsgid "{MSGID}"\nmsgstr "Kaç yaşındasın?"\n\n'
        '# review: reviewed; src: 00000000\nmsgid "Consent"\nmsgstr "Onay"\n\n'
        '#, fuzzy\nmsgid "Yes"\nmsgstr "Evet"\n',
        encoding="utf-8",
    )
    return file


def test_entries_are_counted_by_state_tier_and_stale_marks(po: Path) -> None:
    sources = {
        MSGID: SourceSentence(MSGID, tier="B"),
        "Consent": SourceSentence("Consent", tier="A"),
        "Yes": SourceSentence("Yes", tier="A"),
    }
    counted = status(po, sources)
    assert (counted.entries, counted.missing, counted.stale, counted.unapproved) == (2, 1, 1, 2)
    assert dict(counted.states) == {"approved": 1, "reviewed": 1}


def test_the_table_names_every_language_and_why_it_is_not_offered() -> None:
    table = languages(Catalogs.load(offer=LanguageOffer(("de", "ar"), unreviewed=False)))
    shipped = {place.parent.name for place in LOCALES.glob("*/LC_MESSAGES")}
    assert {line.split()[0] for line in table.splitlines()[1:]} == shipped
    assert "not in LOTSE_LANGUAGES" in table
