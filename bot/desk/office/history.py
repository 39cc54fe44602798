"""The office's versions: what a draft would change, putting it into effect now or later, and going back."""

from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from bot.desk.addresses import LEADING, Address
from bot.desk.office import words as office_words
from bot.desk.office.edit import draft
from bot.desk.visit import Visit
from bot.office.tables import Tables, day_or_none, tables_of
from bot.office.versions import ChangeStep, changed, checked, difference, state_at
from bot.team.speech import Speech
from dialogs.rules.working_days import midnight
from storage.engine.database import Database, Transaction
from storage.office import office_changes
from storage.office.office_changes import OfficeChange
from storage.team import audit, staff


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version as a row."""

    number: int
    by: str
    made: str
    state: str
    """"draft", "planned" or "effect"."""
    state_words: str
    what: str


async def show_all(database: Database, visit: Visit) -> Response:
    """List the versions of the office, the newest first."""

    def work(tx: Transaction) -> tuple[list[OfficeChange], dict[str, str]]:
        names = {member.id: member.name for member in staff.of_office(tx, visit.colleague.office_id)}
        return office_changes.of_office(tx, visit.colleague), names

    versions, names = await database.read(work)
    say = visit.speech
    rows = [_row(version, visit.now, names, say) for version in versions]
    return visit.page("office_versions.html", title=say("Versions of the office"), rows=rows)


def _row(version: OfficeChange, now: datetime, names: dict[str, str], say: Speech) -> VersionRow:
    state, words = _state(version, now, say)
    touched = dict.fromkeys(step.key for step in difference({}, changed({}, version.content)))
    what = ", ".join(office_words.name_of(key, say) for key in touched) or say("something removed")
    by = names.get(version.made_by, version.made_by)
    return VersionRow(version.number, by, say.instant(version.made_at), state, words, what)


def _state(version: OfficeChange, now: datetime, say: Speech) -> tuple[str, str]:
    if version.effective_at is None:
        return "draft", say("draft")
    if version.effective_at > now:
        return "planned", say("from {time}", time=say.instant(version.effective_at))
    return "effect", say("in effect since {time}", time=say.instant(version.effective_at))


async def show_one(database: Database, visit: Visit) -> Response:
    """Show what a version changes: a draft over the office as it is now, another over what was before it."""
    return await _draw(database, visit)


async def put_into_effect(database: Database, visit: Visit) -> Response:
    """Let a draft count, now or from a day on."""
    number, member = int(visit.request.path_params["number"]), visit.colleague
    found = await database.read(lambda tx: office_changes.find(tx, member, number))
    if found is None or found.effective_at is not None:
        return visit.not_found()
    after, faults = checked(changed(tables_of(visit.office), found.content), visit.now)
    if after is None or any(not fault.warning for fault in faults):
        return await _draw(database, visit, refused=True)
    day = day_or_none(visit.form.get("from", ""))
    when = max(visit.now, midnight(day)) if day else visit.now

    def work(tx: Transaction) -> None:
        if office_changes.put_into_effect(tx, member, number, when):
            said = f"office_changed:{number}"
            audit.note(tx, staff_id=member.id, office_id=member.office_id, what=said, intake_id=None, now=visit.now)

    await database.write(work)
    await visit.offices.refresh(database, visit.now)
    return visit.go("/office/versions" if when > visit.now else "/office")


async def discard(database: Database, visit: Visit) -> Response:
    """Delete a draft, or a change that is still to come."""
    number = int(visit.request.path_params["number"])
    if not await database.write(lambda tx: office_changes.discard(tx, visit.colleague, number, visit.now)):
        return visit.not_found()
    return visit.go("/office/versions")


async def go_back(database: Database, visit: Visit) -> Response:
    """Make a draft that takes the office back to how it was with a version; 0 is the office file itself."""
    number, base = int(visit.request.path_params["number"]), visit.offices.of_file(visit.office.id)
    versions = await database.read(lambda tx: _in_order(tx, visit))
    numbers = [version.number for version in versions]
    if number and number not in numbers:
        return visit.not_found()
    until = versions[: numbers.index(number) + 1] if number else []
    return await draft(database, visit, state_at(base, until))


def _in_order(tx: Transaction, visit: Visit) -> list[OfficeChange]:
    """Give the versions of the office that are in effect, in the order in which they came to be."""
    changes = office_changes.in_effect(tx, visit.now)
    return [change for change in changes if change.office_id == visit.colleague.office_id]


async def _draw(database: Database, visit: Visit, *, refused: bool = False) -> Response:
    number = int(visit.request.path_params["number"])

    def work(tx: Transaction) -> tuple[OfficeChange | None, list[OfficeChange], dict[str, str]]:
        names = {member.id: member.name for member in staff.of_office(tx, visit.colleague.office_id)}
        return office_changes.find(tx, visit.colleague, number), _in_order(tx, visit), names

    found, versions, names = await database.read(work)
    if found is None:
        return visit.not_found()
    say = visit.speech
    before = _before(found, versions, visit)
    steps = _steps(before, found, visit.now)
    return visit.page(
        "office_version.html",
        status=422 if refused else 200,
        title=say("Version {number} of the office", number=number),
        version=_row(found, visit.now, names, say),
        rows=[row for step in steps for row in office_words.rows_of(step, say)],
        refused=refused,
        tomorrow=visit.today,
    )


def _before(version: OfficeChange, versions: list[OfficeChange], visit: Visit) -> Tables:
    """Give the office as it was before a version, or as it is for one that does not count yet."""
    numbers = [change.number for change in versions]
    if version.number not in numbers:
        return tables_of(visit.office)
    return state_at(visit.offices.of_file(visit.office.id), versions[: numbers.index(version.number)])


def _steps(before: Tables, version: OfficeChange, now: datetime) -> tuple[ChangeStep, ...]:
    after = changed(before, version.content)
    office, _faults = checked(after, now)
    return difference(before, tables_of(office) if office else after)


ADDRESSES = (
    Address("/office/versions", show_all, roles=LEADING),
    Address("/office/version/{number:int}", show_one, roles=LEADING),
    Address("/office/version/{number:int}/effect", put_into_effect, is_form=True, roles=LEADING),
    Address("/office/version/{number:int}/discard", discard, is_form=True, roles=LEADING),
    Address("/office/version/{number:int}/back", go_back, is_form=True, roles=LEADING),
)
