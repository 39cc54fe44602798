"""What a counsellor asks for in the messenger, and what they are answered: values without any messenger's library."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.port import Button, Outbound
from bot.team.speech import Speech
from dialogs.office import ZONE, Office
from dialogs.rules.working_days import midnight
from storage.engine.transaction import Transaction
from storage.team import staff
from storage.team.staff import StaffMember

LINK_LASTS = timedelta(minutes=15)
"""How long a login link in the chat works: it passes through the messenger and is made when it is wanted."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A message or a tapped button, as the channel met it."""

    address: str
    update_id: str
    words: str
    """What was typed ("/today"), or the id of the button ("take:K7-4Q2M")."""
    message: str = ""
    """The channel's number of the message whose button was tapped; empty for typed words."""


@dataclass(frozen=True, slots=True)
class Request:
    """One wish of one counsellor, with all that is needed to fulfil it inside the turn's transaction."""

    tx: Transaction
    member: StaffMember
    offices: Mapping[str, Office]
    speech: Speech
    now: datetime
    url: str
    """The public address of this installation, without a slash at its end."""
    arguments: tuple[str, ...] = ()
    address: str = ""

    @property
    def office(self) -> Office:
        """The counsellor's office."""
        return self.offices[self.member.office_id]

    @property
    def today(self) -> date:
        """The local day."""
        return self.now.astimezone(ZONE).date()

    def argument(self, number: int) -> str:
        """Give an argument; empty where there are not so many."""
        return self.arguments[number] if number < len(self.arguments) else ""

    def desk_link(self, path: str = "/") -> str:
        """Make an address that opens a page of the desk once, within a quarter of an hour."""
        token = staff.invite(self.tx, self.member.id, self.now, lasts=LINK_LASTS)
        return f"{self.url}/desk/login/{token}" + (f"?to={path}" if path != "/" else "")


@dataclass(frozen=True, slots=True)
class Response:
    """What a wish leads to."""

    lines: tuple[str, ...] = ()
    """Empty where only ``toast`` is said."""
    buttons: tuple[Button, ...] = ()
    columns: int = 1
    toast: str = ""
    """Said for a moment over the chat, where a button was tapped."""
    anew: bool = False
    """True for a message of its own also where a button was tapped, whose message then stays as it is."""

    def outbound(self, instead: str = "") -> Outbound:
        """Give it as the channel shows it, in place of the message ``instead`` where that is said."""
        return Outbound(self.lines, buttons=self.buttons, columns=self.columns, instead="" if self.anew else instead)


class NotUnderstood(Exception):
    """A button's id or typed words that mean nothing here."""


def day_of(written: str) -> date:
    """Read a day as buttons carry it ("2026-11-24"); raises NotUnderstood."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise NotUnderstood(written) from None


def clock_of(written: str) -> time:
    """Read a time of day as buttons carry it ("0730"); raises NotUnderstood."""
    try:
        return time(int(written[:2]), int(written[2:]))
    except ValueError:
        raise NotUnderstood(written) from None


def bounds(day: date) -> tuple[datetime, datetime]:
    """Give where a local day begins and ends, aware, UTC."""
    return midnight(day), midnight(day + timedelta(days=1))
