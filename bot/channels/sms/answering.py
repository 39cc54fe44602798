"""What follows from an answer by SMS: one transaction, with the effects of the dialogs and one line back.

A number may serve several people: a parent's two children. An answer is about the person to whom the last letter went
there, and their next open appointment; STOP is about all of them. Who is unknown, or took SMS back, gets no answer.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.appointments.booked import appointment_of
from bot.channels.sms.received import Received
from bot.channels.sms.sender import CHANNEL
from bot.conversation.effects import Effects
from bot.installation import Installation
from bot.languages.speaker import Speaker
from bot.letters.notices import tell_of_cap
from bot.letters.wording import TicketLink
from bot.log import Log
from bot.office.versions import by_id
from bot.port import Outbound
from dialogs.by_sms import Decided, Wish, decide, read_answer
from dialogs.engine.conversation import State
from dialogs.engine.effects import Cancel, Confirm
from dialogs.office import Office
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import cancelling, conversations, reach, sending_limits
from storage.people.conversations import Kept
from storage.people.reach import Reach
from storage.people.sending_limits import Limits

log = Log("sms")


@dataclass(frozen=True, slots=True)
class About:
    """Whom an answer is about."""

    way: Reach
    kept: Kept
    state: State
    office: Office
    booked: Booked | None
    """Their next open appointment."""
    letter_at: datetime | None = None
    """When the last letter went to this number, aware, UTC."""


class Answering:
    """Takes what people send by SMS."""

    def __init__(
        self,
        installation: Installation,
        *,
        ticket_link: TicketLink,
        wake: Callable[[], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts; ``wake`` is called after a commit that left something to send."""
        self._database = installation.database
        self._offices = by_id(installation.offices)
        self._catalogs = installation.catalogs
        self._limits = Limits(day=installation.settings.sms_per_day)
        self._ticket_link = ticket_link
        self._wake = wake
        self._now = now

    async def take(self, received: Received) -> None:
        """Take one SMS, once however often it is told; raises Unavailable where the database is gone."""
        now = self._now()
        await self._database.write(lambda tx: self._take(tx, received, now))

    def _take(self, tx: Transaction, received: Received, now: datetime) -> None:
        if not received.number or conversations.already_seen(tx, CHANNEL, received.id, now):
            return
        ways = reach.at(tx, CHANNEL, received.number)
        about = self._about(tx, [way for way in ways if way.is_open], now)
        if about is None:
            if ways and read_answer(received.words, "") == "stop":
                self._stop(tx, ways, now)
            return
        wish = read_answer(received.words, about.state.language)
        decided = self._decide(tx, about, wish, now)
        self._act(tx, decided, about, ways, now)
        log.info("sms answered", conversation=about.kept.id, kind=wish)
        self._answer(tx, decided, about, now)

    def _about(self, tx: Transaction, ways: list[Reach], now: datetime) -> About | None:
        """Find whom the number stands for: to whom the last letter went there; else who has an appointment to come."""
        last, appointment_id = outbox.last_by(tx, [way.id for way in ways]), None
        if last is not None:
            appointment_id = last.appointment_id
            outbox.seen(tx, last.id, now)  # who answers has read it
            ways = sorted(ways, key=lambda way: way.conversation_id != last.conversation_id)
        found = [about for way in ways if (about := self._person(tx, way, appointment_id, now))]
        about = next((about for about in found if about.booked), found[0] if found else None)
        return about and replace(about, letter_at=last.at if last is not None else None)

    def _person(self, tx: Transaction, way: Reach, appointment_id: str | None, now: datetime) -> About | None:
        kept = conversations.of_id(tx, way.conversation_id)
        if kept is None or kept.state is None:
            return None
        to_come = [each for each in appointments.of_conversation(tx, kept.id, now) if each.start > now]
        booked = next((each for each in to_come if each.id == appointment_id), to_come[0] if to_come else None)
        state = State.from_json(kept.state)
        office = self._offices.get(booked.office_id if booked else kept.office or state.office)
        return None if office is None else About(way, kept, state, office, booked)

    def _decide(self, tx: Transaction, about: About, wish: Wish, now: datetime) -> Decided:
        booked = about.booked
        if booked is None:
            return decide(wish, None, about.office, asked=False, has_ticket=False)
        # A question is over with its answer; whoever is asked and says something else is asked again by a new 3.
        asked = wish in {"cancel", "yes", "no"} and cancelling.is_asked(
            tx, booked.id, about.way.address, now, letter_at=about.letter_at
        )
        has_ticket = wish == "move" and bool(self._ticket_link(tx, about.kept.id, now))
        return decide(wish, appointment_of(booked), about.office, asked=asked, has_ticket=has_ticket)

    def _act(self, tx: Transaction, decided: Decided, about: About, ways: list[Reach], now: datetime) -> None:
        number = about.way.address
        match decided.act, about.booked:
            case "stop", _:
                self._stop(tx, ways, now)
            case "ask", Booked(id=appointment_id):
                cancelling.ask(tx, appointment_id, number, now)
            case "confirm", Booked(id=appointment_id):
                cancelling.drop(tx, number)
                self._effects(tx, about, now).carry_out([Confirm(appointment_id)])
            case "cancel", Booked(id=appointment_id):
                self._effects(tx, about, now).carry_out([Cancel(appointment_id)])
            case "keep", _:
                cancelling.drop(tx, number)
            case _:
                pass

    def _effects(self, tx: Transaction, about: About, now: datetime) -> Effects:
        tx.after_commit(self._wake)  # the team may be told
        return Effects(tx, self._offices, about.kept.id, about.state, now, CHANNEL, about.way.address)

    def _stop(self, tx: Transaction, ways: list[Reach], now: datetime) -> None:
        for way in ways:
            reach.stop(tx, way.id, now)
        log.info("sms stopped", count=len(ways))

    def _answer(self, tx: Transaction, decided: Decided, about: About, now: datetime) -> None:
        """Write one line back, unless this number or the office has had too many today."""
        may = sending_limits.may_answer(
            tx, office_id=about.office.id, channel=CHANNEL, address=about.way.address, now=now, limits=self._limits
        )
        if may == "yes":
            said = Speaker(self._catalogs, about.state.language, about.state.formal).outbound(decided.message)
            content = self._with_link(tx, said, about, now) if decided.link else said
            outbox.answer_by_way(tx, about.kept.id, content.to_json(), now, channel=CHANNEL, address=about.way.address)
            tx.after_commit(self._wake)
        elif may == "day" and tell_of_cap(tx, about.office.id, now):
            tx.after_commit(self._wake)

    def _with_link(self, tx: Transaction, said: Outbound, about: About, now: datetime) -> Outbound:
        return replace(said, lines=(*said.lines, self._ticket_link(tx, about.kept.id, now)))
