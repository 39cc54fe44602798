"""Reach a person: a message or a call back, from any step, honest about when somebody reads it."""

from datetime import datetime

from dialogs.answers import (
    AGE,
    BIRTH,
    CRISIS_CALL,
    IN_DANGER,
    LANGUAGE_WISH,
    MESSAGE,
    PHONE,
    TALK_LANGUAGE,
    TALK_LANGUAGE_NAME,
    born_of,
)
from dialogs.asking import step, typed
from dialogs.booked import ANSWER, asks_to_reach, leads_back, office_of, way_back
from dialogs.engine.commands import CRISIS, NUMBERS
from dialogs.engine.conversation import Answer
from dialogs.engine.effects import HandOver
from dialogs.engine.facts import (
    CanTellTeam,
    Conversation,
    Languages,
    Now,
    Offices,
    Situation,
    Team,
    TeamTimes,
)
from dialogs.engine.play import inner
from dialogs.engine.questions import Ending, option
from dialogs.office import Office
from dialogs.rules.buttons import is_number
from dialogs.rules.contacts import read_phone, written_phone
from dialogs.rules.eligibility import possible_ages
from dialogs.rules.emergencies import read_in_danger
from dialogs.rules.hotlines import Caller, besides_german, numbers_for
from dialogs.rules.places import decide
from dialogs.rules.reading import JSON, Reading, Sight, Understood, Unread
from dialogs.rules.typed import clean
from dialogs.steps.hotlines import call_comes, card_lines
from dialogs.text import Line, Phone, Weekday, text

REVIEW_TIER = "A"

LONGEST_MESSAGE = 1000
"""Characters of a message that are kept; Telegram allows 4096, a counsellor reads a screen."""


async def responsible_office() -> Office:
    """Find the office a person belongs to: the booked one, the one of their place, else the door's."""
    offices = await Offices()
    known = (await Conversation()).known
    if "office" in known:
        return office_of(offices, str(known["office"].value))
    place = known["place"].value if "place" in known else None
    if isinstance(place, dict):
        return office_of(offices, decide(place, offices).office or "")
    return offices[0]


async def human() -> Ending:
    """Take a message to the team, or a number to call back."""
    office = await responsible_office()
    team = await Team(office.id)
    message: JSON = await typed(
        MESSAGE,
        text("🧑 Gladly. Here you reach our team:"),
        *team_lines(team),
        text("📞 {phone}", phone=Phone(office.phone)),
        text("📍 {address}", address=office.address),
        text(
            "Write one message here. We answer by {weekday}, {date}.",
            weekday=Weekday(team.reply_by),
            date=team.reply_by,
        ),
        options=(*MESSAGE.options, CRISIS, *await leads_back()),
        read=read_message,
        any_words=True,
        folded=False,
        unknown_after=0,
    )
    if message != "call":
        return Ending(effects=(HandOver(office.id, "message", "normal"),), opens="answer_comes:message")
    await ask_phone(reads_back=True)
    return Ending(effects=(HandOver(office.id, "call_back", "normal"),), opens="answer_comes:call_back")


@inner
async def answer_comes() -> Ending:
    """Say by when the team answers or calls, and how this is found again until then: the promise is kept by now."""
    team = await Team((await responsible_office()).id)
    day, date = Weekday(team.reply_by), team.reply_by
    promised: tuple[Line, ...] = (
        (text("Thank you. We call you by {weekday}, {date}.", weekday=day, date=date),)
        if (await Conversation()).argument == "call_back"
        else (
            text("Thank you. Your message is with the team."),
            text("We answer by {weekday}, {date}.", weekday=day, date=date),
        )
    )
    return Ending((*promised, *await way_back()), opens=await asks_to_reach(ANSWER))


async def ask_phone(*, reads_back: bool) -> str:
    """Ask for the number to call back; ``reads_back`` where a typed one is shown first, and not handed over at once."""
    number: str = await typed(
        PHONE,
        text("📞 Which number shall we call? Write the number."),
        text("Our number is not shown. We tell nobody else who we are."),
        read=read_phone,
        reads_back=reads_back,
        folded=False,
        hints=(text("This number is too short or too long. Example: {phone}", phone="0171 3920012"),) * 2,
        field="tel",
        example=text("For example: {phone}", phone="0171 3920012"),
        unknown_after=0,
    )
    return number


def team_lines(team: TeamTimes) -> tuple[Line, ...]:
    """Say whether somebody is there now, and if not, from when."""
    if team.until is not None:
        return (text("🕒 Today until {time}.", time=team.until.time()),)
    if team.opens is not None:
        day = team.opens.date()
        return (
            text(
                "🕒 The office is closed now. Again on {weekday}, {date} from {time}.",
                weekday=Weekday(day),
                date=day,
                time=team.opens.time(),
            ),
        )
    return ()


