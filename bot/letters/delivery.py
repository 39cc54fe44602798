"""The delivery: takes what is due out of the outbox, puts it into words, and has the channels show it.

Promises. In order within a conversation: of each conversation only the oldest waiting letter is taken. At least once:
a letter is marked sent after its channel took it, so a process killed in between sends that one letter again when its
claim runs out; nothing is lost. Replies are said as they were written; a later message (a reminder, a nudge) is put
into words only when it is due, in the language and register the person has by then, and is dropped if it has lost its
sense. Between 20:00 and 7:30 local time nobody is written to unasked; that is checked when a letter is planned and
again here, since a server may have been down in between.
"""

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal, TypeAlias

from bot.appointments.booked import appointment_of, slot_of
from bot.languages.catalogs import Catalogs
from bot.languages.speaker import Speaker
from bot.letters.notices import CHANNEL as STAFF
from bot.letters.notices import tell_of_unreachable
from bot.log import Log
from bot.office.versions import by_id
from bot.port import Afterwards, Channel, NeverSent, Outbound, TryLater, Unreachable
from dialogs.channels import CHANNELS, Traits, channel_named
from dialogs.engine.conversation import Message, State
from dialogs.later import Occasion, offer_message
from dialogs.letters import AboutAppointment, AboutConversation, FromTeam, LetterKind, OfTime, letter_named
from dialogs.live_chat import from_team
from dialogs.office import ZONE, Office
from dialogs.rules.reminders import QUIET_FROM, QUIET_UNTIL
from storage.calendar import appointments, availability, offers
from storage.calendar.appointments import Booked
from storage.engine.database import Database, Transaction, Unavailable
from storage.intakes import live_chats
from storage.letters import outbox
from storage.letters.outbox import LEASE, REPLY_KIND, Letter
from storage.people import conversations
from storage.team import staff_chats

log = Log("deliver")

WAITS = "letter not understood: it waits, and `lotse check` names what this version does not know"
NOT_UNDERSTOOD = timedelta(hours=1)
"""How long a letter waits that cannot be put into words here: for a version of the program that can."""
AT_ONCE = 100
"""Letters claimed by one pass: long enough to share a commit, short enough not to hold up turns behind it."""

SENDING = 64
"""Letters on their way at the same time, each of another conversation."""

LONGEST_SENDING = LEASE.total_seconds() - 15
"""Seconds a channel may take for one letter: another worker may claim it when the lease ends."""

ATTEMPTS = 18
"""After that many a letter is given up: with the waits below about eight hours."""

FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(hours=1)


