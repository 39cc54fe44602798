"""All that is kept of one person, over every table: for what they may ask to see (GDPR Art. 15)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.calendar import booked, interpreters, offers
from storage.calendar.booked import Booked
from storage.calendar.offers import Offer
from storage.engine.instants import instant_of, instant_or_none
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.intakes.intakes import Intake
from storage.intakes.live_chats import Said


@dataclass(frozen=True, slots=True)
class Device:
    """Where answers go to the person."""

    channel: str
    since: datetime
    """Aware, when they began to use it."""
    current: bool
    """True for the one used last."""


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A message of the service to the person, sent or still to come."""

    kind: str
    due: datetime
    """Aware."""
    done: datetime | None
    """None while it is still to come."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What hangs on a conversation, besides the dialogs' own state; each the oldest first."""

    since: datetime
    devices: Sequence[Device]
    code_until: datetime | None
    """How long the code for another device holds; None without one."""
    held_until: datetime | None
    """How long a time is kept that is just being chosen; None without one."""
    appointments: Sequence[Booked]
    interpreting: Mapping[str, interpreters.Progress]
    """How far the booking of an interpreter has come, by the appointment's id."""
    intakes: Sequence[Intake]
    written: Mapping[str, Sequence[Said]]
    """What was written about an intake, to and by the team, by the intake's id."""
    offers: Mapping[str, Sequence[Offer]]
    """Times that were offered from the waiting list, by the intake's id."""
    stopped: frozenset[str]
    """Ids of intakes for which nothing is offered any more."""
    letters: Sequence[KeptLetter]


SINCE = "SELECT created_at FROM conversation WHERE id = ?"
DEVICES = "SELECT channel, active_at, current FROM address WHERE conversation_id = ? ORDER BY active_at, id"
CODE = "SELECT MAX(expires_at) FROM resume_code WHERE conversation_id = ?"
HELD = "SELECT MAX(until) FROM occupied_quarter WHERE conversation_id = ?"
APPOINTMENTS = """
SELECT id, start_at FROM appointment WHERE conversation_id = ?
UNION SELECT appointment.id, start_at FROM appointment
    JOIN further_appointment ON further_appointment.appointment_id = appointment.id
    JOIN intake ON intake.id = further_appointment.intake_id WHERE intake.conversation_id = ?
ORDER BY 2, 1
"""
LETTERS = "SELECT kind, due_at, done_at FROM outbox WHERE conversation_id = ? ORDER BY due_at, id"


def of_person(tx: Transaction, conversation_id: str) -> Kept:
    """Give all that is kept of a person; raises LookupError where there is no such conversation."""
    since = tx.one(SINCE, (conversation_id,))
    if since is None:
        raise LookupError(conversation_id)
    handed_over = intakes.of_person(tx, conversation_id)
    ids = [intake.id for intake in handed_over]
    found = (booked.find(tx, row[0]) for row in tx.many(APPOINTMENTS, (conversation_id, conversation_id)))
    appointments = [appointment for appointment in found if appointment is not None]
    progress = interpreters.progress(tx, [appointment.id for appointment in appointments])
    return Kept(
        since=instant_of(since[0]),
        devices=[Device(row[0], instant_of(row[1]), bool(row[2])) for row in tx.many(DEVICES, (conversation_id,))],
        code_until=_latest(tx, CODE, conversation_id),
        held_until=_latest(tx, HELD, conversation_id),
        appointments=appointments,
        interpreting={appointment_id: state for appointment_id, (_, state) in progress.items()},
        intakes=handed_over,
        written={intake_id: live_chats.messages(tx, intake_id) for intake_id in ids},
        offers=offers.of_intakes(tx, ids),
        stopped=frozenset(offers.stopped(tx, ids)),
        letters=[
            KeptLetter(row[0], instant_of(row[1]), instant_or_none(row[2]))
            for row in tx.many(LETTERS, (conversation_id,))
        ],
    )


def _latest(tx: Transaction, sql: str, conversation_id: str) -> datetime | None:
    row = tx.one(sql, (conversation_id,))
    return instant_or_none(row[0]) if row else None
