"""Staff: who may use the desk, how they log in by a one-time link, and their sessions."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import LargeBinary
from sqlmodel import Field

from storage.instants import Instant, micros
from storage.table import Table
from storage.transaction import Transaction, marks

LINK_LASTS = timedelta(hours=24)
SESSION_LASTS = timedelta(hours=12)
"""A working day; nothing prolongs it."""


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


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who may use the desk of one office."""

    id: str
    office_id: str
    name: str
    role: str


SYNC = """
INSERT INTO staff_member (id, office_id, name, email, role, active) VALUES (?, ?, ?, ?, 'counsellor', TRUE)
ON CONFLICT (id) DO UPDATE
SET office_id = excluded.office_id, name = excluded.name, email = excluded.email, active = TRUE
"""
LEAVE = "UPDATE staff_member SET active = FALSE WHERE office_id = ? AND id NOT IN ({marks})"
END_SESSIONS = "DELETE FROM staff_session WHERE staff_id IN (SELECT id FROM staff_member WHERE NOT active)"
END_LINKS = "DELETE FROM login_link WHERE staff_id IN (SELECT id FROM staff_member WHERE NOT active)"
END_CHATS = "DELETE FROM staff_chat WHERE staff_id IN (SELECT id FROM staff_member WHERE NOT active)"
INVITE = "INSERT INTO login_link (digest, staff_id, expires_at) VALUES (?, ?, ?)"
REDEEM = "DELETE FROM login_link WHERE digest IN ({marks}) AND expires_at > ? RETURNING staff_id"
START = "INSERT INTO staff_session (digest, staff_id, expires_at) VALUES (?, ?, ?)"
MEMBER = """
SELECT staff_member.id, office_id, name, role FROM staff_session JOIN staff_member ON staff_member.id = staff_id
WHERE digest IN ({marks}) AND expires_at > ? AND active
"""
LOG_OUT = "DELETE FROM staff_session WHERE digest IN ({marks})"
FIND = "SELECT id, office_id, name, role FROM staff_member WHERE id = ? AND active"
OF_OFFICE = "SELECT id, office_id, name, role FROM staff_member WHERE office_id = ? AND active ORDER BY name, id"


def sync(tx: Transaction, office_id: str, people: Sequence[tuple[str, str, str]]) -> None:
    """Make an office's staff those of its file, as (id, name, email); who is not among them is logged out for good."""
    for staff_id, name, email in people:
        tx.run(SYNC, (staff_id, office_id, name, email))
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


def log_in(tx: Transaction, token: str, now: datetime) -> str | None:
    """Use up a token and begin a session of 12 hours: gives its secret; None for a token that does not count."""
    digests = tx.keys.digests("login link", token)
    redeemed = tx.many(REDEEM.replace("{marks}", marks(len(digests))), (*digests, micros(now)))
    if not redeemed:
        return None
    secret = secrets.token_urlsafe(32)
    tx.run(START, (tx.keys.digest("staff session", secret), redeemed[0][0], micros(now + SESSION_LASTS)))
    return secret


def member(tx: Transaction, secret: str, now: datetime) -> StaffMember | None:
    """Give who a session belongs to; None when there is no such session, or not any more."""
    digests = tx.keys.digests("staff session", secret)
    return _member(tx.one(MEMBER.replace("{marks}", marks(len(digests))), (*digests, micros(now))))


def log_out(tx: Transaction, secret: str) -> None:
    """End a session."""
    digests = tx.keys.digests("staff session", secret)
    tx.run(LOG_OUT.replace("{marks}", marks(len(digests))), digests)


def find(tx: Transaction, staff_id: str) -> StaffMember | None:
    """Give a member of staff; None for somebody unknown or gone."""
    return _member(tx.one(FIND, (staff_id,)))


def of_office(tx: Transaction, office_id: str) -> list[StaffMember]:
    """Give an office's staff by name."""
    return [StaffMember(*row) for row in tx.many(OF_OFFICE, (office_id,))]


def _member(row: tuple[Any, ...] | None) -> StaffMember | None:
    return None if row is None else StaffMember(*row)
