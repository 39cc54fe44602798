"""From the tables of a TOML file to an :class:`~dialogs.office.Office`: unknown keys, missing ones and wrong types.

Pydantic reads them by the types of the office's dataclasses, which know nothing of it: dialogs are pure.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from difflib import get_close_matches
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, TypeGuard, Union, get_args, get_origin, get_type_hints

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Strict,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    create_model,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from bot.office.faults import Code, Fault
from bot.office.toml_lines import Path
from dialogs.office import ZONE, Absence, Office
from dialogs.text import Words

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class AwayInFile:
    """An absence or closure as it is written: two instants, or the first and the last day, both included."""

    start: datetime | None = None
    end: datetime | None = None
    first_day: date | None = None
    last_day: date | None = None
    counsellor: str = ""


def read_shape(tables: Mapping[str, Any]) -> tuple[Office | None, list[Fault]]:
    """Make an office from the tables of its file.

    A municipality without a site has its area's. Returns no office where a value could not be read, and all faults.
    """
    try:
        return _adapter().validate_python(_with_area_sites(tables)), []
    except ValidationError as errors:
        faults = [_fault(error) for error in errors.errors(include_url=False)]
        return None, [fault for fault in faults if not _is_of_its_area(fault, faults)]


def _is_of_its_area(fault: Fault, faults: Collection[Fault]) -> bool:
    """Tell whether a municipality only lacks a site because its area has none that can be read."""
    match fault.place:
        case ("areas", int() as number, "municipalities", int(), "site") if fault.code is Code.MISSING:
            return any(other.place in {("areas", number), ("areas", number, "site")} for other in faults)
        case _:
            return False


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


# How pydantic reads


STRICT = ConfigDict(strict=True, extra="forbid", defer_build=True)
Said = Annotated[str, StringConstraints(pattern=r"\S")]


class Texts(BaseModel):
    """An office's own text as it is written: by language, German always among them."""

    model_config = ConfigDict(strict=True, extra="allow")
    __pydantic_extra__: dict[str, Said]

    de: Said


@cache
def _adapter() -> TypeAdapter[Office]:
    """Build what reads a file; once, since that takes longer than reading one."""
    return TypeAdapter(_read_as(Office))


def _read_as(hint: Any) -> Any:  # noqa: ANN401 -- a hint is any type
    """Give the type by which pydantic reads what has this type in a dataclass."""
    hint = _without_none(hint)
    if hint in WRITTEN:
        return WRITTEN[hint]
    if get_origin(hint) is tuple:
        inner: Any = _read_as(get_args(hint)[0])
        return Annotated[tuple[inner, ...], Strict(strict=False)]
    if hint is Absence:
        return Annotated[_table(AwayInFile), AfterValidator(_absence)]
    return _table(hint) if isinstance(hint, type) and is_dataclass(hint) else hint


@cache
def _table(shape: Any) -> Any:  # noqa: ANN401 -- a dataclass, known only here
    """Give the type by which a table becomes a dataclass; a text that is required must say something."""
    keys: dict[str, Any] = {}
    for item in fields(shape):
        required = item.default is MISSING and item.default_factory is MISSING
        read_as = _read_as(_hints(shape)[item.name])
        if item.name == "weekday":
            read_as = Annotated[int, BeforeValidator(_weekday)]
        elif required and read_as is str:
            read_as = Annotated[str, StringConstraints(min_length=1)]
        keys[item.name] = (read_as, ... if required else None)
    model = create_model(shape.__name__, __config__=STRICT, **keys)
    return Annotated[
        model, AfterValidator(lambda read: shape(**{key: getattr(read, key) for key in read.model_fields_set}))
    ]


def _local(moment: datetime) -> datetime:
    return moment.replace(tzinfo=ZONE) if moment.tzinfo is None else moment


def _weekday(value: object) -> int:
    """Read the English name of a day of the week as a number, 0 for Monday."""
    if isinstance(value, str) and value.lower() in WEEKDAYS:
        return WEEKDAYS.index(value.lower())
    raise PydanticCustomError("weekday", "no weekday")


