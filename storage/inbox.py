"""The inbox: an office's intakes, filtered and a page at a time. Every look is written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage import audit, intakes
from storage.instants import instant_of
from storage.intakes import Intake, State
from storage.staff import StaffMember
from storage.transaction import Transaction

PAGE = 50
"""Intakes on one page."""
TOPICS = ("topic", "topic_2", "topic_3")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which intakes are asked for; ``page`` counts from 1."""

    state: State = "new"
    mine: bool = False
    urgent: bool = False
    language: str = ""
    """Catalog code of the chat; empty for any."""
    topic: str = ""
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


COLUMNS = ", ".join(f"intake.{column.strip()}" for column in intakes.COLUMNS.split(","))
LIST = """
SELECT {columns}, talk.unread_since FROM intake LEFT JOIN talk ON talk.intake_id = intake.id
WHERE office_id = ? AND state = ? AND (? = '' OR taken_by = ?) AND (? = '' OR urgency <> 'normal')
ORDER BY CASE urgency WHEN 'crisis' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END,
    CASE WHEN talk.unread_since IS NULL THEN 1 ELSE 0 END, intake.created_at, intake.id
""".replace("{columns}", COLUMNS)
PART = LIST + " LIMIT ? OFFSET ?"
COUNT = """
SELECT COUNT(*) FROM intake
WHERE office_id = ? AND state = ? AND (? = '' OR taken_by = ?) AND (? = '' OR urgency <> 'normal')
"""
STATES = "SELECT state, COUNT(*) FROM intake WHERE office_id = ? GROUP BY state"


def look(tx: Transaction, staff: StaffMember, wanted: Wanted, now: datetime) -> Found:
    """Give a page of the staff member's office: crisis first, then urgent, then who has written, then the oldest.

    Language and topic stand in what is sealed: only for these filters every intake of the state is opened.
    """
    audit.note(tx, staff_id=staff.id, office_id=staff.office_id, what="listed", intake_id=None, now=now)
    mine, urgent = staff.id if wanted.mine else "", "urgent" if wanted.urgent else ""
    asked = (staff.office_id, wanted.state, mine, mine, urgent)
    first = (max(wanted.page, 1) - 1) * PAGE
    if wanted.language or wanted.topic:
        rows = tx.many(LIST, asked)
        fitting = [(one, row[13]) for row in rows if _fits((one := intakes.opened(tx, row)).payload, wanted)]
        total, shown = len(fitting), fitting[first : first + PAGE]
    else:
        row = tx.one(COUNT, asked)
        total = int(row[0]) if row else 0
        shown = [(intakes.opened(tx, row), row[13]) for row in tx.many(PART, (*asked, PAGE, first))]
    unread = {one.id: instant_of(since) for one, since in shown if since is not None}
    return Found(tuple(one for one, _ in shown), total, unread)


def counts(tx: Transaction, staff: StaffMember) -> dict[str, int]:
    """Give how many intakes of the staff member's office are in each state."""
    return {row[0]: int(row[1]) for row in tx.many(STATES, (staff.office_id,))}


def _fits(payload: Mapping[str, Any], wanted: Wanted) -> bool:
    answers = payload.get("answers", {})
    stored = (answers.get(key) for key in TOPICS)
    topics = [one.get("value") if isinstance(one, dict) else one for one in stored]
    return (not wanted.language or (payload.get("language") or "de") == wanted.language) and (
        not wanted.topic or wanted.topic in topics
    )
