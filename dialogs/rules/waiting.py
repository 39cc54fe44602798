"""How long somebody waits for a time: when they are asked whether they still do, and when that ends."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from dialogs.office import Office

ASKED_EVERY: Final = timedelta(days=14)
"""How often somebody is asked whether they still wait, after they last said so."""
TOLD_BEFORE: Final = timedelta(days=7)
"""How long before it ends they are told: time to answer, on a holiday too."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Since when somebody must have been silent, aware, for what is to happen now."""

    ask: datetime
    """To be asked whether they still wait."""
    end: datetime
    """To be told that their waiting ends."""


def silence(office: Office, now: datetime) -> Silence:
    """Give since when somebody on an office's waiting list must have been silent for each of both."""
    return Silence(now - ASKED_EVERY, now - (lasts(office) - TOLD_BEFORE))


def ends(office: Office, alive: datetime, now: datetime) -> datetime:
    """Give when the waiting of somebody ends who last said at ``alive`` that they wait, and is told so now.

    That is when the office's weeks are over, and never less than a week after they are told.
    """
    return max(alive + lasts(office), now + TOLD_BEFORE)


def lasts(office: Office) -> timedelta:
    """Give how long somebody waits after they last said so."""
    return timedelta(weeks=office.wait_weeks)
