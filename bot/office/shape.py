"""From the tables of a TOML file to an :class:`~dialogs.office.Office`: unknown keys, missing ones and wrong types."""

import re
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches
from functools import cache
from typing import Any, Final, Literal, TypeGuard, Union, get_args, get_origin, get_type_hints

from bot.office.toml_lines import Path
from dialogs.office import ZONE, Absence, Office
from dialogs.text import Words

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
EXAMPLES: Mapping[Any, str] = {
    str: 'write text in quotes, such as "Trier"',
    int: "write a whole number without quotes, such as 60",
    float: "write a number without quotes, such as 49.75",
    bool: "write true or false without quotes",
    date: "write a day without quotes, such as 2026-12-24",
    datetime: "write a day and time without quotes, such as 2026-12-24T09:00:00",
}
NAMES: Mapping[Any, str] = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a day",
    datetime: "a day with a time",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a path of a file, and what to do about it."""

    path: Path
    message: str
    remedy: str
    warning: bool = False
    """True for what should be looked at but does not stop the service."""


@dataclass(frozen=True, slots=True)
class Away:
    """An absence or closure as it is written: two instants, or the first and the last day, both included."""

    start: datetime | None = None
    end: datetime | None = None
    first_day: date | None = None
    last_day: date | None = None
    counsellor: str = ""


class Broken:
    """Stands for a value that could not be read; its fault has been noted."""


BROKEN: Final = Broken()


def read_shape(tables: Mapping[str, Any]) -> tuple[Office | None, list[Fault]]:
    """Make an office from the tables of its file.

    A municipality without a site has its area's. Returns no office where a value could not be read, and all faults.
    """
    reader = _Reader()
    office = reader.read(Office, _with_area_sites(tables), ())
    return (office if isinstance(office, Office) else None), reader.faults


def _with_area_sites(tables: Mapping[str, Any]) -> dict[str, Any]:
    """Give each municipality that names no site the site of its area."""
    areas = tables.get("areas")
    if not _is_tables(areas):
        return dict(tables)
    filled = []
    for area in areas:
        places, site = area.get("municipalities"), area.get("site")
        if _is_tables(places) and isinstance(site, str):
            filled.append({**area, "municipalities": [{"site": site, **place} for place in places]})
        else:
            filled.append(area)
    return {**tables, "areas": filled}


def _is_tables(value: object) -> TypeGuard[list[dict[str, Any]]]:
    return isinstance(value, list) and all(isinstance(table, dict) for table in value)


class _Reader:
    """Reads values by their type hints and keeps the faults met."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def fault(self, path: Path, message: str, remedy: str) -> Broken:
        """Note a fault."""
        self.faults.append(Fault(path, message, remedy))
        return BROKEN

    def read(self, hint: Any, value: Any, path: Path) -> Any:  # noqa: ANN401, PLR0911 -- a hint is any type, and decides
        """Read one value as what its hint says; gives BROKEN where that cannot be."""
        if path and path[-1] == "weekday":
            return self.weekday(value, path)
        if get_origin(hint) in {Union, types.UnionType}:
            return self.read(next(kind for kind in get_args(hint) if kind is not types.NoneType), value, path)
        if get_origin(hint) is Literal:
            return self.choice(get_args(hint), value, path)
        if get_origin(hint) is tuple:
            return self.sequence(get_args(hint)[0], value, path)
        if hint is Words:
            return self.words(value, path)
        if hint is Absence:
            return self.absence(value, path)
        if hint is time:
            return self.clock(value, path)
        if is_dataclass(hint):
            return self.table(hint, value, path)
        return self.plain(hint, value, path)

    def plain(self, hint: type, value: object, path: Path) -> object:
        """Read a text, number, truth value, day or instant."""
        if hint is float and type(value) is int:
            return float(value)
        if type(value) is not hint:
            return self.fault(path, f"{_name(path)} is not {NAMES[hint]}", EXAMPLES[hint])
        return value.replace(tzinfo=ZONE) if isinstance(value, datetime) and value.tzinfo is None else value

    def choice(self, allowed: tuple[str, ...], value: object, path: Path) -> object:
        """Read one of a few words."""
        if value in allowed:
            return value
        words = ", ".join(f'"{word}"' for word in allowed if word)
        return self.fault(path, f"{_name(path)} is {_shown(value)}", f"write one of {words}")

    def weekday(self, value: object, path: Path) -> object:
        """Read the English name of a day of the week as a number, 0 for Monday."""
        if isinstance(value, str) and value.lower() in WEEKDAYS:
            return WEEKDAYS.index(value.lower())
        return self.fault(path, f"weekday is {_shown(value)}", f"write one of {', '.join(WEEKDAYS)}")

    def clock(self, value: object, path: Path) -> object:
        """Read a time of day; "24:00" is midnight at the day's end, as "00:00" is for an end."""
        if type(value) is time:
            return value
        if isinstance(value, str) and (found := CLOCK.fullmatch(value)):
            return time(int(found[1]), int(found[2]))
        if value == "24:00":
            return time(0)
        return self.fault(path, f"{_name(path)} is {_shown(value)}, which is no time", 'write a time such as "09:30"')

    def words(self, value: object, path: Path) -> object:
        """Read an office's own text in its languages."""
        if not isinstance(value, dict):
            return self.fault(
                path, f"{_name(path)} is not a table of languages", 'write { de = "...", en = "...", ar = "..." }'
            )
        before = len(self.faults)
        for language, words in value.items():
            if not isinstance(words, str) or not words.strip():
                self.fault((*path, language), f"the text in {language} is empty or no text", "write it in quotes")
        if "de" not in value:
            self.fault(path, f"{_name(path)} has no German text", "add de: it is shown where a language is missing")
        return BROKEN if len(self.faults) > before else Words.of(value)

    def sequence(self, hint: Any, value: object, path: Path) -> object:  # noqa: ANN401 -- a hint is any type
        """Read a list."""
        if not isinstance(value, list):
            return self.fault(path, f"{_name(path)} is not a list", "write it in square brackets: [ ... ]")
        items = [self.read(hint, item, (*path, position)) for position, item in enumerate(value)]
        return BROKEN if any(item is BROKEN for item in items) else tuple(items)

    def absence(self, value: object, path: Path) -> object:
        """Read an absence or closure, from instants or from whole days in Europe/Berlin."""
        away = self.table(Away, value, path)
        match away:
            case Away(start=datetime() as start, end=datetime() as end, first_day=None, last_day=None):
                pass
            case Away(start=None, end=None, first_day=date() as first, last_day=date() as last):
                start = datetime.combine(first, time(0), ZONE)
                end = datetime.combine(last + timedelta(days=1), time(0), ZONE)
            case Away():
                return self.fault(
                    path,
                    "it is not clear when this absence begins and ends",
                    "write first_day and last_day, or start and end",
                )
            case _:
                return BROKEN
        return Absence(start=start, end=end, counsellor=away.counsellor)

    def table(self, shape: Any, value: object, path: Path) -> Any:  # noqa: ANN401 -- the shape decides what comes out
        """Read a table as a dataclass."""
        if not isinstance(value, dict):
            return self.fault(path, f"{_name(path)} is not a table", "write key = value lines, or { key = value }")
        hints = _hints(shape)
        for key in value.keys() - hints.keys():
            near = get_close_matches(key, hints, n=1)
            remedy = f'did you mean "{near[0]}"?' if near else f"remove it; known are {', '.join(hints)}"
            self.fault((*path, key), f'the key "{key}" is not known here', remedy)
        read: dict[str, Any] = {}
        for item in fields(shape):
            required = item.default is MISSING and item.default_factory is MISSING
            if item.name in value:
                read[item.name] = self.read(hints[item.name], value[item.name], (*path, item.name))
                if required and read[item.name] == "":
                    self.fault((*path, item.name), f"{item.name} is empty", "fill it in")
            elif required:
                read[item.name] = self.fault(path, f'the key "{item.name}" is missing', f"add {item.name} = ...")
        return BROKEN if any(part is BROKEN for part in read.values()) else shape(**read)


@cache
def _hints(shape: type) -> Mapping[str, Any]:
    """Give the types of a dataclass's fields."""
    return get_type_hints(shape)


def _name(path: Path) -> str:
    """Name the place in a sentence: the last key, and which element of it."""
    match path:
        case (*_, str() as key, int() as position):
            return f"{key}, element {position + 1},"
        case (*_, key):
            return str(key)
        case _:
            return "the file"


def _shown(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
