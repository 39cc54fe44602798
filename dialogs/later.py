"""Messages that come later: reminders, the nudge, after a missed talk, the question the day after."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from dialogs.booked import buttons, ticket
from dialogs.engine.commands import DELETE, HUMAN, NEW
from dialogs.engine.conversation import Message
from dialogs.engine.facts import Appointment
from dialogs.engine.questions import option
from dialogs.office import ZONE, Office
from dialogs.rules.slots import Slot
from dialogs.steps.summary import how_and_where
from dialogs.text import Line, Weekday, text


def later_message(
    kind: str,
    appointment: Appointment | None,
    office: Office,
    *,
    further: Sequence[Appointment] = (),
    discreet: bool = False,
) -> Message | None:
    """Write a later message when it is due; None where it has lost its sense.

    ``kind`` is that of the outbox row: "reminder_first", "reminder_second", "missed", "feedback", "please_move",
    "booked_for_you", "called_off", "nudge". Wording is neutral (lock screens, shared phones): no service name, no
    topic. ``discreet`` is for a channel that may carry no content: when, the code, or that it cannot take place, and
    nothing else. ``further`` are appointments that were booked together with it.
    """
    if kind == "nudge":
        return None if discreet else NUDGE
    if appointment is None or appointment.state not in SENSIBLE[kind]:
        return None
    if discreet:
        return _discreet(kind, appointment, further)
    if kind == BOOKED:
        return _booked(appointment, [one for one in further if one.state == "booked"], office)
    return _of_appointment(kind, appointment, office)


def _of_appointment(kind: str, appointment: Appointment, office: Office) -> Message:
    match kind:
        case "called_off":
            return _called_off(appointment)
        case "reminder_first":
            return _first(appointment, office)
        case "reminder_second":
            return _second(appointment, office)
        case "missed":
            return MISSED
        case "please_move":
            return _please_move(appointment)
        case _:
            return _feedback(appointment)


OFFER = "offer"
"""The kind of the letter that offers a freed time to somebody on the waiting list."""
PLEASE_MOVE = "please_move"
"""The kind of the letter that asks to choose another time, because the counsellor is away."""
BOOKED = "booked_for_you"
"""The kind of the letter that says what the team has booked for the person."""
CALLED_OFF = "called_off"
"""The kind of the letter that says that the team has cancelled an appointment."""

SENSIBLE: Mapping[str, frozenset[str]] = {
    "reminder_first": frozenset({"booked"}),
    "reminder_second": frozenset({"booked"}),
    "missed": frozenset({"missed"}),
    "feedback": frozenset({"booked", "arrived", "done"}),
    PLEASE_MOVE: frozenset({"booked"}),
    BOOKED: frozenset({"booked"}),
    CALLED_OFF: frozenset({"cancelled"}),
}
"""The states of an appointment in which a message about it still makes sense."""

NUDGE = Message(
    (text("Your conversation is not finished. Go on when you like."),),
    options=(option("/continue", "Go on", "▶️"), DELETE),
    silent=True,
)
MISSED = Message(
    (text("We did not meet today. No problem."), text("Would you like a new appointment?")), options=(NEW, HUMAN)
)


def offer_message(offer: str, slot: Slot, office: Office, until: datetime, *, discreet: bool = False) -> Message:
    """Offer a freed time; on a channel that may carry no content, only that there is one and by when to answer."""
    local, end = slot.start.astimezone(ZONE), until.astimezone(ZONE)
    lines: tuple[Line, ...] = (
        text(
            "📅 A time is free for you: {weekday}, {date} at {time}.",
            weekday=Weekday(local.date()),
            date=local.date(),
            time=local.time(),
        ),
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


def _feedback(appointment: Appointment) -> Message:
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


def _first(appointment: Appointment, office: Office) -> Message:
    local = appointment.slot.start.astimezone(ZONE)
    place = how_and_where(appointment.slot.mode, office.site(appointment.slot.site).address)
    lines: tuple[Line, ...] = (
        text("🔔 {weekday}, {date} at {time}.", weekday=Weekday(local.date()), date=local.date(), time=local.time()),
        place,
        text("Are you coming?") if appointment.slot.mode == "person" else text("Does it suit you still?"),
    )
    return Message(
        lines,
        options=(
            option(f"/coming:{appointment.id}", "Yes, I am coming", "✅"),
            option(f"/move:{appointment.id}", "Move", "🔁"),
            option(f"/cancel:{appointment.id}", "Cancel the appointment", "❌"),
        ),
        appointment=appointment.id,
    )


def _please_move(appointment: Appointment) -> Message:
    local = appointment.slot.start.astimezone(ZONE)
    return Message(
        (
            text(
                "🔔 {weekday}, {date} at {time}: this appointment cannot take place. We are sorry.",
                weekday=Weekday(local.date()),
                date=local.date(),
                time=local.time(),
            ),
            text("Please choose another time."),
        ),
        options=(
            option(f"/move:{appointment.id}", "Choose another time", "🔁"),
            option(f"/cancel:{appointment.id}", "Cancel the appointment", "❌"),
            HUMAN,
        ),
        appointment=appointment.id,
    )


def _called_off(appointment: Appointment) -> Message:
    return replace(_please_move(appointment), lines=_please_move(appointment).lines[:1], options=(NEW, HUMAN))


def _booked(appointment: Appointment, further: Sequence[Appointment], office: Office) -> Message:
    """Say what was booked: one appointment as its ticket, several as their times, the first as the next to come."""
    if not further:
        lines = ticket(appointment, office, text("✅ The team has booked an appointment for you."))
        return Message(lines, options=buttons(appointment), appointment=appointment.id)
    locals_ = [one.slot.start.astimezone(ZONE) for one in (appointment, *further)]
    place = how_and_where(appointment.slot.mode, office.site(appointment.slot.site).address)
    return Message(
        (
            text("✅ The team has booked these appointments for you:"),
            *(
                text("📅 {weekday}, {date} at {time}", weekday=Weekday(one.date()), date=one.date(), time=one.time())
                for one in locals_
            ),
            place,
        ),
        options=(option("/appointment", "My appointment", "📅"), HUMAN),
        appointment=appointment.id,
    )


def _discreet(kind: str, appointment: Appointment, further: Sequence[Appointment]) -> Message | None:
    """Say when, with the code, or that it cannot take place; None for what can wait for another channel."""
    if kind in {PLEASE_MOVE, CALLED_OFF}:
        return replace(_please_move(appointment), options=())
    if kind not in {"reminder_first", "reminder_second", BOOKED}:
        return None
    locals_ = [one.slot.start.astimezone(ZONE) for one in (appointment, *further)]
    return Message(
        (
            *(
                text("🔔 {weekday}, {date} at {time}.", weekday=Weekday(one.date()), date=one.date(), time=one.time())
                for one in locals_
            ),
            *(() if further else (text("🔑 Code {code}", code=appointment.code),)),
        ),
        appointment=appointment.id,
    )


def _second(appointment: Appointment, office: Office) -> Message:
    local = appointment.slot.start.astimezone(ZONE)
    return Message(
        (
            text(
                "🔔 {weekday}, {date} at {time}.", weekday=Weekday(local.date()), date=local.date(), time=local.time()
            ),
            how_and_where(appointment.slot.mode, office.site(appointment.slot.site).address),
            text("🔑 Code {code}", code=appointment.code),
            text("Late? Tell us in a tap."),
        ),
        options=(
            option(f"/coming:{appointment.id}", "I am on my way", "🚶"),
            option(f"/late:{appointment.id}", "I will be late", "⏰"),
            option(f"/cancel:{appointment.id}", "Cancel the appointment", "❌"),
        ),
        appointment=appointment.id,
    )