StaffWords: TypeAlias = Callable[[Transaction, Letter, datetime], tuple[str, Outbound] | None]
"""Puts a claimed letter to staff into words, with their address; None for one that it dropped or put off."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter in words, on its way to a channel that is sent to."""

    letter: Letter
    channel: str
    address: str
    message: Outbound


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of sending a letter; ``seconds`` is what the channel asked to wait."""

    ready: Ready
    state: Literal["sent", "later", "unreachable", "never"]
    seconds: float | None = None
    afterwards: Afterwards | None = None


class Delivery:
    """Delivers the outbox: ``run`` until ``stop``; ``wake`` after a commit that left something to deliver.

    Letters of many conversations are on their way at once, and each is noted as soon as its channel took it: one slow
    person holds up nobody else, and a process that is killed repeats what was just on its way, not a whole batch.
    """

    def __init__(
        self,
        *,
        database: Database,
        offices: Sequence[Office],
        catalogs: Catalogs,
        staff_words: StaffWords,
        channels: Sequence[Channel] = (),
        traits: Mapping[str, Traits] = CHANNELS,
        tell_unreachable: Callable[[Transaction, str, datetime], None] = tell_of_unreachable,
        worker: str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts.

        ``traits`` are those of every channel. ``tell_unreachable`` is called, in the transaction that notes it, with a
        conversation nothing can be sent to any more.
        """
        self._database = database
        self._offices = by_id(offices)
        self._catalogs = catalogs
        self._channels: Mapping[str, Channel] = {channel.name: channel for channel in channels}
        self._traits = traits
        self._tell_unreachable = tell_unreachable
        self._staff_words = staff_words
        self._worker = worker
        self._now = now
        self._woken = asyncio.Event()
        self._stopping = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sending: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Look at once whether something is due. May be called from any thread, also before and after ``run``."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._woken.set)

    async def run(self) -> None:
        """Deliver whenever woken, until stopped; a database that is gone is waited for."""
        self._loop = asyncio.get_running_loop()
        while not self._stopping:
            self._woken.clear()
            taken = 0
            try:
                taken, _ = await self._begin(min(AT_ONCE, SENDING - len(self._sending)))
            except Unavailable as cause:
                log.warning("database unavailable", cause=cause)
            except Exception as cause:
                log.exception("pass failed", cause=cause)
            if not taken and not self._stopping:
                await self._woken.wait()
        if self._sending:
            await asyncio.gather(*self._sending)

    async def stop(self) -> None:
        """Let ``run`` end once what is on its way has arrived."""
        self._stopping = True
        self._woken.set()

    async def deliver_due(self) -> int:
        """Deliver what is due now, one letter of each conversation; give how many letters were dealt with."""
        taken, sending = await self._begin(AT_ONCE)
        await asyncio.gather(*sending)
        return taken

    async def _begin(self, limit: int) -> tuple[int, list["asyncio.Task[None]"]]:
        """Claim up to ``limit`` letters and set them on their way; give how many were claimed, and those tasks."""
        if limit <= 0:
            return 0, []
        now = self._now()
        taken, to_send = await self._database.write(lambda tx: self._take(tx, now, limit))
        begun = [asyncio.create_task(self._deliver(ready_letter)) for ready_letter in to_send]
        for task in begun:
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)
        return taken, begun

    async def _deliver(self, ready: Ready) -> None:
        result = await self._send(ready)
        try:
            await self._database.write(lambda tx: self._note(tx, result, self._now()))
        except Exception as cause:
            log.exception("letter not noted", letter=ready.letter.id, channel=ready.channel, cause=cause)
        if result.state == "later" and self._loop is not None:
            wait = wait_before(ready.letter.attempts + 1, asked=result.seconds, chance=lambda: 1.0)
            self._loop.call_later(wait.total_seconds(), self._woken.set)
        self._woken.set()

    # Claiming, and putting into words

    def _take(self, tx: Transaction, now: datetime, limit: int) -> tuple[int, list[Ready]]:
        served = (*self._channels, *(name for name, channel in self._traits.items() if channel.fetched))
        letters = outbox.due(tx, now, limit=limit, worker=self._worker, channels=served)
        to_send = []
        for letter in letters:
            try:
                put = self._put(tx, letter, now)
            except (LookupError, TypeError, ValueError) as cause:
                log.exception(WAITS, letter=letter.id, kind=letter.kind, cause=cause)
                outbox.postpone(tx, letter.id, now + NOT_UNDERSTOOD)
                continue
            if put is not None:
                to_send.append(put)
        return len(letters), to_send

    def _put(self, tx: Transaction, letter: Letter, now: datetime) -> Ready | None:
        """Put a claimed letter into words; None where nothing is to be sent now.

        Raises LookupError, TypeError or ValueError for one of an unknown kind, or that does not fit what it is about.
        """
        if letter.kind == REPLY_KIND:
            return self._reply(tx, letter, now)
        if letter.channel == STAFF:
            said = self._staff_words(tx, letter, now)
            return ready(letter, letter.channel, *said) if said else None
        return self._later(tx, letter, now)

    def _reply(self, tx: Transaction, letter: Letter, now: datetime) -> Ready | None:
        """Take a reply as it was written; None where it lies ready for a page, or has lost its content."""
        if letter.content is None or self._trait(letter.channel).fetched:
            outbox.sent(tx, letter.id, now)
            return None
        return ready(letter, letter.channel, letter.address, Outbound.from_json(letter.content))

    def _later(self, tx: Transaction, letter: Letter, now: datetime) -> Ready | None:
        """Put a later message into words; None where it is dropped, waits for the morning, or lies ready for a page."""
        kind = letter_named(letter.kind)
        morning = end_of_quiet(now)
        if morning is not None and not letter.arguments.get("at_once"):
            outbox.try_later(tx, letter.id, morning)
            return None
        reached = self._reached(tx, letter, kind)
        words = self._words(tx, letter, kind, reached, now) if reached else None
        if reached is None or words is None:
            outbox.drop(tx, letter.id, now)
            return None
        channel, address = reached
        outbox.rendered(tx, letter.id, words.to_json(), channel, address)
        if channel in self._channels:
            return ready(letter, channel, address, words)
        if self._trait(channel).fetched:
            outbox.sent(tx, letter.id, now)
        else:
            outbox.try_later(tx, letter.id, now)  # the process that serves this channel takes it from here
        return None

    def _reached(self, tx: Transaction, letter: Letter, kind: LetterKind) -> tuple[str, str] | None:
        """Find where the person is reached; some kinds rather on the messenger they asked for than on a page."""
        if not letter.conversation_id:
            return None
        reached = conversations.address_of(tx, letter.conversation_id)
        if kind.to_messenger and (reached is None or self._trait(reached[0]).fetched):
            for channel in (channel.name for channel in self._traits.values() if channel.only_reminds):
                reached = conversations.address_on(tx, letter.conversation_id, channel) or reached
        return reached

    def _words(
        self, tx: Transaction, letter: Letter, kind: LetterKind, reached: tuple[str, str], now: datetime
    ) -> Outbound | None:
        """Say a later message as things are now; None where it has lost its sense."""
        kept = conversations.find(tx, *reached)
        if kept is None or kept.state is None or (letter.appointment_id is None and kept.office not in self._offices):
            return None
        discreet = self._trait(reached[0]).discreet
        message: Message | None
        match kind:
            case AboutAppointment():
                message = self._about_appointment(tx, letter, kind, now, discreet=discreet)
            case AboutConversation():
                message = kind.discreet if discreet else kind.words
            case FromTeam():
                content = live_chats.content_of(tx, letter.about)
                message = None if content is None else kind.discreet if discreet else from_team(content)
            case OfTime():
                message = self._offer(tx, letter, now, discreet=discreet)
        if message is None:
            return None
        state = State.from_json(kept.state)
        return Speaker(self._catalogs, state.language, state.formal).outbound(message)

    def _about_appointment(
        self, tx: Transaction, letter: Letter, kind: AboutAppointment, now: datetime, *, discreet: bool
    ) -> Message | None:
        booked = appointments.find(tx, letter.appointment_id) if letter.appointment_id else None
        office = self._offices.get(booked.office_id) if booked else None
        if booked is None or office is None or (kind.before and booked.start <= now):
            return None
        if kind.reminder and _is_off(tx, booked):
            return None
        others = [appointments.find(tx, other) for other in letter.arguments.get("further", ())]
        further = tuple(appointment_of(other) for other in others if other is not None)
        return kind.message(Occasion(appointment_of(booked), office, further), discreet=discreet)

    def _offer(self, tx: Transaction, letter: Letter, now: datetime, *, discreet: bool) -> Message | None:
        offer = offers.lock(tx, letter.about, now)
        office = self._offices.get(offer.office_id) if offer else None
        if offer is None or office is None:
            return None
        return offer_message(offer.id, slot_of(offer.time), office, offer.until, discreet=discreet)

    def _trait(self, channel: str) -> Traits:
        return channel_named(channel, self._traits)

    # Sending

    async def _send(self, ready: Ready) -> Outcome:
        try:
            async with asyncio.timeout(LONGEST_SENDING):
                afterwards = await self._channels[ready.channel].send(ready.address, ready.message)
        except Unreachable:
            return Outcome(ready, "unreachable")
        except NeverSent as cause:
            log.error("letter refused", letter=ready.letter.id, channel=ready.channel, cause=cause)  # noqa: TRY400 -- our log keeps the error's words out
            return Outcome(ready, "never")
        except TryLater as asked:
            return Outcome(ready, "later", asked.seconds)
        except Exception as cause:  # noqa: BLE001 -- whatever a network does is a reason for another attempt
            log.warning("sending failed", letter=ready.letter.id, channel=ready.channel, cause=cause)
            return Outcome(ready, "later")
        return Outcome(ready, "sent", afterwards=afterwards)

    def _note(self, tx: Transaction, result: Outcome, now: datetime) -> None:
        letter = result.ready.letter
        made = letter.attempts + 1
        match result.state:
            case "sent":
                outbox.sent(tx, letter.id, now)
                if result.afterwards is not None:
                    result.afterwards(tx)
            case "never":
                outbox.failed(tx, letter.id, now)
            case "later" if made >= ATTEMPTS and result.seconds is None:
                log.warning("letter given up", letter=letter.id, attempt=made)
                outbox.failed(tx, letter.id, now)
            case "later":
                outbox.try_later(tx, letter.id, now + wait_before(made, asked=result.seconds))
            case "unreachable":
                self._unreachable(tx, result.ready, now)

    def _unreachable(self, tx: Transaction, ready: Ready, now: datetime) -> None:
        """Note that a person's channel is closed to us; a later message then takes the next way to them, if any."""
        letter = ready.letter
        if ready.channel == STAFF:
            staff_chats.unlink_chat(tx, ready.address)
            outbox.failed(tx, letter.id, now)
            return
        conversations.mark_unreachable(tx, ready.channel, ready.address, now)
        other = conversations.address_of(tx, letter.conversation_id) if letter.conversation_id else None
        if letter.kind != REPLY_KIND and other is not None:
            outbox.try_later(tx, letter.id, now)
        else:
            log.warning("nobody reached", letter=letter.id, channel=ready.channel, kind=letter.kind)
            outbox.failed(tx, letter.id, now)
            if letter.conversation_id and other is None:
                self._tell_unreachable(tx, letter.conversation_id, now)


