"""Passphrases: the second way into the desk, with one-time codes, and how wrong tries are held back.

What is hashed and what a code must be is decided in bot/desk/door/passphrase.py; here it is kept.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, Index, LargeBinary
from sqlmodel import Field

from storage.engine.instants import Instant, instant_of, micros
from storage.engine.references import as_written, code
from storage.engine.table import Table
from storage.engine.transaction import Duplicate, Transaction, marks
from storage.team.audit import Number
from storage.team.staff import StaffMember

WRONG_TRIES = 5
"""So many wrong tries within WITHIN, of one account or from one address, and nothing more is tried for LOCKED."""
WITHIN = timedelta(minutes=15)
LOCKED = timedelta(minutes=15)
RECOVERY_CODES = 10
RECOVERY_LENGTH = 10


class PassphraseRow(Table, table=True):
    """A colleague's passphrase and the secret of their one-time codes; it counts once a code has confirmed it."""

    __tablename__ = "passphrase"
    __table_args__ = (Index("uq_passphrase_staff", "staff_id", "confirmed", unique=True),)

    id: str = Field(primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE")
    confirmed: bool
    """One that waits for its first code may stand beside the one that counts."""
    hashed: str
    secret: bytes = Field(sa_type=LargeBinary)
    made_at: datetime = Field(sa_type=Instant)


class UsedCodeRow(Table, table=True):
    """A one-time code that was used: by its time step, so that it counts once."""

    __tablename__ = "used_code"

    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE", primary_key=True)
    step: int = Field(sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False})
    used_at: datetime = Field(sa_type=Instant, index=True)


class RecoveryCodeRow(Table, table=True):
    """A code for the day the telephone is lost, kept as a keyed hash; it works once."""

    __tablename__ = "recovery_code"

    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)


