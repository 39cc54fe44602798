"""The key by which push services know this installation (VAPID, RFC 8292): made once, kept sealed.

Every browser that is subscribed is bound to it: with another key all subscriptions would end. So it is not derived from
the keys that seal, which are rotated, but kept under them.
"""

from datetime import datetime

from sqlalchemy import CheckConstraint, LargeBinary, select
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import Table, add_once, given
from storage.engine.transaction import Transaction

ONLY = "vapid"
"""The id of the one row there can be."""
PLACE = f"push_key.sealed/{ONLY}"


class PushKeyRow(Table, table=True):
    """The private key, as PEM; there is one of them."""

    __tablename__ = "push_key"
    __table_args__ = (CheckConstraint(f"id = '{ONLY}'", name="one"),)

    id: str = Field(primary_key=True)
    sealed: bytes = Field(sa_type=LargeBinary)
    made_at: datetime = Field(sa_type=Instant)


KEPT = select(col(PushKeyRow.sealed)).where(col(PushKeyRow.id) == given("id"))


def open_or_keep(tx: Transaction, fresh: bytes, now: datetime) -> bytes:
    """Give the key that is kept; where there is none yet, keep ``fresh``, so that all processes have the same.

    Raises CannotOpen.
    """
    add_once(tx, PushKeyRow(id=ONLY, sealed=tx.keys.seal(PLACE, fresh), made_at=now))
    row = tx.one(KEPT, id=ONLY)
    if row is None:
        raise LookupError("no push key, though one has just been kept")
    return tx.keys.open(PLACE, bytes(row[0]))