def _is_off(tx: Transaction, booked: Booked) -> bool:
    """Tell whether a talk cannot take place because its counsellor is away: then nobody is reminded of it."""
    return availability.is_away(tx, booked.counsellor_id, booked.start, booked.end)


def ready(letter: Letter, channel: str, address: str, message: Outbound) -> Ready:
    """Join a letter and its words; the channel is told which letter and conversation they are."""
    known = replace(message, conversation=letter.conversation_id or "", letter=letter.id)
    return Ready(letter, channel, address, known)


def end_of_quiet(now: datetime) -> datetime | None:
    """Give when the quiet hours that ``now`` (aware) lies in end, UTC; None outside them. Local to the offices."""
    local = now.astimezone(ZONE)
    if QUIET_UNTIL <= local.time() < QUIET_FROM:
        return None
    day = local.date() + timedelta(days=1) if local.time() >= QUIET_FROM else local.date()
    return datetime.combine(day, QUIET_UNTIL, ZONE).astimezone(UTC)


def wait_before(attempts: int, *, asked: float | None = None, chance: Callable[[], float] = random.random) -> timedelta:
    """Give the wait before another attempt: doubled each time and spread, so that not all come back at once.

    What a channel asked for is kept to and only lengthened. ``attempts`` counts those made, at least 1.
    """
    wait = timedelta(seconds=asked) if asked is not None else min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT)
    return wait * (1 + chance() / 4)
