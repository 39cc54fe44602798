"""Booking for a client: from an intake, or a follow-up of an appointment, once or as a series."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from urllib.parse import urlencode

from starlette.responses import Response

from bot.appointments import by_staff
from bot.appointments.availability import as_available
from bot.appointments.by_staff import Conflict, Conflicts
from bot.desk import form_values
from bot.desk.addresses import Address
from bot.desk.calendar import appointment, interpreters
from bot.desk.form_values import NotUsable
from bot.desk.visit import Visit
from bot.languages.known import LANGUAGES
from bot.office.days import holidays_of
from bot.team import labels
from bot.team.reached import way_to
from dialogs.intake import read_intake
from dialogs.office import Kind, Mode, Office
from dialogs.rules.slots import Calendar, Slot, Wishes, free_days, times_of_day
from dialogs.rules.working_days import midnight
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord

MOST = 12
"""Appointments of one series."""
FOLLOW_UP = "folgetermin"
MODES: tuple[Mode, ...] = ("person", "phone", "video")


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being chosen."""

    kind: Kind
    counsellor: str
    mode: Mode
    day: date
    interpreter: str


async def show(database: Database, visit: Visit) -> Response:
    """Show the free times of a day for a client; what is chosen stands in the address."""
    return await _draw(database, visit)


async def book(database: Database, visit: Visit) -> Response:
    """Book what was chosen, all of it or nothing."""
    try:
        wanted = _wanted(_draft(visit, visit.form), visit)
        phone = form_values.phone(visit, "call") if wanted[0].mode == "phone" else ""
    except NotUsable as problem:
        return await _draw(database, visit, problem=problem.words)

    def work(tx: Transaction) -> str | None:
        intake = _intake(tx, visit)
        if intake is None:
            return None
        return by_staff.book(tx, visit.colleague, visit.office, wanted, intake, visit.now, phone=phone)[0].id

    try:
        made = await database.write(work)
    except Conflicts as found:
        return await _draw(database, visit, conflicts=conflicts_in_words(found.conflicts, visit))
    return visit.go(f"/calendar/appointment/{made}") if made else visit.not_found()


def conflicts_in_words(conflicts: tuple[Conflict, ...], visit: Visit) -> list[str]:
    """Name each time that cannot be had, and who holds it."""
    say, found = visit.speech, []
    for conflict in conflicts:
        time = say.instant(conflict.start, year=False)
        if conflict.why == "booked" and conflict.appointment is not None:
            span = f"{say.clock(conflict.appointment.start)}–{say.clock(conflict.appointment.end)}"
            words = say(
                "{time}: appointment {code} is there ({span})", time=time, code=conflict.appointment.code, span=span
            )
        elif conflict.why == "held" and conflict.until is not None:
            words = say(
                "{time}: somebody in the chat is just choosing it, until {until}",
                time=time,
                until=say.clock(conflict.until),
            )
        elif conflict.why == "away":
            words = say("{time}: away", time=time)
        elif conflict.why == "past":
            words = say("{time}: this time is over", time=time)
        elif conflict.why == "first_talk":
            words = say("The client has an open first talk already. Choose another kind, or move that one.")
        else:
            words = say("{time}: not free", time=time)
        found.append(words)
    return found


def _intake(tx: Transaction, visit: Visit) -> IntakeRecord | None:
    """Find the client: by the intake's reference, or by an appointment of theirs."""
    asked = {**visit.request.query_params, **visit.form}
    if asked.get("appointment"):
        pair = appointment.find(tx, visit, asked["appointment"])
        return pair[1] if pair else None
    return intakes.find(tx, visit.colleague, asked.get("intake", ""), visit.now)


def _draft(visit: Visit, given: Mapping[str, str], intake: IntakeRecord | None = None) -> Draft:
    """Read what has been chosen so far; what was not is the usual."""
    office = visit.office
    kinds = {kind.id: kind for kind in office.kinds}
    usual = kinds.get(FOLLOW_UP) if given.get("appointment") else None
    kind = kinds.get(given.get("kind", "")) or usual or office.kinds[0]
    ids = [counsellor.id for counsellor in office.counsellors]
    own = visit.colleague.id if visit.colleague.id in ids else ids[0]
    mode = given.get("mode", "")
    try:
        day = date.fromisoformat(given.get("on", ""))
    except ValueError:
        day = visit.today
    whom = given["with"] if given.get("with") in ids else own
    return Draft(
        kind,
        whom,
        mode if mode in modes_of(office) else "person",
        max(day, visit.today),
        given["interpreter"] if "interpreter" in given else _needed(intake, visit.office, whom),
    )


def _needed(intake: IntakeRecord | None, office: Office, counsellor: str) -> str:
    """Give the language an interpreter is needed for, as far as the client said so."""
    said = read_intake(intake.payload) if intake else None
    if said is None or not said.interpreter:
        return ""
    language, known = said.talk_language, office.counsellor(counsellor).languages
    spoken = {code.partition("_")[0] for code in known}
    return "" if language.partition("_")[0] in spoken or language not in LANGUAGES else language


