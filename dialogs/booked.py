"""The ticket: what, when, where, the code for the front desk, what to bring; and the waiting list's receipt."""

from dialogs.channels import channel_named
from dialogs.engine.commands import DELETE, HUMAN, NEW
from dialogs.engine.conversation import Option
from dialogs.engine.facts import (
    Appointment,
    Conversation,
    IWait,
    Locked,
    MyAppointments,
    MyWays,
    Offices,
    Team,
    WayBack,
    WhoseDevice,
)
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, option
from dialogs.office import ZONE, Office
from dialogs.rules.waiting import ASKED_EVERY
from dialogs.steps.summary import how_and_where, you_call
from dialogs.text import Line, Phone, Text, Weekday, text

REVIEW_TIER = "A"

ANSWER = "answer"
"""What the question how somebody is reached is about where it is an answer of the team, and not an appointment."""
COME_BACK = option("/resume_code", "Come back later", "🔗")
PREPARE = option("/prepare", "Prepare the talk", "✍️")
MY_APPOINTMENT = option("/appointment", "My appointment", "📅")
UNLOCKS = option("/unlock", "Open the whole conversation", "🔓")
ONLY_ME = option("/own_phone:yes", "Only I use this phone", "📱")


def office_of(offices: tuple[Office, ...], office_id: str) -> Office:
    """Give the office of that id, or the door's where it is gone."""
    return next((office for office in offices if office.id == office_id), offices[0])


def ticket(appointment: Appointment, office: Office, opening: Line) -> tuple[Line, ...]:
    """Write the ticket of an appointment under an opening line."""
    slot = appointment.slot
    local = slot.start.astimezone(ZONE)
    site = office.site(slot.site)
    person = slot.mode == "person"
    return (
        opening,
        text("📅 {weekday}, {date}", weekday=Weekday(local.date()), date=local.date()),
        text("🕒 {time}, {minutes} minutes", time=local.time(), minutes=slot.minutes),
        how(appointment, office),
        *((site.entrance, site.way) if person else ()),
        text("🔑 Say at the entrance: code {code}", code=appointment.code)
        if person
        else text("🔑 Your code: {code}", code=appointment.code),
        *_further(appointment, office),
        text("Bring with you: ID card or paper, letters, certificates. If something is missing, that is okay.")
        if person
        else text("Have ready: ID card or paper, letters, certificates. If something is missing, that is okay."),
        text("You can bring somebody along. It costs nothing.") if person else text("It costs nothing."),
    )


def how(appointment: Appointment, office: Office) -> Text:
    """Say how a talk takes place: where, in which room, or who calls whom."""
    slot = appointment.slot
    if slot.mode == "phone" and appointment.client_calls:
        return you_call(office, slot)
    if slot.mode == "video" and (link := office.room_link(appointment.room)):
        return text("🎥 By video: {link}", link=link)
    return how_and_where(slot.mode, office.site(slot.site).address)


def _further(appointment: Appointment, office: Office) -> tuple[Line, ...]:
    """Say what else somebody has to know who does not come in person."""
    slot = appointment.slot
    match slot.mode:
        case "phone" if appointment.client_calls:
            return (text("Please call us at this time."),)
        case "phone":
            return (text("Our number is not shown when we call."),)
        case "video" if office.room_link(appointment.room):
            return (text("Open the link when it is time. Keep it to yourself: it is only for your talk."),)
        case "video":
            return (text("For the link, please call us: {phone}", phone=Phone(office.number(slot.site))),)
        case "person":
            return ()


def buttons(appointment: Appointment) -> tuple[Option, ...]:
    """Offer what can be done with an appointment."""
    key = appointment.id
    return (
        option(f"/move:{key}", "Move", "🔁"),
        option(f"/cancel:{key}", "Cancel the appointment", "❌"),
        option(f"/late:{key}", "I will be late", "⏰"),
        option(f"/reach:{key}", "Reminders", "🔔"),
        PREPARE,
    )


async def buttons_here(appointment: Appointment) -> tuple[Option, ...]:
    """Offer what can be done with an appointment on this device: where only the ticket opens, what it allows."""
    if await Locked() is None:
        return (*buttons(appointment), NEW)
    offered = {f"/{name}:{appointment.id}" for name in ("move", "cancel", "late")}
    return (*(each for each in buttons(appointment) if each.id in offered), UNLOCKS, HUMAN)


