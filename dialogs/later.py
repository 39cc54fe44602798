"""The words of the messages that come later: reminders, the nudge, after a missed talk, the question the day after.

Wording is neutral (lock screens, shared phones): no service name, no topic. Which kinds there are, stands in
dialogs/letters.py.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from dialogs.booked import buttons, how, ticket
from dialogs.engine.commands import DELETE, GO_ON, HUMAN, NEW
from dialogs.engine.conversation import Message
from dialogs.engine.facts import Appointment
from dialogs.engine.questions import option
from dialogs.office import ZONE, Office
from dialogs.rules.slots import Slot
from dialogs.steps.summary import how_and_where
from dialogs.text import Line, Weekday, text

REVIEW_TIER = "A"


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a letter about an appointment is written about, as things are when it is due."""

    appointment: Appointment
    office: Office
    further: Sequence[Appointment] = ()
    """Appointments that were booked together with it and stand as it does."""


TITLE = text("Appointment")
"""What a locked phone or a subject line shows: nobody's name, no office, no topic."""
NUDGE = Message(
    (text("Your conversation is not finished. Go on when you like."),),
    options=(GO_ON, DELETE),
    silent=True,
)


WAY_OPEN = Message((text("✅ From now on we write to you here before your appointment: only time and code."),))


def missed(_: Occasion) -> Message:
    """Say a friendly word to somebody who did not come."""
    lines = (text("We did not meet today. No problem."), text("Would you like a new appointment?"))
    return Message(lines, options=(NEW, HUMAN))


def offer_message(offer: str, slot: Slot, office: Office, until: datetime, *, discreet: bool = False) -> Message:
    """Offer a freed time; on a channel that may carry no content, only that there is one and by when to answer."""
    local, end = slot.start.astimezone(ZONE), until.astimezone(ZONE)
    lines: tuple[Line, ...] = (
        text(
            "📅 A time is free for you: {weekday}, {date} at {time}.",
            weekday=Weekday(local.date()),
            date=local.date(),
            time=local.time(),
        ).also(local.date()),
    )
    keep = text("We keep it for you until {time} today.", time=end.time())
    if discreet:
        return Message((*lines, keep, text("Please answer in your chat in the browser.")))
    return Message(
        (*lines, how_and_where(slot.mode, office.site(slot.site).address), keep, text("Would you like it?")),
        kind="card",
        options=(
            option(f"/accept:{offer}", "Yes, book it", "✅"),
            option(f"/decline:{offer}", "No thanks", "❌"),
            HUMAN,
        ),
    )


def waiting_message(intake: str, ends: date | None, *, discreet: bool = False) -> Message:
    """Ask somebody on the waiting list whether they still wait; with ``ends``, the local day, say that it is over then.

    On a channel that may carry no more, only that there is a question about an appointment.
    """
    lines: tuple[Line, ...] = (text("🔔 Are you still waiting for an appointment?"),)
    if ends is not None:
        until = text("🔔 Your place on the waiting list ends on {weekday}, {date}.", weekday=Weekday(ends), date=ends)
        lines = (until, text("Are you still waiting for an appointment? Then tell us before."))
    if discreet:
        return Message((*lines, text("Please open your ticket and answer there.")))
    return Message(
        lines,
        kind="card",
        options=(
            option(f"/still_waiting:{intake}", "Yes, I am still waiting", "✅"),
            option(f"/not_waiting:{intake}", "No, not any more", "❌"),
            HUMAN,
        ),
    )


def feedback(occasion: Occasion) -> Message:
    """Ask how the talk was."""
    appointment = occasion.appointment
    return Message(
        (text("👋 How was the talk?"),),
        options=(
            option(f"/good:{appointment.id}", "Good", "😀"),
            option(f"/mixed:{appointment.id}", "So-so", "😐"),
            option(f"/bad:{appointment.id}", "Not good", "🙁"),
            option(f"/absent:{appointment.id}", "I was not there"),
            NEW,
        ),
        silent=True,
    )


def _when(appointment: Appointment) -> Line:
    local = appointment.slot.start.astimezone(ZONE)
    when = text("🔔 {weekday}, {date} at {time}.", weekday=Weekday(local.date()), date=local.date(), time=local.time())
    return when.also(local.date())


def first_reminder(occasion: Occasion) -> Message:
    """Remind of when and where, early enough to move it."""
    appointment, mode = occasion.appointment, occasion.appointment.slot.mode
    return Message(
        (
            _when(appointment),
            _place(occasion),
            text("Are you coming?") if mode == "person" else text("Does it still suit you?"),
        ),
        options=(
            option(f"/coming:{appointment.id}", "Yes, I am coming", "✅"),
            option(f"/move:{appointment.id}", "Move", "🔁"),
            option(f"/cancel:{appointment.id}", "Cancel the appointment", "❌"),
        ),
        kind="reminder",
        appointment=appointment.id,
    )


