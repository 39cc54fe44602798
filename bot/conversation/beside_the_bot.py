"""What a page that is fetched shows beside the bot's own words: the talk with the team, and an open offer.

Messengers keep what was sent to them; a page shows only the last turn. So these two come from their tables each time.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from unicodedata import name

from bot.appointments.booked import slot_of
from bot.languages.speaker import Speaker, bare
from bot.office.days import team_times
from bot.port import Outbound
from dialogs.answers import MESSAGE
from dialogs.devices import opened_elsewhere
from dialogs.engine.commands import TO_BOT
from dialogs.engine.conversation import Message
from dialogs.intake import read_intake
from dialogs.later import offer_message
from dialogs.letters import LETTERS, FromTeam, OfTime
from dialogs.live_chat import field, from_team, own
from dialogs.office import ZONE, Office
from dialogs.text import Line, text
from storage.calendar import offers
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.intakes.live_chats import ChatMessage
from storage.people.ways_back import Device

GERMAN = "de"
"""What counsellors write in of their own accord."""
KINDS = tuple(letter.name for letter in LETTERS.values() if letter.from_table)
"""Kinds of letters that a page does not show from the outbox: from their tables, or not at all."""
SHOWN = tuple(letter.name for letter in LETTERS.values() if isinstance(letter, FromTeam | OfTime))
"""Those that it shows from their tables, before they have gone out too."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Messages beside the bot's, and the field in which a talk goes on; None while the bot listens."""

    messages: tuple["Written", ...] = ()
    field: Message | None = None

    def on(self, said: Sequence[Outbound], speaker: Speaker) -> tuple[Outbound, ...]:
        """Put them onto a page: before the bot's question; in a talk the field comes last and is what is asked.

        In a talk the bot does not say that a message is with the team: the message itself is there and shows it.
        """
        shown = tuple(written.on(speaker) for written in self.messages)
        if self.field is None:
            return (*shown, *said)
        others = (message for message in said if all(button.id != TO_BOT.id for button in message.buttons))
        return (*others, *shown, speaker.outbound(self.field))


@dataclass(frozen=True, slots=True)
class Written:
    """A message, and what is known of it where a person wrote it."""

    message: Message
    at: Line = ""
    """When: the time, before today with its day."""
    spoken: tuple[str, ...] | None = None
    """The languages the counsellor speaks who wrote it in their own words; None for all others' messages."""

    def on(self, speaker: Speaker) -> Outbound:
        """Put it into words. A counsellor's own are German where they do not speak the reader's language."""
        said = replace(speaker.outbound(self.message), at=bare(speaker.words(self.at)) if self.at else "")
        reader = speaker.language
        theirs = self.spoken is None or reader.code in self.spoken or reader.tag.partition("-")[0] == GERMAN
        if theirs or not _is_latin(said.lines[-1]):
            return said
        around = said.line_languages[:-1] or ("",) * (len(said.lines) - 1)
        return replace(said, line_languages=(*around, GERMAN))


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
    shown = [Written(message) for message in found]
    if talk is None:
        return Beside(tuple(shown))
    written = live_chats.messages(tx, talk.intake_id)
    if talk.is_open:
        shown += _asked(tx, talk.intake_id, now)
    else:
        written = [message for message in written if message.staff_id is not None and message.at >= seen]
    speak = {one.id: one.languages for at in offices.values() for one in at.counsellors}
    shown += filter(None, (_written(message, speak, now) for message in written))
    here = offices.get(office) or next(iter(offices.values()))
    return Beside(tuple(shown), field(team_times(here, now)) if talk.is_open else None)


def _asked(tx: Transaction, intake_id: str, now: datetime) -> Iterator[Written]:
    """Give the words with which the person came to the team: a talk begins with them."""
    record = intakes.of_id(tx, intake_id)
    words = read_intake(record.payload).given(MESSAGE.key) if record else None
    if record and isinstance(words, str) and words not in {option.id for option in MESSAGE.options}:
        yield Written(own(words), _at(record.created_at, now))


def _at(instant: datetime, now: datetime) -> Line:
    local = instant.astimezone(ZONE)
    return text("{time}", time=local.time() if local.date() == now.astimezone(ZONE).date() else local)


def _written(message: ChatMessage, speak: Mapping[str, tuple[str, ...]], now: datetime) -> Written | None:
    """Give a message of a talk; None for a phrase nobody knows any more."""
    at = _at(message.at, now)
    if message.staff_id is None:
        return Written(own(str(message.content["words"])), at)
    said = from_team(message.content)
    if said is None:
        return None
    spoken = speak.get(message.staff_id, (GERMAN,)) if "words" in message.content else None
    return Written(replace(said, options=()), at, spoken)


def _is_latin(words: str) -> bool:
    """Tell whether words are in Latin letters, as German is."""
    letters = [letter for letter in words if letter.isalpha()]
    return bool(letters) and all(name(letter, "").startswith("LATIN") for letter in letters)


def _offer(tx: Transaction, conversation_id: str, offices: Mapping[str, Office], now: datetime) -> Iterator[Message]:
    offer = offers.open_of(tx, conversation_id, now)
    if offer is not None and offer.office_id in offices:
        yield offer_message(offer.id, slot_of(offer.time), offices[offer.office_id], offer.until)
