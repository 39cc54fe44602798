"""Who waits is asked now and then whether they still do, is told before it ends, and never dropped in silence."""

from collections.abc import Sequence
from datetime import datetime

from bot.appointments import waiting_list
from bot.letters import notices
from dialogs.letters import STILL_WAITING, WAITING_ENDS
from dialogs.office import Office
from dialogs.rules.waiting import ends, silence
from storage.calendar import offers
from storage.engine.transaction import Transaction
from storage.intakes import still_waiting
from storage.intakes.still_waiting import Due
from storage.letters import outbox

AT_ONCE = 200


def ask_who_waits(tx: Transaction, offices: Sequence[Office], now: datetime) -> int:
    """Write to those on the waiting lists whose turn it is, and close what is over; give how many were written to."""
    written = 0
    for office in offices:
        still_waiting.enter(tx, office.id)
        _close_what_is_over(tx, office, now)
        since = silence(office, now)
        for due in still_waiting.due(tx, office.id, silent_since=since.ask, ending=since.end, limit=AT_ONCE):
            written += _tell_of_end(tx, office, due, now) if due.alive_at <= since.end else _ask(tx, due, now)
    return written


def go_on(tx: Transaction, intake_id: str, now: datetime) -> None:
    """Note that somebody still waits, and take back what they were to be asked."""
    _withdraw(tx, intake_id)
    still_waiting.go_on(tx, intake_id, now)


def stop(tx: Transaction, intake_id: str, office_id: str, now: datetime) -> None:
    """Close the intake of somebody who waits no longer; a time that is offered to them is free again."""
    _withdraw(tx, intake_id)
    for offer in offers.of_intakes(tx, [intake_id])[intake_id]:
        if offer.state == "open":
            waiting_list.close(tx, offer, "declined")
    still_waiting.close(tx, intake_id, office_id, "client_stopped_waiting", now)


def _ask(tx: Transaction, due: Due, now: datetime) -> bool:
    """Ask whether they still wait; who has a time by now is not asked, but would be again without it."""
    asks = due.conversation_id is not None and still_waiting.waits(tx, due.intake_id, now)
    still_waiting.asked(tx, due.intake_id, now)
    key = f"{STILL_WAITING.name}:{due.intake_id}:{now:%Y%m%d%H%M%S}"
    return asks and outbox.plan(tx, STILL_WAITING, due.conversation_id or "", now, unique_key=key, about=due.intake_id)


def _tell_of_end(tx: Transaction, office: Office, due: Due, now: datetime) -> bool:
    """Fix when the waiting ends, and tell the person and the team so."""
    over_at = ends(office, due.alive_at, now)
    still_waiting.ends(tx, due.intake_id, over_at)
    if due.conversation_id is None or not still_waiting.waits(tx, due.intake_id, now):
        return False
    _withdraw(tx, due.intake_id)
    notices.tell_waiting_ends(tx, office.id, due.reference, over_at, now)
    return outbox.plan(
        tx,
        WAITING_ENDS,
        due.conversation_id,
        now,
        unique_key=f"{WAITING_ENDS.name}:{due.intake_id}:{over_at:%Y%m%d%H%M%S}",
        about=due.intake_id,
        arguments={"ends": over_at.isoformat()},
    )


def _close_what_is_over(tx: Transaction, office: Office, now: datetime) -> None:
    for intake_id in still_waiting.over(tx, office.id, now, limit=AT_ONCE):
        if all(offer.state != "open" for offer in offers.of_intakes(tx, [intake_id])[intake_id]):
            still_waiting.close(tx, intake_id, office.id, "waiting_over", now)


def _withdraw(tx: Transaction, intake_id: str) -> None:
    for kind in (STILL_WAITING, WAITING_ENDS):
        outbox.withdraw(tx, kind=kind.name, about=intake_id)
