"""The tables of conversations: who writes from where, and which updates were seen."""

from datetime import datetime

from sqlalchemy import Index, LargeBinary, UniqueConstraint, text
from sqlmodel import Field

from storage.engine.instants import Instant
from storage.engine.table import Table

TO_NUDGE = text("unfinished AND nudged_at IS NULL")


class SeenUpdateRow(Table, table=True):
    """An update that was taken: the same id is never taken twice within a channel."""

    __tablename__ = "seen_update"
    __table_args__ = (Index(None, "seen_at"), {"sqlite_with_rowid": False})

    channel: str = Field(primary_key=True)
    update_id: str = Field(primary_key=True)
    seen_at: datetime = Field(sa_type=Instant)


class ConversationRow(Table, table=True):
    """One person's conversation, over all their devices."""

    __tablename__ = "conversation"
    __table_args__ = (
        Index(None, "touched_at"),
        Index(
            "ix_conversation_to_nudge",
            "touched_at",
            sqlite_where=TO_NUDGE,
            postgresql_where=TO_NUDGE,
        ),
    )

    id: str = Field(primary_key=True)
    version: int
    state: bytes | None = Field(sa_type=LargeBinary)
    office_id: str | None = Field(foreign_key="office.id")
    created_at: datetime = Field(sa_type=Instant)
    touched_at: datetime | None = Field(sa_type=Instant)
    unfinished: bool
    nudged_at: datetime | None = Field(sa_type=Instant)
    forget_at: datetime | None = Field(sa_type=Instant)
    discreet: bool = False
    """True where others see the person's phone: every letter to them is time and code only."""
    write_from: int | None = None
    """Minute of the local day from which the person may be written to unasked; None for any time of the day."""
    write_until: int | None = None
    guest_of: str | None = Field(default=None, foreign_key="conversation.id", ondelete="CASCADE", index=True)
    """The conversation whose ticket alone a device shows that came by its link; None for a conversation."""
    wrong_facts: int = 0
    """Wrong facts that were named to open the conversation on another device."""


class AddressRow(Table, table=True):
    """Where answers go: a web session, a chat. Sealed, and found by a keyed hash."""

    __tablename__ = "address"
    __table_args__ = (UniqueConstraint("channel", "digest"),)

    id: str = Field(primary_key=True)
    channel: str
    digest: bytes = Field(sa_type=LargeBinary)
    sealed: bytes = Field(sa_type=LargeBinary)
    conversation_id: str = Field(foreign_key="conversation.id", ondelete="CASCADE", index=True)
    active_at: datetime = Field(sa_type=Instant)
    """When the person began to use it; while they stay, nothing is written."""
    current: bool
    """True for the one used last."""
    unreachable_at: datetime | None = Field(sa_type=Instant)
    came_at: datetime | None = Field(sa_type=Instant)
    """When it came to the conversation by a link or a code; None for where the conversation began."""
    elsewhere_at: datetime | None = Field(sa_type=Instant)
    """When the conversation was opened on another device, until the person has answered to that."""
    own: bool = False
    """True where the person said that nobody else uses it."""
