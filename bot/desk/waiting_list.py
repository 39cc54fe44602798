"""The waiting list: who waits for a time, what is offered to whom until when; and stopping it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from starlette.responses import Response

from bot.appointments.waiting_list import close, is_reached, waiting_of
from bot.desk.addresses import Address
from bot.desk.visit import Visit
from bot.team import labels
from dialogs.answers import DAYPART
from dialogs.intake import read_intake
from dialogs.kept_answer import Known
from dialogs.rules.offers import DAY_FROM, DAY_UNTIL, sent_from
from storage.calendar import offers
from storage.calendar.offers import Offer
from storage.engine.database import Database, Transaction
from storage.intakes import still_waiting, waiting_list
from storage.intakes.intakes import IntakeRecord
from storage.team import audit

MOST_ROWS = 200
"""People on one page: no office has so many waiting, and a page must stay quick."""

State = Literal["waiting", "offered", "stopped"]


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One person on the list; all texts are in the desk's language except ``name``, which is the client's."""

    reference: str
    name: str
    since: str
    received: str
    urgency: str
    urgency_words: str
    language: str
    interpreter: bool
    topics: str
    daypart: str
    state: State
    state_words: str
    offer: str
    """The time that is offered to them now."""
    before: str
    """What became of earlier offers."""
    is_reached: bool
    """False for somebody who would learn of an offer only when it is over, and is offered nothing by itself."""
    ends: str
    """When their waiting ends, where they were told so; empty for all others."""


@dataclass(frozen=True, slots=True)
class OnTheList:
    """Who waits, with what is known of them by the ids of their intakes."""

    people: list[IntakeRecord]
    made: dict[str, list[Offer]]
    stopped: set[str]
    reached: set[str]
    ends: dict[str, datetime]
    paused: bool


async def show(database: Database, visit: Visit) -> Response:
    """Show the list in turn."""
    member = visit.colleague

    def work(tx: Transaction) -> OnTheList:
        people = waiting_list.seen_by(tx, member, visit.now)
        ids = [intake.id for intake in people]
        return OnTheList(
            people,
            offers.of_intakes(tx, ids),
            offers.stopped(tx, ids),
            {intake.id for intake in people[:MOST_ROWS] if is_reached(tx, intake, visit.now, visit.ways)},
            {waited.intake_id: waited.ends_at for waited in still_waiting.of_intakes(tx, ids) if waited.ends_at},
            paused=offers.is_paused(tx, member.office_id),
        )

    found = await database.write(work)
    say, people = visit.speech, found.people
    return visit.page(
        "waiting.html",
        title=say("Waiting"),
        rows=[_row(intake, found, visit) for intake in people[:MOST_ROWS]],
        more=max(0, len(people) - MOST_ROWS),
        paused=found.paused,
        daytime=f"{DAY_FROM:%H:%M}–{DAY_UNTIL:%H:%M}",
        next_at="" if sent_from(visit.now) <= visit.now else say.instant(sent_from(visit.now), year=False),
    )


async def stop(database: Database, visit: Visit) -> Response:
    """Offer a person nothing any more; what is offered to them now is taken back."""

    def work(tx: Transaction, intake_id: str) -> None:
        offers.stop(tx, intake_id)
        for offer in offers.of_intakes(tx, [intake_id])[intake_id]:
            if offer.state == "open":
                close(tx, offer, "withdrawn")

    return await _for_person(database, visit, "offer_stopped", work)


async def go_on(database: Database, visit: Visit) -> Response:
    """Offer a person freed times again."""
    return await _for_person(database, visit, "offer_again", offers.go_on)


async def pause(database: Database, visit: Visit) -> Response:
    """Have the office offer nothing by itself; offers that are out stay valid."""
    await database.write(lambda tx: offers.pause(tx, visit.colleague.office_id))
    return visit.go("/waiting")


async def unpause(database: Database, visit: Visit) -> Response:
    """Have the office offer freed times again."""
    await database.write(lambda tx: offers.unpause(tx, visit.colleague.office_id))
    return visit.go("/waiting")


async def _for_person(
    database: Database, visit: Visit, what: str, change: Callable[[Transaction, str], None]
) -> Response:
    member = visit.colleague

    def work(tx: Transaction) -> bool:
        intake_id = waiting_list.find(tx, member, visit.argument("reference"))
        if not intake_id:
            return False
        change(tx, intake_id)
        audit.note(tx, staff_id=member.id, office_id=member.office_id, what=what, intake_id=intake_id, now=visit.now)
        return True

    return visit.go("/waiting") if await database.write(work) else visit.not_found()


def _row(intake: IntakeRecord, found: OnTheList, visit: Visit) -> WaitingRow:
    say, made, stopped = visit.speech, found.made[intake.id], intake.id in found.stopped
    ends = found.ends.get(intake.id)
    who = waiting_of(intake, visit.office)
    now = next((offer for offer in made if offer.state == "open" and offer.until > visit.now), None)
    state: State = "offered" if now else "stopped" if stopped else "waiting"
    said = read_intake(intake.payload)
    return WaitingRow(
        reference=intake.reference,
        name=said.name,
        since=say.span(visit.now - intake.created_at),
        received=say.instant(intake.created_at),
        urgency=intake.urgency,
        urgency_words=labels.urgency(intake.urgency, say),
        language=say.name_of_language(who.wishes.language),
        interpreter=said.interpreter,
        topics=labels.topics(said, say),
        daypart=say.said(*DAYPART.on_desk((who.daypart,), Known())),
        state=state,
        state_words=_state_words(state, now, visit),
        offer=say.instant(now.time.start, year=False) if now else "",
        before=", ".join(_became(offer, visit) for offer in made if offer is not now),
        is_reached=intake.id in found.reached,
        ends=say.instant(ends, year=False) if ends else "",
    )


def _state_words(state: State, now: Offer | None, visit: Visit) -> str:
    say = visit.speech
    if now is not None:
        return say("has an offer until {time}", time=say.clock(now.until))
    return say("gets no offers") if state == "stopped" else say("waits")


def _became(offer: Offer, visit: Visit) -> str:
    say, when = visit.speech, visit.speech.instant(offer.time.start, year=False)
    return {
        "declined": say("{time}: no thanks", time=when),
        "withdrawn": say("{time}: taken back", time=when),
        "gone": say("{time}: was taken meanwhile", time=when),
        "accepted": say("{time}: accepted", time=when),
    }.get(offer.state, say("{time}: no answer", time=when))


ADDRESSES = (
    Address("/waiting", show),
    Address("/waiting/pause", pause, is_form=True),
    Address("/waiting/unpause", unpause, is_form=True),
    Address("/waiting/{reference}/stop", stop, is_form=True),
    Address("/waiting/{reference}/go-on", go_on, is_form=True),
)
