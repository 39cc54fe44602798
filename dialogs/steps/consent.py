"""The privacy notice in two layers, and the consent: a free act, before the first personal answer."""

from functools import cache

from dialogs.answers import CONSENT
from dialogs.asking import choice
from dialogs.channels import UnknownChannel, channel_named
from dialogs.engine.commands import CRISIS, RESTART
from dialogs.engine.conversation import Option
from dialogs.engine.effects import Consented, Count, Erase
from dialogs.engine.facts import Conversation, WaysOffered
from dialogs.engine.questions import Ending, option
from dialogs.office import Office
from dialogs.rules.agreement import read_consent
from dialogs.steps.hours import walk_in_lines
from dialogs.text import Line, Phone, counted, text

REVIEW_TIER = "A"

VERSION = "4"
"""Counts the consent text's versions; proofs of consent name it. Raise it with every change of the sentences below."""

QUESTIONS_A_MINUTE = 2
"""Questions that somebody who reads slowly answers in a minute."""


async def consent_of(office: Office, *, parent: bool, questions: int) -> bool:
    """Ask for consent to as many questions; only a clear yes is one."""
    situation = await Conversation()
    hint = text("I need a clear yes or no. You can also read more.")
    said = await choice(
        CONSENT,
        *_short(situation.channel, parent=parent),
        also=(option("more", "Read more", "ℹ️"), *_other_ways(situation.channel)),
        columns=2,
        read=read_consent,
        hints=(hint, hint),
        unknown_after=0,
        effect=_note,
        only_words=True,
        acts=True,
    )
    if said == "more":
        said = await choice(
            CONSENT,
            *await privacy_lines(office, parent=parent, questions=questions),
            key="consent_more",
            columns=2,
            read=read_consent,
            hints=(hint, hint),
            unknown_after=0,
            effect=_note,
            only_words=True,
            acts=True,
        )
    return bool(said == "yes")


def no_consent(office: Office) -> Ending:
    """Refer somebody who does not consent: nothing is kept, every other door is named."""
    return Ending(
        (
            text("No problem. I am not storing anything about you."),
            text("You can still come to us:"),
            text("📍 {address}", address=office.address),
            text("📞 {phone}", phone=Phone(office.phone)),
            *walk_in_lines(office),
        ),
        (RESTART, CRISIS),
        effects=(Count(office.id, "no_consent"), Erase()),
        closes=True,
        kind="card",
    )


async def privacy_lines(office: Office, *, parent: bool, questions: int = 0) -> tuple[Line, ...]:
    """Give the second layer of the notice, as it is also shown on request; then nobody waits for ``questions``."""
    channel = (await Conversation()).channel
    return _long(office, channel, questions, parent=parent, reaches=bool(await WaysOffered()))


def _note(value: object) -> tuple[Consented, ...]:
    return (Consented(VERSION),) if value == "yes" else ()


def _other_ways(channel: str) -> tuple[Option, ...]:
    match channel_named(channel).run_by:
        case "us" | "a browser's maker" | "a text message company" | "mail servers":
            return ()
        case "Telegram":
            return (option("/web", "Without Telegram, please", "🔗"),)


def _run_by_us(channel: str) -> bool:
    """Say whether nobody but us can see the chat. Raises UnknownChannel: of what is no channel of a conversation."""
    match channel_named(channel).run_by:
        case "Telegram":
            return False
        case "us":
            return True
        case "a browser's maker" | "a text message company" | "mail servers":
            raise UnknownChannel(f"no conversation takes place on {channel!r}: letters only")


@cache
def _short(channel: str, *, parent: bool) -> tuple[Line, ...]:
    """Write what decides, in so few lines that the answers are seen below them on a small phone."""
    unsaid = (
        text(
            "• Without your yes we pass nothing on: not to any authority, not to a school. "
            "Exception: somebody is in great danger."
        )
        if parent
        else text(
            "• Without your yes we pass nothing on: not to any authority, not to a school, not to your "
            "parents. Exception: somebody is in great danger."
        )
    )
    return (
        text("🔒 Your data"),
        text("• On our side only the counselling team reads your answers."),
        unsaid,
        text("• You can skip some questions, and you can delete everything again."),
        *(
            ()
            if _run_by_us(channel)
            else (
                text("• Telegram is another company and can see this chat. Do not write anything very private here."),
            )
        ),
        text("👉 Do you agree?"),
    )


def _long(office: Office, channel: str, questions: int, *, parent: bool, reaches: bool) -> tuple[Line, ...]:
    """Write it; ``reaches`` says that somebody can be written to outside this chat."""
    what = (
        text(
            "What? Your child's age, place, paper, language, topic, appointment. "
            "Only if you wish: a name, a telephone number, your messages. No family name needed."
        )
        if parent
        else text(
            "What? Age, place, paper, language, topic, appointment. "
            "Only if you wish: a name, a telephone number, your messages. No family name needed."
        )
    )
    return (
        text("ℹ️ More about your data"),
        *(
            (
                counted("• I ask you {number} short question.", "• I ask you {number} short questions.", questions),
                counted(
                    "• That takes about {number} minute.",
                    "• That takes about {number} minutes.",
                    questions // QUESTIONS_A_MINUTE or 1,
                ),
            )
            if questions
            else ()
        ),
        *((text("• This is our own chat: no messenger such as Telegram can read it."),) if _run_by_us(channel) else ()),
        text("Who? {carrier}, {address}.", carrier=office.carrier, address=office.address),
        what,
        text("What for? Only for your appointment and the advice. You do not have to tell us anything."),
        counted(
            "How long? Without an appointment, answers are deleted after {number} day.",
            "How long? Without an appointment, answers are deleted after {number} days.",
            office.keep_days_unbooked,
        ),
        counted(
            "With an appointment, they are deleted {number} day after it.",
            "With an appointment, they are deleted {number} days after it.",
            office.keep_days_booked,
        ),
        *(
            (text("Reminders outside this chat: only if you want them. Then we say who passes them on and sees what."),)
            if reaches
            else ()
        ),
        counted(
            "On the waiting list? Then we keep it until you have not told us for {number} week that you still wait.",
            "On the waiting list? Then we keep it until you have not told us for {number} weeks that you still wait.",
            office.wait_weeks,
        ),
        text(
            "Your rights: You can ask what we know. You can have it changed or deleted. You can "
            'withdraw your consent: just write "delete".'
        ),
        text("A program asks the questions. It decides nothing: people give the advice."),
        text("Complaints: {supervisor}", supervisor=office.supervisor),
        text("Everything in detail:"),
        office.privacy_link,
    )
