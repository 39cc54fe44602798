"""Notices: whom of the staff to tell what, written as letters in the transaction in which it happens.

Every notice is put into words when it is due (bot/staff_bot/letters.py), so that one about an intake that is taken by
then is not sent. A member of staff gets it on every way they have, each way a letter of its own: what one of them does
not deliver, another does. Where nobody of an office can be told of anything, no letter is written.

The chain of an alarm, as long as nobody has taken a crisis: whoever is there or covers for them at once, then again and
again; with the first repetition every coordinator of the office; with the second the office's on-call address.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from bot.team.intake_in_brief import About
from dialogs.channels import UnknownChannel
from dialogs.office import ZONE, Office
from storage.calendar import appointments, availability
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.intakes.promises import Promise
from storage.letters import outbox
from storage.letters.outbox import Letter
from storage.team import staff_chats, staff_reach
from storage.team.staff import StaffMember

CHANNEL = staff_reach.CHAT
"""The channel of the staff bot."""

REPEATED: Mapping[str, timedelta] = {"crisis": timedelta(minutes=5), "urgent": timedelta(minutes=30)}
"""How often a notice is repeated until somebody takes the intake. A crisis: as often as one looks at a phone anyway,
the client was shown emergency numbers at once. Urgent: a deadline within days, so that half an hour costs nothing."""

COORDINATORS_AFTER = REPEATED["crisis"]
"""When coordinators are told of a crisis that nobody has taken, also those who are away: with the first repetition."""
ON_CALL_AFTER = 2 * REPEATED["crisis"]
"""When the office's on-call address is told of it: with the second."""

LATER: Mapping[str, timedelta] = {
    "crisis": timedelta(minutes=10),
    "urgent": timedelta(minutes=30),
    "normal": timedelta(hours=2),
}
"""What "Later" means: about as long as the talk one is in; short for a crisis."""

Happened: TypeAlias = Literal["cancelled", "moved", "moved_away", "late", "unreachable", "not_reached", "accepted"]

NoticeKind: TypeAlias = Literal[
    "staff_intake",
    "staff_appointment",
    "staff_unreachable",
    "staff_words",
    "staff_handed",
    "staff_taken",
    "staff_recheck",
    "staff_agenda",
    "staff_cap",
    "staff_waiting_ends",
    "staff_promise",
    "staff_on_call",
]
"""The kinds of letters to the staff that are put into words when they are due."""
INTAKE: Literal["staff_intake"] = "staff_intake"
ON_CALL: Literal["staff_on_call"] = "staff_on_call"
"""The kind of letters to an office's on-call address, which belongs to nobody of the staff."""
CHAIN = "chain"
"""The number of a notice that goes up the chain of an alarm; those of others are "0", then after which letter."""
ON_CALL_PHONE = "sms"
"""The channel to an on-call telephone."""
REPLY = "staff_reply"
"""The kind of the answers to what the staff do: in words from the beginning."""


def tell_of_intake(
    tx: Transaction, intake: IntakeRecord, booked: Booked | None, now: datetime, *, office: Office | None = None
) -> bool:
    """Tell the staff of a new intake; True when a letter was written that is due now.

    One with an appointment that is not urgent is told to the counsellor alone; everything else to all who are there.
    A crisis is told up the chain, which is planned at once; ``office`` says whom to call where nobody takes it.
    """
    about = About.of(intake, booked.start if booked else None)
    recipients = _concerned(tx, booked, now) if booked and intake.urgency == "normal" else []
    recipients = recipients or there(tx, intake.office_id, now)
    told = [_notice(tx, about, recipient, now, "0") for recipient in recipients]
    if intake.urgency != "crisis":
        return any(told)
    for coordinator in coordinators(tx, intake.office_id):
        if coordinator not in recipients:
            _notice(tx, about, coordinator, now + COORDINATORS_AFTER, CHAIN)
    if office is None:
        return any(told)
    if recipients:
        _tell_on_call(tx, about, office, now + ON_CALL_AFTER)
        return any(told)
    return _tell_on_call(tx, about, office, now)


def repeat(tx: Transaction, about: About, letter: Letter, when: datetime) -> None:
    """Plan the repetition of a notice on the way of its letter, once for each letter after which it comes."""
    number = f"after-{letter.id}"
    unique_key, arguments = _notice_key(about, letter.staff_id, number), {**about.to_json(), "number": number}
    outbox.tell(
        tx,
        INTAKE,
        letter.staff_id,
        when,
        channel=letter.channel,
        reach_id=letter.reach_id,
        unique_key=unique_key,
        about=about.reference,
        arguments=arguments,
    )


def remind_later(tx: Transaction, about: About, member: StaffMember, now: datetime) -> datetime:
    """Put a notice off for one member of staff, instead of what is planned for them; gives until when."""
    when = now + LATER[about.urgency]
    outbox.withdraw(tx, kind=INTAKE, staff_id=member.id, about=about.reference)
    _notice(tx, about, member.id, when, f"later-{when:%Y%m%d%H%M%S}")
    return when


