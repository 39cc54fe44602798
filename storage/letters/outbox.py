"""The outbox: every message that is to be sent, now or later, once, and in order for each person."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import Index, LargeBinary, text
from sqlmodel import Field

from storage.engine.instants import Instant, instant_of, micros
from storage.engine.table import Number, Table
from storage.engine.transaction import Row, Transaction, marks

LEASE = timedelta(seconds=60)
"""How long a worker may take to send what it claimed before another one may."""

WAITING = text("done_at IS NULL")
REPLY_KIND = "reply"
"""The kind of what a turn answers."""


class OutboxRow(Table, table=True):
    """One message: sent, waiting, or to be rendered when due."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_due", "due_at", "id", sqlite_where=WAITING, postgresql_where=WAITING),
        Index("ix_outbox_queue", "conversation_id", "due_at", "id", sqlite_where=WAITING, postgresql_where=WAITING),
        Index("ix_outbox_staff_queue", "staff_id", "due_at", "id", sqlite_where=WAITING, postgresql_where=WAITING),
        Index(None, "conversation_id", "kind"),
        {"sqlite_autoincrement": True},  # a number never comes back: a worker may still hold a deleted row's
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    unique_key: str = Field(unique=True)
    """What makes it happen once; random for replies, which are once by their update."""
    conversation_id: str | None = Field(foreign_key="conversation.id", ondelete="CASCADE")
    appointment_id: str | None = Field(foreign_key="appointment.id", ondelete="CASCADE", index=True)
    kind: str
    version: int | None
    """Of a reply: the turn it belongs to."""
    channel: str | None
    address: bytes | None = Field(sa_type=LargeBinary)
    content: bytes | None = Field(sa_type=LargeBinary)
    arguments: bytes | None = Field(sa_type=LargeBinary)
    due_at: datetime = Field(sa_type=Instant)
    free_at: datetime = Field(sa_type=Instant)
    """When it may be claimed again: the end of a lease, or of a wait after a failure."""
    attempts: int
    worker: str | None
    done_at: datetime | None = Field(sa_type=Instant)
    outcome: str | None
    """"sent": a channel that reaches people took it; "ready": it lies ready for a page; "failed"; "dropped"."""
    staff_id: str | None = Field(foreign_key="staff_member.id", ondelete="CASCADE")
    """Whom of the staff it is for; None for letters to clients."""
    about: str | None = Field(index=True)
    """What else than an appointment it is about: the id of a talk's message or of an offer, an intake's reference."""
    reminds: bool
    """True for a reminder of its appointment: what is muted with it, and what is counted as having reminded."""
    reach_id: str | None
    """The way to the person that took it, or is about to; None for a chat's own channel. Of a letter to staff: the
    address of theirs it is for."""
    seen_at: datetime | None = Field(sa_type=Instant)
    """When a page fetched it, or a device or gateway said that it was shown or arrived."""
    tried: str | None
    """Ids of the ways that did not take it, each followed by a blank."""


@dataclass(frozen=True, slots=True)
class Went:
    """What became of a message."""

    outcome: str
    """As :attr:`OutboxRow.outcome`; empty while it waits."""
    seen_at: datetime | None
    """When it was seen, aware, UTC."""
    channel: str
    reach_id: str


@dataclass(frozen=True, slots=True)
class LastSent:
    """The last message about an appointment that went out by a way."""

    id: int
    conversation_id: str
    appointment_id: str
    at: datetime
    """When it went out, aware, UTC."""


class LetterKind(Protocol):
    """What is kept of a kind of letter."""

    @property
    def name(self) -> str:
        """The word the kind has in the outbox."""

    @property
    def reminder(self) -> bool:
        """Whether it reminds of its appointment."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One message that is due, claimed by a worker."""

    id: int
    conversation_id: str | None
    """None for letters to staff."""
    channel: str
    """Empty until rendered."""
    address: str
    """Empty until rendered."""
    kind: str
    content: dict[str, Any] | None
    """The message in words; None for one that must be rendered now, with what is true now."""
    arguments: dict[str, Any]
    appointment_id: str | None
    due_at: datetime
    attempts: int
    """How often it was claimed before this time."""
    about: str = ""
    """What else than an appointment it is about: the id of a talk's message or of an offer, an intake's reference."""
    staff_id: str = ""
    """Whom of the staff it is for."""
    tried: frozenset[str] = frozenset()
    """Ids of the ways to the person that did not take it."""
    unique_key: str = ""
    reach_id: str | None = None
    """As :attr:`OutboxRow.reach_id`."""


