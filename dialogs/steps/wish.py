"""The wish to talk to a woman or a man."""

from typing import Literal, TypeAlias

from dialogs.answers import WISH
from dialogs.asking import choice
from dialogs.engine.conversation import Answer, Answers
from dialogs.text import text

Wish: TypeAlias = Literal["", "woman", "man"]


def known_wish(known: Answers) -> Wish:
    """Give the wish somebody had before."""
    match known.get("wish", Answer()).value:
        case "woman":
            return "woman"
        case "man":
            return "man"
        case _:
            return ""


async def wish_of(*, asks: bool) -> Wish:
    """Give the wish; without ``asks`` the question comes only when the person opens it from the summary."""
    answer: str | None = await choice(
        WISH,
        text("Who would you prefer to talk to?"),
        skippable=True,
        default=None if asks else Answer(None, "skipped"),
    )
    return known_wish({"wish": Answer(answer)})
