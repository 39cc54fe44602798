"""A world without a database: fixed facts for playing dialogs alone."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.office.file import read_offices
from dialogs.engine.conversation import Clock, State
from dialogs.engine.facts import (
    Appointment,
    ChatLink,
    Checked,
    Fact,
    FreeDays,
    FreeTimes,
    Labels,
    Languages,
    Look,
    Looks,
    MyAppointments,
    MyOffer,
    Now,
    Offered,
    Offices,
    ResumeCode,
    ResumeLink,
    Team,
    TeamTimes,
    WhatIsKept,
)
from dialogs.engine.stage import World
from dialogs.office import ZONE
from dialogs.registry import DIALOGS, DOORS
from dialogs.rules.slots import Slot
from dialogs.text import Text, text

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OFFICES = tuple(
    sorted(
        read_offices(Path(__file__).parent.parent.parent / "bot" / "offices"),
        key=lambda office: office.id != "jmd-trier",
    )
)
LANGUAGES = (("de", "Deutsch"), ("en", "English"), ("ar", "العربية"))


def slots(fact: FreeTimes) -> tuple[Slot, ...]:
    """Three free times, or with a day eight of that day."""
    office = next(office for office in OFFICES if office.id == fact.office)
    kind = office.kind(fact.kind)
    first = datetime(2026, 12, 1, 8, 0, tzinfo=UTC) if fact.day is None else datetime.combine(fact.day, NOW.timetz())
    counsellor = office.counsellors[0].id
    return tuple(
        Slot(first + timedelta(hours=number), counsellor, kind.minutes, fact.site, fact.mode, fact.kind, 10)
        for number in range(3 if fact.day is None else 8)
    )


APPOINTMENT = Appointment(
    "1234567890abcdef",
    Slot(
        datetime(2026, 12, 3, 13, 30, tzinfo=UTC), OFFICES[0].counsellors[0].id, 60, "trier", "person", "erstgespraech"
    ),
    OFFICES[0].id,
    "4271",
    "booked",
)


def answers_of(facts: Mapping[type[Fact[Any]], Any]) -> dict[type[Fact[Any]], Any]:
    """Give the fixed values, which ``facts`` may replace, or how they follow from the fact."""
    return {
        Now: NOW.astimezone(ZONE),
        Offices: OFFICES,
        Checked: lambda fact: fact.language in {"de", "en"},
        Languages: LANGUAGES,
        MyAppointments: (APPOINTMENT,),
        MyOffer: lambda fact: (
            Offered(APPOINTMENT.id, APPOINTMENT.slot, OFFICES[0].id, "open") if fact.id == APPOINTMENT.id else None
        ),
        Looks: (Look(NOW.astimezone(ZONE), read=True), Look(NOW.astimezone(ZONE), read=False)),
        WhatIsKept: ((text("Name"), "Amir"),),
        ResumeCode: "K7Q2M-4XW9P",
        ResumeLink: "http://localhost:8080/chat/resume/K7Q2M-4XW9P",
        ChatLink: "http://localhost:8080/chat",
        Team: TeamTimes(None, datetime(2026, 11, 24, 9, 0, tzinfo=ZONE), date(2026, 11, 25)),
        FreeTimes: slots,
        FreeDays: tuple(date(2026, 12, 1) + timedelta(days=number) for number in range(9)),
        Labels: lambda fact: tuple(
            (emoji, label.msgid if isinstance(label, Text) else str(label)) for emoji, label in fact.buttons
        ),
        **facts,
    }


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


FACTS: tuple[type[Fact[Any]], ...] = (MyAppointments, FreeTimes, FreeDays, Team, Offices, WhatIsKept)
