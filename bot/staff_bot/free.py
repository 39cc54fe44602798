"""Free times of a day: offer more, or withdraw some; every step is in the button, nothing is kept in between."""

from datetime import date, datetime, time, timedelta

from bot.appointments.availability import as_available, on_offer
from bot.office.days import holidays_of
from bot.port import Button
from bot.staff_bot.request import NotUnderstood, Request, Response, bounds, clock_of, day_of
from bot.team import labels
from dialogs.office import ZONE
from dialogs.rules.working_days import instant
from storage.calendar import appointments, availability

DAYS = 12
"""Days to choose from: two weeks without Sundays."""
SUNDAY = 6
FIRST, LAST = time(8), time(20)
"""Between which times may be offered; the building is closed before and after."""
STEP = timedelta(minutes=30)


def free(request: Request) -> Response:
    """Choose a day, see it, and offer or withdraw times of it."""
    if not request.argument(0):
        return _days(request)
    day, what = day_of(request.argument(0)), request.argument(1)
    if not what:
        return _day(request, day)
    if what == "undo":
        availability.take_back(request.tx, request.member.id, request.argument(2))
        return _day(request, day)
    if what not in {"offer", "withdraw"}:
        raise NotUnderstood(what)
    return _change(request, day, what, *request.arguments[2:])


def _change(request: Request, day: date, what: str, *chosen: str) -> Response:
    """Go on with what is to be offered or withdrawn: from when, until when, where."""
    match chosen:
        case ():
            return _from(request, day, what)
        case (begin,):
            return _until(request, day, what, clock_of(begin))
        case (begin, end) if what == "withdraw":
            return _withdraw(request, day, clock_of(begin), clock_of(end))
        case (begin, end):
            return _where(request, day, clock_of(begin), clock_of(end))
        case (begin, end, site):
            return _offer(request, day, clock_of(begin), clock_of(end), site)
        case _:
            raise NotUnderstood(":".join(chosen))


def _days(request: Request) -> Response:
    say, days, day = request.speech, list[date](), request.today
    while len(days) < DAYS:
        if day.weekday() != SUNDAY:
            days.append(day)
        day += timedelta(days=1)
    return Response((say("🗓 Which day?"),), tuple(Button(f"free:{day}", say.day(day)) for day in days), columns=3)


def _day(request: Request, day: date, *, toast: str = "") -> Response:
    say, lines = request.speech, [f"🗓 {request.speech.weekday(day)}"]
    spans = _spans(request, day)
    lines += [f"{_span(start, end)} · {labels.site(request.office, site)}" for start, end, site in spans]
    if not spans:
        lines.append(say("No times on offer."))
    booked = [
        appointment
        for appointment in appointments.of_office(request.tx, request.member, *bounds(day))
        if appointment.counsellor_id == request.member.id and appointment.state == "booked"
    ]
    if booked:
        lines.append(
            say("Booked: {times}", times=", ".join(_span(appointment.start, appointment.end) for appointment in booked))
        )
    buttons = [
        Button(f"free:{day}:offer", say("Offer times"), "➕"),
        Button(f"free:{day}:withdraw", say("Withdraw times"), "➖"),
    ]
    for away in availability.absences(request.tx, [request.member.id], *bounds(day)):
        lines.append(say("Withdrawn: {time}", time=_span(away.start, away.end)))
        label = say("Offer {time} again", time=_span(away.start, away.end))
        buttons.append(Button(f"free:{day}:undo:{away.id}", label, "↩️"))
    for extra in availability.openings(request.tx, [request.member.id], day, day):
        span = f"{extra.start:%H:%M}–{extra.end:%H:%M}"
        buttons.append(Button(f"free:{day}:undo:{extra.id}", say("Remove {time}", time=span), "↩️"))
    return Response(tuple(lines), (*buttons, Button("free", say("Other day"))), toast=toast)


