"""What a page that is fetched shows beside the bot's own words: the talk with the team, and an open offer.

Messengers keep what was sent to them; a page shows only the last turn. So these two come from their tables each time.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.appointments.booked import slot_of
from bot.languages.speaker import Speaker
from bot.office.days import team_times
from bot.port import Outbound
from dialogs.devices import opened_elsewhere
from dialogs.engine.conversation import Message
from dialogs.later import offer_message
from dialogs.letters import LETTERS, FromTeam, OfTime
from dialogs.live_chat import field, from_team, own
from dialogs.office import Office
from storage.calendar import offers
from storage.engine.transaction import Transaction
from storage.intakes import live_chats
from storage.people.ways_back import Device

KINDS = tuple(letter.name for letter in LETTERS.values() if letter.from_table)
"""Kinds of letters that a page does not show from the outbox: from their tables, or not at all."""
SHOWN = tuple(letter.name for letter in LETTERS.values() if isinstance(letter, FromTeam | OfTime))
"""Those that it shows from their tables, before they have gone out too."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Messages beside the bot's, and the field in which a talk goes on; None while the bot listens."""

    messages: tuple[Message, ...] = ()
    field: Message | None = None

    def on(self, said: Sequence[Outbound], speaker: Speaker) -> tuple[Outbound, ...]:
        """Put them onto a page: before the bot's question; in a talk the field comes last and is what is asked."""
        shown = tuple(speaker.outbound(message) for message in self.messages)
        return (*shown, *said) if self.field is None else (*said, *shown, speaker.outbound(self.field))


def beside(
    tx: Transaction,
    conversation_id: str,
    offices: Mapping[str, Office],
    office: str,
    *,
    seen: datetime,
    now: datetime,
    device: Device | None = None,
) -> Beside:
    """Give what is beside the bot for a person of ``office`` whose last turn was at ``seen``, on a device of theirs."""
    found, talk = [*_offer(tx, conversation_id, offices, now)], live_chats.latest_of(tx, conversation_id, now)
    if device is not None and device.elsewhere_at is not None:
        found.insert(0, opened_elsewhere(device.elsewhere_at))
    if talk is None:
        return Beside(tuple(found))
    written = live_chats.messages(tx, talk.intake_id)
    if not talk.is_open:
        written = [message for message in written if message.staff_id is not None and message.at >= seen]
    said = (
        own(str(message.content["words"])) if message.staff_id is None else from_team(message.content)
        for message in written
    )
    found += [replace(message, options=()) for message in said if message is not None]
    here = offices.get(office) or next(iter(offices.values()))
    return Beside(tuple(found), field(team_times(here, now)) if talk.is_open else None)


def _offer(tx: Transaction, conversation_id: str, offices: Mapping[str, Office], now: datetime) -> Iterator[Message]:
    offer = offers.open_of(tx, conversation_id, now)
    if offer is not None and offer.office_id in offices:
        yield offer_message(offer.id, slot_of(offer.time), offices[offer.office_id], offer.until)
