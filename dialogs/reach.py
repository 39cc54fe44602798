"""How somebody is reached who does not look at the page: asked once after a receipt, shown to be theirs, taken back."""

from collections.abc import Mapping

from dialogs.answers import REACH, REACH_ADDRESS, REACH_CODE
from dialogs.asking import step, typed
from dialogs.booked import ANSWER, OF_WAY, way_back, without_record
from dialogs.by_sms import HOW_TO_ANSWER
from dialogs.channels import Way, channel_named
from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import FieldKind, Option
from dialogs.engine.effects import ConfirmWay, Effect, Mute, Remind, SendCode, StopWay
from dialogs.engine.facts import Conversation, MyWays, PendingWay, SmsAnswers, TelegramLink, WaysOffered
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, option
from dialogs.rules.contacts import read_code, read_email, read_phone, written_phone
from dialogs.rules.reading import JSON, Reader
from dialogs.text import Line, Text, text

REVIEW_TIER = "A"

TO_APPOINTMENT = option("/appointment", "My appointment", "📅")


async def reach() -> Ending:
    """Ask how somebody wants to be reminded or answered; "/reach:<appointment>", or "/reach:answer".

    Of somebody below the age of consent, who has a talk without a record, no address is kept (KDG § 8 Abs. 8).
    """
    situation = await Conversation()
    purpose = situation.argument
    if not channel_named(situation.channel).fetched:
        off = () if purpose in {"", ANSWER} else (option(f"/mute:{purpose}", "No reminders", "🔕"),)
        return Ending((text("I write to you here in this chat."),), (*off, *_after(purpose)))
    if without_record(situation.known):
        line = text(
            "We keep no number and no address of you. Please save the appointment in your calendar: it reminds you."
        )
        return Ending((line,), _after(purpose), opens=_next(purpose))
    offered = await WaysOffered()
    said = await step(REACH, *await _already(), *_question(purpose), options=_options(offered, purpose), skippable=True)
    if said == "device" and not any(way.channel == "web_push" for way in await MyWays()):
        said = await step(
            REACH,
            text("We cannot show messages on this device."),
            text("What else suits you?"),
            key="reach_instead",
            options=_options(offered - {"web_push"}, purpose),
            skippable=True,
        )
    if said in {"sms", "email"}:
        return await _by_code("sms" if said == "sms" else "email", purpose)
    return await _by_telegram(purpose) if said == "telegram" else await _agreed(said, purpose)


async def _agreed(said: JSON, purpose: str) -> Ending:
    """End with what needs no address."""
    match said:
        case "device":
            return await _done(text("✅ We write to you on this device: only time and code."), purpose, reminds=True)
        case "calendar":
            line = text("All right. Please save the appointment in your calendar: it reminds you.")
            return await _done(line, purpose, reminds=False)
        case "none":
            line = text("All right, we write to you nowhere else. Your appointment stays.")
            return await _done(line, purpose, reminds=False, stops=True)
        case _ if purpose == ANSWER:
            return await _done(text("All right."), purpose, reminds=False)
        case _:
            return Ending(opens=_next(purpose))


async def _by_code(channel: Way, purpose: str) -> Ending:
    """Ask for number or address, and send the six digits there."""
    address: str = await typed(
        REACH_ADDRESS,
        *ADDRESS_QUESTIONS[channel],
        key=f"reach_{channel}",
        read=READERS[channel],
        reads_back=channel == "sms",
        folded=False,
        hints=(ADDRESS_HINTS[channel],) * 2,
        field=FIELDS[channel],
        example=EXAMPLES[channel],
        unknown_after=0,
    )
    return Ending(effects=(SendCode(channel, address, f"reach_{channel}"),), opens=f"reach_code:{purpose}")


@inner
async def reach_code() -> Ending:
    """Ask for the six digits that were sent."""
    purpose = (await Conversation()).argument
    pending = await PendingWay()
    if pending is None:
        return Ending((text("This code is too old, or it was wrong three times."),), opens=f"reach:{purpose}")
    said: str = await typed(
        REACH_CODE,
        text("🔢 We have sent six digits to {address}. Please type them here.", address=written_phone(pending.address)),
        options=REACH_CODE.options,
        read=read_code,
        folded=False,
        hints=(text("Please type the six digits of the message, for example {code}.", code="123456"),) * 2,
        field="number",
        unknown_after=0,
    )
    if said == "other":
        return Ending(opens=f"reach:{purpose}")
    if said == "again":
        return Ending(
            effects=(SendCode(pending.channel, pending.address, REACH_CODE.key),), opens=f"reach_code:{purpose}"
        )
    return Ending(effects=(ConfirmWay(said),), opens=f"reach_confirmed:{pending.channel}/{purpose}")


