"""What a dialog may ask of the world: read-only questions the turn answers while the dialog is played."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, Literal, TypeAlias, TypeVar, cast

from dialogs.channels import Way
from dialogs.engine.conversation import Answers
from dialogs.office import Mode, Office
from dialogs.rules.slots import Slot
from dialogs.text import Line

T = TypeVar("T")


@dataclass(frozen=True)
class Fact(Generic[T]):
    """Something looked up in the world. ``await`` gives its value; asking changes nothing."""

    def __await__(self) -> Generator[Any, Any, T]:
        """Hand the fact to the player, which hands back its value."""
        return cast("T", (yield self))


@dataclass(frozen=True)
class Now(Fact[datetime]):
    """The instant of this turn: aware, in the office's zone (Europe/Berlin)."""


@dataclass(frozen=True)
class Offices(Fact[tuple[Office, ...]]):
    """Every office of this installation, the one whose door was used first."""


@dataclass(frozen=True)
class Languages(Fact[tuple[tuple[str, str], ...]]):
    """The languages offered, as (catalog code, endonym), in the menu's order."""


@dataclass(frozen=True)
class Checked(Fact[bool]):
    """Whether somebody who speaks the language has read its sentences."""

    language: str


@dataclass(frozen=True)
class FreeTimes(Fact[tuple[Slot, ...]]):
    """Free times of an office that fit, best first (counsellor speaks the language, nearest site, then earliest).

    ``language`` is the language of the talk ("de" where German is fine); an interpreter is planned, with the
    office's lead time, for counsellors who do not speak it. ``before`` is exclusive. ``urgent`` opens the starts
    that are held back. ``day`` (local) gives all times of that day in order; without it the whole horizon, at most
    ``limit`` of them.
    """

    office: str
    kind: str
    mode: Mode
    language: str
    site: str
    before: date | None = None
    urgent: bool = False
    wish: Literal["", "woman", "man"] = ""
    """The counsellor's gender wished for: "", "woman", "man"."""
    prefer: Literal["", "pupil", "parent"] = ""
    """Whose hours the suggestions lean to."""
    day: date | None = None
    limit: int = 3


@dataclass(frozen=True)
class FreeDays(Fact[tuple[date, ...]]):
    """The local days on which :class:`FreeTimes` of the same wishes has something, in order."""

    wishes: FreeTimes


AppointmentState: TypeAlias = Literal["booked", "cancelled", "arrived", "missed", "done"]
"""Where an appointment stands: still to come or not yet said, called off, or what became of it."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A booked appointment as the person may see it."""

    id: str
    slot: Slot
    office: str
    code: str
    """Four digits for the front desk."""
    state: AppointmentState
    reminders: bool = True
    room: str = ""
    """Of a video talk: the name of its room."""
    client_calls: bool = False
    """Of a telephone talk: true where the person calls, false where they are called."""


@dataclass(frozen=True)
class IsFree(Fact[bool]):
    """Whether an appointment can be moved to a slot: it has not begun, the counsellor is there, nobody else has it."""

    slot: Slot
    appointment: str


@dataclass(frozen=True)
class MyAppointments(Fact[tuple[Appointment, ...]]):
    """The person's appointments that are still to come, earliest first."""


@dataclass(frozen=True)
class FormerAppointment(Fact["Appointment | None"]):
    """An appointment of the person's that is over or called off; None for one to come, and for what is not theirs."""

    appointment: str


@dataclass(frozen=True)
class Reminders(Fact[tuple[datetime, ...]]):
    """When the person will be reminded of an appointment, local, as far as that is planned: the next first."""

    appointment: str


@dataclass(frozen=True)
class CalledAt(Fact[str]):
    """The number on an appointment's sheet, in E.164; empty for none, and for a device that shows the ticket only."""

    appointment: str


Interpreting: TypeAlias = Literal["", "wanted", "ordered", "confirmed", "none_found"]
"""How far the booking of an interpreter has come; empty where none is needed."""


@dataclass(frozen=True)
class Interpreter(Fact[Interpreting]):
    """Whether somebody interprets in an appointment of the person's."""

    appointment: str


@dataclass(frozen=True, slots=True)
class Offered:
    """A time of the waiting list that was offered to the person; it can be accepted while it is open."""

    id: str
    slot: Slot
    office: str
    state: Literal["open", "accepted", "declined", "expired", "withdrawn", "gone"]
    until: datetime
    """Until when it is kept for the person. Aware."""


@dataclass(frozen=True)
class MyOffer(Fact["Offered | None"]):
    """What became of an offer to the person; without an id the one open now. None for what is not theirs or is gone."""

    id: str


@dataclass(frozen=True)
class IWait(Fact[str]):
    """The id of what the person handed over and still waits with for a time, without one the latest; empty for none."""

    intake: str


