"""What works anywhere: the commands, and the dialog each of them opens."""

from dataclasses import dataclass

from dialogs.engine.conversation import Option
from dialogs.text import Phone, text, weighty

STRUCTURAL = frozenset({"back", "skip", "change", "continue", "restart", "repeat"})
"""Commands that move within the open dialogs; every other command opens the dialog of its name."""
IRREVERSIBLE = frozenset({"delete", "stop", "cancel", "restart", "not_waiting"})
"""Commands that end something: a button's typed label opens them only where it is whole and without a mistake."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its argument: "/change:age" is Command("change", "age")."""

    name: str
    argument: str = ""

    @classmethod
    def read(cls, option_id: str) -> "Command | None":
        """Read an option id; None where it is an answer and not a command."""
        if not option_id.startswith("/"):
            return None
        name, _, argument = option_id[1:].partition(":")
        return cls(name, argument)


BACK = Option("/back", text("Back"), emoji="⬅️")
SKIP = Option("/skip", text("Skip"), emoji="⏭")
HUMAN = Option("/human", text("Talk to a person"), emoji="🧑")
CRISIS = Option("/crisis", text("Help right now"), emoji="🆘")
NUMBERS = text("🆘 In danger: {police} or {rescue}", police=Phone("110"), rescue=Phone("112"))
"""Names the numbers of danger beside a question."""
TO_QUESTION = Option("/continue", text("Back to the question"), emoji="▶️")
GO_ON = Option("/continue", text("Go on"), emoji="▶️")
"""Goes on with what waits beneath, and where nothing does with what can be begun."""
AGAIN = Option("/repeat", text("Back to the question"), emoji="▶️")
RESTART = Option("/restart", text("Start again"), emoji="🔄")
DELETE = Option("/delete", weighty("Delete everything"), emoji="🗑")
NEW = Option("/new", text("New appointment"), emoji="📅")
LANGUAGE = Option("/language", text("Change language"), emoji="🌐")


TO_BOT = Option("/end_talk", text("Back to the program"), emoji="▶️")
"""Ends a talk with a counsellor."""


def is_exact(option: Option) -> bool:
    """Tell whether typed words choose an option only by its whole label or its number."""
    command = Command.read(option.id)
    return option.exact or (command is not None and command.name in IRREVERSIBLE)


def change(key: str) -> Option:
    """Offer to change the answer to the question of that key."""
    return Option(f"/change:{key}", text("Change"), emoji="✏️")
