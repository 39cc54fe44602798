"""Away today: no more free times, and the appointments with "ask to move"; and being back."""

from datetime import date, datetime, timedelta

from bot.appointments import asking_to_move
from bot.port import Button
from bot.staff_bot.request import Request, Response, bounds, day_of
from dialogs.office import ZONE
from storage.calendar import appointments, availability
from storage.calendar.appointments import Booked
from storage.intakes import intakes


def ill(request: Request) -> Response:
    """Note that the counsellor is away today, or on the day of the argument; why is not asked and not kept."""
    day = day_of(request.argument(0)) if request.argument(0) else request.today
    start, end = _rest_of(request, day)
    if not availability.is_away(request.tx, request.member.id, start, end):
        availability.be_away(request.tx, request.member.id, start, end)
    return _view(request, day)


def back(request: Request) -> Response:
    """Note that the counsellor is there after all; requests that have not gone out are taken back."""
    say, day = request.speech, day_of(request.argument(0))
    availability.come_back(request.tx, request.member.id, *_rest_of(request, day))
    for appointment in _booked(request, day):
        asking_to_move.take_back(request.tx, appointment)
    words = say("👋 You are there on {day}; your free times are offered again.", day=say.day(day))
    already = sum(asking_to_move.is_asked(request.tx, appointment) for appointment in _booked(request, day))
    if not already:
        return Response((words,))
    return Response((words, say("Clients who were already asked to move: {number}", number=already)))


def ask_to_move(request: Request) -> Response:
    """Ask the client of an appointment, or all of a day, to choose another time."""
    say = request.speech
    if request.argument(0) == "all":
        day = day_of(request.argument(1))
        wanted = _booked(request, day)
    else:
        booked = appointments.find(request.tx, request.argument(0))
        if booked is None or booked.office_id != request.member.office_id or booked.state != "booked":
            return Response(toast=say("This appointment is over or cancelled."))
        day, wanted = booked.start.astimezone(ZONE).date(), [booked]
    unasked = asking_to_move.ask(request.tx, wanted, request.now)
    view = _view(request, day)
    if not unasked:
        return view
    calls = ", ".join(f"{say.clock(appointment.start)} ({_name(request, appointment)})" for appointment in unasked)
    line = say("Cannot be written to, please call: {appointments}", appointments=calls)
    return Response((*view.lines, line), view.buttons, view.columns, toast=line)


def _view(request: Request, day: date) -> Response:
    say, booked = request.speech, _booked(request, day)
    lines = [say("You are away on {day}. No free times of yours are offered then.", day=say.day(day))]
    buttons: list[Button] = []
    if booked:
        lines.append(say("These appointments are still there; reminders for them are held back:"))
    for appointment in booked:
        known = asking_to_move.is_asked(request.tx, appointment)
        lines.append(
            f"{say.clock(appointment.start)} · {_name(request, appointment)}"
            + (" · " + say("asked to move") if known else "")
        )
        if not known:
            buttons.append(
                Button(f"ask:{appointment.id}", say("{time}: ask to move", time=say.clock(appointment.start)), "🔁")
            )
    if len(buttons) > 1:
        buttons.append(Button(f"ask:all:{day}", say("Ask all to move"), "🔁"))
    if not booked:
        lines.append(say("There are no appointments."))
    following = day + timedelta(days=1)
    return Response(
        tuple(lines),
        (
            *buttons,
            Button(f"ill:{following}", say("Also {day}", day=say.day(following))),
            Button(f"back:{day}", say("I am there after all"), "👋"),
        ),
    )


def _booked(request: Request, day: date) -> list[Booked]:
    """Give the counsellor's open appointments of a day that are still to come."""
    return [
        appointment
        for appointment in appointments.of_office(request.tx, request.member, *bounds(day))
        if appointment.counsellor_id == request.member.id
        and appointment.state == "booked"
        and appointment.start > request.now
    ]


def _rest_of(request: Request, day: date) -> tuple[datetime, datetime]:
    start, end = bounds(day)
    return max(start, request.now), end


def _name(request: Request, booked: Booked) -> str:
    return intakes.reference_of(request.tx, booked.id) or booked.code
