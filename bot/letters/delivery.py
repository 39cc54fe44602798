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
from collections import Counter
from collections.abc import Callable, Collection, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Literal, TypeAlias

from bot.languages.catalogs import Catalogs
from bot.letters.destination import Destinations, To
from bot.letters.notices import ON_CALL, close_staff_channel, tell_of_appointment, tell_of_unreachable
from bot.letters.wording import TicketLink, Wording, no_receipt, no_ticket_link
from bot.log import Log
from bot.port import Afterwards, Channel, NeverSent, Outbound, TryLater, Unreachable
from dialogs.channels import CHANNELS, STAFF_CHANNELS, Traits, channel_named
from dialogs.letters import AboutAppointment, LetterKind, ToWay, letter_named
from dialogs.office import ZONE, Office
from dialogs.rules.reminders import QUIET_FROM, QUIET_UNTIL
from storage.calendar import appointments
from storage.engine.database import Database, Transaction, Unavailable
from storage.letters import outbox
from storage.letters.outbox import LEASE, REPLY_KIND, Letter
from storage.people import conversations, reach
from storage.people.conversations import Kept

log = Log("deliver")

WAITS = "letter not understood: it waits, and `lotse check` names what this version does not know"
NOT_UNDERSTOOD = timedelta(hours=1)
"""How long a letter waits that cannot be put into words here: for a version of the program that can."""
PLACES = 32
"""Letters of one channel on their way at the same time, each of another conversation. Each channel has its own, so that
a slow mail server holds up no push message and no chat; with four for each connection to it (bot/channels/mail), the
last still has its turn within :data:`LONGEST_SENDING` where a letter takes ten seconds."""

LONGEST_SENDING = LEASE.total_seconds() - 15
"""Seconds a channel may take for one letter: another worker may claim it when the lease ends."""

ATTEMPTS = 18
"""After that many a letter is given up: with the waits below about eight hours."""

LONGEST_TRYING = timedelta(hours=24)
"""So long after it was due a letter is given up whose channel only ever asks to wait."""

PATIENCE = timedelta(hours=1)
"""So long a letter waits for a way that is disturbed while there is another one."""

FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(hours=1)


