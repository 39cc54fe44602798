"""An appointment added by hand, for somebody who walked in or called: it takes its time, and gets a code."""

from datetime import datetime, timedelta
from typing import Any, Literal

from starlette.responses import Response

from bot.appointments import by_staff
from bot.appointments.by_staff import Conflicts
from bot.desk import form_values
from bot.desk.addresses import Address
from bot.desk.calendar.booking import MODES, conflicts_in_words, languages
from bot.desk.form_values import NotUsable
from bot.desk.visit import Visit
from bot.team import labels
from dialogs.answers import FIELDS
from dialogs.engine.conversation import Answer
from dialogs.intake import Intake
from dialogs.office import Kind
from dialogs.rules.openings import QUARTER
from storage.calendar.appointments import Time
from storage.engine.database import Database, Transaction
from storage.intakes import intakes

LONGEST_NAME = 40
WALK_IN: Literal["walk_in"] = "walk_in"
"""The kind of the intake that says whom it is with."""
SHORT = "kurz"


async def show(database: Database, visit: Visit) -> Response:  # noqa: ARG001 -- as all pages
    """Show the form, filled with now and oneself."""
    return _draw(visit, {**_usual(visit), **visit.request.query_params})


async def add(database: Database, visit: Visit) -> Response:
    """Add the appointment; its intake is the colleague's who gives the advice."""
    form, office = visit.form, visit.office
    try:
        wanted = _wanted(visit)
    except NotUsable as problem:
        return _draw(visit, form, problem=problem.words)
    said = _handed_over(visit)

    def work(tx: Transaction) -> str:
        intake = intakes.create(
            tx,
            office_id=office.id,
            conversation_id=None,
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
        return by_staff.book(tx, visit.colleague, office, [wanted], taken, visit.now)[0].id

    try:
        made = await database.write(work)
    except Conflicts as found:
        return _draw(visit, form, conflicts=conflicts_in_words(found.conflicts, visit))
    return visit.go(f"/calendar/appointment/{made}")


def _wanted(visit: Visit) -> Time:
    """Read the appointment; raises NotUsable."""
    office = visit.office
    kind: Kind = form_values.choice(visit, "kind", {kind.id: kind for kind in office.kinds})
    mode = form_values.choice(visit, "mode", {mode: mode for mode in MODES})
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


def _handed_over(visit: Visit) -> Intake:
    """Make an intake of what is known."""
    form = visit.form
    topic, language = form.get("topic", ""), form.get("language", "")
    said = {"name": form.get("name", "").strip()[:LONGEST_NAME], "topic": topic if topic in FIELDS else ""}
    return Intake(
        kind=WALK_IN,
        language=language if language in {code for code, _name in languages(visit)} else "de",
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


def _draw(visit: Visit, given: Any, *, problem: str = "", conflicts: list[str] | None = None) -> Response:  # noqa: ANN401 -- a form
    say = visit.speech
    return visit.page(
        "walk_in.html",
        status=409 if conflicts else 422 if problem else 200,
        title=say("Add by hand"),
        problem=problem,
        conflicts=conflicts or [],
        given=given,
        kinds=[(kind.id, labels.kind_of_appointment(kind.id, say), kind.minutes) for kind in visit.office.kinds],
        people=[(counsellor.id, counsellor.name) for counsellor in visit.office.counsellors],
        modes=[(mode, labels.mode(mode, say)) for mode in MODES],
        sites=[(site.id, site.name) for site in visit.office.sites],
        topics=[(code, labels.topic(code, say)) for code in FIELDS],
        languages=languages(visit),
        longest=LONGEST_NAME,
    )


ADDRESSES = (
    Address("/calendar/walk-in", show),
    Address("/calendar/walk-in", add, is_form=True),
)
