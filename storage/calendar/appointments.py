"""Appointments: booked, moved, cancelled, and what became of them. One time, one person; one open first talk each."""

import secrets
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from storage import figures
from storage.calendar import offers
from storage.calendar.booked import Booked, State, among, by_code, find, lock, of_conversation, of_office
from storage.calendar.quarters import Holder, SlotTaken, free, hold, holders, occupy, quarters, release, taken
from storage.engine.instants import micros
from storage.engine.transaction import Duplicate, Transaction

__all__ = [
    "FIRST_TALKS",
    "AlreadyBooked",
    "Booked",
    "Holder",
    "NoSuchAppointment",
    "SlotTaken",
    "State",
    "among",
    "book",
    "by_code",
    "cancel",
    "cancel_all_of",
    "confirm",
    "find",
    "hold",
    "holders",
    "move",
    "mute",
    "of_conversation",
    "of_office",
    "put_back",
    "quarters",
    "release",
    "run_late",
    "set_state",
    "taken",
]

FIRST_TALKS = frozenset({"erstgespraech", "elterngespraech"})
"""Kinds of which a person has at most one open."""
CODES = 10_000
"""Four digits; a tenth of them in use is far beyond one office."""
CODE_STEP = 7919
"""Has no divisor in common with the number of codes, so that stepping by it meets them all."""


class AlreadyBooked(Exception):  # noqa: N818 -- it says what is the case
    """The person has an open first talk already."""


class NoSuchAppointment(LookupError):  # noqa: N818 -- as above
    """There is no open appointment of that id."""


LET_PAST_FIRST_TALKS_BE = """
UPDATE appointment SET first_talk = FALSE WHERE conversation_id = ? AND first_talk AND state = 'booked' AND end_at <= ?
"""
INSERT = """
INSERT INTO appointment (id, office_id, counsellor_id, conversation_id, kind, mode, site, start_at, end_at,
    buffer_minutes, zone, local_start, code, state, first_talk, sequence, interpreter, reminders, late_minutes,
    confirmed, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'booked', ?, 0, ?, TRUE, 0, FALSE, ?, ?)
ON CONFLICT (office_id, code) WHERE state = 'booked' DO NOTHING
"""
MOVE = """
UPDATE appointment SET counsellor_id = ?, start_at = ?, end_at = ?, buffer_minutes = ?, local_start = ?, mode = ?,
    site = ?, interpreter = ?, sequence = sequence + 1, late_minutes = 0, confirmed = FALSE, updated_at = ?
WHERE id = ?
"""
SET_STATE = "UPDATE appointment SET state = ?, updated_at = ? WHERE id = ?"
PUT_BACK = "UPDATE appointment SET state = ?, late_minutes = ?, confirmed = ?, updated_at = ? WHERE id = ?"
CONFIRM = "UPDATE appointment SET confirmed = TRUE WHERE id = ? AND state = 'booked'"
RUN_LATE = "UPDATE appointment SET late_minutes = ?, confirmed = TRUE WHERE id = ? AND state = 'booked'"
MUTE = "UPDATE appointment SET reminders = FALSE WHERE id = ?"


def book(
    tx: Transaction,
    *,
    office_id: str,
    conversation_id: str | None,
    counsellor_id: str,
    start: datetime,
    minutes: int,
    buffer: int,
    kind: str,
    mode: str,
    site: str,
    interpreter: str,
    first_talk: bool,
    zone: str,
    now: datetime,
) -> Booked:
    """Make a time an appointment; what the person held is given back or becomes it.

    ``start`` is aware; ``minutes`` without ``buffer``, which is kept free after it. Raises SlotTaken or AlreadyBooked;
    then nothing has changed and the transaction can go on.
    """
    appointment_id, at = secrets.token_hex(8), micros(now)
    end = start + timedelta(minutes=minutes)
    local_start = _local(start, zone)
    with tx.attempt():
        if conversation_id is not None:
            release(tx, conversation_id)
            tx.run(LET_PAST_FIRST_TALKS_BE, (conversation_id, at))
        before = (
            appointment_id,
            office_id,
            counsellor_id,
            conversation_id,
            kind,
            mode,
            site,
            micros(start),
            micros(end),
        )
        sealed = _seal_interpreter(tx, appointment_id, interpreter)
        for code in _codes():
            values = (*before, buffer, zone, local_start, code, first_talk, sealed, at, at)
            try:
                if tx.run(INSERT, values):
                    break
            except Duplicate as problem:
                raise AlreadyBooked("one open first talk a person") from problem
        else:
            raise RuntimeError(f"all {CODES} codes of {office_id} are in use by open appointments")
        wanted = quarters(start, minutes + buffer)
        occupy(tx, wanted, now, office_id=office_id, counsellor_id=counsellor_id, appointment_id=appointment_id)
    return _found(tx, appointment_id)


