"""An appointment added by hand, for somebody who walked in or called: it takes its time, and gets a code.

Who gives a number or an e-mail address and agrees is reminded as everybody is; without their yes neither is kept.
"""

from datetime import datetime, timedelta
from typing import Any, Literal

from starlette.responses import Response

from bot.appointments import by_staff
from bot.appointments.by_staff import Conflicts
from bot.desk import form_values
from bot.desk.addresses import Address
from bot.desk.calendar.booking import conflicts_in_words, modes_of
from bot.desk.form_values import NotUsable
from bot.desk.visit import Visit
from bot.team import labels
from dialogs.answers import FIELDS, OFFICE
from dialogs.channels import Way
from dialogs.engine.conversation import Answer, State
from dialogs.intake import Intake
from dialogs.office import Kind
from dialogs.rules.openings import QUARTER
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.people import conversations, reach
from storage.team import audit

LONGEST_NAME = 40
WALK_IN: Literal["walk_in"] = "walk_in"
"""The kind of the intake that says whom it is with."""
SHORT = "kurz"
FOR_PARENTS = frozenset({"elterngespraech"})
"""Kinds of appointment whose people are spoken to as Sie."""


async def show(database: Database, visit: Visit) -> Response:  # noqa: ARG001 -- as all pages
    """Show the form, filled with now and oneself."""
    return _draw(visit, {**_usual(visit), **visit.request.query_params})


async def add(database: Database, visit: Visit) -> Response:
    """Add the appointment; its intake is the colleague's who gives the advice."""
    form, office = visit.form, visit.office
    try:
        wanted, phone, ways = _wanted(visit), _phone(visit), _ways(visit)
    except NotUsable as problem:
        return _draw(visit, form, problem=problem)
    said = _handed_over(visit)

    def work(tx: Transaction) -> str:
        client = conversations.open_without_address(tx, _state(said, visit), office=office.id, now=visit.now)
        intake = intakes.create(
            tx,
            office_id=office.id,
            conversation_id=client,
            appointment_id=None,
            kind=WALK_IN,
            urgency=said.urgency,
            payload=said.to_json(),
            promised_at=None,
            now=visit.now,
            labels=said.labels,
            counted=said.figures(visit.now.year),
        )
        taken = intakes.take(tx, visit.colleague, intake.reference, visit.now)
        for channel, address in ways:
            reach.add_way(tx, client, channel, address, visit.now, confirmed=True)
            _note_agreed(tx, visit, intake.id, channel)
        booked = by_staff.book(tx, visit.colleague, office, [wanted], taken, visit.now, phone=phone, told=bool(ways))
        tx.after_commit(visit.wake)
        return booked[0].id

    try:
        made = await database.write(work)
    except Conflicts as found:
        return _draw(visit, form, conflicts=conflicts_in_words(found.conflicts, visit))
    return visit.go(f"/calendar/appointment/{made}")


def _wanted(visit: Visit) -> Time:
    """Read the appointment; raises NotUsable."""
    office = visit.office
    kind: Kind = form_values.choice(visit, "kind", {kind.id: kind for kind in office.kinds})
    mode = form_values.choice(visit, "mode", {mode: mode for mode in modes_of(office)})
    return Time(
        counsellor_id=form_values.counsellor(visit),
        start=form_values.moment(form_values.day(visit, "day"), form_values.clock(visit, "start")),
        minutes=form_values.number(visit, "minutes", 15, 240)
        if visit.form.get("minutes", "").strip()
        else kind.minutes,
        buffer=0,
        kind=kind.id,
        mode=mode,
        site=form_values.site(visit),
    )


def _phone(visit: Visit) -> str:
    """Read the number to call for a talk by telephone; raises NotUsable."""
    return form_values.phone(visit, "call") if visit.form.get("mode") == "phone" else ""


