"""A talk with a person of the team beside the bot: how their words are shown, and how the bot comes back."""

from collections.abc import Mapping
from typing import Any

from dialogs.booked import MY_APPOINTMENT
from dialogs.engine.commands import HUMAN, TO_BOT
from dialogs.engine.conversation import Message
from dialogs.engine.effects import LeaveLiveChat
from dialogs.engine.facts import OpenQuestion, TeamTimes
from dialogs.engine.questions import Ending
from dialogs.phrasebook import filled
from dialogs.talk_to_a_person import team_lines
from dialogs.text import Line, Text, text

LIVE_CHAT = "talk"
"""The kind of a letter with a counsellor's words, and the name of the field a page shows for the answer."""

ENDED = Message(
    (text("The talk with your counselling team is over for now. The program is here again."),),
    options=(MY_APPOINTMENT, HUMAN),
    silent=True,
)
ELSEWHERE = Message((text("✉️ There is a message for you. Please open your chat in the browser."),))
"""Said on a channel that may carry no content, and may stand on a locked phone: nobody reads who has written."""


def words_of(content: Mapping[str, Any]) -> Line | None:
    """Give what a message says: a phrase in the reader's language, or words as they were written."""
    if "phrase" not in content:
        return str(content["words"])
    said: Text | None = filled(content["phrase"], content["values"])
    return said


def from_team(content: Mapping[str, Any]) -> Message | None:
    """Show a message of the team, marked as written by a person; None for a phrase nobody knows any more."""
    words = words_of(content)
    if words is None:
        return None
    return Message((text("👤 Message from your counselling team:"), words), kind="team", options=(TO_BOT,))


def own(words: str) -> Message:
    """Show a person's own words again."""
    return Message((text("You:"), words), kind="own")


def field(team: TeamTimes) -> Message:
    """Show where the answer is written, and out of hours when somebody reads it."""
    closed = team_lines(team) if team.until is None else ()
    return Message(
        (text("Write your answer to the team here."), *closed),
        kind="question",
        question=LIVE_CHAT,
        options=(TO_BOT,),
        field="text",
    )


async def end_talk() -> Ending:
    """Let the bot listen again, at the question that waits or from the start."""
    waiting = await OpenQuestion()
    lines = (text("The program is here again."),)
    if waiting is not None:
        return Ending(lines, effects=(LeaveLiveChat(),))
    return Ending(effects=(LeaveLiveChat(),), opens="home")
