"""Changing the office: a form for each part; what it would change is a draft until somebody puts it into effect."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from bot.desk.addresses import LEADING, Address
from bot.desk.office import form as office_form
from bot.desk.office import words as office_words
from bot.desk.office.form import FormField
from bot.desk.visit import Visit
from bot.office.faults import Fault
from bot.office.tables import Tables, tables_of
from bot.office.versions import LISTS, checked, difference, written
from storage.engine.database import Database
from storage.office import office_changes

NEW = "new"
"""In an address, instead of the id of an entry that is not there yet."""
WEEKS = ("hours", "walk_in")
PARTS = ("contact", "languages", *WEEKS, "closures", "notices")


@dataclass(frozen=True, slots=True)
class Edit:
    """One part of an office that is being changed."""

    key: str
    entry: str
    """The id of an entry; empty for a part that is changed as a whole."""
    fields: tuple[FormField, ...]
    title: str
    unread: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    """What the checks say that is about no field."""


async def show(_database: Database, visit: Visit) -> Response:
    """Show the form of a part, or of an entry of a list."""
    edit = _edit(visit)
    return _draw(visit, edit) if edit else visit.not_found()


async def propose(database: Database, visit: Visit) -> Response:
    """Take a form: what it changes becomes a draft; what is wrong with it is said beside its fields."""
    edit, before = _edit(visit), tables_of(visit.office)
    if edit is None:
        return visit.not_found()
    after, place, unread = _read(edit, before, visit.form)
    office, faults = checked(after, visit.now)
    wrong = tuple(fault for fault in faults if not fault.warning)
    if office is None or wrong or unread:
        return _draw(visit, _with_findings(edit, wrong, place, unread, after, visit), status=422)
    return await draft(database, visit, tables_of(office))


async def remove(database: Database, visit: Visit) -> Response:
    """Make a draft that removes an entry."""
    key, entry = _address(visit)
    before = tables_of(visit.office)
    if key not in LISTS or all(row["id"] != entry for row in before.get(key, ())):
        return visit.not_found()
    after = {**before, key: [row for row in before[key] if row["id"] != entry]}
    office, faults = checked(after, visit.now)
    wrong = tuple(fault for fault in faults if not fault.warning)
    if office is None or wrong:
        edit = _edit(visit)
        return (
            _draw(visit, _with_findings(edit, wrong, (), (), after, visit), status=422) if edit else visit.not_found()
        )
    return await draft(database, visit, after)


async def draft(database: Database, visit: Visit, after: Tables) -> Response:
    """Keep what leads from the office as it is to ``after`` as a draft, and show it."""
    steps = difference(tables_of(visit.office), after)
    if not steps:
        return visit.go("/office")
    number = await database.write(lambda tx: office_changes.draft(tx, visit.colleague, written(steps), visit.now))
    return visit.go(f"/office/version/{number}")


def _address(visit: Visit) -> tuple[str, str]:
    return str(visit.request.path_params["key"]), str(visit.request.path_params.get("entry", ""))


def _edit(visit: Visit) -> Edit | None:
    """Give what the address names; None where there is no such part or entry."""
    key, entry = _address(visit)
    say, tables = visit.speech, tables_of(visit.office)
    languages = [code for code, _own in visit.offered]
    title = office_words.name_of(key, say)
    if key in LISTS and entry:
        found = {} if entry == NEW else next((row for row in tables.get(key, ()) if row["id"] == entry), None)
        if found is None:
            return None
        title = f"{title}: {office_words.kind_of(found, key, say) if found else say('new entry')}"
        return Edit(key, entry, office_form.entry_fields(key, found, languages, say), title)
    if key not in PARTS or entry:
        return None
    value = tables.get(key, [])
    if key in WEEKS:
        return Edit(key, "", office_form.week_fields(value, say), title)
    return Edit(
        key,
        "",
        {
            "contact": lambda: office_form.contact_fields(tables, say),
            "languages": lambda: office_form.language_fields(value, visit.offered, say),
            "closures": lambda: office_form.closure_fields(value, say),
            "notices": lambda: office_form.notice_fields(value, languages, say),
        }[key](),
        title,
    )


def _read(edit: Edit, before: Tables, form: Mapping[str, str]) -> tuple[Tables, tuple[str | int, ...], tuple[str, ...]]:
    """Give the tables as the form wants them, where in them its fields stand, and what could not be read."""
    key = edit.key
    if key in LISTS:
        entries, new = list(before.get(key, ())), office_form.read_fields(edit.fields, form)
        if edit.entry == NEW:
            return {**before, key: [*entries, new]}, (key, len(entries)), ()
        at = next(number for number, row in enumerate(entries) if row["id"] == edit.entry)
        kept = {name: value for name, value in entries[at].items() if name in office_form.NOT_ASKED}
        entries[at] = {**kept, **new}
        return {**before, key: entries}, (key, at), ()
    if key in WEEKS:
        spans, unread = office_form.read_week(form)
        return {**before, key: spans}, (key,), tuple(unread)
    if key == "closures":
        return {**before, key: office_form.read_closures(form, before.get(key, ()))}, (key,), ()
    if key == "notices":
        return {**before, key: office_form.read_notices(form, edit.fields)}, (key,), ()
    asked = {field.name for field in edit.fields}
    kept = {name: value for name, value in before.items() if name not in asked}
    return {**kept, **office_form.read_fields(edit.fields, form)}, (), ()


def _with_findings(  # noqa: PLR0917 -- a form and all that was found out about it
    edit: Edit,
    faults: Sequence[Fault],
    place: tuple[str | int, ...],
    unread: Sequence[str],
    after: Tables,
    visit: Visit,
) -> Edit:
    say, shown = visit.speech, office_form.typed(edit.fields, visit.form) if visit.form.get("sent") else edit.fields
    if edit.key in {*WEEKS, "closures", "notices"}:
        faults = [replace(fault, place=_renamed(edit, fault.place, after)) for fault in faults]
    shown, apart = office_form.with_findings(shown, faults, place, say)
    times = say("This cannot be read: write times such as 9:00–12:00, 13:00–16:00.")
    shown = tuple(replace(field, finding=times) if field.name in unread else field for field in shown)
    return replace(edit, fields=shown, apart=apart)


def _renamed(edit: Edit, path: tuple[str | int, ...], after: Tables) -> tuple[str | int, ...]:
    """Lead a path into a list to the field its element was typed into."""
    match path:
        case (key, int() as at, *_rest) if key == edit.key:
            element: Any = after[edit.key][at]
            if edit.key in WEEKS:
                return (key, element["weekday"])
            return (key, f"{'closure' if key == 'closures' else 'notice'}.{at}")
    return path


def _draw(visit: Visit, edit: Edit, *, status: int = 200) -> Response:
    return visit.page("office_edit.html", status=status, title=edit.title, edit=edit, is_new=edit.entry == NEW)


ADDRESSES = (
    Address("/office/{key}", show, roles=LEADING),
    Address("/office/{key}", propose, is_form=True, roles=LEADING),
    Address("/office/{key}/{entry}", show, roles=LEADING),
    Address("/office/{key}/{entry}", propose, is_form=True, roles=LEADING),
    Address("/office/{key}/{entry}/remove", remove, is_form=True, roles=LEADING),
)
