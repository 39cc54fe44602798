"""A day of a counsellor: /today, and the agenda in the morning."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from bot.letters.notices import stand_in, tell_agenda
from bot.office.days import holidays_of
from bot.port import Button
from bot.staff_bot.request import Request, Response, bounds
from bot.team import labels
from bot.team.appointment_state import standing_of
from bot.team.intake_in_brief import language
from bot.team.speech import Speech
from dialogs.intake import read_intake
from dialogs.office import ZONE, Office
from dialogs.rules.working_days import is_working_day
from storage.calendar import appointments, availability
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.team import staff_chats, staff_reach
from storage.team.staff import StaffMember

MOST = 20
"""Appointments listed: more than a day holds for one person, and far below Telegram's 4096 characters."""
AGENDA_WITHIN = timedelta(hours=2)
"""How late an agenda may still come, where nothing ran at its time."""


def today(request: Request) -> Response:
    """Show the day's appointments, the counsellor's own or the whole team's."""
    say, team = request.speech, request.argument(0) == "team"
    day = request.today
    lines = _lines(request.tx, request.member, request.office, say, request.now, day=day, team=team)
    other = Button("today", say("Only mine")) if team else Button("today:team", say("Whole team"))
    return Response((f"📅 {say.weekday(day)}", *lines), (other, Button("desk", say("Open the desk"), "🔗")), columns=2)


def agenda(tx: Transaction, member: StaffMember, office: Office, say: Speech, now: datetime) -> Response:
    """Say in the morning what the day brings."""
    day = now.astimezone(ZONE).date()
    waiting = intakes.inbox(tx, member, state="new", now=now)
    lines = (
        say("☀️ Good morning. {day}", day=say.weekday(day)),
        *_lines(tx, member, office, say, now, day=day, team=False),
    )
    buttons = (Button("inbox", say("Inbox: {number}", number=len(waiting)), "📥"),) if waiting else ()
    return Response(lines, (*buttons, Button("desk", say("Open the desk"), "🔗")))


def plan_agendas(tx: Transaction, offices: Sequence[Office], now: datetime) -> int:
    """Write the agenda for everybody whose time for it has come, once a day; give how many were written."""
    local, planned = now.astimezone(ZONE), 0
    for office in offices:
        works = is_working_day(local.date(), holidays_of(office, now), office.closures)
        for member in staff_reach.told(tx, office.id):
            at = staff_chats.rhythm_of(tx, member.id).agenda_at
            if at is None or not datetime.combine(local.date(), at, ZONE) <= now < (
                datetime.combine(local.date(), at, ZONE) + AGENDA_WITHIN
            ):
                continue
            if _is_free(tx, member, now) or not (works or _of_day(tx, member, local.date(), team=False)):
                continue
            planned += tell_agenda(tx, member, local.date(), now)
    return planned


def _is_free(tx: Transaction, member: StaffMember, now: datetime) -> bool:
    """Tell whether somebody is on holiday or away."""
    return stand_in(tx, member.id, now) != member.id or availability.is_away(
        tx, member.id, now, now + timedelta(minutes=1)
    )


def _lines(
    tx: Transaction, member: StaffMember, office: Office, say: Speech, now: datetime, *, day: date, team: bool
) -> tuple[str, ...]:
    booked = _of_day(tx, member, day, team=team)
    if not booked:
        return (say("No appointments."),)
    known = intakes.of_appointments(tx, member, [appointment.id for appointment in booked], now)
    lines = [_appointment(appointment, known, office, say, team=team) for appointment in booked[:MOST]]
    left = len(booked) - len(lines)
    return (*lines, say("And {number} more on the desk.", number=left)) if left else tuple(lines)


def _of_day(tx: Transaction, member: StaffMember, day: date, *, team: bool) -> list[Booked]:
    return [
        appointment
        for appointment in appointments.of_office(tx, member, *bounds(day))
        if appointment.state != "cancelled" and (team or appointment.counsellor_id == member.id)
    ]


def _appointment(booked: Booked, known: Mapping[str, IntakeRecord], office: Office, say: Speech, *, team: bool) -> str:
    """Write an appointment in two lines: when and which, then what and where. Nobody's name but the colleague's."""
    intake = known.get(booked.id)
    first = [f"{say.clock(booked.start)}–{say.clock(booked.end)}", say("Code {code}", code=booked.code)]
    if intake:
        first.append(intake.reference)
    if team:
        first.append(labels.counsellor(office, booked.counsellor_id))
    mode = labels.mode(booked.mode, say)
    second = [f"{mode}, {labels.site(office, booked.site)}" if booked.mode == "person" else mode]
    if intake:
        second.append(language(read_intake(intake.payload).language, say))
    if booked.interpreter:
        second.append(say("Interpreter: {language}", language=language(booked.interpreter, say)))
    second.append(standing_of(booked, say)[1])
    return f"{' · '.join(first)}\n    {' · '.join(second)}"
