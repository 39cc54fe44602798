"""What an office is like now: its file, and over it every change that its coordinators have put into effect.

A change is kept as what it sets and what it removes: whole keys of the file ("hours"), and of the lists whose entries
have an id single entries ("referrals", "mbe"). So changes that were made side by side, or come into effect in another
order than they were made in, do not undo each other unless they touch the same thing.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, overload

from bot.log import Log
from bot.office.checks import faults_of
from bot.office.faults import Fault
from bot.office.shape import read_shape
from bot.office.tables import Tables, as_toml, tables_of
from dialogs.office import ZONE, Office
from storage.engine.database import Database
from storage.office import office_changes
from storage.office.office_changes import OfficeChange

log = Log("offices")

LISTS = ("sites", "kinds", "referrals", "hotlines")
"""Keys whose entries have ids and are changed one by one."""
KEYS = (
    *("address", "phone", "email", "privacy_link", "reply_days", "horizon_days", "interpreter_days", "languages"),
    *("wait_weeks", "video_room"),
    *("hours", "walk_in", "closures", "notices"),
)
"""Keys that are changed as a whole."""


@dataclass(frozen=True, slots=True)
class ChangeStep:
    """One thing that a change does: of a key, or of one entry of a list."""

    key: str
    entry: str
    """The entry's id; empty for a whole key."""
    before: Any
    """None where there was nothing."""
    after: Any
    """None where it is removed."""


def difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[ChangeStep, ...]:
    """Give what leads from one state to another, as far as the desk changes it."""
    steps = [ChangeStep(key, "", before.get(key), after.get(key)) for key in KEYS]
    for key in LISTS:
        old, new = ({row["id"]: row for row in tables.get(key, ())} for tables in (before, after))
        steps += [ChangeStep(key, entry, old.get(entry), new.get(entry)) for entry in {**old, **new}]
    return tuple(step for step in steps if step.before != step.after)


def written(steps: Iterable[ChangeStep]) -> str:
    """Write steps as a version keeps them."""
    tables: dict[str, Any] = {"set": {}, "entries": {}, "removed": {}}
    for step in steps:
        if step.after is None:
            tables["removed"].setdefault(step.key, []).append(step.entry)
        elif step.entry:
            tables["entries"].setdefault(step.key, []).append(step.after)
        else:
            tables["set"][step.key] = step.after
    return as_toml({name: table for name, table in tables.items() if table})


def changed(tables: Mapping[str, Any], content: str) -> Tables:
    """Do to tables what a version keeps."""
    change, result = tomllib.loads(content), dict(tables)
    result |= change.get("set", {})
    for key, entries in change.get("entries", {}).items():
        new = {row["id"]: row for row in entries}
        kept = [new.pop(row["id"], row) for row in result.get(key, [])]
        result[key] = [*kept, *new.values()]
    for key, gone in change.get("removed", {}).items():
        if gone == [""]:
            result.pop(key, None)
        else:
            result[key] = [row for row in result.get(key, []) if row["id"] not in gone]
    return result


def checked(tables: Tables, now: datetime) -> tuple[Office | None, tuple[Fault, ...]]:
    """Make an office of tables, with all that keeps it from being used, and warnings; None where it cannot be read."""
    office, faults = read_shape(tables)
    if office is not None:
        faults = [*faults, *faults_of(office, now.astimezone(ZONE).date())]
    return office, tuple(faults)


class LiveOffices(Sequence[Office]):
    """The offices of an installation as they are now; whoever holds them sees a new version without a restart.

    ``base`` are the offices of the files.
    """

    def __init__(self, base: Iterable[Office]) -> None:
        self.base = tuple(base)
        self.now = self.base
        """All of them at one moment."""
        self.ids = {office.id: office for office in self.now}
        self._mark = (0, 0, 0)
        self.by_id: Mapping[str, Office] = _ById(self)

    @overload
    def __getitem__(self, at: int) -> Office: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Office]: ...
    def __getitem__(self, at: int | slice) -> Office | Sequence[Office]:
        """Give the offices at a place, the one that greets first."""
        return self.now[at]

    def __len__(self) -> int:
        """Count them: no office comes or goes without a restart."""
        return len(self.now)

    def of_file(self, office_id: str) -> Office:
        """Give an office as its file has it."""
        return next(office for office in self.base if office.id == office_id)

    async def refresh(self, database: Database, now: datetime | None = None) -> None:
        """Look whether other versions are in effect, and take them; every process does so every few seconds."""
        when = now or datetime.now(UTC)
        mark = await database.read(lambda tx: office_changes.mark(tx, when))
        if mark != self._mark:
            self.take(await database.read(lambda tx: office_changes.in_effect(tx, when)), when)
            self._mark = mark

    def refresh_now(self, database: Database) -> None:
        """Do what :meth:`refresh` does, from a thread without an event loop."""
        when = datetime.now(UTC)
        self._mark = database.read_now(lambda tx: office_changes.mark(tx, when))
        self.take(database.read_now(lambda tx: office_changes.in_effect(tx, when)), when)

    def take(self, changes: Sequence[OfficeChange], now: datetime) -> None:
        """Let these changes be in effect. An office that they leave unusable is taken as its file has it, and logged.

        That can only be where the file was changed after them: a version is checked before it comes into effect.
        """
        self.now = tuple(_with(office, changes, now) for office in self.base)
        self.ids = {office.id: office for office in self.now}
        log.info("offices read", count=len(changes))


def by_id(offices: Iterable[Office]) -> Mapping[str, Office]:
    """Give offices by their ids: live ones as they are at each look, others as they are."""
    return offices.by_id if isinstance(offices, LiveOffices) else {office.id: office for office in offices}


def live(offices: Iterable[Office]) -> LiveOffices:
    """Make offices live where they are not."""
    return offices if isinstance(offices, LiveOffices) else LiveOffices(offices)


def state_at(base: Office, changes: Iterable[OfficeChange]) -> Tables:
    """Give the tables of an office after some of its changes."""
    tables = tables_of(base)
    for change in changes:
        if change.office_id == base.id:
            tables = changed(tables, change.content)
    return tables


def _with(office: Office, changes: Sequence[OfficeChange], now: datetime) -> Office:
    own = [change for change in changes if change.office_id == office.id]
    if not own:
        return office
    found, faults = checked(state_at(office, own), now)
    if found is None or any(not fault.warning for fault in faults):
        log.error("an office's changes do not fit its file any more", office=office.id)
        return office
    return found


class _ById(Mapping[str, Office]):
    """Live offices by their ids."""

    def __init__(self, offices: LiveOffices) -> None:
        self._offices = offices

    def __getitem__(self, office_id: str) -> Office:
        return self._offices.ids[office_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._offices.ids)

    def __len__(self) -> int:
        return len(self._offices)
