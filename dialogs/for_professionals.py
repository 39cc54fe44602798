"""Teachers, offices, firms, volunteers: a short path of their own, without any client's data."""

from dialogs.answers import CONTACT, NOTE, SUBJECT
from dialogs.asking import choice, typed
from dialogs.engine.effects import HandOver
from dialogs.engine.facts import Team
from dialogs.engine.questions import Ending, option, speak
from dialogs.office import Office
from dialogs.rules.reading import Reading, Sight, Understood, Unread
from dialogs.talk_to_a_person import read_message
from dialogs.text import Line, Phone, Weekday, text

SHORTEST_NUMBER = 6
"""Digits of a telephone number at the least, its area code among them."""


async def for_professionals(office: Office, who: str) -> Ending:
    """Take a subject, a note and a way to answer; the team gets in touch."""
    await speak(formal=who == "pro")
    await choice(
        SUBJECT,
        text("Thank you for getting in touch. What is it about?"),
        text("Please do not name anybody who seeks advice here."),
        unknown_after=2,
        counted=False,
    )
    await typed(
        NOTE,
        text("What should we know? One message is enough, without names of those who seek advice."),
        read=read_message,
        skippable=True,
        unknown_after=2,
        counted=False,
    )
    await typed(
        CONTACT,
        text("Only our team gets to see this, in German."),
        text("How can we reach you? Please write your institution and your e-mail or telephone in one message."),
        read=read_contact,
        example=text("For example: Secondary school, {phone}", phone="0651 555000"),
        unknown_after=0,
        counted=False,
    )
    team = await Team(office.id)
    lines: tuple[Line, ...] = (
        text("Thank you. We get in touch by {weekday}, {date}.", weekday=Weekday(team.reply_by), date=team.reply_by),
        text("📞 {phone}", phone=Phone(office.phone)),
    )
    return Ending(
        lines,
        (option("/restart", "Start again", "🔄"),),
        effects=(HandOver(office.id, "professional", "normal"),),
        kind="card",
    )


def read_contact(words: str, sight: Sight) -> Reading:
    """Take words with an e-mail address or a telephone number in them: an answer is promised, so it must reach them."""
    reading = read_message(words, sight)
    reaches = "@" in words or sum(map(str.isdecimal, words)) >= SHORTEST_NUMBER
    return reading if isinstance(reading, Understood) and reaches else Unread()
