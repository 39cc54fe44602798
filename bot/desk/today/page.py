"""Today and this week: the office's appointments as rows, marked as arrived or missed; the front desk's code search."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from starlette.responses import Response

from bot.desk.addresses import Address
from bot.desk.today import outcomes
from bot.desk.visit import Visit
from bot.team import labels, reached
from bot.team.appointment_state import Standing, standing_of
from bot.team.reached import ClientReach
from dialogs.intake import read_intake
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord

WEEK = timedelta(weeks=1)
SOON = timedelta(days=4)
"""How far ahead it is looked whom nothing reaches: over a weekend with a holiday."""
REFERENCE = re.compile(r"[A-Za-z0-9]{2}[- ]?[A-Za-z0-9]{4}")


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One appointment as a row; all texts are in the desk's language except ``name``, which is the client's."""

    id: str
    day: date
    time: str
    code: str
    reference: str
    name: str
    language: str
    interpreter: str
    topics: str
    urgency: str
    urgency_words: str
    where: str
    call: str
    """The number to call for a talk by telephone."""
    room: str
    """The address of the room of a video talk."""
    counsellor: str
    state: Standing
    state_words: str
    can_arrive: bool
    can_be_late: bool
    can_be_missed: bool
    can_be_done: bool
    reached: str
    """Whether the client was reached, in words; empty where the appointment is over or cancelled."""
    is_to_call: bool
    """True where nothing reaches the client: somebody should call."""


@dataclass(frozen=True, slots=True)
class TodayDay:
    """One day's rows under its name."""

    title: str
    rows: tuple[TodayRow, ...]


@dataclass(frozen=True, slots=True)
class TodayRead:
    """What the page is drawn from."""

    booked: list[Booked]
    """Of the week."""
    soon: list[Booked]
    """Open ones of the next days, whatever week is looked at."""
    known: dict[str, IntakeRecord]
    reached: Mapping[str, ClientReach]
    next_clients: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """Which week is looked at, and whether only the colleague's own appointments."""

    monday: date
    mine: bool = False

    @classmethod
    def read(cls, visit: Visit) -> "TodayView":
        """Read the view from the address; an unreadable week is this one."""
        asked = visit.request.query_params
        try:
            monday = datetime.strptime(asked.get("week", "") + "-1", "%G-W%V-%u").date()  # noqa: DTZ007 -- a day
            monday - WEEK, monday + 2 * WEEK
        except (ValueError, OverflowError):
            today = visit.today
            monday = today - timedelta(days=today.weekday())
        return cls(monday, asked.get("mine") == "1")

    def query(self, *, weeks: int = 0, mine: bool | None = None) -> str:
        """Write the address of this view, of another week, or of everybody's or only the own appointments."""
        mine = self.mine if mine is None else mine
        return f"?week={self.monday + timedelta(weeks=weeks):%G-W%V}" + ("&mine=1" if mine else "")


async def show_today(database: Database, visit: Visit) -> Response:
    """Show the appointments of today and of a week."""
    return await _draw(database, visit)


async def search(database: Database, visit: Visit) -> Response:
    """Find the appointment of a code said at the front desk; a reference leads to its intake."""
    typed = visit.form.get("code", "").strip()
    if REFERENCE.fullmatch(typed) and not typed.isdecimal():
        signs = typed.upper().replace("-", "").replace(" ", "")
        return visit.go(f"/intake/{signs[:2]}-{signs[2:]}")
    found = await database.read(lambda tx: appointments.by_code(tx, visit.colleague, typed))
    return await _draw(database, visit, found=found, searched=typed or "–")


