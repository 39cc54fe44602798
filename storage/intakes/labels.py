"""Labels of intakes: language and topics as keyed hashes, so that an inbox can be filtered without opening it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import LargeBinary
from sqlmodel import Field

from storage.engine.table import Table
from storage.engine.transaction import Transaction

TOPICS = ("topic", "topic_2", "topic_3")


class IntakeLabelRow(Table, table=True):
    """One label of an intake; nobody without the keys can tell which."""

    __tablename__ = "intake_label"

    label: bytes = Field(sa_type=LargeBinary, primary_key=True)
    intake_id: str = Field(foreign_key="intake.id", ondelete="CASCADE", primary_key=True, index=True)


FORGET = "DELETE FROM intake_label WHERE intake_id = ?"
ADD = "INSERT INTO intake_label (label, intake_id) VALUES (?, ?) ON CONFLICT DO NOTHING"


def keep(tx: Transaction, intake_id: str, payload: Mapping[str, Any]) -> None:
    """Label an intake by what its payload says, instead of what it said before."""
    answers = payload.get("answers", {})
    stored = (answers.get(key) for key in TOPICS)
    topics = (one.get("value") if isinstance(one, dict) else one for one in stored)
    tx.run(FORGET, (intake_id,))
    for label in (language(str(payload.get("language") or "de")), *(topic(str(code)) for code in topics if code)):
        tx.run(ADD, (tx.keys.digest("intake label", label), intake_id))


def digests(tx: Transaction, label: str) -> tuple[bytes, ...]:
    """Give what a label may be kept as: one for each of the keys."""
    return tx.keys.digests("intake label", label)


def language(code: str) -> str:
    """Name the label of a language."""
    return f"language {code}"


def topic(code: str) -> str:
    """Name the label of a topic."""
    return f"topic {code}"
