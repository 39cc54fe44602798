"""Limits on what anybody can make this installation send: codes to a number or address, and answers to what comes in.

Without them a stranger could have thousands of paid SMS sent (SMS pumping), or one person flooded. Counted is in whole
hours and local days, by a keyed hash: no number, address or network is kept. Letters to confirmed ways are not counted
here, since nobody can bring them about at will.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from sqlalchemy import LargeBinary, delete
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import Table, given, insertion, values_of
from storage.engine.transaction import Transaction

ZONE = ZoneInfo("Europe/Berlin")
"""A day begins where the offices are."""

MaySend: TypeAlias = Literal["yes", "number", "network", "day"]
"""Yes, and it is counted; or which limit is reached: the number's, the network's, the office's of this day."""
Counted: TypeAlias = Literal["number", "network", "day", "answers"]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is sent at the most."""

    number: int = 3
    """Codes to one number or address a day."""
    network: int = 3
    """Codes from one network an hour: people in one house share one, and need a code once."""
    day: int = 200
    """Codes and answers of an office a day (LOTSE_SMS_PER_DAY)."""
    answers: int = 10
    """Answers to one number a day: two machines that answer one another would never end."""


DEFAULT = Limits()


class SendingCountRow(Table, table=True):
    """How often something was sent within one hour or day."""

    __tablename__ = "sending_count"

    what: str = Field(primary_key=True)
    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    """Of the channel and the number, the network or the office."""
    begins_at: datetime = Field(sa_type=Instant, primary_key=True)
    number: int


COUNT = insertion(
    SendingCountRow,
    "ON CONFLICT (what, digest, begins_at) DO UPDATE SET number = sending_count.number + 1 "
    "WHERE sending_count.number < :most",
)
FORGET = delete(SendingCountRow).where(col(SendingCountRow.begins_at) <= given("before"))
LIVES = timedelta(hours=26)
"""Longer than the longest day."""


class _ReachedLimit(Exception):
    """A limit is reached."""

    def __init__(self, what: Counted) -> None:
        super().__init__(what)
        self.limit: Literal["number", "network", "day"] = "number" if what == "answers" else what


def may_send(
    tx: Transaction,
    *,
    office_id: str,
    channel: str,
    address: str,
    network: str,
    now: datetime,
    limits: Limits = DEFAULT,
) -> MaySend:
    """Tell whether a code may be sent to an address for somebody in a network, and count it where it may.

    ``address`` is a number in E.164 or an e-mail address, ``network`` the key of a client's IP address; empty for one
    at the desk, whom nobody has to doubt. What is refused counts nowhere.
    """
    hour, day = _hour(now), _day(now)
    try:
        with tx.attempt():
            # Always in this order, so that two transactions never wait for each other.
            _count(tx, "number", (channel, address), day, limits.number)
            if network:
                _count(tx, "network", (channel, network), hour, limits.network)
            _count(tx, "day", (channel, office_id), day, limits.day)
    except _ReachedLimit as reached:
        return reached.limit
    return "yes"


def may_answer(
    tx: Transaction, *, office_id: str, channel: str, address: str, now: datetime, limits: Limits = DEFAULT
) -> Literal["yes", "number", "day"]:
    """Tell whether what came from an address may be answered there, and count the answer where it may."""
    day = _day(now)
    try:
        with tx.attempt():
            _count(tx, "answers", (channel, address), day, limits.answers)
            _count(tx, "day", (channel, office_id), day, limits.day)
    except _ReachedLimit as reached:
        return "day" if reached.limit == "day" else "number"
    return "yes"


def forget_old(tx: Transaction, now: datetime) -> int:
    """Delete the counts of hours and days that are over; give their number."""
    return tx.run(FORGET, before=now - LIVES)


def _count(tx: Transaction, what: Counted, of: tuple[str, str], begins_at: datetime, most: int) -> None:
    """Count one more, and keep others from counting until the transaction ends; raises _ReachedLimit at the most."""
    digest = tx.keys.digest("sending limit", "\0".join((what, *of)))
    row = SendingCountRow(what=what, digest=digest, begins_at=begins_at, number=1)
    if most < 1 or tx.run(COUNT, **values_of(row), most=most) != 1:
        raise _ReachedLimit(what)


def _hour(now: datetime) -> datetime:
    return now.replace(minute=0, second=0, microsecond=0)


def _day(now: datetime) -> datetime:
    return now.astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
