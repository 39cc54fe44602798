"""When the bot writes and to whom: quiet hours, the agenda in the morning, and a colleague who covers."""

import re
from dataclasses import replace
from datetime import date, time, timedelta

from bot.port import Button
from bot.staff_bot.request import NotUnderstood, Request, Response, bounds, clock_of, day_of
from storage.calendar import availability
from storage.team import staff_chats, staff_reach
from storage.team.staff_chats import Rhythm

CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
QUIET = (("1700", "0800"), ("1800", "0730"), ("1900", "0700"), ("2000", "0700"))
AGENDAS = ("0700", "0730", "0800", "0830", "0900")
WEEKS = (1, 2, 3, 4)


def quiet(request: Request) -> Response:
    """Show or set the quiet hours: by button, or typed as "/quiet 18-7:30"."""
    say = request.speech
    rhythm = staff_chats.rhythm_of(request.tx, request.member.id)
    toast = ""
    if request.arguments:
        begin, end = _quiet_hours(request.arguments)
        rhythm = replace(rhythm, quiet_from=begin, quiet_until=end)
        staff_chats.keep_rhythm(request.tx, request.member.id, rhythm)
        toast = say("Noted.")
    line = say("🌙 No quiet hours: notices come at any time.")
    if rhythm.quiet_from != rhythm.quiet_until:
        line = say(
            "🌙 Quiet from {begin} to {end}, at weekends and on public holidays. A crisis comes once without a sound.",
            begin=f"{rhythm.quiet_from:%H:%M}",
            end=f"{rhythm.quiet_until:%H:%M}",
        )
    buttons = [Button(f"quiet:{begin}:{end}", f"{_clock(begin)}–{_clock(end)}") for begin, end in QUIET]
    off = Button("quiet:0000:0000", say("No quiet hours"))
    return Response((line, say("Other hours: type /quiet 18-7:30")), (*buttons, off), columns=2, toast=toast)


def agenda(request: Request) -> Response:
    """Show or set when the day's agenda comes: by button, or typed as "/agenda 7:45"."""
    say = request.speech
    rhythm = staff_chats.rhythm_of(request.tx, request.member.id)
    toast = ""
    if request.arguments:
        at = None if request.arguments[0] in {"off", "aus"} else _typed_clock(request.arguments[0])
        rhythm = replace(rhythm, agenda_at=at)
        staff_chats.keep_rhythm(request.tx, request.member.id, rhythm)
        toast = say("Noted.")
    line = say("☀️ No agenda in the morning.")
    if rhythm.agenda_at is not None:
        line = say("☀️ The agenda comes on working days at {time}.", time=f"{rhythm.agenda_at:%H:%M}")
    buttons = [Button(f"agenda:{hour}", _clock(hour)) for hour in AGENDAS]
    off = Button("agenda:off", say("No agenda"))
    return Response((line, say("Another time: type /agenda 7:45")), (*buttons, off), columns=3, toast=toast)


def cover(request: Request) -> Response:
    """Show or set which colleague gets the notices instead, and until when."""
    match request.arguments:
        case ():
            return _who(request)
        case ("off",):
            rhythm = _rhythm(request)
            staff_chats.keep_rhythm(request.tx, request.member.id, replace(rhythm, covered_by=None, covered_until=None))
            return _who(request)
        case (colleague,):
            return _until(request, colleague)
        case (colleague, until):
            return _covered(request, colleague, day_of(until))
        case _:
            raise NotUnderstood(":".join(request.arguments))


def away(request: Request) -> Response:
    """Take all free times until a day, included, off offer; "off" puts them back."""
    say = request.speech
    if request.argument(0) == "off":
        end = request.now + timedelta(days=400)
        availability.come_back(request.tx, request.member.id, request.now, end)
        return Response((say("Your free times are offered again."),))
    until = day_of(request.argument(0))
    availability.be_away(request.tx, request.member.id, request.now, bounds(until)[1])
    words = say("No free times of yours are offered until {day}. What is booked stays booked.", day=say.day(until))
    return Response((words,), (Button("away:off", say("Offer them again"), "↩️"),))


def _who(request: Request) -> Response:
    say, rhythm = request.speech, _rhythm(request)
    line = say("🏖 Nobody covers for you. Who gets your notices while you are away?")
    off: tuple[Button, ...] = ()
    if rhythm.covered_by and rhythm.covered_until and rhythm.covered_until >= request.today:
        line = say(
            "🏖 {name} gets your notices until {day}.",
            name=_name(request, rhythm.covered_by),
            day=say.day(rhythm.covered_until),
        )
        off = (Button("cover:off", say("I take them myself"), "↩️"),)
    others = [
        member for member in staff_reach.told(request.tx, request.member.office_id) if member.id != request.member.id
    ]
    if not others:
        return Response((say("🏖 No colleague has linked this bot yet, so nobody can cover for you."),), off)
    return Response((line,), (*(Button(f"cover:{member.id}", member.name) for member in others), *off))


def _until(request: Request, colleague: str) -> Response:
    say = request.speech
    friday = request.today + timedelta(days=(4 - request.today.weekday()) % 7)
    days = [request.today, *(friday + timedelta(weeks=weeks) for weeks in (0, *WEEKS))]
    words = say("Until when, that day included, does {name} cover for you?", name=_name(request, colleague))
    buttons = [Button(f"cover:{colleague}:{day}", say.day(day)) for day in dict.fromkeys(days)]
    return Response((words,), (*buttons, Button("cover", say("Back"))), columns=2)


def _covered(request: Request, colleague: str, until: date) -> Response:
    say = request.speech
    name = _name(request, colleague)
    rhythm = replace(_rhythm(request), covered_by=colleague, covered_until=until)
    staff_chats.keep_rhythm(request.tx, request.member.id, rhythm)
    return Response(
        (say("🏖 {name} gets your notices until {day}.", name=name, day=say.day(until)),),
        (
            Button(f"away:{until}", say("Also offer no times until then")),
            Button("cover:off", say("I take them myself"), "↩️"),
        ),
    )


def _rhythm(request: Request) -> Rhythm:
    return staff_chats.rhythm_of(request.tx, request.member.id)


def _name(request: Request, colleague: str) -> str:
    """Name a linked colleague of the same office; raises NotUnderstood for anybody else."""
    linked = staff_reach.told(request.tx, request.member.office_id)
    name = next((member.name for member in linked if member.id == colleague and member.id != request.member.id), "")
    if not name:
        raise NotUnderstood(colleague)
    return name


def _quiet_hours(arguments: tuple[str, ...]) -> tuple[time, time]:
    parts = arguments if len(arguments) > 1 else tuple(re.split("[-–]", arguments[0]))
    if parts[0] in {"off", "aus"}:
        return time(0), time(0)
    if len(parts) != 2:  # noqa: PLR2004 -- from and until
        raise NotUnderstood(" ".join(arguments))
    return _typed_clock(parts[0]), _typed_clock(parts[1])


def _typed_clock(written: str) -> time:
    """Read "7", "7:45", "7.45" or a button's "0745"."""
    if len(written) == 4 and written.isdecimal():  # noqa: PLR2004 -- hours and minutes
        return clock_of(written)
    found = CLOCK.fullmatch(written.strip())
    if found is None:
        raise NotUnderstood(written)
    try:
        return time(int(found[1]) % 24, int(found[2] or 0))
    except ValueError:
        raise NotUnderstood(written) from None


def _clock(written: str) -> str:
    return f"{written[:2]}:{written[2:]}"
