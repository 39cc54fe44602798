"""The rail at the desk's left: the pages a colleague may open, and which of them is open."""

from dataclasses import dataclass
from typing import Literal

from bot.team.speech import Speech


@dataclass(frozen=True, slots=True)
class Stop:
    """One word of the rail. ``current`` is what ``aria-current`` says; empty where another page is open."""

    path: str
    words: str
    current: Literal["", "page", "true"]


def rail(_: Speech, role: str, here: str, *, staff_bot: bool, unchecked: int = 0) -> tuple[Stop, ...]:
    """Give the stops for a role; ``here`` is the open page's path without the desk's base.

    ``unchecked`` is the number of places and numbers of the office that were not checked for long.
    """
    advising = role in {"counsellor", "coordinator"}
    coordinating, leading = role == "coordinator", role in {"coordinator", "administrator"}
    office = _("Office ({number} to check)", number=unchecked) if leading and unchecked else _("Office")
    stops = [
        (advising, "/", _("Today"), ("/code",)),
        (advising, "/inbox", _("Inbox"), ("/intake/",)),
        (advising, "/calendar", _("Calendar"), ("/calendar/",)),
        (advising, "/waiting", _("Waiting"), ()),
        (True, "/office", office, ("/office/",)),
        (coordinating, "/figures", _("Figures"), ("/figures/",)),
        (leading, "/staff", _("Staff"), ("/staff/",)),
        (coordinating, "/audit", _("Access log"), ()),
        (staff_bot and advising, "/telegram", "Telegram", ("/telegram/",)),
        (True, "/account", _("My account"), ("/account/",)),
    ]
    return tuple(Stop(path, words, _current(path, below, here)) for shown, path, words, below in stops if shown)


def _current(path: str, below: tuple[str, ...], here: str) -> Literal["", "page", "true"]:
    if here == path:
        return "page"
    return "true" if below and here.startswith(below) else ""
