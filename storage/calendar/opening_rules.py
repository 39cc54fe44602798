"""Opening rules: a counsellor's weekly times as changed on the desk; once there are some, the office file's rest."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import delete, select, update
from sqlmodel import Field, col

from storage.calendar.quarters import Mode
from storage.engine import table
from storage.engine.codes import known_code
from storage.engine.instants import minute_of_day, time_of_day
from storage.engine.table import Changed, RowReader, Table, given, one_of
from storage.engine.transaction import Transaction
from storage.team.staff import StaffRow


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
    modes: tuple[Mode, ...]
    kinds: tuple[str, ...] = ()
    """Kinds of appointment offered; empty for all."""
    valid_from: date | None = None
    valid_until: date | None = None
    every_second_week: bool = False
    """True for weeks an even number of weeks away from the week of ``valid_from``."""
    id: str = ""
    """Empty for a rule of the office file."""

    def __post_init__(self) -> None:
        """Refuse a mode that is none."""
        for mode in self.modes:
            known_code(Mode, mode, "opening_rule.modes")


def _parts(joined: str) -> tuple[str, ...]:
    return tuple(part for part in joined.split(",") if part)


RULE = RowReader(
    Rule,
    OpeningRuleRow,
    start=Changed(OpeningRuleRow.start_minute, time_of_day),
    end=Changed(OpeningRuleRow.end_minute, time_of_day),
    modes=Changed(OpeningRuleRow.modes, _parts),
    kinds=Changed(OpeningRuleRow.kinds, _parts),
)
OF = (
    RULE.select()
    .where(one_of(OpeningRuleRow.staff_id, "staff_ids"))
    .order_by(
        col(OpeningRuleRow.staff_id),
        col(OpeningRuleRow.weekday),
        col(OpeningRuleRow.start_minute),
        col(OpeningRuleRow.id),
    )
)
ANY = select(col(OpeningRuleRow.id)).where(col(OpeningRuleRow.staff_id) == given("staff_id")).limit(1)
KEEP_OUT = select(col(StaffRow.id)).where(col(StaffRow.id) == given("staff_id")).with_for_update()
FORGET = delete(OpeningRuleRow).where(col(OpeningRuleRow.staff_id) == given("staff_id"))
FORGET_ONE = FORGET.where(col(OpeningRuleRow.id) == given("id"))
END = (
    update(OpeningRuleRow)
    .where(col(OpeningRuleRow.staff_id) == given("staff_id"), col(OpeningRuleRow.id) == given("id"))
    .values(valid_until=given("last"))
)


def rules(tx: Transaction, staff_ids: Sequence[str]) -> dict[str, list[Rule]]:
    """Give the rules kept of each counsellor; whoever has none here is not in it, and the office file's hold."""
    found: dict[str, list[Rule]] = {}
    for rule in RULE.many(tx, OF, staff_ids=staff_ids):
        found.setdefault(rule.staff_id, []).append(rule)
    return found


def begin(tx: Transaction, staff_id: str, file_rules: Iterable[Rule]) -> None:
    """Take the office file's rules over as rows, once, so that one of them can be changed."""
    tx.one(KEEP_OUT, staff_id=staff_id)  # two who begin at once must not take them over twice
    if tx.one(ANY, staff_id=staff_id) is None:
        for rule in file_rules:
            add(tx, rule)


def add(tx: Transaction, rule: Rule) -> str:
    """Add a rule and give its id."""
    rule_id = secrets.token_hex(8)
    table.add(tx, _row(rule, rule_id))
    return rule_id


def change(tx: Transaction, rule: Rule) -> bool:
    """Put a rule in the place of the one that has its id; False when there is none any more."""
    if not tx.run(FORGET_ONE, staff_id=rule.staff_id, id=rule.id):
        return False
    table.add(tx, _row(rule, rule.id))
    return True


def end(tx: Transaction, staff_id: str, rule_id: str, last: date) -> bool:
    """Let a rule hold until a day, included; False when there is none of that id."""
    return bool(tx.run(END, staff_id=staff_id, id=rule_id, last=last))


def forget(tx: Transaction, staff_id: str) -> int:
    """Delete a counsellor's rules, so that those of the office file hold again; give how many."""
    return tx.run(FORGET, staff_id=staff_id)


def _row(rule: Rule, rule_id: str) -> OpeningRuleRow:
    return OpeningRuleRow(
        id=rule_id,
        staff_id=rule.staff_id,
        weekday=rule.weekday,
        start_minute=minute_of_day(rule.start),
        end_minute=minute_of_day(rule.end),
        site=rule.site,
        modes=",".join(rule.modes),
        kinds=",".join(rule.kinds),
        valid_from=rule.valid_from,
        valid_until=rule.valid_until,
        every_second_week=rule.every_second_week,
    )
