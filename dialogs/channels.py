"""Channels: every way people write to Lotse, with what must be known of it before anything is said there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

RunBy: TypeAlias = Literal["us", "Telegram"]
"""Whose server a chat runs on: our own, or a company's that can see it. The consent text has a sentence for each."""
Label: TypeAlias = Literal["web chat", "terminal", "Telegram"]
"""What the team calls a channel; the desk has a word for each."""


class UnknownChannel(LookupError):
    """There is no channel of that name."""

    place = "address.channel"
    """Where such a name is kept: it is logged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What a channel is like. Nothing has a default: whoever adds a channel says all of it."""

    name: str
    """The word it has in the database."""
    label: Label
    run_by: RunBy
    fetched: bool
    """Its pages fetch what is said: nobody has to send it."""
    discreet: bool
    """It may carry no content: a reminder there says a time and a code, and nothing else is sent."""
    only_reminds: bool
    """It is kept beside a conversation that takes place elsewhere, for somebody who wants to be reminded on it."""


CHANNELS: Mapping[str, Traits] = {
    channel.name: channel
    for channel in (
        Traits(name="web", label="web chat", run_by="us", fetched=True, discreet=False, only_reminds=False),
        Traits(name="terminal", label="terminal", run_by="us", fetched=False, discreet=False, only_reminds=False),
        Traits(name="telegram", label="Telegram", run_by="Telegram", fetched=False, discreet=False, only_reminds=False),
        Traits(
            name="telegram_door", label="Telegram", run_by="Telegram", fetched=False, discreet=True, only_reminds=True
        ),
        Traits(
            name="telegram_staff", label="Telegram", run_by="Telegram", fetched=False, discreet=True, only_reminds=False
        ),
    )
}
"""Every channel by its name."""


def channel_named(name: str, channels: Mapping[str, Traits] = CHANNELS) -> Traits:
    """Give what a channel is like; raises UnknownChannel."""
    try:
        return channels[name]
    except KeyError:
        raise UnknownChannel(
            f"{name!r} is no channel of this version: nobody knows whose server it runs on - add its traits to "
            "dialogs/channels.py"
        ) from None


def as_installed(*, door: bool) -> Mapping[str, Traits]:
    """Give the channels as an installation uses them: behind a door, the public bot's chat carries no content."""
    return CHANNELS if not door else {**CHANNELS, "telegram": replace(CHANNELS["telegram"], discreet=True)}