def _wanted(draft: Draft, visit: Visit) -> list[Time]:
    """Read the times to be booked; raises NotUsable."""
    say, form = visit.speech, visit.form
    chosen, _sep, place = form.get("slot", "").partition("@")
    if form.get("time", "").strip():
        at, site = form_values.clock(visit, "time"), form.get("site", "")
    elif chosen:
        at, site = form_values.clock(replace(visit, form={"slot": chosen}), "slot"), place
    else:
        raise NotUsable(say("Please choose a time."))
    if site not in {office_site.id for office_site in visit.office.sites}:
        raise NotUsable(say("Please choose one of the list."))
    minutes = draft.kind.minutes + (draft.kind.interpreter_minutes if draft.interpreter else 0)
    first = Time(
        draft.counsellor,
        form_values.moment(draft.day, at),
        minutes,
        draft.kind.buffer_minutes,
        draft.kind.id,
        draft.mode,
        site,
        draft.interpreter,
    )
    return by_staff.series(first, form_values.number(visit, "count", 1, MOST), form_values.number(visit, "weeks", 1, 2))


def free_times(
    tx: Transaction, office: Office, draft: Draft, now: datetime
) -> tuple[tuple[Slot, ...], tuple[date, ...]]:
    """Give the free times of one counsellor on a day, with what is held back; where there are none, the days with any.

    An interpreter's lead time is left to the colleague, who is told of it.
    """
    end = midnight(draft.day + timedelta(days=1))
    known = as_available(tx, office, now, until=max(end, now + timedelta(days=office.horizon_days + 2)))
    counsellor = replace(known.counsellor(draft.counsellor), languages=("de",))
    ahead = (draft.day - now.date()).days + 1
    bookable = replace(
        known, counsellors=(counsellor,), interpreter_days=0, horizon_days=max(known.horizon_days, ahead)
    )
    taken = appointments.taken(tx, [counsellor.id], now, now + timedelta(days=bookable.horizon_days + 1), now=now)
    calendar = Calendar(office=bookable, now=now, holidays=holidays_of(office, now), taken=taken)
    wishes = Wishes(kind=draft.kind.id, mode=draft.mode, language=draft.interpreter or "de", urgent=True)
    found = times_of_day(calendar, wishes, draft.day)
    return found, () if found else free_days(calendar, wishes)


async def _draw(database: Database, visit: Visit, *, problem: str = "", conflicts: list[str] | None = None) -> Response:
    say, asked = visit.speech, {**visit.request.query_params, **visit.form}

    def work(tx: Transaction) -> tuple[IntakeRecord, bool, Draft, tuple[Slot, ...], tuple[date, ...]] | None:
        intake = _intake(tx, visit)
        if intake is None:
            return None
        draft = _draft(visit, asked, intake)
        reachable = bool(intake.conversation_id and way_to(tx, intake.conversation_id))
        return intake, reachable, draft, *free_times(tx, visit.office, draft, visit.now)

    found = await database.write(work)
    if found is None:
        return visit.not_found()
    intake, reachable, draft, slots, free = found
    said = read_intake(intake.payload)
    later = next((day for day in free if day > draft.day), None)
    by = interpreters.order_by(draft.day, visit)
    return visit.page(
        "booking.html",
        status=409 if conflicts else 422 if problem else 200,
        title=say("Book an appointment"),
        problem=problem,
        conflicts=conflicts or [],
        intake=intake,
        client=said.name,
        language=say.name_of_language(said.language),
        topics=labels.topics(said, say),
        reachable=reachable,
        draft=draft,
        asked=asked,
        day=say.weekday(draft.day),
        slots=[(say.clock(slot.start), slot.site, labels.site(visit.office, slot.site)) for slot in slots],
        next_day=(urlencode({**_chosen(draft, asked), "on": later}), say.day(later)) if later else None,
        too_late=say.day(by) if draft.interpreter and by < visit.today else "",
        kinds=[(kind.id, labels.kind_of_appointment(kind.id, say), kind.minutes) for kind in visit.office.kinds],
        people=[(counsellor.id, counsellor.name) for counsellor in visit.office.counsellors],
        modes=[(mode, labels.mode(mode, say)) for mode in modes_of(visit.office)],
        call=asked.get("call", said.phone),
        sites=[(site.id, site.name) for site in visit.office.sites],
        languages=languages(visit),
        today=visit.today,
        most=MOST,
    )


def _chosen(draft: Draft, asked: Mapping[str, str]) -> dict[str, str]:
    """Give what stands in the address of the page."""
    whom = {name: asked[name] for name in ("appointment", "intake") if asked.get(name)}
    what = {"kind": draft.kind.id, "with": draft.counsellor, "mode": draft.mode, "interpreter": draft.interpreter}
    return whom | what


def modes_of(office: Office) -> tuple[Mode, ...]:
    """Give how talks can take place in an office: by video only where it has rooms."""
    return tuple(mode for mode in MODES if mode != "video" or office.video_room)


def languages(visit: Visit) -> list[tuple[str, str]]:
    """Give the languages of clients, by their name."""
    say = visit.speech
    return sorted(
        ((code, say.name_of_language(code)) for code in LANGUAGES if "@" not in code), key=lambda pair: pair[1]
    )


ADDRESSES = (
    Address("/calendar/book", show),
    Address("/calendar/book", book, is_form=True),
)
