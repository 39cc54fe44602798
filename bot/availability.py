"""The office as it can be booked: the rules of its file, with what counsellors changed about their times since."""

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.office import ZONE, Absence, ExtraOpening, Office
from storage import availability
from storage.transaction import Transaction


def as_available(tx: Transaction, office: Office, now: datetime) -> Office:
    """Give the office with absences, withdrawn and extra times from ``now`` (aware) to the booking horizon."""
    staff_ids = [counsellor.id for counsellor in office.counsellors]
    today = now.astimezone(ZONE).date()
    last = today + timedelta(days=office.horizon_days + 1)
    away = availability.absences(tx, staff_ids, now - timedelta(days=1), now + timedelta(days=office.horizon_days + 2))
    offered = [one for one in availability.openings(tx, staff_ids, today, last) if _has_site(office, one.site)]
    if not away and not offered:
        return office
    return replace(
        office,
        counsellors=tuple(
            replace(
                counsellor,
                absences=(
                    *counsellor.absences,
                    *(Absence(one.start, one.end, one.staff_id) for one in away if one.staff_id == counsellor.id),
                ),
                extra=(
                    *counsellor.extra,
                    *(
                        ExtraOpening(one.day, one.start, one.end, one.site)
                        for one in offered
                        if one.staff_id == counsellor.id
                    ),
                ),
            )
            for counsellor in office.counsellors
        ),
    )


def _has_site(office: Office, site_id: str) -> bool:
    """Tell whether a site is still in the office's file."""
    return any(site.id == site_id for site in office.sites)
