"""Forms for the parts of an office: drawn from the types of its dataclasses, and read back into tables of its file.

What cannot be read is left as it was typed: the checks of the office file then say what is wrong with it.
"""

import re
import types
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from bot.desk.office import words as office_words
from bot.desk.office.findings import finding
from bot.office.faults import Fault
from bot.office.shape import WEEKDAYS
from bot.team.speech import Speech
from dialogs.office import Hotline, Hours, Kind, Office, Referral, Site
from dialogs.text import Words

FieldLook: TypeAlias = Literal["text", "number", "day", "tick", "choice", "ticks", "words", "days", "week"]

SHAPES: Mapping[str, type] = {"sites": Site, "kinds": Kind, "referrals": Referral, "hotlines": Hotline}
CONTACT = (
    *("address", "phone", "email", "privacy_link", "reply_days", "horizon_days", "interpreter_days"),
    *("wait_weeks", "video_room"),
)
SPANS = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s*(?:-|–|bis|to)\s*(\d{1,2})(?:[:.](\d\d))?")
NOT_ASKED = frozenset({"id"})
"""Parts of an entry that its form does not show, and leaves as they are; one that has no id yet is asked for it."""
EMPTY_ROWS = 2
"""Rows for what is not there yet, under those for what is."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form."""

    name: str
    label: str
    look: FieldLook
    value: Any = ""
    options: tuple[tuple[str, str, str], ...] = ()
    """Of a choice, of ticks, words, days or a week: (code, its words, its value)."""
    required: bool = False
    finding: str = ""
    """What the checks say about it."""


def entry_fields(key: str, entry: Mapping[str, Any], languages: Sequence[str], say: Speech) -> tuple[FormField, ...]:
    """Give the fields for an entry of a list; one that has no id yet may be given one."""
    shape, hidden = SHAPES[key], NOT_ASKED if entry else NOT_ASKED - {"id"}
    return _fields(shape, [field.name for field in fields(shape) if field.name not in hidden], entry, languages, say)


def contact_fields(tables: Mapping[str, Any], say: Speech) -> tuple[FormField, ...]:
    """Give the fields for how the office is reached and how soon it answers."""
    return _fields(Office, CONTACT, tables, (), say)


def week_fields(spans: Iterable[Mapping[str, Any]], say: Speech) -> tuple[FormField, ...]:
    """Give a field for each weekday: "9:00–12:00, 13:00–16:00"."""
    by_day: dict[str, list[str]] = {}
    for span in spans:
        by_day.setdefault(span["weekday"], []).append(f"{span['start']}–{span['end']}")
    return tuple(
        FormField(day, say.weekday(office_words.MONDAY.replace(day=1 + number)).partition(",")[0], "text",
              ", ".join(by_day.get(day, ())))
        for number, day in enumerate(WEEKDAYS)
    )  # fmt: skip


def closure_fields(closures: Sequence[Mapping[str, Any]], say: Speech) -> tuple[FormField, ...]:
    """Give two days for each closure of whole days, and for some more."""
    rows = [closure for closure in closures if "first_day" in closure]
    return tuple(
        FormField(f"closure.{at}", say("Closed: first and last day"), "days", options=tuple(
            (key, words, f"{rows[at][key]}" if at < len(rows) else "")
            for key, words in (("first_day", say("first day")), ("last_day", say("last day")))))
        for at in range(len(rows) + EMPTY_ROWS)
    )  # fmt: skip


def notice_fields(notices: Sequence[Mapping[str, str]], languages: Sequence[str], say: Speech) -> tuple[FormField, ...]:
    """Give the texts of each notice, and of one more."""
    rows: list[Mapping[str, str]] = [*notices, {}]
    return tuple(
        FormField(f"notice.{at}", say("Notice {number}", number=at + 1), "words", options=_texts(row, languages, say))
        for at, row in enumerate(rows)
    )


def language_fields(chosen: Sequence[str], offered: Sequence[tuple[str, str]], say: Speech) -> tuple[FormField, ...]:
    """Give a tick for each language of the chat; no tick at all means all of them."""
    options = tuple((code, say.name_of_language(code), code if code in chosen else "") for code, _own in offered)
    return (FormField("languages", say("Languages offered; none ticked: all"), "ticks", options=options),)


def read_fields(asked: Sequence[FormField], form: Mapping[str, str]) -> dict[str, Any]:
    """Read a form back into a table; what is left empty is left out."""
    found = {field.name: _read(field, form) for field in asked}
    return {name: value for name, value in found.items() if value not in ("", None, {}, False)}


def read_week(form: Mapping[str, str]) -> tuple[list[dict[str, str]], list[str]]:
    """Read the hours of a week, and name the days that could not be read."""
    spans, unread = [], []
    for day in WEEKDAYS:
        for part in filter(None, re.split(r"[,;]\s*|\s+und\s+|\s+and\s+", form.get(day, "").strip())):
            found = SPANS.fullmatch(part.strip())
            if found is None:
                unread.append(day)
                continue
            start, end = (f"{int(found[at]):02}:{found[at + 1] or '00'}" for at in (1, 3))
            spans.append({"weekday": day, "start": start, "end": end})
    return spans, unread


