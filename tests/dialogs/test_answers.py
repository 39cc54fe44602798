"""Everything that is kept of answers has its row, and every row reads in words wherever it is shown."""

import inspect
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from bot.desk.intake.sheet import sheet
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import FSI, LRI, PDI, RLM, Speaker
from bot.team.speech import Speech
from dialogs import answers
from dialogs.answers import ANSWERS, STEPS, SUMMARIZED, band_of, row_of, together
from dialogs.engine.conversation import Answer, key_of
from dialogs.engine.play import Inner
from dialogs.intake import Intake
from dialogs.kept_answer import KeptAnswer, Known, SummaryLine
from dialogs.registry import DIALOGS
from dialogs.rules.reading import JSON
from dialogs.steps.summary import lines_of
from dialogs.text import Line, Text
from tests.dialogs.small_world import LANGUAGES, OFFICES
from tests.dialogs.walked import BY_ONE_WORKER, everything

pytestmark = BY_ONE_WORKER

CATALOGS = Catalogs.load()
KNOWN = Known(OFFICES, dict(LANGUAGES))
ROWS = (*ANSWERS, *STEPS)
AS_WRITTEN = frozenset({"name", "phone", "summary", "language", "language_wish", "office", "site", "place", "birth"})
"""Rows whose value can be a name, a number or a date, so that it reads as it is kept."""


@lru_cache(maxsize=1)
def kept() -> dict[str, dict[str, tuple[JSON, str]]]:
    """Walk all dialogs; give the values kept under each key, each with the dialog it was kept in."""
    found: dict[str, dict[str, tuple[JSON, str]]] = {}
    for met in everything():
        for message in met.messages:
            if message.question:
                found.setdefault(key_of(message.question), {})
        for frame in met.state.frames:
            for key, answer in {**frame.answers, **frame.former}.items():
                found.setdefault(key, {})[repr(answer.value)] = answer.value, frame.dialog
        for key, answer in met.state.known.items():
            found.setdefault(key, {})[repr(answer.value)] = answer.value, "first_contact"
    return found


def values() -> Iterator[tuple[KeptAnswer, JSON]]:
    """Give every value a row can hold: those it offers, and those that were met."""
    for row in ROWS:
        seen = {repr(option.answer): option.answer for option in row.options}
        for key in row.keys:
            seen |= {name: value for name, (value, _) in kept().get(key, {}).items()}
        yield from ((row, value) for value in seen.values() if value not in (None, ""))


def file_of(dialog: str) -> str:
    """Give the file a dialog stands in, also of one that only the engine opens."""
    opened = DIALOGS[dialog]
    return inspect.getsourcefile(opened.dialog if isinstance(opened, Inner) else opened) or dialog


def without_row(kept: Mapping[str, Mapping[str, tuple[JSON, str]]]) -> set[str]:
    """Say of each key without a row where it is asked and what is missing."""
    return {
        f"no row for {key!r} in ANSWERS or STEPS of dialogs/answers.py, which list all that is kept - asked by "
        + ", ".join(sorted({file_of(dialog) for _, dialog in found.values()}) or ["one of the dialogs"])
        for key, found in kept.items()
        if row_of(key) is None
    }


def test_every_key_that_is_asked_or_kept_has_a_row() -> None:
    assert not without_row(kept())


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_key_without_a_row_is_named_with_the_file_that_asks_for_it(dialog: str) -> None:
    (message,) = without_row({"age": {"17": ("17", dialog)}, "pet": {"yes": ("yes", dialog)}})
    assert message.startswith("no row for 'pet' in ANSWERS or STEPS of dialogs/answers.py")
    assert re.search(r"asked by \S*/dialogs/\S+\.py$", message)


def test_every_row_stands_where_its_place_is_told() -> None:
    """A row in neither tuple would be asked and kept, and shown nowhere: not in "My data", not on the sheet."""
    written = {name: row for name, row in vars(answers).items() if isinstance(row, KeptAnswer)}
    nowhere = [name for name, row in written.items() if row not in ROWS]
    assert not nowhere, (
        f"in dialogs/answers.py, put {', '.join(nowhere)} into ANSWERS, at its place on the sheet, or, "
        "where it only leads through the conversation, into STEPS"
    )
    assert list(written.values()) == list(ROWS), "in dialogs/answers.py, the rows are written in another order"


def test_no_key_has_two_rows() -> None:
    keys = [key for row in ROWS for key in row.keys]
    assert len(keys) == len(set(keys))


def test_every_row_is_asked_somewhere() -> None:
    """A row without a question would tell the data-protection officer of something nobody asks."""
    folder = Path(answers.__file__).parent
    sources = [path.read_text(encoding="utf-8") for path in folder.rglob("*.py") if path.name != "answers.py"]
    names = {row.key: name for name, row in vars(answers).items() if isinstance(row, KeptAnswer)}
    named = {key for key, name in names.items() if any(re.search(rf"\b{name}\b", source) for source in sources)}
    of_effects = {"consent_proof", "moved_from"}
    never = {row.key for row in ROWS if row.key not in named and not kept().keys() & {*row.keys}} - of_effects
    assert not never


