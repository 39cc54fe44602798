"""Whom we have asked whether an appointment is really to be cancelled, on a way without buttons."""

from datetime import datetime, timedelta

from sqlalchemy import LargeBinary, delete
from sqlmodel import Field, col

from storage.engine.instants import MICROSECOND, Instant
from storage.engine.table import Table, given, one_of, put
from storage.engine.transaction import Transaction

ASKED_FOR = timedelta(hours=24)
"""How long an answer may take; later the question is asked again."""


class CancellingRow(Table, table=True):
    """One question that waits for its answer."""

    __tablename__ = "cancelling"

    appointment_id: str = Field(primary_key=True, foreign_key="appointment.id", ondelete="CASCADE")
    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    """Of the number that was asked."""
    asked_at: datetime = Field(sa_type=Instant)


OF_NUMBER = one_of(CancellingRow.digest, "digests")
ANSWERED = delete(CancellingRow).where(
    col(CancellingRow.appointment_id) == given("appointment_id"),
    OF_NUMBER,
    col(CancellingRow.asked_at) > given("since"),
)
DROP = delete(CancellingRow).where(OF_NUMBER)
FORGET = delete(CancellingRow).where(col(CancellingRow.asked_at) <= given("before"))


def ask(tx: Transaction, appointment_id: str, number: str, now: datetime) -> None:
    """Note that a number is asked whether to cancel an appointment; what it was asked before is over."""
    drop(tx, number)
    put(tx, CancellingRow(appointment_id=appointment_id, digest=_digests(tx, number)[0], asked_at=now))


def is_asked(
    tx: Transaction, appointment_id: str, number: str, now: datetime, *, letter_at: datetime | None = None
) -> bool:
    """Tell whether a number was asked about this appointment within a day; the question is over with that.

    It is over with a later letter too, at ``letter_at`` (aware): a yes to a reminder says that somebody comes.
    """
    since = now - ASKED_FOR if letter_at is None else max(now - ASKED_FOR, letter_at - MICROSECOND)
    return tx.run(ANSWERED, appointment_id=appointment_id, digests=_digests(tx, number), since=since) > 0


def drop(tx: Transaction, number: str) -> bool:
    """Take back what a number was asked; tell whether it was asked anything."""
    return tx.run(DROP, digests=_digests(tx, number)) > 0


def forget_old(tx: Transaction, now: datetime) -> int:
    """Delete questions that nobody answered in time; give their number."""
    return tx.run(FORGET, before=now - ASKED_FOR)


def _digests(tx: Transaction, number: str) -> tuple[bytes, ...]:
    return tx.keys.digests("cancelling", number)
