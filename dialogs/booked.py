"""The ticket: what, when, where, the code for the front desk, what to bring; and the waiting list's receipt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.answers import REACH, YOUNG, moment, topics_of
from dialogs.channels import WAYS, Way, channel_named
from dialogs.engine.commands import DELETE, GO_ON, HUMAN, NEW, TO_QUESTION
from dialogs.engine.conversation import Answer, Answers, Option
from dialogs.engine.facts import (
    Appointment,
    CalledAt,
    Conversation,
    FormerAppointment,
    Interpreter,
    Interpreting,
    IWait,
    Locked,
    MyAppointments,
    MyWays,
    Now,
    Offices,
    OpenQuestion,
    Reminders,
    Team,
    WayBack,
    WhoseDevice,
)
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, option
from dialogs.office import ZONE, Office
from dialogs.rules.contacts import written_phone
from dialogs.rules.reading import JSON
from dialogs.rules.waiting import ASKED_EVERY
from dialogs.steps.summary import how_and_where, you_call
from dialogs.text import Line, LongDate, Phone, Text, Weekday, counted, text

REVIEW_TIER = "A"

ANSWER = "answer"
"""What the question how somebody is reached is about where it is an answer of the team, and not an appointment."""
COME_BACK = option("/resume_code", "Come back later", "🔗")
PREPARE = option("/prepare", "Prepare the talk", "✍️")
MY_APPOINTMENT = option("/appointment", "My appointment", "📅")
TO_APPOINTMENT = option("/continue", "My appointment", "📅")
"""Leads back from something beside the appointment, where no question waits beneath."""
UNLOCKS = option("/unlock", "Open the whole conversation", "🔓")
ONLY_ME = option("/own_phone:yes", "Only I use this phone", "📱")


def office_of(offices: tuple[Office, ...], office_id: str) -> Office:
    """Give the office of that id, or the door's where it is gone."""
    return next((office for office in offices if office.id == office_id), offices[0])


@dataclass(frozen=True, slots=True)
class Around:
    """What a ticket says of an appointment beside the appointment itself, as far as it is known and true for long."""

    today: date | None = None
    """The local day on which it is read; None where it may be read on any other."""
    way_back: tuple[Line, ...] = ()
    phone: str = ""
    """The number the person is called at, in E.164."""
    topics: tuple[str, ...] = ()
    interpreting: Interpreting = ""
    reminders: tuple[Line, ...] = ()


NOTHING_ELSE = Around()


def ticket(appointment: Appointment, office: Office, opening: Line, around: Around = NOTHING_ELSE) -> tuple[Line, ...]:
    """Write the ticket of an appointment under an opening line, in the order in which it is needed."""
    slot = appointment.slot
    local = slot.start.astimezone(ZONE)
    site = office.site(slot.site)
    person = slot.mode == "person"
    return (
        opening,
        _day(local.date(), around.today),
        counted("🕒 {time}, {number} minute", "🕒 {time}, {number} minutes", slot.minutes, time=local.time()),
        how(appointment, office, around.phone),
        *((site.entrance, site.way) if person else ()),
        *_further(appointment, office),
        text("🔑 Say at the entrance: code {code}", code=appointment.code)
        if person
        else text("🔑 Your code: {code}", code=appointment.code),
        *around.way_back,
        text("Any questions? You can also call us: 📞 {phone}", phone=Phone(office.number(slot.site))),
        *_with_whom(appointment, office),
        *INTERPRETING[around.interpreting],
        _to_bring(around.topics, person=person),
        *around.reminders,
        text("You can bring somebody along. It costs nothing.") if person else text("It costs nothing."),
    )


def _day(day: date, today: date | None) -> Line:
    """Say which day it is, and where it is today or tomorrow, that it is."""
    weekday, date_in_words = Weekday(day), LongDate(day)
    if day == today:
        return text("📅 Today, {weekday}, {date}", weekday=weekday, date=date_in_words).also(day)
    if today is not None and day == today + timedelta(days=1):
        return text("📅 Tomorrow, {weekday}, {date}", weekday=weekday, date=date_in_words).also(day)
    return text("📅 {weekday}, {date}", weekday=weekday, date=date_in_words).also(day)


