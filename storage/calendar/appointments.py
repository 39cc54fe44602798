"""Appointments: booked, moved, cancelled, and what became of them. One time, one person; one open first talk each."""

import secrets
from collections.abc import Iterator
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlmodel import col

from storage.calendar import offers
from storage.calendar.booked import (
    AppointmentRow,
    AppointmentState,
    Booked,
    among,
    by_code,
    find,
    lock,
    of_conversation,
    of_office,
)
from storage.calendar.figures import count_change
from storage.calendar.quarters import Holder, SlotTaken, Time, free, hold, holders, occupy, quarters, release, taken
from storage.engine.table import given, insertion, values_of
from storage.engine.transaction import Duplicate, Transaction

__all__ = [
    "AlreadyBooked",
    "AppointmentState",
    "Booked",
    "Holder",
    "NoSuchAppointment",
    "SlotTaken",
    "Time",
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
    "note_feedback",
    "of_conversation",
    "of_office",
    "put_back",
    "quarters",
    "release",
    "run_late",
    "set_state",
    "taken",
    "unmute",
]

CODES = 10_000
"""Four digits; a tenth of them in use is far beyond one office."""
ROOM_BYTES = 16
"""128 random bits name a room; written in hexadecimal, since some services do not tell capital letters apart."""
CODE_STEP = 7919
"""Has no divisor in common with the number of codes, so that stepping by it meets them all."""


class AlreadyBooked(Exception):
    """The person has an open first talk already."""


class NoSuchAppointment(LookupError):
    """There is no open appointment of that id."""


LET_PAST_FIRST_TALKS_BE = (
    update(AppointmentRow)
    .where(
        col(AppointmentRow.conversation_id) == given("conversation_id"),
        col(AppointmentRow.first_talk),
        col(AppointmentRow.state) == "booked",
        col(AppointmentRow.end_at) <= given("now"),
    )
    .values(first_talk=False)
)
INSERT = insertion(AppointmentRow, "ON CONFLICT (office_id, code) WHERE state = 'booked' DO NOTHING")
CHANGE = update(AppointmentRow).where(col(AppointmentRow.id) == given("id"))
CHANGE_OPEN = CHANGE.where(col(AppointmentRow.state) == "booked")
MOVE = CHANGE.values(
    counsellor_id=given("counsellor_id"),
    start_at=given("start"),
    end_at=given("end"),
    buffer_minutes=given("buffer"),
    local_start=given("local_start"),
    mode=given("mode"),
    site=given("site"),
    interpreter=given("interpreter"),
    room=given("room"),
    client_calls=given("client_calls"),
    sequence=col(AppointmentRow.sequence) + 1,
    late_minutes=0,
    confirmed=False,
    updated_at=given("now"),
)
SET_STATE = CHANGE.values(state=given("state"), updated_at=given("now"))
PUT_BACK = SET_STATE.values(late_minutes=given("late_minutes"), confirmed=given("confirmed"))
CONFIRM = CHANGE_OPEN.values(confirmed=True)
RUN_LATE = CHANGE_OPEN.values(late_minutes=given("minutes"), confirmed=True)
MUTE = CHANGE.values(reminders=False)
UNMUTE = CHANGE.values(reminders=True)
FEEDBACK = CHANGE.where(
    col(AppointmentRow.conversation_id) == given("conversation_id"),
    col(AppointmentRow.start_at) <= given("now"),
    col(AppointmentRow.feedback_at).is_(None),
).values(feedback_at=given("now"))


def book(
    tx: Transaction,
    time: Time,
    *,
    office_id: str,
    conversation_id: str | None,
    first_talk: bool,
    zone: str,
    now: datetime,
    client_calls: bool = True,
) -> Booked:
    """Make a time an appointment; what the person held is given back or becomes it.

    A video talk gets its room. A telephone talk is one in which the person calls, unless the office has their number
    (``client_calls`` false). Of first talks a person has at most one open. Raises SlotTaken or AlreadyBooked; then
    nothing has changed and the transaction can go on.
    """
    appointment_id = secrets.token_hex(8)
    row = AppointmentRow(
        id=appointment_id,
        office_id=office_id,
        counsellor_id=time.counsellor_id,
        conversation_id=conversation_id,
        kind=time.kind,
        mode=time.mode,
        site=time.site,
        start_at=time.start,
        end_at=time.end,
        buffer_minutes=time.buffer,
        zone=zone,
        local_start=_local(time.start, zone),
        code="",
        first_talk=first_talk,
        interpreter=_seal_interpreter(tx, appointment_id, time.interpreter),
        created_at=now,
        updated_at=now,
        room=_seal_room(tx, appointment_id, _room(time)),
        client_calls=client_calls and time.mode == "phone",
    )
    _insert(tx, row, time, now)
    return _found(tx, appointment_id)


def move(
    tx: Transaction, appointment_id: str, time: Time, now: datetime, *, client_calls: bool | None = None
) -> Booked:
    """Move an open appointment to another time: its old one is free again, its code and kind stay, its sequence counts.

    The room of a video talk stays too. ``client_calls`` says who calls, None where that stays as it is agreed. Raises
    SlotTaken, and then it stays where it was; NoSuchAppointment when it is not open.
    """
    old = _open(tx, appointment_id)
    with tx.attempt():
        free(tx, appointment_id)
        offers.freed(tx, old.counsellor_id, old.start, old.end, now)
        if old.conversation_id is not None:
            release(tx, old.conversation_id)
        occupy(tx, time, now, office_id=old.office_id, appointment_id=appointment_id)
        tx.run(
            MOVE,
            id=appointment_id,
            counsellor_id=time.counsellor_id,
            start=time.start,
            end=time.end,
            buffer=time.buffer,
            local_start=_local(time.start, old.zone),
            mode=time.mode,
            site=time.site,
            interpreter=_seal_interpreter(tx, appointment_id, time.interpreter),
            room=_seal_room(tx, appointment_id, _room(time, old.room)),
            client_calls=time.mode == "phone" and (_called_before(old) if client_calls is None else client_calls),
            now=now,
        )
    return _found(tx, appointment_id)


