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
        return Day(self.date, tuple(entry for entry in self.entries if entry.counsellor == counsellor), self.holiday)

    def just(self, *what: What) -> tuple[CalendarEntry, ...]:
        """Give the entries of these sorts."""
        return tuple(entry for entry in self.entries if entry.what in what)

    @property
    def booked(self) -> tuple[CalendarEntry, ...]:
        """The appointments that take place, or did."""
        return tuple(entry for entry in self.entries if entry.booked and entry.booked.state != "cancelled")

    @property
    def free_minutes(self) -> int:
        """How much is still free."""
        return sum(int((entry.end - entry.start).total_seconds()) for entry in self.just("free")) // 60


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
        for counsellor in counsellors:
            spans = [(span.start, span.end, span.site) for span in offered if span.counsellor == counsellor]
            entries += _entries(known, counsellor, spans, bounds, visit.now)
        found.append(Day(day, tuple(sorted(entries, key=lambda entry: (entry.start, entry.end))), day in holidays))
    return found


def _read(tx: Transaction, visit: Visit, first: date, count: int, counsellors: Sequence[str], *, names: bool) -> _Known:
    start, end = midnight(first), midnight(first + timedelta(days=count))
    member, office = visit.colleague, visit.office
    booked = [
        appointment
        for appointment in appointments.of_office(tx, member, start, end)
        if appointment.counsellor_id in counsellors
    ]
    known = intakes.of_appointments(tx, member, [appointment.id for appointment in booked], visit.now) if names else {}
    taken = appointments.taken(tx, counsellors, start, end, now=visit.now)
    away = [
        CalendarEntry(absence.reason, absence.staff_id, absence.start, absence.end)
        for absence in availability.absences(tx, counsellors, start, end)
    ]
    busy = [
        CalendarEntry("busy", span.staff_id, span.start, span.end)
        for span in own_calendars.busy(tx, counsellors, start, end)
    ]
    closed = [
        CalendarEntry("closed", counsellor, away.start, away.end)
        for counsellor in counsellors
        for away in (*office.closures, *office.counsellor(counsellor).absences)
        if away.counsellor in {"", counsellor} and away.start < end and away.end > start
    ]
    return _Known(
        as_available(tx, office, start, until=end, busy=False),
        _by(booked, lambda appointment: appointment.counsellor_id),
        taken,
        _by([*away, *busy, *closed], lambda entry: entry.counsellor),
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
        CalendarEntry(entry.what, counsellor, max(entry.start, start), min(entry.end, end))
        for entry in known.apart.get(counsellor, ())
        if entry.start < end and entry.end > start
    ]
    booked = [
        CalendarEntry(
            "appointment",
            counsellor,
            appointment.start,
            appointment.end,
            appointment.site,
            appointment,
            known.intakes.get(appointment.id),
        )
        for appointment in known.booked.get(counsellor, ())
        if start <= appointment.start < end
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
        if quarter in taken or start < now or any(entry.start < end and start < entry.end for entry in apart):
            continue
        if left and left[-1][1] == start:
            left[-1] = (left[-1][0], end)
        else:
            left.append((start, end))
    return left


def _by(things: Iterable[T], name: Callable[[T], str]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for thing in things:
        found.setdefault(name(thing), []).append(thing)
    return found
