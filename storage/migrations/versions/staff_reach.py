"""Ways to the staff beside their chats, and the channels by which an installation sends to them."""

import sqlalchemy as sa
from alembic import op

revision = "0013_staff_reach"
down_revision = "0014_talks"


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "staff_channel",
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_staff_channel"),
    )
    op.create_table(
        "staff_reach",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("stopped_at", sa.BigInteger(), nullable=True),
        sa.Column("gone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_staff_reach_staff_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_staff_reach"),
        sa.UniqueConstraint("staff_id", "channel", "digest", name="uq_staff_reach_staff_id_channel_digest"),
    )