FORGET_REPLIES = "DELETE FROM outbox WHERE conversation_id = ? AND kind = 'reply' AND done_at IS NOT NULL"
REPLY = """
INSERT INTO outbox (unique_key, conversation_id, kind, version, channel, address, content, due_at, free_at, attempts,
    done_at, outcome, reminds)
VALUES """
REPLY_ROW = "(?, ?, 'reply', ?, ?, ?, ?, ?, 0, 0, ?, ?, FALSE)"
PLAN = """
INSERT INTO outbox (unique_key, conversation_id, appointment_id, about, kind, reminds, arguments, due_at, free_at,
    attempts)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0) ON CONFLICT (unique_key) DO NOTHING
"""
CLAIMED = (
    *("id", "unique_key", "conversation_id", "staff_id", "channel", "address", "kind", "content", "arguments"),
    *("appointment_id", "about", "due_at", "attempts", "tried", "reach_id"),
)
"""The columns of a claimed letter."""
WITHDRAW = "DELETE FROM outbox WHERE done_at IS NULL AND kind <> 'reply' AND "
DUE = """
UPDATE outbox SET free_at = ?, attempts = attempts + 1, worker = ? WHERE id IN (
    SELECT id FROM outbox AS mine
    WHERE done_at IS NULL AND due_at <= ? AND free_at <= ? {channels} AND NOT EXISTS (
        SELECT 1 FROM outbox AS earlier
        WHERE earlier.conversation_id = mine.conversation_id AND earlier.done_at IS NULL
        AND COALESCE(earlier.channel, '') = COALESCE(mine.channel, '')
        AND (earlier.due_at, earlier.id) < (mine.due_at, mine.id)
    ) AND NOT EXISTS (
        SELECT 1 FROM outbox AS earlier
        WHERE earlier.staff_id = mine.staff_id AND earlier.done_at IS NULL
        AND COALESCE(earlier.channel, '') = COALESCE(mine.channel, '')
        AND COALESCE(earlier.reach_id, '') = COALESCE(mine.reach_id, '')
        AND (earlier.due_at, earlier.id) < (mine.due_at, mine.id)
    )
    ORDER BY due_at, id LIMIT ? FOR UPDATE OF mine SKIP LOCKED
) RETURNING {columns}
""".replace("{columns}", ", ".join(CLAIMED))
TELL = """
INSERT INTO outbox (unique_key, staff_id, about, kind, channel, reach_id, arguments, due_at, free_at, attempts, reminds)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, FALSE) ON CONFLICT (unique_key) DO NOTHING
"""
ANSWER = """
INSERT INTO outbox (unique_key, staff_id, kind, channel, address, content, due_at, free_at, attempts, reminds)
VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, FALSE) ON CONFLICT (unique_key) DO NOTHING
"""
ONLY_OF = "AND (channel IS NULL OR channel IN ({marks}))"
KEY = "SELECT unique_key FROM outbox WHERE id = ?"
RENDERED = "UPDATE outbox SET content = ?, channel = ?, address = ?, reach_id = ? WHERE id = ?"
EARLIER = """
SELECT 1 FROM outbox AS earlier JOIN outbox AS mine ON earlier.conversation_id = mine.conversation_id
WHERE mine.id = ? AND earlier.channel = ? AND earlier.done_at IS NULL
AND (earlier.due_at, earlier.id) < (mine.due_at, mine.id)
LIMIT 1
"""
NEXT_WAY = """
UPDATE outbox SET channel = NULL, address = NULL, content = NULL, tried = COALESCE(tried, '') || ?, reach_id = NULL,
    done_at = NULL, outcome = NULL, seen_at = NULL, attempts = 0, free_at = ?, worker = NULL
WHERE id = ? AND kind <> 'reply' AND (done_at IS NULL OR outcome = 'sent')
"""
SEEN = """
UPDATE outbox SET seen_at = ? WHERE id = ? AND (outcome IS NULL OR outcome IN ('sent', 'ready')) AND seen_at IS NULL
"""
ON_PAGE = """
conversation_id = ? AND seen_at IS NULL AND kind <> 'reply'
AND (kind IN ({marks}) AND (outcome IN ('sent', 'ready') OR done_at IS NULL) OR outcome IN ('sent', 'ready')
    AND done_at >= COALESCE((SELECT touched_at FROM conversation WHERE conversation.id = conversation_id), 0))
"""
UNSEEN = "SELECT 1 FROM outbox WHERE {on_page} LIMIT 1".replace("{on_page}", ON_PAGE)
SEEN_ON_PAGE = """
UPDATE outbox SET seen_at = ?, done_at = COALESCE(done_at, ?), outcome = COALESCE(outcome, 'ready') WHERE {on_page}
""".replace("{on_page}", ON_PAGE)
CALLED = """
SELECT 1 FROM outbox WHERE conversation_id = ? AND kind = ? AND outcome = 'sent' AND reach_id IS NOT NULL
AND seen_at IS NULL AND id <> ? LIMIT 1
"""
WENT = "SELECT outcome, seen_at, channel, reach_id FROM outbox WHERE unique_key = ?"
WAY_OF = "SELECT reach_id, conversation_id FROM outbox WHERE id = ?"
LAST_BY = """
SELECT id, conversation_id, appointment_id, done_at FROM outbox
WHERE outcome = 'sent' AND appointment_id IS NOT NULL AND reach_id IN ({marks})
ORDER BY done_at DESC, id DESC LIMIT 1
"""
DONE = "UPDATE outbox SET done_at = ?, outcome = ? WHERE id = ? AND done_at IS NULL"
KNOWN = "SELECT 1 FROM outbox WHERE unique_key = ?"
POSTPONE = "UPDATE outbox SET due_at = ?, free_at = 0, attempts = 0 WHERE id = ? AND done_at IS NULL"
TRY_LATER = "UPDATE outbox SET free_at = ?, worker = NULL WHERE id = ? AND done_at IS NULL"
LEAVE_TO = """
UPDATE outbox SET channel = ?, reach_id = ?, free_at = 0, worker = NULL, attempts = attempts - 1
WHERE id = ? AND done_at IS NULL
"""
CLAIMANTS = "SELECT DISTINCT worker FROM outbox WHERE done_at IS NULL AND worker IS NOT NULL"
RELEASE = "UPDATE outbox SET free_at = 0, worker = NULL WHERE done_at IS NULL AND worker = ?"
REMINDERS = (
    "SELECT due_at FROM outbox WHERE appointment_id = ? AND kind IN ({marks}) AND done_at IS NULL AND reminds "
    "ORDER BY due_at"
)
OLDEST_DUE = "SELECT MIN(CASE WHEN free_at > due_at THEN free_at ELSE due_at END) FROM outbox WHERE done_at IS NULL"
SINCE = """
SELECT outbox.id, unique_key, content FROM outbox JOIN conversation ON conversation.id = conversation_id
WHERE conversation_id = ? AND content IS NOT NULL AND (
    kind = 'reply' AND outbox.version >= ?
    OR kind <> 'reply' AND kind NOT IN ({marks}) AND outcome IN ('sent', 'ready') AND done_at >= touched_at
) ORDER BY CASE WHEN kind = 'reply' THEN due_at ELSE done_at END, outbox.id
"""


