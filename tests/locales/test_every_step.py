"""Every step in every language and register says anything a person may be called, and fits what carries it."""

import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.text import LONGEST_DATA, LONGEST_TEXT, keyboard, texts, units
from bot.languages.catalogs import Catalogs, LanguageOffer
from bot.languages.known import Language
from bot.languages.label_widths import ONE_COLUMN, width
from bot.languages.pseudo import PSEUDO
from bot.languages.speaker import FSI, LRI, PDI, Speaker
from bot.port import Outbound
from bot.strings.preview import steps
from dialogs.engine.conversation import Message
from dialogs.text import Line, Text
from tests.journey import CATALOGS

pytestmark = pytest.mark.xdist_group("every step")  # one worker walks for all
LANGUAGES = (*CATALOGS.languages, *PSEUDO)
MOST_ROWS_DATA = 100
"""Buttons Telegram takes under one message."""
NAMES = st.one_of(
    st.text(st.characters(), max_size=40),
    st.sampled_from(
        (
            "محمد",
            "ሰላም",
            "O’Neil",
            "👩‍👩‍👧‍👦",
            "<b>x</b>",
            "&amp;",
            "\u202eabc",
            "{name}",
            "a" * 40,
            "ليلى (Leyla)",
            "_*[`",
        )
    ),
)


@cache
def with_pseudo() -> Catalogs:
    return Catalogs.load(offer=LanguageOffer(pseudo=True))


@cache
def every_step() -> tuple[Message, ...]:
    """Everything that can be said, by a walk that takes seconds."""
    return tuple(message for page in steps(with_pseudo().offered).values() for message in page.values())


class Tags(HTMLParser):
    """Counts open tags."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 -- as HTMLParser calls it
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def called(line: Line, name: str) -> Line:
    """Put a name into every value that a person or an office wrote."""
    if not isinstance(line, Text):
        return line
    values = tuple((key, name if isinstance(value, str) else value) for key, value in line.values)
    return replace(line, values=values)


def said(message: Message, language: Language, name: str, *, formal: bool) -> Outbound:
    lines = tuple(called(line, name) for line in message.lines)
    outbound = Speaker(with_pseudo(), language.code, formal).outbound(replace(message, lines=lines))
    return replace(outbound, conversation="x" * 16)


def fits(outbound: Outbound) -> None:
    """Hold a message to what Telegram takes and a small phone shows."""
    for html in texts(outbound):
        parser = Tags()
        parser.feed(html)
        assert parser.open == []
        assert 0 < units(re.sub(r"<[^>]+>", "", html)) <= LONGEST_TEXT
    rows = keyboard(outbound)
    assert sum(len(row.buttons) for row in rows) <= MOST_ROWS_DATA
    assert all(len(data.encode()) <= LONGEST_DATA and label for row in rows for label, data in row.buttons)
    whole = "".join((*outbound.lines, outbound.example))
    assert whole.count(FSI) + whole.count(LRI) == whole.count(PDI)


@pytest.mark.parametrize("formal", [False, True], ids=["plain", "formal"])
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_step_fits_in_every_language_and_register(language: Language, formal: bool) -> None:
    for message in every_step():
        fits(said(message, language, "Amir", formal=formal))


@settings(max_examples=200, deadline=None)
@given(st.deferred(lambda: st.sampled_from(every_step())), st.sampled_from(LANGUAGES), NAMES, st.booleans())
def test_every_step_takes_any_name(message: Message, language: Language, name: str, formal: bool) -> None:
    fits(said(message, language, name, formal=formal))


def test_a_message_that_is_too_long_or_broken_would_be_found() -> None:
    outbound = said(every_step()[0], LANGUAGES[0], "Amir", formal=False)
    with pytest.raises(AssertionError):
        fits(replace(outbound, lines=(FSI,)))
    with pytest.raises(ValueError, match="button data"):
        fits(replace(outbound, question="q" * 60))


def test_pseudo_languages_are_offered_only_where_asked_for() -> None:
    assert not {language.code for language in PSEUDO} & {code for code, _ in CATALOGS.offered}


@pytest.mark.parametrize("language", PSEUDO, ids=lambda language: language.code)
def test_labels_of_a_pseudo_language_are_measured_like_any_other(language: Language) -> None:
    """The long one shows what a language of long words would cut: it may be too wide, and we see where."""
    labels = {
        button.label
        for message in every_step()
        for button in said(message, language, "Amir", formal=False).buttons
        if width(f"{button.emoji} {button.label}") > ONE_COLUMN
    }
    assert len(labels) <= 25, labels
