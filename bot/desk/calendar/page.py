"""The calendar: a day, a week or a month of one counsellor or of the whole team."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from starlette.responses import Response

from bot.desk.addresses import Address
from bot.desk.calendar import timetable
from bot.desk.calendar.timetable import Day
from bot.desk.calendar.view import TEAM, WEEK, CalendarView
from bot.desk.calendar.words import CalendarLine, line, unread
from bot.desk.visit import Visit
from bot.team import labels
from dialogs.rules.working_days import midnight
from storage.calendar import availability, own_calendars
from storage.calendar.availability import OfferedTime, StaffAbsence
from storage.calendar.own_calendars import CalendarSource
from storage.engine.database import Database, Transaction

WEEKEND = 5


@dataclass(frozen=True, slots=True)
class Column:
    """Entries under a title: a day of one counsellor, or one counsellor of a day."""

    title: str
    lines: tuple[CalendarLine, ...]
    link: str = ""
    note: str = ""
    today: bool = False


@dataclass(frozen=True, slots=True)
class DayCell:
    """A day in few words: how many appointments, how much is free, who is away."""

    day: date
    title: str
    link: str
    booked: str
    free: str
    count: int
    hours: str
    notes: tuple[str, ...]
    other_month: bool
    today: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A change of one day's times that can be taken back."""

    id: str
    words: str


async def show(database: Database, visit: Visit) -> Response:
    """Show the calendar."""
    return await draw(database, visit)


async def draw(database: Database, visit: Visit, *, problem: str = "") -> Response:
    """Show the calendar, with what was wrong about a form where something was."""
    view = CalendarView.read(visit)
    whom = [counsellor.id for counsellor in visit.office.counsellors] if view.of == TEAM else [view.of]
    names = view.extent == "day" or (view.extent == "week" and view.of != TEAM)

    def work(tx: Transaction) -> tuple[list[Day], list[CalendarSource], list[StaffAbsence], list[OfferedTime]]:
        found = timetable.days(tx, visit, view.first, view.count, whom, names=names)
        bounds = midnight(view.day), midnight(view.day + timedelta(days=1))
        changed = view.extent == "day" and view.of != TEAM
        away = availability.absences(tx, whom, *bounds) if changed else []
        return (
            found,
            own_calendars.sources(tx, whom),
            away,
            (availability.openings(tx, whom, view.day, view.day) if changed else []),
        )

    found, sources, away, offered = await database.write(work)
    say = visit.speech
    return visit.page(
        "calendar.html",
        status=422 if problem else 200,
        title=say("Calendar"),
        view=view,
        team=TEAM,
        problem=problem,
        period=_period(view, visit),
        here=view.first <= visit.today < view.first + timedelta(days=view.count),
        today=visit.today,
        people=[(counsellor.id, counsellor.name) for counsellor in visit.office.counsellors],
        sites=[(site.id, site.name) for site in visit.office.sites],
        columns=_columns(view, found, whom, visit) if names else (),
        cells=[] if names else _cells(view, found, whom, visit),
        weekdays=[labels.weekday(number, say)[:2] for number in range(WEEK)],
        unread=[unread(source, visit) for source in sources if source.failed_since],
        changes=[*_taken_out(away, visit), *_added(offered, visit)],
    )


def _period(view: CalendarView, visit: Visit) -> str:
    say = visit.speech
    if view.extent == "day":
        return say.weekday(view.day)
    if view.extent == "month":
        return say.month_and_year(view.day)
    return f"{say.day(view.first)} – {say.day(view.first + timedelta(days=WEEK - 1), year=True)}"


