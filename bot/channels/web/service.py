"""What the web chat asks of the rest of the program."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from bot.conversation.own_data import Files
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
    calendar_file: Callable[[str], Awaitable[tuple[str, bytes] | None]]
    """Gives the file name and the bytes of the person's next appointment; None without one."""
    own_files: Callable[[str], Awaitable[Files]]
    """Gives all that is kept of the person, as files; nothing where nobody is known."""
    redeem: Callable[[str, str], Awaitable[bool]]
    """Takes a resume code and a session: the session then leads to the code's conversation. False if it was used."""
    leave: Callable[[str], Awaitable[None]]
    """Takes the session away from its conversation, so that this device shows it no more."""