def cancel(tx: Transaction, appointment_id: str, now: datetime) -> Booked | None:
    """Cancel an open appointment and free its time; None when it was not open. Its letters are the caller's."""
    before = lock(tx, appointment_id)
    if before is None:
        return None
    free(tx, appointment_id)
    count_change(tx, before, "cancelled")
    offers.freed(tx, before.counsellor_id, before.start, before.end, now)
    tx.run(SET_STATE, id=appointment_id, state="cancelled", now=now)
    return _found(tx, appointment_id)


def cancel_all_of(tx: Transaction, conversation_id: str, now: datetime) -> list[Booked]:
    """Cancel what is still to come of a person, and give it."""
    cancelled = (cancel(tx, appointment.id, now) for appointment in of_conversation(tx, conversation_id, now))
    return [appointment for appointment in cancelled if appointment is not None]


def confirm(tx: Transaction, appointment_id: str) -> None:
    """Note that the person will come."""
    tx.run(CONFIRM, id=appointment_id)


def run_late(tx: Transaction, appointment_id: str, minutes: int) -> None:
    """Note that the person will come so many minutes late."""
    tx.run(RUN_LATE, id=appointment_id, minutes=minutes)


def mute(tx: Transaction, appointment_id: str) -> None:
    """Note that no reminders are wanted; withdrawing those planned is the caller's."""
    tx.run(MUTE, id=appointment_id)


def unmute(tx: Transaction, appointment_id: str) -> None:
    """Note that reminders are wanted after all; planning them is the caller's."""
    tx.run(UNMUTE, id=appointment_id)


def set_state(tx: Transaction, appointment_id: str, state: Literal["arrived", "missed", "done"], now: datetime) -> None:
    """Note what became of an appointment; raises NoSuchAppointment for one that is cancelled or unknown."""
    found = find(tx, appointment_id)
    if found is None or found.state == "cancelled":
        raise NoSuchAppointment(appointment_id)
    count_change(tx, found, state)
    tx.run(SET_STATE, id=appointment_id, state=state, now=now)


def put_back(
    tx: Transaction, appointment_id: str, state: AppointmentState, *, late_minutes: int, confirmed: bool, now: datetime
) -> bool:
    """Give an appointment the state it had before; False where it cannot have it any more (its code is in use again).

    Raises NoSuchAppointment for one that is cancelled or unknown: that is never taken back.
    """
    found = find(tx, appointment_id)
    if found is None or "cancelled" in {found.state, state}:
        raise NoSuchAppointment(appointment_id)
    try:
        with tx.attempt():
            tx.run(PUT_BACK, id=appointment_id, state=state, late_minutes=late_minutes, confirmed=confirmed, now=now)
    except Duplicate:
        return False
    return True


def note_feedback(tx: Transaction, appointment_id: str, conversation_id: str, now: datetime) -> bool:
    """Note that a person said how their talk was; False for any time but the first, and for what is not theirs."""
    return tx.run(FEEDBACK, id=appointment_id, conversation_id=conversation_id, now=now) == 1


def _insert(tx: Transaction, row: AppointmentRow, time: Time, now: datetime) -> None:
    with tx.attempt():
        if row.conversation_id is not None:
            release(tx, row.conversation_id)
            tx.run(LET_PAST_FIRST_TALKS_BE, conversation_id=row.conversation_id, now=now)
        _give_code(tx, row)
        occupy(tx, time, now, office_id=row.office_id, appointment_id=row.id)


def _give_code(tx: Transaction, row: AppointmentRow) -> None:
    """Insert an appointment with a code that no open one of the office has; raises AlreadyBooked."""
    for code in _codes():
        row.code = code
        try:
            if tx.run(INSERT, **values_of(row)):
                return
        except Duplicate as problem:
            raise AlreadyBooked("one open first talk a person") from problem
    raise RuntimeError(f"all {CODES} codes of {row.office_id} are in use by open appointments")


def _codes() -> Iterator[str]:
    """Give all codes once, from one that nobody can guess on."""
    first = secrets.randbelow(CODES)
    return (f"{(first + step * CODE_STEP) % CODES:04}" for step in range(CODES))


def _local(start: datetime, zone: str) -> str:
    return start.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")


def _seal_interpreter(tx: Transaction, appointment_id: str, interpreter: str) -> bytes | None:
    return tx.keys.seal(f"appointment.interpreter/{appointment_id}", interpreter.encode()) if interpreter else None


def _called_before(old: Booked) -> bool:
    """Tell who calls where nothing else was agreed: as before; where it was no telephone talk, the person."""
    return old.client_calls or old.mode != "phone"


def _room(time: Time, before: str = "") -> str:
    """Name the room of a video talk, the one it had before where it had one; empty for all others."""
    return (before or secrets.token_hex(ROOM_BYTES)) if time.mode == "video" else ""


def _seal_room(tx: Transaction, appointment_id: str, room: str) -> bytes | None:
    return tx.keys.seal(f"appointment.room/{appointment_id}", room.encode()) if room else None


def _open(tx: Transaction, appointment_id: str) -> Booked:
    if (found := lock(tx, appointment_id)) is None:
        raise NoSuchAppointment(appointment_id)
    return found


def _found(tx: Transaction, appointment_id: str) -> Booked:
    if (found := find(tx, appointment_id)) is None:
        raise NoSuchAppointment(appointment_id)
    return found
