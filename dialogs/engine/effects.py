"""What a dialog may decide: effects as values; the turn carries them out in its one transaction."""

from dataclasses import dataclass, field
from datetime import time
from typing import Literal, TypeAlias

from dialogs.channels import Way
from dialogs.engine.conversation import Answers
from dialogs.rules.reading import JSON
from dialogs.rules.slots import Slot

IntakeKind = Literal[
    "first_contact", "follow_up", "waiting", "message", "call_back", "professional", "crisis", "prepared"
]
Urgency = Literal["normal", "urgent", "crisis"]


@dataclass(frozen=True, slots=True)
class Hold:
    """Keep this slot for the person for ten minutes, instead of any other held before."""

    slot: Slot
    key: str
    """The question to ask again if somebody else was faster."""


@dataclass(frozen=True, slots=True)
class Release:
    """Give back the slot held for the person, if any."""


@dataclass(frozen=True, slots=True)
class Book:
    """Make the slot an appointment, with its reminders; one open first talk per person."""

    office: str
    slot: Slot
    keys: tuple[str, ...]
    """The questions to ask again if the slot has gone."""
    reminders: bool = True
    client_calls: bool = True
    """Of a telephone talk: false where the person gave a number to be called at."""


@dataclass(frozen=True, slots=True)
class Move:
    """Move an appointment to another slot: frees the old, keeps the code, counts the calendar file's sequence up."""

    appointment: str
    slot: Slot
    keys: tuple[str, ...]
    phone: str | None = None
    """Of a telephone talk: the number to call, empty where the person calls; None where that stays as it is."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancel an appointment and withdraw its reminders."""

    appointment: str


@dataclass(frozen=True, slots=True)
class Confirm:
    """Note that the person will come."""

    appointment: str


@dataclass(frozen=True, slots=True)
class RunLate:
    """Note that the person will be this many minutes late."""

    appointment: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Mute:
    """Withdraw the reminders of an appointment; the appointment stays."""

    appointment: str


@dataclass(frozen=True, slots=True)
class Remind:
    """Plan the reminders of an appointment that are still to come, also after they had been taken back."""

    appointment: str


@dataclass(frozen=True, slots=True)
class SendCode:
    """Send six digits to an address that somebody says is theirs."""

    channel: Way
    address: str
    key: str
    """The question to ask again where nothing can be sent there."""


@dataclass(frozen=True, slots=True)
class ConfirmWay:
    """Take the six digits that were typed; what became of them is asked after."""

    code: str


@dataclass(frozen=True, slots=True)
class StopWay:
    """Take all ways to the person back."""


@dataclass(frozen=True, slots=True)
class BeDiscreet:
    """Note whether others see the person's phone: then every letter is time and code only."""

    discreet: bool


@dataclass(frozen=True, slots=True)
class WriteWithin:
    """Note when the person may be written to unasked; both times are local, None for the whole day."""

    hours: tuple[time, time] | None


@dataclass(frozen=True, slots=True)
class HandOver:
    """Lay an intake on the counsellors' desk. ``answers`` are those of the path, with how they came about."""

    office: str
    kind: IntakeKind
    urgency: Urgency
    answers: Answers = field(default_factory=dict)
    """Filled by the engine with the answers of the path; what is given here comes on top."""
    asked: tuple[str, ...] = ()
    """Keys of the questions on the path: a known question that is not among them was not asked."""
    notes: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()
    """Keys that are not handed over."""


@dataclass(frozen=True, slots=True)
class Consented:
    """Note the proof of a consent: when, to which text, in which language, through which channel."""

    version: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """Count how a talk was felt, without a person and once an appointment: "good", "mixed", "bad", "absent"."""

    appointment: str
    mark: Literal["good", "mixed", "bad", "absent"]


@dataclass(frozen=True, slots=True)
class Count:
    """Count something that happened, without a person: "over27", "no_consent"."""

    office: str
    what: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete all that is known of the person: cancel, withdraw, forget. At once."""

    traces: bool = False
    """True where the person asked for it: a channel then also takes back what it has shown, where it can."""


@dataclass(frozen=True, slots=True)
class KeepUntilTomorrow:
    """Delete the unfinished conversation 24 hours from now unless the person comes back."""


@dataclass(frozen=True, slots=True)
class PassOn:
    """Give words to the counsellor the person is in a talk with."""

    words: str


@dataclass(frozen=True, slots=True)
class LeaveLiveChat:
    """End the talk with the counsellor: the bot listens again."""


@dataclass(frozen=True, slots=True)
class Accept:
    """Book the time that was offered from the waiting list, if it still can be; what became of it is asked after."""

    offer: str


@dataclass(frozen=True, slots=True)
class Decline:
    """Give an offered time to the next on the waiting list."""

    offer: str


@dataclass(frozen=True, slots=True)
class WaitOn:
    """Note that the person still waits for a time."""

    intake: str


@dataclass(frozen=True, slots=True)
class StopWaiting:
    """Take the person off the waiting list."""

    intake: str


@dataclass(frozen=True, slots=True)
class Unlock:
    """Open the whole conversation on a device that shows the ticket only, if this is what the person had said."""

    said: JSON


@dataclass(frozen=True, slots=True)
class KeepDevice:
    """Note whether nobody but the person uses this device: it then shows their appointment until the day after it."""

    own: bool


@dataclass(frozen=True, slots=True)
class EndElsewhere:
    """Take the conversation away from the devices that opened it since, and make their link and code worthless."""


@dataclass(frozen=True, slots=True)
class WasMe:
    """Note that the person knows of the other device that opened the conversation."""


Effect: TypeAlias = (
    Hold
    | Release
    | Book
    | Move
    | Cancel
    | Confirm
    | RunLate
    | Mute
    | Remind
    | SendCode
    | ConfirmWay
    | StopWay
    | BeDiscreet
    | WriteWithin
    | HandOver
    | Consented
    | Feedback
    | Count
    | Erase
    | KeepUntilTomorrow
    | PassOn
    | WaitOn
    | StopWaiting
    | LeaveLiveChat
    | Accept
    | Decline
    | Unlock
    | KeepDevice
    | EndElsewhere
    | WasMe
)
