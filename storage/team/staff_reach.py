"""Ways to the staff: by what a colleague is told of something who does not look at the desk, and by what nobody is.

Beside a linked chat (storage/team/staff_chats.py) these are the e-mail address of the office file and browsers that
subscribed to push messages. A way counts only while this installation sends by its channel: what is promised to people
in a crisis hangs on whether anybody can be told.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import LargeBinary, UniqueConstraint, delete, or_, select, update
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.table import RowReader, Sealed, Table, add_once, given, one_of
from storage.engine.transaction import Transaction
from storage.team import staff_chats
from storage.team.staff import MEMBERS, StaffMember, StaffRow
from storage.team.staff_chats import StaffChatRow

CHAT = "telegram_staff"
"""The channel of linked chats."""
EMAIL = "staff_email"
PUSH = "staff_push"
MOST_DEVICES = 10
"""Browsers one member of staff can have; of more the oldest is forgotten."""


class StaffChannelRow(Table, table=True):
    """A channel by which this installation, as it was last started, sends to its staff."""

    __tablename__ = "staff_channel"

    name: str = Field(primary_key=True)


class StaffReachRow(Table, table=True):
    """One address of one member of staff: e-mail, or a browser's subscription. Sealed, and found by a keyed hash."""

    __tablename__ = "staff_reach"
    __table_args__ = (UniqueConstraint("staff_id", "channel", "digest"),)

    id: str = Field(primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE")
    channel: str
    sealed: bytes = Field(sa_type=LargeBinary)
    digest: bytes = Field(sa_type=LargeBinary)
    device: str
    """What kind of browser on what kind of machine, as sessions have it; empty for an e-mail address."""
    made_at: datetime = Field(sa_type=Instant)
    stopped_at: datetime | None = Field(sa_type=Instant)
    """When the colleague switched it off."""
    gone_at: datetime | None = Field(sa_type=Instant)
    """When its channel said that nothing reaches it any more."""


@dataclass(frozen=True, slots=True)
class StaffAddress:
    """One kept address of a member of staff, in clear. Times are aware, UTC."""

    id: str
    channel: str
    address: str
    device: str
    made_at: datetime
    stopped_at: datetime | None
    gone_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether letters go there: not switched off, not gone."""
        return self.stopped_at is None and self.gone_at is None


@dataclass(frozen=True, slots=True)
class StaffWay:
    """One way on which a member of staff is told now."""

    channel: str
    address: str
    reach_id: str | None = None
    """The kept address; None for the linked chat."""


ADDRESSES = RowReader(StaffAddress, StaffReachRow, address=Sealed(StaffReachRow.sealed, StaffReachRow.id))
OF_MEMBER = (
    ADDRESSES.select()
    .where(col(StaffReachRow.staff_id) == given("staff_id"))
    .order_by(col(StaffReachRow.channel), col(StaffReachRow.made_at), col(StaffReachRow.id))
)
ON = select(col(StaffReachRow.id)).where(
    col(StaffReachRow.staff_id) == col(StaffRow.id),
    col(StaffReachRow.channel) == col(StaffChannelRow.name),
    col(StaffReachRow.stopped_at).is_(None),
    col(StaffReachRow.gone_at).is_(None),
)
LINKED = select(col(StaffChatRow.id)).where(
    col(StaffChatRow.staff_id) == col(StaffRow.id), col(StaffChannelRow.name) == CHAT
)
TOLD = (
    MEMBERS.select()
    .where(
        col(StaffRow.active),
        col(StaffRow.role) != "administrator",
        or_(ON.correlate(StaffRow).exists(), LINKED.correlate(StaffRow).exists()),
    )
    .order_by(col(StaffRow.name), col(StaffRow.id))
)
TOLD_OF_OFFICE = TOLD.where(col(StaffRow.office_id) == given("office_id"))
TOLD_ONE = TOLD.where(col(StaffRow.id) == given("staff_id"))
EMAILS = select(col(StaffRow.id), col(StaffRow.email)).where(
    col(StaffRow.office_id) == given("office_id"), col(StaffRow.active), col(StaffRow.role) != "administrator"
)
CHANNELS = select(col(StaffChannelRow.name)).order_by(col(StaffChannelRow.name))
OFF = delete(StaffChannelRow).where(~one_of(StaffChannelRow.name, "names"))
OWN = (col(StaffReachRow.id) == given("id"), col(StaffReachRow.staff_id) == given("staff_id"))
FORGET = delete(StaffReachRow).where(*OWN)
STOP = update(StaffReachRow).where(*OWN, col(StaffReachRow.stopped_at).is_(None)).values(stopped_at=given("now"))
GO_ON = update(StaffReachRow).where(*OWN).values(stopped_at=None, gone_at=None)
END = (
    update(StaffReachRow)
    .where(col(StaffReachRow.id) == given("id"), col(StaffReachRow.gone_at).is_(None))
    .values(gone_at=given("now"))
)
HOLDERS = select(col(StaffReachRow.id), col(StaffReachRow.staff_id), col(StaffReachRow.device)).where(
    col(StaffReachRow.channel) == given("channel"), one_of(StaffReachRow.digest, "digests")
)
GONE = (
    update(StaffReachRow)
    .where(
        col(StaffReachRow.channel) == given("channel"),
        one_of(StaffReachRow.digest, "digests"),
        col(StaffReachRow.gone_at).is_(None),
    )
    .values(gone_at=given("now"))
)


def set_channels(tx: Transaction, names: Collection[str]) -> None:
    """Note by which channels this installation sends to its staff."""
    tx.run(OFF, names=[*names] or [""])
    for name in names:
        add_once(tx, StaffChannelRow(name=name))


def channels(tx: Transaction) -> frozenset[str]:
    """Give the channels by which this installation sends to its staff."""
    return frozenset(name for (name,) in tx.many(CHANNELS))


def keep_emails(tx: Transaction, office_id: str, now: datetime) -> None:
    """Make the e-mail addresses of an office's file the ways of its staff: switched on, unless somebody chose off."""
    for staff_id, email in tx.many(EMAILS, office_id=office_id):
        known = [address for address in of_member(tx, staff_id) if address.channel == EMAIL]
        for address in known:
            if address.address != email:
                tx.run(FORGET, id=address.id, staff_id=staff_id)
        if email and email not in {address.address for address in known}:
            stopped = next((address.stopped_at for address in known if address.stopped_at), None)
            _keep(tx, staff_id, EMAIL, email, now, stopped_at=stopped)


def subscribe(tx: Transaction, staff_id: str, address: str, now: datetime, *, device: str) -> None:
    """Keep the subscription of a colleague's browser; one that was there is open again."""
    devices = [known for known in of_member(tx, staff_id) if known.channel == PUSH]
    for known in devices:
        if known.address == address:
            tx.run(GO_ON, id=known.id, staff_id=staff_id)
            return
    for known in devices[: max(0, len(devices) + 1 - MOST_DEVICES)]:
        tx.run(FORGET, id=known.id, staff_id=staff_id)
    _keep(tx, staff_id, PUSH, address, now, device=device)


def of_member(tx: Transaction, staff_id: str) -> list[StaffAddress]:
    """Give every kept address of a member of staff, open or not: by channel, the oldest first."""
    return ADDRESSES.many(tx, OF_MEMBER, staff_id=staff_id)


def channels_of(tx: Transaction, staff_id: str) -> list[StaffWay]:
    """Give every way on which a member of staff is told now, the chat first; none for who has left."""
    if not can_be_told(tx, staff_id):
        return []
    on = channels(tx)
    chat = staff_chats.address_of(tx, staff_id) if CHAT in on else ""
    kept = [address for address in of_member(tx, staff_id) if address.is_open and address.channel in on]
    return [
        *([StaffWay(CHAT, chat)] if chat else []),
        *(StaffWay(address.channel, address.address, address.id) for address in kept),
    ]


def can_be_told(tx: Transaction, staff_id: str) -> bool:
    """Tell whether there is any way to a member of staff."""
    return MEMBERS.one(tx, TOLD_ONE, staff_id=staff_id) is not None


def told(tx: Transaction, office_id: str) -> list[StaffMember]:
    """Give who of an office can be told of something, by name."""
    return MEMBERS.many(tx, TOLD_OF_OFFICE, office_id=office_id)


def stop(tx: Transaction, staff_id: str, reach_id: str, now: datetime) -> None:
    """Switch one of somebody's own addresses off."""
    tx.run(STOP, id=reach_id, staff_id=staff_id, now=now)


def go_on(tx: Transaction, staff_id: str, reach_id: str) -> None:
    """Switch one of somebody's own addresses on again, also one that was gone."""
    tx.run(GO_ON, id=reach_id, staff_id=staff_id)


def forget(tx: Transaction, staff_id: str, reach_id: str) -> None:
    """Delete one of somebody's own addresses."""
    tx.run(FORGET, id=reach_id, staff_id=staff_id)


def mark_gone(tx: Transaction, channel: str, address: str, now: datetime) -> None:
    """Note that nothing reaches an address any more, until it is switched on again."""
    tx.run(GONE, channel=channel, digests=tx.keys.digests("staff reach", address), now=now)


def end(tx: Transaction, reach_id: str, now: datetime) -> None:
    """Note that nothing reaches a kept address any more, as a returned letter says."""
    tx.run(END, id=reach_id, now=now)


def renew(tx: Transaction, former: str, address: str, now: datetime) -> int:
    """Put a browser's new subscription in the place of its former one, whoever's it is; gives how many there were."""
    found = tx.many(HOLDERS, channel=PUSH, digests=tx.keys.digests("staff reach", former))
    for reach_id, staff_id, device in found:
        tx.run(FORGET, id=reach_id, staff_id=staff_id)
        subscribe(tx, staff_id, address, now, device=device)
    return len(found)


def _keep(
    tx: Transaction,
    staff_id: str,
    channel: str,
    address: str,
    now: datetime,
    *,
    device: str = "",
    stopped_at: datetime | None = None,
) -> None:
    reach_id = secrets.token_hex(8)
    row = StaffReachRow(
        id=reach_id,
        staff_id=staff_id,
        channel=channel,
        sealed=tx.keys.seal(f"staff_reach.sealed/{reach_id}", address.encode()),
        digest=tx.keys.digest("staff reach", address),
        device=device,
        made_at=now,
        stopped_at=stopped_at,
        gone_at=None,
    )
    add_once(tx, row)
