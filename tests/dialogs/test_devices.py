"""Which fact opens a conversation on another device, and what a device that shows the ticket only may decide."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from dialogs.devices import asked_of, is_right, may_decide, opened_elsewhere
from dialogs.engine.conversation import Answer, Event, GoOn, Opened, Said, State, Tapped, key_of
from dialogs.engine.effects import (
    Book,
    Cancel,
    Confirm,
    Count,
    Effect,
    EndElsewhere,
    Erase,
    HandOver,
    Hold,
    KeepDevice,
    Move,
    Mute,
    PassOn,
    Release,
    RunLate,
    Unlock,
)
from dialogs.engine.explore import explore
from dialogs.engine.facts import Known
from dialogs.engine.stage import World
from dialogs.registry import DIALOGS, GUEST_DIALOGS, GUEST_DOORS
from dialogs.rules.reading import JSON
from dialogs.text import Weekday, text
from tests.dialogs.small_world import APPOINTMENT, OFFICES, lookup, world
from tests.dialogs.walked import WORDS

SLOT = APPOINTMENT.slot
AGE: Mapping[str, JSON] = {"age": "16_17"}
LANGUAGES_ASKED = {"language_wish", "language_instead"}
PLACE: Mapping[str, JSON] = {"place": {"area": "trier", "office": "jmd-trier"}}


def answers(said: Mapping[str, JSON]) -> dict[str, Answer]:
    return {key: Answer(value) for key, value in said.items()}


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ({}, ""),
        ({"role": "self", "consent": "yes", "status": "duld"}, ""),
        (AGE, "age"),
        ({"birth": "2010-05"}, "age"),
        ({"age": None}, ""),
        ({**AGE, **PLACE}, "place"),
        ({**AGE, "place": {"unknown": True}}, "age"),
        ({**AGE, "place": {"other": True}, "place_typed": {"postal_code": "54290"}}, "place"),
        ({**AGE, "place": {"abroad": True}}, "age"),
        ({**AGE, **PLACE, "name": "Amira"}, "name"),
        ({**AGE, **PLACE, "name": ""}, "place"),
        ({**AGE, **PLACE, "name": None}, "place"),
    ],
)
def test_the_fact_is_asked_that_fewest_others_would_guess(said: dict[str, JSON], asks: Known) -> None:
    assert asked_of(answers(said), OFFICES, 2026) == asks


@pytest.mark.parametrize(
    ("asks", "said", "right"),
    [
        ("name", "Amira", True),
        ("name", " AMIRA. ", True),
        ("name", "Amir", False),
        ("name", "", False),
        ("name", None, False),
        ("name", ["Amira"], False),
        ("place", "trier", True),
        ("place", "else", False),
        ("place", "", False),
        ("place", {"area": "trier"}, False),
        ("age", "16_17", True),
        ("age", "18_25", False),
        ("age", "", False),
        ("", "", False),
        ("", "Amira", False),
    ],
)
def test_only_what_the_person_had_given_is_right(asks: Known, said: JSON, right: bool) -> None:
    given = answers({**AGE, **PLACE, "name": "Amira"})
    assert is_right(asks, said, given, OFFICES, 2026) is right


@pytest.mark.parametrize("asks", ["name", "place", "age", ""])
@pytest.mark.parametrize("said", ["", None, "none", "else", 0, False])
def test_nothing_is_right_where_nothing_was_given(asks: Known, said: JSON) -> None:
    assert not is_right(asks, said, {}, OFFICES, 2026)


@pytest.mark.parametrize(
    ("effect", "may"),
    [
        (Move("1", SLOT, ()), True),
        (Cancel("1"), True),
        (Confirm("1"), True),
        (RunLate("1", 10), True),
        (Mute("1"), True),
        (Unlock("x"), True),
        (HandOver("jmd-trier", "crisis", "crisis"), True),
        (HandOver("jmd-trier", "message", "normal"), False),
        (HandOver("jmd-trier", "call_back", "normal"), False),
        (Hold(SLOT, "time"), False),
        (Release(), False),
        (Book("jmd-trier", SLOT, ()), False),
        (Count("jmd-trier", "over27"), False),
        (Erase(traces=True), False),
        (PassOn("x"), False),
        (KeepDevice(own=True), False),
        (EndElsewhere(), False),
    ],
)
def test_a_device_with_the_ticket_decides_about_the_appointment_and_nothing_else(effect: Effect, may: bool) -> None:
    assert may_decide(effect) is may


def test_a_walk_over_all_a_guest_can_tap_and_type_meets_the_ticket_and_the_fact_only() -> None:
    """Every command, every button after it and typed words: no dialog of the owner's opens, whatever is tapped."""

    def guests(_: State) -> World:
        base = world()
        return World(GUEST_DIALOGS, GUEST_DOORS, lookup({}), base.clock, ticket_only=True)

    start = State(language="de", channel="web", office="jmd-trier", known=answers(AGE))
    commands = [Tapped("", f"/{name}{to}") for name in DIALOGS for to in ("", f":{APPOINTMENT.id}")]
    events: list[Event] = [
        Opened(),
        Opened(language="de", office="jmd-trier"),
        *commands,
        *(Said(word) for word in WORDS),
    ]
    events += [GoOn(name) for name in ("booked", "waiting", "home", "accepted:1", "ended_elsewhere")]
    asked = {key_of(message.question) for met in explore(start, events, guests, WORDS) for message in met.messages}
    of_times = {question for question in asked if question.startswith(("slot_", "day_", "time_")) or question == "site"}
    assert asked - of_times == {"", "unlock", "late", "cancel", "move", "crisis", "phone", "language", *LANGUAGES_ASKED}


def test_when_it_was_opened_elsewhere_is_said_in_local_time() -> None:
    at = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    local = datetime(2027, 3, 28, 3, 30, tzinfo=UTC)
    message = opened_elsewhere(at)
    assert message.lines == (
        text(
            "👀 Opened on another device on {weekday}, {date} at {time}.",
            weekday=Weekday(local.date()),
            date=local.date(),
            time=local.time(),
        ),
    )
    assert [option.id for option in message.options] == ["/was_me", "/end_elsewhere"]
