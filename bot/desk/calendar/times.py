"""Changed times: what a counsellor offers or withdraws on a day, and absences with the appointments to be moved."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from starlette.responses import Response

from bot.appointments import asking_to_move
from bot.desk import form_values
from bot.desk.addresses import Address
from bot.desk.calendar import page as calendar
from bot.desk.calendar.view import TEAM, CalendarView
from bot.desk.form_values import NotUsable
from bot.desk.visit import Visit
from dialogs.intake import read_intake
from dialogs.rules.working_days import midnight
from storage.calendar import appointments, availability
from storage.calendar.appointments import Booked
from storage.calendar.availability import StaffAbsence
from storage.engine.database import Database, Transaction
from storage.intakes import intakes

AHEAD = timedelta(days=366)
"""How far ahead absences are looked for and can be entered."""


@dataclass(frozen=True, slots=True)
class ToMove:
    """An appointment within an absence."""

    id: str
    time: str
    who: str
    code: str
    asked: bool
    unreachable: bool


@dataclass(frozen=True, slots=True)
class AbsenceEntry:
    """An absence with the appointments that cannot take place."""

    id: str
    counsellor: str
    span: str
    to_move: tuple[ToMove, ...]

    @property
    def can_ask(self) -> bool:
        """True while somebody can be asked who was not."""
        return any(not appointment.asked and not appointment.unreachable for appointment in self.to_move)


async def offer(database: Database, visit: Visit) -> Response:
    """Offer more times on a day."""
    try:
        whom, day, (start, end) = form_values.counsellor(visit), form_values.day(visit, "day"), form_values.span(visit)
        site = form_values.site(visit)
    except NotUsable as problem:
        return await calendar.draw(database, visit, problem=problem.words)
    await database.write(lambda tx: availability.offer(tx, whom, day, start, end, site=site))
    return visit.go(f"/calendar{CalendarView('day', day, whom).query()}")


async def withdraw(database: Database, visit: Visit) -> Response:
    """Withdraw times of a day; what is booked stays booked."""
    try:
        whom, day, (start, end) = form_values.counsellor(visit), form_values.day(visit, "day"), form_values.span(visit)
    except NotUsable as problem:
        return await calendar.draw(database, visit, problem=problem.words)
    last = midnight(day + timedelta(days=1)) if end == time(0) else form_values.moment(day, end)
    begin = form_values.moment(day, start)
    await database.write(lambda tx: availability.be_away(tx, whom, begin, last, reason="withdrawn"))
    return visit.go(f"/calendar{CalendarView('day', day, whom).query()}")


async def take_back(database: Database, visit: Visit) -> Response:
    """Undo a change of a day."""
    view, change = CalendarView.read(visit), visit.form.get("change", "")
    if view.of == TEAM:
        return visit.not_found()
    await database.write(lambda tx: availability.take_back(tx, view.of, change))
    return visit.go(f"/calendar{view.query()}")


async def show_absences(database: Database, visit: Visit) -> Response:
    """Show the absences to come, and enter one."""
    return await _draw(database, visit)


async def be_away(database: Database, visit: Visit) -> Response:
    """Enter an absence; why is not asked."""
    try:
        whom, (start, end) = form_values.counsellor(visit), _entered(visit)
    except NotUsable as problem:
        return await _draw(database, visit, problem=problem.words)
    await database.write(lambda tx: availability.be_away(tx, whom, start, end))
    return visit.go(f"/calendar/away?of={whom}")


def _entered(visit: Visit) -> tuple[datetime, datetime]:
    """Read from when until when; raises NotUsable. Without times these are whole days, without a last day it is one."""
    say, first = visit.speech, form_values.day(visit, "first")
    last = form_values.day_or_none(visit, "last") or first
    start = form_values.moment(first, form_values.clock_or(visit, "start", time(0)))
    until = form_values.clock_or(visit, "end", time(0))
    end = midnight(last + timedelta(days=1)) if until == time(0) else form_values.moment(last, until)
    if end <= max(start, visit.now) or end > visit.now + AHEAD:
        raise NotUsable(say("Please enter a time to come, within a year: the end after the beginning."))
    return start, end


async def come_back(database: Database, visit: Visit) -> Response:
    """Take an absence back, and the requests to move that have not gone out."""
    absence_id = str(visit.request.path_params["id"])

    def work(tx: Transaction) -> StaffAbsence | None:
        away = _find(tx, visit, absence_id)
        if away is not None:
            availability.take_back(tx, away.staff_id, away.id)
            for appointment in _within(tx, visit, away):
                asking_to_move.take_back(tx, appointment)
        return away

    away = await database.write(work)
    return visit.go(f"/calendar/away?of={away.staff_id}") if away else visit.not_found()


async def ask_all(database: Database, visit: Visit) -> Response:
    """Ask all clients with an appointment within an absence to choose another time."""
    absence_id = str(visit.request.path_params["id"])

    def work(tx: Transaction) -> StaffAbsence | None:
        away = _find(tx, visit, absence_id)
        if away is not None:
            asking_to_move.ask(tx, _within(tx, visit, away), visit.now)
        return away

    away = await database.write(work)
    return visit.go(f"/calendar/away?of={away.staff_id}") if away else visit.not_found()


def _all(tx: Transaction, visit: Visit) -> list[StaffAbsence]:
    ids = [counsellor.id for counsellor in visit.office.counsellors]
    return [
        absence for absence in availability.absences(tx, ids, visit.now, visit.now + AHEAD) if absence.reason == "away"
    ]


def _find(tx: Transaction, visit: Visit, absence_id: str) -> StaffAbsence | None:
    return next((absence for absence in _all(tx, visit) if absence.id == absence_id), None)


def _within(tx: Transaction, visit: Visit, away: StaffAbsence) -> list[Booked]:
    """Give the open appointments to come that an absence touches."""
    found = appointments.of_office(tx, visit.colleague, away.start - timedelta(hours=12), away.end)
    return [
        appointment
        for appointment in found
        if appointment.counsellor_id == away.staff_id
        and appointment.state == "booked"
        and appointment.start > visit.now
        and appointment.end > away.start
    ]


async def _draw(database: Database, visit: Visit, *, problem: str = "") -> Response:
    say, asked = visit.speech, visit.form.get("of") or visit.request.query_params.get("of", "")

    def work(tx: Transaction) -> list[AbsenceEntry]:
        rows = []
        for away in _all(tx, visit):
            booked = _within(tx, visit, away)
            known = intakes.of_appointments(tx, visit.colleague, [appointment.id for appointment in booked], visit.now)
            to_move = tuple(
                ToMove(
                    appointment.id,
                    f"{say.instant(appointment.start, year=False)}–{say.clock(appointment.end)}",
                    read_intake(known[appointment.id].payload).name if appointment.id in known else "",
                    appointment.code,
                    asking_to_move.is_asked(tx, appointment),
                    not asking_to_move.can_be_written_to(tx, appointment),
                )
                for appointment in booked
            )
            rows.append(AbsenceEntry(away.id, away.staff_id, _whole(away.start, away.end, visit), to_move))
        return rows

    rows = await database.write(work)
    ids = [counsellor.id for counsellor in visit.office.counsellors]
    own = visit.colleague.id if visit.colleague.id in ids else ids[0]
    return visit.page(
        "absences.html",
        status=422 if problem else 200,
        title=say("Absences"),
        problem=problem,
        form=visit.form,
        of=asked if asked in ids else own,
        people=[(counsellor.id, counsellor.name) for counsellor in visit.office.counsellors],
        names={counsellor.id: counsellor.name for counsellor in visit.office.counsellors},
        today=visit.today,
        rows=rows,
    )


def _whole(start: datetime, end: datetime, visit: Visit) -> str:
    """Write a span: whole days as days."""
    say = visit.speech
    first, last = start.astimezone(say.zone), end.astimezone(say.zone)
    if first.time() == last.time() == time(0):
        until = last.date() - timedelta(days=1)
        return say.day(first.date()) if until == first.date() else f"{say.day(first.date())} – {say.day(until)}"
    if first.date() == last.date():
        return f"{say.day(first.date())} {say.clock(start)}–{say.clock(end)}"
    return f"{say.instant(start, year=False)} – {say.instant(end, year=False)}"


ADDRESSES = (
    Address("/calendar/offer", offer, is_form=True),
    Address("/calendar/withdraw", withdraw, is_form=True),
    Address("/calendar/take-back", take_back, is_form=True),
    Address("/calendar/away", show_absences),
    Address("/calendar/away", be_away, is_form=True),
    Address("/calendar/away/{id}/back", come_back, is_form=True),
    Address("/calendar/away/{id}/ask", ask_all, is_form=True),
)
