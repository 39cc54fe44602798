"""Statements in a transaction: tried, refused, and given what they name."""

import sqlite3
from datetime import datetime

import psycopg
import pytest
from sqlalchemy import select
from sqlmodel import col

from storage.engine.database import Database, Duplicate, Transaction
from storage.engine.table import add, given, one_of
from storage.office import offices
from storage.office.offices import OfficeRow
from tests.storage.engine.works import fail, register


def test_an_attempt_that_fails_is_undone_and_the_work_goes_on(database: Database, now: datetime) -> None:
    def attempt_twice(tx: Transaction) -> None:
        with tx.attempt():
            register("dorsten", now)(tx)
            tx.run("INSERT INTO office (id, name, registered_at) VALUES ('trier', '', 0)")

    def work(tx: Transaction) -> None:
        register("trier", now)(tx)
        with pytest.raises(Duplicate):
            attempt_twice(tx)
        with tx.attempt(), pytest.raises(ValueError, match="on purpose"), tx.attempt():
            fail(register("nowhere", now))(tx)
        register("konz", now)(tx)

    database.write_now(work)
    assert database.read_now(offices.ids) == ["konz", "trier"]


def test_a_statement_that_fails_outside_an_attempt_is_never_taken_for_kept(database: Database, now: datetime) -> None:
    def careless(tx: Transaction) -> None:
        register("trier", now)(tx)
        try:
            tx.run("INSERT INTO office (id, name, registered_at) VALUES ('trier', '', 0)")
        except Duplicate:
            return

    if database.dialect == "postgresql":  # its commit would quietly be a rollback
        with pytest.raises(RuntimeError, match=r"tx\.attempt"):
            database.write_now(careless)
        assert database.read_now(offices.ids) == []
    else:
        database.write_now(careless)
        assert database.read_now(offices.ids) == ["trier"]


def test_expressions_rows_and_hand_written_statements_share_one_transaction(database: Database, now: datetime) -> None:
    named = select(col(OfficeRow.id), col(OfficeRow.registered_at)).order_by(col(OfficeRow.id))

    def work(tx: Transaction) -> list[tuple[str, datetime]]:
        add(tx, OfficeRow(id="konz", name="Konz", registered_at=now))
        tx.run("INSERT INTO office (id, name, registered_at) VALUES (:id, :name, :now)", id="trier", name="", now=now)
        return tx.many(named)

    assert database.write_now(work) == [("konz", now), ("trier", now)]
    with pytest.raises(ValueError, match="on purpose"):
        database.write_now(fail(lambda tx: add(tx, OfficeRow(id="wittlich", name="Wittlich", registered_at=now))))
    assert database.read_now(offices.ids) == ["konz", "trier"]


def test_a_list_is_given_as_it_is_also_an_empty_one(database: Database, now: datetime) -> None:
    for office_id in ("konz", "trier", "wittlich"):
        database.write_now(register(office_id, now))
    expression = select(col(OfficeRow.id)).where(one_of(OfficeRow.id, "ids")).order_by(col(OfficeRow.id))
    written = "SELECT id FROM office WHERE id IN ({ids}) ORDER BY id"
    for ids in ([], ["konz"], ("trier", "konz"), {"wittlich": 1, "konz": 2}, {"nowhere"}):
        expected = sorted((office_id,) for office_id in ids if office_id != "nowhere")
        assert database.read_now(lambda tx, ids=ids: tx.many(expression, ids=ids)) == expected  # type: ignore[misc]
        assert database.read_now(lambda tx, ids=ids: tx.many(written, ids=ids)) == expected  # type: ignore[misc]


def test_a_statement_that_is_not_given_all_it_names_is_refused(database: Database) -> None:
    named = select(col(OfficeRow.id)).where(col(OfficeRow.id) == given("id"))
    with pytest.raises((sqlite3.ProgrammingError, psycopg.ProgrammingError)):
        database.read_now(lambda tx: tx.one(named, other="trier"))
    with pytest.raises(TypeError):  # an instant without a zone could be any
        database.write_now(register("trier", datetime(2027, 3, 22)))