def read_message(words: str, _: Sight) -> Reading:
    """Take any words as a message, cut to what is kept; only the number of a button is none."""
    message = clean(words)[:LONGEST_MESSAGE]
    return Understood(message) if message and not is_number(words) else Unread()


async def crisis() -> Ending:
    """Show the numbers first; then offer that somebody from the team calls."""
    office = await responsible_office()
    situation, now, team = await Conversation(), await Now(), await Team(office.id)
    told, names = await CanTellTeam(office.id), dict(await Languages())
    numbers = numbers_for(office.hotlines, _caller(situation, now), now, team.holidays)
    comes = _team_comes(team, told=told)
    said: JSON = await step(
        CRISIS_CALL,
        *card_lines(numbers, now, names, team=comes),
        *(() if numbers.alone else comes),
        text("I am a program and cannot help you myself. Shall somebody from the team call you?"),
        also=(
            option("/continue", "Go on with the appointment", "▶️"),
            option("/help", "What I can write here", "ℹ️"),
            option("/stop", "Stop", "⏹"),
        ),
        kind="crisis",
        acts=True,
        hints=(text("Please call one of these numbers. They are there for you."),) * 2,
        back=False,
    )
    number = await ask_phone(reads_back=False) if said == "call" else ""
    called: tuple[Line, ...] = (
        (text("{what}: {content}", what=PHONE.name, content=written_phone(number)),) if number else ()
    )
    return Ending(
        (*crisis_lines(team, told=told), *called, *card_lines(numbers, now, names, later=False)),
        await leads_back(),
        kind="crisis",
        effects=(HandOver(office.id, "crisis", "crisis", answers={"crisis": Answer("call")}),),
        quiet=True,
    )


@inner
async def in_danger() -> Ending:
    """Ask whose words may speak of danger; who clearly says no goes on, and the words are heard as an answer."""
    said = await step(
        IN_DANGER,
        text("🆘 Are you or is somebody in danger?"),
        NUMBERS,
        read=read_in_danger,
        unknown_after=2,
        otherwise="yes",
        back=False,
    )
    words = (await Conversation()).argument
    return Ending(hears=words) if said == "no" else Ending(opens=f"crisis:{words}")


def _team_comes(team: TeamTimes, *, told: bool) -> tuple[Line, ...]:
    """Say when the team would call, or, where nobody is told at once, no more than when it is there again."""
    if told:
        return call_comes(team)
    return team_lines(team) if team.until is None else ()


def _caller(situation: Situation, now: datetime) -> Caller:
    """Say who looks for a number, as far as the conversation knows: their languages, and their own age."""
    known = situation.known
    said = [situation.language or situation.guess]
    for row in (LANGUAGE_WISH, TALK_LANGUAGE_NAME, TALK_LANGUAGE):
        match known[row.key].value if row.key in known else None:
            case str(code) | {"language": str(code)}:
                said.append(code)
            case _:
                pass
    age = known[AGE.key].value if AGE.key in known else None
    born = born_of(known[BIRTH.key].value) if BIRTH.key in known else None
    return Caller(
        languages=besides_german(said),
        parent=situation.formal,
        ages=possible_ages({"born": born} if born else age, now.date()),
    )


def crisis_lines(team: TeamTimes, *, told: bool) -> tuple[Line, ...]:
    """Say what becomes of the number of somebody in a crisis, and when: no more than is so.

    ``told`` says whether anybody is told at once; else the number waits until somebody of the team looks.
    """
    if told:
        return (text("Thank you. The team has your number."), _call_comes(team))
    return (
        text("We have kept your number. But nobody in the team is told at once, so please do not wait for us."),
        _number_is_seen(team),
    )


def _call_comes(team: TeamTimes) -> Line:
    if team.until is not None:
        return text("They call you today, by {time} at the latest.", time=team.until.time())
    if team.opens is None:
        return text("We cannot say when they call you.")
    day, time = team.opens.date(), team.opens.time()
    return text("They call you on {weekday}, {date} from {time}.", weekday=Weekday(day), date=day, time=time)


def _number_is_seen(team: TeamTimes) -> Line:
    if team.until is not None:
        return text(
            "The team sees it when it looks at its list. Today it is there until {time}.", time=team.until.time()
        )
    if team.opens is None:
        return text("We cannot say when the team sees it.")
    day, time = team.opens.date(), team.opens.time()
    return text(
        "The team sees it when it is there again: on {weekday}, {date} from {time}.",
        weekday=Weekday(day),
        date=day,
        time=time,
    )