def reply(
    tx: Transaction,
    *,
    conversation_id: str,
    channel: str,
    address: str,
    contents: Sequence[dict[str, Any]],
    version: int,
    now: datetime,
    delivered: bool = False,
) -> None:
    """Put what a turn answers into the outbox, in order, due now; what was sent for earlier turns is deleted.

    ``version`` is the conversation's after the turn. ``delivered`` says that nobody has to send it: the channel
    fetches it with :func:`since`.
    """
    tx.run(FORGET_REPLIES, (conversation_id,))
    if not contents:
        return
    at, seal = micros(now), tx.keys.seal
    to, ending = address.encode("utf-8", "surrogatepass"), (at, "sent") if delivered else (None, None)
    values: list[object] = []
    turn = secrets.token_hex(8)
    for position, content in enumerate(contents):
        key = f"reply/{turn}/{position}"
        sealed = tx.keys.seal_json(f"outbox.content/{key}", content)
        values += (key, conversation_id, version, channel, seal(f"outbox.address/{key}", to), sealed, at, *ending)
    tx.run(REPLY + ", ".join([REPLY_ROW] * len(contents)), values)


def answer_by_way(
    tx: Transaction, conversation_id: str, content: Mapping[str, Any], now: datetime, *, channel: str, address: str
) -> None:
    """Answer, in words and due now, what came in by a way of a person; no page shows it."""
    key = f"reply/{secrets.token_hex(8)}/0"
    to = tx.keys.seal(f"outbox.address/{key}", address.encode())
    words = tx.keys.seal_json(f"outbox.content/{key}", dict(content))
    tx.run(REPLY + REPLY_ROW, (key, conversation_id, None, channel, to, words, micros(now), None, None))


