"""Confirm, move, cancel, be late, mute: what a person does with an appointment, from a reminder or the chat."""

from dialogs.answers import CANCEL, LATE, PHONE
from dialogs.asking import step
from dialogs.booked import MY_APPOINTMENT, buttons_here, office_of, ticket, way_back
from dialogs.engine.commands import DELETE, NEW
from dialogs.engine.conversation import Answer, Answers, Option
from dialogs.engine.effects import Cancel, Confirm, Move, Mute, RunLate
from dialogs.engine.facts import Appointment, Conversation, MyAppointments, Offices
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, option
from dialogs.office import ZONE, Office
from dialogs.rules.slots import Slot
from dialogs.steps.age import bound_of
from dialogs.steps.free_time import SLOT_KEYS, AppointmentWishes, Number, free_time
from dialogs.text import Weekday, text

REVIEW_TIER = "A"

LATE_MINUTES = (10, 20, 30)


async def _mine() -> tuple[Appointment, Office] | Ending:
    """Find the appointment the command names, else the next one; an Ending where there is none any more."""
    argument = (await Conversation()).argument
    appointments = await MyAppointments()
    found = next((appointment for appointment in appointments if appointment.id == argument), None)
    if found is None and not argument and appointments:
        found = appointments[0]
    if found is None:
        return Ending((text("This appointment is over or cancelled."),), (NEW,), kind="card")
    return found, office_of(await Offices(), found.office)


async def coming() -> Ending:
    """Note that the person comes."""
    mine = await _mine()
    if isinstance(mine, Ending):
        return mine
    return Ending((text("Thank you. See you then."),), effects=(Confirm(mine[0].id),))


async def late() -> Ending:
    """Ask how late, and tell the team."""
    mine = await _mine()
    if isinstance(mine, Ending):
        return mine
    minutes = await step(
        LATE,
        text("How many minutes?"),
        options=tuple(
            Option(str(minutes), text("{minutes} minutes", minutes=minutes), minutes) for minutes in LATE_MINUTES
        ),
        also=(MY_APPOINTMENT,),
        unknown_after=1,
    )
    return Ending(
        (text("Thank you. I am telling the team."),), effects=(RunLate(mine[0].id, int(minutes or LATE_MINUTES[0])),)
    )


async def mute() -> Ending:
    """Take the reminders back; the appointment stays."""
    mine = await _mine()
    if isinstance(mine, Ending):
        return mine
    return Ending(
        (text("All right, no reminders. Your appointment stays."),),
        (option("/appointment", "My appointment", "📅"), option(f"/reach:{mine[0].id}", "Remind me after all", "🔔")),
        effects=(Mute(mine[0].id),),
    )


async def cancel() -> Ending:
    """Ask once, then cancel and offer the way back."""
    mine = await _mine()
    if isinstance(mine, Ending):
        return mine
    local = mine[0].slot.start.astimezone(ZONE)
    sure = await step(
        CANCEL,
        text(
            "Cancel the appointment on {weekday}, {date} at {time}?",
            weekday=Weekday(local.date()),
            date=local.date(),
            time=local.time(),
        ),
        also=(option(f"/move:{mine[0].id}", "Rather move it", "🔁"),),
    )
    if sure != "yes":
        return Ending((text("Your appointment stays as it is."),), await buttons_here(mine[0]))
    return Ending(
        (
            text("Okay, the appointment is cancelled. Thank you for telling us."),
            text("You can make a new appointment at any time."),
        ),
        (NEW, DELETE),
        effects=(Cancel(mine[0].id),),
        kind="card",
    )


async def move() -> Ending:
    """Choose another time; the tap books it and frees the old one."""
    mine = await _mine()
    if isinstance(mine, Ending):
        return mine
    appointment, office = mine
    slot = appointment.slot
    situation = await Conversation()
    number = _number(appointment, situation.known)
    chosen = await free_time(
        AppointmentWishes(
            office,
            office.kind(slot.kind).id,
            office.site(slot.site).id,
            slot.interpreter or _language(situation.known),
            before=None if situation.formal else bound_of(situation.known),
            urgent=slot.kind == "notfall",
            holds=False,
            may_wait=False,
            number=number,
        )
    )
    if chosen.slot is None:
        return Ending((text("Your appointment stays as it is."),), await buttons_here(appointment))
    return Ending(
        effects=(Move(appointment.id, chosen.slot, SLOT_KEYS, None if number == "known" else chosen.phone),),
        opens=f"moved:{appointment.id}",
        knows={"moved_from": Answer(list(slot.to_json()))},
    )


@inner
async def moved() -> Ending:
    """Show the moved appointment, with a way to undo it."""
    mine = await _mine()
    if isinstance(mine, Ending):
        return mine
    appointment, office = mine
    return Ending(
        (*ticket(appointment, office, text("✅ Your appointment is moved.")), *await way_back()),
        (option(f"/undo:{appointment.id}", "Undo", "↩️"), *await buttons_here(appointment)),
        kind="ticket",
        attachments=("calendar", "map") if appointment.slot.mode == "person" else ("calendar",),
        appointment=appointment.id,
    )


async def undo() -> Ending:
    """Move back to the time before, if nobody has taken it."""
    mine = await _mine()
    if isinstance(mine, Ending):
        return mine
    situation = await Conversation()
    before = situation.known.get("moved_from")
    if before is None or not isinstance(before.value, list):
        return Ending((text("Your appointment stays as it is."),), await buttons_here(mine[0]))
    return Ending(
        effects=(Move(mine[0].id, Slot.from_json(before.value), (), _known_phone(situation.known)),),
        opens="appointment",
        knows={"moved_from": Answer()},
    )


def _number(appointment: Appointment, known: Answers) -> Number:
    """Say whether the number is to be asked: not where it is agreed who calls, nor of a child without a record."""
    if appointment.slot.mode == "phone":
        return "known"
    return "never" if known.get("young", Answer()).value == "alone" else "asked"


def _known_phone(known: Answers) -> str:
    """Give the number the person gave for a talk; empty where they call."""
    said = known.get(PHONE.key, Answer()).value
    return said if isinstance(said, str) and said.startswith("+") else ""


def _language(known: Answers) -> str:
    spoken = known.get("talk_language", Answer()).value
    return str(spoken["language"]) if isinstance(spoken, dict) and "language" in spoken else "de"
