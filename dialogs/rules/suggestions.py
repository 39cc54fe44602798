"""Which free times to suggest: a few that differ in day and time of day."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from typing import Final

from dialogs.office import ZONE
from dialogs.rules.openings import QUARTER
from dialogs.rules.slots import Calendar, Search, Slot, Start, Wishes, best_by_time, quarter_of

PREFERRED_HOURS: Final = {
    "": (time.min, time.max),
    "pupil": (time(14), time.max),
    "parent": (time(9), time(11, 30)),
}
"""When suggestions should begin, by whom they are for: after school, or while children are in it."""
ODD_TIME, APART, TOO_NEAR, NOT_PREFERRED, SAME_PART, SAME_DAY = 8, 8, 10 * 96, 2 * 96, 96, 4 * 96
"""What speaks against a suggestion, in quarter hours of waiting: :15 and :45 are worth two hours, a time within two
hours of a chosen one ten days, unwanted hours two days, the same part of the day one, the same day four."""
NOON, LATE = 12, 16


def suggested_slots(calendar: Calendar, wishes: Wishes, limit: int = 3) -> tuple[Slot, ...]:
    """Give a few good times that differ in day and time of day, in order of time.

    A time of a better counsellor or site always goes before a merely earlier one. Among equals each suggestion is the
    one that costs least: its wait, plus what is added for lying near a chosen one or outside the preferred hours.
    """
    search = Search(calendar, wishes)
    left = sorted(best_by_time(search.starts()))
    chosen: list[Start] = []
    while left and len(chosen) < limit:
        best = _cheapest(wishes, left, chosen)
        chosen.append(best)
        left.remove(best)
    return tuple(search.slot(start) for start in sorted(chosen, key=quarter_of))


def _cheapest(wishes: Wishes, left: Sequence[Start], chosen: Sequence[Start]) -> Start:
    """Pick from sorted starts the one of the best counsellors and sites that costs least beside those chosen."""
    best, least = left[0], float("inf")
    for start in left:
        # Costs only add to the wait: a later start cannot be cheaper any more.
        if start[:2] != left[0][:2] or start.quarter > least:
            break
        cost = start.quarter + _cost(start.quarter, [other.quarter for other in chosen], wishes)
        if cost < least:
            best, least = start, cost
    return best


def _cost(quarter: int, chosen: Sequence[int], wishes: Wishes) -> int:
    """Price what speaks against suggesting a start, in quarter hours of waiting."""
    local = datetime.fromtimestamp(quarter * QUARTER, UTC).astimezone(ZONE)
    cost = 0 if local.minute in {0, 30} else ODD_TIME
    if any(abs(quarter - other) < APART for other in chosen):
        cost += TOO_NEAR
    if wishes.urgent:
        return cost
    begin, end = PREFERRED_HOURS[wishes.prefer]
    if not begin <= local.time() <= end:
        cost += NOT_PREFERRED
    for other in chosen:
        known = datetime.fromtimestamp(other * QUARTER, UTC).astimezone(ZONE)
        cost += SAME_DAY if known.date() == local.date() else 0
        cost += SAME_PART if _part_of_day(known) == _part_of_day(local) else 0
    return cost


def _part_of_day(local: datetime) -> int:
    """Tell morning, early and late afternoon apart."""
    return 0 if local.hour < NOON else 1 if local.hour < LATE else 2
