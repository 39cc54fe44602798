"""The conversation on several devices: what a link opens, how the rest is opened, and which phone keeps what."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dialogs.answers import AGE, UNLOCK, WHO_USES_IT, band_of
from dialogs.asking import step, typed
from dialogs.booked import MY_APPOINTMENT, UNLOCKS, leads_back, office_of, the_ticket
from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import Answers, Message, Option
from dialogs.engine.effects import (
    Accept,
    Cancel,
    Confirm,
    Decline,
    Effect,
    EndElsewhere,
    HandOver,
    KeepDevice,
    Move,
    Mute,
    RunLate,
    StopWaiting,
    Unlock,
    WaitOn,
    WasMe,
)
from dialogs.engine.facts import (
    Conversation,
    IWait,
    Known,
    Lock,
    Locked,
    MyOffer,
    Offices,
    Team,
    WayBack,
    WhoseDevice,
)
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, Question, option
from dialogs.later import offer_message, waiting_message
from dialogs.office import ZONE, Office
from dialogs.rules.ages import read_age
from dialogs.rules.contacts import read_name
from dialogs.rules.places import decide
from dialogs.rules.reading import JSON, Reading, Sight, Understood, Unread
from dialogs.rules.writing import plain
from dialogs.talk_to_a_person import responsible_office, team_lines
from dialogs.text import Phone, Weekday, text

REVIEW_TIER = "A"

END_THERE = option("/end_elsewhere", "End it there", "🚫")
IT_WAS_ME = option("/was_me", "That was me", "✅")
BANDS = tuple(each for each in AGE.options if each.id in {"u12", "12_15", "16_17", "18_25", "26", "27p"})
"""What can be tapped for an age: the bands that every way of saying one falls into."""
ELSEWHERE = "else"
"""The option for a place none of the office's areas has."""


# The ticket alone


async def ticket_only() -> Ending:
    """Show an appointment, and nothing that was said: for a device that came by a link or a code."""
    return await the_ticket() or await _waiting_only()


async def _waiting_only() -> Ending:
    """Show the time that is offered, or that somebody waits; else that there is nothing here but the conversation."""
    offer, intake = await MyOffer(""), await IWait("")
    if offer is not None and offer.state == "open":
        shown = offer_message(offer.id, offer.slot, office_of(await Offices(), offer.office), offer.until)
        return Ending(shown.lines, (*shown.options, UNLOCKS), kind="card")
    if intake:
        shown = waiting_message(intake, None)
        yes_no = tuple(each for each in shown.options if each is not HUMAN)
        return Ending((text("⏳ You are on the waiting list."),), (*yes_no, UNLOCKS, HUMAN), kind="card")
    return Ending(
        (
            text("There is no appointment here at the moment."),
            text("What you wrote, and what the team answered, opens after one question."),
        ),
        (UNLOCKS, HUMAN),
        kind="card",
    )


async def reach_us() -> Ending:
    """Say where a person is reached; nothing can be written from a device that shows the ticket only."""
    office = await responsible_office()
    return Ending(
        (
            text("🧑 Gladly. Here you reach our team:"),
            *team_lines(await Team(office.id)),
            text("📞 {phone}", phone=Phone(office.phone)),
            text("📍 {address}", address=office.address),
        ),
        (MY_APPOINTMENT, UNLOCKS),
        kind="card",
    )


ABOUT_TICKET = (Move, Cancel, Confirm, RunLate, Mute, Accept, Decline, WaitOn, StopWaiting, Unlock)
"""What can be decided by whoever has the ticket."""


def may_decide(effect: Effect) -> bool:
    """Tell whether a device that shows the ticket only may decide this: about the appointment, or a call for help."""
    if isinstance(effect, HandOver):
        return effect.kind == "crisis"
    return isinstance(effect, ABOUT_TICKET)


# The whole conversation


def asked_of(answers: Answers, offices: tuple[Office, ...], year: int) -> Known:
    """Say which fact of those a person gave is asked on another device: the one fewest others would guess."""
    if _name_of(answers):
        return "name"
    if _area_of(answers, offices):
        return "place"
    return "age" if _band_of(answers, year) else ""


def is_right(asks: Known, said: JSON, answers: Answers, offices: tuple[Office, ...], year: int) -> bool:
    """Tell whether what was said is what the person had given."""
    match asks:
        case "name":
            return isinstance(said, str) and bool(said) and _same(said) == _same(_name_of(answers))
        case "place":
            return bool(said) and said == _area_of(answers, offices)
        case "age":
            return bool(said) and said == _band_of(answers, year)
        case "":
            return False


async def unlock() -> Ending:
    """Ask for one fact the person gave; right, the whole conversation opens on this device."""
    lock = await Locked()
    if lock is None:
        return Ending(opens="home")
    if not lock.tries or not lock.asks:
        office = await responsible_office()
        return Ending(
            (
                text("The whole conversation cannot be opened here."),
                text("The appointment can still be seen, moved and cancelled here. A person helps too:"),
                text("📞 {phone}", phone=Phone(office.phone)),
            ),
            (MY_APPOINTMENT,),
            kind="card",
        )
    said: JSON = await _question(lock, await Offices(), formal=(await Conversation()).formal)
    return Ending(effects=(Unlock(said),), opens="unlocked")


