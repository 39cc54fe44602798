"""The page of one appointment: when, where and with whom, the interpreter, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.responses import Response

from bot.appointments import asking_to_move, by_staff
from bot.desk.addresses import Address
from bot.desk.calendar import interpreters
from bot.desk.calendar.interpreters import Needed
from bot.desk.calendar.view import CalendarView
from bot.desk.visit import Visit
from bot.team import labels, reached
from bot.team.appointment_state import standing_of
from bot.team.reached import ClientReach
from dialogs.intake import read_intake
from storage.calendar import appointments
from storage.calendar import interpreters as interpreter_rows
from storage.calendar.appointments import Booked
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord


@dataclass(frozen=True, slots=True)
class FoundAppointment:
    """An appointment with all its page says."""

    booked: Booked
    intake: IntakeRecord | None
    asked: bool
    reachable: bool
    interpreter: Needed | None
    client: ClientReach


async def show(database: Database, visit: Visit) -> Response:
    """Show an appointment."""
    appointment_id = str(visit.request.path_params["id"])

    def work(tx: Transaction) -> FoundAppointment | None:
        pair = find(tx, visit, appointment_id)
        if pair is None:
            return None
        booked, intake = pair
        needed = None
        if booked.interpreter:
            noted = interpreter_rows.progress(tx, [booked.id]).get(booked.id)
            needed = interpreters.needed(booked, noted, visit)
        return FoundAppointment(
            booked,
            intake,
            asking_to_move.is_asked(tx, booked),
            asking_to_move.can_be_written_to(tx, booked),
            needed,
            reached.of_appointments(tx, [booked], visit.now)[booked.id],
        )

    found = await database.write(work)
    if found is None:
        return visit.not_found()
    booked, intake, say = found.booked, found.intake, visit.speech
    said = read_intake(intake.payload) if intake else None
    state, state_words = standing_of(booked, visit.speech)
    day = booked.start.astimezone(say.zone).date()
    return visit.page(
        "appointment.html",
        title=say("Appointment {code}", code=booked.code),
        found=found,
        booked=booked,
        open=booked.state == "booked" and booked.start > visit.now,
        when=f"{say.weekday(day)}, {say.clock(booked.start)}–{say.clock(booked.end)}",
        kind=labels.kind_of_appointment(booked.kind, say),
        where=labels.where(booked, visit.office, say),
        call=labels.number_to_call(booked, said),
        room=visit.office.room_link(booked.room),
        counsellor=labels.counsellor(visit.office, booked.counsellor_id),
        client=said.name if said else "",
        language=say.name_of_language(said.language) if said else "",
        topics=labels.topics(said, say) if said else "",
        state=state,
        state_words=state_words,
        reached=found.client.words(say) if booked.state == "booked" and booked.start > visit.now else "",
        progresses=interpreters.progresses(visit),
        day=f"/calendar{CalendarView('day', day, booked.counsellor_id).query()}",
    )


def find(tx: Transaction, visit: Visit, appointment_id: str) -> tuple[Booked, IntakeRecord | None] | None:
    """Give an appointment of the colleague's office and the intake that says whom it is with; the look is noted."""
    booked = appointments.find(tx, appointment_id)
    if booked is None or booked.office_id != visit.colleague.office_id:
        return None
    return booked, intakes.of_appointments(tx, visit.colleague, [booked.id], visit.now).get(booked.id)


async def ask_to_move(database: Database, visit: Visit) -> Response:
    """Ask the client to choose another time."""
    return await _do(database, visit, lambda tx, booked, _intake: asking_to_move.ask(tx, [booked], visit.now))


async def call_off(database: Database, visit: Visit) -> Response:
    """Cancel the appointment; the client is told."""
    return await _do(
        database,
        visit,
        lambda tx, booked, intake: by_staff.call_off(tx, visit.colleague, booked, intake, visit.now),
    )


async def _do(
    database: Database, visit: Visit, work: Callable[[Transaction, Booked, IntakeRecord | None], object]
) -> Response:
    appointment_id = str(visit.request.path_params["id"])

    def change(tx: Transaction) -> bool:
        pair = find(tx, visit, appointment_id)
        if pair is None:
            return False
        if pair[0].state == "booked":
            work(tx, *pair)
        return True

    done = await database.write(change)
    return visit.go(f"/calendar/appointment/{appointment_id}") if done else visit.not_found()


ADDRESSES = (
    Address("/calendar/appointment/{id}", show),
    Address("/calendar/appointment/{id}/ask", ask_to_move, is_form=True),
    Address("/calendar/appointment/{id}/call-off", call_off, is_form=True),
)
