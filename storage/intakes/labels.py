"""Labels of intakes as keyed hashes, so that an inbox can be filtered without opening it."""

from collections.abc import Iterable

from sqlalchemy import LargeBinary, delete
from sqlmodel import Field, col

from storage.engine.table import Table, add_once, given
from storage.engine.transaction import Transaction


class IntakeLabelRow(Table, table=True):
    """One label of an intake; nobody without the keys can tell which."""

    __tablename__ = "intake_label"

    label: bytes = Field(sa_type=LargeBinary, primary_key=True)
    intake_id: str = Field(foreign_key="intake.id", ondelete="CASCADE", primary_key=True, index=True)


FORGET = delete(IntakeLabelRow).where(col(IntakeLabelRow.intake_id) == given("intake_id"))


def keep(tx: Transaction, intake_id: str, labels: Iterable[str]) -> None:
    """Label an intake with these words, instead of those before."""
    tx.run(FORGET, intake_id=intake_id)
    for label in labels:
        add_once(tx, IntakeLabelRow(label=tx.keys.digest("intake label", label), intake_id=intake_id))


def digests(tx: Transaction, label: str) -> tuple[bytes, ...]:
    """Give what a label may be kept as: one for each of the keys."""
    return tx.keys.digests("intake label", label)
