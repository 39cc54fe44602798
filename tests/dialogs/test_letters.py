"""The table of letters: what each kind says, in which states, where, and what it means for everything else."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from dialogs import letters
from dialogs.channels import channel_named
from dialogs.engine.conversation import Message
from dialogs.engine.facts import Appointment, AppointmentState
from dialogs.later import Occasion
from dialogs.letters import LETTERS, AboutAppointment, LetterKind, UnknownLetter, all_messages, letter_named
from dialogs.text import Text
from tests.dialogs.small_world import APPOINTMENT, OFFICES

OFFICE = OFFICES[0]
OF_APPOINTMENTS = {name: letter for name, letter in LETTERS.items() if isinstance(letter, AboutAppointment)}
WHEN, CODE = "🔔 {weekday}, {date} at {time}.", "🔑 Code {code}"
CANNOT = "🔔 {weekday}, {date} at {time}: this appointment cannot take place. We are sorry."
CANCELLED = "❌ {weekday}, {date} at {time}: this appointment was cancelled on another device."
SAID_DISCREETLY = {
    "reminder_first": [WHEN, CODE],
    "reminder_again": [WHEN, CODE],
    "reminder_second": [WHEN, CODE],
    "feedback": None,
    "missed": None,
    "please_move": [CANNOT, "Please choose another time."],
    "booked_for_you": [WHEN, CODE],
    "called_off": [CANNOT],
    "moved_elsewhere": [WHEN, CODE],
    "cancelled_elsewhere": [CANCELLED],
}
FIRST_LINES = {
    "reminder_first": WHEN,
    "reminder_again": WHEN,
    "reminder_second": WHEN,
    "feedback": "👋 How was the talk?",
    "missed": "We did not meet today. No problem.",
    "please_move": CANNOT,
    "booked_for_you": "✅ The team has booked an appointment for you.",
    "called_off": CANNOT,
    "moved_elsewhere": "🔁 Your appointment was moved on another device.",
    "cancelled_elsewhere": CANCELLED,
}
STATES = {
    "reminder_first": {"booked"},
    "reminder_again": {"booked"},
    "reminder_second": {"booked"},
    "feedback": {"booked", "arrived", "done"},
    "missed": {"missed"},
    "please_move": {"booked"},
    "booked_for_you": {"booked"},
    "called_off": {"cancelled"},
    "moved_elsewhere": {"booked"},
    "cancelled_elsewhere": {"cancelled"},
}


def msgids(message: Message | None) -> list[str] | None:
    return None if message is None else [line.msgid for line in message.lines if isinstance(line, Text)]


def names(trait: str) -> set[str]:
    return {name for name, letter in LETTERS.items() if getattr(letter, trait, False)}


def test_every_row_is_in_the_table_and_every_name_is_its_own() -> None:
    rows = [value for value in vars(letters).values() if isinstance(value, get_args(LetterKind))]
    assert {row.name for row in rows} <= set(LETTERS)
    assert all(LETTERS[row.name] is row for row in rows)
    assert [letter.name for letter in LETTERS.values()] == list(LETTERS)


def test_a_kind_without_a_row_is_an_error_and_no_other_letter() -> None:
    with pytest.raises(UnknownLetter, match="'reminder_hour' is no kind of letter: it has no row in"):
        letter_named("reminder_hour")


@pytest.mark.parametrize("table", ["SAID_DISCREETLY", "FIRST_LINES", "STATES"])
def test_every_letter_about_an_appointment_is_in_the_tables_above(table: str) -> None:
    missing = OF_APPOINTMENTS.keys() - globals()[table].keys()
    assert not missing, f"{', '.join(sorted(missing))}: add to {table} in {__name__} what dialogs/letters.py says of it"
    assert globals()[table].keys() <= OF_APPOINTMENTS.keys()


@pytest.mark.parametrize("name", sorted(OF_APPOINTMENTS.keys() & STATES.keys() & FIRST_LINES.keys()))
def test_a_letter_is_written_in_the_states_in_which_it_makes_sense_and_in_no_other(name: str) -> None:
    said = {}
    for state in get_args(AppointmentState):
        message = OF_APPOINTMENTS[name].message(Occasion(replace(APPOINTMENT, state=state), OFFICE))
        said[state] = None if message is None else str(getattr(message.lines[0], "msgid", ""))
    assert said == {state: FIRST_LINES[name] if state in STATES[name] else None for state in said}


@pytest.mark.parametrize("name", sorted(OF_APPOINTMENTS.keys() & SAID_DISCREETLY.keys()))
def test_a_discreet_channel_is_told_when_the_code_or_that_it_cannot_be_and_has_no_buttons(name: str) -> None:
    appointment = replace(APPOINTMENT, state=min(OF_APPOINTMENTS[name].states))
    message = OF_APPOINTMENTS[name].message(Occasion(appointment, OFFICE), "time and code")
    assert msgids(message) == SAID_DISCREETLY[name]
    assert message is None or message.options == ()


@pytest.mark.parametrize("channel", ["web", "telegram_door"])
def test_of_several_booked_together_those_that_are_cancelled_are_not_named(channel: str) -> None:
    later = replace(APPOINTMENT.slot, start=APPOINTMENT.slot.start + timedelta(days=7))
    second, third = (replace(APPOINTMENT, slot=later, state=state) for state in ("booked", "cancelled"))

    def times(*further: Appointment) -> int:
        carries = channel_named(channel).carries
        message = letters.BOOKED.message(Occasion(APPOINTMENT, OFFICE, further), carries)
        return str(message.lines if message else ()).count("Weekday(")

    assert (times(second), times(second, third), times(third)) == (2, 2, 1)


def test_which_kinds_have_which_trait() -> None:
    reminders = {"reminder_first", "reminder_again", "reminder_second"}
    before = {*reminders, "please_move", "booked_for_you", "called_off", "moved_elsewhere", "cancelled_elsewhere"}
    assert names("reminder") == reminders
    assert names("before") == before
    assert names("by_ways") == {*before, "talk", "offer", "reach_code", "reach_open", "still_waiting", "waiting_ends"}
    assert names("from_table") == {"talk", "offer", "reach_code", "reach_open"}
    assert {name for name, letter in LETTERS.items() if not letter.safe} == {"missed", "feedback"}
    assert {name for name, letter in OF_APPOINTMENTS.items() if letter.due} == {*reminders, "feedback"}


def test_a_reminder_is_about_an_appointment_to_come() -> None:
    for letter in LETTERS.values():
        if letter.reminder:
            assert isinstance(letter, AboutAppointment)
            assert letter.before
            assert letter.states == {"booked"}


def test_every_kind_is_among_all_messages_with_what_it_says_discreetly_and_of_several() -> None:
    said = dict(all_messages(APPOINTMENT, OFFICE))
    before = names("before")
    assert set(said) == {
        *LETTERS,
        *(f"{name} {how}" for name in (*sorted(before), "please_move") for how in ("written", "discreet")),
        *("talk discreet", "offer discreet", "still_waiting discreet", "waiting_ends discreet"),
        *(f"booked_for_you{how} several" for how in ("", " written", " discreet")),
    }
