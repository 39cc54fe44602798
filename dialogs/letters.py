"""Letters: every kind of message that comes without the person's doing, a row each.

Delivery, reminders, previews and tests take their kinds from here, so that a kind is one row with its words. A kind
that has no row is an error wherever it is met, never another letter.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeAlias

from dialogs import later
from dialogs.channels import Carries
from dialogs.engine.conversation import Message
from dialogs.engine.facts import Appointment, AppointmentState
from dialogs.later import Occasion
from dialogs.live_chat import ELSEWHERE, ENDED, LIVE_CHAT, from_team
from dialogs.office import Office
from dialogs.rules import reminders

LetterWords: TypeAlias = Callable[[Occasion], Message]


class UnknownLetter(LookupError):
    """There is no kind of letter of that name."""

    place = "outbox.kind"
    """Where such a name is kept: it is logged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """What is asked of every kind."""

    name: str
    """The word the kind has in the outbox."""
    by_ways: bool
    """It goes by the ways to a person too, where their chat is a page that nobody may be looking at."""
    safe: bool = True
    """False for what somebody whose phone is seen by others is not sent at all."""
    from_table: bool = False
    """A page does not show it from the outbox: from the table of what it is about, as long as that stands, or never."""
    reminder: bool = False
    """It reminds of its appointment: withdrawn when reminders are muted, not sent where the counsellor is away, and
    counted in the figures as having reminded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutAppointment(_Row):
    """A letter about an appointment, written as the appointment stands when it is due."""

    states: frozenset[AppointmentState]
    """In which the letter makes sense; in all others it is dropped."""
    before: bool
    """It has lost its sense once the talk has begun."""
    words: LetterWords
    written: LetterWords | None = None
    """The words without buttons, for a channel that carries no more; None where there are none."""
    discreet: LetterWords | None
    """The words for a channel that may carry no content: when, the code, or that it cannot take place, and nothing
    else. None for what can wait for another channel."""
    repeats: str = ""
    """The name of the letter it says once more by another way, if that one was not seen by then."""
    due: Callable[[datetime, Office, datetime], datetime | None] | None = None
    """From the start, the office and now, when it is to go out; planned with every booking and move. None for what
    something else brings about."""

    def message(self, occasion: Occasion, carries: Carries = "all") -> Message | None:
        """Put the letter into words; None where it has lost its sense, or is not for a channel that carries so much."""
        if occasion.appointment.state not in self.states:
            return None
        standing = [further for further in occasion.further if further.state in self.states]
        write = {"all": self.words, "words": self.written or self.discreet, "time and code": self.discreet}[carries]
        return write(replace(occasion, further=standing)) if write else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutConversation(_Row):
    """A letter that always says the same."""

    words: Message
    discreet: Message | None

    def message(self, carries: Carries = "all") -> Message | None:
        """Give the words for a channel that carries so much; None where there are none."""
        return self.words if carries == "all" else self.discreet


@dataclass(frozen=True, slots=True, kw_only=True)
class FromTeam(_Row):
    """A counsellor's words, read from what was written (:func:`dialogs.live_chat.from_team`)."""

    discreet: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class OfTime(_Row):
    """An offered time, read from the offer (:func:`dialogs.later.offer_message`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToWay(_Row):
    """A letter to one way alone, whose id it is about: the digits that show that it is the person's, or a welcome."""

    words: Callable[[Mapping[str, Any]], Message]
    """Puts it into words, from what was kept of it."""
    has_link: bool
    """The way to the ticket goes along."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfWaiting(_Row):
    """A question to somebody on the waiting list, as long as they wait (:func:`dialogs.later.waiting_message`)."""

    last: bool
    """True for the one that says when their waiting ends."""


LetterKind: TypeAlias = AboutAppointment | AboutConversation | FromTeam | OfTime | OfWaiting | ToWay

MISSED = AboutAppointment(
    name="missed",
    states=frozenset({"missed"}),
    before=False,
    by_ways=False,
    safe=False,
    words=later.missed,
    discreet=None,
)
"""The friendly word to somebody who did not come."""
PLEASE_MOVE = AboutAppointment(
    name="please_move",
    states=frozenset({"booked"}),
    before=True,
    by_ways=True,
    words=later.please_move,
    written=later.without_buttons(later.please_move),
    discreet=later.without_buttons(later.please_move),
)
"""Asks to choose another time, because the counsellor is away."""
BOOKED = AboutAppointment(
    name="booked_for_you",
    states=frozenset({"booked"}),
    before=True,
    by_ways=True,
    words=later.booked,
    written=later.in_writing,
    discreet=later.when_and_code,
)
"""Says what the team has booked for the person."""
CALLED_OFF = AboutAppointment(
    name="called_off",
    states=frozenset({"cancelled"}),
    before=True,
    by_ways=True,
    words=later.called_off,
    discreet=later.without_buttons(later.called_off),
)
"""Says that the team has cancelled an appointment."""
MOVED_ELSEWHERE = AboutAppointment(
    name="moved_elsewhere",
    states=frozenset({"booked"}),
    before=True,
    by_ways=True,
    words=later.moved_elsewhere,
    written=later.in_writing,
    discreet=later.when_and_code,
)
"""Says that whoever has the ticket has moved the appointment; the person's own page shows no older ticket then."""
CANCELLED_ELSEWHERE = AboutAppointment(
    name="cancelled_elsewhere",
    states=frozenset({"cancelled"}),
    before=True,
    by_ways=True,
    words=later.cancelled_elsewhere,
    discreet=later.without_buttons(later.cancelled_elsewhere),
)
"""Says that whoever has the ticket has cancelled the appointment."""
NUDGE = AboutConversation(name="nudge", by_ways=False, words=later.NUDGE, discreet=None)
"""The one word to somebody who fell silent in the middle."""
WORDS = FromTeam(name=LIVE_CHAT, by_ways=True, from_table=True, discreet=ELSEWHERE)
"""Carries what a counsellor has written."""
LIVE_CHAT_ENDED = AboutConversation(name="talk_ended", by_ways=False, words=ENDED, discreet=None)
"""Says that the program is there again."""
OFFER = OfTime(name="offer", by_ways=True, from_table=True)
"""Offers a freed time to somebody on the waiting list."""
STILL_WAITING = OfWaiting(name="still_waiting", by_ways=True, last=False)
"""Asks whether somebody still waits for a time."""
WAITING_ENDS = OfWaiting(name="waiting_ends", by_ways=True, last=True)
"""Says that somebody's waiting ends, and how it goes on."""
CODE = ToWay(
    name="reach_code",
    by_ways=True,
    from_table=True,
    has_link=False,
    words=lambda kept: later.code_message(str(kept["code"])),
)
"""Carries the six digits by which somebody shows that an address is theirs; no page shows them."""
WAY_OPEN = ToWay(name="reach_open", by_ways=True, from_table=True, has_link=False, words=lambda _: later.WAY_OPEN)
"""Says in a messenger's chat that it is joined to the conversation."""

