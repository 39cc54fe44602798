"""What stands in a chat, as the people in it see it."""

import re
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.bell import Bell

MARK = re.compile(r"^\W+\s")
ISOLATES = re.compile("[\u2066-\u2069\u200f]")


@dataclass(frozen=True, slots=True)
class SeenButton:
    """A button under a message or, for a keyboard, below the chat."""

    label: str
    data: str = ""
    url: str = ""
    asks_contact: bool = False

    def is_called(self, name: str) -> bool:
        """Tell whether ``name`` is its label, its label without the emoji, its data, or the data's last part."""
        return name in {self.label, MARK.sub("", self.label)} or (
            bool(self.data) and name in {self.data, self.data.split(":", 3)[-1]}
        )


@dataclass(slots=True)
class SeenMessage:
    """A message as it stands in the chat now."""

    id: int
    by_bot: bool
    text: str
    html: str = ""
    buttons: list[list[SeenButton]] = field(default_factory=list)
    keyboard: list[list[SeenButton]] | None = None
    """The keyboard it brought; [] where it took one away; None where it left it as it was."""
    file_name: str = ""
    file: bytes = b""
    voice: bytes = b""
    venue: dict[str, Any] = field(default_factory=dict)
    silent: bool = False
    edits: int = 0
    change: int = 0
    """The number of the chat's change that made it as it is."""

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.buttons for button in row]

    def button(self, name: str) -> SeenButton | None:
        return next((button for row in self.buttons for button in row if button.is_called(name)), None)


def plain(message: SeenMessage) -> str:
    """Give a message's words without the marks that isolate directions."""
    return ISOLATES.sub("", message.text)


@dataclass(slots=True)
class Chat:
    """A chat between a bot and a person, or a group or channel the bot is in."""

    id: int
    kind: str
    title: str
    open: bool = False
    """The bot may write: the person has started it, or it is in the group."""
    blocked: bool = False
    messages: list[SeenMessage] = field(default_factory=list)
    changes: int = 0
    bell: Bell = field(default_factory=Bell)

    @property
    def about(self) -> dict[str, Any]:
        name = {"first_name": self.title} if self.kind == "private" else {"title": self.title}
        return {"id": self.id, "type": self.kind, **name}

    def find(self, number: int) -> SeenMessage | None:
        return next((message for message in self.messages if message.id == number), None)

    def changed(self, message: SeenMessage) -> None:
        """Note that a message has come or has changed."""
        self.changes += 1
        message.change = self.changes
        self.bell.ring()


def inline_buttons(markup: dict[str, Any] | None) -> list[list[SeenButton]]:
    rows = (markup or {}).get("inline_keyboard") or []
    return [
        [SeenButton(button["text"], button.get("callback_data", ""), button.get("url", "")) for button in row]
        for row in rows
    ]


def keyboard(markup: dict[str, Any] | None) -> list[list[SeenButton]] | None:
    if not markup or not ({"keyboard", "remove_keyboard"} & set(markup)):
        return None
    return [
        [
            SeenButton(button, "")
            if isinstance(button, str)
            else SeenButton(button["text"], asks_contact=bool(button.get("request_contact")))
            for button in row
        ]
        for row in markup.get("keyboard") or []
    ]
