"""What became of an appointment, in one click each: arrived, late, did not come, done; and ten seconds to undo it."""

import re
from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from starlette.responses import Response

from bot.appointments import attendance
from bot.desk.addresses import Address
from bot.desk.visit import Visit
from bot.letters import live_chat
from dialogs.office import ZONE
from dialogs.phrasebook import filled
from storage.calendar import appointments
from storage.calendar.appointments import AppointmentState, Booked, NoSuchAppointment
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.team import audit

BACK = re.compile(r"(\?week=\d{4}-W\d{2}(&mine=1)?)?")
UNDO_LASTS = timedelta(seconds=10)
ON_THE_WAY = timedelta(seconds=3)
"""What a click in the last second may take to arrive."""
NEXT_WITHIN = timedelta(hours=3)
"""Whose appointments a late counsellor's word goes to: later ones are not late yet."""
BEGUN = timedelta(minutes=30)
"""Who should have been called in so long ago may still be waiting."""

Work: TypeAlias = Callable[[Transaction, str, datetime], None]


@dataclass(frozen=True, slots=True)
class Undo:
    """What was marked and how it was before, as it travels through the page; nobody else can make one."""

    appointment: str
    state: AppointmentState
    late_minutes: int
    confirmed: bool
    what: str

    def written(self, visit: Visit) -> str:
        """Write it for an address, signed for this session."""
        return visit.signing.sign("desk undo", visit.secret, astuple(self), visit.now)

    @classmethod
    def read(cls, written: str, visit: Visit) -> "Undo | None":
        """Read what :meth:`written` gave in this session within ten seconds; else None."""
        found = visit.signing.read("desk undo", visit.secret, written, visit.now, lasts=UNDO_LASTS + ON_THE_WAY)
        return None if found is None else cls(*found)


async def arrived(database: Database, visit: Visit) -> Response:
    """Note that a client came."""
    return await _mark(database, visit, "arrived", attendance.arrived)


async def late(database: Database, visit: Visit) -> Response:
    """Note that a client comes late."""
    return await _mark(database, visit, "late", attendance.late)


async def missed(database: Database, visit: Visit) -> Response:
    """Note that a client did not come; one friendly message follows an hour later."""
    return await _mark(database, visit, "missed", attendance.missed)


async def done(database: Database, visit: Visit) -> Response:
    """Note that the talk has taken place."""
    return await _mark(database, visit, "done", attendance.done)


async def _mark(database: Database, visit: Visit, what: str, work: Work) -> Response:
    def change(tx: Transaction) -> Undo | None:
        booked = _own(tx, visit, visit.argument("id"))
        if booked is None:
            return None
        work(tx, booked.id, visit.now)
        _log(tx, visit, booked.id, what)
        return Undo(booked.id, booked.state, booked.late_minutes, booked.confirmed, what)

    undo = await database.write(change)
    return visit.not_found() if undo is None else visit.go(_back(visit, f"undo={undo.written(visit)}"))


async def undo(database: Database, visit: Visit) -> Response:
    """Bring back how an appointment was before the last click, for ten seconds after it."""
    found = Undo.read(visit.form.get("undo", ""), visit)
    if found is None:
        return visit.go(_back(visit, "too_late=1"))

    def change(tx: Transaction) -> bool | None:
        booked = _own(tx, visit, found.appointment)
        if booked is None:
            return None
        before = replace(booked, state=found.state, late_minutes=found.late_minutes, confirmed=found.confirmed)
        _log(tx, visit, booked.id, "undone")
        return attendance.put_back(tx, before, visit.now)

    try:
        put_back = await database.write(change)
    except NoSuchAppointment:
        put_back = None
    if put_back is None:
        return visit.not_found()
    return visit.go(_back(visit, "" if put_back else "too_late=1"))


async def tell_late(database: Database, visit: Visit) -> Response:
    """Tell the counsellor's next clients of today, in their languages, that it takes so many minutes longer."""
    minutes = visit.form.get("minutes", "").strip()
    content = {"phrase": "late", "values": {"minutes": minutes}}
    if filled("late", {"minutes": minutes}) is None:
        return visit.go(_back(visit, ""))

    def work(tx: Transaction) -> tuple[int, int]:
        told, next_ones = 0, next_clients(tx, visit)
        known = intakes.of_appointments(tx, visit.colleague, [appointment.id for appointment in next_ones], visit.now)
        for appointment in next_ones:
            intake = known.get(appointment.id)
            told += intake is not None and live_chat.write(tx, visit.colleague, intake, content, visit.now, opens=False)
        tx.after_commit(visit.wake)
        return told, len(next_ones) - told

    told, untold = await database.write(work)
    return visit.go(_back(visit, f"told={told}&untold={untold}"))


def next_clients(tx: Transaction, visit: Visit) -> list[Booked]:
    """Give the colleague's own appointments of today that wait or come within the next hours."""
    today = visit.now.astimezone(ZONE).date()
    found = appointments.of_office(tx, visit.colleague, visit.now - BEGUN, visit.now + NEXT_WITHIN)
    return [
        appointment
        for appointment in found
        if appointment.counsellor_id == visit.colleague.id
        and appointment.state in {"booked", "arrived"}
        and appointment.start.astimezone(ZONE).date() == today
    ]


def _own(tx: Transaction, visit: Visit, appointment_id: str) -> Booked | None:
    """Give an appointment of the colleague's office that is not cancelled."""
    booked = appointments.find(tx, appointment_id)
    mine = booked is not None and booked.office_id == visit.colleague.office_id and booked.state != "cancelled"
    return booked if mine else None


def _log(tx: Transaction, visit: Visit, appointment_id: str, what: str) -> None:
    member, intake_id = visit.colleague, intakes.id_of(tx, appointment_id)
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what=what, intake_id=intake_id, now=visit.now)


def _back(visit: Visit, more: str) -> str:
    """Write the address of the view the form came from, with something to be said there."""
    view = visit.form.get("back", "")
    view = view if BACK.fullmatch(view) else ""
    return "/" + view + (("&" if view else "?") + more if more else "")


ADDRESSES = (
    Address("/appointment/{id}/arrived", arrived, is_form=True),
    Address("/appointment/{id}/late", late, is_form=True),
    Address("/appointment/{id}/missed", missed, is_form=True),
    Address("/appointment/{id}/done", done, is_form=True),
    Address("/undo", undo, is_form=True),
    Address("/late", tell_late, is_form=True),
)