@dataclass(frozen=True, slots=True)
class Look:
    """When somebody of the team did something with what the person handed over. Local."""

    at: datetime
    read: bool
    """True where they read it, False where they noted or changed something."""


@dataclass(frozen=True)
class Looks(Fact[tuple[Look, ...]]):
    """Who of the team looked at what the person handed over is nobody's name here, but when; the newest first."""


@dataclass(frozen=True)
class WhatIsKept(Fact[tuple[tuple[Line, Line], ...]]):
    """All that the installation holds about the person, as (what it is, what is kept): for "my data"."""


@dataclass(frozen=True, slots=True)
class ToComeBack:
    """What leads back to the ticket, later or on another device, as often as it is used."""

    code: str
    """Ten characters in groups: "K7QM-4RTW-2X"."""
    link: str
    """An address of the web chat."""
    until: datetime
    """Local: a day after the appointment, the answer promised or the waiting; 24 hours from now in the middle."""


@dataclass(frozen=True)
class WayBack(Fact["ToComeBack | None"]):
    """The person's code and link, the same ones each time; None on a device that shows the ticket only."""


Known: TypeAlias = Literal["", "name", "place", "age"]
"""What somebody can be asked that the person said; empty for nothing."""


@dataclass(frozen=True, slots=True)
class Lock:
    """What opens the whole conversation on a device that shows the ticket only."""

    asks: Known
    tries: int
    """How often it may still be tried."""


@dataclass(frozen=True)
class Locked(Fact["Lock | None"]):
    """What keeps the conversation closed on this device; None where it is open."""


@dataclass(frozen=True)
class WhoseDevice(Fact[Literal["", "shared", "own"]]):
    """Whether the person said that nobody else uses this device; empty where a channel keeps nothing on it."""


@dataclass(frozen=True)
class WaysOffered(Fact[frozenset[Way]]):
    """The ways by which this installation can reach somebody who does not look at the page."""


@dataclass(frozen=True, slots=True)
class MyWay:
    """A way by which the person is reached."""

    channel: Way
    address: str
    """As it is shown: a number, an e-mail address; empty for a device and a chat."""


@dataclass(frozen=True)
class MyWays(Fact[tuple[MyWay, ...]]):
    """The ways that are open to the person, the oldest first."""


@dataclass(frozen=True)
class SmsAnswers(Fact[bool]):
    """Whether somebody can answer a text message of this installation."""


@dataclass(frozen=True)
class PendingWay(Fact["MyWay | None"]):
    """The address that six digits were sent to which can still be typed; None where there is none."""


@dataclass(frozen=True)
class TelegramLink(Fact[str]):
    """A fresh address that joins the Telegram chat it is opened in to this conversation, for reminders (24 hours)."""


@dataclass(frozen=True)
class Labels(Fact[tuple[tuple[str, str], ...]]):
    """These buttons, each an emoji and a label, as the person sees them in their language: for matching typed words."""

    buttons: tuple[tuple[str, Line], ...]


@dataclass(frozen=True)
class ChatLink(Fact[str]):
    """The public address of the web chat with office and language, to pass on."""


@dataclass(frozen=True, slots=True)
class TeamTimes:
    """When the team is there: now until ``until``, or else from ``opens``; and by when it answers. All local."""

    until: datetime | None
    opens: datetime | None
    reply_by: date
    holidays: frozenset[date] = frozenset()
    """The public holidays of this year and the next where the office is."""


@dataclass(frozen=True)
class Team(Fact[TeamTimes]):
    """When the team of an office can be reached and by when it answers."""

    office: str


@dataclass(frozen=True)
class CanTellTeam(Fact[bool]):
    """Whether anybody of an office is told at once when something is handed over: of its staff, or on call for it."""

    office: str


@dataclass(frozen=True)
class OpenQuestion(Fact["Line | None"]):
    """The first line of the question that waits beneath this dialog; None where nothing waits."""


@dataclass(frozen=True)
class SoFar(Fact[Mapping[str, Line]]):
    """The answers on the path so far in words, by question key; those without words are left out."""


@dataclass(frozen=True)
class Conversation(Fact["Situation"]):
    """What the engine itself knows of this conversation."""


@dataclass(frozen=True, slots=True)
class Situation:
    """The part of a conversation's state a dialog may read."""

    language: str
    formal: bool
    channel: str
    known: Answers
    """Answers of finished dialogs and of the one beneath all others."""
    argument: str
    """What the command that opened the dialog was given ("move:17" opens with "17")."""
    ticket_only: bool = False
    """True on a device that came by a link or a code and shows the ticket only."""
    guess: str = ""
    """The language shown until one is chosen: what the browser or the link names."""