def _from(request: Request, day: date, what: str) -> Response:
    say = request.speech
    times = _times(request, day, what)
    back = Button(f"free:{day}", say("Back"))
    if not times:
        return Response((say("There is nothing to withdraw on {day}.", day=say.day(day)),), (back,))
    words = say("{day}: offer from when?", day=say.day(day))
    every: tuple[Button, ...] = ()
    if what == "withdraw":
        words = say("{day}: withdraw from when?", day=say.day(day))
        first, last = times[0], _after(times[-1])
        every = (Button(f"free:{day}:withdraw:{first:%H%M}:{last:%H%M}", say("All of it")),)
    buttons = [Button(f"free:{day}:{what}:{start:%H%M}", f"{start:%H:%M}") for start in times]
    return Response((words,), (*buttons, *every, back), columns=4)


def _until(request: Request, day: date, what: str, begin: time) -> Response:
    say = request.speech
    ends = [_after(start) for start in _times(request, day, what) if start >= begin]
    buttons = [Button(f"free:{day}:{what}:{begin:%H%M}:{end:%H%M}", f"{end:%H:%M}") for end in ends]
    words = say("{day}, from {time}: until when?", day=say.day(day), time=f"{begin:%H:%M}")
    return Response((words,), (*buttons, Button(f"free:{day}:{what}", say("Back"))), columns=4)


def _where(request: Request, day: date, begin: time, end: time) -> Response:
    """Ask for the site where the office has several."""
    say, sites = request.speech, request.office.sites
    if len(sites) == 1:
        return _offer(request, day, begin, end, "0")
    buttons = [
        Button(f"free:{day}:offer:{begin:%H%M}:{end:%H%M}:{number}", site.name) for number, site in enumerate(sites)
    ]
    words = say("{day}, {time}: where?", day=say.day(day), time=f"{begin:%H:%M}–{end:%H:%M}")
    return Response((words,), tuple(buttons), columns=2)


def _withdraw(request: Request, day: date, begin: time, end: time) -> Response:
    say, start, stop = request.speech, instant(day, begin), _end(day, end)
    availability.be_away(request.tx, request.member.id, start, stop, reason="withdrawn")
    return _day(request, day, toast=say("Withdrawn. What is booked stays booked."))


def _offer(request: Request, day: date, begin: time, end: time, number: str) -> Response:
    say, sites = request.speech, request.office.sites
    if not (number.isdecimal() and int(number) < len(sites)) or not begin < end:
        raise NotUnderstood(number)
    availability.offer(request.tx, request.member.id, day, begin, end, site=sites[int(number)].id)
    return _day(request, day, toast=say("These times are on offer now."))


def _spans(request: Request, day: date) -> list[tuple[datetime, datetime, str]]:
    """Give the counsellor's times of a day, extra ones included: start, end (aware, UTC) and site."""
    office = as_available(request.tx, request.office, request.now)
    times = on_offer(office, day, holidays_of(office, request.now))
    return [(span.start, span.end, span.site) for span in times if span.counsellor == request.member.id]


def _times(request: Request, day: date, what: str) -> list[time]:
    """Give the half hours to choose from: of the whole day to offer, of what is on offer to withdraw; none past."""
    spans = [(instant(day, FIRST), instant(day, LAST), "")] if what == "offer" else _spans(request, day)
    times = set()
    for start, end, _site in spans:
        moment = start
        while moment < end:
            if moment > request.now:
                times.add(moment.astimezone(ZONE).time())
            moment += STEP
    return sorted(times)


def _after(clock: time) -> time:
    return (datetime.combine(date.min, clock) + STEP).time()


def _end(day: date, clock: time) -> datetime:
    return bounds(day)[1] if clock == time(0) else instant(day, clock)


def _span(start: datetime, end: datetime) -> str:
    return f"{start.astimezone(ZONE):%H:%M}–{end.astimezone(ZONE):%H:%M}"
