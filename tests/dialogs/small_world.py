"""A world without a database: the previews' fixed facts, for playing dialogs alone."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import bot
from bot.office.file import read_offices
from bot.strings.preview_world import NOW, PreviewWorld
from dialogs.engine.conversation import Clock, State
from dialogs.engine.facts import (
    Checked,
    Fact,
    FreeDays,
    FreeTimes,
    MyAppointments,
    MyWays,
    Offices,
    PendingWay,
    Team,
    WaysOffered,
    WhatIsKept,
)
from dialogs.engine.stage import World
from dialogs.registry import DIALOGS, DOORS

OFFICES = tuple(
    sorted(read_offices(Path(bot.__file__).parent / "offices"), key=lambda office: office.id != "jmd-trier")
)
LANGUAGES = (("de", "Deutsch"), ("en", "English"), ("ar", "العربية"))
PREVIEWED = PreviewWorld(OFFICES, LANGUAGES)
APPOINTMENT = PREVIEWED.appointment
FACTS: tuple[type[Fact[Any]], ...] = (
    *(MyAppointments, FreeTimes, FreeDays, Team, Offices, WhatIsKept),
    *(WaysOffered, MyWays, PendingWay),
)
"""What a test may say otherwise."""


def answers_of(facts: Mapping[type[Fact[Any]], Any]) -> dict[type[Fact[Any]], Any]:
    """Give the fixed values, which ``facts`` may replace, or how they follow from the fact."""
    return {**PREVIEWED.answers, Checked: lambda fact: fact.language in {"de", "en"}, **facts}


def lookup(facts: Mapping[type[Fact[Any]], Any]) -> Any:
    """Answer facts from fixed values, which ``facts`` may replace."""
    answers = answers_of(facts)

    def answer(fact: Fact[Any]) -> Any:
        known = answers[type(fact)]
        return known(fact) if callable(known) else known

    return answer


def world(state: State | None = None, *, idle_minutes: int = 0, **facts: Any) -> World:  # noqa: ARG001 -- as explore() asks
    """Give a world with the shipped dialogs and fixed facts; facts are named by their class."""
    named = {cls: value for cls in FACTS if (value := facts.get(cls.__name__)) is not None}
    return World(DIALOGS, DOORS, lookup(named), Clock(NOW, idle_minutes))
