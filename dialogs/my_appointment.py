"""Confirm, move, cancel, be late, mute: what a person does with an appointment, from a reminder or the chat."""

from dataclasses import replace
from types import MappingProxyType

from dialogs.answers import CANCEL, LATE, MOVE, MOVED_FROM, PHONE
from dialogs.asking import step, typed
from dialogs.booked import office_of, shown, without_record
from dialogs.engine.commands import DELETE, NEW
from dialogs.engine.conversation import Answer, Answers, Option
from dialogs.engine.effects import Cancel, Confirm, Effect, Move, Mute, RunLate
from dialogs.engine.facts import Appointment, CalledAt, Conversation, IsFree, MyAppointments, Now, Offices
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, option
from dialogs.office import ZONE, Office
from dialogs.rules.lateness import read_minutes
from dialogs.rules.reading import JSON, Reading, Sight
from dialogs.rules.slots import Slot
from dialogs.steps.age import bound_of
from dialogs.steps.free_time import GONE, SLOT_KEYS, AppointmentWishes, Chosen, Number, free_time
from dialogs.steps.summary import time_lines
from dialogs.text import Line, Weekday, counted, text

REVIEW_TIER = "A"

LATE_MINUTES = (10, 20, 30)
MOST_LATE = 60
"""Minutes that can be reported; who comes later than that moves the appointment."""
NOTHING: Answers = MappingProxyType({})


async def _mine(argument: str) -> tuple[Appointment, Office] | Ending:
    """Find the appointment of that id, without one the next; an Ending where there is none any more."""
    appointments = await MyAppointments()
    found = next((appointment for appointment in appointments if appointment.id == argument), None)
    if found is None and not argument and appointments:
        found = appointments[0]
    if found is None:
        return Ending((text("This appointment is over or cancelled."),), (NEW,), kind="card")
    return found, office_of(await Offices(), found.office)


async def _named() -> tuple[Appointment, Office] | Ending:
    """Find the appointment the command names."""
    return await _mine((await Conversation()).argument)


def _noted(appointment: Appointment, what: str, *effects: Effect, knows: Answers = NOTHING) -> Ending:
    """End with what is decided, and then with the ticket under a line that says what has happened."""
    return Ending(effects=effects, opens=f"noted:{what}/{appointment.id}", knows=knows)


@inner
async def noted() -> Ending:
    """Show the ticket as it is now, under a line of what has just happened to it ("noted:late 20/<appointment>")."""
    what, _, appointment_id = (await Conversation()).argument.partition("/")
    mine = await _mine(appointment_id)
    if isinstance(mine, Ending):
        return mine
    appointment, office = mine
    before = _moved_from(appointment, (await Conversation()).known)
    undone = what == "moved" and before is not None and before.start > await Now()
    undo = (option(f"/undo:{appointment.id}", "Undo", "↩️"),) if undone else ()
    return await shown(appointment, office, _happened(what), *undo)


def _happened(what: str) -> Line:
    name, _, minutes = what.partition(" ")
    match name:
        case "coming":
            return text("Thank you. See you then.")
        case "late":
            return counted("⏰ Reported: {number} minute late.", "⏰ Reported: {number} minutes late.", int(minutes))
        case "muted":
            return text("All right, no reminders. Your appointment stays.")
        case "moved":
            return text("✅ Your appointment is moved.")
        case _:
            return text("Your appointment stays as it is.")


async def coming() -> Ending:
    """Note that the person comes."""
    mine = await _named()
    return mine if isinstance(mine, Ending) else _noted(mine[0], "coming", Confirm(mine[0].id))


async def late() -> Ending:
    """Ask how late, and tell the team."""
    mine = await _named()
    if isinstance(mine, Ending):
        return mine
    hint = text("Please write a number from 1 to {most}.", most=MOST_LATE)
    minutes: JSON = await typed(
        LATE,
        text("How many minutes?"),
        acts=True,
        confirms=(mine[0].id,),
        options=(
            *(
                Option(str(minutes), counted("{number} minute", "{number} minutes", minutes), minutes)
                for minutes in LATE_MINUTES
            ),
            option("back", "My appointment", "📅"),
        ),
        read=_read_minutes,
        field="number",
        hints=(hint, hint),
        folded=False,
        counted=False,
        unknown_after=0,
    )
    if not isinstance(minutes, int):
        return Ending(opens=f"appointment:{mine[0].id}")
    return _noted(mine[0], f"late {minutes}", RunLate(mine[0].id, minutes))


