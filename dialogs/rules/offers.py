"""Offers of freed times to the waiting list: when one may be sent, how long it is held, and whom it fits."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Final, Literal, NamedTuple

from dialogs.office import ZONE
from dialogs.rules.openings import QUARTER
from dialogs.rules.slots import Calendar, Search, Slot, Start, Wishes
from dialogs.rules.working_days import instant

DAY_FROM, DAY_UNTIL = time(8), time(20)
"""An offer is answered in daytime, local time, every day of the week."""
ANSWER: Final = timedelta(hours=2)
"""How long a time is held for the person it was offered to."""
NOTICE: Final = timedelta(hours=1)
"""What must lie between the last moment to accept and the talk: the way there."""
NOON: Final = time(12)

Daypart = Literal["am", "pm", "any"]


class Freed(NamedTuple):
    """A span of a counsellor's that became free; aware, end exclusive; ``at`` says when it did."""

    counsellor: str
    start: datetime
    end: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody on the waiting list: what they wished for, since when, and which times they were offered before."""

    wishes: Wishes
    since: datetime
    daypart: Daypart = "any"
    had: frozenset[tuple[str, datetime, datetime]] = field(default_factory=frozenset)
    """(counsellor, start, end) of every earlier offer: what overlaps one is not offered again."""


def answer_until(now: datetime) -> datetime | None:
    """Give until when an offer sent now is held, UTC; None where it has to wait for :func:`sent_from`.

    Both ends lie in daytime of one day: what the evening would cut short waits for the morning.
    """
    local, until = now.astimezone(ZONE), (now + ANSWER).astimezone(ZONE)
    ends = datetime.combine(local.date(), DAY_UNTIL, ZONE)
    return until.astimezone(UTC) if local.time() >= DAY_FROM and until <= ends else None


def sent_from(now: datetime) -> datetime:
    """Give when an offer that is ready now may be sent, UTC: now, or the next morning."""
    if answer_until(now) is not None:
        return now.astimezone(UTC)
    local = now.astimezone(ZONE)
    day = local.date() if local.time() < DAY_FROM else local.date() + timedelta(days=1)
    return instant(day, DAY_FROM)


def fitting(calendar: Calendar, person: Waiting, freed: Iterable[Freed], until: datetime) -> Slot | None:
    """Find the best time for a person in what became free since they wait, held until ``until``; None where none fits.

    Who joined the list after a time had become free could choose it in the chat and did not.
    """
    spans = [span for span in freed if span.at > person.since]
    days = {
        (span.start + timedelta(days=offset)).astimezone(ZONE).date()
        for span in spans
        for offset in range((span.end - span.start).days + 1)
    } | {span.end.astimezone(ZONE).date() for span in spans}
    if not days:
        return None
    search = Search(_same_day(calendar), person.wishes)
    starts = sorted(start for start in search.starts(sorted(days)) if _suits(start, person, until))
    slots = [slot for start in starts if not _had(slot := search.slot(start), person)]
    within = next((slot for slot in slots if any(_begins_in(slot, span) for span in spans)), None)
    return within or next((slot for slot in slots if any(_touches(slot, span) for span in spans)), None)


def _same_day(calendar: Calendar) -> Calendar:
    """Let a time that became free be taken on the same day: the counsellor had planned to talk to somebody then."""
    kinds = tuple(replace(kind, next_working_day=False) for kind in calendar.office.kinds)
    return replace(calendar, office=replace(calendar.office, kinds=kinds))


def _suits(start: Start, person: Waiting, until: datetime) -> bool:
    begin = datetime.fromtimestamp(start.quarter * QUARTER, UTC)
    early = begin.astimezone(ZONE).time() < NOON
    return begin >= until + NOTICE and person.daypart in {"any", "am" if early else "pm"}


def _had(slot: Slot, person: Waiting) -> bool:
    """Tell whether a person was offered this time, or one that overlaps it, before."""
    return any(who == slot.counsellor and start < slot.end and slot.start < end for who, start, end in person.had)


def _begins_in(slot: Slot, span: Freed) -> bool:
    return span.counsellor == slot.counsellor and span.start <= slot.start < span.end


def _touches(slot: Slot, span: Freed) -> bool:
    """Tell whether a talk became possible by what became free: the time before it may have been free all along."""
    return span.counsellor == slot.counsellor and span.start < slot.end and slot.start < span.end
