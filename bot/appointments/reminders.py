"""The later messages of an appointment, planned as outbox rows: those whose kind says when it is due."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from dialogs.letters import LETTERS, AboutAppointment, LetterKind
from dialogs.office import Office
from dialogs.rules.reminders import APART, before_the_night
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.letters import outbox


def plan(tx: Transaction, booked: Booked, office: Office, now: datetime) -> None:
    """Plan them for an appointment that was booked or moved ``now`` (aware); each once, also when called again."""
    if booked.conversation_id is None:
        return
    for letter, when in planned(LETTERS.values(), booked.start, office, now):
        key = f"{letter.name}:{booked.id}:{booked.sequence}"
        outbox.plan(tx, letter, booked.conversation_id, when, unique_key=key, appointment_id=booked.id)


def planned(
    kinds: Iterable[LetterKind], start: datetime, office: Office, now: datetime
) -> Iterator[tuple[AboutAppointment, datetime]]:
    """Give which kinds are planned for when, UTC, the last first: none in the night, no reminders close together.

    That holds whatever their rows say. ``start`` and ``now`` are aware. What would be due in the quiet hours goes out
    the evening before them, or not at all where that has passed; of two reminders within two hours only the later does.
    One that is repeated by another way is the same reminder.
    """
    due: list[tuple[AboutAppointment, datetime]] = []
    for letter in kinds:
        if isinstance(letter, AboutAppointment) and letter.due is not None:
            when = letter.due(start, office, now)
            if when is not None and ((by_day := before_the_night(when)) == when or by_day > now):
                due.append((letter, by_day))
    kept: list[tuple[AboutAppointment, datetime]] = []
    next_reminder: datetime | None = None
    for letter, when in sorted(due, key=lambda pair: pair[1], reverse=True):
        if letter.reminder and not letter.repeats:
            if next_reminder is not None and next_reminder - when < APART:
                continue
            next_reminder = when
        kept.append((letter, when))
    names = {letter.name for letter, _ in kept}
    return ((letter, when) for letter, when in kept if not letter.repeats or letter.repeats in names)


def withdraw(tx: Transaction, appointment_id: str) -> None:
    """Take the reminders back that have not gone out; the question the day after stays."""
    outbox.withdraw(tx, appointment_id=appointment_id, reminds=True)