@inner
async def reach_confirmed() -> Ending:
    """Say whether the digits were right, and what follows."""
    channel, _, purpose = (await Conversation()).argument.partition("/")
    if await PendingWay() is not None:
        return Ending((text("This code is not right."),), opens=f"reach_code:{purpose}")
    mine = next((way for way in reversed(await MyWays()) if way.channel == channel), None)
    if mine is None:
        return Ending((text("This code is too old, or it was wrong three times."),), opens=f"reach:{purpose}")
    more = (HOW_TO_ANSWER,) if channel == "sms" and purpose != ANSWER and await SmsAnswers() else ()
    return await _done(
        text("✅ We write to {address}.", address=written_phone(mine.address)), purpose, *more, reminds=True
    )


async def _by_telegram(purpose: str) -> Ending:
    """Give the link that joins a Telegram chat to this conversation, for reminders alone."""
    return await _done(
        text("✈️ Open this link and tap START. Then we write to you there, only time and code:"),
        purpose,
        await TelegramLink(),
        reminds=True,
    )


async def _already() -> tuple[Line, ...]:
    """Say by what somebody is reached already; another way is added to it."""
    return tuple(
        text("✅ We write to you on this device: only time and code.")
        if way.channel == "web_push"
        else text("✅ We write to {address}.", address=written_phone(way.address))
        for way in await MyWays()
        if way.channel != "telegram_door"
    )


def _question(purpose: str) -> tuple[Line, ...]:
    if purpose == ANSWER:
        return (text("✉️ How shall we tell you when we have answered?"),)
    return (text("🔔 How shall we remind you of the appointment?"),)


def _options(offered: frozenset[Way], purpose: str) -> tuple[Option, ...]:
    """Give what can work here: the ways that are on, and what needs none."""
    without = {"look"} if purpose != ANSWER else {"calendar", "none"}
    off = {OF_WAY[way] for way in OF_WAY if way not in offered}
    return tuple(offer for offer in REACH.options if offer.id not in without | off)


async def _done(line: Line, purpose: str, *more: Line, reminds: bool, stops: bool = False) -> Ending:
    """End with what was agreed, and with the receipt once more: of an appointment, or what leads back to an answer."""
    effects: tuple[Effect, ...] = (StopWay(),) if stops else ()
    if purpose not in {"", ANSWER}:
        effects = (*effects, Remind(purpose) if reminds else Mute(purpose))
    if purpose == ANSWER:
        return Ending((line, *more, *await way_back()), _after(purpose), effects=effects)
    return Ending((line, *more), effects=effects, opens=_next(purpose))


def _next(purpose: str) -> str:
    return "" if purpose == ANSWER else "appointment"


def _after(purpose: str) -> tuple[Option, ...]:
    return (HUMAN,) if purpose == ANSWER else (TO_APPOINTMENT,)


ADDRESS_QUESTIONS: Mapping[Way, tuple[Line, ...]] = {
    "sms": (
        text("💬 Which mobile number shall we write to? It may also be the number of somebody in your family."),
        text("Whoever passes the message on sees the number, time, code and a link, never what it is about."),
    ),
    "email": (
        text("✉️ Which e-mail address shall we write to?"),
        text("Mail servers on the way can read an e-mail: time, place, code and a link, never what it is about."),
    ),
}
ADDRESS_HINTS: Mapping[Way, Text] = {
    "sms": text("This number is too short or too long. Example: {phone}", phone="0171 3920012"),
    "email": text("Something is missing in this e-mail address. Example: {address}", address="amina@example.org"),
}
READERS: Mapping[Way, Reader] = {"sms": read_phone, "email": read_email}
FIELDS: Mapping[Way, FieldKind] = {"sms": "tel", "email": "email"}
EXAMPLES: Mapping[Way, Text] = {
    "sms": text("For example: {phone}", phone="0171 3920012"),
    "email": text("For example: {address}", address="amina@example.org"),
}
