"""Everything the dialogs can say, by a walk over all of them: made once a run."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

import pytest

from dialogs.engine.conversation import Message, Opened, State, Tapped
from dialogs.engine.explore import Met, explore
from dialogs.engine.facts import Team
from dialogs.letters import all_messages
from dialogs.live_chat import field, from_team
from dialogs.phrasebook import PHRASES
from dialogs.registry import DIALOGS
from dialogs.talk_to_a_person import crisis_lines
from tests.dialogs.small_world import APPOINTMENT, OFFICES, world

BY_ONE_WORKER = pytest.mark.xdist_group("walk")
"""Marks what takes the walk, so that one worker makes it for all: it takes ten seconds."""
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
    "amina@example.org",
    "123456",
)


@lru_cache(maxsize=1)
def everything() -> tuple[Met, ...]:
    start = State(channel="web", office="jmd-trier")
    met = list(explore(start, [Opened()], world, WORDS))
    met += explore(replace(start, channel="telegram"), [Opened(language="de")], world, WORDS)
    known = next(m.state for m in reversed(met) if "office" in m.state.known and "young" not in m.state.known)
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
        from_team({"phrase": phrase.id, "values": {name: VALUES[kind] for name, kind in phrase.fields.items()}})
        for phrase in PHRASES
    ]
    times = (team, replace(team, opens=None), replace(team, until=team.opens, opens=None))
    said += [Message(crisis_lines(each, told=told)) for each in times for told in (False, True)]
    for formal in (False, True):
        for message in (*said, field(team)):
            assert message is not None
            yield message, formal