async def asks_to_reach(purpose: str) -> str:
    """Give what a receipt goes on with: the question how the person is reached, where nothing reaches them yet."""
    if not channel_named((await Conversation()).channel).fetched or await MyWays():
        return ""
    return f"reach:{purpose}"


async def way_back() -> tuple[Line, ...]:
    """Say by what this is found again; it stands on every receipt, since a page forgets with the day."""
    way = await WayBack()
    if way is None:
        return ()
    return (
        text("🔗 With this code you find it again, here or on another device: {code}", code=way.code),
        text("Or with this link:"),
        way.link,
    )


async def whose() -> tuple[Option, ...]:
    """Offer to keep the appointment on this device, where that has not been said."""
    return (ONLY_ME,) if await WhoseDevice() == "shared" else ()


@inner
async def booked() -> Ending:
    """Confirm the appointment just made."""
    offices = await Offices()
    appointments = await MyAppointments()
    latest = appointments[-1]
    office = office_of(offices, latest.office)
    asks = await asks_to_reach(latest.id) if latest.reminders else ""
    return Ending(
        (*ticket(latest, office, text("✅ Your appointment is booked.")), *await way_back()),
        # The question follows at once, and on a small phone nobody would see it below all these.
        () if asks else (*await buttons_here(latest), *await whose()),
        kind="ticket",
        attachments=("calendar", "map") if latest.slot.mode == "person" else ("calendar",),
        appointment=latest.id,
        opens=asks,
    )


@inner
async def waiting() -> Ending:
    """Confirm the place on the waiting list, and by when the team answers."""
    offices = await Offices()
    known = (await Conversation()).known
    office = office_of(offices, str(known["office"].value) if "office" in known else "")
    team = await Team(office.id)
    return Ending(
        (
            text("✅ You are on the waiting list."),
            text("We will get in touch by {weekday}, {date}.", weekday=Weekday(team.reply_by), date=team.reply_by),
            text(
                "You stay on the list for {weeks} weeks. Every {days} days we ask whether you are still waiting.",
                weeks=office.wait_weeks,
                days=ASKED_EVERY.days,
            ),
            text("If it is urgent, call us:"),
            text("📞 {phone}", phone=Phone(office.phone)),
            text("📍 {address}", address=office.address),
            *await way_back(),
        ),
        (PREPARE, HUMAN, DELETE, *await whose()),
        kind="ticket",
        opens=await asks_to_reach(ANSWER),
    )


async def shown(appointment: Appointment, office: Office, opening: Line, *first: Option) -> Ending:
    """Show the ticket of an appointment under an opening line, with the options ``first`` and all that can be done."""
    return Ending(
        (*ticket(appointment, office, opening), *await way_back()),
        (*first, *await buttons_here(appointment), *await whose()),
        kind="ticket",
        attachments=("calendar", "map") if appointment.slot.mode == "person" else ("calendar",),
        appointment=appointment.id,
    )


async def appointment() -> Ending:
    """Show the person's appointment with everything that can be done with it: the one that is named, else the next."""
    offices = await Offices()
    appointments = await MyAppointments()
    named = (await Conversation()).argument
    first = next((each for each in appointments if each.id == named), next(iter(appointments), None))
    if first is None:
        return await _none_yet()
    return await shown(first, office_of(offices, first.office), text("📅 Your appointment"))


async def _none_yet() -> Ending:
    """Say that there is no appointment, and to somebody who waits for one that they are on the list."""
    if not await IWait(""):
        return Ending((text("You have no appointment at the moment."),), (NEW, HUMAN), kind="card")
    return Ending(
        (text("⏳ You are on the waiting list."), *await way_back()),
        (option(f"/reach:{ANSWER}", "Reminders", "🔔"), PREPARE, HUMAN, DELETE, *await whose()),
        kind="ticket",
    )


@inner
async def home() -> Ending:
    """Receive somebody for whom nothing is open: their appointment, or what can be started."""
    if await MyAppointments():
        return Ending(opens="appointment")
    if not (await Conversation()).known:
        return Ending(opens="first_contact")
    return Ending(
        (text("👋 Nice that you are here again."), text("What can I do for you?")),
        (NEW, HUMAN, option("/my_data", "My data", "🔒"), DELETE),
        kind="card",
    )
