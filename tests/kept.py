"""What the database holds, row by row, to be held against what people are told."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TypeAlias

from dialogs.engine.conversation import State
from dialogs.office import ZONE
from storage.engine.transaction import Transaction
from storage.people import conversations
from storage.people.conversations import Kept
from storage.schema import metadata

Row: TypeAlias = tuple[tuple[str, object], ...]
"""A row's columns and values, in the order of the schema."""
Rows: TypeAlias = Mapping[str, Counter[Row]]
"""The rows of every table, by its name."""

OF_CHANNELS = {"seen_update", "telegram_message", "bot_account"}
"""Tables in which a channel notes what it took and showed: they differ by channel and say nothing of a person."""
PLANNED = """
SELECT kind, due_at FROM outbox WHERE done_at IS NULL AND kind <> 'reply' AND staff_id IS NULL
ORDER BY due_at, kind, id
"""


def rows(tx: Transaction) -> dict[str, Counter[Row]]:
    """Give every row of every table of the schema."""
    return {table: Counter(_rows_of(tx, table)) for table in sorted(metadata.tables)}


def _rows_of(tx: Transaction, table: str) -> list[Row]:
    columns = [column.name for column in metadata.tables[table].columns]
    sql = f"SELECT {', '.join(columns)} FROM {table}"  # noqa: S608 -- names of our own schema
    return [tuple(zip(columns, map(_plain, row), strict=True)) for row in tx.many(sql)]


def _plain(value: object) -> object:
    """Give the same value for the same on both databases, and one that can be counted."""
    return bytes(value) if isinstance(value, memoryview | bytearray) else value


def new(before: Rows, after: Rows) -> dict[str, Counter[Row]]:
    """Give the rows that came or changed, by table; tables without any are left out."""
    return {table: found for table in after if (found := after[table] - before[table])}


def naming(kept: Rows, *values: str) -> list[str]:
    """Give the tables and columns in which one of these values still stands, alone or within another."""
    return sorted(
        f"{table}.{column}"
        for table, found in kept.items()
        for row in found
        for column, value in row
        if isinstance(value, str) and any(known in value for known in values)
    )


def told(tx: Transaction, before: Rows, channel: str, address: str) -> list[str]:
    """Say what is kept of a person: what their conversation knows, and how many rows of each table there are anew.

    The turns are counted by the conversation: one alone says that what was before it is gone.
    """
    anew = new(before, rows(tx))
    there = {table: sum(anew[table].values()) for table in sorted(anew.keys() - OF_CHANNELS)}
    appointments = tx.many("SELECT state, conversation_id FROM appointment ORDER BY start_at, state")
    found = conversations.find(tx, channel, address)
    return [
        f"turns: {found.version if found else 0}",
        f"knows: {', '.join(_known(found)) or 'nothing'}",
        f"rows: {', '.join(f'{table} {number}' for table, number in there.items())}",
        *(f"appointment: {state}{'' if person else ', nobody’s'}" for state, person in appointments),
    ]


def _known(found: Kept | None) -> list[str]:
    if found is None or found.state is None:
        return []
    state = State.from_json(found.state)
    answers = [key for frame in state.frames for key in (*frame.answers, *frame.former)]
    return sorted({*state.known, *answers, *(f"note {note!r}" for note in state.notes)})


def planned(tx: Transaction) -> list[str]:
    """Say which letters wait to be sent to people, and when, in local time."""
    return [f"{kind} {_local(due_at)}" for kind, due_at in tx.many(PLANNED)] or ["(none)"]


def _local(micros: int) -> str:
    return f"{datetime.fromtimestamp(micros / 1_000_000, UTC).astimezone(ZONE):%a %Y-%m-%d %H:%M}"