def read_closures(form: Mapping[str, str], before: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Read closures; those of hours, which the form does not show, stay."""
    kept = [dict(closure) for closure in before if "first_day" not in closure]
    for at in range(len(before) + EMPTY_ROWS):
        first, last = (form.get(f"closure.{at}.{key}", "").strip() for key in ("first_day", "last_day"))
        if first or last:
            kept.append({"first_day": _day(first or last), "last_day": _day(last or first)})
    return kept


def read_notices(form: Mapping[str, str], asked: Sequence[FormField]) -> list[dict[str, str]]:
    """Read the notices that say something."""
    return [words for field in asked if (words := _read(field, form))]


def typed(asked: Sequence[FormField], form: Mapping[str, str]) -> tuple[FormField, ...]:
    """Give the fields as they were sent, so that nothing typed is lost."""
    return tuple(_typed(field, form) for field in asked)


def with_findings(
    asked: Sequence[FormField], faults: Sequence[Fault], place: Sequence[str | int], say: Speech
) -> tuple[tuple[FormField, ...], tuple[str, ...]]:
    """Put what the checks say beside the fields it is about; gives what is about none of them apart, once each."""
    names = {field.name: number for number, field in enumerate(asked)}
    found, apart = list(asked), []
    for fault in faults:
        words = finding(fault, say)
        inside = fault.place[len(place) :] if fault.place[: len(place)] == tuple(place) else ()
        number = names.get(str(inside[0])) if inside else None
        if number is None:
            apart.append(words)
        else:
            found[number] = replace(found[number], finding=words)
    return tuple(found), tuple(dict.fromkeys(apart))


def _fields(
    shape: type, names: Iterable[str], table: Mapping[str, Any], languages: Sequence[str], say: Speech
) -> tuple[FormField, ...]:
    hints, known = get_type_hints(shape), {field.name: field for field in fields(shape)}
    return tuple(_field(name, hints[name], known[name], table, say, languages=languages) for name in names)


def _field(
    name: str,
    hint: Any,  # noqa: ANN401 -- a hint is any type
    item: Any,  # noqa: ANN401 -- a dataclass's field, as typeshed has no plain name for it
    table: Mapping[str, Any],
    say: Speech,
    *,
    languages: Sequence[str],
) -> FormField:
    required = item.default is MISSING and item.default_factory is MISSING
    value = table.get(name, "" if required or item.default in (None, date.min, ()) else item.default)
    label = office_words.part_of(name, say)
    if get_origin(hint) in {Union, types.UnionType}:
        hint = next(kind for kind in get_args(hint) if kind is not types.NoneType)
    if get_origin(hint) is tuple and get_args(hint)[0] is Hours:
        days = tuple((field.name, field.label, field.value) for field in week_fields(value or (), say))
        return FormField(name, label, "week", options=days, required=required)
    if get_origin(hint) is tuple and get_origin(get_args(hint)[0]) is Literal:
        codes = get_args(get_args(hint)[0])
        options = tuple((code, office_words.named(name, code, say), code if code in value else "") for code in codes)
        return FormField(name, label, "ticks", options=options, required=required)
    if get_origin(hint) is tuple:
        return FormField(name, label, "text", ", ".join(value), options=(("list", "", ""),), required=required)
    if get_origin(hint) is Literal:
        options = tuple((code, office_words.named(name, code, say), "") for code in get_args(hint))
        return FormField(name, label, "choice", value, options, required=required)
    if hint is Words:
        return FormField(name, label, "words", options=_texts(value or {}, languages, say), required=required)
    look: FieldLook = {int: "number", bool: "tick", date: "day"}.get(hint, "text")  # type: ignore[assignment]  # a hint is any type
    decimal = (("decimal", "", ""),) if hint is float else ()
    return FormField(name, label, look, value, decimal, required=required)


def _texts(words: Mapping[str, str], languages: Sequence[str], say: Speech) -> tuple[tuple[str, str, str], ...]:
    """Give a text field for German, for what is there already and for every language of the chat."""
    codes = dict.fromkeys(("de", "en", *words, *languages))
    return tuple((code, say.name_of_language(code), words.get(code, "")) for code in codes)


def _read(field: FormField, form: Mapping[str, str]) -> Any:  # noqa: ANN401, PLR0911 -- what the office file has
    if field.look == "ticks":
        return [code for code, _words, _value in field.options if form.get(f"{field.name}.{code}")]
    if field.look == "week":
        spans, unread = read_week(
            {code: form.get(f"{field.name}.{code}", "") for code, _words, _value in field.options}
        )
        return [*spans, *({"weekday": day, "start": form[f"{field.name}.{day}"], "end": ""} for day in unread)]
    if field.look == "words":
        said = {code: form.get(f"{field.name}.{code}", "").strip() for code, _words, _value in field.options}
        return {code: words.replace("\r\n", "\n") for code, words in said.items() if words}
    sent = form.get(field.name, "").strip()
    if field.look == "tick":
        return bool(sent)
    if not sent:
        return ""
    if field.look == "day":
        return _day(sent)
    if field.look == "number":
        return int(sent) if re.fullmatch(r"-?\d{1,6}", sent) else sent
    match field.options:
        case (("decimal", _, _),):
            plain = sent.replace(",", ".")
            return float(plain) if re.fullmatch(r"-?\d{1,3}(\.\d{1,10})?", plain) else sent
        case (("list", _, _),):
            return [part for part in re.split(r"[,;\s]+", sent) if part]
        case _:
            return sent


def _typed(field: FormField, form: Mapping[str, str]) -> FormField:
    if field.look in {"ticks", "words", "days", "week"}:
        options = tuple((code, words, form.get(f"{field.name}.{code}", "")) for code, words, _value in field.options)
        return replace(field, options=options)
    return replace(field, value=form.get(field.name, ""))


def _day(written: str) -> date | str:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return written
