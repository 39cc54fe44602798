"""The office as it can be booked: the rules of its file, with what counsellors changed about their times since."""

from collections.abc import Container
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from dialogs.office import ZONE, Absence, Counsellor, ExtraOpening, Office, Opening
from dialogs.rules.openings import QUARTER, spans_of
from dialogs.rules.slots import Slot
from storage.calendar import availability, opening_rules, own_calendars
from storage.calendar.availability import StaffAbsence
from storage.calendar.opening_rules import Rule
from storage.calendar.own_calendars import Busy
from storage.engine.transaction import Transaction


def as_available(
    tx: Transaction, office: Office, now: datetime, *, until: datetime | None = None, busy: bool = True
) -> Office:
    """Give the office as it is from ``now`` to the booking horizon, or ``until`` (aware).

    That is with the weekly rules of the desk, absences, withdrawn and extra times, and unless ``busy`` is false what
    stands in counsellors' own calendars.
    """
    staff_ids = [counsellor.id for counsellor in office.counsellors]
    end = until or now + timedelta(days=office.horizon_days + 2)
    first, last = now.astimezone(ZONE).date(), end.astimezone(ZONE).date()
    away = availability.absences(tx, staff_ids, now - timedelta(days=1), end)
    offered = [
        opening for opening in availability.openings(tx, staff_ids, first, last) if _has_site(office, opening.site)
    ]
    taken: list[StaffAbsence | Busy] = [
        *away,
        *(own_calendars.busy(tx, staff_ids, now - timedelta(days=1), end) if busy else ()),
    ]
    rules = opening_rules.rules(tx, staff_ids)
    if not taken and not offered and not rules:
        return office
    return replace(
        office,
        counsellors=tuple(
            replace(
                counsellor,
                openings=openings_of(office, counsellor, rules.get(counsellor.id)),
                absences=(
                    *counsellor.absences,
                    *(
                        Absence(absence.start, absence.end, absence.staff_id)
                        for absence in taken
                        if absence.staff_id == counsellor.id
                    ),
                ),
                extra=(
                    *counsellor.extra,
                    *(
                        ExtraOpening(opening.day, opening.start, opening.end, opening.site)
                        for opening in offered
                        if opening.staff_id == counsellor.id
                    ),
                ),
            )
            for counsellor in office.counsellors
        ),
    )


def can_take_place(tx: Transaction, slot: Slot, now: datetime) -> bool:
    """Tell whether a talk can begin: that is still to come, and the counsellor is not away and has nothing else."""
    span = (slot.counsellor, slot.start, slot.end)
    return slot.start > now and not availability.is_away(tx, *span) and not own_calendars.is_busy(tx, *span)


def openings_of(office: Office, counsellor: Counsellor, rules: list[Rule] | None) -> tuple[Opening, ...]:
    """Give a counsellor's weekly openings: those of the desk where there are some, else those of the office's file."""
    if rules is None:
        return counsellor.openings
    return tuple(
        Opening(
            rule.weekday,
            rule.start,
            rule.end,
            rule.site,
            rule.modes,
            rule.valid_from,
            rule.valid_until,
            rule.every_second_week,
            rule.kinds,
        )
        for rule in rules
        if _has_site(office, rule.site)
    )


def rules_of_file(counsellor: Counsellor) -> list[Rule]:
    """Give the weekly openings of the office's file as they would be kept."""
    return [
        Rule(
            counsellor.id,
            opening.weekday,
            opening.start,
            opening.end,
            opening.site,
            opening.modes,
            opening.kinds,
            opening.valid_from,
            opening.valid_until,
            opening.every_second_week,
        )
        for opening in counsellor.openings
    ]


class OnOffer(NamedTuple):
    """Times of one day a counsellor gives advice in; aware, UTC."""

    start: datetime
    end: datetime
    site: str
    counsellor: str


def on_offer(office: Office, day: date, holidays: Container[date]) -> list[OnOffer]:
    """Give the times of a local day of an office as it is available, extra ones included, absences not taken off."""
    times = []
    for span in spans_of(office, day, holidays):
        quarters = [quarter for quarter in span.quarters if quarter is not None]
        if quarters:
            begin = datetime.fromtimestamp(quarters[0] * QUARTER, UTC)
            end = datetime.fromtimestamp(span.end * 60, UTC)
            times.append(OnOffer(begin, end, span.site, office.counsellors[span.counsellor].id))
    return sorted(times)


def _has_site(office: Office, site_id: str) -> bool:
    """Tell whether a site is still in the office's file."""
    return any(site.id == site_id for site in office.sites)
