"""The age: a band by one tap, a birth date only where it can change who is responsible (12 and 27)."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from dialogs.engine.conversation import Answer, Answers, Option
from dialogs.engine.facts import Now
from dialogs.engine.questions import Ending, Question, option, say
from dialogs.office import Office
from dialogs.rules.ages import read_age
from dialogs.rules.dates import read_birth, shown
from dialogs.rules.eligibility import FIRST_AGE, LAST_AGE, decide, near_a_border, possible_ages, turns_27_on
from dialogs.rules.reading import JSON, Perhaps, Reading, Sight, Understood
from dialogs.steps.referrals import over27, under12
from dialogs.text import Line, Text, text

OF_AGE = 18
TOGETHER = frozenset({"birth", "birth_which", "birth_check", "young", "under12", "over27"})
"""What is asked anew with the age."""


@dataclass(frozen=True, slots=True)
class Age:
    """What the age means for the talk."""

    born: str | None = None
    """The birth date where it was asked, as dialogs.rules.dates reads it: "2000-05", "2000-05-14"."""
    before: date | None = None
    """The 27th birthday: an appointment must lie before it. None where it is far or unknown."""
    pupil: bool = False
    """True for school age: afternoons suit better."""
    parent: bool = False
    """True where the parents go on instead of a child under 12."""
    below_consent: bool = False
    """True where the law of the office asks for a parent's consent."""


def bound_of(known: Answers) -> date | None:
    """Give the 27th birthday of somebody whose birth date is known from before: appointments must lie before it."""
    born = known.get("birth", Answer()).value
    return turns_27_on(born) if isinstance(born, str) else None


async def age_of(office: Office, *, parent: bool) -> Age | Ending:
    """Ask the age and judge it for today and for later; an Ending where somebody else is responsible."""
    answer = await _ask(office, parent=parent)
    today = (await Now()).date()
    born = await _birth(answer, today, parent=parent) if near_a_border(answer, today) else _born(answer)
    known: JSON = {"born": born} if born is not None else answer
    match decide(known, today):
        case "parents":
            await under12(parent=parent)
            return Age(parent=True)
        case "refer":
            instead = await over27(office, key="over27", change="age", parent=parent)
            return instead if isinstance(instead, Ending) else Age(parent=True)
        case "in_target" | "ask_counsellor":
            pass
    youngest, oldest = possible_ages(known, today) or (FIRST_AGE, LAST_AGE)
    if parent and youngest >= OF_AGE:
        await say(text("Your child is of age. It is best if your child comes along or gets in touch themselves."))
    if not parent and oldest < office.consent_age:
        return await _below_consent(office)
    before = turns_27_on(born) if born is not None and oldest >= LAST_AGE else None
    return Age(born, before, pupil=oldest < OF_AGE and not parent)


def _born(answer: JSON) -> str | None:
    """Give the birth date, month or year where it was typed instead of an age."""
    return str(answer["born"]) if isinstance(answer, dict) and "born" in answer else None


async def _ask(office: Office, *, parent: bool) -> JSON:
    lines: tuple[Line, ...] = (
        (
            text("🎂 How old is your child?"),
            text("This is about the child who needs help. Tap a button or write a number."),
        )
        if parent
        else (text("🎂 How old are you?"), text("Tap a button or write a number, for example 17."))
    )
    hint = text(
        "I did not understand the age. Please write only a number, for example {age}.", age=14 if parent else 17
    )
    answer: JSON = await Question(
        "age",
        lines,
        _bands(split=office.consent_age > FIRST_AGE),
        read=read_age,
        label=text("Age of the child") if parent else text("Age"),
        show=_show,
        together=TOGETHER,
        hints=(hint, text("We will clear up the age in the talk. Please choose a button.")),
        columns=2,
        field="number",
        example=text("For example: {age}", age=14 if parent else 17),
        progress=(1, 6),
    )
    return answer


@cache
def _bands(*, split: bool) -> tuple[Option, ...]:
    """Give the buttons; ``split`` where the office's age of consent lies above 12."""
    young = (option("12", "12"), option("13_15", "13 to 15")) if split else (option("12_15", "12 to 15"),)
    return (
        option("u12", "under 12"),
        *young,
        option("16_17", "16 to 17"),
        option("18_25", "18 to 25"),
        option("26", "26"),
        option("27p", "27 or older"),
    )


LABELS: dict[str, Text] = {
    "u12": text("under 12"),
    "12": text("12"),
    "12_15": text("12 to 15"),
    "13_15": text("13 to 15"),
    "16_17": text("16 to 17"),
    "18_25": text("18 to 25"),
    "26": text("26"),
    "27p": text("27 or older"),
}


def _show(answer: Answer) -> Line | None:
    match answer.value:
        case {"age": age}:
            return str(age)
        case {"born": year}:
            return text("born in {year}", year=shown(str(year)))
        case str(band) if band in LABELS:
            return LABELS[band]
        case _:
            return text("not known")


async def _birth(answer: JSON, today: date, *, parent: bool) -> str | None:
    """Ask for month and year; give them in ISO form, or None where left out."""
    ages = possible_ages(answer, today)
    example = "5.2014" if parent else "5.2000"

    def read(words: str, sight: Sight) -> Reading:
        match read_birth(words, sight, ages):
            case Understood(value, sure):
                return Understood({"born": value, "sure": sure})
            case Perhaps(readings):
                return Understood({"which": list(readings)})
            case unread:
                return unread

    said: JSON = await Question(
        "birth",
        (
            text("We advise from 12 years up to the 27th birthday."),
            text("When was your child born? Month and year are enough, for example {example}.", example=example)
            if parent
            else text("When is your birthday? Month and year are enough, for example {example}.", example=example),
            text("Your calendar is fine too, for example {example}.", example="1384/5/14"),
        ),
        read=read,
        label=text("Born"),
        show=_show_birth,
        hints=(text("I do not know this date. Please write month and year, for example {example}.", example=example),),
        skippable=True,
        unknown_after=2,
        field="date",
        example=text("For example: {example}", example=example),
        progress=(1, 6),
    )
    if not isinstance(said, dict):
        return None
    if "which" in said:
        readings: list[str] = said["which"]  # type: ignore[assignment]
        which: str = await Question(
            "birth_which",
            (text("Which date is right?"),),
            (
                *(Option(f"b{number}", shown(born), born) for number, born in enumerate(readings)),
                option("/change:birth", "Neither", "✏️"),
            ),
            given="/".join(readings),
            unknown_after=0,
        )
        return which
    born = str(said["born"])
    if not said["sure"]:
        await Question(
            "birth_check",
            (text("Do you mean {date}?", date=shown(born)),),
            (option("yes", "Yes", "✅"), option("/change:birth", "Change", "✏️")),
            given=born,
            unknown_after=0,
        )
    return born


def _show_birth(answer: Answer) -> Line | None:
    match answer.value:
        case {"born": str(born)}:
            return shown(born)
        case {"which": _}:
            return None
        case _:
            return text("not said")


async def _below_consent(office: Office) -> Age | Ending:
    """Below the office's age of consent: with a parent, or without any record."""
    way = await Question(
        "young",
        (
            text("You are under {age}. A parent can make an appointment with you.", age=office.consent_age),
            text("Or you come alone: you get a time and a code. We write down nothing else and send no reminder."),
            text("You can also call, without your name: 📞 {phone}", phone="116 111"),
        ),
        (
            option("parent", "My parents are here", "👪"),
            option("alone", "Alone, with a code", "🔑"),
        ),
        unknown_after=0,
    )
    return Age(parent=True) if way == "parent" else Age(pupil=True, below_consent=True)