def _read_minutes(words: str, sight: Sight) -> Reading:
    return read_minutes(words, sight, MOST_LATE)


async def mute() -> Ending:
    """Take the reminders back; the appointment stays."""
    mine = await _named()
    return mine if isinstance(mine, Ending) else _noted(mine[0], "muted", Mute(mine[0].id))


async def cancel() -> Ending:
    """Ask once, then cancel and offer the way back."""
    mine = await _named()
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
        also=(option(f"/move:{mine[0].id}", "Move it instead", "🔁"),),
        acts=True,
        confirms=(mine[0].id, mine[0].slot),
    )
    if sure != "yes":
        return _noted(mine[0], "stays")
    return Ending(
        (
            text("Okay, the appointment is cancelled. Thank you for telling us."),
            text("You can make a new appointment at any time."),
        ),
        (NEW, DELETE),
        effects=(Cancel(mine[0].id),),
        kind="card",
        knows=_forgetting(mine[0], (await Conversation()).known),
    )


async def move() -> Ending:
    """Choose another time; once the person says so the old one is free."""
    mine = await _named()
    if isinstance(mine, Ending):
        return mine
    return await _to_another_time(*mine)


async def _to_another_time(appointment: Appointment, office: Office, *opening: Line) -> Ending:
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
            opening=(*opening, _until_now(appointment)),
        )
    )
    if chosen.slot is None or not await _sure_to_move(appointment, office, chosen):
        return _noted(appointment, "stays")
    phone = None if number == "known" else chosen.phone
    return _noted(
        appointment,
        "moved",
        Move(appointment.id, chosen.slot, (*SLOT_KEYS, MOVE.key), phone),
        knows={
            MOVED_FROM.key: Answer({"appointment": appointment.id, "slot": slot.to_json()}),
            **({} if phone is None else {PHONE.key: Answer(phone or PHONE.options[0].id)}),
        },
    )


async def _sure_to_move(appointment: Appointment, office: Office, chosen: Chosen) -> bool:
    """Ask before an appointment is moved, with both times."""
    said = await step(
        MOVE,
        text("🔁 Move the appointment?"),
        _until_now(appointment),
        *time_lines(chosen, office),
        given=chosen.slot.id if chosen.slot else "",
        acts=True,
        confirms=(appointment.id, appointment.slot, chosen),
    )
    return bool(said == "yes")


def _until_now(appointment: Appointment) -> Line:
    local = appointment.slot.start.astimezone(ZONE)
    return text(
        "Until now: {weekday}, {date} at {time}",
        weekday=Weekday(local.date()),
        date=local.date(),
        time=local.time(),
    )


async def undo() -> Ending:
    """Move back to the time before; where that is gone, to another."""
    mine = await _named()
    if isinstance(mine, Ending):
        return mine
    appointment, office = mine
    known = (await Conversation()).known
    slot, forgotten = _moved_from(appointment, known), _forgetting(appointment, known)
    if slot is None:
        return _noted(appointment, "stays")
    if not await IsFree(slot, appointment.id):
        ending = await _to_another_time(appointment, office, GONE)
        return replace(ending, knows={**forgotten, **ending.knows})
    phone = await CalledAt(appointment.id) if slot.mode == "phone" else ""
    if not await _sure_to_move(appointment, office, Chosen(slot, phone=phone)):
        return _noted(appointment, "stays")
    move = Move(appointment.id, slot, (MOVE.key,), phone)
    return _noted(appointment, "moved", move, knows=forgotten)


def _moved_from(appointment: Appointment, known: Answers) -> Slot | None:
    """Give the time an appointment had before it was moved; None where another was moved since, or none."""
    match known.get(MOVED_FROM.key, Answer()).value:
        case {"appointment": appointment.id, "slot": list() as slot}:
            return Slot.from_json(slot)
        case _:
            return None


def _forgetting(appointment: Appointment, known: Answers) -> Answers:
    """Forget the time an appointment had before it was moved."""
    return {} if _moved_from(appointment, known) is None else {MOVED_FROM.key: Answer()}


def _number(appointment: Appointment, known: Answers) -> Number:
    """Say whether the number is to be asked: not where it is agreed who calls, nor of a child without a record."""
    if appointment.slot.mode == "phone":
        return "known"
    return "never" if without_record(known) else "asked"


def _language(known: Answers) -> str:
    spoken = known.get("talk_language", Answer()).value
    return str(spoken["language"]) if isinstance(spoken, dict) and "language" in spoken else "de"
