"""Away today: no more free times, and the appointments with "ask to move"; and being back."""

from datetime import date, datetime, timedelta

from bot.appointments import asking_to_move
from bot.port import Button
from bot.staff_bot.request import Request, Response, bounds, day_of
from dialogs.office import ZONE
from storage.calendar import appointments, availability
from storage.calendar.appointments import Booked
from storage.intakes import intakes


def ill(asked: Request) -> Response:
    """Note that the counsellor is away today, or on the day of the argument; why is not asked and not kept."""
    day = day_of(asked.argument(0)) if asked.argument(0) else asked.today
    start, end = _rest_of(asked, day)
    if not availability.is_away(asked.tx, asked.member.id, start, end):
        availability.be_away(asked.tx, asked.member.id, start, end)
    return _view(asked, day)


def back(asked: Request) -> Response:
    """Note that the counsellor is there after all; requests that have not gone out are taken back."""
    say, day = asked.speech, day_of(asked.argument(0))
    availability.come_back(asked.tx, asked.member.id, *_rest_of(asked, day))
    for appointment in _booked(asked, day):
        asking_to_move.take_back(asked.tx, appointment)
    words = say("👋 You are there on {day}; your free times are offered again.", day=say.day(day))
    already = sum(asking_to_move.is_asked(asked.tx, appointment) for appointment in _booked(asked, day))
    if not already:
        return Response((words,))
    return Response((words, say("Clients who were already asked to move: {number}", number=already)))


def ask_to_move(asked: Request) -> Response:
    """Ask the client of an appointment, or all of a day, to choose another time."""
    say = asked.speech
    if asked.argument(0) == "all":
        day = day_of(asked.argument(1))
        wanted = _booked(asked, day)
    else:
        booked = appointments.find(asked.tx, asked.argument(0))
        if booked is None or booked.office_id != asked.member.office_id or booked.state != "booked":
            return Response(toast=say("This appointment is over or cancelled."))
        day, wanted = booked.start.astimezone(ZONE).date(), [booked]
    unasked = asking_to_move.ask(asked.tx, wanted, asked.now)
    view = _view(asked, day)
    if not unasked:
        return view
    calls = ", ".join(f"{say.clock(appointment.start)} ({_name(asked, appointment)})" for appointment in unasked)
    line = say("Cannot be written to, please call: {appointments}", appointments=calls)
    return Response((*view.lines, line), view.buttons, view.columns, toast=line)


def _view(asked: Request, day: date) -> Response:
    say, booked = asked.speech, _booked(asked, day)
    lines = [say("You are away on {day}. No free times of yours are offered then.", day=say.day(day))]
    buttons: list[Button] = []
    if booked:
        lines.append(say("These appointments are still there; reminders for them are held back:"))
    for appointment in booked:
        known = asking_to_move.is_asked(asked.tx, appointment)
        lines.append(
            f"{say.clock(appointment.start)} · {_name(asked, appointment)}"
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


def _booked(asked: Request, day: date) -> list[Booked]:
    """Give the counsellor's open appointments of a day that are still to come."""
    return [
        appointment
        for appointment in appointments.of_office(asked.tx, asked.member, *bounds(day))
        if appointment.counsellor_id == asked.member.id
        and appointment.state == "booked"
        and appointment.start > asked.now
    ]


def _rest_of(asked: Request, day: date) -> tuple[datetime, datetime]:
    start, end = bounds(day)
    return max(start, asked.now), end


def _name(asked: Request, booked: Booked) -> str:
    return intakes.reference_of(asked.tx, booked.id) or booked.code