def _with_whom(appointment: Appointment, office: Office) -> tuple[Line, ...]:
    """Name the counsellor, where the office wants that and they are still there."""
    names = {counsellor.id: counsellor.name for counsellor in office.counsellors} if office.shows_counsellor else {}
    name = names.get(appointment.slot.counsellor)
    return (text("👤 With {name}", name=name),) if name else ()


INTERPRETING: Mapping[Interpreting, tuple[Line, ...]] = {
    "": (),
    "wanted": (text("🗣 We are looking for somebody who interprets for you."),),
    "ordered": (text("An interpreter has been asked for."),),
    "confirmed": (text("Somebody will be there who interprets for you."),),
    "none_found": (text("No interpreter was found yet."),),
}
SCHOOL = frozenset({"school", "train", "work", "german", "recog", "kita"})
LETTERS = frozenset({"resid", "money", "house"})


def _to_bring(topics: tuple[str, ...], *, person: bool) -> Line:
    """Say what helps in a talk about these topics."""
    if not person:
        return text(
            "Please have ready: ID card or paper, letters, certificates. If something is missing, that is okay."
        )
    if topics and SCHOOL.issuperset(topics):
        return text(
            "Bring with you: ID card or paper, school reports, certificates, CV. If something is missing, that is okay."
        )
    if topics and LETTERS.issuperset(topics):
        return text(
            "Bring with you: ID card or paper, all letters about it, contracts. If something is missing, that is okay."
        )
    return text("Bring with you: ID card or paper, letters, certificates. If something is missing, that is okay.")


def how(appointment: Appointment, office: Office, phone: str = "") -> Text:
    """Say how a talk takes place: where, in which room, or who calls whom, and at which number."""
    slot = appointment.slot
    if slot.mode == "phone" and appointment.client_calls:
        return you_call(office, slot)
    if slot.mode == "phone" and phone:
        return text("📞 We call you: {phone}", phone=written_phone(phone))
    if slot.mode == "video" and (link := office.room_link(appointment.room)):
        return text("🎥 By video: {link}", link=link)
    return how_and_where(slot.mode, office.site(slot.site).address)


async def around(appointment: Appointment) -> Around:
    """Look up what the person's own ticket says beside the appointment."""
    situation = await Conversation()
    given: dict[str, JSON] = {key: said.value for key, said in situation.known.items() if said.how == "given"}
    alone = len(await MyAppointments()) == 1
    fetched = channel_named(situation.channel).fetched
    return Around(
        # A page is drawn anew each time it is looked at; what a messenger shows is read on other days, too.
        today=(await Now()).date() if fetched else None,
        way_back=await way_back(),
        phone=await CalledAt(appointment.id) if appointment.slot.mode == "phone" else "",
        topics=topics_of(given) if alone else (),
        interpreting=await Interpreter(appointment.id),
        reminders=await _reminded(appointment, fetched=fetched),
    )


async def _reminded(appointment: Appointment, *, fetched: bool) -> tuple[Line, ...]:
    """Say when the person is reminded, and by what; nothing where nothing would reach them."""
    ways = {way.channel for way in await MyWays()}
    by = next((option_of_way(way) for way in WAYS if way in ways), None) if fetched else text("here in the chat")
    if by is None:
        return ()
    return tuple(
        text("🔔 We remind you ({way}): {when}", way=by, when=moment(at)) for at in await Reminders(appointment.id)
    )


OF_WAY: Mapping[Way, str] = {"web_push": "device", "telegram_door": "telegram", "sms": "sms", "email": "email"}
"""The option of each way."""


