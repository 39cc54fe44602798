"""Resealing: whether the keys are the right ones, and after a rotation, sealing all anew, some rows at a time."""

from functools import cache
from typing import Any, NamedTuple

import sqlalchemy
from sqlalchemy import ColumnClause, Select, Update, func, select, update

from storage.engine.table import given
from storage.engine.transaction import Transaction

PLACES = (
    ("conversation", "state", "id"),
    ("address", "sealed", "id"),
    ("reach", "sealed", "id"),
    ("way_back", "sealed", "id"),
    ("appointment", "interpreter", "id"),
    ("appointment", "room", "id"),
    ("intake", "payload", "id"),
    ("outbox", "address", "unique_key"),
    ("outbox", "content", "unique_key"),
    ("outbox", "arguments", "unique_key"),
    ("staff_chat", "sealed", "id"),
    ("staff_reach", "sealed", "id"),
    ("passphrase", "secret", "id"),
    ("calendar_feed", "sealed", "staff_id"),
    ("calendar_source", "sealed", "staff_id"),
    ("talk_message", "content", "id"),
    ("slot_offer", "slot", "id"),
    ("push_key", "sealed", "id"),
)
"""Every sealed column, and the column that names its row in the associated data."""
DIGESTS = {
    "address": "address",
    "reach": "reach",
    "way_back": "resume code",
    "staff_chat": "staff chat",
    "staff_reach": "staff reach",
    "calendar_feed": "calendar feed",
}
"""Tables whose rows are found by a digest of what they seal, and the digest's purpose."""


class Statements(NamedTuple):
    """What is done with one sealed column."""

    any: Select[Any, Any]
    older: Select[Any, Any]
    reseal: Update
    renew: Update | None
    """How the digest is renewed by which the row is found; None where it is not found by one."""


@cache
def statements(table: str, column: str, row: str) -> Statements:
    """Write what is done with a sealed column."""
    name: ColumnClause[str] = sqlalchemy.column(row)
    sealed: ColumnClause[bytes] = sqlalchemy.column(column)
    digest: ColumnClause[bytes] = sqlalchemy.column("digest")
    place = sqlalchemy.table(table, name, sealed, digest)
    change = update(place).where(name == given("row"))
    of = select(name, sealed).select_from(place)
    return Statements(
        of.where(sealed.is_not(None)).limit(1),
        of.where(func.substr(sealed, 1, given("length")) != given("head"))
        .limit(given("limit"))
        .with_for_update(skip_locked=True),
        change.values({sealed: given("sealed")}),
        change.where(digest != given("digest")).values(digest=given("digest")) if table in DIGESTS else None,
    )


def check(tx: Transaction) -> None:
    """Open one value of each sealed column; raises CannotOpen where the keys are not those of this database.

    With other keys nobody would be found by their address: everybody would begin anew, beside what is theirs.
    """
    for table, column, row in PLACES:
        for name, sealed in tx.many(statements(table, column, row).any):
            tx.keys.open(f"{table}.{column}/{name}", sealed)


def reseal(tx: Transaction, *, limit: int) -> int:
    """Seal up to ``limit`` values of each column with the primary key and give how many; 0 means a rotation is over.

    What is found by a digest is also given the primary key's. Raises CannotOpen for a value no key opens.
    """
    head = tx.keys.head
    done = 0
    for table, column, row in PLACES:
        of = statements(table, column, row)
        for name, sealed in tx.many(of.older, length=len(head), head=head, limit=limit):
            place = f"{table}.{column}/{name}"
            plain = tx.keys.open(place, sealed)
            tx.run(of.reseal, sealed=tx.keys.seal(place, plain), row=name)
            if of.renew is not None:
                digest = tx.keys.digest(DIGESTS[table], plain.decode("utf-8", "surrogatepass"))
                tx.run(of.renew, digest=digest, row=name)
            done += 1
    return done
