"""How long somebody waits: when they last gave a sign of life, when they were asked, and when their waiting ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, func, or_, select, update
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import RowReader, Table, given, one_of
from storage.engine.transaction import Transaction
from storage.intakes.intakes import IntakeRow
from storage.intakes.waiting_list import WAITS
from storage.team import audit


class WaitingRow(Table, table=True):
    """One person who waits for a time."""

    __tablename__ = "waiting"

    intake_id: str = Field(primary_key=True, foreign_key="intake.id", ondelete="CASCADE")
    alive_at: datetime = Field(sa_type=Instant)
    """When they last said that they wait: first by handing over."""
    asked_at: datetime | None = Field(default=None, sa_type=Instant)
    """When they were last asked since then."""
    ends_at: datetime | None = Field(default=None, sa_type=Instant)
    """When their waiting ends, once they were told so."""


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody who is to be asked, or told that their waiting ends. Times are aware, UTC."""

    intake_id: str
    reference: str
    conversation_id: str | None
    alive_at: datetime
    asked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Waited:
    """How far the waiting of one intake is. Times are aware, UTC."""

    intake_id: str
    alive_at: datetime
    asked_at: datetime | None
    ends_at: datetime | None


ENTER = """
INSERT INTO waiting (intake_id, alive_at)
SELECT id, created_at FROM intake
WHERE office_id = :office_id AND kind = 'waiting' AND state <> 'closed'
AND NOT EXISTS (SELECT 1 FROM waiting WHERE waiting.intake_id = intake.id)
ON CONFLICT DO NOTHING
"""
IN_TABLE = (
    col(IntakeRow.id) == col(WaitingRow.intake_id),
    col(IntakeRow.office_id) == given("office_id"),
    col(IntakeRow.state) != "closed",
)
DUE = RowReader(Due, WaitingRow, reference=IntakeRow.reference, conversation_id=IntakeRow.conversation_id)
ALL_DUE = (
    DUE.select()
    .where(
        *IN_TABLE,
        col(WaitingRow.ends_at).is_(None),
        or_(
            col(WaitingRow.alive_at) <= given("ending"),
            and_(
                col(WaitingRow.alive_at) <= given("silent_since"),
                or_(col(WaitingRow.asked_at).is_(None), col(WaitingRow.asked_at) <= given("silent_since")),
            ),
        ),
    )
    .order_by(col(WaitingRow.alive_at), col(WaitingRow.intake_id))
    .limit(given("limit"))
    .with_for_update(of=WaitingRow, skip_locked=True)
)
OVER = select(col(WaitingRow.intake_id)).where(*IN_TABLE, col(WaitingRow.ends_at) <= given("now")).limit(given("limit"))
WAITED = RowReader(Waited, WaitingRow)
OF_INTAKES = WAITED.select().where(one_of(WaitingRow.intake_id, "intake_ids")).order_by(col(WaitingRow.intake_id))
WAITS_STILL = select(col(IntakeRow.id)).where(col(IntakeRow.id) == given("intake_id"), *WAITS)
OF_PERSON = (
    select(col(IntakeRow.id))
    .where(col(IntakeRow.conversation_id) == given("conversation_id"), *WAITS)
    .order_by(col(IntakeRow.created_at).desc(), col(IntakeRow.id).desc())
)
SINCE = (
    select(col(IntakeRow.office_id), func.coalesce(col(WaitingRow.alive_at), col(IntakeRow.created_at)))
    .outerjoin(WaitingRow, col(WaitingRow.intake_id) == col(IntakeRow.id))
    .where(col(IntakeRow.conversation_id) == given("conversation_id"), *WAITS)
)
CHANGE = update(WaitingRow).where(col(WaitingRow.intake_id) == given("intake_id"))
ASKED = CHANGE.values(asked_at=given("now"))
ENDS = CHANGE.values(ends_at=given("ends_at"))
ALIVE = CHANGE.values(alive_at=given("now"), asked_at=None, ends_at=None)
CLOSE = (
    update(IntakeRow)
    .where(col(IntakeRow.id) == given("intake_id"), col(IntakeRow.state) != "closed")
    .values(state="closed", closed_at=given("now"), updated_at=given("now"))
)


def enter(tx: Transaction, office_id: str) -> int:
    """Enter who handed over to the waiting list of an office since this was last done; gives how many."""
    return tx.run(ENTER, office_id=office_id)


def due(tx: Transaction, office_id: str, *, silent_since: datetime, ending: datetime, limit: int) -> list[Due]:
    """Give who has said nothing since ``silent_since`` and was not asked since, or has said nothing since ``ending``.

    The longest silent first; nobody whose end is fixed already. Kept from others until the transaction ends.
    """
    given_now = {"office_id": office_id, "silent_since": silent_since, "ending": ending, "limit": limit}
    return DUE.many(tx, ALL_DUE, **given_now)


def of_intakes(tx: Transaction, intake_ids: Sequence[str]) -> list[Waited]:
    """Give how far the waiting of each of these intakes is, as far as they wait or waited."""
    return WAITED.many(tx, OF_INTAKES, intake_ids=intake_ids)


def waits(tx: Transaction, intake_id: str, now: datetime) -> bool:
    """Tell whether somebody still waits: they have no time by now, and their intake is not dealt with."""
    return tx.one(WAITS_STILL, intake_id=intake_id, now=now) is not None


def of_person(tx: Transaction, conversation_id: str, now: datetime) -> list[str]:
    """Give the ids of the intakes with which a person still waits, the latest first."""
    return [intake_id for (intake_id,) in tx.many(OF_PERSON, conversation_id=conversation_id, now=now)]


def since(tx: Transaction, conversation_id: str, now: datetime) -> list[tuple[str, datetime]]:
    """Give (office id, when they last said so) of what a person still waits for. Times are aware, UTC."""
    return tx.many(SINCE, conversation_id=conversation_id, now=now)


def asked(tx: Transaction, intake_id: str, now: datetime) -> None:
    """Note that somebody was asked whether they still wait, or need not be asked now."""
    tx.run(ASKED, intake_id=intake_id, now=now)


def ends(tx: Transaction, intake_id: str, ends_at: datetime) -> None:
    """Fix when somebody's waiting ends."""
    tx.run(ENDS, intake_id=intake_id, ends_at=ends_at)


def go_on(tx: Transaction, intake_id: str, now: datetime) -> None:
    """Note that somebody said that they still wait: all of their time begins anew."""
    tx.run(ALIVE, intake_id=intake_id, now=now)


def over(tx: Transaction, office_id: str, now: datetime, *, limit: int) -> list[str]:
    """Give the ids of intakes whose waiting is over."""
    return [intake_id for (intake_id,) in tx.many(OVER, office_id=office_id, now=now, limit=limit)]


def close(tx: Transaction, intake_id: str, office_id: str, what: str, now: datetime) -> bool:
    """Close an intake because nobody waits any more; ``what`` stands in its history. False where it was closed."""
    if not tx.run(CLOSE, intake_id=intake_id, now=now):
        return False
    audit.note(tx, staff_id=None, office_id=office_id, what=what, intake_id=intake_id, now=now)
    return True
