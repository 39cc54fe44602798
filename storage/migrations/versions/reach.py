"""Ways to a person, and of each letter which way took it, which ones did not, and when it was seen."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table of ways, and say more of letters and conversations."""
    op.create_table(
        "reach",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("confirmed_at", sa.BigInteger(), nullable=True),
        sa.Column("stopped_at", sa.BigInteger(), nullable=True),
        sa.Column("gone_at", sa.BigInteger(), nullable=True),
        sa.Column("code_digest", sa.LargeBinary(), nullable=True),
        sa.Column("code_until", sa.BigInteger(), nullable=True),
        sa.Column("code_tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name="fk_reach_conversation_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reach"),
        sa.UniqueConstraint("conversation_id", "channel", "digest", name="uq_reach_conversation_id_channel_digest"),
    )
    op.create_index("ix_reach_conversation_id", "reach", ["conversation_id"])
    op.create_index("ix_reach_channel_digest", "reach", ["channel", "digest"])
    with op.batch_alter_table("outbox", table_kwargs={"sqlite_autoincrement": True}) as outbox:
        outbox.add_column(sa.Column("reach_id", sa.String(), nullable=True))
        outbox.add_column(sa.Column("seen_at", sa.BigInteger(), nullable=True))
        outbox.add_column(sa.Column("tried", sa.String(), nullable=True))
    with op.batch_alter_table("conversation") as conversation:
        conversation.add_column(sa.Column("discreet", sa.Boolean(), nullable=True))
        conversation.add_column(sa.Column("write_from", sa.Integer(), nullable=True))
        conversation.add_column(sa.Column("write_until", sa.Integer(), nullable=True))
    op.execute(sa.text("UPDATE conversation SET discreet = FALSE"))
    with op.batch_alter_table("conversation") as conversation:
        conversation.alter_column("discreet", existing_type=sa.Boolean(), nullable=False)