class LoginTryRow(Table, table=True):
    """A try that was wrong, or has not been found right yet: by a keyed hash of the account or the address."""

    __tablename__ = "login_try"
    __table_args__ = (Index(None, "digest", "at"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    digest: bytes = Field(sa_type=LargeBinary)
    at: datetime = Field(sa_type=Instant, index=True)


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What a try is held against."""

    member: StaffMember
    hashed: str
    secret: str
    """Of the one-time codes, base32."""


@dataclass(frozen=True, slots=True)
class Try:
    """One try to log in, already counted as wrong; :func:`forgive` takes that back."""

    locked: bool
    found: Passphrase | None
    """None for an account nobody has, or that has no passphrase."""
    ids: tuple[int, ...] = ()


TRIES = "SELECT at FROM login_try WHERE digest IN ({marks}) ORDER BY at DESC LIMIT ?"
NOTE_TRY = "INSERT INTO login_try (digest, at) VALUES (?, ?) RETURNING id"
FORGIVE = "DELETE FROM login_try WHERE id IN ({marks})"
FORGIVE_ACCOUNT = "DELETE FROM login_try WHERE digest IN ({marks})"
BY_ID = """
SELECT staff_member.id, office_id, name, role, passphrase.id, hashed, secret
FROM staff_member JOIN passphrase ON staff_id = staff_member.id
WHERE active AND confirmed AND staff_member.id = ?
"""
BY_EMAIL = """
SELECT staff_member.id, office_id, name, role, passphrase.id, hashed, secret
FROM staff_member JOIN passphrase ON staff_id = staff_member.id
WHERE active AND confirmed AND LOWER(email) = ? ORDER BY staff_member.id
"""
WAITING = "SELECT id, secret FROM passphrase WHERE staff_id = ? AND NOT confirmed"
PROPOSE = "INSERT INTO passphrase (id, staff_id, confirmed, hashed, secret, made_at) VALUES (?, ?, FALSE, ?, ?, ?)"
DROP_WAITING = "DELETE FROM passphrase WHERE staff_id = ? AND NOT confirmed"
DROP_CONFIRMED = "DELETE FROM passphrase WHERE staff_id = ? AND confirmed"
CONFIRM = "UPDATE passphrase SET confirmed = TRUE WHERE staff_id = ? AND NOT confirmed"
USE_CODE = "INSERT INTO used_code (staff_id, step, used_at) VALUES (?, ?, ?)"
DROP_CODES = "DELETE FROM recovery_code WHERE staff_id = ?"
KEEP_CODE = "INSERT INTO recovery_code (digest, staff_id) VALUES (?, ?)"
USE_RECOVERY = "DELETE FROM recovery_code WHERE staff_id = ? AND digest IN ({marks}) RETURNING staff_id"
LEFT = "SELECT COUNT(*) FROM recovery_code WHERE staff_id = ?"
SINCE = "SELECT made_at FROM passphrase WHERE staff_id = ? AND confirmed"


def begin_try(tx: Transaction, account: str, address: str, now: datetime) -> Try:
    """Count a try as wrong, for its account and for its address, before anything is looked at.

    So tries at the same time cannot be more than are allowed. Locked tries are not counted: the lock ends by itself.
    An account that nobody has is counted and locked like any other.
    """
    names = (("login account", account), ("login address", address))
    if any(_locked(tx, purpose, value, now) for purpose, value in names):
        return Try(locked=True, found=None)
    rows = [tx.one(NOTE_TRY, (tx.keys.digest(purpose, value), micros(now))) for purpose, value in names]
    return Try(locked=False, found=_find(tx, account), ids=tuple(row[0] for row in rows if row))


def forgive(tx: Transaction, tried: Try, account: str) -> None:
    """Take back that a try was counted as wrong, and the account's wrong tries before it."""
    tx.run(FORGIVE.replace("{marks}", marks(len(tried.ids))), tried.ids)
    digests = tx.keys.digests("login account", account)
    tx.run(FORGIVE_ACCOUNT.replace("{marks}", marks(len(digests))), digests)


def propose(tx: Transaction, staff_id: str, hashed: str, secret: str, now: datetime) -> None:
    """Keep a new passphrase until a code confirms it; what counts until then stays as it is."""
    row_id = secrets.token_hex(8)
    tx.run(DROP_WAITING, (staff_id,))
    sealed = tx.keys.seal(f"passphrase.secret/{row_id}", secret.encode())
    tx.run(PROPOSE, (row_id, staff_id, hashed, sealed, micros(now)))


def proposed_secret(tx: Transaction, staff_id: str) -> str:
    """Give the secret of the passphrase that waits for its first code; empty where none does."""
    row = tx.one(WAITING, (staff_id,))
    return "" if row is None else tx.keys.open(f"passphrase.secret/{row[0]}", row[1]).decode()


def confirm(tx: Transaction, staff_id: str) -> tuple[str, ...]:
    """Make the waiting passphrase the one that counts, and give ten new recovery codes: nobody sees them again."""
    tx.run(DROP_CONFIRMED, (staff_id,))
    tx.run(CONFIRM, (staff_id,))
    tx.run(DROP_CODES, (staff_id,))
    codes = tuple(code(RECOVERY_LENGTH) for _ in range(RECOVERY_CODES))
    for one in codes:
        tx.run(KEEP_CODE, (tx.keys.digest(f"recovery code {staff_id}", one), staff_id))
    return codes


def remove(tx: Transaction, staff_id: str) -> None:
    """Leave a colleague only the one-time links."""
    for statement in (DROP_WAITING, DROP_CONFIRMED, DROP_CODES):
        tx.run(statement, (staff_id,))


def use_step(tx: Transaction, staff_id: str, step: int, now: datetime) -> bool:
    """Use the one-time code of a time step; False where it was used before."""
    try:
        with tx.attempt():
            tx.run(USE_CODE, (staff_id, step, micros(now)))
    except Duplicate:
        return False
    return True


def use_recovery_code(tx: Transaction, staff_id: str, typed: str) -> bool:
    """Use a recovery code up; False for one that does not count."""
    digests = tx.keys.digests(f"recovery code {staff_id}", as_written(typed))
    return bool(tx.many(USE_RECOVERY.replace("{marks}", marks(len(digests))), (staff_id, *digests)))


def since(tx: Transaction, staff_id: str) -> tuple[datetime | None, int]:
    """Give since when a colleague has a passphrase (None: they have none) and how many recovery codes are left."""
    row, left = tx.one(SINCE, (staff_id,)), tx.one(LEFT, (staff_id,))
    return (None if row is None else instant_of(row[0])), (left[0] if left else 0)


def _locked(tx: Transaction, purpose: str, value: str, now: datetime) -> bool:
    digests = tx.keys.digests(purpose, value)
    rows = tx.many(TRIES.replace("{marks}", marks(len(digests))), (*digests, WRONG_TRIES))
    if len(rows) < WRONG_TRIES:
        return False
    last, first = instant_of(rows[0][0]), instant_of(rows[-1][0])
    return last - first <= WITHIN and now < last + LOCKED


def _find(tx: Transaction, account: str) -> Passphrase | None:
    rows = tx.many(BY_ID, (account,)) or tx.many(BY_EMAIL, (account,))
    if len(rows) != 1:
        return None
    *member, row_id, hashed, sealed = rows[0]
    return Passphrase(StaffMember(*member), hashed, tx.keys.open(f"passphrase.secret/{row_id}", sealed).decode())
