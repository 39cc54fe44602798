"""The day after: one tap on how the talk was, counted without a person."""

from dialogs.answers import SOMEBODY_ELSE
from dialogs.asking import step
from dialogs.engine.commands import NEW
from dialogs.engine.effects import Feedback, HandOver
from dialogs.engine.facts import Conversation
from dialogs.engine.questions import Ending
from dialogs.talk_to_a_person import responsible_office
from dialogs.text import text

REVIEW_TIER = "C"


async def good() -> Ending:
    """Count a good talk."""
    return Ending((text("Thank you. We are glad."),), (NEW,), effects=(Feedback(await _which(), "good"),))


async def mixed() -> Ending:
    """Count a talk that was all right."""
    return Ending((text("Thank you for telling us."),), (NEW,), effects=(Feedback(await _which(), "mixed"),))


async def bad() -> Ending:
    """Count a talk that was not good, and offer somebody else from the team."""
    office = await responsible_office()
    about = await _which()
    said = await step(
        SOMEBODY_ELSE,
        text("We are sorry. Shall somebody else from the team get in touch?"),
        unknown_after=1,
        acts=True,
        confirms=(about,),
    )
    wanted = (HandOver(office.id, "call_back", "normal"),) if said == "yes" else ()
    return Ending((text("Thank you for telling us."),), (NEW,), effects=(Feedback(about, "bad"), *wanted))


async def absent() -> Ending:
    """Count a talk that was missed, without blame."""
    return Ending((text("No problem. A new appointment?"),), (NEW,), effects=(Feedback(await _which(), "absent"),))


async def _which() -> str:
    """Name the appointment the button was about."""
    return (await Conversation()).argument
