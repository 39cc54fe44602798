"""An office of two sites, and its times as they are read on a clock."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from hypothesis import strategies as some

from dialogs.office import ZONE, Counsellor, Hours, Kind, Office, Opening, Site
from dialogs.rules.slots import Calendar, Search, Slot, Wishes
from dialogs.text import Words

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
TALK = Kind("talk", 60)
SHORT = Kind("short", 30)
FIRST = Kind("first", 60, interpreter_minutes=15, next_working_day=True)
CALL = Kind("call", 20, buffer_minutes=0, modes=("phone",))
EMERGENCY = Kind("emergency", 30, modes=("person", "phone"), lead_minutes=30, held_back=1)


def site(name: str, latitude: float = 49.75, longitude: float = 6.64) -> Site:
    words = Words.of({"de": "-"})
    return Site(name, name.title(), f"Musterweg 1, {name}", words, words, latitude, longitude)


SITES = (
    site("trier"),
    site("konz", 49.70, 6.58),
    site("hermeskeil", 49.66, 6.94),
    site("wittlich", 49.99, 6.89),
)


def opening(weekday: int, start: str, end: str, place: str = "trier", **more: Any) -> Opening:
    return Opening(weekday, time.fromisoformat(start), time.fromisoformat(end), place, **more)


def person(name: str, *openings: Opening, **more: Any) -> Counsellor:
    return Counsellor(name, name.title(), openings=openings, **more)


def office(*counsellors: Counsellor, kinds: tuple[Kind, ...] = (TALK, SHORT, FIRST, CALL), **more: Any) -> Office:
    whole = Office(
        id="test",
        name="Test",
        town="Trier",
        carrier="-",
        sample=True,
        address="-",
        phone="030 23125 000",
        email="test@example.org",
        land="RP",
        law="kdg",
        consent_age=13,
        supervisor="-",
        privacy_link="https://example.org",
        hours=(Hours(MONDAY, time(9), time(12)),),
        walk_in=(),
        sites=SITES,
        kinds=kinds,
        counsellors=counsellors,
        areas=(),
    )
    return replace(whole, **more)


def local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=ZONE)


def shown(slot: Slot) -> str:
    return slot.start.astimezone(ZONE).strftime("%m-%d %H:%M")


def times(of: Office, wishes: Wishes, now: str, **more: Any) -> list[str]:
    return [shown(slot) for slot in free_slots(Calendar(office=of, now=local(now), **more), wishes)]


# 2026-04-13 is a Monday; the day before is the moment most cases look from.
BEFORE = "2026-04-12T08:00"
clocks = some.integers(0, 95)


def free_slots(calendar: Calendar, wishes: Wishes, *, days: Iterable[date] | None = None) -> tuple[Slot, ...]:
    """Give every free time that fits, best first: the product asks for a day or a few of them."""
    search = Search(calendar, wishes)
    return tuple(search.slot(start) for start in sorted(search.starts(days)))