def test_every_value_reads_in_words_or_only_led_on() -> None:
    raw = set()
    for row, value in values():
        words = row.said(value, KNOWN)
        if words is None:
            assert value in row.leads_on, (row.key, value)
        elif words == value and not (row.own_words or row.key in AS_WRITTEN or str(value).isdigit()):
            raw.add((row.key, value))
    assert not raw


@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_every_name_and_value_is_said_in_every_language(language: Any) -> None:
    for formal in (False, True):
        speaker = Speaker(CATALOGS, language.code, formal)
        for row in ROWS:
            assert said(speaker, row.label(parent=formal))
        for row, value in values():
            words = row.said(value, KNOWN)
            if isinstance(words, Text):
                heard = said(speaker, words)
                assert heard
                assert "{" not in heard
                assert heard != value or heard.isdigit() or row.own_words, (row.key, value)


def test_an_emoji_stands_in_the_line_it_is_given_for() -> None:
    with pytest.raises(ValueError, match=r'needs the line that begins with it, such as lambda said: text\("🐕 Name: '):
        SummaryLine("🐕")
    for row in SUMMARIZED:
        line = row.summary
        for write in (line.line, line.of_child) if line else ():
            assert line is None or write is None or write("17").msgid.startswith(f"{line.emoji} ".lstrip())


def said(speaker: Speaker, line: Line) -> str:
    return speaker.words(line).translate(dict.fromkeys(map(ord, (FSI, LRI, PDI, RLM))))


WRITTEN_HERE = [row for row in SUMMARIZED if row.summary is not None and not row.summary.placed_by_summary]


@pytest.mark.parametrize("row", WRITTEN_HERE, ids=lambda row: row.key)
@pytest.mark.parametrize("parent", [False, True], ids=["young", "parent"])
def test_the_summary_shows_each_row_that_says_so_in_every_option(row: KeptAnswer, parent: bool) -> None:
    for other, value in values():
        words = other.said(value, KNOWN)
        if other is not row or words is None:
            continue
        for language in CATALOGS.languages:
            speaker = Speaker(CATALOGS, language.code, parent)
            lines = [said(speaker, line) for line in lines_of(row, {row.key: words}, parent=parent)]
            assert len(lines) == 1
            assert said(speaker, words) in lines[0], (language.code, lines)


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_sheet_shows_each_row_that_has_a_place_on_it_in_words(language: str) -> None:
    speech = Speech(language, CATALOGS.desk(language).gettext)
    for row, value in values():
        if row.section is None or (isinstance(value, str) and value in row.leads_on):
            continue
        intake = Intake(kind="first_contact", answers={row.key: Answer(value)}, asked=(row.key,))
        made = sheet(intake, OFFICES[0], None, received=datetime.now(UTC), speech=speech).row(row.key)
        if value == {"other": True} or (isinstance(value, dict) and "which" in value):
            continue  # the next question completes it
        assert made is not None, row.key
        assert made.label
        assert made.value, (row.key, value)
        as_kept = made.value == value and not (row.own_words or row.key in AS_WRITTEN or made.value.isdigit())
        assert not as_kept or language == "en", (row.key, value)


@pytest.mark.parametrize("row", ANSWERS, ids=lambda row: row.key)
def test_each_answer_has_a_place_on_the_sheet_or_completes_one_that_has(row: KeptAnswer) -> None:
    first = row_of(row.completes) if row.completes else row
    assert first is not None
    assert first.section is not None
    assert first.desk.msgid


@pytest.mark.parametrize(
    ("answers", "band"),
    [
        ({"age": "12"}, "12_15"),
        ({"age": "13_15"}, "12_15"),
        ({"age": "18_25"}, "18_25"),
        ({"age": "27p"}, "27p"),
        ({"age": {"age": 11}}, "u12"),
        ({"age": {"age": 12}}, "12_15"),
        ({"age": {"age": 16}}, "16_17"),
        ({"age": {"age": 26}}, "26"),
        ({"age": {"age": 40}}, "27p"),
        ({"age": {"born": "2009"}}, "18_25"),
        ({"age": "26", "birth": "2010-05"}, "16_17"),
        ({"age": "26", "birth": {"born": "2010-05-14", "sure": True}}, "16_17"),
        ({"age": "words of their own"}, "none"),
        ({}, "none"),
    ],
)
def test_an_age_is_counted_in_the_band_the_chat_asks_for(answers: dict[str, JSON], band: str) -> None:
    assert band_of(answers, 2027) == (band,)


def test_what_is_asked_anew_together_stands_in_the_rows() -> None:
    age, topic = row_of("age"), row_of("topic")
    assert age is not None
    assert topic is not None
    assert together(age) == {"age", "birth", "birth_which", "birth_check", "young", "under12", "over27"}
    assert together(topic) == {"topic", "topic_2", "topic_3", "deadline"}
