"""Free times for 28 days: with one and five counsellors, and 0, 200 and 800 appointments in their calendars."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.office.file import read_offices
from bot.settings import SAMPLE_OFFICES
from dialogs.office import Office
from dialogs.rules.slots import Calendar, Slot, Wishes
from tests.bench.table import Row, timed
from tests.dialogs.rules.small_office import free_slots

NOW = datetime(2027, 1, 11, 7, tzinfo=UTC)
DAYS = 28


def rows() -> Iterator[Row]:
    """Give a row for every number of counsellors and appointments."""
    office = read_offices(SAMPLE_OFFICES)[-1]
    wishes = Wishes(kind=office.kinds[0].id, language="ar", site=office.sites[0].id)
    for counsellors in (1, 5):
        staffed = with_counsellors(office, counsellors)
        for booked in (0, 200, 800):
            calendar = Calendar(office=staffed, now=NOW, taken=busy(staffed, booked))
            found = free_slots(calendar, wishes)
            measured = timed(lambda calendar=calendar: free_slots(calendar, wishes), runs=60, warm=5)  # type: ignore[misc]
            floor = timed(lambda found=found: [written_out(slot) for slot in found], runs=60, warm=5)  # type: ignore[misc]
            yield Row(
                f"free times, {counsellors} counsellor(s), {booked} booked",
                measured,
                floor if found else None,
                "under 6 ms",
                f"{len(found)} found; floor: write them out",
            )


def with_counsellors(office: Office, number: int) -> Office:
    """Give the office that many counsellors with the openings of the first."""
    first = office.counsellors[0]
    people = tuple(replace(first, id=f"person-{index}", languages=("de",)) for index in range(number))
    return replace(office, counsellors=people, horizon_days=DAYS, interpreter_days=0)


def busy(office: Office, appointments: int) -> dict[str, set[int]]:
    """Fill the calendars with so many appointments of an hour, at quarter hours of working days."""
    chance = random.Random(7)  # noqa: S311 -- the same calendar in every run
    taken: dict[str, set[int]] = {person.id: set() for person in office.counsellors}
    for _ in range(appointments):
        begin = NOW + timedelta(days=chance.randrange(DAYS), minutes=15 * chance.randrange(40))
        quarter = int(begin.timestamp()) // 900
        taken[chance.choice(office.counsellors).id].update(range(quarter, quarter + 4))
    return taken


def written_out(slot: Slot) -> Slot:
    """Make the value that a free time is given as."""
    return Slot(
        slot.start, slot.counsellor, slot.minutes, slot.site, slot.mode, slot.kind, slot.buffer, slot.interpreter
    )