def tell_taken(tx: Transaction, intake: IntakeRecord, by: StaffMember, now: datetime) -> bool:
    """Tell the others that an alarm is over: somebody took the intake; True when a letter was written."""
    if intake.urgency not in REPEATED:
        return False
    about = {"reference": intake.reference, "name": by.name}
    told = [
        _tell(tx, "staff_taken", recipient, now, f"taken:{intake.reference}:{by.id}:{recipient}", about)
        for recipient in there(tx, by.office_id, now)
        if recipient != by.id
    ]
    return any(told)


def tell_of_appointment(
    tx: Transaction, happened: Happened, booked: Booked, now: datetime, *, minutes: int = 0, before: str = ""
) -> bool:
    """Tell the counsellor concerned what happened to an appointment; True when a letter was written.

    ``minutes`` says how late somebody will be; ``before`` is the wall clock of a moved one ("2026-11-24T14:00").
    """
    about = {
        "happened": happened,
        "reference": intakes.reference_of(tx, booked.id),
        "code": booked.code,
        "start": booked.start.isoformat(),
        "minutes": minutes,
        "before": before,
    }
    key = f"{happened}:{booked.id}:{booked.sequence}:{minutes}"
    recipients = _concerned(tx, booked, now)
    told = [_tell(tx, "staff_appointment", recipient, now, f"{key}:{recipient}", about) for recipient in recipients]
    return any(told)


def tell_of_words(  # noqa: PLR0917 -- whom, of what, since when
    tx: Transaction, office_id: str, reference: str, staff_id: str | None, since: datetime, now: datetime
) -> bool:
    """Tell who wrote to a client that they have answered, once until it is read; else all who are there."""
    recipient = stand_in(tx, staff_id, now) if staff_id else ""
    recipients = [recipient] if recipient and staff_reach.can_be_told(tx, recipient) else there(tx, office_id, now)
    key = f"words:{reference}:{since:%Y%m%d%H%M%S%f}"
    told = [_tell(tx, "staff_words", to, now, f"{key}:{to}", {"reference": reference}) for to in recipients]
    return any(told)


def tell_handed(tx: Transaction, intake: IntakeRecord, by: StaffMember, to: str, now: datetime) -> bool:
    """Tell a colleague that an intake was handed to them; False where there is no way to them."""
    recipient = stand_in(tx, to, now)
    if recipient == by.id or not staff_reach.can_be_told(tx, recipient):
        return False
    about = {"reference": intake.reference, "name": by.name}
    key = f"handed:{intake.reference}:{recipient}:{now:%Y%m%d%H%M%S%f}"
    return _tell(tx, "staff_handed", recipient, now, key, about)


def tell_of_unreachable(tx: Transaction, conversation_id: str, now: datetime) -> None:
    """Tell who waits for a person that nothing can be sent to them any more: their counsellor, else who took it."""
    booked = appointments.of_conversation(tx, conversation_id, now)
    for appointment in booked:
        tell_of_appointment(tx, "unreachable", appointment, now)
    if booked:
        return
    for taken_by, office_id, reference in intakes.open_of(tx, conversation_id):
        recipients = [taken_by] if taken_by and staff_reach.can_be_told(tx, taken_by) else there(tx, office_id, now)
        for recipient in recipients:
            _tell(
                tx,
                "staff_unreachable",
                recipient,
                now,
                f"unreachable:{reference}:{recipient}",
                {"reference": reference},
            )


def tell_waiting_ends(tx: Transaction, office_id: str, reference: str, ends_at: datetime, now: datetime) -> bool:
    """Tell the staff that somebody has not said for long that they still wait; True when a letter was written."""
    about = {"reference": reference, "ends": ends_at.isoformat()}
    key = f"waiting_ends:{reference}:{ends_at:%Y%m%d%H%M%S}"
    recipients = there(tx, office_id, now)
    told = [_tell(tx, "staff_waiting_ends", to, now, f"{key}:{to}", about) for to in recipients]
    return any(told)


def close_staff_channel(tx: Transaction, channel: str, address: str, now: datetime) -> None:
    """Forget an address of a member of staff that nothing reaches any more."""
    match channel:
        case "telegram_staff":
            staff_chats.unlink_chat(tx, address)
        case "staff_email" | "staff_push":
            staff_reach.mark_gone(tx, channel, address, now)
        case _:
            raise UnknownChannel(f"{channel!r} is no channel of the staff")


def tell_of_promise(tx: Transaction, office_id: str, promise: Promise, now: datetime, *, over: bool) -> bool:
    """Tell once that a promised answer runs out: whose intake it is, else all who are there; ``over``: coordinators.

    True when a letter was written.
    """
    owner = stand_in(tx, promise.taken_by, now) if promise.taken_by else ""
    if over:
        recipients = coordinators(tx, office_id) or there(tx, office_id, now)
    else:
        recipients = [owner] if owner and staff_reach.can_be_told(tx, owner) else there(tx, office_id, now)
    about = {"reference": promise.reference, "over": over}
    key = f"promise:{promise.reference}:{promise.promised_at:%Y%m%d%H%M}:{'over' if over else 'soon'}"
    told = [_tell(tx, "staff_promise", recipient, now, f"{key}:{recipient}", about) for recipient in recipients]
    return any(told)


