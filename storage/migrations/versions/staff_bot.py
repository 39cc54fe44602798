"""The staff bot: linked chats and their rhythm, changed times, letters to staff, the names of the bots."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

WAITING = sa.text("done_at IS NULL")


def upgrade() -> None:
    """Make what the staff bot needs."""
    _chats()
    _times()
    _letters()


def _of_staff(table: str, ondelete: str = "CASCADE", column: str = "staff_id") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["staff_member.id"], name=f"fk_{table}_{column}", ondelete=ondelete)


def _chats() -> None:
    """Make who is linked to which chat, and the names of the bots."""
    op.create_table(
        "staff_chat",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("linked_at", sa.BigInteger(), nullable=False),
        _of_staff("staff_chat"),
        sa.PrimaryKeyConstraint("id", name="pk_staff_chat"),
        sa.UniqueConstraint("digest", name="uq_staff_chat_digest"),
        sa.UniqueConstraint("staff_id", name="uq_staff_chat_staff_id"),
    )
    op.create_table(
        "staff_rhythm",
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("quiet_from", sa.Integer(), nullable=False),
        sa.Column("quiet_until", sa.Integer(), nullable=False),
        sa.Column("agenda_at", sa.Integer(), nullable=True),
        sa.Column("covered_by", sa.String(), nullable=True),
        sa.Column("covered_until", sa.Date(), nullable=True),
        _of_staff("staff_rhythm", "SET NULL", "covered_by"),
        _of_staff("staff_rhythm"),
        sa.PrimaryKeyConstraint("staff_id", name="pk_staff_rhythm"),
    )
    op.create_table(
        "bot_account",
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("channel", name="pk_bot_account"),
    )


def _times() -> None:
    """Make absences and extra openings."""
    op.create_table(
        "absence",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("end_at", sa.BigInteger(), nullable=False),
        _of_staff("absence"),
        sa.PrimaryKeyConstraint("id", name="pk_absence"),
    )
    op.create_index("ix_absence_staff_id_end_at", "absence", ["staff_id", "end_at"], unique=False)
    op.create_table(
        "extra_opening",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        _of_staff("extra_opening"),
        sa.PrimaryKeyConstraint("id", name="pk_extra_opening"),
    )
    op.create_index("ix_extra_opening_staff_id_day", "extra_opening", ["staff_id", "day"], unique=False)


def _letters() -> None:
    """Let a letter be for a member of staff."""
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as outbox:
        outbox.add_column(sa.Column("staff_id", sa.String(), nullable=True))
        outbox.create_foreign_key("fk_outbox_staff_id", "staff_member", ["staff_id"], ["id"], ondelete="CASCADE")
    op.create_index(
        "ix_outbox_staff_queue",
        "outbox",
        ["staff_id", "due_at", "id"],
        unique=False,
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
