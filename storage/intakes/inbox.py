"""The inbox: an office's intakes, filtered and a page at a time. Every look is written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.engine.instants import instant_of
from storage.engine.transaction import Transaction, marks
from storage.intakes import intakes
from storage.intakes import labels as intake_labels
from storage.intakes.intakes import Intake, State
from storage.team import audit
from storage.team.staff import StaffMember

PAGE = 50
"""Intakes on one page."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which intakes are asked for; ``page`` counts from 1."""

    state: State = "new"
    mine: bool = False
    urgent: bool = False
    labels: tuple[str, ...] = ()
    """Labels an intake must have, all of them."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """One page of intakes, how many there are on all pages, and what waits to be read."""

    intakes: tuple[Intake, ...]
    total: int
    unread: Mapping[str, datetime]
    """Since when a client's words wait unread, by the intake's id."""

    @property
    def pages(self) -> int:
        """How many pages there are, at least 1."""
        return max(1, -(-self.total // PAGE))


ASKED = """
WHERE office_id = ? AND state = ? AND (? = '' OR taken_by = ?) AND (? = '' OR urgency <> 'normal') {labels}
"""
LABELLED = "AND intake.id IN (SELECT intake_id FROM intake_label WHERE label IN ({marks}))"
IDS = """
SELECT intake.id, talk.unread_since FROM intake LEFT JOIN talk ON talk.intake_id = intake.id {asked}
ORDER BY CASE urgency WHEN 'crisis' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END,
    CASE WHEN talk.unread_since IS NULL THEN 1 ELSE 0 END, intake.created_at, intake.id LIMIT ? OFFSET ?
""".replace("{asked}", ASKED)
COUNT = "SELECT COUNT(*) FROM intake {asked}".replace("{asked}", ASKED)
ROWS = "SELECT {columns} FROM intake WHERE id IN ({marks})".replace("{columns}", intakes.COLUMNS)
STATES = "SELECT state, COUNT(*) FROM intake WHERE office_id = ? GROUP BY state"


def look(tx: Transaction, staff: StaffMember, wanted: Wanted, now: datetime) -> Found:
    """Give a page of the staff member's office: crisis first, then urgent, then who has written, then the oldest."""
    audit.note(tx, staff_id=staff.id, office_id=staff.office_id, what="listed", intake_id=None, now=now)
    mine, urgent = staff.id if wanted.mine else "", "urgent" if wanted.urgent else ""
    labels = [intake_labels.digests(tx, label) for label in wanted.labels]
    holes = " ".join(LABELLED.replace("{marks}", marks(len(one))) for one in labels)
    asked = (staff.office_id, wanted.state, mine, mine, urgent, *(digest for one in labels for digest in one))
    count = tx.one(COUNT.replace("{labels}", holes), asked)
    shown = tx.many(IDS.replace("{labels}", holes), (*asked, PAGE, (max(wanted.page, 1) - 1) * PAGE))
    rows = tx.many(ROWS.replace("{marks}", marks(len(shown))), tuple(row[0] for row in shown) or (None,))
    found = {row[0]: intakes.opened(tx, row) for row in rows}
    return Found(
        tuple(found[row[0]] for row in shown),
        int(count[0]) if count else 0,
        {row[0]: instant_of(row[1]) for row in shown if row[1] is not None},
    )


def counts(tx: Transaction, staff: StaffMember) -> dict[str, int]:
    """Give how many intakes of the staff member's office are in each state."""
    return {row[0]: int(row[1]) for row in tx.many(STATES, (staff.office_id,))}
