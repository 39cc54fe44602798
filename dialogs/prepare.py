"""Prepare the talk: further questions after booking; each can be skipped, none is one that must never be asked."""

from collections.abc import Mapping
from datetime import date

from dialogs.engine.conversation import Answer, Answers
from dialogs.engine.effects import HandOver
from dialogs.engine.facts import Conversation, Now, SoFar
from dialogs.engine.questions import Ending, Question, option, say
from dialogs.rules.eligibility import possible_ages
from dialogs.steps.wish import wish_of
from dialogs.talk_to_a_person import read_message, responsible_office
from dialogs.text import Line, Text, text

TOTAL = 8
OF_AGE = 18
TO_APPOINTMENT = option("/appointment", "My appointment", "📅")
LABELS: Mapping[str, Text] = {
    "german": text("German"),
    "wish": text("Wish"),
    "companion": text("With you"),
    "access": text("Access"),
    "access_2": text("Access"),
    "safe": text("Phone"),
    "parents_know": text("Parents"),
    "goal": text("Goal"),
    "strengths": text("Strengths"),
    "words": text("In your words"),
}
"""Names of the answers, in the order they are asked."""
ACCESS = (
    option("wheelchair", "Wheelchair"),
    option("hearing", "Hearing"),
    option("seeing", "Seeing"),
    option("pram", "Pram"),
)


async def prepare() -> Ending:
    """Ask what helps the counsellor to prepare, show it, and hand it over."""
    office = await responsible_office()
    known = (await Conversation()).known
    await say(text("These questions help us to prepare. You can skip every one."))
    await Question(
        "german",
        (text("How well do you speak German?"),),
        (
            option("none", "Not at all"),
            option("little", "A little"),
            option("everyday", "For everyday life"),
            option("well", "Well"),
        ),
        label=LABELS["german"],
        skippable=True,
        progress=(1, TOTAL),
    )
    if "wish" not in known or known["wish"].value is None:
        await wish_of(asks=True, progress=(2, TOTAL))
    await Question(
        "companion",
        (text("Is somebody coming with you?"),),
        (
            option("none", "No, I come alone"),
            option("friend", "A friend"),
            option("parent", "Mother or father"),
            option("worker", "A social worker"),
            option("guardian", "A guardian"),
            option("child", "A child"),
        ),
        label=LABELS["companion"],
        skippable=True,
        progress=(3, TOTAL),
    )
    await _access()
    await _safe(minor=_is_minor(known, (await Now()).date()))
    await _own_words()
    if await _send() != "ok":
        return Ending((text("All right. I am not passing this on."),), (TO_APPOINTMENT,))
    return Ending(
        (text("Thank you. That helps us. See you at the talk."),),
        (TO_APPOINTMENT,),
        effects=(HandOver(office.id, "prepared", "normal"),),
    )


async def _send() -> str:
    """Show what is handed over before it is; each line can still be changed."""
    words = await SoFar()
    given = tuple(
        text("{what}: {content}", what=label, content=words[key]) for key, label in LABELS.items() if key in words
    )
    said: str = await Question(
        "send",
        (text("This is what our team gets to see:"), *given),
        (option("ok", "Yes, pass it on", "✅"), option("no", "No, rather not", "❌")),
        unknown_after=0,
    )
    return said


async def _access() -> None:
    first = await Question(
        "access",
        (text("Do you need something so that you can come and talk well?"),),
        (option("none", "No"), *ACCESS),
        label=LABELS["access"],
        skippable=True,
        progress=(4, TOTAL),
    )
    if first in {None, "none"}:
        return
    await Question(
        "access_2",
        (text("Anything else?"),),
        (option("none", "No"), *(access for access in ACCESS if access.id != first)),
        label=LABELS["access_2"],
        skippable=True,
        progress=(4, TOTAL),
    )


async def _safe(*, minor: bool) -> None:
    """Ask who else sees the phone; minors also whether their parents may know (SGB VIII § 8 Abs. 3)."""
    await Question(
        "safe",
        (text("Do others look at your phone?"), text("Then we write nothing about the talk, only time and code.")),
        (
            option("alone", "No, only I do"),
            option("seen", "Yes, others see it"),
            option("unsure", "I don't know", "❓"),
        ),
        label=LABELS["safe"],
        skippable=True,
        progress=(5, TOTAL),
    )
    if minor:
        await Question(
            "parents_know",
            (text("May your parents know that you come to us?"), text("You decide. We do not tell them on our own.")),
            (option("yes", "Yes"), option("no", "No"), option("any", "I don't mind")),
            label=LABELS["parents_know"],
            skippable=True,
            progress=(5, TOTAL),
        )


async def _own_words() -> None:
    said: tuple[tuple[str, Line, int], ...] = (
        ("goal", text("What do you want to reach?"), 6),
        ("strengths", text("What can you already do? Languages, school, work, hobbies."), 7),
        ("words", text("What else should we know? Please write nothing about your flight, health or religion."), 8),
    )
    for key, line, number in said:
        await Question(
            key,
            (line,),
            read=read_message,
            label=LABELS[key],
            show=_shortly,
            field="text",
            skippable=True,
            unknown_after=2,
            progress=(number, TOTAL),
        )


def _shortly(answer: Answer) -> Line | None:
    return str(answer.value)[:80] if answer.value else text("not said")


def _is_minor(known: Answers, today: date) -> bool:
    age = known["age"].value if "age" in known else None
    ages = possible_ages(age, today)
    return ages is not None and ages[1] < OF_AGE
