"""The rail at the desk's left: the pages a colleague may open, and which of them is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.team.speech import Speech

Roles: TypeAlias = Mapping[str, frozenset[str]]
"""Who may go to each address, by its path: what the addresses themselves say."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One word of the rail. ``current`` is what ``aria-current`` says; empty where another page is open."""

    path: str
    words: str
    current: Literal["", "page", "true"]


def rail(say: Speech, role: str, here: str, roles: Roles, *, staff_bot: bool, unchecked: int = 0) -> tuple[Stop, ...]:
    """Give the stops for a role; ``here`` is the open page's path without the desk's base.

    ``unchecked`` is the number of places and numbers of the office that were not checked for long: it stands there for
    those who can note a check. Raises KeyError for a stop that is no address.
    """
    checks = unchecked and role in roles["/office/{key}/{entry}/checked"]
    office = say("Office ({number} to check)", number=unchecked) if checks else say("Office")
    stops = [
        ("/", say("Today"), ("/code",)),
        ("/inbox", say("Inbox"), ("/intake/",)),
        ("/calendar", say("Calendar"), ("/calendar/",)),
        ("/waiting", say("Waiting"), ()),
        ("/office", office, ("/office/",)),
        ("/figures", say("Figures"), ("/figures/",)),
        ("/staff", say("Staff"), ("/staff/",)),
        ("/audit", say("Access log"), ()),
        *([("/telegram", "Telegram", ("/telegram/",))] if staff_bot else []),
        ("/account", say("My account"), ("/account/",)),
    ]
    return tuple(Stop(path, words, _current(path, below, here)) for path, words, below in stops if role in roles[path])


def _current(path: str, below: tuple[str, ...], here: str) -> Literal["", "page", "true"]:
    if here == path:
        return "page"
    return "true" if below and here.startswith(below) else ""
