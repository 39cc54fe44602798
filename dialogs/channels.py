"""Channels: every way people write to Lotse or are reached, with what must be known of it before anything is said."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias, get_args

RunBy: TypeAlias = Literal["us", "Telegram", "a browser's maker", "a text message company", "mail servers"]
"""Whose server what is said passes: our own, or others that can see some of it. The privacy notice names each."""
Label: TypeAlias = Literal["web chat", "terminal", "Telegram", "this device", "text message", "e-mail"]
"""What the team calls a channel; the desk has a word for each."""
Carries: TypeAlias = Literal["all", "words", "time and code"]
"""How much a channel may carry: whole messages with their buttons, the words of a letter, or when and with which code
and nothing else."""
For: TypeAlias = Literal["conversation", "letters", "staff"]
"""What a channel is for: conversations and their letters, the letters of one that takes place elsewhere (a *way* to the
person), or the team."""
Way: TypeAlias = Literal["web_push", "telegram_door", "sms", "email"]
"""A channel on which somebody is reached who does not look at the page."""


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
    used_for: For
    fetched: bool
    """Its pages fetch what is said: nobody has to send it, and nobody is reached by it who does not look."""
    carries: Carries
    tells_seen: bool
    """It says by itself when a letter was shown."""


CHANNELS: Mapping[str, Traits] = {
    channel.name: channel
    for channel in (
        Traits(
            name="web",
            label="web chat",
            run_by="us",
            used_for="conversation",
            fetched=True,
            carries="all",
            tells_seen=True,
        ),
        Traits(
            name="terminal",
            label="terminal",
            run_by="us",
            used_for="conversation",
            fetched=False,
            carries="all",
            tells_seen=False,
        ),
        Traits(
            name="telegram",
            label="Telegram",
            run_by="Telegram",
            used_for="conversation",
            fetched=False,
            carries="all",
            tells_seen=False,
        ),
        Traits(
            name="web_push",
            label="this device",
            run_by="a browser's maker",
            used_for="letters",
            fetched=False,
            carries="time and code",
            tells_seen=True,
        ),
        Traits(
            name="telegram_door",
            label="Telegram",
            run_by="Telegram",
            used_for="letters",
            fetched=False,
            carries="time and code",
            tells_seen=False,
        ),
        Traits(
            name="sms",
            label="text message",
            run_by="a text message company",
            used_for="letters",
            fetched=False,
            carries="time and code",
            tells_seen=False,
        ),
        Traits(
            name="email",
            label="e-mail",
            run_by="mail servers",
            used_for="letters",
            fetched=False,
            carries="words",
            tells_seen=False,
        ),
        Traits(
            name="telegram_staff",
            label="Telegram",
            run_by="Telegram",
            used_for="staff",
            fetched=False,
            carries="time and code",
            tells_seen=False,
        ),
        Traits(
            name="staff_email",
            label="e-mail",
            run_by="mail servers",
            used_for="staff",
            fetched=False,
            carries="time and code",
            tells_seen=False,
        ),
        Traits(
            name="staff_push",
            label="this device",
            run_by="a browser's maker",
            used_for="staff",
            fetched=False,
            carries="time and code",
            tells_seen=False,
        ),
    )
}
"""Every channel by its name; ways to a person stand in the order in which they are tried."""
REMIND = "remind-"
"""What the payload of a START in Telegram begins with that joins a chat to a conversation, for reminders."""
WAYS: tuple[Way, ...] = get_args(Way)
"""The ways to a person, in the order in which they are tried: the free ones that say most surely that a letter came."""
STAFF_CHANNELS = tuple(name for name, traits in CHANNELS.items() if traits.used_for == "staff")
"""The channels on which the team is told."""


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
    if not door:
        return CHANNELS
    return {**CHANNELS, "telegram": replace(CHANNELS["telegram"], carries="time and code")}
