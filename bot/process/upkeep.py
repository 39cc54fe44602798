"""What is done from time to time without anybody asking: one silent nudge, and forgetting what has had its time."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol

from bot.appointments.waiting_list import offer_freed
from bot.letters.notices import tell_of_promise, tell_to_recheck
from bot.letters.still_waiting import ask_who_waits
from bot.log import Log
from bot.office.days import holidays_of
from bot.office.directory_checks import unchecked
from bot.staff_bot.day import plan_agendas
from dialogs.channels import WAYS
from dialogs.letters import NUDGE
from dialogs.office import ZONE, Office
from dialogs.rules.office_hours import DAYS_BACK, reminded_at
from dialogs.rules.reminders import SILENCE, nudge
from dialogs.rules.waiting import lasts
from storage import retention
from storage.engine.database import Database, Unavailable
from storage.engine.transaction import Transaction
from storage.intakes import promises
from storage.letters import outbox
from storage.people import conversations
from storage.retention import Lives, Swept
from storage.team import staff_reach

log = Log("upkeep")


class OfOffices(Protocol):
    """A chore of some offices, done in one transaction; gives how many were made."""

    def __call__(self, tx: Transaction, /, *, offices: Sequence[Office], now: datetime) -> int:
        """Do it."""


AT_ONCE = 200
TOLD_LATE = timedelta(days=2)
"""How long after its end a promise that nobody kept is still told of, where nothing ran at its time."""


class Upkeep:
    """The chores of one installation. Any number of processes may do them beside each other."""

    def __init__(self, database: Database, offices: Sequence[Office], ways: Collection[str] = WAYS) -> None:
        """Join the parts; ``ways`` are the ways to a person that this installation sends by."""
        self._database = database
        self._offices = offices
        self._ways = ways

    async def nudge(self) -> None:
        """Plan the one nudge for conversations that stopped in the middle three hours ago."""
        planned = await self._database.write(lambda tx: plan_nudges(tx, datetime.now(UTC)))
        if planned:
            log.info("nudges planned", count=planned)

    async def agendas(self) -> None:
        """Write the day's agenda for counsellors whose time for it has come."""
        planned = await self._of_each("agendas", plan_agendas)
        if planned:
            log.info("agendas planned", count=planned)

    async def recheck(self) -> None:
        """Remind coordinators, once a month, of places and numbers that nobody has checked for half a year."""
        planned = await self._of_each("recheck", plan_rechecks)
        if planned:
            log.info("reminders to check the directory planned", count=planned)

    async def promises(self) -> None:
        """Remind of promised answers that run out, and tell coordinators of those that nobody has given."""
        planned = await self._of_each("promises", plan_promises)
        if planned:
            log.info("reminders of promised answers planned", count=planned)

    async def offers(self) -> None:
        """Offer freed times to the waiting lists."""
        made = await self._of_each("offers", partial(offer_freed, ways=self._ways))
        if made:
            log.info("offers made", count=made)

    async def waiting(self) -> None:
        """Ask those on the waiting lists, every two weeks, whether they still wait, and end what is over."""
        written = await self._of_each("waiting", ask_who_waits)
        if written:
            log.info("people on waiting lists asked", count=written)

    async def _of_each(self, chore: str, work: OfOffices) -> int:
        """Do a chore for one office after the other, each in a transaction of its own; give how many were made.

        What goes wrong in one office is logged and stops no other. Raises Unavailable where the database is gone.
        """
        made = 0
        for office in tuple(self._offices):
            try:
                made += await self._database.write(partial(work, offices=(office,), now=datetime.now(UTC)))
            except Unavailable:
                raise
            except Exception as cause:
                log.exception("chore failed for an office", kind=chore, office=office.id, cause=cause)
        return made

    async def sweep(self) -> None:
        """Delete what has had its time, and seal with the newest key what an older one sealed; a little at a time."""
        while (swept := await self._database.write(self._sweep)).total:
            log.info("swept", count=swept.total)

    def _sweep(self, tx: Transaction) -> Swept:
        lives = {office.id: lives_of(office) for office in self._offices}
        return retention.sweep(tx, datetime.now(UTC), lives=lives)


def lives_of(office: Office) -> Lives:
    """Give how long an office keeps what."""
    return Lives(
        unbooked=timedelta(days=office.keep_days_unbooked),
        booked=timedelta(days=office.keep_days_booked),
        waiting=lasts(office),
    )


def plan_rechecks(tx: Transaction, offices: Sequence[Office], now: datetime) -> int:
    """Write one letter a month to each coordinator of an office with unchecked entries; give how many."""
    today, planned = now.astimezone(ZONE).date(), 0
    for office in offices:
        number = len(unchecked(office, today))
        for member in staff_reach.told(tx, office.id) if number else ():
            if member.role == "coordinator":
                planned += tell_to_recheck(tx, member, number, now)
    return planned


def plan_promises(tx: Transaction, offices: Sequence[Office], now: datetime) -> int:
    """Write letters about promises of answers that end soon or have ended; give of how many promises."""
    planned = 0
    for office in offices:
        closed = holidays_of(office, now)
        for promise in promises.running_out(tx, office.id, now - TOLD_LATE, now + timedelta(days=DAYS_BACK)):
            over = promise.promised_at <= now
            if over or reminded_at(promise.promised_at, office, closed) <= now:
                planned += tell_of_promise(tx, office.id, promise, now, over=over)
    return planned


def plan_nudges(tx: Transaction, now: datetime) -> int:
    """Write one letter for each silent unfinished conversation that had none; give how many. ``now`` is aware, UTC."""
    due, planned = nudge(now - SILENCE), 0
    for conversation_id in conversations.to_nudge(tx, now, now - SILENCE, AT_ONCE):
        if conversations.address_of(tx, conversation_id) is not None:
            planned += outbox.plan(tx, NUDGE, conversation_id, due, unique_key=f"{NUDGE.name}:{conversation_id}")
    return planned