LETTERS: Mapping[str, LetterKind] = {
    letter.name: letter
    for letter in (
        AboutAppointment(
            name="reminder_first",
            states=frozenset({"booked"}),
            before=True,
            by_ways=True,
            reminder=True,
            words=later.first_reminder,
            written=later.in_writing,
            discreet=later.when_and_code,
            due=reminders.first_reminder,
        ),
        AboutAppointment(
            name="reminder_second",
            states=frozenset({"booked"}),
            before=True,
            by_ways=True,
            reminder=True,
            words=later.second_reminder,
            written=later.in_writing,
            discreet=later.when_and_code,
            due=reminders.second_reminder,
        ),
        AboutAppointment(
            name="feedback",
            states=frozenset({"booked", "arrived", "done"}),
            before=False,
            by_ways=False,
            safe=False,
            words=later.feedback,
            discreet=None,
            due=reminders.feedback_question,
        ),
        AboutAppointment(
            name="reminder_again",
            states=frozenset({"booked"}),
            before=True,
            by_ways=True,
            reminder=True,
            repeats="reminder_first",
            words=later.first_reminder,
            written=later.in_writing,
            discreet=later.when_and_code,
            due=reminders.first_reminder_again,
        ),
        *(MISSED, PLEASE_MOVE, BOOKED, CALLED_OFF, MOVED_ELSEWHERE, CANCELLED_ELSEWHERE),
        *(NUDGE, WORDS, LIVE_CHAT_ENDED, OFFER),
        *(STILL_WAITING, WAITING_ENDS, CODE, WAY_OPEN),
    )
}
"""Every kind of letter by its name."""


def letter_named(name: str) -> LetterKind:
    """Give a kind of letter; raises UnknownLetter."""
    try:
        return LETTERS[name]
    except KeyError:
        raise UnknownLetter(f"{name!r} is no kind of letter: it has no row in dialogs/letters.py") from None


def all_messages(appointment: Appointment, office: Office) -> Iterator[tuple[str, Message]]:
    """Give all that letters say about an appointment, by names made of their kinds: to be looked at and tested."""
    for letter in LETTERS.values():
        match letter:
            case AboutAppointment():
                yield from _about_appointment(letter, appointment, office)
            case AboutConversation():
                yield letter.name, letter.words
                if letter.discreet is not None:
                    yield f"{letter.name} discreet", letter.discreet
            case FromTeam():
                if (said := from_team({"words": "…"})) is not None:
                    yield letter.name, said
                yield f"{letter.name} discreet", letter.discreet
            case OfTime():
                yield from _of_time(letter.name, appointment, office)
            case OfWaiting(last=last):
                yield from _of_waiting(letter.name, appointment, last=last)
            case ToWay():
                yield letter.name, letter.words({"code": "123456"})


def _of_time(name: str, appointment: Appointment, office: Office) -> Iterator[tuple[str, Message]]:
    slot = appointment.slot
    yield name, later.offer_message(appointment.id, slot, office, slot.start)
    yield f"{name} discreet", later.offer_message(appointment.id, slot, office, slot.start, discreet=True)


def _of_waiting(name: str, appointment: Appointment, *, last: bool) -> Iterator[tuple[str, Message]]:
    ends = appointment.slot.start.date() if last else None
    yield name, later.waiting_message(appointment.id, ends)
    yield f"{name} discreet", later.waiting_message(appointment.id, ends, discreet=True)


def _about_appointment(
    letter: AboutAppointment, appointment: Appointment, office: Office
) -> Iterator[tuple[str, Message]]:
    standing = replace(appointment, state=min(letter.states))
    single, several = Occasion(standing, office), Occasion(standing, office, (standing,))
    occasions = {"": single} if letter.message(single) == letter.message(several) else {"": single, " several": several}
    carried: tuple[tuple[str, Carries], ...] = (("", "all"), (" written", "words"), (" discreet", "time and code"))
    for how, carries in carried:
        for number, occasion in occasions.items():
            message = letter.message(occasion, carries)
            if message is not None:
                yield f"{letter.name}{how}{number}", message
