"""When counsellors give advice: the openings of a local day as quarter hours, and what is held back of them."""

from collections.abc import Container, Sequence
from datetime import date, time, timedelta
from typing import Final, NamedTuple

from dialogs.office import ZONE, Counsellor, ExtraOpening, Kind, Mode, Office, Opening
from dialogs.rules.working_days import instant, midnight

QUARTER: Final = 900
"""Seconds of a quarter hour: every start lies on one, and a calendar is kept in them."""
QUARTERS_OF_A_DAY: Final = 96


class Span(NamedTuple):
    """A stretch of one day in which a counsellor gives advice."""

    counsellor: int
    """Position in the office's list."""
    quarters: Sequence[int | None]
    """Its quarter hours (Unix seconds // 900) in order; None where a spring night skips one."""
    end: int
    """Unix minutes: until when a talk may last."""
    site: str
    modes: tuple[Mode, ...]
    kinds: tuple[str, ...]
    """Kinds of appointment offered; empty for all."""


class Away(NamedTuple):
    """When a counsellor is not there, in Unix minutes, end exclusive."""

    start: float
    end: float


def absences_of(office: Office, counsellor: Counsellor) -> tuple[Away, ...]:
    """List when a counsellor is not there: own absences and closures of the office."""
    return tuple(
        Away(away.start.timestamp() / 60, away.end.timestamp() / 60)
        for away in (*counsellor.absences, *office.closures)
        if away.counsellor in {"", counsellor.id}
    )


def is_away(absences: Sequence[Away], start: int, minutes: int) -> bool:
    """Tell whether somebody is away in any part of a talk that starts at these Unix minutes."""
    return any(away.start < start + minutes and start < away.end for away in absences)


def spans_of(office: Office, day: date, holidays: Container[date]) -> list[Span]:
    """List who gives advice where on a local day: weekly openings unless it is a holiday, and extra ones."""
    clock = _clock(day)
    spans: list[Span] = []
    for position, counsellor in enumerate(office.counsellors):
        if day not in holidays:
            spans.extend(
                _span(position, rule, clock, rule.kinds)
                for rule in counsellor.openings
                if rule.weekday == day.weekday() and _holds(rule, day)
            )
        spans.extend(_span(position, rule, clock, ()) for rule in counsellor.extra if rule.day == day)
    return spans


def held_back(office: Office, spans: Sequence[Span], absences: Sequence[Sequence[Away]]) -> dict[int, set[int]]:
    """Find the quarters of a day that are kept for emergencies, by the counsellor's position: each site's first starts.

    Worked out from the openings alone, so that a used one is simply taken and no second one is kept instead.
    """
    held: dict[int, set[int]] = {}
    for kind in office.kinds:
        if not kind.held_back:
            continue
        for site in office.sites:
            possible = sorted(
                (quarter, span.counsellor)
                for span in spans
                if span.site == site.id and (not span.kinds or kind.id in span.kinds) and {*kind.modes} & {*span.modes}
                for quarter in span.quarters
                if quarter is not None and quarter * 15 + kind.minutes <= span.end
            )
            _keep(possible, kind, absences, held)
    return held


def _keep(
    possible: Sequence[tuple[int, int]], kind: Kind, absences: Sequence[Sequence[Away]], held: dict[int, set[int]]
) -> None:
    """Keep the first starts of one site, where the counsellor is there and nothing is kept yet."""
    left = kind.held_back
    for quarter, who in possible:
        if left == 0:
            break
        needed = quarters_needed(quarter, kind.minutes + kind.buffer_minutes)
        if not is_away(absences[who], quarter * 15, kind.minutes) and held.get(who, set()).isdisjoint(needed):
            held.setdefault(who, set()).update(needed)
            left -= 1


def quarters_needed(quarter: int, minutes: int) -> range:
    """Give the quarter hours that a talk of so many minutes, buffer included, occupies from its start on."""
    return range(quarter, quarter - (-minutes // 15))


def _holds(rule: Opening, day: date) -> bool:
    """Tell whether a weekly opening is valid on this day of its weekday."""
    if (rule.valid_from and day < rule.valid_from) or (rule.valid_until and day > rule.valid_until):
        return False
    if rule.every_second_week and rule.valid_from:
        return (_monday(day) - _monday(rule.valid_from)).days % 14 == 0
    return True


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _span(counsellor: int, rule: Opening | ExtraOpening, clock: Sequence[int | None], kinds: tuple[str, ...]) -> Span:
    """Place an opening on the day's clock; an end at 00:00 is the midnight after it."""
    start = rule.start.hour * 60 + rule.start.minute
    end = rule.end.hour * 60 + rule.end.minute or QUARTERS_OF_A_DAY * 15
    # An end that the clock skips in spring is the moment of the change: the next quarter there is.
    last = next(quarter for quarter in clock[end // 15 :] if quarter is not None)
    shown = clock[end // 15] is not None
    minutes = last * 15 + (end % 15 if shown else 0)
    return Span(counsellor, clock[-(-start // 15) : -(-end // 15)], minutes, rule.site, rule.modes, kinds)


def _clock(day: date) -> Sequence[int | None]:
    """Give the quarter (Unix seconds // 900) of each quarter hour the wall clock shows from 00:00 to 24:00.

    None stands for times that a spring night skips; of times an autumn night has twice the first is given.
    """
    begin, end = midnight(day), midnight(day + timedelta(days=1))
    first = int(begin.timestamp()) // QUARTER
    if end - begin == timedelta(days=1):
        return range(first, first + QUARTERS_OF_A_DAY + 1)
    quarters: list[int | None] = []
    for number in range(QUARTERS_OF_A_DAY):
        shown = time(number // 4, number % 4 * 15)
        moment = instant(day, shown)
        exists = moment.astimezone(ZONE).time() == shown
        quarters.append(int(moment.timestamp()) // QUARTER if exists else None)
    return [*quarters, int(end.timestamp()) // QUARTER]
