"""Passphrases: the second way into the desk, with one-time codes, and how wrong tries are held back.

What is hashed and what a code must be is decided in bot/desk/door/passphrase.py; here it is kept.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, Index, LargeBinary, delete, func, insert, select, update
from sqlmodel import Field, col

from storage.engine.instants import Instant
from storage.engine.references import as_written, code
from storage.engine.table import Number, RowReader, Sealed, Table, add, add_once, given, one_of
from storage.engine.transaction import Transaction
from storage.team.staff import StaffMember, StaffRow, find

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


@dataclass(frozen=True, slots=True)
class _Confirmed:
    """A passphrase as it is kept, opened."""

    staff_id: str
    hashed: str
    secret: str


TRIES = (
    select(col(LoginTryRow.at))
    .where(one_of(LoginTryRow.digest, "digests"))
    .order_by(col(LoginTryRow.at).desc())
    .limit(WRONG_TRIES)
)
NOTE_TRY = insert(LoginTryRow).values(digest=given("digest"), at=given("now")).returning(col(LoginTryRow.id))
FORGIVE = delete(LoginTryRow).where(one_of(LoginTryRow.id, "ids"))
FORGIVE_ACCOUNT = delete(LoginTryRow).where(one_of(LoginTryRow.digest, "digests"))
CONFIRMED = RowReader(_Confirmed, PassphraseRow, secret=Sealed(PassphraseRow.secret, PassphraseRow.id))
OF_ACTIVE = CONFIRMED.select().where(
    col(StaffRow.id) == col(PassphraseRow.staff_id), col(StaffRow.active), col(PassphraseRow.confirmed)
)
BY_ID = OF_ACTIVE.where(col(StaffRow.id) == given("account"))
BY_EMAIL = OF_ACTIVE.where(func.lower(col(StaffRow.email)) == given("account")).order_by(col(StaffRow.id))
OF_MEMBER = col(PassphraseRow.staff_id) == given("staff_id")
WAITING = CONFIRMED.select().where(OF_MEMBER, ~col(PassphraseRow.confirmed))
DROP_WAITING = delete(PassphraseRow).where(OF_MEMBER, ~col(PassphraseRow.confirmed))
DROP_CONFIRMED = delete(PassphraseRow).where(OF_MEMBER, col(PassphraseRow.confirmed))
CONFIRM = update(PassphraseRow).where(OF_MEMBER, ~col(PassphraseRow.confirmed)).values(confirmed=True)
DROP_CODES = delete(RecoveryCodeRow).where(col(RecoveryCodeRow.staff_id) == given("staff_id"))
USE_RECOVERY = DROP_CODES.where(one_of(RecoveryCodeRow.digest, "digests"))
LEFT = select(func.count()).select_from(RecoveryCodeRow).where(col(RecoveryCodeRow.staff_id) == given("staff_id"))
SINCE = select(col(PassphraseRow.made_at)).where(OF_MEMBER, col(PassphraseRow.confirmed))


def begin_try(tx: Transaction, account: str, address: str, now: datetime) -> Try:
    """Count a try as wrong, for its account and for its address, before anything is looked at.

    So tries at the same time cannot be more than are allowed. Locked tries are not counted: the lock ends by itself.
    An account that nobody has is counted and locked like any other.
    """
    names = (("login account", account), ("login address", address))
    if any(_locked(tx, purpose, value, now) for purpose, value in names):
        return Try(locked=True, found=None)
    rows = [tx.one(NOTE_TRY, digest=tx.keys.digest(purpose, value), now=now) for purpose, value in names]
    return Try(locked=False, found=_find(tx, account), ids=tuple(row[0] for row in rows if row and row[0]))


def forgive(tx: Transaction, tried: Try, account: str) -> None:
    """Take back that a try was counted as wrong, and the account's wrong tries before it."""
    tx.run(FORGIVE, ids=tried.ids)
    tx.run(FORGIVE_ACCOUNT, digests=tx.keys.digests("login account", account))


def propose(tx: Transaction, staff_id: str, hashed: str, secret: str, now: datetime) -> None:
    """Keep a new passphrase until a code confirms it; what counts until then stays as it is."""
    tx.run(DROP_WAITING, staff_id=staff_id)
    row_id = secrets.token_hex(8)
    sealed = tx.keys.seal(f"passphrase.secret/{row_id}", secret.encode())
    row = PassphraseRow(id=row_id, staff_id=staff_id, confirmed=False, hashed=hashed, secret=sealed, made_at=now)
    add(tx, row)


def proposed_secret(tx: Transaction, staff_id: str) -> str:
    """Give the secret of the passphrase that waits for its first code; empty where none does."""
    waiting = CONFIRMED.one(tx, WAITING, staff_id=staff_id)
    return "" if waiting is None else waiting.secret


def confirm(tx: Transaction, staff_id: str) -> tuple[str, ...]:
    """Make the waiting passphrase the one that counts, and give ten new recovery codes: nobody sees them again."""
    tx.run(DROP_CONFIRMED, staff_id=staff_id)
    tx.run(CONFIRM, staff_id=staff_id)
    tx.run(DROP_CODES, staff_id=staff_id)
    codes = tuple(code(RECOVERY_LENGTH) for _ in range(RECOVERY_CODES))
    for recovery_code in codes:
        digest = tx.keys.digest(f"recovery code {staff_id}", recovery_code)
        add(tx, RecoveryCodeRow(digest=digest, staff_id=staff_id))
    return codes


def remove(tx: Transaction, staff_id: str) -> None:
    """Leave a colleague only the one-time links."""
    for statement in (DROP_WAITING, DROP_CONFIRMED, DROP_CODES):
        tx.run(statement, staff_id=staff_id)


def use_step(tx: Transaction, staff_id: str, step: int, now: datetime) -> bool:
    """Use the one-time code of a time step; False where it was used before."""
    return add_once(tx, UsedCodeRow(staff_id=staff_id, step=step, used_at=now))


def use_recovery_code(tx: Transaction, staff_id: str, typed: str) -> bool:
    """Use a recovery code up; False for one that does not count."""
    digests = tx.keys.digests(f"recovery code {staff_id}", as_written(typed))
    return bool(tx.run(USE_RECOVERY, staff_id=staff_id, digests=digests))


def since(tx: Transaction, staff_id: str) -> tuple[datetime | None, int]:
    """Give since when a colleague has a passphrase (None: they have none) and how many recovery codes are left."""
    row, left = tx.one(SINCE, staff_id=staff_id), tx.one(LEFT, staff_id=staff_id)
    return (None if row is None else row[0]), (left[0] if left else 0)


def _locked(tx: Transaction, purpose: str, value: str, now: datetime) -> bool:
    tries = [at for (at,) in tx.many(TRIES, digests=tx.keys.digests(purpose, value))]
    if len(tries) < WRONG_TRIES:
        return False
    last, first = tries[0], tries[-1]
    return last - first <= WITHIN and now < last + LOCKED


def _find(tx: Transaction, account: str) -> Passphrase | None:
    found = CONFIRMED.many(tx, BY_ID, account=account) or CONFIRMED.many(tx, BY_EMAIL, account=account)
    if len(found) != 1 or (member := find(tx, found[0].staff_id)) is None:
        return None
    return Passphrase(member, found[0].hashed, found[0].secret)
