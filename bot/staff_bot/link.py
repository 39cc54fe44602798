"""Who the bot talks to: linking a chat by a code, unlinking it, and what a stranger is told."""

from collections.abc import Mapping

from bot.port import Button
from bot.staff_bot.request import Request, Response
from bot.team.speech import Speech
from storage.team import staff_chats


def commands(say: Speech) -> Mapping[str, str]:
    """Give what can be typed, with what it does, in the order it is shown."""
    return {
        "today": say("My appointments of today"),
        "inbox": say("What nobody has taken yet"),
        "free": say("Offer or withdraw times of a day"),
        "ill": say("I am away today"),
        "quiet": say("Quiet hours"),
        "cover": say("A colleague gets my notices"),
        "agenda": say("Agenda in the morning"),
        "desk": say("Open the desk"),
        "help": say("What this bot can do"),
        "unlink": say("Unlink this chat"),
    }


def help_card(request: Request) -> Response:
    """Say what the bot can do, and what it never carries."""
    say = request.speech
    lines = [f"/{name} – {what}" for name, what in commands(say).items()]
    return Response(
        (
            say("I tell you what comes in: reference, topic, language, urgency and time. Names are on the desk only."),
            "\n".join(lines),
        )
    )


def welcome(request: Request) -> Response:
    """Greet a member of staff whose chat is linked."""
    say = request.speech
    greeting = say(
        "👋 Hello {name}. This chat is linked to {office}.", name=request.member.name, office=request.office.name
    )
    return Response((greeting, *help_card(request).lines))


def unlink(request: Request) -> Response:
    """Ask once, then forget the chat."""
    say = request.speech
    if request.argument(0) != "yes":
        return Response(
            (say("Unlink this chat? You will get no more notices here."),), (Button("unlink:yes", say("Yes, unlink")),)
        )
    staff_chats.unlink(request.tx, request.member.id)
    return Response((say("This chat is unlinked. A new code from the desk links it again."),))


def stranger(say: Speech, url: str, *, code: bool) -> str:
    """Say the one line a stranger gets; ``code`` where they tried a code that does not count."""
    if code:
        return say("This code does not work any more. Please get a new one at the desk, page Telegram.")
    return say(
        "This bot is only for the team of an advice office. If you would like advice, please go here: {url}", url=url
    )
