"""The port every channel implements: what comes in, what goes out, in words that can be shown."""

from dataclasses import dataclass
from typing import Any, Protocol

from dialogs.engine.conversation import Event


@dataclass(frozen=True, slots=True)
class Inbound:
    """Something a person did, as a channel met it."""

    channel: str
    """"web", "terminal", "telegram"."""
    address: str
    """Where answers go: a session id, a chat id. Kept encrypted, looked up by a keyed hash."""
    update_id: str
    """Unique within the channel: the same id is taken once, however often it is delivered."""
    event: Event


@dataclass(frozen=True, slots=True)
class Button:
    """One option in the person's language."""

    id: str
    label: str
    emoji: str = ""
    chosen: bool = False
    language: str = ""
    """The label's own language where it differs from the page's (the language menu)."""


@dataclass(frozen=True, slots=True)
class AnsweredLine:
    """A folded answer: "Age: 16 to 17". ``key`` is what the command "/change:<key>" takes."""

    key: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message in words, ready to be shown. Values inside ``lines`` stand between FSI and PDI."""

    lines: tuple[str, ...]
    kind: str = "note"
    """"question", "note", "card", "crisis", "ticket", "hint"."""
    question: str = ""
    buttons: tuple[Button, ...] = ()
    columns: int = 1
    field: str = ""
    """"", "text", "number", "postal", "date", "tel", "time"."""
    example: str = ""
    progress: str = ""
    """"3 of 6" in words; empty where there is none."""
    answered: AnsweredLine | None = None
    attachments: tuple[str, ...] = ()
    appointment: str = ""
    language: str = "de"
    direction: str = "ltr"
    silent: bool = False

    def to_json(self) -> dict[str, Any]:
        """Give the message as JSON, as the outbox keeps it."""
        # Written out: dataclasses.asdict copies deeply and took a fifth of a turn.
        answered = self.answered
        return {
            "lines": list(self.lines),
            "kind": self.kind,
            "question": self.question,
            "buttons": [
                {
                    "id": button.id,
                    "label": button.label,
                    "emoji": button.emoji,
                    "chosen": button.chosen,
                    "language": button.language,
                }
                for button in self.buttons
            ],
            "columns": self.columns,
            "field": self.field,
            "example": self.example,
            "progress": self.progress,
            "answered": {"key": answered.key, "label": answered.label, "value": answered.value} if answered else None,
            "attachments": list(self.attachments),
            "appointment": self.appointment,
            "language": self.language,
            "direction": self.direction,
            "silent": self.silent,
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Outbound":
        """Read what :meth:`to_json` wrote."""
        answered = stored["answered"]
        return cls(
            **{
                **stored,
                "lines": tuple(stored["lines"]),
                "buttons": tuple(Button(**button) for button in stored["buttons"]),
                "answered": AnsweredLine(**answered) if answered else None,
                "attachments": tuple(stored["attachments"]),
            }
        )


@dataclass(frozen=True, slots=True)
class Page:
    """A conversation as a channel that draws whole pages shows it."""

    conversation: str
    version: int
    """Counts the turns: a form carries it so that an old page is told from the open one."""
    language: str
    direction: str
    formal: bool
    office: str
    """The id of the office whose name stands in the header."""
    messages: tuple[Outbound, ...]
    """What was said since the person's last answer; the last one that asks is the open question."""
    answered: tuple[AnsweredLine, ...]
    """Earlier answers, oldest first."""


class Channel(Protocol):
    """A way to reach people. ``send`` is called by the delivery, in order per address."""

    name: str

    async def send(self, address: str, message: Outbound) -> None:
        """Show ``message`` at ``address``; raises Unreachable, TryLater or any error for another attempt."""


class Unreachable(Exception):  # noqa: N818 -- it is a fact about the person, not a fault
    """The person cannot be reached on this channel any more (blocked, gone)."""


class TryLater(Exception):  # noqa: N818 -- as above
    """The channel asks to wait; ``seconds`` says how long."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"try again in {seconds} s")
        self.seconds = seconds
