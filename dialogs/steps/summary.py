"""Show everything that will be handed over; every line can be changed and the rest is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dialogs.engine.conversation import Answer, Option
from dialogs.engine.facts import SoFar
from dialogs.engine.questions import Question, option
from dialogs.office import ZONE, Office
from dialogs.rules.contacts import read_name
from dialogs.rules.reading import JSON, Reading, Sight, Understood, Unread
from dialogs.rules.typed import read_yes_no
from dialogs.steps import age, place
from dialogs.steps.free_time import SLOT_KEYS, Chosen
from dialogs.steps.topic import FOR_PARENTS, MOST_TOPICS, TOPICS, WITH_DEADLINES, Topics, ask_deadline, ask_topic
from dialogs.text import Line, Text, Weekday, text

LINES: tuple[tuple[str, frozenset[str], Option], ...] = (
    ("name", frozenset({"name"}), option("/change:name", "Name", "👤")),
    ("age", age.TOGETHER | {"age"}, option("/change:age", "Age", "🎂")),
    ("place", place.TOGETHER | {"place"}, option("/change:place", "Place", "🏠")),
    ("status", frozenset({"status"}), option("/change:status", "Paper", "🪪")),
    ("language", frozenset({"talk_language", "talk_language_name"}), option("/change:language", "Language", "🗣")),
    ("wish", frozenset({"wish"}), option("/change:wish", "A woman or a man", "🙋")),
    ("topic", frozenset({"topic", "topic_2", "topic_3", "deadline"}), option("/change:topic", "Topic", "💬")),
    ("time", frozenset({*SLOT_KEYS, "phone"}), option("/change:time", "Time", "📅")),
)
"""What can be changed from the summary: the line's name, the keys whose answers are taken back, its button."""
ATTEMPTS = 20
"""Times the summary can be come back to; nobody needs more."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the person agreed to hand over."""

    topics: Topics
    name: str


async def summary(topics: Topics, chosen: Chosen, office: Office, *, parent: bool) -> Agreed | None:
    """Ask whether all is right, until it is; None where the person would rather stop."""
    name: JSON = await Question(
        "name",
        (text("What shall we call you? Any name is fine, it need not be your real one."),),
        read=read_name,
        label=text("Name"),
        show=lambda answer: str(answer.value) if answer.value else text("not said"),
        skippable=True,
        unknown_after=1,
        field="text",
        default=Answer(None, "skipped"),
    )
    agreed = Agreed(topics, str(name or ""))
    for attempt in range(ATTEMPTS):
        said = await _confirm(attempt, agreed, chosen, office, parent=parent)
        if said == "more":
            further = await ask_topic(
                f"topic_{len(agreed.topics.chosen) + 1}", parent=parent, without=agreed.topics.chosen
            )
            asked = bool(WITH_DEADLINES & {*agreed.topics.chosen})
            urgent = agreed.topics.urgent or (further in WITH_DEADLINES and not asked and await ask_deadline())
            more = Topics((*agreed.topics.chosen, further or "other"), urgent=urgent)
            agreed = replace(agreed, topics=more)
        elif said == "edit":
            await _edit(attempt)
        elif isinstance(said, dict):
            typed = str(said["name"])
            if await _is_name(attempt, typed):
                agreed = replace(agreed, name=typed)
        elif said == "stop":
            return None
        else:
            break
    return agreed


