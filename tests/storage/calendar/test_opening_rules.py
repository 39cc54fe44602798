from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time

import pytest

from storage.calendar import opening_rules
from storage.calendar.opening_rules import Rule
from storage.engine.database import Database, Transaction

pytestmark = pytest.mark.usefixtures("office")

MONDAY = Rule("anna", 0, time(9), time(12, 30), "trier", ("person", "phone"), ("kurz",))
FROM, UNTIL = date(2027, 1, 5), date(2027, 6, 1)
TUESDAY = Rule("anna", 1, time(13), time(0), "konz", ("video",), (), FROM, UNTIL, every_second_week=True)


def kept(database: Database) -> list[Rule]:
    found = database.read_now(lambda tx: opening_rules.rules(tx, ["anna", "ben"]))
    assert set(found) <= {"anna"}
    return found.get("anna", [])


def begin(database: Database, rules: Iterable[Rule] = (MONDAY, TUESDAY)) -> list[Rule]:
    database.write_now(lambda tx: opening_rules.begin(tx, "anna", rules))
    return kept(database)


def test_rules_are_kept_as_they_were_given(database: Database) -> None:
    assert kept(database) == []
    assert [replace(rule, id="") for rule in begin(database)] == [MONDAY, TUESDAY]
    assert len(begin(database)) == 2  # taken over once


def test_who_begin_at_once_take_the_rules_over_once(database: Database) -> None:
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: begin(database), range(4)))
    assert len(kept(database)) == 2


def test_a_rule_is_changed_ended_and_added_and_only_ones_own(database: Database) -> None:
    first, second = begin(database)

    def work(tx: Transaction) -> list[bool]:
        return [
            opening_rules.change(tx, replace(first, site="konz", staff_id="ben")),
            opening_rules.change(tx, replace(first, site="konz", kinds=())),
            opening_rules.end(tx, "ben", second.id, date(2027, 3, 1)),
            opening_rules.end(tx, "anna", second.id, date(2027, 3, 1)),
        ]

    assert database.write_now(work) == [False, True, False, True]
    assert kept(database) == [replace(first, site="konz", kinds=()), replace(second, valid_until=date(2027, 3, 1))]
    assert database.write_now(lambda tx: opening_rules.forget(tx, "anna")) == 2
    assert kept(database) == []
