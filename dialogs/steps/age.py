"""The age: a band by one tap, a birth date only where it can change who is responsible (12 and 27)."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from dialogs.answers import AGE, BIRTH, BIRTH_CHECK, BIRTH_WHICH, OVER_27, YOUNG, together
from dialogs.asking import number, step, typed
from dialogs.engine.conversation import Answer, Answers, Option
from dialogs.engine.facts import Now
from dialogs.engine.questions import Ending, option, say
from dialogs.office import Office
from dialogs.rules.ages import read_age
from dialogs.rules.dates import read_birth, shown
from dialogs.rules.eligibility import FIRST_AGE, LAST_AGE, decide, near_a_border, possible_ages, turns_27_on
from dialogs.rules.reading import JSON, Perhaps, Reading, Sight, Understood
from dialogs.steps.referrals import over27, under12
from dialogs.text import Line, Phone, text

OF_AGE = 18


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
            instead = await over27(office, OVER_27, change="age", parent=parent)
            return instead if isinstance(instead, Ending) else Age(parent=True)
        case "in_target" | "ask_counsellor":
            pass
    youngest, oldest = possible_ages(known, today) or (FIRST_AGE, LAST_AGE)
    if parent and youngest >= OF_AGE:
        await say(text("Your child is an adult. It is best if your child comes along or gets in touch themselves."))
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
    answer: JSON = await number(
        AGE,
        *lines,
        read=read_age,
        options=_bands(split=office.consent_age > FIRST_AGE),
        example=text("For example: {age}", age=14 if parent else 17),
        parent=parent,
        hints=(hint, text("We will talk about the age when we meet. Please choose a button.")),
        columns=2,
        together=together(AGE),
    )
    return answer


@cache
def _bands(*, split: bool) -> tuple[Option, ...]:
    """Give the buttons; ``split`` where the office's age of consent lies above 12."""
    left_out = {"12_15"} if split else {"12", "13_15"}
    return tuple(band for band in AGE.options if band.id not in left_out)


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

    said: JSON = await typed(
        BIRTH,
        text("🎂 When was your child born?") if parent else text("🎂 When is your birthday?"),
        text("Month and year are enough, for example {example}.", example=example),
        text("Your calendar is fine too, for example {example}.", example="1384/5/14"),
        text("We advise young people from the age of 12 until their 27th birthday."),
        read=read,
        field="date",
        example=text("For example: {example}", example=example),
        hints=(text("I do not know this date. Please write month and year, for example {example}.", example=example),),
        skippable=True,
        unknown_after=2,
    )
    if not isinstance(said, dict):
        return None
    if "which" in said:
        readings: list[str] = said["which"]  # type: ignore[assignment]  # JSON
        which: str = await step(
            BIRTH_WHICH,
            text("Which date is right?"),
            options=tuple(Option(f"b{place}", shown(born), born) for place, born in enumerate(readings)),
            also=(option("/change:birth", "Neither", "✏️"),),
            given="/".join(readings),
        )
        return which
    born = str(said["born"])
    if not said["sure"]:
        await step(
            BIRTH_CHECK,
            text("Do you mean {date}?", date=shown(born)),
            also=(option("/change:birth", "Change", "✏️"),),
            given=born,
        )
    return born


async def _below_consent(office: Office) -> Age | Ending:
    """Below the office's age of consent: with a parent, or without any record."""
    way = await step(
        YOUNG,
        text(
            "You are under {age}. A parent or guardian can make the appointment together with you.",
            age=office.consent_age,
        ),
        text(
            "Or you come alone: you get a time and a code. Besides these we keep only your age, your language and "
            "that it is about you. We send no reminder."
        ),
        text(
            "You can also talk without your name, free of charge, to the helpline for children and young people: "
            "📞 {phone}",
            phone=Phone("116 111"),
        ),
    )
    return Age(parent=True) if way == "parent" else Age(pupil=True, below_consent=True)
