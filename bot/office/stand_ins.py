"""An office with something in place of what cannot be read in its file, so that all the rest is checked in one pass."""

from collections.abc import Collection, Mapping
from copy import deepcopy
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from typing import Any, Final, get_args, get_origin

from bot.office.faults import Code, Fault
from bot.office.shape import WEEKDAYS, hint_at, read_shape
from bot.office.toml_lines import Path
from dialogs.office import Absence, Office
from dialogs.text import Words

PASSES: Final = 5
"""What stands in for a table may have to be put in order itself; more than a few times says that it cannot be."""
PLAIN: Final[Mapping[object, object]] = {
    str: "-",
    int: 1,
    float: 1.0,
    bool: True,
    date: date(2000, 1, 1),
    datetime: datetime(2000, 1, 1),  # noqa: DTZ001 -- as a file writes it
    time: time(12),
    Words: {"de": "-"},
    Absence: {"first_day": date(2000, 1, 1), "last_day": date(2000, 1, 1)},
}
LISTS: Final[Mapping[Code, tuple[str, str]]] = {
    Code.NO_SITES: ("sites", ""),
    Code.NO_SUCH_SITE: ("sites", "id"),
    Code.NO_COUNSELLORS: ("counsellors", ""),
    Code.NO_SUCH_COUNSELLOR: ("counsellors", "id"),
    Code.NO_HOURS: ("hours", ""),
    Code.NO_CATCHMENT: ("areas", ""),
    Code.BORDER_OUTSIDE: ("areas", "municipalities"),
    Code.KIND_MISSING: ("kinds", "id"),
    Code.NO_SUCH_KIND: ("kinds", "id"),
    Code.PURPOSE_MISSING: ("referrals", "purpose"),
    Code.HOTLINE_MISSING: ("hotlines", "id"),
    Code.ONLY_VIDEO: ("video_room", ""),
    Code.VIDEO_WITHOUT_ROOM: ("video_room", ""),
}
"""What is found by looking something up elsewhere in the file: in which list, by which key of its entries."""
BESIDE: Final[Mapping[Code, str]] = {
    Code.REMINDERS_TOO_CLOSE: "second_reminder_minutes",
    Code.ENDS_FIRST: "start",
    Code.VALID_UNTIL_FIRST: "valid_from",
    Code.UNKNOWN_WEEKS: "valid_from",
    Code.NOT_DIALLED: "kind",
}
"""What is found by a key in the light of another one of the same table."""


def with_stand_ins(tables: Mapping[str, Any], unread: Collection[Path]) -> Office | None:
    """Make an office of a file in which these places cannot be read; None where that cannot be done."""
    filled = deepcopy(dict(tables))
    for _ in range(PASSES):
        for place in unread:
            _stand_in(filled, place)
        office, faults = read_shape(filled)
        if office is not None:
            return office
        unread = [fault.place for fault in faults]
    return None


def follows(fault: Fault, unread: Collection[Path]) -> bool:
    """Tell whether a fault may only follow from what stands in for something: then the file is not to blame for it."""
    return any(_follows(fault, place) for place in unread)


def _follows(fault: Fault, unread: Path) -> bool:
    place = fault.place
    if place[: len(unread)] == unread:
        return True
    if len(place) > 1 and unread[: len(place)] == place:  # what is found of an entry, or of a list in it, as a whole
        return True
    if place and unread == (*place[:-1], BESIDE.get(fault.code)):
        return True
    looked_up, key = LISTS.get(fault.code, ("", ""))
    return unread[0] == looked_up and (len(unread) < len(("kinds", 0, "id")) or unread[2] == key)


def _stand_in(tables: dict[str, Any], place: Path) -> None:
    """Put a value that can be read at a place; a key that need not be there goes."""
    *way, key = place
    around: Any = tables
    for part in way:
        try:
            around = around[part]
        except (LookupError, TypeError):
            return  # it went with what stood around it
    hint = hint_at(place)
    if isinstance(around, list) and isinstance(key, int):
        around[key] = _value(hint)
    elif isinstance(around, dict):
        around.pop(key, None)
        if _is_needed(hint_at(tuple(way)), str(key)):
            around[str(key)] = WEEKDAYS[0] if key == "weekday" else _value(hint)


def _is_needed(table: object, key: str) -> bool:
    if table is Words:
        return key == "de"
    if not (isinstance(table, type) and is_dataclass(table)):
        return False
    needed = {item.name for item in fields(table) if item.default is MISSING and item.default_factory is MISSING}
    return key in needed


def _value(hint: Any) -> Any:  # noqa: ANN401 -- a hint is any type
    """Give a value of a type, as a file writes it."""
    if hint in PLAIN:
        return deepcopy(PLAIN[hint])
    if get_origin(hint) is tuple:
        return []
    if isinstance(hint, type) and is_dataclass(hint):
        return {
            item.name: WEEKDAYS[0] if item.name == "weekday" else _value(hint_at((item.name,), hint))
            for item in fields(hint)
            if _is_needed(hint, item.name)
        }
    return next(iter(get_args(hint)), None)
