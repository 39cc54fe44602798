"""The floor of a turn: the very statements it made, on the bare driver, with nothing around them."""

import contextlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from typing import Any, TypeVar

import psycopg

from storage.engine.database import Database
from storage.engine.postgresql import CONNECTIONS, _translated
from storage.engine.sqlite import NOT_HERE
from storage.engine.transaction import Cursor, Transaction
from tests.bench.table import Measured

T = TypeVar("T")
Given = Sequence[Any] | Mapping[str, Any]
Statement = tuple[str, Given]
Turn = list[Statement]


class Recorder:
    """Stands before a database and writes down the statements of each piece of work."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.turns: list[Turn] = []

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Do the work on a transaction that is listened to."""
        turn: Turn = []
        result = await self._database.write(lambda tx: work(_listened(tx, turn)))
        self.turns.append(turn)
        return result


def _listened(tx: Transaction, turn: Turn) -> Transaction:
    """Have a transaction write down what its driver is given."""
    execute = tx._execute

    def listen(sql: str, given: Given = ()) -> Cursor:
        turn.append((sql, given))
        return execute(sql, given)

    tx._execute = listen
    return tx


def replay(url: str, turns: Sequence[Turn], *, at_once: int) -> Measured:
    """Make the turns' statements again on a fresh copy, durably; with several at once, a turn takes its share."""
    if url.startswith("sqlite"):
        return _on_sqlite(url.removeprefix("sqlite:///"), turns, at_once)
    return _on_postgresql(url, turns, at_once)


def _on_sqlite(path: str, turns: Sequence[Turn], at_once: int) -> Measured:
    translated = [[(NOT_HERE.sub("", sql), params) for sql, params in turn] for turn in turns]
    seconds = []
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        for first in range(0, len(translated), at_once):
            begun = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            for turn in translated[first : first + at_once]:
                for sql, params in turn:
                    connection.execute(sql, params).fetchall()
            connection.execute("COMMIT")
            seconds.append(time.perf_counter() - begun)
    return Measured(tuple(seconds))


def _on_postgresql(url: str, turns: Sequence[Turn], at_once: int) -> Measured:
    people: dict[str, list[list[tuple[bytes, Given]]]] = {}
    for turn in turns:
        translated = [(_translated(sql), params) for sql, params in turn]
        people.setdefault(_whose(turn), []).append(translated)  # one person's turns stay in order, on one connection
    waiting = queue.SimpleQueue[list[list[tuple[bytes, Given]]]]()
    for person in people.values():
        waiting.put(person)
    seconds: list[float] = []

    def work() -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            cursor = connection.cursor(binary=True)
            with contextlib.suppress(queue.Empty):
                while True:
                    seconds.extend([_turn(cursor, turn) for turn in waiting.get_nowait()])

    workers = [threading.Thread(target=work) for _ in range(min(at_once, CONNECTIONS))]
    begun = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if at_once == 1:
        return Measured(tuple(seconds))
    return Measured((at_once * (time.perf_counter() - begun) / len(turns),))


def _turn(cursor: "psycopg.Cursor[Any]", statements: Sequence[tuple[bytes, Given]]) -> float:
    begun = time.perf_counter()
    cursor.execute(b"BEGIN")
    for sql, params in statements:
        cursor.execute(sql, params or None)
        if cursor.description:
            cursor.fetchall()
    cursor.execute(b"COMMIT")
    return time.perf_counter() - begun


def _whose(turn: Turn) -> str:
    """Read from its update id ("person 3/open"), which its first statement is given, whose turn it is."""
    _sql, given = turn[0]
    return str(given["update_id"]).partition("/")[0] if isinstance(given, Mapping) else ""
