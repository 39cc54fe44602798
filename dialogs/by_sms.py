"""What people answer to an SMS, and what they read then. There is no dialog by SMS: one answer, one line back.

Wording is neutral (lock screens, shared phones): no service name, no topic.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal, TypeAlias

from dialogs.engine.conversation import Message
from dialogs.engine.facts import Appointment
from dialogs.office import ZONE, Office
from dialogs.rules import typed
from dialogs.rules.phrases import Phrases
from dialogs.rules.reading import Sight, Understood
from dialogs.rules.words import without_fillers
from dialogs.rules.words.cancelling import CANCEL
from dialogs.rules.writing import normalise, plain
from dialogs.text import Phone, Weekday, text

REVIEW_TIER = "A"

Wish: TypeAlias = Literal["stop", "coming", "move", "cancel", "yes", "no", "other"]
"""What an answer says: no more SMS; 1, 2 or 3; yes or no to what was asked last; anything else."""

DIGITS: dict[str, Wish] = {"1": "coming", "2": "move", "3": "cancel"}
LONGEST_DIGIT = 8
"""Characters of an answer that is a digit alone: "3", " 3. ", "3 3" is none."""

HOW_TO_ANSWER = text(
    "You can answer our SMS: 1 = I am coming, 2 = another time, 3 = cancel the appointment, STOP = no more SMS."
)
"""Told where somebody chooses SMS; the SMS themselves have no room for it."""


def read_answer(words: str, language: str) -> Wish:
    """Read an answer: a digit of any script, or words: that it is off, "stop", yes and no.

    "Cancel" is about the appointment and not about SMS: the one is asked back, the other would end reminders unasked.
    """
    digit = normalise(words, LONGEST_DIGIT + 1).strip(" .!,)(*\"'")
    if digit in DIGITS and len(words.strip()) <= LONGEST_DIGIT:
        return DIGITS[digit]
    said = plain(words, 60)
    if _cancelling().whole(without_fillers(said.removeprefix("3 "), language)):
        return "cancel"
    if typed.read_command(words, language) == "stop":
        return "stop"
    match typed.read_decision(words, Sight(language, (), date.min)):
        case Understood("yes"):
            return "yes"
        case Understood("no"):
            return "no"
        case _:
            return "other"


@lru_cache(maxsize=1)
def _cancelling() -> Phrases:
    return Phrases({"cancel": CANCEL})


@dataclass(frozen=True, slots=True)
class Decided:
    """What is done about an answer, and what is said; ``link`` asks for the ticket's link at the end."""

    act: Literal["", "stop", "confirm", "ask", "cancel", "keep"]
    message: Message
    link: bool = False


def decide(wish: Wish, appointment: Appointment | None, office: Office, *, asked: bool, has_ticket: bool) -> Decided:  # noqa: PLR0911 -- a line for each
    """Decide about an answer from somebody whose next open appointment is ``appointment``.

    ``asked`` says that this appointment was about to be cancelled: nothing is, by one mistyped digit. A yes to no
    question means that they come. ``has_ticket`` says that there is a page on which the appointment can be moved.
    """
    if wish == "stop":
        return Decided("stop", Message((text("You will get no more SMS from us. Your appointments stay."),)))
    if appointment is None:
        return Decided("", _call(office))
    match wish:
        case "cancel" | "yes" if asked:
            return Decided("cancel", _cancelled(appointment))
        case "cancel":
            return Decided("ask", _really(appointment))
        case "coming" | "yes":
            return Decided("confirm", _thanks(appointment))
        case "move" if has_ticket:
            return Decided("keep", Message((text("Choose another time here:"),)), link=True)
        case "no" if asked:
            return Decided("keep", _stays(appointment))
        case "move" | "no" | "other":
            return Decided("", _call(office))


def answers(appointment: Appointment, office: Office) -> dict[str, Message]:
    """Give all that is ever answered about an appointment, by a name of its own: to be looked at and tested."""
    wishes: dict[str, tuple[Wish, bool]] = {
        "stopped": ("stop", False),
        "coming": ("coming", False),
        "move": ("move", False),
        "really cancel": ("cancel", False),
        "cancelled": ("cancel", True),
        "stays": ("no", True),
        "call": ("other", False),
    }
    return {
        name: decide(wish, appointment, office, asked=asked, has_ticket=True).message
        for name, (wish, asked) in wishes.items()
    }


def _cancelled(appointment: Appointment) -> Message:
    local = appointment.slot.start.astimezone(ZONE)
    said = text(
        "Cancelled: {weekday}, {date} at {time}.", weekday=Weekday(local.date()), date=local.date(), time=local.time()
    )
    return Message((said,))


def _really(appointment: Appointment) -> Message:
    local = appointment.slot.start.astimezone(ZONE)
    said = text(
        "Not cancelled yet: {weekday}, {date} at {time}. To cancel it, answer 3 once more.",
        weekday=Weekday(local.date()),
        date=local.date(),
        time=local.time(),
    )
    return Message((said,))


def _thanks(appointment: Appointment) -> Message:
    local = appointment.slot.start.astimezone(ZONE)
    said = text(
        "Thank you. Until {weekday}, {date} at {time}.",
        weekday=Weekday(local.date()),
        date=local.date(),
        time=local.time(),
    )
    return Message((said,))


def _stays(appointment: Appointment) -> Message:
    local = appointment.slot.start.astimezone(ZONE)
    said = text(
        "Your appointment stays: {weekday}, {date} at {time}.",
        weekday=Weekday(local.date()),
        date=local.date(),
        time=local.time(),
    )
    return Message((said,))


def _call(office: Office) -> Message:
    return Message((text("Nobody reads SMS here. Please call: {phone}", phone=Phone(office.phone)),))
