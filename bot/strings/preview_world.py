"""A world in which every dialog can be walked without a database: fixed facts, for looking at all that is said."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from dialogs.channels import WAYS
from dialogs.engine.conversation import Clock, State
from dialogs.engine.facts import (
    Appointment,
    CalledAt,
    CanTellTeam,
    ChatLink,
    Checked,
    Fact,
    FormerAppointment,
    FreeDays,
    FreeTimes,
    Interpreter,
    IsFree,
    IWait,
    Labels,
    Languages,
    Lock,
    Locked,
    Look,
    Looks,
    MyAppointments,
    MyOffer,
    MyWay,
    MyWays,
    Now,
    Offered,
    Offices,
    PendingWay,
    Reminders,
    SmsAnswers,
    Team,
    TeamTimes,
    TelegramLink,
    ToComeBack,
    WayBack,
    WaysOffered,
    WhatIsKept,
    WhoseDevice,
)
from dialogs.engine.stage import World
from dialogs.office import ZONE, Office
from dialogs.registry import DIALOGS, DOORS
from dialogs.rules.slots import Slot
from dialogs.text import Text, text

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FIRST_FREE = date(2026, 12, 1)
WORDS = (
    *("17", "11", "26", "27", "5.2000", "5.1999", "54298", "10115", "0171 3920012", "Amir", "Brief mit Frist"),
    *("amina@example.org", "123456"),
)
"""Typed once where something can be typed, so that what follows is met too."""


class PreviewWorld:
    """Answers every fact the same way for the whole walk."""

    def __init__(self, offices: tuple[Office, ...], languages: tuple[tuple[str, str], ...]) -> None:
        self.offices = offices
        office = offices[0]
        self.appointment = Appointment(
            "1234567890abcdef",
            Slot(
                datetime(2026, 12, 3, 13, 30, tzinfo=UTC),
                office.counsellors[0].id,
                office.kinds[0].minutes,
                office.sites[0].id,
                "person",
                office.kinds[0].id,
            ),
            office.id,
            "4271",
            "booked",
        )
        self.answers: Mapping[type[Fact[Any]], Any] = {
            FreeTimes: self._slots,
            MyOffer: self._offer,
            IWait: "1234567890abcdef",
            Labels: _labels,
            Now: NOW.astimezone(ZONE),
            Offices: offices,
            Checked: False,
            Languages: languages,
            IsFree: True,
            MyAppointments: (self.appointment,),
            FormerAppointment: None,
            Reminders: (self.appointment.slot.start.astimezone(ZONE) - timedelta(days=1),),
            Interpreter: "wanted",
            CalledAt: "+491713920012",
            Looks: (Look(NOW.astimezone(ZONE), read=True), Look(NOW.astimezone(ZONE), read=False)),
            WhatIsKept: ((text("Name"), "Amir"),),
            WayBack: ToComeBack("K7QM-4RTW-2X", "https://example.org/t/4fGh7kQmZ0aBcD3eF5gH6i", NOW.astimezone(ZONE)),
            Locked: Lock("age", 3),
            WhoseDevice: "shared",
            ChatLink: "https://example.org/chat?office=jmd-trier&lang=de",
            Team: TeamTimes(None, datetime(2026, 11, 24, 9, 0, tzinfo=ZONE), date(2026, 11, 25)),
            WaysOffered: frozenset(WAYS),
            MyWays: (),
            SmsAnswers: True,
            PendingWay: MyWay("sms", "+491713920012"),
            TelegramLink: "https://t.me/example_bot?start=remind-AbCdEfGh",
            CanTellTeam: True,
            FreeDays: tuple(FIRST_FREE + timedelta(days=number) for number in range(9)),
        }

    def __call__(self, state: State) -> World:  # noqa: ARG002 -- the same for every state
        """Give the world for a state, as :func:`dialogs.engine.explore.explore` wants it."""
        return World(DIALOGS, DOORS, self._answer, Clock(NOW))

    def _answer(self, fact: Fact[Any]) -> Any:  # noqa: ANN401 -- each fact has a type of its own
        known = self.answers[type(fact)]
        return known(fact) if callable(known) else known

    def _offer(self, fact: MyOffer) -> Offered | None:
        mine = Offered(
            self.appointment.id, self.appointment.slot, self.appointment.office, "open", self.appointment.slot.start
        )
        return mine if fact.id == self.appointment.id else None

    def _slots(self, fact: FreeTimes) -> tuple[Slot, ...]:
        office = next(office for office in self.offices if office.id == fact.office)
        first = datetime.combine(fact.day or FIRST_FREE, NOW.timetz())
        minutes = office.kind(fact.kind).minutes
        return tuple(
            Slot(
                first + timedelta(hours=number), office.counsellors[0].id, minutes, fact.site, fact.mode, fact.kind, 10
            )
            for number in range(3 if fact.day is None else 8)
        )


def _labels(fact: Labels) -> tuple[tuple[str, str], ...]:
    return tuple((emoji, label.msgid if isinstance(label, Text) else str(label)) for emoji, label in fact.buttons)
