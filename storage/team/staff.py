"""Staff: who may use the desk, how they log in by a one-time link, and their sessions."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from sqlalchemy import LargeBinary, delete, select, update
from sqlmodel import Field, col

from storage.engine.codes import known_code
from storage.engine.instants import Instant
from storage.engine.table import Changed, RowReader, Table, add, given, one_of, put
from storage.engine.transaction import Transaction
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
        known_code(Role, self.role, "staff_member.role")


@dataclass(frozen=True, slots=True)
class DeskSession:
    """One open session at the desk."""

    id: str
    """Its keyed hash in hex: names it, and opens nothing."""
    device: str
    started_at: datetime
    used_at: datetime


MEMBERS = RowReader(StaffMember, StaffRow)
LEAVE = (
    update(StaffRow)
    .where(col(StaffRow.office_id) == given("office_id"), ~one_of(StaffRow.id, "staff_ids"))
    .values(active=False)
)
GONE = select(col(StaffRow.id)).where(~col(StaffRow.active))
END_SESSIONS = delete(SessionRow).where(col(SessionRow.staff_id).in_(GONE))
END_LINKS = delete(LoginLinkRow).where(col(LoginLinkRow.staff_id).in_(GONE))
END_CHATS = "DELETE FROM staff_chat WHERE staff_id IN (SELECT id FROM staff_member WHERE NOT active)"
END_WAYS = "DELETE FROM staff_reach WHERE staff_id IN (SELECT id FROM staff_member WHERE NOT active)"
REDEEM = (
    delete(LoginLinkRow)
    .where(one_of(LoginLinkRow.digest, "digests"), col(LoginLinkRow.expires_at) > given("now"))
    .returning(col(LoginLinkRow.staff_id))
)
OPEN = (
    one_of(SessionRow.digest, "digests"),
    col(SessionRow.expires_at) > given("now"),
    col(StaffRow.id) == col(SessionRow.staff_id),
    col(StaffRow.active),
)
MEMBER = MEMBERS.select().where(*OPEN)
LAST_USE = select(col(SessionRow.used_at)).where(*OPEN)
USED = (
    update(SessionRow)
    .where(one_of(SessionRow.digest, "digests"), col(SessionRow.used_at) <= given("before"))
    .values(used_at=given("now"))
)
LOG_OUT = delete(SessionRow).where(one_of(SessionRow.digest, "digests"))
DESK_SESSIONS = RowReader(DeskSession, SessionRow, id=Changed(SessionRow.digest, lambda digest: bytes(digest).hex()))
SESSIONS = (
    DESK_SESSIONS.select()
    .where(col(SessionRow.staff_id) == given("staff_id"), col(SessionRow.expires_at) > given("now"))
    .order_by(col(SessionRow.used_at).desc(), col(SessionRow.started_at).desc())
)
END_ALL = delete(SessionRow).where(col(SessionRow.staff_id) == given("staff_id"))
END_ONE = END_ALL.where(col(SessionRow.digest) == given("digest"))
END_OTHERS = END_ALL.where(~one_of(SessionRow.digest, "digests"))
END_LINKS_OF = delete(LoginLinkRow).where(col(LoginLinkRow.staff_id) == given("staff_id"))
FIND = MEMBERS.select().where(col(StaffRow.id) == given("staff_id"), col(StaffRow.active))
OF_OFFICE = (
    MEMBERS.select()
    .where(col(StaffRow.office_id) == given("office_id"), col(StaffRow.active))
    .order_by(col(StaffRow.name), col(StaffRow.id))
)


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
        role = (roles or {}).get(staff_id, "counsellor")
        put(tx, StaffRow(id=staff_id, office_id=office_id, name=name, email=email, role=role, active=True))
    tx.run(LEAVE, office_id=office_id, staff_ids=[person[0] for person in people] or [""])
    tx.run(END_SESSIONS)
    tx.run(END_LINKS)
    tx.run(END_CHATS)
    tx.run(END_WAYS)


def invite(tx: Transaction, staff_id: str, now: datetime, *, lasts: timedelta = LINK_LASTS) -> str:
    """Make a token that logs a member of staff in once, within 24 hours; raises LookupError for an unknown id."""
    if find(tx, staff_id) is None:
        raise LookupError(f"nobody on the staff has the id {staff_id!r}")
    token = secrets.token_urlsafe(32)
    add(tx, LoginLinkRow(digest=tx.keys.digest("login link", token), staff_id=staff_id, expires_at=now + lasts))
    return token


def log_in(tx: Transaction, token: str, now: datetime, *, device: str = "") -> str | None:
    """Use up a token and begin a session of 12 hours: gives its secret; None for a token that does not count."""
    colleague = redeem(tx, tx.keys.digests("login link", token), now)
    return None if colleague is None else begin_session(tx, colleague, now, device=device)


def redeem(tx: Transaction, digests: Sequence[bytes], now: datetime) -> StaffMember | None:
    """Use up a link or code kept under one of these digests; None for one that does not count."""
    redeemed = tx.many(REDEEM, digests=digests, now=now)
    return find(tx, redeemed[0][0]) if redeemed else None


def begin_session(tx: Transaction, member: StaffMember, now: datetime, *, device: str) -> str:
    """Begin a session of 12 hours and give its secret; the access log notes the login."""
    secret = secrets.token_urlsafe(32)
    session = SessionRow(
        digest=tx.keys.digest("staff session", secret),
        staff_id=member.id,
        expires_at=now + SESSION_LASTS,
        started_at=now,
        used_at=now,
        device=device,
    )
    add(tx, session)
    audit.note(tx, staff_id=member.id, office_id=member.office_id, what="logged_in", intake_id=None, now=now)
    return secret


def member(tx: Transaction, secret: str, now: datetime) -> StaffMember | None:
    """Give who a session belongs to; None when there is no such session, or not any more."""
    return MEMBERS.one(tx, MEMBER, digests=tx.keys.digests("staff session", secret), now=now)


def member_and_use(tx: Transaction, secret: str, now: datetime) -> tuple[StaffMember, datetime] | None:
    """Give who a session belongs to, and when it was last used; None when there is no such session any more."""
    colleague = member(tx, secret, now)
    last_use = tx.one(LAST_USE, digests=tx.keys.digests("staff session", secret), now=now)
    return None if colleague is None or last_use is None else (colleague, last_use[0])


def log_out(tx: Transaction, secret: str) -> None:
    """End a session."""
    tx.run(LOG_OUT, digests=tx.keys.digests("staff session", secret))


def use(tx: Transaction, secret: str, now: datetime) -> None:
    """Note that a session is used, at most every few minutes."""
    tx.run(USED, digests=tx.keys.digests("staff session", secret), before=now - USE_NOTED_EVERY, now=now)


def sessions(tx: Transaction, member: StaffMember, now: datetime) -> list[DeskSession]:
    """Give somebody's own open sessions, the last used first."""
    return DESK_SESSIONS.many(tx, SESSIONS, staff_id=member.id, now=now)


