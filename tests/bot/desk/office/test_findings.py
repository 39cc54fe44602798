"""What the checks of an office find, in the words of the desk: each code in German and in English."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.desk.office.findings import finding, sentences
from bot.desk.pages import LANGUAGES
from bot.languages.catalogs import Catalogs
from bot.office.faults import Code
from bot.office.file import check_offices
from bot.team.speech import Speech
from tests.bot.office.faulty_offices import CHECKED, FAULTS, every_fault, planted


def speech(language: str) -> Speech:
    return Speech(language, Catalogs.load().desk(language).gettext)


@pytest.fixture(scope="module")
def german() -> Speech:
    return speech("de")


def test_every_code_has_its_sentence_in_each_language_of_the_desk(german: Speech) -> None:
    assert set(LANGUAGES) == {"de", "en"}
    english = sentences(speech("en"))
    assert set(english) == set(Code)
    assert [code.name for code, sentence in sentences(german).items() if sentence == english[code]] == []


@pytest.mark.parametrize("fault", FAULTS, ids=[f"{fault['line']}: {fault['message']}" for fault in FAULTS])
def test_a_planted_mistake_is_said_in_german(tmp_path: Path, german: Speech, fault: dict[str, Any]) -> None:
    (tmp_path / "ort.toml").write_text(planted(fault), encoding="utf-8")
    said = {(mistake.line, finding(mistake.fault, german)) for mistake in check_offices(tmp_path, CHECKED)}
    assert (fault["line"], fault["german"]) in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found_is_left_without_its_words(language: str) -> None:
    said_in = speech(language)
    for fault in every_fault():
        said = finding(fault, said_in)
        assert said
        assert not set(said) & set("{}[]")


def test_what_no_single_value_is_about_is_said_in_german_too(german: Speech) -> None:
    said = [finding(fault, german) for fault in every_fault()]
    for expected in (
        "Es gibt keine Datei einer Beratungsstelle.",
        "Bitte mindestens eine Beraterin oder einen Berater behalten: Sonst gibt es keine Termine.",
        "Bitte angeben, für welche Orte die Beratungsstelle zuständig ist.",
        f"Seit {(CHECKED - date(2026, 1, 1)).days} Tagen hat niemand „mbe“ geprüft.",
        "Texte der Beratungsstelle, die manche auf Deutsch bekommen: 2. Es fehlt: Arabisch.",
        "Eine andere Beratungsstelle hat auch den Kurznamen „jmd-ort“.",
        "Auch in der Beratungsstelle jmd-ort hat jemand den Kurznamen „anna“.",
        "Die Postleitzahl 54290 gehört auch zur Beratungsstelle jmd-ort.",
    ):
        assert expected in said