def _clock(value: object) -> time:
    """Read a time of day; "24:00" is midnight at the day's end, as "00:00" is for an end."""
    if isinstance(value, time):
        return value
    if isinstance(value, str) and (found := CLOCK.fullmatch(value)):
        return time(int(found[1]), int(found[2]))
    if value == "24:00":
        return time(0)
    raise PydanticCustomError("clock", "no time of day")


def _absence(away: AwayInFile) -> Absence:
    """Read an absence or closure, from instants or from whole days in Europe/Berlin."""
    match away:
        case AwayInFile(start=datetime() as start, end=datetime() as end, first_day=None, last_day=None):
            return Absence(start=start, end=end, counsellor=away.counsellor)
        case AwayInFile(start=None, end=None, first_day=date() as first, last_day=date() as last):
            start = datetime.combine(first, time(0), ZONE)
            end = datetime.combine(last + timedelta(days=1), time(0), ZONE)
            return Absence(start=start, end=end, counsellor=away.counsellor)
        case _:
            raise PydanticCustomError("absence", "neither instants nor days")


WRITTEN: Final[Mapping[Any, Any]] = {
    Words: Annotated[Texts, AfterValidator(lambda texts: Words.of(texts.model_dump()))],
    datetime: Annotated[datetime, AfterValidator(_local)],
    time: Annotated[time, BeforeValidator(_clock)],
}
"""How values are written that TOML has no word for, or that mean Europe/Berlin."""


# What pydantic finds


CODES: Final[Mapping[str, Code]] = {
    "string_too_short": Code.EMPTY,
    "string_type": Code.NOT_TEXT,
    "int_type": Code.NOT_WHOLE,
    "float_type": Code.NOT_NUMBER,
    "bool_type": Code.NOT_TRUTH,
    "date_type": Code.NOT_DAY,
    "datetime_type": Code.NOT_INSTANT,
    "tuple_type": Code.NOT_LIST,
    "model_type": Code.NOT_TABLE,
    "absence": Code.UNCLEAR_ABSENCE,
}
"""What pydantic calls a mistake, and the validators here, as our codes; others depend on the place (:func:`_fault`)."""


def _fault(error: ErrorDetails) -> Fault:
    """Give our code for what pydantic found at a place."""
    place, kind = error["loc"], error["type"]
    around, hint = hint_at(place[:-1]), hint_at(place)
    if around is Words:
        text = Fault(place, Code.EMPTY_TEXT, {"language": str(place[-1])})
        return Fault(place[:-1], Code.NO_GERMAN) if kind == "missing" else text
    match kind:
        case "missing":
            return Fault(place, Code.MISSING, {"key": str(place[-1])})
        case "extra_forbidden":
            return _unknown(place, tuple(_hints(around)))
        case "weekday" | "literal_error":
            known = WEEKDAYS if kind == "weekday" else filter(None, get_args(hint))
            return Fault(place, Code.NOT_CHOICE, {"found": _shown(error["input"]), "known": tuple(map(_shown, known))})
        case "clock":
            return Fault(place, Code.NOT_CLOCK, {"found": _shown(error["input"])})
        case _:
            return Fault(place, Code.NOT_WORDS if hint is Words else CODES[kind])


def _unknown(place: Path, known: tuple[str, ...]) -> Fault:
    key = str(place[-1])
    if near := get_close_matches(key, known, n=1):
        return Fault(place, Code.MISSPELT, {"key": key, "near": near[0]})
    return Fault(place, Code.UNKNOWN, {"key": key, "known": known})


def hint_at(place: Path, table: Any = Office) -> Any:  # noqa: ANN401 -- a hint is any type
    """Give the type of what stands at a place of an office file, or of one of its tables; None where nothing may."""
    hint = table
    for part in place:
        if isinstance(part, int):
            hint = get_args(hint)[0]
        else:
            hint = str if hint is Words else _without_none(_hints(hint).get(part))
    return hint


@cache
def _hints(shape: type) -> Mapping[str, Any]:
    """Give the types of a table's keys."""
    return get_type_hints(AwayInFile if shape is Absence else shape)


def _without_none(hint: Any) -> Any:  # noqa: ANN401 -- a hint is any type
    if get_origin(hint) in {Union, UnionType}:
        return next(kind for kind in get_args(hint) if kind is not NoneType)
    return hint


def _shown(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