def session_id(tx: Transaction, secret: str) -> str:
    """Name the session of a secret as :func:`sessions` does."""
    return tx.keys.digest("staff session", secret).hex()


def end_session(tx: Transaction, member: StaffMember, session: str) -> bool:
    """End one of somebody's own sessions; False where there is none of that id."""
    try:
        digest = bytes.fromhex(session)
    except ValueError:
        return False
    return tx.run(END_ONE, staff_id=member.id, digest=digest) == 1


def end_other_sessions(tx: Transaction, member: StaffMember, secret: str) -> None:
    """End all of somebody's sessions but the one of that secret."""
    tx.run(END_OTHERS, staff_id=member.id, digests=tx.keys.digests("staff session", secret))


def shut_out(tx: Transaction, staff_id: str) -> None:
    """End all sessions of somebody, and the links they have not used; a new link lets them in again."""
    tx.run(END_ALL, staff_id=staff_id)
    tx.run(END_LINKS_OF, staff_id=staff_id)


def find(tx: Transaction, staff_id: str) -> StaffMember | None:
    """Give a member of staff; None for somebody unknown or gone."""
    return MEMBERS.one(tx, FIND, staff_id=staff_id)


def of_office(tx: Transaction, office_id: str) -> list[StaffMember]:
    """Give an office's staff by name."""
    return MEMBERS.many(tx, OF_OFFICE, office_id=office_id)
