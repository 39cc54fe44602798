"""Staff: who may use the desk, how they log in by a one-time link, and their sessions."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from sqlalchemy import LargeBinary
from sqlmodel import Field

from storage.choices import choice
from storage.engine.instants import Instant, instant_of, micros
from storage.engine.table import Table
from storage.engine.transaction import Transaction, marks
from storage.team import audit

LINK_LASTS = timedelta(hours=24)
SESSION_LASTS = timedelta(hours=12)
"""A working day; nothing prolongs it."""
USE_NOTED_EVERY = timedelta(minutes=5)
"""How exactly the last use of a session is kept: a write for every page would say nothing more."""

Role: TypeAlias = Literal["counsellor", "coordinator", "administrator"]
"""What somebody may do: advise; also lead the office; or run offices and staff, without seeing an intake."""


class StaffRow(Table, table=True):
    """One member of staff. Rows stay when somebody leaves: the access log and taken intakes point to them."""

    __tablename__ = "staff_member"

    id: str = Field(primary_key=True)
    office_id: str = Field(foreign_key="office.id", index=True)
    name: str
    email: str
    role: str
    active: bool


class LoginLinkRow(Table, table=True):
    """A one-time link, or a code that links a chat, kept as a keyed hash that tells the two apart."""

    __tablename__ = "login_link"

    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    expires_at: datetime = Field(sa_type=Instant)


class SessionRow(Table, table=True):
    """A session at the desk, kept as a keyed hash so that it can be ended here and not be read out of a copy."""

    __tablename__ = "staff_session"

    digest: bytes = Field(sa_type=LargeBinary, primary_key=True)
    staff_id: str = Field(foreign_key="staff_member.id", ondelete="CASCADE", index=True)
    expires_at: datetime = Field(sa_type=Instant)
    started_at: datetime = Field(sa_type=Instant)
    used_at: datetime = Field(sa_type=Instant)
    device: str
    """What kind of browser on what kind of machine: "Firefox, Windows". Nothing that tells two of them apart."""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who may use the desk of one office. Raises UnknownCode for a role that is none."""

    id: str
    office_id: str
    name: str
    role: Role

    def __post_init__(self) -> None:
        """Refuse a role that is none."""
        choice(Role, self.role, "staff_member.role")


@dataclass(frozen=True, slots=True)
class DeskSession:
    """One open session at the desk."""

    id: str
    """Its keyed hash in hex: names it, and opens nothing."""
    device: str
    started_at: datetime
    used_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a colleague's access to the desk."""

    member: StaffMember
    sessions: int
    linked: bool
    """True where a chat with the staff bot is linked."""
    passphrase: bool
    last_login: datetime | None


