"""Who the bot talks to: linking a chat by a code, unlinking it, and what a stranger is told."""

from collections.abc import Mapping

from bot.port import Button
from bot.staff_bot.request import Answer, Asked
from bot.team.speech import Speech
from storage.team import staff_chats


def commands(_: Speech) -> Mapping[str, str]:
    """Give what can be typed, with what it does, in the order it is shown."""
    return {
        "today": _("My appointments of today"),
        "inbox": _("What nobody has taken yet"),
        "free": _("Offer or withdraw times of a day"),
        "ill": _("I am away today"),
        "quiet": _("Quiet hours"),
        "cover": _("A colleague gets my notices"),
        "agenda": _("Agenda in the morning"),
        "desk": _("Open the desk"),
        "help": _("What this bot can do"),
        "unlink": _("Unlink this chat"),
    }


def help_card(asked: Asked) -> Answer:
    """Say what the bot can do, and what it never carries."""
    _ = asked.speech
    lines = [f"/{name} – {what}" for name, what in commands(_).items()]
    return Answer(
        (
            _("I tell you what comes in: reference, topic, language, urgency and time. Names are on the desk only."),
            "\n".join(lines),
        )
    )


def welcome(asked: Asked) -> Answer:
    """Greet a member of staff whose chat is linked."""
    _ = asked.speech
    greeting = _("👋 Hello {name}. This chat is linked to {office}.", name=asked.member.name, office=asked.office.name)
    return Answer((greeting, *help_card(asked).lines))


def unlink(asked: Asked) -> Answer:
    """Ask once, then forget the chat."""
    _ = asked.speech
    if asked.argument(0) != "yes":
        return Answer(
            (_("Unlink this chat? You will get no more notices here."),), (Button("unlink:yes", _("Yes, unlink")),)
        )
    staff_chats.unlink(asked.tx, asked.member.id)
    return Answer((_("This chat is unlinked. A new code from the desk links it again."),))


def stranger(_: Speech, url: str, *, code: bool) -> str:
    """Say the one line a stranger gets; ``code`` where they tried a code that does not count."""
    if code:
        return _("This code does not work any more. Please get a new one at the desk, page Telegram.")
    return _(
        "This bot is only for the team of an advice office. If you would like advice, please go here: {url}", url=url
    )
