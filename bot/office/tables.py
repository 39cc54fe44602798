"""An office as the tables of its file again: what the desk changes, compares and exports."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, TypeAlias

import tomli_w

from bot.office.shape import WEEKDAYS
from dialogs.office import ZONE, Absence, Office
from dialogs.text import Words

Tables: TypeAlias = dict[str, Any]
"""The tables of an office file as tomllib reads them."""


def tables_of(office: Office) -> Tables:
    """Write an office as tables; bot.office.shape.read_shape makes the same office of them."""
    return _table(office)


def as_toml(tables: Mapping[str, Any], heading: str = "") -> str:
    """Write tables as the text of an office file, under a line of comment."""
    written = tomli_w.dumps(tables)
    return f"# {heading}\n\n{written}" if heading else written


def _table(thing: Any) -> Tables:  # noqa: ANN401 -- any of the office's dataclasses
    """Leave out what is as it is by itself."""
    table = {}
    for item in fields(thing):
        value = getattr(thing, item.name)
        if value is None or (item.default is not MISSING and value == item.default):
            continue
        if value == () and (item.default is not MISSING or item.default_factory is not MISSING):
            continue
        table[item.name] = WEEKDAYS[value] if item.name == "weekday" else _plain(value)
    return table


def _plain(value: Any) -> Any:  # noqa: ANN401 -- any value of an office
    match value:
        case Words():
            return dict(value.by_language)
        case Absence():
            return _away(value)
        case tuple():
            return [_plain(item) for item in value]
        case time():
            return f"{value:%H:%M}"
        case _:
            return _table(value) if is_dataclass(value) else value


def _away(absence: Absence) -> Tables:
    """Write whole days as days."""
    start, end = absence.start.astimezone(ZONE), absence.end.astimezone(ZONE)
    about = {"counsellor": absence.counsellor} if absence.counsellor else {}
    if start.time() == end.time() == time(0):
        return {"first_day": start.date(), "last_day": end.date() - timedelta(days=1), **about}
    return {"start": _local(start), "end": _local(end), **about}


def _local(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def day_or_none(written: str) -> date | None:
    """Read a day as a form's date field sends it; None for anything else."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