def _columns(view: CalendarView, found: Sequence[Day], whom: Sequence[str], visit: Visit) -> tuple[Column, ...]:
    """Give a column for each day of one counsellor's week, or for each counsellor of a day who has anything on it."""
    say = visit.speech
    if view.extent == "week":
        shown = [day for day in found if day.entries or day.date.weekday() < WEEKEND]
        return tuple(
            Column(
                say.day(day.date),
                tuple(line(entry, visit) for entry in day.entries),
                view.query(extent="day", day=day.date),
                say("public holiday") if day.holiday else "",
                day.date == visit.today,
            )
            for day in shown
        )
    (day,) = found
    columns = [
        Column(
            labels.counsellor(visit.office, counsellor),
            tuple(line(entry, visit) for entry in day.of(counsellor).entries),
            view.query(of=counsellor),
            say("public holiday") if day.holiday else "",
        )
        for counsellor in whom
    ]
    return tuple(sorted(columns, key=lambda column: not column.lines))


def _cells(
    view: CalendarView, found: Sequence[Day], whom: Sequence[str], visit: Visit
) -> list[tuple[str, list[DayCell]]]:
    """Give rows of days in few words: of a month its weeks, of a team's week its counsellors."""
    if view.extent == "week":
        return [
            (
                labels.counsellor(visit.office, counsellor),
                [_cell(replace(view, of=counsellor), day.of(counsellor), visit) for day in found],
            )
            for counsellor in whom
        ]
    weeks = [found[start : start + WEEK] for start in range(0, len(found), WEEK)]
    return [(f"{week[0].date:%V}", [_cell(view, day, visit, names=len(whom) > 1) for day in week]) for week in weeks]


def _cell(view: CalendarView, day: Day, visit: Visit, *, names: bool = False) -> DayCell:
    say, free = visit.speech, day.free_minutes
    notes = [say("public holiday")] if day.holiday else []
    away = list(dict.fromkeys(entry.counsellor for entry in day.just("away")))
    if away:
        who = ", ".join(labels.counsellor(visit.office, counsellor).partition(" ")[0] for counsellor in away)
        notes.append(say("away: {names}", names=who) if names else say("away"))
    if not names and day.just("closed"):
        notes.append(say("office closed"))
    count, hours = len(day.booked), _hours(free, visit)
    return DayCell(
        day=day.date,
        title=str(day.date.day) if view.extent == "month" else say.day(day.date),
        link=view.query(extent="day", day=day.date),
        booked=say("{count} booked", count=count) if count else "",
        free=say("{hours} h free", hours=hours) if free else "",
        count=count,
        hours=hours,
        notes=tuple(notes),
        other_month=view.extent == "month" and day.date.month != view.day.month,
        today=day.date == visit.today,
    )


def _hours(minutes: int, visit: Visit) -> str:
    written = f"{minutes / 60:.2f}".rstrip("0").rstrip(".")
    return written.replace(".", ",") if visit.speech.language == "de" else written


def _taken_out(away: Sequence[StaffAbsence], visit: Visit) -> list[Change]:
    say = visit.speech
    words = {"away": say("Away {time}"), "withdrawn": say("Withdrawn {time}")}
    return [
        Change(absence.id, words[absence.reason].format(time=_span(absence.start, absence.end, visit)))
        for absence in away
    ]


def _added(offered: Sequence[OfferedTime], visit: Visit) -> list[Change]:
    say = visit.speech
    return [
        Change(
            opening.id,
            say(
                "Offered in addition {time}, {site}",
                time=f"{opening.start:%H:%M}–{opening.end:%H:%M}",
                site=labels.site(visit.office, opening.site),
            ),
        )
        for opening in offered
    ]


def _span(start: datetime, end: datetime, visit: Visit) -> str:
    say = visit.speech
    local = start.astimezone(say.zone), end.astimezone(say.zone)
    if local[0].date() == local[1].date() or (local[1] - local[0] <= timedelta(days=1) and local[1].time() == time(0)):
        return f"{say.clock(start)}–{say.clock(end)}"
    return f"{say.instant(start, year=False)} – {say.instant(end, year=False)}"


ADDRESSES = (Address("/calendar", show),)
