"""The inbox: what came in, urgent first, with its age and what was promised; and the page of one intake."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from starlette.responses import Response

from bot import notices
from bot.desk import labels, paper
from bot.desk.addresses import Address
from bot.desk.sheet import Sheet, sheet
from bot.desk.visit import Visit
from storage import appointments, intakes
from storage.appointments import Booked
from storage.database import Database, Transaction
from storage.intakes import Intake, NoSuchIntake, State, TakenBySomeoneElse
from storage.staff import StaffMember

STATES: tuple[State, ...] = ("new", "taken", "closed")
REPLY_WITHIN = timedelta(hours=48)
"""What the team promises where the client was told no earlier time."""
KEPT = timedelta(days=90)
"""How far before and after today the appointments of the inbox lie at most."""
ALMOST = timedelta(hours=8)
"""How long before its end a promise is marked."""

Promise = Literal["", "kept", "soon", "over"]


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """One intake as a row; all texts are in the desk's language except ``name``, which is the client's."""

    reference: str
    kind: str
    urgency: str
    urgency_words: str
    name: str
    language: str
    topics: str
    age: str
    received: str
    promise: Promise
    promise_words: str
    state: State
    state_words: str
    taken_by: str


async def show_inbox(database: Database, visit: Visit) -> Response:
    """Show the intakes of one state: crisis first, then urgent, then the oldest."""
    asked = visit.request.query_params.get("state", "new")
    state: State = next((one for one in STATES if one == asked), "new")
    _ = visit.speech

    def work(tx: Transaction) -> tuple[list[Intake], dict[str, Booked]]:
        found = intakes.inbox(tx, visit.colleague, state=state, now=visit.now)
        talks = appointments.of_office(tx, visit.colleague, visit.now - KEPT, visit.now + KEPT)
        return found, {one.id: one for one in talks}

    found, booked = await database.write(work)
    return visit.page(
        "inbox.html",
        title=_("Inbox"),
        state=state,
        filters=[(one, _filter_words(one, visit)) for one in STATES],
        rows=[_row(intake, booked.get(intake.appointment_id or ""), visit) for intake in found],
    )


def _filter_words(state: State, visit: Visit) -> str:
    _ = visit.speech
    return {"new": _("New"), "taken": _("Taken"), "closed": _("Closed")}[state]


def _row(intake: Intake, booked: Booked | None, visit: Visit) -> IntakeRow:
    _ = visit.speech
    promise, promise_words = _next_step(intake, booked, visit)
    return IntakeRow(
        reference=intake.reference,
        kind=labels.kind_of_intake(intake.kind, _),
        urgency=intake.urgency,
        urgency_words=labels.urgency(intake.urgency, _),
        name=labels.call_name(intake.payload),
        language=_.name_of_language(str(intake.payload.get("language") or "de")),
        topics=labels.topics(intake.payload, _),
        age=_.span(visit.now - intake.created_at),
        received=_.instant(intake.created_at),
        promise=promise,
        promise_words=promise_words,
        state=intake.state,
        state_words=labels.state_of_intake(intake.state, _),
        taken_by=labels.counsellor(visit.office, intake.taken_by) if intake.taken_by else "",
    )


def _next_step(intake: Intake, booked: Booked | None, visit: Visit) -> tuple[Promise, str]:
    """Say what the client expects next: an appointment, or to hear from us by when they were told."""
    _ = visit.speech
    if intake.state == "closed":
        return "", ""
    if intake.urgency == "crisis":
        return "over", _("at once")
    if booked and booked.state != "cancelled":
        return "", _("appointment {time}", time=_.instant(booked.start, year=False))
    until = intake.promised_at or intake.created_at + REPLY_WITHIN
    left = until - visit.now
    if left < timedelta(0):
        return "over", _("overdue for {time}", time=_.span(left))
    return ("soon" if left < ALMOST else "kept"), _("answer by {time}", time=_.instant(until, year=False))


async def show_intake(database: Database, visit: Visit) -> Response:
    """Show one intake as the page that is printed."""
    return await _draw(database, visit)


async def take(database: Database, visit: Visit) -> Response:
    """Take an intake; who comes second sees who was first. Whom an alarm went to is told that it is over."""
    return await _change(database, visit, _take)


def _take(tx: Transaction, colleague: StaffMember, reference: str, now: datetime) -> Intake:
    intake = intakes.take(tx, colleague, reference, now)
    notices.tell_taken(tx, intake, colleague, now)
    return intake


async def close(database: Database, visit: Visit) -> Response:
    """Note that an intake is dealt with."""
    return await _change(database, visit, intakes.close)


async def reopen(database: Database, visit: Visit) -> Response:
    """Put an intake back into the inbox."""
    return await _change(database, visit, intakes.reopen)


async def _change(database: Database, visit: Visit, change: Callable[..., Intake]) -> Response:
    reference = str(visit.request.path_params["reference"])
    try:
        intake = await database.write(lambda tx: change(tx, visit.colleague, reference, visit.now))
    except TakenBySomeoneElse as first:
        return await _draw(database, visit, taken_by=first.name)
    except NoSuchIntake:
        return visit.not_found()
    return visit.go(f"/intake/{intake.reference}")


async def _draw(database: Database, visit: Visit, *, taken_by: str = "") -> Response:
    reference, member = str(visit.request.path_params["reference"]), visit.colleague

    def work(tx: Transaction) -> tuple[Intake, Booked | None] | None:
        intake = intakes.find(tx, member, reference, visit.now)
        if intake is None:
            return None
        return intake, appointments.find(tx, intake.appointment_id) if intake.appointment_id else None

    found = await database.write(work)
    if found is None:
        return visit.not_found()
    intake, booked = found
    facts = _sheet(intake, booked, visit)
    return visit.page(
        "intake.html",
        status=409 if taken_by else 200,
        title=intake.reference,
        intake=intake,
        row=_row(intake, booked, visit),
        sheet=facts,
        print_size=(size := paper.size(facts)),
        cut=size == paper.CUT,
        received=_received(intake, visit),
        first_was=taken_by,
        printed=visit.speech.instant(visit.now),
    )


def _sheet(intake: Intake, booked: Booked | None, visit: Visit) -> Sheet:
    return sheet(intake.payload, visit.office, booked, received=intake.created_at, speech=visit.speech)


def _received(intake: Intake, visit: Visit) -> str:
    _ = visit.speech
    return _(
        "received {time} ({channel}, {language})",
        time=_.instant(intake.created_at),
        channel=labels.channel(str(intake.payload.get("channel", "")), _),
        language=_.name_of_language(str(intake.payload.get("language") or "de")),
    )


ADDRESSES = (
    Address("/inbox", show_inbox),
    Address("/intake/{reference}", show_intake),
    Address("/intake/{reference}/take", take, is_form=True),
    Address("/intake/{reference}/close", close, is_form=True),
    Address("/intake/{reference}/reopen", reopen, is_form=True),
)
