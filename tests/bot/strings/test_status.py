"""What an operator sees of the languages, and what the settings make of them."""

from pathlib import Path

import pytest

from bot.languages.catalogs import LOCALES, CatalogErrors, Catalogs, LanguageOffer
from bot.strings.checks import source_mark
from bot.strings.preview import write
from bot.strings.readability import measure, sentences
from bot.strings.sentences import SourceSentence
from bot.strings.status import languages, readability, status

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


def test_the_settings_choose_the_languages() -> None:
    every = [code for code, _ in Catalogs.load().offered]
    assert [code for code, _ in Catalogs.load(offer=LanguageOffer(("en",))).offered] == ["de", "en"]
    assert [code for code, _ in Catalogs.load(offer=LanguageOffer(unreviewed=False)).offered] == ["de", "en"]
    assert [code for code, _ in Catalogs.load(offer=LanguageOffer(pseudo=True)).offered][: len(every)] == every
    with pytest.raises(CatalogErrors, match=r"LOTSE_LANGUAGES: there is no catalog 'xx'"):
        Catalogs.load(offer=LanguageOffer(("xx",)))


def test_german_is_measured_by_its_sentences() -> None:
    read = measure(["Kurz. Das sind fünf gute Wörter.", "🕒 12"])
    assert (read.sentences, read.longest) == (2, "Das sind fünf gute Wörter.")
    assert measure(["Aufenthaltsgestattungsbescheinigung"]).long_words
    assert sentences("Ja. Nein!") == ["Ja.", "Nein!"]
    assert "words each" in readability()


def test_the_preview_shows_every_step_in_every_language(tmp_path: Path) -> None:
    assert "index.html" in write(tmp_path / "preview", ["de", "en"])
    page = (tmp_path / "preview" / "first_contact.html").read_text(encoding="utf-8")
    assert page.count('<section class="step">') > 40
    assert "Bist du einverstanden?" in page
    assert "Sind Sie einverstanden?" in page
    assert 'lang="en-GB" dir="ltr"' in page
    assert "{" not in page.partition("<body>")[2]
