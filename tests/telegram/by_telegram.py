"""The way of a journey through the public Telegram bot: what the person sees there, in the journey's own form.

What Telegram adds or leaves out is named here, so that all the rest can be compared with the web chat word by word:
the progress is a line of its own; an answered question folds to "label: value ✓" and closed ones lose their buttons;
the calendar file and the place are messages; the offer to share one's number is one, and its end another.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.port import Button, Channel, Inbound, Outbound
from dialogs.engine.conversation import Attachment, Event, Opened, Said, Tapped
from tests.journey import Player
from tests.telegram.chats import SeenMessage
from tests.telegram.people import Person

PROGRESS = re.compile(r"[\u2066-\u2069\u200f]*\d+[\u2066-\u2069]* (?:von|من|of) [\u2066-\u2069]*\d+[\u2066-\u2069]*")
CHANGE = "/change:"


class ByTelegram:
    """A person with Telegram. The bot's intake must be running; letters are delivered after each thing they do."""

    channel = "telegram"

    def __init__(self, person: Person, channels: Callable[[Player], tuple[Channel, ...]]) -> None:
        self.person = person
        self.address = str(person.id)
        self._channels = channels
        self._seen = 0

    def channels(self, player: Player) -> tuple[Channel, ...]:
        return self._channels(player)

    async def does(self, player: Player, event: Event) -> tuple[Outbound, ...]:
        update = await self._act(event)
        await self.person.room.account.wait_until_taken(update)
        while await player.delivery.deliver_due():
            pass
        return await self.arrived(player)

    async def _act(self, event: Event) -> int:
        match event:
            case Opened(language=language, office=office):
                return await self.person.starts("_".join(part for part in (language, office) if part))
            case Said(words):
                return await self.person.says(words)
            case Tapped(option=option):
                return await self._tap(option)
            case _:
                raise TypeError(f"a journey cannot {event}")

    async def _tap(self, option: str) -> int:
        """Tap the newest button of that id, or of that command about whatever it is about.

        A command that no message offers here is in the web chat's menu; its button is pressed all the same.
        """
        offers = [
            (button.data, message)
            for message in reversed(self.person.messages)
            for row in message.buttons
            for button in row
        ]
        for data, message in offers:
            if option in {option_of(data), option_of(data).partition(":")[0] if option.startswith("/") else ""}:
                return await self.person.presses(data, message)
        if not option.startswith("/") or not offers:
            raise LookupError(f"nothing to tap as {option!r}: {[m.labels for m in self.person.messages]}")
        data, message = offers[0]
        version, conversation, *_ = data.split(":")
        return await self.person.presses(f"{version}:{conversation}::{option}", message)

    async def arrived(self, player: Player) -> tuple[Outbound, ...]:  # noqa: ARG002 -- the person sees it themselves
        new = sorted(
            (message for message in self.person.messages if message.change > self._seen),
            key=lambda message: message.change,
        )
        self._seen = self.person.chat.changes
        told: list[Outbound] = []
        for message in new:
            if message.file_name or message.venue:
                added = attachment(message.file_name)
                if added not in told[-1].attachments:  # what is kept of a person comes as two files
                    told[-1] = replace(told[-1], attachments=(*told[-1].attachments, added))
            elif not is_aside(message):
                told.append(outbound(message))
        return tuple(told)


def attachment(file_name: str) -> Attachment:
    """Name what a file, or without one a place, was attached as."""
    if not file_name:
        return "map"
    return "calendar" if file_name.endswith(".ics") else "own_data"


def is_aside(message: SeenMessage) -> bool:
    """Tell whether a message is nothing that was said: a folded or closed question, or one that brings a keyboard."""
    folded = message.text.endswith("✓") and all(
        option_of(b.data).startswith(CHANGE) for r in message.buttons for b in r
    )
    return message.keyboard is not None or (message.edits > 0 and (folded or not message.buttons))


def outbound(message: SeenMessage) -> Outbound:
    """Give a message that is seen in Telegram as one of the journey."""
    lines = message.text.split("\n")
    progress = lines.pop(0) if PROGRESS.fullmatch(lines[0]) else ""
    data = [(button.data, button.label) for row in message.buttons for button in row]
    question = next((data.split(":", 3)[2] for data, _ in data if not option_of(data).startswith("/")), "")
    return Outbound(
        lines=tuple(lines),
        progress=progress,
        question=question,
        buttons=tuple(Button(option_of(tapped), label) for tapped, label in data),
    )


def option_of(data: str) -> str:
    """Give the option in a button's data "1:<conversation>:<question>:<option>"."""
    return data.split(":", 3)[-1]


class Kept:
    """A channel that keeps what it is given instead of sending it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.came: list[Outbound] = []

    async def send(self, address: str, message: Outbound) -> None:  # noqa: ARG002 -- one person, one address
        self.came.append(message)


class InTelegramUnsent:
    """A person with Telegram as the dialogs see them, without Telegram: what the real library is compared with."""

    channel = "telegram"
    address = "11"

    def __init__(self) -> None:
        self._kept = Kept(self.channel)
        self._updates = 0

    def channels(self, player: Player) -> tuple[Channel, ...]:  # noqa: ARG002 -- the same for everybody
        return (self._kept,)

    async def does(self, player: Player, event: Event) -> tuple[Outbound, ...]:
        self._updates += 1
        await player.turns.take(Inbound(self.channel, self.address, f"update {self._updates}", event))
        await player.is_delivered()
        return await self.arrived(player)

    async def arrived(self, player: Player) -> tuple[Outbound, ...]:  # noqa: ARG002 -- it came here
        came, self._kept.came = self._kept.came, []
        return tuple(as_in_telegram(message) for message in came)


def as_in_telegram(message: Outbound) -> Outbound:
    """Show a message's example as its last line, and no kind: Telegram has neither placeholders nor cards.

    A link to pass on needs nothing more there: every message can be forwarded.
    """
    example = (message.example,) if message.field and message.example else ()
    attachments = tuple(each for each in message.attachments if each != "link")
    return replace(message, kind="note", lines=(*message.lines, *example), attachments=attachments)
