"""Before anything is deleted it is asked, and afterwards there is a way on."""

from dialogs.answers import DELETE, DELETE_ANSWERS
from dialogs.asking import step
from dialogs.engine.commands import CRISIS, RESTART
from dialogs.engine.effects import Effect, Erase, Release
from dialogs.engine.facts import MyAppointments
from dialogs.engine.questions import Ending, option
from dialogs.text import Line, text

REVIEW_TIER = "A"
CANCELS_TOO = text("Delete everything? Your appointment is cancelled too.")


async def delete_question() -> Line:
    """Ask whether everything shall be deleted; of somebody with an appointment, that this cancels it."""
    if await MyAppointments():
        return CANCELS_TOO
    return text("Shall I delete everything?")


async def sure_to_delete(*before: Line) -> None:
    """Ask whether the answers shall be deleted, below the lines ``before``; a no leads back to the question before."""
    question = await delete_question()
    await step(
        DELETE_ANSWERS,
        *before,
        question,
        options=DELETE.options,
        also=(option("/back", "No", "❌"),),
        acts=True,
        confirms=(question,),
    )


def deleted(*after: Line, effects: tuple[Effect, ...] = (), traces: bool = False) -> Ending:
    """End with everything deleted: lines ``after`` that may still help, and the way to begin again.

    ``traces`` where a channel is to take back what it has shown, too.
    """
    return Ending(
        (text("Everything is deleted."), text("You can come back at any time."), *after),
        (RESTART, CRISIS),
        effects=(*effects, Release(), Erase(traces=traces)),
        closes=True,
        kind="card",
    )