def plan(
    tx: Transaction,
    kind: LetterKind,
    to: str,
    when: datetime,
    *,
    unique_key: str,
    appointment_id: str | None = None,
    about: str | None = None,
    arguments: Mapping[str, Any] | None = None,
) -> bool:
    """Plan a message to a conversation that is put into words ``when`` (aware) it is due.

    False where one of that key is planned or was sent already. ``about`` is what else than an appointment it is about
    (see :attr:`OutboxRow.about`), ``arguments`` what its words need beside that.
    """
    sealed = tx.keys.seal_json(f"outbox.arguments/{unique_key}", dict(arguments)) if arguments else None
    what = (unique_key, to, appointment_id, about, kind.name, kind.reminder)
    return tx.run(PLAN, (*what, sealed, micros(when))) == 1


def tell(
    tx: Transaction,
    kind: str,
    to: str | None,
    when: datetime,
    *,
    channel: str,
    unique_key: str,
    reach_id: str | None = None,
    about: str | None = None,
    arguments: Mapping[str, Any] | None = None,
) -> bool:
    """Write a letter to a member of staff (``to``), in order for each and each of their addresses.

    False when one of that key is there already. It is put into words ``when`` (aware) it is due, and goes to the
    address ``reach_id`` of theirs, or to their chat as it is then. ``to`` is None for one to an office's own address.
    """
    sealed = tx.keys.seal_json(f"outbox.arguments/{unique_key}", dict(arguments)) if arguments else None
    return tx.run(TELL, (unique_key, to, about, kind, channel, reach_id, sealed, micros(when))) == 1


def answer(
    tx: Transaction,
    kind: str,
    to: str | None,
    content: Mapping[str, Any],
    now: datetime,
    *,
    channel: str,
    address: str,
    unique_key: str,
) -> bool:
    """Answer somebody on a channel of the staff, in words, where they wrote from; False when that was done before.

    ``to`` is the member of staff, None for a stranger.
    """
    sealed = tx.keys.seal(f"outbox.address/{unique_key}", address.encode())
    words = tx.keys.seal_json(f"outbox.content/{unique_key}", dict(content))
    return tx.run(ANSWER, (unique_key, to, kind, channel, sealed, words, micros(now))) == 1


def withdraw(
    tx: Transaction,
    *,
    kind: str | None = None,
    appointment_id: str | None = None,
    about: str | None = None,
    staff_id: str | None = None,
    reminds: bool | None = None,
) -> int:
    """Take back planned messages that fit all that is named, and give their number; replies always go out."""
    named = {"kind": kind, "appointment_id": appointment_id, "about": about, "staff_id": staff_id, "reminds": reminds}
    wanted = {column: value for column, value in named.items() if value is not None}
    if not wanted.keys() & {"appointment_id", "about"}:
        raise ValueError("name what the messages to be withdrawn are about")
    return tx.run(WITHDRAW + " AND ".join(f"{column} = ?" for column in wanted), tuple(wanted.values()))


def reminders_of(tx: Transaction, appointment_id: str, kinds: Sequence[str]) -> list[datetime]:
    """Give when the letters of these kinds that remind of an appointment are due, the next first, UTC."""
    rows = tx.many(REMINDERS.replace("{marks}", marks(len(kinds))), (appointment_id, *kinds)) if kinds else []
    return [instant_of(due_at) for (due_at,) in rows]


