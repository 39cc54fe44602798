"""What it is about, and whether a letter sets a deadline: the triage that matters most."""

from dataclasses import dataclass, replace

from dialogs.answers import DEADLINE, TOPIC
from dialogs.asking import choice
from dialogs.engine.commands import CRISIS
from dialogs.engine.conversation import Answer, Option
from dialogs.engine.questions import say
from dialogs.rules.emergencies import mentions_deadline
from dialogs.rules.reading import JSON, Reading, Sight, Understood, Unread
from dialogs.rules.typed import read_topic
from dialogs.text import text, weighty

WITH_DEADLINES = frozenset({"resid", "money", "house"})
"""Topics of asylum and social law, where a letter can set one or two weeks."""
FURTHER_TOPICS = TOPIC.further
NONE_FURTHER = Answer(None, "skipped")

OF_PARENTS = frozenset({"kita", "parenting"})
"""Topics that only parents are asked for."""


@dataclass(frozen=True, slots=True)
class Topics:
    """What the talk is about: one to three topics, and whether a deadline is near."""

    chosen: tuple[str, ...]
    keys: tuple[str, ...] = (TOPIC.key,)
    """The keys under which each of them was answered."""
    urgent: bool = False
    volunteering: bool = False
    named_twice: frozenset[str] = frozenset()
    """Keys whose answers are a topic that is among them already: they are not handed over."""


async def topics_of(*, parent: bool, also: tuple[Option, ...] = ()) -> Topics:
    """Ask for the main topic and, where letters set deadlines, for the deadline; ``also`` leads elsewhere."""
    topic = await ask_topic("topic", parent=parent, without=(), also=also)
    if topic == "volun" and not parent:
        return Topics(("volun",), volunteering=True)
    return Topics((topic or "other",), urgent=topic in WITH_DEADLINES and await ask_deadline())


async def further_topics_of(topics: Topics, *, parent: bool) -> Topics:
    """Add the topics a person asked to add; each is a question that is only put where they open it."""
    for key in FURTHER_TOPICS:
        topic = await ask_topic(key, parent=parent, without=topics.chosen, further=True)
        if topic is None:
            continue
        if topic in topics.chosen:
            topics = replace(topics, named_twice=topics.named_twice | {key})
            continue
        asks = topic in WITH_DEADLINES and not WITH_DEADLINES & {*topics.chosen}
        urgent = topics.urgent or (asks and await ask_deadline())
        topics = replace(topics, chosen=(*topics.chosen, topic), keys=(*topics.keys, key), urgent=urgent)
    return topics


def deadline_of(before: tuple[str, ...]) -> frozenset[str]:
    """Give the keys that are asked anew with a topic: the deadline, where no topic ``before`` it asks for it too."""
    return frozenset() if WITH_DEADLINES & {*before} else frozenset(DEADLINE.keys)


async def ask_deadline() -> bool:
    """Ask for a letter with a deadline; True where it is within seven days."""
    deadline: JSON = await choice(
        DEADLINE,
        weighty(
            "📬 Have you got a letter with a deadline? Deadline means: you have to do something before a certain date."
        ),
        skippable=True,
    )
    if deadline in {"d7", "later"}:
        await say(text("Bring the letter with you. Do not send it here."))
    return deadline == "d7"


async def ask_topic(
    key: str,
    *,
    parent: bool,
    without: tuple[str, ...],
    further: bool = False,
    also: tuple[Option, ...] = (),
) -> str | None:
    """Ask for one topic that is not among ``without``; a ``further`` one only where the person opens the question."""
    left_out = {*without} if parent else {*without} | OF_PARENTS
    answer: str | None = await choice(
        TOPIC,
        text("💬 What else is it about?") if further else text("💬 What is it mainly about?"),
        key=key,
        options=tuple(topic for topic in TOPIC.options if topic.id not in left_out),
        also=(CRISIS, *also),
        read=_read,
        keeps_words=True,
        together=deadline_of(without),
        hints=(text("Thank you. What fits best?"), text("Tap what fits best. A person will read your words.")),
        skippable=True,
        columns=2,
        counted=not further,
        default=NONE_FURTHER if further else None,
    )
    return answer


def _read(words: str, sight: Sight) -> Reading:
    """Read a topic; somebody who writes of a letter or a deadline is asked for it."""
    reading = read_topic(words, sight)
    if isinstance(reading, Unread) and mentions_deadline(words, sight.language):
        return Understood("resid")
    return reading