def move(
    tx: Transaction,
    appointment_id: str,
    *,
    counsellor_id: str,
    start: datetime,
    minutes: int,
    buffer: int,
    mode: str,
    site: str,
    interpreter: str,
    now: datetime,
) -> Booked:
    """Move an open appointment: its old time is free again, its code stays, its sequence counts up.

    Raises SlotTaken, and then it stays where it was; NoSuchAppointment when it is not open.
    """
    old = _open(tx, appointment_id)
    end = start + timedelta(minutes=minutes)
    with tx.attempt():
        free(tx, appointment_id)
        offers.freed(tx, old.counsellor_id, old.start, old.end, now)
        if old.conversation_id is not None:
            release(tx, old.conversation_id)
        wanted = quarters(start, minutes + buffer)
        occupy(tx, wanted, now, office_id=old.office_id, counsellor_id=counsellor_id, appointment_id=appointment_id)
        sealed = _seal_interpreter(tx, appointment_id, interpreter)
        when = (counsellor_id, micros(start), micros(end), buffer, _local(start, old.zone))
        tx.run(MOVE, (*when, mode, site, sealed, micros(now), appointment_id))
    return _found(tx, appointment_id)


def cancel(tx: Transaction, appointment_id: str, now: datetime) -> Booked | None:
    """Cancel an open appointment and free its time; None when it was not open. Its letters are the caller's."""
    before = lock(tx, appointment_id)
    if before is None:
        return None
    free(tx, appointment_id)
    figures.count_change(tx, before, "cancelled")
    offers.freed(tx, before.counsellor_id, before.start, before.end, now)
    tx.run(SET_STATE, ("cancelled", micros(now), appointment_id))
    return _found(tx, appointment_id)


def cancel_all_of(tx: Transaction, conversation_id: str, now: datetime) -> list[Booked]:
    """Cancel what is still to come of a person, and give it."""
    cancelled = (cancel(tx, booked.id, now) for booked in of_conversation(tx, conversation_id, now))
    return [booked for booked in cancelled if booked is not None]


def confirm(tx: Transaction, appointment_id: str) -> None:
    """Note that the person will come."""
    tx.run(CONFIRM, (appointment_id,))


def run_late(tx: Transaction, appointment_id: str, minutes: int) -> None:
    """Note that the person will come so many minutes late."""
    tx.run(RUN_LATE, (minutes, appointment_id))


def mute(tx: Transaction, appointment_id: str) -> None:
    """Note that no reminders are wanted; withdrawing those planned is the caller's."""
    tx.run(MUTE, (appointment_id,))


def set_state(tx: Transaction, appointment_id: str, state: Literal["arrived", "missed", "done"], now: datetime) -> None:
    """Note what became of an appointment; raises NoSuchAppointment for one that is cancelled or unknown."""
    found = find(tx, appointment_id)
    if found is None or found.state == "cancelled":
        raise NoSuchAppointment(appointment_id)
    figures.count_change(tx, found, state)
    tx.run(SET_STATE, (state, micros(now), appointment_id))


def put_back(
    tx: Transaction, appointment_id: str, state: State, *, late_minutes: int, confirmed: bool, now: datetime
) -> bool:
    """Give an appointment the state it had before; False where it cannot have it any more (its code is in use again).

    Raises NoSuchAppointment for one that is cancelled or unknown: that is never taken back.
    """
    found = find(tx, appointment_id)
    if found is None or "cancelled" in {found.state, state}:
        raise NoSuchAppointment(appointment_id)
    try:
        with tx.attempt():
            tx.run(PUT_BACK, (state, late_minutes, confirmed, micros(now), appointment_id))
    except Duplicate:
        return False
    return True


def _codes() -> Iterator[str]:
    """Give all codes once, from one that nobody can guess on."""
    first = secrets.randbelow(CODES)
    return (f"{(first + step * CODE_STEP) % CODES:04}" for step in range(CODES))


def _local(start: datetime, zone: str) -> str:
    return start.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")


def _seal_interpreter(tx: Transaction, appointment_id: str, interpreter: str) -> bytes | None:
    return tx.keys.seal(f"appointment.interpreter/{appointment_id}", interpreter.encode()) if interpreter else None


def _open(tx: Transaction, appointment_id: str) -> Booked:
    if (found := lock(tx, appointment_id)) is None:
        raise NoSuchAppointment(appointment_id)
    return found


def _found(tx: Transaction, appointment_id: str) -> Booked:
    if (found := find(tx, appointment_id)) is None:
        raise NoSuchAppointment(appointment_id)
    return found
