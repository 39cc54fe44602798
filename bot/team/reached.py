"""Whether a client was reached before an appointment: told honestly, in words, wherever the appointment is shown."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from bot.team import labels
from bot.team.speech import Speech
from dialogs.channels import CHANNELS, WAYS
from storage.calendar.booked import Booked
from storage.engine.transaction import Transaction
from storage.letters import reminded
from storage.letters.reminded import Reminder
from storage.people import conversations, reach

Reached: TypeAlias = Literal["unwanted", "seen", "sent", "planned", "no_way", "not_reached", "nothing"]
"""No reminders are wanted; one was seen; one went out by a way that reaches people; it is still to come; it is to come
and there is no way to the client; none reached them; or the appointment is too close for one."""

STUCK = timedelta(hours=1)
"""So long after it was due a reminder that still waits counts as one that did not reach anybody."""
TO_CALL: frozenset[Reached] = frozenset({"no_way", "not_reached"})
"""Of whom the team knows that nothing reaches them: they are called, where there is a number."""


@dataclass(frozen=True, slots=True)
class ClientReach:
    """Whether a client was reached, how, and when."""

    state: Reached
    channel: str = ""
    at: datetime | None = None

    @property
    def is_to_call(self) -> bool:
        """Whether somebody should call."""
        return self.state in TO_CALL

    def words(self, say: Speech) -> str:  # noqa: PLR0911 -- a line for each
        """Say it in a line."""
        way, when = labels.channel(self.channel, say), say.instant(self.at, year=False) if self.at else ""
        match self.state:
            case "unwanted":
                return say("wants no reminders")
            case "seen":
                return say("reminder seen on {when}", when=when)
            case "sent":
                return say("reminded on {when} by {way}", when=when, way=way)
            case "planned":
                return say("is reminded on {when} by {way}", when=when, way=way)
            case "no_way":
                return say("no way to remind this client")
            case "not_reached":
                return say("not reached: please call")
            case "nothing":
                return say("no reminder: booked at short notice")


def of_appointments(tx: Transaction, booked: Sequence[Booked], now: datetime) -> Mapping[str, ClientReach]:
    """Say of each of these appointments whether its client was reached, by the appointment's id; ``now`` is aware."""
    reminders = reminded.of_appointments(tx, [appointment.id for appointment in booked])
    ways: dict[str, str] = {}
    for conversation_id in {appointment.conversation_id for appointment in booked if appointment.conversation_id}:
        ways[conversation_id] = way_to(tx, conversation_id)
    return {
        appointment.id: _of(
            appointment,
            _as_it_stands(appointment, reminders[appointment.id]),
            ways.get(appointment.conversation_id or "", ""),
            now,
        )
        for appointment in booked
    }


def way_to(tx: Transaction, conversation_id: str, ways: Collection[str] = WAYS) -> str:
    """Give the channel by which a letter would go to a client now; empty where only a page would show it.

    ``ways`` are those this installation sends by.
    """
    chat = conversations.address_of(tx, conversation_id)
    if chat is not None and chat[0] in CHANNELS and not CHANNELS[chat[0]].fetched:
        return chat[0]
    is_open = {way.channel for way in reach.of_conversation(tx, conversation_id) if way.is_open}
    chats = [channel for channel, _ in conversations.addresses_of(tx, conversation_id) if channel in CHANNELS]
    others = [channel for channel in chats if not CHANNELS[channel].fetched]
    return next(iter([*(way for way in WAYS if way in is_open and way in ways), *others]), "")


def _as_it_stands(booked: Booked, reminders: Sequence[Reminder]) -> list[Reminder]:
    """Leave out what reminded of a time the appointment had before it was moved."""
    return [reminder for reminder in reminders if reminder.unique_key.endswith(f":{booked.id}:{booked.sequence}")]


def _of(booked: Booked, reminders: Sequence[Reminder], way: str, now: datetime) -> ClientReach:
    if not booked.reminders:
        return ClientReach("unwanted")
    seen = [reminder for reminder in reminders if reminder.seen is not None]
    if seen:
        return ClientReach("seen", seen[-1].channel, seen[-1].seen)
    sent = [reminder for reminder in reminders if reminder.outcome == "sent"]
    if sent and not _is_in_vain(sent[-1], reminders):
        return ClientReach("sent", sent[-1].channel, sent[-1].done)
    if sent or any(reminder.outcome in {"ready", "failed"} or _is_stuck(reminder, now) for reminder in reminders):
        return ClientReach("not_reached")
    planned = [reminder for reminder in reminders if not reminder.outcome]
    if planned:
        return ClientReach("planned", way, planned[0].due) if way else ClientReach("no_way")
    return ClientReach("nothing" if booked.conversation_id else "no_way")


def _is_stuck(reminder: Reminder, now: datetime) -> bool:
    """Tell whether a reminder waits for a channel that does not take it."""
    return not reminder.outcome and now - reminder.due >= STUCK


def _is_in_vain(sent: Reminder, reminders: Sequence[Reminder]) -> bool:
    """Tell whether a device that says what it has shown kept silent, and no other way took the reminder then."""
    tells = sent.channel in CHANNELS and CHANNELS[sent.channel].tells_seen
    return tells and any(reminder.outcome in {"ready", "failed"} for reminder in reminders)
