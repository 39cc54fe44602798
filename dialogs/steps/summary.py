"""Show everything that will be handed over; every line can be changed and the rest is kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from dialogs.answers import ATTEMPTS, EDIT, NAME, NAME_CHECK, PHONE, SUMMARIZED, SUMMARY, TOPIC, row_of, together
from dialogs.asking import step, typed
from dialogs.engine.conversation import Answer, Answers, Option
from dialogs.engine.facts import Languages, Offices, SoFar
from dialogs.engine.questions import option
from dialogs.kept_answer import KeptAnswer, Known, SummaryLine
from dialogs.office import ZONE, Office
from dialogs.rules.agreement import read_yes_no
from dialogs.rules.contacts import read_name, written_phone
from dialogs.rules.corrections import read_correction
from dialogs.rules.reading import JSON, Reading, Sight, Understood, Unread
from dialogs.rules.slots import Slot
from dialogs.steps.free_time import Chosen
from dialogs.steps.topic import FURTHER_TOPICS, Topics, deadline_of, further_topics_of
from dialogs.text import Line, Phone, Text, Weekday, counted, text

NOTHING: Answers = MappingProxyType({})
NAMELESS = Answer(None, "skipped")
NAMED = frozenset({NAME.key, *SUMMARY.keys, *NAME_CHECK.keys})
"""Keys under which a name is kept: it can be typed into the summary, too."""
BOOK = option("ok", "Yes, book the appointment", "✅")
HELD_MINUTES = 10
"""For so many minutes a time that was chosen is nobody else's."""
KEEPING = counted(
    "I am keeping this time for you for {number} minute.",
    "I am keeping this time for you for {number} minutes.",
    HELD_MINUTES,
)


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the person agreed to hand over."""

    topics: Topics
    name: str
    confirmed: str
    """The key of the question that was answered with yes."""


async def summary(
    topics: Topics,
    chosen: Chosen,
    office: Office,
    *,
    parent: bool,
    known: Answers = NOTHING,
    asked: tuple[KeptAnswer, ...] = SUMMARIZED,
    cancel: Option,
) -> Agreed | None:
    """Ask whether all is right, until it is; None where the person rather stops (where ``cancel`` is an answer).

    ``known`` are answers of an earlier talk that are handed over with those of the path, ``asked`` the rows whose
    questions are on the path, so that they can be changed.
    """
    topics = await further_topics_of(topics, parent=parent)
    before = known.get(NAME.key)
    name: JSON = await typed(
        NAME,
        text("What shall we call you? Any name is fine, it need not be your real one."),
        read=read_name,
        asks_name=True,
        skippable=True,
        unknown_after=1,
        default=before if before is not None and before.value else NAMELESS,
        counted=False,
        together=NAMED,
    )
    agreed = Agreed(topics, str(name or ""), SUMMARY.key)
    for attempt in range(ATTEMPTS):
        agreed = replace(agreed, confirmed=f"{SUMMARY.key}_{attempt}")
        last = attempt == ATTEMPTS - 1
        said = await _confirm(agreed, chosen, office, known, parent=parent, cancel=cancel, names=not last)
        if said == "edit":
            await _edit(attempt, agreed, chosen, asked)
        elif isinstance(said, dict):
            other = str(said["name"])
            if await _is_name(attempt, other):
                agreed = replace(agreed, name=other)
        else:
            break
    return agreed if said == "ok" else None


async def _confirm(
    agreed: Agreed,
    chosen: Chosen,
    office: Office,
    known: Answers,
    *,
    parent: bool,
    cancel: Option,
    names: bool,
) -> JSON:
    lines: tuple[Line, ...] = (
        text("📝 Is this right?"),
        *await _answers(agreed, known, parent=parent),
        *time_lines(chosen, office),
        text("Only our team gets to see this, in German."),
        *((KEEPING,) if chosen.slot else ()),
    )
    yes = BOOK if chosen.slot else option("ok", "Yes, put me on the list", "✅")
    more = next((key for key in FURTHER_TOPICS if key not in agreed.topics.keys), None)
    adding = f"more_{more}"  # names no key: an old button, whose topic was added by now, takes none back
    said: JSON = await step(
        SUMMARY,
        *lines,
        key=agreed.confirmed,
        options=(
            yes,
            option("edit", "Change something", "✏️"),
            *((option(f"/change:{adding}", "One more topic", "➕"),) if more else ()),
            cancel,
        ),
        read=_read if names else _read_without_names,
        hints=(text("Please tap a button: is this right?"),),
        changes=((adding, frozenset({more})),) if more else (),
        acts=True,
        confirms=lines,
    )
    return said


async def _edit(attempt: int, agreed: Agreed, chosen: Chosen, asked: tuple[KeptAnswer, ...]) -> None:
    """List the lines; a tap takes its answers back, asks them anew and comes back to the summary."""
    lines = tuple(line for row in asked for line in _changes(row, agreed, chosen))
    await step(
        EDIT,
        text("✏️ What do you want to change?"),
        key=f"{EDIT.key}_{attempt}",
        options=tuple(button for button, _ in lines),
        columns=2,
        changes=tuple((button.id.removeprefix("/change:"), keys) for button, keys in lines),
        together=frozenset({agreed.confirmed}),
    )


def _changes(row: KeptAnswer, agreed: Agreed, chosen: Chosen) -> Iterator[tuple[Option, frozenset[str]]]:
    """Give the buttons that change the lines of a row, each with the keys whose answers it takes back."""
    topics = agreed.topics
    if row is TOPIC:
        for place, (key, code) in enumerate(zip(topics.keys, topics.chosen, strict=True)):
            shown = button(TOPIC)
            if len(topics.keys) > 1:  # named by what it shows: an old list changes no topic it does not show
                named = next((topic for topic in TOPIC.options if topic.id == code), shown)
                shown = replace(named, id=f"/change:topic_{code}")
            yield shown, deadline_of(topics.chosen[:place]) | {key}
    elif row is NAME:
        yield button(row), NAMED
    elif row is not PHONE or (chosen.slot is not None and chosen.slot.mode == "phone"):
        yield button(row), together(row)


async def _is_name(attempt: int, name: str) -> bool:
    said: JSON = await step(
        NAME_CHECK,
        text("Is this your name: {name}?", name=name),
        key=f"name_check_{attempt}",
        given=name,
        unknown_after=1,
        confirms=(name,),
    )
    return said == "yes"


async def _answers(agreed: Agreed, known: Answers, *, parent: bool) -> tuple[Line, ...]:
    """Write a line for each answer that is handed over: of this talk, else of the one before."""
    from_before = Known(await Offices(), dict(await Languages()))
    words = {**_in_words(known, from_before), **await SoFar(), NAME.key: agreed.name or "–"}
    words = {key: said for key, said in words.items() if key not in TOPIC.keys}
    for key, code in zip(agreed.topics.keys, agreed.topics.chosen, strict=True):
        words[key] = TOPIC.said(code, from_before) or code
    return tuple(line for row in SUMMARIZED for line in lines_of(row, words, parent=parent))


def _in_words(known: Answers, with_: Known) -> dict[str, Line]:
    said = ((key, row.said(answer.value, with_)) for key, answer in known.items() if (row := row_of(key)) is not None)
    return {key: words for key, words in said if words is not None}


def lines_of(row: KeptAnswer, words: Mapping[str, Line], *, parent: bool) -> Iterator[Line]:
    """Write the lines of one row, out of words by key; none where there is nothing to say."""
    line = row.summary
    if line is None or line.placed_by_summary:
        return
    exact = [words[key] for key in line.instead if key in words and words[key] != _unsaid(key)]
    said = [words[key] for key in row.keys if key in words]
    for value in exact[:1] or said or ([line.unsaid] if line.unsaid is not None else []):
        write = (parent and line.of_child) or line.line
        yield (
            write(value)
            if write is not None
            else text("{what}: {content}", what=row.label(parent=parent), content=value)
        )


def _unsaid(key: str) -> Line | None:
    row = row_of(key)
    return row.unsaid if row is not None else None


def changed_as(row: KeptAnswer) -> str:
    """Name a line as its button does: "age" of "/change:age"."""
    return (row.summary.change if row.summary else "") or row.key


def button(row: KeptAnswer) -> Option:
    """Give the button that changes a line."""
    line = row.summary or SummaryLine()
    return Option(f"/change:{changed_as(row)}", line.button or row.name, emoji=line.emoji)


async def confirm_time(chosen: Chosen, office: Office) -> str:
    """Ask whether the time is right where nothing else is written down; gives the key of the question."""
    await step(
        SUMMARY,
        text("📝 Is this right?"),
        *time_lines(chosen, office),
        KEEPING,
        options=(BOOK,),
        read=_read_without_names,
        hints=(text("Please tap a button: is this right?"),),
        acts=True,
        confirms=(chosen,),
    )
    return SUMMARY.key


def time_lines(chosen: Chosen, office: Office) -> tuple[Line, ...]:
    """Say which time was chosen, and how the talk takes place."""
    slot = chosen.slot
    if slot is None:
        return (text("📅 On the waiting list"),)
    local = slot.start.astimezone(ZONE)
    when = text("📅 {weekday}, {date} at {time}", weekday=Weekday(local.date()), date=local.date(), time=local.time())
    return (when, _how(chosen, slot, office))


def _how(chosen: Chosen, slot: Slot, office: Office) -> Text:
    """Say how the talk takes place, and of a call who calls whom."""
    if slot.mode != "phone":
        return how_and_where(slot.mode, office.site(slot.site).address)
    if chosen.phone:
        return text("📞 We call you: {phone}", phone=written_phone(chosen.phone))
    return you_call(office, slot)


def you_call(office: Office, slot: Slot) -> Text:
    """Say that the person calls, and which number."""
    return text("📞 You call us: {phone}", phone=Phone(office.number(slot.site)))


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
    """Read yes, no, or a name that is said as one."""
    reading = _read_without_names(words, sight)
    name = read_correction(words, sight) if isinstance(reading, Unread) else Unread()
    return Understood({"name": name.value}) if isinstance(name, Understood) else reading


def _read_without_names(words: str, sight: Sight) -> Reading:
    match read_yes_no(words, sight):
        case Understood("yes"):
            return Understood("ok")
        case Understood("no"):
            return Understood("edit")
        case _:
            return Unread()