def due(
    tx: Transaction, now: datetime, *, limit: int = 100, worker: str, channels: Sequence[str] | None = None
) -> list[Letter]:
    """Claim messages for a minute: of each person and channel only the one whose turn it is, the oldest first.

    ``channels`` are those the worker serves, None for all; what is not rendered yet is for any worker.
    """
    only = "" if channels is None else ONLY_OF.replace("{marks}", marks(len(channels)))
    of_channels = () if channels is None else tuple(channels) or (None,)
    at = micros(now)
    rows = tx.many(DUE.replace("{channels}", only), (micros(now + LEASE), worker, at, at, *of_channels, limit))
    letters = [_letter(tx, row) for row in rows]
    return sorted(letters, key=lambda letter: (letter.due_at, letter.id))


def release(tx: Transaction, is_gone: Callable[[str], bool]) -> int:
    """Give back what workers had claimed that are gone, instead of waiting for their leases to end; gives the number.

    ``is_gone`` tells it of a worker's name; where it cannot know, it says False.
    """
    return sum(tx.run(RELEASE, (worker,)) for (worker,) in tx.many(CLAIMANTS) if is_gone(worker))


def oldest_due(tx: Transaction) -> datetime | None:
    """Give since when, or from when, the waiting message with the earliest turn can be sent; None when none waits."""
    row = tx.one(OLDEST_DUE)
    return instant_of(row[0]) if row and row[0] is not None else None


def rendered(
    tx: Transaction, letter_id: int, content: dict[str, Any], channel: str, address: str, *, reach_id: str | None = None
) -> None:
    """Keep the words of a planned message and where it goes, so that another attempt sends the same.

    ``reach_id`` is the way to the person it takes; None for a chat of its own.
    """
    row = tx.one(KEY, (letter_id,))
    if row is None:  # withdrawn meanwhile
        return
    sealed = tx.keys.seal_json(f"outbox.content/{row[0]}", content)
    to = tx.keys.seal(f"outbox.address/{row[0]}", address.encode("utf-8", "surrogatepass"))
    tx.run(RENDERED, (sealed, channel, to, reach_id, letter_id))


def is_behind(tx: Transaction, letter_id: int, channel: str) -> bool:
    """Tell whether an earlier message to the same person waits on a channel: this one's turn comes after it."""
    return tx.one(EARLIER, (letter_id, channel)) is not None


def next_way(tx: Transaction, letter_id: int, way_id: str, now: datetime) -> bool:
    """Have a message that a way did not take, or took in vain, go by another; False for one that is over."""
    return tx.run(NEXT_WAY, (f"{way_id} ", micros(now), letter_id)) == 1


def way_of(tx: Transaction, letter_id: int) -> tuple[str | None, str | None] | None:
    """Give (way, conversation) of a message; None where it is gone."""
    return tx.one(WAY_OF, (letter_id,))


def seen(tx: Transaction, letter_id: int, now: datetime) -> bool:
    """Note that a message was shown on a device, or arrived there; False where that was known or it never went out.

    A device may be quicker than whoever sent it, who has still to note that.
    """
    return tx.run(SEEN, (micros(now), letter_id)) == 1


def is_unseen(tx: Transaction, conversation_id: str, shown: Sequence[str]) -> bool:
    """Tell whether a page that is fetched now shows something for the first time; see :func:`seen_on_page`."""
    return tx.one(UNSEEN.replace("{marks}", marks(len(shown))), (conversation_id, *(shown or ("",)))) is not None


def seen_on_page(tx: Transaction, conversation_id: str, shown: Sequence[str], now: datetime) -> int:
    """Note that a page has fetched what had come for a person; gives the number of messages.

    ``shown`` are the kinds that a page shows before they went out: these need not go out any more.
    """
    values = (micros(now), micros(now), conversation_id, *(shown or ("",)))
    return tx.run(SEEN_ON_PAGE.replace("{marks}", marks(len(shown))), values)


def has_called(tx: Transaction, letter: Letter) -> bool:
    """Tell whether another message of that kind went out by a way to the person, who has not looked since."""
    return tx.one(CALLED, (letter.conversation_id, letter.kind, letter.id)) is not None