StaffWords: TypeAlias = Callable[[Transaction, Letter, datetime], tuple[str, Outbound] | None]
"""Puts a claimed letter to staff into words, with their address; None for one that it dropped or put off."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter in words, on its way to a channel that is sent to."""

    letter: Letter
    to: To
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
        ways: Collection[str] = (),
        tell_unreachable: Callable[[Transaction, str, datetime], None] = tell_of_unreachable,
        staff_gone: Callable[[Transaction, str, str, datetime], None] = close_staff_channel,
        ticket_link: TicketLink = no_ticket_link,
        receipt: Callable[[int], str] = no_receipt,
        worker: str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Join the parts.

        ``traits`` are those of every channel, ``ways`` the ways to a person that some process of this installation
        sends by. ``tell_unreachable`` is called, in the transaction that notes it, with a conversation nothing can be
        sent to any more, ``staff_gone`` with (channel, address) of a member of staff's. ``ticket_link`` gives the
        address of a person's ticket, ``receipt`` what a device proves with that it has shown a letter.
        """
        self._database = database
        self._wording = Wording(offices, catalogs, ticket_link, receipt)
        self._channels: Mapping[str, Channel] = {channel.name: channel for channel in channels}
        self._traits = traits
        self._destinations = Destinations(traits, frozenset(ways))
        self._tell_unreachable = tell_unreachable
        self._staff_gone = staff_gone
        self._staff_words = staff_words
        self._worker = worker
        self._now = now
        self._woken = asyncio.Event()
        self._stopping = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sending: set[asyncio.Task[None]] = set()
        self._on_their_way: Counter[str] = Counter()

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
                taken, _ = await self._begin()
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
        taken, sending = await self._begin()
        await asyncio.gather(*sending)
        return taken

    async def _begin(self) -> tuple[int, list["asyncio.Task[None]"]]:
        """Claim letters and set them on their way; give how many were claimed, and those tasks."""
        now, places = self._now(), self._free_places()
        taken, to_send = await self._database.write(lambda tx: self._take(tx, now, places))
        begun = []
        for ready_letter in to_send:
            self._on_their_way[ready_letter.to.channel] += 1
            task = asyncio.create_task(self._deliver(ready_letter))
            begun.append(task)
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)
        return taken, begun

    def _free_places(self) -> dict[str, int]:
        """Give the free places of each channel that takes letters now.

        One that is nearly full does not: a slow channel's last place would become everybody's measure.
        """
        free = {name: PLACES - self._on_their_way[name] for name in self._channels}
        return {name: places for name, places in free.items() if places >= PLACES // 2}

    async def _deliver(self, ready: Ready) -> None:
        try:
            result = await self._send(ready)
        finally:
            self._on_their_way[ready.to.channel] -= 1
        try:
            await self._database.write(lambda tx: self._note(tx, result, self._now()))
        except Exception as cause:
            log.exception("letter not noted", letter=ready.letter.id, channel=ready.to.channel, cause=cause)
        if result.state == "later" and self._loop is not None:
            wait = wait_before(ready.letter.attempts + 1, asked=result.seconds, chance=lambda: 1.0)
            self._loop.call_later(wait.total_seconds(), self._woken.set)
        self._woken.set()

    # Claiming, and putting into words

    def _take(self, tx: Transaction, now: datetime, places: Mapping[str, int]) -> tuple[int, list[Ready]]:
        """Claim what is due, no more than the free places of any channel, and put it into words."""
        served = (*places, *(name for name, channel in self._traits.items() if channel.fetched))
        limit = min(places.values(), default=PLACES)
        letters = outbox.due(tx, now, limit=limit, worker=self._worker, channels=served)
        to_send = []
        for letter in letters:
            try:
                put = self._put(tx, letter, places, now)
            except (LookupError, TypeError, ValueError) as cause:
                log.exception(WAITS, letter=letter.id, kind=letter.kind, cause=cause)
                outbox.postpone(tx, letter.id, now + NOT_UNDERSTOOD)
                continue
            if put is not None:
                to_send.append(put)
        return len(letters), to_send

    def _put(self, tx: Transaction, letter: Letter, open_to: Container[str], now: datetime) -> Ready | None:
        """Put a claimed letter into words; None where nothing is to be sent now, on a channel not in ``open_to`` too.

        Raises LookupError, TypeError or ValueError for one of an unknown kind, or that does not fit what it is about.
        """
        if letter.kind == REPLY_KIND:
            return self._reply(tx, letter, now)
        if letter.channel in STAFF_CHANNELS or letter.kind == ON_CALL:
            said = self._staff_words(tx, letter, now)
            return ready(letter, To(letter.channel, said[0]), said[1]) if said else None
        return self._later(tx, letter, open_to, now)

    def _reply(self, tx: Transaction, letter: Letter, now: datetime) -> Ready | None:
        """Take a reply as it was written; None where it lies ready for a page, or has lost its content."""
        if letter.content is None or self._destinations.is_page(letter.channel):
            outbox.lies_ready(tx, letter.id, now)
            return None
        return ready(letter, To(letter.channel, letter.address), Outbound.from_json(letter.content))

    def _later(self, tx: Transaction, letter: Letter, open_to: Container[str], now: datetime) -> Ready | None:
        """Put a later message into words; None where it is dropped, waits for the morning, or lies ready for a page."""
        kind = letter_named(letter.kind)
        hours = conversations.hours_of(tx, letter.conversation_id) if letter.conversation_id else None
        opens = None if letter.arguments.get("at_once") else opens_again(now, hours)
        if opens is not None:
            self._put_off(tx, letter, kind, opens, now)
            return None
        kept = self._addressee(tx, letter, kind)
        to = self._destinations.of(tx, letter, kind) if kept else None
        if to is not None and not self._has_turn(tx, letter, to, open_to):
            outbox.leave_to(tx, letter.id, to.channel, reach_id=to.reach_id)
            return None
        traits = None if to is None else self._trait(to.channel)
        words = self._wording.words(tx, letter, kind, kept, traits=traits, now=now) if kept else None
        if words is None:
            outbox.drop(tx, letter.id, now)
        elif to is None or traits is None:
            self._reaches_nobody(tx, letter, now)
        elif self._is_taken(tx, letter, to, words, now):
            return ready(letter, to, words)
        return None

    def _put_off(self, tx: Transaction, letter: Letter, kind: LetterKind, opens: datetime, now: datetime) -> None:
        """Let a letter wait until the person may be written to again; where that is too late, say so to the team."""
        booked = appointments.find(tx, letter.appointment_id) if letter.appointment_id else None
        if booked is not None and isinstance(kind, AboutAppointment) and kind.before and booked.start <= opens:
            self._reaches_nobody(tx, letter, now)
        else:
            outbox.try_later(tx, letter.id, opens)

    def _addressee(self, tx: Transaction, letter: Letter, kind: LetterKind) -> Kept | None:
        """Give the conversation a letter is for; None where it is not wanted there, or not any more."""
        kept = conversations.of_id(tx, letter.conversation_id) if letter.conversation_id else None
        if kept is None or kept.state is None or (kept.discreet and not kind.safe):
            return None
        is_over = (
            isinstance(kind, AboutAppointment)
            and kind.repeats
            and not self._destinations.is_to_repeat(tx, letter, kind)
        )
        return None if is_over else kept

    def _has_turn(self, tx: Transaction, letter: Letter, to: To, open_to: Container[str]) -> bool:
        """Tell whether a letter goes now where it is to go, or whoever serves that channel takes it in its turn."""
        if self._destinations.is_page(to.channel):
            return True
        return to.channel in open_to and not outbox.is_behind(tx, letter.id, to.channel)

    def _is_taken(self, tx: Transaction, letter: Letter, to: To, words: Outbound, now: datetime) -> bool:
        """Keep the words of a letter and where it goes; tell whether somebody has to send it there."""
        outbox.rendered(tx, letter.id, words.to_json(), to.channel, to.address, reach_id=to.reach_id)
        if self._destinations.is_page(to.channel):
            outbox.lies_ready(tx, letter.id, now)
            self._tell_not_reached(tx, letter, now)
            return False
        return True

    def _reaches_nobody(self, tx: Transaction, letter: Letter, now: datetime) -> None:
        """Give up a letter for which there is no way left, and tell who waits for the person."""
        log.warning("nobody reached", letter=letter.id, kind=letter.kind)
        outbox.failed(tx, letter.id, now)
        self._tell_not_reached(tx, letter, now)
        if letter.conversation_id and letter.appointment_id is None:
            self._tell_unreachable(tx, letter.conversation_id, now)

    def _tell_not_reached(self, tx: Transaction, letter: Letter, now: datetime) -> None:
        """Tell the counsellor, once and while there is time to call, that a letter before a talk got nowhere."""
        if letter.kind == REPLY_KIND or letter.channel in STAFF_CHANNELS:
            return
        booked = appointments.find(tx, letter.appointment_id) if letter.appointment_id else None
        if booked is not None and booked.state == "booked" and getattr(letter_named(letter.kind), "before", False):
            tell_of_appointment(tx, "not_reached", booked, now)

    def _trait(self, channel: str) -> Traits:
        return channel_named(channel, self._traits)

    # Sending

    async def _send(self, ready: Ready) -> Outcome:
        try:
            async with asyncio.timeout(LONGEST_SENDING):
                afterwards = await self._channels[ready.to.channel].send(ready.to.address, ready.message)
        except Unreachable:
            return Outcome(ready, "unreachable")
        except NeverSent as cause:
            log.error("letter refused", letter=ready.letter.id, channel=ready.to.channel, cause=cause)  # noqa: TRY400 -- our log keeps the error's words out
            return Outcome(ready, "never")
        except TryLater as asked:
            return Outcome(ready, "later", asked.seconds)
        except Exception as cause:  # noqa: BLE001 -- whatever a network does is a reason for another attempt
            log.warning("sending failed", letter=ready.letter.id, channel=ready.to.channel, cause=cause)
            return Outcome(ready, "later")
        return Outcome(ready, "sent", afterwards=afterwards)

    def _note(self, tx: Transaction, result: Outcome, now: datetime) -> None:
        letter, to = result.ready.letter, result.ready.to
        made = letter.attempts + 1
        match result.state:
            case "sent":
                outbox.sent(tx, letter.id, now)
                if result.afterwards is not None:
                    result.afterwards(tx)
            case "never":
                self._give_up(tx, letter, to, now)
            case "later" if made >= ATTEMPTS if result.seconds is None else now - letter.due_at >= LONGEST_TRYING:
                log.warning("letter given up", letter=letter.id, channel=to.channel, attempt=made)
                self._give_up(tx, letter, to, now)
            case "later" if (
                to.reach_id and now - letter.due_at >= PATIENCE and self._destinations.has_another(tx, letter, to)
            ):
                outbox.next_way(tx, letter.id, to.reach_id, now)
            case "later":
                outbox.try_later(tx, letter.id, now + wait_before(made, asked=result.seconds))
                if now - letter.due_at >= PATIENCE:
                    self._tell_not_reached(tx, letter, now)
            case "unreachable":
                self._unreachable(tx, result.ready, now)

    def _give_up(self, tx: Transaction, letter: Letter, to: To, now: datetime) -> None:
        """Note that a channel will not take a letter: it goes by the next way, or is given up.

        A letter to one way alone has no other.
        """
        one_way = to.reach_id is not None and isinstance(letter_named(letter.kind), ToWay)
        if to.reach_id and not one_way and outbox.next_way(tx, letter.id, to.reach_id, now):
            return
        outbox.failed(tx, letter.id, now)
        self._tell_not_reached(tx, letter, now)

    def _unreachable(self, tx: Transaction, ready: Ready, now: datetime) -> None:
        """Note that a person's channel is closed to us; a later message then takes the next way to them, if any."""
        letter, to = ready.letter, ready.to
        if to.channel in STAFF_CHANNELS or letter.kind == ON_CALL:
            if letter.staff_id:  # an on-call address stands in the office file: nobody else can correct it
                self._staff_gone(tx, to.channel, to.address, now)
            log.warning("staff not reached", letter=letter.id, channel=to.channel, kind=letter.kind)
            outbox.failed(tx, letter.id, now)
            return
        if to.reach_id:
            reach.mark_gone(tx, to.reach_id, now)
            self._give_up(tx, letter, to, now)
            return
        conversations.mark_unreachable(tx, to.channel, to.address, now)
        if letter.kind != REPLY_KIND:
            outbox.try_later(tx, letter.id, now)  # by another way, or nobody is reached
            return
        log.warning("nobody reached", letter=letter.id, channel=to.channel, kind=letter.kind)
        outbox.failed(tx, letter.id, now)
        if letter.conversation_id and not self._is_reached_elsewhere(tx, letter.conversation_id):
            self._tell_unreachable(tx, letter.conversation_id, now)

    def _is_reached_elsewhere(self, tx: Transaction, conversation_id: str) -> bool:
        return (
            conversations.address_of(tx, conversation_id) is not None
            or self._destinations.open_way(tx, conversation_id) is not None
        )


