"""Prepare the talk: further questions after booking; each can be skipped, none is one that must never be asked."""

from datetime import date, time

from dialogs.answers import (
    ACCESS,
    COMPANION,
    GERMAN,
    GOAL,
    PARENTS_KNOW,
    SAFE,
    SEND,
    STRENGTHS,
    WISH,
    WORDS,
    WRITE_HOURS,
)
from dialogs.asking import choice, route, step, typed
from dialogs.booked import leads_home, without_record
from dialogs.engine.conversation import Answers
from dialogs.engine.effects import BeDiscreet, HandOver, WriteWithin
from dialogs.engine.facts import Conversation, Now, SoFar
from dialogs.engine.questions import Ending, option, say
from dialogs.kept_answer import KeptAnswer
from dialogs.rules.eligibility import possible_ages
from dialogs.rules.reading import JSON
from dialogs.steps.wish import wish_of
from dialogs.talk_to_a_person import read_message, responsible_office
from dialogs.text import Line, text

OF_AGE = 18
OTHERS_SEE = frozenset({"seen", "unsure"})
"""Answers with which every letter is time and code only."""
TO_APPOINTMENT = option("/appointment", "My appointment", "📅")
ASKED: tuple[KeptAnswer, ...] = (
    *(GERMAN, WISH, COMPANION, ACCESS, SAFE, WRITE_HOURS, PARENTS_KNOW),
    *(GOAL, STRENGTHS, WORDS),
)
"""What is asked, in this order."""


async def prepare() -> Ending:
    """Ask what helps the counsellor to prepare, show it, and hand it over."""
    office = await responsible_office()
    known = (await Conversation()).known
    if without_record(known):
        return Ending(opens="home")
    await say(text("These questions help us to prepare. You can skip every one."))
    wishes = "wish" not in known or known["wish"].value is None
    await route(GERMAN, *((WISH,) if wishes else ()), COMPANION, ACCESS, SAFE, GOAL, STRENGTHS, WORDS)
    await choice(GERMAN, text("How well do you speak German?"), skippable=True, also=await leads_home())
    if wishes:
        await wish_of(asks=True)
    await choice(COMPANION, text("Is somebody coming with you?"), skippable=True)
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
    lines = (
        text("This is what our team gets to see:"),
        *(
            text("{what}: {content}", what=row.name, content=words[key])
            for row in ASKED
            for key in row.keys
            if key in words
        ),
    )
    said: str = await step(SEND, *lines, acts=True, confirms=lines)
    return said


async def _access() -> None:
    lines = text("Do you need something so that you can come and talk well?"), text("Anything else?")
    first = await choice(ACCESS, lines[0], skippable=True)
    if first not in {None, "none"}:
        rest = tuple(need for need in ACCESS.options if need.id != first)
        await choice(ACCESS, lines[1], key="access_2", options=rest, skippable=True)


async def _safe(*, minor: bool) -> None:
    """Ask who else sees the phone; minors also whether their parents may know (SGB VIII § 8 Abs. 3)."""
    seen = await choice(
        SAFE,
        text("Do others look at your phone?"),
        text("Then we write nothing about the talk, only time and code."),
        skippable=True,
        effect=lambda value: (BeDiscreet(value in OTHERS_SEE),),
    )
    if seen in OTHERS_SEE:
        await choice(
            WRITE_HOURS,
            text("When can we write to you, so that only you read it?"),
            skippable=True,
            effect=lambda value: (WriteWithin(_hours(value)),),
        )
    if minor:
        await choice(
            PARENTS_KNOW,
            text("May your parents know that you come to us?"),
            text("You decide. Without your yes we tell your parents nothing. Exception: somebody is in great danger."),
            skippable=True,
        )


async def _own_words() -> None:
    said: tuple[tuple[KeptAnswer, Line], ...] = (
        (GOAL, text("What would you like to achieve?")),
        (STRENGTHS, text("What can you already do? Languages, school, work, hobbies.")),
        (
            WORDS,
            text("What else should we know? Please write nothing about your escape, your health or your religion."),
        ),
    )
    for row, line in said:
        await typed(row, line, read=read_message, skippable=True, unknown_after=2)


def _hours(value: JSON) -> tuple[time, time] | None:
    """Read "08-12" as from 8 to 12 o'clock; None for the whole day."""
    start, _, end = str(value or "").partition("-")
    return (time(int(start)), time(int(end))) if end else None


def _is_minor(known: Answers, today: date) -> bool:
    age = known["age"].value if "age" in known else None
    ages = possible_ages(age, today)
    return ages is not None and ages[1] < OF_AGE
