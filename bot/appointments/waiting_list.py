"""The waiting list at work: what became free is offered to the next it fits, one person at a time, by itself."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from bot.appointments.availability import as_available
from bot.appointments.booked import time_of
from bot.office.days import holidays_of
from bot.team.reached import way_to
from dialogs.channels import WAYS
from dialogs.intake import Intake, read_intake
from dialogs.letters import OFFER
from dialogs.office import ZONE, Office
from dialogs.rules.eligibility import LAST_AGE, birthday, born_between
from dialogs.rules.offers import Freed, Waiting, answer_until, fitting
from dialogs.rules.places import decide
from dialogs.rules.slots import Calendar, Slot, Wishes
from dialogs.rules.working_days import instant
from storage.calendar import appointments, availability, offers
from storage.calendar.appointments import SlotTaken
from storage.calendar.offers import Offer
from storage.engine.transaction import Transaction
from storage.intakes import waiting_list
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.people import conversations

MOST_OFFERS = 20
"""Offers one pass makes at most, so that nobody waits for it; the next pass is a minute later."""
LOOKS_FOR = timedelta(minutes=5)
"""So long after they last did something somebody is taken to look at their page still."""


def offer_freed(tx: Transaction, offices: Sequence[Office], now: datetime, *, ways: Collection[str] = WAYS) -> int:
    """Note which offers are over and make new ones, each to the next person it fits; give how many were made.

    ``ways`` are the ways to a person that this installation sends by: who is reached by none of them would learn of
    an offer when it is over.
    """
    offers.expire(tx, now)
    made = 0
    for office in offices:
        _note_extra(tx, office, now)
        until = answer_until(now)
        if until is not None and not offers.is_paused(tx, office.id):
            made += _offer_in_turn(tx, office, until, now, ways)
    return made


def _note_extra(tx: Transaction, office: Office, now: datetime) -> None:
    """Take times that counsellors offer in addition as freed, from when they were first seen."""
    today = now.astimezone(ZONE).date()
    staff_ids = [counsellor.id for counsellor in office.counsellors]
    for extra in availability.openings(tx, staff_ids, today, today + timedelta(days=office.horizon_days)):
        offers.freed_once(tx, extra.staff_id, instant(extra.day, extra.start), instant(extra.day, extra.end), now)


def _offer_in_turn(tx: Transaction, office: Office, until: datetime, now: datetime, ways: Collection[str]) -> int:
    freed = [
        Freed(span.counsellor_id, span.start, span.end, span.at)
        for span in offers.freed_times(tx, [counsellor.id for counsellor in office.counsellors], now)
    ]
    people = waiting_list.of_office(tx, office.id, now) if freed else []
    ids = [person.id for person in people]
    before, stopped = offers.of_intakes(tx, ids), offers.stopped(tx, ids)
    available, made = as_available(tx, office, now), 0
    for person in people:
        open_now = any(offer.state == "open" for offer in before[person.id])
        if made == MOST_OFFERS or open_now or person.id in stopped or not is_reached(tx, person, now, ways):
            continue
        calendar = _calendar(tx, available, person, now)
        slot = fitting(calendar, waiting_of(person, office, before[person.id]), freed, until)
        made += slot is not None and _make(tx, person, slot, until, now)
    return made


def is_reached(tx: Transaction, person: IntakeRecord, now: datetime, ways: Collection[str] = WAYS) -> bool:
    """Tell whether somebody can learn of an offer in time: in a chat that is sent to, by a way, or on an open page."""
    kept = conversations.of_id(tx, person.conversation_id) if person.conversation_id else None
    if kept is None:
        return False
    if way_to(tx, kept.id, ways) and _may_be_written_to(tx, kept.id, now):
        return True
    has_page = conversations.address_of(tx, kept.id) is not None
    return has_page and kept.touched_at is not None and now - kept.touched_at <= LOOKS_FOR


def _may_be_written_to(tx: Transaction, conversation_id: str, now: datetime) -> bool:
    """Tell whether it is within the hours a person named: a letter that waits for them would come after its offer."""
    hours = conversations.hours_of(tx, conversation_id)
    return hours is None or hours[0] <= now.astimezone(ZONE).time() < hours[1]


def _calendar(tx: Transaction, office: Office, person: IntakeRecord, now: datetime) -> Calendar:
    taken = appointments.taken(
        tx,
        [counsellor.id for counsellor in office.counsellors],
        now,
        now + timedelta(days=office.horizon_days + 1),
        conversation_id=person.conversation_id or "",
        now=now,
    )
    return Calendar(office=office, now=now, holidays=holidays_of(office, now), taken=taken)


def _make(tx: Transaction, person: IntakeRecord, slot: Slot, until: datetime, now: datetime) -> bool:
    """Offer a time: held, written down, and told once; False where it was offered to them before or is just taken."""
    conversation_id, time = person.conversation_id or "", time_of(slot)
    try:
        with tx.attempt():
            appointments.hold(
                tx, time, office_id=person.office_id, conversation_id=conversation_id, now=now, lasts=until - now
            )
    except SlotTaken:
        return False
    whose = {"office_id": person.office_id, "intake_id": person.id, "conversation_id": conversation_id}
    offer_id = offers.make(tx, time, until=until, now=now, **whose)
    if not offer_id:
        appointments.release(tx, conversation_id)
        return False
    return outbox.plan(tx, OFFER, conversation_id, now, unique_key=f"{OFFER.name}:{offer_id}", about=offer_id)


def close(tx: Transaction, offer: Offer, state: offers.OfferState) -> bool:
    """Note what became of an offer, give its time back, and take back a letter that has not gone out."""
    outbox.withdraw(tx, kind=OFFER.name, about=offer.id)
    return offers.close(tx, offer, state)


def waiting_of(person: IntakeRecord, office: Office, before: Sequence[Offer] = ()) -> Waiting:
    """Read from what somebody handed over which times would fit them, as the chat did when they found none."""
    said = read_intake(person.payload)
    return Waiting(
        _wishes(said, office, urgent=person.urgency != "normal"),
        person.created_at,
        said.daypart,
        frozenset((offer.time.counsellor_id, offer.time.start, offer.time.end) for offer in before),
    )


def _wishes(said: Intake, office: Office, *, urgent: bool) -> Wishes:
    found = decide(said.place, (office,)) if said.place else None
    kind = "elterngespraech" if said.formal else "erstgespraech"
    modes = office.modes_of(kind) or office.kind(kind).modes
    return Wishes(
        kind=kind,
        mode=next((mode for mode in modes if mode in said.modes_waited_for), modes[0]),
        language=said.talk_language,
        site=(found.site if found else "") or office.sites[0].id,
        before=None if said.formal or not said.born else birthday(born_between(said.born)[0], LAST_AGE + 1),
        urgent=urgent,
        wish=said.wish,
    )
