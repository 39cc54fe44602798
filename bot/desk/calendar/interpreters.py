"""Interpreters: the appointments that need one, by which day it must be ordered, and how far that has come."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from starlette.responses import Response

from bot.desk.addresses import Address
from bot.desk.visit import Visit
from bot.office.days import holidays_of
from bot.team import labels
from dialogs.rules.working_days import latest_day_before, midnight
from storage.calendar import appointments, interpreters
from storage.calendar.appointments import Booked
from storage.calendar.interpreters import Progress
from storage.engine.database import Database, Transaction

AHEAD = timedelta(days=92)
SOON = timedelta(days=1)

PROGRESS: dict[str, Progress] = {"ordered": "ordered", "confirmed": "confirmed", "none_found": "none_found"}
Lead = Literal["", "kept", "soon", "over"]


@dataclass(frozen=True, slots=True)
class Needed:
    """An appointment that needs an interpreter. Name and topic are nobody's business here."""

    id: str
    time: str
    language: str
    where: str
    counsellor: str
    code: str
    progress: str
    """"open" until something is noted."""
    progress_words: str
    order_by: str
    lead: Lead


async def show(database: Database, visit: Visit) -> Response:
    """Show the appointments to come that need an interpreter, the earliest first."""
    say = visit.speech

    def work(tx: Transaction) -> list[Needed]:
        booked = appointments.of_office(tx, visit.colleague, midnight(visit.today), visit.now + AHEAD)
        wanted = [
            appointment
            for appointment in booked
            if appointment.interpreter and appointment.state == "booked" and appointment.start > visit.now
        ]
        noted = interpreters.progress(tx, [appointment.id for appointment in wanted])
        return [needed(appointment, noted.get(appointment.id), visit) for appointment in wanted]

    rows = await database.read(work)
    return visit.page(
        "interpreters.html",
        title=say("Interpreters"),
        rows=rows,
        days=visit.office.interpreter_days,
        progresses=progresses(visit),
    )


def progresses(visit: Visit) -> list[tuple[str, str]]:
    """Give how far the booking of an interpreter can have come."""
    return [(progress, _words(progress, visit)) for progress in ("open", *PROGRESS)]


def needed(booked: Booked, noted: tuple[int, Progress] | None, visit: Visit) -> Needed:
    """Say how far the interpreter of an appointment is. What was noted before the appointment was moved is over."""
    say, office = visit.speech, visit.office
    progress = noted[1] if noted and noted[0] == booked.sequence else "open"
    by = order_by(booked.start.astimezone(say.zone).date(), visit)
    mode = labels.mode(booked.mode, say)
    words = _words(progress, visit)
    if progress == "open" and noted:
        words = say("to be ordered anew: the appointment was moved")
    return Needed(
        booked.id,
        f"{say.instant(booked.start, year=False)}–{say.clock(booked.end)}",
        say.name_of_language(booked.interpreter),
        f"{mode}, {labels.site(office, booked.site)}" if booked.mode == "person" else mode,
        labels.counsellor(office, booked.counsellor_id),
        booked.code,
        progress,
        words,
        say("order by {day}", day=say.day(by)),
        _lead(progress, by, visit.today),
    )


def order_by(day: date, visit: Visit) -> date:
    """Give the last working day on which an interpreter can be ordered for a talk on ``day``."""
    return latest_day_before(
        day, visit.office.interpreter_days, holidays_of(visit.office, visit.now), visit.office.closures
    )


def _lead(progress: str, by: date, today: date) -> Lead:
    if progress in {"ordered", "confirmed"}:
        return ""
    return "over" if by < today else "soon" if by - today <= SOON else "kept"


def _words(progress: str, visit: Visit) -> str:
    say = visit.speech
    return {
        "open": say("to be ordered"),
        "ordered": say("ordered"),
        "confirmed": say("confirmed"),
        "none_found": say("none found"),
    }[progress]


async def note(database: Database, visit: Visit) -> Response:
    """Note how far it has come."""
    appointment_id, member = str(visit.request.path_params["id"]), visit.colleague
    progress = PROGRESS.get(visit.form.get("progress", ""))

    def work(tx: Transaction) -> bool:
        booked = appointments.find(tx, appointment_id)
        if booked is None or booked.office_id != member.office_id or not booked.interpreter:
            return False
        interpreters.note(tx, booked.id, booked.sequence, progress, member.id, visit.now)
        return True

    if not await database.write(work):
        return visit.not_found()
    back = f"/calendar/appointment/{appointment_id}" if visit.form.get("back") else "/calendar/interpreters"
    return visit.go(back)


ADDRESSES = (
    Address("/calendar/interpreters", show),
    Address("/calendar/interpreters/{id}", note, is_form=True),
)
