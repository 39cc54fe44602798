"""What stands on the days of a calendar: appointments, what is free of the times on offer, absences, busy times."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Literal, TypeAlias, TypeVar

from bot.appointments.availability import as_available, on_offer
from bot.desk.visit import Visit
from bot.office.days import holidays_of
from dialogs.office import Office
from dialogs.rules.openings import QUARTER
from dialogs.rules.working_days import midnight
from storage.calendar import appointments, availability, own_calendars
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord

T = TypeVar("T")
What: TypeAlias = Literal["appointment", "free", "away", "withdrawn", "busy", "closed"]


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One stretch of a counsellor's day; aware, UTC."""

    what: What
    counsellor: str
    start: datetime
    end: datetime
    site: str = ""
    booked: Booked | None = None
    intake: IntakeRecord | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """One local day of one counsellor or of a whole team."""

    date: date
    entries: tuple[CalendarEntry, ...]
    holiday: bool = False

    def of(self, counsellor: str) -> "Day":
        """Give one counsellor's part of it."""
        return Day(self.date, tuple(one for one in self.entries if one.counsellor == counsellor), self.holiday)

    def just(self, *what: What) -> tuple[CalendarEntry, ...]:
        """Give the entries of these sorts."""
        return tuple(one for one in self.entries if one.what in what)

    @property
    def booked(self) -> tuple[CalendarEntry, ...]:
        """The appointments that take place, or did."""
        return tuple(one for one in self.entries if one.booked and one.booked.state != "cancelled")

    @property
    def free_minutes(self) -> int:
        """How much is still free."""
        return sum(int((one.end - one.start).total_seconds()) for one in self.just("free")) // 60


@dataclass
class _Known:
    """What was read for a span of days, by counsellor."""

    office: Office
    booked: Mapping[str, list[Booked]]
    taken: Mapping[str, set[int]]
    apart: Mapping[str, list[CalendarEntry]]
    """Absences, withdrawn and busy times, and the office's closures."""
    intakes: Mapping[str, IntakeRecord] = field(default_factory=dict)


def days(
    tx: Transaction, visit: Visit, first: date, count: int, counsellors: Sequence[str], *, names: bool
) -> list[Day]:
    """Give so many local days of some counsellors; with ``names`` also whom their appointments are with.

    Then the look is written down, so this is a work that writes.
    """
    known, holidays = _read(tx, visit, first, count, counsellors, names=names), holidays_of(visit.office, visit.now)
    found = []
    for number in range(count):
        day = first + timedelta(days=number)
        bounds = midnight(day), midnight(day + timedelta(days=1))
        offered = on_offer(known.office, day, holidays)
        entries: list[CalendarEntry] = []
        for one in counsellors:
            spans = [(span.start, span.end, span.site) for span in offered if span.counsellor == one]
            entries += _entries(known, one, spans, bounds, visit.now)
        found.append(Day(day, tuple(sorted(entries, key=lambda one: (one.start, one.end))), day in holidays))
    return found


def _read(tx: Transaction, visit: Visit, first: date, count: int, counsellors: Sequence[str], *, names: bool) -> _Known:
    start, end = midnight(first), midnight(first + timedelta(days=count))
    member, office = visit.colleague, visit.office
    booked = [one for one in appointments.of_office(tx, member, start, end) if one.counsellor_id in counsellors]
    known = intakes.of_appointments(tx, member, [one.id for one in booked], visit.now) if names else {}
    taken = appointments.taken(tx, counsellors, start, end, now=visit.now)
    away = [
        CalendarEntry(one.reason, one.staff_id, one.start, one.end)
        for one in availability.absences(tx, counsellors, start, end)
    ]
    busy = [
        CalendarEntry("busy", one.staff_id, one.start, one.end)
        for one in own_calendars.busy(tx, counsellors, start, end)
    ]
    closed = [
        CalendarEntry("closed", one, away.start, away.end)
        for one in counsellors
        for away in (*office.closures, *office.counsellor(one).absences)
        if away.counsellor in {"", one} and away.start < end and away.end > start
    ]
    return _Known(
        as_available(tx, office, start, until=end, busy=False),
        _by(booked, lambda one: one.counsellor_id),
        taken,
        _by([*away, *busy, *closed], lambda one: one.counsellor),
        known,
    )


def _entries(
    known: _Known,
    counsellor: str,
    offered: Iterable[tuple[datetime, datetime, str]],
    bounds: tuple[datetime, datetime],
    now: datetime,
) -> list[CalendarEntry]:
    """Give a counsellor's entries of a day: what is booked, what is apart, and what is free of the times on offer."""
    start, end = bounds
    apart = [
        CalendarEntry(one.what, counsellor, max(one.start, start), min(one.end, end))
        for one in known.apart.get(counsellor, ())
        if one.start < end and one.end > start
    ]
    booked = [
        CalendarEntry("appointment", counsellor, one.start, one.end, one.site, one, known.intakes.get(one.id))
        for one in known.booked.get(counsellor, ())
        if start <= one.start < end
    ]
    free = [
        CalendarEntry("free", counsellor, *span, site)
        for begin, last, site in offered
        for span in _left(begin, last, known.taken.get(counsellor, set()), apart, now)
    ]
    return [*booked, *apart, *free]


def _left(
    begin: datetime, last: datetime, taken: set[int], apart: Sequence[CalendarEntry], now: datetime
) -> list[tuple[datetime, datetime]]:
    """Give what is left of a time on offer: whole quarter hours to come that nothing stands in."""
    left: list[tuple[datetime, datetime]] = []
    for quarter in range(int(begin.timestamp()) // QUARTER, int(last.timestamp()) // QUARTER):
        start = datetime.fromtimestamp(quarter * QUARTER, UTC)
        end = start + timedelta(seconds=QUARTER)
        if quarter in taken or start < now or any(one.start < end and start < one.end for one in apart):
            continue
        if left and left[-1][1] == start:
            left[-1] = (left[-1][0], end)
        else:
            left.append((start, end))
    return left


def _by(things: Iterable[T], name: Callable[[T], str]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for one in things:
        found.setdefault(name(one), []).append(one)
    return found
