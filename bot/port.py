"""The port every channel implements: what comes in, what goes out, in words that can be shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from dialogs.engine.conversation import Event
from storage.engine.transaction import Transaction

if TYPE_CHECKING:
    from starlette.routing import Route


@dataclass(frozen=True, slots=True)
class Inbound:
    """Something a person did, as a channel met it."""

    channel: str
    """Its name (dialogs/channels.py)."""
    address: str
    """Where answers go: a session id, a chat id. Kept encrypted, looked up by a keyed hash."""
    update_id: str
    """Unique within the channel: the same id is taken once, however often it is delivered."""
    event: Event
    conversation: str = ""
    """The conversation whose button was tapped; a button of another one only shows where the talk stands."""
    shown: str = ""
    """The channel's own number of the message that was tapped, handed back in :attr:`Outbound.instead`."""
    resume: str = ""
    """A code, or a link's token, to come back by; it is looked up in the turn's transaction."""
    network: str = ""
    """The key of the network it came from, for limits; empty where a channel does not know it."""


@dataclass(frozen=True, slots=True)
class Button:
    """One option in the person's language."""

    id: str
    label: str
    emoji: str = ""
    chosen: bool = False
    language: str = ""
    """The label's own language where it differs from the page's: in the language menu, or not translated yet."""


@dataclass(frozen=True, slots=True)
class AnsweredLine:
    """A folded answer: "Age: 16 to 17". ``key`` is what the command "/change:<key>" takes."""

    key: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a letter needs that leaves the chat, beside its words."""

    title: str
    """A neutral word in the person's language for lock screens and subjects: "Appointment"."""
    link: str = ""
    """The https address of the person's ticket; empty where the letter has none."""
    receipt: str = ""
    """By what a device says that it has shown the letter; empty where nobody can say so."""
    expires: str = ""
    """The instant, in ISO form with its offset, after which the letter makes no sense; empty for none."""
    tag: str = ""
    """The same for letters of which a newer one replaces an older; empty for one that stands alone."""
    calendar: bytes = b""
    """The appointment as a calendar file, where it may go along."""


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message in words, ready to be shown.

    Values inside ``lines`` stand between FSI and PDI, numbers to call between LRI and PDI.
    """

    lines: tuple[str, ...]
    kind: str = "note"
    """"question", "note", "card", "crisis", "ticket", "reminder", "hint", "team", "own"."""
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
    line_languages: tuple[str, ...] = ()
    """The BCP 47 tag of each line that is not translated yet and stands in another language, "" of the others; empty
    where there is none such."""
    silent: bool = False
    instead: str = ""
    """The number of the tapped message it may be shown in place of, where it only leads on to another question."""
    clears: bool = False
    """True where the person had everything deleted: the channel takes back what it showed before."""
    conversation: str = ""
    """The conversation it belongs to; filled in by the delivery."""
    letter: int = 0
    """The outbox letter it is, so that a channel can go on with one that was interrupted; filled in by the delivery."""
    at: str = ""
    """When it was said, for what people write to each other: "14:05"; not kept with the words."""
    envelope: Envelope | None = None
    """What goes with a letter that leaves the chat; filled in by the delivery, and not kept with the words."""

    def to_json(self) -> dict[str, Any]:
        """Give the message as JSON, as the outbox keeps it."""
        # Written out: dataclasses.asdict copies deeply and took a fifth of a turn.
        answered = self.answered
        return {
            "lines": list(self.lines),
            "line_languages": list(self.line_languages),
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
            "instead": self.instead,
            "clears": self.clears,
            "conversation": self.conversation,
            "letter": self.letter,
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Outbound":
        """Read what :meth:`to_json` wrote."""
        answered = stored["answered"]
        return cls(
            **{
                **stored,
                "lines": tuple(stored["lines"]),
                "line_languages": tuple(stored.get("line_languages", ())),
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
    ticket_link: str = ""
    """The address of the person's ticket, where a ticket is shown; it is printed with it."""
    kept_until: str = ""
    """The instant, in ISO form, until which the person wants this device to know them; empty for the day alone."""
    expects_news: bool = False
    """True while something is owed to the person, so that a message may come by itself whatever is asked now."""


Afterwards: TypeAlias = Callable[[Transaction], None]
"""What a channel wants noted in the transaction that marks a letter sent."""


class Channel(Protocol):
    """A way to reach people. ``send`` is called by the delivery, in order per address."""

    name: str
    """As its traits say it (dialogs/channels.py)."""

    async def send(self, address: str, message: Outbound) -> Afterwards | None:
        """Show ``message`` at ``address``; raises Unreachable, TryLater, NeverSent or any error for another attempt."""


class TakenTurn(Protocol):
    """What a turn gives back."""

    @property
    def page(self) -> Page:
        """The conversation after the turn."""


class TakesTurns(Protocol):
    """The door to the conversations."""

    async def take(self, inbound: Inbound, /) -> TakenTurn:
        """Take what a person did; the same update id is taken once. Raises Unavailable: nothing was taken."""

    def wake(self) -> None:
        """Have the delivery look at once, after a commit of the messenger's own."""


class Messenger(Protocol):
    """A messenger with an intake of its own: its channels, its addresses in the one HTTP server, and its work."""

    @property
    def channels(self) -> Sequence[Channel]:
        """Its ways to reach people, for the delivery."""

    def serve(self, turns: TakesTurns) -> None:
        """Say where turns are taken; called once, before everything else."""

    def routes(self) -> "list[Route]":
        """Give what the HTTP server is to mount (a webhook); nothing where updates are fetched."""

    async def run(self) -> None:
        """Take what people do until ``stop``; also prepares the account (webhook on or off, commands, descriptions)."""

    async def stop(self) -> None:
        """Let ``run`` end after the updates it is taking."""

    async def close(self) -> None:
        """Close connections, when nothing is sent any more."""


class Unreachable(Exception):
    """The person cannot be reached on this channel any more (blocked, gone)."""


class NeverSent(Exception):
    """The channel will never take this message as it is: it is given up."""


class TryLater(Exception):
    """The channel asks to wait; ``seconds`` says how long."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"try again in {seconds} s")
        self.seconds = seconds
