"""Booking by the staff: for the client of an intake, as a series or for somebody who walked in; all of it or nothing.

The same promise as in the chat holds: the quarter hours decide, and who is second is told who was first. Openings do
not bind the staff, absences do.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from bot.appointments import reminders
from dialogs.intake import read_intake
from dialogs.letters import BOOKED, CALLED_OFF, AboutAppointment
from dialogs.office import FIRST_TALKS, ZONE, Office
from storage.calendar import appointments, availability, further_appointments
from storage.calendar.appointments import AlreadyBooked, Booked, SlotTaken, Time
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.people import ways_back
from storage.team import audit
from storage.team.staff import StaffMember

Why: TypeAlias = Literal["booked", "held", "away", "past", "first_talk"]
"""An appointment is there, somebody in the chat is just choosing that time, the counsellor is away, the time is over,
or the client has an open first talk already."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why one time cannot be had."""

    start: datetime
    why: Why
    appointment: Booked | None = None
    """Which appointment is in the way."""
    until: datetime | None = None
    """Until when somebody may still choose that time."""


class Conflicts(Exception):
    """Nothing was booked; ``conflicts`` names what stands in the way of each time that cannot be had."""

    def __init__(self, conflicts: Sequence[Conflict]) -> None:
        super().__init__(f"{len(conflicts)} times cannot be had")
        self.conflicts = tuple(conflicts)


def book(  # noqa: PLR0917 -- who, where, what, for whom, when
    tx: Transaction,
    member: StaffMember,
    office: Office,
    wanted: Sequence[Time],
    intake: IntakeRecord | None,
    now: datetime,
    *,
    phone: str = "",
    told: bool = True,
) -> list[Booked]:
    """Book all of these times for the client of an intake of the office, plan their reminders and tell them once.

    ``phone`` is the number to call for talks by telephone, in E.164; without one the client calls. Who is not ``told``
    is not reminded either: they agreed to nothing. Raises Conflicts, and then nothing is booked.
    """
    if found := _conflicts(tx, wanted, now):
        raise Conflicts(found)
    conversation = intake.conversation_id if intake else None
    try:
        with tx.attempt():
            booked = [_book(tx, office, time, conversation, now, phone) for time in wanted]
    except SlotTaken:
        raise Conflicts(_conflicts(tx, wanted, now)) from None
    except AlreadyBooked:
        raise Conflicts([Conflict(wanted[0].start, "first_talk")]) from None
    for appointment in booked:
        if intake is not None:
            further_appointments.link(tx, appointment.id, intake.id)
        if conversation is not None:
            _remind(tx, appointment, office, now, told=told)
    if intake is not None and any(time.mode == "phone" for time in wanted):
        _note_phone(tx, intake, phone, now)
    if conversation is not None:
        ways_back.issue(tx, conversation, now)
    if told:
        _tell(tx, BOOKED, booked, now)
    _note(tx, member, "booked", intake, now)
    return booked


def _remind(tx: Transaction, appointment: Booked, office: Office, now: datetime, *, told: bool) -> None:
    """Plan the reminders, or note that nobody agreed to any."""
    if told:
        reminders.plan(tx, appointment, office, now)
    else:
        appointments.mute(tx, appointment.id)


def call_off(tx: Transaction, member: StaffMember, booked: Booked, intake: IntakeRecord | None, now: datetime) -> bool:
    """Cancel an appointment, withdraw its letters and tell the client; False where it was not open any more."""
    cancelled = appointments.cancel(tx, booked.id, now)
    if cancelled is None:
        return False
    outbox.withdraw(tx, appointment_id=booked.id)
    if cancelled.start > now:
        _tell(tx, CALLED_OFF, [cancelled], now)
    _note(tx, member, "called_off", intake, now)
    return True


def series(first: Time, count: int, weeks: int) -> list[Time]:
    """Give an appointment and those that follow it every so many weeks, at the same time on the wall clock."""
    local = first.start.astimezone(ZONE)
    starts = (local + timedelta(weeks=weeks * number) for number in range(count))
    return [replace(first, start=start) for start in starts]


def _note_phone(tx: Transaction, intake: IntakeRecord, phone: str, now: datetime) -> None:
    """Lay the number on the client's sheet, or that they call."""
    said = read_intake(intake.payload).with_phone(phone)
    intakes.update_payload(tx, intake.id, said.to_json(), now, labels=said.labels)


def _book(  # noqa: PLR0917 -- where, what, for whom, when
    tx: Transaction, office: Office, time: Time, conversation: str | None, now: datetime, phone: str
) -> Booked:
    return appointments.book(
        tx,
        time,
        office_id=office.id,
        conversation_id=conversation,
        first_talk=conversation is not None and time.kind in FIRST_TALKS,
        zone=ZONE.key,
        now=now,
        client_calls=not phone,
    )


def _conflicts(tx: Transaction, wanted: Sequence[Time], now: datetime) -> list[Conflict]:
    return [conflict for time in wanted if (conflict := _conflict(tx, time, now)) is not None]


def _conflict(tx: Transaction, time: Time, now: datetime) -> Conflict | None:
    if time.end <= now:
        return Conflict(time.start, "past")
    for holder in appointments.holders(tx, time, now):
        if holder.appointment_id is None:
            return Conflict(time.start, "held", until=holder.until)
        return Conflict(time.start, "booked", appointments.find(tx, holder.appointment_id))
    if availability.is_away(tx, time.counsellor_id, time.start, time.end):
        return Conflict(time.start, "away")
    return None


def _tell(tx: Transaction, letter: AboutAppointment, booked: Sequence[Booked], now: datetime) -> None:
    first = booked[0]
    if first.conversation_id is None:
        return
    outbox.plan(
        tx,
        letter,
        first.conversation_id,
        now,
        unique_key=f"{letter.name}:{first.id}",
        appointment_id=first.id,
        arguments={"further": [appointment.id for appointment in booked[1:]]} if len(booked) > 1 else None,
    )


def _note(tx: Transaction, member: StaffMember, what: str, intake: IntakeRecord | None, now: datetime) -> None:
    intake_id = intake.id if intake else None
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what=what, intake_id=intake_id, now=now)
