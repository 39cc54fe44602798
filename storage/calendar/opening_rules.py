"""Opening rules: a counsellor's weekly times as changed on the desk; once there are some, the office file's rest."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlmodel import Field

from storage.engine.table import Table
from storage.engine.transaction import Row, Transaction, marks


class OpeningRuleRow(Table, table=True):
    """One weekly opening; minutes are those of the local day, lists are joined by commas."""

    __tablename__ = "opening_rule"

    id: str = Field(primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    weekday: int
    start_minute: int
    end_minute: int
    site: str
    modes: str
    kinds: str
    valid_from: date | None
    valid_until: date | None
    every_second_week: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """One weekly opening, local time, end exclusive; ``weekday`` 0 is Monday. Both days of validity are included."""

    staff_id: str
    weekday: int
    start: time
    end: time
    site: str
    modes: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    """Kinds of appointment offered; empty for all."""
    valid_from: date | None = None
    valid_until: date | None = None
    every_second_week: bool = False
    """True for weeks an even number of weeks away from the week of ``valid_from``."""
    id: str = ""
    """Empty for a rule of the office file."""


COLUMNS = """
staff_id, weekday, start_minute, end_minute, site, modes, kinds, valid_from, valid_until, every_second_week, id
"""
ADD = """
INSERT INTO opening_rule (staff_id, weekday, start_minute, end_minute, site, modes, kinds, valid_from, valid_until,
    every_second_week, id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
CHANGE = """
UPDATE opening_rule SET weekday = ?, start_minute = ?, end_minute = ?, site = ?, modes = ?, kinds = ?, valid_from = ?,
    valid_until = ?, every_second_week = ?
WHERE staff_id = ? AND id = ?
"""
OF = """
SELECT {columns} FROM opening_rule WHERE staff_id IN ({marks}) ORDER BY staff_id, weekday, start_minute, id
""".replace("{columns}", COLUMNS)
ANY = "SELECT 1 FROM opening_rule WHERE staff_id = ? LIMIT 1"
KEEP_OUT = "SELECT id FROM staff_member WHERE id = ? FOR UPDATE"
END = "UPDATE opening_rule SET valid_until = ? WHERE staff_id = ? AND id = ?"
FORGET = "DELETE FROM opening_rule WHERE staff_id = ?"


def rules(tx: Transaction, staff_ids: Sequence[str]) -> dict[str, list[Rule]]:
    """Give the rules kept of each counsellor; whoever has none here is not in it, and the office file's hold."""
    found: dict[str, list[Rule]] = {}
    for row in tx.many(OF.replace("{marks}", marks(len(staff_ids))), tuple(staff_ids) or ("",)):
        found.setdefault(row[0], []).append(_rule(row))
    return found


def begin(tx: Transaction, staff_id: str, file_rules: Iterable[Rule]) -> None:
    """Take the office file's rules over as rows, once, so that one of them can be changed."""
    tx.one(KEEP_OUT, (staff_id,))  # two who begin at once must not take them over twice
    if tx.one(ANY, (staff_id,)) is None:
        for rule in file_rules:
            add(tx, rule)


def add(tx: Transaction, rule: Rule) -> str:
    """Add a rule and give its id."""
    rule_id = secrets.token_hex(8)
    tx.run(ADD, (rule.staff_id, *_values(rule), rule_id))
    return rule_id


def change(tx: Transaction, rule: Rule) -> bool:
    """Put a rule in the place of the one that has its id; False when there is none any more."""
    return bool(tx.run(CHANGE, (*_values(rule), rule.staff_id, rule.id)))


def end(tx: Transaction, staff_id: str, rule_id: str, last: date) -> bool:
    """Let a rule hold until a day, included; False when there is none of that id."""
    return bool(tx.run(END, (last.isoformat(), staff_id, rule_id)))


def forget(tx: Transaction, staff_id: str) -> int:
    """Delete a counsellor's rules, so that those of the office file hold again; give how many."""
    return tx.run(FORGET, (staff_id,))


def _values(rule: Rule) -> tuple[object, ...]:
    return (
        rule.weekday,
        rule.start.hour * 60 + rule.start.minute,
        rule.end.hour * 60 + rule.end.minute,
        rule.site,
        ",".join(rule.modes),
        ",".join(rule.kinds),
        rule.valid_from.isoformat() if rule.valid_from else None,
        rule.valid_until.isoformat() if rule.valid_until else None,
        rule.every_second_week,
    )


def _rule(row: Row) -> Rule:
    staff_id, weekday, start, end_, site, modes, kinds, valid_from, valid_until, second, rule_id = row
    return Rule(
        staff_id,
        weekday,
        _time(start),
        _time(end_),
        site,
        _parts(modes),
        _parts(kinds),
        _day(valid_from),
        _day(valid_until),
        bool(second),
        rule_id,
    )


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _parts(joined: str) -> tuple[str, ...]:
    return tuple(part for part in joined.split(",") if part)


def _day(stored: date | str | None) -> date | None:
    return date.fromisoformat(stored) if isinstance(stored, str) else stored  # SQLite keeps text