def ready(letter: Letter, to: To, message: Outbound) -> Ready:
    """Join a letter and its words; the channel is told which letter and conversation they are."""
    known = replace(message, conversation=letter.conversation_id or "", letter=letter.id)
    return Ready(letter, to, known)


def opens_again(now: datetime, hours: tuple[time, time] | None) -> datetime | None:
    """Give from when somebody may be written to unasked, UTC; None where that is now.

    Never in the quiet hours, and only within the person's own hours, local, where they named some; ``now`` is aware.
    """
    start, end = hours or (QUIET_UNTIL, QUIET_FROM)
    start, end = max(start, QUIET_UNTIL), min(end, QUIET_FROM)
    local = now.astimezone(ZONE)
    if start <= local.time() < end:
        return None
    day = local.date() + timedelta(days=1) if local.time() >= end else local.date()
    return datetime.combine(day, start, ZONE).astimezone(UTC)


def wait_before(attempts: int, *, asked: float | None = None, chance: Callable[[], float] = random.random) -> timedelta:
    """Give the wait before another attempt: doubled each time and spread, so that not all come back at once.

    What a channel asked for is kept to and only lengthened. ``attempts`` counts those made, at least 1.
    """
    wait = timedelta(seconds=asked) if asked is not None else min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT)
    return wait * (1 + chance() / 4)