@inner
async def unlocked() -> Ending:
    """Say that it was not what the person had given; where it was, the conversation itself goes on instead."""
    lock = await Locked()
    if lock is None:
        return Ending(opens="home")
    again = (UNLOCKS,) if lock.tries else ()
    return Ending(
        (
            text("That is not what was said here."),
            text("The appointment can still be seen here."),
            text("Tries left: {number}", number=lock.tries),
        ),
        (*again, MY_APPOINTMENT),
        kind="card",
    )


WHY = text("So that nobody else reads it: one question about what you told us.")


def _question(lock: Lock, offices: tuple[Office, ...], *, formal: bool) -> Question:
    if lock.asks == "name":
        return typed(
            UNLOCK,
            WHY,
            text("🔓 Which name did you tell us?"),
            read=read_name,
            asks_name=True,
            options=(MY_APPOINTMENT,),
            folded=False,
            counted=False,
            unknown_after=0,
        )
    if lock.asks == "place":
        areas = {area.id: Option(area.id, area.name, emoji="📍") for office in offices for area in office.areas}
        return step(
            UNLOCK,
            WHY,
            text("🔓 Where does your child live?") if formal else text("🔓 Where do you live?"),
            options=(*areas.values(), option(ELSEWHERE, "Another place")),
            also=(MY_APPOINTMENT,),
            read=_by_buttons,
        )
    return step(
        UNLOCK,
        WHY,
        text("🔓 How old is your child?") if formal else text("🔓 How old are you?"),
        options=BANDS,
        also=(MY_APPOINTMENT,),
        read=_read_band,
        columns=2,
    )


def _read_band(words: str, sight: Sight) -> Reading:
    """Read an age in any form as the band it falls into."""
    match read_age(words, sight):
        case Understood(value, sure):
            (band,) = band_of({"age": value}, sight.today.year)
            return Understood(band, sure) if band in sight.options else Unread()
        case reading:
            return reading


def _by_buttons(_: str, __: Sight) -> Reading:
    """Take typed words as buttons only: nothing is read into them that would cost a try."""
    return Unread()


def _name_of(answers: Answers) -> str:
    name = answers["name"].value if "name" in answers else None
    return name if isinstance(name, str) else ""


def _area_of(answers: Answers, offices: tuple[Office, ...]) -> str:
    for key in ("municipality", "place_typed", "place"):
        place: Any = answers[key].value if key in answers else None
        if isinstance(place, dict) and (area := place.get("area") or decide(place, offices).area):
            return str(area)
    return ""


def _band_of(answers: Answers, year: int) -> str:
    given: Mapping[str, JSON] = {key: answer.value for key, answer in answers.items() if answer.how == "given"}
    (band,) = band_of(given, year)
    return "" if band == "none" else band


def _same(name: str) -> str:
    return plain(name, 100)


# Which phone keeps what


async def own_phone() -> Ending:
    """Keep the appointment on this phone until the day after it, where nobody else uses it; or take that back."""
    said: str = (await Conversation()).argument
    if not await WhoseDevice():
        return Ending(opens="home")
    if said not in {"yes", "no"}:
        said = await step(WHO_USES_IT, text("📱 Who uses this phone?"), also=await leads_back(), acts=True)
    way = await WayBack()
    if said != "yes" or way is None:
        return Ending(
            (text("All right. This phone shows your appointment only until the browser is closed."),),
            (MY_APPOINTMENT,),
            effects=(KeepDevice(own=False),),
            kind="card",
        )
    day = way.until.date()
    return Ending(
        (
            text(
                "All right. You find this again on this phone until {weekday}, {date}.", weekday=Weekday(day), date=day
            ),
        ),
        (MY_APPOINTMENT, option("/own_phone:no", "Others use this phone too", "👥")),
        effects=(KeepDevice(own=True),),
        kind="card",
    )


def opened_elsewhere(at: datetime) -> Message:
    """Say when, an aware instant, the conversation was opened on another device."""
    local = at.astimezone(ZONE)
    line = text(
        "👀 Opened on another device on {weekday}, {date} at {time}.",
        weekday=Weekday(local.date()),
        date=local.date(),
        time=local.time(),
    )
    return Message((line,), kind="card", options=(IT_WAS_ME, END_THERE))


async def end_elsewhere() -> Ending:
    """End the conversation on the devices that opened it since."""
    return Ending(effects=(EndElsewhere(),), opens="ended_elsewhere")


@inner
async def ended_elsewhere() -> Ending:
    """Give the new code and link: those of before opened it elsewhere, and open nothing any more."""
    way = await WayBack()
    if way is None:
        return Ending()
    return Ending(
        (
            text("It is ended on other devices. The old code and the old link open nothing any more."),
            text("🔗 With this code you find it again, here or on another device: {code}", code=way.code),
            text("Or with this link:"),
            way.link,
            text("It works until {weekday}, {date}.", weekday=Weekday(way.until.date()), date=way.until.date()),
        ),
        (MY_APPOINTMENT,),
        kind="card",
    )


async def was_me() -> Ending:
    """Say no more of the other device."""
    return Ending((text("All right."),), (MY_APPOINTMENT,), effects=(WasMe(),), kind="card")