async def _draw(database: Database, visit: Visit, *, found: Booked | None = None, searched: str = "") -> Response:
    view, member, today = TodayView.read(visit), visit.colleague, visit.today
    start, end = (datetime.combine(view.monday + timedelta(days=days), time.min, visit.speech.zone) for days in (0, 7))

    def work(tx: Transaction) -> TodayRead:
        booked = appointments.of_office(tx, member, start, end)
        soon = [
            each for each in appointments.of_office(tx, member, visit.now, visit.now + SOON) if each.state == "booked"
        ]
        every = {each.id: each for each in (*booked, *soon, *([found] if found else []))}
        known = intakes.of_appointments(tx, member, [*every], visit.now)
        return TodayRead(
            booked,
            soon,
            known,
            reached.of_appointments(tx, [*every.values()], visit.now),
            len(outcomes.next_clients(tx, visit)),
        )

    read = await database.write(work)

    def rows_of(booked: Iterable[Booked]) -> list[TodayRow]:
        mine = (each for each in booked if not view.mine or each.counsellor_id == member.id)
        return [_row(each, read.known.get(each.id), read.reached[each.id], visit) for each in mine]

    days: dict[date, list[TodayRow]] = {}
    for row in rows_of(read.booked):
        days.setdefault(row.day, []).append(row)
    say = visit.speech
    monday, sunday = say.day(view.monday), say.day(view.monday + timedelta(days=6), year=True)
    return visit.page(
        "today.html",
        title=say("Today"),
        view=view,
        this_week=view.monday <= today < view.monday + timedelta(days=7),
        today=TodayDay(visit.speech.weekday(today), tuple(days.get(today, ()))),
        days=[TodayDay(visit.speech.weekday(day), tuple(rows)) for day, rows in sorted(days.items()) if day != today],
        week=f"{monday} – {sunday}",
        to_call=tuple(row for row in rows_of(read.soon) if row.is_to_call and row.call),
        unreachable=tuple(row for row in rows_of(read.soon) if row.is_to_call and not row.call),
        found=TodayDay("", (_row(found, read.known.get(found.id), read.reached[found.id], visit),) if found else ()),
        searched=searched,
        can_be_missed=any(row.can_be_missed for rows in days.values() for row in rows),
        next_clients=read.next_clients,
        undo=_undo(visit),
        said=_said(visit),
    )


def _undo(visit: Visit) -> tuple[str, str] | None:
    """Give what was just marked in words, and what takes it back; None where there is nothing (any more)."""
    written = visit.request.query_params.get("undo", "")
    found = outcomes.Undo.read(written, visit)
    return (_marked(found.what, visit), written) if found else None


def _marked(what: str, visit: Visit) -> str:
    say = visit.speech
    return {
        "arrived": say("Noted: arrived."),
        "late": say("Noted: comes late."),
        "missed": say("Noted: did not come."),
        "done": say("Noted: done."),
    }.get(what, "")


def _said(visit: Visit) -> str:
    """Say what became of the last form, where that is not to be seen in a row."""
    say, asked = visit.speech, visit.request.query_params
    told, untold = asked.get("told", ""), asked.get("untold", "")
    if asked.get("too_late"):
        return say("This can no longer be undone. Mark the appointment anew instead.")
    if not (told.isdecimal() and untold.isdecimal()):
        return ""
    words = say("Clients told that you are late: {number}", number=told)
    return words if untold == "0" else f"{words} · {say('cannot be written to, please call: {number}', number=untold)}"


def _row(booked: Booked, intake: IntakeRecord | None, client: ClientReach, visit: Visit) -> TodayRow:
    say, office = visit.speech, visit.office
    said = read_intake(intake.payload) if intake else None
    state, state_words = standing_of(booked, say)
    local_day = booked.start.astimezone(say.zone).date()
    is_ahead = booked.state == "booked" and booked.start > visit.now
    return TodayRow(
        id=booked.id,
        day=local_day,
        time=f"{say.clock(booked.start)}–{say.clock(booked.end)}",
        code=booked.code,
        reference=intake.reference if intake else "",
        name=said.name if said else "",
        language=say.name_of_language(said.language) if said else "",
        interpreter=say.name_of_language(booked.interpreter) if booked.interpreter else "",
        topics=labels.topics(said, say) if said else "",
        urgency=intake.urgency if intake else "normal",
        urgency_words=labels.urgency(intake.urgency, say) if intake else "",
        where=labels.where(booked, office, say),
        call=labels.number_to_call(booked, said) or (said.phone if said and client.is_to_call and is_ahead else ""),
        room=office.room_link(booked.room),
        counsellor=labels.counsellor(office, booked.counsellor_id),
        state=state,
        state_words=state_words,
        can_arrive=state not in ("arrived", "done", "cancelled") and local_day <= visit.today,
        can_be_late=state in ("unanswered", "confirmed") and local_day == visit.today,
        can_be_missed=state not in ("missed", "done", "cancelled") and booked.start <= visit.now,
        can_be_done=state == "arrived",
        reached=client.words(say) if is_ahead else "",
        is_to_call=is_ahead and client.is_to_call,
    )


ADDRESSES = (
    Address("/", show_today),
    Address("/code", search, is_form=True),
    Address("/code", show_today),
    *outcomes.ADDRESSES,
)
