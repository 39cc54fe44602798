"""Resume codes: how a person comes back to their conversation, later or on another device, once."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import LargeBinary, delete, select, update
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.references import as_written, code
from storage.engine.table import Table, add, given, one_of
from storage.engine.transaction import Transaction
from storage.people.erasure import erase, has_something
from storage.people.tables import AddressRow, ConversationRow

LENGTH = 10
LASTS = timedelta(hours=24)


class ResumeCodeRow(Table, table=True):
    """A code that opens one conversation once; kept as a keyed hash."""

    __tablename__ = "resume_code"

    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    conversation_id: str = Field(foreign_key="conversation.id", ondelete="CASCADE", index=True)
    expires_at: datetime = Field(sa_type=Instant)


DROP = delete(ResumeCodeRow).where(col(ResumeCodeRow.conversation_id) == given("conversation_id"))
REDEEM = (
    delete(ResumeCodeRow)
    .where(one_of(ResumeCodeRow.digest, "digests"), col(ResumeCodeRow.expires_at) > given("now"))
    .returning(col(ResumeCodeRow.conversation_id))
)
LOCK = select(col(ConversationRow.id)).where(col(ConversationRow.id) == given("id")).with_for_update()
OF_ADDRESS = (
    select(col(AddressRow.id), col(AddressRow.conversation_id))
    .where(col(AddressRow.channel) == given("channel"), one_of(AddressRow.digest, "digests"))
    .with_for_update()
)
LEAVE_ALL = update(AddressRow).where(col(AddressRow.conversation_id) == given("conversation_id")).values(current=False)
ATTACH = (
    update(AddressRow)
    .where(col(AddressRow.id) == given("address_id"))
    .values(conversation_id=given("conversation_id"), current=True, active_at=given("now"), unreachable_at=None)
)
ANY_ADDRESS = select(col(AddressRow.id)).where(col(AddressRow.conversation_id) == given("conversation_id")).limit(1)


def issue_resume_code(tx: Transaction, conversation_id: str, now: datetime, until: datetime | None = None) -> str:
    """Make the code that opens a conversation on another device: 10 signs, once; earlier ones end.

    It lasts 24 hours, or ``until`` where that is later. ``now`` and ``until`` are aware.
    """
    written = code(LENGTH)
    tx.run(DROP, conversation_id=conversation_id)
    expires_at, digest = max(now + LASTS, until or now), tx.keys.digest("resume code", written)
    add(tx, ResumeCodeRow(digest=digest, conversation_id=conversation_id, expires_at=expires_at))
    return written


def redeem_resume_code(tx: Transaction, code: str, channel: str, address: str, now: datetime) -> bool:
    """Let an address go on with the conversation of a code; False when there is no such code, or not any more.

    What the address had before is erased when nothing hangs on it (an appointment, an intake, another device).
    """
    redeemed = tx.one(REDEEM, digests=tx.keys.digests("resume code", as_written(code)), now=now)
    if redeemed is None:
        return False
    (target,) = redeemed
    if tx.one(LOCK, id=target) is None:
        return False
    digests = tx.keys.digests("address", address)
    known = tx.one(OF_ADDRESS, channel=channel, digests=digests)
    if known is None:
        tx.run(LEAVE_ALL, conversation_id=target)
        add(tx, new_address(tx, target, channel, address, digests[0], now))
        return True
    address_id, former = known
    if former != target:
        tx.run(LEAVE_ALL, conversation_id=target)
        tx.run(ATTACH, conversation_id=target, address_id=address_id, now=now)
        if tx.one(ANY_ADDRESS, conversation_id=former) is None and not has_something(tx, former):
            erase(tx, former, now)
    return True


def new_address(  # noqa: PLR0917 -- of whom, where, since when
    tx: Transaction, conversation_id: str, channel: str, address: str, digest: bytes, now: datetime
) -> AddressRow:
    """Make the row of an address from which somebody begins to write now."""
    address_id = secrets.token_hex(8)
    return AddressRow(
        id=address_id,
        channel=channel,
        digest=digest,
        sealed=tx.keys.seal(f"address.sealed/{address_id}", address.encode("utf-8", "surrogatepass")),
        conversation_id=conversation_id,
        active_at=now,
        current=True,
        unreachable_at=None,
    )