def tell_to_recheck(tx: Transaction, member: StaffMember, number: int, now: datetime) -> bool:
    """Remind a coordinator of entries that were not checked for long, once a month; True when a letter was written."""
    key = f"recheck:{member.id}:{now.astimezone(ZONE):%Y-%m}"
    return _tell(tx, "staff_recheck", member.id, now, key, {"number": number})


def tell_of_cap(tx: Transaction, office_id: str, now: datetime) -> bool:
    """Tell the coordinators once a day that no more codes go out that day; True when a letter was written.

    Where no coordinator can be told, everybody who is there is.
    """
    day = now.astimezone(ZONE).date()
    told = [
        _tell(tx, "staff_cap", recipient, now, f"cap:{office_id}:{day}:{recipient}", {})
        for recipient in coordinators(tx, office_id) or there(tx, office_id, now)
    ]
    return any(told)


def tell_agenda(tx: Transaction, member: StaffMember, day: date, now: datetime) -> bool:
    """Write the agenda of a day for a member of staff, once; True when a letter was written."""
    return _tell(tx, "staff_agenda", member.id, now, f"agenda:{member.id}:{day}", {})


def can_tell_team(tx: Transaction, office: Office) -> bool:
    """Tell whether there is any way to the staff of an office, or to its on-call address."""
    return bool(staff_reach.told(tx, office.id) or on_call_ways(tx, office))


def on_call_ways(tx: Transaction, office: Office) -> list[tuple[str, str]]:
    """Give (channel, address) of each way to an office's on-call address that this installation sends by."""
    on = staff_reach.channels(tx)
    ways = ((staff_reach.EMAIL, office.on_call.email), (ON_CALL_PHONE, office.on_call.phone))
    return [(channel, address) for channel, address in ways if address and channel in on]


def coordinators(tx: Transaction, office_id: str) -> list[str]:
    """Give the coordinators of an office who can be told of something."""
    return [member.id for member in staff_reach.told(tx, office_id) if member.role == "coordinator"]


def there(tx: Transaction, office_id: str, now: datetime) -> list[str]:
    """Give who of an office is told of what concerns everybody: all who can be but who is away, unless all are."""
    everybody = [member.id for member in staff_reach.told(tx, office_id)]
    present = [
        staff_id for staff_id in everybody if not availability.is_away(tx, staff_id, now, now + timedelta(minutes=1))
    ]
    return list(dict.fromkeys(stand_in(tx, staff_id, now) for staff_id in present or everybody))


def stand_in(tx: Transaction, staff_id: str, now: datetime) -> str:
    """Give who gets somebody's notices today: themselves, or the colleague who covers for them and can be told."""
    today, seen = now.astimezone(ZONE).date(), {staff_id}
    while True:
        rhythm = staff_chats.rhythm_of(tx, staff_id)
        colleague = rhythm.covered_by
        covered = colleague and rhythm.covered_until and today <= rhythm.covered_until
        if not colleague or not covered or colleague in seen or not staff_reach.can_be_told(tx, colleague):
            return staff_id
        seen.add(staff_id := colleague)


def _concerned(tx: Transaction, booked: Booked, now: datetime) -> list[str]:
    """Give who is told of an appointment: its counsellor or who covers for them; all where neither can be told."""
    recipient = stand_in(tx, booked.counsellor_id, now)
    return [recipient] if staff_reach.can_be_told(tx, recipient) else there(tx, booked.office_id, now)


def _notice(tx: Transaction, about: About, staff_id: str, when: datetime, number: str) -> bool:
    arguments = {**about.to_json(), "number": number}
    return _tell(tx, INTAKE, staff_id, when, _notice_key(about, staff_id, number), arguments, about.reference)


def _notice_key(about: About, staff_id: str, number: str) -> str:
    return f"notice:{about.reference}:{staff_id}:{number}"


def _tell_on_call(tx: Transaction, about: About, office: Office, when: datetime) -> bool:
    """Plan what the office's on-call address is told, on each way it has."""
    told = [
        outbox.tell(
            tx,
            ON_CALL,
            None,
            when,
            channel=channel,
            unique_key=f"on-call:{about.reference}:{channel}",
            about=about.reference,
            arguments={**about.to_json(), "office": office.id},
        )
        for channel, _ in on_call_ways(tx, office)
    ]
    return any(told)


def _tell(  # noqa: PLR0917 -- what, whom, when
    tx: Transaction,
    kind: NoticeKind,
    staff_id: str,
    when: datetime,
    unique_key: str,
    arguments: Mapping[str, object],
    about: str | None = None,
) -> bool:
    """Write a letter for each way of a member of staff; True when one was written."""
    told = [
        outbox.tell(
            tx,
            kind,
            staff_id,
            when,
            channel=way.channel,
            reach_id=way.reach_id,
            unique_key=f"{unique_key}:{way.channel}:{way.reach_id}" if way.reach_id else unique_key,
            about=about,
            arguments=arguments,
        )
        for way in staff_reach.channels_of(tx, staff_id)
    ]
    return any(told)
