"""Labels of intakes as keyed hashes, so that an inbox can be filtered without opening it."""

from collections.abc import Iterable

from sqlalchemy import LargeBinary
from sqlmodel import Field

from storage.engine.table import Table
from storage.engine.transaction import Transaction


class IntakeLabelRow(Table, table=True):
    """One label of an intake; nobody without the keys can tell which."""

    __tablename__ = "intake_label"

    label: bytes = Field(sa_type=LargeBinary, primary_key=True)
    intake_id: str = Field(foreign_key="intake.id", ondelete="CASCADE", primary_key=True, index=True)


FORGET = "DELETE FROM intake_label WHERE intake_id = ?"
ADD = "INSERT INTO intake_label (label, intake_id) VALUES (?, ?) ON CONFLICT DO NOTHING"


def keep(tx: Transaction, intake_id: str, labels: Iterable[str]) -> None:
    """Label an intake with these words, instead of those before."""
    tx.run(FORGET, (intake_id,))
    for label in labels:
        tx.run(ADD, (tx.keys.digest("intake label", label), intake_id))


def digests(tx: Transaction, label: str) -> tuple[bytes, ...]:
    """Give what a label may be kept as: one for each of the keys."""
    return tx.keys.digests("intake label", label)