async def _confirm(attempt: int, agreed: Agreed, chosen: Chosen, office: Office, *, parent: bool) -> JSON:
    words = await SoFar()
    name: Line = agreed.name or text("not said")
    lines: tuple[Line, ...] = (
        text("📝 Is this right?"),
        text("👤 Your name: {name}", name=name) if parent else text("👤 Name: {name}", name=name),
        *_answers(words, parent=parent),
        *(text("💬 Topic: {topic}", topic=label) for label in topic_labels(agreed.topics.chosen)),
        *_time(chosen, office),
        text("Only our team gets to see this, in German."),
        *((text("I am keeping this time for you for 10 minutes."),) if chosen.slot else ()),
    )
    yes = (
        option("ok", "Yes, book the appointment", "✅")
        if chosen.slot
        else option("ok", "Yes, put me on the list", "✅")
    )
    more = (option("more", "One more topic", "➕"),) if len(agreed.topics.chosen) < MOST_TOPICS else ()
    said: JSON = await Question(
        f"summary_{attempt}",
        lines,
        (yes, option("edit", "Change something", "✏️"), *more, option("stop", "Cancel", "❌", exact=True)),
        read=_read,
        hints=(text("Please tap a button: is this right?"),),
        given=f"{chosen.slot.id if chosen.slot else chosen.daypart}/{agreed.name}/{len(agreed.topics.chosen)}",
        unknown_after=0,
    )
    return said


async def _edit(attempt: int) -> None:
    """List the lines; a tap takes its answers back, asks them anew and comes back to the summary."""
    asked_since = frozenset(f"{key}_{number}" for key in ("summary", "edit") for number in range(attempt + 1))
    await Question(
        f"edit_{attempt}",
        (text("✏️ What do you want to change?"),),
        tuple(button for _, _, button in LINES),
        columns=2,
        changes=tuple((name, keys | asked_since) for name, keys, _ in LINES),
        unknown_after=0,
    )


async def _is_name(attempt: int, name: str) -> bool:
    said: JSON = await Question(
        f"name_check_{attempt}",
        (text("Is this your name: {name}?", name=name),),
        (option("yes", "Yes", "✅"), option("no", "No", "❌")),
        given=name,
        unknown_after=1,
    )
    return said == "yes"


def _answers(words: Mapping[str, Line], *, parent: bool) -> tuple[Line, ...]:
    def value(*keys: str) -> Line | None:
        return next((words[key] for key in keys if key in words), None)

    years, home = value("birth", "age"), value("municipality", "place_typed", "place")
    paper, language = value("status"), value("talk_language_name", "talk_language")
    age_line = (
        text("🎂 Age of the child: {age}", age=years or "–") if parent else text("🎂 Age: {age}", age=years or "–")
    )
    return (
        age_line,
        text("🏠 Place: {place}", place=home or text("not said")),
        text("🪪 Paper: {paper}", paper=paper or text("not said")),
        text("🗣 Language: {language}", language=language or text("German")),
        *((text("🙋 Wish: {wish}", wish=wish),) if (wish := value("wish")) is not None else ()),
    )


def topic_labels(chosen: tuple[str, ...]) -> tuple[Line, ...]:
    """Give the words of topic codes."""
    labels = {topic.id: topic.label for topic in (*TOPICS, *FOR_PARENTS)}
    return tuple(labels.get(code, code) for code in chosen)


def _time(chosen: Chosen, office: Office) -> tuple[Line, ...]:
    slot = chosen.slot
    if slot is None:
        return (text("📅 On the waiting list"),)
    local = slot.start.astimezone(ZONE)
    when = text("📅 {weekday}, {date} at {time}", weekday=Weekday(local.date()), date=local.date(), time=local.time())
    return (when, how_and_where(slot.mode, office.site(slot.site).address))


def how_and_where(mode: str, address: str) -> Text:
    """Say how a talk takes place; in person, where."""
    match mode:
        case "phone":
            return text("📞 By telephone")
        case "video":
            return text("🎥 By video")
        case _:
            return text("📍 {address}", address=address)


def _read(words: str, sight: Sight) -> Reading:
    match read_yes_no(words, sight):
        case Understood("yes"):
            return Understood("ok")
        case Understood("no"):
            return Understood("edit")
        case _:
            name = read_name(words, sight)
            if isinstance(name, Understood) and len(words.strip()) > 1:
                return Understood({"name": name.value})
            return Unread()