SYNC = """
INSERT INTO staff_member (id, office_id, name, email, role, active) VALUES (?, ?, ?, ?, ?, TRUE)
ON CONFLICT (id) DO UPDATE SET office_id = excluded.office_id, name = excluded.name, email = excluded.email,
    role = excluded.role, active = TRUE
"""
LEAVE = "UPDATE staff_member SET active = FALSE WHERE office_id = ? AND id NOT IN ({marks})"
END_SESSIONS = "DELETE FROM staff_session WHERE staff_id IN (SELECT id FROM staff_member WHERE NOT active)"
END_LINKS = "DELETE FROM login_link WHERE staff_id IN (SELECT id FROM staff_member WHERE NOT active)"
END_CHATS = "DELETE FROM staff_chat WHERE staff_id IN (SELECT id FROM staff_member WHERE NOT active)"
INVITE = "INSERT INTO login_link (digest, staff_id, expires_at) VALUES (?, ?, ?)"
REDEEM = "DELETE FROM login_link WHERE digest IN ({marks}) AND expires_at > ? RETURNING staff_id"
START = """
INSERT INTO staff_session (digest, staff_id, expires_at, started_at, used_at, device) VALUES (?, ?, ?, ?, ?, ?)
"""
MEMBER = """
SELECT staff_member.id, office_id, name, role FROM staff_session JOIN staff_member ON staff_member.id = staff_id
WHERE digest IN ({marks}) AND expires_at > ? AND active
"""
MEMBER_AND_USE = """
SELECT staff_member.id, office_id, name, role, used_at
FROM staff_session JOIN staff_member ON staff_member.id = staff_id
WHERE digest IN ({marks}) AND expires_at > ? AND active
"""
USED = "UPDATE staff_session SET used_at = ? WHERE digest IN ({marks}) AND used_at <= ?"
LOG_OUT = "DELETE FROM staff_session WHERE digest IN ({marks})"
SESSIONS = """
SELECT digest, device, started_at, used_at FROM staff_session
WHERE staff_id = ? AND expires_at > ? ORDER BY used_at DESC, started_at DESC
"""
END_ONE = "DELETE FROM staff_session WHERE staff_id = ? AND digest = ?"
END_OTHERS = "DELETE FROM staff_session WHERE staff_id = ? AND digest NOT IN ({marks})"
END_ALL = "DELETE FROM staff_session WHERE staff_id = ?"
END_LINKS_OF = "DELETE FROM login_link WHERE staff_id = ?"
STANDINGS = """
SELECT id, office_id, name, role,
    (SELECT COUNT(*) FROM staff_session WHERE staff_id = staff_member.id AND expires_at > ?),
    (SELECT COUNT(*) FROM staff_chat WHERE staff_id = staff_member.id),
    (SELECT COUNT(*) FROM passphrase WHERE staff_id = staff_member.id AND confirmed),
    (SELECT MAX(at) FROM audit WHERE staff_id = staff_member.id AND what = 'logged_in')
FROM staff_member WHERE office_id = ? AND active ORDER BY name, id
"""
FIND = "SELECT id, office_id, name, role FROM staff_member WHERE id = ? AND active"
OF_OFFICE = "SELECT id, office_id, name, role FROM staff_member WHERE office_id = ? AND active ORDER BY name, id"


def sync(
    tx: Transaction,
    office_id: str,
    people: Sequence[tuple[str, str, str]],
    *,
    roles: Mapping[str, Role] | None = None,
) -> None:
    """Make an office's staff those of its file, as (id, name, email); who is not among them is logged out for good.

    ``roles`` are by id; who has none there is a counsellor.
    """
    for staff_id, name, email in people:
        tx.run(SYNC, (staff_id, office_id, name, email, (roles or {}).get(staff_id, "counsellor")))
    staff_ids = [person[0] for person in people] or [""]
    tx.run(LEAVE.replace("{marks}", marks(len(staff_ids))), (office_id, *staff_ids))
    tx.run(END_SESSIONS)
    tx.run(END_LINKS)
    tx.run(END_CHATS)


def invite(tx: Transaction, staff_id: str, now: datetime, *, lasts: timedelta = LINK_LASTS) -> str:
    """Make a token that logs a member of staff in once, within 24 hours; raises LookupError for an unknown id."""
    if find(tx, staff_id) is None:
        raise LookupError(f"nobody on the staff has the id {staff_id!r}")
    token = secrets.token_urlsafe(32)
    tx.run(INVITE, (tx.keys.digest("login link", token), staff_id, micros(now + lasts)))
    return token


def log_in(tx: Transaction, token: str, now: datetime, *, device: str = "") -> str | None:
    """Use up a token and begin a session of 12 hours: gives its secret; None for a token that does not count."""
    digests = tx.keys.digests("login link", token)
    redeemed = tx.many(REDEEM.replace("{marks}", marks(len(digests))), (*digests, micros(now)))
    if not redeemed:
        return None
    colleague = find(tx, redeemed[0][0])
    return None if colleague is None else begin_session(tx, colleague, now, device=device)


