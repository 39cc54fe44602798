"""The wish to talk to a woman or a man."""

from typing import Literal, TypeAlias

from dialogs.engine.conversation import Answer, Answers
from dialogs.engine.questions import Question, option
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


async def wish_of(*, asks: bool, progress: tuple[int, int] | None = None) -> Wish:
    """Give the wish; without ``asks`` the question comes only when the person opens it from the summary."""
    answer: str | None = await Question(
        "wish",
        (text("Whom would you rather talk to?"),),
        (option("woman", "A woman"), option("man", "A man"), option("any", "I don't mind")),
        label=text("Wish"),
        skippable=True,
        default=None if asks else Answer(None, "skipped"),
        progress=progress,
    )
    return known_wish({"wish": Answer(answer)})
