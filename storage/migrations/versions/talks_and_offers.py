"""Talks with clients beside the bot, and offers of freed times to the waiting list."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ON = sa.text("is_open")
OPEN = sa.text("state = 'open'")


def upgrade() -> None:
    """Make the tables of talks and of offers."""
    _labels()
    _talks()
    _offers()


def _labels() -> None:
    """Make the labels by which the inbox is filtered; intakes of before are found without a filter, for 30 days."""
    op.create_table(
        "intake_label",
        sa.Column("label", sa.LargeBinary(), nullable=False),
        sa.Column("intake_id", sa.String(), nullable=False),
        _cascade("intake_label", "intake_id", "intake.id"),
        sa.PrimaryKeyConstraint("label", "intake_id", name="pk_intake_label"),
    )
    op.create_index("ix_intake_label_intake_id", "intake_label", ["intake_id"], unique=False)


def _cascade(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}", ondelete="CASCADE")


def _staff(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["staff_member.id"], name=f"fk_{table}_{column}")


def _talks() -> None:
    """Make talks and their messages."""
    op.create_table(
        "talk",
        sa.Column("intake_id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=True),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.Column("unread_since", sa.BigInteger(), nullable=True),
        _cascade("talk", "conversation_id", "conversation.id"),
        _cascade("talk", "intake_id", "intake.id"),
        _staff("talk", "staff_id"),
        sa.PrimaryKeyConstraint("intake_id", name="pk_talk"),
    )
    op.create_index("ix_talk_conversation_id", "talk", ["conversation_id"], unique=False)
    op.create_index("uq_talk_open", "talk", ["conversation_id"], unique=True, sqlite_where=ON, postgresql_where=ON)
    op.create_table(
        "talk_message",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("intake_id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("read_by", sa.String(), nullable=True),
        _cascade("talk_message", "intake_id", "talk.intake_id"),
        _staff("talk_message", "read_by"),
        _staff("talk_message", "staff_id"),
        sa.PrimaryKeyConstraint("id", name="pk_talk_message"),
    )
    op.create_index("ix_talk_message_intake_id_at", "talk_message", ["intake_id", "at"], unique=False)


def _offers() -> None:
    """Make freed times, offers, and who is offered nothing."""
    op.create_table(
        "freed_time",
        sa.Column("counsellor_id", sa.String(), nullable=False),
        sa.Column("start_at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("end_at", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("freed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("counsellor_id", "start_at", "end_at", name="pk_freed_time"),
    )
    op.create_index("ix_freed_time_end_at", "freed_time", ["end_at"], unique=False)
    op.create_table(
        "slot_offer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("office_id", sa.String(), nullable=False),
        sa.Column("intake_id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("counsellor_id", sa.String(), nullable=False),
        sa.Column("start_at", sa.BigInteger(), nullable=False),
        sa.Column("slot", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=False),
        _cascade("slot_offer", "conversation_id", "conversation.id"),
        _cascade("slot_offer", "intake_id", "intake.id"),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_slot_offer_office_id"),
        sa.PrimaryKeyConstraint("id", name="pk_slot_offer"),
        sa.UniqueConstraint("intake_id", "counsellor_id", "start_at", name="uq_slot_offer_once"),
    )
    op.create_index("ix_slot_offer_conversation_id", "slot_offer", ["conversation_id"], unique=False)
    op.create_index("ix_slot_offer_office_id_made_at", "slot_offer", ["office_id", "made_at"], unique=False)
    op.create_index(
        "uq_slot_offer_person", "slot_offer", ["intake_id"], unique=True, sqlite_where=OPEN, postgresql_where=OPEN
    )
    op.create_index(
        "uq_slot_offer_time",
        "slot_offer",
        ["counsellor_id", "start_at"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    op.create_table(
        "stopped_waiting",
        sa.Column("intake_id", sa.String(), nullable=False),
        _cascade("stopped_waiting", "intake_id", "intake.id"),
        sa.PrimaryKeyConstraint("intake_id", name="pk_stopped_waiting"),
    )
    op.create_table(
        "paused_offers",
        sa.Column("office_id", sa.String(), nullable=False),
        _cascade("paused_offers", "office_id", "office.id"),
        sa.PrimaryKeyConstraint("office_id", name="pk_paused_offers"),
    )