def begin_session(tx: Transaction, colleague: StaffMember, now: datetime, *, device: str) -> str:
    """Begin a session of 12 hours and give its secret; the access log notes the login."""
    secret, at = secrets.token_urlsafe(32), micros(now)
    digest = tx.keys.digest("staff session", secret)
    tx.run(START, (digest, colleague.id, micros(now + SESSION_LASTS), at, at, device))
    audit.note(tx, staff_id=colleague.id, office_id=colleague.office_id, what="logged_in", intake_id=None, now=now)
    return secret


def member(tx: Transaction, secret: str, now: datetime) -> StaffMember | None:
    """Give who a session belongs to; None when there is no such session, or not any more."""
    digests = tx.keys.digests("staff session", secret)
    return _member(tx.one(MEMBER.replace("{marks}", marks(len(digests))), (*digests, micros(now))))


def member_and_use(tx: Transaction, secret: str, now: datetime) -> tuple[StaffMember, datetime] | None:
    """Give who a session belongs to, and when it was last used; None when there is no such session any more."""
    digests = tx.keys.digests("staff session", secret)
    row = tx.one(MEMBER_AND_USE.replace("{marks}", marks(len(digests))), (*digests, micros(now)))
    return None if row is None else (StaffMember(*row[:4]), instant_of(row[4]))


def log_out(tx: Transaction, secret: str) -> None:
    """End a session."""
    digests = tx.keys.digests("staff session", secret)
    tx.run(LOG_OUT.replace("{marks}", marks(len(digests))), digests)


def use(tx: Transaction, secret: str, now: datetime) -> None:
    """Note that a session is used, at most every few minutes."""
    digests = tx.keys.digests("staff session", secret)
    sql = USED.replace("{marks}", marks(len(digests)))
    tx.run(sql, (micros(now), *digests, micros(now - USE_NOTED_EVERY)))


def sessions(tx: Transaction, colleague: StaffMember, now: datetime) -> list[DeskSession]:
    """Give somebody's own open sessions, the last used first."""
    rows = tx.many(SESSIONS, (colleague.id, micros(now)))
    return [DeskSession(bytes(row[0]).hex(), row[1], instant_of(row[2]), instant_of(row[3])) for row in rows]


def session_id(tx: Transaction, secret: str) -> str:
    """Name the session of a secret as :func:`sessions` does."""
    return tx.keys.digest("staff session", secret).hex()


def end_session(tx: Transaction, colleague: StaffMember, session: str) -> bool:
    """End one of somebody's own sessions; False where there is none of that id."""
    try:
        digest = bytes.fromhex(session)
    except ValueError:
        return False
    return tx.run(END_ONE, (colleague.id, digest)) == 1


def end_other_sessions(tx: Transaction, colleague: StaffMember, secret: str) -> None:
    """End all of somebody's sessions but the one of that secret."""
    digests = tx.keys.digests("staff session", secret)
    tx.run(END_OTHERS.replace("{marks}", marks(len(digests))), (colleague.id, *digests))


def shut_out(tx: Transaction, staff_id: str) -> None:
    """End all sessions of somebody, and the links they have not used; a new link lets them in again."""
    tx.run(END_ALL, (staff_id,))
    tx.run(END_LINKS_OF, (staff_id,))


def standings(tx: Transaction, colleague: StaffMember, now: datetime) -> list[Standing]:
    """Give the staff of the colleague's office, by name, with what is known of their access."""
    return [
        Standing(
            StaffMember(*row[:4]), row[4], bool(row[5]), bool(row[6]), None if row[7] is None else instant_of(row[7])
        )
        for row in tx.many(STANDINGS, (micros(now), colleague.office_id))
    ]


def find(tx: Transaction, staff_id: str) -> StaffMember | None:
    """Give a member of staff; None for somebody unknown or gone."""
    return _member(tx.one(FIND, (staff_id,)))


def of_office(tx: Transaction, office_id: str) -> list[StaffMember]:
    """Give an office's staff by name."""
    return [StaffMember(*row) for row in tx.many(OF_OFFICE, (office_id,))]


def _member(row: tuple[Any, ...] | None) -> StaffMember | None:
    return None if row is None else StaffMember(*row)
