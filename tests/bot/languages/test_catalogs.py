"""Which languages are offered, by what their catalogs hold and the settings say."""

from pathlib import Path

import pytest

from bot.languages.catalogs import CatalogErrors, Catalogs, LanguageOffer
from bot.languages.known import LANGUAGES, Language
from bot.languages.speaker import Speaker
from bot.team.speech import Speech
from dialogs.rules.words.language_names import LANGUAGE_NAMES
from dialogs.text import text
from tests.bot.languages.written import ARABIC, GERMAN, write

SHIPPED = Catalogs.load()


def test_the_settings_choose_the_languages() -> None:
    every = [code for code, _ in Catalogs.load().offered]
    assert [code for code, _ in Catalogs.load(offer=LanguageOffer(("en",))).offered] == ["de", "en"]
    assert [code for code, _ in Catalogs.load(offer=LanguageOffer(unreviewed=False)).offered] == ["de", "en"]
    assert [code for code, _ in Catalogs.load(offer=LanguageOffer(pseudo=True)).offered][: len(every)] == every
    with pytest.raises(CatalogErrors, match=r"LOTSE_LANGUAGES: there is no catalog 'xx'"):
        Catalogs.load(offer=LanguageOffer(("xx",)))


def test_languages_are_offered_in_the_order_of_the_menu(catalogs: Catalogs) -> None:
    assert catalogs.offered == (("de", "Deutsch"), ("en", "English"), ("ar", "العربية"))


@pytest.mark.parametrize("fault", ["missing", "fuzzy", "empty"])
def test_a_language_is_offered_only_when_complete(folder: Path, fault: str) -> None:
    entry = {
        "missing": "",
        "fuzzy": '#, fuzzy\nmsgid "Age"\nmsgstr "العمر"',
        "empty": 'msgid "Age"\nmsgstr ""',
    }[fault]
    write(folder, "ar", {msgid: words for msgid, words in ARABIC.items() if msgid != "Age"}, entry)
    catalogs = Catalogs.load(folder)
    assert (catalogs.offered, catalogs.incomplete) == ((("de", "Deutsch"), ("en", "English")), {"ar": ("Age",)})
    assert Speaker(catalogs, "ar").words(text("Back")) == "Zurück"


def test_a_language_without_its_row_is_not_offered_however_complete_its_catalog_is(folder: Path) -> None:
    po = write(folder, "de", GERMAN)
    esperanto = folder / "eo" / "LC_MESSAGES" / "messages.po"
    esperanto.parent.mkdir(parents=True)
    esperanto.write_text(po.read_text().replace("Language: de", "Language: eo"))
    catalogs = Catalogs.load(folder)
    assert "eo" not in dict(catalogs.offered)
    assert catalogs.name("eo") == "Esperanto"
    assert catalogs.withheld == catalogs.strange
    assert catalogs.strange["eo"].endswith(" - add its row to bot/languages/known.py")


@pytest.mark.parametrize("code", ["eo", "fa_XX"])
def test_a_language_whose_typed_words_are_not_read_is_not_offered(
    folder: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(LANGUAGES, "eo", Language("eo", "Esperanto", "eo"))
    monkeypatch.setitem(LANGUAGES, "fa_XX", Language("fa_XX", "…", "fa-XX", parent="fa"))
    write(folder, code, GERMAN)
    catalogs = Catalogs.load(folder)
    assert code not in dict(catalogs.offered)
    assert "LEXICONS in dialogs/rules/words/__init__.py" in catalogs.withheld[code]
    assert catalogs.strange == catalogs.withheld
    assert catalogs.language(code).code == "de"


def test_a_language_read_by_the_words_of_its_parent_is_offered(folder: Path) -> None:
    write(folder, "de@simple", GERMAN)
    assert "de@simple" in dict(Catalogs.load(folder).offered)


def test_of_what_is_shipped_every_language_is_known_and_read() -> None:
    assert Catalogs.load().strange == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_its_name_at_the_desk_and_is_understood_when_it_is_named(code: str) -> None:
    assert Speech("de", SHIPPED.desk("de").gettext).name_of_language(code) != code, "bot/team/speech.py"
    assert code in LANGUAGE_NAMES, "dialogs/rules/words/language_names.py"


@pytest.mark.parametrize(
    ("tag", "code"),
    [("ar", "ar"), ("ar-SY", "ar"), ("AR_sy", "ar"), ("en", "en"), ("en-US", "en"), ("de-AT", "de"), ("xx", "")]
)  # fmt: skip
def test_a_device_says_its_language_in_many_ways(catalogs: Catalogs, tag: str, code: str) -> None:
    assert catalogs.find(tag) == code


def test_german_and_english_must_be_there(folder: Path) -> None:
    (folder / "en" / "LC_MESSAGES" / "messages.po").unlink()
    (folder / "messages.pot").unlink()
    with pytest.raises(CatalogErrors, match=r"messages\.pot: missing - run: lotse strings update"):
        Catalogs.load(folder)


def test_the_desk_has_its_own_sentences(folder: Path) -> None:
    po = write(folder, "de", GERMAN)
    po.with_name("desk.po").write_text(po.read_text() + '\nmsgid "Inbox"\nmsgstr "Eingang"\n')
    catalogs = Catalogs.load(folder)
    assert [catalogs.desk(code).gettext("Inbox") for code in ("de", "en", "ar")] == ["Eingang", "Inbox", "Inbox"]
