"""The calendar in words: its entries as lines, and what cannot be read."""

from dataclasses import dataclass
from datetime import timedelta

from bot.desk.calendar.timetable import CalendarEntry
from bot.desk.visit import Visit
from bot.team import labels
from bot.team.appointment_state import standing_of
from dialogs.intake import read_intake
from storage.calendar.booked import Booked
from storage.calendar.own_calendars import CalendarSource


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """One entry in words."""

    what: str
    time: str
    words: str
    name: str = ""
    """The client's own, to be isolated."""
    more: str = ""
    wait: str = ""
    link: str = ""
    state: str = ""
    state_words: str = ""


def line(entry: CalendarEntry, visit: Visit) -> CalendarLine:
    """Put an entry into words."""
    say, span = visit.speech, f"{visit.speech.clock(entry.start)}–{visit.speech.clock(entry.end)}"
    site = labels.site(visit.office, entry.site) if entry.site else ""
    if entry.booked is not None:
        return _appointment(entry.booked, entry, span, visit)
    if entry.what == "free":
        day = entry.start.astimezone(say.zone)
        return CalendarLine(
            "free",
            span,
            say("free"),
            more=site,
            link=f"/calendar/walk-in?of={entry.counsellor}&day={day:%Y-%m-%d}&start={day:%H:%M}",
        )
    words = {
        "away": say("away"),
        "withdrawn": say("times withdrawn"),
        "busy": say("busy, from the own calendar"),
        "closed": say("office closed"),
    }[entry.what]
    whole = entry.end - entry.start >= timedelta(hours=23)
    return CalendarLine(entry.what, say("all day") if whole else span, words)


def _appointment(booked: Booked, entry: CalendarEntry, span: str, visit: Visit) -> CalendarLine:
    say, said = visit.speech, read_intake(entry.intake.payload) if entry.intake else None
    mode = labels.mode(booked.mode, say)
    where = labels.site(visit.office, booked.site) if booked.mode == "person" else mode
    language = say.name_of_language(said.language) if said else ""
    state, words = standing_of(booked, say)
    return CalendarLine(
        "appointment",
        span,
        say("Code {code}", code=booked.code),
        name=said.name if said else "",
        more=" · ".join(part for part in (labels.kind_of_appointment(booked.kind, say), where, language) if part),
        wait=say("Interpreter: {language}", language=say.name_of_language(booked.interpreter))
        if booked.interpreter
        else "",
        link=f"/calendar/appointment/{booked.id}",
        state=state,
        state_words=words,
    )


def unread(source: CalendarSource, visit: Visit) -> str:
    """Say that a counsellor's own calendar cannot be read, since when, and of when the busy times are."""
    say = visit.speech
    since = say.instant(source.failed_since or visit.now, year=False)
    name = labels.counsellor(visit.office, source.staff_id)
    if source.read_at is None:
        return say(
            "{name}: the own calendar could not be read yet, since {time}. No busy times are known.",
            name=name,
            time=since,
        )
    return say(
        "{name}: the own calendar cannot be read since {time}. The busy times shown are those of {read}.",
        name=name, time=since, read=say.instant(source.read_at, year=False),
    )  # fmt: skip