def option_of_way(way: Way) -> Line:
    """Name a way as the button does by which it was chosen."""
    return next(offer.label for offer in REACH.options if offer.id == OF_WAY[way])


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
    """Offer what can be done with an appointment on this device: where only the ticket opens, what it allows.

    Somebody below the age of consent, of whom nothing but time and code is written down, is asked nothing more.
    """
    offered = {f"/{name}:{appointment.id}" for name in ("move", "cancel", "late")}
    few = tuple(each for each in buttons(appointment) if each.id in offered)
    if await Locked() is not None:
        return (*few, UNLOCKS, HUMAN)
    return few if without_record((await Conversation()).known) else (*buttons(appointment), NEW)


def without_record(known: Answers) -> bool:
    """Tell whether the person is below the age of consent and has a talk under a code alone (KDG § 8 Abs. 8)."""
    return known.get(YOUNG.key, Answer()).value == "alone"


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
        text("It works until {weekday}, {date}.", weekday=Weekday(way.until.date()), date=way.until.date()),
    )


async def leads_home() -> tuple[Option, ...]:
    """Offer the way back to the appointment, where there is one and no question waits beneath."""
    if await OpenQuestion() is not None or not await MyAppointments():
        return ()
    return (TO_APPOINTMENT,)


async def leads_back() -> tuple[Option, ...]:
    """Offer the way back from what is beside the questions: to the open one, else to the appointment, else home."""
    return await leads_home() or (GO_ON if await OpenQuestion() is None else TO_QUESTION,)


async def whose() -> tuple[Option, ...]:
    """Offer to keep the appointment on this device, where that has not been said."""
    return (ONLY_ME,) if await WhoseDevice() == "shared" else ()


@inner
async def booked() -> Ending:
    """Confirm the appointment just made, whose slot is named: a person may have others, earlier and later."""
    slot = (await Conversation()).argument
    appointments = await MyAppointments()
    made = next((each for each in appointments if each.slot.id == slot), appointments[-1])
    office = office_of(await Offices(), made.office)
    asks = await asks_to_reach(made.id) if made.reminders else ""
    return Ending(
        ticket(made, office, text("✅ Your appointment is booked."), await around(made)),
        (*await buttons_here(made), *await whose()),
        kind="ticket",
        attachments=("calendar", "map") if made.slot.mode == "person" else ("calendar",),
        appointment=made.id,
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
            counted(
                "You stay on the list for {number} week.", "You stay on the list for {number} weeks.", office.wait_weeks
            ),
            counted(
                "Every {number} day we ask whether you are still waiting.",
                "Every {number} days we ask whether you are still waiting.",
                ASKED_EVERY.days,
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
        ticket(appointment, office, opening, await around(appointment)),
        (*first, *await buttons_here(appointment), *await whose()),
        kind="ticket",
        attachments=("calendar", "map") if appointment.slot.mode == "person" else ("calendar",),
        appointment=appointment.id,
    )


async def appointment() -> Ending:
    """Show the person's appointment with everything that can be done with it: the one that is named, else the next."""
    return await the_ticket() or await _none_yet()


async def the_ticket() -> Ending | None:
    """Show the ticket of the appointment that is named, else of the next; None where there is none.

    Of one that is over or called off only when it was, and what can be done instead.
    """
    appointments = await MyAppointments()
    named = (await Conversation()).argument
    if named and (former := await FormerAppointment(named)) is not None:
        return await _over(former)
    first = next((each for each in appointments if each.id == named), next(iter(appointments), None))
    if first is None:
        return None
    return await shown(first, office_of(await Offices(), first.office), text("📅 Your appointment"))


async def _over(former: Appointment) -> Ending:
    others = (MY_APPOINTMENT,) if await MyAppointments() else ()
    local = former.slot.start.astimezone(ZONE)
    return Ending(
        (
            text("📅 {weekday}, {date} at {time}", weekday=Weekday(local.date()), date=local.date(), time=local.time()),
            text("This appointment is over or cancelled."),
        ),
        (*others, NEW, HUMAN) if await Locked() is None else (*others, UNLOCKS, HUMAN),
        kind="card",
        appointment=former.id,
    )


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
