"""Whatever somebody types, every reader gives a reading, quickly, and nothing breaks."""

import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bot
from bot.office.file import read_offices
from dialogs.rules import contacts, names, typed
from dialogs.rules.ages import read_age
from dialogs.rules.buttons import Button, meant, named
from dialogs.rules.dates import read_birth, shown
from dialogs.rules.eligibility import born_between, decide
from dialogs.rules.emergencies import is_crisis, mentions_deadline
from dialogs.rules.places import decide as decide_place
from dialogs.rules.places import read_place
from dialogs.rules.reading import Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.secrets import holds_secret
from dialogs.rules.times import read_daypart, read_time_wish, read_when
from dialogs.rules.words import LEXICONS

OFFICES = read_offices(Path(bot.__file__).parent / "offices")
TODAY = date(2026, 12, 1)
OPTIONS = ("u12", "12_15", "16_17", "18_25", "26", "27p")
READERS: tuple[Callable[[str, Sight], Reading], ...] = (
    typed.read_yes_no,
    typed.read_consent,
    typed.read_role,
    typed.read_status,
    typed.read_topic,
    typed.read_language,
    contacts.read_contact,
    contacts.read_mode,
    contacts.read_name,
    read_age,
    read_birth,
    read_daypart,
    read_when,
    lambda words, _: read_place(words, OFFICES),
)
BUTTONS = tuple(Button("✅", label) for label in ("Ja", "Nein", "Wohnung", "", "👍", "x"))
HARD = st.text(st.characters(), max_size=60)
LIKELY = st.lists(
    st.sampled_from(
        [
            *(
                "17",
                "1388",
                "٢٠٠٩",
                "፲፯",
                "٫",
                ".",
                "/",
                "-",
                ":",
                "54290",
                "14",
                "31",
                "13",
                "0",
                "+49",
                "?",
                "\u202e",
            ),
            *("ja", "nein", "nicht", "März", "ثور", "ታሕሳስ", "رمضان", "nächsten", "Freitag", "halb", "viertel", "um"),
            *("über", "unter", "fast", "Trier", "Naurath", "bei", "kurdisch", "إن شاء الله", "👍", "\u200c", "Duldung"),
        ]
    ),
    max_size=6,
)
LANGUAGES = st.sampled_from(["", "xx", *LEXICONS])


@settings(max_examples=300, deadline=None)
@given(st.one_of(HARD, LIKELY.map(" ".join), LIKELY.map("".join)), LANGUAGES)
def test_every_reader_reads_anything(words: str, language: str) -> None:
    for reader in READERS:
        match reader(words, Sight(language, OPTIONS, TODAY)):
            case Understood(value):
                assert json.loads(json.dumps(value)) == value
            case Perhaps(options):
                assert 1 < len(options) <= 4
                assert all(option.isascii() and 0 < len(option) <= 24 for option in options)
            case reading:
                assert reading == Unread()


@settings(max_examples=300, deadline=None)
@given(st.one_of(HARD, LIKELY.map(" ".join)), LANGUAGES)
def test_what_is_read_can_be_judged(words: str, language: str) -> None:
    sight = Sight(language, OPTIONS, TODAY)
    match read_birth(words, sight):
        case Understood(str(born)):
            first, last = born_between(born)
            assert first <= last
            assert shown(born).isprintable()
            assert decide({"born": born}, TODAY)
        case reading:
            assert isinstance(reading, Perhaps | Unread)
    match read_age(words, sight):
        case Understood(value):
            assert decide(value, TODAY)
        case Perhaps() | Unread():
            pass
    match read_place(words, OFFICES):
        case Understood(dict() as place):
            assert decide_place(place, OFFICES).outcome
        case reading:
            assert isinstance(reading, Perhaps | Unread)


@settings(max_examples=200, deadline=None)
@given(st.one_of(HARD, LIKELY.map(" ".join)), LANGUAGES)
def test_what_stands_beside_the_questions_is_told_of_anything(words: str, language: str) -> None:
    told = (
        is_crisis(words, language),
        mentions_deadline(words, language),
        typed.is_greeting(words, language),
        typed.is_thanks(words, language),
        typed.is_question(words, language),
        typed.is_unknown(words, language),
    )
    assert all(isinstance(answer, bool) for answer in told)
    assert typed.read_command(words, language) in (
        {
            None,
            "back",
            "skip",
            "stop",
            "human",
            "language",
            "help",
            "restart",
            "privacy",
            "delete",
            "repeat",
            "appointment",
        }
    )
    assert named(words, BUTTONS) in {None, *range(len(BUTTONS))}
    assert meant(words, BUTTONS, len(BUTTONS)) in {None, *range(len(BUTTONS))}
    assert typed.clean(typed.clean(words)) == typed.clean(words)


@pytest.mark.parametrize(
    "words",
    [
        "a" * 100_000,
        "1 " * 50_000,
        "ich will nicht " * 7_000,
        "\u202e" * 100_000,
        "\0" * 100_000,
        "a" + "\u0301" * 100_000,
        "\ufdfa" * 100_000,
        "👩‍👩‍👧‍👦" * 14_000,
        "፩" * 100_000,
        "' OR 1=1 --<script>" * 5_000,
    ],
    ids=["run", "digits", "words", "bidi", "nul", "accents", "ligatures", "emoji", "geez", "code"],
)
def test_a_hundred_kilobytes_are_read_like_a_line(words: str) -> None:
    sight = Sight("de", OPTIONS, TODAY)
    assert not is_crisis(words, "de")
    assert [reader(words, sight) for reader in READERS[:-1]] == [
        reader(words[:2_000], sight) for reader in READERS[:-1]
    ]


MOST = 0.02
"""Seconds of a processor that one reader may take for the longest message a messenger allows."""
ROOM = 5
"""How many times slower than measured a busy machine may be."""
LONGEST = 4_000
HOSTILE = (
    *("㍱", "ﷺ", "0", "(", "😀", "a\u200d", "x", "a@"),
    *("me ", "0 ", "+49 ", "einundzwanzi ", "nicht montag ", "مرض ", "1.1. ", "duldug ", "P<"),
)
EVERY: tuple[Callable[[str, Sight], object], ...] = (
    *READERS,
    contacts.read_phone,
    contacts.read_email,
    contacts.read_code,
    read_time_wish,
    lambda words, sight: typed.read_command(words, sight.language),
    lambda words, sight: names.read_command(words, sight.language),
    lambda words, sight: names.hear_danger(words, sight.language),
    lambda words, sight: is_crisis(words, sight.language),
    lambda words, sight: mentions_deadline(words, sight.language),
    lambda words, sight: typed.is_question(words, sight.language),
    lambda words, sight: typed.read_unanswered(words, sight.language),
    lambda words, _: holds_secret(words),
    lambda words, _: named(words, BUTTONS),
    lambda words, _: meant(words, BUTTONS, len(BUTTONS)),
)


@pytest.mark.parametrize("language", ["ar", "kmr"])
def test_no_message_keeps_a_reader_long(language: str) -> None:
    sight = Sight(language, OPTIONS, TODAY)
    slow = []
    for number, reader in enumerate(EVERY):
        reader("14", sight)
        for hostile in HOSTILE:
            words = (hostile * LONGEST)[:LONGEST]
            if all(seconds(reader, words, sight) > MOST * ROOM for _ in range(2)):
                slow.append((number, hostile))
    assert slow == []


def seconds(reader: Callable[[str, Sight], object], words: str, sight: Sight) -> float:
    before = time.process_time()
    reader(words, sight)
    return time.process_time() - before
