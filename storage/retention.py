"""Forgetting: what has had its time is deleted, and what an older key sealed is sealed anew (GDPR Art. 5 Abs. 1 e)."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from datetime import datetime, timedelta

from storage.engine.instants import micros
from storage.engine.resealing import reseal
from storage.engine.transaction import Transaction
from storage.office import offices
from storage.people import shown_messages
from storage.people.erasure import erase

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


DEFAULT = Lives()
SEEN_LIVES = timedelta(days=3)
"""Longer than a messenger delivers anything again (Telegram: 24 hours)."""
CONTENT_LIVES = timedelta(hours=24)
"""The words of a delivered reminder: as long as a page may still want to show them."""
DELIVERY_LIVES = timedelta(days=30)
"""That a message was delivered, without its content."""
STAFF_LETTER_LIVES = timedelta(days=2)
"""A letter to staff that nobody could send (no bot runs): later it would only be noise."""
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
    resealed: int = field(default=0)
    """Not deleted, but sealed with the newest key."""

    @property
    def total(self) -> int:
        """Everything counted."""
        return int(sum(astuple(self)))


OF_OFFICE = "office_id = ?"
OF_NONE = "office_id IS NULL AND ? = ''"
CONVERSATIONS = """
SELECT id FROM conversation WHERE {office} AND (
    forget_at <= ? OR touched_at <= ? OR unfinished AND COALESCE(touched_at, created_at) <= ?
) AND NOT EXISTS (SELECT 1 FROM appointment WHERE conversation_id = conversation.id)
AND NOT EXISTS (SELECT 1 FROM intake WHERE conversation_id = conversation.id)
LIMIT ? FOR UPDATE SKIP LOCKED
"""
INTAKES = """
DELETE FROM intake WHERE id IN (
    SELECT id FROM intake WHERE office_id = ? AND updated_at <= ? AND (appointment_id IS NULL OR NOT EXISTS (
        SELECT 1 FROM appointment WHERE appointment.id = appointment_id
    )) AND NOT EXISTS (SELECT 1 FROM further_appointment WHERE intake_id = intake.id) LIMIT ?
)
"""
BOOKED_INTAKES = """
DELETE FROM intake WHERE appointment_id IN (SELECT id FROM appointment WHERE office_id = ? AND end_at <= ?)
AND NOT EXISTS (SELECT 1 FROM further_appointment WHERE intake_id = intake.id)
"""
APPOINTMENTS = """
DELETE FROM appointment WHERE id IN (SELECT id FROM appointment WHERE office_id = ? AND end_at <= ? LIMIT ?)
"""
LETTERS = "DELETE FROM outbox WHERE done_at <= ? AND kind <> 'reply'"
CONTENTS = """
UPDATE outbox SET content = NULL, arguments = NULL, address = NULL
WHERE done_at <= ? AND kind <> 'reply' AND (content IS NOT NULL OR arguments IS NOT NULL OR address IS NOT NULL)
"""
HOLDS = "DELETE FROM occupied_quarter WHERE until <= ?"
CODES = "DELETE FROM resume_code WHERE expires_at <= ?"
LINKS = "DELETE FROM login_link WHERE expires_at <= ?"
SESSIONS = "DELETE FROM staff_session WHERE expires_at <= ?"
TRIES = "DELETE FROM login_try WHERE at <= ?"
USED_CODES = "DELETE FROM used_code WHERE used_at <= ?"
UPDATES = "DELETE FROM seen_update WHERE seen_at <= ?"
AUDITS = "DELETE FROM audit WHERE at <= ?"
STAFF_LETTERS = """
DELETE FROM outbox WHERE done_at IS NULL AND channel IS NOT NULL AND conversation_id IS NULL AND due_at <= ?
"""
ABSENCES = "DELETE FROM absence WHERE end_at <= ?"
EXTRA_OPENINGS = "DELETE FROM extra_opening WHERE day < ?"
BUSY = "DELETE FROM busy_span WHERE end_at <= ?"
FREED_TIMES = "DELETE FROM freed_time WHERE end_at <= ?"


def sweep(tx: Transaction, now: datetime, *, lives: Mapping[str, Lives] | None = None, limit: int = AT_ONCE) -> Swept:
    """Delete what has had its time; ``lives`` are by office id, :data:`DEFAULT` where an office has none of its own.

    A conversation stays as long as an appointment or an intake of it does. Does at most ``limit`` of each kind and
    office: call it again and again, from any number of processes.
    """
    conversations = intakes = appointments = 0
    for office_id in (*offices.ids(tx), ""):
        life = (lives or {}).get(office_id, DEFAULT)
        booked, unbooked = micros(now - life.booked), micros(now - life.unbooked)
        intakes += tx.run(BOOKED_INTAKES, (office_id, booked)) + tx.run(INTAKES, (office_id, unbooked, limit))
        appointments += tx.run(APPOINTMENTS, (office_id, booked, limit))
        sql = CONVERSATIONS.replace("{office}", OF_OFFICE if office_id else OF_NONE)
        ends = (micros(now), unbooked, micros(now - life.unfinished), limit)
        for (conversation_id,) in tx.many(sql, (office_id, *ends)):
            erase(tx, conversation_id, now)
            conversations += 1
    return Swept(
        conversations=conversations,
        intakes=intakes,
        appointments=appointments,
        contents=tx.run(CONTENTS, (micros(now - CONTENT_LIVES),)),
        letters=tx.run(LETTERS, (micros(now - DELIVERY_LIVES),))
        + tx.run(STAFF_LETTERS, (micros(now - STAFF_LETTER_LIVES),)),
        holds=tx.run(HOLDS, (micros(now),)),
        codes=tx.run(CODES, (micros(now),)),
        sessions=tx.run(LINKS, (micros(now),)) + tx.run(SESSIONS, (micros(now),)),
        tries=tx.run(TRIES, (micros(now - LOGIN_TRY_LIVES),)) + tx.run(USED_CODES, (micros(now - LOGIN_TRY_LIVES),)),
        updates=tx.run(UPDATES, (micros(now - SEEN_LIVES),)),
        audits=tx.run(AUDITS, (micros(now - AUDIT_LIVES),)),
        times=tx.run(ABSENCES, (micros(now - OVER_FOR),))
        + tx.run(EXTRA_OPENINGS, ((now - OVER_FOR).date().isoformat(),))
        + tx.run(BUSY, (micros(now - OVER_FOR),))
        + tx.run(FREED_TIMES, (micros(now),)),
        shown=shown_messages.forget_old(tx, now),
        resealed=reseal(tx, limit=limit),
    )
