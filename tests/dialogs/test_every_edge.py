"""Every option of every question, in both registers and in every language, renders and fits."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

import pytest

from bot.languages.label_widths import width
from bot.languages.speaker import Speaker
from bot.port import Outbound
from dialogs.engine.conversation import Message, Opened, State, Tapped
from dialogs.engine.explore import Met, explore
from dialogs.engine.facts import Team
from dialogs.letters import all_messages
from dialogs.live_chat import field, from_team
from dialogs.phrasebook import PHRASES
from dialogs.registry import DIALOGS
from dialogs.text import Line, Text
from tests.dialogs.small_world import APPOINTMENT, OFFICES, world
from tests.journey import CATALOGS

pytestmark = pytest.mark.xdist_group("every edge")  # one worker walks for all
WORDS = (
    "17",
    "11",
    "26",
    "27",
    "5.2000",
    "5.1999",
    "54298",
    "10115",
    "46282",
    "0171 3920012",
    "Amir",
    "Brief mit Frist",
)
ONE_BUTTON = 293
"""The widest label of one column on a 320 dp phone."""
MESSAGE = 600
"""Characters of a message, so that text and buttons fit one screen."""
LONG = {"consent_more", "papers", "crisis"}
"""Privacy, papers and crisis are read, not tapped past; they may be longer."""


@lru_cache(maxsize=1)
def everything() -> tuple[Met, ...]:
    start = State(channel="web", office="jmd-trier")
    met = list(explore(start, [Opened()], world, WORDS))
    met += explore(replace(start, channel="telegram"), [Opened(language="de")], world, WORDS)
    known = next(m.state for m in reversed(met) if "office" in m.state.known)
    at_rest = State(language="de", channel="web", office="jmd-trier", known=known.known)
    formal = State(language="de", channel="web", office="jmd-trier", known=known.known, formal=True)
    commands = [Tapped("", f"/{name}:{APPOINTMENT.id}") for name in DIALOGS if name not in {"resume", "first_contact"}]
    for state in (at_rest, formal):
        met += explore(state, commands, world, WORDS)
    return tuple(met)


@lru_cache(maxsize=1)
def messages() -> tuple[tuple[Message, bool], ...]:
    """Give every message with its register, each once: the walk meets most of them many times."""
    once: dict[str, tuple[Message, bool]] = {}
    for message, formal in met_messages():
        once.setdefault(repr((message, formal)), (message, formal))
    return tuple(once.values())


def met_messages() -> Iterable[tuple[Message, bool]]:
    for met in everything():
        for message in met.messages:
            yield message, met.state.formal
    yield from beside_the_bot()
    for _, letter in all_messages(APPOINTMENT, OFFICES[0]):
        yield letter, False
        yield letter, True


VALUES = {
    "text": "Raum 2.04",
    "minutes": "15",
    "phone": "0651 2096-0",
    "date": "2026-12-03",
    "time": "14:30",
}


def beside_the_bot() -> Iterable[tuple[Message, bool]]:
    """Give what is said by the team, with every phrase of the office."""
    team = world().lookup(Team(OFFICES[0].id))
    said = [
        from_team({"phrase": one.id, "values": {name: VALUES[kind] for name, kind in one.fields.items()}})
        for one in PHRASES
    ]
    for formal in (False, True):
        for message in (*said, field(team)):
            assert message is not None
            yield message, formal


def texts(line: Line) -> Iterable[Text]:
    if isinstance(line, Text):
        yield line
        for _, value in line.values:
            if isinstance(value, Text):
                yield from texts(value)


def test_every_dialog_is_met() -> None:
    met = {frame.dialog for one in everything() for frame in one.state.frames}
    ended = {"booked", "waiting", "moved", "undo", "home", "appointment", "coming", "mute", "help", "privacy", "papers"}
    ended |= {
        "my_data",
        "my_data_file",
        "resume_code",
        "web",
        "good",
        "mixed",
        "absent",
        "end_talk",
        "accept",
        "accepted",
        "decline",
    }
    assert met >= set(DIALOGS) - ended - {"resume"}


def test_every_question_can_be_left() -> None:
    """No dead end: each question has a way on besides typing, and each ending a next door or the open question."""
    stuck = [message.question for message, _ in messages() if message.question and not message.options]
    assert not stuck


@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_every_message_speaks_the_language(language: object) -> None:
    code = language.code  # type: ignore[attr-defined]
    for message, formal in messages():
        said = Speaker(CATALOGS, code, formal).outbound(message)
        text = "\n".join((*said.lines, *(button.label for button in said.buttons), said.example, said.progress))
        assert not re.search(r"\{[a-z_0-9]+\}", text), text
        assert not re.search("[\u0660-\u0669\u06f0-\u06f9]", text), text
        assert text.count("\u2068") == text.count("\u2069"), text
        assert not re.search("[\u202a-\u202e]", text), text


@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_every_label_fits_one_button_of_an_old_phone(language: object) -> None:
    code = language.code  # type: ignore[attr-defined]
    wide = {
        button.label
        for message, formal in messages()
        for button in Speaker(CATALOGS, code, formal).outbound(message).buttons
        if width(f"{button.emoji} {button.label}".strip()) > ONE_BUTTON
    }
    assert not wide


@pytest.mark.parametrize("language", CATALOGS.languages, ids=lambda language: language.code)
def test_every_message_fits_one_screen(language: object) -> None:
    code = language.code  # type: ignore[attr-defined]
    long = {
        (message.question, sum(map(len, said.lines)))
        for message, formal in messages()
        if message.kind not in {"crisis", "ticket", "card"} and message.question not in LONG
        for said in [Speaker(CATALOGS, code, formal).outbound(message)]
        if sum(map(len, said.lines)) > MESSAGE
    }
    assert not long


def test_parents_and_professionals_are_spoken_to_as_sie() -> None:
    """German: what is met in the formal register holds no du."""
    du = re.compile(
        r"\b(du|dich|dir|dein\w*|schreib|tippe|bring|ruf|sag|nenn|komm|wähle|willst|möchtest|hast|bist)\b",
        re.IGNORECASE,
    )
    found = set()
    for message, formal in messages():
        if formal and message.question != "language_instead":  # asked before anybody is known: neutral, both forms
            said: Outbound = Speaker(CATALOGS, "de", formal=True).outbound(message)
            found |= {line for line in (*said.lines, *(b.label for b in said.buttons)) if du.search(line)}
    assert not found


def test_every_button_can_travel_in_64_bytes() -> None:
    """Telegram's callback_data: version, conversation, question, option."""
    long = {
        option.id
        for message, _ in messages()
        for option in message.options
        if len(f"1:{'x' * 16}:{message.question}:{option.id}".encode()) > 64
    }
    assert not long


def test_words_an_office_wrote_are_the_only_words_outside_the_catalogs() -> None:
    """Bare strings are names, addresses, links and a person's own words: nothing that would need a translation."""
    bare = {line for message, _ in messages() for line in message.lines if isinstance(line, str) and " " in line}
    allowed = {entry.name for office in OFFICES for entry in office.referrals}
    assert bare <= allowed