def _cannot_take_place(appointment: Appointment) -> Line:
    local = appointment.slot.start.astimezone(ZONE)
    return text(
        "🔔 {weekday}, {date} at {time}: this appointment cannot take place. We are sorry.",
        weekday=Weekday(local.date()),
        date=local.date(),
        time=local.time(),
    ).also(local.date())


def please_move(occasion: Occasion) -> Message:
    """Ask to choose another time, because the counsellor is away."""
    appointment = occasion.appointment
    return Message(
        (_cannot_take_place(appointment), text("Please choose another time.")),
        options=(
            option(f"/move:{appointment.id}", "Choose another time", "🔁"),
            option(f"/cancel:{appointment.id}", "Cancel the appointment", "❌"),
            HUMAN,
        ),
        appointment=appointment.id,
    )


def called_off(occasion: Occasion) -> Message:
    """Say that the team has cancelled the appointment."""
    appointment = occasion.appointment
    return Message((_cannot_take_place(appointment),), kind="card", options=(NEW, HUMAN), appointment=appointment.id)


def moved_elsewhere(occasion: Occasion) -> Message:
    """Show the ticket of an appointment that was moved on another device."""
    appointment = occasion.appointment
    lines = ticket(appointment, occasion.office, text("🔁 Your appointment was moved on another device."))
    return Message(lines, kind="ticket", options=buttons(appointment), appointment=appointment.id)


def cancelled_elsewhere(occasion: Occasion) -> Message:
    """Say that an appointment was cancelled on another device."""
    appointment = occasion.appointment
    local = appointment.slot.start.astimezone(ZONE)
    line = text(
        "❌ {weekday}, {date} at {time}: this appointment was cancelled on another device.",
        weekday=Weekday(local.date()),
        date=local.date(),
        time=local.time(),
    )
    return Message((line,), kind="card", options=(NEW, HUMAN), appointment=appointment.id)


def booked(occasion: Occasion) -> Message:
    """Say what was booked: one appointment as its ticket, several as their times, the first as the next to come."""
    appointment = occasion.appointment
    if not occasion.further:
        lines = ticket(appointment, occasion.office, text("✅ The team has booked an appointment for you."))
        return Message(lines, options=buttons(appointment), appointment=appointment.id)
    times = [each.slot.start.astimezone(ZONE) for each in (appointment, *occasion.further)]
    return Message(
        (
            text("✅ The team has booked these appointments for you:"),
            *(
                text("📅 {weekday}, {date} at {time}", weekday=Weekday(at.date()), date=at.date(), time=at.time())
                for at in times
            ),
            _place(occasion, of_all=True),
        ),
        options=(option("/appointment", "My appointment", "📅"), HUMAN),
        appointment=appointment.id,
    )


def when_and_code(occasion: Occasion) -> Message:
    """Say when, and for a single appointment its code, and nothing else."""
    appointment, further = occasion.appointment, occasion.further
    code = () if further else (text("🔑 Code {code}", code=appointment.code),)
    return Message((*map(_when, (appointment, *further)), *code), appointment=appointment.id)


def in_writing(occasion: Occasion) -> Message:
    """Say when, where and with which code, without a question: for a letter that cannot be answered by a tap."""
    appointment, further = occasion.appointment, occasion.further
    code = () if further else (text("🔑 Code {code}", code=appointment.code),)
    place = _place(occasion, of_all=bool(further))
    return Message((*map(_when, (appointment, *further)), place, *code), appointment=appointment.id)


def code_message(code: str) -> Message:
    """Say the six digits, and what to do with them; nothing of what they are for."""
    return Message((text("Your code: {code}", code=code), text("Type it into the chat.")))


def without_buttons(words: Callable[[Occasion], Message]) -> Callable[[Occasion], Message]:
    """Say the same without buttons, where they would say more than a channel may carry."""
    return lambda occasion: replace(words(occasion), options=())


def second_reminder(occasion: Occasion) -> Message:
    """Remind shortly before, with the code for the front desk and a way to say that one is late."""
    appointment = occasion.appointment
    return Message(
        (
            _when(appointment),
            _place(occasion),
            text("🔑 Code {code}", code=appointment.code),
            text("Running late? Tell us with one tap."),
        ),
        options=(
            option(f"/coming:{appointment.id}", "I am on my way", "🚶"),
            option(f"/late:{appointment.id}", "I will be late", "⏰"),
            option(f"/cancel:{appointment.id}", "Cancel the appointment", "❌"),
        ),
        kind="reminder",
        appointment=appointment.id,
    )


def _place(occasion: Occasion, *, of_all: bool = False) -> Line:
    """Say how the talk takes place; ``of_all`` several without a link, as each of them has its own room."""
    slot = occasion.appointment.slot
    if of_all and slot.mode == "video":
        return how_and_where(slot.mode, occasion.office.site(slot.site).address)
    return how(occasion.appointment, occasion.office)
