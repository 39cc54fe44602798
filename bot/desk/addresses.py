"""An address of the desk: the page behind it, whether it takes a form, and whom it is for."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from starlette.responses import Response

from bot.desk.visit import Visit
from storage.engine.database import Database

PageHandler: TypeAlias = Callable[[Database, Visit], Awaitable[Response]]

ADVISING = frozenset({"counsellor", "coordinator"})
"""Roles that see intakes and appointments of their office."""
COORDINATING = frozenset({"coordinator"})
"""Roles that set the office and see its figures."""
ADMINISTERING = frozenset({"administrator"})
"""Roles that keep offices and staff; they see no intake."""
LEADING = COORDINATING | ADMINISTERING
"""Roles that change the office and invite its staff."""
EVERYBODY = ADVISING | COORDINATING | ADMINISTERING


@dataclass(frozen=True, slots=True)
class Address:
    """One address; for other roles than ``roles`` it does not exist."""

    path: str
    page: PageHandler
    is_form: bool = False
    """True where it takes a form (POST) and changes something, False where it shows (GET)."""
    roles: frozenset[str] = ADVISING
