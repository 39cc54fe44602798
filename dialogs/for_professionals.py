"""Teachers, offices, firms, volunteers: a short path of their own, without any client's data."""

from dialogs.engine.conversation import Option
from dialogs.engine.effects import HandOver
from dialogs.engine.facts import Team
from dialogs.engine.questions import Ending, Question, option, speak
from dialogs.office import Office
from dialogs.talk_to_a_person import read_message
from dialogs.text import Line, Phone, Weekday, text

SUBJECTS: tuple[Option, ...] = (
    option("case", "Question about a case (no names)"),
    option("refer", "Send a young person to us"),
    option("group", "Group or information date"),
    option("net", "Cooperation, network"),
    option("vol", "Help as a volunteer"),
    option("misc", "Something else", "💬"),
)


async def for_professionals(office: Office, who: str) -> Ending:
    """Take a subject, a note and a way to answer; the team gets in touch."""
    await speak(formal=who == "pro")
    await Question(
        "subject",
        (
            text("Good that you get in touch. What is it about?"),
            text("Please do not name anybody who seeks advice here."),
        ),
        SUBJECTS,
        label=text("Subject"),
        unknown_after=2,
    )
    await Question(
        "note",
        (text("What should we know? One message is enough, without names of those who seek advice."),),
        read=read_message,
        label=text("Message"),
        show=lambda answer: str(answer.value)[:80] if answer.value else text("not said"),
        field="text",
        skippable=True,
        unknown_after=2,
    )
    await Question(
        "contact",
        (text("How can we reach you? Please write your institution and your e-mail or telephone in one message."),),
        read=read_message,
        label=text("Contact"),
        show=lambda answer: str(answer.value)[:80] if answer.value else text("not said"),
        field="text",
        example=text("For example: Secondary school, {phone}", phone=Phone("0651 555000")),
        unknown_after=0,
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
