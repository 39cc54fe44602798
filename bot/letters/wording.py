"""Letters in words: what one says when it is due, as things are by then, for a channel that carries so much of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.appointments.booked import appointment_of, slot_of
from bot.appointments.calendar_file import calendar_file
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker, bare
from bot.office.versions import by_id
from bot.port import Envelope, Outbound
from dialogs.channels import Carries, Traits
from dialogs.engine.conversation import Message, State
from dialogs.later import TITLE, Occasion, offer_message, waiting_message
from dialogs.letters import CODE, AboutAppointment, AboutConversation, FromTeam, LetterKind, OfTime, OfWaiting, ToWay
from dialogs.live_chat import from_team
from dialogs.office import ZONE, Office
from storage.calendar import appointments, availability, offers
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.intakes import live_chats, still_waiting
from storage.letters.outbox import Letter
from storage.people.conversations import Kept
from storage.people.reach import CODE_LASTS

TicketLink = Callable[[Transaction, str, datetime], str]
"""Gives the https address of the ticket of a conversation, by its id, at an instant; empty where it has none."""


def no_ticket_link(_: Transaction, __: str, ___: datetime) -> str:
    """Give no address."""
    return ""


def no_receipt(_: int) -> str:
    """Give nothing by which a device could say that it has shown a letter."""
    return ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a letter says, until when that makes sense, and which appointment it is about."""

    message: Message | None
    until: datetime | None = None
    booked: Booked | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts letters into words. ``receipt`` gives what a device proves with that it has shown a letter."""

    offices: Sequence[Office]
    catalogs: Catalogs
    ticket_link: TicketLink = no_ticket_link
    receipt: Callable[[int], str] = no_receipt

    def words(
        self, tx: Transaction, letter: Letter, kind: LetterKind, kept: Kept, *, traits: Traits | None, now: datetime
    ) -> Outbound | None:
        """Say a letter as things are now; None where it has lost its sense, or there are no words for the channel.

        ``traits`` are those of the channel it goes by, None where nobody is reached: then only its sense is asked.
        Raises LookupError, TypeError or ValueError for one that does not fit what it is about.
        """
        if letter.appointment_id is None and kept.office not in by_id(self.offices):
            return None
        carries: Carries = "time and code" if traits is None or kept.discreet else traits.carries
        said = self._said(tx, letter, kind, carries, now)
        if said is None or said.message is None:
            return None
        state = State.from_json(kept.state or {})
        speaker = Speaker(self.catalogs, state.language, state.formal)
        words = speaker.outbound(said.message)
        if traits is None or traits.used_for != "letters":
            return words
        takes_file = carries == "words" and isinstance(kind, AboutAppointment) and kind.before
        return replace(
            words,
            envelope=Envelope(
                title=bare(speaker.words(TITLE)),
                link="" if isinstance(kind, ToWay) and not kind.has_link else self.ticket_link(tx, kept.id, now),
                receipt=self.receipt(letter.id) if traits.tells_seen else "",
                expires=said.until.isoformat() if said.until is not None else "",
                tag=letter.appointment_id or "",
                calendar=self._file(said.booked, now) if takes_file and said.booked is not None else b"",
            ),
        )

    def _said(self, tx: Transaction, letter: Letter, kind: LetterKind, carries: Carries, now: datetime) -> Said | None:
        match kind:
            case AboutAppointment():
                return self._about_appointment(tx, letter, kind, carries, now)
            case AboutConversation():
                return Said(kind.message(carries))
            case FromTeam():
                content = live_chats.content_of(tx, letter.about)
                return None if content is None else Said(from_team(content) if carries == "all" else kind.discreet)
            case OfTime():
                return self._offer(tx, letter, now, discreet=carries != "all")
            case OfWaiting():
                return self._waiting(tx, letter, now, discreet=carries != "all")
            case ToWay():
                until = letter.due_at + CODE_LASTS if kind is CODE else None
                # Digits that are over would only wake somebody: they go out at any hour.
                return None if until is not None and until <= now else Said(kind.words(letter.arguments), until)

    def _about_appointment(
        self, tx: Transaction, letter: Letter, kind: AboutAppointment, carries: Carries, now: datetime
    ) -> Said | None:
        booked = appointments.find(tx, letter.appointment_id) if letter.appointment_id else None
        office = by_id(self.offices).get(booked.office_id) if booked else None
        if booked is None or office is None or (kind.before and booked.start <= now):
            return None
        if kind.reminder and _is_off(tx, booked):
            return None
        others = [appointments.find(tx, other) for other in letter.arguments.get("further", ())]
        further = tuple(appointment_of(other) for other in others if other is not None)
        message = kind.message(Occasion(appointment_of(booked), office, further), carries)
        return Said(message, booked.start if kind.before else None, booked)

    def _offer(self, tx: Transaction, letter: Letter, now: datetime, *, discreet: bool) -> Said | None:
        offer = offers.lock(tx, letter.about, now)
        office = by_id(self.offices).get(offer.office_id) if offer else None
        if offer is None or office is None:
            return None
        return Said(offer_message(offer.id, slot_of(offer.time), office, offer.until, discreet=discreet), offer.until)

    def _waiting(self, tx: Transaction, letter: Letter, now: datetime, *, discreet: bool) -> Said | None:
        if not still_waiting.waits(tx, letter.about, now):
            return None
        ends = datetime.fromisoformat(letter.arguments["ends"]) if "ends" in letter.arguments else None
        day = ends.astimezone(ZONE).date() if ends is not None else None
        return Said(waiting_message(letter.about, day, discreet=discreet), ends)

    def _file(self, booked: Booked, now: datetime) -> bytes:
        return calendar_file(booked, by_id(self.offices)[booked.office_id], now=now, names_office=False)


def _is_off(tx: Transaction, booked: Booked) -> bool:
    """Tell whether a talk cannot take place because its counsellor is away: then nobody is reminded of it."""
    return availability.is_away(tx, booked.counsellor_id, booked.start, booked.end)
