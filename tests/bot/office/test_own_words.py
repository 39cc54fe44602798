"""An office's own texts are there in every language its readers may choose, or whoever edits its file is told."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.languages.known import LANGUAGES
from bot.office.faults import Code, Fault
from bot.office.file import look_at_offices, read_offices
from bot.office.own_words import own_words, words_missing
from bot.office.toml_lines import Path as Place
from bot.strings import checks
from dialogs.text import Words
from tests.bot.office.faulty_offices import CHECKED, MINIMAL, said
from tests.journey import CATALOGS

SHIPPED = Path(__file__).parents[3] / "bot" / "offices"
OFFERED = tuple(code for code, _ in CATALOGS.offered)
ON_PAPER = re.compile(
    r"\([^()]*\)|[„“«][^„“”«»]*[“”»]|(?:mbeon|Mainz|Koblenz|Ludwigshafen|Kaiserslautern|Konz|Dorsten)"
)
"""What stands in Latin letters everywhere: door plates, names of stations in brackets, towns."""
HELD_TO = (
    *(checks.same_digits, checks.same_lines, checks.same_edges, checks.no_markup, checks.clean_characters),
    *(checks.kept_names, checks.translated, checks.no_doubles, checks.balanced, checks.in_the_glossarys_words),
    *(checks.one_register, checks.simple),
)
"""The checks of a catalog's sentences that mean something for a text without catalog, placeholders and buttons."""


def written(table: Any, place: Place = ()) -> Iterator[Place]:
    """Give where in the tables of a file a text stands by language."""
    if isinstance(table, dict) and "de" in table:
        yield place
    elif isinstance(table, dict | list):
        for key, value in table.items() if isinstance(table, dict) else enumerate(table):
            yield from written(value, (*place, key))


@pytest.mark.parametrize("name", ["jmd-trier", "fachdienst-dorsten"])
def test_every_text_of_a_file_is_found_and_is_there_in_all_languages(tmp_path: Path, name: str) -> None:
    notice = 'notices = [{ de = "Zu." }]\n'
    (tmp_path / "one.toml").write_text(
        notice + (SHIPPED / f"{name}.toml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (office,) = read_offices(tmp_path)
    places = dict(own_words(office))
    assert set(places) == set(written(tomllib.loads((tmp_path / "one.toml").read_text(encoding="utf-8"))))
    assert {place[0] for place in places} == {"sites", "referrals", "hotlines", "notices"}
    assert list(words_missing(replace(office, notices=()), OFFERED)) == []
    offered = tuple(code for code in OFFERED if code not in {"de", "de@simple"})
    assert list(words_missing(office, OFFERED)) == [
        Fault(("notices", 0), Code.WORDS_MISSING, {"texts": 1, "languages": offered})
    ]


def test_the_samples_own_texts_hold_to_what_a_catalogs_sentences_hold_to() -> None:
    found = []
    for office in read_offices(SHIPPED):
        for place, words in own_words(office):
            for code in OFFERED:
                sentence = checks.Sentence(code, words.read("en"), words.read(code))
                shown = replace(sentence, words=ON_PAPER.sub(" ", sentence.words))
                problems = [*(said for check in HELD_TO for said in check(sentence)), *checks.own_script(shown)]
                found += [f"{office.id} {place} {code}: {problem}: {sentence.words}" for problem in problems]
    assert found == []


def test_right_to_left_texts_of_the_samples_have_no_number_before_latin_letters_which_would_change_places() -> None:
    turned = [
        words.read(code)
        for office in read_offices(SHIPPED)
        for _, words in own_words(office)
        for code in OFFERED
        if LANGUAGES[code].rtl and re.search(r"\d[^\w]+[A-Za-z]", words.read(code))
    ]
    assert turned == []


def test_a_file_is_warned_of_once_where_the_first_such_text_stands(tmp_path: Path) -> None:
    (tmp_path / "ort.toml").write_text(MINIMAL, encoding="utf-8")
    _, found = look_at_offices(tmp_path, CHECKED, ("de", "de@simple", "ti", "ar"))
    assert [mistake.fault.warning for mistake in found] == [True]
    (line,) = said(found, tmp_path)
    assert line == (
        "ort.toml:22: 2 of the office's own texts: not there in all of ti, ar, whose readers get the German words - "
        "add them, here and below"
    )
    for enough in ((), ("de", "de@simple")):
        assert look_at_offices(tmp_path, CHECKED, enough)[1] == ()


def test_only_languages_that_the_office_offers_are_missed() -> None:
    (office,) = [office for office in read_offices(SHIPPED) if office.id == "jmd-trier"]
    office = replace(office, notices=(Words.of({"de": "Zu.", "fa": "بسته."}),), languages=("de", "fa_AF", "ti"))
    assert [fault.values for fault in words_missing(office, OFFERED)] == [{"texts": 1, "languages": ("ti",)}]
    assert list(words_missing(replace(office, languages=("de", "fa_AF")), OFFERED)) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_language_a_reader_gets_instead_is_the_parent_of_theirs_or_german(code: str) -> None:
    words = Words.of({other: other for other in LANGUAGES if other != code or code == "de"})
    parent = LANGUAGES[code].parent
    assert words.read(code) == (parent or "de")
    assert words.is_in(code) == (bool(parent) or code == "de")