def went(tx: Transaction, unique_key: str) -> Went | None:
    """Say what became of a message; None where none of that key was written."""
    row = tx.one(WENT, (unique_key,))
    if row is None:
        return None
    outcome, seen_at, channel, reach_id = row
    return Went(outcome or "", instant_of(seen_at) if seen_at is not None else None, channel or "", reach_id or "")


def last_by(tx: Transaction, way_ids: Sequence[str]) -> LastSent | None:
    """Give the last message about an appointment that went out by one of these ways; None where none did."""
    row = tx.one(LAST_BY.replace("{marks}", marks(len(way_ids))), tuple(way_ids) or (None,))
    if row is None:
        return None
    letter_id, conversation_id, appointment_id, done_at = row
    return LastSent(letter_id, conversation_id, appointment_id, instant_of(done_at))


def lies_ready(tx: Transaction, letter_id: int, now: datetime) -> None:
    """Note that a message lies ready for a page: nobody is reached by it who does not look."""
    tx.run(DONE, (micros(now), "ready", letter_id))


def sent(tx: Transaction, letter_id: int, now: datetime) -> None:
    """Note that a message has reached the channel."""
    tx.run(DONE, (micros(now), "sent", letter_id))


def try_later(tx: Transaction, letter_id: int, when: datetime) -> None:
    """Let a message wait for another attempt; what follows it for the same person waits too."""
    tx.run(TRY_LATER, (micros(when), letter_id))


def leave_to(tx: Transaction, letter_id: int, channel: str, *, reach_id: str | None) -> None:
    """Leave a claimed message to whoever serves the channel it goes by, once it has its turn: nobody has tried it."""
    tx.run(LEAVE_TO, (channel, reach_id, letter_id))


def is_known(tx: Transaction, unique_key: str) -> bool:
    """Tell whether a message of that key is planned or was sent."""
    return tx.one(KNOWN, (unique_key,)) is not None


def postpone(tx: Transaction, letter_id: int, due_at: datetime) -> None:
    """Make a message due at another time, as if it had been written for then; what follows it goes before it."""
    tx.run(POSTPONE, (micros(due_at), letter_id))


def failed(tx: Transaction, letter_id: int, now: datetime) -> None:
    """Give a message up: it cannot be sent."""
    tx.run(DONE, (micros(now), "failed", letter_id))


def drop(tx: Transaction, letter_id: int, now: datetime) -> None:
    """Give a message up: it is not true any more, or not wanted."""
    tx.run(DONE, (micros(now), "dropped", letter_id))


def since(
    tx: Transaction, conversation_id: str, version: int, *, but: Sequence[str] = ()
) -> list[tuple[int, dict[str, Any]]]:
    """Give (id, content) of the replies from turn ``version`` on, and of what was delivered later, in order.

    ``but`` names kinds of later messages that are left out.
    """
    sql = SINCE.replace("{marks}", marks(len(but)))
    rows = tx.many(sql, (conversation_id, version, *(but or ("",))))
    return [(number, tx.keys.open_json(f"outbox.content/{key}", content)) for number, key, content in rows]


def _letter(tx: Transaction, row: Row) -> Letter:
    column = dict(zip(CLAIMED, row, strict=True))
    key, address, content, arguments = (column[name] for name in ("unique_key", "address", "content", "arguments"))
    return Letter(
        id=column["id"],
        conversation_id=column["conversation_id"],
        channel=column["channel"] or "",
        address=tx.keys.open(f"outbox.address/{key}", address).decode("utf-8", "surrogatepass") if address else "",
        kind=column["kind"],
        content=tx.keys.open_json(f"outbox.content/{key}", content) if content else None,
        arguments=tx.keys.open_json(f"outbox.arguments/{key}", arguments) if arguments else {},
        appointment_id=column["appointment_id"],
        due_at=instant_of(column["due_at"]),
        attempts=column["attempts"] - 1,
        about=column["about"] or "",
        staff_id=column["staff_id"] or "",
        tried=frozenset((column["tried"] or "").split()),
        unique_key=key,
        reach_id=column["reach_id"],
    )
