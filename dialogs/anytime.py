"""What works at every step: help, stop, delete, privacy, my data, and coming back after a break."""

from dialogs import answers
from dialogs.answers import RESUME, STOP
from dialogs.asking import step
from dialogs.booked import COME_BACK, leads_back, way_back
from dialogs.engine.commands import CRISIS, DELETE, GO_ON, HUMAN, NUMBERS, RESTART
from dialogs.engine.effects import KeepUntilTomorrow
from dialogs.engine.facts import Conversation, Look, Looks, MyAppointments, OpenQuestion, WayBack, WhatIsKept
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, option
from dialogs.steps.consent import privacy_lines
from dialogs.steps.deleting import CANCELS_TOO, delete_question, deleted
from dialogs.talk_to_a_person import responsible_office
from dialogs.text import Line, Weekday, text, weighty

LONGEST_WORDS = 120
"""Characters of own words on the card; the file has them all."""


async def help_card() -> Ending:
    """Say what can be written at any time; the emergency numbers are always there."""
    return Ending(
        (
            text("You can write these words at any time:"),
            text("back – one question back"),
            text("skip – leave a question out"),
            text("language – another language"),
            text("person – talk to the team"),
            text("stop – stop here"),
            weighty("delete – delete everything"),
            NUMBERS,
        ),
        (*await leads_back(), HUMAN, CRISIS, COME_BACK),
        kind="card",
    )


async def stop() -> Ending:
    """Stop at once; then one question about the data, and of somebody with an appointment about that, too."""
    cancels: tuple[Line, ...] = (CANCELS_TOO,) if await MyAppointments() else ()
    said = await step(
        STOP,
        text("⏹ Okay, I will stop. What should happen to your answers?"),
        *cancels,
        also=(option("/continue", "Continue after all", "▶️"),),
        acts=True,
        back=False,
    )
    if said == "delete":
        return deleted(traces=True)
    return Ending(
        (text("All right. I will keep your answers until tomorrow. Come back any time."), *await way_back()),
        (GO_ON,),
        effects=(KeepUntilTomorrow(),),
        quiet=True,
    )


async def delete() -> Ending:
    """Ask once, then delete all that is known of the person, appointment included."""
    question = await delete_question()
    said = await step(
        answers.DELETE,
        question,
        also=(option("/continue", "No", "❌"),),
        acts=True,
        back=False,
        confirms=(question,),
    )
    return deleted(traces=True) if said == "yes" else Ending()


async def privacy() -> Ending:
    """Show the second layer of the privacy notice."""
    office = await responsible_office()
    formal = (await Conversation()).formal
    return Ending(
        await privacy_lines(office, parent=formal),
        (*await leads_back(), option("/my_data", "My data", "🔒"), DELETE),
        kind="card",
    )


async def my_data() -> Ending:
    """Show all that is kept about the person (GDPR Art. 15, KDG § 17)."""
    kept = await WhatIsKept()
    lines: tuple[Line, ...] = tuple(
        text("{what}: {content}", what=what, content=_shortly(content)) for what, content in kept
    )
    looks = tuple(_look(look) for look in await Looks())
    return Ending(
        (
            text("🔒 This is what we know about you:"),
            *(lines or (text("Nothing yet."),)),
            *((text("👁 When the team looked at it:"), *looks) if looks else ()),
        ),
        (*await leads_back(), option("/my_data_file", "As a file", "💾"), DELETE),
        kind="card",
    )


async def my_data_file() -> Ending:
    """Give all that is kept as files, to keep and to take elsewhere (GDPR Art. 15(3), 20; KDG §§ 17, 22)."""
    return Ending(
        (text("💾 All of it as a file: one to read, one for other programs."),),
        (*await leads_back(), DELETE),
        kind="card",
        attachments=("own_data",),
    )


def _shortly(content: Line) -> Line:
    return f"{content[:LONGEST_WORDS]} …" if isinstance(content, str) and len(content) > LONGEST_WORDS else content


def _look(look: Look) -> Line:
    day, at = look.at.date(), look.at.time()
    if look.read:
        return text("{weekday}, {date} at {time}: read", weekday=Weekday(day, short=True), date=day, time=at)
    return text("{weekday}, {date} at {time}: changed or noted", weekday=Weekday(day, short=True), date=day, time=at)


async def resume_code() -> Ending:
    """Give the code and the link that lead back here, on another device or later, and say how long they do."""
    way = await WayBack()
    if way is None:
        return Ending()
    day = way.until.date()
    return Ending(
        (
            text("🔗 With this code you come back here later or on another device:"),
            text("{code}", code=way.code),
            text("Or with this link:"),
            way.link,
            text("It works until {weekday}, {date}.", weekday=Weekday(day), date=day),
            text("Nobody else should see it."),
        ),
        await leads_back(),
        kind="card",
    )


async def web() -> Ending:
    """Give somebody who would rather not write in a messenger the link that goes on in the web chat."""
    way = await WayBack()
    if way is None:
        return Ending()
    day = way.until.date()
    return Ending(
        (
            text("🔗 Go on here in the browser, without Telegram:"),
            way.link,
            text("It works until {weekday}, {date}.", weekday=Weekday(day), date=day),
            text("Nobody else should see it."),
        ),
        await leads_back(),
        kind="card",
    )


@inner
async def resume() -> Ending:
    """Ask somebody who comes back after a break where to go on."""
    waiting = await OpenQuestion()
    await step(
        RESUME,
        text("👋 Good to see you again."),
        *((text("This was the open question: {question}", question=waiting),) if waiting is not None else ()),
        options=(GO_ON, RESTART, DELETE),
        back=False,
    )
    return Ending()
