"""What it is about, and whether a letter sets a deadline: the triage that matters most."""

from dataclasses import dataclass

from dialogs.engine.commands import CRISIS
from dialogs.engine.conversation import Option
from dialogs.engine.questions import Question, option, say
from dialogs.rules.emergencies import mentions_deadline
from dialogs.rules.reading import JSON, Reading, Sight, Understood, Unread
from dialogs.rules.typed import read_topic
from dialogs.text import Line, text

WITH_DEADLINES = frozenset({"resid", "money", "house"})
"""Topics of asylum and social law, where a letter can set one or two weeks."""
MOST_TOPICS = 3

TOPICS: tuple[Option, ...] = (
    option("school", "School", "🏫"),
    option("train", "Training", "🔧"),
    option("work", "Work", "💼"),
    option("german", "German", "💬"),
    option("recog", "Certificates", "📜"),
    option("house", "Housing", "🏠"),
    option("resid", "Residence", "🪪"),
    option("money", "Money", "💶"),
    option("family", "Family", "👪"),
    option("health", "Health", "🩺"),
    option("free", "Free time", "⚽"),
    option("volun", "Join in and help", "🙌"),
    option("other", "Something else", "❓"),
)
FOR_PARENTS: tuple[Option, ...] = (option("kita", "Kita", "🧸"), option("parenting", "Raising children", "👪"))


@dataclass(frozen=True, slots=True)
class Topics:
    """What the talk is about: one to three topics, and whether a deadline is near."""

    chosen: tuple[str, ...]
    urgent: bool = False
    volunteering: bool = False


async def topics_of(*, parent: bool, progress: tuple[int, int] | None = (5, 6)) -> Topics:
    """Ask for the main topic and, where letters set deadlines, for the deadline."""
    topic = await ask_topic("topic", parent=parent, without=(), progress=progress)
    if topic == "volun" and not parent:
        return Topics(("volun",), volunteering=True)
    return Topics((topic or "other",), urgent=topic in WITH_DEADLINES and await ask_deadline())


async def ask_deadline() -> bool:
    """Ask for a letter with a deadline; True where it is within seven days."""
    deadline: JSON = await Question(
        "deadline",
        (
            text(
                "📬 Have you got a letter with a deadline? "
                "Deadline means: you have to do something before a certain date."
            ),
        ),
        (
            option("d7", "Yes, in the next 7 days"),
            option("later", "Yes, later"),
            option("no", "No"),
            option("unk", "I don't know", "❓"),
        ),
        label=text("Deadline"),
        skippable=True,
    )
    if deadline in {"d7", "later"}:
        await say(text("Bring the letter with you. Do not send it here."))
    return deadline == "d7"


async def ask_topic(
    key: str, *, parent: bool, without: tuple[str, ...], progress: tuple[int, int] | None = None
) -> str | None:
    """Ask for one topic that is not among ``without``."""
    offered = (*TOPICS, *FOR_PARENTS) if parent else TOPICS
    lines: tuple[Line, ...] = (
        (text("💬 What is it mainly about?"),) if key == "topic" else (text("💬 What else is it about?"),)
    )
    answer: str | None = await Question(
        key,
        lines,
        (*(option for option in offered if option.id not in without), CRISIS),
        read=_read,
        keeps_words=True,
        label=text("Topic"),
        together=frozenset({"deadline"}) if key == "topic" else frozenset(),
        hints=(text("Thank you. What fits best?"), text("Tap what fits best. A person will read your words.")),
        skippable=True,
        columns=2,
        progress=progress,
    )
    return answer


def _read(words: str, sight: Sight) -> Reading:
    """Read a topic; somebody who writes of a letter or a deadline is asked for it."""
    reading = read_topic(words, sight)
    if isinstance(reading, Unread) and mentions_deadline(words, sight.language):
        return Understood("resid")
    return reading
