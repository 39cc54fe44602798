"""What the web chat asks of the rest of the program."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from bot.conversation.own_data import Files
from bot.conversation.way_back import CameBack
from bot.http.receipts import Receipts
from bot.port import Inbound, Page

CHANNEL = "web"


class Taken(Protocol):
    """What a turn gives back."""

    @property
    def page(self) -> Page:
        """The conversation after the turn."""


class Turns(Protocol):
    """The door to the conversations."""

    async def take(self, inbound: Inbound, /) -> Taken:
        """Take what a person did; the same update id is taken once."""

    async def page(self, channel: str, address: str, /) -> Page | None:
        """Show where a conversation stands; None where there is none."""


@dataclass(frozen=True)
class Service:
    """What the chat asks of the rest of the program, each by the session's id."""

    turns: Turns
    calendar_file: Callable[[str, str], Awaitable[tuple[str, bytes] | None]]
    """Gives the file name and the bytes of one of the person's appointments to come, by its id; None for any other."""
    own_files: Callable[[str], Awaitable[Files]]
    """Gives all that is kept of the person, as files; nothing where nobody is known."""
    come_back: Callable[[str, str, str], Awaitable[CameBack]]
    """Takes a link's token or a code, the session that came along, and a new one, which then leads to the ticket, or
    where nobody has said anything yet to the conversation; the one that came along goes on where it shows it already.
    """
    leave: Callable[[str], Awaitable[None]]
    """Takes the session away from its conversation, so that this device shows it no more."""


@dataclass(frozen=True)
class Devices:
    """What the chat asks about browsers that show push messages. Addresses are subscriptions, as text."""

    public_key: str
    """What a browser subscribes with (bot/http/push_key.py)."""
    services: tuple[str, ...]
    """Hosts of the push services that may be asked."""
    local: bool
    """True where the service itself runs without https: then push services of this machine may be asked."""
    receipts: Receipts
    subscribe: Callable[[str, str], Awaitable[bool]]
    """Takes a session and an address: letters to its person go there from now on. False where nobody is known."""
    renew: Callable[[str, str], Awaitable[bool]]
    """Takes a session and the address its browser has; False where letters to its person do not go there."""
    change: Callable[[str, str], Awaitable[None]]
    """Takes an address and the one that stands in its place."""
    seen: Callable[[int], Awaitable[None]]
    """Takes the number of a letter that was shown."""
