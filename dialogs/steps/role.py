"""Who needs help, and who is writing: welcome, role, and the branches of those who write for others."""

from dataclasses import dataclass

from dialogs.answers import ADULT, FRIEND, ROLE, WHO_NEEDS_HELP, WRITER
from dialogs.asking import choice, step
from dialogs.engine.commands import CRISIS, HUMAN, LANGUAGE, RESTART
from dialogs.engine.facts import ChatLink
from dialogs.engine.questions import Ending
from dialogs.office import Office
from dialogs.rules.typed import read_role
from dialogs.steps.referrals import over27
from dialogs.text import text, weighty


@dataclass(frozen=True, slots=True)
class Role:
    """Who the advice is for: the answer, and whether a parent or a professional is writing."""

    answer: str
    parent: bool = False
    professional: bool = False


async def role_of(office: Office) -> Role | Ending:
    """Say who we are and ask who needs help; an Ending where the talk goes elsewhere."""
    answer = await choice(
        ROLE,
        text("👋 Welcome to {office}.", office=office.name),
        text(
            "We advise young people from 12 to 26 and their parents: "
            "school, training, work, German, residence and more."
        ),
        text("Everybody is welcome, whatever their religion, sex, nationality or origin."),
        weighty("The advice is free of charge and confidential."),
        text("I am a program. I look for the appointment. People give the advice."),
        *office.notices,
        text("👉 Who is the advice for?"),
        also=(CRISIS, LANGUAGE),
        read=read_role,
        again=(text("👉 Who is the advice for?"),),
        hints=(
            text("I did not understand that. Please tap a button: who is the advice for?"),
            text("No problem. Somebody from the team can help."),
        ),
        unknown_after=0,
    )
    if answer == "unsure":
        answer = await choice(WHO_NEEDS_HELP, text("No problem. Who needs help?"), also=(HUMAN,), unknown_after=0)
    if answer == "adult":
        instead = await over27(office, ADULT)
        if isinstance(instead, Ending):
            return instead
        answer = instead
    if answer == "other":
        return await _other()
    return Role(answer, parent=answer == "child")


async def _other() -> Role | Ending:
    """Tell friends and relatives from volunteers and professionals; consent stays with the person concerned."""
    other = await choice(WRITER, text("Who is writing?"), unknown_after=0)
    if other != "friend":
        return Role(other, professional=True)
    here = await step(
        FRIEND,
        text("Thank you for helping. The person has to agree themselves."),
        text("Is the person with you now?"),
        also=(HUMAN,),
    )
    if here == "share":
        return Ending(
            (text("Please pass on this link. The person can start here:"), await ChatLink()),
            (RESTART,),
            closes=True,
            attachments=("link",),
        )
    return Role("self")
