"""The inbox: an office's intakes, filtered and a page at a time. Every look is written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlmodel import col

from storage.engine.table import given, one_of
from storage.engine.transaction import Transaction
from storage.intakes import labels as intake_labels
from storage.intakes.intakes import INTAKE, URGENT_FIRST, IntakeRecord, IntakeRow, IntakeState
from storage.intakes.labels import IntakeLabelRow
from storage.intakes.live_chats import LiveChatRow
from storage.team import audit
from storage.team.staff import StaffMember

PAGE = 50
"""Intakes on one page."""


@dataclass(frozen=True, slots=True)
class InboxFilter:
    """Which intakes are asked for; ``page`` counts from 1."""

    state: IntakeState = "new"
    mine: bool = False
    urgent: bool = False
    labels: tuple[str, ...] = ()
    """Labels an intake must have, all of them."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class InboxPage:
    """One page of intakes, how many there are on all pages, and what waits to be read."""

    intakes: tuple[IntakeRecord, ...]
    total: int
    unread: Mapping[str, datetime]
    """Since when a client's words wait unread, by the intake's id."""

    @property
    def pages(self) -> int:
        """How many pages there are, at least 1."""
        return max(1, -(-self.total // PAGE))


STATES = (
    select(col(IntakeRow.state), func.count())
    .where(col(IntakeRow.office_id) == given("office_id"))
    .group_by(col(IntakeRow.state))
)
ROWS = INTAKE.select().where(one_of(IntakeRow.id, "intake_ids"))
TURN = (
    URGENT_FIRST,
    case((col(LiveChatRow.unread_since).is_(None), 1), else_=0),
    col(IntakeRow.created_at),
    col(IntakeRow.id),
)


@cache
def _asked(mine: bool, urgent: bool, labels: int) -> tuple[ColumnElement[bool], ...]:  # noqa: FBT001 -- what is asked
    """Say which intakes are asked for, with so many labels: "digests_0" and so on."""
    wanted = [col(IntakeRow.office_id) == given("office_id"), col(IntakeRow.state) == given("state")]
    wanted += [col(IntakeRow.taken_by) == given("staff_id")] if mine else []
    wanted += [col(IntakeRow.urgency) != "normal"] if urgent else []
    for number in range(labels):
        labelled = select(col(IntakeLabelRow.intake_id)).where(one_of(IntakeLabelRow.label, f"digests_{number}"))
        wanted.append(col(IntakeRow.id).in_(labelled))
    return tuple(wanted)


@cache
def _count(mine: bool, urgent: bool, labels: int) -> Select[int]:  # noqa: FBT001 -- as above
    return select(func.count()).select_from(IntakeRow).where(*_asked(mine, urgent, labels))


@cache
def _page(mine: bool, urgent: bool, labels: int) -> Select[str, datetime | None]:  # noqa: FBT001 -- as above
    return (
        select(col(IntakeRow.id), col(LiveChatRow.unread_since))
        .outerjoin_from(IntakeRow, LiveChatRow, col(LiveChatRow.intake_id) == col(IntakeRow.id))
        .where(*_asked(mine, urgent, labels))
        .order_by(*TURN)
        .limit(PAGE)
        .offset(given("offset"))
    )


def look(tx: Transaction, member: StaffMember, wanted: InboxFilter, now: datetime) -> InboxPage:
    """Give a page of the staff member's office: crisis first, then urgent, then who has written, then the oldest."""
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what="listed", intake_id=None, now=now)
    asked: dict[str, object] = {"office_id": member.office_id, "state": wanted.state}
    asked |= {"staff_id": member.id} if wanted.mine else {}
    asked |= {f"digests_{number}": intake_labels.digests(tx, label) for number, label in enumerate(wanted.labels)}
    which = (wanted.mine, wanted.urgent, len(wanted.labels))
    count = tx.one(_count(*which), **asked)
    shown = dict(tx.many(_page(*which), offset=(max(wanted.page, 1) - 1) * PAGE, **asked))
    found = {intake.id: intake for intake in INTAKE.many(tx, ROWS, intake_ids=shown)}
    return InboxPage(
        tuple(found[intake_id] for intake_id in shown if intake_id in found),
        count[0] if count else 0,
        {intake_id: since for intake_id, since in shown.items() if since is not None},
    )


def counts(tx: Transaction, member: StaffMember) -> dict[str, int]:
    """Give how many intakes of the staff member's office are in each state."""
    return dict(tx.many(STATES, office_id=member.office_id))