def _ways(visit: Visit) -> list[tuple[Way, str]]:
    """Read where the client is reminded, as they agreed; raises NotUsable."""
    say, read = visit.speech, {"sms": form_values.mobile, "email": form_values.email}
    found = [(way, read[way](visit, way)) for way in ("sms", "email") if way in visit.ways]
    given: list[tuple[Way, str]] = [(way, address) for way, address in found if address]
    agreed = bool(visit.form.get("agreed"))
    if given and not agreed:
        raise NotUsable(
            say("Please ask, and tick that they agreed; or leave number and e-mail address empty."), "agreed"
        )
    if agreed and not given:
        raise NotUsable(say("Please enter where they want to be reminded, or take the tick away."), "agreed")
    return given


def _note_agreed(tx: Transaction, visit: Visit, intake_id: str, channel: str) -> None:
    """Write down who entered an address that the client agreed to, and when: the proof (GDPR Art. 7(1))."""
    member = visit.colleague
    what = f"reach_agreed:{channel}"
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what=what, intake_id=intake_id, now=visit.now)


def _state(said: Intake, visit: Visit) -> dict[str, Any]:
    """Give the conversation of somebody who has not written: their language and office, so that they can go on."""
    known = {**said.answers, OFFICE.key: Answer(visit.office.id)}
    state = State(channel="web", language=said.language, formal=said.formal, office=visit.office.id, known=known)
    return {**state.to_json()}


def _handed_over(visit: Visit) -> Intake:
    """Make an intake of what is known."""
    form = visit.form
    topic, language = form.get("topic", ""), form.get("language", "")
    said = {"name": form.get("name", "").strip()[:LONGEST_NAME], "topic": topic if topic in FIELDS else ""}
    return Intake(
        kind=WALK_IN,
        language=language if language in {code for code, _name in visit.offered} else "de",
        formal=form.get("kind") in FOR_PARENTS,
        channel="desk",
        answers={key: Answer(value) for key, value in said.items() if value},
        asked=tuple(said),
    )


def _usual(visit: Visit) -> dict[str, str]:
    """Give what most who walk in need: a short talk, with oneself, from this quarter of an hour on."""
    office, ids = visit.office, [counsellor.id for counsellor in visit.office.counsellors]
    kinds = [kind.id for kind in office.kinds]
    local = _quarter(visit.now).astimezone(visit.speech.zone)
    return {
        "kind": SHORT if SHORT in kinds else kinds[0],
        "of": visit.colleague.id if visit.colleague.id in ids else ids[0],
        "mode": "person",
        "language": "de",
        "site": office.sites[0].id,
        "day": f"{local:%Y-%m-%d}",
        "start": f"{local:%H:%M}",
    }


def _quarter(now: datetime) -> datetime:
    """Give the beginning of this quarter of an hour."""
    return now - timedelta(seconds=now.timestamp() % QUARTER)


def _draw(
    visit: Visit,
    given: Any,  # noqa: ANN401 -- a form
    *,
    problem: NotUsable | None = None,
    conflicts: list[str] | None = None,
) -> Response:
    say = visit.speech
    return visit.page(
        "walk_in.html",
        status=409 if conflicts else 422 if problem else 200,
        title=say("Add by hand"),
        problem=problem.words if problem else "",
        at_field=problem.field if problem else "",
        conflicts=conflicts or [],
        given=given,
        ways=visit.ways,
        kinds=[(kind.id, labels.kind_of_appointment(kind.id, say), kind.minutes) for kind in visit.office.kinds],
        people=[(counsellor.id, counsellor.name) for counsellor in visit.office.counsellors],
        modes=[(mode, labels.mode(mode, say)) for mode in modes_of(visit.office)],
        sites=[(site.id, site.name) for site in visit.office.sites],
        topics=[(code, labels.topic(code, say)) for code in FIELDS],
        languages=sorted(
            ((code, say.name_of_language(code)) for code, _own in visit.offered), key=lambda pair: pair[1]
        ),
        longest=LONGEST_NAME,
    )


ADDRESSES = (
    Address("/calendar/walk-in", show),
    Address("/calendar/walk-in", add, is_form=True),
)
