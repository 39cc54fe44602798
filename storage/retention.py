"""Forgetting: what has had its time is deleted, and what an older key sealed is sealed anew (GDPR Art. 5 Abs. 1 e)."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Delete, and_, delete, exists, func, or_, select, update
from sqlmodel import col

from storage.calendar.availability import AbsenceRow, ExtraOpeningRow
from storage.calendar.booked import AppointmentRow
from storage.calendar.further_appointments import FurtherAppointmentRow
from storage.calendar.offers import FreedTimeRow
from storage.calendar.own_calendars import BusyRow
from storage.calendar.quarters import OccupiedQuarterRow
from storage.engine.resealing import reseal
from storage.engine.table import given
from storage.engine.transaction import Transaction
from storage.intakes.intakes import IntakeRow
from storage.intakes.still_waiting import WaitingRow
from storage.letters.outbox import OutboxRow
from storage.office import offices
from storage.people import cancelling, reach, sending_limits, shown_messages, ways_back
from storage.people.erasure import erase
from storage.people.tables import ConversationRow, SeenUpdateRow
from storage.team.audit import AuditRow
from storage.team.passphrases import LoginTryRow, UsedCodeRow
from storage.team.staff import LoginLinkRow, SessionRow

AT_ONCE = 200
"""Rows of a kind one sweep deletes at most, so that nobody waits for it; what is left goes with the next."""


@dataclass(frozen=True, slots=True)
class Lives:
    """How long what is kept; an office may choose its own."""

    unfinished: timedelta = timedelta(hours=24)
    """A conversation that stopped in the middle, after its last turn."""
    unbooked: timedelta = timedelta(days=14)
    """An intake without an appointment, after its last change; a finished conversation, after its last turn."""
    booked: timedelta = timedelta(days=30)
    """An appointment, its intake and conversation, after its end."""
    waiting: timedelta = timedelta(weeks=8)
    """The intake of somebody who waits for a time, after they last said so."""


DEFAULT = Lives()
SEEN_LIVES = timedelta(days=3)
"""Longer than a messenger delivers anything again (Telegram: 24 hours)."""
CONTENT_LIVES = timedelta(hours=24)
"""The words of a delivered reminder: as long as a page may still want to show them."""
DELIVERY_LIVES = timedelta(days=30)
"""That a message was delivered, without its content."""
STAFF_LETTER_LIVES = timedelta(days=2)
"""A letter to staff that nobody could send (no bot runs): later it would only be noise."""
TOLD_LATE = timedelta(days=14)
"""So much longer than its time an intake waits at most for its owner to be told that the waiting ends."""
AUDIT_LIVES = timedelta(days=365)
LOGIN_TRY_LIVES = timedelta(hours=1)
"""Longer than a lock, and than a one-time code could be tried again."""
OVER_FOR = timedelta(days=1)
"""How long absences and extra openings are kept once they are over: nobody needs to know when somebody was away."""


@dataclass(frozen=True, slots=True)
class Swept:
    """How much a sweep has done away with."""

    conversations: int = 0
    intakes: int = 0
    appointments: int = 0
    letters: int = 0
    contents: int = 0
    holds: int = 0
    codes: int = 0
    sessions: int = 0
    tries: int = 0
    """Wrong tries to log in, and one-time codes that were used."""
    updates: int = 0
    audits: int = 0
    times: int = 0
    """Absences, extra openings, busy and freed times that are over."""
    shown: int = 0
    """Numbers of messages in Telegram that can not be deleted any more."""
    sendings: int = 0
    """Counts of what was sent within an hour or a day, and questions by SMS that nobody answered."""
    resealed: int = field(default=0)
    """Not deleted, but sealed with the newest key."""

    @property
    def total(self) -> int:
        """Everything counted."""
        return int(sum(astuple(self)))


NO_FURTHER = ~exists().where(col(FurtherAppointmentRow.intake_id) == col(IntakeRow.id))
ENDED = (col(AppointmentRow.office_id) == given("office_id"), col(AppointmentRow.end_at) <= given("before"))
APPOINTMENTS = delete(AppointmentRow).where(
    col(AppointmentRow.id).in_(select(col(AppointmentRow.id)).where(*ENDED).limit(given("limit")))
)
BOOKED_INTAKES = delete(IntakeRow).where(
    col(IntakeRow.appointment_id).in_(select(col(AppointmentRow.id)).where(*ENDED)), NO_FURTHER
)
WAITING = and_(col(IntakeRow.kind) == "waiting", col(IntakeRow.state) != "closed")
WAITED = exists().where(col(WaitingRow.intake_id) == col(IntakeRow.id))
WAITED_ENOUGH = or_(
    WAITED.where(col(WaitingRow.ends_at) <= given("now")),
    and_(~WAITED.where(col(WaitingRow.alive_at) > given("silent")), col(IntakeRow.created_at) <= given("silent")),
)
UNBOOKED = (
    select(col(IntakeRow.id))
    .where(
        col(IntakeRow.office_id) == given("office_id"),
        or_(
            and_(~WAITING, col(IntakeRow.updated_at) <= given("before")),
            and_(WAITING, WAITED_ENOUGH),
            and_(col(IntakeRow.kind) == "waiting", WAITED.where(col(WaitingRow.ends_at) <= given("now"))),
        ),
        ~exists().where(col(AppointmentRow.id) == col(IntakeRow.appointment_id)),
        NO_FURTHER,
    )
    .limit(given("limit"))
)
INTAKES = delete(IntakeRow).where(col(IntakeRow.id).in_(UNBOOKED))
LAST_TURN = func.coalesce(col(ConversationRow.touched_at), col(ConversationRow.created_at))
CONVERSATIONS = (
    select(col(ConversationRow.id))
    .where(
        func.coalesce(col(ConversationRow.office_id), "") == given("office_id"),
        or_(
            col(ConversationRow.forget_at) <= given("now"),
            col(ConversationRow.touched_at) <= given("finished"),
            and_(col(ConversationRow.unfinished), given("unfinished") >= LAST_TURN),
        ),
        ~exists().where(col(AppointmentRow.conversation_id) == col(ConversationRow.id)),
        ~exists().where(col(IntakeRow.conversation_id) == col(ConversationRow.id)),
    )
    .limit(given("limit"))
    .with_for_update(skip_locked=True)
)
DELIVERED = (col(OutboxRow.done_at) <= given("before"), col(OutboxRow.kind) != "reply")
LETTERS = delete(OutboxRow).where(*DELIVERED)
CONTENTS = (
    update(OutboxRow)
    .where(
        *DELIVERED,
        or_(
            col(OutboxRow.content).is_not(None),
            col(OutboxRow.arguments).is_not(None),
            col(OutboxRow.address).is_not(None),
        ),
    )
    .values(content=None, arguments=None, address=None)
)
STAFF_LETTERS = delete(OutboxRow).where(
    col(OutboxRow.done_at).is_(None),
    col(OutboxRow.channel).is_not(None),
    col(OutboxRow.conversation_id).is_(None),
    col(OutboxRow.due_at) <= given("before"),
)
HOLDS = delete(OccupiedQuarterRow).where(col(OccupiedQuarterRow.until) <= given("before"))
LINKS = delete(LoginLinkRow).where(col(LoginLinkRow.expires_at) <= given("before"))
SESSIONS = delete(SessionRow).where(col(SessionRow.expires_at) <= given("before"))
TRIES = delete(LoginTryRow).where(col(LoginTryRow.at) <= given("before"))
USED_CODES = delete(UsedCodeRow).where(col(UsedCodeRow.used_at) <= given("before"))
UPDATES = delete(SeenUpdateRow).where(col(SeenUpdateRow.seen_at) <= given("before"))
AUDITS = delete(AuditRow).where(col(AuditRow.at) <= given("before"))
ABSENCES = delete(AbsenceRow).where(col(AbsenceRow.end_at) <= given("before"))
EXTRA_OPENINGS = delete(ExtraOpeningRow).where(col(ExtraOpeningRow.day) < given("before"))
BUSY = delete(BusyRow).where(col(BusyRow.end_at) <= given("before"))
FREED_TIMES = delete(FreedTimeRow).where(col(FreedTimeRow.end_at) <= given("before"))


def sweep(tx: Transaction, now: datetime, *, lives: Mapping[str, Lives] | None = None, limit: int = AT_ONCE) -> Swept:
    """Delete what has had its time; ``lives`` are by office id, :data:`DEFAULT` where an office has none of its own.

    A conversation stays as long as an appointment or an intake of it does. Does at most ``limit`` of each kind and
    office: call it again and again, from any number of processes.
    """
    conversations = intakes = appointments = 0
    for office_id in (*offices.ids(tx), ""):
        life = (lives or {}).get(office_id, DEFAULT)
        booked, unbooked = now - life.booked, now - life.unbooked
        intakes += tx.run(BOOKED_INTAKES, office_id=office_id, before=booked)
        silent = now - life.waiting - TOLD_LATE
        intakes += tx.run(INTAKES, office_id=office_id, before=unbooked, now=now, silent=silent, limit=limit)
        appointments += tx.run(APPOINTMENTS, office_id=office_id, before=booked, limit=limit)
        ends = {"now": now, "finished": unbooked, "unfinished": now - life.unfinished}
        for (conversation_id,) in tx.many(CONVERSATIONS, office_id=office_id, limit=limit, **ends):
            erase(tx, conversation_id, now)
            conversations += 1
    conversations += ways_back.forget_guests(tx, now)
    over = now - OVER_FOR
    return Swept(
        conversations=conversations,
        intakes=intakes,
        appointments=appointments,
        contents=tx.run(CONTENTS, before=now - CONTENT_LIVES),
        letters=tx.run(LETTERS, before=now - DELIVERY_LIVES) + tx.run(STAFF_LETTERS, before=now - STAFF_LETTER_LIVES),
        holds=tx.run(HOLDS, before=now),
        codes=ways_back.forget_expired(tx, now) + reach.forget_unconfirmed(tx, now),
        sessions=_all(tx, now, LINKS, SESSIONS),
        tries=_all(tx, now - LOGIN_TRY_LIVES, TRIES, USED_CODES),
        updates=tx.run(UPDATES, before=now - SEEN_LIVES),
        audits=tx.run(AUDITS, before=now - AUDIT_LIVES),
        times=_all(tx, over, ABSENCES, BUSY)
        + tx.run(EXTRA_OPENINGS, before=over.date())
        + tx.run(FREED_TIMES, before=now),
        shown=shown_messages.forget_old(tx, now),
        sendings=sending_limits.forget_old(tx, now) + cancelling.forget_old(tx, now),
        resealed=reseal(tx, limit=limit),
    )


def _all(tx: Transaction, before: datetime, *statements: Delete) -> int:
    return sum(tx.run(statement, before=before) for statement in statements)
