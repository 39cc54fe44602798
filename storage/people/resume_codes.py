"""Resume codes: how a person comes back to their conversation, later or on another device, once."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import LargeBinary
from sqlmodel import Field

from storage.engine.instants import Instant, micros
from storage.engine.references import as_written, code
from storage.engine.table import Table
from storage.engine.transaction import Transaction, marks
from storage.people.erasure import erase, has_something

LENGTH = 10
LASTS = timedelta(hours=24)


class ResumeCodeRow(Table, table=True):
    """A code that opens one conversation once; kept as a keyed hash."""

    __tablename__ = "resume_code"

    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    conversation_id: str = Field(foreign_key="conversation.id", ondelete="CASCADE", index=True)
    expires_at: datetime = Field(sa_type=Instant)


DROP = "DELETE FROM resume_code WHERE conversation_id = ?"
ISSUE = "INSERT INTO resume_code (digest, conversation_id, expires_at) VALUES (?, ?, ?)"
REDEEM = "DELETE FROM resume_code WHERE digest IN ({marks}) AND expires_at > ? RETURNING conversation_id"
LOCK = "SELECT id FROM conversation WHERE id = ? FOR UPDATE"
OF_ADDRESS = "SELECT id, conversation_id FROM address WHERE channel = ? AND digest IN ({marks}) FOR UPDATE"
LEAVE_ALL = "UPDATE address SET current = FALSE WHERE conversation_id = ?"
ATTACH = """
UPDATE address SET conversation_id = ?, current = TRUE, active_at = ?, unreachable_at = NULL WHERE id = ?
"""
ATTACH_NEW = """
INSERT INTO address (id, channel, digest, sealed, conversation_id, active_at, current, unreachable_at)
VALUES (?, ?, ?, ?, ?, ?, TRUE, NULL)
"""
ANY_ADDRESS = "SELECT 1 FROM address WHERE conversation_id = ?"


def issue_resume_code(tx: Transaction, conversation_id: str, now: datetime, until: datetime | None = None) -> str:
    """Make the code that opens a conversation on another device: 10 signs, once; earlier ones end.

    It lasts 24 hours, or ``until`` where that is later. ``now`` and ``until`` are aware.
    """
    written = code(LENGTH)
    tx.run(DROP, (conversation_id,))
    tx.run(ISSUE, (tx.keys.digest("resume code", written), conversation_id, micros(max(now + LASTS, until or now))))
    return written


def redeem_resume_code(tx: Transaction, code: str, channel: str, address: str, now: datetime) -> bool:
    """Let an address go on with the conversation of a code; False when there is no such code, or not any more.

    What the address had before is erased when nothing hangs on it (an appointment, an intake, another device).
    """
    digests = tx.keys.digests("resume code", as_written(code))
    redeemed = tx.many(REDEEM.replace("{marks}", marks(len(digests))), (*digests, micros(now)))
    if not redeemed or tx.one(LOCK, redeemed[0]) is None:
        return False
    (target,) = redeemed[0]
    digests = tx.keys.digests("address", address)
    known = tx.one(OF_ADDRESS.replace("{marks}", marks(len(digests))), (channel, *digests))
    if known is not None and known[1] == target:
        return True
    tx.run(LEAVE_ALL, (target,))
    if known is None:
        address_id = secrets.token_hex(8)
        sealed = tx.keys.seal(f"address.sealed/{address_id}", address.encode("utf-8", "surrogatepass"))
        tx.run(ATTACH_NEW, (address_id, channel, digests[0], sealed, target, micros(now)))
        return True
    address_id, former = known
    tx.run(ATTACH, (target, micros(now), address_id))
    if tx.one(ANY_ADDRESS, (former,)) is None and not has_something(tx, former):
        erase(tx, former, now)
    return True
